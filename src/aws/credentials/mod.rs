//! Whose credentials sign the requests: the sources in the order of the AWS CLI, of which the first that is configured
//! counts. One that is configured and broken ends the command; none after it is tried, because those are of somebody
//! else.
//!
//! The chain is not the SDK's, whose order is another: it reads a whole profile before web identities of variables, and
//! a process before the credentials file. The sources themselves are the SDK's.

mod checked;
mod keys;
mod role;

use aws_config::SdkConfig;
use aws_config::credential_process::CredentialProcessProvider;
use aws_config::ecs::EcsCredentialsProvider;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::meta::credentials::CredentialsProviderChain;
use aws_config::provider_config::ProviderConfig;
use aws_config::sso::SsoCredentialsProvider;
use aws_config::{BehaviorVersion, Region};
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};

use self::checked::Checked;
use super::environment::Environment;
use super::profile::Profile;
use super::settings::Lookup;
use crate::api::error::{Error, Kind};

/// Where credentials are looked for, and over which connection they are fetched.
struct Search<'a> {
    environment: &'a Environment,
    config: &'a SdkConfig,
}

/// The credentials that `lookup` leads to. Nothing is fetched yet; what has to be fetched is asked for over the HTTP
/// client of `config`, which has no address of the service itself.
///
/// # Errors
/// If the first source that is configured is incomplete or cannot be used.
pub fn find(lookup: &Lookup, config: &SdkConfig) -> Result<SharedCredentialsProvider, Error> {
    let search = Search { environment: &lookup.environment, config };
    let profile = &lookup.profile;
    if !profile.is_asked_for()
        && let Some(keys) = keys::of_environment(search.environment)?
    {
        return Ok(SharedCredentialsProvider::new(keys));
    }
    if let Some(role) = search.role(profile, &mut vec![profile.name().to_owned()])? {
        return Ok(role);
    }
    if let Some(found) = search.of_profile(profile)? {
        return Ok(found);
    }
    let settings = search.settings();
    let container = EcsCredentialsProvider::builder().configure(&settings).build();
    let instance = ImdsCredentialsProvider::builder().configure(&settings).build();
    let machine =
        CredentialsProviderChain::first_try("EcsContainer", container).or_else("Ec2InstanceMetadata", instance);
    Ok(checked(machine))
}

fn checked(provider: impl ProvideCredentials + 'static) -> SharedCredentialsProvider {
    SharedCredentialsProvider::new(Checked(provider))
}

/// A fault of the configuration.
fn fault(message: String) -> Error {
    Error::new(Kind::Configuration, message)
}

impl Search<'_> {
    /// What a profile has of its own, a role with a source aside.
    fn of_profile(&self, profile: &Profile) -> Result<Option<SharedCredentialsProvider>, Error> {
        if let Some(found) = self.web_identity(profile)? {
            return Ok(Some(found));
        }
        if let Some(found) = self.single_sign_on(profile)? {
            return Ok(Some(found));
        }
        let name = profile.name();
        let place = format!("the profile {name:?} of the credentials file");
        if let Some(keys) = keys::of_profile(&place, |key| profile.in_credentials(key))? {
            return Ok(Some(SharedCredentialsProvider::new(keys)));
        }
        if profile.get("login_session").is_some() {
            return Err(fault(format!("the profile {name:?} has login_session, which chimectl does not support"))
                .hint("Choose a profile with keys, a role or single sign-on with --profile."));
        }
        if let Some(command) = profile.get("credential_process") {
            return Ok(Some(checked(CredentialProcessProvider::new(command.to_owned()))));
        }
        let place = format!("the profile {name:?} of the configuration file");
        let keys = keys::of_profile(&place, |key| profile.in_config(key))?;
        Ok(keys.map(SharedCredentialsProvider::new))
    }

    /// The session of single sign-on that a profile names, or describes itself.
    fn single_sign_on(&self, profile: &Profile) -> Result<Option<SharedCredentialsProvider>, Error> {
        if ["sso_role_name", "sso_account_id"].iter().all(|key| profile.get(key).is_none()) {
            return Ok(None);
        }
        let name = profile.name();
        let session = profile.get("sso_session");
        let in_session = match session {
            Some(session) => profile.sso_session(session).ok_or_else(|| {
                fault(format!("the profile {name:?} names the sso-session {session:?}, which does not exist"))
            })?,
            None => Default::default(),
        };
        for (key, value) in &in_session {
            if profile.get(key).is_some_and(|own| own != *value) {
                let message = format!("{key} of the profile {name:?} is not that of its sso-session");
                return Err(fault(message).hint("Leave it out of the profile."));
            }
        }
        let value = |key: &str| {
            let value = in_session.get(key).copied().or_else(|| profile.get(key));
            value.ok_or_else(|| fault(format!("the profile {name:?} is for single sign-on and lacks {key}")))
        };
        let mut provider = SsoCredentialsProvider::builder()
            .configure(&self.settings())
            .role_name(value("sso_role_name")?)
            .account_id(value("sso_account_id")?)
            .start_url(value("sso_start_url")?)
            .region(Region::new(value("sso_region")?.to_owned()));
        provider.set_session_name(session.map(str::to_owned));
        Ok(Some(checked(provider.build())))
    }

    /// How the SDK's sources reach what they ask.
    fn settings(&self) -> ProviderConfig {
        let mut settings = ProviderConfig::without_region()
            .with_behavior_version(Some(BehaviorVersion::latest()))
            .with_region(self.config.region().cloned())
            .with_use_fips(self.config.use_fips())
            .with_use_dual_stack(self.config.use_dual_stack());
        if let Some(client) = self.config.http_client() {
            settings = settings.with_http_client(client);
        }
        if let Some(retries) = self.config.retry_config() {
            settings = settings.with_retry_config(retries.clone());
        }
        if let Some(timeouts) = self.config.timeout_config() {
            settings = settings.with_timeout_config(timeouts.clone());
        }
        settings
    }
}

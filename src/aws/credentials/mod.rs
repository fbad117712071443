//! Whose credentials sign the requests: the sources in the order of the AWS CLI, of which the first that is configured
//! counts. One that is configured and broken ends the command; none after it is tried, because those are of somebody
//! else.
//!
//! Neither the chain nor the sources are the SDK's. Its order is another; its sources read a profile of theirs, keep
//! nothing for the next command, ask nobody for a code, send what has expired, and give up what they wait for after five
//! seconds. Here they are asked before the call, so that what is wrong is said in the words of this program.

mod cache;
mod caller;
mod container;
mod instance;
mod keys;
mod login;
mod process;
pub mod prompt;
mod proof;
mod refused;
mod role;
mod sso;

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aws_config::SdkConfig;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use serde_json::Value as Json;

pub use self::cache::sha256;
use self::cache::{Cache, written};
pub use self::caller::Caller;
use self::container::Container;
use self::instance::Instance;
pub use self::keys::are_in;
use self::login::Login;
use self::process::Process;
use self::prompt::Prompt;
use self::role::Role;
use self::sso::SingleSignOn;
use super::environment::Environment;
use super::profile::Profile;
use super::settings::Lookup;
use super::transport::Network;
use crate::api::error::{Error, Kind};
use crate::api::lock::lock;

/// Credentials are fetched again if less than this is left of them when they are asked for again. The SDK asks again
/// ten seconds before the end.
const LEAST_LEFT: Duration = Duration::from_secs(15);

/// Over what credentials are asked for, beside the SDK's clients.
#[derive(Debug, Clone)]
pub struct Access {
    /// Whom to ask for the code of a device.
    pub prompt: Arc<dyn Prompt>,
    /// The network.
    pub network: Network,
}

/// Where credentials are looked for.
struct Search<'a> {
    lookup: &'a Lookup,
    environment: &'a Environment,
    config: &'a SdkConfig,
    access: &'a Access,
    cache: Cache,
}

/// Where credentials come from.
#[derive(Debug)]
enum Source {
    /// Keys that were found.
    Keys(Credentials),
    Role(Box<Role>),
    SingleSignOn(Box<SingleSignOn>),
    Login(Box<Login>),
    Process(Process),
    Container(Container),
    /// An instance, and what is said before why it has none.
    Instance(Instance, String),
}

/// Whether the service refuses what was handed out, so that it must be fetched again whatever it says of its end.
#[derive(Debug, Clone, Default)]
pub struct Renewal(Arc<AtomicBool>);

impl Renewal {
    /// Lets the credentials be fetched again when they are asked for next, past every cache.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The credentials that `lookup` leads to, which are fetched again where `renewal` asks for it. What must be fetched
/// is asked for over the HTTP client of `config`, which has no address of the service itself, or over `access`.
///
/// # Errors
/// If there are none, or if the first source that is configured is incomplete or does not give any.
pub async fn find(
    lookup: &Lookup,
    config: &SdkConfig,
    access: &Access,
    renewal: &Renewal,
) -> Result<SharedCredentialsProvider, Error> {
    let environment = &lookup.environment;
    let search = Search { lookup, environment, config, access, cache: Cache::of(environment, renewal.clone()) };
    match search.source()? {
        Source::Keys(keys) => Ok(SharedCredentialsProvider::new(keys)),
        source => {
            let current = Mutex::new(source.fetch().await?);
            Ok(SharedCredentialsProvider::new(Renewed { source, current, renewal: renewal.clone() }))
        }
    }
}

/// A fault of the configuration.
fn fault(message: String) -> Error {
    Error::new(Kind::Configuration, message)
}

impl Search<'_> {
    fn source(&self) -> Result<Source, Error> {
        let profile = &self.lookup.profile;
        if !profile.is_asked_for()
            && let Some(keys) = keys::of_environment(self.environment)?
        {
            return Ok(Source::Keys(keys));
        }
        if let Some(role) = self.role(profile, &mut vec![profile.name().to_owned()])? {
            return Ok(Source::Role(Box::new(role)));
        }
        if let Some(found) = self.of_profile(profile)? {
            return Ok(found);
        }
        if let Some(container) = self.container()? {
            return Ok(Source::Container(container));
        }
        Ok(Source::Instance(self.instance()?, self.tried()))
    }

    /// What a profile itself has, except a role with a source.
    fn of_profile(&self, profile: &Profile) -> Result<Option<Source>, Error> {
        if let Some(found) = self.web_identity(profile)? {
            return Ok(Some(Source::Role(Box::new(found))));
        }
        if let Some(found) = self.single_sign_on(profile)? {
            return Ok(Some(Source::SingleSignOn(Box::new(found))));
        }
        let name = profile.name();
        let place = format!("the profile {name:?} of the credentials file");
        if let Some(keys) = keys::of_profile(&place, |key| profile.in_credentials(key))? {
            return Ok(Some(Source::Keys(keys)));
        }
        if let Some(session) = profile.get("login_session") {
            return Ok(Some(Source::Login(Box::new(self.login(profile, session)?))));
        }
        if let Some(command) = profile.get("credential_process") {
            return Ok(Some(Source::Process(Process { profile: name.to_owned(), command: command.to_owned() })));
        }
        let place = format!("the profile {name:?} of the configuration file");
        let keys = keys::of_profile(&place, |key| profile.in_config(key))?;
        Ok(keys.map(Source::Keys))
    }

    /// What was looked at before an instance is asked, and why each did not serve.
    fn tried(&self) -> String {
        let profile = &self.lookup.profile;
        let variables = match profile.is_asked_for() {
            true => "environment variables are ignored because of --profile",
            false => "neither AWS_ACCESS_KEY_ID nor AWS_WEB_IDENTITY_TOKEN_FILE is set",
        };
        let containers = container::VARIABLES.join(" nor ");
        // The AWS CLI's words, for which scripts look.
        format!(
            "Unable to locate credentials: {variables}; {}; neither {containers} is set; instance metadata",
            self.tried_in(profile)
        )
    }

    /// Why a profile does not serve.
    fn tried_in(&self, profile: &Profile) -> String {
        let name = profile.name();
        let missing = profile.missing_files();
        let alone = [
            ("source_profile", "role_arn"),
            ("credential_source", "role_arn"),
            ("sso_session", "sso_account_id"),
            ("aws_secret_access_key", "aws_access_key_id"),
        ];
        match alone.into_iter().find(|(has, _)| profile.get(has).is_some()) {
            Some((has, lacks)) => format!("the profile {name:?} has {has} and lacks {lacks}"),
            None if missing.is_empty() => format!("the profile {name:?} has none"),
            None => format!("the profile {name:?} has none ({} not found or not readable)", missing.join(" and ")),
        }
    }
}

impl Source {
    /// Fetches the credentials.
    ///
    /// # Errors
    /// If there are none that can be used: they must not have expired, and be able to stand in a request.
    fn fetch(&self) -> Pin<Box<dyn Future<Output = Result<Credentials, Error>> + Send + '_>> {
        Box::pin(async move {
            let credentials = match self {
                Self::Keys(keys) => Ok(keys.clone()),
                Self::Role(role) => role.fetch().await,
                Self::SingleSignOn(sign_on) => sign_on.fetch().await,
                Self::Login(login) => login.fetch().await,
                Self::Process(process) => process.fetch().await,
                Self::Container(container) => container.fetch().await,
                Self::Instance(instance, tried) => {
                    let found = instance.fetch().await;
                    found.map_err(|why| {
                        fault(format!("{tried}: {why}"))
                            .known_as("NoCredentials")
                            .hint(
                                "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or choose a profile with --profile.",
                            )
                            .hint("To try chimectl without an account, add --sandbox.")
                    })
                }
            }?;
            match unusable(&credentials) {
                Some(why) => Err(fault(format!("{}: {why}", self.name()))),
                None => Ok(credentials),
            }
        })
    }

    /// What it is, in words.
    fn name(&self) -> String {
        match self {
            Self::Keys(_) => "the keys".to_owned(),
            Self::Role(role) => role.name(),
            Self::SingleSignOn(sign_on) => sign_on.name(),
            Self::Login(login) => login.name(),
            Self::Process(process) => process.name(),
            Self::Container(container) => container.name(),
            Self::Instance(..) => "the instance".to_owned(),
        }
    }
}

/// Why credentials that somebody hands out cannot be used.
fn unusable(credentials: &Credentials) -> Option<String> {
    if let Some(expiry) = credentials.expiry().filter(|expiry| *expiry <= SystemTime::now()) {
        return Some(format!("the credentials expired at {}", written(expiry)));
    }
    let texts = [
        ("the access key ID", Some(credentials.access_key_id())),
        ("the secret access key", Some(credentials.secret_access_key())),
        ("the session token", credentials.session_token().filter(|token| !token.is_empty())),
    ];
    texts.into_iter().find_map(|(what, text)| Some(format!("{what} {}", keys::problem(text?)?)))
}

/// The credentials in `answer`, which has the key's ID, its secret, the session's token and the time of the end under
/// `names`; the first `required` of them must be there.
///
/// # Errors
/// Which of them is missing or is no text, or why the time cannot be read.
fn handed_out(answer: &Json, names: [&str; 4], required: usize) -> Result<Credentials, String> {
    let mut texts = Vec::new();
    for (at, name) in names.into_iter().enumerate() {
        texts.push(match answer.get(name) {
            Some(Json::String(text)) => Some(text.clone()),
            None | Some(Json::Null) if at >= required => None,
            None | Some(Json::Null) => return Err(format!("the response has no {name}")),
            Some(_) => return Err(format!("{name} in the response is not text")),
        });
    }
    let [id, secret, token, end] = <[Option<String>; 4]>::try_from(texts).unwrap_or_default();
    let end = end.map(|end| cache::time(&end).ok_or(format!("{} {end:?} is not a time", names[3]))).transpose()?;
    Ok(Credentials::new(id.unwrap_or_default(), secret.unwrap_or_default(), token, end, "chimectl"))
}

/// Credentials that were fetched, and are fetched again when they are about to expire.
#[derive(Debug)]
struct Renewed {
    source: Source,
    current: Mutex<Credentials>,
    renewal: Renewal,
}

impl Renewed {
    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let current = lock(&self.current).clone();
        let is_good = |expiry: SystemTime| expiry >= SystemTime::now() + LEAST_LEFT;
        if current.expiry().is_none_or(is_good) && !self.renewal.is_asked() {
            return Ok(current);
        }
        let new = self.source.fetch().await.map_err(CredentialsError::provider_error)?;
        self.renewal.0.store(false, Ordering::Relaxed);
        *lock(&self.current) = new.clone();
        Ok(new)
    }
}

impl ProvideCredentials for Renewed {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.fetch())
    }
}

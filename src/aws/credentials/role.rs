//! Credentials of a role, which STS hands out: for the credentials of another, or for the token of a web identity.

use std::path::PathBuf;
use std::time::SystemTime;

use aws_config::SdkConfig;
use aws_config::ecs::EcsCredentialsProvider;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, Result as Fetched, SharedCredentialsProvider, future};

use super::super::profile::{Profile, WHERE_FILES_ARE};
use super::{Search, checked, fault, keys};
use crate::api::error::Error;
use crate::api::sdk::sts;

/// The key of a profile that makes it a role.
const ROLE: &str = "role_arn";
/// The key that makes it the role of a web identity.
const TOKEN_FILE: &str = "web_identity_token_file";
/// Keys of a web identity, and the variables that stand for each.
const WEB_IDENTITY: [(&str, &str); 3] = [
    (TOKEN_FILE, "AWS_WEB_IDENTITY_TOKEN_FILE"),
    (ROLE, "AWS_ROLE_ARN"),
    ("role_session_name", "AWS_ROLE_SESSION_NAME"),
];
/// The least length of a token by the API reference of STS.
const SHORTEST_TOKEN: usize = 4;

/// Asks STS for a role.
#[derive(Debug)]
struct Role {
    arn: String,
    session_name: Option<String>,
    external_id: Option<String>,
    duration: Option<i32>,
    /// The file with the token of a web identity; the credentials of the configuration sign otherwise.
    token_file: Option<PathBuf>,
    config: SdkConfig,
}

impl Search<'_> {
    /// The role that a profile describes, if it does, and not that of a web identity. `visited` are the profiles on
    /// the way to it.
    pub(super) fn role(
        &self,
        profile: &Profile,
        visited: &mut Vec<String>,
    ) -> Result<Option<SharedCredentialsProvider>, Error> {
        let Some(arn) = profile.get(ROLE).filter(|_| profile.get(TOKEN_FILE).is_none()) else {
            return Ok(None);
        };
        let name = profile.name();
        let source = match (profile.get("source_profile"), profile.get("credential_source")) {
            (Some(source), None) => self.source_profile(profile, source, visited)?,
            (None, Some(source)) => self.credential_source(name, source)?,
            (Some(_), Some(_)) => {
                return Err(fault(format!("the profile {name:?} has both source_profile and credential_source")));
            }
            (None, None) => {
                return Err(fault(format!(
                    "the profile {name:?} has role_arn and neither source_profile nor credential_source"
                )));
            }
        };
        let text = |key: &str| profile.get(key).map(str::to_owned);
        let config = self.config.to_builder().credentials_provider(source).build();
        Ok(Some(checked(Role {
            arn: arn.to_owned(),
            session_name: text("role_session_name"),
            external_id: text("external_id"),
            duration: profile.get("duration_seconds").and_then(|seconds| seconds.trim().parse().ok()),
            token_file: None,
            config,
        })))
    }

    /// The credentials of the profile that a role builds on: its keys, else what else it has, else its own role.
    fn source_profile(
        &self,
        profile: &Profile,
        source: &str,
        visited: &mut Vec<String>,
    ) -> Result<SharedCredentialsProvider, Error> {
        let name = profile.name();
        let Some(other) = profile.other(source) else {
            let message = format!("the profile {name:?} builds on {source:?}, which does not exist");
            return Err(fault(message).hint(WHERE_FILES_ARE));
        };
        let has_keys = ["aws_access_key_id", "aws_secret_access_key"].iter().any(|key| other.get(key).is_some());
        if visited.iter().any(|known| known == source) && !(source == name && has_keys) {
            return Err(fault(format!("the profile {name:?} builds on {source:?}, which builds on it again")));
        }
        visited.push(source.to_owned());
        let found = if has_keys { None } else { self.role(&other, visited)? };
        let found = found.map_or_else(|| self.of_profile(&other), |role| Ok(Some(role)))?;
        found.ok_or_else(|| fault(format!("the profile {name:?} builds on {source:?}, which has no credentials")))
    }

    fn credential_source(&self, name: &str, source: &str) -> Result<SharedCredentialsProvider, Error> {
        match source {
            "Environment" => match keys::of_environment(self.environment)? {
                Some(keys) => Ok(SharedCredentialsProvider::new(keys)),
                None => Err(fault(format!(
                    "the profile {name:?} builds on keys of the environment; AWS_ACCESS_KEY_ID is not set"
                ))),
            },
            "EcsContainer" => Ok(checked(EcsCredentialsProvider::builder().configure(&self.settings()).build())),
            "Ec2InstanceMetadata" => {
                Ok(checked(ImdsCredentialsProvider::builder().configure(&self.settings()).build()))
            }
            _ => Err(fault(format!(
                "the profile {name:?} has credential_source = {source}; \
                 known: Environment, EcsContainer, Ec2InstanceMetadata"
            ))),
        }
    }

    /// The role of a web identity. A variable counts before the same key of the profile, also if it is empty.
    pub(super) fn web_identity(&self, profile: &Profile) -> Result<Option<SharedCredentialsProvider>, Error> {
        let [token_file, arn, session_name] = WEB_IDENTITY.map(|(key, variable)| {
            let of_variable = self.environment.raw(variable).filter(|_| !profile.is_asked_for());
            of_variable.or_else(|| profile.get(key).map(Into::into)).filter(|value| !value.is_empty())
        });
        let Some(token_file) = token_file else {
            return Ok(None);
        };
        let text = |value: std::ffi::OsString| value.to_string_lossy().into_owned();
        let Some(arn) = arn else {
            let message = "a web identity is configured without its role; AWS_ROLE_ARN or role_arn is missing";
            return Err(fault(message.to_owned()));
        };
        Ok(Some(checked(Role {
            arn: text(arn),
            session_name: session_name.map(text),
            external_id: None,
            duration: None,
            token_file: Some(token_file.into()),
            config: self.config.clone(),
        })))
    }
}

impl Role {
    async fn fetch(&self) -> Fetched {
        let client = sts::Client::new(&self.config);
        let session_name = self.session_name.clone().unwrap_or_else(|| {
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            format!("chimectl-{}", now.as_secs())
        });
        let credentials = match &self.token_file {
            Some(file) => {
                let token = std::fs::read_to_string(file)
                    .map_err(|error| CredentialsError::provider_error(format!("{}: {error}", file.display())))?;
                if token.chars().count() < SHORTEST_TOKEN {
                    let message = format!("{} holds no token of a web identity", file.display());
                    return Err(CredentialsError::provider_error(message));
                }
                let request = client.assume_role_with_web_identity().role_arn(&self.arn);
                let answer = request.role_session_name(session_name).web_identity_token(token).send().await;
                answer.map_err(CredentialsError::provider_error)?.credentials
            }
            None => {
                let request = client.assume_role().role_arn(&self.arn).role_session_name(session_name);
                let request = request.set_external_id(self.external_id.clone()).set_duration_seconds(self.duration);
                request.send().await.map_err(CredentialsError::provider_error)?.credentials
            }
        };
        let credentials = credentials.ok_or_else(|| CredentialsError::unhandled("STS gave no credentials"))?;
        let expiry = SystemTime::try_from(credentials.expiration).map_err(CredentialsError::unhandled)?;
        let token = Some(credentials.session_token);
        Ok(Credentials::new(credentials.access_key_id, credentials.secret_access_key, token, Some(expiry), "STS"))
    }
}

impl ProvideCredentials for Role {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.fetch())
    }
}

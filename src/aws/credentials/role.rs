//! Credentials of a role, which STS hands out: for the credentials of another, or for the token of a web identity.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use aws_config::SdkConfig;
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use serde_json::{Value as Json, json};

use super::cache::{self, Cache, python_json, written};
use super::prompt::Prompt;
use super::refused::{Attempts, granted};
use super::{Search, Source, fault, keys};
use crate::api::error::Error;
use crate::api::sdk::sts;
use crate::aws::client::of_issuer;
use crate::aws::profile::{Profile, WHERE_FILES_ARE};
use crate::aws::settings::Issuer;

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

/// A role, and who can have it.
#[derive(Debug)]
pub struct Role {
    arn: String,
    session_name: Option<String>,
    external_id: Option<String>,
    duration: Option<i32>,
    by: By,
    cache: Cache,
    config: SdkConfig,
}

/// Who asks for a role.
#[derive(Debug)]
enum By {
    /// Whoever has these credentials, and the code of a device, if one is named.
    Credentials(Source, Option<Device>),
    /// Whoever has the token in this file.
    Token(PathBuf),
}

/// A device that shows codes.
#[derive(Debug)]
struct Device {
    serial: String,
    prompt: Arc<dyn Prompt>,
}

/// What STS answers: the credentials and the ARN of the role's session.
struct Answer {
    credentials: Option<sts::types::Credentials>,
    user: Option<sts::types::AssumedRoleUser>,
}

impl Search<'_> {
    /// The role that a profile describes, if it does, and not that of a web identity. `visited` are the profiles on
    /// the way to it.
    pub(super) fn role(&self, profile: &Profile, visited: &mut Vec<String>) -> Result<Option<Role>, Error> {
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
        let device = |serial: String| Device { serial, prompt: Arc::clone(&self.access.prompt) };
        Ok(Some(Role {
            arn: arn.to_owned(),
            session_name: text("role_session_name").filter(|name| !name.is_empty()),
            external_id: text("external_id"),
            duration: duration(profile)?,
            by: By::Credentials(source, text("mfa_serial").map(device)),
            cache: self.cache.clone(),
            config: of_issuer(self.config, self.lookup, Issuer::Sts)?,
        }))
    }

    /// The credentials of the profile that a role builds on: its keys, else what else it has, else its own role.
    fn source_profile(&self, profile: &Profile, source: &str, visited: &mut Vec<String>) -> Result<Source, Error> {
        let name = profile.name();
        let Some(other) = profile.other(source) else {
            let message = format!("the profile {name:?} builds on {source:?}, which does not exist");
            return Err(fault(message).hint(WHERE_FILES_ARE));
        };
        let has_keys = ["aws_access_key_id", "aws_secret_access_key"].iter().any(|key| other.get(key).is_some());
        let is_visited = visited.iter().any(|known| known == source) && !(source == name && has_keys);
        visited.push(source.to_owned());
        if is_visited {
            let chain: Vec<_> = visited.iter().map(|name| format!("{name:?}")).collect();
            let message = format!("profiles build on each other in a circle: {}", chain.join(" builds on "));
            return Err(fault(message).hint("Set source_profile of one of them to a profile with credentials."));
        }
        let found = if has_keys { None } else { self.role(&other, visited)? };
        let found = match found {
            Some(role) => Some(Source::Role(Box::new(role))),
            None => self.of_profile(&other)?,
        };
        found.ok_or_else(|| {
            let has = self.tried_in(&other);
            fault(format!("the profile {name:?} builds on {source:?}, which has no credentials: {has}"))
        })
    }

    fn credential_source(&self, name: &str, source: &str) -> Result<Source, Error> {
        match source {
            "Environment" => match keys::of_environment(self.environment)? {
                Some(keys) => Ok(Source::Keys(keys)),
                None => Err(fault(format!(
                    "the profile {name:?} builds on keys in the environment, but AWS_ACCESS_KEY_ID is not set"
                ))),
            },
            "EcsContainer" => match self.container()? {
                Some(container) => Ok(Source::Container(container)),
                None => Err(fault(format!(
                    "the profile {name:?} builds on container credentials, but neither {} is set",
                    super::container::VARIABLES.join(" nor ")
                ))),
            },
            "Ec2InstanceMetadata" => {
                Ok(Source::Instance(self.instance()?, format!("the profile {name:?} builds on instance metadata")))
            }
            _ => Err(fault(format!(
                "the profile {name:?} has credential_source = {source}; \
                 known: Environment, EcsContainer, Ec2InstanceMetadata"
            ))),
        }
    }

    /// The role of a web identity. A variable counts before the same key of the profile, also if it is empty.
    pub(super) fn web_identity(&self, profile: &Profile) -> Result<Option<Role>, Error> {
        let [token_file, arn, session_name] = WEB_IDENTITY.map(|(key, variable)| {
            let of_variable = self.environment.raw(variable).filter(|_| !profile.is_asked_for());
            of_variable.or_else(|| profile.get(key).map(Into::into)).filter(|value| !value.is_empty())
        });
        let Some(token_file) = token_file else {
            return Ok(None);
        };
        let text = |value: OsString| value.to_string_lossy().into_owned();
        let Some(arn) = arn else {
            let message = "a web identity (AWS_WEB_IDENTITY_TOKEN_FILE, web_identity_token_file) is configured \
                           without a role; set AWS_ROLE_ARN or role_arn";
            return Err(fault(message.to_owned()));
        };
        Ok(Some(Role {
            arn: text(arn),
            session_name: session_name.map(text),
            external_id: None,
            duration: None,
            by: By::Token(token_file.into()),
            cache: self.cache.clone(),
            config: of_issuer(self.config, self.lookup, Issuer::Sts)?,
        }))
    }
}

/// How long the role's credentials are asked for, in seconds. What is no whole number to Python is skipped, as by the
/// AWS CLI.
fn duration(profile: &Profile) -> Result<Option<i32>, Error> {
    let Some(text) = profile.get("duration_seconds").map(str::trim) else { return Ok(None) };
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_number = digits.split('_').all(|part| !part.is_empty() && part.chars().all(|digit| digit.is_ascii_digit()));
    if !is_number {
        return Ok(None);
    }
    text.replace('_', "").parse().map(Some).map_err(|_| {
        fault(format!("duration_seconds of the profile {:?} must be 900 to 43200, got {text}", profile.name()))
    })
}

impl Role {
    /// Asks STS for the role, unless credentials of it are kept that are good for a while.
    ///
    /// # Errors
    /// If who asks has no credentials, or no code, or if STS refuses.
    pub async fn fetch(&self) -> Result<Credentials, Error> {
        let token = match &self.by {
            By::Credentials(..) => None,
            By::Token(file) => Some(web_token(file)?),
        };
        let key = self.key(token.as_deref());
        if let Some(kept) = self.cache.credentials(&key) {
            return Ok(kept);
        }
        let answer = match (&self.by, token) {
            (By::Credentials(source, device), _) => self.assumed(source, device.as_ref()).await?,
            (By::Token(_), token) => self.assumed_by_token(&token.unwrap_or_default()).await?,
        };
        let given = answer.credentials.ok_or_else(|| fault("STS returned no credentials".to_owned()))?;
        let expiry = SystemTime::try_from(given.expiration);
        let expiry = expiry.map_err(|_| fault("STS returned credentials without an expiration".to_owned()))?;
        let mut credentials = json!({
            "AccessKeyId": given.access_key_id,
            "SecretAccessKey": given.secret_access_key,
            "SessionToken": given.session_token,
            "Expiration": written(expiry),
        });
        let mut kept = json!({});
        if let Some(user) = answer.user {
            if let Some(account) = user.arn.split(':').nth(4) {
                credentials["AccountId"] = account.into();
            }
            kept["AssumedRoleUser"] = json!({ "AssumedRoleId": user.assumed_role_id, "Arn": user.arn });
        }
        kept["Credentials"] = credentials;
        self.cache.keep(&key, &kept);
        let token = Some(given.session_token);
        Ok(Credentials::new(given.access_key_id, given.secret_access_key, token, Some(expiry), "STS"))
    }

    /// What it is, in words.
    pub fn name(&self) -> String {
        format!("the role {}", self.arn)
    }

    /// The name under which the AWS CLI keeps the credentials. A name that is generated for the session is not part of it.
    fn key(&self, token: Option<&str>) -> String {
        let device = match &self.by {
            By::Credentials(_, device) => device.as_ref(),
            By::Token(_) => None,
        };
        let text = |text: &String| Json::from(text.as_str());
        let mut members = vec![("RoleArn", text(&self.arn))];
        members.extend(self.session_name.as_ref().map(|name| ("RoleSessionName", text(name))));
        members.extend(self.external_id.as_ref().map(|id| ("ExternalId", text(id))));
        members.extend(device.map(|device| ("SerialNumber", text(&device.serial))));
        members.extend(self.duration.map(|seconds| ("DurationSeconds", seconds.into())));
        members.extend(token.map(|token| ("WebIdentityToken", token.into())));
        cache::sha1(&python_json(&mut members))
    }

    async fn assumed(&self, source: &Source, device: Option<&Device>) -> Result<Answer, Error> {
        let source = SharedCredentialsProvider::new(source.fetch().await?);
        let code = match device {
            Some(device) => Some(device.code().await?),
            None => None,
        };
        let config = self.config.to_builder().credentials_provider(source).build();
        let request = sts::Client::new(&config).assume_role().role_arn(&self.arn);
        let request = request.role_session_name(self.name_of_session()).set_external_id(self.external_id.clone());
        let request = request.set_duration_seconds(self.duration).set_token_code(code.clone());
        let request = request.set_serial_number(device.map(|device| device.serial.clone()));
        let attempts = Attempts::default();
        let answer = request.customize().interceptor(attempts.clone()).send().await;
        let answer = granted("AssumeRole", answer, &attempts, &[code.as_deref().unwrap_or_default()])?;
        Ok(Answer { credentials: answer.credentials, user: answer.assumed_role_user })
    }

    async fn assumed_by_token(&self, token: &str) -> Result<Answer, Error> {
        let request = sts::Client::new(&self.config).assume_role_with_web_identity().role_arn(&self.arn);
        let request = request.role_session_name(self.name_of_session()).web_identity_token(token);
        let attempts = Attempts::default();
        let answer = request.customize().interceptor(attempts.clone()).send().await;
        let answer = granted("AssumeRoleWithWebIdentity", answer, &attempts, &[token])?;
        Ok(Answer { credentials: answer.credentials, user: answer.assumed_role_user })
    }

    fn name_of_session(&self) -> String {
        self.session_name.clone().unwrap_or_else(|| {
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            format!("chimectl-{}", now.as_secs())
        })
    }
}

impl Device {
    /// The code that the device shows, of the person who runs the command.
    async fn code(&self) -> Result<String, Error> {
        let code = self.prompt.ask(&format!("Enter MFA code for {}: ", self.serial)).await?;
        match code.trim() {
            "" => Err(fault(format!("no MFA code was entered for {}", self.serial))),
            code => Ok(code.to_owned()),
        }
    }
}

/// The token in a file, with line ends as Python reads them.
fn web_token(file: &std::path::Path) -> Result<String, Error> {
    let token = std::fs::read_to_string(file)
        .map_err(|error| fault(format!("the web identity token: {}: {error}", file.display())))?;
    match token.chars().count() {
        0..SHORTEST_TOKEN => Err(fault(format!("{} contains no web identity token", file.display()))),
        _ => Ok(token.replace("\r\n", "\n").replace('\r', "\n")),
    }
}

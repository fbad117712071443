//! Credentials of a role of single sign-on, for the sign-in that `aws sso login` left.

use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_config::{Region, SdkConfig};
use aws_credential_types::Credentials;
use serde_json::{Value as Json, json};

use super::cache::{self, Cache, time, written};
use super::refused::{Attempts, granted};
use super::{Search, fault};
use crate::api::Document;
use crate::api::error::{Error, Kind};
use crate::api::sdk::{sso, ssooidc};
use crate::aws::client::of_issuer;
use crate::aws::paths::in_home;
use crate::aws::profile::Profile;
use crate::aws::settings::Issuer;
use crate::text::quoted;

/// A token is renewed if less than this is left of it.
const RENEWED: Duration = Duration::from_secs(15 * 60);

/// What a profile says of single sign-on.
#[derive(Debug)]
pub struct SingleSignOn {
    profile: String,
    /// The `sso-session` section, if one is named.
    session: Option<String>,
    start_url: String,
    region: String,
    role_name: String,
    account_id: String,
    cache: Cache,
    /// The file of the sign-in; none without a home directory.
    file: Option<PathBuf>,
    portal: SdkConfig,
    tokens: SdkConfig,
}

impl Search<'_> {
    /// The session of single sign-on that a profile names, or describes itself.
    pub(super) fn single_sign_on(&self, profile: &Profile) -> Result<Option<SingleSignOn>, Error> {
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
            if let Some(own) = profile.get(key).filter(|own| own != value) {
                let message = format!("{key} is {own:?} in the profile {name:?} and {value:?} in its sso-session");
                return Err(fault(message).hint("Remove it from the profile."));
            }
        }
        let value = |key: &str| in_session.get(key).copied().or_else(|| profile.get(key)).map(str::to_owned);
        let keys = ["sso_start_url", "sso_region", "sso_role_name", "sso_account_id"];
        let [Some(start_url), Some(region), Some(role_name), Some(account_id)] = keys.map(value) else {
            let missing: Vec<_> = keys.into_iter().filter(|key| value(key).is_none()).collect();
            let message = format!("the profile {name:?} is for single sign-on and lacks {}", missing.join(", "));
            return Err(fault(message).hint("To create such a profile, use: aws configure sso"));
        };
        let sign_in = cache::sha1(session.unwrap_or(&start_url));
        let config = self.config.to_builder().region(Some(Region::new(region.clone()))).build();
        Ok(Some(SingleSignOn {
            profile: name.to_owned(),
            session: session.map(str::to_owned),
            file: in_home(self.environment, ".aws/sso/cache").map(|path| path.join(format!("{sign_in}.json"))),
            cache: self.cache.clone(),
            portal: of_issuer(&config, self.lookup, Issuer::Sso)?,
            tokens: of_issuer(&config, self.lookup, Issuer::SsoOidc)?,
            start_url,
            region,
            role_name,
            account_id,
        }))
    }
}

impl SingleSignOn {
    /// Asks for the role's credentials, unless some are kept that are good for a while.
    ///
    /// # Errors
    /// If nobody is signed in, or the service refuses.
    pub async fn fetch(&self) -> Result<Credentials, Error> {
        let key = self.key();
        if let Some(kept) = self.cache.credentials(&key) {
            return Ok(kept);
        }
        let token = self.token().await?;
        let attempts = Attempts::default();
        let request = sso::Client::new(&self.portal).get_role_credentials().role_name(&self.role_name);
        let request = request.account_id(&self.account_id).access_token(&token);
        let answer = request.customize().interceptor(attempts.clone()).send().await;
        let answer = granted("GetRoleCredentials", answer, &attempts, &[&token]).map_err(|error| {
            let is_signed_out = error.service.as_ref().is_some_and(|said| said.code == "UnauthorizedException");
            if is_signed_out { error.hint(self.sign_in()) } else { error }
        })?;
        let nothing = || fault("GetRoleCredentials returned no credentials".to_owned());
        let given = answer.role_credentials.ok_or_else(nothing)?;
        let (Some(id), Some(secret)) = (given.access_key_id, given.secret_access_key) else { return Err(nothing()) };
        let token = given.session_token.unwrap_or_default();
        let expiry = UNIX_EPOCH + Duration::from_millis(given.expiration.try_into().unwrap_or_default());
        let kept = json!({
            "AccessKeyId": id,
            "SecretAccessKey": secret,
            "SessionToken": token,
            "Expiration": written(expiry),
            "AccountId": self.account_id,
        });
        self.cache.keep(&key, &json!({ "ProviderType": "sso", "Credentials": kept }));
        Ok(Credentials::new(id, secret, Some(token), Some(expiry), "SSO"))
    }

    /// What it is, in words.
    pub fn name(&self) -> String {
        format!("single sign-on of the profile {:?}", self.profile)
    }

    /// The name under which the AWS CLI keeps the credentials: of JSON with sorted members and no blanks.
    fn key(&self) -> String {
        let (name, value) = match &self.session {
            Some(session) => ("sessionName", session),
            None => ("startUrl", &self.start_url),
        };
        let members = [("accountId", &self.account_id), ("roleName", &self.role_name), (name, value)];
        let members = members.map(|(name, value)| format!("\"{name}\":{}", cache::ascii(&value.as_str().into())));
        cache::sha1(&format!("{{{}}}", members.join(",")))
    }

    /// What to do if nobody is signed in.
    fn sign_in(&self) -> String {
        match &self.session {
            Some(session) => format!("Sign in with: aws sso login --sso-session {}", quoted(session)),
            None => format!("Sign in with: aws sso login --profile {}", quoted(&self.profile)),
        }
    }

    /// The token of the sign-in, renewed if it is about to expire.
    async fn token(&self) -> Result<String, Error> {
        let whose = format!("the profile {:?} is for single sign-on, and", self.profile);
        let signed_out = |why: String| fault(format!("{whose} {why}")).hint(self.sign_in());
        let Some(file) = &self.file else {
            return Err(signed_out("there is no home directory with a sign-in".to_owned()));
        };
        let path = file.display();
        let Some(sign_in) = cache::read(file).map_err(|error| error.hint(self.sign_in()))? else {
            return Err(signed_out(format!("you are not signed in: {path} does not exist")));
        };
        let text = |name: &str| sign_in.get(name).and_then(Json::as_str);
        let expires = text("expiresAt").and_then(time);
        let (Some(token), Some(expires)) = (text("accessToken"), expires) else {
            return Err(signed_out(format!("{path} has no accessToken or no expiresAt")));
        };
        let now = SystemTime::now();
        let mut why = String::new();
        if self.session.is_some() && expires < now + RENEWED {
            match self.renewed(&sign_in).await {
                Ok(Some(token)) => return Ok(token),
                Ok(None) => {}
                // What is left of the token will do.
                Err(_) if expires > now => {}
                Err(error) if error.kind == Kind::Service => why = format!("; {error}"),
                Err(error) => return Err(error),
            }
        }
        if expires <= now {
            return Err(signed_out(format!("its sign-in expired at {}{why}", written(expires))));
        }
        Ok(token.to_owned())
    }

    /// A new token, which is kept; none if the sign-in cannot be renewed.
    async fn renewed(&self, sign_in: &Document) -> Result<Option<String>, Error> {
        let text = |name: &str| sign_in.get(name).and_then(Json::as_str);
        let names = ["refreshToken", "clientId", "clientSecret", "registrationExpiresAt"];
        let [Some(refresh), Some(client), Some(secret), Some(registered)] = names.map(text) else {
            return Ok(None);
        };
        if time(registered).is_none_or(|until| until <= SystemTime::now()) {
            return Ok(None);
        }
        let attempts = Attempts::default();
        let request = ssooidc::Client::new(&self.tokens).create_token().grant_type("refresh_token");
        let request = request.client_id(client).client_secret(secret).refresh_token(refresh);
        let answer = request.customize().interceptor(attempts.clone()).send().await;
        let answer = granted("CreateToken", answer, &attempts, &[refresh, secret])?;
        let Some(token) = answer.access_token else { return Ok(None) };
        let lifetime = Duration::from_secs(answer.expires_in.try_into().unwrap_or_default());
        let kept = json!({
            "startUrl": self.start_url,
            "region": self.region,
            "accessToken": token,
            "expiresAt": written(SystemTime::now() + lifetime),
            "clientId": client,
            "clientSecret": secret,
            "registrationExpiresAt": registered,
            // One that is not replaced stays good (RFC 6749, section 6).
            "refreshToken": answer.refresh_token.as_deref().unwrap_or(refresh),
        });
        if let Some(file) = &self.file {
            let _ = cache::write(file, &kept);
        }
        Ok(Some(token))
    }
}

//! Credentials of a sign-in that `aws login` left.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use aws_config::SdkConfig;
use aws_credential_types::Credentials;
use serde_json::{Value as Json, json};

use super::proof::Proof;
use super::refused::{Attempts, granted};
use super::{Search, cache, fault, handed_out};
use crate::api::Document;
use crate::api::error::Error;
use crate::api::sdk::signin;
use crate::aws::client::of_issuer;
use crate::aws::paths::{expanded, in_home};
use crate::aws::profile::Profile;
use crate::aws::settings::Issuer;
use crate::text::quoted;

/// The variable that names the directory of sign-ins.
const DIRECTORY: &str = "AWS_LOGIN_CACHE_DIRECTORY";
/// The credentials are renewed if less than this is left of them.
const RENEWED: Duration = Duration::from_secs(5 * 60);
/// The names of the credentials' parts, of which each is there.
const PARTS: [&str; 4] = ["accessKeyId", "secretAccessKey", "sessionToken", "expiresAt"];

/// The sign-in of a profile.
#[derive(Debug)]
pub struct Login {
    profile: String,
    /// The file of the sign-in; none without a home directory.
    file: Option<PathBuf>,
    config: SdkConfig,
}

impl Search<'_> {
    /// The sign-in of `session`, which a profile names.
    pub(super) fn login(&self, profile: &Profile, session: &str) -> Result<Login, Error> {
        let directory = match self.environment.raw(DIRECTORY).map(std::ffi::OsString::into_string) {
            Some(Ok(named)) => Some(expanded(&named, self.environment).into()),
            Some(Err(named)) => Some(PathBuf::from(named)),
            None => in_home(self.environment, ".aws/login/cache"),
        };
        let file = directory.map(|path| path.join(format!("{}.json", cache::sha256(session))));
        let config = of_issuer(self.config, self.lookup, Issuer::Signin)?;
        Ok(Login { profile: profile.name().to_owned(), file, config })
    }
}

impl Login {
    /// What it is, in words.
    pub fn name(&self) -> String {
        format!("the sign-in of the profile {:?}", self.profile)
    }

    /// What to do if nobody is signed in.
    fn sign_in(&self) -> String {
        format!("Sign in with: aws login --profile {}", quoted(&self.profile))
    }

    /// Reads the sign-in's credentials, and renews them if they are about to expire.
    ///
    /// # Errors
    /// If nobody is signed in, or the credentials cannot be renewed.
    pub async fn fetch(&self) -> Result<Credentials, Error> {
        let signed_out = |why: String| fault(format!("{}: {why}", self.name())).hint(self.sign_in());
        let Some(file) = &self.file else {
            return Err(signed_out("there is no home directory".to_owned()));
        };
        let path = file.display();
        let Some(mut sign_in) = cache::read(file).map_err(|error| error.hint(self.sign_in()))? else {
            return Err(signed_out(format!("you are not signed in: {path} does not exist")));
        };
        let given = handed_out(sign_in.get("accessToken").unwrap_or(&Json::Null), PARTS, 4);
        let given = given.map_err(|why| signed_out(format!("{path}: {why}")))?;
        let until = SystemTime::now() + RENEWED;
        if given.expiry().is_some_and(|end| end > until) {
            return Ok(given);
        }
        self.renew(&mut sign_in).await?;
        let _ = cache::write(file, &Json::Object(sign_in.clone()));
        handed_out(sign_in.get("accessToken").unwrap_or(&Json::Null), PARTS, 4)
            .map_err(|why| fault(format!("CreateOAuth2Token: {why}")))
    }

    /// Fetches new credentials into the sign-in.
    async fn renew(&self, sign_in: &mut Document) -> Result<(), Error> {
        let text = |name: &str| {
            let text = sign_in.get(name).and_then(Json::as_str);
            let lacks = || fault(format!("{} cannot be renewed: it lacks {name}", self.name()));
            text.map(str::to_owned).ok_or_else(|| lacks().hint(self.sign_in()))
        };
        let (client, refresh, key) = (text("clientId")?, text("refreshToken")?, text("dpopKey")?);
        let proof = Proof::with(&key).ok_or_else(|| {
            fault(format!("{} cannot be renewed: dpopKey is not a P-256 key", self.name())).hint(self.sign_in())
        })?;
        let asked = signin::types::CreateOAuth2TokenRequestBody::builder();
        let asked = asked.client_id(client).grant_type("refresh_token").refresh_token(&refresh).build();
        let asked = asked.map_err(|error| fault(format!("{} cannot be renewed: {error}", self.name())))?;
        let request = signin::Client::new(&self.config).create_o_auth2_token().token_input(asked);
        let attempts = Attempts::default();
        let answer = request.customize().interceptor(attempts.clone()).interceptor(proof).send().await;
        let answer = granted("CreateOAuth2Token", answer, &attempts, &[&refresh])
            .map_err(|error| if error.service.is_some() { error.hint(self.sign_in()) } else { error })?;
        let nothing = || fault("CreateOAuth2Token returned no credentials".to_owned());
        let answer = answer.token_output.ok_or_else(nothing)?;
        let given = answer.access_token.ok_or_else(nothing)?;
        let lifetime = Duration::from_secs(answer.expires_in.try_into().unwrap_or_default());
        let account = sign_in.get("accessToken").and_then(|old| old.get("accountId")).cloned();
        let mut new = json!({
            "accessKeyId": given.access_key_id,
            "secretAccessKey": given.secret_access_key,
            "sessionToken": given.session_token,
        });
        if let Some(account) = account {
            new["accountId"] = account;
        }
        new["expiresAt"] = cache::written(SystemTime::now() + lifetime).into();
        sign_in.insert("accessToken".to_owned(), new);
        sign_in.insert("refreshToken".to_owned(), answer.refresh_token.into());
        Ok(())
    }
}

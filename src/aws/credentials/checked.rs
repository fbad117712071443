//! Credentials that somebody hands out are looked at before they sign.

use std::time::SystemTime;

use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, Result, future};

use super::keys::problem;

/// A source whose credentials are refused if they have expired or cannot stand in a request.
#[derive(Debug)]
pub struct Checked<P>(pub P);

impl<P: ProvideCredentials> Checked<P> {
    async fn fetch(&self) -> Result {
        let credentials = self.0.provide_credentials().await?;
        if credentials.expiry().is_some_and(|expiry| expiry <= SystemTime::now()) {
            return Err(CredentialsError::provider_error("the credentials have expired already"));
        }
        let texts = [
            ("the access key id", Some(credentials.access_key_id())),
            ("the secret access key", Some(credentials.secret_access_key())),
            ("the session token", credentials.session_token().filter(|token| !token.is_empty())),
        ];
        let problem = texts.into_iter().find_map(|(what, text)| Some((what, problem(text?)?)));
        match problem {
            Some((what, problem)) => Err(CredentialsError::provider_error(format!("{what} {problem}"))),
            None => Ok(credentials),
        }
    }
}

impl<P: ProvideCredentials> ProvideCredentials for Checked<P> {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.fetch())
    }
}

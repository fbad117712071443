//! Credentials of the instance on which the program runs, from its metadata.

use aws_credential_types::Credentials;
use serde_json::Value as Json;

use super::{Search, handed_out};
use crate::api::error::Error;
use crate::aws::metadata::Metadata;
use crate::aws::plain_request::Answer;

const ROLES: &str = "latest/meta-data/iam/security-credentials/";

/// An instance that hands out the credentials of its role.
#[derive(Debug)]
pub struct Instance(Metadata);

impl Search<'_> {
    /// The instance, as its metadata are configured.
    pub(super) fn instance(&self) -> Result<Instance, Error> {
        Metadata::of(self.lookup, &self.access.network).map(Instance)
    }
}

impl Instance {
    /// Asks for the credentials of the instance's role.
    ///
    /// # Errors
    /// Why the service has none, in words that follow its name.
    pub async fn fetch(&self) -> Result<Credentials, String> {
        let session = self.0.session().await?;
        let name = self.0.get(ROLES, &session, |answer| !answer.body.is_empty()).await?;
        let name = String::from_utf8_lossy(&name.body).trim().to_owned();
        let is_json = |answer: &Answer| serde_json::from_slice::<Json>(&answer.body).is_ok();
        let answer = self.0.get(&format!("{ROLES}{name}"), &session, is_json).await?;
        let answer: Json = serde_json::from_slice(&answer.body).unwrap_or_default();
        let text = |name: &str| answer.get(name).and_then(Json::as_str);
        if let (Some(code), Some(message)) = (text("Code"), text("Message")) {
            return Err(format!("no credentials for the role {name:?}: {code} {message}"));
        }
        handed_out(&answer, ["AccessKeyId", "SecretAccessKey", "Token", "Expiration"], 4)
    }
}

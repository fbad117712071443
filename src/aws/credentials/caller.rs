//! Who a request is signed by, as STS says.

use aws_config::SdkConfig;

use super::fault;
use super::refused::{Attempts, granted};
use crate::api::error::Error;
use crate::api::sdk::sts;

/// Who signs.
#[derive(Debug)]
pub struct Caller {
    /// The account.
    pub account: String,
    /// The ARN of the user or role session.
    pub arn: String,
    /// The ID of the user or role session.
    pub user_id: String,
}

impl Caller {
    /// Whoever the credentials in `config` belong to.
    ///
    /// # Errors
    /// If STS does not say it.
    pub async fn ask(config: &SdkConfig) -> Result<Self, Error> {
        let attempts = Attempts::default();
        let request = sts::Client::new(config).get_caller_identity().customize().interceptor(attempts.clone());
        let answer = granted("GetCallerIdentity", request.send().await, &attempts, &[])?;
        let (Some(account), Some(arn)) = (answer.account, answer.arn) else {
            return Err(fault("GetCallerIdentity did not say who asks".to_owned()));
        };
        Ok(Self { account, arn, user_id: answer.user_id.unwrap_or_default() })
    }
}

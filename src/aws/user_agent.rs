//! Who the requests say that they come from: chimectl with its version, beside what every AWS SDK says of itself.
//!
//! The SDK drops the name of an application that has a character which it does not take, and fails where
//! `AWS_EXECUTION_ENV` has one. The AWS CLI puts a hyphen for each, and so does this.

use aws_runtime::user_agent::{ApiMetadata, AwsUserAgent};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_types::config_bag::ConfigBag;
use aws_types::app_name::AppName;
use aws_types::os_shim_internal::Env;
use aws_types::sdk_ua_metadata::FrameworkMetadata;

use super::settings::{self, Lookup};

/// What the user agent says beside what the SDK knows on its own. As an interceptor it says so in the calls of a
/// client.
#[derive(Debug, Clone, Default)]
pub struct UserAgent {
    application: Option<AppName>,
    execution_environment: Option<String>,
}

impl UserAgent {
    /// What the environment and the profile say.
    pub fn of(lookup: &Lookup) -> Self {
        let application = lookup.find(settings::APP_ID, None);
        let execution_environment = lookup.find(settings::EXECUTION_ENVIRONMENT, None);
        Self {
            application: application.and_then(|found| AppName::new(tame(&found.value, "#")).ok()),
            execution_environment: execution_environment.map(|found| tame(&found.value, ",")),
        }
    }

    /// The name of the application, if one is configured.
    pub fn application(&self) -> Option<AppName> {
        self.application.clone()
    }

    /// The name and version of this program.
    pub fn program() -> Option<FrameworkMetadata> {
        FrameworkMetadata::new(env!("CARGO_PKG_NAME"), Some(env!("CARGO_PKG_VERSION"))).ok()
    }
}

#[dyn_dispatch_hint]
impl Intercept for UserAgent {
    fn name(&self) -> &'static str {
        "UserAgent"
    }

    /// The SDK adds its own user agent only if there is none.
    fn read_before_execution(
        &self,
        _: &BeforeSerializationInterceptorContextRef<'_>,
        config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(service) = config.load::<ApiMetadata>().cloned() else { return Ok(()) };
        let named = self.execution_environment.iter().map(|name| ("AWS_EXECUTION_ENV", name.as_str()));
        let mut agent = AwsUserAgent::new_from_environment(Env::from_slice(&named.collect::<Vec<_>>()), service);
        if let Some(program) = Self::program() {
            agent.add_framework_metadata(program);
        }
        if let Some(application) = self.application() {
            agent.set_app_name(application);
        }
        config.interceptor_state().store_put(agent);
        Ok(())
    }
}

/// The name with a hyphen for every character that cannot stand in a user agent; those of `more` can stand in this one.
fn tame(name: &str, more: &str) -> String {
    let is_sign = |letter: char| "!$%&'*+-.^_`|~".contains(letter) || more.contains(letter);
    let is_kept = |letter: char| letter.is_ascii_alphanumeric() || is_sign(letter);
    name.chars().map(|letter| if is_kept(letter) { letter } else { '-' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_characters_become_hyphens() {
        for (name, expected) in
            [("my-App_1.0", "my-App_1.0"), ("a b/c\n(é)", "a-b-c----"), ("#1!", "#1!"), ("a,b", "a-b")]
        {
            assert_eq!(tame(name, "#"), expected);
        }
    }
}

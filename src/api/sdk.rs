//! The crates of the SDK, by the names that the services have here.

pub use aws_sdk_chimesdkidentity as identity;
pub use aws_sdk_chimesdkmediapipelines as media_pipelines;
pub use aws_sdk_chimesdkmeetings as meetings;
pub use aws_sdk_chimesdkmessaging as messaging;
pub use aws_sdk_chimesdkvoice as voice;
pub use aws_sdk_signin as signin;
pub use aws_sdk_sso as sso;
pub use aws_sdk_ssooidc as ssooidc;
pub use aws_sdk_sts as sts;

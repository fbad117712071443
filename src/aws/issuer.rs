//! The services that hand out credentials, and the endpoint of each.

use super::settings::{NOWHERE, Setting};

/// A service that hands out credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Issuer {
    /// The Security Token Service, which hands out roles.
    Sts,
    /// The portal of single sign-on.
    Sso,
    /// What refreshes the tokens of single sign-on.
    SsoOidc,
    /// What refreshes the sessions of `aws login`.
    Signin,
}

impl Issuer {
    /// Every such service.
    pub const ALL: [Self; 4] = [Self::Sts, Self::Sso, Self::SsoOidc, Self::Signin];

    /// Its name in a `services` section of the configuration.
    pub const fn section(self) -> &'static str {
        match self {
            Self::Sts => "sts",
            Self::Sso => "sso",
            Self::SsoOidc => "sso_oidc",
            Self::Signin => "signin",
        }
    }

    /// The address that replaces its own.
    pub const fn endpoint_url(self) -> Setting {
        let (about, variables) = match self {
            Self::Sts => ("Address of STS, for roles", &["AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL"]),
            Self::Sso => ("Address of single sign-on", &["AWS_ENDPOINT_URL_SSO", "AWS_ENDPOINT_URL"]),
            Self::SsoOidc => {
                ("Address of single sign-on, for tokens", &["AWS_ENDPOINT_URL_SSO_OIDC", "AWS_ENDPOINT_URL"])
            }
            Self::Signin => ("Address of the sign-in of `aws login`", &["AWS_ENDPOINT_URL_SIGNIN", "AWS_ENDPOINT_URL"]),
        };
        Setting { about, variables, key: Some("endpoint_url"), default: "the endpoint in the region", ..NOWHERE }
    }
}

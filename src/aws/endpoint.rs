//! The address that replaces a service's own: who gives it, and whether anything can be sent there.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use axum::http::Uri;

use crate::api::error::{Error, Kind};
use crate::api::redact::without_password;
use crate::api::service::Service;
use crate::aws::settings::{Found, Issuer, Lookup};

/// An address to send requests to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Scheme, host, port and the path before that of an operation; never a user or a password, which are not sent.
    pub url: String,
    /// What stands behind `?`, which each request keeps.
    pub query: Option<String>,
}

/// The address for `service`: of the command line, which says `option`, else of the environment, else of the profile.
/// One that is wrong must be found here: the SDK skips some of them and sends to AWS, and quotes the whole request in
/// the error for others.
///
/// # Errors
/// If the address is not one, or if the profile names a section of addresses that does not exist.
pub fn configured(lookup: &Lookup, service: Service, option: Option<&str>) -> Result<Option<Address>, Error> {
    lookup.endpoint_url(service, option)?.map(read).transpose()
}

/// The address for a service that hands out credentials, of the environment, else of the profile.
///
/// # Errors
/// If the address is not one, or if the profile names a section of addresses that does not exist.
pub fn of_issuer(lookup: &Lookup, issuer: Issuer) -> Result<Option<Address>, Error> {
    lookup.issuer_url(issuer)?.map(read).transpose()
}

/// The address that was found.
///
/// # Errors
/// If it is none.
pub fn read(Found { value, source }: Found) -> Result<Address, Error> {
    let refused = || Error::new(Kind::Configuration, refusal(&source.to_string(), &value));
    parsed(&value).ok_or_else(refused)
}

/// What is wrong with the address that `source` gives.
pub fn problem(source: &str, url: &str) -> Option<String> {
    parsed(url).is_none().then(|| refusal(source, url))
}

fn refusal(source: &str, url: &str) -> String {
    format!("{source}: {:?} is not a URL such as http://127.0.0.1:4599", without_password(url))
}

/// What can be sent to, of an address that can be sent to.
fn parsed(url: &str) -> Option<Address> {
    let uri: Uri = url.parse().ok()?;
    let scheme = uri.scheme_str().filter(|scheme| matches!(*scheme, "http" | "https"))?;
    let host = uri.authority()?.as_str();
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let port = host.rsplit_once(':').map(|(_, port)| port);
    // After an address of IPv6 in brackets there need not be a port.
    let port_is_wrong = port.is_some_and(|port| !port.ends_with(']') && port.parse::<u16>().is_err());
    if uri.host().is_none_or(str::is_empty) || port_is_wrong || !url.is_ascii() {
        return None;
    }
    let url = format!("{scheme}://{host}{}", if uri.path() == "/" { "" } else { uri.path() });
    Some(Address { url, query: uri.query().filter(|query| !query.is_empty()).map(str::to_owned) })
}

/// Puts the query of an address before that of each request. The SDK drops it.
#[derive(Debug, Clone)]
pub struct Query(pub String);

#[dyn_dispatch_hint]
impl Intercept for Query {
    fn name(&self) -> &'static str {
        "Query"
    }

    /// Once for all attempts, before the first is signed.
    fn modify_before_retry_loop(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request_mut();
        let uri = match request.uri().split_once('?') {
            Some((path, own)) => format!("{path}?{}&{own}", self.0),
            None => format!("{}?{}", request.uri(), self.0),
        };
        Ok(request.set_uri(uri)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_scheme_a_host_and_perhaps_a_port() {
        for right in ["http://127.0.0.1:4599", "https://own.test", "http://[::1]:80/base", "http://[::1]", "HTTP://a/"]
        {
            assert_eq!(problem("--endpoint-url", right), None);
        }
        let wrong = [
            "",
            " ",
            "foo",
            "localhost:4599",
            "http://",
            "http://[::1",
            "ftp://a",
            "http://:80",
            "http://a:99999",
            "http://a b",
            "http://a\n",
            "http://\u{e4}",
            "http://a/\u{e4}",
        ];
        for wrong in wrong {
            let expected = format!("--endpoint-url: {wrong:?} is not a URL such as http://127.0.0.1:4599");
            assert_eq!(problem("--endpoint-url", wrong), Some(expected));
        }
    }

    #[test]
    fn a_query_is_kept_and_a_user_is_not() {
        for (url, address, query) in [
            ("http://a", "http://a", None),
            ("http://a/?x=1", "http://a", Some("x=1")),
            ("http://u:p@a:1/base/?", "http://a:1/base/", None),
            ("https://u@a?x", "https://a", Some("x")),
        ] {
            let expected = Address { url: address.to_owned(), query: query.map(str::to_owned) };
            assert_eq!(parsed(url), Some(expected), "{url}");
        }
    }
}

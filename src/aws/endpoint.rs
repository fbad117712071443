//! The address that replaces the service's own: who gives it, and whether anything can be sent there.

use axum::http::Uri;

use crate::api::error::{Error, Kind};
use crate::api::redact::without_password;
use crate::api::service::Service;
use crate::aws::settings::{Found, Lookup};

/// The address for `service`: of the command line, which says `option`, else of the environment, else of the profile.
/// One that is wrong must be found here: the SDK passes over some of them and sends to AWS, and quotes the whole
/// request in the error for others.
///
/// # Errors
/// If the address is not one.
pub fn configured(lookup: &Lookup, service: Service, option: Option<&str>) -> Result<Option<String>, Error> {
    let Some(Found { value, source }) = lookup.endpoint_url(service, option) else { return Ok(None) };
    match problem(&source.to_string(), &value) {
        Some(problem) => Err(Error::new(Kind::Configuration, problem)),
        None => Ok(Some(value)),
    }
}

/// What is wrong with the address that `source` gives.
pub fn problem(source: &str, url: &str) -> Option<String> {
    let uri: Option<Uri> = url.parse().ok();
    let can_be_sent_to = uri.is_some_and(|uri| {
        let port = uri.authority().and_then(|authority| authority.as_str().rsplit_once(':')).map(|(_, port)| port);
        // After an address of IPv6 in brackets there need not be a port.
        let port_is_wrong = port.is_some_and(|port| !port.ends_with(']') && port.parse::<u16>().is_err());
        matches!(uri.scheme_str(), Some("http" | "https"))
            && uri.host().is_some_and(|host| !host.is_empty())
            && !port_is_wrong
    });
    let shown = without_password(url);
    (!can_be_sent_to).then(|| format!("{source}: {shown:?} is not an address such as http://127.0.0.1:4599"))
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
            "foo",
            "localhost:4599",
            "http://",
            "http://[::1",
            "ftp://a",
            "http://:80",
            "http://a:99999",
            "http://a b",
        ];
        for wrong in wrong {
            let expected = format!("--endpoint-url: {wrong:?} is not an address such as http://127.0.0.1:4599");
            assert_eq!(problem("--endpoint-url", wrong), Some(expected));
        }
    }
}

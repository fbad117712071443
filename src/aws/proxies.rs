//! Which proxy a request goes through: that of `http_proxy` or `https_proxy`, by the rules of the AWS CLI, which are
//! those of Python's `urllib` with its own little. They are not the rules of the SDK's HTTP client, which prefers the
//! names in capitals, reads `ALL_PROXY` and understands networks in `NO_PROXY`.

use std::fmt;

use axum::http::Uri;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::environment::Environment;
use super::fault::Fault;
use super::settings::{self, Lookup, Setting, Source};
use crate::api::causes::causes;
use crate::api::redact::without_password;

/// The proxies of the environment.
#[derive(Debug, Clone, Default)]
pub struct Proxies {
    http: Option<Result<Proxy, Fault>>,
    https: Option<Result<Proxy, Fault>>,
    exceptions: Exceptions,
}

/// A proxy.
#[derive(Clone, PartialEq, Eq)]
pub struct Proxy {
    /// Scheme, host and port.
    address: String,
    /// A user with a password.
    user: Option<(String, String)>,
    source: Source,
}

/// Hosts that are called without a proxy.
#[derive(Debug, Clone, Default)]
enum Exceptions {
    #[default]
    None,
    All,
    /// These, in small letters, and all below them.
    Hosts(Vec<String>),
}

impl Proxies {
    /// The proxies that `environment` names. What is wrong with one is said where it would be used.
    pub fn of(environment: &Environment) -> Self {
        let lookup = Lookup::without_profile(environment);
        // A web server sets it for a CGI program by a header of the request.
        let is_set_by_others =
            |source: Source| source == Source::Variable("HTTP_PROXY") && environment.raw("REQUEST_METHOD").is_some();
        let proxy = |setting: Setting| {
            let (value, source) = lookup.given(setting).filter(|(_, source)| !is_set_by_others(*source))?;
            (!value.is_empty()).then(|| Proxy::read(&value.to_string_lossy(), source))
        };
        let exceptions = lookup.given(settings::NO_PROXY).map(|(value, _)| value.to_string_lossy().into_owned());
        Self {
            http: proxy(settings::HTTP_PROXY),
            https: proxy(settings::HTTPS_PROXY),
            exceptions: exceptions.map(|list| Exceptions::read(&list)).unwrap_or_default(),
        }
    }

    /// The proxy for a URL, if there is one.
    ///
    /// # Errors
    /// If what the environment says of it is none.
    pub fn of_url(&self, url: &str) -> Result<Option<&Proxy>, Fault> {
        let Ok(url) = url.parse::<Uri>() else { return Ok(None) };
        let proxy = if url.scheme_str() == Some("https") { &self.https } else { &self.http };
        match proxy {
            Some(proxy) if !self.exceptions.have(url.host().unwrap_or_default()) => {
                proxy.as_ref().map(Some).map_err(Clone::clone)
            }
            _ => Ok(None),
        }
    }
}

impl Proxy {
    /// The proxy that `source` gives. Without a scheme it is one of `http`.
    fn read(value: &str, source: Source) -> Result<Self, Fault> {
        let value: String = value.chars().filter(|letter| !matches!(letter, '\t' | '\r' | '\n')).collect();
        let value = value.trim();
        let url = match value {
            _ if value.starts_with("http:") || value.starts_with("https:") => value.to_owned(),
            _ if value.starts_with("//") => format!("http:{value}"),
            _ if value.contains("://") => {
                return Err(refused(source, value, "only HTTP and HTTPS proxies can be used, not SOCKS"));
            }
            _ => format!("http://{value}"),
        };
        let none = || refused(source, value, "it is not a proxy address such as http://127.0.0.1:3128");
        let uri: Uri = url.parse().map_err(|_| none())?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else { return Err(none()) };
        let (user, host) = match authority.as_str().rsplit_once('@') {
            Some((user, host)) => (Some(user), host),
            None => (None, authority.as_str()),
        };
        let port = host.rsplit_once(':').map(|(_, port)| port).filter(|port| !port.ends_with(']'));
        if uri.host().is_none_or(str::is_empty) || port.is_some_and(|port| port.parse::<u16>().is_err()) {
            return Err(none());
        }
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        // A user without a password is not sent.
        let user =
            user.and_then(|user| user.split_once(':')).filter(|(user, word)| !user.is_empty() && !word.is_empty());
        let user = user.map(|(user, password)| (decoded(user), decoded(password)));
        Ok(Self { address: format!("{scheme}://{host}"), user, source })
    }

    /// The URL with which the SDK's HTTP client makes its connections, user and password included.
    pub fn url(&self) -> String {
        let Some((user, password)) = &self.user else { return self.address.clone() };
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let (scheme, host) = self.address.split_once("://").unwrap_or(("http", &self.address));
        format!("{scheme}://{}:{}@{host}", encoded(user), encoded(password))
    }

    /// Whether the connection to the proxy itself is encrypted.
    pub fn is_encrypted(&self) -> bool {
        self.address.starts_with("https://")
    }
}

/// As users know it: the address without the password, and where it comes from.
impl fmt::Display for Proxy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the proxy {} ({})", self.address, self.source)
    }
}

/// Without the password.
impl fmt::Debug for Proxy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

fn refused(source: Source, value: &str, why: &str) -> Fault {
    let hint = "Correct or unset the variable, or add the host to no_proxy.";
    Fault::new(format!("{source}: {:?}: {why}; nothing was sent", without_password(value)), hint)
}

impl Exceptions {
    fn read(list: &str) -> Self {
        if list == "*" {
            return Self::All;
        }
        let names = list.split(',').map(|name| name.trim().trim_start_matches('.').to_lowercase());
        Self::Hosts(names.filter(|name| !name.is_empty()).collect())
    }

    fn have(&self, host: &str) -> bool {
        let host = host.to_lowercase();
        let is_below = |name: &String| host.strip_suffix(name.as_str()).is_some_and(|above| above.ends_with('.'));
        match self {
            Self::None => false,
            Self::All => true,
            Self::Hosts(names) => names.iter().any(|name| host == *name || is_below(name)),
        }
    }
}

/// A failure on the way through a proxy. It says what the failure itself says, and knows the proxy.
#[derive(Debug)]
pub struct ByProxy {
    /// The proxy, as users know it.
    pub proxy: String,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl ByProxy {
    /// The failure `source` on the way through `proxy`.
    pub fn new(proxy: String, source: Box<dyn std::error::Error + Send + Sync>) -> Self {
        Self { proxy, source }
    }

    /// Whether the proxy asks for a user and a password. The HTTP client has no type for it, only these words.
    pub fn asks_for_user(&self) -> bool {
        let first: &(dyn std::error::Error + 'static) = self.source.as_ref();
        causes(first).any(|error| error.to_string().contains("proxy authorization required"))
    }
}

impl fmt::Display for ByProxy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(formatter)
    }
}

impl std::error::Error for ByProxy {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // Itself, because what has failed is told by its type.
        Some(self.source.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The proxy for a URL as the SDK is given it, or what is wrong.
    fn proxy(variables: &[(&str, &str)], url: &str) -> Option<String> {
        match Proxies::of(&Environment::of(variables)).of_url(url) {
            Ok(proxy) => proxy.map(Proxy::url),
            Err(fault) => Some(fault.to_string()),
        }
    }

    #[test]
    fn small_letters_win_also_if_they_are_empty() {
        let both = [("HTTP_PROXY", "http://upper:1"), ("http_proxy", "http://lower:1")];
        assert_eq!(proxy(&both, "http://a"), Some("http://lower:1".to_owned()));
        assert_eq!(proxy(&both[..1], "http://a"), Some("http://upper:1".to_owned()));
        assert_eq!(proxy(&[both[0], ("http_proxy", "")], "http://a"), None);
        assert_eq!(proxy(&[both[0], ("REQUEST_METHOD", "")], "http://a"), None);
        assert_eq!(proxy(&[both[1], ("REQUEST_METHOD", "")], "http://a"), Some("http://lower:1".to_owned()));
        assert_eq!(proxy(&both, "https://a"), None);
        assert_eq!(proxy(&[("ALL_PROXY", "http://all:1"), ("all_proxy", "http://all:1")], "https://a"), None);
    }

    #[test]
    fn an_address_may_lack_its_scheme() {
        for (value, expected) in [
            ("host:1", "http://host:1"),
            ("//host:1", "http://host:1"),
            ("https://host", "https://host"),
            ("http://host:1/path", "http://host:1"),
            (" http://ho\nst:1\n", "http://host:1"),
            ("http://[::1]:1", "http://[::1]:1"),
            ("http://u@host:1", "http://host:1"),
            ("http://u:@host:1", "http://host:1"),
            ("http://u:p%40%3a@host:1", "http://u:p%40%3A@host:1"),
            ("u:p@host:1", "http://u:p@host:1"),
        ] {
            assert_eq!(proxy(&[("https_proxy", value)], "https://a"), Some(expected.to_owned()), "{value}");
        }
        for value in [" ", "http://", "http:host", "host:port", "http://u:secret@:1", "\u{e4}", "a b"] {
            let said = proxy(&[("https_proxy", value)], "https://a").unwrap();
            assert!(said.starts_with("https_proxy: ") && said.contains("such as http"), "{said}");
            assert!(!said.contains("secret"), "{said}");
        }
        let socks = proxy(&[("HTTPS_PROXY", "socks5://u:secret@host:1")], "https://a").unwrap();
        assert!(socks.contains("SOCKS") && !socks.contains("secret"), "{socks}");
    }

    #[test]
    fn exceptions_are_hosts_and_all_below_them() {
        let is_direct = |list: &str, url: &str| proxy(&[("https_proxy", "p:1"), ("NO_PROXY", list)], url).is_none();
        for (list, url) in [
            ("*", "https://a"),
            ("a", "https://a:1/x"),
            ("A.test", "https://b.a.TEST"),
            (".a.test", "https://a.test"),
            ("x, a ,y", "https://a"),
            ("127.0.0.1", "https://127.0.0.1:1"),
        ] {
            assert!(is_direct(list, url), "{list} {url}");
        }
        for (list, url) in [
            ("", "https://a"),
            (" * ", "https://a"),
            ("*.a", "https://b.a"),
            ("a", "https://ba"),
            ("a:1", "https://a:1"),
            ("127.0.0.0/8", "https://127.0.0.1"),
            ("b.a", "https://a"),
        ] {
            assert!(!is_direct(list, url), "{list} {url}");
        }
        let both = [("https_proxy", "p:1"), ("NO_PROXY", "a"), ("no_proxy", "")];
        assert!(proxy(&both, "https://a").is_some());
    }
}

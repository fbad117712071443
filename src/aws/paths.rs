//! Paths as they are written for the AWS CLI.

use std::path::PathBuf;

use super::environment::Environment;

/// The path `below` the home directory, if there is one.
pub fn in_home(environment: &Environment, below: &str) -> Option<PathBuf> {
    let path = expanded(&format!("~/{below}"), environment);
    (!path.starts_with('~')).then(|| path.into())
}

/// The path with a leading `~` and with `$VAR` and `${VAR}` expanded as the AWS CLI does: what is unknown stays
/// as it is, and so does the home directory of another user.
pub fn expanded(path: &str, environment: &Environment) -> String {
    let text = |name: &str| environment.raw(name)?.into_string().ok();
    let home = || text("HOME").or_else(|| environment.home_directory()?.into_os_string().into_string().ok());
    expanded_with(path, home, text)
}

fn expanded_with(path: &str, home: impl Fn() -> Option<String>, variable: impl Fn(&str) -> Option<String>) -> String {
    let mut rest = path;
    let mut expanded = String::with_capacity(path.len());
    if let Some(below) = path.strip_prefix('~').filter(|below| below.is_empty() || below.starts_with('/'))
        && let Some(home) = home()
    {
        expanded.push_str(home.trim_end_matches('/'));
        rest = if expanded.is_empty() && below.is_empty() { "/" } else { below };
    }
    while let Some(at) = rest.find('$') {
        let (before, reference) = rest.split_at(at);
        let (name, length) = match reference.strip_prefix("${").and_then(|braced| braced.split_once('}')) {
            Some((name, _)) => (name, name.len() + 3),
            None => {
                let word = reference[1..].find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'));
                let length = word.map_or(reference.len(), |word| word + 1);
                (&reference[1..length], length)
            }
        };
        expanded.push_str(before);
        match variable(name).filter(|_| !name.is_empty()) {
            Some(value) => expanded.push_str(&value),
            None => expanded.push_str(&reference[..length]),
        }
        rest = &reference[length..];
    }
    expanded + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_expanded_as_the_aws_cli_does() {
        let home = || Some("/home/ada/".to_owned());
        let variable = |name: &str| match name {
            "DIR" => Some("/srv".to_owned()),
            "SELF" => Some("$SELF".to_owned()),
            "odd name" => Some("odd".to_owned()),
            _ => None,
        };
        for (path, expected) in [
            ("tags.json", "tags.json"),
            ("~", "/home/ada"),
            ("~/tags.json", "/home/ada/tags.json"),
            ("~bob/tags.json", "~bob/tags.json"),
            ("a/~/b", "a/~/b"),
            ("$DIR/tags.json", "/srv/tags.json"),
            ("${DIR}tags", "/srvtags"),
            ("${odd name}", "odd"),
            ("$SELF", "$SELF"),
            ("$UNKNOWN/${UNKNOWN}/$DIRS/$$/$", "$UNKNOWN/${UNKNOWN}/$DIRS/$$/$"),
            ("${DIR", "${DIR"),
            ("é$DIR-é", "é/srv-é"),
        ] {
            assert_eq!(expanded_with(path, home, variable), expected, "{path}");
        }
        assert_eq!(expanded_with("~", || Some("/".to_owned()), |_| None), "/");
        assert_eq!(expanded_with("~/x", || None, |_| None), "~/x");
    }
}

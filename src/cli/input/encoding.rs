//! The encoding of `file://` files: always UTF-8. In the AWS CLI, `AWS_CLI_FILE_ENCODING` sets another.

use crate::aws::environment::Environment;
use crate::aws::settings::{self, Found, Lookup};

/// Names of UTF-8 in Python, in small letters and with `-` for `_` and a blank.
const NAMES: [&str; 5] = ["utf-8", "utf8", "u8", "utf", "cp65001"];

/// The problem with the encoding in `environment`, if there is one.
pub fn problem(environment: &Environment) -> Option<String> {
    let Found { value, source } = Lookup::without_profile(environment).find(settings::FILE_ENCODING, None)?;
    let name = value.to_lowercase().replace(['_', ' '], "-");
    (!NAMES.contains(&name.as_str())).then(|| {
        format!("{source}: {value:?} is not supported; files are read as utf-8, so unset it and give a file in UTF-8")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_utf_8_is_known_and_no_other() {
        let problem = |name: &str| problem(&Environment::of(&[("AWS_CLI_FILE_ENCODING", name)]));
        for name in ["", "utf-8", "UTF-8", "utf_8", "utf8", "U8"] {
            assert_eq!(problem(name), None, "{name}");
        }
        for name in ["latin-1", "utf-16", " ", "utf-8\n", "cp1252"] {
            let said = problem(name).unwrap_or_default();
            assert!(said.starts_with(&format!("AWS_CLI_FILE_ENCODING: {name:?} is not supported")), "{said}");
        }
    }
}

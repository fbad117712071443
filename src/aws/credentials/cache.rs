//! The files in which the AWS CLI keeps credentials and sign-ins, which both programs read and write.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use ring::digest;
use serde_json::Value as Json;

use super::{Renewal, fault};
use crate::api::Document;
use crate::api::error::Error;
use crate::aws::environment::Environment;
use crate::aws::paths::in_home;
use crate::aws::private_file::{self, Lasts};
use crate::text::moment;

/// How long kept credentials must still be good for to be used.
const LEAST_LEFT: Duration = Duration::from_secs(15 * 60);

/// The directory of credentials that were handed out for a role.
#[derive(Debug, Clone)]
pub struct Cache {
    directory: Option<PathBuf>,
    /// What is kept is skipped where it asks for something new.
    renewal: Renewal,
}

impl Cache {
    /// The cache in the home directory; nothing is kept without one.
    pub fn of(environment: &Environment, renewal: Renewal) -> Self {
        Self { directory: in_home(environment, ".aws/cli/cache"), renewal }
    }

    /// The credentials that are kept under `key`, if at least 15 minutes are left of them. A file that cannot be read
    /// is skipped, because all that is lost is a request, and the next answer replaces it.
    pub fn credentials(&self, key: &str) -> Option<Credentials> {
        if self.renewal.is_asked() {
            return None;
        }
        let kept: Json = serde_json::from_slice(&fs::read(self.file(key)?).ok()?).ok()?;
        let kept = kept.get("Credentials")?;
        let text = |name: &str| kept.get(name)?.as_str().map(str::to_owned);
        let expiry = time(&text("Expiration")?)?;
        let token = Some(text("SessionToken")?);
        let is_good = expiry.duration_since(SystemTime::now()).is_ok_and(|left| left >= LEAST_LEFT);
        let credentials = || Some((text("AccessKeyId")?, text("SecretAccessKey")?));
        let (id, secret) = credentials().filter(|_| is_good)?;
        Some(Credentials::new(id, secret, token, Some(expiry), "cache"))
    }

    /// Keeps what was handed out under `key`. If that cannot be written, the next command asks again.
    pub fn keep(&self, key: &str, answer: &Json) {
        if let Some(file) = self.file(key) {
            let _ = write(&file, answer);
        }
    }

    fn file(&self, key: &str) -> Option<PathBuf> {
        Some(self.directory.as_ref()?.join(format!("{key}.json")))
    }
}

/// The JSON object in the file at `path`; none if there is no file.
///
/// # Errors
/// If it cannot be read, or is no JSON object.
pub fn read(path: &Path) -> Result<Option<Document>, Error> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(fault(format!("{} cannot be read: {error}", path.display()))),
    };
    serde_json::from_slice(&bytes).map(Some).map_err(|error| {
        // The parser's own words can quote the text, and end in the place.
        fault(format!("{}: line {} cannot be read: it is not a JSON object", path.display(), error.line().max(1)))
    })
}

/// Writes a file for the user alone, in its place in one step, so that no other program sees a part of it.
///
/// # Errors
/// If it cannot be written.
pub fn write(path: &Path, json: &Json) -> io::Result<()> {
    private_file::write(path, json.to_string().as_bytes(), Lasts::Always)
}

/// The name of the file for what `text` describes, by SHA-1.
pub fn sha1(text: &str) -> String {
    hexadecimal(&digest::SHA1_FOR_LEGACY_USE_ONLY, text)
}

/// The name of the file for what `text` describes, by SHA-256.
pub fn sha256(text: &str) -> String {
    hexadecimal(&digest::SHA256, text)
}

fn hexadecimal(algorithm: &'static digest::Algorithm, text: &str) -> String {
    digest::digest(algorithm, text.as_bytes()).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A point in time as the AWS CLI writes it: with `Z`, an offset, or `UTC` behind it.
pub fn time(text: &str) -> Option<SystemTime> {
    let seconds = moment::read(text.trim(), || None).ok()?.seconds();
    SystemTime::try_from(DateTime::from_secs(seconds)).ok()
}

/// A point in time for a file and for a person: whole seconds of UTC.
pub fn written(time: SystemTime) -> String {
    DateTime::from_secs(DateTime::from(time).secs()).fmt(Format::DateTime).unwrap_or_default()
}

/// An object as Python writes it: sorted by key, a blank behind commas and colons, and nothing beyond ASCII. The names
/// of files are built from it.
pub fn python_json(members: &mut [(&str, Json)]) -> String {
    members.sort_by_key(|(name, _)| *name);
    let members: Vec<_> = members.iter().map(|(name, value)| format!("\"{name}\": {}", ascii(value))).collect();
    format!("{{{}}}", members.join(", "))
}

/// JSON with what is beyond ASCII escaped.
pub fn ascii(value: &Json) -> String {
    let mut text = String::new();
    for character in value.to_string().chars() {
        if character.is_ascii() {
            text.push(character);
        } else {
            text.extend(character.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_those_of_the_aws_cli() {
        // What Python says of json.dumps(…, sort_keys=True).
        let mut members = [
            ("RoleArn", Json::from("arn:aws:iam::123456789012:role/r")),
            ("ExternalId", Json::from("ü\"\\/\n\u{7f}😀")),
            ("DurationSeconds", Json::from(1800)),
        ];
        let text = python_json(&mut members);
        let expected = "{\"DurationSeconds\": 1800, \"ExternalId\": \"\\u00fc\\\"\\\\/\\n\u{7f}\\ud83d\\ude00\", \
                        \"RoleArn\": \"arn:aws:iam::123456789012:role/r\"}";
        assert_eq!(text, expected);
        assert_eq!(sha1("abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn times_are_read_in_every_form_in_which_they_are_written() {
        let expected = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        for text in [
            "2026-01-01T00:00:00Z",
            "2026-01-01T00:00:00UTC",
            "2026-01-01 00:00:00 GMT",
            "2026-01-01T01:00:00+01:00",
            "2026-01-01T00:00:00+00:00",
            " 2026-01-01T00:00:00Z\n",
        ] {
            assert_eq!(time(text), Some(expected), "{text}");
        }
        assert_eq!(time("tomorrow"), None);
        assert_eq!(written(expected + Duration::from_millis(700)), "2026-01-01T00:00:00Z");
    }
}

//! The profiles of the AWS configuration files, and which of them is in force. Both files are read here, by the rules
//! of the AWS CLI, and nowhere else: the SDK reads none.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::environment::Environment;
use super::ini::{self, Section, Text};
use super::paths::expanded;
use crate::api::error::{Error, Kind};

/// The variable that names the configuration file, and if it is otherwise.
const CONFIG: (&str, &str) = ("AWS_CONFIG_FILE", "~/.aws/config");
/// The variable that names the credentials file, and if it is otherwise.
const CREDENTIALS: (&str, &str) = ("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials");
/// Variables that name the profile, the first of which counts, also if it is empty.
const NAMES: [&str; 2] = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"];
/// The profile if none is named.
pub const DEFAULT: &str = "default";

/// Keys of a section.
type Keys = BTreeMap<String, Text>;

/// The profile that is in force, with the others that it can build on.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    name: String,
    is_asked_for: bool,
    named_by: &'static str,
    files: Arc<Files>,
}

/// What both files say.
#[derive(Debug, Default)]
struct Files {
    /// The profiles, with the credentials file's keys over those of the configuration file.
    profiles: BTreeMap<String, Keys>,
    /// The profiles of the configuration file alone.
    config: BTreeMap<String, Keys>,
    /// The sections of the credentials file alone.
    credentials: BTreeMap<String, Keys>,
    sso_sessions: BTreeMap<String, Keys>,
    services: BTreeMap<String, Keys>,
    /// The paths of files that are not there, or must not be read.
    missing: Vec<String>,
}

impl Profile {
    /// Reads the profile called `asked`, else the one that the environment names, else that of the context, else the default
    /// one. A name that is empty counts as not asked for. A file that is not there, or must not be read, is as an empty one.
    ///
    /// # Errors
    /// If a file is none of the syntax, or if no profile has the name.
    pub fn read(environment: &Environment, asked: Option<&str>, context: Option<&str>) -> Result<Self, Error> {
        let files = Files::read(environment)?;
        let asked = asked.filter(|name| !name.is_empty()).map(|name| ("--profile", name.to_owned()));
        let is_asked_for = asked.is_some();
        let named = || {
            let variable = NAMES.into_iter().find_map(|variable| Some((variable, environment.raw(variable)?)))?;
            Some((variable.0, variable.1.to_string_lossy().into_owned()))
        };
        let of_context = || context.map(|name| ("profile of the context", name.to_owned()));
        let Some((source, name)) = asked.or_else(named).or_else(of_context) else {
            let (name, named_by) = (DEFAULT.to_owned(), "the default");
            return Ok(Self { name, is_asked_for, named_by, files: Arc::new(files) });
        };
        if !files.profiles.contains_key(&name) {
            let message = format!("{source}: the AWS configuration files have no profile {name:?}");
            return Err(Error::new(Kind::Configuration, message).hint(WHERE_FILES_ARE));
        }
        Ok(Self { name, is_asked_for, named_by: source, files: Arc::new(files) })
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What has named it.
    pub fn named_by(&self) -> &'static str {
        self.named_by
    }

    /// Whether the command line asks for it: then variables that hold credentials are skipped.
    pub fn is_asked_for(&self) -> bool {
        self.is_asked_for
    }

    /// The profile called `name` of the same files, if there is one.
    pub fn other(&self, name: &str) -> Option<Self> {
        let files = self.files.clone();
        self.files.profiles.contains_key(name).then(|| Self {
            name: name.to_owned(),
            is_asked_for: true,
            named_by: self.named_by,
            files,
        })
    }

    /// The setting called `name`.
    pub fn get(&self, name: &str) -> Option<&str> {
        plain(self.files.profiles.get(&self.name)?, name)
    }

    /// The key called `name` of the credentials file alone.
    pub fn in_credentials(&self, name: &str) -> Option<&str> {
        plain(self.files.credentials.get(&self.name)?, name)
    }

    /// The key called `name` of the configuration file alone.
    pub fn in_config(&self, name: &str) -> Option<&str> {
        plain(self.files.config.get(&self.name)?, name)
    }

    /// The paths of files that are not there, or must not be read.
    pub fn missing_files(&self) -> &[String] {
        &self.files.missing
    }

    /// The keys of the `sso-session` section called `name`, if there is one.
    pub fn sso_session(&self, name: &str) -> Option<BTreeMap<&str, &str>> {
        let keys = self.files.sso_sessions.get(name)?;
        Some(keys.keys().filter_map(|key| Some((key.as_str(), plain(keys, key)?))).collect())
    }

    /// The address that the profile gives to a service: in its `services` section, under the name that the AWS CLI
    /// uses there (`chime_sdk_meetings`, or with hyphens), else to all services.
    ///
    /// # Errors
    /// If the section that the profile names does not exist: the address in it might be another than AWS's.
    pub fn endpoint_url(&self, service: &str) -> Result<Option<String>, Error> {
        let in_section = self.services()?.into_iter().flatten().find(|(key, _)| key.replace('-', "_") == service);
        let own = in_section.and_then(|(_, value)| match value {
            Text::Nested(nested) => {
                nested.iter().rev().find(|(key, _)| key == "endpoint_url").map(|(_, url)| url.clone())
            }
            Text::Plain(_) => None,
        });
        Ok(own.filter(|url| !url.is_empty()).or_else(|| self.get("endpoint_url").map(str::to_owned)))
    }

    fn services(&self) -> Result<Option<&Keys>, Error> {
        let Some(name) = self.get("services") else { return Ok(None) };
        let missing = || {
            let message = format!("services in the AWS configuration: there is no section [services {name}]");
            Error::new(Kind::Configuration, message).hint(WHERE_FILES_ARE)
        };
        self.files.services.get(name).ok_or_else(missing).map(Some)
    }
}

/// The names of all profiles, in order; none if the files cannot be read.
pub fn names(environment: &Environment) -> Vec<String> {
    Files::read(environment).map(|files| files.profiles.into_keys().collect()).unwrap_or_default()
}

/// Where to look for what the files say.
pub const WHERE_FILES_ARE: &str = "The files are ~/.aws/config and ~/.aws/credentials. To use others, set \
                                   AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE.";

impl Files {
    fn read(environment: &Environment) -> Result<Self, Error> {
        let mut files = Self::default();
        for section in files.sections(environment, CONFIG)? {
            let keys = section.keys.into_iter().collect();
            if section.name == DEFAULT {
                files.config.insert(section.name, keys);
                continue;
            }
            // The AWS CLI looks at how the name begins, and at its second word. The later of two equal ones counts.
            let place = match section.name.as_str() {
                name if name.starts_with("profile") => &mut files.config,
                name if name.starts_with("sso-session") => &mut files.sso_sessions,
                name if name.starts_with("services") => &mut files.services,
                _ => continue,
            };
            if let Some(Ok([_, name])) = ini::words(&section.name).map(<[String; 2]>::try_from) {
                place.insert(name, keys);
            }
        }
        files.profiles = files.config.clone();
        for section in files.sections(environment, CREDENTIALS)? {
            let keys: Keys = section.keys.into_iter().collect();
            files.profiles.entry(section.name.clone()).or_default().extend(keys.clone());
            files.credentials.insert(section.name, keys);
        }
        Ok(files)
    }

    /// The sections of a file.
    fn sections(
        &mut self,
        environment: &Environment,
        (variable, otherwise): (&str, &str),
    ) -> Result<Vec<Section>, Error> {
        let path: PathBuf = match environment.raw(variable) {
            Some(path) => match path.into_string() {
                Ok(path) => expanded(&path, environment).into(),
                Err(path) => path.into(),
            },
            None => expanded(otherwise, environment).into(),
        };
        match path.is_file().then(|| fs::read(&path)) {
            Some(Ok(bytes)) => ini::parse(&bytes).map_err(|broken| unreadable(&path, &broken)),
            _ => {
                self.missing.push(path.display().to_string());
                Ok(Vec::new())
            }
        }
    }
}

/// What is said of a file that is none of the syntax.
pub(super) fn unreadable(path: &Path, broken: &ini::Broken) -> Error {
    let (path, line, why) = (path.display(), broken.line, &broken.why);
    Error::new(Kind::Configuration, format!("{path}: line {line} cannot be read: {why}"))
        .hint("The AWS CLI rejects this file too.")
}

fn plain<'a>(keys: &'a Keys, name: &str) -> Option<&'a str> {
    match keys.get(name)? {
        Text::Plain(value) => Some(value),
        Text::Nested(_) => None,
    }
}

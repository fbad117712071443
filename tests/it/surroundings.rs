//! Whatever stands in a variable or in a key of the profile, the command does what the AWS CLI does or says in one line
//! what is wrong with which: it never breaks off, and never takes another identity.
//!
//! The names are those of the table of settings, those that stand in the source, and those that the SDK reads by itself,
//! so that a new one is tried without being listed here.
#![cfg(unix)]

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::Path;
use std::process::{Command, Output};
use std::{fs, thread};

use chimectl::api::service::Service;
use chimectl::api::variables;
use chimectl::aws::settings::{self, Issuer, Setting};
use chimectl::cli::Cli;
use clap::{Arg, CommandFactory as _};

use crate::common::{Server, World};

/// Variables that the SDK and its HTTP client read by themselves, or read where they are not kept from it.
const OF_THE_SDK: [&str; 30] = [
    "ALL_PROXY",
    "AWS_ACCOUNT_ID",
    "AWS_ACCOUNT_ID_ENDPOINT_MODE",
    "AWS_AUTH_SCHEME_PREFERENCE",
    "AWS_BEARER_TOKEN_BEDROCK",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    "AWS_CSM_ENABLED",
    "AWS_DEFAULTS_MODE",
    "AWS_DISABLE_CLOCK_SKEW_CORRECTION",
    "AWS_DISABLE_REQUEST_COMPRESSION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LOGIN_CACHE_DIRECTORY",
    "AWS_REQUEST_CHECKSUM_CALCULATION",
    "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
    "AWS_RESPONSE_CHECKSUM_VALIDATION",
    "AWS_SIGV4A_SIGNING_REGION_SET",
    "AWS_STS_REGIONAL_ENDPOINTS",
    "LC_ALL",
    "REQUEST_METHOD",
    "RUST_BACKTRACE",
    "RUST_LOG",
    "SSL_CERT_DIR",
    "SSL_CERT_FILE",
    "TERM",
    "TZ",
    "XDG_STATE_HOME",
    "_X_AMZN_TRACE_ID",
    "all_proxy",
];

/// Values that nobody means. Some are addresses at which nobody is, so that no name is looked up.
const VALUES: [&[u8]; 9] = [
    b"",
    b" ",
    b"127.0.0.1:1",
    b"127.0.0.1:1\n",
    b"127.0.0.1:1\n1",
    "\u{e4}".as_bytes(),
    b"\x01",
    b"127.0.0.1:1\xff",
    LONG,
];
const LONG: &[u8] = &[b'1'; 50_000];

/// The exit statuses that are documented.
const STATUSES: [i32; 6] = [0, 1, 252, 253, 254, 255];

/// Words of the SDK and of Rust, which say nothing to a user.
const INNER: [&str; 8] = [
    "panicked",
    "RUST_BACKTRACE",
    "InvalidUri",
    "InvalidHeader",
    "Utf8Error",
    "construction failure",
    "ProviderError",
    "file an issue",
];

/// Every setting, those of addresses included.
fn every_setting() -> impl Iterator<Item = Setting> {
    let of_services = Service::ALL.iter().map(|service| settings::endpoint_url(*service));
    settings::ALL.iter().copied().chain(of_services).chain(Issuer::ALL.map(Issuer::endpoint_url))
}

/// The texts in double quotes that look like the name of a variable, in every file of a folder.
fn names_in(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names_in(&path, names);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let is_name = |text: &&str| {
            text.starts_with("AWS_")
                && text.bytes().all(|byte| byte.is_ascii_uppercase() || b"_0123456789".contains(&byte))
        };
        names.extend(code.split('"').filter(is_name).map(str::to_owned));
    }
}

fn every_variable() -> BTreeSet<String> {
    let mut names: BTreeSet<String> = OF_THE_SDK.iter().map(|name| (*name).to_owned()).collect();
    for setting in every_setting() {
        names.extend(setting.variables.iter().chain(setting.last_variables).map(|name| (*name).to_owned()));
    }
    names_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/aws"), &mut names);
    assert!(names.contains("AWS_WEB_IDENTITY_TOKEN_FILE") && names.len() > 70, "{names:?}");
    names
}

/// Who signs where nothing odd is set.
#[derive(Clone, Copy, PartialEq)]
enum Whose {
    /// Keys of the environment.
    Environment,
    /// Keys of the default profile.
    Profile,
}

struct Surroundings {
    world: World,
    server: Server,
}

impl Surroundings {
    fn new() -> Self {
        let world = World::new();
        let server = Server::answering(200, r#"{"AppInstances": []}"#);
        let surroundings = Self { world, server };
        surroundings.write();
        surroundings
    }

    /// Writes the files.
    fn write(&self) {
        self.world.configure(&format!("[default]\nregion = us-east-1\nendpoint_url = {}\n", self.server.url));
        let keys = "[default]\naws_access_key_id = AKIDPROFILE\naws_secret_access_key = secret\n";
        fs::write(self.world.home.path().join(".aws/credentials"), keys).unwrap();
    }

    fn command(&self, whose: Whose) -> Command {
        let mut command = self.world.bare();
        command.env("AWS_MAX_ATTEMPTS", "1").env("AWS_DEFAULT_REGION", "us-east-1");
        command.env("AWS_ENDPOINT_URL_STS", &self.server.url);
        if whose == Whose::Environment {
            command.env("AWS_ACCESS_KEY_ID", "AKIDENV").env("AWS_SECRET_ACCESS_KEY", "secret");
        }
        command.args(["identity", "list-app-instances"]);
        command
    }

    /// Runs the command, and tells what is wrong with how it ended, where `name` has `value`.
    fn fault(&self, name: &str, value: &OsStr, whose: Whose, command: &mut Command) -> Option<String> {
        let before = self.server.requests().len();
        let Output { status, stdout, stderr } = command.output().unwrap();
        let signers: Vec<String> = self.server.requests()[before..]
            .iter()
            .filter_map(|request| Some(request.header("authorization")?.split_once("Credential=")?.1.to_owned()))
            .collect();
        let said = String::from_utf8_lossy(&stderr).into_owned();
        let (first, _) = said.split_once('\n').unwrap_or((&said, ""));
        let what = match status.code() {
            None => "a signal ended it",
            Some(status) if !STATUSES.contains(&status) => "its status is not documented",
            Some(0) if stdout.is_empty() => "it printed nothing",
            Some(0) => {
                let own = if whose == Whose::Environment { "AKIDENV/" } else { "AKIDPROFILE/" };
                let is_own =
                    |signer: &String| signer.starts_with(own) || signer.as_bytes().starts_with(value.as_bytes());
                let is_given = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].contains(&name);
                match &signers[..] {
                    // The sandbox asks nobody.
                    [] if name == variables::SANDBOX => return None,
                    [signer] if is_own(signer) && (is_given || signer.starts_with(own)) => return None,
                    _ => "somebody else has signed",
                }
            }
            Some(_) if said.matches("chimectl: error: ").count() + said.matches("An error occurred").count() != 1 => {
                "it says more than one error"
            }
            Some(_) if !(first.contains(name) || name.starts_with("--") && said.contains(name)) => {
                "its first line does not name it"
            }
            Some(_) if INNER.iter().any(|inner| said.contains(inner)) => "it speaks in words of the SDK",
            Some(_) if said.len() > 2_000 + value.len() => "it says too much",
            Some(_) => return None,
        };
        let value: String = value.to_string_lossy().chars().take(20).collect();
        let said: String = said.chars().take(600).collect();
        Some(format!("{name}={value:?}: {what} ({status}, signed by {signers:?}): {said}"))
    }
}

/// Whether nothing is said of a bad value, because the file that a variable names is then as an empty one, as in the AWS
/// CLI. Without keys in it nobody signs.
fn names_the_files(name: &str) -> bool {
    ["AWS_SHARED_CREDENTIALS_FILE", "HOME"].contains(&name)
}

fn tried(names: &[String]) -> Vec<String> {
    let surroundings = Surroundings::new();
    let mut faults = Vec::new();
    for name in names {
        let is_address = name.starts_with("AWS_ENDPOINT_URL");
        for value in VALUES.map(|value| OsString::from_vec(value.to_vec())) {
            for whose in [Whose::Environment, Whose::Profile] {
                if whose == Whose::Profile && names_the_files(name) {
                    continue;
                }
                let mut command = surroundings.command(whose);
                if !is_address {
                    command.args(["--endpoint-url", &surroundings.server.url]);
                }
                command.env(name, &value);
                faults.extend(surroundings.fault(name, &value, whose, &mut command));
            }
        }
    }
    faults
}

#[test]
fn every_variable_with_every_odd_value_ends_well() {
    let names: Vec<_> = every_variable().into_iter().collect();
    let faults: Vec<_> = thread::scope(|scope| {
        let halves: Vec<_> = names.chunks(names.len().div_ceil(4)).map(|names| scope.spawn(|| tried(names))).collect();
        halves.into_iter().flat_map(|half| half.join().unwrap()).collect()
    });
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_key_of_the_profile_with_every_odd_value_ends_well() {
    let surroundings = Surroundings::new();
    let keys: BTreeSet<_> = every_setting().filter_map(|setting| setting.key).chain(["services"]).collect();
    let mut faults = Vec::new();
    for key in keys {
        for value in VALUES.iter().filter_map(|value| str::from_utf8(value).ok()) {
            // A line feed inside of a value is one before a line that goes on.
            let line = format!("{key} = {}\n", value.replace("\n1", "\n  1"));
            let own_address = format!("endpoint_url = {}\n", surroundings.server.url);
            let (own_address, flags) = match key {
                "endpoint_url" => (String::new(), vec![]),
                _ => (own_address, vec!["--endpoint-url", &surroundings.server.url]),
            };
            let region = if key == "region" { "" } else { "region = us-east-1\n" };
            surroundings.world.configure(&format!("[default]\n{region}{own_address}{line}"));
            let mut command = surroundings.command(Whose::Profile);
            // Without one AWS itself is called.
            if key == "endpoint_url" && value.trim().is_empty() {
                continue;
            }
            // A variable would hide them.
            if key == "max_attempts" {
                command.env_remove("AWS_MAX_ATTEMPTS");
            }
            if key == "region" {
                command.env_remove("AWS_DEFAULT_REGION");
            }
            command.args(flags);
            faults.extend(surroundings.fault(key, OsStr::new(value), Whose::Profile, &mut command));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_option_with_every_odd_value_ends_well() {
    let surroundings = Surroundings::new();
    let root = Cli::command();
    let takes_value = |option: &&Arg| option.is_global_set() && option.get_action().takes_values();
    let options: Vec<_> = root.get_arguments().filter(takes_value).filter_map(|option| option.get_long()).collect();
    assert!(options.contains(&"region") && options.len() > 15, "{options:?}");
    let most = u64::MAX.to_string();
    let mut faults = Vec::new();
    for option in options {
        for value in VALUES.into_iter().chain([most.as_bytes()]) {
            let mut command = surroundings.command(Whose::Environment);
            if option != "endpoint-url" {
                command.args(["--endpoint-url", &surroundings.server.url]);
            }
            let name = format!("--{option}");
            let mut word = OsString::from(format!("{name}="));
            word.push(OsStr::from_bytes(value));
            command.arg(word);
            faults.extend(surroundings.fault(&name, OsStr::from_bytes(value), Whose::Environment, &mut command));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

//! `chimectl batch` in the world of a test: its command, its input, its output.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};

use super::{Request, Run, World, http};

/// A table of `count` users.
pub fn users(count: usize) -> String {
    let rows: String = (1..=count).map(|number| format!("user-{number},Name {number}\n")).collect();
    format!("AppInstanceUserId,Name\n{rows}")
}

pub const INSTANCE: &str = "arn:aws:chime:us-east-1:111122223333:app-instance/a-1";

impl World {
    /// Writes a file and gives its path.
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.home.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// The command of a batch at `url`.
    pub fn batch(&self, url: &str, words: &str) -> Command {
        let mut command = self.chimectl();
        command.current_dir(self.home.path()).args(["--endpoint-url", url, "batch"]).args(words.split_whitespace());
        command
    }

    /// The journals, by their names.
    pub fn journals(&self) -> BTreeMap<String, String> {
        let directory = self.home.path().join(".local/state/chimectl/batches");
        let Ok(entries) = fs::read_dir(directory) else { return BTreeMap::new() };
        let entries = entries.map(|entry| entry.unwrap());
        entries
            .map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap()))
            .collect()
    }
}

/// The lines of output.
pub fn lines(run: &Run) -> Vec<Value> {
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// How often each status stands in the output.
pub fn statuses(run: &Run) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for line in lines(run) {
        *counts.entry(line["Status"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    counts
}

pub fn counts<const N: usize>(expected: [(&str, usize); N]) -> BTreeMap<String, usize> {
    expected.into_iter().map(|(status, count)| (status.to_owned(), count)).collect()
}

pub fn create_users(more: &str) -> String {
    format!("identity create-app-instance-user --app-instance-arn {INSTANCE} {more}")
}

/// The id of the user that a request creates.
pub fn user(request: &Request) -> String {
    request.json()["AppInstanceUserId"].as_str().unwrap().to_owned()
}

pub fn created(request: &Request) -> Vec<u8> {
    http(201, &[], &json!({ "AppInstanceUserArn": format!("{INSTANCE}/user/{}", user(request)) }).to_string())
}

//! Lists that were fetched for names, kept for a minute in the cache directory: names and IDs, and nothing else.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value as Json, json};

use super::names::Thing;
use crate::aws::credentials::sha256;
use crate::aws::environment::Environment;
use crate::aws::private_file::{self, Lasts};

/// How long a list counts.
const FRESH: Duration = Duration::from_secs(60);
/// How long the file of a list stays at most.
const FORGOTTEN: Duration = Duration::from_secs(60 * 60);

/// The place of one list.
#[derive(Debug)]
pub struct Kept(PathBuf);

impl Kept {
    /// The place of a list that is described by these words; none without a home directory.
    pub fn of(environment: &Environment, described: &[&str]) -> Option<Self> {
        let directory = environment.cache_directory()?.join("chimectl").join("names");
        Some(Self(directory.join(format!("{}.json", sha256(&described.join("\n"))))))
    }

    /// The list, if it is fresh. One that cannot be read is ignored: all that is lost is a request.
    pub fn things(&self) -> Option<Vec<Thing>> {
        let kept: Json = serde_json::from_slice(&fs::read(&self.0).ok()?).ok()?;
        // A time that is yet to come says that the clock was set.
        let age = now().checked_sub(Duration::from_secs(kept.get("Time")?.as_u64()?))?;
        let text = |thing: &Json, name: &str| thing.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
        let thing = |thing: &Json| Thing { arn: text(thing, "Arn"), id: text(thing, "Id"), name: text(thing, "Name") };
        (age < FRESH).then_some(())?;
        Some(kept.get("Things")?.as_array()?.iter().map(thing).collect())
    }

    /// Keeps the list. Where it cannot be written the next command asks again.
    pub fn keep(&self, things: &[Thing]) {
        let thing = |thing: &Thing| json!({ "Arn": thing.arn, "Id": thing.id, "Name": thing.name });
        let things: Vec<_> = things.iter().map(thing).collect();
        let kept = json!({ "Time": now().as_secs(), "Things": things });
        self.sweep();
        let _ = private_file::write(&self.0, kept.to_string().as_bytes(), Lasts::Usually);
    }
}

impl Kept {
    /// Removes lists that nobody has asked for in an hour, so that there are never many.
    fn sweep(&self) {
        let is_old = |entry: &fs::DirEntry| {
            let modified = entry.metadata().and_then(|file| file.modified()).ok();
            modified.and_then(|modified| modified.elapsed().ok()).is_some_and(|age| age > FORGOTTEN)
        };
        for entry in self.0.parent().and_then(|directory| fs::read_dir(directory).ok()).into_iter().flatten().flatten()
        {
            if is_old(&entry) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

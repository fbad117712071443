//! What was created last, for `@last`: a file for each kind of thing, in the state directory. It holds an ARN and an ID, and is apart for
//! each context, account's profile, region and sandbox.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value as Json, json};

use super::names::Thing;
use crate::api::Document;
use crate::api::things::{Kind, Made};
use crate::aws::credentials::sha256;
use crate::aws::environment::Environment;
use crate::aws::private_file::{self, Lasts};

/// The place of what was created last.
#[derive(Debug, Clone)]
pub struct Last(PathBuf);

impl Last {
    /// The place for things of the kind `of` that are created at `target` (in the context called `context`); none without a home
    /// directory.
    pub fn of(environment: &Environment, context: Option<&str>, target: &str, of: Kind) -> Option<Self> {
        let place = sha256(&format!("{}\n{target}", context.unwrap_or_default()));
        let directory = environment.state_directory()?.join("chimectl").join("last").join(place.get(..16)?);
        Some(Self(directory.join(format!("{}.json", of.replace(' ', "-")))))
    }

    /// What was created last.
    pub fn read(&self) -> Option<Thing> {
        let kept: Json = serde_json::from_slice(&fs::read(&self.0).ok()?).ok()?;
        let text = |name: &str| kept.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
        let thing = Thing { arn: text("Arn"), id: text("Id"), name: String::new() };
        (!thing.short_id().is_empty()).then_some(thing)
    }

    /// Keeps what `made` says of a response. If it cannot be written, all that is lost is `@last`.
    pub fn keep(&self, made: &Made, answer: &Document) {
        let Thing { arn, id, .. } = Thing::at(answer, [made.arn, made.id, ""]);
        if !(arn.is_empty() && id.is_empty()) {
            let kept = json!({ "Arn": arn, "Id": id });
            let _ = private_file::write(&self.0, kept.to_string().as_bytes(), Lasts::Usually);
        }
    }
}

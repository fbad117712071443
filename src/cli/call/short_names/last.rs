//! The resources that were created last, for `@last`: a file for each kind, in the state directory. It contains an ARN and an
//! ID, and is separate for each context, profile, region and sandbox.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value as Json, json};

use super::names::Thing;
use crate::api::Document;
use crate::api::things::{Kind, Made};
use crate::aws::credentials::sha256;
use crate::aws::environment::Environment;
use crate::aws::private_file::{self, Lasts};

/// The directory of the resources that were created last.
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

    /// The resource that was created last.
    pub fn read(&self) -> Option<Thing> {
        let kept: Json = serde_json::from_slice(&fs::read(&self.0).ok()?).ok()?;
        let text = |name: &str| kept.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
        let thing = Thing { arn: text("Arn"), id: text("Id"), name: String::new() };
        (!thing.short_id().is_empty()).then_some(thing)
    }

    /// Records what `made` finds in a response. If this fails, only `@last` is lost.
    pub fn keep(&self, made: &Made, answer: &Document) {
        let Thing { arn, id, .. } = Thing::at(answer, [made.arn, made.id, ""]);
        if !(arn.is_empty() && id.is_empty()) {
            let kept = json!({ "Arn": arn, "Id": id });
            let _ = private_file::write(&self.0, kept.to_string().as_bytes(), Lasts::Usually);
        }
    }
}

//! The meeting that a pipeline takes its media from.

use serde_json::{Value as Json, json};

use super::super::{ACCOUNT, Call};
use super::pipeline;
use crate::sandbox::fault::Fault;
use crate::sandbox::meeting::anywhere;

/// A meeting that a request names.
pub struct Meeting {
    /// Its region and ID, as a pipeline stores them.
    pub key: Json,
    /// Where its media is.
    pub media_region: String,
    /// What events of a pipeline say of it.
    pub detail: Json,
    id: String,
}

impl Meeting {
    /// The meeting with this ARN, of either form: `arn:aws:chime::ACCOUNT:meeting:ID`, which names no region, or
    /// `arn:aws:chime:REGION:ACCOUNT:meeting/ID`. Meetings of every region can be sources, because not each
    /// region of meetings has pipelines.
    pub fn of(call: &Call<'_>, member: &str, arn: &str) -> Result<Self, Fault> {
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
        let (named_region, account, id) = match parts[..] {
            ["arn", _, "chime", region, account, resource] => {
                let id = resource.strip_prefix("meeting:").or_else(|| resource.strip_prefix("meeting/"));
                (region, account, id.unwrap_or_default())
            }
            _ => ("", "", ""),
        };
        if id.is_empty() {
            return Err(Fault::bad_request(format!("{member}: {arn} is not the ARN of a meeting")));
        }
        if account != ACCOUNT {
            return Err(Fault::forbidden(format!(
                "{member}: resource ownership mismatch: the meeting belongs to account {account}, and the caller is {ACCOUNT}"
            )));
        }
        let missing = || call.not_found(format!("{member}: meeting {id} does not exist"));
        let (region, meeting) = anywhere(call, id)?.ok_or_else(missing)?;
        if !named_region.is_empty() && named_region != region {
            return Err(missing());
        }
        Ok(Self {
            key: json!([region, id]),
            media_region: meeting["MediaRegion"].as_str().unwrap_or_default().to_owned(),
            detail: json!({
                "meetingId": id,
                "externalMeetingId": meeting["ExternalMeetingId"],
                "mediaRegion": meeting["MediaRegion"],
            }),
            id: id.to_owned(),
        })
    }

    /// Refuses a second running pipeline of `kind` for the meeting.
    pub fn has_no(&self, call: &Call<'_>, kind: &str) -> Result<(), Fault> {
        for other in pipeline::live(call)? {
            if pipeline::is_of(&other, kind) && other[pipeline::MEETING_KEY] == self.key {
                return Err(Fault::resource_limit_exceeded(format!(
                    "Limit reached: meeting {} already has the {kind} {}",
                    self.id,
                    pipeline::id(&other)
                )));
            }
        }
        Ok(())
    }
}

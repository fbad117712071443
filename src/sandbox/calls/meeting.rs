//! Meetings that calls join.

use serde_json::{Value as Json, json};

use super::leg::Leg;
use super::life::Life;
use super::run::{Ended, Failure};
use crate::sandbox::Call;
use crate::sandbox::fault::Fault;
use crate::sandbox::meeting::{ATTENDEE, anywhere};

/// The service's own number, which leads into meetings.
pub const NUMBER: &str = "+17035550122";
/// Who calls it for a caller. The guide has it both ways.
const SELF: &str = "SMA";

/// Why a join token is invalid for a meeting, in words; none if it is valid.
pub fn refusal(call: &Call<'_>, meeting: &str, token: &str) -> Result<Option<String>, Fault> {
    let Some((region, _)) = anywhere(call, meeting)? else {
        return Ok(Some(format!("meeting {meeting} does not exist")));
    };
    let attendees = call.records.in_region(&region).all(ATTENDEE, meeting)?;
    let is_there = attendees.iter().any(|attendee| attendee["JoinToken"] == token);
    Ok((!is_there).then(|| format!("no attendee of meeting {meeting} has this join token")))
}

impl Life {
    pub(super) async fn join(&mut self, parameters: &Json) -> Ended {
        if self.is_bridged() {
            return Ended::Failed(Failure::invalid("CallId", "the call already has a second leg"));
        }
        let text = |name: &str| parameters[name].as_str().unwrap_or_default().to_owned();
        let (meeting, token) = (text("MeetingId"), text("JoinToken"));
        let id = meeting.clone();
        match self.stage.transact("", move |call| refusal(call, &meeting, &token)).await {
            Ok(None) => {}
            // The failure of the guide's example has this member alone.
            Ok(Some(why)) => {
                return Ended::Failed(Failure(json!({ "Error": format!("ErrorJoiningMeeting: {why}") })));
            }
            Err(fault) => return Ended::Failed(Failure::of("SystemException", fault.message)),
        }
        self.add_leg(NUMBER.to_owned(), SELF.to_owned(), Some(id)).await;
        Ended::done()
    }

    /// Mutes attendees of the meeting in which the call is, or lets them be heard again.
    pub(super) async fn mute(&mut self, parameters: &Json, leg: usize) -> Ended {
        let Leg { meeting: Some(meeting), .. } = self.legs[leg].clone() else {
            return Ended::Failed(Failure::invalid("CallId", "the leg is not in a meeting"));
        };
        if parameters["MeetingId"] != meeting.as_str() {
            return Ended::Failed(Failure::invalid("MeetingId", "the call is in another meeting"));
        }
        let asked: Vec<String> = parameters["AttendeeList"]
            .as_array()
            .map(|ids| ids.iter().filter_map(Json::as_str).map(str::to_owned).collect())
            .unwrap_or_default();
        let unknown = self.stage.transact("", move |call| {
            let Some((region, _)) = anywhere(call, &meeting)? else { return Ok(asked.clone()) };
            let records = call.records.in_region(&region);
            let mut unknown = Vec::new();
            for id in &asked {
                if records.get(ATTENDEE, &meeting, id)?.is_none() {
                    unknown.push(id.clone());
                }
            }
            Ok(unknown)
        });
        match unknown.await {
            Ok(unknown) if unknown.is_empty() => Ended::done(),
            Ok(unknown) => {
                let mut failure = Failure::invalid("AttendeeList", "must contain attendees of the meeting");
                failure.0["ErrorList"] = json!(unknown);
                Ended::Failed(failure)
            }
            Err(fault) => Ended::Failed(Failure::of("SystemException", fault.message)),
        }
    }
}

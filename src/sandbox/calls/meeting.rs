//! Meetings that calls join.

use serde_json::{Value as Json, json};

use super::leg::{Leg, Seat, Status};
use super::life::Life;
use super::run::{Ended, Failure};
use crate::sandbox::Call;
use crate::sandbox::fault::Fault;
use crate::sandbox::meeting::{ATTENDEE, anywhere};

/// The service's own number, which leads into meetings.
pub const NUMBER: &str = "+17035550122";
/// Who calls it for a caller. The guide has it both ways.
const SELF: &str = "SMA";

/// The place in a meeting that a join token is for, or why there is none, in words.
pub fn seat(call: &Call<'_>, meeting: &str, token: &str) -> Result<Result<Seat, String>, Fault> {
    let Some((region, _)) = anywhere(call, meeting)? else {
        return Ok(Err(format!("meeting {meeting} does not exist")));
    };
    let attendees = call.records.in_region(&region).all(ATTENDEE, meeting)?;
    let attendee = attendees.iter().find(|attendee| attendee["JoinToken"] == token);
    let attendee = attendee.and_then(|attendee| attendee["AttendeeId"].as_str());
    Ok(match attendee {
        Some(id) => Ok(Seat { meeting: meeting.to_owned(), attendee: id.to_owned(), is_lost: false }),
        None => Err(format!("no attendee of meeting {meeting} has this join token")),
    })
}

impl Life {
    pub(super) async fn join(&mut self, parameters: &Json) -> Ended {
        if self.is_bridged() {
            return Ended::Failed(Failure::invalid("CallId", "the call already has a second leg"));
        }
        let text = |name: &str| parameters[name].as_str().unwrap_or_default().to_owned();
        let (meeting, token) = (text("MeetingId"), text("JoinToken"));
        let seat = match self.stage.transact("", move |call| seat(call, &meeting, &token)).await {
            Ok(Ok(seat)) => seat,
            // The failure of the guide's example has this member alone.
            Ok(Err(why)) => {
                return Ended::Failed(Failure(json!({ "Error": format!("ErrorJoiningMeeting: {why}") })));
            }
            Err(fault) => return Ended::Failed(Failure::of("SystemException", fault.message)),
        };
        self.add_leg(NUMBER.to_owned(), SELF.to_owned(), Some(seat)).await;
        Ended::done()
    }

    /// Takes the places of legs in a meeting: of all that are in it, or of this attendee's. Says whether there were any.
    pub(super) fn lose_seats(&mut self, meeting: &str, attendee: Option<&str>) -> bool {
        let seats = self.legs.iter_mut().filter(|leg| leg.status != Status::Disconnected);
        let seats = seats
            .filter_map(|leg| leg.meeting.as_mut())
            .filter(|seat| seat.meeting == meeting && attendee.is_none_or(|attendee| seat.attendee == attendee));
        seats.map(|seat| seat.is_lost = true).count() > 0
    }

    /// Ends the legs that have lost their place in a meeting, and tells the function. Says whether there were any.
    pub(super) async fn leave_meetings(&mut self) -> bool {
        let is_out =
            |leg: &Leg| leg.status != Status::Disconnected && leg.meeting.as_ref().is_some_and(|seat| seat.is_lost);
        let mut were_any = false;
        while self.end.is_none() {
            let Some(leg) = self.legs.iter().position(is_out) else { break };
            self.hang_up(leg, 0).await;
            were_any = true;
        }
        were_any
    }

    /// Mutes attendees of the meeting in which the call is, or lets them be heard again.
    pub(super) async fn mute(&mut self, parameters: &Json, leg: usize) -> Ended {
        let Leg { meeting: Some(Seat { meeting, .. }), .. } = self.legs[leg].clone() else {
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

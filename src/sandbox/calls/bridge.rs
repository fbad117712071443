//! Calling another party for a caller, and hanging up.

use serde_json::{Value as Json, json};

use super::callee::Behavior;
use super::leg::{Leg, SECOND, Seat, Status};
use super::life::{End, Life};
use super::line::What;
use super::media::{check_audio, number};
use super::parameter::is_phone;
use super::recording::Recording;
use super::run::{Ended, Failure};
use crate::sandbox::time::SECOND_MS;

/// How long a party takes to answer.
const ANSWERED_MS: i64 = 1_000;

impl Life {
    pub(super) async fn bridge(&mut self, parameters: &Json) -> Ended {
        match self.check_bridge(parameters).await {
            Ok(()) => {}
            Err(failure) => return Ended::Failed(failure),
        }
        let uri = parameters["Endpoints"][0]["Uri"].as_str().unwrap_or_default().to_owned();
        let behavior = self.behavior(&uri);
        let time_out = number(parameters, "CallTimeoutSeconds").unwrap_or(0).saturating_mul(SECOND_MS);
        let rings = match behavior {
            Behavior::Answer(_) => ANSWERED_MS.min(time_out),
            Behavior::NoAnswer => time_out,
            Behavior::Busy => 0,
        };
        if let Ended::Left = self.take_time(rings).await {
            return Ended::Left;
        }
        match behavior {
            Behavior::Busy => return Ended::Failed(Failure::of("CallNotAnswered", format!("{uri} is busy"))),
            Behavior::NoAnswer => {
                return Ended::Failed(Failure::of("CallNotAnswered", format!("{uri} did not answer")));
            }
            Behavior::Answer(_) => {}
        }
        let from = parameters["CallerIdNumber"].as_str().unwrap_or_default().to_owned();
        self.add_leg(uri, from, None).await;
        Ended::done()
    }

    /// Adds the second leg, in the place of one that is over.
    pub(super) async fn add_leg(&mut self, to: String, from: String, meeting: Option<Seat>) {
        let id = self.stage.transact("", |call| call.new_id()).await.unwrap_or_default();
        self.legs.truncate(1);
        self.legs.push(Leg {
            id,
            tag: SECOND,
            to,
            from,
            is_inbound: false,
            since: self.stage.now(),
            status: Status::Connected,
            headers: Json::Null,
            recording: Recording::default(),
            meeting,
        });
    }

    /// Whether the call has a second leg.
    pub(super) fn is_bridged(&self) -> bool {
        self.legs.get(1).is_some_and(|leg| leg.status != Status::Disconnected)
    }

    async fn check_bridge(&self, parameters: &Json) -> Result<(), Failure> {
        if self.is_bridged() {
            return Err(Failure::invalid("CallId", "the call already has a second leg"));
        }
        let endpoint = &parameters["Endpoints"][0];
        let uri = endpoint["Uri"].as_str().unwrap_or_default();
        let connector = endpoint["Arn"].as_str().filter(|arn| !arn.is_empty()).map(str::to_owned);
        let is_pstn = endpoint["BridgeEndpointType"] == "PSTN";
        if is_pstn && !is_phone(uri) {
            return Err(Failure::invalid("Endpoints.Uri", "must be a phone number in E.164 format"));
        }
        match &connector {
            Some(_) if is_pstn => return Err(Failure::invalid("Endpoints.Arn", "requires an AWS endpoint")),
            None if !is_pstn => return Err(Failure::invalid("Endpoints.Arn", "required for an AWS endpoint")),
            _ => {}
        }
        if is_pstn && !parameters["SipHeaders"].is_null() {
            return Err(Failure::invalid("SipHeaders", "requires an AWS endpoint"));
        }
        check_audio(&parameters["RingbackTone"], "RingbackTone")?;
        let number = parameters["CallerIdNumber"].as_str().unwrap_or_default().to_owned();
        let is_callers = number == self.legs[0].from;
        let region = self.target().region;
        let asked = self.stage.transact(&region, move |call| {
            let is_connector = match &connector {
                Some(arn) => (call.families.is_connector)(call, arn)?,
                None => true,
            };
            Ok((is_callers || (call.families.may_call_from)(call, &number)?, is_connector))
        });
        match asked.await {
            Ok((true, true)) => Ok(()),
            Ok((false, _)) => {
                let why = "must be a number of the account or of the caller";
                Err(Failure::invalid("CallerIdNumber", why))
            }
            Ok((_, false)) => {
                Err(Failure::invalid("Endpoints.Arn", "no voice connector or voice connector group has this ARN"))
            }
            Err(fault) => Err(Failure::of("SystemException", fault.message)),
        }
    }

    pub(super) async fn hang_up_by_action(&mut self, parameters: &Json, leg: usize) -> Ended {
        // Leaving a meeting is an action like others; hanging up a call is only reported as its end.
        if self.legs[leg].tag == SECOND && self.legs[leg].meeting.is_some() {
            self.end_leg(leg).await;
            return Ended::done();
        }
        self.hang_up(leg, number(parameters, "SipResponseCode").unwrap_or(0)).await;
        Ended::Silent
    }

    /// Ends a leg with a response code of SIP, and tells the function. Its new list counts as long as another leg is there.
    pub(super) async fn hang_up(&mut self, leg: usize, code: i64) {
        self.end_leg(leg).await;
        let ended = &self.legs[leg];
        let about = json!({ "SipResponseCode": code, "CallId": ended.id, "ParticipantTag": ended.tag });
        let data = json!({ "Type": "Hangup", "Parameters": about });
        if self.is_alive() && self.end.is_none() {
            let list = self.tell("HANGUP", &data).await;
            self.follow(list);
        } else {
            self.end.get_or_insert(End::HungUp(code));
            self.legs.iter_mut().for_each(|leg| leg.status = Status::Disconnected);
            self.tell_only("HANGUP", &data).await;
        }
    }

    async fn end_leg(&mut self, leg: usize) {
        self.end_recording(leg).await;
        self.legs[leg].status = Status::Disconnected;
        if self.receiving.is_some() && leg == 0 {
            self.receiving = None;
        }
        let tag = self.legs[leg].tag;
        self.say(What::Note(format!("{tag} has ended"))).await;
    }
}

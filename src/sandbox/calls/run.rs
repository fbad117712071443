//! Performing one action: its leg and parameters are checked, it is performed, and its result is reported to the
//! function.

use serde_json::{Value as Json, json};

use super::action::{self, Action, Legs, Run};
use super::leg::{FIRST, SECOND, Status};
use super::life::{End, Life};
use super::parameter::{self, INVALID, MISSING, Problem};

/// How an action has ended.
#[derive(Debug)]
pub enum Ended {
    /// Well, with more members for the event.
    Done(Json),
    /// Badly.
    Failed(Failure),
    /// The caller has hung up in the middle.
    Left,
    /// Nothing more is reported to the function.
    Silent,
}

/// Why an action has failed: the members of the event.
#[derive(Debug)]
pub struct Failure(pub Json);

impl Failure {
    /// One with an ErrorType and an ErrorMessage.
    pub fn of(error: &str, message: impl Into<String>) -> Self {
        Self(json!({ "ErrorType": error, "ErrorMessage": message.into() }))
    }

    /// A parameter that cannot be taken, named in the message.
    pub fn invalid(name: &str, why: &str) -> Self {
        Self::of(INVALID, format!("{name} parameter value is invalid: {why}"))
    }
}

impl Ended {
    /// Well, without more to say.
    pub fn done() -> Self {
        Self::Done(json!({}))
    }
}

impl From<Result<Json, Failure>> for Ended {
    fn from(done: Result<Json, Failure>) -> Self {
        done.map_or_else(Self::Failed, Self::Done)
    }
}

impl Life {
    /// Does the next action of the list.
    pub(super) async fn act(&mut self, asked: &Json) {
        // A response with any other Type was not taken.
        let Some(action) = asked["Type"].as_str().and_then(action::find) else { return };
        let mut parameters = match &asked["Parameters"] {
            Json::Null => json!({}),
            parameters => parameters.clone(),
        };
        let checked = self.checked(action, &mut parameters);
        let data = json!({ "Type": action.name, "Parameters": parameters });
        let ended = match checked {
            Err(failure) => Ended::Failed(failure),
            Ok(leg) => {
                self.about.clone_from(&self.legs[leg].id);
                if action.run != Run::Hangup && self.legs[leg].status == Status::Ringing {
                    self.legs[leg].status = Status::Connected;
                }
                self.run(action, leg, &data).await
            }
        };
        self.told_end(action, data, ended).await;
    }

    async fn run(&mut self, action: &Action, leg: usize, data: &Json) -> Ended {
        let parameters = &data["Parameters"];
        match action.run {
            Run::Pause => self.pause(parameters, data).await,
            Run::Speak => self.speak().await,
            Run::Play => self.play_audio(parameters, data, leg).await,
            Run::GetDigits => self.get_digits(parameters, leg).await,
            Run::ReceiveDigits => self.receive_digits(data, leg),
            Run::SendDigits => self.send_digits(parameters).await,
            Run::Hangup => self.hang_up_by_action(parameters, leg).await,
            Run::Bridge => self.bridge(parameters).await,
            Run::Join => self.join(parameters).await,
            Run::Mute => self.mute(parameters, leg).await,
            Run::Record => self.record(parameters, data, leg).await,
            Run::StartRecording => self.start_recording(parameters, leg).into(),
            Run::StopRecording => self.stop_recording(leg).await,
            Run::PauseRecording => self.change_recording(leg, true).into(),
            Run::ResumeRecording => self.change_recording(leg, false).into(),
            Run::Bot => self.converse(parameters).await,
            Run::Focus => Ended::done(),
        }
    }

    /// Reports the result of an action to the function, if it must be reported, and gets its new list.
    async fn told_end(&mut self, action: &Action, mut data: Json, ended: Ended) {
        match ended {
            Ended::Done(more) => {
                merge(&mut data, more);
                let was_last = !self.is_alive();
                if action.reports || self.list.is_empty() || was_last {
                    let list = self.tell("ACTION_SUCCESSFUL", &data).await;
                    self.follow(list);
                }
                if was_last {
                    self.end.get_or_insert(End::HungUp(0));
                }
            }
            Ended::Failed(Failure(why)) => {
                merge(&mut data, why);
                self.list.clear();
                let list = self.tell("ACTION_FAILED", &data).await;
                self.follow(list);
            }
            Ended::Left => {
                merge(&mut data, Failure::of("SystemException", "the caller hung up").0);
                self.list.clear();
                self.legs[0].status = Status::Disconnected;
                self.tell_only("ACTION_FAILED", &data).await;
                if self.end.is_none() {
                    self.hang_up(0, 0).await;
                }
            }
            Ended::Silent => {}
        }
    }

    /// Checks the parameters of an action, adds default values and the leg's CallId, and returns the leg.
    fn checked(&self, action: &Action, parameters: &mut Json) -> Result<usize, Failure> {
        let leg = self.leg_of(action, parameters)?;
        parameters["CallId"] = self.legs[leg].id.as_str().into();
        parameter::check(action.parameters, parameters)
            .map_err(|Problem { error, message }| Failure::of(error, message))?;
        Ok(leg)
    }

    /// The leg for an action: CallId, which takes precedence, otherwise ParticipantTag, otherwise that of the event.
    fn leg_of(&self, action: &Action, parameters: &Json) -> Result<usize, Failure> {
        let given = |name: &str| match &parameters[name] {
            Json::Null => Ok(None),
            Json::String(text) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            _ => Err(Failure::invalid(name, "must be a string")),
        };
        let (id, tag) = (given("CallId")?, given("ParticipantTag")?);
        let of_rule = match action.leg {
            Legs::First => Some(FIRST),
            Legs::Second => Some(SECOND),
            Legs::Any | Legs::Named => None,
        };
        let (name, found) = match (id, tag) {
            (Some(id), _) => ("CallId", self.legs.iter().position(|leg| leg.id == id)),
            (None, _) if action.leg == Legs::Named => {
                // Only the page on voice focus documents a specific error for that.
                let error = if action.run == Run::Focus { MISSING } else { INVALID };
                return Err(Failure::of(error, "CallId parameter is missing"));
            }
            (None, tag) => {
                let tag = tag.or(of_rule);
                (
                    "ParticipantTag",
                    tag.map_or(Some(self.leg_of_event()), |tag| self.legs.iter().position(|leg| leg.tag == tag)),
                )
            }
        };
        let Some(at) = found else { return Err(Failure::invalid(name, "the call has no such leg")) };
        let leg = &self.legs[at];
        if leg.status == Status::Disconnected {
            return Err(Failure::invalid(name, "the leg has ended"));
        }
        match of_rule {
            Some(tag) if leg.tag != tag => Err(Failure::invalid(name, &format!("requires {tag}"))),
            _ => Ok(at),
        }
    }

    /// The leg that the last event was about, or another one if that is over.
    fn leg_of_event(&self) -> usize {
        let is_own = |leg: &super::leg::Leg| leg.id == self.about && leg.status != Status::Disconnected;
        self.legs.iter().position(is_own).or_else(|| self.first_leg()).unwrap_or(0)
    }
}

/// Adds members to an object.
fn merge(document: &mut Json, more: Json) {
    if let Json::Object(more) = more {
        for (name, value) in more {
            document[name] = value;
        }
    }
}

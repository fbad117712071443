//! Who calls, and what that makes them in the channel that they call about.

use serde_json::Value as Json;

use super::{CHANNEL, MEMBERSHIP, MODERATOR, sub_channel};
use crate::sandbox::Call;
use crate::sandbox::fault::Fault;
use crate::sandbox::people::{app_instance_of, identity, is_admin};
use crate::sandbox::store::{Order, Range};

/// The user or bot whose ARN is in the header `x-amz-chime-bearer`.
pub struct Caller<'a> {
    pub arn: &'a str,
    /// ARN and name.
    pub identity: Json,
    pub is_admin: bool,
}

impl<'a> Caller<'a> {
    /// The caller, who must exist. The header is mandatory also where the reference marks the member as not
    /// required.
    pub fn of(call: &'a Call<'_>) -> Result<Self, Fault> {
        let Some(arn) = call.member("ChimeBearer").and_then(Json::as_str) else {
            return Err(Fault::bad_request("ChimeBearer: the header x-amz-chime-bearer is missing"));
        };
        let nobody = || Fault::forbidden(format!("ChimeBearer: {arn} is not an app instance user or bot"));
        Ok(Self { arn, identity: identity(call, arn)?.ok_or_else(nobody)?, is_admin: is_admin(call, arn)? })
    }

    /// The caller, who must belong to `app_instance`.
    pub fn of_app_instance(call: &'a Call<'_>, app_instance: &str) -> Result<Self, Fault> {
        let caller = Self::of(call)?;
        if app_instance_of(caller.arn) != app_instance {
            return Err(Fault::forbidden(format!("ChimeBearer: {} does not belong to {app_instance}", caller.arn)));
        }
        Ok(caller)
    }
}

/// A caller at the channel in the request.
pub struct Visit<'a> {
    pub caller: Caller<'a>,
    pub channel: Json,
    pub arn: &'a str,
    pub is_moderator: bool,
}

impl<'a> Visit<'a> {
    /// The caller at the channel in the request, which must be of the same app instance.
    pub fn of(call: &'a Call<'_>) -> Result<Self, Fault> {
        let arn = call.text("ChannelArn")?;
        let caller = Caller::of_app_instance(call, app_instance_of(arn))?;
        let channel = find_channel(call, arn)?;
        let is_moderator = call.records.get(MODERATOR, arn, caller.arn)?.is_some();
        Ok(Self { caller, channel, arn, is_moderator })
    }

    /// Like `of`, for actions of channel moderators and admins.
    pub fn of_manager(call: &'a Call<'_>) -> Result<Self, Fault> {
        let visit = Self::of(call)?;
        if visit.manages() {
            return Ok(visit);
        }
        Err(visit.forbidden("is not a moderator of the channel or an admin of the app instance"))
    }

    /// Like `of`, for actions that need read access to the channel: public channels are open to everyone.
    pub fn of_reader(call: &'a Call<'_>) -> Result<Self, Fault> {
        let visit = Self::of(call)?;
        visit.check_reads(call)?;
        Ok(visit)
    }

    /// Fails if the user has no read access to the channel.
    pub fn check_reads(&self, call: &Call<'_>) -> Result<(), Fault> {
        if self.manages() || self.channel["Privacy"] == "PUBLIC" || self.is_member(call)? {
            return Ok(());
        }
        Err(self.forbidden("is not a member of the private channel"))
    }

    /// Whether the caller has the rights of a moderator.
    pub fn manages(&self) -> bool {
        self.is_moderator || self.caller.is_admin
    }

    pub fn is_member(&self, call: &Call<'_>) -> Result<bool, Fault> {
        Ok(!memberships(call, &self.channel, self.caller.arn)?.is_empty())
    }

    pub fn is_elastic(&self) -> bool {
        is_elastic(&self.channel)
    }

    /// Where the messages or memberships lie that the request is about: in the channel, or in the sub-channel
    /// that it names, if the channel is elastic.
    pub fn place(&self, call: &Call<'_>) -> Result<String, Fault> {
        let asked = call.member("SubChannelId").and_then(Json::as_str);
        if self.is_elastic() && asked.is_none() {
            return Err(Fault::bad_request("SubChannelId: is required for an elastic channel"));
        }
        if let Some(id) = asked {
            sub_channel::find(call, self.arn, id)?;
        }
        Ok(place(self.arn, asked))
    }

    /// Where the messages are that the caller can read. Members of an elastic channel can only read in their own
    /// sub-channel.
    pub fn readable_place(&self, call: &Call<'_>) -> Result<String, Fault> {
        let place = self.place(call)?;
        if !self.is_elastic() || self.manages() || call.records.get(MEMBERSHIP, &place, self.caller.arn)?.is_some() {
            return Ok(place);
        }
        Err(self.forbidden("is not a member of the sub-channel"))
    }

    pub fn forbidden(&self, why: &str) -> Fault {
        Fault::forbidden(format!("{} {why}", self.caller.arn))
    }
}

/// The channel `arn`.
pub fn find_channel(call: &Call<'_>, arn: &str) -> Result<Json, Fault> {
    let missing = || call.missing(format!("channel {arn} does not exist"));
    call.records.get(CHANNEL, app_instance_of(arn), arn)?.ok_or_else(missing)
}

pub fn is_elastic(channel: &Json) -> bool {
    channel["ElasticChannelConfiguration"].is_object()
}

/// The name under which the store has what belongs to a channel, or to a sub-channel of it.
pub fn place(channel: &str, sub_channel: Option<&str>) -> String {
    sub_channel.map_or_else(|| channel.to_owned(), |id| format!("{channel}/{id}"))
}

/// The memberships of `member` in a channel: one at most, but for moderators of an elastic channel.
pub fn memberships(call: &Call<'_>, channel: &Json, member: &str) -> Result<Vec<Json>, Fault> {
    let arn = &channel["ChannelArn"];
    if !is_elastic(channel) {
        let membership = call.records.get(MEMBERSHIP, arn.as_str().unwrap_or_default(), member)?;
        return Ok(membership.into_iter().collect());
    }
    let everywhere = call.records.scan(MEMBERSHIP, Range::WithId(member), Order::OldestFirst, None, i64::MAX)?;
    Ok(everywhere.into_iter().map(|(_, membership)| membership).filter(|found| &found["ChannelArn"] == arn).collect())
}

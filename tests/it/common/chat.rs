//! An app instance with people in it, for the tests of messaging.

use std::path::Path;

use chimectl::api::service::Service;
use chimectl::sandbox::{Clock, Sandbox, Store};
use serde_json::{Value, json};

use super::emulated::Emulated;

/// An app instance with the users root (who is its admin), alice, bob, carol and dave.
pub struct Chat {
    pub identity: Emulated,
    pub messaging: Emulated,
    pub app: String,
}

/// Adds `more` to `input`.
pub fn with(mut input: Value, more: &Value) -> Value {
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    input
}

pub fn text(json: &Value) -> String {
    json.as_str().unwrap_or_else(|| panic!("{json} is not text")).to_owned()
}

/// The members called `name` of the items.
pub fn each(items: &Value, name: &str) -> Vec<String> {
    items.as_array().unwrap().iter().map(|item| text(&item[name])).collect()
}

impl Chat {
    pub fn new() -> Self {
        Self::with(Emulated::new(Service::Identity))
    }

    /// In a state file, which other processes may use too.
    pub fn on_file(path: &Path) -> Self {
        let sandbox = Sandbox::new(Store::on_file(path).unwrap(), Clock::Instant);
        Self::with(Emulated::with(Service::Identity, sandbox))
    }

    /// An app instance that is in a state file already.
    pub fn of_app(path: &Path, app: &str) -> Self {
        let sandbox = Sandbox::new(Store::on_file(path).unwrap(), Clock::Instant);
        let identity = Emulated::with(Service::Identity, sandbox);
        let messaging = identity.and(Service::Messaging);
        Self { identity, messaging, app: app.to_owned() }
    }

    fn with(identity: Emulated) -> Self {
        let messaging = identity.and(Service::Messaging);
        let app = text(&identity.ok("CreateAppInstance", json!({ "Name": "chat" }))["AppInstanceArn"]);
        let chat = Self { identity, messaging, app };
        for id in ["root", "alice", "bob", "carol", "dave"] {
            chat.add_user(id);
        }
        let admin = json!({ "AppInstanceArn": chat.app, "AppInstanceAdminArn": chat.user("root") });
        chat.identity.ok("CreateAppInstanceAdmin", admin);
        chat
    }

    pub fn add_user(&self, id: &str) -> String {
        let input = json!({ "AppInstanceArn": self.app, "AppInstanceUserId": id, "Name": id });
        text(&self.identity.ok("CreateAppInstanceUser", input)["AppInstanceUserArn"])
    }

    pub fn delete_user(&self, id: &str) {
        self.identity.ok("DeleteAppInstanceUser", json!({ "AppInstanceUserArn": self.user(id) }));
    }

    /// The ARN of a user.
    pub fn user(&self, id: &str) -> String {
        format!("{}/user/{id}", self.app)
    }

    /// The user as answers show it.
    pub fn shown(&self, id: &str) -> Value {
        json!({ "Arn": self.user(id), "Name": id })
    }

    /// The input with the bearer.
    fn by(&self, who: &str, input: Value) -> Value {
        with(input, &json!({ "ChimeBearer": self.user(who) }))
    }

    #[track_caller]
    pub fn ok(&self, who: &str, name: &str, input: Value) -> Value {
        self.messaging.ok(name, self.by(who, input))
    }

    #[track_caller]
    pub fn refused(&self, who: &str, name: &str, input: Value, code: &str) {
        self.messaging.refused(name, self.by(who, input), code);
    }

    /// A channel that alice made.
    #[track_caller]
    pub fn channel(&self, more: &Value) -> String {
        let input = with(json!({ "AppInstanceArn": self.app, "Name": "standup" }), more);
        text(&self.ok("alice", "CreateChannel", input)["ChannelArn"])
    }

    /// An elastic channel that alice made, with sub-channels of two.
    pub fn elastic_channel(&self) -> String {
        let configuration =
            json!({ "MaximumSubChannels": 2, "TargetMembershipsPerSubChannel": 2, "MinimumMembershipPercentage": 40 });
        self.channel(&json!({ "ElasticChannelConfiguration": configuration }))
    }

    /// Alice makes somebody a member.
    #[track_caller]
    pub fn join(&self, channel: &str, who: &str) -> Value {
        let input = json!({ "ChannelArn": channel, "MemberArn": self.user(who), "Type": "DEFAULT" });
        self.ok("alice", "CreateChannelMembership", input)
    }

    /// Sends a message and gives its id.
    #[track_caller]
    pub fn send(&self, who: &str, channel: &str, content: &str, more: &Value) -> String {
        text(&self.ok(who, "SendChannelMessage", message(channel, content, more))["MessageId"])
    }

    /// The contents of the messages that somebody reads, newest first.
    #[track_caller]
    pub fn read(&self, who: &str, channel: &str) -> Vec<String> {
        let listed = self.ok(who, "ListChannelMessages", json!({ "ChannelArn": channel }));
        each(&listed["ChannelMessages"], "Content")
    }
}

/// A standard message that is kept, changed by `more`.
pub fn message(channel: &str, content: &str, more: &Value) -> Value {
    let message = json!({ "ChannelArn": channel, "Content": content, "Type": "STANDARD", "Persistence": "PERSISTENT" });
    with(message, more)
}

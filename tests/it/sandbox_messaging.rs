//! Channels, memberships, moderators and bans on the sandbox behave as documented.

use crate::common::chat::{Chat, each, message, text, with};
use crate::common::{World, run};
use serde_json::{Value, json};

const CALLBACK: &str = "00000000-0000-4000-8000-000000000001";
const FORBIDDEN: &str = "ForbiddenException";
const BAD: &str = "BadRequestException";
const CONFLICT: &str = "ConflictException";
const NOT_FOUND: &str = "NotFoundException";

fn processors() -> Value {
    json!([{
        "Name": "profanity",
        "Configuration": { "Lambda": {
            "ResourceArn": "arn:aws:lambda:us-east-1:123456789012:function:profanity", "InvocationType": "ASYNC",
        } },
        "ExecutionOrder": 1,
        "FallbackAction": "ABORT",
    }])
}

#[test]
fn every_operation_is_emulated() {
    let chat = Chat::new();
    let of_app = json!({ "AppInstanceArn": chat.app });
    let arn = chat.channel(&json!({ "MemberArns": [chat.user("bob")], "Privacy": "PRIVATE" }));
    let here = json!({ "ChannelArn": arn });
    let of_bob = json!({ "ChannelArn": arn, "MemberArn": chat.user("bob") });
    let about_bob = json!({ "ChannelArn": arn, "AppInstanceUserArn": chat.user("bob") });

    assert_eq!(chat.ok("alice", "UpdateChannel", with(here.clone(), &json!({ "Name": "daily" }))), here);
    let described = chat.ok("root", "DescribeChannel", here.clone());
    assert_eq!((&described["Channel"]["Name"], &described["Channel"]["Mode"]), (&json!("daily"), &json!("RESTRICTED")));
    assert_eq!(described["Channel"]["CreatedBy"], chat.shown("alice"));
    let listed = chat.ok("root", "ListChannels", with(of_app.clone(), &json!({ "Privacy": "PRIVATE" })));
    assert_eq!(listed["Channels"][0]["ChannelArn"], arn.as_str());
    let settings = json!({ "ExpirationDays": 3, "ExpirationCriterion": "LAST_MESSAGE_TIMESTAMP" });
    let expiration = with(here.clone(), &json!({ "ExpirationSettings": settings }));
    assert_eq!(chat.ok("alice", "PutChannelExpirationSettings", expiration.clone()), expiration);
    assert_eq!(chat.ok("root", "DescribeChannel", here.clone())["Channel"]["ExpirationSettings"], settings);

    let members = chat.ok("bob", "ListChannelMemberships", here.clone());
    assert_eq!(
        members["ChannelMemberships"],
        json!([{ "Member": chat.shown("alice") }, { "Member": chat.shown("bob") }])
    );
    let membership = chat.ok("bob", "DescribeChannelMembership", of_bob.clone());
    assert_eq!(membership["ChannelMembership"]["InvitedBy"], chat.shown("alice"));
    let batch = json!({ "ChannelArn": arn, "MemberArns": [chat.user("carol"), chat.user("bob")] });
    let batch = chat.ok("alice", "BatchCreateChannelMembership", batch);
    assert_eq!(batch["BatchChannelMemberships"]["Members"], json!([chat.shown("carol")]));
    assert_eq!(each(&batch["Errors"], "ErrorCode"), ["Conflict"]);
    let mine = chat.ok("bob", "DescribeChannelMembershipForAppInstanceUser", about_bob.clone());
    assert_eq!(mine["ChannelMembership"]["ChannelSummary"]["Name"], "daily");
    let mine = chat.ok("bob", "ListChannelMembershipsForAppInstanceUser", json!({}));
    assert_eq!(mine["ChannelMemberships"][0]["AppInstanceUserMembershipSummary"], json!({ "Type": "DEFAULT" }));
    chat.ok("bob", "UpdateChannelReadMarker", here.clone());
    let mine = chat.ok("bob", "ListChannelMembershipsForAppInstanceUser", json!({}));
    let summary = &mine["ChannelMemberships"][0]["AppInstanceUserMembershipSummary"];
    assert!(summary["ReadMarkerTimestamp"].is_f64(), "{mine}");
    let preferences = json!({ "PushNotifications": { "AllowNotifications": "NONE" } });
    chat.ok("bob", "PutChannelMembershipPreferences", with(of_bob.clone(), &json!({ "Preferences": preferences })));
    let kept = chat.ok("bob", "GetChannelMembershipPreferences", of_bob.clone());
    assert_eq!((&kept["Preferences"], &kept["Member"]), (&preferences, &chat.shown("bob")));
    let members = [chat.user("alice"), chat.user("bob"), chat.user("carol")];
    let field = json!({ "Fields": [{ "Key": "MEMBERS", "Operator": "EQUALS", "Values": members }] });
    assert_eq!(each(&chat.ok("bob", "SearchChannels", field)["Channels"], "ChannelArn"), [arn.as_str()]);

    let moderator = json!({ "ChannelArn": arn, "ChannelModeratorArn": chat.user("bob") });
    let created = chat.ok("alice", "CreateChannelModerator", moderator.clone());
    assert_eq!(created["ChannelModerator"], chat.shown("bob"));
    let described = chat.ok("bob", "DescribeChannelModerator", moderator.clone());
    assert_eq!(described["ChannelModerator"]["CreatedBy"], chat.shown("alice"));
    let listed = chat.ok("bob", "ListChannelModerators", here.clone());
    assert_eq!(listed["ChannelModerators"].as_array().unwrap().len(), 2);
    let moderated = chat.ok("bob", "ListChannelsModeratedByAppInstanceUser", json!({}));
    assert_eq!(moderated["Channels"][0]["ChannelSummary"]["ChannelArn"], arn.as_str());
    let moderated = chat.ok("bob", "DescribeChannelModeratedByAppInstanceUser", about_bob);
    assert_eq!(moderated["Channel"]["ChannelSummary"]["ChannelArn"], arn.as_str());
    chat.ok("alice", "DeleteChannelModerator", moderator);

    let id = chat.send("bob", &arn, "hello", &json!({}));
    let one = json!({ "ChannelArn": arn, "MessageId": id });
    assert_eq!(chat.ok("carol", "GetChannelMessage", one.clone())["ChannelMessage"]["Sender"], chat.shown("bob"));
    assert_eq!(chat.ok("bob", "GetChannelMessageStatus", one.clone())["Status"], json!({ "Value": "SENT" }));
    chat.ok("bob", "UpdateChannelMessage", with(one.clone(), &json!({ "Content": "hello all" })));
    assert_eq!(chat.read("carol", &arn), ["hello all"]);
    assert_eq!(chat.ok("bob", "RedactChannelMessage", one.clone()), one);
    chat.ok("root", "DeleteChannelMessage", one);

    let ban = chat.ok("alice", "CreateChannelBan", of_bob.clone());
    assert_eq!(ban, json!({ "ChannelArn": arn, "Member": chat.shown("bob") }));
    assert_eq!(chat.ok("alice", "DescribeChannelBan", of_bob.clone())["ChannelBan"]["CreatedBy"], chat.shown("alice"));
    let listed = chat.ok("alice", "ListChannelBans", here.clone());
    assert_eq!(listed["ChannelBans"], json!([{ "Member": chat.shown("bob") }]));
    chat.ok("alice", "DeleteChannelBan", of_bob.clone());
    let joined = chat.join(&arn, "bob");
    assert_eq!(joined, json!({ "ChannelArn": arn, "Member": chat.shown("bob") }));
    chat.ok("bob", "DeleteChannelMembership", of_bob);

    let flow = with(of_app.clone(), &json!({ "Name": "clean", "Processors": processors() }));
    let flow = chat.messaging.ok("CreateChannelFlow", flow);
    let renamed = with(flow.clone(), &json!({ "Name": "cleaner", "Processors": processors() }));
    assert_eq!(chat.messaging.ok("UpdateChannelFlow", renamed), flow);
    assert_eq!(chat.messaging.ok("DescribeChannelFlow", flow.clone())["ChannelFlow"]["Name"], "cleaner");
    let listed = chat.messaging.ok("ListChannelFlows", of_app.clone());
    assert_eq!(listed["ChannelFlows"][0]["Processors"], processors());
    chat.ok("alice", "AssociateChannelFlow", with(here.clone(), &flow));
    let listed = chat.messaging.ok("ListChannelsAssociatedWithChannelFlow", flow.clone());
    assert_eq!(listed["Channels"][0]["ChannelArn"], arn.as_str());
    let id = chat.send("alice", &arn, "pending", &json!({}));
    let callback = json!({ "ChannelArn": arn, "CallbackId": CALLBACK, "ChannelMessage": { "MessageId": id } });
    let called = chat.messaging.ok("ChannelFlowCallback", callback);
    assert_eq!(called, json!({ "ChannelArn": arn, "CallbackId": CALLBACK }));
    chat.ok("alice", "DisassociateChannelFlow", with(here.clone(), &flow));
    for resource in [&arn, &text(&flow["ChannelFlowArn"])] {
        let tags = json!([{ "Key": "team", "Value": "support" }]);
        chat.messaging.ok("TagResource", json!({ "ResourceARN": resource, "Tags": tags }));
        assert_eq!(chat.messaging.ok("ListTagsForResource", json!({ "ResourceARN": resource }))["Tags"], tags);
        chat.messaging.ok("UntagResource", json!({ "ResourceARN": resource, "TagKeys": ["team"] }));
    }
    chat.messaging.ok("DeleteChannelFlow", flow);

    chat.messaging.refused("GetMessagingStreamingConfigurations", of_app.clone(), NOT_FOUND);
    let stream = |name: &str, data: &str| json!({ "DataType": data, "ResourceArn": format!("arn:aws:kinesis:us-east-1:123456789012:stream/{name}") });
    let put = |streams: Value| with(of_app.clone(), &json!({ "StreamingConfigurations": streams }));
    let streams = json!([stream("chime-messaging-a", "Channel"), stream("chime-messaging-a", "ChannelMessage")]);
    chat.messaging.ok("PutMessagingStreamingConfigurations", put(streams.clone()));
    for broken in [
        json!([stream("other", "Channel")]),
        json!([stream("chime-messaging-a", "Channel"), stream("chime-messaging-b", "Channel")]),
    ] {
        chat.messaging.refused("PutMessagingStreamingConfigurations", put(broken), BAD);
    }
    let kept = chat.messaging.ok("GetMessagingStreamingConfigurations", of_app.clone());
    assert_eq!(kept, json!({ "StreamingConfigurations": streams }));
    chat.messaging.ok("DeleteMessagingStreamingConfigurations", of_app);
    let endpoint = chat.messaging.ok("GetMessagingSessionEndpoint", json!({}));
    assert!(text(&endpoint["Endpoint"]["Url"]).ends_with(".invalid"), "{endpoint}");

    let elastic = chat.elastic_channel();
    let subs = chat.ok("alice", "ListSubChannels", json!({ "ChannelArn": elastic }));
    assert_eq!(subs["SubChannels"][0]["MembershipCount"], 0);
    chat.ok("alice", "DeleteChannel", here);
    assert_eq!(chat.messaging.not_called(), Vec::<&str>::new());
}

#[test]
fn the_bearer_is_somebody_of_the_app_instance() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({}));
    let here = |bearer: &str| json!({ "ChannelArn": arn, "ChimeBearer": bearer });
    chat.messaging.refused("DescribeChannel", here(&chat.user("nobody")), FORBIDDEN);
    chat.messaging.refused("DescribeChannel", here(&chat.app), FORBIDDEN);
    let other = chat.identity.ok("CreateAppInstance", json!({ "Name": "other" }));
    let stranger = json!({ "AppInstanceArn": other["AppInstanceArn"], "AppInstanceUserId": "alice", "Name": "n" });
    let stranger = text(&chat.identity.ok("CreateAppInstanceUser", stranger)["AppInstanceUserArn"]);
    chat.messaging.refused("DescribeChannel", here(&stranger), FORBIDDEN);
    chat.messaging.refused("PutChannelExpirationSettings", json!({ "ChannelArn": arn }), BAD);
    let lex = json!({ "LexBotAliasArn": "arn:aws:lex:us-east-1:123456789012:bot-alias/Q7WRT4XK2P/TSTALIASID", "LocaleId": "en_US" });
    let bot = json!({ "AppInstanceArn": chat.app, "Configuration": { "Lex": lex } });
    let bot = text(&chat.identity.ok("CreateAppInstanceBot", bot)["AppInstanceBotArn"]);
    chat.messaging.ok("DescribeChannel", here(&bot));
    let gone = format!("{}/channel/gone", chat.app);
    chat.refused("root", "DescribeChannel", json!({ "ChannelArn": gone }), FORBIDDEN);
    let join = json!({ "ChannelArn": gone, "MemberArn": bot, "Type": "DEFAULT" });
    chat.refused("root", "CreateChannelMembership", join, NOT_FOUND);
}

#[test]
fn a_channel_has_its_own_id_and_its_token() {
    let chat = Chat::new();
    let named =
        json!({ "AppInstanceArn": chat.app, "Name": "n", "ChannelId": "standup", "ClientRequestToken": "token-1" });
    let created = chat.ok("alice", "CreateChannel", named.clone());
    assert_eq!(created["ChannelArn"], format!("{}/channel/standup", chat.app));
    assert_eq!(chat.ok("alice", "CreateChannel", named.clone()), created);
    chat.refused("bob", "CreateChannel", named.clone(), CONFLICT);
    chat.refused("alice", "CreateChannel", with(named.clone(), &json!({ "ClientRequestToken": "token-2" })), CONFLICT);
    chat.send("alice", &text(&created["ChannelArn"]), "old", &json!({}));
    chat.ok("alice", "DeleteChannel", created.clone());
    assert_eq!(chat.ok("alice", "CreateChannel", named), created, "the token is free again");
    assert_eq!(chat.read("alice", &text(&created["ChannelArn"])), Vec::<String>::new());
    let stranger = json!({ "AppInstanceArn": chat.app, "Name": "n", "MemberArns": [chat.user("nobody")] });
    chat.refused("alice", "CreateChannel", stranger, FORBIDDEN);
    assert_eq!(
        chat.ok("alice", "ListChannels", json!({ "AppInstanceArn": chat.app }))["Channels"].as_array().unwrap().len(),
        1
    );
}

#[test]
fn private_channels_are_for_members_and_admins() {
    let chat = Chat::new();
    let (public, private) = (chat.channel(&json!({})), chat.channel(&json!({ "Privacy": "PRIVATE" })));
    let of_app = |more: Value| with(json!({ "AppInstanceArn": chat.app }), &more);
    assert_eq!(each(&chat.ok("bob", "ListChannels", of_app(json!({})))["Channels"], "ChannelArn"), [public.as_str()]);
    chat.refused("alice", "ListChannels", of_app(json!({ "Privacy": "PRIVATE" })), FORBIDDEN);
    let listed = chat.ok("root", "ListChannels", of_app(json!({ "Privacy": "PRIVATE" })));
    assert_eq!(each(&listed["Channels"], "ChannelArn"), [private.as_str()]);

    for name in ["ListChannelMemberships", "ListChannelMessages"] {
        chat.ok("bob", name, json!({ "ChannelArn": public }));
        chat.refused("bob", name, json!({ "ChannelArn": private }), FORBIDDEN);
        chat.ok("alice", name, json!({ "ChannelArn": private }));
        chat.ok("root", name, json!({ "ChannelArn": private }));
    }
    chat.ok("bob", "DescribeChannel", json!({ "ChannelArn": public }));
    let describe = || json!({ "ChannelArn": private });
    chat.ok("alice", "DescribeChannel", describe());
    chat.ok("root", "DescribeChannel", describe());
    chat.refused("bob", "DescribeChannel", describe(), FORBIDDEN);
    chat.ok(
        "alice",
        "CreateChannelMembership",
        with(describe(), &json!({ "MemberArn": chat.user("bob"), "Type": "DEFAULT" })),
    );
    chat.ok("alice", "CreateChannelModerator", with(describe(), &json!({ "ChannelModeratorArn": chat.user("carol") })));
    for name in ["bob", "carol"] {
        chat.ok(name, "DescribeChannel", describe());
    }
    // Who made it describes it, though no member of it any more.
    chat.ok("root", "DeleteChannelMembership", with(describe(), &json!({ "MemberArn": chat.user("alice") })));
    chat.ok("root", "DeleteChannelModerator", with(describe(), &json!({ "ChannelModeratorArn": chat.user("alice") })));
    chat.ok("alice", "DescribeChannel", describe());
    chat.refused("dave", "DescribeChannel", describe(), FORBIDDEN);
}

#[test]
fn who_adds_members_depends_on_the_mode() {
    let chat = Chat::new();
    let add =
        |channel: &str, who: &str| json!({ "ChannelArn": channel, "MemberArn": chat.user(who), "Type": "DEFAULT" });
    let name = "CreateChannelMembership";
    let restricted = chat.channel(&json!({ "MemberArns": [chat.user("bob")] }));
    chat.refused("bob", name, add(&restricted, "carol"), FORBIDDEN);
    chat.refused("carol", name, add(&restricted, "carol"), FORBIDDEN);
    chat.ok("root", name, add(&restricted, "carol"));
    chat.refused("alice", name, add(&restricted, "carol"), CONFLICT);
    chat.refused("alice", name, add(&restricted, "nobody"), NOT_FOUND);

    let open = chat.channel(&json!({ "Mode": "UNRESTRICTED" }));
    chat.refused("bob", name, add(&open, "carol"), FORBIDDEN);
    chat.ok("bob", name, add(&open, "bob"));
    chat.ok("bob", name, add(&open, "carol"));
    chat.refused("bob", "DeleteChannelMembership", add(&open, "carol"), FORBIDDEN);
    chat.ok("alice", "UpdateChannel", json!({ "ChannelArn": open, "Mode": "RESTRICTED" }));
    chat.refused("bob", name, add(&open, "dave"), FORBIDDEN);
    chat.ok("alice", "DeleteChannelMembership", add(&open, "carol"));
    chat.refused("alice", "DeleteChannelMembership", add(&open, "carol"), FORBIDDEN);
    let private = chat.channel(&json!({ "Mode": "UNRESTRICTED", "Privacy": "PRIVATE" }));
    chat.refused("bob", name, add(&private, "bob"), FORBIDDEN);
}

#[test]
fn hidden_members_read_and_are_not_seen() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({ "Mode": "UNRESTRICTED", "Privacy": "PRIVATE", "MemberArns": [chat.user("bob")] }));
    let hidden = json!({ "ChannelArn": arn, "MemberArn": chat.user("carol"), "Type": "HIDDEN" });
    chat.refused("bob", "CreateChannelMembership", hidden.clone(), FORBIDDEN);
    chat.ok("alice", "CreateChannelMembership", hidden);
    let list = |kind: &str| json!({ "ChannelArn": arn, "Type": kind });
    assert_eq!(
        chat.ok("bob", "ListChannelMemberships", list("DEFAULT"))["ChannelMemberships"].as_array().unwrap().len(),
        2
    );
    chat.refused("bob", "ListChannelMemberships", list("HIDDEN"), FORBIDDEN);
    let listed = chat.ok("alice", "ListChannelMemberships", list("HIDDEN"));
    assert_eq!(listed["ChannelMemberships"], json!([{ "Member": chat.shown("carol") }]));
    let one = json!({ "ChannelArn": arn, "MemberArn": chat.user("carol") });
    chat.refused("bob", "DescribeChannelMembership", one.clone(), NOT_FOUND);
    assert_eq!(chat.ok("carol", "DescribeChannelMembership", one)["ChannelMembership"]["Type"], "HIDDEN");
    assert_eq!(chat.read("carol", &arn), Vec::<String>::new());
    chat.refused("carol", "SendChannelMessage", message(&arn, "hello", &json!({})), FORBIDDEN);
}

#[test]
fn only_moderators_and_admins_manage_a_channel() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({ "MemberArns": [chat.user("bob")] }));
    let here = json!({ "ChannelArn": arn });
    let carol = json!({ "ChannelArn": arn, "MemberArn": chat.user("carol"), "ChannelModeratorArn": chat.user("carol"), "Name": "n" });
    for name in [
        "UpdateChannel",
        "DeleteChannel",
        "PutChannelExpirationSettings",
        "CreateChannelModerator",
        "DeleteChannelModerator",
        "DescribeChannelModerator",
        "ListChannelModerators",
        "CreateChannelBan",
        "DeleteChannelBan",
        "DescribeChannelBan",
        "ListChannelBans",
        "ListSubChannels",
    ] {
        let known = |input: &Value| {
            let operation = chimectl::services::messaging::OPERATIONS.iter().find(|found| found.name == name);
            let mut input = input.clone();
            input.as_object_mut().unwrap().retain(|member, _| operation.unwrap().member(member).is_some());
            input
        };
        chat.refused("bob", name, known(&carol), FORBIDDEN);
    }
    let moderator = |who: &str| json!({ "ChannelArn": arn, "ChannelModeratorArn": chat.user(who) });
    chat.ok("root", "CreateChannelModerator", moderator("bob"));
    chat.refused("root", "CreateChannelModerator", moderator("bob"), CONFLICT);
    chat.ok("bob", "DeleteChannelModerator", moderator("alice"));
    chat.refused("bob", "DescribeChannelModerator", moderator("alice"), NOT_FOUND);
    chat.refused("alice", "ListChannelModerators", here, FORBIDDEN);
}

#[test]
fn a_ban_throws_out_and_keeps_out() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({ "MemberArns": [chat.user("bob")] }));
    let one = |who: &str| json!({ "ChannelArn": arn, "MemberArn": chat.user(who) });
    chat.refused("alice", "CreateChannelBan", one("root"), FORBIDDEN);
    chat.refused("root", "CreateChannelBan", one("alice"), FORBIDDEN);
    chat.ok("alice", "CreateChannelBan", one("bob"));
    chat.refused("alice", "CreateChannelBan", one("bob"), CONFLICT);
    chat.refused("alice", "DescribeChannelMembership", one("bob"), NOT_FOUND);
    let add = |who: &str| with(one(who), &json!({ "Type": "DEFAULT" }));
    chat.refused("alice", "CreateChannelMembership", add("bob"), FORBIDDEN);
    let batch = json!({ "ChannelArn": arn, "MemberArns": [chat.user("bob"), chat.user("nobody"), chat.user("carol")] });
    let batch = chat.ok("alice", "BatchCreateChannelMembership", batch);
    assert_eq!(each(&batch["Errors"], "ErrorCode"), ["Forbidden", "NotFound"]);
    chat.delete_user("bob");
    assert_eq!(chat.ok("alice", "ListChannelBans", json!({ "ChannelArn": arn }))["ChannelBans"], json!([]));
    chat.add_user("bob");
    chat.join(&arn, "bob");
    chat.refused("alice", "DeleteChannelBan", one("bob"), FORBIDDEN);
}

#[test]
fn users_ask_for_their_own_channels_and_admins_for_anybody_s() {
    let chat = Chat::new();
    let channels: Vec<_> = (0..5).map(|_| chat.channel(&json!({ "MemberArns": [chat.user("bob")] }))).collect();
    let bob = json!({ "AppInstanceUserArn": chat.user("bob"), "ChimeBearer": chat.user("root") });
    for (name, list) in [
        ("ListChannelMembershipsForAppInstanceUser", "ChannelMemberships"),
        ("ListChannelsModeratedByAppInstanceUser", "Channels"),
    ] {
        chat.refused("alice", name, json!({ "AppInstanceUserArn": chat.user("bob") }), FORBIDDEN);
        let all = chat.messaging.pages(name, list, 2, &bob);
        assert_eq!(all.len(), if list == "Channels" { 0 } else { 5 });
    }
    let pages = chat.messaging.pages("ListChannelMembershipsForAppInstanceUser", "ChannelMemberships", 2, &bob);
    let found: Vec<_> = pages.iter().map(|item| text(&item["ChannelSummary"]["ChannelArn"])).collect();
    assert_eq!(found, channels);
    let one = json!({ "ChannelArn": channels[0], "AppInstanceUserArn": chat.user("carol") });
    chat.refused("root", "DescribeChannelMembershipForAppInstanceUser", one.clone(), FORBIDDEN);
    chat.refused("root", "DescribeChannelModeratedByAppInstanceUser", one, FORBIDDEN);
    chat.delete_user("bob");
    let members = chat.ok("alice", "ListChannelMemberships", json!({ "ChannelArn": channels[0] }));
    assert_eq!(members["ChannelMemberships"], json!([{ "Member": chat.shown("alice") }]));
}

#[test]
fn search_finds_channels_by_members() {
    let chat = Chat::new();
    let pair = chat.channel(&json!({ "MemberArns": [chat.user("bob")] }));
    let three = chat.channel(&json!({ "MemberArns": [chat.user("bob"), chat.user("carol")] }));
    let search = |who: &str, operator: &str, people: &[&str]| {
        let people: Vec<_> = people.iter().map(|id| chat.user(id)).collect();
        let fields = json!({ "Fields": [{ "Key": "MEMBERS", "Operator": operator, "Values": people }] });
        each(&chat.ok(who, "SearchChannels", fields)["Channels"], "ChannelArn")
    };
    assert_eq!(search("alice", "EQUALS", &["bob", "alice"]), [pair.as_str()]);
    assert_eq!(search("alice", "INCLUDES", &["bob"]), [pair.as_str(), three.as_str()]);
    assert_eq!(search("carol", "INCLUDES", &["bob"]), [three.as_str()]);
    assert_eq!(search("root", "INCLUDES", &["bob"]).len(), 2);
    assert_eq!(search("dave", "INCLUDES", &["bob"]), Vec::<String>::new());
}

#[test]
fn preferences_are_the_member_s_own() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({ "MemberArns": [chat.user("bob")] }));
    let of = |who: &str| json!({ "ChannelArn": arn, "MemberArn": chat.user(who) });
    chat.refused("alice", "GetChannelMembershipPreferences", of("bob"), FORBIDDEN);
    chat.refused("carol", "GetChannelMembershipPreferences", of("carol"), FORBIDDEN);
    let put = |notifications: Value| with(of("bob"), &json!({ "Preferences": { "PushNotifications": notifications } }));
    let name = "PutChannelMembershipPreferences";
    chat.refused("bob", name, put(json!({ "AllowNotifications": "FILTERED" })), BAD);
    for rule in ["[", r#"{"type": "news"}"#, r#"{"type": [{"prefix": "n"}]}"#] {
        chat.refused("bob", name, put(json!({ "AllowNotifications": "FILTERED", "FilterRule": rule })), BAD);
    }
    chat.ok("bob", name, put(json!({ "AllowNotifications": "FILTERED", "FilterRule": r#"{"type": ["news"]}"# })));
    chat.refused("carol", "UpdateChannelReadMarker", json!({ "ChannelArn": arn }), FORBIDDEN);
}

#[test]
fn members_of_an_elastic_channel_are_spread_over_sub_channels() {
    let chat = Chat::new();
    let arn = chat.elastic_channel();
    let subs = || {
        let listed = chat.ok("alice", "ListSubChannels", json!({ "ChannelArn": arn }));
        let subs = listed["SubChannels"].as_array().unwrap().clone();
        subs.iter()
            .map(|sub| (text(&sub["SubChannelId"]), sub["MembershipCount"].as_i64().unwrap()))
            .collect::<Vec<_>>()
    };
    for who in ["bob", "carol", "dave"] {
        chat.join(&arn, who);
    }
    let counts: Vec<_> = subs().into_iter().map(|(_, count)| count).collect();
    assert_eq!(counts, [2, 1]);
    chat.add_user("erin");
    chat.add_user("frank");
    chat.join(&arn, "erin");
    let add = |who: &str, more: Value| {
        with(json!({ "ChannelArn": arn, "MemberArn": chat.user(who), "Type": "DEFAULT" }), &more)
    };
    let name = "CreateChannelMembership";
    chat.refused("alice", name, add("frank", json!({})), "ResourceLimitExceededException");
    chat.refused("alice", name, add("erin", json!({})), CONFLICT);
    chat.refused("alice", name, add("frank", json!({ "Type": "HIDDEN" })), BAD);
    let (first, second) = (subs()[0].0.clone(), subs()[1].0.clone());
    chat.refused("alice", name, add("frank", json!({ "SubChannelId": first })), BAD);
    chat.refused("alice", name, add("alice", json!({})), BAD);
    chat.refused("alice", name, add("alice", json!({ "SubChannelId": "nowhere" })), NOT_FOUND);
    assert_eq!(chat.ok("alice", name, add("alice", json!({ "SubChannelId": first })))["SubChannelId"], first.as_str());
    chat.ok("alice", name, add("alice", json!({ "SubChannelId": second })));
    chat.refused("alice", name, add("alice", json!({ "SubChannelId": second })), CONFLICT);

    let at = |sub: &str| json!({ "ChannelArn": arn, "SubChannelId": sub });
    chat.refused("alice", "ListChannelMessages", json!({ "ChannelArn": arn }), BAD);
    chat.refused("bob", "ListChannelMessages", at(&second), FORBIDDEN);
    chat.send("bob", &arn, "to the first", &json!({ "SubChannelId": first }));
    chat.refused("bob", "SendChannelMessage", message(&arn, "x", &json!({ "SubChannelId": second })), FORBIDDEN);
    let listed = chat.ok("carol", "ListChannelMessages", at(&first));
    assert_eq!((each(&listed["ChannelMessages"], "Content").len(), &listed["SubChannelId"]), (1, &json!(first)));
    assert_eq!(chat.ok("alice", "ListChannelMessages", at(&second))["ChannelMessages"], json!([]));
    chat.refused("bob", "UpdateChannelReadMarker", json!({ "ChannelArn": arn }), BAD);
    let members = chat.ok("bob", "ListChannelMemberships", at(&first));
    assert_eq!(members["ChannelMemberships"].as_array().unwrap().len(), 3);

    let one = |who: &str| json!({ "ChannelArn": arn, "MemberArn": chat.user(who) });
    chat.ok("dave", "DeleteChannelMembership", one("dave"));
    chat.ok("carol", "DeleteChannelMembership", one("carol"));
    assert_eq!(subs().len(), 2, "one member of two is not below 40 %");
    chat.ok("bob", "DeleteChannelMembership", one("bob"));
    assert_eq!(subs(), [(second, 2)], "the empty sub-channel is dissolved, the moderator stays in the other");
    chat.ok("alice", "DeleteChannelMembership", one("alice"));
    assert_eq!(subs()[0].1, 1);
    chat.ok("alice", "CreateChannelModerator", json!({ "ChannelArn": arn, "ChannelModeratorArn": chat.user("erin") }));
    assert_eq!(subs()[0].1, 0, "a member that becomes a moderator loses its membership");
}

#[test]
fn what_an_elastic_channel_cannot_have_is_refused() {
    let chat = Chat::new();
    let elastic = |maximum: i64, more: Value| {
        let configuration = json!({ "MaximumSubChannels": maximum, "TargetMembershipsPerSubChannel": 100, "MinimumMembershipPercentage": 10 });
        with(json!({ "AppInstanceArn": chat.app, "Name": "n", "ElasticChannelConfiguration": configuration }), &more)
    };
    chat.refused("alice", "CreateChannel", elastic(2, json!({ "Mode": "UNRESTRICTED" })), BAD);
    chat.refused("alice", "CreateChannel", elastic(2, json!({ "MemberArns": [chat.user("bob")] })), BAD);
    chat.refused("alice", "CreateChannel", elastic(10_001, json!({})), BAD);
    let arn = chat.ok("alice", "CreateChannel", elastic(10_000, json!({ "ModeratorArns": [chat.user("bob")] })));
    chat.refused("alice", "UpdateChannel", with(arn.clone(), &json!({ "Mode": "UNRESTRICTED" })), BAD);
    assert_eq!(chat.ok("bob", "ListChannelModerators", arn)["ChannelModerators"].as_array().unwrap().len(), 2);
    let plain = chat.channel(&json!({}));
    chat.refused("alice", "ListSubChannels", json!({ "ChannelArn": plain }), BAD);
}

#[test]
fn names_are_those_of_now() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({ "MemberArns": [chat.user("bob")] }));
    chat.identity.ok(
        "UpdateAppInstanceUser",
        json!({ "AppInstanceUserArn": chat.user("bob"), "Name": "Robert", "Metadata": "" }),
    );
    let members = chat.ok("alice", "ListChannelMemberships", json!({ "ChannelArn": arn }));
    assert_eq!(members["ChannelMemberships"][1]["Member"]["Name"], "Robert");
}

#[test]
fn the_bearer_arrives_over_http_too() {
    let world = World::new();
    let script = r#"
        set -e
        app=$("$0" identity create-app-instance --name chat --query AppInstanceArn | tr -d '"')
        user=$("$0" identity create-app-instance-user --app-instance-arn $app --app-instance-user-id alice --name Alice --query AppInstanceUserArn | tr -d '"')
        channel=$("$0" messaging create-channel --app-instance-arn $app --name standup --chime-bearer $user --query ChannelArn | tr -d '"')
        "$0" messaging send-channel-message --channel-arn $channel --content hello --type STANDARD --persistence PERSISTENT --chime-bearer $user
        "$0" messaging list-channel-messages --channel-arn $channel --chime-bearer $user --query 'ChannelMessages[].Content'
    "#;
    let program = env!("CARGO_BIN_EXE_chimectl");
    let done =
        run(world.bare().env("PATH", "/usr/bin:/bin").args(["sandbox", "exec", "--", "sh", "-c", script, program]));
    assert_eq!(done.status, 0, "{done:?}");
    assert!(done.stdout.trim_end().ends_with("\"hello\"\n]"), "{done:?}");
}

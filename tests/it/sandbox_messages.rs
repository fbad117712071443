//! Messages and channel flows on the sandbox behave as documented.

use crate::common::chat::{Chat, each, message, text, with};
use serde_json::{Value, json};

const FORBIDDEN: &str = "ForbiddenException";
const BAD: &str = "BadRequestException";
const CONFLICT: &str = "ConflictException";
const NOT_FOUND: &str = "NotFoundException";

fn one(channel: &str, id: &str) -> Value {
    json!({ "ChannelArn": channel, "MessageId": id })
}

#[test]
fn members_send_and_readers_read_newest_first() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({ "MemberArns": [chat.user("bob")] }));
    let ids: Vec<_> = (0..5).map(|number| chat.send("bob", &arn, &number.to_string(), &json!({}))).collect();
    assert_eq!(chat.read("carol", &arn), ["4", "3", "2", "1", "0"]);
    for order in ["ASCENDING", "DESCENDING"] {
        let by = json!({ "ChannelArn": arn, "ChimeBearer": chat.user("carol"), "SortOrder": order });
        let listed = chat.messaging.pages("ListChannelMessages", "ChannelMessages", 2, &by);
        let mut found: Vec<_> = listed.iter().map(|message| text(&message["MessageId"])).collect();
        if order == "DESCENDING" {
            found.reverse();
        }
        assert_eq!(found, ids);
    }
    chat.refused("carol", "SendChannelMessage", message(&arn, "x", &json!({})), FORBIDDEN);
    chat.refused("root", "SendChannelMessage", message(&arn, "x", &json!({})), FORBIDDEN);
    let described = chat.ok("carol", "DescribeChannel", json!({ "ChannelArn": arn }));
    let last = chat.ok("carol", "GetChannelMessage", one(&arn, &ids[4]));
    assert_eq!(described["Channel"]["LastMessageTimestamp"], last["ChannelMessage"]["CreatedTimestamp"]);
    chat.refused("carol", "GetChannelMessage", one(&arn, "nothing"), NOT_FOUND);
}

#[test]
fn a_list_is_narrowed_by_time() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({}));
    let id = chat.send("alice", &arn, "hello", &json!({}));
    let sent =
        chat.ok("alice", "GetChannelMessage", one(&arn, &id))["ChannelMessage"]["CreatedTimestamp"].as_f64().unwrap();
    let count = |more: Value| {
        let listed = chat.ok("alice", "ListChannelMessages", with(json!({ "ChannelArn": arn }), &more));
        listed["ChannelMessages"].as_array().unwrap().len()
    };
    assert_eq!(count(json!({ "NotBefore": sent - 60.0, "NotAfter": sent + 60.0 })), 1);
    assert_eq!(count(json!({ "NotBefore": sent + 60.0 })), 0);
    assert_eq!(count(json!({ "NotAfter": sent - 60.0 })), 0);
}

#[test]
fn a_token_sends_one_message() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({}));
    let send = |content: &str| message(&arn, content, &json!({ "ClientRequestToken": "token-1" }));
    let sent = chat.ok("alice", "SendChannelMessage", send("hello"));
    assert_eq!(sent["Status"], json!({ "Value": "SENT" }));
    assert_eq!(chat.ok("alice", "SendChannelMessage", send("hello")), sent);
    chat.refused("alice", "SendChannelMessage", send("other"), CONFLICT);
    assert_eq!(chat.read("alice", &arn), ["hello"]);
}

#[test]
fn messages_have_the_size_and_the_members_of_their_type() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({}));
    let refused =
        |content: &str, more: Value| chat.refused("alice", "SendChannelMessage", message(&arn, content, &more), BAD);
    refused(&"x".repeat(4097), json!({}));
    refused(&"x".repeat(31), json!({ "Type": "CONTROL" }));
    refused("x", json!({ "Type": "CONTROL", "Metadata": "m" }));
    refused("x", json!({ "Target": [{ "MemberArn": chat.user("bob") }] }));
    chat.refused("alice", "SendChannelMessage", message(&arn, "x", &json!({ "SubChannelId": "none" })), FORBIDDEN);
    let attributes =
        json!({ "CHIME.mentions": { "StringValues": [chat.user("bob")] }, "$mine": { "StringValues": ["$x"] } });
    let more = json!({ "Metadata": "m", "ContentType": "text/plain", "MessageAttributes": attributes });
    let id = chat.send("alice", &arn, &"x".repeat(4096), &more);
    let kept = chat.ok("alice", "GetChannelMessage", one(&arn, &id))["ChannelMessage"].take();
    assert_eq!((&kept["Metadata"], &kept["ContentType"]), (&json!("m"), &json!("text/plain")));
    assert_eq!((&kept["MessageAttributes"], &kept["Redacted"]), (&attributes, &json!(false)));
    chat.send("alice", &arn, &"x".repeat(30), &json!({ "Type": "CONTROL" }));
}

#[test]
fn what_is_not_persistent_is_not_kept() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({}));
    let id = chat.send("alice", &arn, "now", &json!({ "Persistence": "NON_PERSISTENT" }));
    chat.refused("alice", "GetChannelMessage", one(&arn, &id), NOT_FOUND);
    assert_eq!(chat.read("alice", &arn), Vec::<String>::new());
}

#[test]
fn a_targeted_message_is_for_two() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({ "MemberArns": [chat.user("bob"), chat.user("carol")] }));
    let target = json!({ "Target": [{ "MemberArn": chat.user("bob") }] });
    let id = chat.send("carol", &arn, "between us", &target);
    assert_eq!(chat.read("bob", &arn), ["between us"]);
    assert_eq!(chat.read("carol", &arn), ["between us"]);
    assert_eq!(chat.read("alice", &arn), Vec::<String>::new());
    chat.refused("alice", "GetChannelMessage", one(&arn, &id), NOT_FOUND);
    chat.refused("alice", "RedactChannelMessage", one(&arn, &id), FORBIDDEN);
    chat.ok("root", "DeleteChannelMessage", one(&arn, &id));
    assert_eq!(chat.read("bob", &arn), Vec::<String>::new());
}

#[test]
fn senders_edit_and_redact_their_own_messages() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({ "MemberArns": [chat.user("bob"), chat.user("carol")] }));
    let id = chat.send("bob", &arn, "first", &json!({ "Metadata": "m" }));
    let edit = |content: &str| with(one(&arn, &id), &json!({ "Content": content }));
    for who in ["alice", "carol", "root"] {
        chat.refused(who, "UpdateChannelMessage", edit("x"), FORBIDDEN);
    }
    let edited = chat.ok("bob", "UpdateChannelMessage", edit("second"));
    assert_eq!(edited["Status"], json!({ "Value": "SENT" }));
    let kept = chat.ok("carol", "GetChannelMessage", one(&arn, &id))["ChannelMessage"].take();
    assert_eq!((&kept["Content"], &kept["Metadata"]), (&json!("second"), &json!("m")));
    assert_eq!(kept["LastEditedTimestamp"], kept["LastUpdatedTimestamp"]);
    chat.refused("bob", "UpdateChannelMessage", edit(&"x".repeat(4097)), BAD);

    chat.refused("carol", "RedactChannelMessage", one(&arn, &id), FORBIDDEN);
    chat.ok("bob", "RedactChannelMessage", one(&arn, &id));
    chat.ok("alice", "RedactChannelMessage", one(&arn, &id));
    chat.refused("bob", "UpdateChannelMessage", edit("third"), CONFLICT);
    let listed = chat.ok("carol", "ListChannelMessages", json!({ "ChannelArn": arn }));
    let redacted = &listed["ChannelMessages"][0];
    assert_eq!((&redacted["Redacted"], redacted.get("Content"), redacted.get("Metadata")), (&json!(true), None, None));

    for who in ["alice", "bob"] {
        chat.refused(who, "DeleteChannelMessage", one(&arn, &id), FORBIDDEN);
    }
    chat.ok("root", "DeleteChannelMessage", one(&arn, &id));
    chat.refused("root", "DeleteChannelMessage", one(&arn, &id), FORBIDDEN);
    let own = chat.send("carol", &arn, "mine", &json!({}));
    chat.ok("carol", "DeleteChannelMembership", json!({ "ChannelArn": arn, "MemberArn": chat.user("carol") }));
    chat.refused("carol", "RedactChannelMessage", one(&arn, &own), FORBIDDEN);
    chat.refused("carol", "UpdateChannelMessage", with(one(&arn, &own), &json!({ "Content": "x" })), FORBIDDEN);
    chat.delete_user("carol");
    assert_eq!(chat.ok("bob", "GetChannelMessage", one(&arn, &own))["ChannelMessage"]["Sender"], chat.shown("carol"));
}

/// A channel of alice and bob whose flow has so many processors.
fn with_flow(chat: &Chat, processors: i64) -> (String, Value) {
    let arn = chat.channel(&json!({ "MemberArns": [chat.user("bob")] }));
    let processor = |order: i64| {
        json!({
            "Name": "clean",
            "Configuration": { "Lambda": {
                "ResourceArn": "arn:aws:lambda:us-east-1:123456789012:function:clean", "InvocationType": "ASYNC",
            } },
            "ExecutionOrder": order,
            "FallbackAction": "CONTINUE",
        })
    };
    let input = |orders: Vec<Value>| json!({ "AppInstanceArn": chat.app, "Name": "clean", "Processors": orders });
    chat.messaging.refused("CreateChannelFlow", input(vec![processor(1), processor(1)]), BAD);
    let flow = chat.messaging.ok("CreateChannelFlow", input((1..=processors).map(processor).collect()));
    chat.ok("alice", "AssociateChannelFlow", with(json!({ "ChannelArn": arn }), &flow));
    (arn, flow)
}

fn callback(channel: &str, number: u32, message: Value) -> Value {
    json!({ "ChannelArn": channel, "CallbackId": format!("00000000-0000-4000-8000-{number:012}"), "ChannelMessage": message })
}

#[test]
fn a_flow_holds_messages_until_each_processor_has_called_back() {
    let chat = Chat::new();
    let (arn, _) = with_flow(&chat, 2);
    let id = chat.send("bob", &arn, "darn", &json!({}));
    let status = |id: &str| text(&chat.ok("bob", "GetChannelMessageStatus", one(&arn, id))["Status"]["Value"]);
    assert_eq!(status(&id), "PENDING");
    assert_eq!((chat.read("bob", &arn).len(), chat.read("alice", &arn).len()), (1, 0), "the sender alone sees it");
    chat.refused("alice", "GetChannelMessage", one(&arn, &id), NOT_FOUND);
    chat.refused("bob", "RedactChannelMessage", one(&arn, &id), CONFLICT);
    chat.refused("bob", "UpdateChannelMessage", with(one(&arn, &id), &json!({ "Content": "x" })), CONFLICT);
    chat.refused("root", "DeleteChannelMessage", one(&arn, &id), FORBIDDEN);

    let first = callback(&arn, 1, json!({ "MessageId": id, "Content": "****" }));
    chat.messaging.ok("ChannelFlowCallback", first.clone());
    chat.messaging.ok("ChannelFlowCallback", first);
    assert_eq!(status(&id), "PENDING");
    chat.messaging.ok("ChannelFlowCallback", callback(&arn, 2, json!({ "MessageId": id, "Metadata": "seen" })));
    assert_eq!(status(&id), "SENT");
    assert_eq!(chat.read("alice", &arn), ["****"]);
    chat.messaging.refused("ChannelFlowCallback", callback(&arn, 3, json!({ "MessageId": id })), CONFLICT);
    chat.refused("alice", "GetChannelMessageStatus", one(&arn, &id), FORBIDDEN);
}

#[test]
fn a_processor_denies_messages_and_edits() {
    let chat = Chat::new();
    let (arn, _) = with_flow(&chat, 1);
    let deny = |number: u32, id: &str| {
        with(callback(&arn, number, json!({ "MessageId": id })), &json!({ "DeleteResource": true }))
    };
    let denied = chat.send("bob", &arn, "darn", &json!({}));
    chat.messaging.ok("ChannelFlowCallback", deny(1, &denied));
    chat.refused("bob", "GetChannelMessageStatus", one(&arn, &denied), FORBIDDEN);

    let id = chat.send("bob", &arn, "first", &json!({}));
    chat.messaging.ok("ChannelFlowCallback", callback(&arn, 2, json!({ "MessageId": id })));
    for (number, content) in [(3, "second"), (4, "third")] {
        let edited = chat.ok("bob", "UpdateChannelMessage", with(one(&arn, &id), &json!({ "Content": content })));
        assert_eq!(edited["Status"], json!({ "Value": "PENDING" }));
        assert_eq!(chat.ok("bob", "GetChannelMessageStatus", one(&arn, &id))["Status"]["Value"], "PENDING");
        assert_eq!(chat.read("alice", &arn), ["first"]);
        if number == 3 {
            chat.messaging.ok("ChannelFlowCallback", deny(number, &id));
            assert_eq!(chat.read("alice", &arn), ["first"]);
        } else {
            chat.messaging.ok("ChannelFlowCallback", callback(&arn, number, json!({ "MessageId": id })));
        }
    }
    assert_eq!(chat.read("alice", &arn), ["third"]);
}

#[test]
fn control_messages_go_past_the_flow_and_transient_ones_through() {
    let chat = Chat::new();
    let (arn, _) = with_flow(&chat, 1);
    chat.send("bob", &arn, "typing", &json!({ "Type": "CONTROL" }));
    assert_eq!(chat.read("alice", &arn), ["typing"]);
    let id = chat.send("bob", &arn, "now", &json!({ "Persistence": "NON_PERSISTENT" }));
    assert_eq!(chat.ok("bob", "GetChannelMessageStatus", one(&arn, &id))["Status"]["Value"], "PENDING");
    chat.messaging.ok("ChannelFlowCallback", callback(&arn, 1, json!({ "MessageId": id })));
    chat.refused("bob", "GetChannelMessage", one(&arn, &id), NOT_FOUND);
}

#[test]
fn a_channel_has_one_flow_and_a_flow_in_use_stays() {
    let chat = Chat::new();
    let (arn, flow) = with_flow(&chat, 1);
    let (_, other) = with_flow(&chat, 1);
    let here = |flow: &Value| with(json!({ "ChannelArn": arn }), flow);
    chat.refused("alice", "AssociateChannelFlow", here(&other), CONFLICT);
    chat.refused("bob", "AssociateChannelFlow", here(&flow), FORBIDDEN);
    chat.refused("bob", "DisassociateChannelFlow", here(&flow), FORBIDDEN);
    chat.refused("alice", "DisassociateChannelFlow", here(&other), NOT_FOUND);
    chat.messaging.refused("DeleteChannelFlow", flow.clone(), CONFLICT);
    assert_eq!(
        chat.ok("alice", "DescribeChannel", json!({ "ChannelArn": arn }))["Channel"]["ChannelFlowArn"],
        flow["ChannelFlowArn"]
    );
    chat.ok("alice", "DisassociateChannelFlow", here(&flow));
    chat.messaging.ok("DeleteChannelFlow", flow.clone());
    chat.messaging.refused("DescribeChannelFlow", flow.clone(), FORBIDDEN);
    chat.refused("alice", "AssociateChannelFlow", here(&flow), NOT_FOUND);
    let listed = chat.messaging.ok("ListChannelFlows", json!({ "AppInstanceArn": chat.app }));
    assert_eq!(each(&listed["ChannelFlows"], "ChannelFlowArn").len(), 1);
}

#[test]
fn the_last_message_is_the_last_that_the_viewer_can_see() {
    let chat = Chat::new();
    let arn = chat.channel(&json!({ "MemberArns": [chat.user("bob"), chat.user("carol")] }));
    let last = |who: &str| {
        let listed = chat.ok(who, "ListChannelMembershipsForAppInstanceUser", json!({}));
        let listed = listed["ChannelMemberships"][0]["ChannelSummary"]["LastMessageTimestamp"].clone();
        let shown =
            chat.ok(who, "DescribeChannel", json!({ "ChannelArn": arn }))["Channel"]["LastMessageTimestamp"].clone();
        assert_eq!(listed, shown, "{who}");
        let found = chat.ok(who, "ListChannels", json!({ "AppInstanceArn": chat.app }));
        assert_eq!(found["Channels"][0]["LastMessageTimestamp"], shown, "{who}");
        let fields = json!([{ "Key": "MEMBERS", "Operator": "INCLUDES", "Values": [chat.user(who)] }]);
        let found = chat.ok(who, "SearchChannels", json!({ "Fields": fields }));
        assert_eq!(found["Channels"][0]["LastMessageTimestamp"], shown, "{who}");
        shown
    };
    for who in ["alice", "bob", "carol"] {
        assert_eq!(last(who), Value::Null);
    }
    chat.send("alice", &arn, "for all", &json!({}));
    let first = last("carol");
    assert!(first.is_number() && last("alice") == first && last("bob") == first);
    std::thread::sleep(std::time::Duration::from_millis(5));
    chat.send("alice", &arn, "for bob", &json!({ "Target": [{ "MemberArn": chat.user("bob") }] }));
    let second = last("bob");
    assert!(second.as_f64() > first.as_f64() && last("alice") == second && last("carol") == first);

    // In an elastic channel, who is in another sub-channel cannot see it.
    let elastic = chat.elastic_channel();
    let place = |joined: Value| text(&joined["SubChannelId"]);
    let (here, there) =
        (place(chat.join(&elastic, "bob")), [chat.join(&elastic, "carol"), chat.join(&elastic, "dave")]);
    let there = there.map(place).into_iter().find(|id| *id != here).unwrap();
    chat.send("bob", &elastic, "here", &json!({ "SubChannelId": here }));
    let last = |who: &str| {
        chat.ok(who, "DescribeChannel", json!({ "ChannelArn": elastic }))["Channel"]["LastMessageTimestamp"].clone()
    };
    assert!(last("bob").is_number() && last("alice").is_number() && there != here);
    assert_eq!(last("dave"), Value::Null);
}

#[test]
fn attributes_and_what_processors_answer_have_limits() {
    let chat = Chat::new();
    let (arn, flow) = with_flow(&chat, 1);
    let attributes = |size: usize| {
        let values = ["v".repeat(512), "v".repeat(size - 512)];
        json!({ "MessageAttributes": { "key": { "StringValues": values } } })
    };
    chat.refused("bob", "SendChannelMessage", message(&arn, "x", &attributes(1022)), BAD);
    let id = chat.send("bob", &arn, "x", &attributes(1021));
    let answer = |more: Value| callback(&arn, 1, with(json!({ "MessageId": id }), &more));
    chat.messaging.refused("ChannelFlowCallback", answer(json!({ "Content": "x".repeat(4097) })), BAD);
    chat.messaging.refused("ChannelFlowCallback", answer(attributes(1022)), BAD);
    chat.messaging.ok("ChannelFlowCallback", answer(json!({ "Content": "x".repeat(4096) })));

    for function in
        ["arn:aws:lambda:eu-central-1:123456789012:function:f", "arn:aws:lambda:us-east-1:210987654321:function:f"]
    {
        let processor = json!([{
            "Name": "filter", "ExecutionOrder": 1, "FallbackAction": "ABORT",
            "Configuration": { "Lambda": { "ResourceArn": function, "InvocationType": "ASYNC" } },
        }]);
        let create = json!({ "AppInstanceArn": chat.app, "Name": "away", "Processors": processor });
        chat.messaging.refused("CreateChannelFlow", create, BAD);
        let update = json!({ "ChannelFlowArn": flow["ChannelFlowArn"], "Name": "away", "Processors": processor });
        chat.messaging.refused("UpdateChannelFlow", update, BAD);
    }
    for stream in [
        "arn:aws:kinesis:eu-central-1:123456789012:stream/chime-messaging-x",
        "arn:aws:kinesis:us-east-1:210987654321:stream/chime-messaging-x",
    ] {
        let configurations = json!([{ "DataType": "Channel", "ResourceArn": stream }]);
        let put = json!({ "AppInstanceArn": chat.app, "StreamingConfigurations": configurations });
        chat.messaging.refused("PutMessagingStreamingConfigurations", put, BAD);
    }
}

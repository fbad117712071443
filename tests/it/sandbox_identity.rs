//! Identity on the sandbox behaves as documented.

use crate::common::World;
use crate::common::emulated::Emulated;
use chimectl::api::service::Service;
use serde_json::{Value, json};

const NOWHERE: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/00000000-0000-4000-8000-000000000000";

fn identity() -> Emulated {
    Emulated::new(Service::Identity)
}

fn text(json: &Value) -> String {
    json.as_str().unwrap_or_else(|| panic!("{json} is not text")).to_owned()
}

fn app_instance(identity: &Emulated) -> String {
    text(&identity.ok("CreateAppInstance", json!({ "Name": "support-chat" }))["AppInstanceArn"])
}

fn user(identity: &Emulated, app_instance: &str, id: &str) -> String {
    let input = json!({ "AppInstanceArn": app_instance, "AppInstanceUserId": id, "Name": format!("Name of {id}") });
    text(&identity.ok("CreateAppInstanceUser", input)["AppInstanceUserArn"])
}

fn configuration() -> Value {
    json!({ "Lex": {
        "LexBotAliasArn": "arn:aws:lex:us-east-1:123456789012:bot-alias/Q7WRT4XK2P/TSTALIASID",
        "LocaleId": "en_US",
        "InvokedBy": { "StandardMessages": "MENTIONS", "TargetedMessages": "ALL" },
    } })
}

fn bot(identity: &Emulated, app_instance: &str) -> String {
    let input = json!({ "AppInstanceArn": app_instance, "Name": "helpdesk", "Configuration": configuration() });
    text(&identity.ok("CreateAppInstanceBot", input)["AppInstanceBotArn"])
}

fn endpoint(user: &str) -> Value {
    json!({
        "AppInstanceUserArn": user,
        "Name": "phone",
        "Type": "APNS",
        "ResourceArn": "arn:aws:mobiletargeting:us-east-1:123456789012:apps/4f9c2b1e",
        "EndpointAttributes": { "DeviceToken": "device-token" },
    })
}

#[test]
fn every_operation_is_emulated() {
    let identity = identity();
    let app = app_instance(&identity);
    let alice = user(&identity, &app, "alice");
    let of_alice = json!({ "AppInstanceUserArn": alice });
    let bot = bot(&identity, &app);
    let of_bot = json!({ "AppInstanceBotArn": bot });
    let of_app = json!({ "AppInstanceArn": app });

    let updated = json!({ "AppInstanceArn": app, "Name": "renamed", "Metadata": "" });
    assert_eq!(identity.ok("UpdateAppInstance", updated), of_app);
    let described = identity.ok("DescribeAppInstance", of_app.clone());
    assert_eq!(
        (&described["AppInstance"]["Name"], &described["AppInstance"]["Metadata"]),
        (&json!("renamed"), &json!(""))
    );
    let listed = identity.ok("ListAppInstances", json!({}));
    assert_eq!(listed, json!({ "AppInstances": [{ "AppInstanceArn": app, "Name": "renamed", "Metadata": "" }] }));

    let updated = json!({ "AppInstanceUserArn": alice, "Name": "Alice", "Metadata": "m" });
    assert_eq!(identity.ok("UpdateAppInstanceUser", updated), of_alice);
    let described = identity.ok("DescribeAppInstanceUser", of_alice.clone());
    assert_eq!(described["AppInstanceUser"]["Name"], "Alice");
    assert!(described["AppInstanceUser"]["CreatedTimestamp"].is_f64(), "{described}");
    let listed = identity.ok("ListAppInstanceUsers", of_app.clone());
    assert_eq!(listed["AppInstanceUsers"], json!([{ "AppInstanceUserArn": alice, "Name": "Alice", "Metadata": "m" }]));
    assert_eq!(listed["AppInstanceArn"], app.as_str());

    let updated = json!({ "AppInstanceBotArn": bot, "Name": "desk", "Metadata": "", "Configuration": configuration() });
    assert_eq!(identity.ok("UpdateAppInstanceBot", updated), of_bot);
    let described = identity.ok("DescribeAppInstanceBot", of_bot.clone());
    assert_eq!(described["AppInstanceBot"]["Configuration"], configuration());
    let listed = identity.ok("ListAppInstanceBots", of_app.clone());
    assert_eq!(listed["AppInstanceBots"], json!([{ "AppInstanceBotArn": bot, "Name": "desk", "Metadata": "" }]));

    let admin = json!({ "AppInstanceArn": app, "AppInstanceAdminArn": alice });
    let created = identity.ok("CreateAppInstanceAdmin", admin.clone());
    assert_eq!(created["AppInstanceAdmin"], json!({ "Arn": alice, "Name": "Alice" }));
    assert_eq!(
        identity.ok("DescribeAppInstanceAdmin", admin.clone())["AppInstanceAdmin"]["AppInstanceArn"],
        app.as_str()
    );
    let listed = identity.ok("ListAppInstanceAdmins", of_app.clone());
    assert_eq!(listed["AppInstanceAdmins"], json!([{ "Admin": { "Arn": alice, "Name": "Alice" } }]));
    assert_eq!(identity.ok("DeleteAppInstanceAdmin", admin), json!({}));

    let registered = identity.ok("RegisterAppInstanceUserEndpoint", endpoint(&alice));
    let one = json!({ "AppInstanceUserArn": alice, "EndpointId": registered["EndpointId"] });
    assert_eq!(registered, one);
    let described = identity.ok("DescribeAppInstanceUserEndpoint", one.clone());
    assert_eq!(described["AppInstanceUserEndpoint"]["EndpointState"], json!({ "Status": "ACTIVE" }));
    assert_eq!(described["AppInstanceUserEndpoint"]["AllowMessages"], "ALL");
    let silent = json!({ "AppInstanceUserArn": alice, "EndpointId": one["EndpointId"], "AllowMessages": "NONE" });
    assert_eq!(identity.ok("UpdateAppInstanceUserEndpoint", silent), one);
    let listed = identity.ok("ListAppInstanceUserEndpoints", of_alice.clone());
    assert_eq!(listed["AppInstanceUserEndpoints"][0]["AllowMessages"], "NONE");
    assert_eq!(listed["AppInstanceUserEndpoints"][0]["Name"], "phone");
    identity.ok("DeregisterAppInstanceUserEndpoint", one);

    let retention = json!({ "ChannelRetentionSettings": { "RetentionDays": 60 } });
    let put = json!({ "AppInstanceArn": app, "AppInstanceRetentionSettings": retention });
    let put = identity.ok("PutAppInstanceRetentionSettings", put);
    assert_eq!(put["AppInstanceRetentionSettings"], retention);
    assert_eq!(identity.ok("GetAppInstanceRetentionSettings", of_app.clone()), put);

    let settings = json!({ "ExpirationDays": 3, "ExpirationCriterion": "CREATED_TIMESTAMP" });
    let put = json!({ "AppInstanceUserArn": alice, "ExpirationSettings": settings });
    assert_eq!(identity.ok("PutAppInstanceUserExpirationSettings", put.clone()), put);
    let described = identity.ok("DescribeAppInstanceUser", of_alice.clone());
    assert_eq!(described["AppInstanceUser"]["ExpirationSettings"], settings);
    assert_eq!(identity.ok("PutAppInstanceUserExpirationSettings", of_alice.clone()), of_alice);
    let described = identity.ok("DescribeAppInstanceUser", of_alice.clone());
    assert_eq!(described["AppInstanceUser"].get("ExpirationSettings"), None);

    let tags = json!([{ "Key": "team", "Value": "support" }]);
    for arn in [&app, &alice, &bot] {
        identity.ok("TagResource", json!({ "ResourceARN": arn, "Tags": tags }));
        assert_eq!(identity.ok("ListTagsForResource", json!({ "ResourceARN": arn }))["Tags"], tags);
        identity.ok("UntagResource", json!({ "ResourceARN": arn, "TagKeys": ["team"] }));
        assert_eq!(identity.ok("ListTagsForResource", json!({ "ResourceARN": arn }))["Tags"], json!([]));
    }

    identity.ok("DeleteAppInstanceBot", of_bot);
    identity.ok("DeleteAppInstanceUser", of_alice);
    identity.ok("DeleteAppInstance", of_app);
    assert_eq!(identity.not_called(), Vec::<&str>::new());
}

#[test]
fn what_does_not_exist_is_refused_with_a_documented_code() {
    let identity = identity();
    let app = app_instance(&identity);
    let (nobody, no_bot) = (format!("{app}/user/nobody"), format!("{app}/bot/nobody"));
    for (name, input) in [
        ("DescribeAppInstance", json!({ "AppInstanceArn": NOWHERE })),
        ("DeleteAppInstance", json!({ "AppInstanceArn": NOWHERE })),
        ("UpdateAppInstance", json!({ "AppInstanceArn": NOWHERE, "Name": "n", "Metadata": "" })),
        ("ListAppInstanceUsers", json!({ "AppInstanceArn": NOWHERE })),
        ("GetAppInstanceRetentionSettings", json!({ "AppInstanceArn": NOWHERE })),
        ("CreateAppInstanceUser", json!({ "AppInstanceArn": NOWHERE, "AppInstanceUserId": "alice", "Name": "n" })),
        ("DescribeAppInstanceUser", json!({ "AppInstanceUserArn": nobody })),
        ("DeleteAppInstanceUser", json!({ "AppInstanceUserArn": nobody })),
        ("RegisterAppInstanceUserEndpoint", endpoint(&nobody)),
        ("DeleteAppInstanceBot", json!({ "AppInstanceBotArn": no_bot })),
        ("CreateAppInstanceAdmin", json!({ "AppInstanceArn": app, "AppInstanceAdminArn": nobody })),
        ("DeleteAppInstanceAdmin", json!({ "AppInstanceArn": app, "AppInstanceAdminArn": nobody })),
        ("ListTagsForResource", json!({ "ResourceARN": nobody })),
    ] {
        identity.refused(name, input, "ForbiddenException");
    }
    identity.refused("DescribeAppInstanceBot", json!({ "AppInstanceBotArn": no_bot }), "NotFoundException");
}

#[test]
fn a_token_makes_one_resource() {
    let identity = identity();
    let create = |name: &str| json!({ "Name": name, "ClientRequestToken": "token-1" });
    let first = identity.ok("CreateAppInstance", create("chat"));
    assert_eq!(identity.ok("CreateAppInstance", create("chat")), first);
    identity.refused("CreateAppInstance", create("other"), "ConflictException");
    let app = text(&first["AppInstanceArn"]);

    let create = |token: &str, name: &str| json!({ "AppInstanceArn": app, "AppInstanceUserId": "alice", "Name": name, "ClientRequestToken": token });
    let alice = identity.ok("CreateAppInstanceUser", create("token-1", "Alice"));
    assert_eq!(identity.ok("CreateAppInstanceUser", create("token-1", "Alice")), alice);
    identity.refused("CreateAppInstanceUser", create("token-1", "Other"), "ConflictException");
    assert_eq!(identity.ok("CreateAppInstanceUser", create("token-2", "Alice")), alice);
    identity.refused("CreateAppInstanceUser", create("token-2", "Other"), "ConflictException");
    let mut more = create("token-2", "Alice");
    more["Metadata"] = "m".into();
    identity.refused("CreateAppInstanceUser", more, "ConflictException");
    identity.ok("DeleteAppInstanceUser", alice);
    identity.ok("CreateAppInstanceUser", create("token-1", "Other"));

    let mut device = endpoint(&format!("{app}/user/alice"));
    device["ClientRequestToken"] = "token-3".into();
    let registered = identity.ok("RegisterAppInstanceUserEndpoint", device.clone());
    assert_eq!(identity.ok("RegisterAppInstanceUserEndpoint", device.clone()), registered);
    identity.ok("DeregisterAppInstanceUserEndpoint", registered.clone());
    assert_ne!(identity.ok("RegisterAppInstanceUserEndpoint", device), registered);
}

#[test]
fn admins_are_users_or_bots_of_the_app_instance_and_once_only() {
    let identity = identity();
    let (app, other) = (app_instance(&identity), app_instance(&identity));
    let (alice, helpdesk) = (user(&identity, &app, "alice"), bot(&identity, &app));
    let admin = |app: &str, arn: &str| json!({ "AppInstanceArn": app, "AppInstanceAdminArn": arn });
    identity.ok("CreateAppInstanceAdmin", admin(&app, &alice));
    identity.ok("CreateAppInstanceAdmin", admin(&app, &helpdesk));
    identity.refused("CreateAppInstanceAdmin", admin(&app, &alice), "ConflictException");
    identity.refused("CreateAppInstanceAdmin", admin(&other, &alice), "BadRequestException");
    let renamed = json!({ "AppInstanceUserArn": alice, "Name": "Renamed", "Metadata": "" });
    identity.ok("UpdateAppInstanceUser", renamed);
    let described = identity.ok("DescribeAppInstanceAdmin", admin(&app, &alice));
    assert_eq!(described["AppInstanceAdmin"]["Admin"]["Name"], "Renamed");

    identity.ok("DeleteAppInstanceUser", json!({ "AppInstanceUserArn": alice }));
    identity.refused("DescribeAppInstanceAdmin", admin(&app, &alice), "ForbiddenException");
    identity.ok("DeleteAppInstanceBot", json!({ "AppInstanceBotArn": helpdesk }));
    assert_eq!(identity.ok("ListAppInstanceAdmins", json!({ "AppInstanceArn": app }))["AppInstanceAdmins"], json!([]));
}

#[test]
fn deleting_takes_along_what_lies_below_and_nothing_else() {
    let identity = identity();
    let (app, other) = (app_instance(&identity), app_instance(&identity));
    let (al, alice) = (user(&identity, &app, "al"), user(&identity, &app, "alice"));
    let elsewhere = user(&identity, &other, "alice");
    let tags = json!([{ "Key": "team", "Value": "support" }]);
    for user in [&al, &alice, &elsewhere] {
        identity.ok("RegisterAppInstanceUserEndpoint", endpoint(user));
        identity.ok("TagResource", json!({ "ResourceARN": user, "Tags": tags }));
    }
    identity.ok("DeleteAppInstanceUser", json!({ "AppInstanceUserArn": al }));
    let endpoints = |user: &str| {
        let listed = identity.ok("ListAppInstanceUserEndpoints", json!({ "AppInstanceUserArn": user }));
        listed["AppInstanceUserEndpoints"].as_array().unwrap().len()
    };
    assert_eq!(endpoints(&alice), 1);
    assert_eq!(identity.ok("ListTagsForResource", json!({ "ResourceARN": alice }))["Tags"], tags);
    assert_eq!(user(&identity, &app, "al"), al);
    assert_eq!(endpoints(&al), 0, "a new user with the id of a deleted one begins with nothing");
    assert_eq!(identity.ok("ListTagsForResource", json!({ "ResourceARN": al }))["Tags"], json!([]));

    identity.ok("DeleteAppInstance", json!({ "AppInstanceArn": app }));
    identity.refused("DescribeAppInstanceUser", json!({ "AppInstanceUserArn": alice }), "ForbiddenException");
    assert_eq!(endpoints(&elsewhere), 1);
}

#[test]
fn lists_come_in_pages() {
    let identity = identity();
    let app = app_instance(&identity);
    let made: Vec<_> = (0..7).map(|number| user(&identity, &app, &format!("user-{number}"))).collect();
    let of_app = json!({ "AppInstanceArn": app });
    for size in [1, 3, 7, 50] {
        let users = identity.pages("ListAppInstanceUsers", "AppInstanceUsers", size, &of_app);
        let arns: Vec<_> = users.iter().map(|user| text(&user["AppInstanceUserArn"])).collect();
        assert_eq!(arns, made);
    }
    let token = json!({ "AppInstanceArn": app, "NextToken": "made-up" });
    identity.refused("ListAppInstanceUsers", token, "BadRequestException");
    assert_eq!(identity.pages("ListAppInstances", "AppInstances", 1, &json!({})).len(), 1);
    assert_eq!(identity.in_region("eu-central-1").ok("ListAppInstances", json!({}))["AppInstances"], json!([]));
}

#[test]
fn a_resource_has_50_tags_and_no_reserved_ones() {
    let identity = identity();
    let app = app_instance(&identity);
    let many: Vec<_> = (0..50).map(|number| json!({ "Key": format!("key-{number}"), "Value": "v" })).collect();
    identity.ok("TagResource", json!({ "ResourceARN": app, "Tags": many }));
    let one_more = json!({ "ResourceARN": app, "Tags": [{ "Key": "one-more", "Value": "v" }] });
    identity.refused("TagResource", one_more, "ResourceLimitExceededException");
    let reserved = json!({ "ResourceARN": app, "Tags": [{ "Key": "aws:mine", "Value": "v" }] });
    identity.refused("TagResource", reserved, "BadRequestException");
}

#[test]
fn retention_is_turned_off_with_empty_settings() {
    let identity = identity();
    let app = app_instance(&identity);
    let of_app = json!({ "AppInstanceArn": app });
    let none = json!({ "AppInstanceRetentionSettings": {} });
    assert_eq!(identity.ok("GetAppInstanceRetentionSettings", of_app.clone()), none);
    for settings in
        [json!({ "ChannelRetentionSettings": { "RetentionDays": 1 } }), json!({ "ChannelRetentionSettings": {} })]
    {
        let put = json!({ "AppInstanceArn": app, "AppInstanceRetentionSettings": settings });
        let answer = identity.ok("PutAppInstanceRetentionSettings", put);
        assert_eq!(answer["AppInstanceRetentionSettings"], settings);
        let is_on = settings["ChannelRetentionSettings"].get("RetentionDays").is_some();
        assert_eq!(answer.get("InitiateDeletionTimestamp").is_some(), is_on);
    }
}

#[test]
fn the_state_outlives_the_process() {
    let world = World::new();
    let app = text(&world.sandbox("identity create-app-instance --name chat").ok()["AppInstanceArn"]);
    let words =
        format!("identity create-app-instance-user --app-instance-arn {app} --app-instance-user-id channel-4 --name A");
    let alice = text(&world.sandbox(&words).ok()["AppInstanceUserArn"]);
    assert_eq!(alice, format!("{app}/user/channel-4"));
    let tag = format!("identity tag-resource --resource-arn {alice} --tags");
    world.sandbox_with(&tag, &[r#"[{"Key": "team", "Value": "support"}]"#]).ok();
    let listed = world.sandbox(&format!("identity list-tags-for-resource --resource-arn {alice}")).ok();
    assert_eq!(listed["Tags"][0]["Key"], "team");
    world.sandbox(&format!("identity delete-app-instance --app-instance-arn {app}")).ok();
    world
        .sandbox(&format!("identity describe-app-instance-user --app-instance-user-arn {alice}"))
        .refused("ForbiddenException");
}

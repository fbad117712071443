//! App instances with their users, bots, admins and endpoints: the leaves of `chimectl identity`.

mod admin;
mod app_instance;
mod bot;
mod endpoint;
mod retention;
mod structures;
mod tag;
mod user;

pub use aws_sdk_chimesdkidentity as sdk;

use admin::{CreateAppInstanceAdmin, DeleteAppInstanceAdmin, DescribeAppInstanceAdmin, ListAppInstanceAdmins};
use app_instance::{CreateAppInstance, DeleteAppInstance, DescribeAppInstance, ListAppInstances, UpdateAppInstance};
use bot::{
    CreateAppInstanceBot, DeleteAppInstanceBot, DescribeAppInstanceBot, ListAppInstanceBots, UpdateAppInstanceBot,
};
use endpoint::{
    DeregisterAppInstanceUserEndpoint, DescribeAppInstanceUserEndpoint, ListAppInstanceUserEndpoints,
    RegisterAppInstanceUserEndpoint, UpdateAppInstanceUserEndpoint,
};
use retention::{GetAppInstanceRetentionSettings, PutAppInstanceRetentionSettings};
use tag::{ListTagsForResource, TagResource, UntagResource};
use user::{
    CreateAppInstanceUser, DeleteAppInstanceUser, DescribeAppInstanceUser, ListAppInstanceUsers,
    PutAppInstanceUserExpirationSettings, UpdateAppInstanceUser,
};

use crate::operation::leaves;

leaves! {
    Identity:
    CreateAppInstance,
    CreateAppInstanceAdmin,
    CreateAppInstanceBot,
    CreateAppInstanceUser,
    DeleteAppInstance,
    DeleteAppInstanceAdmin,
    DeleteAppInstanceBot,
    DeleteAppInstanceUser,
    DeregisterAppInstanceUserEndpoint,
    DescribeAppInstance,
    DescribeAppInstanceAdmin,
    DescribeAppInstanceBot,
    DescribeAppInstanceUser,
    DescribeAppInstanceUserEndpoint,
    GetAppInstanceRetentionSettings,
    ListAppInstanceAdmins,
    ListAppInstanceBots,
    ListAppInstanceUserEndpoints,
    ListAppInstanceUsers,
    ListAppInstances,
    ListTagsForResource,
    PutAppInstanceRetentionSettings,
    PutAppInstanceUserExpirationSettings,
    RegisterAppInstanceUserEndpoint,
    TagResource,
    UntagResource,
    UpdateAppInstance,
    UpdateAppInstanceBot,
    UpdateAppInstanceUser,
    UpdateAppInstanceUserEndpoint,
}

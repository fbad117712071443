//! App instances with their users, bots, admins and endpoints: the leaves of `chimectl identity`.

mod admin;
mod app_instance;
mod bot;
mod endpoint;
mod retention;
mod structures;
mod tag;
mod user;

pub use crate::api::sdk::identity as sdk;

pub use admin::{CreateAppInstanceAdmin, DeleteAppInstanceAdmin, DescribeAppInstanceAdmin, ListAppInstanceAdmins};
pub use app_instance::{
    CreateAppInstance, DeleteAppInstance, DescribeAppInstance, ListAppInstances, UpdateAppInstance,
};
pub use bot::{
    CreateAppInstanceBot, DeleteAppInstanceBot, DescribeAppInstanceBot, ListAppInstanceBots, UpdateAppInstanceBot,
};
pub use endpoint::{
    DeregisterAppInstanceUserEndpoint, DescribeAppInstanceUserEndpoint, ListAppInstanceUserEndpoints,
    RegisterAppInstanceUserEndpoint, UpdateAppInstanceUserEndpoint,
};
pub use retention::{GetAppInstanceRetentionSettings, PutAppInstanceRetentionSettings};
pub use tag::{ListTagsForResource, TagResource, UntagResource};
pub use user::{
    CreateAppInstanceUser, DeleteAppInstanceUser, DescribeAppInstanceUser, ListAppInstanceUsers,
    PutAppInstanceUserExpirationSettings, UpdateAppInstanceUser,
};

use crate::api::declare::list;
use crate::api::operation::Operation;

/// Passes the operations, in alphabetical order, to a macro together with what that macro needs.
macro_rules! operations {
    ($make:ident $($what:tt)*) => {
        $make! {
            $($what)*:
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
    };
}
pub(crate) use operations;

/// The operations, in alphabetical order.
pub const OPERATIONS: &[&Operation] = operations!(list);

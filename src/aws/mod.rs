//! The SDK: its configuration, its clients, one call and what is recorded of it.

pub mod aliases;
pub mod body;
pub mod bounded;
pub mod call;
pub mod client;
pub mod credentials;
pub mod endpoint;
pub mod environment;
pub mod error_answer;
pub mod fault;
pub mod ini;
pub mod metadata;
pub mod paths;
mod plain_request;
pub mod profile;
pub mod proxies;
pub mod reasons;
mod recorded;
pub mod recorder;
pub mod retries;
pub mod session_url;
pub mod settings;
pub mod socket;
pub mod transport;
pub mod trust;
pub mod unverified;
pub mod user_agent;

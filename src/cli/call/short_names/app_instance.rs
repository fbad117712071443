//! The app instance for short names: that of an ARN in the call, otherwise the configured one.

use super::places::each;
use crate::api::Document;
use crate::api::operation::Operation;
use crate::api::source::app_instance_of;
use crate::api::things::is_id;
use crate::api::variables;
use crate::aws::settings::{Found, Source};
use crate::cli::call::CHIME_BEARER;

/// The member that names an app instance.
pub const APP_INSTANCE_ARN: &str = "AppInstanceArn";

/// What is known about the app instance.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum AppInstance {
    /// Its ARN.
    Known(String),
    /// Its name in the settings, which must be looked up.
    Called(String, Source),
    /// The call contains it as a short name, which must be looked up first.
    InCall,
    /// Nothing.
    #[default]
    Unknown,
}

impl AppInstance {
    /// The one of a call of `operation` with this input. An ARN that was given for the call counts before the settings, and
    /// these before the bearer of the environment.
    ///
    /// # Errors
    /// If the setting can be no app instance.
    pub fn of(
        operation: &Operation,
        input: &Document,
        configured: Option<Found>,
        given_bearer: bool,
    ) -> Result<Self, String> {
        let (mut own, mut given, mut bearer) = (None, None, None);
        each(operation, input, &mut |place, text| {
            let Some(arn) = below(text) else { return };
            let known = match place.innermost() {
                APP_INSTANCE_ARN => &mut own,
                CHIME_BEARER => &mut bearer,
                _ => &mut given,
            };
            known.get_or_insert(arn);
        });
        let (given, last) = if given_bearer { (given.or(bearer), None) } else { (given, bearer) };
        if let Some(arn) = own.or(given) {
            return Ok(Self::Known(arn.to_owned()));
        }
        match configured {
            Some(configured) => Self::configured(configured),
            None => Ok(last.map_or(Self::Unknown, |arn| Self::Known(arn.to_owned()))),
        }
    }

    /// The one that the settings have.
    ///
    /// # Errors
    /// If the value can be no app instance.
    pub fn configured(Found { value, source }: Found) -> Result<Self, String> {
        match below(&value) {
            Some(arn) => Ok(Self::Known(arn.to_owned())),
            None if value.starts_with('@') && value.len() > 1 || is_id(&value) => Ok(Self::Called(value, source)),
            None => Err(format!("{source}: {value:?} is not the ARN, ID, or @name of an app instance")),
        }
    }

    /// What to do if it is unknown.
    pub fn advice() -> String {
        format!("to use a short name, set {} to the ARN, ID, or @name of an app instance", variables::APP_INSTANCE)
    }

    /// The ARN of the app instance with another ID, of the same account and region.
    pub fn with_id(arn: &str, id: &str) -> Option<String> {
        let (account, _) = arn.rsplit_once('/')?;
        Some(format!("{account}/{id}"))
    }
}

/// The ARN of the app instance that a whole ARN is below, or names.
fn below(text: &str) -> Option<&str> {
    (text.starts_with("arn:") && text.contains(":app-instance/")).then(|| app_instance_of(text))
}

/// Whether the configured app instance is the default for a missing member. Operations on an app instance itself must specify
/// it.
pub fn is_filled(operation: &Operation, input: &Document) -> bool {
    let is_required = operation.member(APP_INSTANCE_ARN).is_some_and(|member| member.required);
    let is_target = operation.name.strip_prefix("Delete").is_some_and(|noun| {
        noun == "AppInstance" || operation.members.iter().filter(|member| member.required).count() == 1
    });
    is_required && !is_target && !input.contains_key(APP_INSTANCE_ARN)
}

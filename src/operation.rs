//! What an operation is, and the one declaration from which everything about it follows.
//!
//! `operation!` declares an operation and `structure!` a structure that its members hold. From them come
//! the leaf's flags and help, the reading of JSON input, the check against the documented limits, the
//! redaction of secrets, the SDK call, and the sandbox's check of a request. The SDK's builder is the proof
//! that a declaration is right: a wrong name or type does not compile.

use std::future::Future;
use std::pin::Pin;

use crate::client::{Clients, Failure, Recorder};
use crate::input::{Document, Kind, Mismatch};
use crate::services::Service;

/// One operation of a service.
#[derive(Debug)]
pub struct Operation {
    /// The name in the API (`CreateMeeting`).
    pub name: &'static str,
    /// The name of the SDK's method (`create_meeting`).
    pub method: &'static str,
    /// The service that it belongs to.
    pub service: Service,
    /// Lines of help: the first says what it does, the rest when and how to use it.
    pub help: &'static [&'static str],
    /// A command line that works as it stands.
    pub example: &'static str,
    /// Input members, in the order of help.
    pub members: &'static [Member],
    /// Builds the SDK call from a checked input and sends it; the answer is in the recorder afterwards.
    pub send: fn(&Clients, &Document, Recorder) -> Result<Sending, Mismatch>,
}

/// A call under way. Boxed, because 224 futures of different sizes would otherwise sit on the stack.
pub type Sending = Pin<Box<dyn Future<Output = Result<(), Failure>>>>;

/// A type that stands for one operation, so that clap's derived tree can name it.
pub trait Declared {
    /// The operation.
    const OPERATION: &'static Operation;
}

/// One member of an operation's input or of a structure.
#[derive(Debug)]
pub struct Member {
    /// The name in the API (`MeetingId`).
    pub name: &'static str,
    /// The name in the SDK (`meeting_id`); the flag is the same with hyphens.
    pub field: &'static str,
    /// Lines of help.
    pub help: &'static [&'static str],
    /// Whether the API requires it.
    pub required: bool,
    /// Whether its value must not be shown in logs, errors and dry runs.
    pub sensitive: bool,
    /// What it holds.
    pub kind: Kind,
}

impl Operation {
    /// The leaf's name (`create-meeting`).
    pub fn command(&self) -> String {
        self.method.replace('_', "-")
    }

    /// The member called `name` in the API.
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name == name)
    }

    /// Whether the operation changes nothing that a caller can see.
    pub fn only_reads(&self) -> bool {
        const READING: [&str; 6] = ["List", "Get", "Describe", "Search", "Retrieve", "Validate"];
        READING.iter().any(|verb| self.name.starts_with(verb))
    }
}

impl Member {
    /// The flag without its hyphens (`meeting-id`).
    pub fn flag(&self) -> String {
        self.field.replace('_', "-")
    }
}

/// Joins the lines of a doc comment: one line a paragraph, blank lines between paragraphs, lists kept.
pub fn paragraphs(lines: &[&str]) -> String {
    let mut text = String::new();
    for line in lines.iter().map(|line| line.trim()) {
        let starts_item = line.starts_with("- ");
        if line.is_empty() {
            text.push_str("\n\n");
        } else {
            if starts_item && !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            } else if !text.is_empty() && !text.ends_with('\n') {
                text.push(' ');
            }
            text.push_str(line);
        }
    }
    text
}

/// The name in the API of a member: `MeetingId` for `meeting_id`, or the given one where it is irregular.
macro_rules! wire_name {
    ($field:ident) => {
        pastey::paste! { stringify!([<$field:camel>]) }
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}

/// The members of an operation or a structure, as a static table.
macro_rules! members {
    ($( $(#[doc = $help:literal])+ $field:ident $(as $wire:literal)? : $kind:ty, )*) => {
        &[$(
            $crate::operation::Member {
                name: $crate::operation::wire_name!($field $($wire)?),
                field: stringify!($field),
                help: &[$($help),+],
                required: <$kind as $crate::input::Value>::REQUIRED,
                sensitive: <$kind as $crate::input::Value>::SENSITIVE,
                kind: <$kind as $crate::input::Value>::KIND,
            },
        )*]
    };
}

/// Declares an operation: its help, its SDK method, its members, and an example that a test runs.
///
/// `Option<T>` marks an optional member, `Vec<T>` a list, `Sensitive<T>` a secret; `field as "Name"` gives a
/// name in the API that is not the field in Pascal case.
macro_rules! operation {
    (
        $(#[doc = $help:literal])+
        $name:ident = $service:ident : $method:ident {
            $( $(#[doc = $member_help:literal])+ $field:ident $(as $wire:literal)? : $kind:ty, )*
        }
        example $example:literal
    ) => {
        #[doc = concat!("`", stringify!($name), "`, as the API calls it.")]
        pub struct $name;

        impl $crate::operation::Declared for $name {
            const OPERATION: &'static $crate::operation::Operation = &$crate::operation::Operation {
                name: stringify!($name),
                method: stringify!($method),
                service: $crate::services::Service::named(stringify!($service)),
                help: &[$($help),+],
                example: $example,
                members: $crate::operation::members! {
                    $( $(#[doc = $member_help])+ $field $(as $wire)? : $kind, )*
                },
                send: |clients, input, recorder| {
                    // An operation without members leaves it unused.
                    let _ = input;
                    let call = clients.$service().$method();
                    pastey::paste! {$(
                        let call = call.[<set_ $field>]($crate::input::read_member::<$kind>(
                            input,
                            $crate::operation::wire_name!($field $($wire)?),
                        )?);
                    )*}
                    let call = call.customize().interceptor(recorder);
                    Ok(Box::pin(async move { $crate::client::outcome(call.send().await) }))
                },
            };
        }
    };
}

/// The name in the API of a structure: the SDK's type name, or the given one where they differ.
macro_rules! structure_name {
    ($name:ident) => {
        stringify!($name)
    };
    ($name:ident $api_name:literal) => {
        $api_name
    };
}

/// Declares a structure that members hold, on the SDK's type of the same name; `Name as "NAME"` gives a name
/// in the API that differs from it.
macro_rules! structure {
    (
        $name:ident $(as $api_name:literal)? = $service:ident {
            $( $(#[doc = $member_help:literal])+ $field:ident $(as $wire:literal)? : $kind:ty, )*
        }
    ) => {
        impl $crate::input::Value for $crate::services::$service::sdk::types::$name {
            type Sdk = Self;
            const KIND: $crate::input::Kind = $crate::input::Kind::Structure(&$crate::input::Structure {
                name: $crate::operation::structure_name!($name $($api_name)?),
                members: $crate::operation::members! {
                    $( $(#[doc = $member_help])+ $field $(as $wire)? : $kind, )*
                },
            });

            fn read(json: &serde_json::Value) -> Result<Self, $crate::input::Mismatch> {
                use $crate::input::Finish as _;
                let object = $crate::input::object(json, stringify!($name))?;
                let builder = Self::builder();
                pastey::paste! {$(
                    let builder = builder.[<set_ $field>]($crate::input::read_member::<$kind>(
                        object,
                        $crate::operation::wire_name!($field $($wire)?),
                    )?);
                )*}
                builder.build().finish()
            }
        }
    };
}

/// Lets members hold the SDK's enums: their known values are the choices, and any other text is passed on.
macro_rules! choices {
    ($service:ident: $($name:ident),+ $(,)?) => {
        $(
            impl $crate::input::Value for $crate::services::$service::sdk::types::$name {
                type Sdk = Self;
                const KIND: $crate::input::Kind =
                    $crate::input::Kind::Choice($crate::services::$service::sdk::types::$name::values());

                fn read(json: &serde_json::Value) -> Result<Self, $crate::input::Mismatch> {
                    $crate::input::text(json).map(Self::from)
                }
            }
        )+
    };
}

/// Lists a service's leaves: one enum line an operation.
macro_rules! leaves {
    ($group:ident: $($name:ident),+ $(,)?) => {
        #[expect(missing_docs, reason = "a doc comment would be shown as the group's help")]
        #[derive(clap::Subcommand)]
        #[command(defer = true)]
        pub enum $group {$(
            #[command(about = $crate::leaf::about::<$name>())]
            #[doc = concat!("The leaf of `", stringify!($name), "`.")]
            $name($crate::leaf::Leaf<$name>),
        )+}

        impl $group {
            /// Every operation of the service.
            pub const OPERATIONS: &'static [&'static $crate::operation::Operation] =
                &[$(<$name as $crate::operation::Declared>::OPERATION),+];

            /// The operation and the flags that the command line gave it.
            pub fn invocation(self) -> $crate::leaf::Invocation {
                match self {
                    $(Self::$name(leaf) => leaf.invocation(),)+
                }
            }
        }
    };
}

pub(crate) use {choices, leaves, members, operation, structure, structure_name, wire_name};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_paragraphs_and_lists_stay_lists() {
        assert_eq!(paragraphs(&[" One", " two.", "", " Three:", " - a", " - b"]), "One two.\n\nThree:\n- a\n- b");
    }
}

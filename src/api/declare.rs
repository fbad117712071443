//! The one declaration from which everything about an operation follows.
//!
//! `operation!` declares an operation and `structure!` a structure that its members hold. From them come
//! the leaf's flags and help, the reading of JSON input, the check against the documented limits, the
//! redaction of secrets, the SDK call, and the sandbox's check of a request. The SDK's builder is the proof
//! that a declaration is right: a wrong name or type does not compile.

/// The name in the API of a member: `MeetingId` for `meeting_id`, or the given one if it is irregular.
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
            $crate::api::operation::Member {
                name: $crate::api::declare::wire_name!($field $($wire)?),
                field: stringify!($field),
                help: &[$($help),+],
                required: <$kind as $crate::api::value::Value>::REQUIRED,
                sensitive: <$kind as $crate::api::value::Value>::SENSITIVE,
                kind: <$kind as $crate::api::value::Value>::KIND,
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

        impl $crate::api::operation::Declared for $name {
            const OPERATION: &'static $crate::api::operation::Operation = &$crate::api::operation::Operation {
                name: stringify!($name),
                method: stringify!($method),
                service: $crate::api::service::Service::named(stringify!($service)),
                help: &[$($help),+],
                example: $example,
                members: $crate::api::declare::members! {
                    $( $(#[doc = $member_help])+ $field $(as $wire)? : $kind, )*
                },
                send: |clients, input, attached| {
                    // An operation without members leaves it unused.
                    let _ = input;
                    let call = clients.$service().$method();
                    pastey::paste! {$(
                        let call = call.[<set_ $field>]($crate::api::value::read_member::<$kind>(
                            input,
                            $crate::api::declare::wire_name!($field $($wire)?),
                        )?);
                    )*}
                    let retried = $crate::api::sdk::$service::Config::builder().retry_classifier(attached.classifier);
                    let call = call.customize().config_override(retried).interceptor(attached.interceptor);
                    Ok(Box::pin(async move { $crate::api::send::outcome(call.send().await) }))
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
        impl $crate::api::value::Value for $crate::api::sdk::$service::types::$name {
            type Sdk = Self;
            const KIND: $crate::api::kind::Kind = $crate::api::kind::Kind::Structure(&$crate::api::kind::Structure {
                name: $crate::api::declare::structure_name!($name $($api_name)?),
                members: $crate::api::declare::members! {
                    $( $(#[doc = $member_help])+ $field $(as $wire)? : $kind, )*
                },
            });

            fn read(json: &serde_json::Value) -> Result<Self, $crate::api::value::Mismatch> {
                use $crate::api::value::Finish as _;
                let object = $crate::api::value::object(json, stringify!($name))?;
                let builder = Self::builder();
                pastey::paste! {$(
                    let builder = builder.[<set_ $field>]($crate::api::value::read_part::<$kind>(
                        object,
                        $crate::api::declare::wire_name!($field $($wire)?),
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
            impl $crate::api::value::Value for $crate::api::sdk::$service::types::$name {
                type Sdk = Self;
                const KIND: $crate::api::kind::Kind =
                    $crate::api::kind::Kind::Choice($crate::api::sdk::$service::types::$name::values());

                fn read(json: &serde_json::Value) -> Result<Self, $crate::api::value::Mismatch> {
                    $crate::api::value::text(json).map(Self::from)
                }
            }
        )+
    };
}

/// A table of the operations that are named.
macro_rules! list {
    (: $($name:ident),+ $(,)?) => {
        &[$(<$name as $crate::api::operation::Declared>::OPERATION),+]
    };
}

pub(crate) use {choices, list, members, operation, structure, structure_name, wire_name};

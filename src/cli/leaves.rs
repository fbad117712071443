//! The leaves of each service: one enum line an operation.

/// The leaves of a group, which the derived tree of clap names.
macro_rules! leaves {
    ($group:ident: $($name:ident),+ $(,)?) => {
        #[expect(missing_docs, reason = "a doc comment would be shown as the group's help")]
        #[derive(clap::Subcommand)]
        #[command(defer = true)]
        pub enum $group {$(
            #[command(about = $crate::cli::leaf::about::<$name>())]
            #[doc = concat!("The leaf of `", stringify!($name), "`.")]
            $name($crate::cli::leaf::Leaf<$name>),
        )+}

        impl $group {
            /// The operation and the flags that the command line gave it.
            pub fn invocation(self) -> $crate::cli::leaf::Invocation {
                match self {
                    $(Self::$name(leaf) => leaf.invocation(),)+
                }
            }
        }
    };
}

/// The leaves of a service, in a module of their own, because services have operations of the same name.
macro_rules! groups {
    ($($service:ident $group:ident),+) => {$(
        mod $service {
            use crate::services::$service::*;
            operations!(leaves $group);
        }
        pub use $service::$group;
    )+};
}

groups! { identity Identity, media_pipelines MediaPipelines, meetings Meetings, messaging Messaging, voice Voice }

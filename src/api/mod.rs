//! What the API is: its services, operations and members, what the reference states of them, and what follows from that
//! for every way of calling it.

pub mod absence;
pub mod answer;
pub mod causes;
pub mod check;
pub mod class;
pub mod declare;
pub mod error;
pub mod existing;
pub mod facts;
pub mod items;
pub mod kind;
pub mod links;
pub mod lock;
pub mod modelled;
pub mod operation;
pub mod paging;
pub mod problem;
pub mod quota;
pub mod redact;
pub mod regions;
pub mod sdk;
pub mod send;
pub mod service;
pub mod signals;
pub mod skeleton;
pub mod source;
pub mod structures;
pub mod things;
pub mod times;
pub mod value;
pub mod variables;
pub mod waiting;

/// An operation's input or answer by the API's member names, in the order in which it was given.
pub type Document = serde_json::Map<String, serde_json::Value>;

//! Words: escaping, counting, joining, near misses, marks at a place. Nothing here knows what the words are about.

mod beginning;
mod count;
pub mod duration;
pub mod escape;
mod hyphenated;
mod mark;
pub mod moment;
pub mod number;
mod paragraphs;
mod quoted;
mod reason;
mod relative;
mod suggestion;
pub mod width;

pub use beginning::beginning;
pub use count::{counted, range};
pub use hyphenated::hyphenated;
pub use mark::mark;
pub use paragraphs::paragraphs;
pub use quoted::{in_quotes, quoted};
pub use reason::without_number;
pub use relative::relative;
pub use suggestion::suggestion;

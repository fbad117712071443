//! Words: escaping, counting, joining, near misses. Nothing here knows what the words are about.

mod count;
pub mod escape;
mod hyphenated;
mod paragraphs;
mod suggestion;

pub use count::{counted, range};
pub use hyphenated::hyphenated;
pub use paragraphs::paragraphs;
pub use suggestion::suggestion;

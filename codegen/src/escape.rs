//! Text of specs as text of other formats: what would act there is written so that it is only seen.
//!
//! What is not seen, or changes how others are read, is spelled out in all of them.

mod html;
mod markdown;
mod mermaid;
pub(crate) mod visible;

pub use html::html;
pub use markdown::{markdown, markdown_code};
pub use mermaid::mermaid;
pub use visible::{one_line, visible};

//! From a provider's spec in YAML to a checked model, Rust code and schemas.
//!
//! ```text
//! YAML ─tree─> nodes ─read─> syntax ─merge, check─> model
//! ```
//!
//! [`load`] and [`load_text`] are that line. They report everything wrong with a spec and give its model only if there
//! was no error; after that nothing fails.

pub mod diagnostic;
pub mod escape;
pub mod flow;
#[cfg(feature = "import")]
pub mod import;
pub mod lang;
pub mod language;
pub mod model;
pub mod naming;
pub mod parallel;
pub mod read;
#[cfg(feature = "view")]
pub mod render;
pub mod rule;
pub mod signing;
pub mod source;
pub mod syntax;
pub mod tree;
#[cfg(feature = "view")]
pub mod view;

mod assumed;
mod attached;
mod calls;
mod check;
mod digest;
mod discover;
mod emit;
mod error_table;
mod files;
mod generate;
mod generator;
mod ir;
mod literal;
mod load;
mod locate;
mod lower;
mod merge;
mod print;
mod resolve;
mod template;
mod write;

pub use calls::{Calls, calls};
pub use discover::{discover, overlays_for};
pub use load::{ReadFile, load, load_text, load_text_with, spec_files};

pub use assumed::{Counts, EvidenceCounts, Guess, assumed, evidence_counts};
pub use generate::{Source, generate, generate_from, provider_text, provider_tokens};
pub use generator::Generator;
pub use syntax::json_schema;
pub use write::{Changes, Difference, DifferenceKind, Files, Kept, Unchanged};

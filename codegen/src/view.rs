//! The checked model as plain data for templates: pages, other languages, lists. What a reader or a template needs is said
//! here in words and names; nothing refers to anything by index.
//!
//! [`provider`] makes it and cannot fail. Every key is always there, with `null` or an empty list where there is nothing, so
//! that a misspelled key is never taken for an absent value. The shape is what the types say: [`json_schema`] gives it to
//! programs, [`reference()`] to people. A change of the shape is a new [`VERSION`].

mod condition;
mod errors;
mod evidence;
mod example;
mod field;
mod file;
mod flow;
mod format;
mod hand_back;
mod message;
mod named;
mod notification;
mod operation;
mod page;
mod provider;
mod shape;
mod signature;
mod words;

pub use condition::*;
pub use errors::*;
pub use evidence::*;
pub use example::*;
pub use field::*;
pub use file::*;
pub use flow::*;
pub use format::*;
pub use hand_back::*;
pub use message::*;
pub use notification::*;
pub use operation::*;
pub use page::*;
pub use provider::*;
pub use shape::{Key, Shape, Word, json_schema, reference, reference_markdown};
pub use signature::*;
pub use words::*;

use crate::lower;
use crate::model::Spec;

/// The version of the view's shape, which is in the data as `version`. It grows with every change of the shape.
pub const VERSION: u32 = 4;

/// The view of a provider.
pub fn provider(spec: &Spec) -> Provider {
    let cx = Context { spec, types: lower::types(spec) };
    Provider::new(&cx)
}

/// The spec, and what is worked out once for all of it.
struct Context<'s> {
    spec: &'s Spec,
    /// The Rust types of fields, by index of the message and of the field.
    types: Vec<Vec<String>>,
}

//! Rust about to be written to tokens, one file a subject. An emitter decides nothing.

mod assumed;
mod docs;
mod errors;
mod family;
mod file;
mod flow;
mod hand_back;
mod message;
mod notification;
mod operation;
mod package;
mod page;
mod provider;
mod tests;
mod transport;
mod union;
mod values;
mod verdict;

pub(crate) use package::{package, sending};
pub(crate) use provider::{index, inline, module, of_index, of_part, of_section, part, section};
pub(crate) use tests::tests;

//! A local provider made from its spec, over real HTTP.
//!
//! The spec alone tells how messages look, which operations there are and how answers read: [`codec`] encodes and
//! decodes messages without any compilation, [`conformance`] holds a spec's examples against the same codecs that
//! generated code uses, and [`Simulator`] answers requests as the examples do and sends the notifications that follow.

pub mod codec;
pub mod conformance;

mod answer;
mod courier;
mod schema;
mod server;

pub use server::{Behavior, Event, Running, Simulator};

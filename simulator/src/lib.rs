//! A local provider made from its spec, over real HTTP.
//!
//! The spec alone tells how messages look, which operations there are and how answers read: [`codec`] encodes and
//! decodes messages without any compilation, [`conformance`] holds a spec's examples against the same codecs that
//! generated code uses, and [`Simulator`] answers requests as the examples do and sends the notifications that follow.
//!
//! What an operation makes can be looked up, listed, changed and deleted. Its states are the examples of its message in
//! the order written: first those in which a look-up still waits, then on to the first that is confirmed, or declined
//! if that was asked for. So an asynchronous payment is data as well: examples in order, and a `poll` that names the
//! field that tells them apart.
//!
//! A hosted page is served as well: it shows what the shopper's browser brought, and hands back to one of the addresses
//! given with [`Simulator::return_url`], by a click or at once ([`Simulator::go_on`]).
//!
//! What an answer gives the shop for the shopper's browser, a document to pass on or an address, leads to a page of the
//! simulator: there the payment is confirmed or declined, and the browser comes back as the document says
//! ([`Simulator::wait_for_shopper`]).
//!
//! Flows are followed: after a request the provider sends what the figure has it do next, in the figure's order, about the
//! values that were sent. [`Simulator::flow`] chooses among them, [`Simulator::seed`] lets chance decide what they leave
//! open, [`Running::next`] says what is lost, comes twice or late, [`Simulator::carry_back`] plays the shopper's browser as
//! well, and [`Running::begin`] begins what the provider begins.
//!
//! Envelopes around requests are opened in any mode of the spec, and refused if they are of another one or wrongly signed;
//! what the provider sends and what comes back through the browser is signed with the credentials that are configured.

pub mod codec;
pub mod conformance;

mod answer;
mod courier;
mod flow;
mod headers;
mod life;
mod onward;
mod page;
mod payments;
mod schema;
mod server;
mod sign;
mod values;

pub use page::ReturnMethod;
pub use server::{Behavior, Event, Pace, Running, Simulator};

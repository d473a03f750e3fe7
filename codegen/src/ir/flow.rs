//! Flows as tables, and a function for each event.

use proc_macro2::{Ident, TokenStream};

use super::{Docs, Scope, Verdict};

/// A flow's type.
#[derive(Debug)]
pub(crate) struct Flow {
    /// What it is.
    pub(crate) docs: Docs,
    /// The type.
    pub(crate) ty: Ident,
    /// Its name in the spec.
    pub(crate) name: String,
    /// The document's name for it.
    pub(crate) label: String,
    /// The figure it stands for.
    pub(crate) figure: Option<String>,
    /// The steps the shop takes part in.
    pub(crate) steps: Vec<FlowStep>,
    /// The operation that tells what became of the payment.
    pub(crate) look_up: Option<String>,
    /// Where a person finds it out.
    pub(crate) manual: Option<String>,
    /// What can happen.
    pub(crate) events: Vec<FlowEvent>,
}

/// A row of a flow's table.
#[derive(Debug)]
pub(crate) struct FlowStep {
    /// What tells it from the others.
    pub(crate) id: String,
    /// The document's name for it.
    pub(crate) label: String,
    /// The variant of the runtime's `StepKind`.
    pub(crate) kind: Ident,
    /// Sets of steps: those before it, and those that exclude it.
    pub(crate) sets: [u32; 2],
    /// `optional`, `must_receive`, `may_be_lost`, `repeats`, `settles`, `moves`, `proved`, `browser`.
    pub(crate) flags: [bool; 8],
    /// How long it is waited for, in milliseconds.
    pub(crate) within: Option<u64>,
    /// Until when it is waited for.
    pub(crate) until: Option<String>,
}

/// A function that makes an event.
#[derive(Debug)]
pub(crate) struct FlowEvent {
    /// What it says.
    pub(crate) docs: String,
    /// The function.
    pub(crate) name: Ident,
    /// What it is made from.
    pub(crate) from: FlowSource,
    /// Whether it stands behind the feature [`CARD_DATA`](super::CARD_DATA).
    pub(crate) is_gated: bool,
}

/// What an event is made from; numbers are steps, types are those of messages.
#[derive(Debug)]
pub(crate) enum FlowSource {
    /// Nothing: the request is about to be sent.
    Sending(usize),
    /// Nothing: something was passed on.
    Relayed(usize),
    /// The reply to a request of this type.
    Reply(usize, TokenStream, Box<Option<Reading>>),
    /// What an answer says, as the shop reads it.
    SaidOf(usize),
    /// A notification of this type; and whether the shop reads what it says.
    Received(usize, TokenStream, bool),
    /// A notification of this type, and the record of this type in it that tells of the payment.
    Record(usize, TokenStream, TokenStream),
    /// A hand-back of this type.
    HandedBack(usize, TokenStream),
    /// A hand-back of this type that is proved; and whether the shop reads what it says.
    Proved(usize, TokenStream, bool),
    /// What a message says, as the shop has found out itself.
    Told(usize),
    /// The reply to a look-up of this type.
    LookUp(TokenStream, Box<Option<Reading>>),
    /// What a look-up says, as the shop reads it.
    Said,
}

/// How a flow reads an answer in its own way.
#[derive(Debug)]
pub(crate) struct Reading {
    /// What it says of the payment, if not what the operation says.
    pub(crate) verdict: Option<Verdict>,
    /// When the course goes on, and what that needs.
    pub(crate) goes_on: Option<(TokenStream, Scope)>,
}

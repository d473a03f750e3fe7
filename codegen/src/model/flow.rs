//! Flows: the course of a payment, as it is drawn and as it is followed.

use super::{Evidence, Place};
use crate::rule::Expr;

/// A flow.
#[derive(Debug, Clone)]
pub struct Flow {
    /// `card_3ds`.
    pub name: String,
    /// The Rust type: `Card3ds`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// The figure it stands for.
    pub figure: Option<String>,
    /// The parties in the order they first occur.
    pub parties: Vec<Party>,
    /// The steps in the order they happen.
    pub steps: Vec<FlowItem>,
    /// How the shop's program finds out what became of the payment.
    pub look_up: Option<LookUp>,
    /// Where a person finds out.
    pub manual: Option<String>,
    /// What it is worth.
    pub evidence: Evidence,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where it is written.
    pub at: Place,
}

/// An operation that tells what became of the payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LookUp {
    /// Index into `Spec::operations`.
    pub operation: usize,
    /// What its answer can tell.
    pub tells: Tells,
    /// Whether its answer can say that the course goes on though nothing is proved.
    pub goes_on: bool,
}

/// Somebody who sends or receives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// `shop`, `browser`, `gateway`, or a free name.
    pub name: String,
    /// What it is called in the diagram.
    pub label: String,
}

/// A step, or steps beside each other.
#[derive(Debug, Clone)]
pub enum FlowItem {
    /// One step.
    Step(Box<FlowStep>),
    /// Lists of steps of which any may come first.
    AnyOrder(Vec<Vec<FlowItem>>),
    /// Lists of steps of which only one comes.
    Either(Vec<Vec<FlowItem>>),
}

/// One party sends something to another.
#[derive(Debug, Clone)]
pub struct FlowStep {
    /// What tells it from the flow's other steps, also in stored states: `push_mpi`.
    pub id: String,
    /// Its number in the figure.
    pub no: Option<u32>,
    /// Who sends.
    pub from: String,
    /// Who receives.
    pub to: String,
    /// What is sent.
    pub what: FlowWhat,
    /// The document's name for it.
    pub label: String,
    /// The course goes on without it.
    pub optional: bool,
    /// The provider sends it in any case.
    pub must_receive: bool,
    /// It may get lost.
    pub may_be_lost: bool,
    /// It is passed on byte for byte.
    pub unchanged: bool,
    /// It comes again and again with news of its own.
    pub repeats: bool,
    /// What it proves is the end of the matter.
    pub settles: bool,
    /// Nothing is paid by it.
    pub prepares: bool,
    /// How long it is waited for, in milliseconds.
    pub within: Option<u64>,
    /// Until when it is waited for, in the document's words.
    pub until: Option<String>,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where it is written.
    pub at: Place,
}

/// What is sent.
#[derive(Debug, Clone)]
pub enum FlowWhat {
    /// A request of the shop, to be answered.
    Operation(FlowOperation),
    /// The shopper is sent to a hosted page: index into `Spec::operations`, and whether the page moves money.
    Page(usize, bool),
    /// A field of the answer before is passed on; its path.
    Relay(String),
    /// A notification: index into `Spec::notifications`.
    Notification(usize, Tells),
    /// What comes back through the browser: index into `Spec::hand_backs`.
    HandBack(usize, Tells),
    /// The answer of the operation before: only drawn.
    Answer,
    /// Free text: only drawn.
    Drawn,
}

/// A request of the shop in a flow.
#[derive(Debug, Clone)]
pub struct FlowOperation {
    /// Index into `Spec::operations`.
    pub operation: usize,
    /// Whether it moves money.
    pub moves: bool,
    /// Whether it is how the flow finds out what became of the payment.
    pub is_look_up: bool,
    /// What the answer can tell.
    pub tells: Tells,
    /// When the payment is made, if the flow says it itself.
    pub confirmed: Option<Expr>,
    /// When it is not made, if the flow says it itself.
    pub declined: Option<Expr>,
    /// When the course goes on though nothing is proved.
    pub goes_on: Option<Expr>,
}

/// What a message can tell of the payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tells {
    /// Something proves that the provider says it.
    pub proved: bool,
    /// It can say that it was paid.
    pub confirmed: bool,
    /// It can say that it was not.
    pub declined: bool,
    /// The shop's program reads what it says.
    pub by_shop: bool,
}

impl Flow {
    /// Every step, in the order written.
    pub fn all(&self) -> Vec<&FlowStep> {
        let mut steps = Vec::new();
        collect(&self.steps, &mut steps);
        steps
    }
}

fn collect<'f>(items: &'f [FlowItem], steps: &mut Vec<&'f FlowStep>) {
    for item in items {
        match item {
            FlowItem::Step(step) => steps.push(step),
            FlowItem::AnyOrder(branches) | FlowItem::Either(branches) => {
                branches.iter().for_each(|branch| collect(branch, steps));
            }
        }
    }
}

impl FlowStep {
    /// Whether the course depends on it; the others are drawn, or look up what happened.
    pub fn is_followed(&self) -> bool {
        match &self.what {
            FlowWhat::Operation(operation) => !operation.is_look_up,
            FlowWhat::Page(..) | FlowWhat::Relay(_) => true,
            FlowWhat::Notification(..) | FlowWhat::HandBack(..) => true,
            FlowWhat::Answer | FlowWhat::Drawn => false,
        }
    }
}

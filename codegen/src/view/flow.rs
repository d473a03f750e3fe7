//! Flows: the course of a payment, as data and as diagrams.

mod states;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Context, Evidence, Link};
use crate::flow::{Format, diagram};
use crate::model::{self, FlowItem, FlowStep, FlowWhat};

pub use states::*;

/// The course of a payment.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Flow {
    /// `card_3ds`.
    pub name: String,
    /// The Rust type: `Card3ds`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// The figure it stands for.
    pub figure: Option<String>,
    /// Remark for readers.
    pub note: Option<String>,
    /// The parties in the order they first occur.
    pub parties: Vec<Party>,
    /// The steps in the order they happen. Steps that stand in each other are a list here: a block begins, and it ends.
    pub items: Vec<Item>,
    /// The sequence diagram in Mermaid.
    pub sequence: String,
    /// The same as plain text, a line a step.
    pub text: String,
    /// What the shop does, and what leads from one to another; `null` if the flow has too many courses to draw.
    pub states: Option<States>,
    /// The operation by which the shop's program finds out what became of the payment.
    pub look_up: Option<Link>,
    /// Where a person finds it out.
    pub manual: Option<String>,
    /// What it is worth.
    pub evidence: Evidence,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

/// Somebody who sends or receives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Party {
    /// `shop`, `browser`, `gateway`, or a free name.
    pub name: String,
    /// What it is called in the diagram.
    pub label: String,
}

/// A step, or where a block of steps begins, goes on or ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// How many blocks it stands in.
    pub depth: usize,
    /// The step; of `step` only.
    pub step: Option<Step>,
}

/// What an item of a flow is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// A step.
    Step,
    /// A block begins: of its branches any may come first.
    AnyOrder,
    /// A block begins: of its branches only one comes.
    Either,
    /// The block's next branch begins.
    Branch,
    /// The block ends.
    End,
}

/// One party sends something to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Step {
    /// What tells it from the flow's other steps.
    pub id: String,
    /// Its number in the figure.
    pub no: Option<u32>,
    /// Who sends.
    pub from: String,
    /// Who receives.
    pub to: String,
    /// What is sent.
    pub sends: Sends,
    /// Its name in the spec: of an operation, a notification, a hand-back, or the path of a field that is passed on.
    pub what: Option<String>,
    /// The document's name for it.
    pub label: String,
    /// Remark for readers.
    pub note: Option<String>,
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
    /// How long it is waited for, in milliseconds.
    pub within: Option<u64>,
    /// Until when it is waited for, in the document's words.
    pub until: Option<String>,
}

/// What a step sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sends {
    /// A request of the shop, to be answered.
    Operation,
    /// The shopper is sent to a hosted page.
    Page,
    /// A field of the answer before is passed on.
    Relay,
    /// A notification.
    Notification,
    /// What comes back through the browser.
    HandBack,
    /// The answer of the operation before.
    Answer,
    /// Something that is only drawn.
    Drawn,
}

impl Flow {
    pub(super) fn new(cx: &Context<'_>, flow: &model::Flow) -> Self {
        let mut items = Vec::new();
        list(cx, &flow.steps, 0, &mut items);
        Flow {
            name: flow.name.clone(),
            rust: flow.rust.clone(),
            label: flow.label.clone(),
            figure: flow.figure.clone(),
            note: flow.note.clone(),
            parties: flow.parties.iter().map(Party::new).collect(),
            items,
            sequence: diagram(cx.spec, flow, Format::Mermaid),
            text: diagram(cx.spec, flow, Format::Text),
            states: States::new(flow),
            look_up: flow.look_up.map(|look_up| Link::operation(cx, look_up.operation)),
            manual: flow.manual.clone(),
            evidence: Evidence::new(cx, &flow.evidence),
            written_at: flow.at.text.clone(),
        }
    }
}

impl Party {
    fn new(party: &model::Party) -> Self {
        Party { name: party.name.clone(), label: party.label.clone() }
    }
}

fn list(cx: &Context<'_>, steps: &[FlowItem], depth: usize, items: &mut Vec<Item>) {
    for item in steps {
        match item {
            FlowItem::Step(step) => {
                items.push(Item { kind: ItemKind::Step, depth, step: Some(Step::new(cx, step)) });
            }
            FlowItem::AnyOrder(branches) => block(cx, ItemKind::AnyOrder, branches, depth, items),
            FlowItem::Either(branches) => block(cx, ItemKind::Either, branches, depth, items),
        }
    }
}

fn block(cx: &Context<'_>, kind: ItemKind, branches: &[Vec<FlowItem>], depth: usize, items: &mut Vec<Item>) {
    let mut begins = kind;
    for branch in branches {
        items.push(Item { kind: begins, depth, step: None });
        list(cx, branch, depth + 1, items);
        begins = ItemKind::Branch;
    }
    items.push(Item { kind: ItemKind::End, depth, step: None });
}

impl Step {
    fn new(cx: &Context<'_>, step: &FlowStep) -> Self {
        let (sends, what) = what(cx, &step.what);
        Step {
            id: step.id.clone(),
            no: step.no,
            from: step.from.clone(),
            to: step.to.clone(),
            sends,
            what,
            label: step.label.clone(),
            note: step.note.clone(),
            optional: step.optional,
            must_receive: step.must_receive,
            may_be_lost: step.may_be_lost,
            unchanged: step.unchanged,
            repeats: step.repeats,
            settles: step.settles,
            within: step.within,
            until: step.until.clone(),
        }
    }
}

fn what(cx: &Context<'_>, what: &FlowWhat) -> (Sends, Option<String>) {
    let spec = cx.spec;
    match what {
        FlowWhat::Operation(it) => (Sends::Operation, Some(spec.operations[it.operation].name.clone())),
        FlowWhat::Page(at, _) => (Sends::Page, Some(spec.operations[*at].name.clone())),
        FlowWhat::Relay(path) => (Sends::Relay, Some(path.clone())),
        FlowWhat::Notification(at, _) => (Sends::Notification, Some(spec.notifications[*at].name.clone())),
        FlowWhat::HandBack(at, _) => (Sends::HandBack, Some(spec.hand_backs[*at].name.clone())),
        FlowWhat::Answer => (Sends::Answer, None),
        FlowWhat::Drawn => (Sends::Drawn, None),
    }
}

//! Flows: who sends what to whom, in which order, and what may be lost.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{OneOrMany, Resolve};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::read::{FromNode, OrderedMap, Spanned};
use crate::source::Span;
use crate::tree::{Kind, Node};

/// What divides the two parties of a step.
const ARROW: &str = "->";

syntax_struct! {
    /// The course of a payment (処理フロー): who sends what to whom, in which order. From it come a diagram and a state machine
    /// that says what to do next, whatever comes, in whatever order it comes.
    pub struct Flow as "flow" {
        /// The document's name for it.
        required label: Spanned<String>,
        /// The figure it stands for, such as `図 2-2-2`.
        optional figure: Spanned<String>,
        /// What the parties are called in the diagram, by name. `shop`, `browser` and `gateway` have a name without it.
        many parties: OrderedMap<Spanned<String>>,
        /// The steps, in the order they happen.
        required steps: Vec<FlowItem>,
        /// How it is found out what became of the payment. Default: what its operations, notifications and hand-backs say,
        /// an operation before a person.
        optional resolve: Resolve,
        /// What it is worth: a key of `sources`, or `documented`, `observed` or `assumed`. Default: the file's.
        optional evidence: Spanned<String>,
        /// The document it comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when it is assumed.
        optional confirm: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}

/// A step, or several steps that have no fixed order or exclude each other.
#[derive(Debug, Clone)]
pub enum FlowItem {
    /// One step.
    Step(Box<FlowStep>),
    /// Steps, or lists of them, of which any may come first.
    AnyOrder(FlowGroup),
    /// Lists of steps of which only one comes.
    Either(FlowGroup),
}

/// Steps beside each other.
#[derive(Debug, Clone)]
pub struct FlowGroup {
    /// What stands beside each other; each is a list of steps.
    pub branches: Vec<Vec<FlowItem>>,
    /// Where.
    pub span: Span,
}

/// A step: one party sends something to another.
#[derive(Debug, Clone)]
pub struct FlowStep {
    /// Who sends what to whom; absent if that could not be read.
    pub arrow: Option<FlowArrow>,
    /// What else it says.
    pub keys: FlowKeys,
    /// Where.
    pub span: Span,
}

/// Who sends what to whom.
#[derive(Debug, Clone)]
pub struct FlowArrow {
    /// Who sends.
    pub from: String,
    /// Who receives.
    pub to: String,
    /// Where both are written.
    pub span: Span,
    /// What is sent.
    pub what: Spanned<String>,
}

syntax_struct! {
    /// A step: `shop -> gateway: sales` and what is to be known of it. An operation goes out from the shop; a notification or a
    /// hand-back comes to it; `shop -> browser` with a field of the answer before passes that on; `answer` is the answer of the
    /// operation before. Between other parties, and with `only_drawn`, it is free text.
    pub struct FlowKeys as "step" {
        /// Its number in the figure.
        optional no: Spanned<u32>,
        /// The document's name for the step. Default: what is sent.
        optional label: Spanned<String>,
        /// Whether the course goes on without it.
        optional optional: Spanned<bool>,
        /// Whether the provider sends it in any case, so that the shop can rely on it.
        optional must_receive: Spanned<bool>,
        /// Whether it may get lost. What comes through the browser always may.
        optional may_be_lost: Spanned<bool>,
        /// Whether it is passed on byte for byte.
        optional unchanged: Spanned<bool>,
        /// Whether it comes again and again, each time with news of its own, such as the charge of each month.
        optional repeats: Spanned<bool>,
        /// Whether it settles the payment: what it proves is the end of the matter. Default: the last operation that can confirm
        /// anything does, and so do the messages behind it; without such an operation every message that can.
        optional settles: Spanned<bool>,
        /// Whether it only prepares: nothing is paid by it, however it ends, before a later request. Where there is none, or a
        /// message can prove the payment without one, it counts as a request that pays.
        optional prepares: Spanned<bool>,
        /// Whether it is in the picture only, as free text.
        optional only_drawn: Spanned<bool>,
        /// How long it is waited for, as an ISO 8601 duration such as `PT30M`.
        optional within: Spanned<String>,
        /// Until when it is waited for, in the document's words, such as 支払期限.
        optional until: Spanned<String>,
        /// What it means in this course. Default: what the operation, the notification or the hand-back says.
        optional outcome: FlowOutcome,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}

syntax_struct! {
    /// What an answer or a message means in a course. What meets no condition is unknown (結果不明).
    pub struct FlowOutcome as "outcome" {
        /// When the payment is made (成功), in CEL.
        optional confirmed: Spanned<String>,
        /// When it is provably not made (失敗), in CEL.
        optional declined: Spanned<String>,
        /// When nothing is proved yet and the course goes on, in CEL, such as `status == 'awaiting'` (入金待ち).
        optional goes_on: Spanned<String>,
        /// Whether the shop's program reads what it means: no condition can say it, as in a message that tells of several
        /// payments.
        optional by_shop: Spanned<bool>,
    }
}

impl FlowOutcome {
    /// Whether the shop's program reads it.
    pub fn is_by_shop(&self) -> bool {
        self.by_shop.is_some_and(|by_shop| by_shop.value)
    }

    /// Where anything is written.
    pub fn span(&self) -> Option<Span> {
        self.texts().next().map(|text| text.span).or(self.by_shop.map(|by_shop| by_shop.span))
    }

    /// The conditions that are written.
    pub fn texts(&self) -> impl Iterator<Item = &Spanned<String>> {
        [&self.confirmed, &self.declined, &self.goes_on].into_iter().flatten()
    }
}

syntax_struct! {
    /// Steps that may come in any order.
    pub struct AnyOrder as "step" {
        /// Steps, or lists of steps, of which any may come first.
        required any_order: Spanned<Vec<OneOrMany<FlowItem>>>,
    }
}

syntax_struct! {
    /// Steps that exclude each other.
    pub struct Either as "step" {
        /// Lists of steps of which only one comes; its first step tells which.
        required either: Spanned<Vec<OneOrMany<FlowItem>>>,
    }
}

impl Flow {
    /// Every arrow that could be read, in the order written.
    pub fn arrows(&self) -> impl Iterator<Item = &FlowArrow> {
        self.steps_written().into_iter().filter_map(|step| step.arrow.as_ref())
    }

    /// Every step, in the order written.
    pub fn steps_written(&self) -> Vec<&FlowStep> {
        let mut steps = Vec::new();
        collect(self.steps.as_deref().unwrap_or_default(), &mut steps);
        steps
    }
}

fn collect<'f>(items: &'f [FlowItem], steps: &mut Vec<&'f FlowStep>) {
    for item in items {
        match item {
            FlowItem::Step(step) => steps.push(step),
            FlowItem::AnyOrder(group) | FlowItem::Either(group) => {
                group.branches.iter().for_each(|branch| collect(branch, steps));
            }
        }
    }
}

impl FromNode for FlowItem {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        if node.get("any_order").is_some() {
            return Some(Self::AnyOrder(group(AnyOrder::from_node(node, diagnostics)?.any_order?)));
        }
        if node.get("either").is_some() {
            return Some(Self::Either(group(Either::from_node(node, diagnostics)?.either?)));
        }
        FlowStep::from_node(node, diagnostics).map(|step| Self::Step(Box::new(step)))
    }
}

fn group(written: Spanned<Vec<OneOrMany<FlowItem>>>) -> FlowGroup {
    FlowGroup { branches: written.value.into_iter().map(|branch| branch.0).collect(), span: written.span }
}

impl FromNode for FlowStep {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Kind::Mapping(entries) = &node.kind else {
            return FlowKeys::from_node(node, diagnostics).and(None);
        };
        let is_arrow = |key: &Node| key.text().is_some_and(|text| text.contains(ARROW));
        let (arrows, keys): (Vec<_>, Vec<_>) = entries.iter().cloned().partition(|(key, _)| is_arrow(key));
        let keys = FlowKeys::from_node(&Node { kind: Kind::Mapping(keys), ..node.clone() }, diagnostics)?;
        let at = entries.first().map_or(node.span, |(key, _)| key.span);
        Some(Self { arrow: arrow(&arrows, at, diagnostics), keys, span: at })
    }
}

fn arrow(arrows: &[(Node, Node)], at: Span, diagnostics: &mut Diagnostics) -> Option<FlowArrow> {
    let (key, value) = match arrows {
        [one] => one,
        [] => {
            diagnostics
                .error(ids::INVALID_STEP, at, "the step does not say who sends what to whom")
                .help("write `shop -> gateway:` and an operation, `gateway -> shop:` and a notification, or the like");
            return None;
        }
        [(first, _), (second, _), ..] => {
            diagnostics
                .error(ids::INVALID_STEP, second.span, "the step has two arrows")
                .related(first.span, "the first")
                .help("make two steps of it");
            return None;
        }
    };
    let text = key.text()?;
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    let (from, to) = text.split_once(ARROW)?;
    let (from, to) = (from.trim(), to.trim());
    if !is_name(from) || !is_name(to) || from == to {
        diagnostics
            .error(ids::INVALID_STEP, key.span, format!("{} does not say who sends to whom", quote(text)))
            .help("write two parties, such as `shop -> gateway`; their names are ASCII snake_case");
        return None;
    }
    let what = Spanned::<String>::from_node(value, diagnostics)?;
    Some(FlowArrow { from: from.to_owned(), to: to.to_owned(), span: key.span, what })
}

impl JsonSchema for FlowItem {
    fn schema_name() -> Cow<'static, str> {
        "FlowItem".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let any_order = generator.subschema_for::<AnyOrder>();
        let either = generator.subschema_for::<Either>();
        let mut step = FlowKeys::json_schema(generator);
        let arrow = json_schema!({
            "^[a-z][a-z0-9_]* *-> *[a-z][a-z0-9_]*$": { "type": "string", "description": "Who sends what to whom." }
        });
        step.insert("patternProperties".to_owned(), arrow.to_value());
        json_schema!({ "anyOf": [step, any_order, either] })
    }
}

//! The lines of a diagram: steps, and where blocks of them begin and end.

use crate::escape;
use crate::model::{Flow, FlowItem, FlowStep, FlowWhat, Spec};

/// A line.
pub(super) struct Row<'f> {
    /// The step it draws; `None` where a block begins or ends.
    pub(super) step: Option<Ends<'f>>,
    pub(super) no: Option<u32>,
    pub(super) depth: usize,
    /// The arrow in text.
    pub(super) arrow: &'static str,
    /// The arrow in Mermaid, or the word of a block.
    pub(super) mermaid: &'static str,
    pub(super) text: String,
    /// Escaped; parentheses of ours stay as they are.
    pub(super) mermaid_text: String,
}

/// Who sends and who receives.
pub(super) struct Ends<'f> {
    pub(super) from: &'f str,
    pub(super) to: &'f str,
}

pub(super) fn rows<'f>(spec: &Spec, flow: &'f Flow) -> Vec<Row<'f>> {
    let mut rows = Vec::new();
    items(spec, &flow.steps, 0, &mut rows);
    rows
}

fn items<'f>(spec: &Spec, list: &'f [FlowItem], depth: usize, rows: &mut Vec<Row<'f>>) {
    for (at, item) in list.iter().enumerate() {
        match item {
            FlowItem::Step(step) => self::step(spec, step, is_answered_later(&list[at + 1..]), depth, rows),
            FlowItem::AnyOrder(branches) => {
                let words = ["in any order:", "and:"];
                blocks(spec, branches, ["par ", "and "], words, depth, rows);
            }
            FlowItem::Either(branches) => {
                let words = ["either:", "or:"];
                blocks(spec, branches, ["alt ", "else "], words, depth, rows);
            }
        }
    }
}

fn blocks<'f>(
    spec: &Spec,
    branches: &'f [Vec<FlowItem>],
    mermaid: [&'static str; 2],
    words: [&'static str; 2],
    depth: usize,
    rows: &mut Vec<Row<'f>>,
) {
    for (at, branch) in branches.iter().enumerate() {
        let which = at.min(1);
        rows.push(block(mermaid[which], words[which], depth));
        items(spec, branch, depth + 1, rows);
    }
    rows.push(block("end", "", depth));
}

fn block<'f>(mermaid: &'static str, text: &str, depth: usize) -> Row<'f> {
    let is_first = !matches!(mermaid, "and " | "else ");
    let mermaid_text = if is_first { text.trim_end_matches(':').to_owned() } else { String::new() };
    Row { step: None, no: None, depth, arrow: "", mermaid, text: text.to_owned(), mermaid_text }
}

/// Whether the figure draws the answer of an operation as a step of its own.
fn is_answered_later(rest: &[FlowItem]) -> bool {
    for item in rest {
        let FlowItem::Step(step) = item else { continue };
        match &step.what {
            FlowWhat::Answer => return true,
            FlowWhat::Operation(_) => return false,
            _ => {}
        }
    }
    false
}

fn step<'f>(spec: &Spec, step: &'f FlowStep, answered_later: bool, depth: usize, rows: &mut Vec<Row<'f>>) {
    let wrapped = match (step.repeats, step.optional) {
        (true, _) => Some(("loop ", "again and again:")),
        (false, true) => Some(("opt ", "if wanted:")),
        (false, false) => None,
    };
    let inner = depth + usize::from(wrapped.is_some());
    rows.extend(wrapped.map(|(mermaid, words)| block(mermaid, words, depth)));
    rows.push(arrow(spec, step, inner));
    if let (FlowWhat::Operation(operation), false) = (&step.what, answered_later) {
        let answer = spec.operations[operation.operation].response.map(|at| spec.messages[at].label.clone());
        let text = answer.unwrap_or_else(|| "answer".to_owned());
        rows.push(Row {
            step: Some(Ends { from: &step.to, to: &step.from }),
            no: None,
            depth: inner,
            arrow: "->",
            mermaid: "-->>",
            mermaid_text: escape::mermaid(&text),
            text,
        });
    }
    rows.extend(wrapped.map(|_| block("end", "", depth)));
}

fn arrow<'f>(spec: &Spec, step: &'f FlowStep, depth: usize) -> Row<'f> {
    let name = name(spec, step);
    let numbered = step.no.map_or_else(String::new, |no| format!("{no} "));
    let (arrow, mermaid) = match (step.may_be_lost, &step.what) {
        (true, _) => ("-x", "-x"),
        (false, FlowWhat::Answer) => ("->", "-->>"),
        (false, _) => ("->", "->>"),
    };
    let named = |escape: fn(&str) -> String| match name.is_empty() || name == step.label {
        true => escape(&step.label),
        false => format!("{} ({})", escape(&step.label), escape(&name)),
    };
    let lost = if step.may_be_lost { ", may be lost" } else { "" };
    let sure = if step.must_receive { ", must be received" } else { "" };
    let unchanged = if step.unchanged { ", unchanged" } else { "" };
    Row {
        step: Some(Ends { from: &step.from, to: &step.to }),
        no: step.no,
        depth,
        arrow,
        mermaid,
        mermaid_text: format!("{numbered}{}", named(escape::mermaid)),
        text: format!("{}{unchanged}{sure}{lost}", named(escape::one_line)),
    }
}

/// What is sent, by its name in the spec.
fn name(spec: &Spec, step: &FlowStep) -> String {
    match &step.what {
        FlowWhat::Operation(operation) => spec.operations[operation.operation].name.clone(),
        FlowWhat::Page(at, _) => spec.operations[*at].name.clone(),
        FlowWhat::Relay(path) => path.clone(),
        FlowWhat::Notification(at, _) => spec.notifications[*at].name.clone(),
        FlowWhat::HandBack(at, _) => spec.hand_backs[*at].name.clone(),
        FlowWhat::Answer | FlowWhat::Drawn => String::new(),
    }
}

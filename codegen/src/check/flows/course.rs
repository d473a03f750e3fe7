//! Every course a flow can take comes to an end, and the same events to the same end.

use crate::diagnostic::{Diagnostics, Id, ids};
use crate::flow::{self, Finding, FindingKind, Machine};
use crate::model::{Flow, FlowStep};

pub(super) fn check(flow: &Flow, budget: &mut usize, diagnostics: &mut Diagnostics) {
    let machine = Machine::new(flow);
    if machine.steps.is_empty() {
        diagnostics
            .error(ids::NEVER_SETTLED, flow.at.span, "the shop takes no part in this flow")
            .help("write a step that an operation, a notification or a hand-back stands for");
        return;
    }
    let findings = flow::explore(&machine, budget);
    findings.iter().for_each(|finding| report(flow, &machine, finding, diagnostics));
}

fn report(flow: &Flow, machine: &Machine, finding: &Finding, diagnostics: &mut Diagnostics) {
    let steps: Vec<&FlowStep> = flow.all().into_iter().filter(|step| step.is_followed()).collect();
    let step = finding.step.and_then(|step| steps.get(step));
    let at = step.map_or(flow.at.span, |step| step.at.span);
    let name = step.map_or("", |step| step.id.as_str());
    let (id, message, help) = words(finding, name);
    let drawn = drawn(flow, machine, finding);
    let entry = diagnostics.error(id, at, message);
    let entry = if at == flow.at.span { entry } else { entry.related(flow.at.span, "the flow") };
    match drawn.is_empty() {
        true => entry.help(help),
        false => entry.help(format!("{help}\n\n{drawn}")),
    };
}

fn words(finding: &Finding, name: &str) -> (Id, String, &'static str) {
    match finding.kind {
        FindingKind::OrderMatters => (
            ids::ORDER_MATTERS,
            format!(
                "the same events end differently in another order: {}, or {}",
                finding.ends[0], finding.ends[1]
            ),
            "write what may come in any order under `any_order`; nothing keeps the browser and the provider in step",
        ),
        FindingKind::Stuck if finding.step.is_some() => (
            ids::STUCK_STATE,
            format!("`{name}` can say neither that it was paid nor that it was not, and nothing leads on"),
            "write `resolve` on it or on the flow, or a step that looks up what happened",
        ),
        FindingKind::Stuck => (
            ids::STUCK_STATE,
            "the payment can get into a state that nothing leads out of".to_owned(),
            "write `resolve`, or `must_receive: true` on what the provider sends in any case",
        ),
        FindingKind::Unresolved => (
            ids::UNRESOLVED_OUTCOME,
            format!("what became of `{name}` can stay unknown, and nothing finds it out"),
            "write `resolve` on the operation or on the flow, or a step that looks up what happened",
        ),
        FindingKind::Stranded => (
            ids::STRANDED_RETURN,
            format!("if `{name}` is lost, the payment is stranded"),
            "write `resolve`, a step that looks up what happened, or a notification that must be received",
        ),
        FindingKind::Unreachable => (
            ids::UNREACHABLE_STEP,
            format!("no course of the flow comes to `{name}`"),
            "look at the steps before it: an operation that never confirms anything leads no further",
        ),
        FindingKind::NeverSettled => (
            ids::NEVER_SETTLED,
            "no course of this flow ends with a payment".to_owned(),
            "write `settles: true` on the step that proves it, and when it does under its `outcome`",
        ),
        FindingKind::TooLarge => (
            ids::LARGE_FLOW,
            "the flow can take too many courses to look at all of them".to_owned(),
            "make two flows of it, or take steps out of `any_order` that have an order",
        ),
    }
}

/// The course that shows it.
fn drawn(flow: &Flow, machine: &Machine, finding: &Finding) -> String {
    let mut lines = flow::draw(flow, machine, &finding.course);
    match finding.kind {
        FindingKind::Stranded => {
            lines.extend(finding.step.and_then(|step| flow::lost(flow, machine, step)));
        }
        FindingKind::OrderMatters => {
            lines.push(format!("=> {}", finding.ends[0]));
            lines.push(String::new());
            lines.extend(flow::draw(flow, machine, &finding.other));
            lines.push(format!("=> {}", finding.ends[1]));
        }
        FindingKind::Stuck => {
            lines.extend(finding.waits.iter().filter_map(|step| flow::lost(flow, machine, *step)));
            lines.push("=> and nothing more".to_owned());
        }
        FindingKind::Unresolved => lines.push("=> and nothing more".to_owned()),
        FindingKind::Unreachable | FindingKind::NeverSettled if !finding.course.is_empty() => {
            lines.insert(0, "the furthest that a course comes:".to_owned());
            lines.push(format!("=> {}", finding.ends[0]));
        }
        FindingKind::Unreachable | FindingKind::NeverSettled | FindingKind::TooLarge => {}
    }
    lines.join("\n")
}

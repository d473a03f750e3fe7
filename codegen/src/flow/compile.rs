//! A flow's steps as a machine: which come before which, and which exclude each other.

use super::machine::Machine;
use super::step::{Step, StepKind};
use crate::model::{Flow, FlowItem, FlowStep, FlowWhat, Tells};

pub(super) fn compile(flow: &Flow) -> Machine {
    let look_up = flow.look_up.as_ref();
    let mut machine = Machine {
        steps: Vec::new(),
        look_up: look_up.is_some(),
        look_up_declines: look_up.is_some_and(|it| it.tells.declined),
        look_up_goes_on: look_up.is_some_and(|it| it.goes_on),
        manual: flow.manual.is_some(),
    };
    sequence(&mut machine.steps, &flow.steps, 0);
    disbelieve(&mut machine.steps);
    machine
}

/// What is said only to prepare pays all the same where no request behind it does, or where a message can prove the payment
/// without one: the shopper pays elsewhere then, and a wait that is over tells nothing.
fn disbelieve(steps: &mut [Step]) {
    let pays: Vec<usize> = (0..steps.len()).filter(|at| steps[*at].moves).collect();
    let prepares: Vec<usize> = (0..steps.len()).filter(|at| steps[*at].prepares).collect();
    for at in prepares {
        let behind: u32 = pays
            .iter()
            .filter(|later| steps[**later].before & bit(at) != 0)
            .fold(0, |set, it| set | bit(*it));
        let proves =
            |it: &Step| it.kind == StepKind::Receive && it.settles && it.proved && it.before & bit(at) != 0;
        let is_first = steps.iter().any(|it| proves(it) && it.before & behind == 0);
        steps[at].moves |= behind == 0 || is_first;
    }
}

/// Adds the steps of a sequence that comes after `before`, and gives all that comes before what follows it.
fn sequence(steps: &mut Vec<Step>, items: &[FlowItem], mut before: u32) -> u32 {
    for item in items {
        before = match item {
            FlowItem::Step(step) => before | add(steps, step, before),
            FlowItem::AnyOrder(branches) => {
                branches.iter().fold(before, |after, branch| after | sequence(steps, branch, before))
            }
            FlowItem::Either(branches) => either(steps, branches, before),
        };
    }
    before
}

fn either(steps: &mut Vec<Step>, branches: &[Vec<FlowItem>], before: u32) -> u32 {
    let mut added = Vec::new();
    let mut after = before;
    for branch in branches {
        let first = steps.len();
        after |= sequence(steps, branch, before);
        added.push((first..steps.len()).fold(0, |set, step| set | bit(step)));
    }
    let all = added.iter().fold(0, |all, branch| all | branch);
    for (at, step) in steps.iter_mut().enumerate() {
        if let Some(own) = added.iter().find(|branch| *branch & bit(at) != 0) {
            step.rivals |= all & !own;
        }
    }
    after
}

/// The set of one step; a flow of more than 32 was refused.
fn bit(step: usize) -> u32 {
    u32::try_from(step).ok().and_then(|step| 1_u32.checked_shl(step)).unwrap_or(0)
}

fn add(steps: &mut Vec<Step>, step: &FlowStep, before: u32) -> u32 {
    if !step.is_followed() {
        return 0;
    }
    let (kind, tells, moves, goes_on) = match &step.what {
        FlowWhat::Operation(operation) => {
            let goes_on = operation.goes_on.is_some() || operation.tells.by_shop;
            (StepKind::Send, operation.tells, operation.moves, goes_on)
        }
        FlowWhat::Page(_, moves) => (StepKind::Relay, NOTHING, *moves, false),
        FlowWhat::Relay(_) | FlowWhat::Answer | FlowWhat::Drawn => (StepKind::Relay, NOTHING, false, false),
        FlowWhat::Notification(_, tells) | FlowWhat::HandBack(_, tells) => {
            (StepKind::Receive, *tells, false, false)
        }
    };
    let at = steps.len();
    steps.push(Step {
        id: step.id.clone(),
        kind,
        before,
        rivals: 0,
        optional: step.optional,
        must_receive: step.must_receive,
        may_be_lost: step.may_be_lost,
        repeats: step.repeats,
        settles: step.settles,
        moves: moves && !step.prepares,
        prepares: moves && step.prepares,
        proved: tells.proved,
        confirms: tells.confirmed,
        declines: tells.declined,
        goes_on,
        browser: step.from == "browser",
    });
    bit(at)
}

const NOTHING: Tells = Tells { proved: false, confirmed: false, declined: false, by_shop: false };

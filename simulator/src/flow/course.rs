//! A flow from the provider's side: what the shop has to do before something is sent, and in which orders it may come.

use denbun_codegen::flow::{Machine, Step};
use denbun_codegen::model::{Flow, FlowWhat, Spec};

use super::Chance;
use crate::onward::is_shopper_s_turn;

/// What a step sends. Indices into the spec's operations, notifications and hand-backs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sent {
    /// The shop's request.
    Request(usize),
    /// The shopper's way to a hosted page.
    Page(usize),
    /// What the shop passes on to the browser: the provider does not see it.
    Passed,
    /// The same, where the provider waits for the browser to come with it.
    Visit,
    /// What the provider sends.
    Notification(usize),
    /// What the browser brings back.
    HandBack(usize),
}

/// A flow from the provider's side. Sets of steps are bits, as in its machine.
#[derive(Debug)]
pub(crate) struct Course {
    pub(crate) name: String,
    pub(crate) steps: Vec<(Step, Sent)>,
}

impl Course {
    /// `waits`: the provider waits for the shopper's browser where it is sent to a page.
    pub(crate) fn of(spec: &Spec, flow: &Flow, waits: bool) -> Self {
        let followed = flow.all().into_iter().filter(|step| step.is_followed());
        let sent = followed.map(|step| match &step.what {
            FlowWhat::Operation(operation) => Sent::Request(operation.operation),
            FlowWhat::Page(at, _) => Sent::Page(*at),
            FlowWhat::Notification(at, _) => Sent::Notification(*at),
            FlowWhat::HandBack(at, _) => Sent::HandBack(*at),
            FlowWhat::Relay(_) if waits && is_shopper_s_turn(spec, flow, &step.id) => Sent::Visit,
            FlowWhat::Relay(_) | FlowWhat::Answer | FlowWhat::Drawn => Sent::Passed,
        });
        Course { name: flow.name.clone(), steps: Machine::new(flow).steps.into_iter().zip(sent).collect() }
    }

    /// The step that a request or a page stands for, if it is its turn after what has happened.
    pub(crate) fn turn(&self, happened: u32, sent: Sent) -> Option<usize> {
        let is_open = |at: &usize| {
            self.steps[*at].1 == sent && happened & bit(*at) == 0 && self.is_caused(happened, *at)
        };
        (0..self.steps.len()).find(is_open)
    }

    /// Whether the provider waits for the shopper.
    pub(crate) fn is_waiting(&self, happened: u32) -> bool {
        self.turn(happened, Sent::Visit).is_some()
    }

    /// Goes past the shopper's turn, where nothing leads them there.
    pub(crate) fn pass(&self, happened: &mut u32) {
        if let Some(step) = self.turn(*happened, Sent::Visit) {
            *happened |= bit(step);
        }
    }

    /// Whether any turn of the shop is left.
    pub(crate) fn is_over(&self, happened: u32) -> bool {
        let is_open = |at: usize| {
            !matches!(self.steps[at].1, Sent::Passed)
                && happened & bit(at) == 0
                && !self.is_excluded(happened, at)
        };
        !(0..self.steps.len()).any(is_open)
    }

    /// What the provider sends now, in order: as written, what is late behind all it may come behind; or as chance has it.
    /// Of messages that exclude each other there is one.
    pub(crate) fn due(
        &self,
        mut happened: u32,
        is_late: impl Fn(usize) -> bool,
        mut chance: Option<&mut Chance>,
    ) -> Vec<usize> {
        let mut order = Vec::new();
        loop {
            let ready = self.ready(happened);
            let next = match chance.as_deref_mut() {
                Some(chance) => ready.get(chance.below(ready.len())),
                None => ready.iter().find(|at| !is_late(**at)).or(ready.first()),
            };
            let Some(next) = next else { return order };
            happened |= bit(*next);
            order.push(*next);
        }
    }

    /// The messages that may come next: their cause has happened, and so has what comes before them.
    fn ready(&self, happened: u32) -> Vec<usize> {
        let is_message = |at: &usize| matches!(self.steps[*at].1, Sent::Notification(_) | Sent::HandBack(_));
        let is_open =
            |at: &usize| is_message(at) && happened & bit(*at) == 0 && self.is_caused(happened, *at);
        let open: Vec<usize> = (0..self.steps.len()).filter(is_open).collect();
        let is_first = |at: &usize| open.iter().all(|other| self.steps[*at].0.before & bit(*other) == 0);
        open.iter().copied().filter(is_first).collect()
    }

    /// Whether the shop has done all that it must have done before a step.
    fn is_caused(&self, happened: u32, at: usize) -> bool {
        let is_met = |before: usize| {
            let (step, sent) = &self.steps[before];
            self.steps[at].0.before & bit(before) == 0
                || !matches!(sent, Sent::Request(_) | Sent::Page(_) | Sent::Visit)
                || step.optional
                || happened & bit(before) != 0
                || self.is_excluded(happened, before)
        };
        !self.is_excluded(happened, at) && (0..self.steps.len()).all(is_met)
    }

    fn is_excluded(&self, happened: u32, at: usize) -> bool {
        self.steps[at].0.rivals & happened != 0
    }
}

/// The set of one step; a flow has at most 32.
pub(crate) fn bit(step: usize) -> u32 {
    u32::try_from(step).ok().and_then(|step| 1_u32.checked_shl(step)).unwrap_or(0)
}

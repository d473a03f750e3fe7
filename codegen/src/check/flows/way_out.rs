//! How a flow finds out what became of the payment, and what proves what comes.

use crate::merge::Merged;
use crate::read::Spanned;
use crate::resolve::proves_content;
use crate::syntax::{
    Authentic, EffectWord, Flow, FlowStep, HandBack, HandBackProof, Notification, Resolve, SignedBy,
};

/// How it is found out what became of the payment.
#[derive(Default)]
pub(super) struct WayOut {
    /// The operation that tells.
    pub(super) look_up: Option<usize>,
    /// Where a person looks.
    pub(super) manual: Option<String>,
}

/// What the flow says, or else what its steps say: a reading operation among the optional steps, then every `resolve`.
pub(super) fn find(merged: &Merged<'_>, flow: &Flow) -> WayOut {
    let mut way = WayOut::default();
    flow.resolve.iter().for_each(|resolve| way.add(merged, resolve));
    if way.look_up.is_none() {
        way.look_up = flow.steps_written().into_iter().find_map(|step| reading(merged, step));
    }
    for arrow in flow.arrows() {
        let spec = merged.spec;
        let resolves = [
            spec.operations.get(&arrow.what).and_then(|operation| operation.resolve.as_ref()),
            spec.notifications.get(&arrow.what).and_then(|notification| notification.resolve.as_ref()),
            spec.hand_backs.get(&arrow.what).and_then(|hand_back| hand_back.resolve.as_ref()),
        ];
        resolves.into_iter().flatten().for_each(|resolve| way.add(merged, resolve));
    }
    // What never says that anything was paid is no way to find it out.
    way.look_up = way.look_up.filter(|at| can_confirm(merged, flow, *at));
    way
}

/// Whether an operation's answer can say that something was confirmed, by itself or as a step of the flow.
fn can_confirm(merged: &Merged<'_>, flow: &Flow, at: usize) -> bool {
    let Some((name, operation)) = merged.spec.operations.iter().as_slice().get(at) else { return false };
    let in_flow = flow
        .steps_written()
        .into_iter()
        .filter(|step| step.arrow.as_ref().is_some_and(|arrow| arrow.what.value == name.value));
    let mut outcomes = in_flow.filter_map(|step| step.keys.outcome.as_ref());
    let answer = merged.answer(at).and_then(|answer| answer.outcome());
    let own = operation.outcome.as_ref().or(answer);
    outcomes.any(|outcome| outcome.confirmed.is_some() || outcome.is_by_shop())
        || own.is_some_and(|own| own.confirmed.is_some())
}

impl WayOut {
    fn add(&mut self, merged: &Merged<'_>, resolve: &Resolve) {
        let operation = resolve.operation.as_ref().and_then(|name| merged.spec.operations.position(name));
        self.look_up = self.look_up.or(operation);
        if self.manual.is_none() {
            self.manual = resolve.manual.as_ref().map(|place| place.value.clone());
        }
    }
}

/// The operation of an optional step that reads what became of the payment.
fn reading(merged: &Merged<'_>, step: &FlowStep) -> Option<usize> {
    let (keys, arrow) = (&step.keys, step.arrow.as_ref()?);
    let is = |flag: Option<Spanned<bool>>| flag.is_some_and(|flag| flag.value);
    let may_look = is(keys.optional) && !is(keys.prepares) && !is(keys.only_drawn);
    let operation = merged.spec.operations.get(&arrow.what)?;
    let reads = operation.effect.as_ref().is_some_and(|effect| effect.value == EffectWord::Read);
    let looks = may_look && arrow.from == "shop" && reads && operation.page.is_none();
    looks.then(|| merged.spec.operations.position(&arrow.what)).flatten()
}

/// Whether something in a notification proves that the provider says what it says.
pub(super) fn notification_is_proved(merged: &Merged<'_>, notification: &Notification) -> bool {
    match &notification.authentic {
        Some(Authentic::Header(_)) => true,
        Some(Authentic::Signature(by)) => is_signed(merged, by),
        Some(Authentic::Word(_)) | None => false,
    }
}

/// The same of a hand-back. A digest that the shop made itself covers nothing the provider says.
pub(super) fn hand_back_is_proved(merged: &Merged<'_>, hand_back: &HandBack) -> bool {
    match &hand_back.authentic {
        Some(HandBackProof::Signature(by)) => is_signed(merged, by),
        Some(HandBackProof::Word(_) | HandBackProof::Digest(_)) | None => false,
    }
}

fn is_signed(merged: &Merged<'_>, by: &SignedBy) -> bool {
    by.signature.as_ref().is_some_and(|name| proves_content(merged, name))
}

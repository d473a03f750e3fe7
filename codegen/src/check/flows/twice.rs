//! Who has paid is not asked to pay again.

use crate::diagnostic::{Diagnostics, ids};
use crate::flow::{Machine, StepKind};
use crate::merge::Merged;
use crate::model::{Flow, FlowStep, FlowWhat};
use crate::syntax::EffectWord;

pub(super) fn check(merged: &Merged<'_>, flow: &Flow, diagnostics: &mut Diagnostics) {
    let machine = Machine::new(flow);
    let steps: Vec<&FlowStep> = flow.all().into_iter().filter(|step| step.is_followed()).collect();
    for (at, (step, written)) in machine.steps.iter().zip(&steps).enumerate() {
        let asks = step.kind == StepKind::Send && step.moves && !step.optional && creates(merged, written);
        // What comes behind a proof is done because of it.
        let paid = Machine::each(step.before).find(|before| {
            let earlier = &machine.steps[*before];
            earlier.kind == StepKind::Send
                && earlier.settles
                && earlier.confirms
                && earlier.rivals & 1 << at == 0
                && steps.get(*before).is_some_and(|earlier| creates(merged, earlier))
        });
        if let Some(earlier) = paid.filter(|_| asks).and_then(|before| steps.get(before)) {
            diagnostics
                .error(
                    ids::PAID_TWICE,
                    written.at.span,
                    format!("`{}` is asked for when `{}` has paid", written.id, earlier.id),
                )
                .related(earlier.at.span, "it settles the payment")
                .help(
                    "write `optional: true` if it is for the case that nothing was paid, or `settles: false` on the \
                     first if that pays nothing by itself",
                );
        }
    }
}

/// Whether a step is a request that creates a payment.
fn creates(merged: &Merged<'_>, step: &FlowStep) -> bool {
    let FlowWhat::Operation(operation) = &step.what else { return false };
    let written = merged.spec.operations.values().nth(operation.operation);
    let effect = written.and_then(|operation| operation.effect.as_ref());
    effect.is_some_and(|effect| effect.value == EffectWord::CreateMoney)
}

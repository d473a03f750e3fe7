//! What each part of a row is worth, and where it is said.

use crate::merge::{Aspect, Merged, Message, Row, guessed};
use crate::model::{Aspects, Evidence};
use crate::resolve::evidence;
use crate::source::Span;
use crate::syntax;

pub(super) fn aspects(merged: &Merged<'_>, message: &Message<'_>, row: &Row) -> Aspects {
    let of = |aspect: Aspect| evidence(merged, &aspect.levels(row, message));
    Aspects {
        name: guessed(merged.spec, row, message).unwrap_or_else(|| of(Aspect::Name)),
        format: of(Aspect::Format),
        required: of(Aspect::Required),
        values: of(Aspect::Values),
        at: Aspect::ALL.map(|aspect| said_at(merged, row, aspect)),
        says: Aspect::ALL.map(|aspect| aspect.is_said(row, message)),
    }
}

/// What a part says stands in the shared row, unless the message's own row says it.
fn said_at(merged: &Merged<'_>, row: &Row, aspect: Aspect) -> Span {
    let Some((key, shared)) = merged.spec.fields.entry(&row.key.value) else { return row.key.span };
    let own = &row.syntax;
    let is_shared = match aspect {
        Aspect::Name => span_of_name(own) == span_of_name(shared),
        Aspect::Format => {
            let spans = |row: &syntax::Row| {
                [row.format.as_ref().map(|it| it.span), row.ty.as_ref().map(|it| it.span)]
            };
            spans(own) == spans(shared) && spans(shared).iter().any(Option::is_some)
        }
        Aspect::Required => {
            let span = |row: &syntax::Row| match row.required.as_ref()? {
                syntax::Required::Always(always) => Some(always.span),
                syntax::Required::When(condition) => Some(condition.span),
            };
            span(own) == span(shared) && span(shared).is_some()
        }
        Aspect::Values => {
            let first = |row: &syntax::Row| {
                let listed = row.values.keys().next().map(|value| value.span);
                listed.or(row.fixed.as_ref().map(|fixed| fixed.span))
            };
            first(own) == first(shared) && first(shared).is_some()
        }
    };
    if is_shared { key.span } else { row.key.span }
}

fn span_of_name(row: &syntax::Row) -> Option<Span> {
    row.name.as_ref().and_then(|name| name.text()).map(|name| name.span)
}

/// The evidence of the weakest part that says anything; of equals, the first.
pub(super) fn weakest(aspects: &Aspects) -> Evidence {
    let said: Vec<&Evidence> = aspects.said().map(|(_, evidence, _)| evidence).collect();
    let weakest = said.iter().rev().max_by_key(|evidence| evidence.class);
    weakest.map_or_else(|| aspects.required.clone(), |weakest| (*weakest).clone())
}

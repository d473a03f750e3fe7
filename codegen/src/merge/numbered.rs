//! Objects that stand in numbered repeats, in lists in parallel or behind other keys are parts of forms.

use hashbrown::HashSet;

use super::{Message, Row};
use crate::model::Wire;

/// Marks the objects that stand in forms only; what is inside of one that is marked does too.
pub(super) fn mark(messages: &mut [Message<'_>]) {
    while mark_inside(messages) {}
}

/// Marks objects of what is marked, and says whether there were any.
fn mark_inside(messages: &mut [Message<'_>]) -> bool {
    let objects = |wanted: bool| -> HashSet<usize> {
        let rows = messages.iter().flat_map(|message| message.rows.iter().map(move |row| (message, row)));
        rows.filter(|(message, row)| lies_in_pairs(message, row) == wanted)
            .flat_map(|(_, row)| row.objects.iter().flatten().copied())
            .collect()
    };
    let (numbered, others) = (objects(true), objects(false));
    let mut is_new = false;
    for at in numbered.difference(&others) {
        if let Some(object) = messages.get_mut(*at) {
            is_new |= !object.numbered;
            object.numbered = true;
        }
    }
    is_new
}

/// Whether a message is made of pairs.
fn has_pairs(message: &Message<'_>) -> bool {
    matches!(message.wire(), Some(Wire::Form | Wire::Query | Wire::PlainForm))
}

/// Whether a list or object says how it lies in pairs, and there are any.
pub(crate) fn lies_in_pairs(message: &Message<'_>, row: &Row) -> bool {
    is_numbered(message, row) || is_spread(message, row)
}

/// Whether the values of a row are spread over pairs otherwise than under numbered keys.
pub(crate) fn is_spread(message: &Message<'_>, row: &Row) -> bool {
    let is_repeated = row.syntax.repeated.as_ref().is_some_and(|repeated| repeated.value);
    let says_so = is_repeated || row.syntax.separator.is_some() || row.syntax.nested.is_some();
    says_so && has_pairs(message)
}

/// Whether the values of a row stand under numbered keys.
pub(crate) fn is_numbered(message: &Message<'_>, row: &Row) -> bool {
    row.syntax.numbered.is_some() && has_pairs(message)
}

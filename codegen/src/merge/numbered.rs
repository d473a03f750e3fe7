//! Objects that stand in numbered repeats are parts of forms.

use hashbrown::HashSet;

use super::{Message, Row};
use crate::model::Wire;

/// Marks the objects that stand in numbered repeats only.
pub(super) fn mark(messages: &mut [Message<'_>]) {
    let objects = |wanted: bool| -> HashSet<usize> {
        let rows = messages.iter().flat_map(|message| message.rows.iter().map(move |row| (message, row)));
        rows.filter(|(message, row)| is_numbered(message, row) == wanted)
            .flat_map(|(_, row)| row.objects.iter().flatten().copied())
            .collect()
    };
    let (numbered, others) = (objects(true), objects(false));
    for at in numbered.difference(&others) {
        if let Some(object) = messages.get_mut(*at) {
            object.numbered = true;
        }
    }
}

/// Whether the values of a row stand under numbered keys.
pub(crate) fn is_numbered(message: &Message<'_>, row: &Row) -> bool {
    row.syntax.numbered.is_some() && matches!(message.wire(), Some(Wire::Form | Wire::Query))
}

//! Fields that carry the digest of a page: they are made when it is rendered.

use super::{Message, Role};
use crate::model::Type;
use crate::syntax;

/// Gives the digests of pages' requests, and rows that are signatures, their type.
pub(super) fn mark(spec: &syntax::Spec, messages: &mut [Message<'_>]) {
    for message in messages {
        let Role::Request(_) = message.role else { continue };
        let signed = |row: &&mut super::Row| row.syntax.signature.is_some() && row.ty.is_some();
        message.rows.iter_mut().filter(signed).for_each(|row| row.ty = Some(Type::Digest));
        let returns = message.operation.and_then(|operation| operation.page.as_ref()?.returns.as_ref());
        let hand_back = returns.and_then(|name| spec.hand_backs.get(&name.value));
        let Some(field) = hand_back.and_then(|hand_back| hand_back.digest()?.field.as_ref()) else {
            continue;
        };
        let row = message.row_position(&field.value).and_then(|at| message.rows.get_mut(at));
        if let Some(row) = row.filter(|row| row.ty.is_some() && !row.syntax.is_nested()) {
            row.ty = Some(Type::Digest);
        }
    }
}

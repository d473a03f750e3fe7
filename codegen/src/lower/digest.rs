//! A keyed digest, as the message that carries it knows it.

use super::name;
use crate::ir;
use crate::model::{Digest, Message};

/// The digest of a message.
pub(super) fn digest(message: &Message, digest: &Digest) -> ir::Digest {
    let Digest { field, of, key, length } = digest;
    let field = &message.fields[*field];
    let values = of.iter().map(|at| &message.fields[*at]);
    ir::Digest {
        name: field.name.clone(),
        rust: name::ident(&field.rust),
        key: key.clone(),
        length: *length,
        values: values.map(|field| (field.name.clone(), name::ident(&field.rust))).collect(),
    }
}

//! What carries card data, and what nothing else uses. Who handles it falls under PCI DSS, so it is there only for users
//! who switch it on.

use std::collections::BTreeSet;

use crate::model::{Field, Spec, Type};

/// What becomes of what carries card data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CardData {
    /// It stands behind a feature of the crate that is written.
    Feature,
    /// It is there as everything else is.
    Included,
    /// It is left out.
    LeftOut,
}

/// The types that only operations and files with card data use.
#[derive(Debug, Default)]
pub(super) struct CardOnly {
    /// By index of the message.
    messages: Vec<bool>,
    /// By index of the union.
    unions: Vec<bool>,
    /// Enums of listed values, by their Rust names.
    values: BTreeSet<String>,
}

impl CardOnly {
    pub(super) fn of(spec: &Spec) -> Self {
        if !is_carried(spec) {
            return Self::default();
        }
        let carried = reached(spec, starts(spec, true));
        let unused = carried.iter().enumerate().filter(|(_, is_carried)| !**is_carried).map(|(at, _)| at);
        let others = reached(spec, starts(spec, false).chain(unused));
        let fields = |of: &[bool]| -> Vec<&Field> {
            let messages = spec.messages.iter().zip(of).filter(|(_, is)| **is);
            messages.flat_map(|(message, _)| &message.fields).collect()
        };
        let (within, elsewhere) = (fields(&carried), fields(&others));
        let other_values = values(&elsewhere);
        let unions = (0..spec.unions.len()).map(|at| has_union(&within, at) && !has_union(&elsewhere, at));
        CardOnly {
            unions: unions.collect(),
            values: values(&within).difference(&other_values).map(|it| (*it).to_owned()).collect(),
            messages: carried.iter().zip(&others).map(|(carried, other)| *carried && !other).collect(),
        }
    }

    /// Whether only card data needs this message.
    pub(super) fn message(&self, at: usize) -> bool {
        self.messages.get(at).copied().unwrap_or_default()
    }

    /// Whether only card data needs this union.
    pub(super) fn union(&self, at: usize) -> bool {
        self.unions.get(at).copied().unwrap_or_default()
    }

    /// Whether only card data needs the enum of this name.
    pub(super) fn values(&self, rust: &str) -> bool {
        self.values.contains(rust)
    }
}

/// Whether anything of a spec carries card data.
pub(super) fn is_carried(spec: &Spec) -> bool {
    spec.operations.iter().any(|operation| operation.card_data)
        || spec.files.iter().any(|file| file.card_data)
}

/// The messages of operations and files that carry card data, or of all that does not.
fn starts(spec: &Spec, with_card_data: bool) -> impl Iterator<Item = usize> {
    let operations = spec.operations.iter().filter(move |operation| operation.card_data == with_card_data);
    let operations = operations.flat_map(|operation| [Some(operation.request), operation.response]).flatten();
    let files = spec.files.iter().filter(move |file| file.card_data == with_card_data);
    let records = files.flat_map(|file| file.records.iter().map(|record| record.message));
    let notifications = spec.notifications.iter().map(|notification| notification.message);
    let hand_backs = spec.hand_backs.iter().map(|hand_back| hand_back.message);
    let transport = [spec.failure.as_ref().map(|failure| failure.message), spec.answer_headers];
    let received = notifications.chain(hand_backs).chain(transport.into_iter().flatten());
    operations.chain(records).chain(received.filter(move |_| !with_card_data))
}

/// These messages, and the objects inside them.
fn reached(spec: &Spec, starts: impl Iterator<Item = usize>) -> Vec<bool> {
    let mut found = vec![false; spec.messages.len()];
    let mut next: Vec<usize> = starts.collect();
    while let Some(at) = next.pop() {
        if !std::mem::replace(&mut found[at], true) {
            next.extend(spec.messages[at].fields.iter().flat_map(|field| objects(spec, field)));
        }
    }
    found
}

fn objects<'s>(spec: &'s Spec, field: &Field) -> impl Iterator<Item = usize> + use<'s> {
    let (object, cases) = match field.ty {
        Type::Object(at) => (Some(at), &[][..]),
        Type::Union(at) => (None, &spec.unions[at].cases[..]),
        _ => (None, &[][..]),
    };
    object.into_iter().chain(cases.iter().map(|case| case.object))
}

fn has_union(fields: &[&Field], union: usize) -> bool {
    fields.iter().any(|field| matches!(field.ty, Type::Union(at) if at == union))
}

fn values<'s>(fields: &[&'s Field]) -> BTreeSet<&'s str> {
    let listed = fields.iter().filter(|field| field.fixed.is_none());
    listed.filter_map(|field| field.values_rust.as_deref()).collect()
}

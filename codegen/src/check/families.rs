//! The members of a family come one way, are answered alike, and each can be told from the others.

use super::near;
use super::numbered::{is_numbered_key, numbered_names};
use super::spread;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, is_numbered, is_spread};
use crate::model::{FieldPlace, Wire};
use crate::read::Spanned;
use crate::resolve::{answer, authentic};
use crate::syntax::{Family, Notification, OneOrMany};

type Member<'m> = (&'m Spanned<String>, &'m Notification, &'m OneOrMany<Spanned<String>>);

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (name, family) in &merged.spec.families {
        let Some(told_by) = &family.told_by else { continue };
        if told_by.is_empty() && told_by.unread().next().is_none() {
            diagnostics
                .error(ids::INVALID_FAMILY, name.span, format!("family `{name}` has no members"))
                .help("write `told_by: { notification: key }`");
        }
        let members = members(merged, family, diagnostics);
        check_alike(merged, &members, diagnostics);
        for (index, member) in members.iter().enumerate() {
            check_keys(merged, *member, &members[..index], diagnostics);
        }
    }
}

fn members<'m>(merged: &'m Merged<'_>, family: &'m Family, diagnostics: &mut Diagnostics) -> Vec<Member<'m>> {
    let notifications = &merged.spec.notifications;
    let mut members = Vec::new();
    for (name, keys) in family.told_by.iter().flatten() {
        match notifications.get(&name.value) {
            Some(notification) => members.push((name, notification, keys)),
            None if notifications.has(&name.value) => {}
            None => {
                let known = notifications.keys().map(|key| key.value.as_str());
                let near = near(&name.value, known, diagnostics);
                let text = format!("unknown notification {}", quote(&name.value));
                let entry = diagnostics.error(ids::UNKNOWN_NAME, name.span, text);
                match near {
                    Some(near) => entry.did_you_mean(name.span, Some(near)),
                    None => entry.help("there is no such name under `notifications`"),
                };
            }
        }
    }
    members
}

/// Before it is told which it is, nobody can treat one unlike another.
fn check_alike(merged: &Merged<'_>, members: &[Member<'_>], diagnostics: &mut Diagnostics) {
    let Some(((first_name, first, _), others)) = members.split_first() else { return };
    let proof = |it: &Notification| it.authentic.as_ref().map(|it| authentic(merged, it));
    for (name, other, _) in others {
        let differs = [
            ("method", first.post.is_some() != other.post.is_some()),
            ("`answer`", answer(first.answer.as_ref()) != answer(other.answer.as_ref())),
            ("`authentic`", proof(first) != proof(other)),
        ];
        for (what, _) in differs.into_iter().filter(|(_, differs)| *differs) {
            diagnostics
                .error(
                    ids::INVALID_FAMILY,
                    name.span,
                    format!("the {what} of `{name}` is not that of `{first_name}`"),
                )
                .related(first_name.span, "the first of the family")
                .help("what comes to one address is received, proved and answered in one way");
        }
    }
}

/// A key is one of the message's own, and none of those tried before it can stand there too.
fn check_keys(merged: &Merged<'_>, member: Member<'_>, before: &[Member<'_>], diagnostics: &mut Diagnostics) {
    let (name, _, keys) = member;
    let Some(message) = merged.message(&name.value) else { return };
    if keys.is_empty() {
        diagnostics
            .error(ids::INVALID_FAMILY, name.span, format!("nothing tells `{name}`"))
            .help("write a key that it has and the others do not");
    }
    if !matches!(message.wire(), Some(Wire::Form | Wire::Query | Wire::PlainForm) | None) {
        diagnostics
            .error(ids::INVALID_FAMILY, name.span, format!("`{name}` is neither a form nor a query"))
            .help("only their keys tell notifications apart");
        return;
    }
    for key in keys.iter().filter(|key| !has_key(merged, message, &key.value)) {
        report_unknown(merged, message, key, diagnostics);
    }
    for (other, _, keys) in before {
        for key in keys.iter().filter(|key| has_key(merged, message, &key.value)) {
            let text = format!("`{name}` can have the key {}, which tells `{other}`", quote(&key.value));
            diagnostics
                .error(ids::INVALID_FAMILY, key.span, text)
                .related(name.span, "tried after it")
                .help("write the one with more keys first, or tell it by a key of its own");
        }
    }
}

/// Whether a message has rows for a key. What is called `rest` is not among them.
fn has_key(merged: &Merged<'_>, message: &Message<'_>, key: &str) -> bool {
    message.rows.iter().filter(|row| row.place == FieldPlace::Message).any(|row| {
        if is_spread(message, row) {
            return spread::has_key(merged, row, key);
        }
        if !is_numbered(message, row) {
            return row.name.value == key;
        }
        let digits = row.syntax.numbered.as_ref().and_then(|it| it.digits).map_or(0, |digits| digits.value);
        numbered_names(merged, row).iter().any(|name| is_numbered_key(key, &name.value, digits))
    })
}

fn report_unknown(
    merged: &Merged<'_>,
    message: &Message<'_>,
    key: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) {
    let known: Vec<String> = message.rows.iter().flat_map(|row| keys_of(merged, message, row)).collect();
    let near = near(&key.value, known.iter().map(String::as_str), diagnostics);
    let text = format!("`{}` has no key {}", message.name, quote(&key.value));
    let entry = diagnostics.error(ids::UNKNOWN_FIELD, key.span, text);
    match near {
        Some(near) => entry.did_you_mean(key.span, Some(near)),
        None => entry.help("write it as it stands on the wire, with its number if it has one"),
    };
}

/// The keys of a row, of numbered and nested ones the first.
fn keys_of(merged: &Merged<'_>, message: &Message<'_>, row: &crate::merge::Row) -> Vec<String> {
    if is_spread(message, row) {
        return spread::keys_of(merged, row);
    }
    let numbered = row.syntax.numbered.as_ref().filter(|_| is_numbered(message, row));
    let Some((digits, from)) = numbered.and_then(|numbered| Some((numbered.digits?, numbered.from?))) else {
        return vec![row.name.value.clone()];
    };
    let width = usize::try_from(digits.value).unwrap_or(0).min(9);
    let number = format!("{:0width$}", from.value);
    numbered_names(merged, row).iter().map(|name| format!("{name}{number}")).collect()
}

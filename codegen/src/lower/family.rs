//! A family of notifications as a module: the enum, and the trait on it.

use super::docs::{self, code, text};
use super::{Context, name};
use crate::{ir, model};

/// The file of a family.
pub(super) fn part(cx: &Context<'_>, index: usize) -> ir::Part {
    let family = &cx.spec.families[index];
    ir::Part {
        module: name::ident(&family.name),
        file: family.name.clone(),
        docs: page(cx.spec, family),
        messages: Vec::new(),
        objects: ir::Items::default(),
        implementation: ir::Implementation::Family(Box::new(self::family(cx.spec, family))),
        sample: None,
        is_gated: false,
    }
}

fn family(spec: &model::Spec, family: &model::Family) -> ir::Family {
    let lines = docs::paragraphs([text(&family.label), "What came to the address they share.".to_owned()]);
    ir::Family {
        docs: docs::docs(lines, &family.rust, &[&family.name, &family.label]),
        name: name::ident(&family.rust),
        key: family.name.clone(),
        label: family.label.clone(),
        members: family.members.iter().map(|member| self::member(spec, member)).collect(),
    }
}

fn member(spec: &model::Spec, member: &model::Member) -> ir::Member {
    let message = &spec.messages[spec.notifications[member.notification].message];
    let line = format!("{}: told by {}.", text(&message.label), told_by(member));
    ir::Member {
        docs: docs::docs(vec![line], &member.rust, &[]),
        name: name::ident(&member.rust),
        message: name::ident(&message.rust),
        told_by: member.told_by.clone(),
    }
}

fn told_by(member: &model::Member) -> String {
    let keys: Vec<String> = member.told_by.iter().map(|key| code(key)).collect();
    keys.join(" or ")
}

/// The page of a family.
fn page(spec: &model::Spec, family: &model::Family) -> ir::Docs {
    let head = docs::paragraphs([
        text(&family.label),
        family.note.as_deref().map(text).unwrap_or_default(),
        "Which one came is told by its keys, the first of these:".to_owned(),
    ]);
    let members = family.members.iter().map(|member| {
        let message = &spec.messages[spec.notifications[member.notification].message];
        let ty = &message.rust;
        format!("- {}: [`{ty}`](super::{ty}), {}", told_by(member), text(&message.label))
    });
    let origin = docs::origin(&family.evidence, &spec.sources, &family.at);
    let lines = head.into_iter().chain([String::new()]).chain(members).chain([String::new(), origin]);
    docs::docs(lines.collect(), &family.name, &[&family.label])
}

//! Notifications.

use super::message::{row_positions, text};
use super::operation::resolve;
use super::signature::signed_by;
use super::{evidence, place};
use crate::merge::{Merged, Stated, milliseconds};
use crate::model::{self, Answer, Authentic, Family, Member, Method};
use crate::naming;
use crate::read::Spanned;
use crate::syntax;

pub(super) fn notifications(
    merged: &Merged<'_>,
    messages: &[model::Message],
) -> Option<Vec<model::Notification>> {
    let notifications = merged.spec.notifications.iter();
    let convert = |(name, written): &(Spanned<String>, syntax::Notification)| {
        let message = merged.position(&name.value)?;
        messages.get(message)?;
        let fields = row_positions(merged.messages.get(message)?);
        let post = written.post.as_ref().map(|at| (Method::Post, at.value.clone()));
        let (method, received_at) =
            post.or_else(|| written.get.as_ref().map(|at| (Method::Get, at.value.clone())))?;
        Some(model::Notification {
            name: name.value.clone(),
            rust: name.value.clone(),
            method,
            received_at,
            answer: answer(written.answer.as_ref())?,
            authentic: authentic(merged, written.authentic.as_ref()?)?,
            dedupe: written
                .dedupe
                .iter()
                .map(|name| fields.get(name.value.as_str()).copied())
                .collect::<Option<_>>()?,
            resolve: resolve(merged, written.resolve.as_ref())?,
            message,
        })
    };
    notifications.map(convert).collect()
}

pub(crate) fn answer(answer: Option<&syntax::Answer>) -> Option<Answer> {
    let status = answer.and_then(|answer| answer.status.as_ref()).map_or(200, |status| status.value);
    let body = answer.and_then(|answer| answer.body.as_ref()).map_or("OK", |body| body.value.0.as_str());
    let within = answer.and_then(|answer| answer.within.as_ref());
    let content_type = answer.and_then(|answer| answer.content_type.as_ref());
    Some(Answer {
        status: status.try_into().ok()?,
        body: body.to_owned(),
        content_type: content_type.map_or("text/plain", |text| text.value.as_str()).to_owned(),
        within: within.map(|within| milliseconds(&within.value)).map_or(Some(None), |time| time.map(Some))?,
        never: answer
            .map_or_else(Vec::new, |answer| answer.never.iter().map(|it| (it.from, it.to)).collect()),
        later: answer.and_then(|answer| answer.later).map(|later| later.value),
        unproved: answer.and_then(|answer| answer.unproved).map(|unproved| unproved.value),
    })
}

pub(crate) fn authentic(merged: &Merged<'_>, authentic: &syntax::Authentic) -> Option<Authentic> {
    Some(match authentic {
        syntax::Authentic::Word(_) => Authentic::None,
        syntax::Authentic::Signature(signed) => {
            Authentic::Signature(signed_by(merged, signed.signature.as_ref()?)?)
        }
        syntax::Authentic::Header(header) => Authentic::Header {
            name: header.header.as_ref()?.value.clone(),
            equals: header.equals.as_ref()?.iter().map(|form| form.value.clone()).collect(),
        },
    })
}

/// Notifications that come to one address.
pub(super) fn families(merged: &Merged<'_>) -> Option<Vec<Family>> {
    let families = merged.spec.families.iter().map(|(name, written)| {
        let members = written.told_by.as_ref()?.iter().map(|(member, keys)| {
            Some(Member {
                rust: naming::member(&name.value, &member.value),
                notification: merged.spec.notifications.position(&member.value)?,
                told_by: keys.iter().map(|key| key.value.clone()).collect(),
            })
        });
        Some(Family {
            name: name.value.clone(),
            rust: naming::type_name(&name.value, "Family"),
            label: written.label.as_ref()?.value.clone(),
            members: members.collect::<Option<_>>()?,
            evidence: evidence(merged, &[Stated::from(written)]),
            note: text(written.note.as_ref()),
            at: place(merged.sources, name.span),
        })
    });
    families.collect()
}

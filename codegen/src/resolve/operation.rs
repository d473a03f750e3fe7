//! Operations and notifications.

use super::message::{Positions, outcome, positions, text};
use super::{evidence, place};
use crate::merge::{Merged, Stated};
use crate::model::{self, Answer, Authentic, Effect, Method, ResolveBy, Retry};
use crate::read::Spanned;
use crate::syntax::{self, AuthenticWord, EffectWord, ResolveWhen, RetryWord};

pub(super) fn operations(merged: &Merged<'_>, messages: &[model::Message]) -> Option<Vec<model::Operation>> {
    let fields: Vec<Positions<'_>> = messages.iter().map(|message| positions(&message.fields)).collect();
    let operations = merged.spec.operations.iter().enumerate();
    operations
        .map(|(index, (name, operation))| convert(merged, messages, &fields, index, name, operation))
        .collect()
}

fn convert(
    merged: &Merged<'_>,
    messages: &[model::Message],
    fields: &[Positions<'_>],
    index: usize,
    name: &Spanned<String>,
    operation: &syntax::Operation,
) -> Option<model::Operation> {
    let request = merged.position(&merged.request(index)?.name.value)?;
    let response = merged.position(&merged.answer(index)?.name.value)?;
    let answered = messages.get(response)?;
    let (method, path) = method(operation.request.as_ref()?)?;
    Some(model::Operation {
        name: name.value.clone(),
        rust: name.value.clone(),
        label: text(operation.label.as_ref())?,
        effect: effect(operation.effect.as_ref()?.value),
        retry: retry(operation.retry.as_ref()?.value),
        resolve: resolve(merged, operation.resolve.as_ref())?,
        method,
        path,
        request,
        response: Some(response),
        echo: echo(operation, fields.get(request)?, fields.get(response)?)?,
        notifies: notifies(merged, operation)?,
        outcome: operation
            .outcome
            .as_ref()
            .map(|it| outcome(merged, it))
            .or_else(|| answered.outcome.clone()),
        card_data: operation.card_data.as_ref().is_some_and(|card_data| card_data.value),
        evidence: evidence(merged, &[Stated::from(operation)]),
        note: text(operation.note.as_ref()),
        at: place(merged.sources, name.span),
    })
}

fn method(request: &syntax::Request) -> Option<(Method, String)> {
    let post = request.post.as_ref().map(|path| (Method::Post, path.value.clone()));
    post.or_else(|| request.get.as_ref().map(|path| (Method::Get, path.value.clone())))
}

fn echo(
    operation: &syntax::Operation,
    sent: &Positions<'_>,
    answered: &Positions<'_>,
) -> Option<Vec<(usize, usize)>> {
    let pairs = operation.echo.iter().flat_map(|echo| &echo.pairs);
    pairs
        .map(|(answer, request)| {
            Some((*answered.get(answer.value.as_str())?, *sent.get(request.value.as_str())?))
        })
        .collect()
}

fn notifies(
    merged: &Merged<'_>,
    operation: &syntax::Operation,
) -> Option<Vec<(usize, Option<crate::rule::Expr>)>> {
    let notifies = operation.notifies.iter().map(|(name, condition)| {
        let index = merged.spec.notifications.position(&name.value)?;
        match condition.value.as_str() {
            "always" => Some((index, None)),
            condition => Some((index, Some(merged.rule(condition).ok()?))),
        }
    });
    notifies.collect()
}

/// The outer `None` means that errors were reported.
fn resolve(merged: &Merged<'_>, resolve: Option<&syntax::Resolve>) -> Option<Option<model::Resolve>> {
    let Some(resolve) = resolve else { return Some(None) };
    let (operations, notifications) = (&merged.spec.operations, &merged.spec.notifications);
    let by = match (&resolve.manual, &resolve.operation, &resolve.notification) {
        (Some(place), _, _) => ResolveBy::Manual(place.value.clone()),
        (_, Some(name), _) => ResolveBy::Operation(operations.position(&name.value)?),
        (_, _, Some(name)) => ResolveBy::Notification(notifications.position(&name.value)?),
        (None, None, None) => return None,
    };
    let when_declined = resolve.when.iter().any(|when| when.value == ResolveWhen::Declined);
    Some(Some(model::Resolve { by, when_declined }))
}

fn effect(word: EffectWord) -> Effect {
    match word {
        EffectWord::Read => Effect::Read,
        EffectWord::CreateMoney => Effect::CreateMoney,
        EffectWord::MoveMoney => Effect::MoveMoney,
        EffectWord::Compensating => Effect::Compensating,
    }
}

fn retry(word: RetryWord) -> Retry {
    match word {
        RetryWord::Never => Retry::Never,
        RetryWord::IfNotExecuted => Retry::IfNotExecuted,
        RetryWord::WithKey => Retry::WithKey,
        RetryWord::Always => Retry::Always,
    }
}

pub(super) fn notifications(
    merged: &Merged<'_>,
    messages: &[model::Message],
) -> Option<Vec<model::Notification>> {
    let notifications = merged.spec.notifications.iter();
    let convert = |(name, written): &(Spanned<String>, syntax::Notification)| {
        let message = merged.position(&name.value)?;
        let fields = positions(&messages.get(message)?.fields);
        let post = written.post.as_ref().map(|at| (Method::Post, at.value.clone()));
        let (method, received_at) =
            post.or_else(|| written.get.as_ref().map(|at| (Method::Get, at.value.clone())))?;
        Some(model::Notification {
            name: name.value.clone(),
            rust: name.value.clone(),
            method,
            received_at,
            answer: answer(written.answer.as_ref())?,
            authentic: match written.authentic.as_ref()?.value {
                AuthenticWord::None => Authentic::None,
            },
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

fn answer(answer: Option<&syntax::Answer>) -> Option<Answer> {
    let status = answer.and_then(|answer| answer.status.as_ref()).map_or(200, |status| status.value);
    let body = answer.and_then(|answer| answer.body.as_ref()).map_or("OK", |body| body.value.0.as_str());
    let content_type = answer.and_then(|answer| answer.content_type.as_ref());
    Some(Answer {
        status: status.try_into().ok()?,
        body: body.to_owned(),
        content_type: content_type.map_or("text/plain", |text| text.value.as_str()).to_owned(),
    })
}

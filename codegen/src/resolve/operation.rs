//! Operations.

use super::message::{Positions, outcome, positions, text};
use super::{evidence, place};
use crate::merge::{Merged, Stated};
use crate::model::{self, Effect, Method, NextCursor, Pages, Poll, ResolveBy, Retry, Type};
use crate::read::Spanned;
use crate::syntax::{self, EffectWord, MethodWord, ResolveWhen, RetryWord};

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
    let request = merged.position(&merged.request(index)?.id)?;
    let response = merged.position(&merged.answer(index)?.id)?;
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
        auth: operation.auth.is_none() && !merged.spec.auth.is_empty(),
        pages: pages(operation, messages, fields.get(request)?, answered)?,
        poll: poll(merged, operation, fields.get(request)?)?,
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
    let (word, path) = request.method()?;
    let method = match word {
        MethodWord::Get => Method::Get,
        MethodWord::Post => Method::Post,
        MethodWord::Put => Method::Put,
        MethodWord::Patch => Method::Patch,
        MethodWord::Delete => Method::Delete,
    };
    Some((method, path.value.clone()))
}

/// The outer `None` means that errors were reported.
fn pages(
    operation: &syntax::Operation,
    messages: &[model::Message],
    sent: &Positions<'_>,
    answered: &model::Message,
) -> Option<Option<Pages>> {
    let Some(pages) = &operation.pages else { return Some(None) };
    let in_answer = positions(&answered.fields);
    let answer = |name: &Option<Spanned<String>>| in_answer.get(name.as_ref()?.value.as_str()).copied();
    let items = answer(&pages.items)?;
    let next = match pages.next.as_ref()? {
        syntax::Next::Answer(next) => NextCursor::Answer(answer(&next.answer)?),
        syntax::Next::LastItem(name) => {
            let Type::Object(item) = answered.fields.get(items)?.ty else { return None };
            let item = positions(&messages.get(item)?.fields);
            NextCursor::LastItem(*item.get(name.value.as_str())?)
        }
    };
    let more = match &pages.more {
        Some(_) => Some(answer(&pages.more)?),
        None => None,
    };
    let cursor = *sent.get(pages.cursor.as_ref()?.value.as_str())?;
    Some(Some(Pages { cursor, items, more, next }))
}

/// The outer `None` means that errors were reported.
fn poll(merged: &Merged<'_>, operation: &syntax::Operation, sent: &Positions<'_>) -> Option<Option<Poll>> {
    let Some(poll) = &operation.poll else { return Some(None) };
    let field = *sent.get(poll.field.as_ref()?.value.as_str())?;
    let until = merged.rule(&poll.until.as_ref()?.value).ok()?;
    Some(Some(Poll { field, until }))
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
pub(super) fn resolve(
    merged: &Merged<'_>,
    resolve: Option<&syntax::Resolve>,
) -> Option<Option<model::Resolve>> {
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

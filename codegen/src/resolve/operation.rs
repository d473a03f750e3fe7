//! Operations.

use super::hand_back::digest;
use super::message::{Positions, on_wire, outcome, row_positions, text};
use super::{evidence, place};
use crate::merge::{Merged, Message, Stated};
use crate::model::{
    self, Address, Charset, Echo, Effect, Method, NextCursor, Pages, Poll, ResolveBy, Retry, Type,
};
use crate::read::Spanned;
use crate::syntax::{self, CharsetWord, EffectWord, MethodWord, ResolveWhen, RetryWord};

pub(super) fn operations(merged: &Merged<'_>, messages: &[model::Message]) -> Option<Vec<model::Operation>> {
    let operations = merged.spec.operations.iter().enumerate();
    operations.map(|(index, (name, operation))| convert(merged, messages, index, name, operation)).collect()
}

fn convert(
    merged: &Merged<'_>,
    messages: &[model::Message],
    index: usize,
    name: &Spanned<String>,
    operation: &syntax::Operation,
) -> Option<model::Operation> {
    let request = merged.position(&merged.request(index)?.id)?;
    let answer = match operation.page {
        Some(_) => None,
        None => Some(merged.answer(index)?),
    };
    let response = match answer {
        Some(answer) => Some(merged.position(&answer.id)?),
        None => None,
    };
    let answered = response.and_then(|response| messages.get(response));
    let (method, path) = method(operation.request.as_ref()?)?;
    let sent = row_positions(merged.messages.get(request)?);
    let read = answer.map(row_positions).unwrap_or_default();
    Some(model::Operation {
        name: name.value.clone(),
        rust: name.value.clone(),
        label: text(operation.label.as_ref())?,
        effect: effect(operation.effect.as_ref()?.value),
        retry: retry(operation.retry.as_ref()?.value),
        resolve: resolve(merged, operation.resolve.as_ref())?,
        method,
        path,
        auth: operation.auth.is_none() && !merged.spec.auth.is_empty() && operation.page.is_none(),
        enveloped: merged.request(index)?.enveloped,
        returns: returns(merged, operation)?,
        pages: pages(merged, operation, &sent, answer, &read)?,
        poll: poll(merged, operation, answer, &sent)?,
        request,
        response,
        echo: echo(merged, operation, &sent, answer)?,
        notifies: notifies(merged, operation, index)?,
        relays: relays(merged, operation, index, answer)?,
        outcome: match (&operation.outcome, answer) {
            (Some(written), Some(answer)) => Some(outcome(merged, answer, written)),
            (_, _) => answered.and_then(|answered| answered.outcome.clone()),
        },
        page: page(merged, operation, &sent)?,
        card_data: operation.card_data.as_ref().is_some_and(|card_data| card_data.value),
        evidence: evidence(merged, &[Stated::from(operation)]),
        note: text(operation.note.as_ref()),
        at: place(merged.sources, name.span),
    })
}

fn returns(merged: &Merged<'_>, operation: &syntax::Operation) -> Option<Vec<usize>> {
    operation.returns.iter().map(|name| merged.spec.hand_backs.position(&name.value)).collect()
}

pub(super) fn by_hand(merged: &Merged<'_>) -> Option<Vec<model::ByHand>> {
    let operations = merged.spec.operations.by_hand.iter().map(|(name, operation)| {
        Some(model::ByHand {
            name: name.value.clone(),
            label: text(operation.label.as_ref())?,
            how: text(operation.by_hand.as_ref())?,
            effect: effect(operation.effect.as_ref()?.value),
            evidence: evidence(merged, &[Stated::from(operation)]),
            note: text(operation.note.as_ref()),
            at: place(merged.sources, name.span),
        })
    });
    operations.collect()
}

fn method(request: &syntax::Request) -> Option<(Method, String)> {
    let (word, path) = request.method()?;
    Some((method_of(word), path.value.clone()))
}

fn method_of(word: MethodWord) -> Method {
    match word {
        MethodWord::Get => Method::Get,
        MethodWord::Post => Method::Post,
        MethodWord::Put => Method::Put,
        MethodWord::Patch => Method::Patch,
        MethodWord::Delete => Method::Delete,
    }
}

/// The outer `None` means that errors were reported.
fn page(
    merged: &Merged<'_>,
    operation: &syntax::Operation,
    sent: &Positions<'_>,
) -> Option<Option<model::Page>> {
    let Some(page) = &operation.page else { return Some(None) };
    let mut methods = operation.request.as_ref()?.value.methods();
    methods.sort_by_key(|(_, address)| address.span);
    let address = &methods.first()?.1.value;
    let (returns, digest) = match &page.returns {
        Some(name) => (
            Some(merged.spec.hand_backs.position(&name.value)?),
            digest(merged.spec.hand_backs.get(&name.value)?, sent)?,
        ),
        None => (None, None),
    };
    Some(Some(model::Page {
        methods: methods.iter().map(|(word, _)| method_of(*word)).collect(),
        address: match address.starts_with('/') {
            true => Address::Path(address.clone()),
            false => Address::Given(address.clone()),
        },
        returns,
        digest,
    }))
}

/// The outer `None` means that errors were reported.
fn pages(
    merged: &Merged<'_>,
    operation: &syntax::Operation,
    sent: &Positions<'_>,
    answer: Option<&Message<'_>>,
    read: &Positions<'_>,
) -> Option<Option<Pages>> {
    let Some(pages) = &operation.pages else { return Some(None) };
    let in_answer = |name: &Option<Spanned<String>>| read.get(name.as_ref()?.value.as_str()).copied();
    let items = in_answer(&pages.items)?;
    let next = match pages.next.as_ref()? {
        syntax::Next::Answer(next) => NextCursor::Answer(in_answer(&next.answer)?),
        syntax::Next::LastItem(name) => {
            let Type::Object(item) = answer?.row(&pages.items.as_ref()?.value)?.ty? else { return None };
            let item = row_positions(merged.messages.get(item)?);
            NextCursor::LastItem(*item.get(name.value.as_str())?)
        }
    };
    let more = match &pages.more {
        Some(_) => Some(in_answer(&pages.more)?),
        None => None,
    };
    let cursor = *sent.get(pages.cursor.as_ref()?.value.as_str())?;
    Some(Some(Pages { cursor, items, more, next }))
}

/// The outer `None` means that errors were reported.
fn poll(
    merged: &Merged<'_>,
    operation: &syntax::Operation,
    answer: Option<&Message<'_>>,
    sent: &Positions<'_>,
) -> Option<Option<Poll>> {
    let Some(poll) = &operation.poll else { return Some(None) };
    let field = *sent.get(poll.field.as_ref()?.value.as_str())?;
    let until = on_wire(merged, answer?, &poll.until.as_ref()?.value)?;
    Some(Some(Poll { field, until }))
}

fn echo(
    merged: &Merged<'_>,
    operation: &syntax::Operation,
    sent: &Positions<'_>,
    answer: Option<&Message<'_>>,
) -> Option<Vec<Echo>> {
    let pairs = operation.echo.iter().flat_map(|echo| &echo.pairs);
    pairs
        .map(|(answered, request)| {
            let answered = position_of(merged, answer?, &answered.value)?;
            Some(Echo { answered, sent: *sent.get(request.value.as_str())? })
        })
        .collect()
}

/// The outer `None` means that errors were reported.
fn relays(
    merged: &Merged<'_>,
    operation: &syntax::Operation,
    index: usize,
    answer: Option<&Message<'_>>,
) -> Option<Option<model::Relays>> {
    let Some(relays) = &operation.relays else { return Some(None) };
    let when = match &relays.when {
        Some(when) => Some(on_wire(merged, merged.request(index)?, &when.value)?),
        None => None,
    };
    Some(Some(model::Relays {
        field: position_of(merged, answer?, &relays.field.as_ref()?.value)?,
        charset: relays.charset.as_ref().map(|charset| charset_of(charset.value)),
        when,
    }))
}

fn charset_of(word: CharsetWord) -> Charset {
    match word {
        CharsetWord::Utf8 => Charset::Utf8,
        CharsetWord::ShiftJis => Charset::ShiftJis,
        CharsetWord::EucJp => Charset::EucJp,
    }
}

/// The positions of a path's fields, each in the object of the one before it.
fn position_of(merged: &Merged<'_>, message: &Message<'_>, path: &str) -> Option<Vec<usize>> {
    if let Some(at) = row_positions(message).get(path) {
        return Some(vec![*at]);
    }
    let (first, rest) = path.split_once('.')?;
    let at = *row_positions(message).get(first)?;
    let Type::Object(inside) = message.row(first)?.ty? else { return None };
    let inside = position_of(merged, merged.messages.get(inside)?, rest)?;
    Some([vec![at], inside].concat())
}

fn notifies(
    merged: &Merged<'_>,
    operation: &syntax::Operation,
    index: usize,
) -> Option<Vec<(usize, Option<crate::rule::Expr>)>> {
    let notifies = operation.notifies.iter().map(|(name, condition)| {
        let notification = merged.spec.notifications.position(&name.value)?;
        match condition.value.as_str() {
            "always" => Some((notification, None)),
            condition => Some((notification, Some(on_wire(merged, merged.request(index)?, condition)?))),
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

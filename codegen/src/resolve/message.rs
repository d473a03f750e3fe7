//! Messages and their rows.

mod aspects;

use hashbrown::HashMap;

use super::{evidence, example, place};
use crate::check::visibility;
use crate::diagnostic::Diagnostics;
use crate::merge::{Merged, Message, Row, Scope, Stated, is_spread, rest_format};
use crate::model::{self, Direction, Listed, Need, Numbered, OutcomeRule, Presence, SameAs, Spread};
use crate::parallel;
use crate::read::Spanned;
use crate::rule::{self, Expr};
use crate::syntax::{self, CharsetUse, Required};

type Enums = HashMap<(usize, usize), String>;

pub(super) fn messages(merged: &Merged<'_>) -> Option<Vec<model::Message>> {
    let enums = merged.enums();
    let messages = merged.messages.iter().collect();
    parallel::map(messages, |index, message| convert(merged, message, index, enums)).into_iter().collect()
}

fn convert(
    merged: &Merged<'_>,
    message: &Message<'_>,
    index: usize,
    enums: &Enums,
) -> Option<model::Message> {
    let (order, positions) = (message.wire_order(), row_positions(message));
    let fields: Vec<model::Field> = order
        .iter()
        .map(|at| {
            let values_rust = enums.get(&(index, *at)).cloned();
            field(merged, message, &positions, message.rows.get(*at)?, values_rust)
        })
        .collect::<Option<_>>()?;
    Some(model::Message {
        name: message.id.clone(),
        rust: message.rust(),
        label: message.label().to_owned(),
        direction: message.direction(),
        role: if message.is_object() { model::Role::Object } else { model::Role::Whole },
        wire: message.wire()?,
        charset: merged.charset(message),
        charset_evidence: charset_evidence(merged, message),
        rest: rest(merged, message, &fields)?,
        groups: groups(merged, &message.parts, &positions)?,
        rules: rules(merged, message)?,
        outcome: message
            .outcome()
            .or_else(|| item_outcome(merged, message))
            .map(|it| outcome(merged, message, it)),
        examples: example::examples(merged, message)?,
        evidence: evidence(merged, &message.stated()),
        note: text(message.parts.note.as_ref()),
        at: place(merged.sources, message.name.span),
        fields,
    })
}

fn charset_evidence(merged: &Merged<'_>, message: &Message<'_>) -> model::Evidence {
    match merged.charset_use(message) {
        Some(CharsetUse::Stated(stated)) => evidence(merged, &[Stated::from(stated)]),
        Some(CharsetUse::Plain(_)) | None => evidence(merged, &message.stated()),
    }
}

fn field(
    merged: &Merged<'_>,
    message: &Message<'_>,
    positions: &Positions<'_>,
    row: &Row,
    values_rust: Option<String>,
) -> Option<model::Field> {
    let written = &row.syntax;
    let aspects = aspects::aspects(merged, message, row);
    let values = row.listed().into_iter().map(|(value, rust, label)| Listed { value, rust, label }).collect();
    Some(model::Field {
        name: row.name.value.clone(),
        rust: row.rust(),
        label: row.label().to_owned(),
        notation: text(written.format.as_ref()).unwrap_or_default(),
        format: row.format.clone()?,
        ty: row.ty?,
        place: row.place,
        many: row.many(),
        numbered: match &written.numbered {
            Some(written) => Some(numbered(written, positions)?),
            None => None,
        },
        spread: spread(message, row),
        nullable: row.is_nullable(),
        json: row.json(),
        presence: presence(merged, message, written.required.as_ref())?,
        fixed: written.fixed.as_ref().map(|code| code.value.0.clone()),
        default: written.default.as_ref().map(|code| code.value.0.clone()),
        signature: written.signature.as_ref().and_then(|name| merged.spec.signatures.position(&name.value)),
        values,
        values_rust,
        open: written.open.as_ref().map_or(message.direction() != Direction::Request, |open| open.value),
        columns: written.columns.as_ref().map(|columns| columns.value),
        visibility: visibility(merged, message, row),
        evidence: aspects::weakest(&aspects),
        aspects,
        same_as: match &written.same_as {
            Some(path) => Some(same_as(merged, &path.value)?),
            None => None,
        },
        note: text(written.note.as_ref()),
        at: place(merged.sources, row.key.span),
    })
}

fn spread(message: &Message<'_>, row: &Row) -> Option<Spread> {
    let written = &row.syntax;
    if !is_spread(message, row) {
        return None;
    }
    match (&written.separator, &written.nested) {
        (Some(separator), _) => Some(Spread::Separated(separator.value.0.clone())),
        (None, Some(nested)) => Some(Spread::Nested(nested.value.nesting())),
        (None, None) => Some(Spread::Repeated),
    }
}

fn numbered(written: &syntax::Numbered, positions: &Positions<'_>) -> Option<Numbered> {
    let count = match &written.count {
        Some(count) => Some(*positions.get(count.value.as_str())?),
        None => None,
    };
    Some(Numbered { digits: written.digits.as_ref()?.value, from: written.from.as_ref()?.value, count })
}

fn same_as(merged: &Merged<'_>, path: &str) -> Option<SameAs> {
    let (message, row) = merged.named_row(path)?;
    let message = merged.position(&message.id)?;
    let field = *row_positions(merged.messages.get(message)?).get(row.key.value.as_str())?;
    Some(SameAs { message, field })
}

fn presence(merged: &Merged<'_>, message: &Message<'_>, required: Option<&Required>) -> Option<Presence> {
    Some(match required {
        Some(Required::Always(required)) if required.value => Presence::Required,
        Some(Required::Always(_)) | None => Presence::Optional,
        Some(Required::When(condition)) => Presence::When(on_wire(merged, message, &condition.value)?),
    })
}

/// The outer `None` means that errors were reported.
fn rest(merged: &Merged<'_>, message: &Message<'_>, fields: &[model::Field]) -> Option<Option<model::Rest>> {
    let Some(rest) = &message.parts.rest else { return Some(None) };
    let free = ["rest", "other", "further", "remainder"];
    let is_free = |name: &&str| fields.iter().all(|field| field.rust != **name);
    let named = text(rest.rust.as_ref());
    let levels: Vec<Stated<'_>> = [Stated::from(rest)].into_iter().chain(message.stated()).collect();
    let at = [&rest.label, &rest.format].into_iter().flatten().map(|text| text.span).next();
    Some(Some(model::Rest {
        rust: named.or_else(|| free.into_iter().find(is_free).map(str::to_owned))?,
        label: text(rest.label.as_ref())?,
        notation: text(rest.format.as_ref()).unwrap_or_default(),
        format: rest_format(merged, rest, &mut Diagnostics::new())?,
        evidence: evidence(merged, &levels),
        at: place(merged.sources, at.unwrap_or(message.name.span)),
    }))
}

fn groups(merged: &Merged<'_>, body: &syntax::Object, fields: &Positions<'_>) -> Option<Vec<model::Group>> {
    let kinds = [
        (Need::AtLeastOne, &body.at_least_one_of),
        (Need::ExactlyOne, &body.exactly_one_of),
        (Need::AtMostOne, &body.at_most_one_of),
    ];
    let groups = kinds.into_iter().flat_map(|(need, groups)| groups.iter().map(move |group| (need, group)));
    let convert = |(need, names): (Need, &Vec<Spanned<String>>)| {
        let first = names.first()?.span;
        let last = names.last()?.span;
        Some(model::Group {
            need,
            fields: names
                .iter()
                .map(|name| fields.get(name.value.as_str()).copied())
                .collect::<Option<_>>()?,
            at: place(merged.sources, first.to(last)),
        })
    };
    groups.map(convert).collect()
}

fn rules(merged: &Merged<'_>, message: &Message<'_>) -> Option<Vec<model::Rule>> {
    let rules = message.parts.rules.iter().map(|written| {
        let text = written.text()?;
        let expr = on_wire(merged, message, &text.value)?;
        let message =
            written.message().map_or_else(|| rule::describe(&expr), |message| message.value.clone());
        Some(model::Rule { text: text.value.clone(), message, expr, at: place(merged.sources, text.span) })
    });
    rules.collect()
}

/// What a row says of the objects in its list.
fn item_outcome<'m>(merged: &'m Merged<'_>, message: &Message<'_>) -> Option<&'m syntax::Outcome> {
    let rows = merged.messages.iter().flat_map(|message| &message.rows);
    let mut rows =
        rows.filter(|row| row.syntax.numbered.is_some() || matches!(row.many(), model::Many::List { .. }));
    rows.find_map(|row| match row.ty {
        Some(model::Type::Object(at)) if merged.messages.get(at)?.id == message.id => {
            row.syntax.outcome.as_ref()
        }
        _ => None,
    })
}

pub(super) fn outcome(merged: &Merged<'_>, message: &Message<'_>, outcome: &syntax::Outcome) -> OutcomeRule {
    let read = |text: &Option<Spanned<String>>| on_wire(merged, message, &text.as_ref()?.value);
    OutcomeRule { confirmed: read(&outcome.confirmed), declined: read(&outcome.declined) }
}

/// A rule or condition over the wire names of a message.
pub(super) fn on_wire(merged: &Merged<'_>, message: &Message<'_>, text: &str) -> Option<Expr> {
    let expr = merged.rule(text).ok()?;
    Some(Scope { merged, message, status: true }.on_wire(&expr))
}

/// Positions of fields by key and by wire name.
pub(super) type Positions<'f> = HashMap<&'f str, usize>;

/// The position that each row of a message has among its fields; of a key and a wire name that are the same, the key's.
pub(super) fn row_positions<'m>(message: &'m Message<'_>) -> Positions<'m> {
    let order = message.wire_order();
    let rows: Vec<(usize, &Row)> =
        order.iter().enumerate().filter_map(|(at, row)| Some((at, message.rows.get(*row)?))).collect();
    let names = rows.iter().map(|(at, row)| (row.name.value.as_str(), *at));
    let mut positions: Positions<'m> = names.collect();
    positions.extend(rows.iter().map(|(at, row)| (row.key.value.as_str(), *at)));
    positions
}

pub(super) fn text(text: Option<&Spanned<String>>) -> Option<String> {
    text.map(|text| text.value.clone())
}

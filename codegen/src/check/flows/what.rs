//! What a step sends: an operation, a notification, a hand-back, a field of an answer, or words.

use super::super::{conditions, near, rules};
use super::read::Cx;
use super::way_out::{hand_back_is_proved, notification_is_proved};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, Scope};
use crate::model::{FlowOperation, FlowWhat, Many, Tells, Type};
use crate::read::Spanned;
use crate::rule::Expr;
use crate::syntax::{EffectWord, FlowArrow, FlowKeys, FlowOutcome, Operation, Outcome};

/// How deep a field of an answer is looked for.
const MAX_DEPTH: usize = 6;

/// What was found: the thing, its name, and the document's words for it.
pub(super) struct Found {
    pub(super) what: FlowWhat,
    pub(super) name: String,
    pub(super) label: String,
}

pub(super) fn find(
    cx: &mut Cx<'_, '_>,
    arrow: &FlowArrow,
    keys: &FlowKeys,
    diagnostics: &mut Diagnostics,
) -> Option<Found> {
    if keys.only_drawn.is_some_and(|drawn| drawn.value) {
        return Some(drawn(arrow));
    }
    match (arrow.from.as_str(), arrow.to.as_str()) {
        ("shop", "browser") => to_browser(cx, arrow, diagnostics),
        ("shop", _) => from_shop(cx, arrow, keys, diagnostics),
        (_, "shop") => to_shop(cx, arrow, keys, diagnostics),
        (_, _) => between_others(cx, arrow, diagnostics),
    }
}

fn drawn(arrow: &FlowArrow) -> Found {
    Found { what: FlowWhat::Drawn, name: String::new(), label: arrow.what.value.clone() }
}

/// A page, or something out of the last answer.
fn to_browser(cx: &mut Cx<'_, '_>, arrow: &FlowArrow, diagnostics: &mut Diagnostics) -> Option<Found> {
    let what = &arrow.what;
    let spec = cx.merged.spec;
    if let (Some(at), Some(operation)) = (spec.operations.position(what), spec.operations.get(what)) {
        if operation.page.is_some() {
            let label = operation.label.as_ref()?.value.clone();
            return Some(Found {
                what: FlowWhat::Page(at, moves(operation)),
                name: what.value.clone(),
                label,
            });
        }
        let text = format!("{} is sent by the shop, not by the shopper's browser", quote(what));
        wrong_way(arrow, text, "write `shop -> gateway:`, or give the operation a `page`", diagnostics);
        return None;
    }
    relay(cx, arrow, diagnostics)
}

fn relay(cx: &Cx<'_, '_>, arrow: &FlowArrow, diagnostics: &mut Diagnostics) -> Option<Found> {
    let what = &arrow.what;
    let answers = || cx.sent.iter().rev().filter_map(|at| cx.merged.answer(*at));
    for answer in answers() {
        if let Some((path, label)) = field(cx.merged, answer, what) {
            return Some(Found { name: last(&path).to_owned(), what: FlowWhat::Relay(path), label });
        }
    }
    if answers().next().is_none() && !cx.sent.is_empty() {
        return None; // The answer could not be read, which was reported.
    }
    let known = answers().flat_map(|answer| answer.rows.iter().map(|row| row.name.value.as_str()));
    let known: Vec<&str> =
        known.chain(cx.merged.spec.operations.keys().map(|name| name.value.as_str())).collect();
    let near = near(what, known, diagnostics);
    let text = match cx.sent.is_empty() {
        true => format!("{} is passed on before any operation was answered", quote(what)),
        false => format!("no answer before has a field {}", quote(what)),
    };
    let entry = diagnostics.error(ids::UNKNOWN_RELAY, what.span, text);
    match near {
        Some(near) => entry.did_you_mean(what.span, Some(near)),
        None => entry
            .help("name a field of the answer before, or write `only_drawn: true` for words of the figure"),
    };
    None
}

/// The path of a field of a message and the document's words for it: a path from its top, or the only field of that name.
fn field(merged: &Merged<'_>, message: &Message<'_>, name: &str) -> Option<(String, String)> {
    let scope = Scope { merged, message, status: false };
    let path: Vec<&str> = name.split('.').collect();
    if let Some(row) = scope.row(&path) {
        return Some((name.to_owned(), row.label().to_owned()));
    }
    let mut found = Vec::new();
    inside(merged, message, name, "", MAX_DEPTH, &mut found);
    match found.len() {
        1 => found.pop(),
        _ => None,
    }
}

fn inside(
    merged: &Merged<'_>,
    message: &Message<'_>,
    name: &str,
    path: &str,
    depth: usize,
    found: &mut Vec<(String, String)>,
) {
    let under = |row: &Row| format!("{path}{}", row.name.value);
    for row in &message.rows {
        if row.name.value == name || row.key.value == name {
            found.push((under(row), row.label().to_owned()));
        }
        if let (Some(Type::Object(at)), Many::One, true) = (row.ty, row.many(), depth > 0)
            && let Some(object) = merged.messages.get(at)
        {
            inside(merged, object, name, &format!("{}.", under(row)), depth - 1, found);
        }
    }
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

fn from_shop(
    cx: &mut Cx<'_, '_>,
    arrow: &FlowArrow,
    keys: &FlowKeys,
    diagnostics: &mut Diagnostics,
) -> Option<Found> {
    let spec = cx.merged.spec;
    let Some(at) = spec.operations.position(&arrow.what) else {
        return unknown(cx.merged, arrow, "operation", diagnostics);
    };
    let operation = spec.operations.get(&arrow.what)?;
    if operation.page.is_some() {
        let text = format!("{} is a page: the shopper's browser carries it", quote(&arrow.what));
        wrong_way(arrow, text, "write `shop -> browser:`", diagnostics);
        return None;
    }
    cx.sent.push(at);
    let label =
        operation.label.as_ref().map_or_else(|| arrow.what.value.clone(), |label| label.value.clone());
    let meaning = meaning(cx, at, operation, keys.outcome.as_ref(), diagnostics);
    if meaning.is_look_up {
        let looked = (meaning.tells, meaning.goes_on.is_some() || meaning.tells.by_shop);
        cx.looked = Some(cx.looked.filter(|_| keys.outcome.is_none()).unwrap_or(looked));
    }
    let what = FlowWhat::Operation(meaning);
    Some(Found { what, name: arrow.what.value.clone(), label })
}

fn moves(operation: &Operation) -> bool {
    operation.effect.as_ref().is_none_or(|effect| effect.value != EffectWord::Read)
}

/// What is proved can say anything when the shop reads it.
const BY_SHOP: Tells = Tells { proved: true, confirmed: true, declined: true, by_shop: true };

/// What the answer of an operation means in the flow.
fn meaning(
    cx: &Cx<'_, '_>,
    at: usize,
    operation: &Operation,
    written: Option<&FlowOutcome>,
    diagnostics: &mut Diagnostics,
) -> FlowOperation {
    let answer = cx.merged.answer(at);
    let mut read = |text: &Option<Spanned<String>>| -> Option<Expr> {
        let (scope, text) = (Scope { merged: cx.merged, message: answer?, status: true }, text.as_ref()?);
        let expr = rules::read(scope, text, diagnostics)?;
        conditions::check_possible(scope, &expr, text, diagnostics);
        Some(scope.on_wire(&expr))
    };
    let none = FlowOutcome::default();
    let written = written.unwrap_or(&none);
    let is_own = written.confirmed.is_none() && written.declined.is_none();
    let tells = match (written.is_by_shop(), is_own) {
        (true, _) => BY_SHOP,
        (false, true) => own_meaning(cx.merged, at),
        (false, false) => {
            let (confirmed, declined) = (written.confirmed.is_some(), written.declined.is_some());
            Tells { proved: true, confirmed, declined, by_shop: false }
        }
    };
    FlowOperation {
        operation: at,
        moves: moves(operation),
        is_look_up: cx.look_up == Some(at),
        tells,
        confirmed: read(&written.confirmed),
        declined: read(&written.declined),
        goes_on: read(&written.goes_on),
    }
}

/// What the answer of an operation can tell by what the operation says.
pub(super) fn own_meaning(merged: &Merged<'_>, at: usize) -> Tells {
    let operation = merged.spec.operations.values().nth(at);
    let own = operation.and_then(|operation| operation.outcome.as_ref());
    let own = own.or_else(|| merged.answer(at).and_then(|answer| answer.outcome()));
    tells(own, true)
}

fn to_shop(
    cx: &mut Cx<'_, '_>,
    arrow: &FlowArrow,
    keys: &FlowKeys,
    diagnostics: &mut Diagnostics,
) -> Option<Found> {
    let (spec, what) = (cx.merged.spec, &arrow.what);
    let through_browser = arrow.from == "browser";
    if what.value == "answer" && !spec.notifications.has("answer") {
        return answer(cx, arrow, diagnostics);
    }
    let own =
        |label: Option<&Spanned<String>>| label.map_or_else(|| what.value.clone(), |it| it.value.clone());
    if let (Some(at), Some(notification)) = (spec.notifications.position(what), spec.notifications.get(what))
    {
        if through_browser {
            let text = format!("{} is sent by the provider, not by the browser", quote(what));
            wrong_way(arrow, text, "write `gateway -> shop:`", diagnostics);
            return None;
        }
        let outcome = notification.body.outcome.as_ref();
        let tells = message(outcome, notification_is_proved(cx.merged, notification), keys);
        let label = own(notification.body.parts.label.as_ref());
        return Some(Found { what: FlowWhat::Notification(at, tells), name: what.value.clone(), label });
    }
    if let (Some(at), Some(hand_back)) = (spec.hand_backs.position(what), spec.hand_backs.get(what)) {
        if !through_browser {
            let text = format!("{} comes back through the shopper's browser", quote(what));
            wrong_way(arrow, text, "write `browser -> shop:`", diagnostics);
            return None;
        }
        let outcome = hand_back.body.outcome.as_ref();
        let tells = message(outcome, hand_back_is_proved(cx.merged, hand_back), keys);
        let label = own(hand_back.body.parts.label.as_ref());
        return Some(Found { what: FlowWhat::HandBack(at, tells), name: what.value.clone(), label });
    }
    if spec.operations.has(what) {
        let text = format!("{} is an operation: the shop sends it", quote(what));
        wrong_way(
            arrow,
            text,
            "turn the arrow round, or write `answer` for the operation's answer",
            diagnostics,
        );
        return None;
    }
    unknown(cx.merged, arrow, if through_browser { "hand-back" } else { "notification" }, diagnostics)
}

fn tells(outcome: Option<&Outcome>, proved: bool) -> Tells {
    Tells {
        proved,
        confirmed: outcome.is_some_and(|outcome| outcome.confirmed.is_some()),
        declined: outcome.is_some_and(|outcome| outcome.declined.is_some()),
        by_shop: false,
    }
}

/// The same of a message in a flow.
fn message(outcome: Option<&Outcome>, proved: bool, keys: &FlowKeys) -> Tells {
    match keys.outcome.as_ref().is_some_and(FlowOutcome::is_by_shop) {
        true => Tells { proved, ..BY_SHOP },
        false => tells(outcome, proved),
    }
}

fn answer(cx: &Cx<'_, '_>, arrow: &FlowArrow, diagnostics: &mut Diagnostics) -> Option<Found> {
    let Some(last) = cx.sent.last() else {
        diagnostics
            .error(ids::INVALID_STEP, arrow.what.span, "an answer without an operation before it")
            .help("write the operation's step first, or name a notification");
        return None;
    };
    let label = cx.merged.answer(*last).map_or("answer", |answer| answer.label()).to_owned();
    Some(Found { what: FlowWhat::Answer, name: String::new(), label })
}

/// Words, unless they name something that has its own way.
fn between_others(cx: &Cx<'_, '_>, arrow: &FlowArrow, diagnostics: &mut Diagnostics) -> Option<Found> {
    let spec = cx.merged.spec;
    let (comes, goes) = (
        spec.notifications.has(&arrow.what) || spec.hand_backs.has(&arrow.what),
        spec.operations.has(&arrow.what),
    );
    if comes || goes {
        let text =
            format!("{} {} the shop", quote(&arrow.what), if comes { "goes to" } else { "comes from" });
        wrong_way(arrow, text, "let one end of the arrow be `shop`", diagnostics);
        return None;
    }
    Some(drawn(arrow))
}

fn wrong_way(arrow: &FlowArrow, text: String, help: &str, diagnostics: &mut Diagnostics) {
    diagnostics.error(ids::STEP_DIRECTION, arrow.span, text).help(help);
}

fn unknown(
    merged: &Merged<'_>,
    arrow: &FlowArrow,
    expected: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Found> {
    let spec = merged.spec;
    let is_unread = [
        spec.operations.has(&arrow.what),
        spec.notifications.has(&arrow.what),
        spec.hand_backs.has(&arrow.what),
    ];
    if is_unread.contains(&true) {
        return None;
    }
    if spec.operations.by_hand.has(&arrow.what) {
        diagnostics
            .error(
                ids::UNKNOWN_IN_FLOW,
                arrow.what.span,
                format!("{} is carried out by hand", quote(&arrow.what)),
            )
            .help("write `only_drawn: true`: the shop's program takes no part in it");
        return None;
    }
    let known: Vec<&str> = match expected {
        "operation" => spec.operations.keys().map(|name| name.value.as_str()).collect(),
        "hand-back" => spec.hand_backs.keys().map(|name| name.value.as_str()).collect(),
        _ => spec.notifications.keys().map(|name| name.value.as_str()).collect(),
    };
    let near = near(&arrow.what, known, diagnostics);
    let text = format!("unknown {expected} {}", quote(&arrow.what));
    let entry = diagnostics.error(ids::UNKNOWN_IN_FLOW, arrow.what.span, text);
    match near {
        Some(near) => entry.did_you_mean(arrow.what.span, Some(near)),
        None => entry.help(format!(
            "there is no such name under `{}s`; words that are in the figure only have `only_drawn: true`",
            expected.replace('-', "_")
        )),
    };
    None
}

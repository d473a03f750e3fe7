//! What a step says of itself fits what it sends, and something settles the payment.

use crate::diagnostic::{Diagnostics, ids};
use crate::model::{FlowItem, FlowStep, FlowWhat};
use crate::source::Span;
use crate::syntax::{FlowArrow, FlowKeys, FlowOutcome};

/// Every step, in the order written.
pub(super) fn flat(items: &[FlowItem]) -> Vec<&FlowStep> {
    let mut steps = Vec::new();
    for item in items {
        match item {
            FlowItem::Step(step) => steps.push(&**step),
            FlowItem::AnyOrder(branches) | FlowItem::Either(branches) => {
                branches.iter().for_each(|branch| steps.extend(flat(branch)));
            }
        }
    }
    steps
}

/// What kinds of steps a key is for.
struct Use {
    key: &'static str,
    at: Option<Span>,
    fits: bool,
    help: &'static str,
}

pub(super) fn check(step: &FlowStep, keys: &FlowKeys, arrow: &FlowArrow, diagnostics: &mut Diagnostics) {
    let on = |flag: Option<crate::read::Spanned<bool>>| flag.filter(|flag| flag.value).map(|flag| flag.span);
    let (is_message, is_operation) = (
        matches!(step.what, FlowWhat::Notification(..) | FlowWhat::HandBack(..)),
        matches!(step.what, FlowWhat::Operation(_)),
    );
    let is_by_shop = keys.outcome.as_ref().is_some_and(|it| it.is_by_shop() && it.texts().next().is_none());
    let is_page = matches!(step.what, FlowWhat::Page(..));
    let coming = "it is for what comes to the shop: a notification or a hand-back";
    let uses = [
        Use { key: "must_receive", at: on(keys.must_receive), fits: is_message, help: coming },
        Use { key: "may_be_lost", at: on(keys.may_be_lost), fits: is_message, help: coming },
        Use { key: "repeats", at: on(keys.repeats), fits: is_message, help: coming },
        Use { key: "within", at: keys.within.as_ref().map(|it| it.span), fits: is_message, help: coming },
        Use { key: "until", at: keys.until.as_ref().map(|it| it.span), fits: is_message, help: coming },
        Use {
            key: "unchanged",
            at: on(keys.unchanged),
            fits: matches!(step.what, FlowWhat::Relay(_)),
            help: "it is for a field of an answer that is passed on",
        },
        Use {
            key: "prepares",
            at: on(keys.prepares),
            fits: is_operation || is_page,
            help: "it is for operations and pages",
        },
        Use {
            key: "settles",
            at: on(keys.settles),
            fits: is_message || is_operation,
            help: "it is for operations, notifications and hand-backs",
        },
        Use {
            key: "outcome",
            at: keys.outcome.as_ref().and_then(FlowOutcome::span),
            fits: is_operation || (is_message && is_by_shop),
            help: "it is for operations; what others mean is said where they are written, or read `by_shop`",
        },
    ];
    for Use { key, at, help, .. } in uses.into_iter().filter(|it| !it.fits) {
        if let Some(at) = at {
            diagnostics
                .error(ids::CONTRADICTORY_STEP, at, format!("`{key}` says nothing of this step"))
                .help(help);
        }
    }
    check_pairs(step, keys, diagnostics);
    check_by_shop(keys, diagnostics);
    check_settles(step, keys, arrow, diagnostics);
}

/// Keys that exclude each other, and a browser that nobody can rely on.
fn check_pairs(step: &FlowStep, keys: &FlowKeys, diagnostics: &mut Diagnostics) {
    let on = |flag: Option<crate::read::Spanned<bool>>| flag.filter(|flag| flag.value).map(|flag| flag.span);
    let pairs = [
        ("must_receive", on(keys.must_receive), "may_be_lost", on(keys.may_be_lost)),
        ("settles", on(keys.settles), "prepares", on(keys.prepares)),
        ("settles", on(keys.settles), "repeats", on(keys.repeats)),
    ];
    for (one, first, other, second) in pairs {
        if let (Some(first), Some(second)) = (first, second) {
            diagnostics
                .error(ids::CONTRADICTORY_STEP, second, format!("`{one}` and `{other}` exclude each other"))
                .related(first, "the other")
                .help("leave out one of them");
        }
    }
    let relied = keys.may_be_lost.filter(|lost| !lost.value).map(|lost| lost.span);
    if let (Some(at), FlowWhat::HandBack(..)) = (on(keys.must_receive).or(relied), &step.what) {
        diagnostics
            .error(ids::CONTRADICTORY_STEP, at, "nobody can rely on what comes through the browser")
            .help("leave it out: tabs are closed and networks fail, so it may always be lost");
    }
}

/// Who reads it needs no conditions.
fn check_by_shop(keys: &FlowKeys, diagnostics: &mut Diagnostics) {
    let Some(outcome) = keys.outcome.as_ref().filter(|outcome| outcome.is_by_shop()) else { return };
    if let (Some(text), Some(by_shop)) = (outcome.texts().next(), outcome.by_shop) {
        diagnostics
            .error(
                ids::CONTRADICTORY_STEP,
                text.span,
                "the shop reads what it means, and a condition says it",
            )
            .related(by_shop.span, "the shop reads it")
            .help("leave out one of them");
    }
}

/// What settles is proved and can say that it was paid.
fn check_settles(step: &FlowStep, keys: &FlowKeys, arrow: &FlowArrow, diagnostics: &mut Diagnostics) {
    let Some(at) = keys.settles.filter(|settles| settles.value).map(|settles| settles.span) else { return };
    let tells = match &step.what {
        FlowWhat::Operation(operation) => operation.tells,
        FlowWhat::Notification(_, tells) | FlowWhat::HandBack(_, tells) => *tells,
        FlowWhat::Page(..) | FlowWhat::Relay(_) | FlowWhat::Answer | FlowWhat::Drawn => return,
    };
    if !tells.proved {
        diagnostics
            .error(
                ids::UNPROVED_SETTLES,
                at,
                format!("nothing proves `{}`, so it settles nothing", arrow.what),
            )
            .label("a hint only")
            .help("leave `settles` out: it leads to a look-up; or write how it is proved under `authentic`");
    } else if !tells.confirmed {
        diagnostics
            .error(
                ids::UNPROVED_SETTLES,
                at,
                format!("`{}` never says that anything was confirmed", arrow.what),
            )
            .help("write `outcome: { confirmed: … }` on it, or let another step settle the payment");
    }
}

/// Where no step is said to settle the payment: the last operation that can, and the messages behind it; without such an
/// operation every message that can. Those in `never` are said not to.
pub(super) fn settle(items: &mut [FlowItem], never: &[String]) {
    if !flat(items).iter().any(|step| step.settles) {
        settle_from_end(items, never);
    }
}

/// Whether an operation was found that ends the search.
fn settle_from_end(items: &mut [FlowItem], never: &[String]) -> bool {
    items.iter_mut().rev().any(|item| match item {
        FlowItem::Step(step) => {
            step.settles = can_settle(step) && !never.contains(&step.id);
            step.settles && matches!(step.what, FlowWhat::Operation(_))
        }
        FlowItem::AnyOrder(branches) | FlowItem::Either(branches) => {
            // Every branch is looked through, whatever the others have.
            let found: Vec<bool> = branches.iter_mut().map(|branch| settle_from_end(branch, never)).collect();
            found.contains(&true)
        }
    })
}

fn can_settle(step: &FlowStep) -> bool {
    match &step.what {
        FlowWhat::Operation(operation) => {
            operation.tells.confirmed && !operation.is_look_up && !step.prepares && !step.optional
        }
        FlowWhat::Notification(_, tells) | FlowWhat::HandBack(_, tells) => {
            tells.proved && tells.confirmed && !step.repeats
        }
        FlowWhat::Page(..) | FlowWhat::Relay(_) | FlowWhat::Answer | FlowWhat::Drawn => false,
    }
}

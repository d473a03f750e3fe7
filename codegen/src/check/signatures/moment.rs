//! Parts that are moments or made for each request: where they can be, and how near a moment has to be.

use crate::diagnostic::{Diagnostics, ids};
use crate::source::Span;
use crate::syntax::PiecePart;

/// A week: what may be older is not fresh in any sense.
const MAX_FRESH: u32 = 604_800;

pub(super) fn check(part: &PiecePart, diagnostics: &mut Diagnostics) {
    let mut say = |at: Span, text: &str, help: &str| {
        diagnostics.error(ids::SIGNED_MOMENT, at, text).help(help);
    };
    if let (Some(_), Some(random)) = (part.now, part.random) {
        say(random.span, "a part is a moment or a random value, not both", "leave out `now` or `random`");
    }
    let is_part = part.captured.is_some() || part.header.is_some() || part.field.is_some();
    if let Some(now) = part.now.filter(|_| !is_part) {
        let help = "write it beside `captured`, `header` or `field`";
        say(now.span, "`now` says how a part is written that is a moment", help);
    }
    if let Some(random) = part.random.filter(|_| part.captured.is_none()) {
        let help = "write it beside `captured`; a header that is random has it under `auth`";
        say(random.span, "`random` belongs to `captured`", help);
    }
    let Some(fresh) = part.fresh else { return };
    if part.now.is_none() {
        let help = "write beside it how the moment is written, such as `now: seconds`";
        say(fresh.span, "`fresh` needs a moment", help);
    }
    if fresh.value == 0 || fresh.value > MAX_FRESH {
        let help = "write from 1 second to 604800, a week; documents mostly say 300";
        say(fresh.span, "no moment can be as fresh, or nothing is gained", help);
    }
    if let Some(otherwise) = part.otherwise.as_ref() {
        let help = "leave out `otherwise`: without its moment nobody knows when it was made";
        say(otherwise.span, "a moment that has to be fresh cannot be missing", help);
    }
}

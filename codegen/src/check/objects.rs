//! No object contains itself, and what stands inside others is JSON.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, lies_in_pairs};
use crate::model::Wire;
use crate::source::Span;

/// Objects inside each other. The codecs go no deeper than 64.
const MAX_DEPTH: usize = 56;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let mut walk =
        Walk { merged, depths: vec![None; merged.messages.len()], path: Vec::new(), reported: false };
    for (at, message) in merged.messages.iter().enumerate() {
        walk.depth(at, diagnostics);
        check_wires(merged, message, diagnostics);
    }
}

/// What was found out about objects: how many lie in each other.
struct Walk<'w, 'c> {
    merged: &'w Merged<'c>,
    depths: Vec<Option<usize>>,
    path: Vec<usize>,
    reported: bool,
}

impl Walk<'_, '_> {
    fn depth(&mut self, at: usize, diagnostics: &mut Diagnostics) -> usize {
        if let Some(depth) = self.depths.get(at).copied().flatten() {
            return depth;
        }
        let Some(message) = self.merged.messages.get(at) else { return 0 };
        self.path.push(at);
        let mut deepest = 0;
        for row in &message.rows {
            for object in row.objects.iter().flatten() {
                if self.path.contains(object) {
                    self.report(*object, row.key.span, diagnostics);
                } else {
                    deepest = deepest.max(1 + self.depth(*object, diagnostics));
                }
            }
        }
        self.path.pop();
        if deepest > MAX_DEPTH && !self.reported {
            self.reported = true;
            let text = format!("more than {MAX_DEPTH} objects lie in each other");
            diagnostics.error(ids::TOO_LARGE, message.name.span, text);
        }
        if let Some(depth) = self.depths.get_mut(at) {
            *depth = Some(deepest);
        }
        deepest
    }

    fn report(&self, object: usize, at: Span, diagnostics: &mut Diagnostics) {
        let name = |at: &usize| self.merged.messages.get(*at).map(|message| quote(&message.name.value));
        let from = self.path.iter().position(|known| *known == object).unwrap_or(0);
        let way: Vec<String> = self.path.iter().skip(from).chain([&object]).filter_map(name).collect();
        let text = format!("the object {} contains itself", way.first().cloned().unwrap_or_default());
        let entry = diagnostics.error(ids::RECURSIVE_OBJECT, at, text);
        let help = "write `type: json` where it repeats; the value is then kept as it comes";
        match way.len() {
            0..=2 => entry.help(help),
            _ => entry.label(way.join(" in ")).help(help),
        };
    }
}

/// A message that stands inside others is JSON itself; what stands in forms has checks of its own.
fn check_wires(merged: &Merged<'_>, message: &Message<'_>, diagnostics: &mut Diagnostics) {
    for row in message.rows.iter().filter(|row| !lies_in_pairs(message, row)) {
        let named =
            row.syntax.object.iter().chain(row.syntax.cases().iter().filter_map(|(_, case)| case.object()));
        for (name, object) in named.zip(row.objects.iter().flatten()) {
            let Some(inner) = merged.messages.get(*object) else { continue };
            if inner.wire().is_some_and(|wire| wire != Wire::Json) {
                let text = format!(
                    "the message {} is not JSON, so it cannot stand inside another",
                    quote(&name.value)
                );
                diagnostics
                    .error(ids::ONLY_IN_JSON, name.span, text)
                    .related(inner.name.span, "the message")
                    .help("name one of `objects`, or a message with `wire: json`");
            }
        }
    }
}

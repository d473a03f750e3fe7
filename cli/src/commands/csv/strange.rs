//! Values in columns that no field has: what is left of a number with commas in it, or of a column nobody knows.

use denbun::file::Problem;
use denbun::{Rest, RuleKind, Violation};

/// The name of a column that is to be left out.
pub(super) const IGNORED: &str = "--ignore";

/// A problem for each of them. The values are not shown, since nobody knows whether they are secret. `names` are those
/// of the header, as far as they are known.
pub(super) fn problems<'s>(
    unknown: &'s Rest,
    line: u64,
    names: &'s [String],
) -> impl Iterator<Item = Problem> + 's {
    let strange = unknown.iter().filter(|(key, value)| *key != IGNORED && !value.is_empty());
    strange.map(move |(key, _)| {
        let named = names.iter().position(|name| name == key).map(|at| at + 1);
        let column = named.or_else(|| key.parse().ok()).and_then(|column| u32::try_from(column).ok());
        let message = format!("a value in column `{key}`, which is no field");
        Problem { line, column, violation: Violation::message(RuleKind::Malformed, message) }
    })
}

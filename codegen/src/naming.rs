//! Rust names from the names of documents and wires. Every scope has one allocator: two things never share a name,
//! and no name is made unique by a number that would change when a row is added.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use crate::diagnostic::{Diagnostics, ids};
use crate::source::Span;

/// Words that are no identifiers even as `r#word`.
const NEVER: [&str; 5] = ["self", "Self", "super", "crate", "_"];

/// Names that a builder needs for itself.
const METHODS: [&str; 1] = ["build"];

/// Type names that generated files use for themselves.
const TYPES: [&str; 58] = [
    "Amount",
    "Answer",
    "AnswerHeaders",
    "Answered",
    "AsRef",
    "AuthHeader",
    "Box",
    "Client",
    "Clone",
    "Copy",
    "Cow",
    "Credentials",
    "Currency",
    "Date",
    "DateTime",
    "Debug",
    "Decode",
    "Decoded",
    "Default",
    "Encode",
    "Eq",
    "Err",
    "Failure",
    "Fixed",
    "From",
    "Hash",
    "Idempotency",
    "Into",
    "IsoDuration",
    "Json",
    "Map",
    "Message",
    "None",
    "Notification",
    "Nullable",
    "Number",
    "Ok",
    "Open",
    "Operation",
    "Option",
    "Outcome",
    "Paged",
    "PartialEq",
    "Polled",
    "Reply",
    "Rest",
    "Result",
    "Secret",
    "Some",
    "String",
    "Tag",
    "Timestamp",
    "ToString",
    "Union",
    "Values",
    "Vec",
    "Violations",
    "Yen",
];

/// The snake_case name of a field, an operation or a module: `customerName`, `customer-name` and `customer[name]` are
/// all `customer_name`. What starts with a digit or has no ASCII letters gets the prefix.
pub fn snake(name: &str, prefix: &str) -> String {
    let mut joined = String::with_capacity(name.len() + 4);
    for (begins_word, letter) in letters(name) {
        if begins_word && !joined.is_empty() {
            joined.push('_');
        }
        joined.push(letter);
    }
    let needs_prefix = !joined.starts_with(|c: char| c.is_ascii_lowercase());
    let out = match (joined.is_empty(), needs_prefix) {
        (true, _) => format!("{prefix}_{}", code_points(name)),
        (false, true) => format!("{prefix}_{joined}"),
        (false, false) => joined,
    };
    let taken = NEVER.contains(&out.as_str()) || METHODS.contains(&out.as_str());
    if taken { format!("{out}_{prefix}") } else { out }
}

/// The UpperCamel name of a type or variant: `SALES` is `Sales`, `re_auth` is `ReAuth`, and with the prefix `Code` the
/// value `1` is `Code1`.
pub fn upper_camel(name: &str, prefix: &str) -> String {
    let mut joined = String::with_capacity(name.len() + 4);
    letters(name).for_each(|(begins_word, letter)| {
        joined.push(if begins_word { letter.to_ascii_uppercase() } else { letter });
    });
    let out = match joined.chars().next() {
        None => format!("{prefix}{}", code_points(name).to_ascii_uppercase()),
        Some(first) if first.is_ascii_uppercase() => joined,
        Some(_) => format!("{prefix}{joined}"),
    };
    if NEVER.contains(&out.as_str()) { format!("{out}{prefix}") } else { out }
}

/// The UpperCamel name of a type, kept apart from the names generated files use for themselves.
pub fn type_name(name: &str, suffix: &str) -> String {
    let out = upper_camel(name, suffix);
    if TYPES.contains(&out.as_str()) { format!("{out}{suffix}") } else { out }
}

/// The variant of a member of a family, without the family's name before it: `Mpi` of `push_mpi` in `push`.
pub fn member(family: &str, name: &str) -> String {
    let own = name.strip_prefix(family).and_then(|rest| rest.strip_prefix('_'));
    upper_camel(own.filter(|own| is_snake(own)).unwrap_or(name), "Member")
}

/// Whether a text can be a field's or module's name in Rust: ASCII snake_case, keywords included.
pub fn is_snake(name: &str) -> bool {
    let starts_well = name.starts_with(|c: char| c.is_ascii_lowercase());
    starts_well
        && !name.contains("__")
        && !name.ends_with('_')
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !NEVER.contains(&name)
        && !METHODS.contains(&name)
}

/// Whether a text can be a variant's name in Rust.
pub fn is_upper_camel(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && !NEVER.contains(&name)
}

/// The ASCII letters and digits of a name in lower case, and whether each begins a word: behind whatever is neither, and
/// at humps.
fn letters(name: &str) -> impl Iterator<Item = (bool, char)> {
    let mut chars = name.chars().peekable();
    let (mut before, mut begins_word) = (None, true);
    std::iter::from_fn(move || {
        loop {
            let c = chars.next()?;
            begins_word |= !c.is_ascii_alphanumeric() || is_hump(before, c, chars.peek().copied());
            before = Some(c);
            if c.is_ascii_alphanumeric() {
                return Some((std::mem::take(&mut begins_word), c.to_ascii_lowercase()));
            }
        }
    })
}

/// `customerName` has a hump at N, `HTMLText` at T.
fn is_hump(before: Option<char>, c: char, after: Option<char>) -> bool {
    let after_small = before.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let ends_capitals =
        before.is_some_and(|c| c.is_ascii_uppercase()) && after.is_some_and(|c| c.is_ascii_lowercase());
    c.is_ascii_uppercase() && (after_small || ends_capitals)
}

/// A name for what has no letters: its code points, which do not depend on its neighbors.
fn code_points(name: &str) -> String {
    let points: Vec<String> = name.chars().map(|c| format!("{:x}", u32::from(c))).collect();
    if points.is_empty() { "empty".to_owned() } else { points.join("_") }
}

/// The Rust names taken in one scope, for what, and where.
#[derive(Debug, Default)]
pub struct Names<'n> {
    taken: BTreeMap<String, (Holder<'n>, Span)>,
}

/// What has a Rust name: its kind, and its own name, if it has one.
#[derive(Debug, Clone, Copy)]
pub struct Holder<'n>(pub &'static str, pub &'n str);

impl<'n> Names<'n> {
    /// Takes a name for `what`. If another thing has it, both places are reported.
    pub fn take(&mut self, rust: String, what: Holder<'n>, at: Span, diagnostics: &mut Diagnostics) {
        match self.taken.entry(rust) {
            Entry::Vacant(entry) => {
                entry.insert((what, at));
            }
            Entry::Occupied(entry) => {
                let (other, first) = entry.get();
                diagnostics
                    .error(
                        ids::RUST_NAME_COLLISION,
                        at,
                        format!("{what} and {other} are both `{}` in Rust", entry.key()),
                    )
                    .label("the second")
                    .related(*first, "the first")
                    .help("give one of them another name with `rust:`");
            }
        }
    }
}

impl fmt::Display for Holder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Holder("", name) => write!(f, "`{name}`"),
            Holder(kind, "") => f.write_str(kind),
            Holder(kind, name) => write!(f, "{kind} `{name}`"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_snake_case() {
        for (name, rust) in [
            ("aid", "aid"),
            ("customerName", "customer_name"),
            ("CustomerName", "customer_name"),
            ("HTMLText", "html_text"),
            ("customer-name", "customer_name"),
            ("customer[name]", "customer_name"),
            ("orderId0000", "order_id0000"),
            ("tr1", "tr1"),
            ("3ds", "field_3ds"),
            ("氏名", "field_6c0f_540d"),
            ("type", "type"),
            ("self", "self_field"),
            ("", "field_empty"),
            ("__x__", "x"),
        ] {
            assert_eq!(snake(name, "field"), rust, "{name}");
        }
    }

    #[test]
    fn values_become_variants() {
        for (value, rust) in [
            ("SALES", "Sales"),
            ("re_auth", "ReAuth"),
            ("1", "Code1"),
            ("010", "Code010"),
            ("", "CodeEMPTY"),
            ("CVS_CAN", "CvsCan"),
            ("SELF", "SelfCode"),
            ("○", "Code25CB"),
        ] {
            assert_eq!(upper_camel(value, "Code"), rust, "{value}");
        }
    }

    #[test]
    fn types_keep_off_names_in_use() {
        assert_eq!(type_name("string", "Value"), "StringValue");
        assert_eq!(type_name("job_type", "Value"), "JobType");
    }

    #[test]
    fn identifiers() {
        assert!(is_snake("type") && is_snake("a1") && is_upper_camel("Code1"));
        assert!(
            !is_snake("self") && !is_snake("Type") && !is_snake("_x") && !is_snake("a b") && !is_snake("é")
        );
        assert!(!is_upper_camel("Self") && !is_upper_camel("approved") && !is_upper_camel("A_B"));
    }
}

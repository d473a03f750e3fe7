//! What a careful user writes by hand: the checks of the document, and a list of all that is wrong.

use super::values::Amount;

/// One broken rule of one field.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    /// The field on the wire.
    pub(crate) field: &'static str,
    /// Which rule.
    pub(crate) rule: &'static str,
}

/// Collects every broken rule; allocates only if there is one.
#[derive(Debug, Default)]
pub(crate) struct Violations(Vec<Violation>);

impl Violations {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn report(&mut self, field: &'static str, rule: &'static str) {
        self.0.push(Violation { field, rule });
    }

    /// The field must have a value.
    pub(crate) fn required(&mut self, field: &'static str, text: &str) {
        if text.is_empty() {
            self.report(field, "required");
        }
    }

    /// Digits only, `min` to `max` of them.
    pub(crate) fn digits(&mut self, field: &'static str, text: &str, min: usize, max: usize) {
        if !is_digits(text) {
            self.report(field, "character");
        }
        self.length(field, text.len(), min, max);
    }

    /// ASCII letters and digits only, `min` to `max` of them.
    pub(crate) fn alphanumeric(&mut self, field: &'static str, text: &str, min: usize, max: usize) {
        if !is_alphanumeric(text) {
            self.report(field, "character");
        }
        self.length(field, text.len(), min, max);
    }

    /// At most `max` bytes.
    pub(crate) fn bytes(&mut self, field: &'static str, text: &str, max: usize) {
        self.length(field, text.len(), 0, max);
    }

    /// At most `max` bytes and no line break.
    pub(crate) fn one_line(&mut self, field: &'static str, text: &str, max: usize) {
        if text.bytes().any(|byte| matches!(byte, b'\r' | b'\n')) {
            self.report(field, "malformed");
        }
        self.bytes(field, text, max);
    }

    /// An address of at most 254 characters.
    pub(crate) fn email(&mut self, field: &'static str, text: &str) {
        if !is_email(text) {
            self.report(field, "type");
        }
        self.length(field, text.len(), 0, 254);
    }

    /// An amount of yen.
    pub(crate) fn amount(&mut self, field: &'static str, text: &str) -> Option<Amount> {
        let amount = amount(text);
        if amount.is_none() {
            self.report(field, "type");
        }
        amount.map(Amount)
    }

    fn length(&mut self, field: &'static str, length: usize, min: usize, max: usize) {
        if length < min || length > max {
            self.report(field, "length");
        }
    }
}

/// Without a limit.
pub(crate) const ANY: usize = usize::MAX;

pub(crate) fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

pub(crate) fn is_alphanumeric(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// A local part of the usual characters and a domain of at least two labels.
pub(crate) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    !local.is_empty()
        && !local.starts_with('.')
        && local.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&byte))
        && domain.contains('.')
        && domain.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Digits that fit a number. `str::parse` alone would take a sign too.
pub(crate) fn amount(text: &str) -> Option<u64> {
    if is_digits(text) { text.parse().ok() } else { None }
}

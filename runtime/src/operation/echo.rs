//! Whether an answer is about what was sent.

use crate::schema::Kind;
use crate::value::Value;
use crate::violation::{Violation, Violations};

/// Collects the fields in which an answer repeats something else than what was sent.
#[derive(Debug, Default)]
pub struct EchoCheck {
    violations: Violations,
}

impl EchoCheck {
    /// The field `name` of the answer must hold what was sent; a field that was not sent is not compared. Values of
    /// which nobody can tell whether they are the same count as different.
    pub fn same(
        &mut self,
        name: &'static str,
        label: &'static str,
        sent: &impl Value,
        answered: &impl Value,
    ) {
        if was_sent(sent) && !is_same(sent, answered) {
            self.violations.push(Violation::echo(name, label));
        }
    }

    /// The same for a field of an object that may be absent.
    pub fn same_if_there<V: Value>(
        &mut self,
        name: &'static str,
        label: &'static str,
        sent: &impl Value,
        answered: Option<&V>,
    ) {
        match answered {
            Some(answered) => self.same(name, label, sent, answered),
            None => self.same(name, label, sent, &None::<String>),
        }
    }

    /// What differed.
    pub fn finish(self) -> Violations {
        self.violations
    }
}

/// A fixed value is the same in every message and says nothing of this one.
fn was_sent<V: Value>(value: &V) -> bool {
    V::KIND != Kind::Fixed && value.is_present() && value.as_text() != Some("")
}

/// Whether two values are known to be the same. One side may be text where the other is a number.
fn is_same(sent: &impl Value, answered: &impl Value) -> bool {
    if let (Some(sent), Some(answered)) = (sent.as_text(), answered.as_text()) {
        return sent == answered;
    }
    let same_integer = integer(sent).is_some_and(|sent| integer(answered) == Some(sent));
    let same_bool = sent.as_bool().is_some_and(|sent| answered.as_bool() == Some(sent));
    let same_date = sent.as_date().is_some_and(|sent| answered.as_date() == Some(sent));
    same_integer || same_bool || same_date
}

fn integer(value: &impl Value) -> Option<i64> {
    let written =
        || value.as_text().filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok();
    value.as_integer().or_else(written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Secret, Yen};

    fn differs(sent: impl Value, answered: impl Value) -> bool {
        let mut check = EchoCheck::default();
        check.same("x", "X", &sent, &answered);
        !check.finish().is_empty()
    }

    #[test]
    fn what_was_sent_must_come_back() {
        assert!(!differs(Yen(1000), Some(Yen(1000))));
        assert!(differs(Yen(1000), Some(Yen(999))));
        assert!(differs(Yen(1000), None::<Yen>));
        assert!(!differs(None::<Yen>, Some(Yen(1))));
        assert!(!differs(Some(String::new()), None::<String>));
        assert!(!differs(crate::Fixed, None::<String>));
        assert!(!differs(Secret::from("a"), "a".to_owned()));
        assert!(differs("01".to_owned(), Some("1".to_owned())));
    }

    #[test]
    fn numbers_and_their_digits_are_the_same() {
        assert!(!differs(Yen(1000), "1000".to_owned()));
        assert!(!differs("1000".to_owned(), Yen(1000)));
        assert!(differs(Yen(1000), "1000.0".to_owned()));
        assert!(differs(Yen(1), String::new()));
    }

    #[test]
    fn days_are_compared() {
        let day = |day| jiff::civil::date(2026, 4, day);
        assert!(!differs(day(1), Some(day(1))));
        assert!(differs(day(1), Some(day(2))));
        assert!(differs(day(1), "2026/04/01".to_owned()));
    }

    #[test]
    fn what_cannot_be_compared_proves_nothing() {
        assert!(differs(u64::MAX, u64::MAX));
    }
}

//! Three-valued logic of cross-field rules: the functions generated rules are made of.
//!
//! `None` is an absent field or an answer that depends on one. Nothing here allocates, panics or overflows.
//! A rule is broken when its value is `Some(false)`; an outcome's condition is met when it is `Some(true)`.

/// Both are true. The second is looked at only if it matters.
#[inline]
pub fn and(a: Option<bool>, b: impl FnOnce() -> Option<bool>) -> Option<bool> {
    match a {
        Some(false) => Some(false),
        Some(true) => b(),
        None => b().filter(|b| !b),
    }
}

/// At least one is true. The second is looked at only if it matters.
#[inline]
pub fn or(a: Option<bool>, b: impl FnOnce() -> Option<bool>) -> Option<bool> {
    match a {
        Some(true) => Some(true),
        Some(false) => b(),
        None => b().filter(|b| *b),
    }
}

/// All are true.
pub fn all<const N: usize>(parts: [Option<bool>; N]) -> Option<bool> {
    not(any(parts.map(not)))
}

/// At least one is true.
pub fn any<const N: usize>(parts: [Option<bool>; N]) -> Option<bool> {
    match parts {
        parts if parts.contains(&Some(true)) => Some(true),
        parts if parts.contains(&None) => None,
        _ => Some(false),
    }
}

/// The opposite.
pub fn not(a: Option<bool>) -> Option<bool> {
    a.map(|a| !a)
}

/// One of two by a condition; if that is unknown, what both agree on.
pub fn choose<T: PartialEq>(
    condition: Option<bool>,
    then: impl FnOnce() -> Option<T>,
    otherwise: impl FnOnce() -> Option<T>,
) -> Option<T> {
    match condition {
        Some(true) => then(),
        Some(false) => otherwise(),
        None => then().filter(|then| otherwise().as_ref() == Some(then)),
    }
}

/// The field is there. Never unknown.
pub fn present<T>(value: Option<T>) -> Option<bool> {
    Some(value.is_some())
}

/// The field is not there. Never unknown.
pub fn absent<T>(value: Option<T>) -> Option<bool> {
    Some(value.is_none())
}

/// Equal.
pub fn eq<T: PartialEq>(a: Option<T>, b: Option<T>) -> Option<bool> {
    Some(a? == b?)
}

/// Not equal.
pub fn ne<T: PartialEq>(a: Option<T>, b: Option<T>) -> Option<bool> {
    Some(a? != b?)
}

/// Less; texts compare by code point.
pub fn lt<T: PartialOrd>(a: Option<T>, b: Option<T>) -> Option<bool> {
    Some(a? < b?)
}

/// Less or equal.
pub fn le<T: PartialOrd>(a: Option<T>, b: Option<T>) -> Option<bool> {
    Some(a? <= b?)
}

/// More.
pub fn gt<T: PartialOrd>(a: Option<T>, b: Option<T>) -> Option<bool> {
    Some(a? > b?)
}

/// More or equal.
pub fn ge<T: PartialOrd>(a: Option<T>, b: Option<T>) -> Option<bool> {
    Some(a? >= b?)
}

/// Among the values.
pub fn one_of<T: PartialEq>(value: Option<T>, values: &[T]) -> Option<bool> {
    value.map(|value| values.contains(&value))
}

/// The sum, unknown if it does not fit.
pub fn add(a: Option<i64>, b: Option<i64>) -> Option<i64> {
    a?.checked_add(b?)
}

/// The difference, unknown if it does not fit.
pub fn sub(a: Option<i64>, b: Option<i64>) -> Option<i64> {
    a?.checked_sub(b?)
}

/// The product, unknown if it does not fit.
pub fn mul(a: Option<i64>, b: Option<i64>) -> Option<i64> {
    a?.checked_mul(b?)
}

/// The quotient toward zero, unknown for a divisor of zero.
pub fn div(a: Option<i64>, b: Option<i64>) -> Option<i64> {
    a?.checked_div(b?)
}

/// The remainder with the sign of `a`, unknown for a divisor of zero.
pub fn rem(a: Option<i64>, b: Option<i64>) -> Option<i64> {
    a?.checked_rem(b?)
}

/// The number with the other sign.
pub fn neg(a: Option<i64>) -> Option<i64> {
    a?.checked_neg()
}

/// The text begins so.
pub fn starts_with(text: Option<&str>, start: Option<&str>) -> Option<bool> {
    Some(text?.starts_with(start?))
}

/// The text ends so.
pub fn ends_with(text: Option<&str>, end: Option<&str>) -> Option<bool> {
    Some(text?.ends_with(end?))
}

/// The text has this in it.
pub fn contains(text: Option<&str>, part: Option<&str>) -> Option<bool> {
    Some(text?.contains(part?))
}

/// The integer a text spells in digits with an optional sign, otherwise unknown.
pub fn int(text: Option<&str>) -> Option<i64> {
    text?.parse().ok()
}

/// The half-width units of a text: a full-width character counts 2, a half-width one 1.
pub fn width(text: Option<&str>) -> Option<i64> {
    i64::try_from(crate::constraint::width(text?)).ok()
}

/// The size of a text in code points, of a list in items.
pub fn size(value: Option<impl Size>) -> Option<i64> {
    i64::try_from(value?.size()).ok()
}

/// What has a size.
pub trait Size {
    /// Code points or items.
    fn size(self) -> usize;
}

impl Size for &str {
    fn size(self) -> usize {
        self.chars().count()
    }
}

impl<T> Size for &[T] {
    fn size(self) -> usize {
        self.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NO: Option<bool> = Some(false);
    const YES: Option<bool> = Some(true);

    #[test]
    fn unknown_stays_unknown_unless_the_other_side_decides() {
        for (a, b, both, either) in [
            (NO, NO, NO, NO),
            (NO, YES, NO, YES),
            (YES, YES, YES, YES),
            (NO, None, NO, None),
            (YES, None, None, YES),
            (None, None, None, None),
        ] {
            for (a, b) in [(a, b), (b, a)] {
                assert_eq!((and(a, || b), or(a, || b)), (both, either), "{a:?} {b:?}");
                assert_eq!((all([a, b]), any([a, b])), (both, either), "{a:?} {b:?}");
            }
        }
        assert_eq!([not(NO), not(YES), not(None)], [YES, NO, None]);
    }

    #[test]
    fn the_second_side_is_not_looked_at_when_the_first_decides() {
        assert_eq!(and(NO, || unreachable!()), NO);
        assert_eq!(or(YES, || unreachable!()), YES);
    }

    #[test]
    fn an_unknown_condition_chooses_what_both_agree_on() {
        assert_eq!(choose(None, || Some(1), || Some(1)), Some(1));
        assert_eq!(choose(None, || Some(1), || Some(2)), None);
        assert_eq!(choose::<i64>(None, || None, || None), None);
        assert_eq!(choose(NO, || None, || Some(2)), Some(2));
    }

    #[test]
    fn arithmetic_that_does_not_fit_is_unknown() {
        assert_eq!(add(Some(i64::MAX), Some(1)), None);
        assert_eq!(mul(Some(i64::MAX), Some(2)), None);
        assert_eq!(neg(Some(i64::MIN)), None);
        assert_eq!(div(Some(i64::MIN), Some(-1)), None);
        assert_eq!([div(Some(1), Some(0)), rem(Some(1), Some(0)), sub(Some(1), None)], [None; 3]);
        assert_eq!([div(Some(-7), Some(2)), rem(Some(-7), Some(2))], [Some(-3), Some(-1)]);
    }

    #[test]
    fn texts_are_counted_and_ordered_by_code_point() {
        assert_eq!(size(Some("日本")), Some(2));
        assert_eq!([width(Some("日本ｱa")), width(None)], [Some(6), None]);
        assert_eq!(size(Some([1, 2, 3].as_slice())), Some(3));
        assert_eq!(lt(Some("\u{ff5e}"), Some("\u{1f600}")), YES);
        assert_eq!(one_of(Some("4"), &["4", "5"]), YES);
        assert_eq!(one_of(None, &["4", "5"]), None);
    }

    #[test]
    fn a_rule_of_a_payment_answer() {
        let rule = |rst, ta| or(ne(rst, Some("1")), || eq(ta, add(add(Some(1000), Some(2)), Some(4))));
        assert_eq!(rule(Some("1"), Some(1006)), YES);
        assert_eq!(rule(Some("1"), Some(1005)), NO);
        assert_eq!(rule(Some("1"), None), None);
        assert_eq!(rule(Some("2"), None), YES);
    }
}

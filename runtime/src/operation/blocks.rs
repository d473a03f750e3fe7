//! Fields that hold several error codes in a row, each of so many characters: `A001X00100000000`.

use std::borrow::Cow;

use super::{ErrorClass, ErrorCode, find_error};

/// The codes in a field, each of `length` characters. One of zeros says nothing and is left out.
///
/// ```
/// use denbun::operation::blocks;
///
/// assert!(blocks("A001X00100000000", 4).eq(["A001", "X001"]));
/// assert!(blocks("G0", 4).eq(["G0"]));
/// ```
pub fn blocks(codes: &str, length: usize) -> impl Iterator<Item = &str> {
    let mut rest = codes;
    let cut = std::iter::from_fn(move || {
        let end = rest.char_indices().nth(length.max(1)).map_or(rest.len(), |(end, _)| end);
        let (block, after) = rest.split_at(end);
        rest = after;
        (!block.is_empty()).then_some(block)
    });
    cut.filter(|block| block.bytes().any(|byte| byte != b'0'))
}

/// The codes in a field, each with its entry in a table sorted by code, if it has one.
pub fn find_errors<'c>(
    errors: &'static [ErrorCode],
    codes: &'c str,
    length: usize,
) -> impl Iterator<Item = (&'c str, Option<&'static ErrorCode>)> {
    blocks(codes, length).map(move |code| (code, find_error(errors, code)))
}

/// The code in a field that says most of its effect: first that nobody knows it, last that it is a success. One that the
/// table does not have counts more than a success. `None` if no code says anything.
pub fn strongest<'c>(
    errors: &'static [ErrorCode],
    codes: Cow<'c, str>,
    length: usize,
) -> Option<Cow<'c, str>> {
    let found = find_errors(errors, &codes, length);
    // Of equal ones the first counts: it is the main service's.
    let found =
        found.min_by_key(|(_, entry)| std::cmp::Reverse(ErrorClass::strength(entry.map(|it| it.class))));
    let (code, _) = found?;
    Some(Cow::Owned(code.to_owned()))
}

impl ErrorClass {
    /// How much a code of this class says beside others; `None` is one that no table has.
    pub fn strength(class: Option<Self>) -> u8 {
        match class {
            Some(Self::OutcomeUnknown) => 6,
            Some(Self::Declined) => 5,
            Some(Self::InvalidRequest) => 4,
            Some(Self::Configuration) => 3,
            Some(Self::TryLater) => 2,
            None => 1,
            Some(Self::Succeeded) => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn code(code: &'static str, class: ErrorClass) -> ErrorCode {
        ErrorCode { code, ja: "", en: "", class, advice: "" }
    }

    static ERRORS: [ErrorCode; 5] = [
        code("A001", ErrorClass::Succeeded),
        code("AG33", ErrorClass::Declined),
        code("G011", ErrorClass::Succeeded),
        code("G099", ErrorClass::OutcomeUnknown),
        code("X002", ErrorClass::TryLater),
    ];

    fn most(codes: &str) -> Option<String> {
        strongest(&ERRORS, codes.into(), 4).map(Cow::into_owned)
    }

    #[test]
    fn the_strongest_class_counts() {
        for (codes, code) in [
            ("A001000000000000", Some("A001")),
            ("G011A00100000000", Some("G011")),
            ("G011AG3300000000", Some("AG33")),
            ("X002AG33G0990000", Some("G099")),
            ("A001Z99900000000", Some("Z999")),
            ("X002Z99900000000", Some("X002")),
            ("0000000000000000", None),
            ("", None),
            ("A0", Some("A0")),
        ] {
            assert_eq!(most(codes).as_deref(), code, "{codes}");
        }
    }

    #[test]
    fn blocks_are_of_characters() {
        assert!(blocks("あいう0", 2).eq(["あい", "う0"]));
        assert!(blocks("00000", 2).next().is_none());
        assert!(blocks("ab", 0).eq(["a", "b"]));
    }
}

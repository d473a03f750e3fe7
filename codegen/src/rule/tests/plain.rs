//! The reader of plain rules agrees with the CEL parser, about meaning and places, wherever it takes a rule at all.

use proptest::prelude::*;

use super::super::*;
use super::random;

/// Every part with its place.
fn shown(expr: &Expr) -> String {
    format!("{expr:?}")
}

/// Whether it was read without the CEL parser.
fn agrees(text: &str) -> bool {
    let Ok(scan) = scan::scan(text) else { return false };
    let plain = plain::read(text, &scan);
    if let Some(plain) = &plain {
        let cel = parse::parse_cel(text, &scan);
        assert_eq!(cel.as_ref().map(shown).ok(), Some(shown(plain)), "{text}");
    }
    plain.is_some()
}

#[test]
fn rules_as_they_are_written_are_plain() {
    for text in [
        "rst == '1'",
        "rst != '1' || ta == am + tx + sf",
        "result.mstatus == 'success' && (a == 1 || b)",
        "serviceOptionType != 'famima' || width(free1) <= 38",
        "x in ['1', \"2\"] ? y.startsWith('a') : !has(z.`order-id`)",
        "a && (b && c) && d || (e || f)",
        "x == null || null != data.決済番号",
        "size(items) > 1 + 2 * int(n) % 3 - 4 / 5",
        "code.contains('x') == true // why",
        "a ? b : c ? d : e",
        "text.size() >= 3",
    ] {
        assert!(agrees(text), "{text}");
    }
}

#[test]
fn what_is_in_doubt_is_left_to_cel() {
    for text in [
        "-a == 1",
        "!!a",
        "a == b == c",
        "(a) == null",
        "a == 'x\\n'",
        "r'a' == b",
        "a == 0x10",
        "a == 1u",
        "a == '''b'''",
        "true.a == 1",
        "a in b",
        "a[0] == 1",
        "f(a)",
        "a.b(c)",
        "size(a, b)",
        "null",
        "a ==",
        "",
        "a b",
        "(a ? b : c).d == 1",
        "{'a': 1}",
        ".a == 1",
        "a < null",
    ] {
        assert!(!agrees(text), "{text}");
    }
}

proptest! {
    #[test]
    fn random_rules_agree(rule in random::truth()) {
        agrees(&rule.to_string());
    }

    #[test]
    fn random_tokens_agree(words in prop::collection::vec(prop::sample::select(WORDS), 1..12)) {
        agrees(&words.join(" "));
        agrees(&words.concat());
    }
}

const WORDS: &[&str] = &[
    "a",
    "b.c",
    "`d-e`",
    "決済",
    "1",
    "'x'",
    "true",
    "null",
    "(",
    ")",
    "[",
    "]",
    ",",
    ".",
    "!",
    "==",
    "!=",
    "<",
    "<=",
    "&&",
    "||",
    "?",
    ":",
    "+",
    "-",
    "*",
    "%",
    "in",
    "has(a)",
    "size(",
    "width(a)",
    "int(",
    ".size()",
    ".startsWith('y')",
    "contains",
    "// z\n",
];

//! Rules as spec authors write them, right and wrong.

mod plain;
mod random;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::*;

/// The fields of a payment answer, and an object.
struct Payment;

impl Scope for Payment {
    fn field(&self, path: &[&str]) -> Option<FieldType> {
        let ty = match path {
            ["rst"] => {
                let values = Some(vec!["1".to_owned(), "2".to_owned()]);
                return Some(FieldType { ty: Type::Text, values });
            }
            ["ap" | "em" | "pn" | "fn" | "ln" | "決済番号" | "order-id" | "package"] => Type::Text,
            ["am" | "tx" | "sf" | "ta"] => Type::Integer,
            ["live"] => Type::Bool,
            ["items"] => Type::List,
            ["data"] | ["data", "phone_number"] => Type::Object,
            ["data", "phone_number", "local_number"] => Type::Text,
            _ => return None,
        };
        Some(FieldType { ty, values: None })
    }

    fn names(&self) -> Vec<String> {
        let names = "rst ap em pn fn ln am tx sf ta live items data data.phone_number.local_number";
        names.split(' ').map(str::to_owned).collect()
    }
}

fn good(text: &str) -> Expr {
    match parse(text) {
        Ok(expr) => expr,
        Err(problems) => panic!("`{text}` is refused: {problems:?}"),
    }
}

/// Every problem as `place: message; help`.
fn problems(text: &str) -> Vec<String> {
    let found = parse(text).map_or_else(|problems| problems, |expr| check(&expr, &Payment));
    let line = |problem: Problem| {
        let help = problem.help.map_or(String::new(), |help| format!("; {help}"));
        format!("{}: {}{help}", &text[problem.range], problem.message)
    };
    found.into_iter().map(line).collect()
}

fn emit(text: &str) -> String {
    let field = |path: &[String]| {
        let name = format_ident!("{}_", path.join("_"));
        quote!(#name)
    };
    let tokens: TokenStream = to_rust(&good(text), &field);
    let compact = tokens.to_string();
    [
        (" :: ", "::"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" ,", ","),
        ("| |", "||"),
        ("& [", "&["),
        (" ]", "]"),
        ("[ ", "["),
    ]
    .iter()
    .fold(compact, |text, (from, to)| text.replace(from, to))
}

#[test]
fn rules_of_real_messages_are_in_order() {
    for text in [
        "rst != '1' || ta == am + tx + sf",
        "rst == '1'",
        "em != null || pn != null",
        "rst in ['1', '2'] || em == null",
        "size(fn) + size(ln) <= 44",
        "ap.startsWith('CVS_')",
        "data.phone_number.local_number != null",
        "!(rst == '2') || ta == null",
        "rst == '1' ? ta >= am : ta == null",
        "int(ap) % 10 == 3 && live",
        "size(items) > 0 && -am < 5 && am * 2 / 3 - 1 >= -5",
        "`決済番号`.endsWith('日本') // 末尾",
        "決済番号 == 'A' && !決済番号.startsWith('B')",
        "`order-id` == `package`",
        "has(em) == has(pn)",
        "am == -9223372036854775808",
    ] {
        assert!(problems(text).is_empty(), "{text}: {:?}", problems(text));
    }
}

#[test]
fn mistakes_are_named_at_their_place() {
    for (text, expected) in [
        // Syntax
        ("", ": an empty rule; write a condition"),
        ("rst = '1'", "=: `=` is no operator; write `==`"),
        ("rst == '1' & live", "&: `&` is no operator; write `&&`"),
        ("rst == '日本' and live", "and: unexpected `and`; write `&&`"),
        ("am ==\n '日' && && live", "&&: unexpected `&&`"),
        ("rst ==", ": the rule ends too early; write what follows the last operator"),
        ("rst == '1", "'1: a text that is not closed; end the text with `'`"),
        ("(rst == '1'", "(: `(` is not closed; add `)`"),
        ("(rst == '1']", "]: `]` closes nothing; `)` is expected"),
        (
            "rst == ‘1’",
            "‘: unexpected `‘`; use ASCII signs; texts stand in quotes, unusual names in backticks|’: unexpected `’`; use ASCII signs; texts stand in quotes, unusual names in backticks",
        ),
        (
            "ap == １",
            "１: unexpected `１`; use ASCII signs; texts stand in quotes, unusual names in backticks",
        ),
        (
            "package == '1'",
            "package: `package` is a reserved word; put it in backticks when it is the name of a field",
        ),
        ("am == 9223372036854775808", "9223372036854775808: `9223372036854775808` does not fit 64 bits"),
        (
            r"ap == 'a\q'",
            r"'a\q': unexpected `'a\q'`; a backslash begins an escape; itself it is written `\\`",
        ),
        // What rules do not have
        (
            "ap.matches('^x')",
            "ap.matches('^x'): rules have no regular expressions; say it in the field's `format`, or with `startsWith`, `endsWith`, `contains` and `size`",
        ),
        (
            "ap.startWith('x')",
            "ap.startWith('x'): rules have no function `startWith`; did you mean `startsWith`?",
        ),
        ("size(ap, em) == 1", "size(ap, em): `size` is called differently; write `size(x)`"),
        ("ap.width() == 1", "ap.width(): `width` is called differently; write `width(x)`"),
        ("am == 1.5", "1.5: rules have no fractions; write an integer"),
        ("items[0] == '1'", "items[0]: rules have no `[ ]`; name a field"),
        ("ap in []", "[]: an empty list; write the values: `x in ['1', '2']`"),
        (
            "am + 1 == null",
            "am + 1: not the name of a field; name a field, or a field inside another: `data.id`",
        ),
        (
            "ap < null || am == 5u",
            "null: `null` is no value; ask with `x == null` or `x != null` whether a field is absent|5u: rules have one kind of integers; leave the `u` out",
        ),
        // Names and types
        ("tb == am", "tb: unknown field `tb`; did you mean `tx`?"),
        (
            "data.phone_number.locl_number != null",
            "data.phone_number.locl_number != null: unknown field `data.phone_number.locl_number`; did you mean `data.phone_number.local_number`?",
        ),
        ("rst == 1", "1: `rst` is text: write '1'; write '1'"),
        ("'5' < am", "'5': `am` is an integer: write 5; write 5"),
        ("live == 'true'", "'true': `live` is true or false: write true; write true"),
        ("am == ap", "ap: `am` is an integer, `ap` is text; `int(ap)` is the integer its digits spell"),
        (
            "rst",
            "rst: `rst` is text, not true or false; compare it with a value, or ask whether it is there: `rst != null`",
        ),
        (
            "ap + em == 'x'",
            "ap: `ap` is text, not an integer; `int(ap)` is the integer its digits spell|'x': `ap + em` is an integer, `'x'` is text|em: `em` is text, not an integer; `int(em)` is the integer its digits spell",
        ),
        ("live < true", "live: `live` is true or false, it has no order"),
        ("items == data", "data: `items` is a list, `data` is an object"),
        ("items == items", "items: `items` is a list, it compares with `null` only"),
        (
            "size(am) > 1",
            "am: `am` is an integer, it has no size; `size` counts the characters of a text or the items of a list",
        ),
        (
            "rst == '3' || rst in ['1', '4']",
            "'3': '3' is not among the values of `rst`; listed are `1`, `2`|'4': '4' is not among the values of `rst`; listed are `1`, `2`",
        ),
        (
            "live ? 1 : '2'",
            "live ? 1 : '2': `live ? 1 : '2'` is an integer, not true or false|'2': `'2'` is text, not an integer; write 2",
        ),
    ] {
        let mut found = problems(text);
        let mut expected: Vec<&str> = expected.split('|').collect();
        // Places within one expression may overlap, so their order says nothing.
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn kinds_tell_warnings_from_errors() {
    let kind =
        |text| parse(text).map_or_else(|problems| problems[0].kind, |expr| check(&expr, &Payment)[0].kind);
    assert_eq!(kind("rst = '1'"), ProblemKind::Syntax);
    assert_eq!(kind("am == 1.5"), ProblemKind::Unsupported);
    assert_eq!(kind("x == am"), ProblemKind::UnknownField);
    assert_eq!(kind("rst == 1"), ProblemKind::TypeMismatch);
    assert_eq!(kind("rst == '3'"), ProblemKind::UnlistedValue);
}

#[test]
fn long_and_deep_rules_are_refused() {
    let refused =
        |text: &str| parse(text).map_or_else(|problems| problems[0].message.clone(), |expr| expr.to_string());
    assert_eq!(refused(&"(".repeat(100_000)), "100000 bytes, at most 4096");
    for open in ["(", "[", "{", "!(", "a(", "a[", "a?", "a?b:", "{1:", "-(", "a&&("] {
        let text = open.repeat(4096 / open.len());
        assert_eq!(refused(&text), "nested deeper than 24", "{open}");
    }
    for chain in ["a+", "a.", "!", "-", "a<", "a==b||", "-!"] {
        let text = chain.repeat(4096 / chain.len());
        assert_eq!(refused(&text), "more than 200 operators", "{chain}");
    }
}

#[test]
fn the_deepest_and_longest_rules_allowed_are_read() {
    for (open, close) in [("(", ")"), ("!(", ")"), ("size(", ")"), ("a ? b : ", "")] {
        let text = format!("{}a{}", open.repeat(24), close.repeat(24));
        good(&text);
    }
    for chain in ["+ a", "|| a", "< a", ".a"] {
        good(&format!("a {}", chain.repeat(200)));
    }
    good(&format!("a in ['1'{}]", ",'1'".repeat(1000)));
}

#[test]
fn fields_come_in_order_and_once() {
    let fields = good("rst != '1' || ta == am + rst && data.id in [tx, am] && em == null").fields();
    let names: Vec<String> = fields.iter().map(|path| path.join(".")).collect();
    assert_eq!(names, ["rst", "ta", "am", "data.id", "tx", "em"]);
}

#[test]
fn absent_fields_make_unknown_unless_the_rest_decides() {
    for (text, expected) in [
        ("rst != '1' || ta == am + tx + sf", Some(false)),
        ("rst != '1' || gone == 1", None),
        ("rst == '1' || gone == 1", Some(true)),
        ("rst == '2' && gone == 1", Some(false)),
        ("gone == gone", None),
        ("gone == null && rst != null", Some(true)),
        ("gone == 1 ? rst == '1' : rst == '1'", Some(true)),
        ("am / (am - am) == 1", None),
        ("am + 9223372036854775807 > 0", None),
        ("rst in ['2', gone]", None),
        ("rst in ['1', gone]", Some(true)),
        ("size(ap) == 2 && ap.contains('本')", Some(true)),
        ("size(items) == 3", Some(true)),
        ("width(ap) == 4", Some(true)),
        ("int(rst) + 1 == 2", Some(true)),
        ("int(ap) == 2", None),
        ("ap > 'ん'", Some(true)),
    ] {
        let lookup = |path: &[String]| match path[0].as_str() {
            "rst" => Some(Value::Text("1".into())),
            "ap" => Some(Value::Text("日本".into())),
            "items" => Some(Value::List(3)),
            "am" => Some(Value::Integer(1000)),
            "tx" => Some(Value::Integer(2)),
            "sf" => Some(Value::Integer(4)),
            "ta" => Some(Value::Integer(1005)),
            _ => None,
        };
        assert_eq!(eval(&good(text), &lookup), expected, "{text}");
    }
}

#[test]
fn emitted_rust_is_short() {
    for (text, expected) in [
        (
            "rst != '1' || ta == am + tx + sf",
            r#"rule::or(rule::ne(rst_, Some("1")), || rule::eq(ta_, rule::add(rule::add(am_, tx_), sf_)))"#,
        ),
        ("em != null && pn == null", "rule::and(rule::present(em_), || rule::absent(pn_))"),
        ("a || b || !c", "rule::any([a_, b_, rule::not(c_)])"),
        ("a in ['4', '5']", r#"rule::one_of(a_, &["4", "5"])"#),
        ("a in [b, 5]", "rule::or(rule::eq(a_, b_), || rule::eq(a_, Some(5)))"),
        ("size(fn) <= 44", "rule::le(rule::size(fn_), Some(44))"),
        ("width(fn) <= 44", "rule::le(rule::width(fn_), Some(44))"),
        ("ap.startsWith('CVS_')", r#"rule::starts_with(ap_, Some("CVS_"))"#),
        ("a ? b : c", "rule::choose(a_, || b_, || c_)"),
        ("data.id == 5000000000", "rule::eq(data_id_, Some(5000000000i64))"),
    ] {
        assert_eq!(emit(text), expected, "{text}");
    }
}

#[test]
fn sentences_for_people() {
    for (text, expected) in [
        ("rst != '1' || ta == am + tx + sf", "`ta` is `am` + `tx` + `sf` when `rst` is '1'"),
        ("md != '61' || pt != null", "`pt` is given when `md` is '61'"),
        ("em != null || pn != null", "`em` is given or `pn` is given"),
        ("a == null || b == null || c == null", "`a` is not given, `b` is not given or `c` is not given"),
        ("actp in ['4', '5'] || ac1 == null", "`actp` is '4' or '5', or `ac1` is not given"),
        ("!(actp in ['4', '5'])", "`actp` is neither '4' nor '5'"),
        ("size(fn) + size(ln) <= 44", "the size of `fn` + the size of `ln` is at most 44"),
        ("width(fn) <= 44", "the width of `fn` is at most 44"),
        ("!ap.startsWith('CVS_') && ap != ''", "`ap` does not start with 'CVS_' and `ap` is not empty"),
        ("a * (b + 1) == 2", "`a * (b + 1)` is 2"),
        ("live ? am > 0 : am == 0", "`am` is more than 0 when `live` is true, otherwise `am` is 0"),
    ] {
        assert_eq!(describe(&good(text)), expected, "{text}");
    }
}

#[test]
fn rules_that_say_nothing_are_recognized() {
    for (text, never_true, never_false) in [
        ("rst == '1' && rst == '2'", true, false),
        ("rst == '1' || rst != '1'", false, true),
        ("rst == '1'", false, false),
        ("am > 5 && am < 6", true, false),
        ("am > 5 && am < 7", false, false),
        ("ap > 'a' && ap < 'b'", false, false),
        ("am == tx && am != tx", true, false),
        ("am == tx && am != sf", false, false),
        ("em != null && em == null", true, false),
        ("em == null && em == 'x'", true, false),
        ("em == null || em == 'x'", false, false),
        ("1 == 2", true, false),
        ("rst in ['1', '2'] && rst == '3'", true, false),
        ("live && !live", true, false),
        ("live ? rst == '1' : rst != rst", false, false),
    ] {
        let expr = good(text);
        assert_eq!(
            (expr.is_never_true(&|_, value| Some(value)), expr.is_never_false()),
            (never_true, never_false),
            "{text}"
        );
    }
}

#[test]
fn paths_are_exchanged_wherever_they_stand() {
    let text = "!(a == 1 || -a in [2, int(b.c)]) && (b != null ? size(a) + 1 > 2 : a.startsWith(b.c))";
    let expr = parse(text).expect("a rule");
    let upper = expr.with_paths(&|path| path.iter().map(|name| name.to_uppercase()).collect());
    let expected = "!(A == 1 || -A in [2, int(B.C)]) && (B != null ? size(A) + 1 > 2 : A.startsWith(B.C))";
    assert_eq!(upper.to_string(), expected);
}

//! Random rules over random messages: evaluation agrees with a second evaluator that counts truth in numbers.

use proptest::prelude::*;

use super::super::*;

const TEXTS: [&str; 3] = ["t0", "t1", "data.t2"];
const INTEGERS: [&str; 3] = ["i0", "i1", "order-id"];
const BOOLS: [&str; 2] = ["b0", "b1"];

/// What the fields hold, in the order of the names above.
#[derive(Debug, Clone)]
struct Message {
    texts: Vec<Option<String>>,
    integers: Vec<Option<i64>>,
    bools: Vec<Option<bool>>,
}

impl Message {
    fn lookup(&self, path: &[String]) -> Option<Value<'_>> {
        let name = path.join(".");
        let index = |names: &[&str]| names.iter().position(|known| *known == name);
        if let Some(index) = index(&TEXTS) {
            return self.texts[index].as_deref().map(|text| Value::Text(text.into()));
        }
        if let Some(index) = index(&INTEGERS) {
            return self.integers[index].map(Value::Integer);
        }
        self.bools[index(&BOOLS)?].map(Value::Bool)
    }
}

fn some_text() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["", "1", "2", "12", "-3", "日本", "日", "'", "\\\n"]).prop_map(str::to_owned)
}

fn some_integer() -> impl Strategy<Value = i64> {
    prop::sample::select(vec![0, 1, 2, 3, -1, -5, 44, i64::MAX, i64::MIN])
}

fn message() -> impl Strategy<Value = Message> {
    let texts = prop::collection::vec(prop::option::of(some_text()), TEXTS.len());
    let integers = prop::collection::vec(prop::option::of(some_integer()), INTEGERS.len());
    let bools = prop::collection::vec(prop::option::of(any::<bool>()), BOOLS.len());
    (texts, integers, bools).prop_map(|(texts, integers, bools)| Message { texts, integers, bools })
}

fn expr(kind: Kind) -> Expr {
    Expr { kind, range: 0..0 }
}

fn field(names: &'static [&'static str]) -> impl Strategy<Value = Expr> {
    prop::sample::select(names).prop_map(|name| expr(Kind::Field(path(name))))
}

fn path(name: &str) -> Path {
    name.split('.').map(str::to_owned).collect()
}

fn text() -> impl Strategy<Value = Expr> {
    let literal = some_text().prop_map(|text| expr(Kind::Literal(Literal::Text(text))));
    prop_oneof![field(&TEXTS), literal]
}

fn integer() -> impl Strategy<Value = Expr> {
    let literal = some_integer().prop_map(|value| expr(Kind::Literal(Literal::Integer(value))));
    let of_text = (text(), 0..3).prop_map(|(text, which)| {
        let text = Box::new(text);
        expr(match which {
            0 => Kind::Size(text),
            1 => Kind::Width(text),
            _ => Kind::Int(text),
        })
    });
    let leaf = prop_oneof![3 => field(&INTEGERS), 2 => literal, 1 => of_text];
    let op = prop::sample::select(vec![
        Calculate::Add,
        Calculate::Subtract,
        Calculate::Multiply,
        Calculate::Divide,
        Calculate::Remainder,
    ]);
    leaf.prop_recursive(2, 8, 2, move |inner| {
        prop_oneof![
            (op.clone(), inner.clone(), inner.clone())
                .prop_map(|(op, a, b)| expr(Kind::Calculate(op, Box::new([a, b])))),
            inner.prop_map(|a| expr(Kind::Negate(Box::new(a)))),
        ]
    })
}

fn comparison() -> impl Strategy<Value = Compare> {
    prop::sample::select(vec![
        Compare::Equal,
        Compare::NotEqual,
        Compare::Less,
        Compare::AtMost,
        Compare::More,
        Compare::AtLeast,
    ])
}

pub(super) fn truth() -> impl Strategy<Value = Expr> {
    let test = prop::sample::select(vec![TextTest::StartsWith, TextTest::EndsWith, TextTest::Contains]);
    let names: Vec<&str> = TEXTS.iter().chain(&INTEGERS).copied().collect();
    let leaf = prop_oneof![
        any::<bool>().prop_map(|value| expr(Kind::Literal(Literal::Bool(value)))),
        field(&BOOLS),
        (prop::sample::select(names), any::<bool>())
            .prop_map(|(name, there)| expr(Kind::Present(path(name), there))),
        (comparison(), text(), text()).prop_map(|(op, a, b)| expr(Kind::Compare(op, Box::new([a, b])))),
        (comparison(), integer(), integer()).prop_map(|(op, a, b)| expr(Kind::Compare(op, Box::new([a, b])))),
        (test, text(), text()).prop_map(|(test, a, b)| expr(Kind::TextTest(test, Box::new([a, b])))),
        (text(), prop::collection::vec(text(), 1..4))
            .prop_map(|(a, list)| expr(Kind::OneOf(Box::new(a), list))),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let parts = prop::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            inner.clone().prop_map(|a| expr(Kind::Not(Box::new(a)))),
            parts.clone().prop_map(|parts| expr(Kind::All(parts))),
            parts.prop_map(|parts| expr(Kind::Any(parts))),
            [inner.clone(), inner.clone(), inner].prop_map(|parts| expr(Kind::If(Box::new(parts)))),
        ]
    })
}

/// Truth as a number: 0 false, 1 unknown, 2 true. Then `&&` is the least and `||` the greatest.
fn naive(expr: &Expr, message: &Message) -> u8 {
    let number = |answer: Option<bool>| answer.map_or(1, |answer| if answer { 2 } else { 0 });
    let each = |parts: &[Expr]| -> Vec<u8> { parts.iter().map(|part| naive(part, message)).collect() };
    match &expr.kind {
        Kind::Literal(Literal::Bool(value)) => number(Some(*value)),
        Kind::Field(path) => match message.lookup(path) {
            Some(Value::Bool(value)) => number(Some(value)),
            _ => 1,
        },
        Kind::Present(path, present) => number(Some(message.lookup(path).is_some() == *present)),
        Kind::Not(a) => 2 - naive(a, message),
        Kind::All(parts) => each(parts).into_iter().min().unwrap_or(2),
        Kind::Any(parts) => each(parts).into_iter().max().unwrap_or(0),
        Kind::If(parts) => match each(parts.as_slice())[..] {
            [0, _, otherwise] => otherwise,
            [2, then, _] => then,
            [_, then, otherwise] if then == otherwise => then,
            _ => 1,
        },
        Kind::Compare(op, sides) => {
            let texts = (naive_text(&sides[0], message), naive_text(&sides[1], message));
            if let (Some(a), Some(b)) = texts {
                return number(Some(holds(*op, &a, &b)));
            }
            match (naive_integer(&sides[0], message), naive_integer(&sides[1], message)) {
                (Some(a), Some(b)) => number(Some(holds(*op, &a, &b))),
                _ => 1,
            }
        }
        Kind::OneOf(a, list) => {
            let a = naive_text(a, message);
            let equals = list.iter().map(|item| match (&a, naive_text(item, message)) {
                (Some(a), Some(item)) => number(Some(*a == item)),
                _ => 1,
            });
            equals.max().unwrap_or(0)
        }
        Kind::TextTest(test, sides) => match (naive_text(&sides[0], message), naive_text(&sides[1], message))
        {
            (Some(a), Some(b)) => number(Some(match test {
                TextTest::StartsWith => a.get(..b.len()) == Some(&b),
                TextTest::EndsWith => a.len() >= b.len() && a[a.len() - b.len()..] == b,
                TextTest::Contains => b.is_empty() || a.windows(b.len()).any(|window| window == b),
            })),
            _ => 1,
        },
        _ => 1,
    }
}

fn holds<T: Ord>(op: Compare, a: &T, b: &T) -> bool {
    let allowed = match op {
        Compare::Equal => [false, true, false],
        Compare::NotEqual => [true, false, true],
        Compare::Less => [true, false, false],
        Compare::AtMost => [true, true, false],
        Compare::More => [false, false, true],
        Compare::AtLeast => [false, true, true],
    };
    allowed[(a.cmp(b) as i8 + 1) as usize]
}

fn naive_text(expr: &Expr, message: &Message) -> Option<Vec<char>> {
    match &expr.kind {
        Kind::Literal(Literal::Text(text)) => Some(text.chars().collect()),
        Kind::Field(path) => match message.lookup(path)? {
            Value::Text(text) => Some(text.chars().collect()),
            _ => None,
        },
        _ => None,
    }
}

fn naive_width(c: char) -> i128 {
    if c.is_ascii() || ('｡'..='ﾟ').contains(&c) { 1 } else { 2 }
}

/// In twice the width, then cut to what fits.
fn naive_integer(expr: &Expr, message: &Message) -> Option<i128> {
    let value = match &expr.kind {
        Kind::Literal(Literal::Integer(value)) => i128::from(*value),
        Kind::Field(path) => match message.lookup(path)? {
            Value::Integer(value) => i128::from(value),
            _ => return None,
        },
        Kind::Negate(a) => -naive_integer(a, message)?,
        Kind::Size(a) => naive_text(a, message)?.len() as i128,
        Kind::Width(a) => naive_text(a, message)?.into_iter().map(naive_width).sum(),
        Kind::Int(a) => naive_text(a, message)?.into_iter().collect::<String>().parse().ok()?,
        Kind::Calculate(op, sides) => {
            let (a, b) = (naive_integer(&sides[0], message)?, naive_integer(&sides[1], message)?);
            match op {
                Calculate::Add => a + b,
                Calculate::Subtract => a - b,
                Calculate::Multiply => a * b,
                Calculate::Divide if b != 0 => a / b,
                // The quotient of the smallest number by -1 does not fit, so neither does the division's rest.
                Calculate::Remainder if b != 0 && a / b <= i128::from(i64::MAX) => a % b,
                Calculate::Divide | Calculate::Remainder => return None,
            }
        }
        _ => return None,
    };
    i64::try_from(value).ok().map(i128::from)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn evaluation_agrees_with_the_naive_one(rule in truth(), message in message()) {
        let expected = [Some(false), None, Some(true)][usize::from(naive(&rule, &message))];
        prop_assert_eq!(eval(&rule, &|path| message.lookup(path)), expected, "{}", rule);
    }

    #[test]
    fn what_is_never_so_is_never_so(rule in truth(), messages in prop::collection::vec(message(), 20)) {
        let (never_true, never_false) = (rule.is_never_true(&|_, value| Some(value)), rule.is_never_false());
        for message in messages {
            let answer = eval(&rule, &|path| message.lookup(path));
            prop_assert!(!(never_true && answer == Some(true)), "{} of {:?}", rule, message);
            prop_assert!(!(never_false && answer == Some(false)), "{} of {:?}", rule, message);
        }
    }

    #[test]
    fn a_rule_written_out_is_the_same_rule(rule in truth(), message in message()) {
        let text = rule.to_string();
        let again = parse(&text).map_err(|problems| TestCaseError::fail(format!("{text}: {problems:?}")))?;
        // Chains of `&&` become one list and `!!` nothing, so writing is compared once more.
        prop_assert_eq!(
            eval(&again, &|path| message.lookup(path)),
            eval(&rule, &|path| message.lookup(path)),
            "{}", text
        );
        let twice = parse(&again.to_string()).map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
        prop_assert_eq!(twice, again);
    }

    #[test]
    fn emitted_tokens_are_a_rust_expression(rule in truth()) {
        let tokens = to_rust(&rule, &|_| quote::quote!(self.x.as_deref()));
        prop_assert!(syn::parse2::<syn::Expr>(tokens).is_ok(), "{}", rule);
        prop_assert!(!describe(&rule).is_empty());
    }

    #[test]
    fn any_text_gives_a_rule_or_problems(text in "\\PC{0,60}") {
        assert_places(&text)?;
    }

    #[test]
    fn any_pieces_of_rules_give_a_rule_or_problems(pieces in prop::collection::vec(piece(), 0..24)) {
        assert_places(&pieces.concat())?;
    }
}

fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "a",
        "rst",
        "'1'",
        "'日本'",
        "\"",
        "'",
        "r'\\'",
        "'''",
        "`決済`",
        "`",
        " ",
        "\n",
        "//",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ".",
        ",",
        "?",
        ":",
        "&&",
        "||",
        "!",
        "==",
        "!=",
        "<",
        "<=",
        "in",
        "+",
        "-",
        "*",
        "/",
        "%",
        "null",
        "true",
        "size(",
        "has(",
        ".startsWith(",
        "1",
        "0x",
        "1.5",
        "1e",
        "9223372036854775808",
        "5u",
        "b'x'",
        "\\",
        "日",
        "if",
        "=",
        "&",
    ])
}

/// Problems have places in the text, so that they can be shown.
fn assert_places(text: &str) -> Result<(), TestCaseError> {
    match parse(text) {
        Ok(rule) => prop_assert!(text.get(rule.range.clone()).is_some(), "{:?} of {:?}", rule.range, text),
        Err(problems) => {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                prop_assert!(text.get(problem.range.clone()).is_some(), "{:?} of {:?}", problem, text);
                prop_assert!(!problem.message.contains("the parser does not understand"), "{:?}", text);
            }
        }
    }
    Ok(())
}

//! Lists under numbered keys, in both directions.

use denbun::{Message, Rest, RuleKind};
use proptest::prelude::*;

#[derive(Message, Clone, PartialEq)]
#[message(name = "record", wire = form, repeat, encode, decode)]
struct Record {
    #[field(name = "orderId", label = "取引ID", format = "半角英数字(30)", public)]
    order_id: String,
    #[field(name = "rcvAmount", label = "入金金額", format = "半角数字(8)")]
    amount: Option<u64>,
    #[rest(label = "その他")]
    rest: Rest,
}

#[derive(Message, Clone, PartialEq)]
#[message(name = "push", wire = form)]
struct Push {
    #[field(name = "numberOfNotify", label = "件数", format = "半角数字(4)")]
    count: String,
    #[field(name = "pushId", label = "識別ID", format = "半角数字(8)")]
    push_id: String,
    #[field(name = "records", label = "通知", numbered(digits = 4, from = 0, count = "numberOfNotify"))]
    records: Vec<Record>,
    #[field(name = "item", label = "明細", format = "半角英数字(10)", list = ..=3, numbered(digits = 0, from = 1))]
    items: Option<Vec<String>>,
}

fn record(id: &str, amount: Option<u64>) -> Record {
    Record { order_id: id.into(), amount, rest: Rest::new() }
}

/// What is wrong, by path.
type Wrong = Vec<(String, RuleKind)>;
/// Keys and values.
type Pairs = Vec<(String, String)>;
/// What comes, how many records are read, what is found wrong, and what is left over.
type Case<'c> = (&'c str, usize, &'c [(&'c str, RuleKind)], &'c [&'c str]);

fn found(bytes: &str) -> (Option<Push>, Wrong, Pairs) {
    let (message, violations, unknown) = match denbun::decode::<Push>(bytes.as_bytes()) {
        Ok(decoded) => (Some(decoded.message), decoded.violations, decoded.unknown),
        Err(error) => (None, error.violations, error.unknown),
    };
    let violations = violations.into_iter().map(|it| (it.path, it.rule)).collect();
    (message, violations, unknown.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect())
}

#[test]
fn records_are_read_and_written() {
    let wire =
        "numberOfNotify=2&pushId=1&orderId0000=a&rcvAmount0000=100&orderId0001=b&x0001=y&item1=p&item2=q";
    let (push, violations, unknown) = found(wire);
    let push = push.expect("a push");
    assert_eq!((violations, unknown), (vec![], vec![]));
    let second = Record { rest: Rest::new().with("x", "y"), ..record("b", None) };
    assert_eq!(push.records, [record("a", Some(100)), second]);
    assert_eq!(push.items, Some(vec!["p".to_owned(), "q".to_owned()]));
    let mut out = Vec::new();
    denbun::encode_into(&push, &mut out).expect("bytes");
    assert_eq!(String::from_utf8_lossy(&out), wire);
}

#[test]
fn what_contradicts_is_recorded_and_left_over() {
    let cases: &[Case<'_>] = &[
        // Less, more, no and enormous numbers of records.
        ("numberOfNotify=2&pushId=1&orderId0000=a", 1, &[("records", RuleKind::Count)], &[]),
        (
            "numberOfNotify=1&pushId=1&orderId0000=a&orderId0001=b",
            1,
            &[("records", RuleKind::Count)],
            &["orderId0001"],
        ),
        (
            "numberOfNotify=99999999999999999999999&pushId=1&orderId0000=a",
            1,
            &[("numberOfNotify", RuleKind::Length), ("records", RuleKind::Count)],
            &[],
        ),
        (
            "numberOfNotify=x&pushId=1&orderId0000=a",
            1,
            &[("numberOfNotify", RuleKind::Character), ("records", RuleKind::Count)],
            &[],
        ),
        ("numberOfNotify=0&pushId=1", 0, &[("records", RuleKind::Required)], &[]),
        // A gap, and a list that does not begin.
        (
            "numberOfNotify=2&pushId=1&orderId0000=a&orderId0002=c",
            1,
            &[("records", RuleKind::Malformed), ("records", RuleKind::Count)],
            &["orderId0002"],
        ),
        (
            "numberOfNotify=1&pushId=1&orderId0001=a",
            0,
            &[
                ("records", RuleKind::Malformed),
                ("records", RuleKind::Count),
                ("records", RuleKind::Required),
            ],
            &["orderId0001"],
        ),
        // Numbers that are written otherwise.
        (
            "numberOfNotify=1&pushId=1&orderId0000=a&orderId1=b&orderId00001=c&rcvAmount99999999999999999999=1",
            1,
            &[
                ("records", RuleKind::Malformed),
                ("records", RuleKind::Malformed),
                ("records", RuleKind::Malformed),
            ],
            &["orderId1", "orderId00001", "rcvAmount99999999999999999999"],
        ),
        (
            "numberOfNotify=1&pushId=1&orderId0000=a&item01=p",
            1,
            &[("item", RuleKind::Malformed)],
            &["item01"],
        ),
        ("numberOfNotify=1&pushId=1&orderId0000=a&item0=p", 1, &[("item", RuleKind::Malformed)], &["item0"]),
        // A record without what it needs, and one with a value that is none.
        (
            "numberOfNotify=2&pushId=1&rcvAmount0000=1&orderId0001=b",
            1,
            &[("records[0].orderId", RuleKind::Required)],
            &["rcvAmount0000"],
        ),
        (
            "numberOfNotify=1&pushId=1&orderId0000=a&rcvAmount0000=x",
            1,
            &[("records[0].rcvAmount", RuleKind::Type)],
            &[],
        ),
        // A key twice.
        (
            "numberOfNotify=1&pushId=1&orderId0000=a&orderId0000=b",
            1,
            &[("records[0].orderId", RuleKind::Duplicate)],
            &["orderId0000"],
        ),
        // More than the list may have, names alone, and keys of records that are none.
        (
            "numberOfNotify=1&pushId=1&orderId0000=a&item1=a&item2=b&item3=c&item4=d",
            1,
            &[("item", RuleKind::Length)],
            &[],
        ),
        (
            "numberOfNotify=1&pushId=1&orderId0000=a&records=b&item=c&orderId=d&x0001=e",
            1,
            &[],
            &["records", "item", "orderId", "x0001"],
        ),
    ];
    for (wire, records, violations, left) in cases {
        let (push, found, unknown) = found(wire);
        let violations: Vec<_> = violations.iter().map(|(path, rule)| ((*path).to_owned(), *rule)).collect();
        assert_eq!(found, violations, "{wire}");
        let keys: Vec<&str> = unknown.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(&keys, left, "{wire}");
        assert_eq!(push.map(|push| push.records.len()), Some(*records), "{wire}");
    }
}

#[test]
fn a_broken_record_does_not_take_the_others_along() {
    let wire = "numberOfNotify=3&pushId=1&orderId0000=a&rcvAmount0001=5&orderId0002=c";
    let (push, violations, unknown) = found(wire);
    assert_eq!(push.expect("a push").records, [record("a", None), record("c", None)]);
    assert_eq!(violations, [("records[1].orderId".to_owned(), RuleKind::Required)]);
    assert_eq!(unknown, [("rcvAmount0001".to_owned(), "5".to_owned())]);
}

#[test]
fn keys_are_found_in_any_order_and_escaped() {
    let (push, violations, unknown) =
        found("order%49d0001=b&rcvAmount0000=7&%6eumberOfNotify=2&item1=p&orderId0000=a&pushId=1");
    let push = push.expect("a push");
    assert_eq!((violations, unknown), (vec![], vec![]));
    assert_eq!(push.records, [record("a", Some(7)), record("b", None)]);
    assert_eq!(push.items, Some(vec!["p".to_owned()]));
}

#[test]
fn many_records_cost_what_they_are() {
    let mut wire = "numberOfNotify=9000&pushId=1".to_owned();
    (0..9_000).for_each(|number| wire.push_str(&format!("&orderId{number:04}=a")));
    let (push, violations, unknown) = found(&wire);
    assert_eq!((push.expect("a push").records.len(), violations, unknown.len()), (9_000, vec![], 0));
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let push = |records: Vec<Record>, count: &str| Push {
        count: count.into(),
        push_id: "1".into(),
        records,
        items: None,
    };
    let wrong = |push: &Push| {
        let found = push.validate().expect_err("a violation");
        found.into_iter().map(|it| (it.path, it.rule)).collect::<Vec<_>>()
    };
    let one = |path: &str, rule| vec![(path.to_owned(), rule)];
    assert_eq!(wrong(&push(vec![record("a", None)], "2")), one("records", RuleKind::Count));
    assert_eq!(wrong(&push(vec![], "0")), one("records", RuleKind::Required));
    assert_eq!(
        wrong(&push(vec![record("a", None), record("", None)], "2")),
        one("records[1].orderId", RuleKind::Required)
    );
    let odd = |key: &str| Record { rest: Rest::new().with(key, "x"), ..record("a", None) };
    for key in ["orderId", "orderId0"] {
        let found = wrong(&push(vec![odd(key)], "1"));
        assert!(
            found.iter().all(|(path, rule)| path.starts_with("records[0]") && *rule == RuleKind::Duplicate)
        );
    }
    let many = push((0..10_001).map(|_| record("a", None)).collect(), "9999");
    assert!(wrong(&many).contains(&("records".to_owned(), RuleKind::Length)));
}

#[test]
fn recordings_show_public_values_of_records() {
    let shown =
        denbun::wire::redact(Push::SCHEMA, b"numberOfNotify=1&orderId0000=a1&rcvAmount0000=100&orderId1=zz");
    assert_eq!(
        shown,
        "numberOfNotify=‹1 digit›&orderId0000=a1&rcvAmount0000=‹3 digits›&orderId1=‹2 letters›"
    );
}

#[derive(Message)]
#[message(wire = form, repeat)]
#[message(exactly_one_of(card, bank), rules = one_amount)]
struct Choice {
    #[field(format = "半角英数字(5)")]
    card: Option<String>,
    #[field(format = "半角英数字(5)")]
    bank: Option<String>,
    #[field(format = "半角数字(5)")]
    amount: Option<u64>,
}

fn one_amount(choice: &Choice, check: &mut denbun::Check<'_>) {
    check.rule("an amount is not 0", &["amount"], Some(choice.amount != Some(0)));
}

#[derive(Message)]
#[message(wire = query)]
#[message(at_least_one_of(choices, note))]
struct Choices {
    #[field(name = "c", numbered(digits = 2, from = 1))]
    choices: Option<Vec<Choice>>,
    note: Option<String>,
}

#[test]
fn groups_hold_in_each_record_and_around_them() {
    let paths = |wire: &[u8]| {
        let decoded = denbun::decode::<Choices>(wire).expect("choices");
        decoded.violations.into_iter().map(|it| (it.path, it.rule)).collect::<Vec<_>>()
    };
    assert_eq!(paths(b"card01=a&bank02=b"), []);
    assert_eq!(paths(b"card01=a&bank01=c&bank02=b"), [("c[0].card".to_owned(), RuleKind::Group)]);
    assert_eq!(paths(b""), [("c".to_owned(), RuleKind::Group)]);
    let choice = |card: &str, bank: Option<&str>| Choice {
        card: Some(card.into()),
        bank: bank.map(Into::into),
        amount: Some(1),
    };
    let choices = Choices { choices: Some(vec![choice("a", None), choice("b", Some("c"))]), note: None };
    let found = choices.validate().expect_err("a group");
    assert_eq!((found[0].path.as_str(), found[0].rule, found.len()), ("c[1].card", RuleKind::Group, 1));
    let choices = Choices { choices: None, note: None };
    assert_eq!(choices.validate().expect_err("a group")[0].path, "c");
}

fn records() -> impl Strategy<Value = Vec<Record>> {
    let pairs = prop::collection::vec(("[a-z&=%+あ]{0,4}[a-z]", "[ -~あ]{0,5}"), 0..3);
    let record = ("[A-Za-z0-9]{1,30}", prop::option::of(0_u64..100_000_000), pairs);
    let record = record.prop_map(|(order_id, amount, pairs)| {
        let mut rest = Rest::new();
        pairs.into_iter().for_each(|(key, value)| rest.push(key, value));
        Record { order_id, amount, rest }
    });
    prop::collection::vec(record, 1..30)
}

/// Pairs that nearly are those of a push.
fn pairs() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop::sample::select(vec![
        "orderId",
        "rcvAmount",
        "item",
        "numberOfNotify",
        "pushId",
        "records",
        "x",
        "",
        "order%49d",
        "あ",
    ]);
    let number = prop_oneof![
        "[0-9]{4}",
        (0_u32..4).prop_map(|number| format!("{number:04}")),
        (0_u32..6).prop_map(|number| number.to_string()),
        "[0-9]{0,12}",
        Just(String::new()),
    ];
    let value = prop_oneof!["[a-z0-9]{0,3}", "[0-9]{1,20}", "[ -~]{0,3}"];
    prop::collection::vec(
        (name, number, value).prop_map(|(name, number, value)| (format!("{name}{number}"), value)),
        0..25,
    )
}

proptest! {
    #[test]
    fn what_is_written_comes_back(records in records(), items in prop::collection::vec("[a-z0-9]{1,10}", 1..=3)) {
        let push = Push { count: records.len().to_string(), push_id: "1".into(), records, items: Some(items) };
        let mut out = Vec::new();
        denbun::encode_into(&push, &mut out).expect("a valid push");
        let back = denbun::decode::<Push>(&out).expect("a push");
        prop_assert!(back.violations.is_empty() && back.unknown.is_empty(), "{}", back.violations);
        prop_assert_eq!(back.message, push);
    }

    #[test]
    fn no_pair_is_lost(pairs in pairs()) {
        let escape = |text: &str| text.replace('%', "%25").replace('&', "%26").replace('+', "%2B").replace('=', "%3D");
        let wire: Vec<String> = pairs.iter().map(|(key, value)| format!("{}={}", escape(key), escape(value))).collect();
        let wire = wire.join("&");
        let decoded = match denbun::decode::<Push>(wire.as_bytes()) {
            Ok(decoded) => decoded,
            // Without the fields that every push has.
            Err(error) => {
                prop_assert!(!error.violations.is_empty());
                return Ok(());
            }
        };
        let Push { count, push_id, records, items } = &decoded.message;
        let mut kept = vec![("numberOfNotify".to_owned(), count.clone()), ("pushId".to_owned(), push_id.clone())];
        for (key, value) in decoded.unknown.iter() {
            kept.push((key.to_owned(), value.to_owned()));
        }
        let of_records: usize = records.iter().map(|it| 1 + usize::from(it.amount.is_some()) + it.rest.len()).sum();
        // A record without its id is not built, and its pairs are left over; with an empty one it is built.
        let unbuilt = |path: &str| {
            let id = path.replace("rcvAmount", "orderId");
            decoded.violations.iter().any(|it| it.path == id && it.message.ends_with("missing"))
        };
        let unreadable = decoded.violations.iter();
        let unreadable = unreadable.filter(|it| it.path.ends_with("rcvAmount") && it.rule == RuleKind::Type);
        let unreadable = unreadable.filter(|it| !unbuilt(&it.path));
        let of_items = items.as_ref().map_or(0, Vec::len);
        // An amount that is no number was read, and is nowhere but in its violation and the raw bytes.
        prop_assert_eq!(
            kept.len() + of_records + of_items + unreadable.count(),
            pairs.len(),
            "{} {:?} {:?}", wire, decoded.message, decoded.violations
        );
        for (key, value) in kept {
            prop_assert!(pairs.contains(&(key, value)));
        }
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(b"orderId0123=&%".to_vec())], 0..200)) {
        if let Ok(decoded) = denbun::decode::<Push>(&bytes) {
            let _ = decoded.message.validate();
        }
        let _ = denbun::wire::redact(Push::SCHEMA, &bytes);
    }
}

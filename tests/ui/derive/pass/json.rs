use denbun::{Amount, Currency, IsoDuration, Json, Map, Message, Nullable, Open, Rest, Timestamp, Values};

#[derive(Clone, PartialEq, Message)]
#[message(wire = "json", rules = check)]
struct Charge<'a> {
    #[field(type = "uuid", open, public)]
    id: String,
    #[field(json(text, number), public)]
    amount: Amount,
    #[field(public)]
    currency: Currency,
    #[field(public)]
    created_on: Option<Timestamp>,
    period: Option<IsoDuration>,
    status: Open<Status>,
    store: &'a str,
    #[field(list = 1..=2)]
    phones: Vec<Phone>,
    named: Option<Map<Phone>>,
    node: Option<Nullable<Node>>,
    #[field(flat)]
    metadata: Option<Map<Json>>,
    any: Option<Json>,
    #[rest]
    rest: Rest,
}

#[derive(Clone, PartialEq, Message)]
#[message(wire = json)]
struct Phone {
    #[field(format = "半角数字(15)")]
    local_number: String,
}

#[derive(Clone, PartialEq, Message)]
#[message(wire = json)]
struct Node {
    #[field(public)]
    name: String,
    children: Option<Vec<Phone>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Values)]
enum Status {
    #[value("pending")]
    Pending,
}

#[derive(Message)]
#[message(wire = headers)]
struct Limits {
    #[field(name = "X-Remaining-Requests-Exact", public)]
    remaining: Option<u64>,
}

fn check(charge: &Charge<'_>, check: &mut denbun::Check<'_>) {
    check.rule("an amount", &["amount"], Some(charge.amount.0 > 0));
}

fn main() {
    let json = r#"{"id":"x","amount":"100","currency":"JPY","status":"held","store":"s","phones":[{"local_number":"090"}],"node":{"name":"a","children":[{"local_number":"090"}]},"metadata":{"k":[1]}}"#;
    let decoded = denbun::decode::<Charge<'_>>(json.as_bytes()).expect("the message can be read");
    assert!(decoded.violations.is_empty(), "{}", decoded.violations);
    let charge = decoded.message;
    assert_eq!(&denbun::encode(&charge).expect("what was read can be written")[..], json.as_bytes());
    let children = match &charge.node {
        Some(Nullable::Value(node)) => node.children.as_deref().unwrap_or_default(),
        _ => &[],
    };
    assert_eq!(children.len(), 1);
    let shown = format!("{charge:?}");
    assert!(shown.contains("Amount") || shown.contains("100"), "{shown}");
    assert!(!shown.contains("090") && !shown.contains("held"), "{shown}");
    let phone = Phone::builder().local_number("090").build();
    let built = Charge::builder()
        .id("x")
        .amount(Amount(100))
        .currency(charge.currency)
        .status(Status::Pending)
        .store("s")
        .phones(vec![phone.clone(), phone.clone(), phone])
        .build();
    let violations = built.validate().expect_err("a phone too many");
    assert!(violations.to_string().contains("phones"), "{violations}");
    let limits = denbun::decode_headers::<Limits>(&[("x-remaining-requests-exact".into(), "7".into())]);
    assert_eq!(limits.map(|limits| limits.message.remaining), Ok(Some(7)));
}

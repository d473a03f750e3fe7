//! Constants and defaults: generated code and the codec that needs no compilation write the same of their own accord,
//! and believe the same of what comes.

use std::path::Path;
use std::sync::LazyLock;

use denbun::{Decode, Encode, Fixed, Operation, Violations};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::{ExampleValue, Message, Spec};
use denbun_codegen::source::Sources;
use denbun_simulator::codec::{self, Values};
use proptest::option;
use proptest::prelude::*;

denbun::provider!("specs/good/constants-and-defaults.yaml");

use acme::{Item, Mode, OrderRequest, OrderRequestDetail, OrderResponse, Paid, PayRequest, PayResponse};

static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs/good/constants-and-defaults.yaml");
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    denbun_codegen::load(&path, &[], &mut sources, &mut diagnostics).expect("the spec is right")
});

fn message(name: &str) -> &'static Message {
    SPEC.messages.iter().find(|message| message.name == name).expect("the spec has this message")
}

type Given = Vec<(&'static str, Option<ExampleValue>)>;

/// Values by place, of those that are given.
fn given(message: &Message, given: Given) -> Vec<(usize, ExampleValue)> {
    let at = |name| message.fields.iter().position(|field| field.name == name).expect("a field");
    given.into_iter().filter_map(|(name, value)| Some((at(name), value?))).collect()
}

fn text(text: &str) -> Option<ExampleValue> {
    Some(ExampleValue::Text(text.to_owned()))
}

fn constant(given: bool, value: ExampleValue) -> Option<ExampleValue> {
    given.then_some(value)
}

fn same_bytes(generated: &impl Encode, message: &Message, values: Given) -> Result<(), TestCaseError> {
    let generated = denbun::encode(generated).map(|body| body.as_bytes().to_vec());
    let dynamic = codec::encode(&SPEC, message, &Values::of_object(message, &given(message, values)));
    same(generated, dynamic)
}

fn same(
    generated: Result<Vec<u8>, Violations>,
    dynamic: Result<Vec<u8>, Violations>,
) -> Result<(), TestCaseError> {
    let shown = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    prop_assert_eq!(generated.map(shown), dynamic.map(shown));
    Ok(())
}

/// Decodes both ways; what is wrong is the same, and so is whether there is a message.
fn decode_both<M: for<'a> Decode<'a>>(
    message: &Message,
    bytes: &[u8],
) -> Result<(Option<M>, codec::Decoded), TestCaseError> {
    let dynamic = codec::decode(&SPEC, message, bytes);
    let (violations, generated) = match denbun::decode::<M>(bytes) {
        Ok(decoded) => (decoded.violations, Some(decoded.message)),
        Err(error) => (error.violations, None),
    };
    prop_assert_eq!(format!("{:#?}", violations), format!("{:#?}", dynamic.violations));
    Ok((generated, dynamic))
}

fn item(code: bool, level: Option<u64>) -> (Item, ExampleValue) {
    let mut item = Item::builder().maybe_code(code.then_some(Fixed)).build();
    set(&mut item.level, level);
    let values = given(
        message("item"),
        vec![("code", constant(code, ExampleValue::Text("C".into()))), ("level", level.map(integer))],
    );
    (item, ExampleValue::Object(values))
}

/// What has a default is set or left as it is.
fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}

fn integer(value: u64) -> ExampleValue {
    ExampleValue::Integer(value.try_into().expect("a small number"))
}

fn pairs() -> impl Strategy<Value = String> {
    const KEYS: [&str; 6] = ["kind", "version", "level", "id", "again", "x"];
    const VALUES: [&str; 8] = ["PAID", "NG", "01", "1", "", "0", "7", "%E3%81"];
    let pair = (prop::sample::select(&KEYS[..]), prop::sample::select(&VALUES[..]));
    prop::collection::vec(pair, 0..6).prop_map(|pairs| {
        let pairs: Vec<String> = pairs.into_iter().map(|(key, value)| format!("{key}={value}")).collect();
        pairs.join("&")
    })
}

fn members() -> impl Strategy<Value = String> {
    const VALUES: [&str; 9] = ["\"DONE\"", "\"NG\"", "1", "\"1\"", "2", "null", "true", "{}", "\"\""];
    let pair = (prop::sample::select(&["kind", "number", "x"][..]), prop::sample::select(&VALUES[..]));
    prop::collection::vec(pair, 0..4).prop_map(|members| {
        let members: Vec<String> =
            members.into_iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
        format!("{{{}}}", members.join(","))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_form_is_the_same_both_ways(
        brand in any::<bool>(), plan in any::<bool>(), many in option::of(any::<bool>()),
        level in option::of(0..120u64), memo in option::of("[a-z]{0,9}"), now in option::of(any::<bool>()),
    ) {
        let mut request = PayRequest::builder()
            .id("A1").maybe_brand(brand.then_some(Fixed)).maybe_plan(plan.then_some(Fixed)).build();
        set(&mut request.mode, many.map(|many| if many { Mode::Many } else { Mode::Once }));
        set(&mut request.level, level);
        set(&mut request.memo, memo.clone());
        set(&mut request.now, now);
        same_bytes(&request, message("pay.request"), vec![
            ("id", text("A1")),
            ("brand", constant(brand, ExampleValue::Text("VISA".into()))),
            ("mode", many.and_then(|many| text(if many { "many" } else { "once" }))),
            ("plan", constant(plan, ExampleValue::Text("P1".into()))),
            ("level", level.map(integer)),
            ("memo", memo.and_then(|memo| text(&memo))),
            ("now", now.map(ExampleValue::Bool)),
        ])?;
    }

    #[test]
    fn nested_objects_are_the_same_both_ways(
        yes in any::<bool>(), one in option::of((any::<bool>(), option::of(0..9u64))),
        several in prop::collection::vec((any::<bool>(), option::of(0..9u64)), 0..3),
        three in any::<bool>(), card in any::<bool>(), level in option::of(0..9u64),
    ) {
        let item_ = one.map(|(code, level)| item(code, level));
        let items: Vec<_> = several.into_iter().map(|(code, level)| item(code, level)).collect();
        let mut by_card = acme::ByCard::builder().maybe_three(three.then_some(Fixed)).build();
        let mut by_cash = acme::ByCash::builder().build();
        set(&mut by_card.level, level);
        set(&mut by_cash.level, level);
        let detail = match card {
            true => OrderRequestDetail::Card(by_card),
            false => OrderRequestDetail::Cash(by_cash),
        };
        let name = if card { "by_card" } else { "by_cash" };
        let mut inside = vec![("level", level.map(integer))];
        if card {
            inside.push(("three", constant(three, ExampleValue::Text("3".into()))));
        }
        let case = ExampleValue::Case(usize::from(!card), given(message(name), inside));
        let (sent, values): (Vec<_>, Vec<_>) = items.into_iter().unzip();
        let request = OrderRequest::builder()
            .id("A1").maybe_yes(yes.then_some(Fixed)).maybe_item(item_.clone().map(|(item, _)| item))
            .items(sent).detail(detail).build();
        same_bytes(&request, message("order.request"), vec![
            ("id", text("A1")),
            ("yes", constant(yes, ExampleValue::Bool(true))),
            ("item", item_.map(|(_, values)| values)),
            ("items", Some(ExampleValue::List(values))),
            ("detail", Some(case)),
        ])?;
    }

    #[test]
    fn an_answer_in_pairs_proves_the_same_both_ways(bytes in pairs()) {
        let (answer, dynamic) = decode_both::<PayResponse>(message("pay.response"), bytes.as_bytes())?;
        let Some(answer) = answer else { return Ok(()) };
        let operation = SPEC.operations.iter().find(|operation| operation.name == "pay").expect("an operation");
        let verdict = PayRequest::verdict(&answer, 200).unless_unread(&dynamic.violations);
        let expected = codec::verdict(&SPEC, operation, &dynamic.values, 200).unless_unread(&dynamic.violations);
        prop_assert_eq!(verdict, expected);
        let (_, _) = decode_both::<Paid>(message("paid"), bytes.as_bytes())?;
    }

    #[test]
    fn an_answer_in_json_proves_the_same_both_ways(bytes in members()) {
        let (answer, dynamic) = decode_both::<OrderResponse>(message("order.response"), bytes.as_bytes())?;
        let Some(answer) = answer else { return Ok(()) };
        let operation = SPEC.operations.iter().find(|operation| operation.name == "order").expect("an operation");
        let verdict = OrderRequest::verdict(&answer, 200).unless_unread(&dynamic.violations);
        let expected = codec::verdict(&SPEC, operation, &dynamic.values, 200).unless_unread(&dynamic.violations);
        prop_assert_eq!(verdict, expected);
    }
}

/// What an answer amounts to, in the eyes of the client.
fn verdict(bytes: &[u8]) -> denbun::Verdict {
    let decoded = denbun::decode::<OrderResponse>(bytes).expect("an answer");
    OrderRequest::verdict(&decoded.message, 200).unless_unread(&decoded.violations)
}

#[test]
fn another_constant_proves_nothing() {
    assert_eq!(verdict(br#"{"kind":"DONE","number":1}"#), denbun::Verdict::Confirmed);
    for bytes in [
        &br#"{"kind":"FAILED","number":1}"#[..],
        br#"{"kind":"DONE","number":2}"#,
        br#"{"kind":"DONE"}"#,
        br#"{"kind":{},"number":1}"#,
        br#"{"number":1}"#,
    ] {
        assert_eq!(verdict(bytes), denbun::Verdict::Unknown, "{}", String::from_utf8_lossy(bytes));
    }
    // As another JSON type it is the constant all the same.
    assert_eq!(verdict(br#"{"kind":"DONE","number":"1"}"#), denbun::Verdict::Confirmed);
}

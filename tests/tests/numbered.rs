//! Lists under numbered keys: generated code and the codec that needs no compilation do the same.

use std::path::Path;
use std::sync::LazyLock;

use denbun::{Decode, Decoded};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::{ExampleValue, Message, Spec};
use denbun_codegen::source::Sources;
use denbun_simulator::codec::{self, Values};
use proptest::prelude::*;

denbun::provider!("specs/good/numbered-repeats.yaml");

use acme::{BankRequest, PushBank, PushMpi};

static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs/good/numbered-repeats.yaml");
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    denbun_codegen::load(&path, &[], &mut sources, &mut diagnostics).expect("the spec is right")
});

fn message(name: &str) -> &'static Message {
    SPEC.messages.iter().find(|message| message.name == name).expect("the spec has this message")
}

/// A field of a message.
fn value<'v>(values: &'v Values, message: &Message, name: &str) -> Option<&'v ExampleValue> {
    values.get(message.fields.iter().position(|field| field.name == name).expect("a field of the message"))
}

/// The records as the codec read them, each as its texts by wire name.
fn records(values: &Values, message: &Message, object: &str) -> Vec<Vec<(String, String)>> {
    let Some(ExampleValue::List(items)) = value(values, message, "records") else { return Vec::new() };
    let object = self::message(object);
    let text = |value: &ExampleValue| match value {
        ExampleValue::Text(text) => text.clone(),
        ExampleValue::Integer(number) => number.to_string(),
        other => format!("{other:?}"),
    };
    let record = |item: &ExampleValue| match item {
        ExampleValue::Object(inside) => {
            inside.iter().map(|(at, value)| (object.fields[*at].name.clone(), text(value))).collect()
        }
        other => panic!("a record, not {other:?}"),
    };
    items.iter().map(record).collect()
}

/// Decodes both ways; the generated message comes back if there is one.
fn decode_both<M: for<'a> Decode<'a>>(
    message: &Message,
    bytes: &[u8],
) -> Result<(Option<Decoded<M>>, codec::Decoded), TestCaseError> {
    let dynamic = codec::decode(&SPEC, message, bytes);
    let (found, generated) = match denbun::decode::<M>(bytes) {
        Ok(decoded) => (decoded.violations.clone(), Some(decoded)),
        Err(error) => (error.violations, None),
    };
    prop_assert_eq!(format!("{:#?}", found), format!("{:#?}", dynamic.violations));
    Ok((generated, dynamic))
}

/// Pushes that are nearly right.
fn any_push() -> impl Strategy<Value = Vec<u8>> {
    const NAMES: [&str; 12] = [
        "orderId",
        "rcvAmount",
        "kikanNo",
        "rcvDate",
        "dummy",
        "vResultCode",
        "mpiMstatus",
        "cardMstatus",
        "x",
        "records",
        "order%49d",
        "",
    ];
    let number = prop_oneof![
        4 => (0_u32..4).prop_map(|number| format!("{number:04}")),
        1 => "[0-9]{0,6}",
    ];
    let value = prop_oneof![
        "[a-z0-9]{0,4}",
        "[0-9]{0,12}",
        "(success|failure)",
        "[ -%'-~]{0,6}",
        "(%[0-9A-F]{2}){0,3}"
    ];
    let pairs = prop::collection::vec((prop::sample::select(&NAMES[..]), number, value), 0..25);
    let count = prop_oneof!["[0-4]", "[ -%'-~]{0,12}"];
    (count, pairs).prop_map(|(count, pairs)| {
        let mut wire = format!("numberOfNotify={count}&pushTime=20240208105438&pushId=1");
        for (name, number, value) in pairs {
            wire.push_str(&format!("&{name}{number}={value}"));
        }
        wire.into_bytes()
    })
}

fn same_bank(bytes: &[u8]) -> Result<(), TestCaseError> {
    let message = message("push_bank");
    let (generated, dynamic) = decode_both::<PushBank>(message, bytes)?;
    let Some(generated) = generated else { return Ok(()) };
    prop_assert_eq!(&generated.unknown, &dynamic.unknown);
    let found = records(&dynamic.values, message, "bank_record");
    prop_assert_eq!(generated.message.records.len(), found.len());
    for (typed, found) in generated.message.records.iter().zip(&found) {
        let get = |name: &str| found.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        prop_assert_eq!(Some(typed.order_id.clone()), get("orderId"));
        prop_assert_eq!(typed.kikan_no.clone(), get("kikanNo"));
        prop_assert_eq!(Some(typed.rcv_amount.0.to_string()), get("rcvAmount"));
        prop_assert_eq!(
            typed.dummy.as_ref().and_then(|dummy| denbun::Value::as_text(dummy).map(str::to_owned)),
            get("dummy")
        );
    }
    Ok(())
}

fn same_mpi(bytes: &[u8]) -> Result<(), TestCaseError> {
    let message = message("push_mpi");
    let (generated, dynamic) = decode_both::<PushMpi>(message, bytes)?;
    let Some(generated) = generated else { return Ok(()) };
    prop_assert_eq!(&generated.unknown, &dynamic.unknown);
    let found = records(&dynamic.values, message, "mpi_record");
    prop_assert_eq!(generated.message.records.len(), found.len());
    // What was read without a mistake is written with the same values.
    if dynamic.violations.is_empty() && dynamic.unknown.is_empty() {
        let again = codec::encode(&SPEC, message, &dynamic.values).expect("a valid push");
        let again = denbun::decode::<PushMpi>(&again).expect("a push");
        prop_assert!(again.violations.is_empty());
        prop_assert_eq!(again.message, generated.message);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn pushes_are_the_same_both_ways(bytes in any_push()) {
        same_bank(&bytes)?;
        same_mpi(&bytes)?;
    }

    #[test]
    fn right_pushes_come_back(count in 1_usize..5, ids in prop::collection::vec("[a-z0-9]{1,9}", 5), ok in any::<bool>()) {
        let status = if ok { "success" } else { "failure" };
        let mut wire = format!("numberOfNotify={count}&pushTime=20240208105438&pushId=1");
        for (number, id) in ids.iter().take(count).enumerate() {
            wire.push_str(&format!("&orderId{number:04}={id}&vResultCode{number:04}=G011A00100000000"));
            wire.push_str(&format!("&mpiMstatus{number:04}={status}&dummy{number:04}=1"));
        }
        same_mpi(wire.as_bytes())?;
        let values = codec::decode(&SPEC, message("push_mpi"), wire.as_bytes()).values;
        let again = codec::encode(&SPEC, message("push_mpi"), &values).expect("a valid push");
        prop_assert_eq!(String::from_utf8_lossy(&again), wire);
    }

    #[test]
    fn lists_are_written_the_same_both_ways(id in "[ -~]{0,6}", items in prop::collection::vec("[ -~あ]{0,4}", 0..5)) {
        let message = message("bank.request");
        let list = Some(items.clone()).filter(|items| !items.is_empty());
        let request = BankRequest::builder().order_id(id.clone()).maybe_item(list.clone()).build();
        let mut values = Values::new(message);
        values.set(0, ExampleValue::Text(id));
        if let Some(items) = list {
            values.set(1, ExampleValue::List(items.into_iter().map(ExampleValue::Text).collect()));
        }
        let generated = denbun::encode(&request).map(|body| body.as_bytes().to_vec());
        let dynamic = codec::encode(&SPEC, message, &values);
        prop_assert_eq!(format!("{:?}", generated), format!("{:?}", dynamic));
    }

    #[test]
    fn any_bytes_are_the_same_both_ways(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        same_bank(&bytes)?;
        same_mpi(&bytes)?;
    }
}

mod codes {
    denbun::provider!("specs/good/codes-in-blocks.yaml");
}

#[test]
fn several_codes_are_looked_up_each_by_itself() {
    use codes::acme::{PayRequest, errors_in};
    use denbun::Operation;

    let found: Vec<_> =
        errors_in("G011AG3300000000").map(|(code, entry)| (code, entry.map(|it| it.class))).collect();
    assert_eq!(
        found,
        [
            ("G011", Some(denbun::operation::ErrorClass::Succeeded)),
            ("AG33", Some(denbun::operation::ErrorClass::Declined))
        ]
    );
    let answer = denbun::decode(b"mstatus=failure&vResultCode=G011AG3300000000").expect("an answer").message;
    let code = PayRequest::error_code(&answer).expect("a code");
    assert_eq!(
        (&*code, PayRequest::OPERATION.error(&code).map(|it| it.advice)),
        ("AG33", Some("他のカードを使う"))
    );
    let answer = denbun::decode(b"mstatus=success&vResultCode=0000000000000000").expect("an answer").message;
    assert_eq!(PayRequest::error_code(&answer), None);
}

#[test]
fn what_comes_to_one_address_is_told_by_its_keys() {
    use acme::Push;
    use denbun::notification::Family;

    let push = |body: &str| {
        let incoming = denbun::Incoming {
            method: "POST".into(),
            query: denbun::Body::default(),
            headers: denbun::Headers::new(),
            body: denbun::Body::new(body.into()),
        };
        Push::receive_from(&incoming, &denbun::Credentials::new())
    };
    let example = |name: &str, at: usize| {
        String::from_utf8(message(name).examples[at].wire.clone().expect("bytes")).expect("text")
    };
    match push(&example("push_mpi", 0)) {
        Push::Mpi(received) => {
            assert!(received.violations.is_empty(), "{}", received.violations);
            assert_eq!(received.content.expect("a push").unproven().records.len(), 1);
        }
        other => panic!("{other:?}"),
    }
    let bank = push(&example("push_bank", 0));
    assert!(matches!(bank, Push::Bank(_)) && bank.dedupe_key().as_deref() == Some("00001025"));
    assert!(matches!(push("numberOfNotify=1&rcvAmount0000=1"), Push::Bank(_)));
    let untold = push("numberOfNotify=1&orderId0000=1");
    assert!(matches!(untold, Push::Untold(_)) && &**untold.raw() == b"numberOfNotify=1&orderId0000=1");
    assert_eq!(Push::FAMILY.told_by, [&["mpiMstatus0000"][..], &["kikanNo0000", "rcvAmount0000"]]);
}

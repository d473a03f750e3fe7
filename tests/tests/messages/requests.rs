//! Nested requests are written the same by generated code and without compilation: same bytes or same violations.

use denbun::value::Value;
use denbun::{Amount, Currency, Encode, IsoDuration, Json, Map, Timestamp};
use denbun_codegen::model::{ExampleValue, Message, Spec};
use denbun_providers::univapay::*;
use denbun_simulator::codec::{self, Values};
use proptest::prelude::*;

use crate::specs::{message, spec};

/// An object by the names of its fields; what is `None` is not given.
fn object(message: &Message, given: Vec<(&str, Option<ExampleValue>)>) -> Vec<(usize, ExampleValue)> {
    let place = |name| message.fields.iter().position(|field| field.name == name).expect("a field");
    given.into_iter().filter_map(|(name, value)| Some((place(name), value?))).collect()
}

fn text(text: &str) -> Option<ExampleValue> {
    Some(ExampleValue::Text(text.to_owned()))
}

fn maybe(value: &Option<String>) -> Option<ExampleValue> {
    text(value.as_deref()?)
}

fn map(pairs: &[(String, Json)]) -> Option<ExampleValue> {
    let pairs = pairs.iter().map(|(key, value)| (key.clone(), codec::from_json(value)));
    Some(ExampleValue::Map(pairs.collect()))
}

fn same(generated: &impl Encode, message: &Message, values: &Values) -> Result<(), TestCaseError> {
    let generated = denbun::encode(generated).map(|body| String::from_utf8_lossy(&body).into_owned());
    let dynamic = codec::encode(spec("univapay"), message, values);
    let dynamic = dynamic.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    match (generated, dynamic) {
        (Err(generated), Err(dynamic)) => {
            prop_assert_eq!(format!("{generated:#?}"), format!("{dynamic:#?}"));
        }
        (generated, dynamic) => prop_assert_eq!(generated, dynamic),
    }
    Ok(())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{0,17}",
        "[ -~]{0,20}",
        "[ぁ-んァ-ヶ一-龠]{1,10} [ァ-ヶ]{1,8}",
        "[a-z.+]{1,8}@[a-z]{1,8}\\.jp",
        ".{0,8}",
        Just("a\"b\\c\n\u{1}\u{2028}😀".to_owned()),
    ]
}

fn any_json() -> impl Strategy<Value = Json> {
    let scalar = prop_oneof![
        Just("null"),
        Just("true"),
        Just("10"),
        Just("10.0"),
        Just("-1.5e3"),
        Just("\"10\""),
        Just("\"メモ\""),
        Just("[1,null,\"a\"]"),
        Just("{}"),
        Just("{\"a\":{\"b\":[]}}"),
        Just("[[1]]"),
    ];
    scalar.prop_map(|text| text.parse().expect("JSON"))
}

fn any_map() -> impl Strategy<Value = Vec<(String, Json)>> {
    prop::collection::btree_map("[a-z]{1,3}|univapay-name|注文", any_json(), 0..4)
        .prop_map(|pairs| pairs.into_iter().collect())
}

fn inside<'s>(spec: &'s Spec, of: &'s Message, name: &str, tag: &str) -> (usize, &'s Message) {
    use denbun_codegen::model::Type;
    let field = of.fields.iter().find(|field| field.name == name).expect("a field");
    match field.ty {
        Type::Object(at) => (0, &spec.messages[at]),
        Type::Union(union) => {
            let cases = &spec.unions[union].cases;
            let case = cases.iter().position(|case| case.tags.iter().any(|own| own == tag)).expect("a case");
            (case, &spec.messages[cases[case].object])
        }
        _ => panic!("{name} has no fields of its own"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_token_is_the_same_both_ways(
        name in any_text(), number in any_text(), email in prop::option::of(any_text()),
        shift in prop::option::of(any_text()), days in prop::option::of(0..60u32), metadata in any_map(),
        monthly in any::<bool>(), address in prop::option::of("[0-9.]{1,15}|::1"),
    ) {
        let period = days.map(|days| format!("P{days}D"));
        let phone = KonbiniPhoneNumber::builder().country_code(CountryCode::Japan).local_number(number.clone()).build();
        let konbini = KonbiniInput::builder()
            .customer_name(name.clone()).phone_number(phone).convenience_store(ConvenienceStore::SevenEleven)
            .maybe_expiration_period(period.as_ref().map(|text| text.parse::<IsoDuration>().expect("a duration")))
            .maybe_expiration_time_shift(shift.clone()).build();
        let request = CreateTokenRequest::builder()
            .token_type(TokenType::OneTime)
            .maybe_email(email.clone())
            .maybe_usage_limit(monthly.then_some(UsageLimit::Monthly))
            .maybe_ip_address(address.clone())
            .data(CreateTokenRequestData::Konbini(konbini))
            .metadata(metadata.iter().cloned().collect::<Map<Json>>()).build();
        let spec = spec("univapay");
        let whole = message("univapay", "create_token.request");
        let (case, data) = inside(spec, whole, "data", "konbini");
        let (_, phone) = inside(spec, data, "phone_number", "");
        let phone = object(phone, vec![("country_code", text("81")), ("local_number", text(&number))]);
        let data = object(data, vec![
            ("customer_name", text(&name)), ("phone_number", Some(ExampleValue::Object(phone))),
            ("convenience_store", text("seven_eleven")), ("expiration_period", maybe(&period)),
            ("expiration_time_shift", maybe(&shift)),
        ]);
        let values = Values::of_object(whole, &object(whole, vec![
            ("type", text("one_time")), ("email", maybe(&email)),
            ("usage_limit", monthly.then(|| ExampleValue::Text("monthly".into()))), ("ip_address", maybe(&address)),
            ("data", Some(ExampleValue::Case(case, data))), ("metadata", map(&metadata)),
        ]));
        same(&request, whole, &values)?;
    }

    #[test]
    fn a_charge_is_the_same_both_ways(
        token in prop_oneof![any_text(), Just("11ed00f1-da1b-c4d2-b420-37b91ef1b282".to_owned())],
        amount in 0..=i64::MAX.unsigned_abs(), currency in "[A-Za-z]{3}", capture in prop::option::of(any::<bool>()),
        second in prop::option::of(-1_000_000_000_000i64..4_000_000_000_000), id in prop::option::of(any_text()),
        metadata in any_map(), eci in prop::option::of(any_text()), force in any::<bool>(),
    ) {
        let Ok(code) = currency.parse::<Currency>() else { return Ok(()) };
        let moment = second.map(|millisecond| Timestamp::from_millisecond(millisecond).expect("in range"));
        let three_ds = ThreeDsInput::builder()
            .maybe_mode(force.then_some(ThreeDsInputMode::Force)).maybe_eci(eci.clone()).build();
        let request = CreateChargeRequest::builder()
            .transaction_token_id(token.clone()).amount(Amount(amount)).currency(code)
            .maybe_capture(capture).maybe_capture_at(moment).maybe_merchant_transaction_id(id.clone())
            .metadata(metadata.iter().cloned().collect::<Map<Json>>()).three_ds(three_ds).build();
        prop_assert_eq!(request.amount.as_integer(), i64::try_from(amount).ok());
        let whole = message("univapay", "create_charge.request");
        let (_, three_ds) = inside(spec("univapay"), whole, "three_ds", "");
        let mode = force.then(|| ExampleValue::Text("force".into()));
        let three_ds = object(three_ds, vec![("mode", mode), ("eci", maybe(&eci))]);
        let values = Values::of_object(whole, &object(whole, vec![
            ("transaction_token_id", text(&token)), ("amount", i64::try_from(amount).ok().map(ExampleValue::Integer)),
            ("currency", text(&currency)), ("capture", capture.map(ExampleValue::Bool)),
            ("capture_at", moment.and_then(|moment| text(&moment.to_string()))),
            ("merchant_transaction_id", maybe(&id)), ("metadata", map(&metadata)),
            ("three_ds", Some(ExampleValue::Object(three_ds))),
        ]));
        same(&request, whole, &values)?;
    }
}

//! Generated code and the codec that needs no compilation do the same: same bytes, same values, same violations,
//! same outcomes, on random values and random bytes.

use std::path::Path;
use std::sync::LazyLock;

use denbun::value::Value;
use denbun::{Date, Decode, Decoded, Encode, Notification, Operation, Rest, Secret, Violations, Yen};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::{ExampleRest, ExampleValue, Message, Spec};
use denbun_codegen::source::Sources;
use denbun_providers::robotpayment::{
    Cycle, Kickback, PaymentResult, ReAuthRequest, RecurringStartRequest, ReplyMethod, SalesRequest,
};
use denbun_simulator::codec::{self, Values};
use proptest::prelude::*;

static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/robotpayment.yaml");
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    denbun_codegen::load(&path, &[], &mut sources, &mut diagnostics).expect("the shipped spec is right")
});

fn message(name: &str) -> &'static Message {
    SPEC.messages.iter().find(|message| message.name == name).expect("the spec has this message")
}

/// Values by wire name for the codec.
fn values<const N: usize>(
    message: &Message,
    given: [(&str, Option<ExampleValue>); N],
    rest: &Rest,
) -> Values {
    let mut values = Values::new(message);
    for (name, value) in given {
        let at = message.fields.iter().position(|field| field.name == name).expect("a field of the message");
        if let Some(value) = value {
            values.set(at, value);
        }
    }
    let pairs: Vec<_> = rest.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    values.rest = Some(ExampleRest::Pairs(pairs));
    values
}

fn text(text: &str) -> Option<ExampleValue> {
    Some(ExampleValue::Text(text.to_owned()))
}

fn maybe_text(value: &Option<String>) -> Option<ExampleValue> {
    text(value.as_ref()?)
}

fn yen(yen: Yen) -> Option<ExampleValue> {
    Some(ExampleValue::Integer(yen.0.try_into().ok()?))
}

fn same_bytes(generated: &impl Encode, message: &Message, values: &Values) -> Result<(), TestCaseError> {
    let generated = denbun::encode(generated).map(|body| body.as_bytes().to_vec());
    let dynamic = codec::encode(&SPEC, message, values);
    match (&generated, &dynamic) {
        (Err(generated), Err(dynamic)) => same_violations(generated, dynamic),
        _ => {
            prop_assert_eq!(generated, dynamic);
            Ok(())
        }
    }
}

fn same_violations(generated: &Violations, dynamic: &Violations) -> Result<(), TestCaseError> {
    prop_assert_eq!(format!("{generated:#?}"), format!("{dynamic:#?}"));
    Ok(())
}

/// Decodes both ways; the generated message comes back if there is one.
fn decode_both<M: for<'a> Decode<'a>>(
    message: &Message,
    bytes: &[u8],
) -> Result<(Option<M>, Values), TestCaseError> {
    let dynamic = codec::decode(&SPEC, message, bytes);
    match denbun::decode::<M>(bytes) {
        Ok(Decoded { message, violations, unknown }) => {
            same_violations(&violations, &dynamic.violations)?;
            prop_assert_eq!(unknown, dynamic.unknown);
            Ok((Some(message), dynamic.values))
        }
        Err(error) => {
            same_violations(&error.violations, &dynamic.violations)?;
            Ok((None, dynamic.values))
        }
    }
}

fn same_value(
    name: &str,
    generated: &impl Value,
    dynamic: Option<&ExampleValue>,
) -> Result<(), TestCaseError> {
    match dynamic {
        None => prop_assert!(!generated.is_present(), "{name} is absent for the codec only"),
        Some(ExampleValue::Text(text)) => {
            prop_assert_eq!(generated.as_text(), Some(text.as_str()), "{}", name)
        }
        Some(ExampleValue::Integer(value)) => {
            prop_assert_eq!(generated.as_integer(), Some(*value), "{}", name)
        }
        Some(ExampleValue::Bool(value)) => prop_assert_eq!(generated.as_bool(), Some(*value), "{}", name),
        // An amount beyond 64 bits with a sign.
        Some(ExampleValue::Number(_)) => prop_assert_eq!(generated.as_integer(), None, "{}", name),
        Some(other) => prop_assert!(false, "{name} is {other:?}"),
    }
    Ok(())
}

macro_rules! same_values {
    ($message:expr, $generated:expr, $values:expr, { $($name:literal: $field:ident),+ $(,)? }) => {
        $(
            let at = $message.fields.iter().position(|field| field.name == $name).expect("a field of the message");
            same_value($name, &$generated.$field, $values.get(at))?;
        )+
    };
}

/// Texts as shops and providers send them, and as they must not.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{0,8}",
        "[A-Za-z0-9]{0,14}",
        "[ -~]{0,20}",
        "[a-z.+]{1,8}@[a-z]{1,8}\\.jp",
        "[ぁ-んァ-ヶ一-龠〜−①髙ｱ-ﾝ]{0,18}",
        ".{0,8}",
        "あ{15,18}",
    ]
}

fn any_rest() -> impl Strategy<Value = Rest> {
    prop::collection::vec(("[a-z]{1,4}[0-9]", any_text()), 0..4).prop_map(Rest::from_iter)
}

fn any_yen() -> impl Strategy<Value = Yen> {
    prop_oneof![0..2000u64, 0..=i64::MAX.unsigned_abs()].prop_map(Yen)
}

fn any_date() -> impl Strategy<Value = Date> {
    (1i16..=9999, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| Date::constant(year, month, day))
}

prop_compose! {
    fn re_auth()(
        shop_id in any_text(), response in any::<bool>(), target_id in any_text(),
        amount in any_yen(), tax in any_yen(), shipping_fee in any_yen(),
        email in prop::option::of(any_text()), phone in prop::option::of(any_text()), rest in any_rest(),
    ) -> ReAuthRequest {
        let reply = if response { ReplyMethod::Response } else { ReplyMethod::Kickback };
        let mut request = ReAuthRequest::builder()
            .shop_id(shop_id).reply_method(reply).target_id(target_id)
            .amount(amount).tax(tax).shipping_fee(shipping_fee)
            .maybe_email(email).maybe_phone(phone).build();
        request.rest = rest;
        request
    }
}

prop_compose! {
    fn recurring_start()(
        token in any_text(), email in prop::option::of(any_text()), order_number in prop::option::of(any_text()),
        monthly in any::<bool>(), billing_day in prop::option::of(0..120i64), start in prop::option::of(any_date()),
        stop_count in prop::option::of(0..120i64),
    ) -> (RecurringStartRequest, Option<i64>, Option<i64>) {
        let mut request = RecurringStartRequest::builder()
            .shop_id("123456").reply_method(ReplyMethod::Response).token(Secret::from(token))
            .amount(Yen(1)).tax(Yen(0)).shipping_fee(Yen(0))
            .cycle(if monthly { Cycle::Monthly } else { Cycle::Weekly })
            .recurring_amount(Yen(1)).recurring_tax(Yen(0)).recurring_shipping_fee(Yen(0))
            .maybe_email(email).maybe_order_number(order_number).maybe_start_date(start).build();
        request.billing_day = billing_day.map(|day| day.try_into().expect("not negative"));
        request.stop_count = stop_count.map(|count| count.try_into().expect("not negative"));
        (request, billing_day, stop_count)
    }
}

/// Lines and queries that are nearly right.
fn near(columns: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(any_text(), 0..=columns).prop_map(|columns| columns.join(","))
}

fn any_query() -> impl Strategy<Value = Vec<u8>> {
    const KEYS: [&str; 13] =
        ["gid", "rst", "ap", "ec", "god", "cod", "am", "tx", "sf", "ta", "id", "x", "%61m"];
    let value = prop_oneof!["[0-9]{0,8}", "[ -~]{0,10}", "(%[0-9A-F]{2}){0,6}", any_text()];
    prop::collection::vec((prop::sample::select(&KEYS[..]), value), 0..16).prop_map(|pairs| {
        let pairs: Vec<_> = pairs.into_iter().map(|(key, value)| format!("{key}={value}")).collect();
        pairs.join("&").into_bytes()
    })
}

fn check_payment_result(bytes: &[u8]) -> Result<(), TestCaseError> {
    let message = message("payment_result");
    let (answer, values) = decode_both::<PaymentResult>(message, bytes)?;
    let Some(answer) = answer else { return Ok(()) };
    same_values!(message, answer, values, {
        "gid": payment_id, "rst": result, "ap": approval_number, "ec": error_code, "god": order_code,
        "cod": order_number, "am": amount, "tx": tax, "sf": shipping_fee, "ta": total, "id": issued_id,
        "ps": issued_password, "acid": recurring_id,
    });
    let operation = SPEC.operations.iter().find(|operation| operation.name == "sales").expect("an operation");
    let error = SalesRequest::error_code(&answer).and_then(|code| SalesRequest::OPERATION.error(&code));
    let verdict = SalesRequest::verdict(&answer, 200).given(error);
    prop_assert_eq!(verdict, codec::verdict(&SPEC, operation, &values, 200));
    Ok(())
}

fn check_kickback(bytes: &[u8]) -> Result<(), TestCaseError> {
    let message = message("kickback");
    let (kickback, values) = decode_both::<Kickback>(message, bytes)?;
    let Some(kickback) = kickback else { return Ok(()) };
    same_values!(message, kickback, values, {
        "gid": payment_id, "rst": result, "ap": approval_number, "ec": error_code, "god": order_code,
        "cod": order_number, "am": amount, "tx": tax, "sf": shipping_fee, "ta": total, "id": issued_id,
    });
    let error = kickback
        .error_code
        .as_deref()
        .and_then(|code| denbun::operation::find_error(Kickback::NOTIFICATION.errors, code));
    let verdict = kickback.verdict().given(error);
    prop_assert_eq!(Some(verdict), codec::message_verdict(&SPEC, message, &values, None));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_request_is_the_same_both_ways(request in re_auth()) {
        let message = message("re_auth.request");
        let values = values(message, [
            ("aid", text(&request.shop_id)), ("rt", text(request.reply_method.as_text().expect("listed"))),
            ("tid", text(&request.target_id)), ("am", yen(request.amount)), ("tx", yen(request.tax)),
            ("sf", yen(request.shipping_fee)), ("em", maybe_text(&request.email)), ("pn", maybe_text(&request.phone)),
        ], &request.rest);
        same_bytes(&request, message, &values)?;
    }

    #[test]
    fn conditions_groups_and_dates_are_the_same((request, billing_day, stop_count) in recurring_start()) {
        let message = message("recurring_start.request");
        let values = values(message, [
            ("aid", text("123456")), ("rt", text("1")), ("tkn", text(request.token.expose())),
            ("am", yen(Yen(1))), ("tx", yen(Yen(0))), ("sf", yen(Yen(0))),
            ("actp", text(request.cycle.as_text().expect("listed"))),
            ("acam", yen(Yen(1))), ("actx", yen(Yen(0))), ("acsf", yen(Yen(0))),
            ("em", maybe_text(&request.email)), ("cod", maybe_text(&request.order_number)),
            ("ac1", billing_day.map(ExampleValue::Integer)), ("ac3", stop_count.map(ExampleValue::Integer)),
            ("ac4", request.start_date.and_then(|date| text(&date.strftime("%Y/%m/%d").to_string()))),
        ], &Rest::new());
        same_bytes(&request, message, &values)?;
    }

    #[test]
    fn an_answer_line_is_the_same_both_ways(line in near(16)) {
        check_payment_result(line.as_bytes())?;
    }

    #[test]
    fn a_right_answer_line_is_the_same_both_ways(
        gid in "[0-9]{1,12}", rst in "[0-3]", am in 0..5000u64, tx in 0..500u64, off in 0..2u64, rest in any_text(),
    ) {
        check_payment_result(format!("{gid},{rst},0001112,ER042,1,test ,{am},{tx},0,{},,,{rest}", am + tx + off).as_bytes())?;
    }

    #[test]
    fn a_notification_is_the_same_both_ways(query in any_query()) {
        check_kickback(&query)?;
    }

    #[test]
    fn any_bytes_are_the_same_both_ways(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check_payment_result(&bytes)?;
        check_kickback(&bytes)?;
    }
}

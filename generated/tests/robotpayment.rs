// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/robotpayment.yaml`.
//!
//! Run by `denbun check` only, because the types here rule out what they show:
//! - `sales.request: wrong_constants`
//! - `re_auth.request: reply_not_listed`
//! - `payment.request: job_not_listed`
//! - `recurring_start.request: no_such_day`
//! - `recurring_change.request: wrong_values`

#![cfg(feature = "robotpayment")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use denbun_providers::robotpayment;

/// example_1 · `specs/robotpayment.yaml:68`
#[test]
fn sales_request_example_1() {
    let request = robotpayment::SalesRequest::builder().shop_id("123456").target_id("1095729").build();
    encodes(&request, b"aid=123456&jb=SALES&rt=1&tid=1095729");
}

/// example_2 · `specs/robotpayment.yaml:69`
#[test]
fn sales_request_example_2() {
    let request = robotpayment::SalesRequest::builder()
        .shop_id("123456")
        .target_id("1095729")
        .rest(::denbun::Rest::from([("memo", "a b\n東")]))
        .build();
    encodes(&request, b"aid=123456&jb=SALES&rt=1&tid=1095729&memo=a+b%0A%E6%9D%B1");
}

/// target_missing · `specs/robotpayment.yaml:70`
#[test]
fn sales_request_target_missing() {
    let request = robotpayment::SalesRequest::builder().shop_id("123456").target_id("").build();
    refuses(&request, &["tid: required"]);
}

/// wrong_values · `specs/robotpayment.yaml:71`
#[test]
fn sales_request_wrong_values() {
    let request = robotpayment::SalesRequest::builder().shop_id("12345").target_id("10957-29").build();
    refuses(&request, &["aid: length", "tid: character"]);
}

/// example_1 · `specs/robotpayment.yaml:75`
#[test]
fn cancel_request_example_1() {
    let request = robotpayment::CancelRequest::builder().shop_id("012345").target_id("1095729").build();
    encodes(&request, b"aid=012345&jb=CANCEL&rt=1&tid=1095729");
}

/// full_width_shop · `specs/robotpayment.yaml:76`
#[test]
fn cancel_request_full_width_shop() {
    let request = robotpayment::CancelRequest::builder().shop_id("１２３４５６").target_id("1095729").build();
    refuses(&request, &["aid: character"]);
}

/// example_1 · `specs/robotpayment.yaml:81`
#[test]
fn re_auth_request_example_1() {
    let request = robotpayment::ReAuthRequest::builder()
        .shop_id("123456")
        .reply_method(robotpayment::ReplyMethod::Kickback)
        .target_id("1095729")
        .amount(::denbun::Yen(1000))
        .tax(::denbun::Yen(80))
        .shipping_fee(::denbun::Yen(0))
        .email("a+b@example.jp")
        .phone("0312345678")
        .build();
    encodes(&request, b"aid=123456&rt=0&tid=1095729&am=1000&tx=80&sf=0&em=a%2Bb%40example.jp&pn=0312345678");
}

/// wrong_values · `specs/robotpayment.yaml:83`
#[test]
fn re_auth_request_wrong_values() {
    let request = robotpayment::ReAuthRequest::builder()
        .shop_id("123456")
        .reply_method(robotpayment::ReplyMethod::Kickback)
        .target_id("1095729")
        .amount(::denbun::Yen(1000))
        .tax(::denbun::Yen(80))
        .shipping_fee(::denbun::Yen(0))
        .email("example.jp")
        .phone("0123456789012345")
        .build();
    refuses(&request, &["em: type", "pn: length"]);
}

/// rest_of_1025_bytes · `specs/robotpayment.yaml:82`
#[test]
fn re_auth_request_rest_of_1025_bytes() {
    let request = robotpayment::ReAuthRequest::builder()
        .shop_id("123456")
        .reply_method(robotpayment::ReplyMethod::Kickback)
        .target_id("1095729")
        .amount(::denbun::Yen(1000))
        .tax(::denbun::Yen(80))
        .shipping_fee(::denbun::Yen(0))
        .email("a+b@example.jp")
        .phone("0312345678")
        .rest(::denbun::Rest::from([(
            "m",
            "あああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ",
        )]))
        .build();
    refuses(&request, &["rest: length"]);
}

/// example_1 · `specs/robotpayment.yaml:92`
#[test]
fn payment_request_example_1() {
    let request = robotpayment::PaymentRequest::builder()
        .shop_id("123456")
        .job_type(robotpayment::JobType::Auth)
        .reply_method(robotpayment::ReplyMethod::Response)
        .order_number("注文-1")
        .token("tok_1")
        .phone("09012345678")
        .amount(::denbun::Yen(1000))
        .tax(::denbun::Yen(0))
        .shipping_fee(::denbun::Yen(0))
        .build();
    encodes(
        &request,
        b"aid=123456&jb=AUTH&rt=1&cod=%E6%B3%A8%E6%96%87-1&tkn=tok_1&pn=09012345678&am=1000&tx=0&sf=0",
    );
}

/// wrong_values · `specs/robotpayment.yaml:94`
#[test]
fn payment_request_wrong_values() {
    let request = robotpayment::PaymentRequest::builder()
        .shop_id("123456")
        .job_type(robotpayment::JobType::Auth)
        .reply_method(robotpayment::ReplyMethod::Response)
        .order_number("注文番号注文番号注文番号注文番号注")
        .token("トークン")
        .phone("09012345678")
        .amount(::denbun::Yen(1000))
        .tax(::denbun::Yen(0))
        .shipping_fee(::denbun::Yen(0))
        .build();
    refuses(&request, &["cod: length", "tkn: character"]);
}

/// customer_out_of_reach · `specs/robotpayment.yaml:96`
#[test]
fn payment_request_customer_out_of_reach() {
    let request = robotpayment::PaymentRequest::builder()
        .shop_id("123456")
        .job_type(robotpayment::JobType::Auth)
        .reply_method(robotpayment::ReplyMethod::Response)
        .token("tok_1")
        .amount(::denbun::Yen(1000))
        .tax(::denbun::Yen(0))
        .shipping_fee(::denbun::Yen(0))
        .build();
    refuses(&request, &["em: group"]);
}

/// example_1 · `specs/robotpayment.yaml:100`
#[test]
fn product_payment_request_example_1() {
    let request = robotpayment::ProductPaymentRequest::builder()
        .shop_id("123456")
        .reply_method(robotpayment::ReplyMethod::Response)
        .token("tok_1")
        .email("a@example.jp")
        .product_code("goods01")
        .build();
    encodes(&request, b"aid=123456&rt=1&tkn=tok_1&em=a%40example.jp&iid=goods01");
}

/// example_1 · `specs/robotpayment.yaml:104`
#[test]
fn validity_check_request_example_1() {
    let request = robotpayment::ValidityCheckRequest::builder()
        .shop_id("123456")
        .reply_method(robotpayment::ReplyMethod::Response)
        .token("tok_1")
        .email("a@example.jp")
        .build();
    encodes(&request, b"aid=123456&jb=CHECK&rt=1&tkn=tok_1&em=a%40example.jp");
}

/// letter_in_shop · `specs/robotpayment.yaml:105`
#[test]
fn validity_check_request_letter_in_shop() {
    let request = robotpayment::ValidityCheckRequest::builder()
        .shop_id("12345a")
        .reply_method(robotpayment::ReplyMethod::Response)
        .token("tok_1")
        .email("a@example.jp")
        .build();
    refuses(&request, &["aid: character"]);
}

/// example_1 · `specs/robotpayment.yaml:112`
#[test]
fn recurring_start_request_example_1() {
    let request = robotpayment::RecurringStartRequest::builder()
        .shop_id("123456")
        .reply_method(robotpayment::ReplyMethod::Kickback)
        .token("tok_1")
        .email("a@example.jp")
        .amount(::denbun::Yen(1000))
        .tax(::denbun::Yen(0))
        .shipping_fee(::denbun::Yen(0))
        .cycle(robotpayment::Cycle::Monthly)
        .recurring_amount(::denbun::Yen(500))
        .recurring_tax(::denbun::Yen(0))
        .recurring_shipping_fee(::denbun::Yen(0))
        .billing_day(99u64)
        .start_date(::denbun::Date::constant(2026, 4, 1))
        .trial_type(robotpayment::TrialType::Days)
        .trial_days(14u64)
        .trial_amount(::denbun::Yen(0))
        .build();
    encodes(
        &request,
        b"aid=123456&jb=CAPTURE&rt=0&tkn=tok_1&em=a%40example.jp&am=1000&tx=0&sf=0&actp=4&acam=500&actx=0&acsf=0&ac1=99&ac4=2026%2F04%2F01&trtp=2&tr1=14&tram=0",
    );
}

/// trial_by_months · `specs/robotpayment.yaml:114`
#[test]
fn recurring_start_request_trial_by_months() {
    let request = robotpayment::RecurringStartRequest::builder()
        .shop_id("123456")
        .reply_method(robotpayment::ReplyMethod::Kickback)
        .token("tok_1")
        .email("a@example.jp")
        .amount(::denbun::Yen(1000))
        .tax(::denbun::Yen(0))
        .shipping_fee(::denbun::Yen(0))
        .cycle(robotpayment::Cycle::Monthly)
        .recurring_amount(::denbun::Yen(500))
        .recurring_tax(::denbun::Yen(0))
        .recurring_shipping_fee(::denbun::Yen(0))
        .billing_day(99u64)
        .start_date(::denbun::Date::constant(2026, 4, 1))
        .trial_type(robotpayment::TrialType::Months)
        .trial_days(14u64)
        .trial_amount(::denbun::Yen(0))
        .build();
    refuses(&request, &["tr2: required"]);
}

/// wrong_days · `specs/robotpayment.yaml:115`
#[test]
fn recurring_start_request_wrong_days() {
    let request = robotpayment::RecurringStartRequest::builder()
        .shop_id("123456")
        .reply_method(robotpayment::ReplyMethod::Kickback)
        .token("tok_1")
        .email("a@example.jp")
        .amount(::denbun::Yen(1000))
        .tax(::denbun::Yen(0))
        .shipping_fee(::denbun::Yen(0))
        .cycle(robotpayment::Cycle::Weekly)
        .recurring_amount(::denbun::Yen(500))
        .recurring_tax(::denbun::Yen(0))
        .recurring_shipping_fee(::denbun::Yen(0))
        .billing_day(31u64)
        .start_date(::denbun::Date::constant(2026, 4, 1))
        .trial_type(robotpayment::TrialType::Days)
        .trial_days(1000u64)
        .trial_amount(::denbun::Yen(0))
        .build();
    refuses(&request, &["ac1: rule", "ac1: rule", "tr1: rule"]);
}

/// example_1 · `specs/robotpayment.yaml:120`
#[test]
fn recurring_product_start_request_example_1() {
    let request = robotpayment::RecurringProductStartRequest::builder()
        .shop_id("123456")
        .reply_method(robotpayment::ReplyMethod::Response)
        .token("tok_1")
        .email("a@example.jp")
        .product_code("monthly1")
        .build();
    encodes(&request, b"aid=123456&jb=CAPTURE&rt=1&tkn=tok_1&em=a%40example.jp&iid=monthly1");
}

/// example_1 · `specs/robotpayment.yaml:124`
#[test]
fn recurring_card_change_request_example_1() {
    let request = robotpayment::RecurringCardChangeRequest::builder()
        .shop_id("123456")
        .recurring_id("10000001")
        .token("tok_2")
        .next_billing_date(::denbun::Date::constant(2026, 4, 1))
        .build();
    encodes(&request, b"aid=123456&acid=10000001&cmd=1&tkn=tok_2&nad=20260401");
}

/// example_1 · `specs/robotpayment.yaml:127`
#[test]
fn recurring_change_request_example_1() {
    let request = robotpayment::RecurringChangeRequest::builder()
        .shop_id("123456")
        .recurring_id("10000001")
        .amount(::denbun::Yen(1200))
        .tax(::denbun::Yen(0))
        .shipping_fee(::denbun::Yen(0))
        .cycle(robotpayment::Cycle::Bimonthly)
        .build();
    encodes(&request, b"aid=123456&acid=10000001&cmd=1&am=1200&tx=0&sf=0&actp=5");
}

/// example_1 · `specs/robotpayment.yaml:130`
#[test]
fn recurring_stop_request_example_1() {
    let request =
        robotpayment::RecurringStopRequest::builder().shop_id("123456").recurring_id("10000001").build();
    encodes(&request, b"aid=123456&acid=10000001&cmd=1");
}

/// example_1 · `specs/robotpayment.yaml:137`
#[test]
fn konbini_request_example_1() {
    let request = robotpayment::KonbiniRequest::builder()
        .shop_id("123456")
        .order_number("A-1")
        .amount(::denbun::Yen(1000))
        .customer_name("タロ")
        .store_code(::denbun::Open::Known(robotpayment::StoreCode::Lawson))
        .build();
    encodes(&request, b"aid=123456&jb=CAPTURE&rt=1&cod=A-1&am=1000&tx=0&sf=0&na=%E3%82%BF%E3%83%AD&cv=020");
}

/// example_1 · `specs/robotpayment.yaml:140`
#[test]
fn bank_request_example_1() {
    let request = robotpayment::BankRequest::builder()
        .shop_id("123456")
        .amount(::denbun::Yen(1000))
        .payer_name("ﾀﾛ")
        .postcode("1000001")
        .build();
    encodes(&request, b"aid=123456&jb=CAPTURE&rt=1&am=1000&nmf=%EF%BE%80%EF%BE%9B&po=1000001");
}

/// example_1 · `specs/robotpayment.yaml:143`
#[test]
fn onetouch_request_example_1() {
    let request = robotpayment::OnetouchRequest::builder()
        .shop_id("123456")
        .job_type(robotpayment::JobType::Capture)
        .command("2")
        .email("a@example.jp")
        .amount(::denbun::Yen(1000))
        .tax(::denbun::Yen(0))
        .shipping_fee(::denbun::Yen(0))
        .build();
    encodes(&request, b"aid=123456&jb=CAPTURE&rt=1&cmd=2&em=a%40example.jp&am=1000&tx=0&sf=0");
}

/// example_1 · `specs/robotpayment.yaml:149`
#[test]
fn payment_result_example_1() {
    let decoded = decodes::<robotpayment::PaymentResult>(b"1095729,1,TestMod,,205685,,1000,2,4,1006,,,", &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_id, "1095729");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.approval_number.as_deref(), Some("TestMod"));
    assert_eq!(message.error_code, None);
    assert_eq!(message.order_code.as_deref(), Some("205685"));
    assert_eq!(message.order_number, None);
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(2)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(4)));
    assert_eq!(message.total, Some(::denbun::Yen(1006)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.recurring_id, None);
    assert_eq!(message.rest, None);
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <robotpayment::SalesRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// fourteen_columns · `specs/robotpayment.yaml:150`
#[test]
fn payment_result_fourteen_columns() {
    let decoded = decodes::<robotpayment::PaymentResult>(b"0,2,,ER900,,,0,0,0,0,,,0,", &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_id, "0");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Failed));
    assert_eq!(message.approval_number, None);
    assert_eq!(message.error_code.as_deref(), Some("ER900"));
    assert_eq!(message.order_code, None);
    assert_eq!(message.order_number, None);
    assert_eq!(message.amount, Some(::denbun::Yen(0)));
    assert_eq!(message.tax, Some(::denbun::Yen(0)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(0)));
    assert_eq!(message.total, Some(::denbun::Yen(0)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.recurring_id.as_deref(), Some("0"));
    assert_eq!(message.rest, None);
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <robotpayment::SalesRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// damaged_in_print · `specs/robotpayment.yaml:151`
#[test]
fn payment_result_damaged_in_print() {
    let decoded = decodes::<robotpayment::PaymentResult>(
        b"1095729,1,TestMod,,205685,,1000,2,4,1006,..",
        &["id: character", "malformed"],
    );
    let message = &decoded.message;
    assert_eq!(message.payment_id, "1095729");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.approval_number.as_deref(), Some("TestMod"));
    assert_eq!(message.error_code, None);
    assert_eq!(message.order_code.as_deref(), Some("205685"));
    assert_eq!(message.order_number, None);
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(2)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(4)));
    assert_eq!(message.total, Some(::denbun::Yen(1006)));
    assert_eq!(message.issued_id.as_deref(), Some(".."));
    assert_eq!(message.issued_password, None);
    assert_eq!(message.recurring_id, None);
    assert_eq!(message.rest, None);
    assert_eq!(
        outcome(
            <robotpayment::SalesRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// commas_in_rest · `specs/robotpayment.yaml:152`
#[test]
fn payment_result_commas_in_rest() {
    let decoded = decodes::<robotpayment::PaymentResult>(
        b"1095729,1,TestMod,,205685,,1000,2,4,1006,,,color=red,blue\r\n",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.payment_id, "1095729");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.approval_number.as_deref(), Some("TestMod"));
    assert_eq!(message.error_code, None);
    assert_eq!(message.order_code.as_deref(), Some("205685"));
    assert_eq!(message.order_number, None);
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(2)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(4)));
    assert_eq!(message.total, Some(::denbun::Yen(1006)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.recurring_id, None);
    assert_eq!(message.rest.as_deref(), Some("color=red,blue"));
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <robotpayment::SalesRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// recurring · `specs/robotpayment.yaml:153`
#[test]
fn payment_result_recurring() {
    let decoded = decodes::<robotpayment::PaymentResult>(
        b"1095729,1,TestMod,,205685,,1000,2,4,1006,,,10000001,memo=1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.payment_id, "1095729");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.approval_number.as_deref(), Some("TestMod"));
    assert_eq!(message.error_code, None);
    assert_eq!(message.order_code.as_deref(), Some("205685"));
    assert_eq!(message.order_number, None);
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(2)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(4)));
    assert_eq!(message.total, Some(::denbun::Yen(1006)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.recurring_id.as_deref(), Some("10000001"));
    assert_eq!(message.rest.as_deref(), Some("memo=1"));
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <robotpayment::SalesRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// wrong_total · `specs/robotpayment.yaml:154`
#[test]
fn payment_result_wrong_total() {
    let decoded =
        decodes::<robotpayment::PaymentResult>(b"1095729,1,TestMod,,205685,,1000,2,4,1000,,,", &["ta: rule"]);
    let message = &decoded.message;
    assert_eq!(message.payment_id, "1095729");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.approval_number.as_deref(), Some("TestMod"));
    assert_eq!(message.error_code, None);
    assert_eq!(message.order_code.as_deref(), Some("205685"));
    assert_eq!(message.order_number, None);
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(2)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(4)));
    assert_eq!(message.total, Some(::denbun::Yen(1000)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.recurring_id, None);
    assert_eq!(message.rest, None);
    assert_eq!(
        outcome(
            <robotpayment::SalesRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// communication_error · `specs/robotpayment.yaml:155`
#[test]
fn payment_result_communication_error() {
    let decoded = decodes::<robotpayment::PaymentResult>(b"0,2,,ER042,,,0,0,0,0,,,", &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_id, "0");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Failed));
    assert_eq!(message.approval_number, None);
    assert_eq!(message.error_code.as_deref(), Some("ER042"));
    assert_eq!(message.order_code, None);
    assert_eq!(message.order_number, None);
    assert_eq!(message.amount, Some(::denbun::Yen(0)));
    assert_eq!(message.tax, Some(::denbun::Yen(0)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(0)));
    assert_eq!(message.total, Some(::denbun::Yen(0)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.recurring_id, None);
    assert_eq!(message.rest, None);
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <robotpayment::SalesRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// unlisted_result · `specs/robotpayment.yaml:156`
#[test]
fn payment_result_unlisted_result() {
    let decoded = decodes::<robotpayment::PaymentResult>(b"1095729,9,,,,,,,,,,,", &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_id, "1095729");
    assert_eq!(message.result, ::denbun::Open::Other("9".to_owned()));
    assert_eq!(message.approval_number, None);
    assert_eq!(message.error_code, None);
    assert_eq!(message.order_code, None);
    assert_eq!(message.order_number, None);
    assert_eq!(message.amount, None);
    assert_eq!(message.tax, None);
    assert_eq!(message.shipping_fee, None);
    assert_eq!(message.total, None);
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.recurring_id, None);
    assert_eq!(message.rest, None);
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <robotpayment::SalesRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// example_1 · `specs/robotpayment.yaml:159`
#[test]
fn gate_result_example_1() {
    let decoded = decodes::<robotpayment::GateResult>(b"OK\r\n", &[]);
    let message = &decoded.message;
    assert_eq!(message.result, "OK");
    assert_eq!(
        outcome(
            <robotpayment::RecurringCardChangeRequest as ::denbun::Operation>::verdict(message, 200),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_2 · `specs/robotpayment.yaml:159`
#[test]
fn gate_result_example_2() {
    let decoded = decodes::<robotpayment::GateResult>(b"ER:ER024", &[]);
    let message = &decoded.message;
    assert_eq!(message.result, "ER:ER024");
    assert_eq!(
        outcome(
            <robotpayment::RecurringCardChangeRequest as ::denbun::Operation>::verdict(message, 200),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// example_3 · `specs/robotpayment.yaml:160`
#[test]
fn gate_result_example_3() {
    let decoded = decodes::<robotpayment::GateResult>(b"ER:ER042", &[]);
    let message = &decoded.message;
    assert_eq!(message.result, "ER:ER042");
    assert_eq!(
        outcome(
            <robotpayment::RecurringCardChangeRequest as ::denbun::Operation>::verdict(message, 200),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// example_4 · `specs/robotpayment.yaml:160`
#[test]
fn gate_result_example_4() {
    let decoded = decodes::<robotpayment::GateResult>(b"<html>", &[]);
    let message = &decoded.message;
    assert_eq!(message.result, "<html>");
    assert_eq!(
        outcome(
            <robotpayment::RecurringCardChangeRequest as ::denbun::Operation>::verdict(message, 200),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// example_1 · `specs/robotpayment.yaml:163`
#[test]
fn konbini_result_example_1() {
    let decoded = decodes::<robotpayment::KonbiniResult>(
        b"1095733,1,CPL_PRE,,205688,A-1,1000,0,0,1000,,,cv=020&no=12345&cu=https%3A%2F%2Fexample.jp%2F1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.payment_id, "1095733");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.slip_state, Some(::denbun::Open::Known(robotpayment::SlipState::Accepted)));
    assert_eq!(message.error_code, None);
    assert_eq!(message.order_code.as_deref(), Some("205688"));
    assert_eq!(message.order_number.as_deref(), Some("A-1"));
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(0)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(0)));
    assert_eq!(message.total, Some(::denbun::Yen(1000)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.rest.as_deref(), Some("cv=020&no=12345&cu=https%3A%2F%2Fexample.jp%2F1"));
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <robotpayment::KonbiniRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_1 · `specs/robotpayment.yaml:168`
#[test]
fn bank_result_example_1() {
    let decoded = decodes::<robotpayment::BankResult>(
        b"1095734,1,BANK,,205689,,1000,0,0,1000,,,0001.\x95\\\x8B\xE2\x8Ds.001.\x83\\\x96{\x93X.\x95\x81\x92\xCA.1234567.\x83J)\x83z\x83Q,20260430",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.payment_id, "1095734");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.transfer_state, Some(::denbun::Open::Known(robotpayment::TransferState::Accepted)));
    assert_eq!(message.error_code, None);
    assert_eq!(message.order_code.as_deref(), Some("205689"));
    assert_eq!(message.order_number, None);
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(0)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(0)));
    assert_eq!(message.total, Some(::denbun::Yen(1000)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.account.as_deref(), Some("0001.表銀行.001.ソ本店.普通.1234567.カ)ホゲ"));
    assert_eq!(message.deadline, Some(::denbun::Date::constant(2026, 4, 30)));
    assert_eq!(
        outcome(
            <robotpayment::BankRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_1 · `specs/robotpayment.yaml:176`
#[test]
fn kickback_example_1() {
    let decoded = decodes::<robotpayment::Kickback>(
        b"gid=10000001&rst=1&ap=0001112&ec=&god=10000002&cod=test &am=1000&tx=80&sf=500&ta=1580",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.payment_id, "10000001");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.approval_number.as_deref(), Some("0001112"));
    assert_eq!(message.error_code.as_deref(), Some(""));
    assert_eq!(message.order_code.as_deref(), Some("10000002"));
    assert_eq!(message.order_number.as_deref(), Some("test "));
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(80)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(500)));
    assert_eq!(message.total, Some(::denbun::Yen(1580)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert!(message.rest.is_empty());
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <robotpayment::Kickback as ::denbun::Notification>::verdict(message),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// over_the_limit · `specs/robotpayment.yaml:178`
#[test]
fn kickback_over_the_limit() {
    let decoded = decodes::<robotpayment::Kickback>(
        b"gid=10000003&rst=2&ec=G5542G550000&god=10000004&cod=%E6%B3%A8%E6%96%87-1&am=1000&tx=80&sf=500&ta=1580&color=red",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.payment_id, "10000003");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Failed));
    assert_eq!(message.approval_number, None);
    assert_eq!(message.error_code.as_deref(), Some("G5542G550000"));
    assert_eq!(message.order_code.as_deref(), Some("10000004"));
    assert_eq!(message.order_number.as_deref(), Some("注文-1"));
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(80)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(500)));
    assert_eq!(message.total, Some(::denbun::Yen(1580)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(pairs(&message.rest), [("color", "red")]);
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <robotpayment::Kickback as ::denbun::Notification>::verdict(message),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// empty_values · `specs/robotpayment.yaml:180`
#[test]
fn kickback_empty_values() {
    let decoded =
        decodes::<robotpayment::Kickback>(b"gid=0&rst=2&ap=&ec=ER900&god=&cod=&am=0&tx=0&sf=0&ta=0", &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_id, "0");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Failed));
    assert_eq!(message.approval_number.as_deref(), Some(""));
    assert_eq!(message.error_code.as_deref(), Some("ER900"));
    assert_eq!(message.order_code.as_deref(), Some(""));
    assert_eq!(message.order_number.as_deref(), Some(""));
    assert_eq!(message.amount, Some(::denbun::Yen(0)));
    assert_eq!(message.tax, Some(::denbun::Yen(0)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(0)));
    assert_eq!(message.total, Some(::denbun::Yen(0)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert!(message.rest.is_empty());
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <robotpayment::Kickback as ::denbun::Notification>::verdict(message),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// broken_values · `specs/robotpayment.yaml:181`
#[test]
fn kickback_broken_values() {
    let decoded = decodes::<robotpayment::Kickback>(
        b"gid=10000005&rst=1&ap=12345&am=1%2C000&tx=80&tx=81&cod=%zz",
        &["am: type", "ap: length", "cod: malformed", "tx: duplicate"],
    );
    let message = &decoded.message;
    assert_eq!(message.payment_id, "10000005");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.approval_number.as_deref(), Some("12345"));
    assert_eq!(message.error_code, None);
    assert_eq!(message.order_code, None);
    assert_eq!(message.order_number.as_deref(), Some("%zz"));
    assert_eq!(message.amount, None);
    assert_eq!(message.tax, Some(::denbun::Yen(80)));
    assert_eq!(message.shipping_fee, None);
    assert_eq!(message.total, None);
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert!(message.rest.is_empty());
    assert_eq!(
        outcome(
            <robotpayment::Kickback as ::denbun::Notification>::verdict(message),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// example_1 · `specs/robotpayment.yaml:186`
#[test]
fn recurring_start_kickback_example_1() {
    let decoded = decodes::<robotpayment::RecurringStartKickback>(
        b"gid=10000001&rst=1&ap=0001112&ec=&god=10000002&cod=test&am=1000&tx=80&sf=500&ta=1580&actp=4&acam=500&ac1=99&ac4=2026/04/01&acid=10000001",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.payment_id, "10000001");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.approval_number.as_deref(), Some("0001112"));
    assert_eq!(message.error_code.as_deref(), Some(""));
    assert_eq!(message.order_code.as_deref(), Some("10000002"));
    assert_eq!(message.order_number.as_deref(), Some("test"));
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(80)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(500)));
    assert_eq!(message.total, Some(::denbun::Yen(1580)));
    assert_eq!(message.cycle, Some(::denbun::Open::Known(robotpayment::Cycle::Monthly)));
    assert_eq!(message.recurring_amount, Some(::denbun::Yen(500)));
    assert_eq!(message.recurring_tax, None);
    assert_eq!(message.recurring_shipping_fee, None);
    assert_eq!(message.billing_day, Some(99u64));
    assert_eq!(message.stop_count, None);
    assert_eq!(message.start_date, Some(::denbun::Date::constant(2026, 4, 1)));
    assert_eq!(message.end_date, None);
    assert_eq!(message.trial_type, None);
    assert_eq!(message.trial_days, None);
    assert_eq!(message.trial_months, None);
    assert_eq!(message.trial_end, None);
    assert_eq!(message.trial_amount, None);
    assert_eq!(message.trial_tax, None);
    assert_eq!(message.trial_shipping_fee, None);
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.recurring_id.as_deref(), Some("10000001"));
    assert!(message.rest.is_empty());
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <robotpayment::RecurringStartKickback as ::denbun::Notification>::verdict(message),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_1 · `specs/robotpayment.yaml:192`
#[test]
fn recurring_kickback_example_1() {
    let decoded = decodes::<robotpayment::RecurringKickback>(
        b"gid=10000001&rst=1&cod=test&acid=10000001&am=1000&tx=80&sf=500&ta=1580",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.payment_id, "10000001");
    assert_eq!(message.charge_result, ::denbun::Open::Known(robotpayment::ChargeResult::Succeeded));
    assert_eq!(message.order_number.as_deref(), Some("test"));
    assert_eq!(message.recurring_id.as_deref(), Some("10000001"));
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(80)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(500)));
    assert_eq!(message.total, Some(::denbun::Yen(1580)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.error_code, None);
    assert_eq!(
        outcome(
            <robotpayment::RecurringKickback as ::denbun::Notification>::verdict(message),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// retry_failed · `specs/robotpayment.yaml:193`
#[test]
fn recurring_kickback_retry_failed() {
    let decoded = decodes::<robotpayment::RecurringKickback>(
        b"gid=10000001&rst=3&cod=test&acid=10000001&am=1000&tx=80&sf=500&ta=1580&ec=G6042G600000",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.payment_id, "10000001");
    assert_eq!(message.charge_result, ::denbun::Open::Known(robotpayment::ChargeResult::RetryFailed));
    assert_eq!(message.order_number.as_deref(), Some("test"));
    assert_eq!(message.recurring_id.as_deref(), Some("10000001"));
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(80)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(500)));
    assert_eq!(message.total, Some(::denbun::Yen(1580)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.error_code.as_deref(), Some("G6042G600000"));
    assert_eq!(
        outcome(
            <robotpayment::RecurringKickback as ::denbun::Notification>::verdict(message),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// stopped · `specs/robotpayment.yaml:194`
#[test]
fn recurring_kickback_stopped() {
    let decoded = decodes::<robotpayment::RecurringKickback>(
        b"gid=10000001&rst=4&cod=test&acid=10000001&am=1000&tx=80&sf=500&ta=1580",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.payment_id, "10000001");
    assert_eq!(message.charge_result, ::denbun::Open::Known(robotpayment::ChargeResult::Stopped));
    assert_eq!(message.order_number.as_deref(), Some("test"));
    assert_eq!(message.recurring_id.as_deref(), Some("10000001"));
    assert_eq!(message.amount, Some(::denbun::Yen(1000)));
    assert_eq!(message.tax, Some(::denbun::Yen(80)));
    assert_eq!(message.shipping_fee, Some(::denbun::Yen(500)));
    assert_eq!(message.total, Some(::denbun::Yen(1580)));
    assert_eq!(message.issued_id, None);
    assert_eq!(message.issued_password, None);
    assert_eq!(message.error_code, None);
    assert_eq!(
        outcome(
            <robotpayment::RecurringKickback as ::denbun::Notification>::verdict(message),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// example_1 · `specs/robotpayment.yaml:197`
#[test]
fn recurring_stop_kickback_example_1() {
    let decoded =
        decodes::<robotpayment::RecurringStopKickback>(b"gid=10000001&rst=4&cod=test&acid=10000001&ec=", &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_id, "10000001");
    assert_eq!(message.stop_result, ::denbun::Open::Known(robotpayment::StopResult::Stopped));
    assert_eq!(message.order_number.as_deref(), Some("test"));
    assert_eq!(message.recurring_id.as_deref(), Some("10000001"));
    assert_eq!(message.error_code.as_deref(), Some(""));
    assert_eq!(
        outcome(
            <robotpayment::RecurringStopKickback as ::denbun::Notification>::verdict(message),
            ::denbun::Value::as_text(&message.error_code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_1 · `specs/robotpayment.yaml:199`
#[test]
fn konbini_kickback_example_1() {
    let decoded = decodes::<robotpayment::KonbiniKickback>(b"gid=1095733&rst=1&cod=A-1&ap=CPL", &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_id, "1095733");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.order_number.as_deref(), Some("A-1"));
    assert_eq!(message.slip_state, Some(::denbun::Open::Known(robotpayment::SlipState::Paid)));
    assert_eq!(
        outcome(
            <robotpayment::KonbiniKickback as ::denbun::Notification>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_2 · `specs/robotpayment.yaml:200`
#[test]
fn konbini_kickback_example_2() {
    let decoded = decodes::<robotpayment::KonbiniKickback>(b"gid=1095733&rst=1&cod=A-1&ap=CVS_CAN", &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_id, "1095733");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.order_number.as_deref(), Some("A-1"));
    assert_eq!(message.slip_state, Some(::denbun::Open::Known(robotpayment::SlipState::Canceled)));
    assert_eq!(
        outcome(
            <robotpayment::KonbiniKickback as ::denbun::Notification>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// example_1 · `specs/robotpayment.yaml:204`
#[test]
fn bank_kickback_example_1() {
    let decoded =
        decodes::<robotpayment::BankKickback>(b"gid=1095734&rst=1&ap=BAN_SAL&mf=1&nkd=20260420", &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_id, "1095734");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.order_number, None);
    assert_eq!(message.transfer_state, Some(::denbun::Open::Known(robotpayment::TransferState::Paid)));
    assert_eq!(message.matching, Some(::denbun::Open::Known(robotpayment::Matching::Exact)));
    assert_eq!(message.paid_on, Some(::denbun::Date::constant(2026, 4, 20)));
    assert_eq!(message.deadline, None);
    assert_eq!(message.nk, None);
    assert_eq!(message.bank, None);
    assert_eq!(
        outcome(
            <robotpayment::BankKickback as ::denbun::Notification>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_2 · `specs/robotpayment.yaml:205`
#[test]
fn bank_kickback_example_2() {
    let decoded = decodes::<robotpayment::BankKickback>(b"gid=1095734&rst=1&ap=BAN_SAL&mf=2", &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_id, "1095734");
    assert_eq!(message.result, ::denbun::Open::Known(robotpayment::ResultValue::Succeeded));
    assert_eq!(message.order_number, None);
    assert_eq!(message.transfer_state, Some(::denbun::Open::Known(robotpayment::TransferState::Paid)));
    assert_eq!(message.matching, Some(::denbun::Open::Known(robotpayment::Matching::Short)));
    assert_eq!(message.paid_on, None);
    assert_eq!(message.deadline, None);
    assert_eq!(message.nk, None);
    assert_eq!(message.bank, None);
    assert_eq!(
        outcome(
            <robotpayment::BankKickback as ::denbun::Notification>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

#[track_caller]
fn encodes(request: &impl ::denbun::Encode, wire: &[u8]) {
    let mut bytes = Vec::new();
    ::denbun::encode_into(request, &mut bytes).expect("the request is valid");
    assert_eq!(bytes.escape_ascii().to_string(), wire.escape_ascii().to_string());
}

#[track_caller]
fn refuses(request: &impl ::denbun::Encode, violations: &[&str]) {
    let found = ::denbun::encode_into(request, &mut Vec::new()).expect_err("the request breaks a rule");
    assert_eq!(rules(&found), violations);
}

#[track_caller]
fn decodes<M: for<'a> ::denbun::Decode<'a>>(wire: &[u8], violations: &[&str]) -> ::denbun::Decoded<M> {
    match ::denbun::decode::<M>(wire) {
        Ok(decoded) => {
            assert_eq!(rules(&decoded.violations), violations);
            decoded
        }
        Err(error) => panic!("the message cannot be read: {error}"),
    }
}

fn rules(violations: &::denbun::Violations) -> Vec<String> {
    let line = |path: &str, rule| if path.is_empty() { format!("{rule}") } else { format!("{path}: {rule}") };
    let mut lines: Vec<String> = violations.iter().map(|found| line(&found.path, found.rule)).collect();
    lines.sort();
    lines
}

fn outcome(
    verdict: ::denbun::Verdict,
    code: Option<&str>,
    violations: &::denbun::Violations,
) -> ::denbun::Verdict {
    let error = code.and_then(|code| ::denbun::operation::find_error(robotpayment::ERRORS, code));
    verdict.given(error).unless_unread(violations)
}

fn pairs(rest: &::denbun::Rest) -> Vec<(&str, &str)> {
    rest.iter().collect()
}

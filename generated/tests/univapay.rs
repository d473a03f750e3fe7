// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! The examples of `specs/univapay`.
//!
//! Run by `denbun check` only, because the types here rule out what they show:
//! - `create_charge.request: nothing`
//! - `create_charge.request: wrong_values`
//! - `create_charge.request: mode_of_the_server`
//! - `create_refund.request: reason_of_the_provider`
//! - `create_refund.request: no_currency`
//! - `create_subscription.request: no_such_day`
//! - `create_subscription.request: capture_after_a_week`
//! - `create_token.request: phone_abroad`
//! - `create_token.request: store_not_listed`
//! - `create_token.request: nobody_and_nowhere`
//! - `create_token.request: wrong_deadline`
//! - `create_webhook.request: wrong_values`

#![cfg(feature = "univapay")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use denbun_providers::univapay;

/// example_1 · `specs/univapay/charges.yaml:19`
#[test]
fn create_charge_request_example_1() {
    let request = univapay::CreateChargeRequest::builder()
        .transaction_token_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
        .amount(::denbun::Amount(1000))
        .currency(::denbun::Currency::new("JPY"))
        .metadata(::denbun::Map::from([("order_id", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
        .redirect(univapay::CreateChargeRequestRedirect::builder().endpoint("https://test.url/").build())
        .build();
    let wire = br#"{"transaction_token_id":"11ef32a7-3a71-8662-803f-1bc27702eeec","amount":"1000","currency":"JPY","metadata":{"order_id":"12345"},"redirect":{"endpoint":"https://test.url/"}}"#;
    encodes(&request, wire);
}

/// seed_as_printed · `specs/univapay/charges.yaml:21`
#[test]
fn create_charge_request_seed_as_printed() {
    let request = univapay::CreateChargeRequest::builder()
        .transaction_token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
        .amount(::denbun::Amount(100))
        .currency(::denbun::Currency::new("jpy"))
        .metadata(::denbun::Map::from([("orderid", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// konbini · `specs/univapay/charges.yaml:22`
#[test]
fn create_charge_request_konbini() {
    let request = univapay::CreateChargeRequest::builder()
        .transaction_token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
        .amount(::denbun::Amount(100))
        .currency(::denbun::Currency::new("jpy"))
        .metadata(::denbun::Map::from([("orderid", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
        .build();
    let wire = br#"{"transaction_token_id":"11ed00f1-da1b-c4d2-b420-37b91ef1b282","amount":"100","currency":"jpy","metadata":{"orderid":"12345"}}"#;
    encodes(&request, wire);
}

/// metadata_numbers · `specs/univapay/charges.yaml:24`
#[test]
fn create_charge_request_metadata_numbers() {
    let request = univapay::CreateChargeRequest::builder()
        .transaction_token_id("653ef5a3-73f2-408a-bac5-7058835f7700")
        .amount(::denbun::Amount(1000))
        .currency(::denbun::Currency::new("JPY"))
        .metadata(::denbun::Map::from([
            ("key-1", r#""10.3""#.parse::<::denbun::Json>().expect("JSON")),
            ("key-2", "10.3".parse::<::denbun::Json>().expect("JSON")),
            ("key-3", r#""10""#.parse::<::denbun::Json>().expect("JSON")),
            ("key-4", "10".parse::<::denbun::Json>().expect("JSON")),
            ("key-5", "10".parse::<::denbun::Json>().expect("JSON")),
            ("key-6", "10.0".parse::<::denbun::Json>().expect("JSON")),
        ]))
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// konbini_deadline · `specs/univapay/charges.yaml:26`
#[test]
fn create_charge_request_konbini_deadline() {
    let request = univapay::CreateChargeRequest::builder()
        .transaction_token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
        .amount(::denbun::Amount(100))
        .currency(::denbun::Currency::new("JPY"))
        .capture_at("2026-12-31T14:59:59Z".parse::<::denbun::Timestamp>().expect("a timestamp"))
        .build();
    let wire = br#"{"transaction_token_id":"11ed00f1-da1b-c4d2-b420-37b91ef1b282","amount":"100","currency":"JPY","capture_at":"2026-12-31T14:59:59Z"}"#;
    encodes(&request, wire);
}

/// transaction_id_of_33 · `specs/univapay/charges.yaml:31`
#[test]
fn create_charge_request_transaction_id_of_33() {
    let request = univapay::CreateChargeRequest::builder()
        .transaction_token_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
        .amount(::denbun::Amount(1000))
        .currency(::denbun::Currency::new("JPY"))
        .merchant_transaction_id("a23456789b23456789c23456789d23456")
        .metadata(::denbun::Map::from([("order_id", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
        .redirect(univapay::CreateChargeRequestRedirect::builder().endpoint("https://test.url/").build())
        .build();
    refuses(&request, &["merchant_transaction_id: length"]);
}

/// half_a_proof · `specs/univapay/charges.yaml:32`
#[test]
fn create_charge_request_half_a_proof() {
    let request = univapay::CreateChargeRequest::builder()
        .transaction_token_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
        .amount(::denbun::Amount(1000))
        .currency(::denbun::Currency::new("JPY"))
        .metadata(::denbun::Map::from([("order_id", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
        .redirect(univapay::CreateChargeRequestRedirect::builder().endpoint("https://test.url/").build())
        .three_ds(
            univapay::ThreeDsInput::builder()
                .authentication_value("a")
                .eci("05")
                .ds_transaction_id("b")
                .build(),
        )
        .build();
    refuses(
        &request,
        &[
            "three_ds.message_version: required",
            "three_ds.server_transaction_id: required",
            "three_ds.transaction_status: required",
        ],
    );
}

/// proof_without_value · `specs/univapay/charges.yaml:34`
#[test]
fn create_charge_request_proof_without_value() {
    let request = univapay::CreateChargeRequest::builder()
        .transaction_token_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
        .amount(::denbun::Amount(1000))
        .currency(::denbun::Currency::new("JPY"))
        .metadata(::denbun::Map::from([("order_id", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
        .redirect(univapay::CreateChargeRequestRedirect::builder().endpoint("https://test.url/").build())
        .three_ds(univapay::ThreeDsInput::builder().eci("05").build())
        .build();
    refuses(&request, &["three_ds.authentication_value: required"]);
}

/// proof_and_mode · `specs/univapay/charges.yaml:35`
#[test]
fn create_charge_request_proof_and_mode() {
    let request = univapay::CreateChargeRequest::builder()
        .transaction_token_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
        .amount(::denbun::Amount(1000))
        .currency(::denbun::Currency::new("JPY"))
        .metadata(::denbun::Map::from([("order_id", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
        .redirect(univapay::CreateChargeRequestRedirect::builder().endpoint("https://test.url/").build())
        .three_ds(
            univapay::ThreeDsInput::builder()
                .mode(univapay::ThreeDsInputMode::Force)
                .authentication_value("a")
                .eci("05")
                .ds_transaction_id("b")
                .server_transaction_id("c")
                .message_version("2.2.0")
                .transaction_status("Y")
                .build(),
        )
        .build();
    refuses(&request, &["three_ds.mode: rule"]);
}

/// example_1 · `specs/univapay/charges.yaml:40`
#[test]
fn get_charge_request_example_1() {
    let request = univapay::GetChargeRequest::builder()
        .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
        .charge_id("11ed07f5-345d-4308-a4c9-9f6b3663e18f")
        .polling(true)
        .build();
    encodes(&request, b"polling=true");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{id}").expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11ec9f7f-fb01-2620-af32-af7eb1bedc1a/charges/11ed07f5-345d-4308-a4c9-9f6b3663e18f"
    );
}

/// without_polling · `specs/univapay/charges.yaml:42`
#[test]
fn get_charge_request_without_polling() {
    let request = univapay::GetChargeRequest::builder()
        .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
        .charge_id("11ed07f5-345d-4308-a4c9-9f6b3663e18f")
        .build();
    encodes(&request, b"");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{id}").expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11ec9f7f-fb01-2620-af32-af7eb1bedc1a/charges/11ed07f5-345d-4308-a4c9-9f6b3663e18f"
    );
}

/// masked_id · `specs/univapay/charges.yaml:43`
#[test]
fn get_charge_request_masked_id() {
    let request = univapay::GetChargeRequest::builder()
        .store_id("1da54-17a0")
        .charge_id("11ed07f5-345d-4308-a4c9-9f6b3663e18f")
        .build();
    refuses_with_path(&request, "/stores/{store_id}/charges/{id}", &["store_id: type"]);
}

/// example_1 · `specs/univapay/charges.yaml:52`
#[test]
fn list_charges_request_example_1() {
    let request = univapay::ListChargesRequest::builder()
        .transaction_token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
        .limit(100u64)
        .build();
    encodes(&request, b"transaction_token_id=11ed00f1-da1b-c4d2-b420-37b91ef1b282&limit=100");
}

/// by_card · `specs/univapay/charges.yaml:53`
#[test]
fn list_charges_request_by_card() {
    let request = univapay::ListChargesRequest::builder()
        .last_four("4242")
        .name("TARO YAMADA")
        .exp_month(9u64)
        .exp_year("2026")
        .amount_from(::denbun::Amount(100))
        .amount_to(::denbun::Amount(1000))
        .build();
    encodes(
        &request,
        b"last_four=4242&name=TARO+YAMADA&exp_month=9&exp_year=2026&amount_from=100&amount_to=1000",
    );
}

/// half_a_card · `specs/univapay/charges.yaml:54`
#[test]
fn list_charges_request_half_a_card() {
    let request =
        univapay::ListChargesRequest::builder().last_four("4242").exp_month(9u64).exp_year("2026").build();
    refuses(&request, &["name: required"]);
}

/// example_1 · `specs/univapay/charges.yaml:56`
#[test]
fn list_store_charges_request_example_1() {
    let request = univapay::ListStoreChargesRequest::builder()
        .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
        .from("2024-06-25T00:00:00Z".parse::<::denbun::Timestamp>().expect("a timestamp"))
        .mode(univapay::Mode::Test)
        .build();
    encodes(&request, b"from=2024-06-25T00%3A00%3A00Z&mode=test");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges").expect("the path is valid");
    assert_eq!(path, "/stores/11edf541-c42d-653c-8c3d-dfe0a55f95c0/charges");
}

/// example_1 · `specs/univapay/charges.yaml:59`
#[test]
fn update_charge_request_example_1() {
    let request = univapay::UpdateChargeRequest::builder()
        .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
        .charge_id("11ef32c2-4010-a312-aaff-4b63e4d5f92d")
        .metadata(::denbun::Map::from([("hoge", r#""ううう""#.parse::<::denbun::Json>().expect("JSON"))]))
        .build();
    let wire = r#"{"metadata":{"hoge":"ううう"}}"#.as_bytes();
    encodes(&request, wire);
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{id}").expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11edf541-c42d-653c-8c3d-dfe0a55f95c0/charges/11ef32c2-4010-a312-aaff-4b63e4d5f92d"
    );
}

/// example_1 · `specs/univapay/charges.yaml:65`
#[test]
fn capture_charge_request_example_1() {
    let request = univapay::CaptureChargeRequest::builder()
        .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
        .charge_id("11ef32c2-4010-a312-aaff-4b63e4d5f92d")
        .amount(::denbun::Amount(1000))
        .currency(::denbun::Currency::new("JPY"))
        .build();
    let wire = br#"{"amount":1000,"currency":"JPY"}"#;
    encodes(&request, wire);
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{id}/capture")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11edf541-c42d-653c-8c3d-dfe0a55f95c0/charges/11ef32c2-4010-a312-aaff-4b63e4d5f92d/capture"
    );
}

/// in_full · `specs/univapay/charges.yaml:67`
#[test]
fn capture_charge_request_in_full() {
    let request = univapay::CaptureChargeRequest::builder()
        .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
        .charge_id("11ef32c2-4010-a312-aaff-4b63e4d5f92d")
        .build();
    encodes(&request, b"{}");
}

/// example_1 · `specs/univapay/charges.yaml:70`
#[test]
fn get_issuer_token_request_example_1() {
    let request = univapay::GetIssuerTokenRequest::builder()
        .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
        .charge_id("11ef32c2-4010-a312-aaff-4b63e4d5f92d")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{id}/issuer_token")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11edf541-c42d-653c-8c3d-dfe0a55f95c0/charges/11ef32c2-4010-a312-aaff-4b63e4d5f92d/issuer_token"
    );
}

/// example_1 · `specs/univapay/charges.yaml:70`
#[test]
fn get_three_ds_issuer_token_request_example_1() {
    let request = univapay::GetThreeDsIssuerTokenRequest::builder()
        .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
        .charge_id("11ef32c2-4010-a312-aaff-4b63e4d5f92d")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{id}/three_ds/issuer_token")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11edf541-c42d-653c-8c3d-dfe0a55f95c0/charges/11ef32c2-4010-a312-aaff-4b63e4d5f92d/three_ds/issuer_token"
    );
}

/// example_1 · `specs/univapay/charges.yaml:70`
#[test]
fn list_bank_transfer_ledgers_request_example_1() {
    let request = univapay::ListBankTransferLedgersRequest::builder()
        .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
        .charge_id("11ef32c2-4010-a312-aaff-4b63e4d5f92d")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{id}/bank_transfer_ledgers")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11edf541-c42d-653c-8c3d-dfe0a55f95c0/charges/11ef32c2-4010-a312-aaff-4b63e4d5f92d/bank_transfer_ledgers"
    );
}

/// example_1 · `specs/univapay/customs.yaml:11`
#[test]
fn create_customs_declaration_request_example_1() {
    let request = univapay::CreateCustomsDeclarationRequest::builder()
        .store_id("0cab399b-5621-425b-993b-f8507eba1e78")
        .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
        .customs("TOKYO")
        .merchant_customs_no("1234567890")
        .certificate_id("AB1234567")
        .certificate_name("TARO YAMADA")
        .build();
    let wire = br#"{"customs":"TOKYO","merchant_customs_no":"1234567890","certificate_id":"AB1234567","certificate_name":"TARO YAMADA"}"#;
    encodes(&request, wire);
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{charge_id}/customs")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/0cab399b-5621-425b-993b-f8507eba1e78/charges/6efb4e5c-690a-40f3-a4f1-0e19c5f84e98/customs"
    );
}

/// example_1 · `specs/univapay/customs.yaml:16`
#[test]
fn get_customs_declaration_request_example_1() {
    let request = univapay::GetCustomsDeclarationRequest::builder()
        .store_id("11ef0000-0000-4000-8000-000000000022")
        .charge_id("11ef0000-0000-4000-8000-000000000001")
        .customs_declaration_id("11ef0000-0000-4000-8000-000000000040")
        .polling(true)
        .build();
    encodes(&request, b"polling=true");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{charge_id}/customs/{id}")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11ef0000-0000-4000-8000-000000000022/charges/11ef0000-0000-4000-8000-000000000001/customs/11ef0000-0000-4000-8000-000000000040"
    );
}

/// example_1 · `specs/univapay/customs.yaml:21`
#[test]
fn update_customs_declaration_request_example_1() {
    let request = univapay::UpdateCustomsDeclarationRequest::builder()
        .store_id("11ef0000-0000-4000-8000-000000000022")
        .charge_id("11ef0000-0000-4000-8000-000000000001")
        .customs_declaration_id("11ef0000-0000-4000-8000-000000000040")
        .merchant_customs_no("1234567890")
        .build();
    let wire = br#"{"merchant_customs_no":"1234567890"}"#;
    encodes(&request, wire);
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{charge_id}/customs/{id}")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11ef0000-0000-4000-8000-000000000022/charges/11ef0000-0000-4000-8000-000000000001/customs/11ef0000-0000-4000-8000-000000000040"
    );
}

/// example_1 · `specs/univapay/refunds_cancels.yaml:11`
#[test]
fn create_refund_request_example_1() {
    let request = univapay::CreateRefundRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
        .amount(::denbun::Amount(1000))
        .currency(::denbun::Currency::new("JPY"))
        .reason(univapay::CreateRefundRequestReason::CustomerRequest)
        .message("Customer returned item")
        .build();
    let wire =
        br#"{"amount":1000,"currency":"JPY","reason":"customer_request","message":"Customer returned item"}"#;
    encodes(&request, wire);
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{charge_id}/refunds")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/charges/6efb4e5c-690a-40f3-a4f1-0e19c5f84e98/refunds"
    );
}

/// nothing_back · `specs/univapay/refunds_cancels.yaml:13`
#[test]
fn create_refund_request_nothing_back() {
    let request = univapay::CreateRefundRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
        .amount(::denbun::Amount(0))
        .currency(::denbun::Currency::new("JPY"))
        .reason(univapay::CreateRefundRequestReason::CustomerRequest)
        .message("Customer returned item")
        .build();
    refuses_with_path(&request, "/stores/{store_id}/charges/{charge_id}/refunds", &["amount: rule"]);
}

/// example_1 · `specs/univapay/refunds_cancels.yaml:18`
#[test]
fn get_refund_request_example_1() {
    let request = univapay::GetRefundRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
        .refund_id("b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6")
        .polling(true)
        .build();
    encodes(&request, b"polling=true");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{charge_id}/refunds/{id}")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/charges/6efb4e5c-690a-40f3-a4f1-0e19c5f84e98/refunds/b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6"
    );
}

/// example_1 · `specs/univapay/refunds_cancels.yaml:23`
#[test]
fn list_refunds_request_example_1() {
    let request = univapay::ListRefundsRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
        .limit(10u64)
        .cursor("b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6")
        .cursor_direction(univapay::CursorDirection::Desc)
        .build();
    encodes(&request, b"limit=10&cursor=b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6&cursor_direction=desc");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{charge_id}/refunds")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/charges/6efb4e5c-690a-40f3-a4f1-0e19c5f84e98/refunds"
    );
}

/// example_1 · `specs/univapay/refunds_cancels.yaml:28`
#[test]
fn update_refund_request_example_1() {
    let request = univapay::UpdateRefundRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
        .refund_id("b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6")
        .metadata(::denbun::Map::from([(
            "order_id",
            r#""ORD-987""#.parse::<::denbun::Json>().expect("JSON"),
        )]))
        .message(::denbun::Nullable::Null)
        .reason(::denbun::Nullable::Value(univapay::CreateRefundRequestReason::Fraud))
        .build();
    let wire = br#"{"metadata":{"order_id":"ORD-987"},"message":null,"reason":"fraud"}"#;
    encodes(&request, wire);
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{charge_id}/refunds/{id}")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/charges/6efb4e5c-690a-40f3-a4f1-0e19c5f84e98/refunds/b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6"
    );
}

/// example_1 · `specs/univapay/refunds_cancels.yaml:33`
#[test]
fn create_cancel_request_example_1() {
    let request = univapay::CreateCancelRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
        .metadata(::denbun::Map::from([(
            "order_id",
            r#""ORD-987""#.parse::<::denbun::Json>().expect("JSON"),
        )]))
        .build();
    let wire = br#"{"metadata":{"order_id":"ORD-987"}}"#;
    encodes(&request, wire);
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{charge_id}/cancels")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/charges/6efb4e5c-690a-40f3-a4f1-0e19c5f84e98/cancels"
    );
}

/// without_metadata · `specs/univapay/refunds_cancels.yaml:35`
#[test]
fn create_cancel_request_without_metadata() {
    let request = univapay::CreateCancelRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
        .build();
    encodes(&request, b"{}");
}

/// example_1 · `specs/univapay/refunds_cancels.yaml:38`
#[test]
fn get_cancel_request_example_1() {
    let request = univapay::GetCancelRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
        .cancel_id("a1b2c3d4-e5f6-7890-abcd-ef1234567890")
        .polling(true)
        .build();
    encodes(&request, b"polling=true");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{charge_id}/cancels/{id}")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/charges/6efb4e5c-690a-40f3-a4f1-0e19c5f84e98/cancels/a1b2c3d4-e5f6-7890-abcd-ef1234567890"
    );
}

/// example_1 · `specs/univapay/refunds_cancels.yaml:42`
#[test]
fn list_cancels_request_example_1() {
    let request = univapay::ListCancelsRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
        .limit(3u64)
        .build();
    encodes(&request, b"limit=3");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{charge_id}/cancels")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/charges/6efb4e5c-690a-40f3-a4f1-0e19c5f84e98/cancels"
    );
}

/// example_1 · `specs/univapay/refunds_cancels.yaml:46`
#[test]
fn update_cancel_request_example_1() {
    let request = univapay::UpdateCancelRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
        .cancel_id("a1b2c3d4-e5f6-7890-abcd-ef1234567890")
        .metadata(::denbun::Map::from([(
            "order_id",
            r#""ORD-987""#.parse::<::denbun::Json>().expect("JSON"),
        )]))
        .build();
    let wire = br#"{"metadata":{"order_id":"ORD-987"}}"#;
    encodes(&request, wire);
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges/{charge_id}/cancels/{id}")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/charges/6efb4e5c-690a-40f3-a4f1-0e19c5f84e98/cancels/a1b2c3d4-e5f6-7890-abcd-ef1234567890"
    );
}

/// example_1 · `specs/univapay/stores.yaml:7`
#[test]
fn get_checkout_info_request_example_1() {
    let request = univapay::GetCheckoutInfoRequest::builder().build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// example_1 · `specs/univapay/stores.yaml:11`
#[test]
fn create_customer_id_request_example_1() {
    let request = univapay::CreateCustomerIdRequest::builder()
        .store_id("11ef0000-0000-4000-8000-000000000022")
        .shop_customer_id("member-1")
        .build();
    let wire = br#"{"customer_id":"member-1"}"#;
    encodes(&request, wire);
    let path =
        ::denbun::encode_path(&request, "/stores/{store_id}/create_customer_id").expect("the path is valid");
    assert_eq!(path, "/stores/11ef0000-0000-4000-8000-000000000022/create_customer_id");
}

/// too_long · `specs/univapay/stores.yaml:12`
#[test]
fn create_customer_id_request_too_long() {
    let request = univapay::CreateCustomerIdRequest::builder()
        .store_id("11ef0000-0000-4000-8000-000000000022")
        .shop_customer_id("12345678901234567890123456789012345678901234567890123456789012345")
        .build();
    refuses_with_path(&request, "/stores/{store_id}/create_customer_id", &["customer_id: length"]);
}

/// example_1 · `specs/univapay/stores.yaml:19`
#[test]
fn list_transaction_history_request_example_1() {
    let request = univapay::ListTransactionHistoryRequest::builder()
        .mode(univapay::Mode::Live)
        .resource_status(univapay::ResourceStatus::Successful)
        .resource_type(univapay::ResourceType::Charge)
        .limit(50u64)
        .build();
    encodes(&request, b"mode=live&status=successful&type=charge&limit=50");
}

/// example_1 · `specs/univapay/stores.yaml:22`
#[test]
fn list_store_transaction_history_request_example_1() {
    let request = univapay::ListStoreTransactionHistoryRequest::builder()
        .store_id("45facc11-efc8-4156-8ef3-e363a70a54c3")
        .from("2018-11-05T00:00:00Z".parse::<::denbun::Timestamp>().expect("a timestamp"))
        .currency(::denbun::Currency::new("JPY"))
        .build();
    encodes(&request, b"from=2018-11-05T00%3A00%3A00Z&currency=JPY");
    let path =
        ::denbun::encode_path(&request, "/stores/{store_id}/transaction_history").expect("the path is valid");
    assert_eq!(path, "/stores/45facc11-efc8-4156-8ef3-e363a70a54c3/transaction_history");
}

/// example_1 · `specs/univapay/stores.yaml:24`
#[test]
fn list_stores_request_example_1() {
    let request = univapay::ListStoresRequest::builder().limit(100u64).build();
    encodes(&request, b"limit=100");
}

/// example_1 · `specs/univapay/stores.yaml:26`
#[test]
fn get_store_request_example_1() {
    let request =
        univapay::GetStoreRequest::builder().store_id("11ef0000-0000-4000-8000-000000000022").build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}").expect("the path is valid");
    assert_eq!(path, "/stores/11ef0000-0000-4000-8000-000000000022");
}

/// example_1 · `specs/univapay/subscriptions.yaml:16`
#[test]
fn create_subscription_request_example_1() {
    let request = univapay::CreateSubscriptionRequest::builder()
        .transaction_token_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
        .amount(::denbun::Amount(1000))
        .currency(::denbun::Currency::new("JPY"))
        .period(univapay::Period::Monthly)
        .build();
    let wire = br#"{"transaction_token_id":"11ef32a7-3a71-8662-803f-1bc27702eeec","amount":1000,"currency":"JPY","period":"monthly"}"#;
    encodes(&request, wire);
}

/// settings · `specs/univapay/subscriptions.yaml:19`
#[test]
fn create_subscription_request_settings() {
    let request = univapay::CreateSubscriptionRequest::builder()
        .transaction_token_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
        .amount(::denbun::Amount(1250))
        .currency(::denbun::Currency::new("USD"))
        .cyclical_period("P10D".parse::<::denbun::IsoDuration>().expect("a duration"))
        .initial_amount(::denbun::Amount(1000))
        .schedule_settings(
            univapay::ScheduleSettingsInput::builder()
                .start_on(::denbun::Date::constant(2026, 7, 1))
                .zone_id("Asia/Tokyo")
                .retry_interval("P5D".parse::<::denbun::IsoDuration>().expect("a duration"))
                .termination_mode(univapay::TerminationMode::OnNextPayment)
                .build(),
        )
        .subscription_plan(
            univapay::SubscriptionPlanInput::builder()
                .plan_type(univapay::SubscriptionPlanInputPlanType::FixedCycles)
                .fixed_cycles(12i64)
                .build(),
        )
        .first_charge_authorization_only(true)
        .first_charge_capture_after(univapay::FirstChargeCaptureAfter::P3D)
        .build();
    let wire = br#"{"transaction_token_id":"11ef32a7-3a71-8662-803f-1bc27702eeec","amount":1250,"currency":"USD","cyclical_period":"P10D","initial_amount":1000,"schedule_settings":{"start_on":"2026-07-01","zone_id":"Asia/Tokyo","retry_interval":"P5D","termination_mode":"on_next_payment"},"subscription_plan":{"plan_type":"fixed_cycles","fixed_cycles":12},"first_charge_authorization_only":true,"first_charge_capture_after":"P3D"}"#;
    encodes(&request, wire);
}

/// two_periods · `specs/univapay/subscriptions.yaml:23`
#[test]
fn create_subscription_request_two_periods() {
    let request = univapay::CreateSubscriptionRequest::builder()
        .transaction_token_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
        .amount(::denbun::Amount(1000))
        .currency(::denbun::Currency::new("JPY"))
        .period(univapay::Period::Monthly)
        .cyclical_period("P1M".parse::<::denbun::IsoDuration>().expect("a duration"))
        .build();
    refuses(&request, &["period: group"]);
}

/// example_1 · `specs/univapay/subscriptions.yaml:28`
#[test]
fn get_subscription_request_example_1() {
    let request = univapay::GetSubscriptionRequest::builder()
        .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
        .subscription_id("11ef335e-9aa5-c54a-8313-7f9847da313a")
        .polling(true)
        .build();
    encodes(&request, b"polling=true");
    let path =
        ::denbun::encode_path(&request, "/stores/{store_id}/subscriptions/{id}").expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11edf541-c42d-653c-8c3d-dfe0a55f95c0/subscriptions/11ef335e-9aa5-c54a-8313-7f9847da313a"
    );
}

/// example_1 · `specs/univapay/subscriptions.yaml:34`
#[test]
fn list_subscriptions_request_example_1() {
    let request = univapay::ListSubscriptionsRequest::builder()
        .search("order_id:12345")
        .status(univapay::ListSubscriptionsRequestStatus::Current)
        .mode(univapay::Mode::Live)
        .limit(10u64)
        .cursor("3541d4fa-596d-428e-8a36-f274e1b3d505")
        .cursor_direction(univapay::CursorDirection::Asc)
        .build();
    encodes(
        &request,
        b"search=order_id%3A12345&status=current&mode=live&limit=10&cursor=3541d4fa-596d-428e-8a36-f274e1b3d505&cursor_direction=asc",
    );
}

/// example_1 · `specs/univapay/subscriptions.yaml:38`
#[test]
fn list_store_subscriptions_request_example_1() {
    let request = univapay::ListStoreSubscriptionsRequest::builder()
        .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
        .status(univapay::ListSubscriptionsRequestStatus::Suspended)
        .build();
    encodes(&request, b"status=suspended");
    let path =
        ::denbun::encode_path(&request, "/stores/{store_id}/subscriptions").expect("the path is valid");
    assert_eq!(path, "/stores/11edf541-c42d-653c-8c3d-dfe0a55f95c0/subscriptions");
}

/// example_1 · `specs/univapay/tokens.yaml:103`
#[test]
fn create_token_request_example_1() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::OneTime)
        .email("demo@univapay.com")
        .data(univapay::CreateTokenRequestData::Konbini(
            univapay::KonbiniInput::builder()
                .customer_name("テスト 太郎")
                .phone_number(
                    univapay::KonbiniPhoneNumber::builder()
                        .country_code(univapay::CountryCode::Japan)
                        .local_number("0364413400")
                        .build(),
                )
                .convenience_store(univapay::ConvenienceStore::FamilyMart)
                .build(),
        ))
        .metadata(::denbun::Map::from([("memberid", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
        .build();
    let wire = r#"{"payment_type":"konbini","type":"one_time","email":"demo@univapay.com","data":{"customer_name":"テスト 太郎","phone_number":{"country_code":"81","local_number":"0364413400"},"convenience_store":"family_mart"},"metadata":{"memberid":"12345"}}"#
        .as_bytes();
    encodes(&request, wire);
}

/// seed_as_printed · `specs/univapay/tokens.yaml:106`
#[test]
fn create_token_request_seed_as_printed() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::OneTime)
        .email("demo@univapay.com")
        .data(univapay::CreateTokenRequestData::Konbini(
            univapay::KonbiniInput::builder()
                .customer_name("テスト 太郎")
                .phone_number(
                    univapay::KonbiniPhoneNumber::builder()
                        .country_code(univapay::CountryCode::Japan)
                        .local_number("0364413400")
                        .build(),
                )
                .convenience_store(univapay::ConvenienceStore::FamilyMart)
                .build(),
        ))
        .metadata(::denbun::Map::from([("memberid", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// konbini_deadline · `specs/univapay/tokens.yaml:108`
#[test]
fn create_token_request_konbini_deadline() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::OneTime)
        .data(univapay::CreateTokenRequestData::Konbini(
            univapay::KonbiniInput::builder()
                .customer_name("テスト 太郎")
                .phone_number(
                    univapay::KonbiniPhoneNumber::builder()
                        .country_code(univapay::CountryCode::Japan)
                        .local_number("0364413400")
                        .build(),
                )
                .convenience_store(univapay::ConvenienceStore::Lawson)
                .expiration_period("P7D".parse::<::denbun::IsoDuration>().expect("a duration"))
                .expiration_time_shift("23:59:59+09:00")
                .build(),
        ))
        .build();
    let wire = r#"{"payment_type":"konbini","type":"one_time","data":{"customer_name":"テスト 太郎","phone_number":{"country_code":"81","local_number":"0364413400"},"convenience_store":"lawson","expiration_period":"P7D","expiration_time_shift":"23:59:59+09:00"}}"#
        .as_bytes();
    encodes(&request, wire);
}

/// online · `specs/univapay/tokens.yaml:110`
#[test]
fn create_token_request_online() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::OneTime)
        .ip_address("203.0.113.5")
        .data(univapay::CreateTokenRequestData::Online(
            univapay::OnlineInput::builder()
                .brand(::denbun::Open::Known(univapay::OnlineInputBrand::WeChatOnline))
                .call_method(univapay::OnlineInputCallMethod::Web)
                .os_type(::denbun::Nullable::Value(univapay::OsType::Ios))
                .build(),
        ))
        .build();
    let wire = br#"{"payment_type":"online","type":"one_time","ip_address":"203.0.113.5","data":{"brand":"we_chat_online","call_method":"web","os_type":"ios"}}"#;
    encodes(&request, wire);
}

/// bank_transfer · `specs/univapay/tokens.yaml:112`
#[test]
fn create_token_request_bank_transfer() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::OneTime)
        .email("demo@univapay.com")
        .data(univapay::CreateTokenRequestData::BankTransfer(
            univapay::BankTransferInput::builder()
                .brand(univapay::BankTransferInputBrand::AozoraBank)
                .expiration_period("PT168H".parse::<::denbun::IsoDuration>().expect("a duration"))
                .expiration_time_shift("23:59:59+09:00")
                .name("テスト")
                .build(),
        ))
        .build();
    let wire = r#"{"payment_type":"bank_transfer","type":"one_time","email":"demo@univapay.com","data":{"brand":"aozora_bank","expiration_period":"PT168H","expiration_time_shift":"23:59:59+09:00","name":"テスト"}}"#
        .as_bytes();
    encodes(&request, wire);
}

/// paidy · `specs/univapay/tokens.yaml:114`
#[test]
fn create_token_request_paidy() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::OneTime)
        .data(univapay::CreateTokenRequestData::Paidy(
            univapay::PaidyInput::builder()
                .paidy_token("pay_1")
                .shipping_address(
                    univapay::ShippingAddressInput::builder().zip("105-0011").state("東京都").build(),
                )
                .phone_number(r#""08012341234""#.parse::<::denbun::Json>().expect("JSON"))
                .build(),
        ))
        .build();
    let wire = r#"{"payment_type":"paidy","type":"one_time","data":{"paidy_token":"pay_1","shipping_address":{"zip":"105-0011","state":"東京都"},"phone_number":"08012341234"}}"#
        .as_bytes();
    encodes(&request, wire);
}

/// qr_scan · `specs/univapay/tokens.yaml:116`
#[test]
fn create_token_request_qr_scan() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::OneTime)
        .email("some@email.com")
        .data(univapay::CreateTokenRequestData::QrScan(
            univapay::QrScanInput::builder().scanned_qr("oiajsdfipojasdfipas").build(),
        ))
        .metadata(::denbun::Map::<::denbun::Json>::new())
        .build();
    let wire = br#"{"payment_type":"qr_scan","type":"one_time","email":"some@email.com","data":{"scanned_qr":"oiajsdfipojasdfipas"},"metadata":{}}"#;
    encodes(&request, wire);
}

/// qr_merchant · `specs/univapay/tokens.yaml:118`
#[test]
fn create_token_request_qr_merchant() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::OneTime)
        .data(univapay::CreateTokenRequestData::QrMerchant(
            univapay::QrMerchantInput::builder()
                .brand(::denbun::Open::Known(univapay::QrMerchantInputBrand::PayPayMerchant))
                .build(),
        ))
        .build();
    let wire = br#"{"payment_type":"qr_merchant","type":"one_time","data":{"brand":"pay_pay_merchant"}}"#;
    encodes(&request, wire);
}

/// phone_with_hyphens · `specs/univapay/tokens.yaml:119`
#[test]
fn create_token_request_phone_with_hyphens() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::OneTime)
        .email("demo@univapay.com")
        .data(univapay::CreateTokenRequestData::Konbini(
            univapay::KonbiniInput::builder()
                .customer_name("テスト 太郎")
                .phone_number(
                    univapay::KonbiniPhoneNumber::builder()
                        .country_code(univapay::CountryCode::Japan)
                        .local_number("03-6441-3400")
                        .build(),
                )
                .convenience_store(univapay::ConvenienceStore::FamilyMart)
                .build(),
        ))
        .metadata(::denbun::Map::from([("memberid", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
        .build();
    refuses(&request, &["data.phone_number.local_number: character"]);
}

/// phone_of_16_digits · `specs/univapay/tokens.yaml:120`
#[test]
fn create_token_request_phone_of_16_digits() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::OneTime)
        .email("demo@univapay.com")
        .data(univapay::CreateTokenRequestData::Konbini(
            univapay::KonbiniInput::builder()
                .customer_name("テスト 太郎")
                .phone_number(
                    univapay::KonbiniPhoneNumber::builder()
                        .country_code(univapay::CountryCode::Japan)
                        .local_number("0364413400000000")
                        .build(),
                )
                .convenience_store(univapay::ConvenienceStore::FamilyMart)
                .build(),
        ))
        .metadata(::denbun::Map::from([("memberid", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
        .build();
    refuses(&request, &["data.phone_number.local_number: length"]);
}

/// recurring_online · `specs/univapay/tokens.yaml:127`
#[test]
fn create_token_request_recurring_online() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::Recurring)
        .ip_address("203.0.113.5")
        .data(univapay::CreateTokenRequestData::Online(
            univapay::OnlineInput::builder()
                .brand(::denbun::Open::Known(univapay::OnlineInputBrand::WeChatOnline))
                .call_method(univapay::OnlineInputCallMethod::Web)
                .os_type(::denbun::Nullable::Value(univapay::OsType::Ios))
                .build(),
        ))
        .build();
    refuses(&request, &["type: rule"]);
}

/// wrong_address · `specs/univapay/tokens.yaml:128`
#[test]
fn create_token_request_wrong_address() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::OneTime)
        .ip_address("203.0.113.500")
        .data(univapay::CreateTokenRequestData::Online(
            univapay::OnlineInput::builder()
                .brand(::denbun::Open::Known(univapay::OnlineInputBrand::WeChatOnline))
                .call_method(univapay::OnlineInputCallMethod::Web)
                .os_type(::denbun::Nullable::Value(univapay::OsType::Ios))
                .build(),
        ))
        .build();
    refuses(&request, &["ip_address: type"]);
}

/// address_of_zip_only · `specs/univapay/tokens.yaml:129`
#[test]
fn create_token_request_address_of_zip_only() {
    let request = univapay::CreateTokenRequest::builder()
        .token_type(univapay::TokenType::OneTime)
        .data(univapay::CreateTokenRequestData::Paidy(
            univapay::PaidyInput::builder()
                .paidy_token("pay_1")
                .shipping_address(univapay::ShippingAddressInput::builder().zip("105-0011").build())
                .build(),
        ))
        .build();
    refuses(&request, &["data.shipping_address.line1: group"]);
}

/// example_1 · `specs/univapay/tokens.yaml:147`
#[test]
fn get_token_request_example_1() {
    let request = univapay::GetTokenRequest::builder()
        .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
        .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
        .polling(true)
        .build();
    encodes(&request, b"polling=true");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/tokens/{id}").expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11ec9f7f-fb01-2620-af32-af7eb1bedc1a/tokens/11ed00f1-da1b-c4d2-b420-37b91ef1b282"
    );
}

/// example_1 · `specs/univapay/tokens.yaml:153`
#[test]
fn list_tokens_request_example_1() {
    let request = univapay::ListTokensRequest::builder()
        .token_type(univapay::ListTokensRequestTokenType::Recurring)
        .mode(univapay::Mode::Test)
        .active_filter(univapay::ActiveFilter::All)
        .limit(20u64)
        .cursor_direction(univapay::CursorDirection::Asc)
        .build();
    encodes(&request, b"type=recurring&mode=test&active=all&limit=20&cursor_direction=asc");
}

/// too_many · `specs/univapay/tokens.yaml:154`
#[test]
fn list_tokens_request_too_many() {
    let request = univapay::ListTokensRequest::builder().limit(101u64).build();
    refuses(&request, &["limit: value"]);
}

/// example_1 · `specs/univapay/tokens.yaml:156`
#[test]
fn list_store_tokens_request_example_1() {
    let request = univapay::ListStoreTokensRequest::builder()
        .store_id("79e9504e-96d8-46ed-8d22-2e8b36238605")
        .limit(10u64)
        .build();
    encodes(&request, b"limit=10");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/tokens").expect("the path is valid");
    assert_eq!(path, "/stores/79e9504e-96d8-46ed-8d22-2e8b36238605/tokens");
}

/// example_1 · `specs/univapay/tokens.yaml:161`
#[test]
fn update_token_request_example_1() {
    let request = univapay::UpdateTokenRequest::builder()
        .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
        .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
        .email("new@univapay.com")
        .metadata(::denbun::Map::from([("memberid", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
        .data(
            univapay::UpdateTokenRequestData::builder()
                .expiration_period("P7D".parse::<::denbun::IsoDuration>().expect("a duration"))
                .build(),
        )
        .build();
    let wire =
        br#"{"email":"new@univapay.com","metadata":{"memberid":"12345"},"data":{"expiration_period":"P7D"}}"#;
    encodes(&request, wire);
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/tokens/{id}").expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11ec9f7f-fb01-2620-af32-af7eb1bedc1a/tokens/11ed00f1-da1b-c4d2-b420-37b91ef1b282"
    );
}

/// example_1 · `specs/univapay/tokens.yaml:175`
#[test]
fn delete_token_request_example_1() {
    let request = univapay::DeleteTokenRequest::builder()
        .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
        .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/tokens/{id}").expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11ec9f7f-fb01-2620-af32-af7eb1bedc1a/tokens/11ed00f1-da1b-c4d2-b420-37b91ef1b282"
    );
}

/// example_1 · `specs/univapay/tokens.yaml:178`
#[test]
fn enable_token_three_ds_request_example_1() {
    let request = univapay::EnableTokenThreeDsRequest::builder()
        .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
        .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
        .redirect_endpoint("https://example.jp/back")
        .build();
    let wire = br#"{"redirect_endpoint":"https://example.jp/back"}"#;
    encodes(&request, wire);
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/tokens/{id}/three_ds")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11ec9f7f-fb01-2620-af32-af7eb1bedc1a/tokens/11ed00f1-da1b-c4d2-b420-37b91ef1b282/three_ds"
    );
}

/// example_1 · `specs/univapay/tokens.yaml:182`
#[test]
fn disable_token_three_ds_request_example_1() {
    let request = univapay::DisableTokenThreeDsRequest::builder()
        .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
        .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/tokens/{id}/three_ds")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11ec9f7f-fb01-2620-af32-af7eb1bedc1a/tokens/11ed00f1-da1b-c4d2-b420-37b91ef1b282/three_ds"
    );
}

/// example_1 · `specs/univapay/tokens.yaml:185`
#[test]
fn get_token_three_ds_issuer_token_request_example_1() {
    let request = univapay::GetTokenThreeDsIssuerTokenRequest::builder()
        .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
        .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/tokens/{id}/three_ds/issuer_token")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/11ec9f7f-fb01-2620-af32-af7eb1bedc1a/tokens/11ed00f1-da1b-c4d2-b420-37b91ef1b282/three_ds/issuer_token"
    );
}

/// example_1 · `specs/univapay/webhooks.yaml:54`
#[test]
fn create_webhook_request_example_1() {
    let request = univapay::CreateWebhookRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .triggers(vec![univapay::Triggers::ChargeFinished, univapay::Triggers::RefundFinished])
        .url("https://example.com/webhooks/payments")
        .auth_token("my-secret-token")
        .build();
    let wire = br#"{"triggers":["charge_finished","refund_finished"],"url":"https://example.com/webhooks/payments","auth_token":"my-secret-token"}"#;
    encodes(&request, wire);
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/webhooks").expect("the path is valid");
    assert_eq!(path, "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/webhooks");
}

/// no_trigger · `specs/univapay/webhooks.yaml:56`
#[test]
fn create_webhook_request_no_trigger() {
    let request = univapay::CreateWebhookRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .triggers(Vec::<univapay::Triggers>::new())
        .url("https://example.com/webhooks/payments")
        .auth_token("my-secret-token")
        .build();
    refuses_with_path(&request, "/stores/{store_id}/webhooks", &["triggers: length"]);
}

/// example_1 · `specs/univapay/webhooks.yaml:60`
#[test]
fn get_webhook_request_example_1() {
    let request = univapay::GetWebhookRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .webhook_id("d3e4f5a6-b7c8-9012-def0-123456789abc")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
    let path =
        ::denbun::encode_path(&request, "/stores/{store_id}/webhooks/{id}").expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/webhooks/d3e4f5a6-b7c8-9012-def0-123456789abc"
    );
}

/// example_1 · `specs/univapay/webhooks.yaml:62`
#[test]
fn list_webhooks_request_example_1() {
    let request = univapay::ListWebhooksRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .active(true)
        .limit(10u64)
        .build();
    encodes(&request, b"active=true&limit=10");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/webhooks").expect("the path is valid");
    assert_eq!(path, "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/webhooks");
}

/// example_1 · `specs/univapay/webhooks.yaml:67`
#[test]
fn update_webhook_request_example_1() {
    let request = univapay::UpdateWebhookRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .webhook_id("d3e4f5a6-b7c8-9012-def0-123456789abc")
        .auth_token(::denbun::Nullable::Null)
        .active(true)
        .build();
    let wire = br#"{"auth_token":null,"active":true}"#;
    encodes(&request, wire);
    let path =
        ::denbun::encode_path(&request, "/stores/{store_id}/webhooks/{id}").expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/webhooks/d3e4f5a6-b7c8-9012-def0-123456789abc"
    );
}

/// example_1 · `specs/univapay/webhooks.yaml:60`
#[test]
fn delete_webhook_request_example_1() {
    let request = univapay::DeleteWebhookRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .webhook_id("d3e4f5a6-b7c8-9012-def0-123456789abc")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
    let path =
        ::denbun::encode_path(&request, "/stores/{store_id}/webhooks/{id}").expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/webhooks/d3e4f5a6-b7c8-9012-def0-123456789abc"
    );
}

/// example_1 · `specs/univapay/webhooks.yaml:73`
#[test]
fn list_webhook_events_request_example_1() {
    let request = univapay::ListWebhookEventsRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .webhook_id("d3e4f5a6-b7c8-9012-def0-123456789abc")
        .limit(3u64)
        .build();
    encodes(&request, b"limit=3");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/webhooks/{id}/events")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/webhooks/d3e4f5a6-b7c8-9012-def0-123456789abc/events"
    );
}

/// example_1 · `specs/univapay/webhooks.yaml:76`
#[test]
fn redeliver_webhook_event_request_example_1() {
    let request = univapay::RedeliverWebhookEventRequest::builder()
        .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
        .webhook_id("d3e4f5a6-b7c8-9012-def0-123456789abc")
        .event_id("a3b4c5d6-e7f8-9012-abcd-3456789cdef0")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/webhooks/{id}/events/{event_id}/redeliver")
        .expect("the path is valid");
    assert_eq!(
        path,
        "/stores/76cf4a64-02bc-4cb3-9a28-74622e5928a1/webhooks/d3e4f5a6-b7c8-9012-def0-123456789abc/events/a3b4c5d6-e7f8-9012-abcd-3456789cdef0/redeliver"
    );
}

/// example_1 · `specs/univapay/charges.yaml:109`
#[test]
fn charge_example_1() {
    let wire = br#"{
  "id": "11ef32c2-4010-a312-aaff-4b63e4d5f92d",
  "store_id": "11edf541-c42d-653c-8c3d-dfe0a55f95c0",
  "transaction_token_id": "11ef32a7-3a71-8662-803f-1bc27702eeec",
  "transaction_token_type": "recurring",
  "subscription_id": null,
  "merchant_transaction_id": null,
  "requested_amount": 1000,
  "requested_currency": "JPY",
  "requested_amount_formatted": 1000,
  "charged_amount": null,
  "charged_currency": null,
  "charged_amount_formatted": null,
  "fee_amount": null,
  "fee_currency": null,
  "fee_amount_formatted": null,
  "only_direct_currency": false,
  "capture_at": null,
  "descriptor": null,
  "descriptor_phone_number": null,
  "status": "pending",
  "error": null,
  "metadata": {
    "order_id": "12345"
  },
  "mode": "test",
  "created_on": "2024-06-25T07:12:15.16452Z",
  "redirect": {
    "endpoint": "https://test.url/",
    "redirect_id": "11ef32c2-40cf-f772-8325-1798abb1110d"
  }
}
"#;
    let decoded = decodes::<univapay::Charge>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <univapay::CreateChargeRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// awaiting · `specs/univapay/charges.yaml:110`
#[test]
fn charge_awaiting() {
    let wire = br#"{
"id": "11ed07f5-345d-4308-a4c9-9f6b3663e18f",
"store_id": "11ec9f7f-fb01-2620-af32-af7eb1bedc1a",
"transaction_token_id": "11ed07f5-2da0-18ce-96f7-9f06340a7a87",
"transaction_token_type": "one_time",
"subscription_id": null,
"merchant_transaction_id": null,
"requested_amount": 100,
"requested_currency": "JPY",
"requested_amount_formatted": 100,
"charged_amount": 100,
"charged_currency": "JPY",
"charged_amount_formatted": 100,
"fee_amount": null,
"fee_currency": null,
"fee_amount_formatted": null,
"only_direct_currency": false,
"capture_at": null,
"descriptor": null,
"descriptor_phone_number": null,
"status": "awaiting",
"error": null,
"metadata": {
"internal_convenience_payment_number": "20020-123456789012",
"internal_convenience_payment_url": "https:/example.com"
},
"mode": "live",
"created_on": "2022-07-20T06:28:44.521327Z"
}
"#;
    let decoded = decodes::<univapay::Charge>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <univapay::CreateChargeRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// paid · `specs/univapay/charges.yaml:111`
#[test]
fn charge_paid() {
    let wire = br#"{
"id": "11ed00f1-f0c4-1ca2-b754-db0d9311d5a0",
"store_id": "11ec9f7f-fb01-2620-af32-af7eb1bedc1a",
"transaction_token_id": "11ed00f1-da1b-c4d2-b420-37b91ef1b282",
"transaction_token_type": "one_time",
"subscription_id": null,
"merchant_transaction_id": null,
"requested_amount": 100,
"requested_currency": "JPY",
"requested_amount_formatted": 100,
"charged_amount": 100,
"charged_currency": "JPY",
"charged_amount_formatted": 100,
"only_direct_currency": false,
"capture_at": null,
"descriptor": null,
"descriptor_phone_number": null,
"status": "successful",
"error": null,
"metadata": {
"orderid": 123456
},
"mode": "live",
"created_on": "2022-07-11T08:17:44.481834Z"
}
"#;
    let decoded = decodes::<univapay::Charge>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <univapay::CreateChargeRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// expired · `specs/univapay/charges.yaml:112`
#[test]
fn charge_expired() {
    let wire = br#"{"id":"11ed00f1-f0c4-1ca2-b754-db0d9311d5a0","requested_amount":100,"requested_currency":"JPY","status":"failed","error":{"code":313,"message":"Charge expired"}}"#;
    let decoded = decodes::<univapay::Charge>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.charge_id, "11ed00f1-f0c4-1ca2-b754-db0d9311d5a0");
    assert_eq!(message.store_id, None);
    assert_eq!(message.transaction_token_id, None);
    assert_eq!(message.transaction_token_type, None);
    assert_eq!(message.subscription_id, None);
    assert_eq!(message.merchant_transaction_id, None);
    assert_eq!(message.requested_amount, ::denbun::Amount(100));
    assert_eq!(message.requested_currency, ::denbun::Currency::new("JPY"));
    assert_eq!(message.requested_amount_formatted, None);
    assert_eq!(message.charged_amount, None);
    assert_eq!(message.charged_currency, None);
    assert_eq!(message.charged_amount_formatted, None);
    assert_eq!(message.fee_amount, None);
    assert_eq!(message.fee_currency, None);
    assert_eq!(message.fee_amount_formatted, None);
    assert_eq!(message.only_direct_currency, None);
    assert_eq!(message.capture_at, None);
    assert_eq!(message.descriptor, None);
    assert_eq!(message.descriptor_phone_number, None);
    assert_eq!(message.status, ::denbun::Open::Known(univapay::ChargeStatus::Failed));
    { let part = message.error.as_ref().expect("`error` is there"); assert_eq!(part.code, Some(313i64)); assert_eq!(part.message.as_deref(), Some("Charge expired")); assert_eq!(part.detail, None); } assert_eq!(
        message.metadata,
        None
    );
    assert_eq!(message.mode, None);
    assert_eq!(message.created_on, None);
    assert_eq!(message.updated_on, None);
    assert_eq!(message.redirect, None);
    assert_eq!(message.three_ds, None);
    assert_eq!(message.merchant_name, None);
    assert_eq!(message.store_name, None);
    assert_eq!(message.platform_id, None);
    assert_eq!(message.merchant_id, None);
    assert_eq!(message.ledger_id, None);
    assert_eq!(message.client_metadata_id, None);
    assert_eq!(message.charge_type, None);
    assert_eq!(message.capture_status, None);
    assert_eq!(message.mcp_token_id, None);
    assert_eq!(message.test_mode, None);
    assert_eq!(
        outcome(
            <univapay::CreateChargeRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// broken_off · `specs/univapay/charges.yaml:114`
#[test]
fn charge_broken_off() {
    let wire = br#"{"id":"11ed00f1-f0c4-1ca2-b754-db0d9311d5a0","requested_amount":100,"requested_currency":"JPY","status":"error","error":{"code":502}}"#;
    let decoded = decodes::<univapay::Charge>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.charge_id, "11ed00f1-f0c4-1ca2-b754-db0d9311d5a0");
    assert_eq!(message.store_id, None);
    assert_eq!(message.transaction_token_id, None);
    assert_eq!(message.transaction_token_type, None);
    assert_eq!(message.subscription_id, None);
    assert_eq!(message.merchant_transaction_id, None);
    assert_eq!(message.requested_amount, ::denbun::Amount(100));
    assert_eq!(message.requested_currency, ::denbun::Currency::new("JPY"));
    assert_eq!(message.requested_amount_formatted, None);
    assert_eq!(message.charged_amount, None);
    assert_eq!(message.charged_currency, None);
    assert_eq!(message.charged_amount_formatted, None);
    assert_eq!(message.fee_amount, None);
    assert_eq!(message.fee_currency, None);
    assert_eq!(message.fee_amount_formatted, None);
    assert_eq!(message.only_direct_currency, None);
    assert_eq!(message.capture_at, None);
    assert_eq!(message.descriptor, None);
    assert_eq!(message.descriptor_phone_number, None);
    assert_eq!(message.status, ::denbun::Open::Known(univapay::ChargeStatus::Error));
    { let part = message.error.as_ref().expect("`error` is there"); assert_eq!(part.code, Some(502i64)); assert_eq!(part.message, None); assert_eq!(part.detail, None); } assert_eq!(
        message.metadata,
        None
    );
    assert_eq!(message.mode, None);
    assert_eq!(message.created_on, None);
    assert_eq!(message.updated_on, None);
    assert_eq!(message.redirect, None);
    assert_eq!(message.three_ds, None);
    assert_eq!(message.merchant_name, None);
    assert_eq!(message.store_name, None);
    assert_eq!(message.platform_id, None);
    assert_eq!(message.merchant_id, None);
    assert_eq!(message.ledger_id, None);
    assert_eq!(message.client_metadata_id, None);
    assert_eq!(message.charge_type, None);
    assert_eq!(message.capture_status, None);
    assert_eq!(message.mcp_token_id, None);
    assert_eq!(message.test_mode, None);
    assert_eq!(
        outcome(
            <univapay::CreateChargeRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// amount_as_text · `specs/univapay/charges.yaml:116`
#[test]
fn charge_amount_as_text() {
    let wire = br#"{"id":"1","requested_amount":"100","requested_currency":"JPY","status":"held"}"#;
    let decoded = decodes::<univapay::Charge>(wire, &["requested_amount: type"]);
    let message = &decoded.message;
    assert_eq!(message.charge_id, "1");
    assert_eq!(message.store_id, None);
    assert_eq!(message.transaction_token_id, None);
    assert_eq!(message.transaction_token_type, None);
    assert_eq!(message.subscription_id, None);
    assert_eq!(message.merchant_transaction_id, None);
    assert_eq!(message.requested_amount, ::denbun::Amount(100));
    assert_eq!(message.requested_currency, ::denbun::Currency::new("JPY"));
    assert_eq!(message.requested_amount_formatted, None);
    assert_eq!(message.charged_amount, None);
    assert_eq!(message.charged_currency, None);
    assert_eq!(message.charged_amount_formatted, None);
    assert_eq!(message.fee_amount, None);
    assert_eq!(message.fee_currency, None);
    assert_eq!(message.fee_amount_formatted, None);
    assert_eq!(message.only_direct_currency, None);
    assert_eq!(message.capture_at, None);
    assert_eq!(message.descriptor, None);
    assert_eq!(message.descriptor_phone_number, None);
    assert_eq!(message.status, ::denbun::Open::Other("held".to_owned()));
    assert_eq!(message.error, None);
    assert_eq!(message.metadata, None);
    assert_eq!(message.mode, None);
    assert_eq!(message.created_on, None);
    assert_eq!(message.updated_on, None);
    assert_eq!(message.redirect, None);
    assert_eq!(message.three_ds, None);
    assert_eq!(message.merchant_name, None);
    assert_eq!(message.store_name, None);
    assert_eq!(message.platform_id, None);
    assert_eq!(message.merchant_id, None);
    assert_eq!(message.ledger_id, None);
    assert_eq!(message.client_metadata_id, None);
    assert_eq!(message.charge_type, None);
    assert_eq!(message.capture_status, None);
    assert_eq!(message.mcp_token_id, None);
    assert_eq!(message.test_mode, None);
    assert_eq!(
        outcome(
            <univapay::CreateChargeRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// three_ds_pending · `specs/univapay/charges.yaml:118`
#[test]
fn charge_three_ds_pending() {
    let wire = br#"{
  "id": "11efdfaf-1e1d-899c-9c99-8718c995d6c0",
  "store_id": "11e75262-8c6a-60c4-9d8f-efa3568a7fa6",
  "transaction_token_id": "11efdfad-91d5-3954-91f5-73fd10072929",
  "transaction_token_type": "recurring",
  "subscription_id": null,
  "merchant_transaction_id": null,
  "requested_amount": 100,
  "requested_currency": "JPY",
  "requested_amount_formatted": 100,
  "charged_amount": null,
  "charged_currency": null,
  "charged_amount_formatted": null,
  "fee_amount": null,
  "fee_currency": null,
  "fee_amount_formatted": null,
  "only_direct_currency": false,
  "capture_at": null,
  "descriptor": null,
  "descriptor_phone_number": null,
  "status": "pending",
  "error": null,
  "metadata": {},
  "mode": "test",
  "created_on": "2025-01-31T08:41:08.925809Z",
  "redirect": {},
  "three_ds": {
    "redirect_endpoint":"https://my-website/three-3ds-example-for-charge-callback",
    "redirect_id": "11efdfaf-1e2d-2367-a000-031ce1aa135d",
    "mode": "normal"
  },
  "platform_id": "11e73ea1-d72c-8ce2-996d-4bb6671eb667",
  "merchant_id": "11e75262-6cfe-e5ac-ad8c-0f520f83eceb",
  "ledger_id": null,
  "client_metadata_id": "11efdfaf-1e1c-cf27-942d-578966d41da7",
  "updated_on": "2025-01-31T08:41:08.925809Z",
  "type": "normal"
}
"#;
    let decoded = decodes::<univapay::Charge>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <univapay::CreateChargeRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// two_currencies · `specs/univapay/charges.yaml:119`
#[test]
fn charge_two_currencies() {
    let wire = r#"{
  "id": "11e792d6-6e0c-bf1e-bede-0be6e2f0ac23",
  "store_id": "11e786da-4714-5028-8280-bb9bc7cf54e9",
  "transaction_token_id": "11e792d6-6b6a-c44a-9eb0-23f3053db978",
  "subscription_id": "11e792d6-6e02-3756-9eb2-bb14816a56bc",
  "requested_amount": 132,
  "requested_currency": "USD",
  "requested_amount_formatted": 1.32,
  "charged_amount": 125,
  "charged_currency": "EUR",
  "charged_amount_formatted": 1.25,
  "status": "successful",
  "metadata": {
    "hoge": "ううう"
  },
  "mode": "test",
  "created_on": "2017-09-06T07:38:52.000000+09:00"
}
"#
        .as_bytes();
    let decoded = decodes::<univapay::Charge>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <univapay::CreateChargeRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// epoch · `specs/univapay/charges.yaml:120`
#[test]
fn charge_epoch() {
    let wire = br#"{
  "id": "0fe1e42a-1845-11e7-9b1f-d3bd0c055a99",
  "store_id": "af857264-180c-11e7-9be2-276aea4fed28",
  "transaction_token_id": "06e076b6-1845-11e7-a7bf-67a3521ea48c",
  "transaction_token_type": "recurring",
  "subscription_id": null,
  "requested_amount": 1000,
  "requested_currency": "JPY",
  "requested_amount_formatted": 1000,
  "charged_amount": 1000,
  "charged_currency": "JPY",
  "charged_amount_formatted": 1000,
  "status": "successful",
  "error": null,
  "metadata": {
    "customer_id": 12345,
    "shipping_details": "Customer wants it now"
  },
  "mode": "test",
  "created_on": 1491207055635
}
"#;
    let decoded = decodes::<univapay::Charge>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <univapay::CreateChargeRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_1 · `specs/univapay/charges.yaml:121`
#[test]
fn charge_list_example_1() {
    let wire = r#"{
  "items": [
    {
      "id": "11ef32c4-9ea8-169c-a6c8-bfc29867a226",
      "store_id": "11edf541-c42d-653c-8c3d-dfe0a55f95c0",
      "transaction_token_id": "11ef32c4-9e89-0cac-bd63-17b9a26af61b",
      "transaction_token_type": "one_time",
      "subscription_id": null,
      "merchant_transaction_id": null,
      "requested_amount": 1000,
      "requested_currency": "JPY",
      "requested_amount_formatted": 1000,
      "charged_amount": 1000,
      "charged_currency": "JPY",
      "charged_amount_formatted": 1000,
      "fee_amount": null,
      "fee_currency": null,
      "fee_amount_formatted": null,
      "only_direct_currency": false,
      "capture_at": null,
      "descriptor": null,
      "descriptor_phone_number": null,
      "status": "successful",
      "error": {},
      "metadata": {
        "univapay-name": "taro yamada",
        "univapay-phone-number": "8029854583"
      },
      "mode": "test",
      "created_on": "2024-06-25T07:29:12.854865Z",
      "redirect": {},
      "merchant_name": "管理画面ガイド",
      "store_name": "管理画面ガイド_TEST店舗"
    },
    {
      "id": "11ef32c3-3cfe-3bc0-abed-0bb96f792078",
      "store_id": "11edf541-c42d-653c-8c3d-dfe0a55f95c0",
      "transaction_token_id": "11ef32c3-3cdd-df92-9dce-c346b9fdf088",
      "transaction_token_type": "one_time",
      "subscription_id": null,
      "merchant_transaction_id": null,
      "requested_amount": 1000,
      "requested_currency": "JPY",
      "requested_amount_formatted": 1000,
      "charged_amount": 1000,
      "charged_currency": "JPY",
      "charged_amount_formatted": 1000,
      "fee_amount": null,
      "fee_currency": null,
      "fee_amount_formatted": null,
      "only_direct_currency": false,
      "capture_at": null,
      "descriptor": null,
      "descriptor_phone_number": null,
      "status": "successful",
      "error": {},
      "metadata": {
        "order_id": "12345"
      },
      "mode": "test",
      "created_on": "2024-06-25T07:19:19.507637Z",
      "redirect": {},
      "merchant_name": "管理画面ガイド",
      "store_name": "管理画面ガイド_TEST店舗"
    }
  ],
  "has_more": false,
  "total_hits": 2
}
"#
        .as_bytes();
    decodes::<univapay::ChargeList>(wire, &[]);
}

/// empty · `specs/univapay/charges.yaml:122`
#[test]
fn charge_list_empty() {
    let wire = br#"{"items":[],"has_more":false,"total_hits":0}"#;
    let decoded = decodes::<univapay::ChargeList>(wire, &[]);
    let message = &decoded.message;
    { let parts = &message.items; assert_eq!(parts.len(), 0); } assert_eq!(
        message.has_more,
        Some(false)
    );
    assert_eq!(message.total_hits, Some(0i64));
}

/// example_1 · `specs/univapay/charges.yaml:127`
#[test]
fn issuer_token_example_1() {
    let wire = br#"{"payment_type":"online","issuer_token":"https://example.com/pay","call_method":"http_get","payload":null}"#;
    let decoded = decodes::<univapay::IssuerToken>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_type, Some(::denbun::Open::Known(univapay::PaymentType::Online)));
    assert_eq!(::denbun::Value::as_text(&message.issuer_token), Some("https://example.com/pay"));
    assert_eq!(message.call_method, Some(::denbun::Open::Known(univapay::IssuerTokenCallMethod::HttpGet)));
    assert_eq!(message.payload, None);
    assert_eq!(message.account_id, None);
    assert_eq!(message.branch_code, None);
    assert_eq!(message.branch_name, None);
    assert_eq!(message.account_holder_name, None);
    assert_eq!(message.account_number, None);
}

/// bank_transfer · `specs/univapay/charges.yaml:128`
#[test]
fn issuer_token_bank_transfer() {
    let wire = br#"{"payment_type":"bank_transfer","issuer_token":null,"branch_code":"101","account_number":"1234567"}"#;
    let decoded = decodes::<univapay::IssuerToken>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_type, Some(::denbun::Open::Known(univapay::PaymentType::BankTransfer)));
    assert_eq!(message.issuer_token, None);
    assert_eq!(message.call_method, None);
    assert_eq!(message.payload, None);
    assert_eq!(message.account_id, None);
    assert_eq!(message.branch_code.as_deref(), Some("101"));
    assert_eq!(message.branch_name, None);
    assert_eq!(message.account_holder_name, None);
    assert_eq!(message.account_number.as_deref(), Some("1234567"));
}

/// example_1 · `specs/univapay/charges.yaml:130`
#[test]
fn bank_transfer_ledgers_example_1() {
    let wire = br#"{"items":[{"bank_ledger_type":"deposit","amount":1000,"balance":0,"transaction_date":"2026-04-09","mode":"test"}],"has_more":false}"#;
    let decoded = decodes::<univapay::BankTransferLedgers>(wire, &[]);
    let message = &decoded.message;
    { let parts = &message.items; assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.bank_ledger_type, Some(::denbun::Open::Known(univapay::BankLedgerType::Deposit))); assert_eq!(part.amount, Some(::denbun::Amount(1000))); assert_eq!(part.balance, Some(0i64)); assert_eq!(part.virtual_bank_account_holder_name, None); assert_eq!(part.virtual_bank_account_number, None); assert_eq!(part.virtual_account_id, None); assert_eq!(part.transaction_date, Some(::denbun::Date::constant(2026, 4, 9))); assert_eq!(part.transaction_timestamp, None); assert_eq!(part.mode, Some(::denbun::Open::Known(univapay::Mode::Test))); assert_eq!(part.created_on, None); } } assert_eq!(
        message.has_more,
        Some(false)
    );
    assert_eq!(message.total_hits, None);
}

/// example_1 · `specs/univapay/customs.yaml:32`
#[test]
fn customs_declaration_example_1() {
    let wire = br#"{"id":"11ef0000-0000-4000-8000-000000000040","charge_id":"11ef0000-0000-4000-8000-000000000001","mode":"test","gateway":"wechat_online","declaration":{"customs":"TOKYO","certificate_id":"AB1234567"},"declaration_result":{},"status":"pending","error":null}"#;
    let decoded = decodes::<univapay::CustomsDeclaration>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.customs_declaration_id, "11ef0000-0000-4000-8000-000000000040");
    assert_eq!(message.charge_id.as_deref(), Some("11ef0000-0000-4000-8000-000000000001"));
    assert_eq!(message.merchant_id, None);
    assert_eq!(message.store_id, None);
    assert_eq!(message.platform_id, None);
    assert_eq!(message.mode, Some(::denbun::Open::Known(univapay::Mode::Test)));
    assert_eq!(message.gateway.as_deref(), Some("wechat_online"));
    { let part = message.declaration.as_ref().expect("`declaration` is there"); assert_eq!(part.customs.as_deref(), Some("TOKYO")); assert_eq!(part.merchant_customs_no, None); assert_eq!(::denbun::Value::as_text(&part.certificate_id), Some("AB1234567")); assert_eq!(part.certificate_name, None); } { let part = message.declaration_result.as_ref().expect("`declaration_result` is there"); assert_eq!(part.approving_authority, None); assert_eq!(part.trade_id, None); assert_eq!(part.transaction_id, None); assert_eq!(part.charge_transaction_id, None); } assert_eq!(
        message.status,
        ::denbun::Open::Known(univapay::CustomsDeclarationStatus::Pending)
    );
    assert_eq!(message.error, None);
    assert_eq!(message.created_on, None);
    assert_eq!(message.updated_on, None);
}

/// example_1 · `specs/univapay/refunds_cancels.yaml:55`
#[test]
fn refund_example_1() {
    let wire = br#"{
  "id": "b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6",
  "store_id": "76cf4a64-02bc-4cb3-9a28-74622e5928a1",
  "charge_id": "6efb4e5c-690a-40f3-a4f1-0e19c5f84e98",
  "status": "pending",
  "amount": 1000,
  "currency": "JPY",
  "amount_formatted": 1000,
  "reason": "customer_request",
  "message": "Customer returned item",
  "error": null,
  "metadata": {},
  "mode": "live",
  "created_on": "2026-04-09T07:35:50.000000Z",
  "updated_on": "2026-04-09T07:35:50.000000Z"
}
"#;
    let decoded = decodes::<univapay::Refund>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <univapay::CreateRefundRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// paid_back · `specs/univapay/refunds_cancels.yaml:56`
#[test]
fn refund_paid_back() {
    let wire = br#"{"id":"b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6","charge_id":"6efb4e5c-690a-40f3-a4f1-0e19c5f84e98","status":"successful","amount":1000,"currency":"JPY","amount_formatted":1000}"#;
    let decoded = decodes::<univapay::Refund>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.refund_id, "b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6");
    assert_eq!(message.store_id, None);
    assert_eq!(message.charge_id.as_deref(), Some("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98"));
    assert_eq!(message.status, ::denbun::Open::Known(univapay::RefundStatus::Successful));
    assert_eq!(message.amount, ::denbun::Amount(1000));
    assert_eq!(message.currency, ::denbun::Currency::new("JPY"));
    assert_eq!(message.amount_formatted, Some("1000".parse::<::denbun::Number>().expect("a number")));
    assert_eq!(message.reason, None);
    assert_eq!(message.message, None);
    assert_eq!(message.error, None);
    assert_eq!(message.metadata, None);
    assert_eq!(message.mode, None);
    assert_eq!(message.created_on, None);
    assert_eq!(message.updated_on, None);
    assert_eq!(
        outcome(
            <univapay::CreateRefundRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// refused · `specs/univapay/refunds_cancels.yaml:58`
#[test]
fn refund_refused() {
    let wire = br#"{"id":"b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6","charge_id":"6efb4e5c-690a-40f3-a4f1-0e19c5f84e98","status":"failed","amount":1000,"currency":"JPY","error":{"code":329,"message":"Refund failed","detail":""}}"#;
    let decoded = decodes::<univapay::Refund>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.refund_id, "b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6");
    assert_eq!(message.store_id, None);
    assert_eq!(message.charge_id.as_deref(), Some("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98"));
    assert_eq!(message.status, ::denbun::Open::Known(univapay::RefundStatus::Failed));
    assert_eq!(message.amount, ::denbun::Amount(1000));
    assert_eq!(message.currency, ::denbun::Currency::new("JPY"));
    assert_eq!(message.amount_formatted, None);
    assert_eq!(message.reason, None);
    assert_eq!(message.message, None);
    { let part = message.error.as_ref().expect("`error` is there"); assert_eq!(part.code, Some(329i64)); assert_eq!(part.message.as_deref(), Some("Refund failed")); assert_eq!(part.detail.as_deref(), Some("")); } assert_eq!(
        message.metadata,
        None
    );
    assert_eq!(message.mode, None);
    assert_eq!(message.created_on, None);
    assert_eq!(message.updated_on, None);
    assert_eq!(
        outcome(
            <univapay::CreateRefundRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// example_1 · `specs/univapay/refunds_cancels.yaml:61`
#[test]
fn refund_list_example_1() {
    let wire = br#"{"items":[{"id":"b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6","status":"pending","amount":1000,"currency":"JPY"}],"has_more":false}"#;
    let decoded = decodes::<univapay::RefundList>(wire, &[]);
    let message = &decoded.message;
    { let parts = &message.items; assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.refund_id, "b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6"); assert_eq!(part.store_id, None); assert_eq!(part.charge_id, None); assert_eq!(part.status, ::denbun::Open::Known(univapay::RefundStatus::Pending)); assert_eq!(part.amount, ::denbun::Amount(1000)); assert_eq!(part.currency, ::denbun::Currency::new("JPY")); assert_eq!(part.amount_formatted, None); assert_eq!(part.reason, None); assert_eq!(part.message, None); assert_eq!(part.error, None); assert_eq!(part.metadata, None); assert_eq!(part.mode, None); assert_eq!(part.created_on, None); assert_eq!(part.updated_on, None); } } assert_eq!(
        message.has_more,
        Some(false)
    );
    assert_eq!(message.total_hits, None);
}

/// example_1 · `specs/univapay/refunds_cancels.yaml:66`
#[test]
fn cancel_example_1() {
    let wire = br#"{"id":"11ecaa50-883a-1c60-8f53-bf3460612ad4","charge_id":"11ecaa50-868a-e4ee-9b3d-437680244d9d","store_id":"11e985da-801f-caca-958b-373c9fbae3cd","status":"successful","error":null,"metadata":{},"mode":"test","created_on":"2022-03-23T02:25:40.125629Z"}"#;
    let decoded = decodes::<univapay::Cancel>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.cancel_id, "11ecaa50-883a-1c60-8f53-bf3460612ad4");
    assert_eq!(message.store_id.as_deref(), Some("11e985da-801f-caca-958b-373c9fbae3cd"));
    assert_eq!(message.charge_id.as_deref(), Some("11ecaa50-868a-e4ee-9b3d-437680244d9d"));
    assert_eq!(message.status, ::denbun::Open::Known(univapay::CancelStatus::Successful));
    assert_eq!(message.error, None);
    assert_eq!(message.metadata, Some(::denbun::Map::<::denbun::Json>::new()));
    assert_eq!(message.mode, Some(::denbun::Open::Known(univapay::Mode::Test)));
    assert_eq!(
        message.created_on,
        Some("2022-03-23T02:25:40.125629Z".parse::<::denbun::Timestamp>().expect("a timestamp"))
    );
    assert_eq!(message.updated_on, None);
    assert_eq!(
        outcome(
            <univapay::CreateCancelRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// begun · `specs/univapay/refunds_cancels.yaml:69`
#[test]
fn cancel_begun() {
    let wire = br#"{"id":"11ecaa50-883a-1c60-8f53-bf3460612ad4","status":"pending"}"#;
    let decoded = decodes::<univapay::Cancel>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.cancel_id, "11ecaa50-883a-1c60-8f53-bf3460612ad4");
    assert_eq!(message.store_id, None);
    assert_eq!(message.charge_id, None);
    assert_eq!(message.status, ::denbun::Open::Known(univapay::CancelStatus::Pending));
    assert_eq!(message.error, None);
    assert_eq!(message.metadata, None);
    assert_eq!(message.mode, None);
    assert_eq!(message.created_on, None);
    assert_eq!(message.updated_on, None);
    assert_eq!(
        outcome(
            <univapay::CreateCancelRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// refused · `specs/univapay/refunds_cancels.yaml:70`
#[test]
fn cancel_refused() {
    let wire = br#"{"id":"11ecaa50-883a-1c60-8f53-bf3460612ad4","status":"failed","error":{"code":312}}"#;
    let decoded = decodes::<univapay::Cancel>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.cancel_id, "11ecaa50-883a-1c60-8f53-bf3460612ad4");
    assert_eq!(message.store_id, None);
    assert_eq!(message.charge_id, None);
    assert_eq!(message.status, ::denbun::Open::Known(univapay::CancelStatus::Failed));
    { let part = message.error.as_ref().expect("`error` is there"); assert_eq!(part.code, Some(312i64)); assert_eq!(part.message, None); assert_eq!(part.detail, None); } assert_eq!(
        message.metadata,
        None
    );
    assert_eq!(message.mode, None);
    assert_eq!(message.created_on, None);
    assert_eq!(message.updated_on, None);
    assert_eq!(
        outcome(
            <univapay::CreateCancelRequest as ::denbun::Operation>::verdict(message, 200),
            message
                .error
                .as_ref()
                .and_then(|part| ::denbun::Value::as_integer(&part.code))
                .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// example_1 · `specs/univapay/refunds_cancels.yaml:71`
#[test]
fn cancel_list_example_1() {
    let wire = br#"{
  "items": [
    {
      "id": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
      "charge_id": "6efb4e5c-690a-40f3-a4f1-0e19c5f84e98",
      "store_id": "76cf4a64-02bc-4cb3-9a28-74622e5928a1",
      "status": "successful",
      "error": {},
      "metadata": {
        "order_id": "ORD-987"
      },
      "mode": "live",
      "created_on": "2026-04-09T07:35:50.000000Z",
      "updated_on": "2026-04-09T07:36:00.000000Z"
    },
    {
      "id": "b2c3d4e5-f6a7-8901-bcde-f23456789012",
      "charge_id": "7fac5f6d-7a1b-51e4-b5f2-1f2ad6f95fa9",
      "store_id": "76cf4a64-02bc-4cb3-9a28-74622e5928a1",
      "status": "successful",
      "error": {},
      "metadata": {
        "order_id": "ORD-988"
      },
      "mode": "live",
      "created_on": "2026-04-10T10:00:00.000000Z",
      "updated_on": "2026-04-10T10:00:12.000000Z"
    },
    {
      "id": "c3d4e5f6-a7b8-9012-cdef-345678901234",
      "charge_id": "80bd6a7e-8b2c-62f5-c6a3-2a3be7a06aba",
      "store_id": "76cf4a64-02bc-4cb3-9a28-74622e5928a1",
      "status": "pending",
      "error": {},
      "metadata": {},
      "mode": "live",
      "created_on": "2026-04-11T14:22:08.000000Z",
      "updated_on": "2026-04-11T14:22:08.000000Z"
    }
  ],
  "has_more": false
}
"#;
    decodes::<univapay::CancelList>(wire, &[]);
}

/// example_1 · `specs/univapay/stores.yaml:80`
#[test]
fn store_example_1() {
    let wire = br#"{"id":"11ef0000-0000-4000-8000-000000000022","name":"Tokyo Store","created_on":"2026-04-09T07:35:50.000000Z"}"#;
    let decoded = decodes::<univapay::Store>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.store_id, "11ef0000-0000-4000-8000-000000000022");
    assert_eq!(message.platform_id, None);
    assert_eq!(message.merchant_id, None);
    assert_eq!(message.name.as_deref(), Some("Tokyo Store"));
    assert_eq!(message.merchant_name, None);
    assert_eq!(
        message.created_on,
        Some("2026-04-09T07:35:50.000000Z".parse::<::denbun::Timestamp>().expect("a timestamp"))
    );
    assert_eq!(message.configuration, None);
}

/// example_1 · `specs/univapay/stores.yaml:83`
#[test]
fn store_list_example_1() {
    let wire = br#"{"items":[{"id":"11ef0000-0000-4000-8000-000000000022","name":"Tokyo Store"}],"has_more":false,"total_hits":1}"#;
    let decoded = decodes::<univapay::StoreList>(wire, &[]);
    let message = &decoded.message;
    { let parts = &message.items; assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.store_id, "11ef0000-0000-4000-8000-000000000022"); assert_eq!(part.platform_id, None); assert_eq!(part.merchant_id, None); assert_eq!(part.name.as_deref(), Some("Tokyo Store")); assert_eq!(part.merchant_name, None); assert_eq!(part.created_on, None); assert_eq!(part.configuration, None); } } assert_eq!(
        message.has_more,
        Some(false)
    );
    assert_eq!(message.total_hits, Some(1i64));
}

/// example_1 · `specs/univapay/stores.yaml:85`
#[test]
fn customer_id_example_1() {
    let wire = br#"{"customer_id":"8a3f1b8e-2c1a-4b7a-9c2e-6f6b6f6e2b10"}"#;
    let decoded = decodes::<univapay::CustomerId>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.customer_id, "8a3f1b8e-2c1a-4b7a-9c2e-6f6b6f6e2b10");
}

/// example_1 · `specs/univapay/stores.yaml:88`
#[test]
fn transaction_history_example_1() {
    let wire = br#"{
  "items": [
    {
      "store_id": "45facc11-efc8-4156-8ef3-e363a70a54c3",
      "resource_id": "e1771339-b989-4a43-99c1-5e35d8008426",
      "charge_id": null,
      "amount": 250,
      "currency": "JPY",
      "amount_formatted": 250,
      "type": "charge",
      "status": "successful",
      "metadata": {},
      "created_on": "2018-11-05T04:45:46.026702Z",
      "mode": "live",
      "merchant_name": "Test Merchant",
      "store_name": "Test store 1",
      "payment_type": "konbini",
      "user_data": {
        "type": "charge",
        "customer_name": "test user",
        "brand": "family_mart",
        "refunds": []
      }
    }
  ],
  "has_more": false
}
"#;
    decodes::<univapay::TransactionHistory>(wire, &[]);
}

/// refund · `specs/univapay/stores.yaml:90`
#[test]
fn transaction_history_refund() {
    let wire = br#"{"items":[{"resource_id":"11ef0000-0000-4000-8000-000000000010","charge_id":"11ef0000-0000-4000-8000-000000000070","amount":500,"currency":"JPY","type":"refund","status":"successful","user_data":{"type":"refund","reason":"customer_request"}}],"has_more":true,"next_cursor":"11ef0000-0000-4000-8000-000000000010"}"#;
    let decoded = decodes::<univapay::TransactionHistory>(wire, &[]);
    let message = &decoded.message;
    { let parts = &message.items; assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.store_id, None); assert_eq!(part.resource_id, "11ef0000-0000-4000-8000-000000000010"); assert_eq!(part.charge_id.as_deref(), Some("11ef0000-0000-4000-8000-000000000070")); assert_eq!(part.amount, Some(::denbun::Amount(500))); assert_eq!(part.currency, Some(::denbun::Currency::new("JPY"))); assert_eq!(part.amount_formatted, None); assert_eq!(part.resource_type, Some(::denbun::Open::Known(univapay::ResourceType::Refund))); assert_eq!(part.resource_status, Some(::denbun::Open::Known(univapay::ResourceStatus::Successful))); assert_eq!(part.metadata, None); assert_eq!(part.created_on, None); assert_eq!(part.mode, None); assert_eq!(part.merchant_name, None); assert_eq!(part.store_name, None); assert_eq!(part.payment_type, None); { let part = part.user_data.as_ref().expect("`user_data` is there"); assert_eq!(part.resource_type, Some(::denbun::Open::Known(univapay::ResourceType::Refund))); assert_eq!(part.cardholder_name, None); assert_eq!(part.cardholder_email_address, None); assert_eq!(part.cardholder_phone_number, None); assert_eq!(part.customer_name, None); assert_eq!(part.convenience_store, None); assert_eq!(part.brand, None); assert_eq!(part.gateway, None); assert_eq!(part.service_provider, None); assert_eq!(part.reason.as_deref(), Some("customer_request")); assert_eq!(part.refunds, None); } assert_eq!(part.bank_transfer_payment_status, None); assert_eq!(part.bank_transfer_latest_deposit_date, None); assert_eq!(part.mcp_token_id, None); assert_eq!(part.charge_type, None); } } assert_eq!(
        message.has_more,
        Some(true)
    );
    assert_eq!(message.total_hits, None);
    assert_eq!(message.next_cursor.as_deref(), Some("11ef0000-0000-4000-8000-000000000010"));
}

/// example_1 · `specs/univapay/stores.yaml:103`
#[test]
fn checkout_info_example_1() {
    let wire = br##"{
  "mode": "test",
  "recurring_token_privilege": "none",
  "name": "Test store",
  "card_configuration": {
    "enabled": true,
    "debit_enabled": true,
    "prepaid_enabled": true,
    "debit_authorization_enabled": false,
    "prepaid_authorization_enabled": false,
    "only_direct_currency": false,
    "forbidden_card_brands": null,
    "allowed_countries_by_ip": null,
    "foreign_cards_allowed": true,
    "fail_on_new_email": null,
    "card_limit": null,
    "allow_empty_cvv": null,
    "allow_direct_token_creation": true,
    "three_ds_required": false,
    "three_ds_address_required": false,
    "three_ds_skip_enabled": false,
    "three_ds_phone_number_required": true
  },
  "subscription_configuration": {
    "enabled": true
  },
  "installments_configuration": {
    "enabled": true,
    "card_processor": {
      "revolving": true,
      "fixed_cycle": true
    },
    "supported_payment_types": [
      "card"
    ],
    "min_charge_amount": {
      "amount": 1000,
      "amount_formatted": 1000,
      "currency": "JPY"
    },
    "max_payout_period": "P2Y",
    "only_with_processor": true
  },
  "subscription_plan_configuration": {
    "enabled": true,
    "fixed_cycle": true,
    "fixed_cycle_amount": true,
    "supported_payment_types": [
      "card"
    ],
    "min_charge_amount": null,
    "max_payout_period": null
  },
  "checkout_configuration": {
    "ec_email": {
      "enabled": false
    },
    "ec_products": {
      "enabled": false
    }
  },
  "qr_scan_configuration": {
    "enabled": true,
    "forbidden_qr_scan_gateways": null
  },
  "convenience_configuration": {
    "enabled": true,
    "expiration": "PT720H",
    "expiration_time_shift": {
      "enabled": false
    }
  },
  "paidy_configuration": {
    "enabled": true
  },
  "paidy_public_key": null,
  "logo_image": null,
  "theme": {
    "colors": {
      "main_background": "#FFFFFF",
      "secondary_background": "#F5F8FC",
      "main_color": "#4C5F85",
      "main_text": "#FFFFFF",
      "primary_text": "#4C5F85",
      "secondary_text": "#4C5F85",
      "base_text": "#4C5F85",
      "body_background": "#FFFFFF"
    }
  },
  "recurring_card_charge_cvv_confirmation": {
    "enabled": false,
    "threshold": null
  },
  "online_configuration": {
    "enabled": true
  },
  "bank_transfer_configuration": {
    "enabled": true,
    "match_amount": "disabled",
    "expiration": "PT72H",
    "expiration_time_shift": {
      "enabled": false
    },
    "virtual_bank_accounts_threshold": 5,
    "virtual_bank_accounts_fetch_count": 10,
    "default_extension_period": "PT168H",
    "maximum_extension_period": "PT168H",
    "automatic_extension_enabled": false,
    "charge_request_notification_enabled": false,
    "charge_request_canceled_notification_enabled": false,
    "charge_expired_notification_enabled": false,
    "deposit_received_notification_enabled": false,
    "deposit_insufficient_notification_enabled": false,
    "deposit_exceeded_notification_enabled": false,
    "extension_notification_enabled": false,
    "remind_notification_period": "PT168H",
    "remind_notification_enabled": false
  },
  "supported_brands": [
    {
      "payment_type": "card",
      "brand": "visa",
      "card_brand": "visa",
      "dynamic_info": false,
      "support_auth_capture": true,
      "requires_full_name": false,
      "requires_cvv": true,
      "countries_allowed": null,
      "supported_currencies": null,
      "cvv_auth": false,
      "installment_capable": true,
      "mcp_capable": false,
      "mcp_only": false
    },
    {
      "payment_type": "qr_merchant",
      "brand": "alipay_merchant_qr",
      "qr_brand": "alipay_merchant_qr",
      "dynamic_info": false,
      "support_auth_capture": false,
      "requires_full_name": false,
      "requires_cvv": false,
      "countries_allowed": null,
      "supported_currencies": null,
      "cvv_auth": false,
      "installment_capable": false,
      "mcp_capable": false,
      "mcp_only": false
    }
  ]
}
"##;
    decodes::<univapay::CheckoutInfo>(wire, &[]);
}

/// example_1 · `specs/univapay/subscriptions.yaml:75`
#[test]
fn subscription_example_1() {
    let wire = br#"{
  "id": "11ef335e-9aa5-c54a-8313-7f9847da313a",
  "store_id": "11edf541-c42d-653c-8c3d-dfe0a55f95c0",
  "transaction_token_id": "11ef32a7-3a71-8662-803f-1bc27702eeec",
  "amount": 1250,
  "currency": "USD",
  "amount_formatted": 12.5,
  "initial_amount": 1000,
  "initial_amount_formatted": 10.0,
  "subsequent_cycles_start": null,
  "schedule_settings": {
    "start_on": "2024-06-26",
    "zone_id": "Asia/Tokyo",
    "preserve_end_of_month": false,
    "retry_interval": "P7D",
    "termination_mode": "immediate"
  },
  "only_direct_currency": false,
  "first_charge_authorization_only": false,
  "status": "current",
  "metadata": {
    "order_id": "ORD-987"
  },
  "mode": "live",
  "created_on": "2024-06-26T01:51:28.627023Z",
  "three_ds": {
    "mode": "normal",
    "redirect_endpoint": null,
    "redirect_id": null
  },
  "period": "monthly",
  "next_payment": {
    "id": "11ef3360-1f9a-c54a-8313-7f9847da313b",
    "due_date": "2024-07-26",
    "zone_id": "Asia/Tokyo",
    "amount": 1250,
    "currency": "USD",
    "amount_formatted": 12.5,
    "is_paid": false
  }
}
"#;
    let decoded = decodes::<univapay::Subscription>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <univapay::CreateSubscriptionRequest as ::denbun::Operation>::verdict(message, 200),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// begun · `specs/univapay/subscriptions.yaml:76`
#[test]
fn subscription_begun() {
    let wire = br#"{"id":"11ef335e-9aa5-c54a-8313-7f9847da313a","amount":1000,"currency":"JPY","status":"unverified"}"#;
    let decoded = decodes::<univapay::Subscription>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.subscription_id, "11ef335e-9aa5-c54a-8313-7f9847da313a");
    assert_eq!(message.store_id, None);
    assert_eq!(message.transaction_token_id, None);
    assert_eq!(message.amount, Some(::denbun::Amount(1000)));
    assert_eq!(message.currency, Some(::denbun::Currency::new("JPY")));
    assert_eq!(message.amount_formatted, None);
    assert_eq!(message.initial_amount, None);
    assert_eq!(message.initial_amount_formatted, None);
    assert_eq!(message.subsequent_cycles_start, None);
    assert_eq!(message.schedule_settings, None);
    assert_eq!(message.only_direct_currency, None);
    assert_eq!(message.first_charge_capture_after, None);
    assert_eq!(message.first_charge_authorization_only, None);
    assert_eq!(message.status, ::denbun::Open::Known(univapay::SubscriptionStatus::Unverified));
    assert_eq!(message.metadata, None);
    assert_eq!(message.mode, None);
    assert_eq!(message.created_on, None);
    assert_eq!(message.updated_on, None);
    assert_eq!(message.platform_id, None);
    assert_eq!(message.merchant_id, None);
    assert_eq!(message.three_ds, None);
    assert_eq!(message.period, None);
    assert_eq!(message.cyclical_period, None);
    assert_eq!(message.next_payment, None);
    assert_eq!(message.cycles_left, None);
    assert_eq!(message.subscription_plan, None);
    assert_eq!(message.installment_plan, None);
    assert_eq!(message.charge_id, None);
    assert_eq!(message.amount_left, None);
    assert_eq!(message.amount_left_formatted, None);
    assert_eq!(message.merchant_name, None);
    assert_eq!(message.store_name, None);
    assert_eq!(message.payment_type, None);
    assert_eq!(message.next_payment_date, None);
    assert_eq!(message.user_data, None);
    assert_eq!(
        outcome(
            <univapay::CreateSubscriptionRequest as ::denbun::Operation>::verdict(message, 200),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// ended · `specs/univapay/subscriptions.yaml:78`
#[test]
fn subscription_ended() {
    let wire = br#"{"id":"11ef335e-9aa5-c54a-8313-7f9847da313a","amount":1000,"currency":"JPY","status":"canceled"}"#;
    let decoded = decodes::<univapay::Subscription>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.subscription_id, "11ef335e-9aa5-c54a-8313-7f9847da313a");
    assert_eq!(message.store_id, None);
    assert_eq!(message.transaction_token_id, None);
    assert_eq!(message.amount, Some(::denbun::Amount(1000)));
    assert_eq!(message.currency, Some(::denbun::Currency::new("JPY")));
    assert_eq!(message.amount_formatted, None);
    assert_eq!(message.initial_amount, None);
    assert_eq!(message.initial_amount_formatted, None);
    assert_eq!(message.subsequent_cycles_start, None);
    assert_eq!(message.schedule_settings, None);
    assert_eq!(message.only_direct_currency, None);
    assert_eq!(message.first_charge_capture_after, None);
    assert_eq!(message.first_charge_authorization_only, None);
    assert_eq!(message.status, ::denbun::Open::Known(univapay::SubscriptionStatus::Canceled));
    assert_eq!(message.metadata, None);
    assert_eq!(message.mode, None);
    assert_eq!(message.created_on, None);
    assert_eq!(message.updated_on, None);
    assert_eq!(message.platform_id, None);
    assert_eq!(message.merchant_id, None);
    assert_eq!(message.three_ds, None);
    assert_eq!(message.period, None);
    assert_eq!(message.cyclical_period, None);
    assert_eq!(message.next_payment, None);
    assert_eq!(message.cycles_left, None);
    assert_eq!(message.subscription_plan, None);
    assert_eq!(message.installment_plan, None);
    assert_eq!(message.charge_id, None);
    assert_eq!(message.amount_left, None);
    assert_eq!(message.amount_left_formatted, None);
    assert_eq!(message.merchant_name, None);
    assert_eq!(message.store_name, None);
    assert_eq!(message.payment_type, None);
    assert_eq!(message.next_payment_date, None);
    assert_eq!(message.user_data, None);
    assert_eq!(
        outcome(
            <univapay::CreateSubscriptionRequest as ::denbun::Operation>::verdict(message, 200),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// example_1 · `specs/univapay/subscriptions.yaml:81`
#[test]
fn subscription_list_example_1() {
    let wire = br#"{"items":[{"id":"11ef3412-cccc-4def-a031-3c4d5e6f8082","amount":9800,"currency":"JPY","status":"suspended","payment_type":"card","next_payment_date":"2024-09-15","user_data":{"cardholder_name":"jiro tanaka"}}],"has_more":false,"total_hits":3}"#;
    let decoded = decodes::<univapay::SubscriptionList>(wire, &[]);
    let message = &decoded.message;
    { let parts = &message.items; assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.subscription_id, "11ef3412-cccc-4def-a031-3c4d5e6f8082"); assert_eq!(part.store_id, None); assert_eq!(part.transaction_token_id, None); assert_eq!(part.amount, Some(::denbun::Amount(9800))); assert_eq!(part.currency, Some(::denbun::Currency::new("JPY"))); assert_eq!(part.amount_formatted, None); assert_eq!(part.initial_amount, None); assert_eq!(part.initial_amount_formatted, None); assert_eq!(part.subsequent_cycles_start, None); assert_eq!(part.schedule_settings, None); assert_eq!(part.only_direct_currency, None); assert_eq!(part.first_charge_capture_after, None); assert_eq!(part.first_charge_authorization_only, None); assert_eq!(part.status, ::denbun::Open::Known(univapay::SubscriptionStatus::Suspended)); assert_eq!(part.metadata, None); assert_eq!(part.mode, None); assert_eq!(part.created_on, None); assert_eq!(part.updated_on, None); assert_eq!(part.platform_id, None); assert_eq!(part.merchant_id, None); assert_eq!(part.three_ds, None); assert_eq!(part.period, None); assert_eq!(part.cyclical_period, None); assert_eq!(part.next_payment, None); assert_eq!(part.cycles_left, None); assert_eq!(part.subscription_plan, None); assert_eq!(part.installment_plan, None); assert_eq!(part.charge_id, None); assert_eq!(part.amount_left, None); assert_eq!(part.amount_left_formatted, None); assert_eq!(part.merchant_name, None); assert_eq!(part.store_name, None); assert_eq!(part.payment_type, Some(::denbun::Open::Known(univapay::PaymentType::Card))); assert_eq!(part.next_payment_date, Some(::denbun::Date::constant(2024, 9, 15))); { let part = part.user_data.as_ref().expect("`user_data` is there"); assert_eq!(part.cardholder_name.as_deref(), Some("jiro tanaka")); assert_eq!(part.email, None); assert_eq!(part.brand, None); assert_eq!(part.gateway, None); assert_eq!(part.service_provider, None); } } } assert_eq!(
        message.has_more,
        Some(false)
    );
    assert_eq!(message.total_hits, Some(3i64));
}

/// example_1 · `specs/univapay/tokens.yaml:198`
#[test]
fn transaction_token_example_1() {
    let wire = r#"{"id":"11ed00f1-da1b-c4d2-b420-37b91ef1b282","store_id":"11ec9f7f-fb01-2620-af32-af7eb1bedc1a","email":"demo@univapay.com","payment_type":"konbini","active":true,"mode":"test","type":"one_time","usage_limit":null,"confirmed":null,"metadata":{"memberid":"12345"},"created_on":"2022-07-11T08:17:00.5Z","updated_on":"2022-07-11T08:17:00.5Z","last_used_on":null,"data":{"customer_name":"テスト 太郎","convenience_store":"family_mart","expiration_period":"PT168H","expiration_time_shift":null,"phone_number":{"country_code":81,"local_number":"0364413400"}}}"#
        .as_bytes();
    let decoded = decodes::<univapay::TransactionToken>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.token_id, "11ed00f1-da1b-c4d2-b420-37b91ef1b282");
    assert_eq!(message.platform_id, None);
    assert_eq!(message.merchant_id, None);
    assert_eq!(message.store_id.as_deref(), Some("11ec9f7f-fb01-2620-af32-af7eb1bedc1a"));
    assert_eq!(message.email.as_deref(), Some("demo@univapay.com"));
    assert_eq!(message.payment_type, ::denbun::Open::Known(univapay::PaymentType::Konbini));
    assert_eq!(message.active, Some(true));
    assert_eq!(message.mode, Some(::denbun::Open::Known(univapay::Mode::Test)));
    assert_eq!(message.token_type, Some(::denbun::Open::Known(univapay::TokenType::OneTime)));
    assert_eq!(message.usage_limit, None);
    assert_eq!(message.ip_address, None);
    assert_eq!(message.confirmed, None);
    assert_eq!(message.previous_id, None);
    assert_eq!(
        message.metadata,
        Some(::denbun::Map::from([("memberid", r#""12345""#.parse::<::denbun::Json>().expect("JSON"))]))
    );
    assert_eq!(
        message.created_on,
        Some("2022-07-11T08:17:00.5Z".parse::<::denbun::Timestamp>().expect("a timestamp"))
    );
    assert_eq!(
        message.updated_on,
        Some("2022-07-11T08:17:00.5Z".parse::<::denbun::Timestamp>().expect("a timestamp"))
    );
    assert_eq!(message.last_used_on, None);
    {
        let univapay::TransactionTokenData::Konbini(part) =
            &message.data else { panic!("`data` is Konbini") };
        assert_eq!(part.customer_name.as_deref(), Some("テスト 太郎"));
        assert_eq!(
            part.convenience_store,
            Some(::denbun::Open::Known(univapay::KonbiniDataConvenienceStore::FamilyMart))
        );
        assert_eq!(
            part.expiration_period,
            Some("PT168H".parse::<::denbun::IsoDuration>().expect("a duration"))
        );
        assert_eq!(part.expiration_time_shift, None);
        {
            let part = part.phone_number.as_ref().expect("`phone_number` is there");
            assert_eq!(part.country_code, Some(81i64));
            assert_eq!(part.local_number.as_deref(), Some("0364413400"));
        }
    }
}

/// card · `specs/univapay/tokens.yaml:202`
#[test]
fn transaction_token_card() {
    let wire = br#"{
  "id": "11f11e85-e9e9-b198-b990-c3a715943241",
  "store_id": "11f0e274-1e3b-4752-9513-33d3e07ede13",
  "email": "test@test.com",
  "payment_type": "card",
  "active": true,
  "mode": "live",
  "type": "recurring",
  "usage_limit": null,
  "confirmed": null,
  "metadata": {
    "univapay-link-id": "11f11e85-1b45-dace-bf3d-cbcae52f65fc",
    "univapay-name": "test",
    "univapay-phone-number": "+81 08012341234"
  },
  "created_on": "2026-03-13T02:39:52.908468Z",
  "updated_on": "2026-03-13T02:39:52.908468Z",
  "last_used_on": null,
  "data": {
    "card": {
      "cardholder": "TEST TEST",
      "exp_month": 9,
      "exp_year": 2026,
      "card_bin": "424242",
      "last_four": "424242",
      "brand": "visa",
      "card_type": "credit",
      "country": "JP",
      "category": "standard",
      "issuer": "issuer",
      "sub_brand": "none"
    },
    "billing": {
      "line1": null,
      "line2": null,
      "state": null,
      "city": null,
      "country": null,
      "zip": null,
      "phone_number": {
        "country_code": 81,
        "local_number": "08012341234"
      }
    },
    "cvv_authorize": {
      "enabled": false,
      "status": null,
      "charge_id": null,
      "credentials_id": null,
      "currency": null
    },
    "cvv_authorize_check": {
      "status": null,
      "charge_id": null,
      "date": null
    },
    "three_ds": {
      "enabled": true,
      "status": "pending",
      "redirect_endpoint": "https://univapay.com/redirect/index.html",
      "error": null,
      "exempted": false
    }
  }
}
"#;
    decodes::<univapay::TransactionToken>(wire, &[]);
}

/// masked_ids · `specs/univapay/tokens.yaml:203`
#[test]
fn transaction_token_masked_ids() {
    let wire = br#"{
  "id": "eda2b8-5a51-18e2-bb4c-0798abfbaa",
  "merchant_id": "11e3-ed43-3ba4-a6da-0b476d41",
  "store_id": "1da54-17a0-1c78-bd0f-770d700f",
  "email": "test@univapay.com",
  "payment_type": "card",
  "active": false,
  "mode": "test",
  "type": "one_time",
  "ip_address": "124.37.114.34",
  "usage_limit": null,
  "confirmed": null,
  "metadata": {
    "univapay-link-id": "11ed10d45-47f-bd92-a8ff-23ba004d9954",
    "univapay-phone-number": "0364413400",
    "univapay-product-names": ""
  },
  "created_on": "2023-02-02T05:13:39.128839Z",
  "updated_on": "2023-02-02T05:13:39.401862Z",
  "last_used_on": "2023-02-02T05:13:39.407991Z",
  "data": {
    "card": {
      "cardholder": "TEST TEST",
      "exp_month": 12,
      "exp_year": 2023,
      "card_bin": "400002",
      "last_four": "0000",
      "brand": "visa",
      "card_type": "credit",
      "country": "US",
      "category": "classic",
      "issuer": "RIVER VALLEY C.U.",
      "sub_brand": "none"
    },
    "billing": {
      "line1": null,
      "line2": null,
      "state": null,
      "city": null,
      "country": null,
      "zip": null,
      "phone_number": {
        "country_code": 81,
        "local_number": "0364413400"
      }
    },
    "cvv_authorize": {
      "enabled": false,
      "status": null,
      "charge_id": null,
      "credentials_id": null,
      "currency": null
    },
    "cvv_authorize_check": {
      "status": null,
      "charge_id": null,
      "date": null
    }
  }
}
"#;
    decodes::<univapay::TransactionToken>(wire, &[]);
}

/// cvv_authorized · `specs/univapay/tokens.yaml:204`
#[test]
fn transaction_token_cvv_authorized() {
    let wire = br#"{
  "id": "11ed7d43-2845-5740-bbe4-477a1efc2deb",
  "store_id": "11ed7d43-2726-f332-bbe4-9f453d238846",
  "email": "test@email.com",
  "payment_type": "card",
  "active": true,
  "mode": "test",
  "type": "recurring",
  "ip_address": null,
  "usage_limit": null,
  "confirmed": null,
  "metadata": {},
  "created_on": "2022-12-16T13:11:31.026624Z",
  "last_used_on": null,
  "data": {
    "card": {
      "cardholder": "TEST USER",
      "exp_month": 12,
      "exp_year": 2099,
      "card_bin": "492948",
      "last_four": "9504",
      "brand": "visa",
      "card_type": "credit",
      "country": "GB",
      "category": "classic",
      "issuer": "BARCLAYS BANK PLC",
      "sub_brand": "none"
    },
    "billing": {
      "line1": "Mita",
      "line2": null,
      "state": "Tokyo",
      "city": "Minato-ku",
      "country": "JP",
      "zip": "123-3210",
      "phone_number": null
    },
    "cvv_authorize": {
      "enabled": true,
      "status": "current",
      "charge_id": "11ed7d43-284a-afe2-bbe4-f7e019497fb1",
      "credentials_id": null,
      "currency": "JPY"
    },
    "cvv_authorize_check": {
      "status": null,
      "charge_id": null,
      "date": null
    }
  }
}
"#;
    decodes::<univapay::TransactionToken>(wire, &[]);
}

/// three_ds_successful · `specs/univapay/tokens.yaml:205`
#[test]
fn transaction_token_three_ds_successful() {
    let wire = br#"{
  "id": "11efdeb4-8e17-56de-82bd-f38742139a7a",
  "platform_id": "11e73ea1-d72c-8ce2-996d-4bb6671eb667",
  "merchant_id": "11e75262-6cfe-e5ac-ad8c-0f520f83eceb",
  "store_id": "11e75262-8c6a-60c4-9d8f-efa3568a7fa6",
  "email": "test@univapay.com",
  "payment_type": "card",
  "active": true,
  "mode": "test",
  "type": "recurring",
  "ip_address": null,
  "usage_limit": null,
  "confirmed": null,
  "metadata": {},
  "created_on": "2025-01-30T02:47:33.112649Z",
  "updated_on": "2025-01-30T02:47:33.112649Z",
  "last_used_on": null,
  "data": {
    "card": {
      "cardholder": "FULL NAME",
      "exp_month": 12,
      "exp_year": 2025,
      "card_bin": "455613",
      "last_four": "5276",
      "brand": "visa",
      "card_type": "credit",
      "country": "VE",
      "category": "classic",
      "issuer": "BANCO DE VENEZUELA S.A.",
      "sub_brand": "none"
    },
    "billing": {
      "line1": null,
      "line2": null,
      "state": null,
      "city": null,
      "country": null,
      "zip": null,
      "phone_number": {
        "country_code": 81,
        "local_number": "00000000"
      }
    },
    "cvv_authorize": {
      "enabled": false,
      "status": null,
      "charge_id": null,
      "credentials_id": null,
      "currency": null
    },
    "cvv_authorize_check": {
      "status": null,
      "charge_id": null,
      "date": null
    },
    "three_ds": {
      "enabled": true,
      "status": "successful",
      "redirect_endpoint": "https://my-website/three-3ds-example-callback",
      "redirect_id": "11efdeb4-8ed8-3c20-a430-6f2a4ae2b20e",
      "error": null
    }
  }
}
"#;
    decodes::<univapay::TransactionToken>(wire, &[]);
}

/// online · `specs/univapay/tokens.yaml:206`
#[test]
fn transaction_token_online() {
    let wire = br#"{
  "id": "004b391f-1c98-43f8-87de-28b21aaaca00",
  "store_id": "bf75472e-7f2d-4745-a66d-9b96ae031c7a",
  "mode": "live",
  "type": "one_time",
  "payment_type": "online",
  "last_used_on" :  "2017-06-22T16:00:57.116321+09:00",
  "created_on": "2017-06-22T16:00:55.436116+09:00",
  "data": {
    "brand": "test_brand",
    "issuer_token" : "TOKEN",
    "call_method" : "sdk",
    "user_identifier" : "1234"
  }
}
"#;
    decodes::<univapay::TransactionToken>(wire, &[]);
}

/// qr_not_recognized · `specs/univapay/tokens.yaml:207`
#[test]
fn transaction_token_qr_not_recognized() {
    let wire = br#"{
  "id": "004b391f-1c98-43f8-87de-28b21aaaca00",
  "store_id": "bf75472e-7f2d-4745-a66d-9b96ae031c7a",
  "mode": "live",
  "type": "one_time",
  "created_on": "2017-06-22T16:00:55.436116+09:00",
  "payment_type": "qr_scan",
  "data": {
    "gateway": "origami",
    "brand": null
  }
}
"#;
    decodes::<univapay::TransactionToken>(wire, &[]);
}

/// apple_pay · `specs/univapay/tokens.yaml:208`
#[test]
fn transaction_token_apple_pay() {
    let wire = br#"{"id":"11ed00f1-da1b-c4d2-b420-37b91ef1b282","payment_type":"apple_pay","data":{"card":{"brand":"visa"}}}"#;
    decodes::<univapay::TransactionToken>(wire, &[]);
}

/// example_1 · `specs/univapay/tokens.yaml:210`
#[test]
fn token_list_example_1() {
    let wire = br#"{"items":[{"id":"2fe23e45-f95d-4c95-9963-739070096443","payment_type":"card","active":true,"mode":"live","type":"recurring","created_on":"2026-04-09T07:35:50Z","user_data":{"cardholder_name":"TARO YAMADA","email":"taro@example.com"}}],"has_more":false,"total_hits":1}"#;
    let decoded = decodes::<univapay::TokenList>(wire, &[]);
    let message = &decoded.message;
    { let parts = &message.items; assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.token_id, "2fe23e45-f95d-4c95-9963-739070096443"); assert_eq!(part.store_id, None); assert_eq!(part.merchant_name, None); assert_eq!(part.store_name, None); assert_eq!(part.email, None); assert_eq!(part.payment_type, Some(::denbun::Open::Known(univapay::PaymentType::Card))); assert_eq!(part.active, Some(true)); assert_eq!(part.mode, Some(::denbun::Open::Known(univapay::Mode::Live))); assert_eq!(part.token_type, Some(::denbun::Open::Known(univapay::TokenType::Recurring))); assert_eq!(part.created_on, Some("2026-04-09T07:35:50Z".parse::<::denbun::Timestamp>().expect("a timestamp"))); assert_eq!(part.updated_on, None); { let part = part.user_data.as_ref().expect("`user_data` is there"); assert_eq!(part.cardholder_name.as_deref(), Some("TARO YAMADA")); assert_eq!(part.email.as_deref(), Some("taro@example.com")); assert_eq!(part.brand, None); } } } assert_eq!(
        message.has_more,
        Some(false)
    );
    assert_eq!(message.total_hits, Some(1i64));
}

/// example_1 · `specs/univapay/tokens.yaml:216`
#[test]
fn three_ds_issuer_token_example_1() {
    let wire = br#"{"issuer_token":"http://test.com/action","call_method":"http_post","payload":{"request_data":"example_value"},"payment_type":"card","content_type":"application/x-www-form-urlencoded; charset=UTF-8"}"#;
    let decoded = decodes::<univapay::ThreeDsIssuerToken>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.payment_type, ::denbun::Open::Known(univapay::PaymentType::Card));
    assert_eq!(message.issuer_token.expose(), "http://test.com/action");
    assert_eq!(message.call_method, ::denbun::Open::Known(univapay::ThreeDsIssuerTokenCallMethod::HttpPost));
    assert_eq!(message.content_type, "application/x-www-form-urlencoded; charset=UTF-8");
    assert_eq!(
        message.payload,
        Some(::denbun::Map::from([(
            "request_data",
            r#""example_value""#.parse::<::denbun::Json>().expect("JSON"),
        )]))
    );
}

/// example_2 · `specs/univapay/tokens.yaml:218`
#[test]
fn three_ds_issuer_token_example_2() {
    let wire = br#"{
  "issuer_token": "http://test.com/action",
  "call_method": "http_post",
  "payload": {
    "request_data": "example_value"
  },
  "payment_type": "card",
  "content_type": "application/x-www-form-urlencoded; charset=UTF-8"
}
"#;
    decodes::<univapay::ThreeDsIssuerToken>(wire, &[]);
}

/// example_3 · `specs/univapay/tokens.yaml:218`
#[test]
fn three_ds_issuer_token_example_3() {
    let wire = br#"{
  "call_method": "http_post",
  "content_type": "application/x-www-form-urlencoded; charset=UTF-8",
  "issuer_token": "https://api.gyro-n.money/stores/11e75262-8c6a-60c4-9d8f-efa3568a7fa6/three_ds/issuer_token/test/response",
  "payload": {
    "resource_id": "11efdfaf-1e1d-899c-9c99-8718c995d6c0",
    "resource_type": "charge"
  },
  "payment_type": "card"
}
"#;
    decodes::<univapay::ThreeDsIssuerToken>(wire, &[]);
}

/// example_1 · `specs/univapay/univapay.yaml:102`
#[test]
fn api_error_example_1() {
    let wire = br#"{"status":"error","code":"VALIDATION_ERROR","errors":[{"field":"card_number","reason":"INVALID_CARD_NUMBER"}]}"#;
    let decoded = decodes::<univapay::ApiError>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.status, Some(::denbun::Open::Known(univapay::ApiErrorStatus::Error)));
    assert_eq!(message.code, "VALIDATION_ERROR");
    {
        let parts = message.errors.as_ref().expect("`errors` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.field.as_deref(), Some("card_number"));
            assert_eq!(
                part.reason,
                Some(::denbun::Open::Known(univapay::ErrorDetailReason::InvalidCardNumber))
            );
        }
    }
}

/// reason_without_field · `specs/univapay/univapay.yaml:104`
#[test]
fn api_error_reason_without_field() {
    let wire =
        br#"{"status":"error","code":"CHARGE_TOO_QUICK","errors":[{"field":null,"reason":"too quick"}]}"#;
    let decoded = decodes::<univapay::ApiError>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.status, Some(::denbun::Open::Known(univapay::ApiErrorStatus::Error)));
    assert_eq!(message.code, "CHARGE_TOO_QUICK");
    {
        let parts = message.errors.as_ref().expect("`errors` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.field, None);
            assert_eq!(part.reason, Some(::denbun::Open::Other("too quick".to_owned())));
        }
    }
}

/// no_details · `specs/univapay/univapay.yaml:105`
#[test]
fn api_error_no_details() {
    let wire = br#"{"status":"error","code":"INVALID_DOMAIN"}"#;
    let decoded = decodes::<univapay::ApiError>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.status, Some(::denbun::Open::Known(univapay::ApiErrorStatus::Error)));
    assert_eq!(message.code, "INVALID_DOMAIN");
    assert_eq!(message.errors, None);
}

/// example_1 · `specs/univapay/univapay.yaml:107`
#[test]
fn done_example_1() {
    decodes::<univapay::Done>(b"{}", &[]);
}

/// example_1 · `specs/univapay/univapay.yaml:108`
#[test]
fn no_content_example_1() {
    decodes::<univapay::NoContent>(b"", &[]);
}

/// example_1 · `specs/univapay/webhooks.yaml:81`
#[test]
fn registered_webhook_example_1() {
    let wire = br#"{
  "id": "d3e4f5a6-b7c8-9012-def0-123456789abc",
  "store_id": "76cf4a64-02bc-4cb3-9a28-74622e5928a1",
  "merchant_id": "01234567-89ab-cdef-0123-456789abcdef",
  "triggers": [
    "charge_finished",
    "refund_finished"
  ],
  "url": "https://example.com/webhooks/payments",
  "auth_token": "my-secret-token",
  "active": true,
  "is_integration": false,
  "created_on": "2026-04-01T00:00:00.000000Z",
  "updated_on": "2026-04-01T00:00:00.000000Z"
}
"#;
    decodes::<univapay::RegisteredWebhook>(wire, &[]);
}

/// of_a_merchant · `specs/univapay/webhooks.yaml:82`
#[test]
fn registered_webhook_of_a_merchant() {
    let wire = br#"{"id":"d3e4f5a6-b7c8-9012-def0-123456789abc","store_id":null,"triggers":["transfer_created"],"url":"https://example.com/","active":false}"#;
    let decoded = decodes::<univapay::RegisteredWebhook>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.webhook_id, "d3e4f5a6-b7c8-9012-def0-123456789abc");
    assert_eq!(message.store_id, None);
    assert_eq!(message.merchant_id, None);
    assert_eq!(message.triggers, Some(vec![::denbun::Open::Known(univapay::Triggers::TransferCreated)]));
    assert_eq!(message.url, "https://example.com/");
    assert_eq!(message.auth_token, None);
    assert_eq!(message.active, Some(false));
    assert_eq!(message.is_integration, None);
    assert_eq!(message.created_on, None);
    assert_eq!(message.updated_on, None);
}

/// example_1 · `specs/univapay/webhooks.yaml:85`
#[test]
fn webhook_list_example_1() {
    let wire = br#"{"items":[{"id":"d3e4f5a6-b7c8-9012-def0-123456789abc","url":"https://example.com/"}],"has_more":false}"#;
    let decoded = decodes::<univapay::WebhookList>(wire, &[]);
    let message = &decoded.message;
    { let parts = &message.items; assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.webhook_id, "d3e4f5a6-b7c8-9012-def0-123456789abc"); assert_eq!(part.store_id, None); assert_eq!(part.merchant_id, None); assert_eq!(part.triggers, None); assert_eq!(part.url, "https://example.com/"); assert_eq!(part.auth_token, None); assert_eq!(part.active, None); assert_eq!(part.is_integration, None); assert_eq!(part.created_on, None); assert_eq!(part.updated_on, None); } } assert_eq!(
        message.has_more,
        Some(false)
    );
    assert_eq!(message.total_hits, None);
}

/// example_1 · `specs/univapay/webhooks.yaml:87`
#[test]
fn webhook_event_list_example_1() {
    let wire = br#"{
  "items": [
    {
      "id": "e1f2a3b4-c5d6-7890-efab-123456789cde",
      "webhook_id": "d3e4f5a6-b7c8-9012-def0-123456789abc",
      "event": "charge_finished",
      "successful": true,
      "fired_on": "2026-04-09T07:36:00.000000Z",
      "error_message": null,
      "created_on": "2026-04-09T07:35:50.000000Z"
    },
    {
      "id": "f2a3b4c5-d6e7-8901-fabc-23456789cdef",
      "webhook_id": "d3e4f5a6-b7c8-9012-def0-123456789abc",
      "event": "refund_finished",
      "successful": true,
      "fired_on": "2026-04-10T11:00:05.000000Z",
      "error_message": null,
      "created_on": "2026-04-10T11:00:00.000000Z"
    },
    {
      "id": "a3b4c5d6-e7f8-9012-abcd-3456789cdef0",
      "webhook_id": "d3e4f5a6-b7c8-9012-def0-123456789abc",
      "event": "cancel_finished",
      "successful": false,
      "fired_on": "2026-04-11T15:30:10.000000Z",
      "error_message": "Connection timed out after 10s",
      "created_on": "2026-04-11T15:30:00.000000Z"
    }
  ],
  "has_more": false
}
"#;
    decodes::<univapay::WebhookEventList>(wire, &[]);
}

/// example_1 · `specs/univapay/webhooks.yaml:20`
#[test]
fn webhook_example_1() {
    let wire = br#"{"id":"11ef0000-0000-4000-8000-000000000001","event":"charge_updated","data":{"id":"11ed07f5-345d-4308-a4c9-9f6b3663e18f","store_id":"11ec9f7f-fb01-2620-af32-af7eb1bedc1a","transaction_token_id":"11ed00f1-da1b-c4d2-b420-37b91ef1b282","requested_amount":100,"requested_currency":"JPY","charged_amount":100,"charged_currency":"JPY","status":"awaiting","metadata":{"internal_convenience_payment_number":"20020-123456789012"},"mode":"live"},"created_on":"2022-07-20T06:28:45Z"}"#;
    let decoded = decodes::<univapay::Webhook>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.id.as_deref(), Some("11ef0000-0000-4000-8000-000000000001"));
    assert_eq!(message.event, ::denbun::Open::Known(univapay::Event::ChargeUpdated));
    { let univapay::WebhookData::Charge(part) = &message.data else { panic!("`data` is Charge") }; assert_eq!(part.charge_id, "11ed07f5-345d-4308-a4c9-9f6b3663e18f"); assert_eq!(part.store_id.as_deref(), Some("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")); assert_eq!(part.transaction_token_id.as_deref(), Some("11ed00f1-da1b-c4d2-b420-37b91ef1b282")); assert_eq!(part.transaction_token_type, None); assert_eq!(part.subscription_id, None); assert_eq!(part.merchant_transaction_id, None); assert_eq!(part.requested_amount, ::denbun::Amount(100)); assert_eq!(part.requested_currency, ::denbun::Currency::new("JPY")); assert_eq!(part.requested_amount_formatted, None); assert_eq!(part.charged_amount, Some(::denbun::Amount(100))); assert_eq!(part.charged_currency, Some(::denbun::Currency::new("JPY"))); assert_eq!(part.charged_amount_formatted, None); assert_eq!(part.fee_amount, None); assert_eq!(part.fee_currency, None); assert_eq!(part.fee_amount_formatted, None); assert_eq!(part.only_direct_currency, None); assert_eq!(part.capture_at, None); assert_eq!(part.descriptor, None); assert_eq!(part.descriptor_phone_number, None); assert_eq!(part.status, ::denbun::Open::Known(univapay::ChargeStatus::Awaiting)); assert_eq!(part.error, None); assert_eq!(part.metadata, Some(::denbun::Map::from([("internal_convenience_payment_number", r#""20020-123456789012""#.parse::<::denbun::Json>().expect("JSON"))]))); assert_eq!(part.mode, Some(::denbun::Open::Known(univapay::Mode::Live))); assert_eq!(part.created_on, None); assert_eq!(part.updated_on, None); assert_eq!(part.redirect, None); assert_eq!(part.three_ds, None); assert_eq!(part.merchant_name, None); assert_eq!(part.store_name, None); assert_eq!(part.platform_id, None); assert_eq!(part.merchant_id, None); assert_eq!(part.ledger_id, None); assert_eq!(part.client_metadata_id, None); assert_eq!(part.charge_type, None); assert_eq!(part.capture_status, None); assert_eq!(part.mcp_token_id, None); assert_eq!(part.test_mode, None); } assert_eq!(
        message.created_on,
        Some("2022-07-20T06:28:45Z".parse::<::denbun::Timestamp>().expect("a timestamp"))
    );
}

/// charge_finished · `specs/univapay/webhooks.yaml:24`
#[test]
fn webhook_charge_finished() {
    let wire = br#"{
  "event": "charge_finished",
  "data": {
    "id": "11e756f4-ed34-6152-970d-77c75a0f7890",
    "store_id": "11e746a0-f4f1-dc3a-a472-831414c04dce",
    "transaction_token_id": "11e756f4-e9dc-2c56-970b-2f1c78640cc7",
    "transaction_token_type": "one_time",
    "requested_amount": 100,
    "requested_currency": "JPY",
    "requested_amount_formatted": 100,
    "charged_amount": 100,
    "charged_currency": "JPY",
    "charged_amount_formatted": 100,
    "status": "successful",
    "error": null,
    "metadata": {
      "orderId": 123456,
      "someString": "abcdefg"
    },
    "mode": "test",
    "type": "normal",
    "created_on": "2017-06-22T02:46:00.972639Z"
  }
}
"#;
    decodes::<univapay::Webhook>(wire, &[]);
}

/// cancel_finished · `specs/univapay/webhooks.yaml:25`
#[test]
fn webhook_cancel_finished() {
    let wire = br#"{
  "event": "cancel_finished",
  "data": {
    "id": "11ecaa50-883a-1c60-8f53-bf3460612ad4",
    "charge_id": "11ecaa50-868a-e4ee-9b3d-437680244d9d",
    "store_id": "11e985da-801f-caca-958b-373c9fbae3cd",
    "status": "successful",
    "error": null,
    "metadata": {},
    "mode": "test",
    "created_on": "2022-03-23T02:25:40.125629Z"
  }
}
"#;
    decodes::<univapay::Webhook>(wire, &[]);
}

/// token_created · `specs/univapay/webhooks.yaml:26`
#[test]
fn webhook_token_created() {
    let wire = br#"{
  "id": "11ef0000-0000-4000-8000-000000000001",
  "event": "token_created",
  "data": {
    "id": "6426bbd2-17bd-41bf-883b-1fe970db48ee",
    "store_id": "fc264608-9a9e-495e-844e-a08129a81af4",
    "email": "test@univapay.com",
    "payment_type": "card",
    "active": true,
    "mode": "live",
    "type": "recurring",
    "confirmed": true,
    "metadata": {
      "customer_id": "cust_12345"
    },
    "created_on": "2026-04-09T07:35:50.000000Z",
    "updated_on": "2026-04-09T07:35:50.000000Z",
    "data": {
      "card": {
        "cardholder": "TARO YAMADA",
        "exp_month": 12,
        "exp_year": 2026,
        "brand": "visa",
        "last_four": "4242",
        "card_bin": "card_bin0",
        "exampleAdditionalProperty": {
          "key1": "val1",
          "key2": "val2"
        }
      },
      "cvv_authorize": {
        "enabled": true,
        "status": "current",
        "charge_id": null,
        "credentials_id": null,
        "currency": "JPY",
        "exampleAdditionalProperty": {
          "key1": "val1",
          "key2": "val2"
        }
      },
      "billing": null,
      "cvv_authorize_check": null,
      "three_ds": null,
      "exampleAdditionalProperty": {
        "key1": "val1",
        "key2": "val2"
      }
    },
    "exampleAdditionalProperty": {
      "key1": "val1",
      "key2": "val2"
    }
  },
  "created_on": "2026-04-09T07:35:50.000000Z",
  "exampleAdditionalProperty": {
    "key1": "val1",
    "key2": "val2"
  }
}
"#;
    decodes::<univapay::Webhook>(wire, &[]);
}

/// subscription_payment · `specs/univapay/webhooks.yaml:27`
#[test]
fn webhook_subscription_payment() {
    let wire = br#"{
  "id": "11ef0000-0000-4000-8000-000000000001",
  "event": "subscription_payment",
  "data": {
    "id": "11ef335e-9aa5-c54a-8313-7f9847da313a",
    "store_id": "11edf541-c42d-653c-8c3d-dfe0a55f95c0",
    "transaction_token_id": "11ef32a7-3a71-8662-803f-1bc27702eeec",
    "amount": 1250,
    "currency": "USD",
    "amount_formatted": 12.5,
    "schedule_settings": {
      "start_on": "2024-07-01",
      "zone_id": "Asia/Tokyo",
      "preserve_end_of_month": false,
      "retry_interval": "P7D",
      "termination_mode": "on_next_payment"
    },
    "only_direct_currency": false,
    "first_charge_authorization_only": false,
    "status": "current",
    "metadata": {
      "order_id": "12345"
    },
    "mode": "test",
    "created_on": "2024-06-26T01:51:28.627023Z",
    "period": "monthly",
    "exampleAdditionalProperty": {
      "key1": "val1",
      "key2": "val2"
    }
  },
  "created_on": "2026-04-09T07:35:50.000000Z",
  "exampleAdditionalProperty": {
    "key1": "val1",
    "key2": "val2"
  }
}
"#;
    decodes::<univapay::Webhook>(wire, &[]);
}

/// refund_finished · `specs/univapay/webhooks.yaml:28`
#[test]
fn webhook_refund_finished() {
    let wire = br#"{"event":"refund_finished","data":{"id":"b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6","charge_id":"6efb4e5c-690a-40f3-a4f1-0e19c5f84e98","status":"successful","amount":1000,"currency":"JPY"}}"#;
    let decoded = decodes::<univapay::Webhook>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.id, None);
    assert_eq!(message.event, ::denbun::Open::Known(univapay::Event::RefundFinished));
    { let univapay::WebhookData::Refund(part) = &message.data else { panic!("`data` is Refund") }; assert_eq!(part.refund_id, "b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6"); assert_eq!(part.store_id, None); assert_eq!(part.charge_id.as_deref(), Some("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")); assert_eq!(part.status, ::denbun::Open::Known(univapay::RefundStatus::Successful)); assert_eq!(part.amount, ::denbun::Amount(1000)); assert_eq!(part.currency, ::denbun::Currency::new("JPY")); assert_eq!(part.amount_formatted, None); assert_eq!(part.reason, None); assert_eq!(part.message, None); assert_eq!(part.error, None); assert_eq!(part.metadata, None); assert_eq!(part.mode, None); assert_eq!(part.created_on, None); assert_eq!(part.updated_on, None); } assert_eq!(
        message.created_on,
        None
    );
}

/// other_spelling · `specs/univapay/webhooks.yaml:30`
#[test]
fn webhook_other_spelling() {
    let wire = br#"{"event":"token_three_ds_updated","data":{"id":"11efdeb4-8e17-56de-82bd-f38742139a7a","payment_type":"card","data":{"three_ds":{"enabled":true,"status":"successful"}}}}"#;
    let decoded = decodes::<univapay::Webhook>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.id, None);
    assert_eq!(message.event, ::denbun::Open::Known(univapay::Event::TokenThreeDsUpdated));
    { let univapay::WebhookData::Token(part) = &message.data else { panic!("`data` is Token") }; assert_eq!(part.token_id, "11efdeb4-8e17-56de-82bd-f38742139a7a"); assert_eq!(part.platform_id, None); assert_eq!(part.merchant_id, None); assert_eq!(part.store_id, None); assert_eq!(part.email, None); assert_eq!(part.payment_type, ::denbun::Open::Known(univapay::PaymentType::Card)); assert_eq!(part.active, None); assert_eq!(part.mode, None); assert_eq!(part.token_type, None); assert_eq!(part.usage_limit, None); assert_eq!(part.ip_address, None); assert_eq!(part.confirmed, None); assert_eq!(part.previous_id, None); assert_eq!(part.metadata, None); assert_eq!(part.created_on, None); assert_eq!(part.updated_on, None); assert_eq!(part.last_used_on, None); { let univapay::TransactionTokenData::Card(part) = &part.data else { panic!("`data` is Card") }; assert_eq!(part.card, None); assert_eq!(part.billing, None); assert_eq!(part.cvv_authorize, None); assert_eq!(part.cvv_authorize_check, None); { let part = part.three_ds.as_ref().expect("`three_ds` is there"); assert_eq!(part.enabled, Some(true)); assert_eq!(part.status, Some(::denbun::Open::Known(univapay::TokenThreeDsStatus::Successful))); assert_eq!(part.redirect_endpoint, None); assert_eq!(part.redirect_id, None); assert_eq!(part.exempted, None); assert_eq!(part.error, None); } } } assert_eq!(
        message.created_on,
        None
    );
}

/// bank_transfer · `specs/univapay/webhooks.yaml:33`
#[test]
fn webhook_bank_transfer() {
    let wire = br#"{"event":"bank_transfer_status_updated","data":{"charge_id":"11ef0000-0000-4000-8000-000000000001","payment_status":"insufficient","latest_deposit_amount":900,"balance":-100,"currency":"JPY","amount":1000,"amount_difference":-100,"token_metadata":{},"charge_metadata":{}}}"#;
    let decoded = decodes::<univapay::Webhook>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.id, None);
    assert_eq!(message.event, ::denbun::Open::Known(univapay::Event::BankTransferStatusUpdated));
    { let univapay::WebhookData::BankTransfer(part) = &message.data else { panic!("`data` is BankTransfer") }; assert_eq!(part.id, None); assert_eq!(part.charge_id.as_deref(), Some("11ef0000-0000-4000-8000-000000000001")); assert_eq!(part.payment_status, Some(::denbun::Open::Known(univapay::PaymentStatus::Insufficient))); assert_eq!(part.latest_deposit_date, None); assert_eq!(part.created_on, None); assert_eq!(part.latest_deposit_amount, Some(::denbun::Amount(900))); assert_eq!(part.balance, Some(-100i64)); assert_eq!(part.currency, Some(::denbun::Currency::new("JPY"))); assert_eq!(part.amount, Some(::denbun::Amount(1000))); assert_eq!(part.amount_difference, Some(-100i64)); assert_eq!(part.token_metadata, Some(::denbun::Map::<::denbun::Json>::new())); assert_eq!(part.charge_metadata, Some(::denbun::Map::<::denbun::Json>::new())); } assert_eq!(
        message.created_on,
        None
    );
}

/// event_of_tomorrow · `specs/univapay/webhooks.yaml:36`
#[test]
fn webhook_event_of_tomorrow() {
    let wire = br#"{"event":"charge_disputed","data":{"id":"1"}}"#;
    decodes::<univapay::Webhook>(wire, &[]);
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
fn refuses_with_path(request: &impl ::denbun::Encode, template: &str, violations: &[&str]) {
    let path = ::denbun::encode_path(request, template).err();
    let body = ::denbun::encode_into(request, &mut Vec::new()).err();
    let mut found: Vec<String> = path.iter().chain(&body).flat_map(rules).collect();
    found.sort();
    assert_eq!(found, violations);
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
    let error = code.and_then(|code| ::denbun::operation::find_error(univapay::ERRORS, code));
    verdict.given(error).unless_unread(violations)
}

#[cfg(feature = "card-data")]
mod card_data {
    use super::{encodes, refuses};
    use denbun_providers::univapay;

    /// example_1 · `specs/univapay/tokens.yaml:141`
    #[test]
    fn create_token_with_card_data_request_example_1() {
        let request = univapay::CreateTokenWithCardDataRequest::builder()
            .token_type(univapay::TokenType::Recurring)
            .email("test@test.com")
            .usage_limit(univapay::UsageLimit::Monthly)
            .data(
                univapay::CardInput::builder()
                    .cardholder("TEST TEST")
                    .card_number("4242424242424242")
                    .exp_month("09")
                    .exp_year("2026")
                    .cvv("123")
                    .phone_number(
                        univapay::PhoneNumberInput::builder()
                            .country_code("81")
                            .local_number("08012341234")
                            .build(),
                    )
                    .three_ds(
                        univapay::CardInputThreeDs::builder()
                            .enabled(true)
                            .redirect_endpoint("https://univapay.com/redirect/index.html")
                            .build(),
                    )
                    .build(),
            )
            .build();
        let wire = br#"{"payment_type":"card","type":"recurring","email":"test@test.com","usage_limit":"monthly","data":{"cardholder":"TEST TEST","card_number":"4242424242424242","exp_month":"09","exp_year":"2026","cvv":"123","phone_number":{"country_code":"81","local_number":"08012341234"},"three_ds":{"enabled":true,"redirect_endpoint":"https://univapay.com/redirect/index.html"}}}"#;
        encodes(&request, wire);
    }

    /// month_13 · `specs/univapay/tokens.yaml:144`
    #[test]
    fn create_token_with_card_data_request_month_13() {
        let request = univapay::CreateTokenWithCardDataRequest::builder()
            .token_type(univapay::TokenType::OneTime)
            .data(
                univapay::CardInput::builder()
                    .cardholder("TEST TEST")
                    .card_number("4242424242424242")
                    .exp_month("13")
                    .exp_year("202")
                    .cvv("123")
                    .phone_number(
                        univapay::PhoneNumberInput::builder()
                            .country_code("81")
                            .local_number("08012341234")
                            .build(),
                    )
                    .three_ds(
                        univapay::CardInputThreeDs::builder()
                            .enabled(true)
                            .redirect_endpoint("https://univapay.com/redirect/index.html")
                            .build(),
                    )
                    .build(),
            )
            .build();
        refuses(&request, &["data.exp_month: rule", "data.exp_year: length"]);
    }

    /// example_1 · `specs/univapay/tokens.yaml:170`
    #[test]
    fn update_token_with_card_data_request_example_1() {
        let request = univapay::UpdateTokenWithCardDataRequest::builder()
            .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
            .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
            .email("new@univapay.com")
            .metadata(::denbun::Map::from([(
                "memberid",
                r#""12345""#.parse::<::denbun::Json>().expect("JSON"),
            )]))
            .data(
                univapay::UpdateTokenWithCardDataRequestData::builder()
                    .exp_month(9u64)
                    .exp_year(2030i64)
                    .build(),
            )
            .build();
        let wire = br#"{"email":"new@univapay.com","metadata":{"memberid":"12345"},"data":{"exp_month":9,"exp_year":2030}}"#;
        encodes(&request, wire);
        let path =
            ::denbun::encode_path(&request, "/stores/{store_id}/tokens/{id}").expect("the path is valid");
        assert_eq!(
            path,
            "/stores/11ec9f7f-fb01-2620-af32-af7eb1bedc1a/tokens/11ed00f1-da1b-c4d2-b420-37b91ef1b282"
        );
    }
}

// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! The examples of `specs/veritrans4g`.
//!
//! Run by `denbun check` only, because the types here rule out what they show:
//! - `alipay_authorize.request: nothing`
//! - `alipay_authorize.request: wrong_values`
//! - `alipay_authorize_shop_scan.request: wrong_values`
//! - `alipay_authorize_consumer_scan.request: in_yuan`
//! - `alipay_refund_barcode.request: nothing`
//! - `bank_authorize_atm.request: nothing`
//! - `bank_authorize_atm.request: wrong_values`
//! - `bank_authorize_netbank.request: way_not_listed`
//! - `card_authorize.request: nothing`
//! - `card_authorize.request: center_of_3ds`
//! - `card_re_authorize.request: nothing`
//! - `card_re_authorize.request: elio`
//! - `card_capture.request: nothing`
//! - `card_capture.request: option_refused`
//! - `carrier_authorize.request: nothing`
//! - `carrier_authorize.request: wrong_values`
//! - `carrier_authorize_continuous.request: wrong_dates`
//! - `carrier_authorize_on_demand.request: nothing`
//! - `carrier_authorize_barcode.request: what_docomo_refuses`
//! - `carrier_authorize_scan_code.request: wrong_values`
//! - `carrier_re_authorize.request: nothing`
//! - `carrier_capture.request: no_such_month`
//! - `carrier_terminate_by_consumer.request: without_terminal`
//! - `carrier_update_authorize.request: nothing`
//! - `cvs_authorize.request: nothing`
//! - `cvs_authorize.request: wrong_values`
//! - `cvs_cancel.request: without_chain`
//! - `mpi_authorize.request: nothing`
//! - `mpi_authorize.request: wrong_values`
//! - `mpi_re_authorize.request: nothing`
//! - `oricosc_authorize.request: nothing`
//! - `paypal_authorize_set.request: nothing`
//! - `paypal_capture_set.request: nothing`
//! - `paypal_capture.request: nothing`
//! - `paypal_refund.request: nothing`
//! - `search.request: wrong_values`
//! - `token.request: wrong_values`
//! - `upop_authorize.request: nothing`
//! - `upop_capture.request: nothing`
//! - `upop_refund.request: nothing`
//! - `return_carrier: agreed`

#![cfg(feature = "veritrans4g")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use denbun_providers::veritrans4g;

/// sample · `specs/veritrans4g/alipay.yaml:40`
#[test]
fn alipay_authorize_request_sample() {
    let request = veritrans4g::AlipayAuthorizeRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Amount(10))
        .sale_currency(veritrans4g::SaleCurrency::Jpy)
        .success_url("https://shop.example.jp/alipay/success")
        .error_url("https://shop.example.jp/alipay/error")
        .commodity_name("新製品")
        .commodity_description("新製品詳細")
        .with_capture(::denbun::Fixed)
        .pay_type(::denbun::Fixed)
        .device_type(veritrans4g::DeviceType::Smartphone)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// in_yuan · `specs/veritrans4g/alipay.yaml:41`
#[test]
fn alipay_authorize_request_in_yuan() {
    let request = veritrans4g::AlipayAuthorizeRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Amount(100))
        .sale_currency(veritrans4g::SaleCurrency::Cny)
        .success_url("https://shop.example.jp/alipay/success")
        .error_url("https://shop.example.jp/alipay/error")
        .commodity_name("新製品")
        .commodity_description("新製品詳細")
        .with_capture(::denbun::Fixed)
        .pay_type(::denbun::Fixed)
        .device_type(veritrans4g::DeviceType::Smartphone)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// less_than_a_yuan · `specs/veritrans4g/alipay.yaml:43`
#[test]
fn alipay_authorize_request_less_than_a_yuan() {
    let request = veritrans4g::AlipayAuthorizeRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Amount(99))
        .sale_currency(veritrans4g::SaleCurrency::Cny)
        .success_url("https://shop.example.jp/alipay/success")
        .error_url("https://shop.example.jp/alipay/error")
        .commodity_name("新製品")
        .commodity_description("新製品詳細")
        .with_capture(::denbun::Fixed)
        .pay_type(::denbun::Fixed)
        .device_type(veritrans4g::DeviceType::Smartphone)
        .build();
    refuses(&request, &["amount: rule"]);
}

/// over_50000_yuan · `specs/veritrans4g/alipay.yaml:44`
#[test]
fn alipay_authorize_request_over_50000_yuan() {
    let request = veritrans4g::AlipayAuthorizeRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Amount(5000001))
        .sale_currency(veritrans4g::SaleCurrency::Cny)
        .success_url("https://shop.example.jp/alipay/success")
        .error_url("https://shop.example.jp/alipay/error")
        .commodity_name("新製品")
        .commodity_description("新製品詳細")
        .with_capture(::denbun::Fixed)
        .pay_type(::denbun::Fixed)
        .device_type(veritrans4g::DeviceType::Smartphone)
        .build();
    refuses(&request, &["amount: rule"]);
}

/// sample · `specs/veritrans4g/alipay.yaml:76`
#[test]
fn alipay_authorize_shop_scan_request_sample() {
    let request = veritrans4g::AlipayAuthorizeShopScanRequest::builder()
        .order_id("order-0002")
        .amount(::denbun::Yen(10))
        .commodity_name("新製品")
        .with_capture(::denbun::Fixed)
        .identity_code("1234567890")
        .response_type(veritrans4g::ResponseType::WhenSettled)
        .store_id("store1")
        .store_name("渋谷店")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// without_code · `specs/veritrans4g/alipay.yaml:77`
#[test]
fn alipay_authorize_shop_scan_request_without_code() {
    let request = veritrans4g::AlipayAuthorizeShopScanRequest::builder()
        .order_id("order-0002")
        .amount(::denbun::Yen(10))
        .commodity_name("新製品")
        .with_capture(::denbun::Fixed)
        .identity_code("")
        .build();
    refuses(&request, &["identityCode: required"]);
}

/// sample · `specs/veritrans4g/alipay.yaml:109`
#[test]
fn alipay_authorize_consumer_scan_request_sample() {
    let request = veritrans4g::AlipayAuthorizeConsumerScanRequest::builder()
        .order_id("order-0003")
        .amount(::denbun::Yen(10))
        .commodity_name("新製品")
        .commodity_description("新製品詳細")
        .commodity_id("newItemId")
        .with_capture(::denbun::Fixed)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// described_without_id · `specs/veritrans4g/alipay.yaml:110`
#[test]
fn alipay_authorize_consumer_scan_request_described_without_id() {
    let request = veritrans4g::AlipayAuthorizeConsumerScanRequest::builder()
        .order_id("order-0003")
        .amount(::denbun::Yen(10))
        .commodity_name("新製品")
        .commodity_description("新製品詳細")
        .with_capture(::denbun::Fixed)
        .build();
    refuses(&request, &["commodityId: required"]);
}

/// sample · `specs/veritrans4g/alipay.yaml:129`
#[test]
fn alipay_confirm_request_sample() {
    let request = veritrans4g::AlipayConfirmRequest::builder()
        .order_id("order-0002")
        .response_type(veritrans4g::ResponseType::WhenSettled)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// nothing · `specs/veritrans4g/alipay.yaml:130`
#[test]
fn alipay_confirm_request_nothing() {
    let request = veritrans4g::AlipayConfirmRequest::builder().order_id("").build();
    refuses(&request, &["orderId: required"]);
}

/// sample · `specs/veritrans4g/alipay.yaml:151`
#[test]
fn alipay_refund_request_sample() {
    let request = veritrans4g::AlipayRefundRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Amount(5))
        .reason("返金理由")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// without_reason · `specs/veritrans4g/alipay.yaml:152`
#[test]
fn alipay_refund_request_without_reason() {
    let request = veritrans4g::AlipayRefundRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Amount(5))
        .reason("")
        .build();
    refuses(&request, &["reason: required"]);
}

/// reason_of_82_bytes · `specs/veritrans4g/alipay.yaml:153`
#[test]
fn alipay_refund_request_reason_of_82_bytes() {
    let request = veritrans4g::AlipayRefundRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Amount(5))
        .reason("四十一文字の返金理由は八十二バイトと数えられるのでこのままでは決して送ることはできない")
        .build();
    refuses(&request, &["reason: length"]);
}

/// sample · `specs/veritrans4g/alipay.yaml:174`
#[test]
fn alipay_refund_barcode_request_sample() {
    let request = veritrans4g::AlipayRefundBarcodeRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Amount(5))
        .reason("返金理由")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// without_reason · `specs/veritrans4g/alipay.yaml:175`
#[test]
fn alipay_refund_barcode_request_without_reason() {
    let request = veritrans4g::AlipayRefundBarcodeRequest::builder()
        .order_id("order-0002")
        .amount(::denbun::Amount(5))
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// store · `specs/veritrans4g/alipay.yaml:198`
#[test]
fn alipay_create_identity_code_request_store() {
    let request = veritrans4g::AlipayCreateIdentityCodeRequest::builder()
        .store_id("store1")
        .store_name("渋谷店")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// taxi · `specs/veritrans4g/alipay.yaml:199`
#[test]
fn alipay_create_identity_code_request_taxi() {
    let request = veritrans4g::AlipayCreateIdentityCodeRequest::builder()
        .taxi_operation_id("op1")
        .taxi_number("品川500あ1")
        .taxi_driver_name("山田\u{3000}太郎")
        .taxi_driver_mobile("09012345678")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// half_a_taxi · `specs/veritrans4g/alipay.yaml:200`
#[test]
fn alipay_create_identity_code_request_half_a_taxi() {
    let request = veritrans4g::AlipayCreateIdentityCodeRequest::builder()
        .taxi_operation_id("op1")
        .taxi_number("品川500あ1")
        .build();
    refuses(&request, &["taxiDriverMobile: required", "taxiDriverName: required"]);
}

/// sample · `specs/veritrans4g/bank.yaml:45`
#[test]
fn bank_authorize_atm_request_sample() {
    let request = veritrans4g::BankAuthorizeAtmRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Yen(10))
        .name1("顧客\u{3000}氏名")
        .kana1("コキャクシメイカナ")
        .post1("123")
        .post2("4567")
        .tel_no("0123456789")
        .pay_limit(::denbun::Date::constant(2026, 12, 2))
        .contents("表示インフォメーション")
        .contents_kana("ヒョウジインフォメーションカナ")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// sample · `specs/veritrans4g/bank.yaml:93`
#[test]
fn bank_authorize_netbank_request_sample() {
    let request = veritrans4g::BankAuthorizeNetbankRequest::builder()
        .netbank(veritrans4g::Netbank::Pc)
        .order_id("order-0002")
        .amount(::denbun::Yen(2100))
        .name1("顧客")
        .name2("氏名")
        .kana1("コキャク")
        .kana2("シメイ")
        .pay_limit(::denbun::Date::constant(2026, 12, 2))
        .contents("請求内容")
        .contents_kana("セイキュウナイヨウ")
        .term_url("https://shop.example.jp/thanks")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// query_on_the_thanks_page · `specs/veritrans4g/bank.yaml:94`
#[test]
fn bank_authorize_netbank_request_query_on_the_thanks_page() {
    let request = veritrans4g::BankAuthorizeNetbankRequest::builder()
        .netbank(veritrans4g::Netbank::Pc)
        .order_id("order-0002")
        .amount(::denbun::Yen(2100))
        .name1("顧客")
        .name2("氏名")
        .kana1("コキャク")
        .kana2("シメイ")
        .pay_limit(::denbun::Date::constant(2026, 12, 2))
        .contents("請求内容")
        .contents_kana("セイキュウナイヨウ")
        .term_url("https://shop.example.jp/thanks?order=1")
        .build();
    refuses(&request, &["termUrl: rule"]);
}

/// thanks_page_for_phones · `specs/veritrans4g/bank.yaml:95`
#[test]
fn bank_authorize_netbank_request_thanks_page_for_phones() {
    let request = veritrans4g::BankAuthorizeNetbankRequest::builder()
        .netbank(veritrans4g::Netbank::Au)
        .order_id("order-0002")
        .amount(::denbun::Yen(2100))
        .name1("顧客")
        .name2("氏名")
        .kana1("コキャク")
        .kana2("シメイ")
        .pay_limit(::denbun::Date::constant(2026, 12, 2))
        .contents("請求内容")
        .contents_kana("セイキュウナイヨウ")
        .term_url("https://shop.example.jp/thanks")
        .build();
    refuses(&request, &["termUrl: rule"]);
}

/// sample · `specs/veritrans4g/bank.yaml:135`
#[test]
fn bank_authorize_netbank_direct_request_sample() {
    let request = veritrans4g::BankAuthorizeNetbankDirectRequest::builder()
        .netbank(veritrans4g::Netbank::Pc)
        .order_id("order-0003")
        .amount(::denbun::Yen(100))
        .name1("顧客")
        .kana1("コキャク")
        .pay_limit(::denbun::Date::constant(2026, 12, 2))
        .contents("請求内容")
        .contents_kana("セイキュウナイヨウ")
        .pay_csv("0001")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// without_bank · `specs/veritrans4g/bank.yaml:136`
#[test]
fn bank_authorize_netbank_direct_request_without_bank() {
    let request = veritrans4g::BankAuthorizeNetbankDirectRequest::builder()
        .netbank(veritrans4g::Netbank::Pc)
        .order_id("order-0003")
        .amount(::denbun::Yen(100))
        .name1("顧客")
        .kana1("コキャク")
        .pay_limit(::denbun::Date::constant(2026, 12, 2))
        .contents("請求内容")
        .contents_kana("セイキュウナイヨウ")
        .pay_csv("")
        .build();
    refuses(&request, &["payCsv: required"]);
}

/// example_1 · `specs/veritrans4g/bank.yaml:154`
#[test]
fn bank_page_request_example_1() {
    let request = veritrans4g::BankPageRequest::builder().skno("58191").bptn("1").bill("abc123").build();
    encodes(&request, b"skno=58191&bptn=1&bill=abc123");
    is_shown(&request);
}

/// nothing · `specs/veritrans4g/bank.yaml:155`
#[test]
fn bank_page_request_nothing() {
    let request = veritrans4g::BankPageRequest::builder().skno("").bptn("").bill("").build();
    refuses(&request, &["bill: required", "bptn: required", "skno: required"]);
}

/// example_1 · `specs/veritrans4g/card.yaml:140`
#[test]
fn card_authorize_request_example_1() {
    let request = veritrans4g::CardAuthorizeRequest::builder()
        .order_id("dummy1503015213")
        .amount(::denbun::Yen(5))
        .payment_plan("10")
        .with_capture(false)
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("0a812412-682c-4dad-8a5d-720caf23bca0").build(),
        )
        .build();
    let wire = br#"{"orderId":"dummy1503015213","amount":"5","jpo":"10","withCapture":"false","payNowIdParam":{"token":"0a812412-682c-4dad-8a5d-720caf23bca0"}}"#;
    encodes(&request, wire);
}

/// kit_sample · `specs/veritrans4g/card.yaml:142`
#[test]
fn card_authorize_request_kit_sample() {
    let request = veritrans4g::CardAuthorizeRequest::builder()
        .order_id("dummy1503015214")
        .amount(::denbun::Yen(5))
        .payment_plan("10")
        .with_capture(false)
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("01234567-89ab-cdef-0123-456789abcdef").build(),
        )
        .build();
    let wire = br#"{"orderId":"dummy1503015214","amount":"5","jpo":"10","withCapture":"false","payNowIdParam":{"token":"01234567-89ab-cdef-0123-456789abcdef"}}"#;
    encodes(&request, wire);
}

/// stored_card_at_once · `specs/veritrans4g/card.yaml:145`
#[test]
fn card_authorize_request_stored_card_at_once() {
    let request = veritrans4g::CardAuthorizeRequest::builder()
        .order_id("order-1_A")
        .amount(::denbun::Yen(99999999))
        .payment_plan("61C03")
        .with_capture(true)
        .sales_day(::denbun::Date::constant(2026, 4, 1))
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder()
                .account(
                    veritrans4g::PayNowIdParamAccount::builder()
                        .account_id("taro.yamada@example")
                        .card(
                            veritrans4g::PayNowIdParamAccountCard::builder()
                                .card_id("2SAH2KRI7IJF2KYCGLVDRVIW5")
                                .build(),
                        )
                        .build(),
                )
                .memo1("注文/1")
                .free_key("spring")
                .build(),
        )
        .build();
    let wire = r#"{"orderId":"order-1_A","amount":"99999999","jpo":"61C03","withCapture":"true","salesDay":"20260401","payNowIdParam":{"accountParam":{"accountId":"taro.yamada@example","cardParam":{"cardId":"2SAH2KRI7IJF2KYCGLVDRVIW5"}},"memo1":"注文/1","freeKey":"spring"}}"#
        .as_bytes();
    encodes(&request, wire);
}

/// with_proof · `specs/veritrans4g/card.yaml:149`
#[test]
fn card_authorize_request_with_proof() {
    let request = veritrans4g::CardAuthorizeRequest::builder()
        .order_id("order-2")
        .amount(::denbun::Yen(1000))
        .card_option_type(veritrans4g::CardOptionType::Mpi)
        .acquirer_code(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj))
        .three_ds_message_version("2.1.0")
        .three_ds_status(::denbun::Open::Known(veritrans4g::ThreeDsStatus::Yes))
        .three_ds_cavv_algorithm(::denbun::Open::Known(veritrans4g::ThreeDsCavvAlgorithm::Hmac))
        .three_ds_cavv("AAABBWFlmQAAAABjRWWZEEFgFz8=")
        .three_ds_eci(::denbun::Open::Known(veritrans4g::ThreeDsEci::Authenticated))
        .three_ds_ds_transaction_id("f25084f0-5b16-4c0a-ae5d-b24808a95e4b")
        .three_ds_server_transaction_id("d3e4f5a6-b7c8-9012-def0-123456789abc")
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("01234567-89ab-cdef-0123-456789abcdef").build(),
        )
        .build();
    let wire = br#"{"orderId":"order-2","amount":"1000","cardOptionType":"mpi","acquirerCode":"05","dddMessageVersion":"2.1.0","dddTransactionStatus":"Y","dddCavvAlgorithm":"0","dddCavv":"AAABBWFlmQAAAABjRWWZEEFgFz8=","dddEci":"05","dddDsTransactionId":"f25084f0-5b16-4c0a-ae5d-b24808a95e4b","dddServerTransactionId":"d3e4f5a6-b7c8-9012-def0-123456789abc","payNowIdParam":{"token":"01234567-89ab-cdef-0123-456789abcdef"}}"#;
    encodes(&request, wire);
}

/// wrong_values · `specs/veritrans4g/card.yaml:153`
#[test]
fn card_authorize_request_wrong_values() {
    let request = veritrans4g::CardAuthorizeRequest::builder()
        .order_id("注文")
        .amount(::denbun::Yen(5))
        .acquirer_code(::denbun::Open::Other("5".to_owned()))
        .payment_plan("10")
        .with_capture(false)
        .item_code("990A")
        .first_kana_name("タロウ")
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("0a812412-682c-4dad-8a5d-720caf23bca0").build(),
        )
        .build();
    refuses(
        &request,
        &["acquirerCode: length", "firstKanaName: character", "itemCode: character", "orderId: character"],
    );
}

/// long_order · `specs/veritrans4g/card.yaml:155`
#[test]
fn card_authorize_request_long_order() {
    let request = veritrans4g::CardAuthorizeRequest::builder()
        .order_id(
            "a123456789b123456789c123456789d123456789e123456789f123456789g123456789h123456789i123456789j123456789k",
        )
        .amount(::denbun::Yen(5))
        .payment_plan("10")
        .with_capture(false)
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("0a812412-682c-4dad-8a5d-720caf23bca0").build(),
        )
        .build();
    refuses(&request, &["orderId: length"]);
}

/// too_much · `specs/veritrans4g/card.yaml:156`
#[test]
fn card_authorize_request_too_much() {
    let request = veritrans4g::CardAuthorizeRequest::builder()
        .order_id("dummy1503015213")
        .amount(::denbun::Yen(100000000))
        .payment_plan("10")
        .with_capture(false)
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("0a812412-682c-4dad-8a5d-720caf23bca0").build(),
        )
        .build();
    refuses(&request, &["amount: length"]);
}

/// nothing_to_pay · `specs/veritrans4g/card.yaml:157`
#[test]
fn card_authorize_request_nothing_to_pay() {
    let request = veritrans4g::CardAuthorizeRequest::builder()
        .order_id("dummy1503015213")
        .amount(::denbun::Yen(0))
        .payment_plan("10")
        .with_capture(false)
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("0a812412-682c-4dad-8a5d-720caf23bca0").build(),
        )
        .build();
    refuses(&request, &["amount: rule"]);
}

/// day_without_capture · `specs/veritrans4g/card.yaml:158`
#[test]
fn card_authorize_request_day_without_capture() {
    let request = veritrans4g::CardAuthorizeRequest::builder()
        .order_id("dummy1503015213")
        .amount(::denbun::Yen(5))
        .payment_plan("10")
        .with_capture(false)
        .sales_day(::denbun::Date::constant(2026, 4, 1))
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("0a812412-682c-4dad-8a5d-720caf23bca0").build(),
        )
        .build();
    refuses(&request, &["salesDay: rule"]);
}

/// birthday_at_jcn · `specs/veritrans4g/card.yaml:159`
#[test]
fn card_authorize_request_birthday_at_jcn() {
    let request = veritrans4g::CardAuthorizeRequest::builder()
        .order_id("dummy1503015213")
        .amount(::denbun::Yen(5))
        .card_center(veritrans4g::CardCenter::Jcn)
        .payment_plan("10")
        .with_capture(false)
        .birthday("0401")
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("0a812412-682c-4dad-8a5d-720caf23bca0").build(),
        )
        .build();
    refuses(&request, &["birthday: rule"]);
}

/// elio_code_of_another_card · `specs/veritrans4g/card.yaml:160`
#[test]
fn card_authorize_request_elio_code_of_another_card() {
    let request = veritrans4g::CardAuthorizeRequest::builder()
        .order_id("dummy1503015213")
        .amount(::denbun::Yen(5))
        .card_option_type(veritrans4g::CardOptionType::House)
        .payment_plan("10")
        .with_capture(false)
        .elio_code("1234567")
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("0a812412-682c-4dad-8a5d-720caf23bca0").build(),
        )
        .build();
    refuses(&request, &["authFlag: rule"]);
}

/// example_1 · `specs/veritrans4g/card.yaml:208`
#[test]
fn card_re_authorize_request_example_1() {
    let request = veritrans4g::CardReAuthorizeRequest::builder()
        .order_id("dummy1503015215")
        .original_order_id("dummy1503015213")
        .amount(::denbun::Yen(5))
        .payment_plan("10")
        .with_capture(true)
        .build();
    let wire = br#"{"orderId":"dummy1503015215","originalOrderId":"dummy1503015213","amount":"5","jpo":"10","withCapture":"true"}"#;
    encodes(&request, wire);
}

/// example_1 · `specs/veritrans4g/card.yaml:245`
#[test]
fn card_capture_request_example_1() {
    let request = veritrans4g::CardCaptureRequest::builder()
        .order_id("dummy1503015213")
        .amount(::denbun::Yen(5))
        .build();
    let wire = br#"{"orderId":"dummy1503015213","amount":"5"}"#;
    encodes(&request, wire);
}

/// direct · `specs/veritrans4g/card.yaml:246`
#[test]
fn card_capture_request_direct() {
    let request = veritrans4g::CardCaptureRequest::builder()
        .order_id("order-4")
        .amount(::denbun::Yen(5))
        .sales_day(::denbun::Date::constant(2026, 4, 1))
        .direct(true)
        .auth_code("000000")
        .currency(::denbun::Currency::new("JPY"))
        .build();
    let wire = br#"{"orderId":"order-4","amount":"5","salesDay":"20260401","withDirect":"true","authCode":"000000","currencyUnit":"JPY"}"#;
    encodes(&request, wire);
}

/// currency_of_an_authorization · `specs/veritrans4g/card.yaml:249`
#[test]
fn card_capture_request_currency_of_an_authorization() {
    let request = veritrans4g::CardCaptureRequest::builder()
        .order_id("dummy1503015213")
        .amount(::denbun::Yen(5))
        .currency(::denbun::Currency::new("JPY"))
        .build();
    refuses(&request, &["currencyUnit: rule"]);
}

/// example_1 · `specs/veritrans4g/card.yaml:283`
#[test]
fn card_cancel_request_example_1() {
    let request = veritrans4g::CardCancelRequest::builder().order_id("dummy1503015213").build();
    let wire = br#"{"orderId":"dummy1503015213"}"#;
    encodes(&request, wire);
}

/// part · `specs/veritrans4g/card.yaml:284`
#[test]
fn card_cancel_request_part() {
    let request = veritrans4g::CardCancelRequest::builder()
        .order_id("dummy1503015213")
        .amount(::denbun::Yen(2))
        .build();
    let wire = br#"{"orderId":"dummy1503015213","amount":"2"}"#;
    encodes(&request, wire);
}

/// return_of_its_own · `specs/veritrans4g/card.yaml:285`
#[test]
fn card_cancel_request_return_of_its_own() {
    let request = veritrans4g::CardCancelRequest::builder()
        .order_id("dummy1503015216")
        .original_order_id("dummy1503015213")
        .amount(::denbun::Yen(5))
        .new_return(true)
        .currency(::denbun::Currency::new("JPY"))
        .use_original_order(true)
        .direct_on_failure(false)
        .build();
    let wire = br#"{"orderId":"dummy1503015216","originalOrderId":"dummy1503015213","amount":"5","withNew":"true","currencyUnit":"JPY","useOriginalOrder":"true","withDirectOnFailure":"false"}"#;
    encodes(&request, wire);
}

/// nothing · `specs/veritrans4g/card.yaml:287`
#[test]
fn card_cancel_request_nothing() {
    let request = veritrans4g::CardCancelRequest::builder().order_id("").build();
    refuses(&request, &["orderId: required"]);
}

/// only_of_a_return · `specs/veritrans4g/card.yaml:288`
#[test]
fn card_cancel_request_only_of_a_return() {
    let request = veritrans4g::CardCancelRequest::builder()
        .order_id("dummy1503015213")
        .new_return(false)
        .currency(::denbun::Currency::new("JPY"))
        .use_original_order(true)
        .direct_on_failure(true)
        .build();
    refuses(&request, &["currencyUnit: rule", "useOriginalOrder: rule", "withDirectOnFailure: rule"]);
}

/// au · `specs/veritrans4g/carrier.yaml:73`
#[test]
fn carrier_authorize_request_au() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0001")
        .carrier(veritrans4g::Carrier::Au)
        .amount(::denbun::Yen(10))
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .item_type(veritrans4g::ItemType::Digital)
        .with_capture(false)
        .item_id("123456")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// au_app · `specs/veritrans4g/carrier.yaml:74`
#[test]
fn carrier_authorize_request_au_app() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0001")
        .carrier(veritrans4g::Carrier::Au)
        .amount(::denbun::Yen(10))
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .item_type(veritrans4g::ItemType::Digital)
        .with_capture(false)
        .item_id("123456")
        .item_info("二十四文字までの商品情報は此の会社だけが許す")
        .login_au_id(true)
        .au_id("taro123")
        .payment_authentication_type(veritrans4g::PaymentAuthenticationType::App)
        .store_id("12345678")
        .term_id("T1")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// docomo · `specs/veritrans4g/carrier.yaml:75`
#[test]
fn carrier_authorize_request_docomo() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0002")
        .carrier(veritrans4g::Carrier::Docomo)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .with_capture(true)
        .item_info("商品情報")
        .success_url("https://shop.example.jp/carrier?result=SUCCESS")
        .cancel_url("https://shop.example.jp/carrier?result=CANCEL")
        .error_url("https://shop.example.jp/carrier?result=ERROR")
        .push_url("https://shop.example.jp/push/carrier")
        .open_id("abc123")
        .idauth(true)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// sb_ktai · `specs/veritrans4g/carrier.yaml:76`
#[test]
fn carrier_authorize_request_sb_ktai() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0003")
        .carrier(veritrans4g::Carrier::SbKtai)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .three_d_secure(veritrans4g::ThreeDSecure::Bypass)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// sb_matomete · `specs/veritrans4g/carrier.yaml:77`
#[test]
fn carrier_authorize_request_sb_matomete() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0004")
        .carrier(veritrans4g::Carrier::SbMatomete)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .item_type(veritrans4g::ItemType::Digital)
        .with_capture(true)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// s_bikkuri · `specs/veritrans4g/carrier.yaml:78`
#[test]
fn carrier_authorize_request_s_bikkuri() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0005")
        .carrier(veritrans4g::Carrier::SBikkuri)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::FeaturePhone)
        .item_type(veritrans4g::ItemType::Goods)
        .sb_uid("a123456789")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// flets · `specs/veritrans4g/carrier.yaml:79`
#[test]
fn carrier_authorize_request_flets() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0006")
        .carrier(veritrans4g::Carrier::Flets)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .item_id("12345678")
        .flets_area(veritrans4g::FletsArea::West)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// docomo_at_a_pc · `specs/veritrans4g/carrier.yaml:81`
#[test]
fn carrier_authorize_request_docomo_at_a_pc() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0002")
        .carrier(veritrans4g::Carrier::Docomo)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .with_capture(true)
        .item_info("二十一文字の商品情報はドコモには長過ぎるのだ")
        .success_url("https://shop.example.jp/carrier?result=SUCCESS")
        .cancel_url("https://shop.example.jp/carrier?result=CANCEL")
        .error_url("https://shop.example.jp/carrier?result=ERROR")
        .push_url("https://shop.example.jp/push/carrier")
        .open_id("abc123")
        .idauth(true)
        .build();
    refuses(&request, &["itemInfo: rule", "terminalKind: rule"]);
}

/// matomete_of_goods · `specs/veritrans4g/carrier.yaml:82`
#[test]
fn carrier_authorize_request_matomete_of_goods() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0004")
        .carrier(veritrans4g::Carrier::SbMatomete)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::FeaturePhone)
        .item_type(veritrans4g::ItemType::Goods)
        .with_capture(false)
        .three_d_secure(veritrans4g::ThreeDSecure::With)
        .open_id("a")
        .build();
    refuses(
        &request,
        &["d3Flag: rule", "itemType: rule", "openId: rule", "terminalKind: rule", "withCapture: rule"],
    );
}

/// bikkuri_on_a_smartphone · `specs/veritrans4g/carrier.yaml:83`
#[test]
fn carrier_authorize_request_bikkuri_on_a_smartphone() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0005")
        .carrier(veritrans4g::Carrier::SBikkuri)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .item_type(veritrans4g::ItemType::Service)
        .item_info("商品情報")
        .sb_uid("a123456789")
        .flets_area(veritrans4g::FletsArea::East)
        .build();
    refuses(&request, &["fletsArea: rule", "itemInfo: rule", "itemType: rule", "terminalKind: rule"]);
}

/// flets_with_nine_digits · `specs/veritrans4g/carrier.yaml:84`
#[test]
fn carrier_authorize_request_flets_with_nine_digits() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0006")
        .carrier(veritrans4g::Carrier::Flets)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::FeaturePhone)
        .item_id("123456789")
        .sb_uid("a")
        .flets_area(veritrans4g::FletsArea::West)
        .login_au_id(true)
        .au_id("a")
        .build();
    refuses(
        &request,
        &["auId: rule", "itemId: rule", "loginAuId: rule", "sbUid: rule", "terminalKind: rule"],
    );
}

/// two_ids · `specs/veritrans4g/carrier.yaml:85`
#[test]
fn carrier_authorize_request_two_ids() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0001")
        .carrier(veritrans4g::Carrier::Au)
        .amount(::denbun::Yen(10))
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .item_type(veritrans4g::ItemType::Digital)
        .with_capture(false)
        .item_id("123456")
        .open_id("a")
        .au_id("b")
        .build();
    refuses(&request, &["openId: group"]);
}

/// app_fields_without_app · `specs/veritrans4g/carrier.yaml:86`
#[test]
fn carrier_authorize_request_app_fields_without_app() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0001")
        .carrier(veritrans4g::Carrier::Au)
        .amount(::denbun::Yen(10))
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .item_type(veritrans4g::ItemType::Digital)
        .with_capture(false)
        .item_id("a234567890123456")
        .store_id("123456789")
        .term_id("T1")
        .build();
    refuses(&request, &["itemId: rule", "storeId: rule", "storeId: rule", "termId: rule"]);
}

/// app_of_another_carrier · `specs/veritrans4g/carrier.yaml:87`
#[test]
fn carrier_authorize_request_app_of_another_carrier() {
    let request = veritrans4g::CarrierAuthorizeRequest::builder()
        .order_id("order-0002")
        .carrier(veritrans4g::Carrier::Docomo)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .with_capture(true)
        .item_info("商品情報")
        .success_url("https://shop.example.jp/carrier?result=SUCCESS")
        .cancel_url("https://shop.example.jp/carrier?result=CANCEL")
        .error_url("https://shop.example.jp/carrier?result=ERROR")
        .push_url("https://shop.example.jp/push/carrier")
        .open_id("abc123")
        .payment_authentication_type(veritrans4g::PaymentAuthenticationType::App)
        .idauth(true)
        .store_id("1")
        .term_id("T1")
        .build();
    refuses(&request, &["paymentAuthenticationType: rule", "storeId: rule", "termId: rule"]);
}

/// docomo · `specs/veritrans4g/carrier.yaml:152`
#[test]
fn carrier_authorize_continuous_request_docomo() {
    let request = veritrans4g::CarrierAuthorizeContinuousRequest::builder()
        .order_id("order-0011")
        .carrier(veritrans4g::Carrier::Docomo)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .first_charge_on(::denbun::Date::constant(2026, 12, 1))
        .mp_day("01")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// sb_matomete · `specs/veritrans4g/carrier.yaml:153`
#[test]
fn carrier_authorize_continuous_request_sb_matomete() {
    let request = veritrans4g::CarrierAuthorizeContinuousRequest::builder()
        .order_id("order-0012")
        .carrier(veritrans4g::Carrier::SbMatomete)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .item_type(veritrans4g::ItemType::Digital)
        .item_id("a23456789b23456789")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// flets · `specs/veritrans4g/carrier.yaml:154`
#[test]
fn carrier_authorize_continuous_request_flets() {
    let request = veritrans4g::CarrierAuthorizeContinuousRequest::builder()
        .order_id("order-0013")
        .carrier(veritrans4g::Carrier::Flets)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .first_charge_on(::denbun::Date::constant(2026, 12, 25))
        .mp_day("25")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// month_end_at_au · `specs/veritrans4g/carrier.yaml:155`
#[test]
fn carrier_authorize_continuous_request_month_end_at_au() {
    let request = veritrans4g::CarrierAuthorizeContinuousRequest::builder()
        .order_id("order-0014")
        .carrier(veritrans4g::Carrier::Au)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .first_charge_on(::denbun::Date::constant(2026, 12, 31))
        .mp_day("99")
        .item_info("十五文字以下の商品情報である")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// month_end_at_flets · `specs/veritrans4g/carrier.yaml:156`
#[test]
fn carrier_authorize_continuous_request_month_end_at_flets() {
    let request = veritrans4g::CarrierAuthorizeContinuousRequest::builder()
        .order_id("order-0013")
        .carrier(veritrans4g::Carrier::Flets)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .first_charge_on(::denbun::Date::constant(2026, 12, 26))
        .mp_day("99")
        .build();
    refuses(&request, &["mpDay: rule", "mpFirstDate: rule"]);
}

/// dates_at_matomete · `specs/veritrans4g/carrier.yaml:157`
#[test]
fn carrier_authorize_continuous_request_dates_at_matomete() {
    let request = veritrans4g::CarrierAuthorizeContinuousRequest::builder()
        .order_id("order-0012")
        .carrier(veritrans4g::Carrier::SbMatomete)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .item_type(veritrans4g::ItemType::Digital)
        .first_charge_on(::denbun::Date::constant(2026, 12, 1))
        .mp_day("01")
        .item_id("a23456789b234567890")
        .build();
    refuses(&request, &["itemId: rule", "mpDay: rule", "mpFirstDate: rule"]);
}

/// day_29 · `specs/veritrans4g/carrier.yaml:158`
#[test]
fn carrier_authorize_continuous_request_day_29() {
    let request = veritrans4g::CarrierAuthorizeContinuousRequest::builder()
        .order_id("order-0014")
        .carrier(veritrans4g::Carrier::Au)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .first_charge_on(::denbun::Date::constant(2026, 12, 31))
        .mp_day("29")
        .item_info("十六文字の商品情報は長いとされる")
        .build();
    refuses(&request, &["itemInfo: rule", "mpDay: rule"]);
}

/// never_at_bikkuri · `specs/veritrans4g/carrier.yaml:159`
#[test]
fn carrier_authorize_continuous_request_never_at_bikkuri() {
    let request = veritrans4g::CarrierAuthorizeContinuousRequest::builder()
        .order_id("order-0015")
        .carrier(veritrans4g::Carrier::SBikkuri)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::FeaturePhone)
        .build();
    refuses(&request, &["serviceOptionType: rule"]);
}

/// docomo · `specs/veritrans4g/carrier.yaml:219`
#[test]
fn carrier_authorize_on_demand_request_docomo() {
    let request = veritrans4g::CarrierAuthorizeOnDemandRequest::builder()
        .order_id("order-0021")
        .carrier(veritrans4g::Carrier::Docomo)
        .amount(::denbun::Yen(1))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// at_a_pc · `specs/veritrans4g/carrier.yaml:221`
#[test]
fn carrier_authorize_on_demand_request_at_a_pc() {
    let request = veritrans4g::CarrierAuthorizeOnDemandRequest::builder()
        .order_id("order-0021")
        .carrier(veritrans4g::Carrier::Docomo)
        .amount(::denbun::Yen(1))
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .au_id("a")
        .build();
    refuses(&request, &["auId: rule", "terminalKind: rule"]);
}

/// au · `specs/veritrans4g/carrier.yaml:272`
#[test]
fn carrier_authorize_barcode_request_au() {
    let request = veritrans4g::CarrierAuthorizeBarcodeRequest::builder()
        .order_id("order-0031")
        .carrier(veritrans4g::Carrier::Au)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .billing_token("a1b2c3")
        .store_id("12345678")
        .term_id("T1")
        .receipt_no("R1")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// docomo · `specs/veritrans4g/carrier.yaml:273`
#[test]
fn carrier_authorize_barcode_request_docomo() {
    let request = veritrans4g::CarrierAuthorizeBarcodeRequest::builder()
        .order_id("order-0032")
        .carrier(veritrans4g::Carrier::Docomo)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .billing_token("a1b2c3")
        .store_id("12345678901234567890")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// what_au_refuses · `specs/veritrans4g/carrier.yaml:274`
#[test]
fn carrier_authorize_barcode_request_what_au_refuses() {
    let request = veritrans4g::CarrierAuthorizeBarcodeRequest::builder()
        .order_id("order-0031")
        .carrier(veritrans4g::Carrier::Au)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .item_info("商品情報")
        .billing_token("a1b2c3")
        .store_id("123456789")
        .term_id("T1")
        .receipt_no("R1")
        .build();
    refuses(&request, &["itemInfo: rule", "storeId: rule"]);
}

/// other_carrier · `specs/veritrans4g/carrier.yaml:276`
#[test]
fn carrier_authorize_barcode_request_other_carrier() {
    let request = veritrans4g::CarrierAuthorizeBarcodeRequest::builder()
        .order_id("order-0032")
        .carrier(veritrans4g::Carrier::Flets)
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .billing_token("a1b2c3")
        .store_id("12345678901234567890")
        .build();
    refuses(&request, &["serviceOptionType: rule"]);
}

/// au · `specs/veritrans4g/carrier.yaml:316`
#[test]
fn carrier_authorize_scan_code_request_au() {
    let request = veritrans4g::CarrierAuthorizeScanCodeRequest::builder()
        .order_id("order-0041")
        .amount(::denbun::Yen(500))
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// docomo · `specs/veritrans4g/carrier.yaml:342`
#[test]
fn carrier_re_authorize_request_docomo() {
    let request = veritrans4g::CarrierReAuthorizeRequest::builder()
        .order_id("order-0022")
        .original_order_id("order-0021")
        .carrier(veritrans4g::Carrier::Docomo)
        .with_capture(false)
        .amount(::denbun::Yen(10))
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// wrong_values · `specs/veritrans4g/carrier.yaml:344`
#[test]
fn carrier_re_authorize_request_wrong_values() {
    let request = veritrans4g::CarrierReAuthorizeRequest::builder()
        .order_id("order-0022")
        .original_order_id("注文")
        .carrier(veritrans4g::Carrier::SBikkuri)
        .with_capture(false)
        .amount(::denbun::Yen(10))
        .build();
    refuses(&request, &["originalOrderId: character", "serviceOptionType: rule"]);
}

/// docomo · `specs/veritrans4g/carrier.yaml:368`
#[test]
fn carrier_capture_request_docomo() {
    let request = veritrans4g::CarrierCaptureRequest::builder()
        .order_id("order-0002")
        .carrier(veritrans4g::Carrier::Docomo)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// month · `specs/veritrans4g/carrier.yaml:369`
#[test]
fn carrier_capture_request_month() {
    let request = veritrans4g::CarrierCaptureRequest::builder()
        .order_id("order-0013")
        .carrier(veritrans4g::Carrier::Flets)
        .capture_month(::denbun::Date::constant(2026, 12, 1))
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// month_at_au · `specs/veritrans4g/carrier.yaml:370`
#[test]
fn carrier_capture_request_month_at_au() {
    let request = veritrans4g::CarrierCaptureRequest::builder()
        .order_id("order-0013")
        .carrier(veritrans4g::Carrier::Au)
        .capture_month(::denbun::Date::constant(2026, 12, 1))
        .build();
    refuses(&request, &["captureMonth: rule"]);
}

/// never_at_matomete · `specs/veritrans4g/carrier.yaml:371`
#[test]
fn carrier_capture_request_never_at_matomete() {
    let request = veritrans4g::CarrierCaptureRequest::builder()
        .order_id("order-0004")
        .carrier(veritrans4g::Carrier::SbMatomete)
        .build();
    refuses(&request, &["serviceOptionType: rule"]);
}

/// whole · `specs/veritrans4g/carrier.yaml:401`
#[test]
fn carrier_cancel_request_whole() {
    let request = veritrans4g::CarrierCancelRequest::builder()
        .order_id("order-0003")
        .carrier(veritrans4g::Carrier::SbKtai)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// part · `specs/veritrans4g/carrier.yaml:402`
#[test]
fn carrier_cancel_request_part() {
    let request = veritrans4g::CarrierCancelRequest::builder()
        .order_id("order-0001")
        .carrier(veritrans4g::Carrier::Au)
        .amount(::denbun::Yen(5))
        .store_id("12345678")
        .term_id("T1")
        .receipt_no("R1")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// month · `specs/veritrans4g/carrier.yaml:403`
#[test]
fn carrier_cancel_request_month() {
    let request = veritrans4g::CarrierCancelRequest::builder()
        .order_id("order-0013")
        .carrier(veritrans4g::Carrier::Flets)
        .cancel_month(::denbun::Date::constant(2026, 12, 1))
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// fields_of_au · `specs/veritrans4g/carrier.yaml:404`
#[test]
fn carrier_cancel_request_fields_of_au() {
    let request = veritrans4g::CarrierCancelRequest::builder()
        .order_id("order-0001")
        .carrier(veritrans4g::Carrier::Docomo)
        .amount(::denbun::Yen(5))
        .store_id("12345678")
        .term_id("T1")
        .receipt_no("R1")
        .build();
    refuses(&request, &["receiptNo: rule", "storeId: rule", "termId: rule"]);
}

/// never_at_bikkuri · `specs/veritrans4g/carrier.yaml:405`
#[test]
fn carrier_cancel_request_never_at_bikkuri() {
    let request = veritrans4g::CarrierCancelRequest::builder()
        .order_id("order-0005")
        .carrier(veritrans4g::Carrier::SBikkuri)
        .build();
    refuses(&request, &["serviceOptionType: rule"]);
}

/// docomo · `specs/veritrans4g/carrier.yaml:429`
#[test]
fn carrier_terminate_request_docomo() {
    let request = veritrans4g::CarrierTerminateRequest::builder()
        .order_id("order-0011")
        .carrier(veritrans4g::Carrier::Docomo)
        .force(true)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// au · `specs/veritrans4g/carrier.yaml:430`
#[test]
fn carrier_terminate_request_au() {
    let request = veritrans4g::CarrierTerminateRequest::builder()
        .order_id("order-0014")
        .carrier(veritrans4g::Carrier::Au)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// docomo_without_force · `specs/veritrans4g/carrier.yaml:431`
#[test]
fn carrier_terminate_request_docomo_without_force() {
    let request = veritrans4g::CarrierTerminateRequest::builder()
        .order_id("order-0011")
        .carrier(veritrans4g::Carrier::Docomo)
        .build();
    refuses(&request, &["force: required"]);
}

/// force_at_au · `specs/veritrans4g/carrier.yaml:432`
#[test]
fn carrier_terminate_request_force_at_au() {
    let request = veritrans4g::CarrierTerminateRequest::builder()
        .order_id("order-0011")
        .carrier(veritrans4g::Carrier::Au)
        .force(true)
        .build();
    refuses(&request, &["force: rule"]);
}

/// not_forced · `specs/veritrans4g/carrier.yaml:433`
#[test]
fn carrier_terminate_request_not_forced() {
    let request = veritrans4g::CarrierTerminateRequest::builder()
        .order_id("order-0011")
        .carrier(veritrans4g::Carrier::Docomo)
        .force(false)
        .build();
    refuses(&request, &["force: rule"]);
}

/// flets · `specs/veritrans4g/carrier.yaml:434`
#[test]
fn carrier_terminate_request_flets() {
    let request = veritrans4g::CarrierTerminateRequest::builder()
        .order_id("order-0013")
        .carrier(veritrans4g::Carrier::Flets)
        .build();
    refuses(&request, &["serviceOptionType: rule"]);
}

/// flets · `specs/veritrans4g/carrier.yaml:467`
#[test]
fn carrier_terminate_by_consumer_request_flets() {
    let request = veritrans4g::CarrierTerminateByConsumerRequest::builder()
        .order_id("order-0013")
        .carrier(veritrans4g::Carrier::Flets)
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .success_url("https://shop.example.jp/end?result=SUCCESS")
        .cancel_url("https://shop.example.jp/end?result=CANCEL")
        .error_url("https://shop.example.jp/end?result=ERROR")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// docomo · `specs/veritrans4g/carrier.yaml:468`
#[test]
fn carrier_terminate_by_consumer_request_docomo() {
    let request = veritrans4g::CarrierTerminateByConsumerRequest::builder()
        .order_id("order-0011")
        .carrier(veritrans4g::Carrier::Docomo)
        .terminal_kind(veritrans4g::TerminalKind::Smartphone)
        .force(false)
        .push_url("https://shop.example.jp/push/carrier")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// forced · `specs/veritrans4g/carrier.yaml:469`
#[test]
fn carrier_terminate_by_consumer_request_forced() {
    let request = veritrans4g::CarrierTerminateByConsumerRequest::builder()
        .order_id("order-0013")
        .carrier(veritrans4g::Carrier::Docomo)
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .force(true)
        .success_url("https://shop.example.jp/end?result=SUCCESS")
        .cancel_url("https://shop.example.jp/end?result=CANCEL")
        .error_url("https://shop.example.jp/end?result=ERROR")
        .build();
    refuses(&request, &["force: rule"]);
}

/// force_at_flets · `specs/veritrans4g/carrier.yaml:470`
#[test]
fn carrier_terminate_by_consumer_request_force_at_flets() {
    let request = veritrans4g::CarrierTerminateByConsumerRequest::builder()
        .order_id("order-0013")
        .carrier(veritrans4g::Carrier::Flets)
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .force(false)
        .success_url("https://shop.example.jp/end?result=SUCCESS")
        .cancel_url("https://shop.example.jp/end?result=CANCEL")
        .error_url("https://shop.example.jp/end?result=ERROR")
        .build();
    refuses(&request, &["force: rule"]);
}

/// au · `specs/veritrans4g/carrier.yaml:472`
#[test]
fn carrier_terminate_by_consumer_request_au() {
    let request = veritrans4g::CarrierTerminateByConsumerRequest::builder()
        .order_id("order-0013")
        .carrier(veritrans4g::Carrier::Au)
        .terminal_kind(veritrans4g::TerminalKind::Pc)
        .success_url("https://shop.example.jp/end?result=SUCCESS")
        .cancel_url("https://shop.example.jp/end?result=CANCEL")
        .error_url("https://shop.example.jp/end?result=ERROR")
        .build();
    refuses(&request, &["serviceOptionType: rule"]);
}

/// au · `specs/veritrans4g/carrier.yaml:493`
#[test]
fn carrier_update_authorize_request_au() {
    let request = veritrans4g::CarrierUpdateAuthorizeRequest::builder()
        .order_id("order-0014")
        .amount(::denbun::Yen(600))
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// sej · `specs/veritrans4g/cvs.yaml:48`
#[test]
fn cvs_authorize_request_sej() {
    let request = veritrans4g::CvsAuthorizeRequest::builder()
        .chain(veritrans4g::Chain::Sej)
        .order_id("order-0001")
        .amount(::denbun::Yen(5))
        .name1("顧客姓")
        .name2("顧客名")
        .tel_no("05-1234-5678")
        .pay_limit("2026/12/02")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// famima · `specs/veritrans4g/cvs.yaml:49`
#[test]
fn cvs_authorize_request_famima() {
    let request = veritrans4g::CvsAuthorizeRequest::builder()
        .chain(veritrans4g::Chain::Famima)
        .order_id("order.0002")
        .amount(::denbun::Yen(5))
        .name1("顧客姓")
        .name2("顧客名")
        .tel_no("05-1234-5678")
        .pay_limit("2026/12/02")
        .mail_addr("taro@example.jp")
        .free1("全角十九文字は三十八バイトと数える備考")
        .pay_limit_hhmm("23:59")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// lawson · `specs/veritrans4g/cvs.yaml:50`
#[test]
fn cvs_authorize_request_lawson() {
    let request = veritrans4g::CvsAuthorizeRequest::builder()
        .chain(veritrans4g::Chain::Lawson)
        .order_id("order_0003")
        .amount(::denbun::Yen(5))
        .name1("顧客姓")
        .name2("顧客名")
        .kana("コキャクセイメイ")
        .tel_no("05-1234-5678")
        .pay_limit("2026/12/02")
        .mail_addr("shop@example.jp")
        .free1("備考")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// econ · `specs/veritrans4g/cvs.yaml:51`
#[test]
fn cvs_authorize_request_econ() {
    let request = veritrans4g::CvsAuthorizeRequest::builder()
        .chain(veritrans4g::Chain::Econ)
        .order_id("order-0001")
        .amount(::denbun::Yen(5))
        .name1("顧客姓")
        .name2("顧客名")
        .tel_no("09012345678")
        .pay_limit("20261202")
        .push_url("https://shop.example.jp/push/cvs")
        .pay_limit_hhmm("2359")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// other · `specs/veritrans4g/cvs.yaml:52`
#[test]
fn cvs_authorize_request_other() {
    let request = veritrans4g::CvsAuthorizeRequest::builder()
        .chain(veritrans4g::Chain::Other)
        .order_id("order-0001")
        .amount(::denbun::Yen(5))
        .name1("顧客姓")
        .name2("顧客名")
        .tel_no("05-1234-5678")
        .pay_limit("2026/12/02")
        .free1("備考")
        .free2("備考")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// remarks_at_sej · `specs/veritrans4g/cvs.yaml:54`
#[test]
fn cvs_authorize_request_remarks_at_sej() {
    let request = veritrans4g::CvsAuthorizeRequest::builder()
        .chain(veritrans4g::Chain::Sej)
        .order_id("order-0001")
        .amount(::denbun::Yen(5))
        .name1("顧客姓")
        .name2("顧客名")
        .tel_no("05-1234-5678")
        .pay_limit("2026/12/02")
        .mail_addr("taro@example.jp")
        .free1("備考")
        .free2("備考")
        .build();
    refuses(&request, &["free1: rule", "free2: rule", "mailAddr: rule"]);
}

/// second_remark_at_lawson · `specs/veritrans4g/cvs.yaml:55`
#[test]
fn cvs_authorize_request_second_remark_at_lawson() {
    let request = veritrans4g::CvsAuthorizeRequest::builder()
        .chain(veritrans4g::Chain::Lawson)
        .order_id("order-0001")
        .amount(::denbun::Yen(5))
        .name1("顧客姓")
        .name2("顧客名")
        .tel_no("05-1234-5678")
        .pay_limit("2026/12/02")
        .free2("備考")
        .build();
    refuses(&request, &["free2: rule"]);
}

/// remark_of_40_bytes · `specs/veritrans4g/cvs.yaml:56`
#[test]
fn cvs_authorize_request_remark_of_40_bytes() {
    let request = veritrans4g::CvsAuthorizeRequest::builder()
        .chain(veritrans4g::Chain::Famima)
        .order_id("order.0002")
        .amount(::denbun::Yen(5))
        .name1("顧客姓")
        .name2("顧客名")
        .tel_no("05-1234-5678")
        .pay_limit("2026/12/02")
        .mail_addr("taro@example.jp")
        .free1("二十文字の備考は四十バイトと数えられます")
        .free2("二十文字の備考は四十バイトと数えられます")
        .pay_limit_hhmm("23:59")
        .build();
    refuses(&request, &["free1: rule", "free2: length"]);
}

/// remark_of_34_bytes · `specs/veritrans4g/cvs.yaml:57`
#[test]
fn cvs_authorize_request_remark_of_34_bytes() {
    let request = veritrans4g::CvsAuthorizeRequest::builder()
        .chain(veritrans4g::Chain::Other)
        .order_id("order-0001")
        .amount(::denbun::Yen(5))
        .name1("顧客姓")
        .name2("顧客名")
        .tel_no("05-1234-5678")
        .pay_limit("2026/12/02")
        .free1("十七文字の備考は三十四バイトである")
        .free2("十七文字の備考は三十四バイトである")
        .build();
    refuses(&request, &["free1: rule", "free2: rule"]);
}

/// twelve_digits · `specs/veritrans4g/cvs.yaml:60`
#[test]
fn cvs_authorize_request_twelve_digits() {
    let request = veritrans4g::CvsAuthorizeRequest::builder()
        .chain(veritrans4g::Chain::Sej)
        .order_id("order-0001")
        .amount(::denbun::Yen(1000000))
        .name1("顧客姓")
        .name2("顧客名")
        .tel_no("031234567890")
        .pay_limit("2026/12/2")
        .build();
    refuses(&request, &["amount: length", "payLimit: rule", "telNo: rule"]);
}

/// sej · `specs/veritrans4g/cvs.yaml:77`
#[test]
fn cvs_cancel_request_sej() {
    let request = veritrans4g::CvsCancelRequest::builder()
        .chain(veritrans4g::Chain::Sej)
        .order_id("order-0001")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// example_1 · `specs/veritrans4g/mpi.yaml:116`
#[test]
fn mpi_authorize_request_example_1() {
    let request = veritrans4g::MpiAuthorizeRequest::builder()
        .service_option_type(veritrans4g::MpiOption::Company)
        .order_id("dummy1660701218995")
        .amount(::denbun::Yen(10))
        .http_accept("text/*;q=0.3, text/html;q=0.7")
        .http_user_agent("Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)")
        .device_channel(veritrans4g::DeviceChannel::Browser)
        .cardholder_name("cardholderName")
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("73b45f38-a0e6-484e-b6ff-623473347665").build(),
        )
        .build();
    let wire = br#"{"serviceOptionType":"mpi-company","orderId":"dummy1660701218995","amount":"10","httpAccept":"text/*;q=0.3, text/html;q=0.7","httpUserAgent":"Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)","deviceChannel":"02","cardholderName":"cardholderName","payNowIdParam":{"token":"73b45f38-a0e6-484e-b6ff-623473347665"}}"#;
    encodes(&request, wire);
}

/// member · `specs/veritrans4g/mpi.yaml:120`
#[test]
fn mpi_authorize_request_member() {
    let request = veritrans4g::MpiAuthorizeRequest::builder()
        .service_option_type(veritrans4g::MpiOption::Complete)
        .order_id("dummy-order-id")
        .amount(::denbun::Yen(100))
        .device_channel(veritrans4g::DeviceChannel::Browser)
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder()
                .mdk_token("abcdef01-2345-6789-0abc-def012345678")
                .account(veritrans4g::PayNowIdParamAccount::builder().account_id("dummy-account-id").build())
                .build(),
        )
        .build();
    let wire = br#"{"serviceOptionType":"mpi-complete","orderId":"dummy-order-id","amount":"100","deviceChannel":"02","payNowIdParam":{"token":"abcdef01-2345-6789-0abc-def012345678","accountParam":{"accountId":"dummy-account-id"}}}"#;
    encodes(&request, wire);
}

/// with_what_the_shop_knows · `specs/veritrans4g/mpi.yaml:124`
#[test]
fn mpi_authorize_request_with_what_the_shop_knows() {
    let request = veritrans4g::MpiAuthorizeRequest::builder()
        .service_option_type(veritrans4g::MpiOption::Merchant)
        .order_id("order-5")
        .amount(::denbun::Yen(3000))
        .with_capture(true)
        .return_url("https://shop.example.jp/back")
        .push_url("https://shop.example.jp/push")
        .browser_device_category(veritrans4g::BrowserDeviceCategory::Mobile)
        .returned_details(veritrans4g::ReturnedDetails::Posted)
        .minutes_to_verify(15u64)
        .device_channel(veritrans4g::DeviceChannel::Browser)
        .cardholder_name("TARO YAMADA")
        .cardholder_email("taro@example.jp")
        .billing_address_country("392")
        .customer_ip("203.0.113.5")
        .with_challenge(false)
        .auth_method(veritrans4g::AuthMethod::OwnCredentials)
        .authenticated_at(::denbun::DateTime::constant(2026, 4, 1, 12, 34, 0, 0))
        .account_age_indicator(veritrans4g::AccountAge::MoreThan60Days)
        .account_opened_on(::denbun::Date::constant(2020, 4, 1))
        .account_purchase_count(3u64)
        .address_match_indicator(veritrans4g::AddressMatchIndicator::Same)
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("abcdef01-2345-6789-0abc-def012345678").build(),
        )
        .build();
    let wire = br#"{"serviceOptionType":"mpi-merchant","orderId":"order-5","amount":"3000","withCapture":"true","redirectionUri":"https://shop.example.jp/back","pushUrl":"https://shop.example.jp/push","browserDeviceCategory":"1","verifyResultLink":"1","verifyTimeout":"15","deviceChannel":"02","cardholderName":"TARO YAMADA","cardholderEmail":"taro@example.jp","billingAddressCountry":"392","customerIp":"203.0.113.5","withChallenge":"false","authMethod":"02","authTimestamp":"202604011234","accountAgeIndicator":"05","accountDate":"20200401","accountPurchaseCount":"3","addressMatchIndicator":"Y","payNowIdParam":{"token":"abcdef01-2345-6789-0abc-def012345678"}}"#;
    encodes(&request, wire);
}

/// no_holder · `specs/veritrans4g/mpi.yaml:130`
#[test]
fn mpi_authorize_request_no_holder() {
    let request = veritrans4g::MpiAuthorizeRequest::builder()
        .service_option_type(veritrans4g::MpiOption::None)
        .order_id("order-5")
        .amount(::denbun::Yen(1))
        .device_channel(veritrans4g::DeviceChannel::Browser)
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("abcdef01-2345-6789-0abc-def012345678").build(),
        )
        .build();
    refuses(&request, &["cardholderName: required"]);
}

/// holder_left_out · `specs/veritrans4g/mpi.yaml:133`
#[test]
fn mpi_authorize_request_holder_left_out() {
    let request = veritrans4g::MpiAuthorizeRequest::builder()
        .service_option_type(veritrans4g::MpiOption::None)
        .order_id("order-5")
        .amount(::denbun::Yen(1))
        .device_channel(veritrans4g::DeviceChannel::Browser)
        .omit_cardholder_name(true)
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("abcdef01-2345-6789-0abc-def012345678").build(),
        )
        .build();
    let wire = br#"{"serviceOptionType":"mpi-none","orderId":"order-5","amount":"1","deviceChannel":"02","cardholderNameOmitFlag":"true","payNowIdParam":{"token":"abcdef01-2345-6789-0abc-def012345678"}}"#;
    encodes(&request, wire);
}

/// no_minutes · `specs/veritrans4g/mpi.yaml:137`
#[test]
fn mpi_authorize_request_no_minutes() {
    let request = veritrans4g::MpiAuthorizeRequest::builder()
        .service_option_type(veritrans4g::MpiOption::Company)
        .order_id("dummy1660701218995")
        .amount(::denbun::Yen(10))
        .http_accept("text/*;q=0.3, text/html;q=0.7")
        .http_user_agent("Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)")
        .minutes_to_verify(0u64)
        .device_channel(veritrans4g::DeviceChannel::Browser)
        .cardholder_name("cardholderName")
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("73b45f38-a0e6-484e-b6ff-623473347665").build(),
        )
        .build();
    refuses(&request, &["verifyTimeout: rule"]);
}

/// paying_without_payment · `specs/veritrans4g/mpi.yaml:138`
#[test]
fn mpi_authorize_request_paying_without_payment() {
    let request = veritrans4g::MpiAuthorizeRequest::builder()
        .service_option_type(veritrans4g::MpiOption::Company)
        .order_id("dummy1660701218995")
        .amount(::denbun::Yen(10))
        .http_accept("text/*;q=0.3, text/html;q=0.7")
        .http_user_agent("Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)")
        .device_channel(veritrans4g::DeviceChannel::Browser)
        .message_category(veritrans4g::MessageCategory::NonPayment)
        .cardholder_name("cardholderName")
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("73b45f38-a0e6-484e-b6ff-623473347665").build(),
        )
        .build();
    refuses(&request, &["serviceOptionType: rule"]);
}

/// reserved · `specs/veritrans4g/mpi.yaml:139`
#[test]
fn mpi_authorize_request_reserved() {
    let request = veritrans4g::MpiAuthorizeRequest::builder()
        .service_option_type(veritrans4g::MpiOption::Company)
        .order_id("dummy1660701218995")
        .amount(::denbun::Yen(10))
        .http_accept("text/*;q=0.3, text/html;q=0.7")
        .http_user_agent("Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)")
        .device_channel(veritrans4g::DeviceChannel::Browser)
        .cardholder_name("cardholderName")
        .auth_data("a")
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("73b45f38-a0e6-484e-b6ff-623473347665").build(),
        )
        .build();
    refuses(&request, &["authData: rule"]);
}

/// birthday_at_jcn · `specs/veritrans4g/mpi.yaml:140`
#[test]
fn mpi_authorize_request_birthday_at_jcn() {
    let request = veritrans4g::MpiAuthorizeRequest::builder()
        .service_option_type(veritrans4g::MpiOption::Company)
        .order_id("dummy1660701218995")
        .amount(::denbun::Yen(10))
        .card_center(veritrans4g::MpiCardCenter::Jcn)
        .birthday("0401")
        .http_accept("text/*;q=0.3, text/html;q=0.7")
        .http_user_agent("Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)")
        .device_channel(veritrans4g::DeviceChannel::Browser)
        .cardholder_name("cardholderName")
        .pay_now_id(
            veritrans4g::PayNowIdParam::builder().mdk_token("73b45f38-a0e6-484e-b6ff-623473347665").build(),
        )
        .build();
    refuses(&request, &["birthday: rule"]);
}

/// example_1 · `specs/veritrans4g/mpi.yaml:204`
#[test]
fn mpi_re_authorize_request_example_1() {
    let request = veritrans4g::MpiReAuthorizeRequest::builder()
        .service_option_type(veritrans4g::MpiOption::Company)
        .order_id("order-7")
        .original_order_id("order-5")
        .amount(::denbun::Yen(10))
        .device_channel(veritrans4g::DeviceChannel::Browser)
        .cardholder_name("TARO YAMADA")
        .build();
    let wire = br#"{"serviceOptionType":"mpi-company","orderId":"order-7","originalOrderId":"order-5","amount":"10","deviceChannel":"02","cardholderName":"TARO YAMADA"}"#;
    encodes(&request, wire);
}

/// example_1 · `specs/veritrans4g/mpi.yaml:246`
#[test]
fn mpi_get_result_request_example_1() {
    let request = veritrans4g::MpiGetResultRequest::builder().order_id("dummy1660701218995").build();
    let wire = br#"{"orderId":"dummy1660701218995"}"#;
    encodes(&request, wire);
}

/// nothing · `specs/veritrans4g/mpi.yaml:247`
#[test]
fn mpi_get_result_request_nothing() {
    let request = veritrans4g::MpiGetResultRequest::builder().order_id("").build();
    refuses(&request, &["orderId: required"]);
}

/// one_item · `specs/veritrans4g/oricosc.yaml:56`
#[test]
fn oricosc_authorize_request_one_item() {
    let request = veritrans4g::OricoscAuthorizeRequest::builder()
        .order_id("order-0001")
        .merchant_redirection_url("https://shop.example.jp/orico/return")
        .orico_order_no("order-0001")
        .user_no("member-1")
        .item_name1("商品 A")
        .item_count1(2u64)
        .item_amount1(50000i64)
        .total_item_amount(::denbun::Yen(50000))
        .amount(::denbun::Yen(50000))
        .shipping_zip_code("150-0001")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// two_items · `specs/veritrans4g/oricosc.yaml:57`
#[test]
fn oricosc_authorize_request_two_items() {
    let request = veritrans4g::OricoscAuthorizeRequest::builder()
        .order_id("order-0001")
        .merchant_redirection_url("https://shop.example.jp/orico/return")
        .orico_order_no("order-0001")
        .user_no("member-1")
        .item_name1("商品 A")
        .item_count1(2u64)
        .item_amount1(50000i64)
        .item_name2("値引き")
        .item_count2(1u64)
        .item_amount2(-5000i64)
        .total_item_amount(::denbun::Yen(45000))
        .total_carriage(::denbun::Yen(800))
        .amount(::denbun::Yen(45800))
        .deposit(::denbun::Yen(10000))
        .shipping_zip_code("150-0001")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// half_an_item · `specs/veritrans4g/oricosc.yaml:59`
#[test]
fn oricosc_authorize_request_half_an_item() {
    let request = veritrans4g::OricoscAuthorizeRequest::builder()
        .order_id("order-0001")
        .merchant_redirection_url("https://shop.example.jp/orico/return")
        .orico_order_no("order-0001")
        .user_no("member-1")
        .item_name1("商品 A")
        .item_count1(2u64)
        .item_amount1(50000i64)
        .item_name3("商品 C")
        .total_item_amount(::denbun::Yen(50000))
        .amount(::denbun::Yen(50000))
        .shipping_zip_code("150-0001")
        .build();
    refuses(&request, &["itemAmount3: required", "itemCount3: required"]);
}

/// wrong_sums · `specs/veritrans4g/oricosc.yaml:60`
#[test]
fn oricosc_authorize_request_wrong_sums() {
    let request = veritrans4g::OricoscAuthorizeRequest::builder()
        .order_id("order-0001")
        .merchant_redirection_url("https://shop.example.jp/orico/return")
        .orico_order_no("order-0001")
        .user_no("member-1")
        .item_name1("商品 A")
        .item_count1(2u64)
        .item_amount1(50000i64)
        .item_name2("値引き")
        .item_count2(1u64)
        .item_amount2(-5000i64)
        .total_item_amount(::denbun::Yen(44000))
        .total_carriage(::denbun::Yen(800))
        .amount(::denbun::Yen(44900))
        .deposit(::denbun::Yen(10000))
        .shipping_zip_code("150-0001")
        .build();
    refuses(&request, &["amount: rule", "totalItemAmount: rule"]);
}

/// wrong_values · `specs/veritrans4g/oricosc.yaml:61`
#[test]
fn oricosc_authorize_request_wrong_values() {
    let request = veritrans4g::OricoscAuthorizeRequest::builder()
        .order_id("order-0001")
        .merchant_redirection_url("https://shop.example.jp/orico/return")
        .orico_order_no("a23456789b23456789c23")
        .user_no("member-1")
        .item_name1("商品 A")
        .item_count1(1000u64)
        .item_amount1(50000i64)
        .total_item_amount(::denbun::Yen(50000))
        .amount(::denbun::Yen(50000))
        .shipping_zip_code("1500001")
        .build();
    refuses(&request, &["itemCount1: length", "oricoOrderNo: length", "shippingZipCode: length"]);
}

/// sample · `specs/veritrans4g/paypal.yaml:42`
#[test]
fn paypal_authorize_set_request_sample() {
    let request = veritrans4g::PaypalAuthorizeSetRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Yen(10))
        .return_url("https://shop.example.jp/paypal/return")
        .cancel_url("https://shop.example.jp/paypal/cancel")
        .shipping(veritrans4g::Shipping::None)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// shipping · `specs/veritrans4g/paypal.yaml:43`
#[test]
fn paypal_authorize_set_request_shipping() {
    let request = veritrans4g::PaypalAuthorizeSetRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Yen(10))
        .return_url("https://shop.example.jp/paypal/return")
        .cancel_url("https://shop.example.jp/paypal/cancel")
        .order_description("商品の説明")
        .shipping(veritrans4g::Shipping::Given)
        .ship_name("山田\u{3000}太郎")
        .ship_street1("神宮前一丁目")
        .ship_city("渋谷区")
        .ship_state("東京都")
        .ship_country("JP")
        .ship_postal_code("1500001")
        .ship_phone("0312345678")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// nowhere_to_ship · `specs/veritrans4g/paypal.yaml:45`
#[test]
fn paypal_authorize_set_request_nowhere_to_ship() {
    let request = veritrans4g::PaypalAuthorizeSetRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Yen(10))
        .return_url("https://shop.example.jp/paypal/return")
        .cancel_url("https://shop.example.jp/paypal/cancel")
        .shipping(veritrans4g::Shipping::Given)
        .build();
    refuses(
        &request,
        &["shipCity: required", "shipName: required", "shipPostalCode: required", "shipStreet1: required"],
    );
}

/// over_the_limit · `specs/veritrans4g/paypal.yaml:46`
#[test]
fn paypal_authorize_set_request_over_the_limit() {
    let request = veritrans4g::PaypalAuthorizeSetRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Yen(1000001))
        .return_url("https://shop.example.jp/paypal/return")
        .cancel_url("https://shop.example.jp/paypal/cancel")
        .shipping(veritrans4g::Shipping::None)
        .ship_name("東京都渋谷区神宮前一丁目一")
        .build();
    refuses(&request, &["amount: rule", "shipName: length"]);
}

/// sample · `specs/veritrans4g/paypal.yaml:64`
#[test]
fn paypal_authorize_get_request_sample() {
    let request = veritrans4g::PaypalAuthorizeGetRequest::builder().token("EC-1AB23456CD789012E").build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// nothing · `specs/veritrans4g/paypal.yaml:65`
#[test]
fn paypal_authorize_get_request_nothing() {
    let request = veritrans4g::PaypalAuthorizeGetRequest::builder().token("").build();
    refuses(&request, &["token: required"]);
}

/// sample · `specs/veritrans4g/paypal.yaml:84`
#[test]
fn paypal_authorize_do_request_sample() {
    let request = veritrans4g::PaypalAuthorizeDoRequest::builder()
        .payer_id("ABCDEFGH12345")
        .token("EC-1AB23456CD789012E")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// nothing · `specs/veritrans4g/paypal.yaml:85`
#[test]
fn paypal_authorize_do_request_nothing() {
    let request = veritrans4g::PaypalAuthorizeDoRequest::builder().payer_id("").token("").build();
    refuses(&request, &["payerId: required", "token: required"]);
}

/// sample · `specs/veritrans4g/paypal.yaml:122`
#[test]
fn paypal_capture_set_request_sample() {
    let request = veritrans4g::PaypalCaptureSetRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Yen(10))
        .return_url("https://shop.example.jp/paypal/return")
        .cancel_url("https://shop.example.jp/paypal/cancel")
        .shipping(veritrans4g::Shipping::None)
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// shipping · `specs/veritrans4g/paypal.yaml:123`
#[test]
fn paypal_capture_set_request_shipping() {
    let request = veritrans4g::PaypalCaptureSetRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Yen(10))
        .return_url("https://shop.example.jp/paypal/return")
        .cancel_url("https://shop.example.jp/paypal/cancel")
        .order_description("商品の説明")
        .shipping(veritrans4g::Shipping::Given)
        .ship_name("山田\u{3000}太郎")
        .ship_street1("神宮前一丁目")
        .ship_city("渋谷区")
        .ship_state("東京都")
        .ship_country("JP")
        .ship_postal_code("1500001")
        .ship_phone("0312345678")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// nowhere_to_ship · `specs/veritrans4g/paypal.yaml:125`
#[test]
fn paypal_capture_set_request_nowhere_to_ship() {
    let request = veritrans4g::PaypalCaptureSetRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Yen(10))
        .return_url("https://shop.example.jp/paypal/return")
        .cancel_url("https://shop.example.jp/paypal/cancel")
        .shipping(veritrans4g::Shipping::Given)
        .build();
    refuses(
        &request,
        &["shipCity: required", "shipName: required", "shipPostalCode: required", "shipStreet1: required"],
    );
}

/// over_the_limit · `specs/veritrans4g/paypal.yaml:126`
#[test]
fn paypal_capture_set_request_over_the_limit() {
    let request = veritrans4g::PaypalCaptureSetRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Yen(1000001))
        .return_url("https://shop.example.jp/paypal/return")
        .cancel_url("https://shop.example.jp/paypal/cancel")
        .shipping(veritrans4g::Shipping::None)
        .ship_name("東京都渋谷区神宮前一丁目一")
        .build();
    refuses(&request, &["amount: rule", "shipName: length"]);
}

/// sample · `specs/veritrans4g/paypal.yaml:144`
#[test]
fn paypal_capture_get_request_sample() {
    let request = veritrans4g::PaypalCaptureGetRequest::builder().token("EC-1AB23456CD789012E").build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// nothing · `specs/veritrans4g/paypal.yaml:145`
#[test]
fn paypal_capture_get_request_nothing() {
    let request = veritrans4g::PaypalCaptureGetRequest::builder().token("").build();
    refuses(&request, &["token: required"]);
}

/// sample · `specs/veritrans4g/paypal.yaml:165`
#[test]
fn paypal_capture_do_request_sample() {
    let request = veritrans4g::PaypalCaptureDoRequest::builder()
        .payer_id("ABCDEFGH12345")
        .token("EC-1AB23456CD789012E")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// nothing · `specs/veritrans4g/paypal.yaml:166`
#[test]
fn paypal_capture_do_request_nothing() {
    let request = veritrans4g::PaypalCaptureDoRequest::builder().payer_id("").token("").build();
    refuses(&request, &["payerId: required", "token: required"]);
}

/// sample · `specs/veritrans4g/paypal.yaml:190`
#[test]
fn paypal_capture_request_sample() {
    let request =
        veritrans4g::PaypalCaptureRequest::builder().order_id("order-0001").amount(::denbun::Yen(10)).build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// whole · `specs/veritrans4g/paypal.yaml:210`
#[test]
fn paypal_cancel_request_whole() {
    let request = veritrans4g::PaypalCancelRequest::builder().order_id("order-0001").build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// nothing · `specs/veritrans4g/paypal.yaml:211`
#[test]
fn paypal_cancel_request_nothing() {
    let request = veritrans4g::PaypalCancelRequest::builder().order_id("").build();
    refuses(&request, &["orderId: required"]);
}

/// part · `specs/veritrans4g/paypal.yaml:231`
#[test]
fn paypal_refund_request_part() {
    let request =
        veritrans4g::PaypalRefundRequest::builder().order_id("order-0001").amount(::denbun::Yen(5)).build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// example_1 · `specs/veritrans4g/search.yaml:15`
#[test]
fn search_request_example_1() {
    let request = veritrans4g::SearchRequest::builder()
        .max_count(10u64)
        .keys(
            veritrans4g::SearchParameters::builder()
                .common(
                    veritrans4g::SearchCommonKeys::builder()
                        .txn_datetime(
                            veritrans4g::SearchCommonKeysTxnDatetime::builder()
                                .from(::denbun::DateTime::constant(2014, 5, 1, 0, 0, 0, 0))
                                .to(::denbun::DateTime::constant(2014, 5, 31, 23, 59, 0, 0))
                                .build(),
                        )
                        .amount(
                            veritrans4g::SearchCommonKeysAmount::builder()
                                .from(::denbun::Yen(1))
                                .to(::denbun::Yen(10000))
                                .build(),
                        )
                        .build(),
                )
                .build(),
        )
        .build();
    let wire = br#"{"maxCount":"10","searchParameters":{"common":{"txnDatetime":{"from":"201405010000","to":"201405312359"},"amount":{"from":"1","to":"10000"}}}}"#;
    encodes(&request, wire);
}

/// by_order · `specs/veritrans4g/search.yaml:17`
#[test]
fn search_request_by_order() {
    let request = veritrans4g::SearchRequest::builder()
        .newest_only(true)
        .with_trials(true)
        .service_types(vec![::denbun::Open::Known(veritrans4g::SearchedService::Card)])
        .keys(
            veritrans4g::SearchParameters::builder()
                .common(veritrans4g::SearchCommonKeys::builder().order_id("dummy163305062").build())
                .build(),
        )
        .build();
    let wire = br#"{"newerFlag":"true","containDummyFlag":"true","serviceTypeCd":["card"],"searchParameters":{"common":{"orderId":"dummy163305062"}}}"#;
    encodes(&request, wire);
}

/// unknown_ones · `specs/veritrans4g/search.yaml:20`
#[test]
fn search_request_unknown_ones() {
    let request = veritrans4g::SearchRequest::builder()
        .max_count(10u64)
        .service_types(vec![
            ::denbun::Open::Known(veritrans4g::SearchedService::Card),
            ::denbun::Open::Known(veritrans4g::SearchedService::Mpi)
        ])
        .keys(
            veritrans4g::SearchParameters::builder()
                .common(
                    veritrans4g::SearchCommonKeys::builder()
                        .order_statuses(vec![veritrans4g::OrderStatus::Pending])
                        .commands(vec![veritrans4g::Command::Authorize, veritrans4g::Command::Capture])
                        .statuses(vec![veritrans4g::Status::Pending])
                        .txn_datetime(
                            veritrans4g::SearchCommonKeysTxnDatetime::builder()
                                .from(::denbun::DateTime::constant(2026, 4, 1, 0, 0, 0, 0))
                                .to(::denbun::DateTime::constant(2026, 4, 30, 23, 59, 0, 0))
                                .build(),
                        )
                        .amount(
                            veritrans4g::SearchCommonKeysAmount::builder()
                                .from(::denbun::Yen(1))
                                .to(::denbun::Yen(10000))
                                .build(),
                        )
                        .build(),
                )
                .build(),
        )
        .build();
    let wire = br#"{"maxCount":"10","serviceTypeCd":["card","mpi"],"searchParameters":{"common":{"orderStatus":["pending"],"command":["Authorize","Capture"],"mstatus":["pending"],"txnDatetime":{"from":"202604010000","to":"202604302359"},"amount":{"from":"1","to":"10000"}}}}"#;
    encodes(&request, wire);
}

/// of_each_method · `specs/veritrans4g/search.yaml:23`
#[test]
fn search_request_of_each_method() {
    let request = veritrans4g::SearchRequest::builder()
        .keys(
            veritrans4g::SearchParameters::builder()
                .upop(
                    veritrans4g::SearchUpopKeys::builder()
                        .detail_order_type(vec![
                            veritrans4g::UpopOrderState::Authorized,
                            veritrans4g::UpopOrderState::Sold
                        ])
                        .build(),
                )
                .carrier(
                    veritrans4g::SearchCarrierKeys::builder()
                        .cr_service_type(vec![veritrans4g::CarrierService::Docomo])
                        .mp_status(vec![veritrans4g::ContinuousState::Running])
                        .build(),
                )
                .oricosc(veritrans4g::SearchOricoscKeys::builder().orico_order_no("1").build())
                .build(),
        )
        .build();
    let wire = br#"{"searchParameters":{"upop":{"detailOrderType":["a","ac"]},"carrier":{"crServiceType":["docomo"],"mpStatus":["1"]},"oricosc":{"oricoOrderNo":"1"}}}"#;
    encodes(&request, wire);
}

/// example_1 · `specs/veritrans4g/search.yaml:30`
#[test]
fn search_bank_master_request_example_1() {
    let request = veritrans4g::SearchBankMasterRequest::builder().build();
    let wire = br#"{"masterNames":"bankFinancialInstInfo"}"#;
    encodes(&request, wire);
}

/// sample · `specs/veritrans4g/upop.yaml:31`
#[test]
fn upop_authorize_request_sample() {
    let request = veritrans4g::UpopAuthorizeRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Yen(10))
        .with_capture(true)
        .term_url("https://shop.example.jp/upop/return")
        .customer_ip("111.111.111.111")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// ipv6 · `specs/veritrans4g/upop.yaml:32`
#[test]
fn upop_authorize_request_ipv6() {
    let request = veritrans4g::UpopAuthorizeRequest::builder()
        .order_id("order-0001")
        .amount(::denbun::Yen(10))
        .with_capture(false)
        .term_url("https://shop.example.jp/upop/return")
        .customer_ip("2001:db8::1")
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// wrong_values · `specs/veritrans4g/upop.yaml:34`
#[test]
fn upop_authorize_request_wrong_values() {
    let request = veritrans4g::UpopAuthorizeRequest::builder()
        .order_id("注文1")
        .amount(::denbun::Yen(1000000000000))
        .with_capture(true)
        .term_url("/return")
        .customer_ip("111.111.111.111")
        .build();
    refuses(&request, &["amount: length", "orderId: character", "termUrl: type"]);
}

/// part · `specs/veritrans4g/upop.yaml:54`
#[test]
fn upop_capture_request_part() {
    let request =
        veritrans4g::UpopCaptureRequest::builder().order_id("order-0001").amount(::denbun::Yen(5)).build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// whole · `specs/veritrans4g/upop.yaml:74`
#[test]
fn upop_cancel_request_whole() {
    let request = veritrans4g::UpopCancelRequest::builder().order_id("order-0001").build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// part · `specs/veritrans4g/upop.yaml:94`
#[test]
fn upop_refund_request_part() {
    let request =
        veritrans4g::UpopRefundRequest::builder().order_id("order-0001").amount(::denbun::Yen(5)).build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// page · `specs/veritrans4g/alipay.yaml:285`
#[test]
fn alipay_authorize_response_page() {
    let wire = br#"{"result":{"serviceType":"alipay","mstatus":"success","orderId":"order-0001","entryForm":"<form action=\"https://mapi.alipay.example/gateway.do\" method=\"get\"></form>"}}"#;
    let decoded = decodes::<veritrans4g::AlipayAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Alipay)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.center_trade_id, None);
        assert_eq!(part.pay_time_jp, None);
        assert_eq!(part.pay_time_cn, None);
        assert_eq!(part.buyer_charged_amount_cny, None);
        assert_eq!(part.qr_code, None);
        assert_eq!(part.qr_code_img_url, None);
        assert_eq!(part.qr_code_small_img_url, None);
        assert_eq!(part.qr_code_large_img_url, None);
        assert_eq!(part.option_results, None);
    }
}

/// scanned · `specs/veritrans4g/alipay.yaml:286`
#[test]
fn alipay_authorize_response_scanned() {
    let wire = br#"{"result":{"serviceType":"alipay","mstatus":"success","orderId":"order-0001","centerTradeId":"2026051900001","payTimeJp":"20260519094049","payTimeCn":"20260519084049","buyerChargedAmountCny":"0.52"}}"#;
    let decoded = decodes::<veritrans4g::AlipayAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Alipay)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.entry_form, None);
        assert_eq!(part.center_trade_id.as_deref(), Some("2026051900001"));
        assert_eq!(part.pay_time_jp.as_deref(), Some("20260519094049"));
        assert_eq!(part.pay_time_cn.as_deref(), Some("20260519084049"));
        assert_eq!(
            part.buyer_charged_amount_cny,
            Some("0.52".parse::<::denbun::Number>().expect("a number"))
        );
        assert_eq!(part.qr_code, None);
        assert_eq!(part.qr_code_img_url, None);
        assert_eq!(part.qr_code_small_img_url, None);
        assert_eq!(part.qr_code_large_img_url, None);
        assert_eq!(part.option_results, None);
    }
}

/// code_to_show · `specs/veritrans4g/alipay.yaml:287`
#[test]
fn alipay_authorize_response_code_to_show() {
    let wire = br#"{"result":{"serviceType":"alipay","mstatus":"success","orderId":"order-0001","centerTradeId":"2026051900002","qrCode":"https://qr.alipay.example/abc123","qrCodeImgUrl":"https://qr.alipay.example/m.png","qrCodeSmallImgUrl":"https://qr.alipay.example/s.png","qrCodeLargeImgUrl":"https://qr.alipay.example/l.png"}}"#;
    let decoded = decodes::<veritrans4g::AlipayAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Alipay)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.entry_form, None);
        assert_eq!(part.center_trade_id.as_deref(), Some("2026051900002"));
        assert_eq!(part.pay_time_jp, None);
        assert_eq!(part.pay_time_cn, None);
        assert_eq!(part.buyer_charged_amount_cny, None);
        assert_eq!(part.qr_code.as_deref(), Some("https://qr.alipay.example/abc123"));
        assert_eq!(part.qr_code_img_url.as_deref(), Some("https://qr.alipay.example/m.png"));
        assert_eq!(part.qr_code_small_img_url.as_deref(), Some("https://qr.alipay.example/s.png"));
        assert_eq!(part.qr_code_large_img_url.as_deref(), Some("https://qr.alipay.example/l.png"));
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/alipay.yaml:288`
#[test]
fn alipay_authorize_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::AlipayAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.entry_form, None);
        assert_eq!(part.center_trade_id, None);
        assert_eq!(part.pay_time_jp, None);
        assert_eq!(part.pay_time_cn, None);
        assert_eq!(part.buyer_charged_amount_cny, None);
        assert_eq!(part.qr_code, None);
        assert_eq!(part.qr_code_img_url, None);
        assert_eq!(part.qr_code_small_img_url, None);
        assert_eq!(part.qr_code_large_img_url, None);
        assert_eq!(part.option_results, None);
    }
}

/// awaiting_the_payer · `specs/veritrans4g/alipay.yaml:289`
#[test]
fn alipay_authorize_response_awaiting_the_payer() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001","centerTradeId":"2026051900001"}}"#;
    let decoded = decodes::<veritrans4g::AlipayAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.entry_form, None);
        assert_eq!(part.center_trade_id.as_deref(), Some("2026051900001"));
        assert_eq!(part.pay_time_jp, None);
        assert_eq!(part.pay_time_cn, None);
        assert_eq!(part.buyer_charged_amount_cny, None);
        assert_eq!(part.qr_code, None);
        assert_eq!(part.qr_code_img_url, None);
        assert_eq!(part.qr_code_small_img_url, None);
        assert_eq!(part.qr_code_large_img_url, None);
        assert_eq!(part.option_results, None);
    }
}

/// nothing_to_go_on · `specs/veritrans4g/alipay.yaml:290`
#[test]
fn alipay_authorize_response_nothing_to_go_on() {
    let wire = br#"{"result":{"serviceType":"alipay","mstatus":"success","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::AlipayAuthorizeResponse>(wire, &["result.entryForm: rule"]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Alipay)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.entry_form, None);
        assert_eq!(part.center_trade_id, None);
        assert_eq!(part.pay_time_jp, None);
        assert_eq!(part.pay_time_cn, None);
        assert_eq!(part.buyer_charged_amount_cny, None);
        assert_eq!(part.qr_code, None);
        assert_eq!(part.qr_code_img_url, None);
        assert_eq!(part.qr_code_small_img_url, None);
        assert_eq!(part.qr_code_large_img_url, None);
        assert_eq!(part.option_results, None);
    }
}

/// paid · `specs/veritrans4g/alipay.yaml:296`
#[test]
fn alipay_confirm_response_paid() {
    let wire = br#"{"result":{"serviceType":"alipay","mstatus":"success","orderId":"order-0001","centerTradeId":"2026051900001","payTimeJp":"20260519094049","payTimeCn":"20260519084049","buyerChargedAmountCny":"0.52"}}"#;
    let decoded = decodes::<veritrans4g::AlipayConfirmResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Alipay)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.center_trade_id.as_deref(), Some("2026051900001"));
        assert_eq!(part.pay_time_jp.as_deref(), Some("20260519094049"));
        assert_eq!(part.pay_time_cn.as_deref(), Some("20260519084049"));
        assert_eq!(
            part.buyer_charged_amount_cny,
            Some("0.52".parse::<::denbun::Number>().expect("a number"))
        );
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/alipay.yaml:297`
#[test]
fn alipay_confirm_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::AlipayConfirmResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.center_trade_id, None);
        assert_eq!(part.pay_time_jp, None);
        assert_eq!(part.pay_time_cn, None);
        assert_eq!(part.buyer_charged_amount_cny, None);
        assert_eq!(part.option_results, None);
    }
}

/// awaiting_the_payer · `specs/veritrans4g/alipay.yaml:298`
#[test]
fn alipay_confirm_response_awaiting_the_payer() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::AlipayConfirmResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.center_trade_id, None);
        assert_eq!(part.pay_time_jp, None);
        assert_eq!(part.pay_time_cn, None);
        assert_eq!(part.buyer_charged_amount_cny, None);
        assert_eq!(part.option_results, None);
    }
}

/// part · `specs/veritrans4g/alipay.yaml:304`
#[test]
fn alipay_refund_response_part() {
    let wire = br#"{"result":{"serviceType":"alipay","mstatus":"success","orderId":"order-0001","centerTradeId":"2026051900001","balance":"5"}}"#;
    let decoded = decodes::<veritrans4g::AlipayRefundResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Alipay)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.center_trade_id.as_deref(), Some("2026051900001"));
        assert_eq!(part.balance, Some(::denbun::Amount(5)));
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/alipay.yaml:305`
#[test]
fn alipay_refund_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::AlipayRefundResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.center_trade_id, None);
        assert_eq!(part.balance, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/alipay.yaml:306`
#[test]
fn alipay_refund_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::AlipayRefundResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.center_trade_id, None);
        assert_eq!(part.balance, None);
        assert_eq!(part.option_results, None);
    }
}

/// created · `specs/veritrans4g/alipay.yaml:312`
#[test]
fn alipay_create_identity_code_response_created() {
    let wire = br#"{"result":{"serviceType":"alipay","mstatus":"success","qrCode":"https://qr.alipay.example/abc123","qrCodeImgUrl":"https://qr.alipay.example/m.png"}}"#;
    let decoded = decodes::<veritrans4g::AlipayCreateIdentityCodeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Alipay)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.qr_code.as_deref(), Some("https://qr.alipay.example/abc123"));
        assert_eq!(part.qr_code_img_url.as_deref(), Some("https://qr.alipay.example/m.png"));
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/alipay.yaml:313`
#[test]
fn alipay_create_identity_code_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure"}}"#;
    let decoded = decodes::<veritrans4g::AlipayCreateIdentityCodeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.qr_code, None);
        assert_eq!(part.qr_code_img_url, None);
        assert_eq!(part.option_results, None);
    }
}

/// atm · `specs/veritrans4g/bank.yaml:200`
#[test]
fn bank_authorize_response_atm() {
    let wire = br#"{"result":{"serviceType":"bank","mstatus":"success","orderId":"order-0001","shunoKikanNo":"58191","customerNo":"20001900030947960025","confirmNo":"288916","txnVersion":"2.0.0"}}"#;
    let decoded = decodes::<veritrans4g::BankAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Bank)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.request_id, None);
        assert_eq!(part.shuno_kikan_no.as_deref(), Some("58191"));
        assert_eq!(part.customer_no.as_deref(), Some("20001900030947960025"));
        assert_eq!(part.confirm_no.as_deref(), Some("288916"));
        assert_eq!(part.bill_pattern, None);
        assert_eq!(part.bill, None);
        assert_eq!(part.url, None);
        assert_eq!(part.view, None);
        assert_eq!(part.version.as_deref(), Some("2.0.0"));
        assert_eq!(part.option_results, None);
    }
}

/// netbank · `specs/veritrans4g/bank.yaml:201`
#[test]
fn bank_authorize_response_netbank() {
    let wire = br#"{"result":{"serviceType":"bank","mstatus":"success","orderId":"order-0001","url":"https://bank.example.jp/select"}}"#;
    let decoded = decodes::<veritrans4g::BankAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Bank)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.request_id, None);
        assert_eq!(part.shuno_kikan_no, None);
        assert_eq!(part.customer_no, None);
        assert_eq!(part.confirm_no, None);
        assert_eq!(part.bill_pattern, None);
        assert_eq!(part.bill, None);
        assert_eq!(part.url.as_deref(), Some("https://bank.example.jp/select"));
        assert_eq!(part.view, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// netbank_direct · `specs/veritrans4g/bank.yaml:202`
#[test]
fn bank_authorize_response_netbank_direct() {
    let wire = br#"{"result":{"serviceType":"bank","mstatus":"success","orderId":"order-0001","shunoKikanNo":"58191","billPattern":"1","bill":"abc123","url":"https://bank.example.jp/pay"}}"#;
    let decoded = decodes::<veritrans4g::BankAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Bank)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.request_id, None);
        assert_eq!(part.shuno_kikan_no.as_deref(), Some("58191"));
        assert_eq!(part.customer_no, None);
        assert_eq!(part.confirm_no, None);
        assert_eq!(part.bill_pattern.as_deref(), Some("1"));
        assert_eq!(part.bill.as_deref(), Some("abc123"));
        assert_eq!(part.url.as_deref(), Some("https://bank.example.jp/pay"));
        assert_eq!(part.view, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/bank.yaml:203`
#[test]
fn bank_authorize_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::BankAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.request_id, None);
        assert_eq!(part.shuno_kikan_no, None);
        assert_eq!(part.customer_no, None);
        assert_eq!(part.confirm_no, None);
        assert_eq!(part.bill_pattern, None);
        assert_eq!(part.bill, None);
        assert_eq!(part.url, None);
        assert_eq!(part.view, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/bank.yaml:204`
#[test]
fn bank_authorize_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::BankAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.request_id, None);
        assert_eq!(part.shuno_kikan_no, None);
        assert_eq!(part.customer_no, None);
        assert_eq!(part.confirm_no, None);
        assert_eq!(part.bill_pattern, None);
        assert_eq!(part.bill, None);
        assert_eq!(part.url, None);
        assert_eq!(part.view, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// numbers_missing · `specs/veritrans4g/bank.yaml:205`
#[test]
fn bank_authorize_response_numbers_missing() {
    let wire = br#"{"result":{"serviceType":"bank","mstatus":"success","orderId":"order-0001","shunoKikanNo":"58191"}}"#;
    let decoded = decodes::<veritrans4g::BankAuthorizeResponse>(wire, &["result.url: rule"]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Bank)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.request_id, None);
        assert_eq!(part.shuno_kikan_no.as_deref(), Some("58191"));
        assert_eq!(part.customer_no, None);
        assert_eq!(part.confirm_no, None);
        assert_eq!(part.bill_pattern, None);
        assert_eq!(part.bill, None);
        assert_eq!(part.url, None);
        assert_eq!(part.view, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// page_without_pattern · `specs/veritrans4g/bank.yaml:206`
#[test]
fn bank_authorize_response_page_without_pattern() {
    let wire = br#"{"result":{"serviceType":"bank","mstatus":"success","orderId":"order-0001","shunoKikanNo":"58191","bill":"abc123","url":"https://bank.example.jp/pay"}}"#;
    let decoded = decodes::<veritrans4g::BankAuthorizeResponse>(wire, &["result.bill: rule"]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Bank)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.request_id, None);
        assert_eq!(part.shuno_kikan_no.as_deref(), Some("58191"));
        assert_eq!(part.customer_no, None);
        assert_eq!(part.confirm_no, None);
        assert_eq!(part.bill_pattern, None);
        assert_eq!(part.bill.as_deref(), Some("abc123"));
        assert_eq!(part.url.as_deref(), Some("https://bank.example.jp/pay"));
        assert_eq!(part.view, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// example_1 · `specs/veritrans4g/card.yaml:346`
#[test]
fn card_authorize_response_example_1() {
    let wire = r#"{"result":{"vResultCode":"A001000000000000","custTxn":"10435077","marchTxn":"10435077","merrMsg":"処理が成功しました。","mstatus":"success","optionResults":[],"orderId":"dummy1503015213","serviceType":"card","txnVersion":"2.0.0","cardTransactiontype":"a","gatewayRequestDate":"20230830163306","gatewayResponseDate":"20230830163306","centerRequestDate":"20230830163306","centerResponseDate":"20230830163306","pending":"0","loopback":"0","connectedCenterId":"jcn","reqCardNumber":"411111******1111","reqCardExpire":"*****","reqAmount":"5","reqReturnReferenceNumber":"012345678901","reqAcquirerCode":"05","reqItemCode":"0990","reqJpoInformation":"10","reqWithCapture":"false","reqSecurityCode":"0000","resReturnReferenceNumber":"012345678901","resAuthCode":"000000","resActionCode":"000","resCenterErrorCode":"   "}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::CardAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("A001000000000000")); assert_eq!(part.message.as_deref(), Some("処理が成功しました。")); assert_eq!(part.message_id.as_deref(), Some("10435077")); assert_eq!(part.order_id.as_deref(), Some("dummy1503015213")); assert_eq!(part.transaction_id.as_deref(), Some("10435077")); assert_eq!(part.version.as_deref(), Some("2.0.0")); assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new())); assert_eq!(part.card_transaction_type, Some(::denbun::Open::Known(veritrans4g::CardTransactionType::Authorized))); assert_eq!(part.gateway_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.gateway_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.center_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.center_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.pending.as_deref(), Some("0")); assert_eq!(part.loopback.as_deref(), Some("0")); assert_eq!(part.connected_center.as_deref(), Some("jcn")); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number.as_deref(), Some("411111******1111")); assert_eq!(part.masked_card_expire.as_deref(), Some("*****")); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, Some(::denbun::Yen(5))); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number.as_deref(), Some("012345678901")); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj))); assert_eq!(part.sent_item_code.as_deref(), Some("0990")); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan.as_deref(), Some("10")); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, Some(false)); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code.as_deref(), Some("0000")); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number.as_deref(), Some("012345678901")); assert_eq!(part.auth_code.as_deref(), Some("000000")); assert_eq!(part.action_code.as_deref(), Some("000")); assert_eq!(part.center_error_code.as_deref(), Some("   ")); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.fraud_detection, None); assert_eq!(part.center_process_number, None); assert_eq!(part.center_sent_at, None); assert_eq!(part.gift_balance, None); assert_eq!(part.gift_expire, None); assert_eq!(part.kind_code, None); assert_eq!(part.jcn_token_result_code, None); assert_eq!(part.jcn_token_member_num, None); assert_eq!(part.jcn_token_version, None); assert_eq!(part.jcn_token_result1, None); assert_eq!(part.jcn_token_result2, None); assert_eq!(part.jcn_token_res_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// refused · `specs/veritrans4g/card.yaml:352`
#[test]
fn card_authorize_response_refused() {
    let wire = r#"{"result":{"vResultCode":"OC09000000000000","custTxn":"10435077","marchTxn":"10435077","merrMsg":"処理に失敗しました。","mstatus":"failure","optionResults":[],"orderId":"dummy1503015213","serviceType":"card","txnVersion":"2.0.0"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::CardAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure)); assert_eq!(part.result_code.as_deref(), Some("OC09000000000000")); assert_eq!(part.message.as_deref(), Some("処理に失敗しました。")); assert_eq!(part.message_id.as_deref(), Some("10435077")); assert_eq!(part.order_id.as_deref(), Some("dummy1503015213")); assert_eq!(part.transaction_id.as_deref(), Some("10435077")); assert_eq!(part.version.as_deref(), Some("2.0.0")); assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new())); assert_eq!(part.card_transaction_type, None); assert_eq!(part.gateway_request_date, None); assert_eq!(part.gateway_response_date, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.pending, None); assert_eq!(part.loopback, None); assert_eq!(part.connected_center, None); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, None); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number, None); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number, None); assert_eq!(part.auth_code, None); assert_eq!(part.action_code, None); assert_eq!(part.center_error_code, None); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.fraud_detection, None); assert_eq!(part.center_process_number, None); assert_eq!(part.center_sent_at, None); assert_eq!(part.gift_balance, None); assert_eq!(part.gift_expire, None); assert_eq!(part.kind_code, None); assert_eq!(part.jcn_token_result_code, None); assert_eq!(part.jcn_token_member_num, None); assert_eq!(part.jcn_token_version, None); assert_eq!(part.jcn_token_result1, None); assert_eq!(part.jcn_token_result2, None); assert_eq!(part.jcn_token_res_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// nobody_knows · `specs/veritrans4g/card.yaml:355`
#[test]
fn card_authorize_response_nobody_knows() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"dummy1503015213","serviceType":"card"}}"#;
    let decoded = decodes::<veritrans4g::CardAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending)); assert_eq!(part.result_code, None); assert_eq!(part.message, None); assert_eq!(part.message_id, None); assert_eq!(part.order_id.as_deref(), Some("dummy1503015213")); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.card_transaction_type, None); assert_eq!(part.gateway_request_date, None); assert_eq!(part.gateway_response_date, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.pending, None); assert_eq!(part.loopback, None); assert_eq!(part.connected_center, None); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, None); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number, None); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number, None); assert_eq!(part.auth_code, None); assert_eq!(part.action_code, None); assert_eq!(part.center_error_code, None); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.fraud_detection, None); assert_eq!(part.center_process_number, None); assert_eq!(part.center_sent_at, None); assert_eq!(part.gift_balance, None); assert_eq!(part.gift_expire, None); assert_eq!(part.kind_code, None); assert_eq!(part.jcn_token_result_code, None); assert_eq!(part.jcn_token_member_num, None); assert_eq!(part.jcn_token_version, None); assert_eq!(part.jcn_token_result1, None); assert_eq!(part.jcn_token_result2, None); assert_eq!(part.jcn_token_res_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// stored_as_well · `specs/veritrans4g/card.yaml:358`
#[test]
fn card_authorize_response_stored_as_well() {
    let wire = r#"{"payNowIdResponse":{"account":{"accountId":"dummy-account-id","cardInfo":[{"cardExpire":"12/50","cardId":"ABCDEFGHIJKLMN0123456789Z","cardNumber":"411111********11","cardholderName":"TEST TARO","defaultCard":"1"}]},"message":"処理が成功しました。","processId":"1234567890","status":"success"},"result":{"vResultCode":"A001X00100000000","mstatus":"success","orderId":"order-1_A","serviceType":"card"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::CardAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    { let part = message.pay_now_id.as_ref().expect("`payNowIdResponse` is there"); { let part = part.account.as_ref().expect("`account` is there"); assert_eq!(part.account_id.as_deref(), Some("dummy-account-id")); { let parts = part.cards.as_ref().expect("`cardInfo` is there"); assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.card_id.as_deref(), Some("ABCDEFGHIJKLMN0123456789Z")); assert_eq!(part.masked_number.as_deref(), Some("411111********11")); assert_eq!(::denbun::Value::as_text(&part.card_expire), Some("12/50")); assert_eq!(part.cardholder_name.as_deref(), Some("TEST TARO")); assert_eq!(part.default_card, Some(::denbun::Open::Known(veritrans4g::DefaultCard::Yes))); assert_eq!(part.acquirer_code, None); assert_eq!(part.kind_code, None); assert_eq!(part.original_card_id, None); } } } assert_eq!(part.message.as_deref(), Some("処理が成功しました。")); assert_eq!(part.process_id.as_deref(), Some("1234567890")); assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::PayNowIdStatus::Success))); } { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("A001X00100000000")); assert_eq!(part.message, None); assert_eq!(part.message_id, None); assert_eq!(part.order_id.as_deref(), Some("order-1_A")); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.card_transaction_type, None); assert_eq!(part.gateway_request_date, None); assert_eq!(part.gateway_response_date, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.pending, None); assert_eq!(part.loopback, None); assert_eq!(part.connected_center, None); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, None); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number, None); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number, None); assert_eq!(part.auth_code, None); assert_eq!(part.action_code, None); assert_eq!(part.center_error_code, None); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.fraud_detection, None); assert_eq!(part.center_process_number, None); assert_eq!(part.center_sent_at, None); assert_eq!(part.gift_balance, None); assert_eq!(part.gift_expire, None); assert_eq!(part.kind_code, None); assert_eq!(part.jcn_token_result_code, None); assert_eq!(part.jcn_token_member_num, None); assert_eq!(part.jcn_token_version, None); assert_eq!(part.jcn_token_result1, None); assert_eq!(part.jcn_token_result2, None); assert_eq!(part.jcn_token_res_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// status_of_tomorrow · `specs/veritrans4g/card.yaml:361`
#[test]
fn card_authorize_response_status_of_tomorrow() {
    let wire = br#"{"result":{"vResultCode":"A001000000000000","mstatus":"done","orderId":"order-1_A","serviceType":"card"}}"#;
    let decoded = decodes::<veritrans4g::CardAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <veritrans4g::CardAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// example_1 · `specs/veritrans4g/card.yaml:363`
#[test]
fn card_re_authorize_response_example_1() {
    let wire = r#"{"result":{"vResultCode":"A001000000000000","custTxn":"10435077","marchTxn":"10435077","merrMsg":"処理が成功しました。","mstatus":"success","optionResults":[],"orderId":"dummy1503015215","serviceType":"card","txnVersion":"2.0.0","cardTransactiontype":"ac","gatewayRequestDate":"20230830163306","gatewayResponseDate":"20230830163306","centerRequestDate":"20230830163306","centerResponseDate":"20230830163306","pending":"0","loopback":"0","connectedCenterId":"jcn","reqCardNumber":"411111******1111","reqCardExpire":"*****","reqAmount":"5","reqReturnReferenceNumber":"012345678901","reqAcquirerCode":"05","reqItemCode":"0990","reqJpoInformation":"10","reqWithCapture":"true","reqSecurityCode":"0000","resReturnReferenceNumber":"012345678901","resAuthCode":"000000","resActionCode":"000","resCenterErrorCode":"   "}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::CardReAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("A001000000000000")); assert_eq!(part.message.as_deref(), Some("処理が成功しました。")); assert_eq!(part.message_id.as_deref(), Some("10435077")); assert_eq!(part.order_id.as_deref(), Some("dummy1503015215")); assert_eq!(part.transaction_id.as_deref(), Some("10435077")); assert_eq!(part.version.as_deref(), Some("2.0.0")); assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new())); assert_eq!(part.card_transaction_type, Some(::denbun::Open::Known(veritrans4g::CardTransactionType::Captured))); assert_eq!(part.gateway_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.gateway_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.center_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.center_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.pending.as_deref(), Some("0")); assert_eq!(part.loopback.as_deref(), Some("0")); assert_eq!(part.connected_center.as_deref(), Some("jcn")); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number.as_deref(), Some("411111******1111")); assert_eq!(part.masked_card_expire.as_deref(), Some("*****")); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, Some(::denbun::Yen(5))); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number.as_deref(), Some("012345678901")); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj))); assert_eq!(part.sent_item_code.as_deref(), Some("0990")); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan.as_deref(), Some("10")); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, Some(true)); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code.as_deref(), Some("0000")); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number.as_deref(), Some("012345678901")); assert_eq!(part.auth_code.as_deref(), Some("000000")); assert_eq!(part.action_code.as_deref(), Some("000")); assert_eq!(part.center_error_code.as_deref(), Some("   ")); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.fraud_detection, None); assert_eq!(part.kind_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardReAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// refused · `specs/veritrans4g/card.yaml:369`
#[test]
fn card_re_authorize_response_refused() {
    let wire = r#"{"result":{"vResultCode":"NH02000000000000","custTxn":"10435077","marchTxn":"10435077","merrMsg":"処理に失敗しました。","mstatus":"failure","optionResults":[],"orderId":"dummy1503015215","serviceType":"card","txnVersion":"2.0.0"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::CardReAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure)); assert_eq!(part.result_code.as_deref(), Some("NH02000000000000")); assert_eq!(part.message.as_deref(), Some("処理に失敗しました。")); assert_eq!(part.message_id.as_deref(), Some("10435077")); assert_eq!(part.order_id.as_deref(), Some("dummy1503015215")); assert_eq!(part.transaction_id.as_deref(), Some("10435077")); assert_eq!(part.version.as_deref(), Some("2.0.0")); assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new())); assert_eq!(part.card_transaction_type, None); assert_eq!(part.gateway_request_date, None); assert_eq!(part.gateway_response_date, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.pending, None); assert_eq!(part.loopback, None); assert_eq!(part.connected_center, None); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, None); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number, None); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number, None); assert_eq!(part.auth_code, None); assert_eq!(part.action_code, None); assert_eq!(part.center_error_code, None); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.fraud_detection, None); assert_eq!(part.kind_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardReAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// nobody_knows · `specs/veritrans4g/card.yaml:372`
#[test]
fn card_re_authorize_response_nobody_knows() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"dummy1503015215","serviceType":"card"}}"#;
    let decoded = decodes::<veritrans4g::CardReAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending)); assert_eq!(part.result_code, None); assert_eq!(part.message, None); assert_eq!(part.message_id, None); assert_eq!(part.order_id.as_deref(), Some("dummy1503015215")); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.card_transaction_type, None); assert_eq!(part.gateway_request_date, None); assert_eq!(part.gateway_response_date, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.pending, None); assert_eq!(part.loopback, None); assert_eq!(part.connected_center, None); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, None); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number, None); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number, None); assert_eq!(part.auth_code, None); assert_eq!(part.action_code, None); assert_eq!(part.center_error_code, None); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.fraud_detection, None); assert_eq!(part.kind_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardReAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// example_1 · `specs/veritrans4g/card.yaml:375`
#[test]
fn card_capture_response_example_1() {
    let wire = r#"{"result":{"vResultCode":"A001000000000000","custTxn":"10435077","marchTxn":"10435077","merrMsg":"処理が成功しました。","mstatus":"success","optionResults":[],"orderId":"dummy1503015213","serviceType":"card","txnVersion":"2.0.0","cardTransactiontype":"pa","gatewayRequestDate":"20230830163306","gatewayResponseDate":"20230830163306","centerRequestDate":"20230830163306","centerResponseDate":"20230830163306","pending":"0","loopback":"0","connectedCenterId":"jcn","reqCardNumber":"411111******1111","reqCardExpire":"*****","reqAmount":"5","reqReturnReferenceNumber":"012345678901","reqAcquirerCode":"05","reqItemCode":"0990","reqJpoInformation":"10","reqSecurityCode":"0000","resReturnReferenceNumber":"012345678901","resAuthCode":"000000","resActionCode":"000","resCenterErrorCode":"   "}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::CardCaptureResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("A001000000000000")); assert_eq!(part.message.as_deref(), Some("処理が成功しました。")); assert_eq!(part.message_id.as_deref(), Some("10435077")); assert_eq!(part.order_id.as_deref(), Some("dummy1503015213")); assert_eq!(part.transaction_id.as_deref(), Some("10435077")); assert_eq!(part.version.as_deref(), Some("2.0.0")); assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new())); assert_eq!(part.card_transaction_type, Some(::denbun::Open::Other("pa".to_owned()))); assert_eq!(part.gateway_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.gateway_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.center_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.center_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.pending.as_deref(), Some("0")); assert_eq!(part.loopback.as_deref(), Some("0")); assert_eq!(part.connected_center.as_deref(), Some("jcn")); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number.as_deref(), Some("411111******1111")); assert_eq!(part.masked_card_expire.as_deref(), Some("*****")); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, Some(::denbun::Yen(5))); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number.as_deref(), Some("012345678901")); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj))); assert_eq!(part.sent_item_code.as_deref(), Some("0990")); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan.as_deref(), Some("10")); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code.as_deref(), Some("0000")); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number.as_deref(), Some("012345678901")); assert_eq!(part.auth_code.as_deref(), Some("000000")); assert_eq!(part.action_code.as_deref(), Some("000")); assert_eq!(part.center_error_code.as_deref(), Some("   ")); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.center_process_number, None); assert_eq!(part.center_sent_at, None); assert_eq!(part.kind_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardCaptureRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// refused · `specs/veritrans4g/card.yaml:381`
#[test]
fn card_capture_response_refused() {
    let wire = r#"{"result":{"vResultCode":"NH02000000000000","custTxn":"10435077","marchTxn":"10435077","merrMsg":"処理に失敗しました。","mstatus":"failure","optionResults":[],"orderId":"dummy1503015213","serviceType":"card","txnVersion":"2.0.0"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::CardCaptureResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure)); assert_eq!(part.result_code.as_deref(), Some("NH02000000000000")); assert_eq!(part.message.as_deref(), Some("処理に失敗しました。")); assert_eq!(part.message_id.as_deref(), Some("10435077")); assert_eq!(part.order_id.as_deref(), Some("dummy1503015213")); assert_eq!(part.transaction_id.as_deref(), Some("10435077")); assert_eq!(part.version.as_deref(), Some("2.0.0")); assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new())); assert_eq!(part.card_transaction_type, None); assert_eq!(part.gateway_request_date, None); assert_eq!(part.gateway_response_date, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.pending, None); assert_eq!(part.loopback, None); assert_eq!(part.connected_center, None); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, None); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number, None); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number, None); assert_eq!(part.auth_code, None); assert_eq!(part.action_code, None); assert_eq!(part.center_error_code, None); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.center_process_number, None); assert_eq!(part.center_sent_at, None); assert_eq!(part.kind_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardCaptureRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// nobody_knows · `specs/veritrans4g/card.yaml:384`
#[test]
fn card_capture_response_nobody_knows() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"dummy1503015213","serviceType":"card"}}"#;
    let decoded = decodes::<veritrans4g::CardCaptureResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending)); assert_eq!(part.result_code, None); assert_eq!(part.message, None); assert_eq!(part.message_id, None); assert_eq!(part.order_id.as_deref(), Some("dummy1503015213")); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.card_transaction_type, None); assert_eq!(part.gateway_request_date, None); assert_eq!(part.gateway_response_date, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.pending, None); assert_eq!(part.loopback, None); assert_eq!(part.connected_center, None); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, None); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number, None); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number, None); assert_eq!(part.auth_code, None); assert_eq!(part.action_code, None); assert_eq!(part.center_error_code, None); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.center_process_number, None); assert_eq!(part.center_sent_at, None); assert_eq!(part.kind_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardCaptureRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// example_1 · `specs/veritrans4g/card.yaml:387`
#[test]
fn card_cancel_response_example_1() {
    let wire = r#"{"result":{"vResultCode":"A001000000000000","custTxn":"10435077","marchTxn":"10435077","merrMsg":"処理が成功しました。","mstatus":"success","optionResults":[],"orderId":"dummy1503015213","serviceType":"card","txnVersion":"2.0.0","cardTransactiontype":"race","gatewayRequestDate":"20230830163306","gatewayResponseDate":"20230830163306","centerRequestDate":"20230830163306","centerResponseDate":"20230830163306","pending":"0","loopback":"0","connectedCenterId":"jcn","reqCardNumber":"411111******1111","reqCardExpire":"*****","reqAmount":"5","reqReturnReferenceNumber":"012345678901","reqAcquirerCode":"05","reqItemCode":"0990","reqJpoInformation":"10","reqSecurityCode":"0000","resReturnReferenceNumber":"012345678901","resAuthCode":"000000","resActionCode":"000","resCenterErrorCode":"   "}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::CardCancelResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("A001000000000000")); assert_eq!(part.message.as_deref(), Some("処理が成功しました。")); assert_eq!(part.message_id.as_deref(), Some("10435077")); assert_eq!(part.order_id.as_deref(), Some("dummy1503015213")); assert_eq!(part.transaction_id.as_deref(), Some("10435077")); assert_eq!(part.version.as_deref(), Some("2.0.0")); assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new())); assert_eq!(part.card_transaction_type, Some(::denbun::Open::Other("race".to_owned()))); assert_eq!(part.gateway_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.gateway_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.center_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.center_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.pending.as_deref(), Some("0")); assert_eq!(part.loopback.as_deref(), Some("0")); assert_eq!(part.connected_center.as_deref(), Some("jcn")); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number.as_deref(), Some("411111******1111")); assert_eq!(part.masked_card_expire.as_deref(), Some("*****")); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, Some(::denbun::Yen(5))); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number.as_deref(), Some("012345678901")); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj))); assert_eq!(part.sent_item_code.as_deref(), Some("0990")); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan.as_deref(), Some("10")); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code.as_deref(), Some("0000")); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number.as_deref(), Some("012345678901")); assert_eq!(part.auth_code.as_deref(), Some("000000")); assert_eq!(part.action_code.as_deref(), Some("000")); assert_eq!(part.center_error_code.as_deref(), Some("   ")); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.center_process_number, None); assert_eq!(part.center_sent_at, None); assert_eq!(part.gift_balance, None); assert_eq!(part.gift_expire, None); assert_eq!(part.kind_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardCancelRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// refused · `specs/veritrans4g/card.yaml:393`
#[test]
fn card_cancel_response_refused() {
    let wire = r#"{"result":{"vResultCode":"NH02000000000000","custTxn":"10435077","marchTxn":"10435077","merrMsg":"処理に失敗しました。","mstatus":"failure","optionResults":[],"orderId":"dummy1503015213","serviceType":"card","txnVersion":"2.0.0"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::CardCancelResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure)); assert_eq!(part.result_code.as_deref(), Some("NH02000000000000")); assert_eq!(part.message.as_deref(), Some("処理に失敗しました。")); assert_eq!(part.message_id.as_deref(), Some("10435077")); assert_eq!(part.order_id.as_deref(), Some("dummy1503015213")); assert_eq!(part.transaction_id.as_deref(), Some("10435077")); assert_eq!(part.version.as_deref(), Some("2.0.0")); assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new())); assert_eq!(part.card_transaction_type, None); assert_eq!(part.gateway_request_date, None); assert_eq!(part.gateway_response_date, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.pending, None); assert_eq!(part.loopback, None); assert_eq!(part.connected_center, None); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, None); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number, None); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number, None); assert_eq!(part.auth_code, None); assert_eq!(part.action_code, None); assert_eq!(part.center_error_code, None); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.center_process_number, None); assert_eq!(part.center_sent_at, None); assert_eq!(part.gift_balance, None); assert_eq!(part.gift_expire, None); assert_eq!(part.kind_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardCancelRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// nobody_knows · `specs/veritrans4g/card.yaml:396`
#[test]
fn card_cancel_response_nobody_knows() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"dummy1503015213","serviceType":"card"}}"#;
    let decoded = decodes::<veritrans4g::CardCancelResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending)); assert_eq!(part.result_code, None); assert_eq!(part.message, None); assert_eq!(part.message_id, None); assert_eq!(part.order_id.as_deref(), Some("dummy1503015213")); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.card_transaction_type, None); assert_eq!(part.gateway_request_date, None); assert_eq!(part.gateway_response_date, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.pending, None); assert_eq!(part.loopback, None); assert_eq!(part.connected_center, None); assert_eq!(part.center_request_number, None); assert_eq!(part.center_reference_number, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_card_option_type, None); assert_eq!(part.sent_amount, None); assert_eq!(part.sent_merchant_transaction, None); assert_eq!(part.sent_return_reference_number, None); assert_eq!(part.sent_auth_code, None); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_cancel_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_with_direct, None); assert_eq!(part.sent_three_ds_message_version, None); assert_eq!(part.sent_three_ds_transaction_id, None); assert_eq!(part.sent_three_ds_status, None); assert_eq!(part.sent_three_ds_cavv_algorithm, None); assert_eq!(part.sent_three_ds_cavv, None); assert_eq!(part.sent_three_ds_eci, None); assert_eq!(part.sent_three_ds_ds_transaction_id, None); assert_eq!(part.sent_three_ds_server_transaction_id, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_elio_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.center_merchant_transaction, None); assert_eq!(part.center_return_reference_number, None); assert_eq!(part.auth_code, None); assert_eq!(part.action_code, None); assert_eq!(part.center_error_code, None); assert_eq!(part.auth_term, None); assert_eq!(part.center_item_code, None); assert_eq!(part.center_data, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_with_new, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.terminal_id, None); assert_eq!(part.center_process_number, None); assert_eq!(part.center_sent_at, None); assert_eq!(part.gift_balance, None); assert_eq!(part.gift_expire, None); assert_eq!(part.kind_code, None); } assert_eq!(
        outcome(
            <veritrans4g::CardCancelRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// page · `specs/veritrans4g/carrier.yaml:634`
#[test]
fn carrier_authorize_response_page() {
    let wire = br#"{"result":{"serviceType":"carrier","mstatus":"success","orderId":"order-0001","vResultCode":"W001000000000000","responseContents":"<html><body onload=\"document.forms[0].submit()\"><form action=\"https://carrier.example.jp/\" method=\"post\"></form></body></html>"}}"#;
    let decoded = decodes::<veritrans4g::CarrierAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Carrier)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("W001000000000000"));
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.redirect_url, None);
        assert_eq!(part.option_results, None);
    }
}

/// redirect · `specs/veritrans4g/carrier.yaml:635`
#[test]
fn carrier_authorize_response_redirect() {
    let wire = br#"{"result":{"serviceType":"carrier","mstatus":"success","orderId":"order-0001","redirectUrl":"https://bikkuri.example.jp/"}}"#;
    let decoded = decodes::<veritrans4g::CarrierAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Carrier)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.redirect_url.as_deref(), Some("https://bikkuri.example.jp/"));
        assert_eq!(part.response_contents, None);
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/carrier.yaml:636`
#[test]
fn carrier_authorize_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.redirect_url, None);
        assert_eq!(part.response_contents, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/carrier.yaml:637`
#[test]
fn carrier_authorize_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.redirect_url, None);
        assert_eq!(part.response_contents, None);
        assert_eq!(part.option_results, None);
    }
}

/// neither · `specs/veritrans4g/carrier.yaml:638`
#[test]
fn carrier_authorize_response_neither() {
    let wire = br#"{"result":{"serviceType":"carrier","mstatus":"success","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierAuthorizeResponse>(wire, &["result.responseContents: rule"]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Carrier)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.redirect_url, None);
        assert_eq!(part.response_contents, None);
        assert_eq!(part.option_results, None);
    }
}

/// paid · `specs/veritrans4g/carrier.yaml:644`
#[test]
fn carrier_barcode_response_paid() {
    let wire = br#"{"result":{"serviceType":"carrier","mstatus":"success","orderId":"order-0001","txnTime":"20260519094049","crOrderId":"1234567890123456789","discountAmount":"10"}}"#;
    let decoded = decodes::<veritrans4g::CarrierBarcodeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Carrier)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.txn_time.as_deref(), Some("20260519094049"));
        assert_eq!(part.cr_order_id.as_deref(), Some("1234567890123456789"));
        assert_eq!(part.discount_amount, Some(::denbun::Yen(10)));
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/carrier.yaml:645`
#[test]
fn carrier_barcode_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierBarcodeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.txn_time, None);
        assert_eq!(part.cr_order_id, None);
        assert_eq!(part.discount_amount, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/carrier.yaml:646`
#[test]
fn carrier_barcode_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierBarcodeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.txn_time, None);
        assert_eq!(part.cr_order_id, None);
        assert_eq!(part.discount_amount, None);
        assert_eq!(part.option_results, None);
    }
}

/// accepted · `specs/veritrans4g/carrier.yaml:652`
#[test]
fn carrier_scan_code_response_accepted() {
    let wire =
        br#"{"result":{"serviceType":"carrier","mstatus":"success","orderId":"order-0001","seqNo":"1"}}"#;
    let decoded = decodes::<veritrans4g::CarrierScanCodeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Carrier)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.response_contents, None);
        assert_eq!(part.seq_no.as_deref(), Some("1"));
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/carrier.yaml:653`
#[test]
fn carrier_scan_code_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierScanCodeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.response_contents, None);
        assert_eq!(part.seq_no, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/carrier.yaml:654`
#[test]
fn carrier_scan_code_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierScanCodeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.response_contents, None);
        assert_eq!(part.seq_no, None);
        assert_eq!(part.option_results, None);
    }
}

/// authorized · `specs/veritrans4g/carrier.yaml:660`
#[test]
fn carrier_re_authorize_response_authorized() {
    let wire = br#"{"result":{"serviceType":"carrier","mstatus":"success","orderId":"order-0001","originalOrderId":"order-0021","crOrderId":"1234567890123456789","txnTime":"20260519094049"}}"#;
    let decoded = decodes::<veritrans4g::CarrierReAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Carrier)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.original_order_id.as_deref(), Some("order-0021"));
        assert_eq!(part.cr_order_id.as_deref(), Some("1234567890123456789"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.txn_time.as_deref(), Some("20260519094049"));
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/carrier.yaml:661`
#[test]
fn carrier_re_authorize_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierReAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.original_order_id, None);
        assert_eq!(part.cr_order_id, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.txn_time, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/carrier.yaml:662`
#[test]
fn carrier_re_authorize_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierReAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.original_order_id, None);
        assert_eq!(part.cr_order_id, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.txn_time, None);
        assert_eq!(part.option_results, None);
    }
}

/// captured · `specs/veritrans4g/carrier.yaml:668`
#[test]
fn carrier_capture_response_captured() {
    let wire = br#"{"result":{"serviceType":"carrier","mstatus":"success","orderId":"order-0001","captureDatetime":"20260519094049"}}"#;
    let decoded = decodes::<veritrans4g::CarrierCaptureResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Carrier)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.capture_datetime.as_deref(), Some("20260519094049"));
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/carrier.yaml:669`
#[test]
fn carrier_capture_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierCaptureResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.capture_datetime, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/carrier.yaml:670`
#[test]
fn carrier_capture_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierCaptureResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.capture_datetime, None);
        assert_eq!(part.option_results, None);
    }
}

/// part · `specs/veritrans4g/carrier.yaml:676`
#[test]
fn carrier_cancel_response_part() {
    let wire = br#"{"result":{"serviceType":"carrier","mstatus":"success","orderId":"order-0001","cancelDatetime":"20260519094049","balance":"5"}}"#;
    let decoded = decodes::<veritrans4g::CarrierCancelResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Carrier)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.cancel_datetime.as_deref(), Some("20260519094049"));
        assert_eq!(part.balance, Some(::denbun::Yen(5)));
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/carrier.yaml:677`
#[test]
fn carrier_cancel_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierCancelResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.cancel_datetime, None);
        assert_eq!(part.balance, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/carrier.yaml:678`
#[test]
fn carrier_cancel_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierCancelResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.cancel_datetime, None);
        assert_eq!(part.balance, None);
        assert_eq!(part.option_results, None);
    }
}

/// two_party · `specs/veritrans4g/carrier.yaml:684`
#[test]
fn carrier_terminate_response_two_party() {
    let wire = br#"{"result":{"serviceType":"carrier","mstatus":"success","orderId":"order-0001","terminateDatetime":"20260519094049"}}"#;
    let decoded = decodes::<veritrans4g::CarrierTerminateResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Carrier)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.redirect_url, None);
        assert_eq!(part.response_contents, None);
        assert_eq!(part.terminate_datetime.as_deref(), Some("20260519094049"));
        assert_eq!(part.option_results, None);
    }
}

/// three_party · `specs/veritrans4g/carrier.yaml:685`
#[test]
fn carrier_terminate_response_three_party() {
    let wire = br#"{"result":{"serviceType":"carrier","mstatus":"success","orderId":"order-0001","responseContents":"<html><body onload=\"document.forms[0].submit()\"><form action=\"https://carrier.example.jp/\" method=\"post\"></form></body></html>"}}"#;
    let decoded = decodes::<veritrans4g::CarrierTerminateResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Carrier)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.redirect_url, None);
        assert_eq!(part.terminate_datetime, None);
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/carrier.yaml:686`
#[test]
fn carrier_terminate_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierTerminateResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.redirect_url, None);
        assert_eq!(part.response_contents, None);
        assert_eq!(part.terminate_datetime, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/carrier.yaml:687`
#[test]
fn carrier_terminate_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierTerminateResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.redirect_url, None);
        assert_eq!(part.response_contents, None);
        assert_eq!(part.terminate_datetime, None);
        assert_eq!(part.option_results, None);
    }
}

/// neither · `specs/veritrans4g/carrier.yaml:688`
#[test]
fn carrier_terminate_response_neither() {
    let wire = br#"{"result":{"serviceType":"carrier","mstatus":"success","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierTerminateResponse>(wire, &["result.responseContents: rule"]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Carrier)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.redirect_url, None);
        assert_eq!(part.response_contents, None);
        assert_eq!(part.terminate_datetime, None);
        assert_eq!(part.option_results, None);
    }
}

/// changed · `specs/veritrans4g/carrier.yaml:694`
#[test]
fn carrier_update_authorize_response_changed() {
    let wire = br#"{"result":{"serviceType":"carrier","mstatus":"success","orderId":"order-0001","updateDatetime":"20260519094049"}}"#;
    let decoded = decodes::<veritrans4g::CarrierUpdateAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Carrier)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.update_datetime.as_deref(), Some("20260519094049"));
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/carrier.yaml:695`
#[test]
fn carrier_update_authorize_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierUpdateAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.update_datetime, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/carrier.yaml:696`
#[test]
fn carrier_update_authorize_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CarrierUpdateAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.update_datetime, None);
        assert_eq!(part.option_results, None);
    }
}

/// accepted · `specs/veritrans4g/cvs.yaml:130`
#[test]
fn cvs_authorize_response_accepted() {
    let wire = r#"{"result":{"serviceType":"cvs","mstatus":"success","vResultCode":"D001000000000000","merrMsg":"処理が成功しました。","marchTxn":"10434985","orderId":"order-0001","custTxn":"10434958","receiptNo":"1234567890123","haraikomiUrl":"https://slip.example.jp/?id=1","txnVersion":"2.0.0","optionResults":[]}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::CvsAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Cvs)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("D001000000000000"));
        assert_eq!(part.message.as_deref(), Some("処理が成功しました。"));
        assert_eq!(part.message_id.as_deref(), Some("10434985"));
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id.as_deref(), Some("10434958"));
        assert_eq!(part.receipt_no.as_deref(), Some("1234567890123"));
        assert_eq!(part.haraikomi_url.as_deref(), Some("https://slip.example.jp/?id=1"));
        assert_eq!(part.version.as_deref(), Some("2.0.0"));
        assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new()));
    }
}

/// refused · `specs/veritrans4g/cvs.yaml:133`
#[test]
fn cvs_authorize_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CvsAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.receipt_no, None);
        assert_eq!(part.haraikomi_url, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/cvs.yaml:134`
#[test]
fn cvs_authorize_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CvsAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.receipt_no, None);
        assert_eq!(part.haraikomi_url, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// number_missing · `specs/veritrans4g/cvs.yaml:135`
#[test]
fn cvs_authorize_response_number_missing() {
    let wire = br#"{"result":{"mstatus":"success","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CvsAuthorizeResponse>(wire, &["result.receiptNo: required"]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.receipt_no, None);
        assert_eq!(part.haraikomi_url, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// canceled · `specs/veritrans4g/cvs.yaml:141`
#[test]
fn cvs_cancel_response_canceled() {
    let wire = br#"{"result":{"mstatus":"success","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CvsCancelResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/cvs.yaml:142`
#[test]
fn cvs_cancel_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::CvsCancelResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// with_the_page · `specs/veritrans4g/mpi.yaml:310`
#[test]
fn mpi_authorize_response_with_the_page() {
    let wire = br#"{"result":{"vResultCode":"G001000000000000","custTxn":"1","mstatus":"success","orderId":"order-5","reqAmount":"3000","resResponseContents":"<html><body onload=\"document.forms[0].submit()\"><form method=\"post\" action=\"https://acs.example.jp/\"></form></body></html>","authStartUrl":"https://api3.veritrans.co.jp/start?md=1","serviceType":"mpi"}}"#;
    let decoded = decodes::<veritrans4g::MpiAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("G001000000000000")); assert_eq!(part.message, None); assert_eq!(part.message_id, None); assert_eq!(part.order_id.as_deref(), Some("order-5")); assert_eq!(part.transaction_id.as_deref(), Some("1")); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.mpi_transaction_type, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_amount, Some(::denbun::Yen(3000))); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_return_url, None); assert_eq!(part.sent_http_user_agent, None); assert_eq!(part.sent_http_accept, None); assert_eq!(part.corporation_code, None); assert_eq!(part.brand, None); assert_eq!(part.three_ds_message_version, None); assert_eq!(part.requested_at, None); assert_eq!(part.answered_at, None); assert_eq!(part.kind_code, None); assert_eq!(part.start_url.as_deref(), Some("https://api3.veritrans.co.jp/start?md=1")); } assert_eq!(
        outcome(
            <veritrans4g::MpiAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// recorded · `specs/veritrans4g/mpi.yaml:315`
#[test]
fn mpi_authorize_response_recorded() {
    let wire = r#"{"payNowIdResponse":{"account":{"accountId":"account-dummy1660701218995","cardInfo":[{"cardExpire":"12/25","cardId":"2SAH2KRI7IJF2KYCGLVDRVIW5","cardNumber":"411111******1111","cardholderName":"cardholderName","defaultCard":"1"}]},"message":"処理が成功しました。","processId":"3179705046","status":"success"},"result":{"vResultCode":"G001X00100000000","authRequestDatetime":"Wed Aug 30 16:16:48 JST 2023","authResponseDatetime":"Wed Aug 30 16:16:48 JST 2023","custTxn":"10434958","kindCode":"5","marchTxn":"10434985","merrMsg":"本人認証実行可能です。","mstatus":"success","optionResults":[],"orderId":"dummy1660701218995","reqAmount":"10","reqCardExpire":"*****","reqCardNumber":"411111******1111","reqHttpAccept":"text/*;q=0.3, text/html;q=0.7","reqHttpUserAgent":"Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)","res3dMessageVersion":"2.1.0","resBrandId":"4","resCorporationId":"05","serviceType":"mpi","txnVersion":"1.2.8"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::MpiAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    { let part = message.pay_now_id.as_ref().expect("`payNowIdResponse` is there"); { let part = part.account.as_ref().expect("`account` is there"); assert_eq!(part.account_id.as_deref(), Some("account-dummy1660701218995")); { let parts = part.cards.as_ref().expect("`cardInfo` is there"); assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.card_id.as_deref(), Some("2SAH2KRI7IJF2KYCGLVDRVIW5")); assert_eq!(part.masked_number.as_deref(), Some("411111******1111")); assert_eq!(::denbun::Value::as_text(&part.card_expire), Some("12/25")); assert_eq!(part.cardholder_name.as_deref(), Some("cardholderName")); assert_eq!(part.default_card, Some(::denbun::Open::Known(veritrans4g::DefaultCard::Yes))); assert_eq!(part.acquirer_code, None); assert_eq!(part.kind_code, None); assert_eq!(part.original_card_id, None); } } } assert_eq!(part.message.as_deref(), Some("処理が成功しました。")); assert_eq!(part.process_id.as_deref(), Some("3179705046")); assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::PayNowIdStatus::Success))); } { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("G001X00100000000")); assert_eq!(part.message.as_deref(), Some("本人認証実行可能です。")); assert_eq!(part.message_id.as_deref(), Some("10434985")); assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995")); assert_eq!(part.transaction_id.as_deref(), Some("10434958")); assert_eq!(part.version.as_deref(), Some("1.2.8")); assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new())); assert_eq!(part.mpi_transaction_type, None); assert_eq!(part.masked_card_number.as_deref(), Some("411111******1111")); assert_eq!(part.masked_card_expire.as_deref(), Some("*****")); assert_eq!(part.sent_amount, Some(::denbun::Yen(10))); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_return_url, None); assert_eq!(part.sent_http_user_agent.as_deref(), Some("Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)")); assert_eq!(part.sent_http_accept.as_deref(), Some("text/*;q=0.3, text/html;q=0.7")); assert_eq!(part.browser_html, None); assert_eq!(part.corporation_code.as_deref(), Some("05")); assert_eq!(part.brand, Some(::denbun::Open::Known(veritrans4g::Brand::Visa))); assert_eq!(part.three_ds_message_version.as_deref(), Some("2.1.0")); assert_eq!(part.requested_at.as_deref(), Some("Wed Aug 30 16:16:48 JST 2023")); assert_eq!(part.answered_at.as_deref(), Some("Wed Aug 30 16:16:48 JST 2023")); assert_eq!(part.kind_code.as_deref(), Some("5")); assert_eq!(part.start_url, None); } assert_eq!(
        outcome(
            <veritrans4g::MpiAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// member · `specs/veritrans4g/mpi.yaml:322`
#[test]
fn mpi_authorize_response_member() {
    let wire = r#"{"payNowIdResponse":{"account":{"accountId":"dummy-account-id","cardInfo":[{"cardExpire":"12/50","cardId":"ABCDEFGHIJKLMN0123456789Z","cardNumber":"411111********11","cardholderName":"TEST TARO","defaultCard":"1"}]},"message":"処理が成功しました。","processId":"1234567890","status":"success"},"result":{"vResultCode":"G001X00100000000","custTxn":"87455438","reqAmount":"100","reqCardExpire":"*****","reqCardNumber":"411111********11","reqHttpAccept":"text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7","reqHttpUserAgent":"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0.0.0 Safari/537.36 Edg/116.0.1938.62","reqRedirectionUri":"http://localhost:8125/","reqSecurityCode":"0000","reqWithCapture":"false","res3dMessageVersion":"2.1.0","resBrandId":"4","resCorporationId":"05","marchTxn":"87455438","merrMsg":"本人認証実行可能です。","mstatus":"success","optionResults":[],"orderId":"dummy-order-id","serviceType":"mpi","txnVersion":"1.0.0"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::MpiAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    { let part = message.pay_now_id.as_ref().expect("`payNowIdResponse` is there"); { let part = part.account.as_ref().expect("`account` is there"); assert_eq!(part.account_id.as_deref(), Some("dummy-account-id")); { let parts = part.cards.as_ref().expect("`cardInfo` is there"); assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.card_id.as_deref(), Some("ABCDEFGHIJKLMN0123456789Z")); assert_eq!(part.masked_number.as_deref(), Some("411111********11")); assert_eq!(::denbun::Value::as_text(&part.card_expire), Some("12/50")); assert_eq!(part.cardholder_name.as_deref(), Some("TEST TARO")); assert_eq!(part.default_card, Some(::denbun::Open::Known(veritrans4g::DefaultCard::Yes))); assert_eq!(part.acquirer_code, None); assert_eq!(part.kind_code, None); assert_eq!(part.original_card_id, None); } } } assert_eq!(part.message.as_deref(), Some("処理が成功しました。")); assert_eq!(part.process_id.as_deref(), Some("1234567890")); assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::PayNowIdStatus::Success))); } { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("G001X00100000000")); assert_eq!(part.message.as_deref(), Some("本人認証実行可能です。")); assert_eq!(part.message_id.as_deref(), Some("87455438")); assert_eq!(part.order_id.as_deref(), Some("dummy-order-id")); assert_eq!(part.transaction_id.as_deref(), Some("87455438")); assert_eq!(part.version.as_deref(), Some("1.0.0")); assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new())); assert_eq!(part.mpi_transaction_type, None); assert_eq!(part.masked_card_number.as_deref(), Some("411111********11")); assert_eq!(part.masked_card_expire.as_deref(), Some("*****")); assert_eq!(part.sent_amount, Some(::denbun::Yen(100))); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_with_capture, Some(false)); assert_eq!(part.sent_security_code.as_deref(), Some("0000")); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_return_url.as_deref(), Some("http://localhost:8125/")); assert_eq!(part.sent_http_user_agent.as_deref(), Some("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0.0.0 Safari/537.36 Edg/116.0.1938.62")); assert_eq!(part.sent_http_accept.as_deref(), Some("text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7")); assert_eq!(part.browser_html, None); assert_eq!(part.corporation_code.as_deref(), Some("05")); assert_eq!(part.brand, Some(::denbun::Open::Known(veritrans4g::Brand::Visa))); assert_eq!(part.three_ds_message_version.as_deref(), Some("2.1.0")); assert_eq!(part.requested_at, None); assert_eq!(part.answered_at, None); assert_eq!(part.kind_code, None); assert_eq!(part.start_url, None); } assert_eq!(
        outcome(
            <veritrans4g::MpiAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// refused · `specs/veritrans4g/mpi.yaml:329`
#[test]
fn mpi_authorize_response_refused() {
    let wire = r#"{"result":{"vResultCode":"OC09000000000000","merrMsg":"トークンが使用できません。","mstatus":"failure","orderId":"dummy1660701218995","serviceType":"mpi"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::MpiAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure)); assert_eq!(part.result_code.as_deref(), Some("OC09000000000000")); assert_eq!(part.message.as_deref(), Some("トークンが使用できません。")); assert_eq!(part.message_id, None); assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995")); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.mpi_transaction_type, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_amount, None); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_return_url, None); assert_eq!(part.sent_http_user_agent, None); assert_eq!(part.sent_http_accept, None); assert_eq!(part.browser_html, None); assert_eq!(part.corporation_code, None); assert_eq!(part.brand, None); assert_eq!(part.three_ds_message_version, None); assert_eq!(part.requested_at, None); assert_eq!(part.answered_at, None); assert_eq!(part.kind_code, None); assert_eq!(part.start_url, None); } assert_eq!(
        outcome(
            <veritrans4g::MpiAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// example_1 · `specs/veritrans4g/mpi.yaml:332`
#[test]
fn mpi_re_authorize_response_example_1() {
    let wire = br#"{"result":{"vResultCode":"G001000000000000","mstatus":"success","orderId":"order-7","reqAmount":"10","serviceType":"mpi"}}"#;
    let decoded = decodes::<veritrans4g::MpiReAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("G001000000000000")); assert_eq!(part.message, None); assert_eq!(part.message_id, None); assert_eq!(part.order_id.as_deref(), Some("order-7")); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.mpi_transaction_type, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_amount, Some(::denbun::Yen(10))); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_return_url, None); assert_eq!(part.sent_http_user_agent, None); assert_eq!(part.sent_http_accept, None); assert_eq!(part.browser_html, None); assert_eq!(part.corporation_code, None); assert_eq!(part.brand, None); assert_eq!(part.three_ds_message_version, None); assert_eq!(part.requested_at, None); assert_eq!(part.answered_at, None); assert_eq!(part.kind_code, None); assert_eq!(part.start_url, None); } assert_eq!(
        outcome(
            <veritrans4g::MpiReAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// refused · `specs/veritrans4g/mpi.yaml:334`
#[test]
fn mpi_re_authorize_response_refused() {
    let wire = r#"{"result":{"vResultCode":"OC09000000000000","merrMsg":"トークンが使用できません。","mstatus":"failure","orderId":"order-7","serviceType":"mpi"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::MpiReAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure)); assert_eq!(part.result_code.as_deref(), Some("OC09000000000000")); assert_eq!(part.message.as_deref(), Some("トークンが使用できません。")); assert_eq!(part.message_id, None); assert_eq!(part.order_id.as_deref(), Some("order-7")); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.mpi_transaction_type, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_amount, None); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_card_center, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_sales_day, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_birthday, None); assert_eq!(part.sent_phone_last_four, None); assert_eq!(part.sent_first_kana_name, None); assert_eq!(part.sent_last_kana_name, None); assert_eq!(part.sent_currency, None); assert_eq!(part.sent_return_url, None); assert_eq!(part.sent_http_user_agent, None); assert_eq!(part.sent_http_accept, None); assert_eq!(part.browser_html, None); assert_eq!(part.corporation_code, None); assert_eq!(part.brand, None); assert_eq!(part.three_ds_message_version, None); assert_eq!(part.requested_at, None); assert_eq!(part.answered_at, None); assert_eq!(part.kind_code, None); assert_eq!(part.start_url, None); } assert_eq!(
        outcome(
            <veritrans4g::MpiReAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// example_1 · `specs/veritrans4g/mpi.yaml:337`
#[test]
fn mpi_get_result_response_example_1() {
    let wire = br#"{"result":{"serviceType":"mpi","mstatus":"success","orderId":"dummy1660701218995","vResultCode":"G011A00100000000","requestId":"YqAkr6wfBVEAAAS@SK0AAAAF","reqAmount":"10","reqCardNumber":"411111********11","mpiMstatus":"success","mpiVresultCode":"G011000000000000","txnType":"AuthorizeConfirm","cardMstatus":"success","cardTransactionType":"a","centerRequestDate":"20230830161650","centerResponseDate":"20230830161650","connectedCenterId":"jcn","acquirerCode":"05","authCode":"000000"}}"#;
    let decoded = decodes::<veritrans4g::MpiGetResultResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("G011A00100000000")); assert_eq!(part.message, None); assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995")); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.request_id.as_deref(), Some("YqAkr6wfBVEAAAS@SK0AAAAF")); assert_eq!(part.sent_amount, Some(::denbun::Yen(10))); assert_eq!(part.masked_card_number.as_deref(), Some("411111********11")); assert_eq!(part.sent_currency, None); assert_eq!(part.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Success))); assert_eq!(part.mpi_result_code.as_deref(), Some("G011000000000000")); assert_eq!(part.authenticated_by, Some(::denbun::Open::Known(veritrans4g::AuthenticatedBy::Frictionless))); assert_eq!(part.card_status, Some(::denbun::Open::Known(veritrans4g::CardStatus::Success))); assert_eq!(part.card_transaction_type, Some(::denbun::Open::Known(veritrans4g::CardTransactionType::Authorized))); assert_eq!(part.center_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 16, 50, 0))); assert_eq!(part.center_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 16, 50, 0))); assert_eq!(part.connected_center.as_deref(), Some("jcn")); assert_eq!(part.acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj))); assert_eq!(part.auth_code.as_deref(), Some("000000")); assert_eq!(part.fraud_detection_result, None); assert_eq!(part.three_ds_message_version, None); assert_eq!(part.three_ds_transaction_id, None); assert_eq!(part.three_ds_ds_transaction_id, None); assert_eq!(part.three_ds_server_transaction_id, None); assert_eq!(part.three_ds_status, None); assert_eq!(part.three_ds_status_reason, None); assert_eq!(part.three_ds_cavv_algorithm, None); assert_eq!(part.three_ds_cavv, None); assert_eq!(part.three_ds_eci, None); } assert_eq!(
        outcome(
            <veritrans4g::MpiGetResultRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// not_the_holder · `specs/veritrans4g/mpi.yaml:341`
#[test]
fn mpi_get_result_response_not_the_holder() {
    let wire = br#"{"result":{"serviceType":"mpi","mstatus":"success","orderId":"dummy1660701218995","vResultCode":"G013000000000000","mpiMstatus":"failure","txnType":"VerifyNotify"}}"#;
    let decoded = decodes::<veritrans4g::MpiGetResultResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("G013000000000000")); assert_eq!(part.message, None); assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995")); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.request_id, None); assert_eq!(part.sent_amount, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.sent_currency, None); assert_eq!(part.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Failure))); assert_eq!(part.mpi_result_code, None); assert_eq!(part.authenticated_by, Some(::denbun::Open::Known(veritrans4g::AuthenticatedBy::Challenge))); assert_eq!(part.card_status, None); assert_eq!(part.card_transaction_type, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.connected_center, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.auth_code, None); assert_eq!(part.fraud_detection_result, None); assert_eq!(part.three_ds_message_version, None); assert_eq!(part.three_ds_transaction_id, None); assert_eq!(part.three_ds_ds_transaction_id, None); assert_eq!(part.three_ds_server_transaction_id, None); assert_eq!(part.three_ds_status, None); assert_eq!(part.three_ds_status_reason, None); assert_eq!(part.three_ds_cavv_algorithm, None); assert_eq!(part.three_ds_cavv, None); assert_eq!(part.three_ds_eci, None); } assert_eq!(
        outcome(
            <veritrans4g::MpiGetResultRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// card_refused · `specs/veritrans4g/mpi.yaml:343`
#[test]
fn mpi_get_result_response_card_refused() {
    let wire = br#"{"result":{"serviceType":"mpi","mstatus":"success","orderId":"dummy1660701218995","mpiMstatus":"success","txnType":"VerifyNotify","cardMstatus":"failure"}}"#;
    let decoded = decodes::<veritrans4g::MpiGetResultResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code, None); assert_eq!(part.message, None); assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995")); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.request_id, None); assert_eq!(part.sent_amount, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.sent_currency, None); assert_eq!(part.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Success))); assert_eq!(part.mpi_result_code, None); assert_eq!(part.authenticated_by, Some(::denbun::Open::Known(veritrans4g::AuthenticatedBy::Challenge))); assert_eq!(part.card_status, Some(::denbun::Open::Known(veritrans4g::CardStatus::Failure))); assert_eq!(part.card_transaction_type, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.connected_center, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.auth_code, None); assert_eq!(part.fraud_detection_result, None); assert_eq!(part.three_ds_message_version, None); assert_eq!(part.three_ds_transaction_id, None); assert_eq!(part.three_ds_ds_transaction_id, None); assert_eq!(part.three_ds_server_transaction_id, None); assert_eq!(part.three_ds_status, None); assert_eq!(part.three_ds_status_reason, None); assert_eq!(part.three_ds_cavv_algorithm, None); assert_eq!(part.three_ds_cavv, None); assert_eq!(part.three_ds_eci, None); } assert_eq!(
        outcome(
            <veritrans4g::MpiGetResultRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// nobody_knows · `specs/veritrans4g/mpi.yaml:345`
#[test]
fn mpi_get_result_response_nobody_knows() {
    let wire = br#"{"result":{"serviceType":"mpi","mstatus":"success","orderId":"dummy1660701218995","mpiMstatus":"success","cardMstatus":"pending"}}"#;
    let decoded = decodes::<veritrans4g::MpiGetResultResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code, None); assert_eq!(part.message, None); assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995")); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.request_id, None); assert_eq!(part.sent_amount, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.sent_currency, None); assert_eq!(part.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Success))); assert_eq!(part.mpi_result_code, None); assert_eq!(part.authenticated_by, None); assert_eq!(part.card_status, Some(::denbun::Open::Known(veritrans4g::CardStatus::Pending))); assert_eq!(part.card_transaction_type, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.connected_center, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.auth_code, None); assert_eq!(part.fraud_detection_result, None); assert_eq!(part.three_ds_message_version, None); assert_eq!(part.three_ds_transaction_id, None); assert_eq!(part.three_ds_ds_transaction_id, None); assert_eq!(part.three_ds_server_transaction_id, None); assert_eq!(part.three_ds_status, None); assert_eq!(part.three_ds_status_reason, None); assert_eq!(part.three_ds_cavv_algorithm, None); assert_eq!(part.three_ds_cavv, None); assert_eq!(part.three_ds_eci, None); } assert_eq!(
        outcome(
            <veritrans4g::MpiGetResultRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// proof_only · `specs/veritrans4g/mpi.yaml:348`
#[test]
fn mpi_get_result_response_proof_only() {
    let wire = br#"{"result":{"serviceType":"mpi","mstatus":"success","orderId":"dummy1660701218995","vResultCode":"G011000000000000","mpiMstatus":"success","mpiVresultCode":"G011000000000000","txnType":"VerifyNotify","dddMessageVersion":"2.1.0","dddDsTransactionId":"f25084f0-5b16-4c0a-ae5d-b24808a95e4b","dddServerTransactionId":"d3e4f5a6-b7c8-9012-def0-123456789abc","dddTransactionStatus":"Y","dddCavvAlgorithm":"9","dddCavv":"AAABBWFlmQAAAABjRWWZEEFgFz8=","dddEci":"05"}}"#;
    let decoded = decodes::<veritrans4g::MpiGetResultResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("G011000000000000")); assert_eq!(part.message, None); assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995")); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.request_id, None); assert_eq!(part.sent_amount, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.sent_currency, None); assert_eq!(part.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Success))); assert_eq!(part.mpi_result_code.as_deref(), Some("G011000000000000")); assert_eq!(part.authenticated_by, Some(::denbun::Open::Known(veritrans4g::AuthenticatedBy::Challenge))); assert_eq!(part.card_status, None); assert_eq!(part.card_transaction_type, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.connected_center, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.auth_code, None); assert_eq!(part.fraud_detection_result, None); assert_eq!(part.three_ds_message_version.as_deref(), Some("2.1.0")); assert_eq!(part.three_ds_transaction_id, None); assert_eq!(part.three_ds_ds_transaction_id.as_deref(), Some("f25084f0-5b16-4c0a-ae5d-b24808a95e4b")); assert_eq!(part.three_ds_server_transaction_id.as_deref(), Some("d3e4f5a6-b7c8-9012-def0-123456789abc")); assert_eq!(part.three_ds_status, Some(::denbun::Open::Known(veritrans4g::ThreeDsStatus::Yes))); assert_eq!(part.three_ds_status_reason, None); assert_eq!(part.three_ds_cavv_algorithm, Some(::denbun::Open::Known(veritrans4g::ThreeDs2CavvAlgorithm::ThreeDs2))); assert_eq!(::denbun::Value::as_text(&part.three_ds_cavv), Some("AAABBWFlmQAAAABjRWWZEEFgFz8=")); assert_eq!(part.three_ds_eci, Some(::denbun::Open::Known(veritrans4g::ThreeDsEci::Authenticated))); } assert_eq!(
        outcome(
            <veritrans4g::MpiGetResultRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// no_such_order · `specs/veritrans4g/mpi.yaml:352`
#[test]
fn mpi_get_result_response_no_such_order() {
    let wire = r#"{"result":{"serviceType":"mpi","vResultCode":"NH02000000000000","merrMsg":"該当なし","mstatus":"failure"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::MpiGetResultResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi))); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure)); assert_eq!(part.result_code.as_deref(), Some("NH02000000000000")); assert_eq!(part.message.as_deref(), Some("該当なし")); assert_eq!(part.order_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.request_id, None); assert_eq!(part.sent_amount, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.sent_currency, None); assert_eq!(part.mpi_status, None); assert_eq!(part.mpi_result_code, None); assert_eq!(part.authenticated_by, None); assert_eq!(part.card_status, None); assert_eq!(part.card_transaction_type, None); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.connected_center, None); assert_eq!(part.acquirer_code, None); assert_eq!(part.auth_code, None); assert_eq!(part.fraud_detection_result, None); assert_eq!(part.three_ds_message_version, None); assert_eq!(part.three_ds_transaction_id, None); assert_eq!(part.three_ds_ds_transaction_id, None); assert_eq!(part.three_ds_server_transaction_id, None); assert_eq!(part.three_ds_status, None); assert_eq!(part.three_ds_status_reason, None); assert_eq!(part.three_ds_cavv_algorithm, None); assert_eq!(part.three_ds_cavv, None); assert_eq!(part.three_ds_eci, None); } assert_eq!(
        outcome(
            <veritrans4g::MpiGetResultRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// page · `specs/veritrans4g/oricosc.yaml:97`
#[test]
fn oricosc_authorize_response_page() {
    let wire = br#"{"result":{"serviceType":"oricosc","mstatus":"success","orderId":"order-0001","resResponseContents":"<html><body onload=\"document.forms[0].submit()\"><form action=\"https://orico.example.jp/\" method=\"post\"></form></body></html>"}}"#;
    let decoded = decodes::<veritrans4g::OricoscAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Oricosc)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/oricosc.yaml:98`
#[test]
fn oricosc_authorize_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::OricoscAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.res_response_contents, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// page_missing · `specs/veritrans4g/oricosc.yaml:99`
#[test]
fn oricosc_authorize_response_page_missing() {
    let wire = br#"{"result":{"serviceType":"oricosc","mstatus":"success","orderId":"order-0001"}}"#;
    let decoded =
        decodes::<veritrans4g::OricoscAuthorizeResponse>(wire, &["result.resResponseContents: required"]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Oricosc)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.res_response_contents, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// set · `specs/veritrans4g/paypal.yaml:347`
#[test]
fn paypal_authorize_response_set() {
    let wire = br#"{"result":{"serviceType":"paypal","mstatus":"success","orderId":"order-0001","loginUrl":"https://www.paypal.example/webscr?cmd=_express-checkout&token=EC-1AB23456CD789012E","token":"EC-1AB23456CD789012E"}}"#;
    let decoded = decodes::<veritrans4g::PaypalAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Paypal)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(
            part.login_url.as_deref(),
            Some("https://www.paypal.example/webscr?cmd=_express-checkout&token=EC-1AB23456CD789012E")
        );
        assert_eq!(::denbun::Value::as_text(&part.token), Some("EC-1AB23456CD789012E"));
        assert_eq!(part.invoice_id, None);
        assert_eq!(part.payer_id, None);
        assert_eq!(part.amount, None);
        assert_eq!(part.fee_amount, None);
        assert_eq!(part.settle_amount, None);
        assert_eq!(part.exchange_rate, None);
        assert_eq!(part.payment_date, None);
        assert_eq!(part.payment_status, None);
        assert_eq!(part.center_auth_id, None);
        assert_eq!(part.ship_name, None);
        assert_eq!(part.ship_street1, None);
        assert_eq!(part.ship_street2, None);
        assert_eq!(part.ship_city, None);
        assert_eq!(part.ship_state, None);
        assert_eq!(part.ship_country, None);
        assert_eq!(part.ship_postal_code, None);
        assert_eq!(part.ship_phone, None);
        assert_eq!(part.option_results, None);
    }
}

/// done · `specs/veritrans4g/paypal.yaml:348`
#[test]
fn paypal_authorize_response_done() {
    let wire = r#"{"result":{"serviceType":"paypal","mstatus":"success","orderId":"order-0001","token":"EC-1AB23456CD789012E","invoiceId":"10434958","payerId":"ABCDEFGH12345","amount":"10","feeAmount":"1","settleAmount":"9","exchangeRate":"1.0","paymentDate":"20260519094049","paymentStatus":"Completed","centerAuthId":"1AB23456CD789012E","shipName":"山田　太郎","shipCountry":"JP"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::PaypalAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Paypal)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.login_url, None);
        assert_eq!(::denbun::Value::as_text(&part.token), Some("EC-1AB23456CD789012E"));
        assert_eq!(part.invoice_id.as_deref(), Some("10434958"));
        assert_eq!(part.payer_id.as_deref(), Some("ABCDEFGH12345"));
        assert_eq!(part.amount, Some(::denbun::Yen(10)));
        assert_eq!(part.fee_amount, Some(::denbun::Yen(1)));
        assert_eq!(part.settle_amount, Some(::denbun::Yen(9)));
        assert_eq!(part.exchange_rate.as_deref(), Some("1.0"));
        assert_eq!(part.payment_date.as_deref(), Some("20260519094049"));
        assert_eq!(part.payment_status.as_deref(), Some("Completed"));
        assert_eq!(part.center_auth_id.as_deref(), Some("1AB23456CD789012E"));
        assert_eq!(part.ship_name.as_deref(), Some("山田\u{3000}太郎"));
        assert_eq!(part.ship_street1, None);
        assert_eq!(part.ship_street2, None);
        assert_eq!(part.ship_city, None);
        assert_eq!(part.ship_state, None);
        assert_eq!(part.ship_country.as_deref(), Some("JP"));
        assert_eq!(part.ship_postal_code, None);
        assert_eq!(part.ship_phone, None);
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/paypal.yaml:349`
#[test]
fn paypal_authorize_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::PaypalAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.login_url, None);
        assert_eq!(part.token, None);
        assert_eq!(part.invoice_id, None);
        assert_eq!(part.payer_id, None);
        assert_eq!(part.amount, None);
        assert_eq!(part.fee_amount, None);
        assert_eq!(part.settle_amount, None);
        assert_eq!(part.exchange_rate, None);
        assert_eq!(part.payment_date, None);
        assert_eq!(part.payment_status, None);
        assert_eq!(part.center_auth_id, None);
        assert_eq!(part.ship_name, None);
        assert_eq!(part.ship_street1, None);
        assert_eq!(part.ship_street2, None);
        assert_eq!(part.ship_city, None);
        assert_eq!(part.ship_state, None);
        assert_eq!(part.ship_country, None);
        assert_eq!(part.ship_postal_code, None);
        assert_eq!(part.ship_phone, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/paypal.yaml:350`
#[test]
fn paypal_authorize_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::PaypalAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.login_url, None);
        assert_eq!(part.token, None);
        assert_eq!(part.invoice_id, None);
        assert_eq!(part.payer_id, None);
        assert_eq!(part.amount, None);
        assert_eq!(part.fee_amount, None);
        assert_eq!(part.settle_amount, None);
        assert_eq!(part.exchange_rate, None);
        assert_eq!(part.payment_date, None);
        assert_eq!(part.payment_status, None);
        assert_eq!(part.center_auth_id, None);
        assert_eq!(part.ship_name, None);
        assert_eq!(part.ship_street1, None);
        assert_eq!(part.ship_street2, None);
        assert_eq!(part.ship_city, None);
        assert_eq!(part.ship_state, None);
        assert_eq!(part.ship_country, None);
        assert_eq!(part.ship_postal_code, None);
        assert_eq!(part.ship_phone, None);
        assert_eq!(part.option_results, None);
    }
}

/// done · `specs/veritrans4g/paypal.yaml:356`
#[test]
fn paypal_capture_response_done() {
    let wire = r#"{"result":{"serviceType":"paypal","mstatus":"success","orderId":"order-0001","token":"EC-1AB23456CD789012E","invoiceId":"10434958","payerId":"ABCDEFGH12345","amount":"10","feeAmount":"1","settleAmount":"9","exchangeRate":"1.0","paymentDate":"20260519094049","paymentStatus":"Completed","centerTxnId":"1AB23456CD789012E","shipName":"山田　太郎","shipCountry":"JP"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::PaypalCaptureResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Paypal)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.login_url, None);
        assert_eq!(::denbun::Value::as_text(&part.token), Some("EC-1AB23456CD789012E"));
        assert_eq!(part.invoice_id.as_deref(), Some("10434958"));
        assert_eq!(part.payer_id.as_deref(), Some("ABCDEFGH12345"));
        assert_eq!(part.amount, Some(::denbun::Yen(10)));
        assert_eq!(part.fee_amount, Some(::denbun::Yen(1)));
        assert_eq!(part.settle_amount, Some(::denbun::Yen(9)));
        assert_eq!(part.exchange_rate.as_deref(), Some("1.0"));
        assert_eq!(part.payment_date.as_deref(), Some("20260519094049"));
        assert_eq!(part.payment_status.as_deref(), Some("Completed"));
        assert_eq!(part.center_txn_id.as_deref(), Some("1AB23456CD789012E"));
        assert_eq!(part.ship_name.as_deref(), Some("山田\u{3000}太郎"));
        assert_eq!(part.ship_street1, None);
        assert_eq!(part.ship_street2, None);
        assert_eq!(part.ship_city, None);
        assert_eq!(part.ship_state, None);
        assert_eq!(part.ship_country.as_deref(), Some("JP"));
        assert_eq!(part.ship_postal_code, None);
        assert_eq!(part.ship_phone, None);
        assert_eq!(part.option_results, None);
    }
}

/// set · `specs/veritrans4g/paypal.yaml:357`
#[test]
fn paypal_capture_response_set() {
    let wire = br#"{"result":{"serviceType":"paypal","mstatus":"success","orderId":"order-0001","loginUrl":"https://www.paypal.example/webscr?cmd=_express-checkout&token=EC-1AB23456CD789012E","token":"EC-1AB23456CD789012E"}}"#;
    let decoded = decodes::<veritrans4g::PaypalCaptureResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Paypal)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(
            part.login_url.as_deref(),
            Some("https://www.paypal.example/webscr?cmd=_express-checkout&token=EC-1AB23456CD789012E")
        );
        assert_eq!(::denbun::Value::as_text(&part.token), Some("EC-1AB23456CD789012E"));
        assert_eq!(part.invoice_id, None);
        assert_eq!(part.payer_id, None);
        assert_eq!(part.amount, None);
        assert_eq!(part.fee_amount, None);
        assert_eq!(part.settle_amount, None);
        assert_eq!(part.exchange_rate, None);
        assert_eq!(part.payment_date, None);
        assert_eq!(part.payment_status, None);
        assert_eq!(part.center_txn_id, None);
        assert_eq!(part.ship_name, None);
        assert_eq!(part.ship_street1, None);
        assert_eq!(part.ship_street2, None);
        assert_eq!(part.ship_city, None);
        assert_eq!(part.ship_state, None);
        assert_eq!(part.ship_country, None);
        assert_eq!(part.ship_postal_code, None);
        assert_eq!(part.ship_phone, None);
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/paypal.yaml:358`
#[test]
fn paypal_capture_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::PaypalCaptureResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.login_url, None);
        assert_eq!(part.token, None);
        assert_eq!(part.invoice_id, None);
        assert_eq!(part.payer_id, None);
        assert_eq!(part.amount, None);
        assert_eq!(part.fee_amount, None);
        assert_eq!(part.settle_amount, None);
        assert_eq!(part.exchange_rate, None);
        assert_eq!(part.payment_date, None);
        assert_eq!(part.payment_status, None);
        assert_eq!(part.center_txn_id, None);
        assert_eq!(part.ship_name, None);
        assert_eq!(part.ship_street1, None);
        assert_eq!(part.ship_street2, None);
        assert_eq!(part.ship_city, None);
        assert_eq!(part.ship_state, None);
        assert_eq!(part.ship_country, None);
        assert_eq!(part.ship_postal_code, None);
        assert_eq!(part.ship_phone, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/paypal.yaml:359`
#[test]
fn paypal_capture_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::PaypalCaptureResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.login_url, None);
        assert_eq!(part.token, None);
        assert_eq!(part.invoice_id, None);
        assert_eq!(part.payer_id, None);
        assert_eq!(part.amount, None);
        assert_eq!(part.fee_amount, None);
        assert_eq!(part.settle_amount, None);
        assert_eq!(part.exchange_rate, None);
        assert_eq!(part.payment_date, None);
        assert_eq!(part.payment_status, None);
        assert_eq!(part.center_txn_id, None);
        assert_eq!(part.ship_name, None);
        assert_eq!(part.ship_street1, None);
        assert_eq!(part.ship_street2, None);
        assert_eq!(part.ship_city, None);
        assert_eq!(part.ship_state, None);
        assert_eq!(part.ship_country, None);
        assert_eq!(part.ship_postal_code, None);
        assert_eq!(part.ship_phone, None);
        assert_eq!(part.option_results, None);
    }
}

/// canceled · `specs/veritrans4g/paypal.yaml:365`
#[test]
fn paypal_cancel_response_canceled() {
    let wire = br#"{"result":{"mstatus":"success","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::PaypalCancelResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/paypal.yaml:366`
#[test]
fn paypal_cancel_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::PaypalCancelResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/paypal.yaml:367`
#[test]
fn paypal_cancel_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::PaypalCancelResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// refunded · `specs/veritrans4g/paypal.yaml:373`
#[test]
fn paypal_refund_response_refunded() {
    let wire = br#"{"result":{"serviceType":"paypal","mstatus":"success","orderId":"order-0001","feeRefundAmount":"1","refundAmount":"10","netRefundAmount":"9","principalAmount":"10","settlementBalance":"0","invoiceId":"10434958","centerTxnId":"1AB23456CD789012E"}}"#;
    let decoded = decodes::<veritrans4g::PaypalRefundResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Paypal)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.fee_refund_amount, Some(::denbun::Yen(1)));
        assert_eq!(part.refund_amount, Some(::denbun::Yen(10)));
        assert_eq!(part.net_refund_amount, Some(::denbun::Yen(9)));
        assert_eq!(part.principal_amount, Some(::denbun::Yen(10)));
        assert_eq!(part.settlement_balance, Some(::denbun::Yen(0)));
        assert_eq!(part.invoice_id.as_deref(), Some("10434958"));
        assert_eq!(part.center_txn_id.as_deref(), Some("1AB23456CD789012E"));
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/paypal.yaml:374`
#[test]
fn paypal_refund_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::PaypalRefundResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.fee_refund_amount, None);
        assert_eq!(part.refund_amount, None);
        assert_eq!(part.net_refund_amount, None);
        assert_eq!(part.principal_amount, None);
        assert_eq!(part.settlement_balance, None);
        assert_eq!(part.invoice_id, None);
        assert_eq!(part.center_txn_id, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/paypal.yaml:375`
#[test]
fn paypal_refund_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::PaypalRefundResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.fee_refund_amount, None);
        assert_eq!(part.refund_amount, None);
        assert_eq!(part.net_refund_amount, None);
        assert_eq!(part.principal_amount, None);
        assert_eq!(part.settlement_balance, None);
        assert_eq!(part.invoice_id, None);
        assert_eq!(part.center_txn_id, None);
        assert_eq!(part.option_results, None);
    }
}

/// example_1 · `specs/veritrans4g/search.yaml:163`
#[test]
fn search_response_example_1() {
    let wire = br#"{"result":{"vResultCode":"N001000000000000","orderInfos":{"orderInfo":[{"accountId":"account-dummy163305062","index":0,"lastSuccessTxnType":"Cancel","orderId":"dummy163305062","orderStatus":"end","properOrderInfo":{"cardExpire":"12/25","startTxn":"10435077"},"serviceTypeCd":"card","successDetailTxnType":"race","transactionInfos":{"transactionInfo":[{"amount":"10","command":"Authorize","mstatus":"success","properTransactionInfo":{"cardTransactionType":"ac","centerRequestDate":"20230830163306","centerResponseDate":"20230830163306","connectedCenterId":"jcn","fdResult":"accept","gatewayRequestDate":"20230830163306","gatewayResponseDate":"20230830163306","loopback":"0","pending":"0","reqAcquirerCode":"05","reqAmount":"10","reqCardExpire":"*****","reqCardNumber":"411111******1111","reqItemCode":"0990","reqJpoInformation":"10","reqSecurityCode":"0000","reqWithCapture":"true","resActionCode":"000","resAuthCode":"000000","resCenterErrorCode":"   ","resReturnReferenceNumber":"012345678901","txnKind":"card"},"txnDatetime":"2023-08-30 16:33:06.0","txnId":"10435077","vResultCode":"A001X00100000000"},{"command":"Capture","mstatus":"failure","properTransactionInfo":{"cardTransactionType":"ac","gatewayRequestDate":"20230830163405","gatewayResponseDate":"20230830163405","txnKind":"card"},"txnDatetime":"2023-08-30 16:34:05.383","txnId":"10435089","vResultCode":"NH02000000000000"},{"amount":"5","command":"Cancel","mstatus":"success","properTransactionInfo":{"cardTransactionType":"race","centerRequestDate":"20230830163440","centerResponseDate":"20230830163440","connectedCenterId":"jcn","gatewayRequestDate":"20230830163440","gatewayResponseDate":"20230830163442","loopback":"0","pending":"0","reqAcquirerCode":"05","reqAmount":"5","reqItemCode":"0990","resActionCode":"000","resAuthCode":"000000","resCenterErrorCode":"   ","resReturnReferenceNumber":"012345678901","txnKind":"card"},"txnDatetime":"2023-08-30 16:34:42.092","txnId":"10435091","vResultCode":"A001000000000000"}]}}]},"overMaxCountFlag":false,"searchCount":1,"mstatus":"success","serviceType":"search"}}"#;
    let decoded = decodes::<veritrans4g::SearchResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Search)); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("N001000000000000")); assert_eq!(part.message, None); assert_eq!(part.order_id, None); assert_eq!(part.message_id, None); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.has_more, Some(false)); assert_eq!(part.count, Some(1i64)); { let part = part.orders.as_ref().expect("`orderInfos` is there"); { let parts = part.items.as_ref().expect("`orderInfo` is there"); assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.index, Some(0i64)); assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::SearchedService::Card))); assert_eq!(part.order_id.as_deref(), Some("dummy163305062")); assert_eq!(part.order_status, Some(::denbun::Open::Known(veritrans4g::OrderStatus::End))); assert_eq!(part.last_command, Some(::denbun::Open::Known(veritrans4g::Command::Cancel))); assert_eq!(part.detail_transaction_type.as_deref(), Some("race")); assert_eq!(part.memo1, None); assert_eq!(part.memo2, None); assert_eq!(part.memo3, None); assert_eq!(part.free_key, None); assert_eq!(part.account_id.as_deref(), Some("account-dummy163305062")); { let part = part.details.as_ref().expect("`properOrderInfo` is there"); assert_eq!(part.first_message_id.as_deref(), Some("10435077")); assert_eq!(::denbun::Value::as_text(&part.card_expire), Some("12/25")); assert_eq!(part.cvs_type, None); assert_eq!(part.name1, None); assert_eq!(part.name2, None); assert_eq!(part.kana, None); assert_eq!(part.tel_no, None); assert_eq!(part.mail_addr, None); assert_eq!(part.free1, None); assert_eq!(part.free2, None); assert_eq!(part.pay_limit, None); assert_eq!(part.pay_limit_datetime, None); assert_eq!(part.receipt_no, None); assert_eq!(part.paid_datetime, None); assert_eq!(part.received_datetime, None); assert_eq!(part.invoice_id, None); assert_eq!(part.payer_id, None); assert_eq!(part.payment_datetime, None); assert_eq!(part.cr_service_type, None); assert_eq!(part.accounting_type, None); assert_eq!(part.authorize_datetime, None); assert_eq!(part.capture_datetime, None); assert_eq!(part.cancel_datetime, None); assert_eq!(part.mp_first_date, None); assert_eq!(part.mp_day, None); assert_eq!(part.mp_status, None); assert_eq!(part.mp_order_id, None); assert_eq!(part.mp_txn_status_type, None); assert_eq!(part.mp_capture_datetime, None); assert_eq!(part.mp_cancel_datetime, None); assert_eq!(part.mp_terminate_datetime, None); assert_eq!(part.cr_order_id, None); assert_eq!(part.orico_order_no, None); } { let part = part.transactions.as_ref().expect("`transactionInfos` is there"); { let parts = part.items.as_ref().expect("`transactionInfo` is there"); assert_eq!(parts.len(), 3); { let part = &parts[0]; assert_eq!(part.transaction_id.as_deref(), Some("10435077")); assert_eq!(part.command, Some(::denbun::Open::Known(veritrans4g::Command::Authorize))); assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::Status::Success))); assert_eq!(part.result_code.as_deref(), Some("A001X00100000000")); assert_eq!(part.at.as_deref(), Some("2023-08-30 16:33:06.0")); assert_eq!(part.amount, Some(::denbun::Yen(10))); { let part = part.details.as_ref().expect("`properTransactionInfo` is there"); assert_eq!(part.txn_kind.as_deref(), Some("card")); assert_eq!(part.card_transaction_type, Some(::denbun::Open::Known(veritrans4g::CardTransactionType::Captured))); assert_eq!(part.gateway_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.gateway_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.center_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.center_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))); assert_eq!(part.pending.as_deref(), Some("0")); assert_eq!(part.loopback.as_deref(), Some("0")); assert_eq!(part.connected_center.as_deref(), Some("jcn")); assert_eq!(part.masked_card_number.as_deref(), Some("411111******1111")); assert_eq!(part.masked_card_expire.as_deref(), Some("*****")); assert_eq!(part.sent_amount, Some(::denbun::Yen(10))); assert_eq!(part.sent_acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj))); assert_eq!(part.sent_item_code.as_deref(), Some("0990")); assert_eq!(part.sent_payment_plan.as_deref(), Some("10")); assert_eq!(part.sent_security_code.as_deref(), Some("0000")); assert_eq!(part.sent_with_capture, Some(true)); assert_eq!(part.center_return_reference_number.as_deref(), Some("012345678901")); assert_eq!(part.auth_code.as_deref(), Some("000000")); assert_eq!(part.action_code.as_deref(), Some("000")); assert_eq!(part.center_error_code.as_deref(), Some("   ")); assert_eq!(part.fraud_detection_result.as_deref(), Some("accept")); assert_eq!(part.order_state_code, None); assert_eq!(part.approval_no, None); assert_eq!(part.request_date, None); assert_eq!(part.loan_principal, None); assert_eq!(part.payment_count, None); assert_eq!(part.cr_result_code, None); assert_eq!(part.detail_command_type, None); assert_eq!(part.res_upop_order_id, None); assert_eq!(part.res_upop_settle_date, None); assert_eq!(part.res_upop_settle_amount, None); assert_eq!(part.res_upop_settle_currency, None); assert_eq!(part.res_upop_exchange_date, None); assert_eq!(part.res_upop_exchange_rate, None); assert_eq!(part.center_trade_id, None); assert_eq!(part.alipay_txn_type, None); assert_eq!(part.center_txn_id, None); } } { let part = &parts[1]; assert_eq!(part.transaction_id.as_deref(), Some("10435089")); assert_eq!(part.command, Some(::denbun::Open::Known(veritrans4g::Command::Capture))); assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::Status::Failure))); assert_eq!(part.result_code.as_deref(), Some("NH02000000000000")); assert_eq!(part.at.as_deref(), Some("2023-08-30 16:34:05.383")); assert_eq!(part.amount, None); { let part = part.details.as_ref().expect("`properTransactionInfo` is there"); assert_eq!(part.txn_kind.as_deref(), Some("card")); assert_eq!(part.card_transaction_type, Some(::denbun::Open::Known(veritrans4g::CardTransactionType::Captured))); assert_eq!(part.gateway_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 34, 5, 0))); assert_eq!(part.gateway_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 34, 5, 0))); assert_eq!(part.center_request_date, None); assert_eq!(part.center_response_date, None); assert_eq!(part.pending, None); assert_eq!(part.loopback, None); assert_eq!(part.connected_center, None); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_amount, None); assert_eq!(part.sent_acquirer_code, None); assert_eq!(part.sent_item_code, None); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.center_return_reference_number, None); assert_eq!(part.auth_code, None); assert_eq!(part.action_code, None); assert_eq!(part.center_error_code, None); assert_eq!(part.fraud_detection_result, None); assert_eq!(part.order_state_code, None); assert_eq!(part.approval_no, None); assert_eq!(part.request_date, None); assert_eq!(part.loan_principal, None); assert_eq!(part.payment_count, None); assert_eq!(part.cr_result_code, None); assert_eq!(part.detail_command_type, None); assert_eq!(part.res_upop_order_id, None); assert_eq!(part.res_upop_settle_date, None); assert_eq!(part.res_upop_settle_amount, None); assert_eq!(part.res_upop_settle_currency, None); assert_eq!(part.res_upop_exchange_date, None); assert_eq!(part.res_upop_exchange_rate, None); assert_eq!(part.center_trade_id, None); assert_eq!(part.alipay_txn_type, None); assert_eq!(part.center_txn_id, None); } } { let part = &parts[2]; assert_eq!(part.transaction_id.as_deref(), Some("10435091")); assert_eq!(part.command, Some(::denbun::Open::Known(veritrans4g::Command::Cancel))); assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::Status::Success))); assert_eq!(part.result_code.as_deref(), Some("A001000000000000")); assert_eq!(part.at.as_deref(), Some("2023-08-30 16:34:42.092")); assert_eq!(part.amount, Some(::denbun::Yen(5))); { let part = part.details.as_ref().expect("`properTransactionInfo` is there"); assert_eq!(part.txn_kind.as_deref(), Some("card")); assert_eq!(part.card_transaction_type, Some(::denbun::Open::Other("race".to_owned()))); assert_eq!(part.gateway_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 34, 40, 0))); assert_eq!(part.gateway_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 34, 42, 0))); assert_eq!(part.center_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 34, 40, 0))); assert_eq!(part.center_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 34, 40, 0))); assert_eq!(part.pending.as_deref(), Some("0")); assert_eq!(part.loopback.as_deref(), Some("0")); assert_eq!(part.connected_center.as_deref(), Some("jcn")); assert_eq!(part.masked_card_number, None); assert_eq!(part.masked_card_expire, None); assert_eq!(part.sent_amount, Some(::denbun::Yen(5))); assert_eq!(part.sent_acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj))); assert_eq!(part.sent_item_code.as_deref(), Some("0990")); assert_eq!(part.sent_payment_plan, None); assert_eq!(part.sent_security_code, None); assert_eq!(part.sent_with_capture, None); assert_eq!(part.center_return_reference_number.as_deref(), Some("012345678901")); assert_eq!(part.auth_code.as_deref(), Some("000000")); assert_eq!(part.action_code.as_deref(), Some("000")); assert_eq!(part.center_error_code.as_deref(), Some("   ")); assert_eq!(part.fraud_detection_result, None); assert_eq!(part.order_state_code, None); assert_eq!(part.approval_no, None); assert_eq!(part.request_date, None); assert_eq!(part.loan_principal, None); assert_eq!(part.payment_count, None); assert_eq!(part.cr_result_code, None); assert_eq!(part.detail_command_type, None); assert_eq!(part.res_upop_order_id, None); assert_eq!(part.res_upop_settle_date, None); assert_eq!(part.res_upop_settle_amount, None); assert_eq!(part.res_upop_settle_currency, None); assert_eq!(part.res_upop_exchange_date, None); assert_eq!(part.res_upop_exchange_rate, None); assert_eq!(part.center_trade_id, None); assert_eq!(part.alipay_txn_type, None); assert_eq!(part.center_txn_id, None); } } } } } } } } assert_eq!(
        outcome(
            <veritrans4g::SearchRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// failed_order · `specs/veritrans4g/search.yaml:176`
#[test]
fn search_response_failed_order() {
    let wire = br#"{"result":{"vResultCode":"N001000000000000","orderInfos":{"orderInfo":[{"index":0,"orderId":"order-0001","serviceTypeCd":"mpi","transactionInfos":{"transactionInfo":[{"amount":"10","command":"Authorize","mstatus":"failure"}]}}]},"overMaxCountFlag":false,"searchCount":1,"mstatus":"success","serviceType":"search"}}"#;
    let decoded = decodes::<veritrans4g::SearchResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Search)); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("N001000000000000")); assert_eq!(part.message, None); assert_eq!(part.order_id, None); assert_eq!(part.message_id, None); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.has_more, Some(false)); assert_eq!(part.count, Some(1i64)); { let part = part.orders.as_ref().expect("`orderInfos` is there"); { let parts = part.items.as_ref().expect("`orderInfo` is there"); assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.index, Some(0i64)); assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::SearchedService::Mpi))); assert_eq!(part.order_id.as_deref(), Some("order-0001")); assert_eq!(part.order_status, None); assert_eq!(part.last_command, None); assert_eq!(part.detail_transaction_type, None); assert_eq!(part.memo1, None); assert_eq!(part.memo2, None); assert_eq!(part.memo3, None); assert_eq!(part.free_key, None); assert_eq!(part.account_id, None); assert_eq!(part.details, None); { let part = part.transactions.as_ref().expect("`transactionInfos` is there"); { let parts = part.items.as_ref().expect("`transactionInfo` is there"); assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.transaction_id, None); assert_eq!(part.command, Some(::denbun::Open::Known(veritrans4g::Command::Authorize))); assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::Status::Failure))); assert_eq!(part.result_code, None); assert_eq!(part.at, None); assert_eq!(part.amount, Some(::denbun::Yen(10))); assert_eq!(part.details, None); } } } } } } } assert_eq!(
        outcome(
            <veritrans4g::SearchRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// pending_order · `specs/veritrans4g/search.yaml:180`
#[test]
fn search_response_pending_order() {
    let wire = br#"{"result":{"vResultCode":"N001000000000000","orderInfos":{"orderInfo":[{"index":0,"orderId":"order-0001","serviceTypeCd":"mpi","transactionInfos":{"transactionInfo":[{"amount":"10","command":"Authorize","mstatus":"pending"}]}}]},"overMaxCountFlag":false,"searchCount":1,"mstatus":"success","serviceType":"search"}}"#;
    let decoded = decodes::<veritrans4g::SearchResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Search)); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("N001000000000000")); assert_eq!(part.message, None); assert_eq!(part.order_id, None); assert_eq!(part.message_id, None); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.has_more, Some(false)); assert_eq!(part.count, Some(1i64)); { let part = part.orders.as_ref().expect("`orderInfos` is there"); { let parts = part.items.as_ref().expect("`orderInfo` is there"); assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.index, Some(0i64)); assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::SearchedService::Mpi))); assert_eq!(part.order_id.as_deref(), Some("order-0001")); assert_eq!(part.order_status, None); assert_eq!(part.last_command, None); assert_eq!(part.detail_transaction_type, None); assert_eq!(part.memo1, None); assert_eq!(part.memo2, None); assert_eq!(part.memo3, None); assert_eq!(part.free_key, None); assert_eq!(part.account_id, None); assert_eq!(part.details, None); { let part = part.transactions.as_ref().expect("`transactionInfos` is there"); { let parts = part.items.as_ref().expect("`transactionInfo` is there"); assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.transaction_id, None); assert_eq!(part.command, Some(::denbun::Open::Known(veritrans4g::Command::Authorize))); assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::Status::Pending))); assert_eq!(part.result_code, None); assert_eq!(part.at, None); assert_eq!(part.amount, Some(::denbun::Yen(10))); assert_eq!(part.details, None); } } } } } } } assert_eq!(
        outcome(
            <veritrans4g::SearchRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// nothing_found · `specs/veritrans4g/search.yaml:183`
#[test]
fn search_response_nothing_found() {
    let wire = br#"{"result":{"vResultCode":"N001000000000000","overMaxCountFlag":false,"searchCount":0,"mstatus":"success","serviceType":"search"}}"#;
    let decoded = decodes::<veritrans4g::SearchResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Search)); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("N001000000000000")); assert_eq!(part.message, None); assert_eq!(part.order_id, None); assert_eq!(part.message_id, None); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.has_more, Some(false)); assert_eq!(part.count, Some(0i64)); assert_eq!(part.orders, None); } assert_eq!(
        outcome(
            <veritrans4g::SearchRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// refused · `specs/veritrans4g/search.yaml:185`
#[test]
fn search_response_refused() {
    let wire = r#"{"result":{"vResultCode":"NH02000000000000","merrMsg":"検索条件に誤りがあります。","mstatus":"failure","serviceType":"search"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::SearchResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    { let part = &message.result; assert_eq!(part.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Search)); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure)); assert_eq!(part.result_code.as_deref(), Some("NH02000000000000")); assert_eq!(part.message.as_deref(), Some("検索条件に誤りがあります。")); assert_eq!(part.order_id, None); assert_eq!(part.message_id, None); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); assert_eq!(part.has_more, None); assert_eq!(part.count, None); assert_eq!(part.orders, None); } assert_eq!(
        outcome(
            <veritrans4g::SearchRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// example_1 · `specs/veritrans4g/search.yaml:188`
#[test]
fn bank_master_response_example_1() {
    let wire = r#"{"result":{"vResultCode":"N001000000000000","masterInfos":{"masterInfo":[{"name":"bankFinancialInstInfo","masters":{"bankFinancialInstInfo":[{"bankCode":"0001","deviceCode":"01","bankName":"みずほ銀行","bankKana":"ミズホギンコウ","bankIndexChar1":"ミ","bankIndexChar2":"マ","startDatetime":"20100401000000"}]}}]},"mstatus":"success","serviceType":"search"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::BankMasterResponse>(wire, &[]);
    let message = &decoded.message;
    { let part = &message.result; assert_eq!(part.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Search)); assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success)); assert_eq!(part.result_code.as_deref(), Some("N001000000000000")); assert_eq!(part.message, None); assert_eq!(part.message_id, None); assert_eq!(part.transaction_id, None); assert_eq!(part.version, None); assert_eq!(part.option_results, None); { let part = part.masters.as_ref().expect("`masterInfos` is there"); { let parts = part.items.as_ref().expect("`masterInfo` is there"); assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.name.as_deref(), Some("bankFinancialInstInfo")); { let part = part.lists.as_ref().expect("`masters` is there"); { let parts = part.banks.as_ref().expect("`bankFinancialInstInfo` is there"); assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.bank_code.as_deref(), Some("0001")); assert_eq!(part.device_code.as_deref(), Some("01")); assert_eq!(part.bank_name.as_deref(), Some("みずほ銀行")); assert_eq!(part.bank_kana.as_deref(), Some("ミズホギンコウ")); assert_eq!(part.first_kana.as_deref(), Some("ミ")); assert_eq!(part.kana_row.as_deref(), Some("マ")); assert_eq!(part.registered_at.as_deref(), Some("20100401000000")); } } } } } } } assert_eq!(
        outcome(
            <veritrans4g::SearchBankMasterRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// page · `specs/veritrans4g/upop.yaml:154`
#[test]
fn upop_authorize_response_page() {
    let wire = br#"{"result":{"serviceType":"upop","mstatus":"success","orderId":"order-0001","entryForm":"<form action=\"https://upop.example.cn/pay\" method=\"post\"><input type=\"hidden\" name=\"charset\" value=\"UTF-8\"></form><script>document.forms[0].submit()</script>"}}"#;
    let decoded = decodes::<veritrans4g::UpopAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Upop)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/upop.yaml:155`
#[test]
fn upop_authorize_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::UpopAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.version, None);
        assert_eq!(part.entry_form, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/upop.yaml:156`
#[test]
fn upop_authorize_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::UpopAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.version, None);
        assert_eq!(part.entry_form, None);
        assert_eq!(part.option_results, None);
    }
}

/// page_missing · `specs/veritrans4g/upop.yaml:157`
#[test]
fn upop_authorize_response_page_missing() {
    let wire = br#"{"result":{"serviceType":"upop","mstatus":"success","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::UpopAuthorizeResponse>(wire, &["result.entryForm: required"]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Upop)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.version, None);
        assert_eq!(part.entry_form, None);
        assert_eq!(part.option_results, None);
    }
}

/// refunded · `specs/veritrans4g/upop.yaml:163`
#[test]
fn upop_settled_response_refunded() {
    let wire = br#"{"result":{"serviceType":"upop","mstatus":"success","orderId":"order-0001","txnDatetimeJp":"20260519094049","txnDatetimeCn":"20260519084049","capturedAmount":"10","remainingAmount":"5","settleAmount":"10","settleDate":"0519","settleCurrency":"392","settleRate":"1","upopOrderId":"20260519000000000001"}}"#;
    let decoded = decodes::<veritrans4g::UpopSettledResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Upop)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.version, None);
        assert_eq!(part.txn_datetime_jp.as_deref(), Some("20260519094049"));
        assert_eq!(part.txn_datetime_cn.as_deref(), Some("20260519084049"));
        assert_eq!(part.captured_amount, Some(::denbun::Yen(10)));
        assert_eq!(part.remaining_amount, Some(::denbun::Yen(5)));
        assert_eq!(part.settle_amount, Some(::denbun::Yen(10)));
        assert_eq!(part.settle_date.as_deref(), Some("0519"));
        assert_eq!(part.settle_currency.as_deref(), Some("392"));
        assert_eq!(part.settle_rate.as_deref(), Some("1"));
        assert_eq!(part.upop_order_id.as_deref(), Some("20260519000000000001"));
        assert_eq!(part.option_results, None);
    }
}

/// refused · `specs/veritrans4g/upop.yaml:164`
#[test]
fn upop_settled_response_refused() {
    let wire = br#"{"result":{"mstatus":"failure","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::UpopSettledResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.version, None);
        assert_eq!(part.txn_datetime_jp, None);
        assert_eq!(part.txn_datetime_cn, None);
        assert_eq!(part.captured_amount, None);
        assert_eq!(part.remaining_amount, None);
        assert_eq!(part.settle_amount, None);
        assert_eq!(part.settle_date, None);
        assert_eq!(part.settle_currency, None);
        assert_eq!(part.settle_rate, None);
        assert_eq!(part.upop_order_id, None);
        assert_eq!(part.option_results, None);
    }
}

/// pending · `specs/veritrans4g/upop.yaml:165`
#[test]
fn upop_settled_response_pending() {
    let wire = br#"{"result":{"mstatus":"pending","orderId":"order-0001"}}"#;
    let decoded = decodes::<veritrans4g::UpopSettledResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, None);
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-0001"));
        assert_eq!(part.version, None);
        assert_eq!(part.txn_datetime_jp, None);
        assert_eq!(part.txn_datetime_cn, None);
        assert_eq!(part.captured_amount, None);
        assert_eq!(part.remaining_amount, None);
        assert_eq!(part.settle_amount, None);
        assert_eq!(part.settle_date, None);
        assert_eq!(part.settle_currency, None);
        assert_eq!(part.settle_rate, None);
        assert_eq!(part.upop_order_id, None);
        assert_eq!(part.option_results, None);
    }
}

/// paid · `specs/veritrans4g/alipay.yaml:360`
#[test]
fn push_alipay_paid() {
    let decoded = decodes::<veritrans4g::PushAlipay>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001032&txnType0000=Authorize&mstatus0000=success&vResultCode0000=0000000000000000&orderId0000=order-0001&centerTradeId0000=2026051900001&dummy0000=1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001032");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.txn_type, ::denbun::Open::Known(veritrans4g::PushAlipayRecordTxnType::Authorize));
            assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
            assert_eq!(part.result_code, "0000000000000000");
            assert_eq!(part.order_id, "order-0001");
            assert_eq!(part.center_trade_id, "2026051900001");
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Trial));
        }
    }
}

/// refund_refused · `specs/veritrans4g/alipay.yaml:363`
#[test]
fn push_alipay_refund_refused() {
    let decoded = decodes::<veritrans4g::PushAlipay>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001032&txnType0000=Refund&mstatus0000=failure&vResultCode0000=0000000000000000&orderId0000=order-0001&centerTradeId0000=2026051900001&dummy0000=0",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001032");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.txn_type, ::denbun::Open::Known(veritrans4g::PushAlipayRecordTxnType::Refund));
            assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
            assert_eq!(part.result_code, "0000000000000000");
            assert_eq!(part.order_id, "order-0001");
            assert_eq!(part.center_trade_id, "2026051900001");
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Live));
        }
    }
}

/// trade_missing · `specs/veritrans4g/alipay.yaml:366`
#[test]
fn push_alipay_trade_missing() {
    breaks::<veritrans4g::PushAlipay>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001032&txnType0000=Authorize&mstatus0000=success&vResultCode0000=0000000000000000&orderId0000=order-0001&dummy0000=1",
        &["records[0].centerTradeId: required"],
    );
}

/// seen · `specs/veritrans4g/bank.yaml:238`
#[test]
fn push_bank_seen() {
    let decoded = decodes::<veritrans4g::PushBank>(
        b"numberOfNotify=1&pushTime=20230519094049&pushId=00001025&orderId0000=dummy1684456824301&kikanNo0000=58191000&kigyoNo0000=21702&rcvDate0000=202305190940&customerNo0000=20001900030947960025&confNo0000=288916&rcvAmount0000=100&dummy0000=1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2023, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001025");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "dummy1684456824301");
            assert_eq!(part.kikan_no, "58191000");
            assert_eq!(part.kigyo_no, "21702");
            assert_eq!(part.received_at, ::denbun::DateTime::constant(2023, 5, 19, 9, 40, 0, 0));
            assert_eq!(part.customer_no, "20001900030947960025");
            assert_eq!(part.conf_no, "288916");
            assert_eq!(part.received_amount, ::denbun::Yen(100));
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Trial));
        }
    }
}

/// without_amount · `specs/veritrans4g/bank.yaml:241`
#[test]
fn push_bank_without_amount() {
    breaks::<veritrans4g::PushBank>(
        b"numberOfNotify=1&pushTime=20230519094049&pushId=1&orderId0000=a&kikanNo0000=58191000&kigyoNo0000=21702&rcvDate0000=202305190940&customerNo0000=1&confNo0000=000001&dummy0000=0",
        &["records[0].rcvAmount: required"],
    );
}

/// applied · `specs/veritrans4g/carrier.yaml:745`
#[test]
fn push_carrier_applied() {
    let decoded = decodes::<veritrans4g::PushCarrier>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001034&orderId0000=order-0001&txnType0000=Authorize&txnTime0000=20260519094049&vResultCode0000=W001000000000000&mstatus0000=success&crOrderId0000=1234567890123456789&openId0000=abc123&dummy0000=1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001034");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "order-0001");
            assert_eq!(
                part.txn_type,
                ::denbun::Open::Known(veritrans4g::PushCarrierRecordTxnType::Authorize)
            );
            assert_eq!(part.txn_time, "20260519094049");
            assert_eq!(part.result_code, "W001000000000000");
            assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
            assert_eq!(part.cr_order_id.as_deref(), Some("1234567890123456789"));
            assert_eq!(part.open_id.as_deref(), Some("abc123"));
            assert_eq!(part.charged_month, None);
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Trial));
        }
    }
}

/// month_of_four_characters · `specs/veritrans4g/carrier.yaml:748`
#[test]
fn push_carrier_month_of_four_characters() {
    let decoded = decodes::<veritrans4g::PushCarrier>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001034&orderId0000=order-0013&txnType0000=PostAuth&txnTime0000=20260519094049&vResultCode0000=WGU3&mstatus0000=failure&month0000=202605&dummy0000=0",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001034");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "order-0013");
            assert_eq!(part.txn_type, ::denbun::Open::Other("PostAuth".to_owned()));
            assert_eq!(part.txn_time, "20260519094049");
            assert_eq!(part.result_code, "WGU3");
            assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
            assert_eq!(part.cr_order_id, None);
            assert_eq!(part.open_id, None);
            assert_eq!(part.charged_month.as_deref(), Some("202605"));
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Live));
        }
    }
}

/// two_shops · `specs/veritrans4g/cvs.yaml:162`
#[test]
fn push_cvs_two_shops() {
    let decoded = decodes::<veritrans4g::PushCvs>(
        b"numberOfNotify=2&pushTime=20260519094049&pushId=00001026&orderId0000=order-0001&cvsType0000=sej&receiptNo0000=1234567890123&receiptDate0000=20260519094000&rcvAmount0000=5&dummy0000=1&orderId0001=order-0002&cvsType0001=econ-lw&receiptNo0001=1234567&receiptDate0001=20260519094000&rcvAmount0001=2100&dummy0001=1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 2u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001026");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 2);
        { let part = &parts[0]; assert_eq!(part.order_id, "order-0001"); assert_eq!(part.store, ::denbun::Open::Known(veritrans4g::Store::Sej)); assert_eq!(part.receipt_no, "1234567890123"); assert_eq!(part.receipt_date, "20260519094000"); assert_eq!(part.received_amount, ::denbun::Yen(5)); assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Trial)); } {
            let part = &parts[1];
            assert_eq!(part.order_id, "order-0002");
            assert_eq!(part.store, ::denbun::Open::Known(veritrans4g::Store::EconLawson));
            assert_eq!(part.receipt_no, "1234567");
            assert_eq!(part.receipt_date, "20260519094000");
            assert_eq!(part.received_amount, ::denbun::Yen(2100));
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Trial));
        }
    }
}

/// store_of_tomorrow · `specs/veritrans4g/cvs.yaml:167`
#[test]
fn push_cvs_store_of_tomorrow() {
    let decoded = decodes::<veritrans4g::PushCvs>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001027&orderId0000=order-0003&cvsType0000=newdays&receiptNo0000=1&receiptDate0000=20260519094000&rcvAmount0000=5&dummy0000=0",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001027");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "order-0003");
            assert_eq!(part.store, ::denbun::Open::Other("newdays".to_owned()));
            assert_eq!(part.receipt_no, "1");
            assert_eq!(part.receipt_date, "20260519094000");
            assert_eq!(part.received_amount, ::denbun::Yen(5));
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Live));
        }
    }
}

/// number_of_another_length · `specs/veritrans4g/cvs.yaml:170`
#[test]
fn push_cvs_number_of_another_length() {
    let decoded = decodes::<veritrans4g::PushCvs>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001028&orderId0000=order-0003&cvsType0000=sej&receiptNo0000=123&receiptDate0000=20260519094000&rcvAmount0000=5&dummy0000=0",
        &["records[0].receiptNo: rule"],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001028");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "order-0003");
            assert_eq!(part.store, ::denbun::Open::Known(veritrans4g::Store::Sej));
            assert_eq!(part.receipt_no, "123");
            assert_eq!(part.receipt_date, "20260519094000");
            assert_eq!(part.received_amount, ::denbun::Yen(5));
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Live));
        }
    }
}

/// example_1 · `specs/veritrans4g/mpi.yaml:394`
#[test]
fn push_mpi_example_1() {
    let decoded = decodes::<veritrans4g::PushMpi>(
        b"numberOfNotify=1&pushTime=20240208105438&pushId=16548499&orderId0000=FKFR-ODR-20240509-0006-c59NHOyI&vResultCode0000=G012A00100000000&txnType0000=AuthorizeConfirm&mpiMstatus0000=success&cardMstatus0000=success&dummy0000=1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2024, 2, 8, 10, 54, 38, 0));
    assert_eq!(message.push_id, "16548499");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "FKFR-ODR-20240509-0006-c59NHOyI");
            assert_eq!(part.result_code, "G012A00100000000");
            assert_eq!(
                part.authenticated_by,
                ::denbun::Open::Known(veritrans4g::AuthenticatedBy::Frictionless)
            );
            assert_eq!(part.mpi_status, ::denbun::Open::Known(veritrans4g::MpiStatus::Success));
            assert_eq!(part.card_status, Some(::denbun::Open::Known(veritrans4g::CardStatus::Success)));
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Trial));
        }
    }
}

/// signed · `specs/veritrans4g/mpi.yaml:398`
#[test]
fn push_mpi_signed() {
    let decoded = decodes::<veritrans4g::PushMpi>(
        b"numberOfNotify=1&pushTime=20230609163134&pushId=100&orderId0000=1657593096&vResultCode0000=G011A00100000000&txnType0000=AuthorizeConfirm&mpiMstatus0000=success&cardMstatus0000=success&dummy0000=1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2023, 6, 9, 16, 31, 34, 0));
    assert_eq!(message.push_id, "100");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "1657593096");
            assert_eq!(part.result_code, "G011A00100000000");
            assert_eq!(
                part.authenticated_by,
                ::denbun::Open::Known(veritrans4g::AuthenticatedBy::Frictionless)
            );
            assert_eq!(part.mpi_status, ::denbun::Open::Known(veritrans4g::MpiStatus::Success));
            assert_eq!(part.card_status, Some(::denbun::Open::Known(veritrans4g::CardStatus::Success)));
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Trial));
        }
    }
}

/// two_orders · `specs/veritrans4g/mpi.yaml:402`
#[test]
fn push_mpi_two_orders() {
    let decoded = decodes::<veritrans4g::PushMpi>(
        b"numberOfNotify=2&pushTime=20240208105438&pushId=00001025&orderId0000=order-5&vResultCode0000=G011A00100000000&txnType0000=VerifyNotify&mpiMstatus0000=success&cardMstatus0000=success&dummy0000=0&orderId0001=order-7&vResultCode0001=G013000000000000&txnType0001=VerifyNotify&mpiMstatus0001=failure&cardMstatus0001=&dummy0001=0",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 2u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2024, 2, 8, 10, 54, 38, 0));
    assert_eq!(message.push_id, "00001025");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 2);
        { let part = &parts[0]; assert_eq!(part.order_id, "order-5"); assert_eq!(part.result_code, "G011A00100000000"); assert_eq!(part.authenticated_by, ::denbun::Open::Known(veritrans4g::AuthenticatedBy::Challenge)); assert_eq!(part.mpi_status, ::denbun::Open::Known(veritrans4g::MpiStatus::Success)); assert_eq!(part.card_status, Some(::denbun::Open::Known(veritrans4g::CardStatus::Success))); assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Live)); } {
            let part = &parts[1];
            assert_eq!(part.order_id, "order-7");
            assert_eq!(part.result_code, "G013000000000000");
            assert_eq!(part.authenticated_by, ::denbun::Open::Known(veritrans4g::AuthenticatedBy::Challenge));
            assert_eq!(part.mpi_status, ::denbun::Open::Known(veritrans4g::MpiStatus::Failure));
            assert_eq!(part.card_status, Some(::denbun::Open::Other("".to_owned())));
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Live));
        }
    }
}

/// test_page_of_a_shop_system · `specs/veritrans4g/mpi.yaml:406`
#[test]
fn push_mpi_test_page_of_a_shop_system() {
    breaks::<veritrans4g::PushMpi>(
        b"numberOfNotify=1&pushId=00000001&orderId0000=PDEVR0000000001&vResultCode0000=A00100000000&txnType0000=AuthorizeConfirm+&dummy0000=1",
        &["pushTime: required", "records[0].mpiMstatus: required", "records[0].txnType: character"],
    );
}

/// fewer_than_counted · `specs/veritrans4g/mpi.yaml:409`
#[test]
fn push_mpi_fewer_than_counted() {
    breaks::<veritrans4g::PushMpi>(
        b"numberOfNotify=2&pushTime=20240208105438&pushId=1&orderId0000=order-5&vResultCode0000=G011A00100000000&txnType0000=VerifyNotify&mpiMstatus0000=success&cardMstatus0000=success&dummy0000=0",
        &["records: count"],
    );
}

/// a_gap · `specs/veritrans4g/mpi.yaml:411`
#[test]
fn push_mpi_a_gap() {
    breaks::<veritrans4g::PushMpi>(
        b"numberOfNotify=2&pushTime=20240208105438&pushId=1&orderId0001=order-5&vResultCode0001=G011A00100000000&txnType0001=VerifyNotify&mpiMstatus0001=success&cardMstatus0001=success&dummy0001=0",
        &["records: count", "records: malformed"],
    );
}

/// judged · `specs/veritrans4g/oricosc.yaml:140`
#[test]
fn push_oricosc_judged() {
    let decoded = decodes::<veritrans4g::PushOricosc>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001033&orderId0000=order-0001&oricoOrderNo0000=order-0001&orderStateCode0000=1&receiptNo0000=12345678&approvalNo0000=0001&requestDate0000=20260519&loanPrincipal0000=45800&paymentCount0000=12&dummy0000=1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001033");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "order-0001");
            assert_eq!(part.orico_order_no, "order-0001");
            assert_eq!(part.order_state_code, "1");
            assert_eq!(part.receipt_no, "12345678");
            assert_eq!(part.approval_no, "0001");
            assert_eq!(part.request_date, "20260519");
            assert_eq!(part.loan_principal, ::denbun::Yen(45800));
            assert_eq!(part.payment_count, 12u64);
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Trial));
        }
    }
}

/// state_missing · `specs/veritrans4g/oricosc.yaml:143`
#[test]
fn push_oricosc_state_missing() {
    breaks::<veritrans4g::PushOricosc>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001033&orderId0000=order-0001&oricoOrderNo0000=order-0001&receiptNo0000=1&approvalNo0000=1&requestDate0000=20260519&loanPrincipal0000=1&paymentCount0000=1&dummy0000=1",
        &["records[0].orderStateCode: required"],
    );
}

/// first · `specs/veritrans4g/paypal.yaml:413`
#[test]
fn push_paypal_first() {
    let decoded = decodes::<veritrans4g::PushPaypal>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001031&fixed=0&orderId0000=order-0001&txnType0000=Capture&mstatus0000=success&receivedDatetime0000=20260519094049&amount0000=10&payerId0000=ABCDEFGH12345&centerTxnId0000=1AB23456CD789012E&dummy0000=1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001031");
    assert_eq!(message.report, Some(::denbun::Open::Known(veritrans4g::Report::First)));
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "order-0001");
            assert_eq!(part.txn_type, ::denbun::Open::Known(veritrans4g::PushPaypalRecordTxnType::Capture));
            assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::Status::Success)));
            assert_eq!(part.received_datetime, "20260519094049");
            assert_eq!(part.amount, ::denbun::Yen(10));
            assert_eq!(part.payer_id, "ABCDEFGH12345");
            assert_eq!(part.center_txn_id, "1AB23456CD789012E");
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Trial));
        }
    }
}

/// final_failure · `specs/veritrans4g/paypal.yaml:416`
#[test]
fn push_paypal_final_failure() {
    let decoded = decodes::<veritrans4g::PushPaypal>(
        b"numberOfNotify=1&pushTime=20260522094049&pushId=00001035&fixed=1&orderId0000=order-0001&txnType0000=Capture&mstatus0000=failure&receivedDatetime0000=20260522094049&amount0000=10&payerId0000=ABCDEFGH12345&centerTxnId0000=1AB23456CD789012E&dummy0000=0",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 22, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001035");
    assert_eq!(message.report, Some(::denbun::Open::Known(veritrans4g::Report::Final)));
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "order-0001");
            assert_eq!(part.txn_type, ::denbun::Open::Known(veritrans4g::PushPaypalRecordTxnType::Capture));
            assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::Status::Failure)));
            assert_eq!(part.received_datetime, "20260522094049");
            assert_eq!(part.amount, ::denbun::Yen(10));
            assert_eq!(part.payer_id, "ABCDEFGH12345");
            assert_eq!(part.center_txn_id, "1AB23456CD789012E");
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Live));
        }
    }
}

/// final_without_status · `specs/veritrans4g/paypal.yaml:419`
#[test]
fn push_paypal_final_without_status() {
    let decoded = decodes::<veritrans4g::PushPaypal>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001031&fixed=1&orderId0000=order-0001&txnType0000=Refund&receivedDatetime0000=20260519094049&amount0000=10&payerId0000=ABCDEFGH12345&centerTxnId0000=1AB23456CD789012E&dummy0000=0",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001031");
    assert_eq!(message.report, Some(::denbun::Open::Known(veritrans4g::Report::Final)));
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "order-0001");
            assert_eq!(part.txn_type, ::denbun::Open::Known(veritrans4g::PushPaypalRecordTxnType::Refund));
            assert_eq!(part.status, None);
            assert_eq!(part.received_datetime, "20260519094049");
            assert_eq!(part.amount, ::denbun::Yen(10));
            assert_eq!(part.payer_id, "ABCDEFGH12345");
            assert_eq!(part.center_txn_id, "1AB23456CD789012E");
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Live));
        }
    }
}

/// authorized · `specs/veritrans4g/upop.yaml:218`
#[test]
fn push_upop_authorized() {
    let decoded = decodes::<veritrans4g::PushUpop>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001030&orderId0000=order-0001&txnType0000=Authorize&mstatus0000=success&traceNumber0000=123456&traceTime0000=0519084049&settleAmount0000=10&settleDate0000=0519&settleRate0000=null&dummy0000=1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001030");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "order-0001");
            assert_eq!(part.txn_type, ::denbun::Open::Known(veritrans4g::PushUpopRecordTxnType::Authorize));
            assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
            assert_eq!(part.trace_number, "123456");
            assert_eq!(part.trace_time, "0519084049");
            assert_eq!(part.settle_amount, ::denbun::Yen(10));
            assert_eq!(part.settle_date, "0519");
            assert_eq!(part.settle_rate, "null");
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Trial));
            assert_eq!(part.result_code, None);
            assert_eq!(part.upop_order_id, None);
        }
    }
}

/// newer · `specs/veritrans4g/upop.yaml:221`
#[test]
fn push_upop_newer() {
    let decoded = decodes::<veritrans4g::PushUpop>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001030&orderId0000=order-0001&txnType0000=Refund&mstatus0000=pending&traceNumber0000=123456&traceTime0000=0519084049&settleAmount0000=10&settleDate0000=0519&settleRate0000=0.052&dummy0000=1&vResultCode0000=0000000000000000&upopOrderId0000=20260519000000000001",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, 1u64);
    assert_eq!(message.sent_at, ::denbun::DateTime::constant(2026, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001030");
    {
        let parts = message.records.as_ref().expect("`records` is there");
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "order-0001");
            assert_eq!(part.txn_type, ::denbun::Open::Known(veritrans4g::PushUpopRecordTxnType::Refund));
            assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
            assert_eq!(part.trace_number, "123456");
            assert_eq!(part.trace_time, "0519084049");
            assert_eq!(part.settle_amount, ::denbun::Yen(10));
            assert_eq!(part.settle_date, "0519");
            assert_eq!(part.settle_rate, "0.052");
            assert_eq!(part.is_trial, ::denbun::Open::Known(veritrans4g::IsTrial::Trial));
            assert_eq!(part.result_code.as_deref(), Some("0000000000000000"));
            assert_eq!(part.upop_order_id.as_deref(), Some("20260519000000000001"));
        }
    }
}

/// status_missing · `specs/veritrans4g/upop.yaml:224`
#[test]
fn push_upop_status_missing() {
    breaks::<veritrans4g::PushUpop>(
        b"numberOfNotify=1&pushTime=20260519094049&pushId=00001030&orderId0000=order-0001&txnType0000=Cancel&traceNumber0000=123456&traceTime0000=0519084049&settleAmount0000=10&settleDate0000=0519&settleRate0000=1&dummy0000=1",
        &["records[0].mstatus: required"],
    );
}

/// paid · `specs/veritrans4g/alipay.yaml:338`
#[test]
fn return_alipay_paid() {
    let wire = written::<veritrans4g::ReturnAlipay>(&[
        (0, "success"),
        (1, "0000000000000000"),
        (2, "処理が成功しました。"),
        (3, "order-0001"),
        (4, "alipay"),
        (5, "10434958"),
        (6, "10"),
        (7, "JPY"),
        (8, "2026051900001"),
        (9, "a-b-c"),
    ]);
    let decoded = decodes::<veritrans4g::ReturnAlipay>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::Status::Success));
    assert_eq!(message.result_code, "0000000000000000");
    assert_eq!(message.message, "処理が成功しました。");
    assert_eq!(message.order_id, "order-0001");
    assert_eq!(message.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Alipay));
    assert_eq!(message.transaction_id, "10434958");
    assert_eq!(message.settle_amount, ::denbun::Amount(10));
    assert_eq!(message.settle_currency, "JPY");
    assert_eq!(message.center_trade_id, "2026051900001");
    assert_eq!(message.auth_info, "a-b-c");
    assert_eq!(
        outcome(
            <veritrans4g::ReturnAlipay as ::denbun::HandBack>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
    comes_back(&wire, &decoded.message);
}

/// refused · `specs/veritrans4g/alipay.yaml:340`
#[test]
fn return_alipay_refused() {
    let wire = written::<veritrans4g::ReturnAlipay>(&[
        (0, "failure"),
        (1, "0000000000000000"),
        (2, "処理が成功しました。"),
        (3, "order-0001"),
        (4, "alipay"),
        (5, "10434958"),
        (6, "10"),
        (7, "JPY"),
        (8, "2026051900001"),
        (9, "a-b-c"),
    ]);
    let decoded = decodes::<veritrans4g::ReturnAlipay>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
    assert_eq!(message.result_code, "0000000000000000");
    assert_eq!(message.message, "処理が成功しました。");
    assert_eq!(message.order_id, "order-0001");
    assert_eq!(message.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Alipay));
    assert_eq!(message.transaction_id, "10434958");
    assert_eq!(message.settle_amount, ::denbun::Amount(10));
    assert_eq!(message.settle_currency, "JPY");
    assert_eq!(message.center_trade_id, "2026051900001");
    assert_eq!(message.auth_info, "a-b-c");
    assert_eq!(
        outcome(
            <veritrans4g::ReturnAlipay as ::denbun::HandBack>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
    comes_back(&wire, &decoded.message);
}

/// pending · `specs/veritrans4g/alipay.yaml:341`
#[test]
fn return_alipay_pending() {
    let wire = written::<veritrans4g::ReturnAlipay>(&[
        (0, "pending"),
        (1, "0000000000000000"),
        (2, "処理が成功しました。"),
        (3, "order-0001"),
        (4, "alipay"),
        (5, "10434958"),
        (6, "10"),
        (7, "JPY"),
        (8, "2026051900001"),
        (9, "a-b-c"),
    ]);
    let decoded = decodes::<veritrans4g::ReturnAlipay>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
    assert_eq!(message.result_code, "0000000000000000");
    assert_eq!(message.message, "処理が成功しました。");
    assert_eq!(message.order_id, "order-0001");
    assert_eq!(message.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Alipay));
    assert_eq!(message.transaction_id, "10434958");
    assert_eq!(message.settle_amount, ::denbun::Amount(10));
    assert_eq!(message.settle_currency, "JPY");
    assert_eq!(message.center_trade_id, "2026051900001");
    assert_eq!(message.auth_info, "a-b-c");
    assert_eq!(
        outcome(
            <veritrans4g::ReturnAlipay as ::denbun::HandBack>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
    comes_back(&wire, &decoded.message);
}

/// example_1 · `specs/veritrans4g/bank.yaml:217`
#[test]
fn return_bank_example_1() {
    let decoded = decodes::<veritrans4g::ReturnBank>(b"", &[]);
    comes_back(b"", &decoded.message);
}

/// canceled · `specs/veritrans4g/carrier.yaml:723`
#[test]
fn return_carrier_canceled() {
    let wire = written::<veritrans4g::ReturnCarrier>(&[
        (0, "order-0001"),
        (1, "failure"),
        (2, "WGU1000000000000"),
        (3, "Authorize"),
        (4, "b3JkZXJJZCxtc3RhdHVzLHZSZXN1bHRDb2RlLGNvbW1hbmQ="),
        (5, "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
    ]);
    let decoded = decodes::<veritrans4g::ReturnCarrier>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.order_id, "order-0001");
    assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
    assert_eq!(message.result_code, "WGU1000000000000");
    assert_eq!(message.carrier_command, ::denbun::Open::Known(veritrans4g::CarrierCommand::Authorize));
    assert_eq!(message.auth_params, "b3JkZXJJZCxtc3RhdHVzLHZSZXN1bHRDb2RlLGNvbW1hbmQ=");
    assert_eq!(message.v_auth_info, "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    assert!(message.rest.is_empty());
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <veritrans4g::ReturnCarrier as ::denbun::HandBack>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
    comes_back(&wire, &decoded.message);
}

/// ended · `specs/veritrans4g/carrier.yaml:724`
#[test]
fn return_carrier_ended() {
    let wire = written::<veritrans4g::ReturnCarrier>(&[
        (0, "order-0001"),
        (1, "success"),
        (2, "W001000000000000"),
        (3, "Terminate"),
        (4, "b3JkZXJJZCxtc3RhdHVzLHZSZXN1bHRDb2RlLGNvbW1hbmQ="),
        (5, "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
    ]);
    let decoded = decodes::<veritrans4g::ReturnCarrier>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.order_id, "order-0001");
    assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::Status::Success));
    assert_eq!(message.result_code, "W001000000000000");
    assert_eq!(message.carrier_command, ::denbun::Open::Known(veritrans4g::CarrierCommand::Terminate));
    assert_eq!(message.auth_params, "b3JkZXJJZCxtc3RhdHVzLHZSZXN1bHRDb2RlLGNvbW1hbmQ=");
    assert_eq!(message.v_auth_info, "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    assert!(message.rest.is_empty());
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(
            <veritrans4g::ReturnCarrier as ::denbun::HandBack>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
    comes_back(&wire, &decoded.message);
}

/// half_of_it · `specs/veritrans4g/carrier.yaml:725`
#[test]
fn return_carrier_half_of_it() {
    breaks::<veritrans4g::ReturnCarrier>(
        b"orderId=order-0001&mstatus=success",
        &["authParams: required", "command: required", "vAuthInfo: required", "vResultCode: required"],
    );
}

/// example_1 · `specs/veritrans4g/mpi.yaml:373`
#[test]
fn return_mpi_example_1() {
    let decoded = decodes::<veritrans4g::ReturnMpi>(
        b"RequestId=YqAkr6wfBVEAAAS%40SK0AAAAF&OrderId=order-1654662296&mpiMstatus=success&cardMstatus=success&vResultCode=G011A00100000000&reqCurrencyUnit=&cardTransactionType=a&centerRequestDate=20220608132519&centerResponseDate=20220608132519&connectedCenterId=jcn&reqCardNumber=411111%2A%2A%2A%2A%2A%2A%2A%2A11&reqAmount=100&acquirerCode=05&authCode=000000&tradUrl=&fdResult=&authParams=ZmRSZXN1bHQsYXV0aENvZGUsUmVxdWVzdElkLG1waU1zdGF0dXMsY2VudGVyUmVxdWVzdERhdGUsY2VudGVyUmVzcG9uc2VEYXRlLE9yZGVySWQscmVxQ2FyZE51bWJlcixjYXJkVHJhbnNhY3Rpb25UeXBlLGNhcmRNc3RhdHVzLHRyYWRVcmwscmVxQ3VycmVuY3lVbml0LGNvbm5lY3RlZENlbnRlcklkLHJlcUFtb3VudCxhY3F1aXJlckNvZGUsdlJlc3VsdENvZGU%3D&vAuthInfo=27faee59e696f68f9da0a485da1e9a7c827e9308b6a73828366a528e7158938c",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.request_id, "YqAkr6wfBVEAAAS@SK0AAAAF");
    assert_eq!(message.order_id, "order-1654662296");
    assert_eq!(message.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Success)));
    assert_eq!(message.card_status, Some(::denbun::Open::Known(veritrans4g::CardStatus::Success)));
    assert_eq!(message.result_code.as_deref(), Some("G011A00100000000"));
    assert_eq!(message.sent_currency.as_deref(), Some(""));
    assert_eq!(
        message.card_transaction_type,
        Some(::denbun::Open::Known(veritrans4g::CardTransactionType::Authorized))
    );
    assert_eq!(message.center_request_date, Some(::denbun::DateTime::constant(2022, 6, 8, 13, 25, 19, 0)));
    assert_eq!(message.center_response_date, Some(::denbun::DateTime::constant(2022, 6, 8, 13, 25, 19, 0)));
    assert_eq!(message.connected_center.as_deref(), Some("jcn"));
    assert_eq!(message.masked_card_number.as_deref(), Some("411111********11"));
    assert_eq!(message.sent_amount, Some(::denbun::Yen(100)));
    assert_eq!(message.acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj)));
    assert_eq!(message.auth_code.as_deref(), Some("000000"));
    assert_eq!(message.trad_url.as_deref(), Some(""));
    assert_eq!(message.fraud_detection_result.as_deref(), Some(""));
    assert_eq!(message.three_ds_message_version, None);
    assert_eq!(message.three_ds_transaction_id, None);
    assert_eq!(message.three_ds_status, None);
    assert_eq!(message.three_ds_cavv_algorithm, None);
    assert_eq!(message.three_ds_cavv, None);
    assert_eq!(message.three_ds_eci, None);
    assert_eq!(
        message.signed_names.as_deref(),
        Some(
            "ZmRSZXN1bHQsYXV0aENvZGUsUmVxdWVzdElkLG1waU1zdGF0dXMsY2VudGVyUmVxdWVzdERhdGUsY2VudGVyUmVzcG9uc2VEYXRlLE9yZGVySWQscmVxQ2FyZE51bWJlcixjYXJkVHJhbnNhY3Rpb25UeXBlLGNhcmRNc3RhdHVzLHRyYWRVcmwscmVxQ3VycmVuY3lVbml0LGNvbm5lY3RlZENlbnRlcklkLHJlcUFtb3VudCxhY3F1aXJlckNvZGUsdlJlc3VsdENvZGU=",
        )
    );
    assert_eq!(
        message.signature.as_deref(),
        Some("27faee59e696f68f9da0a485da1e9a7c827e9308b6a73828366a528e7158938c")
    );
    assert_eq!(
        outcome(<veritrans4g::ReturnMpi as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Confirmed
    );
    comes_back(
        b"RequestId=YqAkr6wfBVEAAAS%40SK0AAAAF&OrderId=order-1654662296&mpiMstatus=success&cardMstatus=success&vResultCode=G011A00100000000&reqCurrencyUnit=&cardTransactionType=a&centerRequestDate=20220608132519&centerResponseDate=20220608132519&connectedCenterId=jcn&reqCardNumber=411111%2A%2A%2A%2A%2A%2A%2A%2A11&reqAmount=100&acquirerCode=05&authCode=000000&tradUrl=&fdResult=&authParams=ZmRSZXN1bHQsYXV0aENvZGUsUmVxdWVzdElkLG1waU1zdGF0dXMsY2VudGVyUmVxdWVzdERhdGUsY2VudGVyUmVzcG9uc2VEYXRlLE9yZGVySWQscmVxQ2FyZE51bWJlcixjYXJkVHJhbnNhY3Rpb25UeXBlLGNhcmRNc3RhdHVzLHRyYWRVcmwscmVxQ3VycmVuY3lVbml0LGNvbm5lY3RlZENlbnRlcklkLHJlcUFtb3VudCxhY3F1aXJlckNvZGUsdlJlc3VsdENvZGU%3D&vAuthInfo=27faee59e696f68f9da0a485da1e9a7c827e9308b6a73828366a528e7158938c",
        &decoded.message,
    );
}

/// not_the_holder · `specs/veritrans4g/mpi.yaml:379`
#[test]
fn return_mpi_not_the_holder() {
    let decoded = decodes::<veritrans4g::ReturnMpi>(
        b"RequestId=R1&OrderId=order-5&mpiMstatus=failure&cardMstatus=&vResultCode=G013000000000000",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.request_id, "R1");
    assert_eq!(message.order_id, "order-5");
    assert_eq!(message.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Failure)));
    assert_eq!(message.card_status, Some(::denbun::Open::Other("".to_owned())));
    assert_eq!(message.result_code.as_deref(), Some("G013000000000000"));
    assert_eq!(message.sent_currency, None);
    assert_eq!(message.card_transaction_type, None);
    assert_eq!(message.center_request_date, None);
    assert_eq!(message.center_response_date, None);
    assert_eq!(message.connected_center, None);
    assert_eq!(message.masked_card_number, None);
    assert_eq!(message.sent_amount, None);
    assert_eq!(message.acquirer_code, None);
    assert_eq!(message.auth_code, None);
    assert_eq!(message.trad_url, None);
    assert_eq!(message.fraud_detection_result, None);
    assert_eq!(message.three_ds_message_version, None);
    assert_eq!(message.three_ds_transaction_id, None);
    assert_eq!(message.three_ds_status, None);
    assert_eq!(message.three_ds_cavv_algorithm, None);
    assert_eq!(message.three_ds_cavv, None);
    assert_eq!(message.three_ds_eci, None);
    assert_eq!(message.signed_names, None);
    assert_eq!(message.signature, None);
    assert_eq!(
        outcome(<veritrans4g::ReturnMpi as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Declined
    );
    comes_back(
        b"RequestId=R1&OrderId=order-5&mpiMstatus=failure&cardMstatus=&vResultCode=G013000000000000",
        &decoded.message,
    );
}

/// nobody_knows · `specs/veritrans4g/mpi.yaml:381`
#[test]
fn return_mpi_nobody_knows() {
    let decoded = decodes::<veritrans4g::ReturnMpi>(
        b"RequestId=R1&OrderId=order-5&mpiMstatus=success&cardMstatus=pending",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.request_id, "R1");
    assert_eq!(message.order_id, "order-5");
    assert_eq!(message.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Success)));
    assert_eq!(message.card_status, Some(::denbun::Open::Known(veritrans4g::CardStatus::Pending)));
    assert_eq!(message.result_code, None);
    assert_eq!(message.sent_currency, None);
    assert_eq!(message.card_transaction_type, None);
    assert_eq!(message.center_request_date, None);
    assert_eq!(message.center_response_date, None);
    assert_eq!(message.connected_center, None);
    assert_eq!(message.masked_card_number, None);
    assert_eq!(message.sent_amount, None);
    assert_eq!(message.acquirer_code, None);
    assert_eq!(message.auth_code, None);
    assert_eq!(message.trad_url, None);
    assert_eq!(message.fraud_detection_result, None);
    assert_eq!(message.three_ds_message_version, None);
    assert_eq!(message.three_ds_transaction_id, None);
    assert_eq!(message.three_ds_status, None);
    assert_eq!(message.three_ds_cavv_algorithm, None);
    assert_eq!(message.three_ds_cavv, None);
    assert_eq!(message.three_ds_eci, None);
    assert_eq!(message.signed_names, None);
    assert_eq!(message.signature, None);
    assert_eq!(
        outcome(<veritrans4g::ReturnMpi as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Unknown
    );
    comes_back(b"RequestId=R1&OrderId=order-5&mpiMstatus=success&cardMstatus=pending", &decoded.message);
}

/// example_1 · `specs/veritrans4g/mpi.yaml:385`
#[test]
fn return_mpi_without_details_example_1() {
    let decoded = decodes::<veritrans4g::ReturnMpiWithoutDetails>(
        b"RequestId=YqAkr6wfBVEAAAS%40SK0AAAAF&OrderId=order-1654662296",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.request_id, "YqAkr6wfBVEAAAS@SK0AAAAF");
    assert_eq!(message.order_id, "order-1654662296");
    assert_eq!(
        outcome(
            <veritrans4g::ReturnMpiWithoutDetails as ::denbun::HandBack>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
    comes_back(b"RequestId=YqAkr6wfBVEAAAS%40SK0AAAAF&OrderId=order-1654662296", &decoded.message);
}

/// applied · `specs/veritrans4g/oricosc.yaml:118`
#[test]
fn return_oricosc_applied() {
    let decoded = decodes::<veritrans4g::ReturnOricosc>(
        b"orderId=order-0001&mstatus=success&vResultCode=0000000000000000&merrMsg=%E6%88%90%E5%8A%9F&receiptNo=12345678",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.order_id, "order-0001");
    assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::Status::Success));
    assert_eq!(message.result_code, "0000000000000000");
    assert_eq!(message.message, "成功");
    assert_eq!(message.receipt_no.as_deref(), Some("12345678"));
    assert_eq!(
        outcome(
            <veritrans4g::ReturnOricosc as ::denbun::HandBack>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
    comes_back(
        b"orderId=order-0001&mstatus=success&vResultCode=0000000000000000&merrMsg=%E6%88%90%E5%8A%9F&receiptNo=12345678",
        &decoded.message,
    );
}

/// refused · `specs/veritrans4g/oricosc.yaml:119`
#[test]
fn return_oricosc_refused() {
    let wire = written::<veritrans4g::ReturnOricosc>(&[
        (0, "order-0001"),
        (1, "failure"),
        (2, "0000000000000000"),
        (3, "成功"),
        (4, "12345678"),
    ]);
    let decoded = decodes::<veritrans4g::ReturnOricosc>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.order_id, "order-0001");
    assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
    assert_eq!(message.result_code, "0000000000000000");
    assert_eq!(message.message, "成功");
    assert_eq!(message.receipt_no.as_deref(), Some("12345678"));
    assert_eq!(
        outcome(
            <veritrans4g::ReturnOricosc as ::denbun::HandBack>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
    comes_back(&wire, &decoded.message);
}

/// half_of_it · `specs/veritrans4g/oricosc.yaml:120`
#[test]
fn return_oricosc_half_of_it() {
    breaks::<veritrans4g::ReturnOricosc>(
        b"orderId=order-0001",
        &["merrMsg: required", "mstatus: required", "vResultCode: required"],
    );
}

/// agreed · `specs/veritrans4g/paypal.yaml:391`
#[test]
fn return_paypal_agreed() {
    let decoded =
        decodes::<veritrans4g::ReturnPaypal>(b"token=EC-1AB23456CD789012E&PayerID=ABCDEFGH12345", &[]);
    let message = &decoded.message;
    assert_eq!(message.token.expose(), "EC-1AB23456CD789012E");
    assert_eq!(message.payer_id, "ABCDEFGH12345");
    assert_eq!(
        outcome(
            <veritrans4g::ReturnPaypal as ::denbun::HandBack>::verdict(message),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
    comes_back(b"token=EC-1AB23456CD789012E&PayerID=ABCDEFGH12345", &decoded.message);
}

/// payer_missing · `specs/veritrans4g/paypal.yaml:392`
#[test]
fn return_paypal_payer_missing() {
    breaks::<veritrans4g::ReturnPaypal>(b"token=EC-1AB23456CD789012E", &["PayerID: required"]);
}

/// paid · `specs/veritrans4g/upop.yaml:195`
#[test]
fn return_upop_paid() {
    let wire = written::<veritrans4g::ReturnUpop>(&[
        (0, "success"),
        (1, "0000000000000000"),
        (2, "処理が成功しました。"),
        (3, "order-0001"),
        (4, "upop"),
        (5, "10434958"),
        (6, "20260519094049"),
        (7, "20260519084049"),
        (8, "10"),
        (9, "10"),
        (10, "0519"),
        (11, "392"),
        (12, "1"),
        (13, "20260519000000000001"),
        (14, "a-b-c"),
    ]);
    let decoded = decodes::<veritrans4g::ReturnUpop>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::Status::Success));
    assert_eq!(message.result_code, "0000000000000000");
    assert_eq!(message.message, "処理が成功しました。");
    assert_eq!(message.order_id, "order-0001");
    assert_eq!(message.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Upop));
    assert_eq!(message.transaction_id, "10434958");
    assert_eq!(message.txn_datetime_jp, "20260519094049");
    assert_eq!(message.txn_datetime_cn, "20260519084049");
    assert_eq!(message.captured_amount, ::denbun::Yen(10));
    assert_eq!(message.settle_amount, ::denbun::Yen(10));
    assert_eq!(message.settle_date, "0519");
    assert_eq!(message.settle_currency, "392");
    assert_eq!(message.settle_rate, "1");
    assert_eq!(message.upop_order_id, "20260519000000000001");
    assert_eq!(message.auth_info, "a-b-c");
    assert_eq!(
        outcome(<veritrans4g::ReturnUpop as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Confirmed
    );
    comes_back(&wire, &decoded.message);
}

/// refused · `specs/veritrans4g/upop.yaml:198`
#[test]
fn return_upop_refused() {
    let wire = written::<veritrans4g::ReturnUpop>(&[
        (0, "failure"),
        (1, "0000000000000000"),
        (2, "処理が成功しました。"),
        (3, "order-0001"),
        (4, "upop"),
        (5, "10434958"),
        (6, "20260519094049"),
        (7, "20260519084049"),
        (8, "10"),
        (9, "10"),
        (10, "0519"),
        (11, "392"),
        (12, "1"),
        (13, "20260519000000000001"),
        (14, "a-b-c"),
    ]);
    let decoded = decodes::<veritrans4g::ReturnUpop>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
    assert_eq!(message.result_code, "0000000000000000");
    assert_eq!(message.message, "処理が成功しました。");
    assert_eq!(message.order_id, "order-0001");
    assert_eq!(message.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Upop));
    assert_eq!(message.transaction_id, "10434958");
    assert_eq!(message.txn_datetime_jp, "20260519094049");
    assert_eq!(message.txn_datetime_cn, "20260519084049");
    assert_eq!(message.captured_amount, ::denbun::Yen(10));
    assert_eq!(message.settle_amount, ::denbun::Yen(10));
    assert_eq!(message.settle_date, "0519");
    assert_eq!(message.settle_currency, "392");
    assert_eq!(message.settle_rate, "1");
    assert_eq!(message.upop_order_id, "20260519000000000001");
    assert_eq!(message.auth_info, "a-b-c");
    assert_eq!(
        outcome(<veritrans4g::ReturnUpop as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Declined
    );
    comes_back(&wire, &decoded.message);
}

/// pending · `specs/veritrans4g/upop.yaml:199`
#[test]
fn return_upop_pending() {
    let wire = written::<veritrans4g::ReturnUpop>(&[
        (0, "pending"),
        (1, "0000000000000000"),
        (2, "処理が成功しました。"),
        (3, "order-0001"),
        (4, "upop"),
        (5, "10434958"),
        (6, "20260519094049"),
        (7, "20260519084049"),
        (8, "10"),
        (9, "10"),
        (10, "0519"),
        (11, "392"),
        (12, "1"),
        (13, "20260519000000000001"),
        (14, "a-b-c"),
    ]);
    let decoded = decodes::<veritrans4g::ReturnUpop>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
    assert_eq!(message.result_code, "0000000000000000");
    assert_eq!(message.message, "処理が成功しました。");
    assert_eq!(message.order_id, "order-0001");
    assert_eq!(message.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Upop));
    assert_eq!(message.transaction_id, "10434958");
    assert_eq!(message.txn_datetime_jp, "20260519094049");
    assert_eq!(message.txn_datetime_cn, "20260519084049");
    assert_eq!(message.captured_amount, ::denbun::Yen(10));
    assert_eq!(message.settle_amount, ::denbun::Yen(10));
    assert_eq!(message.settle_date, "0519");
    assert_eq!(message.settle_currency, "392");
    assert_eq!(message.settle_rate, "1");
    assert_eq!(message.upop_order_id, "20260519000000000001");
    assert_eq!(message.auth_info, "a-b-c");
    assert_eq!(
        outcome(<veritrans4g::ReturnUpop as ::denbun::HandBack>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Unknown
    );
    comes_back(&wire, &decoded.message);
}

/// common_rows_first · `specs/veritrans4g/veritrans4g.yaml:37`
#[test]
fn auth_hash_signature_common_rows_first() {
    let vector = ::denbun::signature::Vector {
        credentials: &[
            ("merchant_ccid", "A100000000000000000000cc"),
            ("merchant_secret", "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789"),
        ],
        sent: Some(
            "{\"txnVersion\":\"1.0.0\",\"dummyRequest\":\"0\",\"merchantCcid\":\"A100000000000000000000cc\",\"payNowIdParam\":{\"accountParam\":{\"accountId\":\"dummy-account-id\"},\"token\":\"abcdef01-2345-6789-0abc-def012345678\"},\"serviceOptionType\":\"mpi-complete\",\"orderId\":\"dummy-order-id\",\"amount\":\"100\",\"deviceChannel\":\"02\"}",
        ),
        body: None,
        request: None,
        headers: &[],
        fields: &[],
        captured: &[],
    };
    let made =
        ::denbun::signature::compute(veritrans4g::SIGNATURE_AUTH_HASH, &vector).expect("everything is given");
    assert_eq!(made, "2b110237583f7717ccde4b641e3b31b6364e8885b4967cdb34af61e77d3c82f9");
}

/// connection_guide · `specs/veritrans4g/veritrans4g.yaml:37`
#[test]
fn auth_hash_signature_connection_guide() {
    let vector = ::denbun::signature::Vector {
        credentials: &[
            ("merchant_ccid", "A100000000000000000000cc"),
            ("merchant_secret", "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789"),
        ],
        sent: Some(
            "{\"orderId\":\"dummy1503015213\",\"amount\":\"5\",\"jpo\":\"10\",\"withCapture\":\"false\",\"payNowIdParam\":{\"token\":\"0a812412-682c-4dad-8a5d-720caf23bca0\"},\"txnVersion\":\"2.0.0\",\"dummyRequest\":\"1\",\"merchantCcid\":\"A100000000000000000000cc\"}",
        ),
        body: None,
        request: None,
        headers: &[],
        fields: &[],
        captured: &[],
    };
    let made =
        ::denbun::signature::compute(veritrans4g::SIGNATURE_AUTH_HASH, &vector).expect("everything is given");
    assert_eq!(made, "d1080ba284de0a71cabfe0079ba95f46d78e610c00a6f16ff642bf2bcce1f2fe");
}

/// push_3ds · `specs/veritrans4g/veritrans4g.yaml:44`
#[test]
fn content_hmac_signature_push_3ds() {
    let vector = ::denbun::signature::Vector {
        credentials: &[
            ("merchant_ccid", "A100000000000001000000cc"),
            ("merchant_secret", "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789"),
        ],
        sent: None,
        body: Some(
            "numberOfNotify=1&pushTime=20230609163134&pushId=100&orderId0000=1657593096&vResultCode0000=G011A00100000000&txnType0000=AuthorizeConfirm&mpiMstatus0000=success&cardMstatus0000=success&dummy0000=1",
        ),
        request: None,
        headers: &[],
        fields: &[],
        captured: &[],
    };
    let made = ::denbun::signature::compute(veritrans4g::SIGNATURE_CONTENT_HMAC, &vector)
        .expect("everything is given");
    assert_eq!(made, "96afe3ca78dd828e1b4643dacae031422ca252bdb2a109178d4637bd44a7ee99");
}

/// return_3ds · `specs/veritrans4g/veritrans4g.yaml:50`
#[test]
fn v_auth_info_signature_return_3ds() {
    let vector = ::denbun::signature::Vector {
        credentials: &[
            ("merchant_ccid", "A100000000000001000000cc"),
            ("merchant_secret", "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789"),
        ],
        sent: None,
        body: None,
        request: None,
        headers: &[],
        fields: &[
            ("RequestId", "YqAkr6wfBVEAAAS@SK0AAAAF"),
            ("OrderId", "order-1654662296"),
            ("reqAmount", "100"),
            ("reqCardNumber", "411111********11"),
            ("reqCurrencyUnit", ""),
            ("mpiMstatus", "success"),
            ("vResultCode", "G011A00100000000"),
            ("cardMstatus", "success"),
            ("cardTransactionType", "a"),
            ("centerRequestDate", "20220608132519"),
            ("centerResponseDate", "20220608132519"),
            ("connectedCenterId", "jcn"),
            ("acquirerCode", "05"),
            ("authCode", "000000"),
            ("tradUrl", ""),
            ("fdResult", ""),
            (
                "authParams",
                "ZmRSZXN1bHQsYXV0aENvZGUsUmVxdWVzdElkLG1waU1zdGF0dXMsY2VudGVyUmVxdWVzdERhdGUsY2VudGVyUmVzcG9uc2VEYXRlLE9yZGVySWQscmVxQ2FyZE51bWJlcixjYXJkVHJhbnNhY3Rpb25UeXBlLGNhcmRNc3RhdHVzLHRyYWRVcmwscmVxQ3VycmVuY3lVbml0LGNvbm5lY3RlZENlbnRlcklkLHJlcUFtb3VudCxhY3F1aXJlckNvZGUsdlJlc3VsdENvZGU=",
            ),
        ],
        captured: &[],
    };
    let made = ::denbun::signature::compute(veritrans4g::SIGNATURE_V_AUTH_INFO, &vector)
        .expect("everything is given");
    assert_eq!(made, "27faee59e696f68f9da0a485da1e9a7c827e9308b6a73828366a528e7158938c");
}

/// made_apart · `specs/veritrans4g/veritrans4g.yaml:61`
#[test]
fn auth_info_signature_made_apart() {
    let vector = ::denbun::signature::Vector {
        credentials: &[
            ("merchant_ccid", "A100000000000001000000cc"),
            ("merchant_secret", "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789"),
        ],
        sent: None,
        body: None,
        request: None,
        headers: &[],
        fields: &[],
        captured: &[("time", "20220608132519123")],
    };
    let made =
        ::denbun::signature::compute(veritrans4g::SIGNATURE_AUTH_INFO, &vector).expect("everything is given");
    assert_eq!(made, "3961f619fef4e52d4be6a5573ade0a2e01340cab82b9f19719fe80906d2b0860");
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

#[track_caller]
fn breaks<M: for<'a> ::denbun::Decode<'a>>(wire: &[u8], violations: &[&str]) {
    let found = match ::denbun::decode::<M>(wire) {
        Ok(decoded) => decoded.violations,
        Err(error) => error.violations,
    };
    assert_eq!(rules(&found), violations);
}

#[track_caller]
fn is_shown<P: ::denbun::Page>(request: &P) {
    let mut credentials = ::denbun::Credentials::new();
    if let Some(digest) = P::PAGE.digest {
        credentials = credentials.with(digest.key, "a key of at least sixteen bytes");
    }
    let target = ::denbun::Target::url("https://pay.example").address("https://pay.example/page");
    let target = target.credentials(credentials);
    for method in P::PAGE.methods {
        match method {
            ::denbun::operation::Method::Get => {
                ::denbun::page::link(request, &target).expect("the link can be made");
            }
            _ => {
                ::denbun::page::form(request, &target).expect("the form can be made");
            }
        }
    }
}

/// The same comes by every method.
#[track_caller]
fn comes_back<H: ::denbun::HandBack + PartialEq + ::core::fmt::Debug>(wire: &[u8], message: &H) {
    for method in H::HAND_BACK.methods {
        let carried = ::denbun::Body::new(wire.to_vec());
        let (query, body) = match method {
            ::denbun::operation::Method::Get => (carried, ::denbun::Body::default()),
            _ => (::denbun::Body::default(), carried),
        };
        let headers = ::denbun::Headers::default();
        let incoming = ::denbun::Incoming { method: method.as_str().to_owned(), query, headers, body };
        let handed_back = ::denbun::hand_back::receive::<H>(&incoming);
        let content = handed_back.content.expect("the hand-back can be read");
        assert_eq!(content.unproven(), message);
    }
}

fn rules(violations: &::denbun::Violations) -> Vec<String> {
    let line = |path: &str, rule| if path.is_empty() { format!("{rule}") } else { format!("{path}: {rule}") };
    let mut lines: Vec<String> = violations.iter().map(|found| line(&found.path, found.rule)).collect();
    lines.sort();
    lines
}

/// Values under the names that the fields have now: these are not known for certain.
#[track_caller]
fn written<M: ::denbun::Message>(values: &[(usize, &str)]) -> Vec<u8> {
    let escaped = |text: &str| {
        let mut bytes = Vec::new();
        M::SCHEMA.charset.encode(text, &mut bytes).expect("the charset has these characters");
        bytes.iter().map(|byte| format!("%{byte:02X}")).collect::<String>()
    };
    let pair = |(at, text): &(usize, &str)| {
        format!("{}={}", escaped(M::SCHEMA.fields[*at].name), escaped(text))
    };
    values.iter().map(pair).collect::<Vec<_>>().join("&").into_bytes()
}

fn outcome(
    verdict: ::denbun::Verdict,
    code: Option<&str>,
    violations: &::denbun::Violations,
) -> ::denbun::Verdict {
    let error = code.and_then(|code| ::denbun::operation::find_error(veritrans4g::ERRORS, code));
    verdict.given(error).unless_unread(violations)
}

#[cfg(feature = "card-data")]
mod card_data {
    use super::{encodes, refuses, decodes, outcome};
    use denbun_providers::veritrans4g;

    /// example_1 · `specs/veritrans4g/card.yaml:185`
    #[test]
    fn card_authorize_with_card_data_request_example_1() {
        let request = veritrans4g::CardAuthorizeWithCardDataRequest::builder()
            .order_id("order-3")
            .amount(::denbun::Yen(5))
            .card_number("4111111111111111")
            .card_expire("12/30")
            .payment_plan("10")
            .with_capture(false)
            .security_code("1234")
            .build();
        let wire = br#"{"orderId":"order-3","amount":"5","cardNumber":"4111111111111111","cardExpire":"12/30","jpo":"10","withCapture":"false","securityCode":"1234"}"#;
        encodes(&request, wire);
    }

    /// without_a_card · `specs/veritrans4g/card.yaml:187`
    #[test]
    fn card_authorize_with_card_data_request_without_a_card() {
        let request = veritrans4g::CardAuthorizeWithCardDataRequest::builder()
            .order_id("order-3")
            .amount(::denbun::Yen(5))
            .build();
        refuses(&request, &["payNowIdParam.token: rule"]);
    }

    /// number_without_expire · `specs/veritrans4g/card.yaml:188`
    #[test]
    fn card_authorize_with_card_data_request_number_without_expire() {
        let request = veritrans4g::CardAuthorizeWithCardDataRequest::builder()
            .order_id("order-3")
            .amount(::denbun::Yen(5))
            .card_number("4111111111111111")
            .build();
        refuses(&request, &["cardNumber: rule"]);
    }

    /// wrong_values · `specs/veritrans4g/card.yaml:189`
    #[test]
    fn card_authorize_with_card_data_request_wrong_values() {
        let request = veritrans4g::CardAuthorizeWithCardDataRequest::builder()
            .order_id("order-3")
            .amount(::denbun::Yen(5))
            .card_number("4111_1111")
            .card_expire("1230")
            .payment_plan("10")
            .with_capture(false)
            .security_code("12A")
            .build();
        refuses(&request, &["cardExpire: length", "cardNumber: character", "securityCode: character"]);
    }

    /// chip_without_track · `specs/veritrans4g/card.yaml:190`
    #[test]
    fn card_authorize_with_card_data_request_chip_without_track() {
        let request = veritrans4g::CardAuthorizeWithCardDataRequest::builder()
            .order_id("order-3")
            .amount(::denbun::Yen(5))
            .card_number("4111111111111111")
            .card_expire("12/30")
            .payment_plan("10")
            .with_capture(false)
            .security_code("1234")
            .chip_condition_code(veritrans4g::ChipConditionCode::MagneticStripe)
            .build();
        refuses(&request, &["chipConditionCode: rule"]);
    }

    /// example_1 · `specs/veritrans4g/card.yaml:231`
    #[test]
    fn card_re_authorize_with_card_data_request_example_1() {
        let request = veritrans4g::CardReAuthorizeWithCardDataRequest::builder()
            .order_id("dummy1503015215")
            .original_order_id("dummy1503015213")
            .amount(::denbun::Yen(5))
            .payment_plan("10")
            .with_capture(true)
            .security_code("1234")
            .build();
        let wire = br#"{"orderId":"dummy1503015215","originalOrderId":"dummy1503015213","amount":"5","jpo":"10","withCapture":"true","securityCode":"1234"}"#;
        encodes(&request, wire);
    }

    /// example_1 · `specs/veritrans4g/card.yaml:264`
    #[test]
    fn card_capture_with_card_data_request_example_1() {
        let request = veritrans4g::CardCaptureWithCardDataRequest::builder()
            .order_id("order-4")
            .amount(::denbun::Yen(5))
            .card_number("4111111111111111")
            .card_expire("12/30")
            .direct(true)
            .build();
        let wire = br#"{"orderId":"order-4","amount":"5","cardNumber":"4111111111111111","cardExpire":"12/30","withDirect":"true"}"#;
        encodes(&request, wire);
    }

    /// example_1 · `specs/veritrans4g/card.yaml:311`
    #[test]
    fn card_cancel_with_card_data_request_example_1() {
        let request = veritrans4g::CardCancelWithCardDataRequest::builder()
            .order_id("dummy1503015217")
            .amount(::denbun::Yen(5))
            .card_number("4111111111111111")
            .card_expire("12/30")
            .new_return(true)
            .build();
        let wire = br#"{"orderId":"dummy1503015217","amount":"5","cardNumber":"4111111111111111","cardExpire":"12/30","withNew":"true"}"#;
        encodes(&request, wire);
    }

    /// example_1 · `specs/veritrans4g/mpi.yaml:173`
    #[test]
    fn mpi_authorize_with_card_data_request_example_1() {
        let request = veritrans4g::MpiAuthorizeWithCardDataRequest::builder()
            .service_option_type(veritrans4g::MpiOption::Company)
            .order_id("order-6")
            .amount(::denbun::Yen(10))
            .card_number("4111111111111111")
            .card_expire("12/30")
            .security_code("123")
            .device_channel(veritrans4g::DeviceChannel::Browser)
            .cardholder_name("TARO YAMADA")
            .build();
        let wire = br#"{"serviceOptionType":"mpi-company","orderId":"order-6","amount":"10","cardNumber":"4111111111111111","cardExpire":"12/30","securityCode":"123","deviceChannel":"02","cardholderName":"TARO YAMADA"}"#;
        encodes(&request, wire);
    }

    /// example_1 · `specs/veritrans4g/mpi.yaml:238`
    #[test]
    fn mpi_re_authorize_with_card_data_request_example_1() {
        let request = veritrans4g::MpiReAuthorizeWithCardDataRequest::builder()
            .service_option_type(veritrans4g::MpiOption::Company)
            .order_id("order-8")
            .original_order_id("order-5")
            .amount(::denbun::Yen(10))
            .card_number("4111111111111111")
            .card_expire("12/30")
            .device_channel(veritrans4g::DeviceChannel::Browser)
            .cardholder_name("TARO YAMADA")
            .build();
        let wire = br#"{"serviceOptionType":"mpi-company","orderId":"order-8","originalOrderId":"order-5","amount":"10","cardNumber":"4111111111111111","cardExpire":"12/30","deviceChannel":"02","cardholderName":"TARO YAMADA"}"#;
        encodes(&request, wire);
    }

    /// example_1 · `specs/veritrans4g/token.yaml:15`
    #[test]
    fn token_request_example_1() {
        let request = veritrans4g::TokenRequest::builder()
            .token_api_key("cd76ca65-7f54-4dec-8ba3-11c12e36a548")
            .card_number("4111111111111111")
            .card_expire("12/30")
            .security_code("123")
            .lang(veritrans4g::Lang::Ja)
            .build();
        let wire = br#"{"token_api_key":"cd76ca65-7f54-4dec-8ba3-11c12e36a548","card_number":"4111111111111111","card_expire":"12/30","security_code":"123","lang":"ja"}"#;
        encodes(&request, wire);
    }

    /// nothing · `specs/veritrans4g/token.yaml:17`
    #[test]
    fn token_request_nothing() {
        let request =
            veritrans4g::TokenRequest::builder().token_api_key("").card_number("").card_expire("").build();
        refuses(&request, &["card_expire: required", "card_number: required", "token_api_key: required"]);
    }

    /// example_1 · `specs/veritrans4g/token.yaml:29`
    #[test]
    fn token_response_example_1() {
        let wire = br#"{"token":"5db1e26c-4bf9-4d27-9b5f-6c2dd3f8e3a5","token_expire_date":"20260401123456","req_card_number":"411111********11","status":"success","code":"success","message":"Token has been successfully created."}"#;
        let decoded = decodes::<veritrans4g::TokenResponse>(wire, &[]);
        let message = &decoded.message;
        assert_eq!(
            ::denbun::Value::as_text(&message.mdk_token),
            Some("5db1e26c-4bf9-4d27-9b5f-6c2dd3f8e3a5")
        );
        assert_eq!(message.expires.as_deref(), Some("20260401123456"));
        assert_eq!(message.masked_card_number.as_deref(), Some("411111********11"));
        assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::TokenResponseStatus::Success));
        assert_eq!(message.code, "success");
        assert_eq!(message.message, "Token has been successfully created.");
        assert_eq!(
            outcome(
                <veritrans4g::TokenRequest as ::denbun::Operation>::verdict(message, 200),
                ::denbun::Value::as_text(&message.code)
                    .map(::std::borrow::Cow::Borrowed)
                    .and_then(|codes| ::denbun::operation::strongest(veritrans4g::ERRORS, codes, 4))
                    .as_deref(),
                &decoded.violations,
            ),
            ::denbun::Verdict::Confirmed
        );
    }

    /// wrong_number · `specs/veritrans4g/token.yaml:32`
    #[test]
    fn token_response_wrong_number() {
        let wire = r#"{"status":"failure","code":"invalid_card_number","message":"カード番号が不正です。"}"#
            .as_bytes();
        let decoded = decodes::<veritrans4g::TokenResponse>(wire, &[]);
        let message = &decoded.message;
        assert_eq!(message.mdk_token, None);
        assert_eq!(message.expires, None);
        assert_eq!(message.masked_card_number, None);
        assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::TokenResponseStatus::Failure));
        assert_eq!(message.code, "invalid_card_number");
        assert_eq!(message.message, "カード番号が不正です。");
    }
}

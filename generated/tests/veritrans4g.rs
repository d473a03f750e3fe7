// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! The examples of `specs/veritrans4g`.
//!
//! Run by `denbun check` only, because the types here rule out what they show:
//! - `card_authorize.request: nothing`
//! - `card_authorize.request: center_of_3ds`
//! - `card_re_authorize.request: nothing`
//! - `card_re_authorize.request: elio`
//! - `card_capture.request: nothing`
//! - `card_capture.request: option_refused`
//! - `mpi_authorize.request: nothing`
//! - `mpi_authorize.request: wrong_values`
//! - `mpi_re_authorize.request: nothing`
//! - `search.request: wrong_values`
//! - `token.request: wrong_values`

#![cfg(feature = "veritrans4g")]

use denbun_providers::veritrans4g;

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
            veritrans4g::PayNowIdParam::builder()
                .mdk_token("0a812412-682c-4dad-8a5d-720caf23bca0")
                .build(),
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

/// example_1 · `specs/veritrans4g/mpi.yaml:237`
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

/// example_1 · `specs/veritrans4g/mpi.yaml:245`
#[test]
fn mpi_get_result_request_example_1() {
    let request = veritrans4g::MpiGetResultRequest::builder().order_id("dummy1660701218995").build();
    let wire = br#"{"orderId":"dummy1660701218995"}"#;
    encodes(&request, wire);
}

/// nothing · `specs/veritrans4g/mpi.yaml:246`
#[test]
fn mpi_get_result_request_nothing() {
    let request = veritrans4g::MpiGetResultRequest::builder().order_id("").build();
    refuses(&request, &["orderId: required"]);
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
            ::denbun::Open::Known(veritrans4g::SearchedService::Mpi),
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
                            veritrans4g::UpopOrderState::Sold,
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

/// example_1 · `specs/veritrans4g/card.yaml:346`
#[test]
fn card_authorize_response_example_1() {
    let wire = r#"{"result":{"vResultCode":"A001000000000000","custTxn":"10435077","marchTxn":"10435077","merrMsg":"処理が成功しました。","mstatus":"success","optionResults":[],"orderId":"dummy1503015213","serviceType":"card","txnVersion":"2.0.0","cardTransactiontype":"a","gatewayRequestDate":"20230830163306","gatewayResponseDate":"20230830163306","centerRequestDate":"20230830163306","centerResponseDate":"20230830163306","pending":"0","loopback":"0","connectedCenterId":"jcn","reqCardNumber":"411111******1111","reqCardExpire":"*****","reqAmount":"5","reqReturnReferenceNumber":"012345678901","reqAcquirerCode":"05","reqItemCode":"0990","reqJpoInformation":"10","reqWithCapture":"false","reqSecurityCode":"0000","resReturnReferenceNumber":"012345678901","resAuthCode":"000000","resActionCode":"000","resCenterErrorCode":"   "}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::CardAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("A001000000000000"));
        assert_eq!(part.message.as_deref(), Some("処理が成功しました。"));
        assert_eq!(part.message_id.as_deref(), Some("10435077"));
        assert_eq!(part.order_id.as_deref(), Some("dummy1503015213"));
        assert_eq!(part.transaction_id.as_deref(), Some("10435077"));
        assert_eq!(part.version.as_deref(), Some("2.0.0"));
        assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new()));
        assert_eq!(
            part.card_transaction_type,
            Some(::denbun::Open::Known(veritrans4g::CardTransactionType::Authorized))
        );
        assert_eq!(part.gateway_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.gateway_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.center_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.center_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.pending.as_deref(), Some("0"));
        assert_eq!(part.loopback.as_deref(), Some("0"));
        assert_eq!(part.connected_center.as_deref(), Some("jcn"));
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number.as_deref(), Some("411111******1111"));
        assert_eq!(part.masked_card_expire.as_deref(), Some("*****"));
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, Some(::denbun::Yen(5)));
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number.as_deref(), Some("012345678901"));
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj)));
        assert_eq!(part.sent_item_code.as_deref(), Some("0990"));
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan.as_deref(), Some("10"));
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, Some(false));
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code.as_deref(), Some("0000"));
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number.as_deref(), Some("012345678901"));
        assert_eq!(part.auth_code.as_deref(), Some("000000"));
        assert_eq!(part.action_code.as_deref(), Some("000"));
        assert_eq!(part.center_error_code.as_deref(), Some("   "));
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.fraud_detection, None);
        assert_eq!(part.center_process_number, None);
        assert_eq!(part.center_sent_at, None);
        assert_eq!(part.gift_balance, None);
        assert_eq!(part.gift_expire, None);
        assert_eq!(part.kind_code, None);
        assert_eq!(part.jcn_token_result_code, None);
        assert_eq!(part.jcn_token_member_num, None);
        assert_eq!(part.jcn_token_version, None);
        assert_eq!(part.jcn_token_result1, None);
        assert_eq!(part.jcn_token_result2, None);
        assert_eq!(part.jcn_token_res_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code.as_deref(), Some("OC09000000000000"));
        assert_eq!(part.message.as_deref(), Some("処理に失敗しました。"));
        assert_eq!(part.message_id.as_deref(), Some("10435077"));
        assert_eq!(part.order_id.as_deref(), Some("dummy1503015213"));
        assert_eq!(part.transaction_id.as_deref(), Some("10435077"));
        assert_eq!(part.version.as_deref(), Some("2.0.0"));
        assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new()));
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.gateway_request_date, None);
        assert_eq!(part.gateway_response_date, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.pending, None);
        assert_eq!(part.loopback, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number, None);
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.action_code, None);
        assert_eq!(part.center_error_code, None);
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.fraud_detection, None);
        assert_eq!(part.center_process_number, None);
        assert_eq!(part.center_sent_at, None);
        assert_eq!(part.gift_balance, None);
        assert_eq!(part.gift_expire, None);
        assert_eq!(part.kind_code, None);
        assert_eq!(part.jcn_token_result_code, None);
        assert_eq!(part.jcn_token_member_num, None);
        assert_eq!(part.jcn_token_version, None);
        assert_eq!(part.jcn_token_result1, None);
        assert_eq!(part.jcn_token_result2, None);
        assert_eq!(part.jcn_token_res_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("dummy1503015213"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.gateway_request_date, None);
        assert_eq!(part.gateway_response_date, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.pending, None);
        assert_eq!(part.loopback, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number, None);
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.action_code, None);
        assert_eq!(part.center_error_code, None);
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.fraud_detection, None);
        assert_eq!(part.center_process_number, None);
        assert_eq!(part.center_sent_at, None);
        assert_eq!(part.gift_balance, None);
        assert_eq!(part.gift_expire, None);
        assert_eq!(part.kind_code, None);
        assert_eq!(part.jcn_token_result_code, None);
        assert_eq!(part.jcn_token_member_num, None);
        assert_eq!(part.jcn_token_version, None);
        assert_eq!(part.jcn_token_result1, None);
        assert_eq!(part.jcn_token_result2, None);
        assert_eq!(part.jcn_token_res_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
    {
        let part = message.pay_now_id.as_ref().expect("`payNowIdResponse` is there");
        {
            let part = part.account.as_ref().expect("`account` is there");
            assert_eq!(part.account_id.as_deref(), Some("dummy-account-id"));
            {
                let parts = part.cards.as_ref().expect("`cardInfo` is there");
                assert_eq!(parts.len(), 1);
                {
                    let part = &parts[0];
                    assert_eq!(part.card_id.as_deref(), Some("ABCDEFGHIJKLMN0123456789Z"));
                    assert_eq!(part.masked_number.as_deref(), Some("411111********11"));
                    assert_eq!(::denbun::Value::as_text(&part.card_expire), Some("12/50"));
                    assert_eq!(part.cardholder_name.as_deref(), Some("TEST TARO"));
                    assert_eq!(part.default_card, Some(::denbun::Open::Known(veritrans4g::DefaultCard::Yes)));
                    assert_eq!(part.acquirer_code, None);
                    assert_eq!(part.kind_code, None);
                    assert_eq!(part.original_card_id, None);
                }
            }
        }
        assert_eq!(part.message.as_deref(), Some("処理が成功しました。"));
        assert_eq!(part.process_id.as_deref(), Some("1234567890"));
        assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::PayNowIdStatus::Success)));
    }
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("A001X00100000000"));
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-1_A"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.gateway_request_date, None);
        assert_eq!(part.gateway_response_date, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.pending, None);
        assert_eq!(part.loopback, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number, None);
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.action_code, None);
        assert_eq!(part.center_error_code, None);
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.fraud_detection, None);
        assert_eq!(part.center_process_number, None);
        assert_eq!(part.center_sent_at, None);
        assert_eq!(part.gift_balance, None);
        assert_eq!(part.gift_expire, None);
        assert_eq!(part.kind_code, None);
        assert_eq!(part.jcn_token_result_code, None);
        assert_eq!(part.jcn_token_member_num, None);
        assert_eq!(part.jcn_token_version, None);
        assert_eq!(part.jcn_token_result1, None);
        assert_eq!(part.jcn_token_result2, None);
        assert_eq!(part.jcn_token_res_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("A001000000000000"));
        assert_eq!(part.message.as_deref(), Some("処理が成功しました。"));
        assert_eq!(part.message_id.as_deref(), Some("10435077"));
        assert_eq!(part.order_id.as_deref(), Some("dummy1503015215"));
        assert_eq!(part.transaction_id.as_deref(), Some("10435077"));
        assert_eq!(part.version.as_deref(), Some("2.0.0"));
        assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new()));
        assert_eq!(
            part.card_transaction_type,
            Some(::denbun::Open::Known(veritrans4g::CardTransactionType::Captured))
        );
        assert_eq!(part.gateway_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.gateway_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.center_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.center_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.pending.as_deref(), Some("0"));
        assert_eq!(part.loopback.as_deref(), Some("0"));
        assert_eq!(part.connected_center.as_deref(), Some("jcn"));
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number.as_deref(), Some("411111******1111"));
        assert_eq!(part.masked_card_expire.as_deref(), Some("*****"));
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, Some(::denbun::Yen(5)));
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number.as_deref(), Some("012345678901"));
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj)));
        assert_eq!(part.sent_item_code.as_deref(), Some("0990"));
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan.as_deref(), Some("10"));
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, Some(true));
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code.as_deref(), Some("0000"));
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number.as_deref(), Some("012345678901"));
        assert_eq!(part.auth_code.as_deref(), Some("000000"));
        assert_eq!(part.action_code.as_deref(), Some("000"));
        assert_eq!(part.center_error_code.as_deref(), Some("   "));
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.fraud_detection, None);
        assert_eq!(part.kind_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardReAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code.as_deref(), Some("NH02000000000000"));
        assert_eq!(part.message.as_deref(), Some("処理に失敗しました。"));
        assert_eq!(part.message_id.as_deref(), Some("10435077"));
        assert_eq!(part.order_id.as_deref(), Some("dummy1503015215"));
        assert_eq!(part.transaction_id.as_deref(), Some("10435077"));
        assert_eq!(part.version.as_deref(), Some("2.0.0"));
        assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new()));
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.gateway_request_date, None);
        assert_eq!(part.gateway_response_date, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.pending, None);
        assert_eq!(part.loopback, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number, None);
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.action_code, None);
        assert_eq!(part.center_error_code, None);
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.fraud_detection, None);
        assert_eq!(part.kind_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardReAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("dummy1503015215"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.gateway_request_date, None);
        assert_eq!(part.gateway_response_date, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.pending, None);
        assert_eq!(part.loopback, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number, None);
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.action_code, None);
        assert_eq!(part.center_error_code, None);
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.fraud_detection, None);
        assert_eq!(part.kind_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardReAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("A001000000000000"));
        assert_eq!(part.message.as_deref(), Some("処理が成功しました。"));
        assert_eq!(part.message_id.as_deref(), Some("10435077"));
        assert_eq!(part.order_id.as_deref(), Some("dummy1503015213"));
        assert_eq!(part.transaction_id.as_deref(), Some("10435077"));
        assert_eq!(part.version.as_deref(), Some("2.0.0"));
        assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new()));
        assert_eq!(part.card_transaction_type, Some(::denbun::Open::Other("pa".to_owned())));
        assert_eq!(part.gateway_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.gateway_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.center_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.center_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.pending.as_deref(), Some("0"));
        assert_eq!(part.loopback.as_deref(), Some("0"));
        assert_eq!(part.connected_center.as_deref(), Some("jcn"));
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number.as_deref(), Some("411111******1111"));
        assert_eq!(part.masked_card_expire.as_deref(), Some("*****"));
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, Some(::denbun::Yen(5)));
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number.as_deref(), Some("012345678901"));
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj)));
        assert_eq!(part.sent_item_code.as_deref(), Some("0990"));
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan.as_deref(), Some("10"));
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code.as_deref(), Some("0000"));
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number.as_deref(), Some("012345678901"));
        assert_eq!(part.auth_code.as_deref(), Some("000000"));
        assert_eq!(part.action_code.as_deref(), Some("000"));
        assert_eq!(part.center_error_code.as_deref(), Some("   "));
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.center_process_number, None);
        assert_eq!(part.center_sent_at, None);
        assert_eq!(part.kind_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardCaptureRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code.as_deref(), Some("NH02000000000000"));
        assert_eq!(part.message.as_deref(), Some("処理に失敗しました。"));
        assert_eq!(part.message_id.as_deref(), Some("10435077"));
        assert_eq!(part.order_id.as_deref(), Some("dummy1503015213"));
        assert_eq!(part.transaction_id.as_deref(), Some("10435077"));
        assert_eq!(part.version.as_deref(), Some("2.0.0"));
        assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new()));
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.gateway_request_date, None);
        assert_eq!(part.gateway_response_date, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.pending, None);
        assert_eq!(part.loopback, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number, None);
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.action_code, None);
        assert_eq!(part.center_error_code, None);
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.center_process_number, None);
        assert_eq!(part.center_sent_at, None);
        assert_eq!(part.kind_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardCaptureRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("dummy1503015213"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.gateway_request_date, None);
        assert_eq!(part.gateway_response_date, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.pending, None);
        assert_eq!(part.loopback, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number, None);
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.action_code, None);
        assert_eq!(part.center_error_code, None);
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.center_process_number, None);
        assert_eq!(part.center_sent_at, None);
        assert_eq!(part.kind_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardCaptureRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("A001000000000000"));
        assert_eq!(part.message.as_deref(), Some("処理が成功しました。"));
        assert_eq!(part.message_id.as_deref(), Some("10435077"));
        assert_eq!(part.order_id.as_deref(), Some("dummy1503015213"));
        assert_eq!(part.transaction_id.as_deref(), Some("10435077"));
        assert_eq!(part.version.as_deref(), Some("2.0.0"));
        assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new()));
        assert_eq!(part.card_transaction_type, Some(::denbun::Open::Other("race".to_owned())));
        assert_eq!(part.gateway_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.gateway_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.center_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.center_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0)));
        assert_eq!(part.pending.as_deref(), Some("0"));
        assert_eq!(part.loopback.as_deref(), Some("0"));
        assert_eq!(part.connected_center.as_deref(), Some("jcn"));
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number.as_deref(), Some("411111******1111"));
        assert_eq!(part.masked_card_expire.as_deref(), Some("*****"));
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, Some(::denbun::Yen(5)));
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number.as_deref(), Some("012345678901"));
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj)));
        assert_eq!(part.sent_item_code.as_deref(), Some("0990"));
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan.as_deref(), Some("10"));
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code.as_deref(), Some("0000"));
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number.as_deref(), Some("012345678901"));
        assert_eq!(part.auth_code.as_deref(), Some("000000"));
        assert_eq!(part.action_code.as_deref(), Some("000"));
        assert_eq!(part.center_error_code.as_deref(), Some("   "));
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.center_process_number, None);
        assert_eq!(part.center_sent_at, None);
        assert_eq!(part.gift_balance, None);
        assert_eq!(part.gift_expire, None);
        assert_eq!(part.kind_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardCancelRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code.as_deref(), Some("NH02000000000000"));
        assert_eq!(part.message.as_deref(), Some("処理に失敗しました。"));
        assert_eq!(part.message_id.as_deref(), Some("10435077"));
        assert_eq!(part.order_id.as_deref(), Some("dummy1503015213"));
        assert_eq!(part.transaction_id.as_deref(), Some("10435077"));
        assert_eq!(part.version.as_deref(), Some("2.0.0"));
        assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new()));
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.gateway_request_date, None);
        assert_eq!(part.gateway_response_date, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.pending, None);
        assert_eq!(part.loopback, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number, None);
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.action_code, None);
        assert_eq!(part.center_error_code, None);
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.center_process_number, None);
        assert_eq!(part.center_sent_at, None);
        assert_eq!(part.gift_balance, None);
        assert_eq!(part.gift_expire, None);
        assert_eq!(part.kind_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardCancelRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
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
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Card)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Pending));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("dummy1503015213"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.gateway_request_date, None);
        assert_eq!(part.gateway_response_date, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.pending, None);
        assert_eq!(part.loopback, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.center_request_number, None);
        assert_eq!(part.center_reference_number, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_card_option_type, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.sent_merchant_transaction, None);
        assert_eq!(part.sent_return_reference_number, None);
        assert_eq!(part.sent_auth_code, None);
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_cancel_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_with_direct, None);
        assert_eq!(part.sent_three_ds_message_version, None);
        assert_eq!(part.sent_three_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_status, None);
        assert_eq!(part.sent_three_ds_cavv_algorithm, None);
        assert_eq!(part.sent_three_ds_cavv, None);
        assert_eq!(part.sent_three_ds_eci, None);
        assert_eq!(part.sent_three_ds_ds_transaction_id, None);
        assert_eq!(part.sent_three_ds_server_transaction_id, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_elio_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.center_merchant_transaction, None);
        assert_eq!(part.center_return_reference_number, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.action_code, None);
        assert_eq!(part.center_error_code, None);
        assert_eq!(part.auth_term, None);
        assert_eq!(part.center_item_code, None);
        assert_eq!(part.center_data, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_with_new, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.terminal_id, None);
        assert_eq!(part.center_process_number, None);
        assert_eq!(part.center_sent_at, None);
        assert_eq!(part.gift_balance, None);
        assert_eq!(part.gift_expire, None);
        assert_eq!(part.kind_code, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::CardCancelRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Unknown
    );
}

/// example_1 · `specs/veritrans4g/mpi.yaml:303`
#[test]
fn mpi_authorize_response_example_1() {
    let wire = r#"{"payNowIdResponse":{"account":{"accountId":"account-dummy1660701218995","cardInfo":[{"cardExpire":"12/25","cardId":"2SAH2KRI7IJF2KYCGLVDRVIW5","cardNumber":"411111******1111","cardholderName":"cardholderName","defaultCard":"1"}]},"message":"処理が成功しました。","processId":"3179705046","status":"success"},"result":{"vResultCode":"G001X00100000000","authRequestDatetime":"Wed Aug 30 16:16:48 JST 2023","authResponseDatetime":"Wed Aug 30 16:16:48 JST 2023","custTxn":"10434958","kindCode":"5","marchTxn":"10434985","merrMsg":"本人認証実行可能です。","mstatus":"success","optionResults":[],"orderId":"dummy1660701218995","reqAmount":"10","reqCardExpire":"*****","reqCardNumber":"411111******1111","reqHttpAccept":"text/*;q=0.3, text/html;q=0.7","reqHttpUserAgent":"Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)","res3dMessageVersion":"2.1.0","resBrandId":"4","resCorporationId":"05","serviceType":"mpi","txnVersion":"1.2.8"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::MpiAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    {
        let part = message.pay_now_id.as_ref().expect("`payNowIdResponse` is there");
        {
            let part = part.account.as_ref().expect("`account` is there");
            assert_eq!(part.account_id.as_deref(), Some("account-dummy1660701218995"));
            {
                let parts = part.cards.as_ref().expect("`cardInfo` is there");
                assert_eq!(parts.len(), 1);
                {
                    let part = &parts[0];
                    assert_eq!(part.card_id.as_deref(), Some("2SAH2KRI7IJF2KYCGLVDRVIW5"));
                    assert_eq!(part.masked_number.as_deref(), Some("411111******1111"));
                    assert_eq!(::denbun::Value::as_text(&part.card_expire), Some("12/25"));
                    assert_eq!(part.cardholder_name.as_deref(), Some("cardholderName"));
                    assert_eq!(part.default_card, Some(::denbun::Open::Known(veritrans4g::DefaultCard::Yes)));
                    assert_eq!(part.acquirer_code, None);
                    assert_eq!(part.kind_code, None);
                    assert_eq!(part.original_card_id, None);
                }
            }
        }
        assert_eq!(part.message.as_deref(), Some("処理が成功しました。"));
        assert_eq!(part.process_id.as_deref(), Some("3179705046"));
        assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::PayNowIdStatus::Success)));
    }
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("G001X00100000000"));
        assert_eq!(part.message.as_deref(), Some("本人認証実行可能です。"));
        assert_eq!(part.message_id.as_deref(), Some("10434985"));
        assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995"));
        assert_eq!(part.transaction_id.as_deref(), Some("10434958"));
        assert_eq!(part.version.as_deref(), Some("1.2.8"));
        assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new()));
        assert_eq!(part.mpi_transaction_type, None);
        assert_eq!(part.masked_card_number.as_deref(), Some("411111******1111"));
        assert_eq!(part.masked_card_expire.as_deref(), Some("*****"));
        assert_eq!(part.sent_amount, Some(::denbun::Yen(10)));
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_return_url, None);
        assert_eq!(
            part.sent_http_user_agent.as_deref(),
            Some("Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)")
        );
        assert_eq!(part.sent_http_accept.as_deref(), Some("text/*;q=0.3, text/html;q=0.7"));
        assert_eq!(part.browser_html, None);
        assert_eq!(part.corporation_code.as_deref(), Some("05"));
        assert_eq!(part.brand, Some(::denbun::Open::Known(veritrans4g::Brand::Visa)));
        assert_eq!(part.three_ds_message_version.as_deref(), Some("2.1.0"));
        assert_eq!(part.requested_at.as_deref(), Some("Wed Aug 30 16:16:48 JST 2023"));
        assert_eq!(part.answered_at.as_deref(), Some("Wed Aug 30 16:16:48 JST 2023"));
        assert_eq!(part.kind_code.as_deref(), Some("5"));
        assert_eq!(part.start_url, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::MpiAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Unknown
    );
}

/// member · `specs/veritrans4g/mpi.yaml:310`
#[test]
fn mpi_authorize_response_member() {
    let wire = r#"{"payNowIdResponse":{"account":{"accountId":"dummy-account-id","cardInfo":[{"cardExpire":"12/50","cardId":"ABCDEFGHIJKLMN0123456789Z","cardNumber":"411111********11","cardholderName":"TEST TARO","defaultCard":"1"}]},"message":"処理が成功しました。","processId":"1234567890","status":"success"},"result":{"vResultCode":"G001X00100000000","custTxn":"87455438","reqAmount":"100","reqCardExpire":"*****","reqCardNumber":"411111********11","reqHttpAccept":"text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7","reqHttpUserAgent":"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0.0.0 Safari/537.36 Edg/116.0.1938.62","reqRedirectionUri":"http://localhost:8125/","reqSecurityCode":"0000","reqWithCapture":"false","res3dMessageVersion":"2.1.0","resBrandId":"4","resCorporationId":"05","marchTxn":"87455438","merrMsg":"本人認証実行可能です。","mstatus":"success","optionResults":[],"orderId":"dummy-order-id","serviceType":"mpi","txnVersion":"1.0.0"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::MpiAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    {
        let part = message.pay_now_id.as_ref().expect("`payNowIdResponse` is there");
        {
            let part = part.account.as_ref().expect("`account` is there");
            assert_eq!(part.account_id.as_deref(), Some("dummy-account-id"));
            {
                let parts = part.cards.as_ref().expect("`cardInfo` is there");
                assert_eq!(parts.len(), 1);
                {
                    let part = &parts[0];
                    assert_eq!(part.card_id.as_deref(), Some("ABCDEFGHIJKLMN0123456789Z"));
                    assert_eq!(part.masked_number.as_deref(), Some("411111********11"));
                    assert_eq!(::denbun::Value::as_text(&part.card_expire), Some("12/50"));
                    assert_eq!(part.cardholder_name.as_deref(), Some("TEST TARO"));
                    assert_eq!(part.default_card, Some(::denbun::Open::Known(veritrans4g::DefaultCard::Yes)));
                    assert_eq!(part.acquirer_code, None);
                    assert_eq!(part.kind_code, None);
                    assert_eq!(part.original_card_id, None);
                }
            }
        }
        assert_eq!(part.message.as_deref(), Some("処理が成功しました。"));
        assert_eq!(part.process_id.as_deref(), Some("1234567890"));
        assert_eq!(part.status, Some(::denbun::Open::Known(veritrans4g::PayNowIdStatus::Success)));
    }
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("G001X00100000000"));
        assert_eq!(part.message.as_deref(), Some("本人認証実行可能です。"));
        assert_eq!(part.message_id.as_deref(), Some("87455438"));
        assert_eq!(part.order_id.as_deref(), Some("dummy-order-id"));
        assert_eq!(part.transaction_id.as_deref(), Some("87455438"));
        assert_eq!(part.version.as_deref(), Some("1.0.0"));
        assert_eq!(part.option_results, Some(Vec::<::denbun::Json>::new()));
        assert_eq!(part.mpi_transaction_type, None);
        assert_eq!(part.masked_card_number.as_deref(), Some("411111********11"));
        assert_eq!(part.masked_card_expire.as_deref(), Some("*****"));
        assert_eq!(part.sent_amount, Some(::denbun::Yen(100)));
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_with_capture, Some(false));
        assert_eq!(part.sent_security_code.as_deref(), Some("0000"));
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_return_url.as_deref(), Some("http://localhost:8125/"));
        assert_eq!(
            part.sent_http_user_agent.as_deref(),
            Some(
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0.0.0 Safari/537.36 Edg/116.0.1938.62"
            )
        );
        assert_eq!(
            part.sent_http_accept.as_deref(),
            Some(
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7"
            )
        );
        assert_eq!(part.browser_html, None);
        assert_eq!(part.corporation_code.as_deref(), Some("05"));
        assert_eq!(part.brand, Some(::denbun::Open::Known(veritrans4g::Brand::Visa)));
        assert_eq!(part.three_ds_message_version.as_deref(), Some("2.1.0"));
        assert_eq!(part.requested_at, None);
        assert_eq!(part.answered_at, None);
        assert_eq!(part.kind_code, None);
        assert_eq!(part.start_url, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::MpiAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Unknown
    );
}

/// with_the_page · `specs/veritrans4g/mpi.yaml:318`
#[test]
fn mpi_authorize_response_with_the_page() {
    let wire = br#"{"result":{"vResultCode":"G001000000000000","custTxn":"1","mstatus":"success","orderId":"order-5","reqAmount":"3000","resResponseContents":"<html><body onload=\"document.forms[0].submit()\"><form method=\"post\" action=\"https://acs.example.jp/\"></form></body></html>","authStartUrl":"https://api3.veritrans.co.jp/start?md=1","serviceType":"mpi"}}"#;
    let decoded = decodes::<veritrans4g::MpiAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("G001000000000000"));
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-5"));
        assert_eq!(part.transaction_id.as_deref(), Some("1"));
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.mpi_transaction_type, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_amount, Some(::denbun::Yen(3000)));
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_return_url, None);
        assert_eq!(part.sent_http_user_agent, None);
        assert_eq!(part.sent_http_accept, None);
        assert_eq!(part.corporation_code, None);
        assert_eq!(part.brand, None);
        assert_eq!(part.three_ds_message_version, None);
        assert_eq!(part.requested_at, None);
        assert_eq!(part.answered_at, None);
        assert_eq!(part.kind_code, None);
        assert_eq!(part.start_url.as_deref(), Some("https://api3.veritrans.co.jp/start?md=1"));
    }
    assert_eq!(
        outcome(
            <veritrans4g::MpiAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Unknown
    );
}

/// refused · `specs/veritrans4g/mpi.yaml:322`
#[test]
fn mpi_authorize_response_refused() {
    let wire = r#"{"result":{"vResultCode":"OC09000000000000","merrMsg":"トークンが使用できません。","mstatus":"failure","orderId":"dummy1660701218995","serviceType":"mpi"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::MpiAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code.as_deref(), Some("OC09000000000000"));
        assert_eq!(part.message.as_deref(), Some("トークンが使用できません。"));
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.mpi_transaction_type, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_return_url, None);
        assert_eq!(part.sent_http_user_agent, None);
        assert_eq!(part.sent_http_accept, None);
        assert_eq!(part.browser_html, None);
        assert_eq!(part.corporation_code, None);
        assert_eq!(part.brand, None);
        assert_eq!(part.three_ds_message_version, None);
        assert_eq!(part.requested_at, None);
        assert_eq!(part.answered_at, None);
        assert_eq!(part.kind_code, None);
        assert_eq!(part.start_url, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::MpiAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Declined
    );
}

/// example_1 · `specs/veritrans4g/mpi.yaml:325`
#[test]
fn mpi_re_authorize_response_example_1() {
    let wire = br#"{"result":{"vResultCode":"G001000000000000","mstatus":"success","orderId":"order-7","reqAmount":"10","serviceType":"mpi"}}"#;
    let decoded = decodes::<veritrans4g::MpiReAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("G001000000000000"));
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-7"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.mpi_transaction_type, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_amount, Some(::denbun::Yen(10)));
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_return_url, None);
        assert_eq!(part.sent_http_user_agent, None);
        assert_eq!(part.sent_http_accept, None);
        assert_eq!(part.browser_html, None);
        assert_eq!(part.corporation_code, None);
        assert_eq!(part.brand, None);
        assert_eq!(part.three_ds_message_version, None);
        assert_eq!(part.requested_at, None);
        assert_eq!(part.answered_at, None);
        assert_eq!(part.kind_code, None);
        assert_eq!(part.start_url, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::MpiReAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Unknown
    );
}

/// refused · `specs/veritrans4g/mpi.yaml:327`
#[test]
fn mpi_re_authorize_response_refused() {
    let wire = r#"{"result":{"vResultCode":"OC09000000000000","merrMsg":"トークンが使用できません。","mstatus":"failure","orderId":"order-7","serviceType":"mpi"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::MpiReAuthorizeResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code.as_deref(), Some("OC09000000000000"));
        assert_eq!(part.message.as_deref(), Some("トークンが使用できません。"));
        assert_eq!(part.message_id, None);
        assert_eq!(part.order_id.as_deref(), Some("order-7"));
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.mpi_transaction_type, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.masked_card_expire, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.sent_acquirer_code, None);
        assert_eq!(part.sent_item_code, None);
        assert_eq!(part.sent_card_center, None);
        assert_eq!(part.sent_payment_plan, None);
        assert_eq!(part.sent_sales_day, None);
        assert_eq!(part.sent_with_capture, None);
        assert_eq!(part.sent_security_code, None);
        assert_eq!(part.sent_birthday, None);
        assert_eq!(part.sent_phone_last_four, None);
        assert_eq!(part.sent_first_kana_name, None);
        assert_eq!(part.sent_last_kana_name, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.sent_return_url, None);
        assert_eq!(part.sent_http_user_agent, None);
        assert_eq!(part.sent_http_accept, None);
        assert_eq!(part.browser_html, None);
        assert_eq!(part.corporation_code, None);
        assert_eq!(part.brand, None);
        assert_eq!(part.three_ds_message_version, None);
        assert_eq!(part.requested_at, None);
        assert_eq!(part.answered_at, None);
        assert_eq!(part.kind_code, None);
        assert_eq!(part.start_url, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::MpiReAuthorizeRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Declined
    );
}

/// example_1 · `specs/veritrans4g/mpi.yaml:330`
#[test]
fn mpi_get_result_response_example_1() {
    let wire = br#"{"result":{"serviceType":"mpi","mstatus":"success","orderId":"dummy1660701218995","vResultCode":"G011A00100000000","requestId":"YqAkr6wfBVEAAAS@SK0AAAAF","reqAmount":"10","reqCardNumber":"411111********11","mpiMstatus":"success","mpiVresultCode":"G011000000000000","txnType":"AuthorizeConfirm","cardMstatus":"success","cardTransactionType":"a","centerRequestDate":"20230830161650","centerResponseDate":"20230830161650","connectedCenterId":"jcn","acquirerCode":"05","authCode":"000000"}}"#;
    let decoded = decodes::<veritrans4g::MpiGetResultResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("G011A00100000000"));
        assert_eq!(part.message, None);
        assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995"));
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.request_id.as_deref(), Some("YqAkr6wfBVEAAAS@SK0AAAAF"));
        assert_eq!(part.sent_amount, Some(::denbun::Yen(10)));
        assert_eq!(part.masked_card_number.as_deref(), Some("411111********11"));
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Success)));
        assert_eq!(part.mpi_result_code.as_deref(), Some("G011000000000000"));
        assert_eq!(
            part.authenticated_by,
            Some(::denbun::Open::Known(veritrans4g::AuthenticatedBy::Frictionless))
        );
        assert_eq!(part.card_status, Some(::denbun::Open::Known(veritrans4g::CardStatus::Success)));
        assert_eq!(
            part.card_transaction_type,
            Some(::denbun::Open::Known(veritrans4g::CardTransactionType::Authorized))
        );
        assert_eq!(part.center_request_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 16, 50, 0)));
        assert_eq!(part.center_response_date, Some(::denbun::DateTime::constant(2023, 8, 30, 16, 16, 50, 0)));
        assert_eq!(part.connected_center.as_deref(), Some("jcn"));
        assert_eq!(part.acquirer_code, Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj)));
        assert_eq!(part.auth_code.as_deref(), Some("000000"));
        assert_eq!(part.fraud_detection_result, None);
        assert_eq!(part.three_ds_message_version, None);
        assert_eq!(part.three_ds_transaction_id, None);
        assert_eq!(part.three_ds_ds_transaction_id, None);
        assert_eq!(part.three_ds_server_transaction_id, None);
        assert_eq!(part.three_ds_status, None);
        assert_eq!(part.three_ds_status_reason, None);
        assert_eq!(part.three_ds_cavv_algorithm, None);
        assert_eq!(part.three_ds_cavv, None);
        assert_eq!(part.three_ds_eci, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::MpiGetResultRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// not_the_holder · `specs/veritrans4g/mpi.yaml:334`
#[test]
fn mpi_get_result_response_not_the_holder() {
    let wire = br#"{"result":{"serviceType":"mpi","mstatus":"success","orderId":"dummy1660701218995","vResultCode":"G013000000000000","mpiMstatus":"failure","txnType":"VerifyNotify"}}"#;
    let decoded = decodes::<veritrans4g::MpiGetResultResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("G013000000000000"));
        assert_eq!(part.message, None);
        assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995"));
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.request_id, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Failure)));
        assert_eq!(part.mpi_result_code, None);
        assert_eq!(
            part.authenticated_by,
            Some(::denbun::Open::Known(veritrans4g::AuthenticatedBy::Challenge))
        );
        assert_eq!(part.card_status, None);
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.fraud_detection_result, None);
        assert_eq!(part.three_ds_message_version, None);
        assert_eq!(part.three_ds_transaction_id, None);
        assert_eq!(part.three_ds_ds_transaction_id, None);
        assert_eq!(part.three_ds_server_transaction_id, None);
        assert_eq!(part.three_ds_status, None);
        assert_eq!(part.three_ds_status_reason, None);
        assert_eq!(part.three_ds_cavv_algorithm, None);
        assert_eq!(part.three_ds_cavv, None);
        assert_eq!(part.three_ds_eci, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::MpiGetResultRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Declined
    );
}

/// card_refused · `specs/veritrans4g/mpi.yaml:336`
#[test]
fn mpi_get_result_response_card_refused() {
    let wire = br#"{"result":{"serviceType":"mpi","mstatus":"success","orderId":"dummy1660701218995","mpiMstatus":"success","txnType":"VerifyNotify","cardMstatus":"failure"}}"#;
    let decoded = decodes::<veritrans4g::MpiGetResultResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995"));
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.request_id, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Success)));
        assert_eq!(part.mpi_result_code, None);
        assert_eq!(
            part.authenticated_by,
            Some(::denbun::Open::Known(veritrans4g::AuthenticatedBy::Challenge))
        );
        assert_eq!(part.card_status, Some(::denbun::Open::Known(veritrans4g::CardStatus::Failure)));
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.fraud_detection_result, None);
        assert_eq!(part.three_ds_message_version, None);
        assert_eq!(part.three_ds_transaction_id, None);
        assert_eq!(part.three_ds_ds_transaction_id, None);
        assert_eq!(part.three_ds_server_transaction_id, None);
        assert_eq!(part.three_ds_status, None);
        assert_eq!(part.three_ds_status_reason, None);
        assert_eq!(part.three_ds_cavv_algorithm, None);
        assert_eq!(part.three_ds_cavv, None);
        assert_eq!(part.three_ds_eci, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::MpiGetResultRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Declined
    );
}

/// nobody_knows · `specs/veritrans4g/mpi.yaml:338`
#[test]
fn mpi_get_result_response_nobody_knows() {
    let wire = br#"{"result":{"serviceType":"mpi","mstatus":"success","orderId":"dummy1660701218995","mpiMstatus":"success","cardMstatus":"pending"}}"#;
    let decoded = decodes::<veritrans4g::MpiGetResultResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code, None);
        assert_eq!(part.message, None);
        assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995"));
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.request_id, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Success)));
        assert_eq!(part.mpi_result_code, None);
        assert_eq!(part.authenticated_by, None);
        assert_eq!(part.card_status, Some(::denbun::Open::Known(veritrans4g::CardStatus::Pending)));
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.fraud_detection_result, None);
        assert_eq!(part.three_ds_message_version, None);
        assert_eq!(part.three_ds_transaction_id, None);
        assert_eq!(part.three_ds_ds_transaction_id, None);
        assert_eq!(part.three_ds_server_transaction_id, None);
        assert_eq!(part.three_ds_status, None);
        assert_eq!(part.three_ds_status_reason, None);
        assert_eq!(part.three_ds_cavv_algorithm, None);
        assert_eq!(part.three_ds_cavv, None);
        assert_eq!(part.three_ds_eci, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::MpiGetResultRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Unknown
    );
}

/// proof_only · `specs/veritrans4g/mpi.yaml:341`
#[test]
fn mpi_get_result_response_proof_only() {
    let wire = br#"{"result":{"serviceType":"mpi","mstatus":"success","orderId":"dummy1660701218995","vResultCode":"G011000000000000","mpiMstatus":"success","mpiVresultCode":"G011000000000000","txnType":"VerifyNotify","dddMessageVersion":"2.1.0","dddDsTransactionId":"f25084f0-5b16-4c0a-ae5d-b24808a95e4b","dddServerTransactionId":"d3e4f5a6-b7c8-9012-def0-123456789abc","dddTransactionStatus":"Y","dddCavvAlgorithm":"9","dddCavv":"AAABBWFlmQAAAABjRWWZEEFgFz8=","dddEci":"05"}}"#;
    let decoded = decodes::<veritrans4g::MpiGetResultResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("G011000000000000"));
        assert_eq!(part.message, None);
        assert_eq!(part.order_id.as_deref(), Some("dummy1660701218995"));
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.request_id, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.mpi_status, Some(::denbun::Open::Known(veritrans4g::MpiStatus::Success)));
        assert_eq!(part.mpi_result_code.as_deref(), Some("G011000000000000"));
        assert_eq!(
            part.authenticated_by,
            Some(::denbun::Open::Known(veritrans4g::AuthenticatedBy::Challenge))
        );
        assert_eq!(part.card_status, None);
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.fraud_detection_result, None);
        assert_eq!(part.three_ds_message_version.as_deref(), Some("2.1.0"));
        assert_eq!(part.three_ds_transaction_id, None);
        assert_eq!(part.three_ds_ds_transaction_id.as_deref(), Some("f25084f0-5b16-4c0a-ae5d-b24808a95e4b"));
        assert_eq!(
            part.three_ds_server_transaction_id.as_deref(),
            Some("d3e4f5a6-b7c8-9012-def0-123456789abc")
        );
        assert_eq!(part.three_ds_status, Some(::denbun::Open::Known(veritrans4g::ThreeDsStatus::Yes)));
        assert_eq!(part.three_ds_status_reason, None);
        assert_eq!(
            part.three_ds_cavv_algorithm,
            Some(::denbun::Open::Known(veritrans4g::ThreeDs2CavvAlgorithm::ThreeDs2))
        );
        assert_eq!(::denbun::Value::as_text(&part.three_ds_cavv), Some("AAABBWFlmQAAAABjRWWZEEFgFz8="));
        assert_eq!(part.three_ds_eci, Some(::denbun::Open::Known(veritrans4g::ThreeDsEci::Authenticated)));
    }
    assert_eq!(
        outcome(
            <veritrans4g::MpiGetResultRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Unknown
    );
}

/// no_such_order · `specs/veritrans4g/mpi.yaml:345`
#[test]
fn mpi_get_result_response_no_such_order() {
    let wire = r#"{"result":{"serviceType":"mpi","vResultCode":"NH02000000000000","merrMsg":"該当なし","mstatus":"failure"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::MpiGetResultResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, Some(::denbun::Open::Known(veritrans4g::ServiceType::Mpi)));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code.as_deref(), Some("NH02000000000000"));
        assert_eq!(part.message.as_deref(), Some("該当なし"));
        assert_eq!(part.order_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.request_id, None);
        assert_eq!(part.sent_amount, None);
        assert_eq!(part.masked_card_number, None);
        assert_eq!(part.sent_currency, None);
        assert_eq!(part.mpi_status, None);
        assert_eq!(part.mpi_result_code, None);
        assert_eq!(part.authenticated_by, None);
        assert_eq!(part.card_status, None);
        assert_eq!(part.card_transaction_type, None);
        assert_eq!(part.center_request_date, None);
        assert_eq!(part.center_response_date, None);
        assert_eq!(part.connected_center, None);
        assert_eq!(part.acquirer_code, None);
        assert_eq!(part.auth_code, None);
        assert_eq!(part.fraud_detection_result, None);
        assert_eq!(part.three_ds_message_version, None);
        assert_eq!(part.three_ds_transaction_id, None);
        assert_eq!(part.three_ds_ds_transaction_id, None);
        assert_eq!(part.three_ds_server_transaction_id, None);
        assert_eq!(part.three_ds_status, None);
        assert_eq!(part.three_ds_status_reason, None);
        assert_eq!(part.three_ds_cavv_algorithm, None);
        assert_eq!(part.three_ds_cavv, None);
        assert_eq!(part.three_ds_eci, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::MpiGetResultRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Unknown
    );
}

/// example_1 · `specs/veritrans4g/search.yaml:160`
#[test]
fn search_response_example_1() {
    let wire = br#"{"result":{"vResultCode":"N001000000000000","orderInfos":{"orderInfo":[{"accountId":"account-dummy163305062","index":0,"lastSuccessTxnType":"Cancel","orderId":"dummy163305062","orderStatus":"end","properOrderInfo":{"cardExpire":"12/25","startTxn":"10435077"},"serviceTypeCd":"card","successDetailTxnType":"race","transactionInfos":{"transactionInfo":[{"amount":"10","command":"Authorize","mstatus":"success","properTransactionInfo":{"cardTransactionType":"ac","centerRequestDate":"20230830163306","centerResponseDate":"20230830163306","connectedCenterId":"jcn","fdResult":"accept","gatewayRequestDate":"20230830163306","gatewayResponseDate":"20230830163306","loopback":"0","pending":"0","reqAcquirerCode":"05","reqAmount":"10","reqCardExpire":"*****","reqCardNumber":"411111******1111","reqItemCode":"0990","reqJpoInformation":"10","reqSecurityCode":"0000","reqWithCapture":"true","resActionCode":"000","resAuthCode":"000000","resCenterErrorCode":"   ","resReturnReferenceNumber":"012345678901","txnKind":"card"},"txnDatetime":"2023-08-30 16:33:06.0","txnId":"10435077","vResultCode":"A001X00100000000"},{"command":"Capture","mstatus":"failure","properTransactionInfo":{"cardTransactionType":"ac","gatewayRequestDate":"20230830163405","gatewayResponseDate":"20230830163405","txnKind":"card"},"txnDatetime":"2023-08-30 16:34:05.383","txnId":"10435089","vResultCode":"NH02000000000000"},{"amount":"5","command":"Cancel","mstatus":"success","properTransactionInfo":{"cardTransactionType":"race","centerRequestDate":"20230830163440","centerResponseDate":"20230830163440","connectedCenterId":"jcn","gatewayRequestDate":"20230830163440","gatewayResponseDate":"20230830163442","loopback":"0","pending":"0","reqAcquirerCode":"05","reqAmount":"5","reqItemCode":"0990","resActionCode":"000","resAuthCode":"000000","resCenterErrorCode":"   ","resReturnReferenceNumber":"012345678901","txnKind":"card"},"txnDatetime":"2023-08-30 16:34:42.092","txnId":"10435091","vResultCode":"A001000000000000"}]}}]},"overMaxCountFlag":false,"searchCount":1,"mstatus":"success","serviceType":"search"}}"#;
    let decoded = decodes::<veritrans4g::SearchResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Search));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("N001000000000000"));
        assert_eq!(part.message, None);
        assert_eq!(part.order_id, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.has_more, Some(false));
        assert_eq!(part.count, Some(1i64));
        {
            let part = part.orders.as_ref().expect("`orderInfos` is there");
            {
                let parts = part.items.as_ref().expect("`orderInfo` is there");
                assert_eq!(parts.len(), 1);
                {
                    let part = &parts[0];
                    assert_eq!(part.index, Some(0i64));
                    assert_eq!(
                        part.service_type,
                        Some(::denbun::Open::Known(veritrans4g::SearchedService::Card))
                    );
                    assert_eq!(part.order_id.as_deref(), Some("dummy163305062"));
                    assert_eq!(part.order_status, Some(::denbun::Open::Known(veritrans4g::OrderStatus::End)));
                    assert_eq!(part.last_command.as_deref(), Some("Cancel"));
                    assert_eq!(part.detail_transaction_type.as_deref(), Some("race"));
                    assert_eq!(part.memo1, None);
                    assert_eq!(part.memo2, None);
                    assert_eq!(part.memo3, None);
                    assert_eq!(part.free_key, None);
                    assert_eq!(part.account_id.as_deref(), Some("account-dummy163305062"));
                    {
                        let part = part.details.as_ref().expect("`properOrderInfo` is there");
                        assert_eq!(part.first_message_id.as_deref(), Some("10435077"));
                        assert_eq!(::denbun::Value::as_text(&part.card_expire), Some("12/25"));
                        assert_eq!(part.cvs_type, None);
                        assert_eq!(part.name1, None);
                        assert_eq!(part.name2, None);
                        assert_eq!(part.kana, None);
                        assert_eq!(part.tel_no, None);
                        assert_eq!(part.mail_addr, None);
                        assert_eq!(part.free1, None);
                        assert_eq!(part.free2, None);
                        assert_eq!(part.pay_limit, None);
                        assert_eq!(part.pay_limit_datetime, None);
                        assert_eq!(part.receipt_no, None);
                        assert_eq!(part.paid_datetime, None);
                        assert_eq!(part.received_datetime, None);
                        assert_eq!(part.invoice_id, None);
                        assert_eq!(part.payer_id, None);
                        assert_eq!(part.payment_datetime, None);
                        assert_eq!(part.cr_service_type, None);
                        assert_eq!(part.accounting_type, None);
                        assert_eq!(part.authorize_datetime, None);
                        assert_eq!(part.capture_datetime, None);
                        assert_eq!(part.cancel_datetime, None);
                        assert_eq!(part.mp_first_date, None);
                        assert_eq!(part.mp_day, None);
                        assert_eq!(part.mp_status, None);
                        assert_eq!(part.mp_order_id, None);
                        assert_eq!(part.mp_txn_status_type, None);
                        assert_eq!(part.mp_capture_datetime, None);
                        assert_eq!(part.mp_cancel_datetime, None);
                        assert_eq!(part.mp_terminate_datetime, None);
                        assert_eq!(part.cr_order_id, None);
                        assert_eq!(part.orico_order_no, None);
                    }
                    {
                        let part = part.transactions.as_ref().expect("`transactionInfos` is there");
                        {
                            let parts = part.items.as_ref().expect("`transactionInfo` is there");
                            assert_eq!(parts.len(), 3);
                            {
                                let part = &parts[0];
                                assert_eq!(part.transaction_id.as_deref(), Some("10435077"));
                                assert_eq!(
                                    part.command,
                                    Some(::denbun::Open::Known(veritrans4g::Command::Authorize))
                                );
                                assert_eq!(
                                    part.status,
                                    Some(::denbun::Open::Known(veritrans4g::Status::Success))
                                );
                                assert_eq!(part.result_code.as_deref(), Some("A001X00100000000"));
                                assert_eq!(part.at.as_deref(), Some("2023-08-30 16:33:06.0"));
                                assert_eq!(part.amount, Some(::denbun::Yen(10)));
                                {
                                    let part =
                                        part.details.as_ref().expect("`properTransactionInfo` is there");
                                    assert_eq!(part.txn_kind.as_deref(), Some("card"));
                                    assert_eq!(
                                        part.card_transaction_type,
                                        Some(::denbun::Open::Known(
                                            veritrans4g::CardTransactionType::Captured
                                        ))
                                    );
                                    assert_eq!(
                                        part.gateway_request_date,
                                        Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))
                                    );
                                    assert_eq!(
                                        part.gateway_response_date,
                                        Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))
                                    );
                                    assert_eq!(
                                        part.center_request_date,
                                        Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))
                                    );
                                    assert_eq!(
                                        part.center_response_date,
                                        Some(::denbun::DateTime::constant(2023, 8, 30, 16, 33, 6, 0))
                                    );
                                    assert_eq!(part.pending.as_deref(), Some("0"));
                                    assert_eq!(part.loopback.as_deref(), Some("0"));
                                    assert_eq!(part.connected_center.as_deref(), Some("jcn"));
                                    assert_eq!(part.masked_card_number.as_deref(), Some("411111******1111"));
                                    assert_eq!(part.masked_card_expire.as_deref(), Some("*****"));
                                    assert_eq!(part.sent_amount, Some(::denbun::Yen(10)));
                                    assert_eq!(
                                        part.sent_acquirer_code,
                                        Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj))
                                    );
                                    assert_eq!(part.sent_item_code.as_deref(), Some("0990"));
                                    assert_eq!(part.sent_payment_plan.as_deref(), Some("10"));
                                    assert_eq!(part.sent_security_code.as_deref(), Some("0000"));
                                    assert_eq!(part.sent_with_capture, Some(true));
                                    assert_eq!(
                                        part.center_return_reference_number.as_deref(),
                                        Some("012345678901")
                                    );
                                    assert_eq!(part.auth_code.as_deref(), Some("000000"));
                                    assert_eq!(part.action_code.as_deref(), Some("000"));
                                    assert_eq!(part.center_error_code.as_deref(), Some("   "));
                                    assert_eq!(part.fraud_detection_result.as_deref(), Some("accept"));
                                    assert_eq!(part.order_state_code, None);
                                    assert_eq!(part.approval_no, None);
                                    assert_eq!(part.request_date, None);
                                    assert_eq!(part.loan_principal, None);
                                    assert_eq!(part.payment_count, None);
                                    assert_eq!(part.cr_result_code, None);
                                    assert_eq!(part.detail_command_type, None);
                                    assert_eq!(part.res_upop_order_id, None);
                                    assert_eq!(part.res_upop_settle_date, None);
                                    assert_eq!(part.res_upop_settle_amount, None);
                                    assert_eq!(part.res_upop_settle_currency, None);
                                    assert_eq!(part.res_upop_exchange_date, None);
                                    assert_eq!(part.res_upop_exchange_rate, None);
                                    assert_eq!(part.center_trade_id, None);
                                    assert_eq!(part.alipay_txn_type, None);
                                    assert_eq!(part.center_txn_id, None);
                                }
                            }
                            {
                                let part = &parts[1];
                                assert_eq!(part.transaction_id.as_deref(), Some("10435089"));
                                assert_eq!(
                                    part.command,
                                    Some(::denbun::Open::Known(veritrans4g::Command::Capture))
                                );
                                assert_eq!(
                                    part.status,
                                    Some(::denbun::Open::Known(veritrans4g::Status::Failure))
                                );
                                assert_eq!(part.result_code.as_deref(), Some("NH02000000000000"));
                                assert_eq!(part.at.as_deref(), Some("2023-08-30 16:34:05.383"));
                                assert_eq!(part.amount, None);
                                {
                                    let part =
                                        part.details.as_ref().expect("`properTransactionInfo` is there");
                                    assert_eq!(part.txn_kind.as_deref(), Some("card"));
                                    assert_eq!(
                                        part.card_transaction_type,
                                        Some(::denbun::Open::Known(
                                            veritrans4g::CardTransactionType::Captured
                                        ))
                                    );
                                    assert_eq!(
                                        part.gateway_request_date,
                                        Some(::denbun::DateTime::constant(2023, 8, 30, 16, 34, 5, 0))
                                    );
                                    assert_eq!(
                                        part.gateway_response_date,
                                        Some(::denbun::DateTime::constant(2023, 8, 30, 16, 34, 5, 0))
                                    );
                                    assert_eq!(part.center_request_date, None);
                                    assert_eq!(part.center_response_date, None);
                                    assert_eq!(part.pending, None);
                                    assert_eq!(part.loopback, None);
                                    assert_eq!(part.connected_center, None);
                                    assert_eq!(part.masked_card_number, None);
                                    assert_eq!(part.masked_card_expire, None);
                                    assert_eq!(part.sent_amount, None);
                                    assert_eq!(part.sent_acquirer_code, None);
                                    assert_eq!(part.sent_item_code, None);
                                    assert_eq!(part.sent_payment_plan, None);
                                    assert_eq!(part.sent_security_code, None);
                                    assert_eq!(part.sent_with_capture, None);
                                    assert_eq!(part.center_return_reference_number, None);
                                    assert_eq!(part.auth_code, None);
                                    assert_eq!(part.action_code, None);
                                    assert_eq!(part.center_error_code, None);
                                    assert_eq!(part.fraud_detection_result, None);
                                    assert_eq!(part.order_state_code, None);
                                    assert_eq!(part.approval_no, None);
                                    assert_eq!(part.request_date, None);
                                    assert_eq!(part.loan_principal, None);
                                    assert_eq!(part.payment_count, None);
                                    assert_eq!(part.cr_result_code, None);
                                    assert_eq!(part.detail_command_type, None);
                                    assert_eq!(part.res_upop_order_id, None);
                                    assert_eq!(part.res_upop_settle_date, None);
                                    assert_eq!(part.res_upop_settle_amount, None);
                                    assert_eq!(part.res_upop_settle_currency, None);
                                    assert_eq!(part.res_upop_exchange_date, None);
                                    assert_eq!(part.res_upop_exchange_rate, None);
                                    assert_eq!(part.center_trade_id, None);
                                    assert_eq!(part.alipay_txn_type, None);
                                    assert_eq!(part.center_txn_id, None);
                                }
                            }
                            {
                                let part = &parts[2];
                                assert_eq!(part.transaction_id.as_deref(), Some("10435091"));
                                assert_eq!(
                                    part.command,
                                    Some(::denbun::Open::Known(veritrans4g::Command::Cancel))
                                );
                                assert_eq!(
                                    part.status,
                                    Some(::denbun::Open::Known(veritrans4g::Status::Success))
                                );
                                assert_eq!(part.result_code.as_deref(), Some("A001000000000000"));
                                assert_eq!(part.at.as_deref(), Some("2023-08-30 16:34:42.092"));
                                assert_eq!(part.amount, Some(::denbun::Yen(5)));
                                {
                                    let part =
                                        part.details.as_ref().expect("`properTransactionInfo` is there");
                                    assert_eq!(part.txn_kind.as_deref(), Some("card"));
                                    assert_eq!(
                                        part.card_transaction_type,
                                        Some(::denbun::Open::Other("race".to_owned()))
                                    );
                                    assert_eq!(
                                        part.gateway_request_date,
                                        Some(::denbun::DateTime::constant(2023, 8, 30, 16, 34, 40, 0))
                                    );
                                    assert_eq!(
                                        part.gateway_response_date,
                                        Some(::denbun::DateTime::constant(2023, 8, 30, 16, 34, 42, 0))
                                    );
                                    assert_eq!(
                                        part.center_request_date,
                                        Some(::denbun::DateTime::constant(2023, 8, 30, 16, 34, 40, 0))
                                    );
                                    assert_eq!(
                                        part.center_response_date,
                                        Some(::denbun::DateTime::constant(2023, 8, 30, 16, 34, 40, 0))
                                    );
                                    assert_eq!(part.pending.as_deref(), Some("0"));
                                    assert_eq!(part.loopback.as_deref(), Some("0"));
                                    assert_eq!(part.connected_center.as_deref(), Some("jcn"));
                                    assert_eq!(part.masked_card_number, None);
                                    assert_eq!(part.masked_card_expire, None);
                                    assert_eq!(part.sent_amount, Some(::denbun::Yen(5)));
                                    assert_eq!(
                                        part.sent_acquirer_code,
                                        Some(::denbun::Open::Known(veritrans4g::AcquirerCode::NicosUfj))
                                    );
                                    assert_eq!(part.sent_item_code.as_deref(), Some("0990"));
                                    assert_eq!(part.sent_payment_plan, None);
                                    assert_eq!(part.sent_security_code, None);
                                    assert_eq!(part.sent_with_capture, None);
                                    assert_eq!(
                                        part.center_return_reference_number.as_deref(),
                                        Some("012345678901")
                                    );
                                    assert_eq!(part.auth_code.as_deref(), Some("000000"));
                                    assert_eq!(part.action_code.as_deref(), Some("000"));
                                    assert_eq!(part.center_error_code.as_deref(), Some("   "));
                                    assert_eq!(part.fraud_detection_result, None);
                                    assert_eq!(part.order_state_code, None);
                                    assert_eq!(part.approval_no, None);
                                    assert_eq!(part.request_date, None);
                                    assert_eq!(part.loan_principal, None);
                                    assert_eq!(part.payment_count, None);
                                    assert_eq!(part.cr_result_code, None);
                                    assert_eq!(part.detail_command_type, None);
                                    assert_eq!(part.res_upop_order_id, None);
                                    assert_eq!(part.res_upop_settle_date, None);
                                    assert_eq!(part.res_upop_settle_amount, None);
                                    assert_eq!(part.res_upop_settle_currency, None);
                                    assert_eq!(part.res_upop_exchange_date, None);
                                    assert_eq!(part.res_upop_exchange_rate, None);
                                    assert_eq!(part.center_trade_id, None);
                                    assert_eq!(part.alipay_txn_type, None);
                                    assert_eq!(part.center_txn_id, None);
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    assert_eq!(
        outcome(
            <veritrans4g::SearchRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// nothing_found · `specs/veritrans4g/search.yaml:172`
#[test]
fn search_response_nothing_found() {
    let wire = br#"{"result":{"vResultCode":"N001000000000000","overMaxCountFlag":false,"searchCount":0,"mstatus":"success","serviceType":"search"}}"#;
    let decoded = decodes::<veritrans4g::SearchResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Search));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("N001000000000000"));
        assert_eq!(part.message, None);
        assert_eq!(part.order_id, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.has_more, Some(false));
        assert_eq!(part.count, Some(0i64));
        assert_eq!(part.orders, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::SearchRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// refused · `specs/veritrans4g/search.yaml:174`
#[test]
fn search_response_refused() {
    let wire = r#"{"result":{"vResultCode":"NH02000000000000","merrMsg":"検索条件に誤りがあります。","mstatus":"failure","serviceType":"search"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::SearchResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.pay_now_id, None);
    {
        let part = &message.result;
        assert_eq!(part.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Search));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Failure));
        assert_eq!(part.result_code.as_deref(), Some("NH02000000000000"));
        assert_eq!(part.message.as_deref(), Some("検索条件に誤りがあります。"));
        assert_eq!(part.order_id, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        assert_eq!(part.has_more, None);
        assert_eq!(part.count, None);
        assert_eq!(part.orders, None);
    }
    assert_eq!(
        outcome(
            <veritrans4g::SearchRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Declined
    );
}

/// example_1 · `specs/veritrans4g/search.yaml:177`
#[test]
fn bank_master_response_example_1() {
    let wire = r#"{"result":{"vResultCode":"N001000000000000","masterInfos":{"masterInfo":[{"name":"bankFinancialInstInfo","masters":{"bankFinancialInstInfo":[{"bankCode":"0001","deviceCode":"01","bankName":"みずほ銀行","bankKana":"ミズホギンコウ","bankIndexChar1":"ミ","bankIndexChar2":"マ","startDatetime":"20100401000000"}]}}]},"mstatus":"success","serviceType":"search"}}"#
        .as_bytes();
    let decoded = decodes::<veritrans4g::BankMasterResponse>(wire, &[]);
    let message = &decoded.message;
    {
        let part = &message.result;
        assert_eq!(part.service_type, ::denbun::Open::Known(veritrans4g::ServiceType::Search));
        assert_eq!(part.status, ::denbun::Open::Known(veritrans4g::Status::Success));
        assert_eq!(part.result_code.as_deref(), Some("N001000000000000"));
        assert_eq!(part.message, None);
        assert_eq!(part.message_id, None);
        assert_eq!(part.transaction_id, None);
        assert_eq!(part.version, None);
        assert_eq!(part.option_results, None);
        {
            let part = part.masters.as_ref().expect("`masterInfos` is there");
            {
                let parts = part.items.as_ref().expect("`masterInfo` is there");
                assert_eq!(parts.len(), 1);
                {
                    let part = &parts[0];
                    assert_eq!(part.name.as_deref(), Some("bankFinancialInstInfo"));
                    {
                        let part = part.lists.as_ref().expect("`masters` is there");
                        {
                            let parts = part.banks.as_ref().expect("`bankFinancialInstInfo` is there");
                            assert_eq!(parts.len(), 1);
                            {
                                let part = &parts[0];
                                assert_eq!(part.bank_code.as_deref(), Some("0001"));
                                assert_eq!(part.device_code.as_deref(), Some("01"));
                                assert_eq!(part.bank_name.as_deref(), Some("みずほ銀行"));
                                assert_eq!(part.bank_kana.as_deref(), Some("ミズホギンコウ"));
                                assert_eq!(part.first_kana.as_deref(), Some("ミ"));
                                assert_eq!(part.kana_row.as_deref(), Some("マ"));
                                assert_eq!(part.registered_at.as_deref(), Some("20100401000000"));
                            }
                        }
                    }
                }
            }
        }
    }
    assert_eq!(
        outcome(
            <veritrans4g::SearchBankMasterRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.result.result_code),
            &decoded.violations
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_1 · `specs/veritrans4g/token.yaml:29`
#[test]
fn token_response_example_1() {
    let wire = br#"{"token":"5db1e26c-4bf9-4d27-9b5f-6c2dd3f8e3a5","token_expire_date":"20260401123456","req_card_number":"411111********11","status":"success","code":"success","message":"Token has been successfully created."}"#;
    let decoded = decodes::<veritrans4g::TokenResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(::denbun::Value::as_text(&message.mdk_token), Some("5db1e26c-4bf9-4d27-9b5f-6c2dd3f8e3a5"));
    assert_eq!(message.expires.as_deref(), Some("20260401123456"));
    assert_eq!(message.masked_card_number.as_deref(), Some("411111********11"));
    assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::TokenResponseStatus::Success));
    assert_eq!(message.code, "success");
    assert_eq!(message.message, "Token has been successfully created.");
    assert_eq!(
        outcome(
            <veritrans4g::TokenRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.code),
            &decoded.violations
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// wrong_number · `specs/veritrans4g/token.yaml:32`
#[test]
fn token_response_wrong_number() {
    let wire =
        r#"{"status":"failure","code":"invalid_card_number","message":"カード番号が不正です。"}"#.as_bytes();
    let decoded = decodes::<veritrans4g::TokenResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.mdk_token, None);
    assert_eq!(message.expires, None);
    assert_eq!(message.masked_card_number, None);
    assert_eq!(message.status, ::denbun::Open::Known(veritrans4g::TokenResponseStatus::Failure));
    assert_eq!(message.code, "invalid_card_number");
    assert_eq!(message.message, "カード番号が不正です。");
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
    let line = |path: &str, rule| {
        if path.is_empty() { format!("{rule}") } else { format!("{path}: {rule}") }
    };
    let mut lines: Vec<String> = violations.iter().map(|found| line(&found.path, found.rule)).collect();
    lines.sort();
    lines
}

fn outcome(
    verdict: ::denbun::Verdict,
    code: Option<&str>,
    violations: &::denbun::Violations,
) -> ::denbun::Verdict {
    let error = code.and_then(|code| ::denbun::operation::find_error(veritrans4g::ERRORS, code));
    verdict.given(error).unless_unread(violations)
}

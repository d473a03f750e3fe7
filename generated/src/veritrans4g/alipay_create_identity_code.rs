// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Alipay決済 店舗のQRコード作成
//!
//! a code that hangs at the counter; no figure of the guide shows it
//!
//! `POST /{mode.prefix}paynow/v2/CreateIdentityCode/alipay`: reads only; sent again: if provably not sent.
//!
//! observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:177`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::AlipayCreateIdentityCodeRequest::builder()
//!     .store_id("store1")
//!     .store_name("渋谷店")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// Alipay決済 店舗のQRコード作成
///
/// `alipay_create_identity_code.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:177`
#[doc(alias("alipay_create_identity_code.request", "Alipay決済 店舗のQRコード作成"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "alipay_create_identity_code.request",
    label = "Alipay決済 店舗のQRコード作成",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = alipay_create_identity_code_request_rules
)]
#[non_exhaustive]
pub struct AlipayCreateIdentityCodeRequest {
    /// 店舗ID
    ///
    /// `半角英数字 最大64` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/alipay.yaml:190`
    #[doc(alias("storeId", "店舗ID"))]
    #[field(name = "storeId", label = "店舗ID", format = "半角英数字 最大64")]
    pub store_id: Option<String>,

    /// 店舗名
    ///
    /// `文字列 最大64` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/alipay.yaml:191`
    #[doc(alias("storeName", "店舗名"))]
    #[field(name = "storeName", label = "店舗名", format = "文字列 最大64")]
    pub store_name: Option<String>,

    /// タクシーオペレーションID
    ///
    /// of taxi operators; all four or none
    ///
    /// Required when `taxiNumber != null || taxiDriverName != null || taxiDriverMobile != null`.
    ///
    /// `文字列 最大64` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:192`
    #[doc(alias("taxiOperationId", "タクシーオペレーションID"))]
    #[field(name = "taxiOperationId", label = "タクシーオペレーションID", format = "文字列 最大64")]
    pub taxi_operation_id: Option<String>,

    /// タクシーナンバー
    ///
    /// Required when `taxiOperationId != null || taxiDriverName != null || taxiDriverMobile != null`.
    ///
    /// `文字列 最大64` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:193`
    #[doc(alias("taxiNumber", "タクシーナンバー"))]
    #[field(name = "taxiNumber", label = "タクシーナンバー", format = "文字列 最大64")]
    pub taxi_number: Option<String>,

    /// タクシードライバー名
    ///
    /// Required when `taxiOperationId != null || taxiNumber != null || taxiDriverMobile != null`.
    ///
    /// `文字列 最大64` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:194`
    #[doc(alias("taxiDriverName", "タクシードライバー名"))]
    #[field(name = "taxiDriverName", label = "タクシードライバー名", format = "文字列 最大64")]
    pub taxi_driver_name: Option<String>,

    /// タクシードライバーモバイル
    ///
    /// Required when `taxiOperationId != null || taxiNumber != null || taxiDriverName != null`.
    ///
    /// `文字列 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:195`
    #[doc(alias("taxiDriverMobile", "タクシードライバーモバイル"))]
    #[field(name = "taxiDriverMobile", label = "タクシードライバーモバイル", format = "文字列 最大32")]
    pub taxi_driver_mobile: Option<String>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:196`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn alipay_create_identity_code_request_rules(
    message: &AlipayCreateIdentityCodeRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "taxiOperationId",
        rule::any([
            rule::present(message.taxi_number.as_text()),
            rule::present(message.taxi_driver_name.as_text()),
            rule::present(message.taxi_driver_mobile.as_text()),
        ]),
        message.taxi_operation_id.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "taxiNumber",
        rule::any([
            rule::present(message.taxi_operation_id.as_text()),
            rule::present(message.taxi_driver_name.as_text()),
            rule::present(message.taxi_driver_mobile.as_text()),
        ]),
        message.taxi_number.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "taxiDriverName",
        rule::any([
            rule::present(message.taxi_operation_id.as_text()),
            rule::present(message.taxi_number.as_text()),
            rule::present(message.taxi_driver_mobile.as_text()),
        ]),
        message.taxi_driver_name.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "taxiDriverMobile",
        rule::any([
            rule::present(message.taxi_operation_id.as_text()),
            rule::present(message.taxi_number.as_text()),
            rule::present(message.taxi_driver_name.as_text()),
        ]),
        message.taxi_driver_mobile.as_text().is_some_and(|text| !text.is_empty()),
    );
}

impl ::denbun::Operation for AlipayCreateIdentityCodeRequest {
    type Answer = super::AlipayCreateIdentityCodeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "alipay_create_identity_code",
        label: "Alipay決済 店舗のQRコード作成",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/CreateIdentityCode/alipay",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::AlipayCreateIdentityCodeResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.result.status.as_text(), Some("success")),
            rule::eq(answer.result.status.as_text(), Some("failure")),
        )
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.result.result_code)
            .map(::std::borrow::Cow::Borrowed)
            .and_then(|codes| ::denbun::operation::strongest(super::ERRORS, codes, 4))
    }
}

// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! キャリア決済 金額変更
//!
//! au only; no figure of the guide shows it
//!
//! `POST /{mode.prefix}paynow/v2/UpdateAuthorize/carrier`: moves money of a payment; sent again: if provably not sent; unknown outcome: 取引検索.
//!
//! observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:473`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CarrierUpdateAuthorizeRequest::builder()
//!     .order_id("order-0014")
//!     .amount(::denbun::Yen(600))
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// キャリア決済 金額変更
///
/// `carrier_update_authorize.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:473`
#[doc(alias("carrier_update_authorize.request", "キャリア決済 金額変更"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_update_authorize.request",
    label = "キャリア決済 金額変更",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct CarrierUpdateAuthorizeRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/carrier.yaml:488`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// サービスオプションタイプ
    ///
    /// `半角英数字` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/carrier.yaml:489`
    #[doc(alias("serviceOptionType", "サービスオプションタイプ"))]
    #[field(
        name = "serviceOptionType",
        label = "サービスオプションタイプ",
        format = "半角英数字",
        fixed = "au",
        public
    )]
    pub service_option_type: ::denbun::Fixed,

    /// 変更後金額
    ///
    /// 1 to 999999999999
    ///
    /// `半角数字 最大12` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/carrier.yaml:490`
    #[doc(alias("変更後金額"))]
    #[field(name = "amount", label = "変更後金額", format = "半角数字 最大12", json(text), public)]
    pub amount: ::denbun::Yen,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:491`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

impl ::denbun::Operation for CarrierUpdateAuthorizeRequest {
    type Answer = super::CarrierUpdateAuthorizeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "carrier_update_authorize",
        label: "キャリア決済 金額変更",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/UpdateAuthorize/carrier",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::MoveMoney,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Operation("search")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::CarrierUpdateAuthorizeResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.result.status.as_text(), Some("success")),
            rule::eq(answer.result.status.as_text(), Some("failure")),
        )
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("result.orderId", "取引ID", &self.order_id, &answer.result.order_id);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.result.result_code)
            .map(::std::borrow::Cow::Borrowed)
            .and_then(|codes| ::denbun::operation::strongest(super::ERRORS, codes, 4))
    }
}

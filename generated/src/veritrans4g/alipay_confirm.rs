// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Alipay決済(バーコード決済(店舗スキャン型)) 確認要求
//!
//! `POST /{mode.prefix}paynow/v2/Confirm/alipay`: reads only; sent again: at any time.
//!
//! documented: システムフロー · `specs/veritrans4g/alipay.yaml:112`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::AlipayConfirmRequest::builder()
//!     .order_id("order-0002")
//!     .response_type(veritrans4g::ResponseType::WhenSettled)
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// Alipay決済(バーコード決済(店舗スキャン型)) 確認要求
///
/// `alipay_confirm.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:112`
#[doc(alias("alipay_confirm.request", "Alipay決済(バーコード決済(店舗スキャン型)) 確認要求"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "alipay_confirm.request",
    label = "Alipay決済(バーコード決済(店舗スキャン型)) 確認要求",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct AlipayConfirmRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:125`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// レスポンスタイプ
    ///
    /// 0 unless given
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:126`
    #[doc(alias("responseType", "レスポンスタイプ"))]
    #[field(name = "responseType", label = "レスポンスタイプ", format = "半角数字 最大1")]
    pub response_type: Option<super::ResponseType>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:127`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

impl ::denbun::Operation for AlipayConfirmRequest {
    type Answer = super::AlipayConfirmResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "alipay_confirm",
        label: "Alipay決済(バーコード決済(店舗スキャン型)) 確認要求",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Confirm/alipay",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Always,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::AlipayConfirmResponse as ::denbun::Message>::SCHEMA,
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

// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! PayPal決済 与信請求完了
//!
//! `POST /{mode.prefix}paynow/v2/Authorize/paypal`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索.
//!
//! documented: システムフロー · `specs/veritrans4g/paypal.yaml:66`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::PaypalAuthorizeDoRequest::builder()
//!     .payer_id("ABCDEFGH12345")
//!     .token("EC-1AB23456CD789012E")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// PayPal決済 与信請求完了
///
/// `paypal_authorize_do.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:66`
#[doc(alias("paypal_authorize_do.request", "PayPal決済 与信請求完了"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_authorize_do.request",
    label = "PayPal決済 与信請求完了",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PaypalAuthorizeDoRequest {
    /// アクションタイプ
    ///
    /// `半角英数字 最大10文字` · name, format, values observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/paypal.yaml:79`
    #[doc(alias("アクションタイプ"))]
    #[field(
        name = "action",
        label = "アクションタイプ",
        format = "半角英数字 最大10文字",
        fixed = "do",
        public
    )]
    pub action: ::denbun::Fixed,

    /// 顧客番号
    ///
    /// The same as `PayerID` of `return_paypal`.
    ///
    /// `半角英数字 最大13文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:80`
    #[doc(alias("payerId", "顧客番号"))]
    #[field(name = "payerId", label = "顧客番号", format = "半角英数字 最大13文字")]
    pub payer_id: String,

    /// トークン
    ///
    /// PayPal begins it with EC-
    ///
    /// The same as `token` of `return_paypal`.
    ///
    /// `半角英数字 最大20文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:81`
    #[doc(alias("トークン"))]
    #[field(name = "token", label = "トークン", format = "半角英数字 最大20文字", chars = "-", secret)]
    pub token: ::denbun::Secret<String>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:82`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

impl ::denbun::Operation for PaypalAuthorizeDoRequest {
    type Answer = super::PaypalAuthorizeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "paypal_authorize_do",
        label: "PayPal決済 与信請求完了",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Authorize/paypal",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Operation("search")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::PaypalAuthorizeResponse as ::denbun::Message>::SCHEMA,
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

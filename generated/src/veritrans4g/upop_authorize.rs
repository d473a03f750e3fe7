// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 銀聯ネット決済(UPOP) 与信
//!
//! with withCapture true the sale is made with the authorization (与信売上同時実行)
//!
//! `POST /{mode.prefix}paynow/v2/Authorize/upop`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushUpop`](super::PushUpop).
//!
//! documented: システムフロー · `specs/veritrans4g/upop.yaml:6`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::UpopAuthorizeRequest::builder()
//!     .order_id("order-0001")
//!     .amount(::denbun::Yen(10))
//!     .with_capture(true)
//!     .term_url("https://shop.example.jp/upop/return")
//!     .customer_ip("111.111.111.111")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// 銀聯ネット決済(UPOP) 与信
///
/// `upop_authorize.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:6`
#[doc(alias("upop_authorize.request", "銀聯ネット決済(UPOP) 与信"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "upop_authorize.request",
    label = "銀聯ネット決済(UPOP) 与信",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct UpopAuthorizeRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/upop.yaml:24`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// 決済金額
    ///
    /// 1 to 999999999999
    ///
    /// `半角数字 最大12` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/upop.yaml:25`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字 最大12", json(text), public)]
    pub amount: ::denbun::Yen,

    /// 売上フラグ
    ///
    /// false unless given
    ///
    /// `英字(boolean)` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/upop.yaml:26`
    #[doc(alias("withCapture", "売上フラグ"))]
    #[field(name = "withCapture", label = "売上フラグ", format = "英字(boolean)", json(text), public)]
    pub with_capture: Option<bool>,

    /// 決済結果戻り先URL
    ///
    /// the browser comes back by POST
    ///
    /// `URL 最大256` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/upop.yaml:27`
    #[doc(alias("termUrl", "決済結果戻り先URL"))]
    #[field(name = "termUrl", label = "決済結果戻り先URL", format = "URL 最大256")]
    pub term_url: String,

    /// 消費者IPアドレス
    ///
    /// printed as IP of at most 40; IPv4 or IPv6
    ///
    /// `半角英数字 最大40` · name, format observed: 公式PHP MDK 2.0.0; required documented: インターフェース詳細 · `specs/veritrans4g/upop.yaml:28`
    #[doc(alias("customerIp", "消費者IPアドレス"))]
    #[field(name = "customerIp", label = "消費者IPアドレス", format = "半角英数字 最大40", chars = ".:")]
    pub customer_ip: String,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:29`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

impl ::denbun::Operation for UpopAuthorizeRequest {
    type Answer = super::UpopAuthorizeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "upop_authorize",
        label: "銀聯ネット決済(UPOP) 与信",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Authorize/upop",
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
        answer: <super::UpopAuthorizeResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(None, rule::eq(answer.result.status.as_text(), Some("failure")))
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

impl ::denbun::page::Relays for UpopAuthorizeRequest {
    fn relayed<'a>(
        &self,
        answer: &'a Self::Answer,
    ) -> Option<(&'a ::denbun::Relayed, ::denbun::Charset, ::denbun::Charset)> {
        let taken = ::denbun::Charset::Utf8;
        answer.result.entry_form.as_ref().map(|page| (page, ::denbun::Charset::Utf8, taken))
    }
}

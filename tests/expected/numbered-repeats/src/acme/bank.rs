// @generated from specs/good/numbered-repeats.yaml by `denbun generate`; change the spec, not this file.
//! 銀行決済申込
//!
//! `POST /bank`: reads only; sent again: at any time.
//!
//! observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:37`
//!
//! ```
//! use numbered_repeats::acme;
//!
//! let request = acme::BankRequest::builder()
//!     .order_id("a")
//!     .item(vec!["x".to_owned(), "z".to_owned()])
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"orderId=a&item1=x&item2=z");
//! ```

/// 銀行決済申込
///
/// `bank.request` · form, UTF-8 · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:37`
#[doc(alias("bank.request", "銀行決済申込"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "bank.request", label = "銀行決済申込", wire = "form", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct BankRequest {
    /// 取引ID
    ///
    /// `半角英数字(100)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:45`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字(100)", chars = "-._", public)]
    pub order_id: String,

    /// 商品
    ///
    /// At most 3 values.
    ///
    /// Under numbered keys: `item1`, `item2` …
    ///
    /// `半角英数字(10)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:46`
    #[doc(alias("商品"))]
    #[field(
        name = "item",
        label = "商品",
        format = "半角英数字(10)",
        list = ..=3,
        numbered(digits = 0, from = 1)
    )]
    pub item: Option<Vec<String>>,
}

/// 銀行決済申込
///
/// `bank.response` · form, UTF-8 · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:37`
#[doc(alias("bank.response", "銀行決済申込"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "bank.response", label = "銀行決済申込", wire = "form", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct BankResponse {
    /// 収納機関番号
    ///
    /// `半角数字(8)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:53`
    #[doc(alias("shunoKikanNo", "収納機関番号"))]
    #[field(name = "shunoKikanNo", label = "収納機関番号", format = "半角数字(8)")]
    pub shuno_kikan_no: String,

    /// 明細
    ///
    /// Under numbered keys: `name01`, `name02` …
    ///
    /// observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:54`
    #[doc(alias("明細"))]
    #[field(name = "detail", label = "明細", numbered(digits = 2, from = 1))]
    pub detail: Option<Vec<BankResponseDetail>>,
}

impl ::denbun::Operation for BankRequest {
    type Answer = BankResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "bank",
        label: "銀行決済申込",
        method: ::denbun::operation::Method::Post,
        path: "/bank",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Always,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <BankResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        ::denbun::Verdict::Unknown
    }
}

/// 明細
///
/// `bank.response.detail` · object · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:54`
#[doc(alias("bank.response.detail", "明細"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "bank.response.detail", label = "明細", wire = "form", charset = "UTF-8", decode, repeat)]
#[non_exhaustive]
pub struct BankResponseDetail {
    /// 品名
    ///
    /// `全角(10)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:54`
    #[doc(alias("品名"))]
    #[field(name = "name", label = "品名", format = "全角(10)")]
    pub name: Option<String>,

    /// 金額
    ///
    /// `半角数字(7)` · observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:54`
    #[doc(alias("金額"))]
    #[field(name = "price", label = "金額", format = "半角数字(7)")]
    pub price: ::denbun::Yen,
}

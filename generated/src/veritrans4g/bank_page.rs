// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 銀行決済 入金画面表示要求
//!
//! no bank\'s page leads back to the shop; it stands for 30 minutes after its first look
//!
//! The shopper's browser carries it by form to 決済申込応答のURL; nothing comes back. It moves money of a payment; sent again: never; unknown outcome: 銀行決済 入金通知; notifies with [`PushBank`](super::PushBank).
//!
//! documented: システムフロー · `specs/veritrans4g/bank.yaml:138`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::BankPageRequest::builder()
//!     .skno("58191")
//!     .bptn("1")
//!     .bill("abc123")
//!     .build();
//! let target =
//!     denbun::Target::live().address("https://pay.example/the-address-you-were-given");
//! let form = denbun::page::form(&request, &target).expect("the request is valid");
//! assert!(form.content_type().starts_with("text/html"));
//! ```

/// 銀行決済 入金画面表示要求
///
/// `bank_page.request` · form, UTF-8 · documented: システムフロー · `specs/veritrans4g/bank.yaml:138`
#[doc(alias("bank_page.request", "銀行決済 入金画面表示要求"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_page.request",
    label = "銀行決済 入金画面表示要求",
    wire = "form",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct BankPageRequest {
    /// 収納機関番号
    ///
    /// The same as `shunoKikanNo` of `bank_authorize_result`.
    ///
    /// `半角数字` · documented: システムフロー · `specs/veritrans4g/bank.yaml:150`
    #[doc(alias("収納機関番号"))]
    #[field(name = "skno", label = "収納機関番号", format = "半角数字")]
    pub skno: String,

    /// 支払パターン
    ///
    /// The same as `billPattern` of `bank_authorize_result`.
    ///
    /// documented: システムフロー · `specs/veritrans4g/bank.yaml:151`
    #[doc(alias("支払パターン"))]
    #[field(name = "bptn", label = "支払パターン")]
    pub bptn: String,

    /// 支払暗号文字列
    ///
    /// The same as `bill` of `bank_authorize_result`.
    ///
    /// documented: システムフロー · `specs/veritrans4g/bank.yaml:152`
    #[doc(alias("支払暗号文字列"))]
    #[field(name = "bill", label = "支払暗号文字列")]
    pub bill: String,
}

impl ::denbun::Page for BankPageRequest {
    const PAGE: &'static ::denbun::page::PageInfo = &::denbun::page::PageInfo {
        name: "bank_page",
        label: "銀行決済 入金画面表示要求",
        methods: &[::denbun::operation::Method::Post],
        address: ::denbun::page::Address::Given("決済申込応答のURL"),
        hosts: super::HOSTS,
        modes: super::MODES,
        effect: ::denbun::operation::Effect::MoveMoney,
        resolve: Some(::denbun::operation::Resolve::Notification("push_bank")),
        hand_back: None,
        digest: None,
        request: <Self as ::denbun::Message>::SCHEMA,
    };
}

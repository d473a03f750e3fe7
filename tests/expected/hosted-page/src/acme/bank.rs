// @generated from specs/good/hosted-page.yaml by `denbun generate`; change the spec, not this file.
//! 銀行画面への遷移
//!
//! The shopper's browser carries it by form to 申込応答のURL; nothing comes back. It moves money of a payment; sent again: never; unknown outcome: 管理画面.
//!
//! documented · `specs/good/hosted-page.yaml:25`
//!
//! ```
//! use hosted_page::acme;
//!
//! let request = acme::BankRequest::builder().kind("A").memo("半角換算").build();
//! let target =
//!     denbun::Target::live().address("https://pay.example/the-address-you-were-given");
//! let form = denbun::page::form(&request, &target).expect("the request is valid");
//! assert!(form.content_type().starts_with("text/html"));
//! ```

/// 銀行画面への遷移
///
/// `bank.request` · form, UTF-8 · documented · `specs/good/hosted-page.yaml:25`
#[doc(alias("bank.request", "銀行画面への遷移"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank.request",
    label = "銀行画面への遷移",
    wire = "form",
    charset = "UTF-8",
    encode,
    rules = bank_request_rules
)]
#[non_exhaustive]
pub struct BankRequest {
    /// 店舗区分
    ///
    /// `半角英数(4)` · documented · `specs/good/hosted-page.yaml:34`
    #[doc(alias("店舗区分"))]
    #[field(name = "kind", label = "店舗区分", format = "半角英数(4)")]
    pub kind: String,

    /// 備考
    ///
    /// `40バイト以内` · documented · `specs/good/hosted-page.yaml:35`
    #[doc(alias("備考"))]
    #[field(name = "memo", label = "備考", format = "文字列 半角40文字全角20文字")]
    pub memo: Option<String>,
}

fn bank_request_rules(message: &BankRequest, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "区分Aの備考は10バイト以内",
        &["memo", "kind"],
        rule::or(rule::ne(message.kind.as_text(), Some("A")), || {
            rule::le(rule::width(message.memo.as_text()), Some(10))
        }),
    );
}

impl ::denbun::Page for BankRequest {
    const PAGE: &'static ::denbun::page::PageInfo = &::denbun::page::PageInfo {
        name: "bank",
        label: "銀行画面への遷移",
        methods: &[::denbun::operation::Method::Post],
        address: ::denbun::page::Address::Given("申込応答のURL"),
        hosts: super::HOSTS,
        modes: &[],
        effect: ::denbun::operation::Effect::MoveMoney,
        resolve: Some(::denbun::operation::Resolve::Manual("管理画面")),
        hand_back: None,
        digest: None,
        request: <Self as ::denbun::Message>::SCHEMA,
    };
}

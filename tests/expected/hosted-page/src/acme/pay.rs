// @generated from specs/good/hosted-page.yaml by `denbun generate`; change the spec, not this file.
//! 画面遷移型決済
//!
//! The shopper's browser carries it by form or by link to `/pay`; what comes back is [`ComeBack`](super::ComeBack). `free` carries a keyed digest, which is made with the page. It opens a payment; sent again: never; unknown outcome: 管理画面.
//!
//! documented · `specs/good/hosted-page.yaml:7`
//!
//! ```
//! use hosted_page::acme;
//!
//! let request = acme::PayRequest::builder()
//!     .shop("0001")
//!     .order("A1")
//!     .amount(::denbun::Yen(1000))
//!     .memo("会費")
//!     .build();
//! let target = denbun::Target::live().credentials(
//!     denbun::Credentials::new().with("return_key", "a key of at least sixteen bytes"),
//! );
//! let form = denbun::page::form(&request, &target).expect("the request is valid");
//! assert!(form.content_type().starts_with("text/html"));
//! ```

/// 画面遷移型決済
///
/// `pay.request` · form, Shift_JIS · documented · `specs/good/hosted-page.yaml:7`
#[doc(alias("pay.request", "画面遷移型決済"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "pay.request", label = "画面遷移型決済", wire = "form", charset = "Shift_JIS", encode)]
#[non_exhaustive]
pub struct PayRequest {
    /// 店舗番号
    ///
    /// `半角数字(4)` · documented · `specs/good/hosted-page.yaml:18`
    #[doc(alias("店舗番号"))]
    #[field(name = "shop", label = "店舗番号", format = "半角数字(4)")]
    pub shop: String,

    /// 注文番号
    ///
    /// `半角英数(20)` · documented · `specs/good/hosted-page.yaml:19`
    #[doc(alias("注文番号"))]
    #[field(name = "order", label = "注文番号", format = "半角英数(20)")]
    pub order: String,

    /// 決済金額
    ///
    /// `半角数字(7)` · documented · `specs/good/hosted-page.yaml:20`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字(7)")]
    pub amount: ::denbun::Yen,

    /// 備考
    ///
    /// `全角(20)` · documented · `specs/good/hosted-page.yaml:21`
    #[doc(alias("備考"))]
    #[field(name = "memo", label = "備考", format = "全角(20)")]
    pub memo: Option<String>,

    /// 自由項目
    ///
    /// `半角英数(64)` · documented · `specs/good/hosted-page.yaml:22`
    #[doc(alias("自由項目"))]
    #[field(name = "free", label = "自由項目", format = "半角英数(64)")]
    pub free: ::denbun::Digest,
}

impl ::denbun::Page for PayRequest {
    const PAGE: &'static ::denbun::page::PageInfo = &::denbun::page::PageInfo {
        name: "pay",
        label: "画面遷移型決済",
        methods: &[::denbun::operation::Method::Post, ::denbun::operation::Method::Get],
        address: ::denbun::page::Address::Path("/pay"),
        hosts: super::HOSTS,
        modes: &[],
        effect: ::denbun::operation::Effect::CreateMoney,
        resolve: Some(::denbun::operation::Resolve::Manual("管理画面")),
        hand_back: Some(<super::ComeBack as ::denbun::HandBack>::HAND_BACK),
        digest: Some(&::denbun::page::DigestInfo { field: "free", key: "return_key", length: 64 }),
        request: <Self as ::denbun::Message>::SCHEMA,
    };

    fn digest_mut(&mut self) -> Option<&mut ::denbun::Digest> {
        Some(&mut self.free)
    }

    fn digest_values(&self, input: &mut ::denbun::page::DigestInput) {
        input.value("order", &self.order);
        input.value("amount", &self.amount);
    }
}

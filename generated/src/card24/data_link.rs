// @generated from specs/card24.yaml by `denbun generate`; change the spec, not this file.
//! データ連携形式
//!
//! card companies authorize at once (与信はその場で行う). The page\'s HTML can be customized and its completion mail switched off.
//!
//! The shopper's browser carries it by form or by link to 決済URL; what comes back is [`HandBack`](super::HandBack). `FREE3` carries a keyed digest, which is made with the page. It opens a payment; sent again: never; unknown outcome: 管理画面でオーダーIDと決済金額を確認する.
//!
//! documented: 決済インターフェース · `specs/card24.yaml:29`
//!
//! ```
//! use denbun_providers::card24;
//!
//! let request = card24::DataLinkRequest::builder()
//!     .shop_id("shop1")
//!     .item("会費")
//!     .email("taro@example.jp")
//!     .amount(::denbun::Yen(1000))
//!     .free1("注文-1")
//!     .free2("髙﨑①")
//!     .return_no(card24::ReturnNo::Second)
//!     .build();
//! let target = denbun::Target::live()
//!     .address("https://pay.example/the-address-you-were-given")
//!     .credentials(
//!         denbun::Credentials::new()
//!             .with("hand_back_key", "a key of at least sixteen bytes"),
//!     );
//! let form = denbun::page::form(&request, &target).expect("the request is valid");
//! assert!(form.content_type().starts_with("text/html"));
//! ```

/// データ連携形式
///
/// `data_link.request` · form, Shift_JIS (**assumed**, confirm: 画面遷移とCSVの文字コード) · documented: 決済インターフェース · `specs/card24.yaml:29`
#[doc(alias("data_link.request", "データ連携形式"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "data_link.request", label = "データ連携形式", wire = "form", charset = "Shift_JIS", encode)]
#[non_exhaustive]
pub struct DataLinkRequest {
    /// 加盟店番号
    ///
    /// `半角英数` · name **assumed**: 公開資料にない事項の推定 (confirm: 加盟店番号の要否とパラメータ名); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:31`
    #[doc(alias("加盟店番号"))]
    #[field(name = "SHOP_ID", label = "加盟店番号", format = "半角英数")]
    pub shop_id: Option<String>,

    /// 項目
    ///
    /// `100バイト以内` · name **assumed** (confirm: 項目のパラメータ名、自由項目との違い); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:31`
    #[doc(alias("項目"))]
    #[field(name = "ITEM", label = "項目", format = "100バイト以内")]
    pub item: Option<String>,

    /// メールアドレス
    ///
    /// `半角英数記号(254)` · name **assumed** (confirm: メールアドレスのパラメータ名と桁数); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:31`
    #[doc(alias("メールアドレス"))]
    #[field(name = "EMAIL", label = "メールアドレス", format = "半角英数記号(254)", type = "email")]
    pub email: Option<String>,

    /// 決済金額
    ///
    /// `半角数字(7)` · name **assumed** (confirm: 決済金額のパラメータ名、桁区切りと税の扱い); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:31`
    #[doc(alias("決済金額"))]
    #[field(name = "AMOUNT", label = "決済金額", format = "半角数字(7)", public)]
    pub amount: ::denbun::Yen,

    /// 自由項目1
    ///
    /// the shop\'s own order number here
    ///
    /// `100バイト以内` · name **assumed** (confirm: 自由項目1のパラメータ名と桁数); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:31`
    #[doc(alias("自由項目1"))]
    #[field(name = "FREE1", label = "自由項目1", format = "100バイト以内")]
    pub free1: String,

    /// 自由項目2
    ///
    /// `100バイト以内` · name **assumed** (confirm: 自由項目2のパラメータ名と桁数); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:31`
    #[doc(alias("自由項目2"))]
    #[field(name = "FREE2", label = "自由項目2", format = "100バイト以内")]
    pub free2: Option<String>,

    /// 自由項目3
    ///
    /// the keyed digest of order number and amount here
    ///
    /// `100バイト以内` · name **assumed** (confirm: 自由項目3のパラメータ名と桁数); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:31`
    #[doc(alias("自由項目3"))]
    #[field(name = "FREE3", label = "自由項目3", format = "100バイト以内")]
    pub free3: ::denbun::Digest,

    /// 接続先
    ///
    /// `半角数字(1)` · name **assumed** (confirm: 3箇所の接続先から選ぶ方法); format, required, values **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:31`
    #[doc(alias("接続先"))]
    #[field(name = "RETURN_NO", label = "接続先", format = "半角数字(1)")]
    pub return_no: Option<super::ReturnNo>,
}

impl ::denbun::Page for DataLinkRequest {
    const PAGE: &'static ::denbun::page::PageInfo = &::denbun::page::PageInfo {
        name: "data_link",
        label: "データ連携形式",
        methods: &[::denbun::operation::Method::Post, ::denbun::operation::Method::Get],
        address: ::denbun::page::Address::Given("決済URL"),
        hosts: super::HOSTS,
        modes: &[],
        effect: ::denbun::operation::Effect::CreateMoney,
        resolve: Some(::denbun::operation::Resolve::Manual("管理画面でオーダーIDと決済金額を確認する")),
        hand_back: Some(<super::HandBack as ::denbun::HandBack>::HAND_BACK),
        digest: Some(&::denbun::page::DigestInfo { field: "FREE3", key: "hand_back_key", length: 64 }),
        request: <Self as ::denbun::Message>::SCHEMA,
    };

    fn digest_mut(&mut self) -> Option<&mut ::denbun::Digest> {
        Some(&mut self.free3)
    }

    fn digest_values(&self, input: &mut ::denbun::page::DigestInput) {
        input.value("FREE1", &self.free1);
        input.value("AMOUNT", &self.amount);
    }
}

// @generated from specs/card24.yaml by `denbun generate`; change the spec, not this file.
//! 一括処理形式
//!
//! which columns the CSV has is not public; whether it carries card data neither
//!
//! Written by the shop: Shift_JIS (**assumed**, confirm: 画面遷移とCSVの文字コード), no header, CRLF, quotes where needed (**assumed**, confirm: 加盟店契約時に渡される接続仕様書).
//!
//! **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:49`

/// 一括処理形式
///
/// which columns the CSV has is not public; whether it carries card data neither
///
/// `bulk` · csv, Shift_JIS (**assumed**, confirm: 画面遷移とCSVの文字コード) · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:49`
#[doc(alias("bulk", "一括処理形式"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "bulk", label = "一括処理形式", wire = "csv", charset = "Shift_JIS")]
#[non_exhaustive]
pub struct Bulk {
    /// 自由項目1
    ///
    /// the shop\'s own order number here
    ///
    /// `100バイト以内` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:50`
    #[doc(alias("自由項目1"))]
    #[field(name = "FREE1", label = "自由項目1", format = "100バイト以内")]
    pub free1: String,

    /// 決済金額
    ///
    /// `半角数字(7)` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:50`
    #[doc(alias("決済金額"))]
    #[field(name = "AMOUNT", label = "決済金額", format = "半角数字(7)", public)]
    pub amount: ::denbun::Yen,

    /// 項目
    ///
    /// `100バイト以内` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:50`
    #[doc(alias("項目"))]
    #[field(name = "ITEM", label = "項目", format = "100バイト以内")]
    pub item: Option<String>,

    /// メールアドレス
    ///
    /// `半角英数記号(254)` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:50`
    #[doc(alias("メールアドレス"))]
    #[field(name = "EMAIL", label = "メールアドレス", format = "半角英数記号(254)", type = "email")]
    pub email: Option<String>,

    /// 自由項目2
    ///
    /// `100バイト以内` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:50`
    #[doc(alias("自由項目2"))]
    #[field(name = "FREE2", label = "自由項目2", format = "100バイト以内")]
    pub free2: Option<String>,

    /// 自由項目3
    ///
    /// the keyed digest of order number and amount here
    ///
    /// `100バイト以内` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:50`
    #[doc(alias("自由項目3"))]
    #[field(name = "FREE3", label = "自由項目3", format = "100バイト以内")]
    pub free3: Option<String>,
}

// @generated from specs/card24.yaml by `denbun generate`; change the spec, not this file.
//! 管理画面のCSVダウンロード
//!
//! the page lists these columns and ends with など; their order and header are not public
//!
//! Written by the provider: Shift_JIS (**assumed**, confirm: 画面遷移とCSVの文字コード), a header of labels, CRLF, quotes where needed (**assumed**, confirm: 加盟店契約時に渡される接続仕様書).
//!
//! People open it in a spreadsheet.
//!
//! documented: 決済インターフェース · `specs/card24.yaml:51`

/// 管理画面のCSVダウンロード
///
/// the page lists these columns and ends with など; their order and header are not public
///
/// `transactions` · csv, Shift_JIS (**assumed**, confirm: 画面遷移とCSVの文字コード) · documented: 決済インターフェース · `specs/card24.yaml:51`
#[doc(alias("transactions", "管理画面のCSVダウンロード"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "transactions", label = "管理画面のCSVダウンロード", wire = "csv", charset = "Shift_JIS")]
#[file(header = "labels", spreadsheet)]
#[non_exhaustive]
pub struct Transactions {
    /// オーダーID(取引番号)
    ///
    /// `半角英数記号` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:52`
    #[doc(alias("オーダーID(取引番号)"))]
    #[field(name = "ORDER_ID", label = "オーダーID(取引番号)", format = "半角英数記号", public)]
    pub order_id: Option<String>,

    /// 決済金額
    ///
    /// `半角数字(7)` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:52`
    #[doc(alias("決済金額"))]
    #[field(name = "AMOUNT", label = "決済金額", format = "半角数字(7)", public)]
    pub amount: Option<::denbun::Yen>,

    /// 決済の結果
    ///
    /// `半角数字(1)` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:52`
    #[doc(alias("決済の結果"))]
    #[field(name = "RESULT", label = "決済の結果", format = "半角数字(1)", public)]
    pub result_code: Option<::denbun::Open<super::ResultCode>>,

    /// 自由項目1
    ///
    /// the shop\'s own order number here
    ///
    /// `100バイト以内` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:52`
    #[doc(alias("自由項目1"))]
    #[field(name = "FREE1", label = "自由項目1", format = "100バイト以内")]
    pub free1: Option<String>,

    /// 自由項目2
    ///
    /// `100バイト以内` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:52`
    #[doc(alias("自由項目2"))]
    #[field(name = "FREE2", label = "自由項目2", format = "100バイト以内")]
    pub free2: Option<String>,

    /// 自由項目3
    ///
    /// the keyed digest of order number and amount here
    ///
    /// `100バイト以内` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:52`
    #[doc(alias("自由項目3"))]
    #[field(name = "FREE3", label = "自由項目3", format = "100バイト以内")]
    pub free3: Option<String>,

    /// メールアドレス
    ///
    /// `半角英数記号(254)` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:52`
    #[doc(alias("メールアドレス"))]
    #[field(name = "EMAIL", label = "メールアドレス", format = "半角英数記号(254)", type = "email")]
    pub email: Option<String>,

    /// カード名義
    ///
    /// `100バイト以内` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:52`
    #[doc(alias("カード名義"))]
    #[field(name = "CARD_NAME", label = "カード名義", format = "100バイト以内")]
    pub card_holder: Option<String>,

    /// 処理区分
    ///
    /// **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:52`
    #[doc(alias("処理区分"))]
    #[field(name = "PROCESS_TYPE", label = "処理区分")]
    pub process_type: Option<String>,

    /// 取引日時
    ///
    /// `YYYY/MM/DD HH:MM:SS` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:52`
    #[doc(alias("取引日時"))]
    #[field(name = "TRADED_AT", label = "取引日時", format = "YYYY/MM/DD HH:MM:SS")]
    pub traded_at: Option<::denbun::DateTime>,

    /// その他の列
    ///
    /// **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:52`
    #[doc(alias("その他の列"))]
    #[rest(label = "その他の列")]
    pub rest: ::denbun::Rest,
}

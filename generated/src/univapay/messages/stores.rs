// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of UnivaPay, from `specs/univapay/stores.yaml`.

/// 店舗
///
/// `store` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:78`
#[doc(alias("store", "店舗"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "store", label = "店舗", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Store {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:78`
    #[doc(alias("id", "店舗ID"))]
    #[field(name = "id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: String,

    /// プラットフォームID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/stores.yaml:78`
    #[doc(alias("プラットフォームID"))]
    #[field(name = "platform_id", label = "プラットフォームID", type = "uuid", open, public)]
    pub platform_id: Option<String>,

    /// マーチャントID
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/stores.yaml:78`
    #[doc(alias("マーチャントID"))]
    #[field(name = "merchant_id", label = "マーチャントID", type = "uuid", open, public)]
    pub merchant_id: Option<String>,

    /// 店舗名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:78`
    #[doc(alias("店舗名"))]
    #[field(name = "name", label = "店舗名")]
    pub name: Option<String>,

    /// マーチャント名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:78`
    #[doc(alias("マーチャント名"))]
    #[field(name = "merchant_name", label = "マーチャント名")]
    pub merchant_name: Option<String>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:78`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 設定
    ///
    /// as in checkout_info but not the same
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:79`
    #[doc(alias("設定"))]
    #[field(name = "configuration", label = "設定")]
    pub configuration: Option<::denbun::Json>,
}

/// 店舗の一覧
///
/// `store_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:82`
#[doc(alias("store_list", "店舗の一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "store_list", label = "店舗の一覧", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct StoreList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:82`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<Store>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:82`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:82`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// 顧客ID
///
/// `customer_id` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:85`
#[doc(alias("customer_id", "顧客ID"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "customer_id", label = "顧客ID", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CustomerId {
    /// 顧客ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:85`
    #[doc(alias("顧客ID"))]
    #[field(name = "customer_id", label = "顧客ID", type = "uuid", open)]
    pub customer_id: String,
}

/// 取引履歴
///
/// `transaction_history` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:87`
#[doc(alias("transaction_history", "取引履歴"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "transaction_history", label = "取引履歴", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct TransactionHistory {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:87`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<super::super::HistoryItem>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:87`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:87`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,

    /// 次のカーソル
    ///
    /// while has_more is true
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:88`
    #[doc(alias("次のカーソル"))]
    #[field(name = "next_cursor", label = "次のカーソル", type = "uuid", open, public)]
    pub next_cursor: Option<String>,
}

/// 店舗の決済設定
///
/// `checkout_info` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:93`
#[doc(alias("checkout_info", "店舗の決済設定"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "checkout_info", label = "店舗の決済設定", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CheckoutInfo {
    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:93`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<super::super::Mode>>,

    /// リカーリングの可否
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:93`
    #[doc(alias("リカーリングの可否"))]
    #[field(name = "recurring_token_privilege", label = "リカーリングの可否")]
    pub recurring_token_privilege: Option<::denbun::Open<super::super::RecurringTokenPrivilege>>,

    /// 店舗名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:94`
    #[doc(alias("店舗名"))]
    #[field(name = "name", label = "店舗名")]
    pub name: Option<String>,

    /// カード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:95`
    #[doc(alias("カード"))]
    #[field(name = "card_configuration", label = "カード")]
    pub card_configuration: Option<super::super::CardConfiguration>,

    /// 定期課金
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:96`
    #[doc(alias("定期課金"))]
    #[field(name = "subscription_configuration", label = "定期課金")]
    pub subscription_configuration: Option<super::super::Switch>,

    /// 分割払い
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:96`
    #[doc(alias("分割払い"))]
    #[field(name = "installments_configuration", label = "分割払い")]
    pub installments_configuration: Option<super::super::Installments>,

    /// 回数制限
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:96`
    #[doc(alias("回数制限"))]
    #[field(name = "subscription_plan_configuration", label = "回数制限")]
    pub subscription_plan_configuration: Option<super::super::Installments>,

    /// チェックアウト
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:97`
    #[doc(alias("チェックアウト"))]
    #[field(name = "checkout_configuration", label = "チェックアウト")]
    pub checkout_configuration: Option<super::super::EcConfiguration>,

    /// QRスキャン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:98`
    #[doc(alias("QRスキャン"))]
    #[field(name = "qr_scan_configuration", label = "QRスキャン")]
    pub qr_scan_configuration: Option<super::super::QrScanConfiguration>,

    /// コンビニ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:99`
    #[doc(alias("コンビニ"))]
    #[field(name = "convenience_configuration", label = "コンビニ")]
    pub convenience_configuration: Option<super::super::ConvenienceConfiguration>,

    /// Paidy
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:100`
    #[doc(alias("Paidy"))]
    #[field(name = "paidy_configuration", label = "Paidy")]
    pub paidy_configuration: Option<super::super::Switch>,

    /// Paidyの公開鍵
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:100`
    #[doc(alias("Paidyの公開鍵"))]
    #[field(name = "paidy_public_key", label = "Paidyの公開鍵")]
    pub paidy_public_key: Option<String>,

    /// ロゴ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:100`
    #[doc(alias("ロゴ"))]
    #[field(name = "logo_image", label = "ロゴ")]
    pub logo_image: Option<String>,

    /// 配色
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:100`
    #[doc(alias("配色"))]
    #[field(name = "theme", label = "配色")]
    pub theme: Option<super::super::Theme>,

    /// リカーリングのCVV確認
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:101`
    #[doc(alias("リカーリングのCVV確認"))]
    #[field(name = "recurring_card_charge_cvv_confirmation", label = "リカーリングのCVV確認")]
    pub recurring_card_charge_cvv_confirmation: Option<super::super::CvvConfirmation>,

    /// オンライン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:101`
    #[doc(alias("オンライン"))]
    #[field(name = "online_configuration", label = "オンライン")]
    pub online_configuration: Option<super::super::Switch>,

    /// 銀行振込
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:102`
    #[doc(alias("銀行振込"))]
    #[field(name = "bank_transfer_configuration", label = "銀行振込")]
    pub bank_transfer_configuration: Option<super::super::BankTransferConfiguration>,

    /// 対応ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:103`
    #[doc(alias("対応ブランド"))]
    #[field(name = "supported_brands", label = "対応ブランド")]
    pub supported_brands: Option<Vec<super::super::SupportedBrand>>,
}

// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of UnivaPay, from `specs/univapay/stores.yaml`.

/// 設定
///
/// `switch` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:29`
#[doc(alias("switch", "設定"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "switch", label = "設定", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Switch {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:29`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,
}

/// 支払い期限の時刻
///
/// `time_shift` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:30`
#[doc(alias("time_shift", "支払い期限の時刻"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "time_shift", label = "支払い期限の時刻", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct TimeShift {
    /// 時刻
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:30`
    #[doc(alias("時刻"))]
    #[field(name = "value", label = "時刻")]
    pub value: Option<String>,

    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:30`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,
}

/// 金額
///
/// `money` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:31`
#[doc(alias("money", "金額"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "money", label = "金額", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Money {
    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:31`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:31`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:31`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,
}

/// 分割払い
///
/// `installments` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:32`
#[doc(alias("installments", "分割払い"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "installments", label = "分割払い", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Installments {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:32`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// カード会社の分割
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:32`
    #[doc(alias("カード会社の分割"))]
    #[field(name = "card_processor", label = "カード会社の分割")]
    pub card_processor: Option<InstallmentsCardProcessor>,

    /// 回数指定
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:33`
    #[doc(alias("回数指定"))]
    #[field(name = "fixed_cycle", label = "回数指定")]
    pub fixed_cycle: Option<bool>,

    /// 金額指定
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:33`
    #[doc(alias("金額指定"))]
    #[field(name = "fixed_cycle_amount", label = "金額指定")]
    pub fixed_cycle_amount: Option<bool>,

    /// 対応する支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:34`
    #[doc(alias("対応する支払い方法"))]
    #[field(name = "supported_payment_types", label = "対応する支払い方法")]
    pub supported_payment_types: Option<Vec<String>>,

    /// 最低金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:34`
    #[doc(alias("最低金額"))]
    #[field(name = "min_charge_amount", label = "最低金額")]
    pub min_charge_amount: Option<Money>,

    /// 最長期間
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:34`
    #[doc(alias("最長期間"))]
    #[field(name = "max_payout_period", label = "最長期間")]
    pub max_payout_period: Option<::denbun::IsoDuration>,

    /// カード会社の分割のみ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:35`
    #[doc(alias("カード会社の分割のみ"))]
    #[field(name = "only_with_processor", label = "カード会社の分割のみ")]
    pub only_with_processor: Option<bool>,
}

/// 返金
///
/// `history_refund` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
#[doc(alias("history_refund", "返金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "history_refund", label = "返金", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct HistoryRefund {
    /// 返金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
    #[doc(alias("返金ID"))]
    #[field(name = "refund_id", label = "返金ID", type = "uuid", open, public)]
    pub refund_id: Option<String>,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: Option<String>,

    /// 返金理由
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
    #[doc(alias("返金理由"))]
    #[field(name = "reason", label = "返金理由", public)]
    pub reason: Option<String>,
}

/// 消費者
///
/// `history_user` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:37`
#[doc(alias("history_user", "消費者"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "history_user", label = "消費者", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct HistoryUser {
    /// 種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:37`
    #[doc(alias("type", "種類"))]
    #[field(name = "type", label = "種類")]
    pub resource_type: Option<::denbun::Open<super::super::ResourceType>>,

    /// カード名義人
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:37`
    #[doc(alias("カード名義人"))]
    #[field(name = "cardholder_name", label = "カード名義人")]
    pub cardholder_name: Option<String>,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:37`
    #[doc(alias("メールアドレス"))]
    #[field(name = "cardholder_email_address", label = "メールアドレス")]
    pub cardholder_email_address: Option<String>,

    /// 電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:38`
    #[doc(alias("電話番号"))]
    #[field(name = "cardholder_phone_number", label = "電話番号")]
    pub cardholder_phone_number: Option<::denbun::Json>,

    /// 氏名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:38`
    #[doc(alias("氏名"))]
    #[field(name = "customer_name", label = "氏名")]
    pub customer_name: Option<String>,

    /// コンビニ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:38`
    #[doc(alias("コンビニ"))]
    #[field(name = "convenience_store", label = "コンビニ", public)]
    pub convenience_store: Option<::denbun::Open<super::super::ConvenienceStore>>,

    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:38`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,

    /// ゲートウェイ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:39`
    #[doc(alias("ゲートウェイ"))]
    #[field(name = "gateway", label = "ゲートウェイ")]
    pub gateway: Option<String>,

    /// サービス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:39`
    #[doc(alias("サービス"))]
    #[field(name = "service_provider", label = "サービス")]
    pub service_provider: Option<String>,

    /// 返金理由
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:39`
    #[doc(alias("返金理由"))]
    #[field(name = "reason", label = "返金理由", public)]
    pub reason: Option<String>,

    /// 返金
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:39`
    #[doc(alias("返金"))]
    #[field(name = "refunds", label = "返金")]
    pub refunds: Option<Vec<HistoryRefund>>,
}

/// 取引
///
/// `history_item` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:40`
#[doc(alias("history_item", "取引"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "history_item", label = "取引", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct HistoryItem {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:40`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// 課金IDまたは返金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:40`
    #[doc(alias("課金IDまたは返金ID"))]
    #[field(name = "resource_id", label = "課金IDまたは返金ID", type = "uuid", open, public)]
    pub resource_id: String,

    /// 課金ID
    ///
    /// of refunds only
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:40`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:41`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:41`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:41`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("type", "種類"))]
    #[field(name = "type", label = "種類")]
    pub resource_type: Option<::denbun::Open<super::super::ResourceType>>,

    /// 状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("status", "状態"))]
    #[field(name = "status", label = "状態", public)]
    pub resource_status: Option<::denbun::Open<super::super::ResourceStatus>>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<super::super::Mode>>,

    /// マーチャント名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("マーチャント名"))]
    #[field(name = "merchant_name", label = "マーチャント名")]
    pub merchant_name: Option<String>,

    /// 店舗名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("店舗名"))]
    #[field(name = "store_name", label = "店舗名")]
    pub store_name: Option<String>,

    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:43`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: Option<::denbun::Open<super::super::PaymentType>>,

    /// 消費者
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:44`
    #[doc(alias("消費者"))]
    #[field(name = "user_data", label = "消費者")]
    pub user_data: Option<HistoryUser>,

    /// 銀行振込の状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:45`
    #[doc(alias("銀行振込の状態"))]
    #[field(name = "bank_transfer_payment_status", label = "銀行振込の状態")]
    pub bank_transfer_payment_status: Option<::denbun::Open<super::super::BankTransferPaymentStatus>>,

    /// 最終入金日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:45`
    #[doc(alias("最終入金日時"))]
    #[field(name = "bank_transfer_latest_deposit_date", label = "最終入金日時", json(text, number))]
    pub bank_transfer_latest_deposit_date: Option<::denbun::Timestamp>,

    /// 多通貨決済トークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:46`
    #[doc(alias("多通貨決済トークンID"))]
    #[field(name = "mcp_token_id", label = "多通貨決済トークンID", type = "uuid", open)]
    pub mcp_token_id: Option<String>,

    /// 課金の種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:47`
    #[doc(alias("課金の種類"))]
    #[field(name = "charge_type", label = "課金の種類")]
    pub charge_type: Option<::denbun::Open<super::super::ChargeType>>,
}

/// 1枚あたりの上限
///
/// `card_limit` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:48`
#[doc(alias("card_limit", "1枚あたりの上限"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card_limit", label = "1枚あたりの上限", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CardLimit {
    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:48`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:48`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:48`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 期間
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:48`
    #[doc(alias("期間"))]
    #[field(name = "duration", label = "期間")]
    pub duration: Option<::denbun::IsoDuration>,
}

/// カード
///
/// `card_configuration` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:49`
#[doc(alias("card_configuration", "カード"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card_configuration", label = "カード", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CardConfiguration {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:49`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// デビット
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:49`
    #[doc(alias("デビット"))]
    #[field(name = "debit_enabled", label = "デビット")]
    pub debit_enabled: Option<bool>,

    /// プリペイド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:49`
    #[doc(alias("プリペイド"))]
    #[field(name = "prepaid_enabled", label = "プリペイド")]
    pub prepaid_enabled: Option<bool>,

    /// デビットのオーソリ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:50`
    #[doc(alias("デビットのオーソリ"))]
    #[field(name = "debit_authorization_enabled", label = "デビットのオーソリ")]
    pub debit_authorization_enabled: Option<bool>,

    /// プリペイドのオーソリ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:50`
    #[doc(alias("プリペイドのオーソリ"))]
    #[field(name = "prepaid_authorization_enabled", label = "プリペイドのオーソリ")]
    pub prepaid_authorization_enabled: Option<bool>,

    /// 通貨換算なし
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:50`
    #[doc(alias("通貨換算なし"))]
    #[field(name = "only_direct_currency", label = "通貨換算なし", public)]
    pub only_direct_currency: Option<bool>,

    /// 使えないブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:51`
    #[doc(alias("使えないブランド"))]
    #[field(name = "forbidden_card_brands", label = "使えないブランド")]
    pub forbidden_card_brands: Option<Vec<String>>,

    /// 許可する国
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:51`
    #[doc(alias("許可する国"))]
    #[field(name = "allowed_countries_by_ip", label = "許可する国")]
    pub allowed_countries_by_ip: Option<Vec<String>>,

    /// 海外カード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:51`
    #[doc(alias("海外カード"))]
    #[field(name = "foreign_cards_allowed", label = "海外カード")]
    pub foreign_cards_allowed: Option<bool>,

    /// 新しいメールアドレスの拒否
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:52`
    #[doc(alias("新しいメールアドレスの拒否"))]
    #[field(name = "fail_on_new_email", label = "新しいメールアドレスの拒否")]
    pub fail_on_new_email: Option<bool>,

    /// 1枚あたりの上限
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:53`
    #[doc(alias("1枚あたりの上限"))]
    #[field(name = "card_limit", label = "1枚あたりの上限")]
    pub card_limit: Option<CardLimit>,

    /// セキュリティコード省略
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:53`
    #[doc(alias("セキュリティコード省略"))]
    #[field(name = "allow_empty_cvv", label = "セキュリティコード省略")]
    pub allow_empty_cvv: Option<bool>,

    /// APIでのトークン作成
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:53`
    #[doc(alias("APIでのトークン作成"))]
    #[field(name = "allow_direct_token_creation", label = "APIでのトークン作成")]
    pub allow_direct_token_creation: Option<bool>,

    /// 3Dセキュア必須
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:54`
    #[doc(alias("3Dセキュア必須"))]
    #[field(name = "three_ds_required", label = "3Dセキュア必須")]
    pub three_ds_required: Option<bool>,

    /// 3Dセキュアで住所必須
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:54`
    #[doc(alias("3Dセキュアで住所必須"))]
    #[field(name = "three_ds_address_required", label = "3Dセキュアで住所必須")]
    pub three_ds_address_required: Option<bool>,

    /// 3Dセキュアの省略
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:54`
    #[doc(alias("3Dセキュアの省略"))]
    #[field(name = "three_ds_skip_enabled", label = "3Dセキュアの省略")]
    pub three_ds_skip_enabled: Option<bool>,

    /// 3Dセキュアで電話番号必須
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:55`
    #[doc(alias("3Dセキュアで電話番号必須"))]
    #[field(name = "three_ds_phone_number_required", label = "3Dセキュアで電話番号必須")]
    pub three_ds_phone_number_required: Option<bool>,
}

/// チェックアウト
///
/// `ec_configuration` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:56`
#[doc(alias("ec_configuration", "チェックアウト"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "ec_configuration", label = "チェックアウト", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct EcConfiguration {
    /// メール
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:56`
    #[doc(alias("メール"))]
    #[field(name = "ec_email", label = "メール")]
    pub ec_email: Option<Switch>,

    /// 商品
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:56`
    #[doc(alias("商品"))]
    #[field(name = "ec_products", label = "商品")]
    pub ec_products: Option<Switch>,
}

/// QRスキャン
///
/// `qr_scan_configuration` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:57`
#[doc(alias("qr_scan_configuration", "QRスキャン"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "qr_scan_configuration", label = "QRスキャン", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct QrScanConfiguration {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:57`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// 使えないゲートウェイ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:57`
    #[doc(alias("使えないゲートウェイ"))]
    #[field(name = "forbidden_qr_scan_gateways", label = "使えないゲートウェイ")]
    pub forbidden_qr_scan_gateways: Option<Vec<String>>,
}

/// コンビニ
///
/// `convenience_configuration` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:58`
#[doc(alias("convenience_configuration", "コンビニ"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "convenience_configuration", label = "コンビニ", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ConvenienceConfiguration {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:58`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// 支払い期限
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:58`
    #[doc(alias("支払い期限"))]
    #[field(name = "expiration", label = "支払い期限")]
    pub expiration: Option<::denbun::IsoDuration>,

    /// 支払い期限の時刻
    ///
    /// an object here, a text in tokens
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:58`
    #[doc(alias("支払い期限の時刻"))]
    #[field(name = "expiration_time_shift", label = "支払い期限の時刻")]
    pub expiration_time_shift: Option<TimeShift>,
}

/// 配色
///
/// `theme` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:60`
#[doc(alias("theme", "配色"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "theme", label = "配色", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Theme {
    /// 色
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:60`
    #[doc(alias("色"))]
    #[field(name = "colors", label = "色")]
    pub colors: Option<::denbun::Map<String>>,
}

/// リカーリングのCVV確認
///
/// `cvv_confirmation` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:61`
#[doc(alias("cvv_confirmation", "リカーリングのCVV確認"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "cvv_confirmation",
    label = "リカーリングのCVV確認",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CvvConfirmation {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:61`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// しきい値
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:61`
    #[doc(alias("しきい値"))]
    #[field(name = "threshold", label = "しきい値")]
    pub threshold: Option<::denbun::Json>,
}

/// 銀行振込
///
/// `bank_transfer_configuration` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:62`
#[doc(alias("bank_transfer_configuration", "銀行振込"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "bank_transfer_configuration", label = "銀行振込", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct BankTransferConfiguration {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:62`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// 金額の照合
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:62`
    #[doc(alias("金額の照合"))]
    #[field(name = "match_amount", label = "金額の照合")]
    pub match_amount: Option<::denbun::Open<super::super::MatchAmount>>,

    /// 支払い期限
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:63`
    #[doc(alias("支払い期限"))]
    #[field(name = "expiration", label = "支払い期限")]
    pub expiration: Option<::denbun::IsoDuration>,

    /// 支払い期限の時刻
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:63`
    #[doc(alias("支払い期限の時刻"))]
    #[field(name = "expiration_time_shift", label = "支払い期限の時刻")]
    pub expiration_time_shift: Option<TimeShift>,

    /// 補充の始まる口座数
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:64`
    #[doc(alias("補充の始まる口座数"))]
    #[field(name = "virtual_bank_accounts_threshold", label = "補充の始まる口座数")]
    pub virtual_bank_accounts_threshold: Option<i64>,

    /// 補充する口座数
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:64`
    #[doc(alias("補充する口座数"))]
    #[field(name = "virtual_bank_accounts_fetch_count", label = "補充する口座数")]
    pub virtual_bank_accounts_fetch_count: Option<i64>,

    /// 期限の延長
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:64`
    #[doc(alias("期限の延長"))]
    #[field(name = "default_extension_period", label = "期限の延長")]
    pub default_extension_period: Option<::denbun::IsoDuration>,

    /// 期限の最長延長
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:65`
    #[doc(alias("期限の最長延長"))]
    #[field(name = "maximum_extension_period", label = "期限の最長延長")]
    pub maximum_extension_period: Option<::denbun::IsoDuration>,

    /// 自動延長
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:66`
    #[doc(alias("自動延長"))]
    #[field(name = "automatic_extension_enabled", label = "自動延長")]
    pub automatic_extension_enabled: Option<bool>,

    /// 申込の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:66`
    #[doc(alias("申込の通知"))]
    #[field(name = "charge_request_notification_enabled", label = "申込の通知")]
    pub charge_request_notification_enabled: Option<bool>,

    /// 申込取消の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:66`
    #[doc(alias("申込取消の通知"))]
    #[field(name = "charge_request_canceled_notification_enabled", label = "申込取消の通知")]
    pub charge_request_canceled_notification_enabled: Option<bool>,

    /// 期限切れの通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:67`
    #[doc(alias("期限切れの通知"))]
    #[field(name = "charge_expired_notification_enabled", label = "期限切れの通知")]
    pub charge_expired_notification_enabled: Option<bool>,

    /// 入金の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:68`
    #[doc(alias("入金の通知"))]
    #[field(name = "deposit_received_notification_enabled", label = "入金の通知")]
    pub deposit_received_notification_enabled: Option<bool>,

    /// 不足の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:68`
    #[doc(alias("不足の通知"))]
    #[field(name = "deposit_insufficient_notification_enabled", label = "不足の通知")]
    pub deposit_insufficient_notification_enabled: Option<bool>,

    /// 超過の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:68`
    #[doc(alias("超過の通知"))]
    #[field(name = "deposit_exceeded_notification_enabled", label = "超過の通知")]
    pub deposit_exceeded_notification_enabled: Option<bool>,

    /// 延長の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:69`
    #[doc(alias("延長の通知"))]
    #[field(name = "extension_notification_enabled", label = "延長の通知")]
    pub extension_notification_enabled: Option<bool>,

    /// 督促の時期
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:70`
    #[doc(alias("督促の時期"))]
    #[field(name = "remind_notification_period", label = "督促の時期")]
    pub remind_notification_period: Option<::denbun::IsoDuration>,

    /// 督促の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:70`
    #[doc(alias("督促の通知"))]
    #[field(name = "remind_notification_enabled", label = "督促の通知")]
    pub remind_notification_enabled: Option<bool>,
}

/// 対応ブランド
///
/// `supported_brand` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:71`
#[doc(alias("supported_brand", "対応ブランド"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "supported_brand", label = "対応ブランド", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct SupportedBrand {
    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:71`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: Option<::denbun::Open<super::super::PaymentType>>,

    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:71`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,

    /// カードブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:71`
    #[doc(alias("カードブランド"))]
    #[field(name = "card_brand", label = "カードブランド")]
    pub card_brand: Option<String>,

    /// QRブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:71`
    #[doc(alias("QRブランド"))]
    #[field(name = "qr_brand", label = "QRブランド")]
    pub qr_brand: Option<String>,

    /// オンラインブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:71`
    #[doc(alias("オンラインブランド"))]
    #[field(name = "online_brand", label = "オンラインブランド")]
    pub online_brand: Option<String>,

    /// 動的な設定
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:72`
    #[doc(alias("動的な設定"))]
    #[field(name = "dynamic_info", label = "動的な設定")]
    pub dynamic_info: Option<bool>,

    /// オーソリと売上
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:72`
    #[doc(alias("オーソリと売上"))]
    #[field(name = "support_auth_capture", label = "オーソリと売上")]
    pub support_auth_capture: Option<bool>,

    /// 姓名必須
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:73`
    #[doc(alias("姓名必須"))]
    #[field(name = "requires_full_name", label = "姓名必須")]
    pub requires_full_name: Option<bool>,

    /// セキュリティコード必須
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:73`
    #[doc(alias("セキュリティコード必須"))]
    #[field(name = "requires_cvv", label = "セキュリティコード必須")]
    pub requires_cvv: Option<bool>,

    /// 対応する国
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:73`
    #[doc(alias("対応する国"))]
    #[field(name = "countries_allowed", label = "対応する国")]
    pub countries_allowed: Option<Vec<String>>,

    /// 対応する通貨
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:73`
    #[doc(alias("対応する通貨"))]
    #[field(name = "supported_currencies", label = "対応する通貨")]
    pub supported_currencies: Option<Vec<String>>,

    /// CVVオーソリ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:74`
    #[doc(alias("CVVオーソリ"))]
    #[field(name = "cvv_auth", label = "CVVオーソリ")]
    pub cvv_auth: Option<bool>,

    /// 分割払い
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:74`
    #[doc(alias("分割払い"))]
    #[field(name = "installment_capable", label = "分割払い")]
    pub installment_capable: Option<bool>,

    /// 多通貨決済
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:75`
    #[doc(alias("多通貨決済"))]
    #[field(name = "mcp_capable", label = "多通貨決済")]
    pub mcp_capable: Option<bool>,

    /// 多通貨決済のみ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:75`
    #[doc(alias("多通貨決済のみ"))]
    #[field(name = "mcp_only", label = "多通貨決済のみ")]
    pub mcp_only: Option<bool>,
}

/// カード会社の分割
///
/// `installments.card_processor` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:32`
#[doc(alias("installments.card_processor", "カード会社の分割"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "installments.card_processor",
    label = "カード会社の分割",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct InstallmentsCardProcessor {
    /// リボ払い
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:32`
    #[doc(alias("リボ払い"))]
    #[field(name = "revolving", label = "リボ払い")]
    pub revolving: Option<bool>,

    /// 回数指定
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:32`
    #[doc(alias("回数指定"))]
    #[field(name = "fixed_cycle", label = "回数指定")]
    pub fixed_cycle: Option<bool>,
}

// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of UnivaPay, from `specs/univapay/charges.yaml`.

/// 課金
///
/// `charge` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:96`
#[doc(alias("charge", "課金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "charge", label = "課金", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Charge {
    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
    #[doc(alias("id", "課金ID"))]
    #[field(name = "id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: String,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
    #[doc(alias("トランザクショントークンID"))]
    #[field(name = "transaction_token_id", label = "トランザクショントークンID", type = "uuid", open)]
    pub transaction_token_id: Option<String>,

    /// トランザクショントークンの種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
    #[doc(alias("トランザクショントークンの種類"))]
    #[field(name = "transaction_token_type", label = "トランザクショントークンの種類")]
    pub transaction_token_type: Option<::denbun::Open<super::super::TransactionTokenType>>,

    /// 定期課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
    #[doc(alias("定期課金ID"))]
    #[field(name = "subscription_id", label = "定期課金ID", type = "uuid", open, public)]
    pub subscription_id: Option<String>,

    /// 加盟店取引ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
    #[doc(alias("加盟店取引ID"))]
    #[field(name = "merchant_transaction_id", label = "加盟店取引ID")]
    pub merchant_transaction_id: Option<String>,

    /// 請求金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:98`
    #[doc(alias("請求金額"))]
    #[field(name = "requested_amount", label = "請求金額", public)]
    pub requested_amount: ::denbun::Amount,

    /// 請求通貨
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:98`
    #[doc(alias("請求通貨"))]
    #[field(name = "requested_currency", label = "請求通貨", public)]
    pub requested_currency: ::denbun::Currency,

    /// 請求金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:98`
    #[doc(alias("請求金額(通貨の単位)"))]
    #[field(name = "requested_amount_formatted", label = "請求金額(通貨の単位)", public)]
    pub requested_amount_formatted: Option<::denbun::Number>,

    /// 課金金額
    ///
    /// at a convenience store filled while cash is still awaited
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:99`
    #[doc(alias("課金金額"))]
    #[field(name = "charged_amount", label = "課金金額", public)]
    pub charged_amount: Option<::denbun::Amount>,

    /// 課金通貨
    ///
    /// may be another than the requested one
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:99`
    #[doc(alias("課金通貨"))]
    #[field(name = "charged_currency", label = "課金通貨", public)]
    pub charged_currency: Option<::denbun::Currency>,

    /// 課金金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:100`
    #[doc(alias("課金金額(通貨の単位)"))]
    #[field(name = "charged_amount_formatted", label = "課金金額(通貨の単位)", public)]
    pub charged_amount_formatted: Option<::denbun::Number>,

    /// 手数料
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:101`
    #[doc(alias("手数料"))]
    #[field(name = "fee_amount", label = "手数料", public)]
    pub fee_amount: Option<::denbun::Amount>,

    /// 手数料の通貨
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:101`
    #[doc(alias("手数料の通貨"))]
    #[field(name = "fee_currency", label = "手数料の通貨", public)]
    pub fee_currency: Option<::denbun::Currency>,

    /// 手数料(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:101`
    #[doc(alias("手数料(通貨の単位)"))]
    #[field(name = "fee_amount_formatted", label = "手数料(通貨の単位)", json(number, text), public)]
    pub fee_amount_formatted: Option<::denbun::Number>,

    /// 通貨換算なし
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:102`
    #[doc(alias("通貨換算なし"))]
    #[field(name = "only_direct_currency", label = "通貨換算なし", public)]
    pub only_direct_currency: Option<bool>,

    /// 売上予定日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:102`
    #[doc(alias("売上予定日時"))]
    #[field(name = "capture_at", label = "売上予定日時", json(text, number), public)]
    pub capture_at: Option<::denbun::Timestamp>,

    /// 明細表記
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:102`
    #[doc(alias("明細表記"))]
    #[field(name = "descriptor", label = "明細表記")]
    pub descriptor: Option<String>,

    /// 明細表記の電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:102`
    #[doc(alias("明細表記の電話番号"))]
    #[field(name = "descriptor_phone_number", label = "明細表記の電話番号")]
    pub descriptor_phone_number: Option<String>,

    /// 課金の状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:103`
    #[doc(alias("課金の状態"))]
    #[field(name = "status", label = "課金の状態", public)]
    pub status: ::denbun::Open<super::super::ChargeStatus>,

    /// 決済エラー
    ///
    /// absent null and empty say the same
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:103`
    #[doc(alias("決済エラー"))]
    #[field(name = "error", label = "決済エラー")]
    pub error: Option<super::super::PaymentError>,

    /// メタデータ
    ///
    /// internal_convenience_payment_number and internal_convenience_payment_url (seven_eleven) once a convenience store charge is awaiting; Pay-easy takes the biller number 58091 beside
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:104`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:105`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<super::super::Mode>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:105`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// observed: univapay-java-sdk · `specs/univapay/charges.yaml:105`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,

    /// リダイレクト
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:105`
    #[doc(alias("リダイレクト"))]
    #[field(name = "redirect", label = "リダイレクト")]
    pub redirect: Option<super::super::ChargeRedirect>,

    /// 3Dセキュア
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:105`
    #[doc(alias("3Dセキュア"))]
    #[field(name = "three_ds", label = "3Dセキュア")]
    pub three_ds: Option<super::super::ChargeThreeDs>,

    /// マーチャント名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:105`
    #[doc(alias("マーチャント名"))]
    #[field(name = "merchant_name", label = "マーチャント名")]
    pub merchant_name: Option<String>,

    /// 店舗名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:105`
    #[doc(alias("店舗名"))]
    #[field(name = "store_name", label = "店舗名")]
    pub store_name: Option<String>,

    /// プラットフォームID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/charges.yaml:106`
    #[doc(alias("プラットフォームID"))]
    #[field(name = "platform_id", label = "プラットフォームID", type = "uuid", open, public)]
    pub platform_id: Option<String>,

    /// マーチャントID
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/charges.yaml:106`
    #[doc(alias("マーチャントID"))]
    #[field(name = "merchant_id", label = "マーチャントID", type = "uuid", open, public)]
    pub merchant_id: Option<String>,

    /// 台帳ID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/charges.yaml:106`
    #[doc(alias("台帳ID"))]
    #[field(name = "ledger_id", label = "台帳ID", type = "uuid", open)]
    pub ledger_id: Option<String>,

    /// 消費者の環境ID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/charges.yaml:106`
    #[doc(alias("消費者の環境ID"))]
    #[field(name = "client_metadata_id", label = "消費者の環境ID", type = "uuid", open)]
    pub client_metadata_id: Option<String>,

    /// 課金の種類
    ///
    /// observed: univapay-java-sdk · `specs/univapay/charges.yaml:106`
    #[doc(alias("type", "課金の種類"))]
    #[field(name = "type", label = "課金の種類")]
    pub charge_type: Option<::denbun::Open<super::super::ChargeType>>,

    /// 売上の状態
    ///
    /// observed: univapay-node · `specs/univapay/charges.yaml:108`
    #[doc(alias("売上の状態"))]
    #[field(name = "capture_status", label = "売上の状態")]
    pub capture_status: Option<String>,

    /// 多通貨決済トークンID
    ///
    /// observed: univapay-node · `specs/univapay/charges.yaml:108`
    #[doc(alias("多通貨決済トークンID"))]
    #[field(name = "mcp_token_id", label = "多通貨決済トークンID", type = "uuid", open)]
    pub mcp_token_id: Option<String>,

    /// テスト
    ///
    /// older than mode
    ///
    /// observed: univapay-java-sdk · `specs/univapay/charges.yaml:108`
    #[doc(alias("テスト"))]
    #[field(name = "test_mode", label = "テスト")]
    pub test_mode: Option<bool>,
}

/// 課金の一覧
///
/// `charge_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:121`
#[doc(alias("charge_list", "課金の一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "charge_list", label = "課金の一覧", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ChargeList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:121`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<Charge>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:121`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:121`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// 発行者トークン
///
/// `issuer_token` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:123`
#[doc(alias("issuer_token", "発行者トークン"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "issuer_token", label = "発行者トークン", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct IssuerToken {
    /// 支払い方法
    ///
    /// online or bank_transfer; absent in older answers
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:123`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: Option<::denbun::Open<super::super::PaymentType>>,

    /// 発行者トークン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:123`
    #[doc(alias("発行者トークン"))]
    #[field(name = "issuer_token", label = "発行者トークン", secret)]
    pub issuer_token: Option<::denbun::Secret<String>>,

    /// 呼び出し方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:124`
    #[doc(alias("呼び出し方法"))]
    #[field(name = "call_method", label = "呼び出し方法", public)]
    pub call_method: Option<::denbun::Open<super::super::IssuerTokenCallMethod>>,

    /// 送信データ
    ///
    /// keys go on as they are
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:125`
    #[doc(alias("送信データ"))]
    #[field(name = "payload", label = "送信データ")]
    pub payload: Option<::denbun::Map<::denbun::Json>>,

    /// 口座ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:125`
    #[doc(alias("口座ID"))]
    #[field(name = "account_id", label = "口座ID")]
    pub account_id: Option<String>,

    /// 支店コード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:125`
    #[doc(alias("支店コード"))]
    #[field(name = "branch_code", label = "支店コード")]
    pub branch_code: Option<String>,

    /// 支店名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:125`
    #[doc(alias("支店名"))]
    #[field(name = "branch_name", label = "支店名")]
    pub branch_name: Option<String>,

    /// 口座名義
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:126`
    #[doc(alias("口座名義"))]
    #[field(name = "account_holder_name", label = "口座名義")]
    pub account_holder_name: Option<String>,

    /// 口座番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:126`
    #[doc(alias("口座番号"))]
    #[field(name = "account_number", label = "口座番号")]
    pub account_number: Option<String>,
}

/// 銀行振込の入出金
///
/// `bank_transfer_ledgers` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:129`
#[doc(alias("bank_transfer_ledgers", "銀行振込の入出金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_transfer_ledgers",
    label = "銀行振込の入出金",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct BankTransferLedgers {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:129`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<super::super::BankTransferLedger>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:129`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:129`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of UnivaPay, from `specs/univapay/tokens.yaml`.

/// トランザクショントークン
///
/// `transaction_token` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:188`
#[doc(alias("transaction_token", "トランザクショントークン"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "transaction_token",
    label = "トランザクショントークン",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct TransactionToken {
    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:188`
    #[doc(alias("id", "トランザクショントークンID"))]
    #[field(name = "id", label = "トランザクショントークンID", type = "uuid", open)]
    pub token_id: String,

    /// プラットフォームID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/tokens.yaml:188`
    #[doc(alias("プラットフォームID"))]
    #[field(name = "platform_id", label = "プラットフォームID", type = "uuid", open, public)]
    pub platform_id: Option<String>,

    /// マーチャントID
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/tokens.yaml:189`
    #[doc(alias("マーチャントID"))]
    #[field(name = "merchant_id", label = "マーチャントID", type = "uuid", open, public)]
    pub merchant_id: Option<String>,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:189`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:189`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス")]
    pub email: Option<String>,

    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:190`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: ::denbun::Open<super::super::PaymentType>,

    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:191`
    #[doc(alias("有効"))]
    #[field(name = "active", label = "有効", public)]
    pub active: Option<bool>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:191`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<super::super::Mode>>,

    /// トークンの種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:191`
    #[doc(alias("type", "トークンの種類"))]
    #[field(name = "type", label = "トークンの種類")]
    pub token_type: Option<::denbun::Open<super::super::TokenType>>,

    /// 利用間隔の上限
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:191`
    #[doc(alias("利用間隔の上限"))]
    #[field(name = "usage_limit", label = "利用間隔の上限")]
    pub usage_limit: Option<::denbun::Open<super::super::UsageLimit>>,

    /// IPアドレス
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/tokens.yaml:192`
    #[doc(alias("IPアドレス"))]
    #[field(name = "ip_address", label = "IPアドレス")]
    pub ip_address: Option<String>,

    /// 確認済み
    ///
    /// null where confirmation is not used
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:192`
    #[doc(alias("確認済み"))]
    #[field(name = "confirmed", label = "確認済み")]
    pub confirmed: Option<bool>,

    /// 置き換え前のID
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:192`
    #[doc(alias("置き換え前のID"))]
    #[field(name = "previous_id", label = "置き換え前のID", type = "uuid", open)]
    pub previous_id: Option<String>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:192`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:192`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:192`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,

    /// 最終利用日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:193`
    #[doc(alias("最終利用日時"))]
    #[field(name = "last_used_on", label = "最終利用日時", json(text, number))]
    pub last_used_on: Option<::denbun::Timestamp>,

    /// 支払い情報
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:194`
    #[doc(alias("支払い情報"))]
    #[field(name = "data", label = "支払い情報")]
    pub data: super::super::TransactionTokenData,
}

/// トランザクショントークンの一覧
///
/// `token_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:209`
#[doc(alias("token_list", "トランザクショントークンの一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "token_list",
    label = "トランザクショントークンの一覧",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct TokenList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:209`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<super::super::ListedToken>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:209`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:209`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// 3Dセキュアの発行者トークン
///
/// `three_ds_issuer_token` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:213`
#[doc(alias("three_ds_issuer_token", "3Dセキュアの発行者トークン"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "three_ds_issuer_token",
    label = "3Dセキュアの発行者トークン",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct ThreeDsIssuerToken {
    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:213`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: ::denbun::Open<super::super::PaymentType>,

    /// 認証画面のURL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:213`
    #[doc(alias("認証画面のURL"))]
    #[field(name = "issuer_token", label = "認証画面のURL", secret)]
    pub issuer_token: ::denbun::Secret<String>,

    /// 呼び出し方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:214`
    #[doc(alias("呼び出し方法"))]
    #[field(name = "call_method", label = "呼び出し方法", public)]
    pub call_method: ::denbun::Open<super::super::ThreeDsIssuerTokenCallMethod>,

    /// コンテントタイプ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:215`
    #[doc(alias("コンテントタイプ"))]
    #[field(name = "content_type", label = "コンテントタイプ")]
    pub content_type: String,

    /// 送信データ
    ///
    /// keys go on as they are
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:215`
    #[doc(alias("送信データ"))]
    #[field(name = "payload", label = "送信データ")]
    pub payload: Option<::denbun::Map<::denbun::Json>>,
}

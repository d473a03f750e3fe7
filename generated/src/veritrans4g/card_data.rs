// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! What several operations with card data share of VeriTrans4G.

/// 支払タイプ
///
/// `paymentType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:168`
#[doc(alias("paymentType", "支払タイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PaymentType {
    /// `jis1`: JIS Ⅰ
    #[doc(alias("jis1", "JIS Ⅰ"))]
    #[value("jis1", label = "JIS Ⅰ")]
    Jis1,

    /// `jis2`: JIS Ⅱ
    #[doc(alias("jis2", "JIS Ⅱ"))]
    #[value("jis2", label = "JIS Ⅱ")]
    Jis2,
}

/// チップコンディションコード
///
/// `chipConditionCode` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:169`
#[doc(alias("chipConditionCode", "チップコンディションコード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ChipConditionCode {
    /// `0`: IC端末で磁気を使用
    #[doc(alias("0", "IC端末で磁気を使用"))]
    #[value("0", label = "IC端末で磁気を使用")]
    MagneticStripe,

    /// : それ以外
    #[doc(alias("それ以外"))]
    #[value(" ", label = "それ以外")]
    Other,
}

/// 言語
///
/// `lang` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:13`
#[doc(alias("lang", "言語"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Lang {
    /// `ja`: 日本語
    #[doc(alias("ja", "日本語"))]
    #[value("ja", label = "日本語")]
    Ja,

    /// `en`: 英語
    #[doc(alias("en", "英語"))]
    #[value("en", label = "英語")]
    En,
}

/// ステータス
///
/// `status` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:26`
#[doc(alias("status", "ステータス"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TokenResponseStatus {
    /// `success`: 成功
    #[doc(alias("success", "成功"))]
    #[value("success", label = "成功")]
    Success,

    /// `failure`: 失敗
    #[doc(alias("failure", "失敗"))]
    #[value("failure", label = "失敗")]
    Failure,
}

/// トークン取得の応答
///
/// `token_response` · json · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:24`
#[doc(alias("token_response", "トークン取得の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "token_response",
    label = "トークン取得の応答",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = token_response_rules
)]
#[non_exhaustive]
pub struct TokenResponse {
    /// トークン
    ///
    /// Required when `status == 'success'`.
    ///
    /// `半角英数記号 36` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:25`
    #[doc(alias("token", "トークン"))]
    #[field(name = "token", label = "トークン", format = "半角英数記号 36", secret)]
    pub mdk_token: Option<::denbun::Secret<String>>,

    /// トークン有効期限
    ///
    /// its format is not public
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:25`
    #[doc(alias("token_expire_date", "トークン有効期限"))]
    #[field(name = "token_expire_date", label = "トークン有効期限")]
    pub expires: Option<String>,

    /// 要求カード番号
    ///
    /// masked
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:26`
    #[doc(alias("req_card_number", "要求カード番号"))]
    #[field(name = "req_card_number", label = "要求カード番号")]
    pub masked_card_number: Option<String>,

    /// ステータス
    ///
    /// `半角英字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:26`
    #[doc(alias("ステータス"))]
    #[field(name = "status", label = "ステータス", format = "半角英字", public)]
    pub status: ::denbun::Open<TokenResponseStatus>,

    /// コード
    ///
    /// `半角英字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:27`
    #[doc(alias("コード"))]
    #[field(name = "code", label = "コード", format = "半角英字", chars = "_", public)]
    pub code: String,

    /// メッセージ
    ///
    /// `文字列` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:27`
    #[doc(alias("メッセージ"))]
    #[field(name = "message", label = "メッセージ", format = "文字列", public)]
    pub message: String,
}

fn token_response_rules(message: &TokenResponse, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "token",
        rule::eq(message.status.as_text(), Some("success")),
        message.mdk_token.as_text().is_some_and(|text| !text.is_empty()),
    );
}

/// PayNowIDオブジェクト(カード情報あり)
///
/// `pay_now_id_param_with_card_data` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:111`
#[doc(alias("pay_now_id_param_with_card_data", "PayNowIDオブジェクト(カード情報あり)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param_with_card_data",
    label = "PayNowIDオブジェクト(カード情報あり)",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParamWithCardData {
    /// トークン
    ///
    /// `半角英数記号 最大36` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:111`
    #[doc(alias("token", "トークン"))]
    #[field(name = "token", label = "トークン", format = "半角英数記号 最大36", secret)]
    pub mdk_token: Option<::denbun::Secret<String>>,

    /// 会員情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:112`
    #[doc(alias("accountParam", "会員情報"))]
    #[field(name = "accountParam", label = "会員情報")]
    pub account: Option<PayNowIdParamWithCardDataAccount>,

    /// タンキングフラグ
    ///
    /// 0 unless given
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:120`
    #[doc(alias("タンキングフラグ"))]
    #[field(name = "tanking", label = "タンキングフラグ", format = "半角数字 最大1")]
    pub tanking: Option<super::Tanking>,

    /// 取引メモ1
    ///
    /// kept encrypted
    ///
    /// `文字列 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:121`
    #[doc(alias("取引メモ1"))]
    #[field(name = "memo1", label = "取引メモ1", format = "文字列 最大256")]
    pub memo1: Option<String>,

    /// 取引メモ2
    ///
    /// kept encrypted
    ///
    /// `文字列 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:121`
    #[doc(alias("取引メモ2"))]
    #[field(name = "memo2", label = "取引メモ2", format = "文字列 最大256")]
    pub memo2: Option<String>,

    /// 取引メモ3
    ///
    /// kept encrypted
    ///
    /// `文字列 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:121`
    #[doc(alias("取引メモ3"))]
    #[field(name = "memo3", label = "取引メモ3", format = "文字列 最大256")]
    pub memo3: Option<String>,

    /// キー情報
    ///
    /// kept in plain text
    ///
    /// `半角英数字 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:122`
    #[doc(alias("freeKey", "キー情報"))]
    #[field(name = "freeKey", label = "キー情報", format = "半角英数字 最大256")]
    pub free_key: Option<String>,

    /// レシートデータ
    ///
    /// kept in plain text
    ///
    /// `文字列 最大1024バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:122`
    #[doc(alias("receiptData", "レシートデータ"))]
    #[field(name = "receiptData", label = "レシートデータ", format = "文字列 最大1024バイト")]
    pub receipt_data: Option<String>,

    /// 取引情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:123`
    #[doc(alias("orderParam", "取引情報"))]
    #[field(name = "orderParam", label = "取引情報")]
    pub order: Option<PayNowIdParamWithCardDataOrder>,
}

/// 会員情報
///
/// `pay_now_id_param_with_card_data.accountParam` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:112`
#[doc(alias("pay_now_id_param_with_card_data.accountParam", "会員情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param_with_card_data.accountParam",
    label = "会員情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParamWithCardDataAccount {
    /// 会員ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:113`
    #[doc(alias("accountId", "会員ID"))]
    #[field(name = "accountId", label = "会員ID", format = "半角英数字 最大100", chars = "-.@_")]
    pub account_id: Option<String>,

    /// 会員基本情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:114`
    #[doc(alias("accountBasicParam", "会員基本情報"))]
    #[field(name = "accountBasicParam", label = "会員基本情報")]
    pub basic: Option<PayNowIdParamWithCardDataAccountBasic>,

    /// カード情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:115`
    #[doc(alias("cardParam", "カード情報"))]
    #[field(name = "cardParam", label = "カード情報")]
    pub card: Option<PayNowIdParamWithCardDataAccountCard>,
}

/// 取引情報
///
/// `pay_now_id_param_with_card_data.orderParam` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:123`
#[doc(alias("pay_now_id_param_with_card_data.orderParam", "取引情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param_with_card_data.orderParam",
    label = "取引情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParamWithCardDataOrder {
    /// 元取引ID
    ///
    /// whose card is registered
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:123`
    #[doc(alias("originalOrderId", "元取引ID"))]
    #[field(
        name = "originalOrderId",
        label = "元取引ID",
        format = "半角英数字 最大100",
        chars = "-_",
        public
    )]
    pub original_order_id: Option<String>,
}

/// 会員基本情報
///
/// `pay_now_id_param_with_card_data.accountParam.accountBasicParam` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:114`
#[doc(alias("会員基本情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param_with_card_data.accountParam.accountBasicParam",
    label = "会員基本情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParamWithCardDataAccountBasic {
    /// 入会年月日
    ///
    /// `半角数字 最大8 YYYYMMDD` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:114`
    #[doc(alias("createDate", "入会年月日"))]
    #[field(name = "createDate", label = "入会年月日", format = "半角数字 最大8 YYYYMMDD")]
    pub joined_on: Option<::denbun::Date>,
}

/// カード情報
///
/// `pay_now_id_param_with_card_data.accountParam.cardParam` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:115`
#[doc(alias("pay_now_id_param_with_card_data.accountParam.cardParam", "カード情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param_with_card_data.accountParam.cardParam",
    label = "カード情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParamWithCardDataAccountCard {
    /// カードID
    ///
    /// `半角英数字 最大24` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:115`
    #[doc(alias("cardId", "カードID"))]
    #[field(name = "cardId", label = "カードID", format = "半角英数字 最大24", length = 100)]
    pub card_id: Option<String>,

    /// 標準カードフラグ
    ///
    /// `半角数字 最大1` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:116`
    #[doc(alias("defaultCard", "標準カードフラグ"))]
    #[field(name = "defaultCard", label = "標準カードフラグ", format = "半角数字 最大1")]
    pub default_card: Option<super::MakeDefault>,

    /// カード番号
    ///
    /// to register a card without a token
    ///
    /// `半角数字 最大19` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:117`
    #[doc(alias("cardNumber", "カード番号"))]
    #[field(name = "cardNumber", label = "カード番号", format = "半角数字 最大19", secret)]
    pub card_number: Option<::denbun::Secret<String>>,

    /// 有効期限
    ///
    /// MM/YY
    ///
    /// `最大5` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:118`
    #[doc(alias("cardExpire", "有効期限"))]
    #[field(name = "cardExpire", label = "有効期限", format = "最大5", secret)]
    pub card_expire: Option<::denbun::Secret<String>>,

    /// セキュリティコード
    ///
    /// `半角数字 最大4` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:118`
    #[doc(alias("securityCode", "セキュリティコード"))]
    #[field(name = "securityCode", label = "セキュリティコード", format = "半角数字 最大4", secret)]
    pub security_code: Option<::denbun::Secret<String>>,

    /// カード保有者名
    ///
    /// as embossed; printed without the blank that stands between names
    ///
    /// `半角英数記号 最大45` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:119`
    #[doc(alias("cardholderName", "カード保有者名"))]
    #[field(name = "cardholderName", label = "カード保有者名", format = "半角英数記号 最大45")]
    pub cardholder_name: Option<String>,

    /// トークン
    ///
    /// `半角英数記号 最大36` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:119`
    #[doc(alias("token", "トークン"))]
    #[field(name = "token", label = "トークン", format = "半角英数記号 最大36", secret)]
    pub mdk_token: Option<::denbun::Secret<String>>,
}

// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of VeriTrans4G, from `specs/veritrans4g/veritrans4g.yaml`.

/// PayNowIDオブジェクト
///
/// `pay_now_id_param` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:99`
#[doc(alias("pay_now_id_param", "PayNowIDオブジェクト"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param",
    label = "PayNowIDオブジェクト",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParam {
    /// トークン
    ///
    /// from the browser; one use and 15 minutes
    ///
    /// `半角英数記号 最大36` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:99`
    #[doc(alias("token", "トークン"))]
    #[field(name = "token", label = "トークン", format = "半角英数記号 最大36", secret)]
    pub mdk_token: Option<::denbun::Secret<String>>,

    /// 会員情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:100`
    #[doc(alias("accountParam", "会員情報"))]
    #[field(name = "accountParam", label = "会員情報")]
    pub account: Option<PayNowIdParamAccount>,

    /// タンキングフラグ
    ///
    /// 0 unless given
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:106`
    #[doc(alias("タンキングフラグ"))]
    #[field(name = "tanking", label = "タンキングフラグ", format = "半角数字 最大1")]
    pub tanking: Option<super::super::Tanking>,

    /// 取引メモ1
    ///
    /// kept encrypted
    ///
    /// `文字列 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:107`
    #[doc(alias("取引メモ1"))]
    #[field(name = "memo1", label = "取引メモ1", format = "文字列 最大256")]
    pub memo1: Option<String>,

    /// 取引メモ2
    ///
    /// kept encrypted
    ///
    /// `文字列 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:107`
    #[doc(alias("取引メモ2"))]
    #[field(name = "memo2", label = "取引メモ2", format = "文字列 最大256")]
    pub memo2: Option<String>,

    /// 取引メモ3
    ///
    /// kept encrypted
    ///
    /// `文字列 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:107`
    #[doc(alias("取引メモ3"))]
    #[field(name = "memo3", label = "取引メモ3", format = "文字列 最大256")]
    pub memo3: Option<String>,

    /// キー情報
    ///
    /// kept in plain text
    ///
    /// `半角英数字 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:108`
    #[doc(alias("freeKey", "キー情報"))]
    #[field(name = "freeKey", label = "キー情報", format = "半角英数字 最大256")]
    pub free_key: Option<String>,

    /// レシートデータ
    ///
    /// kept in plain text
    ///
    /// `文字列 最大1024バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:108`
    #[doc(alias("receiptData", "レシートデータ"))]
    #[field(name = "receiptData", label = "レシートデータ", format = "文字列 最大1024バイト")]
    pub receipt_data: Option<String>,

    /// 取引情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:109`
    #[doc(alias("orderParam", "取引情報"))]
    #[field(name = "orderParam", label = "取引情報")]
    pub order: Option<PayNowIdParamOrder>,
}

/// PayNowIDオブジェクト
///
/// `pay_now_id_response` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:124`
#[doc(alias("pay_now_id_response", "PayNowIDオブジェクト"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_response",
    label = "PayNowIDオブジェクト",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PayNowIdResponse {
    /// 会員情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:125`
    #[doc(alias("会員情報"))]
    #[field(name = "account", label = "会員情報")]
    pub account: Option<PayNowIdResponseAccount>,

    /// PayNowIDメッセージ
    ///
    /// `文字列 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:132`
    #[doc(alias("PayNowIDメッセージ"))]
    #[field(name = "message", label = "PayNowIDメッセージ", format = "文字列 最大100", public)]
    pub message: Option<String>,

    /// PayNowID処理番号
    ///
    /// the comments of processId and status are swapped in the kit
    ///
    /// `半角英数字 最大20` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:132`
    #[doc(alias("processId", "PayNowID処理番号"))]
    #[field(name = "processId", label = "PayNowID処理番号", format = "半角英数字 最大20", public)]
    pub process_id: Option<String>,

    /// PayNowIDステータス
    ///
    /// `半角英数字 最大24` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:133`
    #[doc(alias("PayNowIDステータス"))]
    #[field(name = "status", label = "PayNowIDステータス", format = "半角英数字 最大24", public)]
    pub status: Option<::denbun::Open<super::super::PayNowIdStatus>>,
}

/// 会員情報
///
/// `pay_now_id_param.accountParam` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:100`
#[doc(alias("pay_now_id_param.accountParam", "会員情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param.accountParam",
    label = "会員情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParamAccount {
    /// 会員ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:101`
    #[doc(alias("accountId", "会員ID"))]
    #[field(name = "accountId", label = "会員ID", format = "半角英数字 最大100", chars = "-.@_")]
    pub account_id: Option<String>,

    /// 会員基本情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:102`
    #[doc(alias("accountBasicParam", "会員基本情報"))]
    #[field(name = "accountBasicParam", label = "会員基本情報")]
    pub basic: Option<PayNowIdParamAccountBasic>,

    /// カード情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:103`
    #[doc(alias("cardParam", "カード情報"))]
    #[field(name = "cardParam", label = "カード情報")]
    pub card: Option<PayNowIdParamAccountCard>,
}

/// 取引情報
///
/// `pay_now_id_param.orderParam` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:109`
#[doc(alias("pay_now_id_param.orderParam", "取引情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "pay_now_id_param.orderParam", label = "取引情報", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct PayNowIdParamOrder {
    /// 元取引ID
    ///
    /// whose card is registered
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:109`
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

/// 会員情報
///
/// `pay_now_id_response.account` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:125`
#[doc(alias("pay_now_id_response.account", "会員情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "pay_now_id_response.account", label = "会員情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PayNowIdResponseAccount {
    /// 会員ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:125`
    #[doc(alias("accountId", "会員ID"))]
    #[field(name = "accountId", label = "会員ID", format = "半角英数字 最大100", chars = "-.@_")]
    pub account_id: Option<String>,

    /// カード情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:125`
    #[doc(alias("cardInfo", "カード情報"))]
    #[field(name = "cardInfo", label = "カード情報")]
    pub cards: Option<Vec<PayNowIdResponseAccountCards>>,
}

/// 会員基本情報
///
/// `pay_now_id_param.accountParam.accountBasicParam` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:102`
#[doc(alias("pay_now_id_param.accountParam.accountBasicParam", "会員基本情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param.accountParam.accountBasicParam",
    label = "会員基本情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParamAccountBasic {
    /// 入会年月日
    ///
    /// `半角数字 最大8 YYYYMMDD` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:102`
    #[doc(alias("createDate", "入会年月日"))]
    #[field(name = "createDate", label = "入会年月日", format = "半角数字 最大8 YYYYMMDD")]
    pub joined_on: Option<::denbun::Date>,
}

/// カード情報
///
/// `pay_now_id_param.accountParam.cardParam` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:103`
#[doc(alias("pay_now_id_param.accountParam.cardParam", "カード情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param.accountParam.cardParam",
    label = "カード情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParamAccountCard {
    /// カードID
    ///
    /// 25 characters have been seen although 24 are printed
    ///
    /// `半角英数字 最大24` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:103`
    #[doc(alias("cardId", "カードID"))]
    #[field(name = "cardId", label = "カードID", format = "半角英数字 最大24", length = 100)]
    pub card_id: Option<String>,

    /// 標準カードフラグ
    ///
    /// `半角数字 最大1` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:104`
    #[doc(alias("defaultCard", "標準カードフラグ"))]
    #[field(name = "defaultCard", label = "標準カードフラグ", format = "半角数字 最大1")]
    pub default_card: Option<super::super::MakeDefault>,

    /// カード保有者名
    ///
    /// as embossed; printed without the blank that stands between names
    ///
    /// `半角英数記号 最大45` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:105`
    #[doc(alias("cardholderName", "カード保有者名"))]
    #[field(name = "cardholderName", label = "カード保有者名", format = "半角英数記号 最大45")]
    pub cardholder_name: Option<String>,

    /// トークン
    ///
    /// to register a card
    ///
    /// `半角英数記号 最大36` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:105`
    #[doc(alias("token", "トークン"))]
    #[field(name = "token", label = "トークン", format = "半角英数記号 最大36", secret)]
    pub mdk_token: Option<::denbun::Secret<String>>,
}

/// カード情報
///
/// `pay_now_id_response.account.cardInfo` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:125`
#[doc(alias("pay_now_id_response.account.cardInfo", "カード情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_response.account.cardInfo",
    label = "カード情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PayNowIdResponseAccountCards {
    /// カードID
    ///
    /// 25 characters have been seen although 24 are printed
    ///
    /// `半角英数字 最大24` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:126`
    #[doc(alias("cardId", "カードID"))]
    #[field(name = "cardId", label = "カードID", format = "半角英数字 最大24", length = 100)]
    pub card_id: Option<String>,

    /// マスクカード番号
    ///
    /// the first 6 and the last 4 or 2 digits
    ///
    /// `半角英数字 最大19` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:127`
    #[doc(alias("cardNumber", "マスクカード番号"))]
    #[field(name = "cardNumber", label = "マスクカード番号", format = "半角英数字 最大19", chars = "*")]
    pub masked_number: Option<String>,

    /// 有効期限
    ///
    /// MM/YY and not masked
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:128`
    #[doc(alias("cardExpire", "有効期限"))]
    #[field(name = "cardExpire", label = "有効期限", format = "半角英数字 最大5", chars = "/", secret)]
    pub card_expire: Option<::denbun::Secret<String>>,

    /// カード保有者名
    ///
    /// as embossed; printed without the blank that stands between names
    ///
    /// `半角英数字記号 最大45` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:128`
    #[doc(alias("cardholderName", "カード保有者名"))]
    #[field(name = "cardholderName", label = "カード保有者名", format = "半角英数字記号 最大45")]
    pub cardholder_name: Option<String>,

    /// 標準カードフラグ
    ///
    /// `半角英数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:129`
    #[doc(alias("defaultCard", "標準カードフラグ"))]
    #[field(name = "defaultCard", label = "標準カードフラグ", format = "半角英数字 最大1")]
    pub default_card: Option<::denbun::Open<super::super::DefaultCard>>,

    /// 仕向先コード
    ///
    /// `半角数字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:130`
    #[doc(alias("acquireCode3", "仕向先コード"))]
    #[field(name = "acquireCode3", label = "仕向先コード", format = "半角数字 最大3")]
    pub acquirer_code: Option<String>,

    /// 券種コード
    ///
    /// seen 5
    ///
    /// `半角数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:130`
    #[doc(alias("kindCode", "券種コード"))]
    #[field(name = "kindCode", label = "券種コード", format = "半角数字 最大10", public)]
    pub kind_code: Option<String>,

    /// 元カードID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:131`
    #[doc(alias("originalCardId", "元カードID"))]
    #[field(name = "originalCardId", label = "元カードID", format = "半角英数字 最大100")]
    pub original_card_id: Option<String>,
}

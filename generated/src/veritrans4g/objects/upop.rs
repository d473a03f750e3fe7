// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of VeriTrans4G, from `specs/veritrans4g/upop.yaml`.

/// 銀聯ネット決済(UPOP) 与信の結果
///
/// `upop_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:98`
#[doc(alias("upop_authorize_result", "銀聯ネット決済(UPOP) 与信の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "upop_authorize_result",
    label = "銀聯ネット決済(UPOP) 与信の結果",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = upop_authorize_result_rules
)]
#[non_exhaustive]
pub struct UpopAuthorizeResult {
    /// サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:101`
    #[doc(alias("serviceType", "サービスタイプ"))]
    #[field(name = "serviceType", label = "サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:102`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:103`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大300` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:104`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 最大300", public)]
    pub message: Option<String>,

    /// トランザクションID(取引毎につけるID)
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:105`
    #[doc(alias("custTxn", "トランザクションID(取引毎につけるID)"))]
    #[field(
        name = "custTxn",
        label = "トランザクションID(取引毎につけるID)",
        format = "半角英数字 最大100",
        public
    )]
    pub transaction_id: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:106`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:107`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:108`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// UPOPリダイレクト用HTMLフォーム文字列
    ///
    /// passed on to the browser as it is
    ///
    /// Required when `mstatus == 'success'`.
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:109`
    #[doc(alias("entryForm", "UPOPリダイレクト用HTMLフォーム文字列"))]
    #[field(name = "entryForm", label = "UPOPリダイレクト用HTMLフォーム文字列")]
    pub entry_form: Option<::denbun::Relayed>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:110`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

fn upop_authorize_result_rules(message: &UpopAuthorizeResult, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "entryForm",
        rule::eq(message.status.as_text(), Some("success")),
        message.entry_form.is_present(),
    );
}

/// 銀聯ネット決済(UPOP) 売上・キャンセル・返金の結果
///
/// `upop_settled_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:111`
#[doc(alias("upop_settled_result", "銀聯ネット決済(UPOP) 売上・キャンセル・返金の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "upop_settled_result",
    label = "銀聯ネット決済(UPOP) 売上・キャンセル・返金の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct UpopSettledResult {
    /// サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:114`
    #[doc(alias("serviceType", "サービスタイプ"))]
    #[field(name = "serviceType", label = "サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:115`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:116`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大300` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:117`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 最大300", public)]
    pub message: Option<String>,

    /// トランザクションID(取引毎につけるID)
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:118`
    #[doc(alias("custTxn", "トランザクションID(取引毎につけるID)"))]
    #[field(
        name = "custTxn",
        label = "トランザクションID(取引毎につけるID)",
        format = "半角英数字 最大100",
        public
    )]
    pub transaction_id: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:119`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:120`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:121`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 決済時刻（日本時間）
    ///
    /// YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:122`
    #[doc(alias("txnDatetimeJp", "決済時刻（日本時間）"))]
    #[field(name = "txnDatetimeJp", label = "決済時刻（日本時間）", format = "半角数字 最大14")]
    pub txn_datetime_jp: Option<String>,

    /// 決済時刻（中国時間）
    ///
    /// YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:123`
    #[doc(alias("txnDatetimeCn", "決済時刻（中国時間）"))]
    #[field(name = "txnDatetimeCn", label = "決済時刻（中国時間）", format = "半角数字 最大14")]
    pub txn_datetime_cn: Option<String>,

    /// 元売上金額
    ///
    /// 0 where only an authorization is canceled
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:124`
    #[doc(alias("capturedAmount", "元売上金額"))]
    #[field(name = "capturedAmount", label = "元売上金額", format = "半角数字 最大12", json(text, number))]
    pub captured_amount: Option<::denbun::Yen>,

    /// 返品後の金額
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:125`
    #[doc(alias("remainingAmount", "返品後の金額"))]
    #[field(name = "remainingAmount", label = "返品後の金額", format = "半角数字 最大12", json(text, number))]
    pub remaining_amount: Option<::denbun::Yen>,

    /// 清算金額
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:126`
    #[doc(alias("settleAmount", "清算金額"))]
    #[field(name = "settleAmount", label = "清算金額", format = "半角数字 最大12", json(text, number))]
    pub settle_amount: Option<::denbun::Yen>,

    /// 清算日付
    ///
    /// MMDD
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:127`
    #[doc(alias("settleDate", "清算日付"))]
    #[field(name = "settleDate", label = "清算日付", format = "半角数字 最大4")]
    pub settle_date: Option<String>,

    /// 清算通貨種類
    ///
    /// 392
    ///
    /// `半角数字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:128`
    #[doc(alias("settleCurrency", "清算通貨種類"))]
    #[field(name = "settleCurrency", label = "清算通貨種類", format = "半角数字 最大3")]
    pub settle_currency: Option<String>,

    /// 清算レート
    ///
    /// `半角数字 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:129`
    #[doc(alias("settleRate", "清算レート"))]
    #[field(name = "settleRate", label = "清算レート", format = "半角数字 最大8", chars = ".")]
    pub settle_rate: Option<String>,

    /// 決済センターとの取引ID
    ///
    /// `半角英数字 最大20` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:130`
    #[doc(alias("upopOrderId", "決済センターとの取引ID"))]
    #[field(name = "upopOrderId", label = "決済センターとの取引ID", format = "半角英数字 最大20")]
    pub upop_order_id: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:131`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

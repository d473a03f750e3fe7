// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of VeriTrans4G, from `specs/veritrans4g/oricosc.yaml`.

/// ショッピングクレジット決済 画面表示応答の結果
///
/// `oricosc_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:64`
#[doc(alias("oricosc_authorize_result", "ショッピングクレジット決済 画面表示応答の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "oricosc_authorize_result",
    label = "ショッピングクレジット決済 画面表示応答の結果",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = oricosc_authorize_result_rules
)]
#[non_exhaustive]
pub struct OricoscAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:67`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:68`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:69`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大300` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:70`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 最大300", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:71`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:72`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:73`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// 応答コンテンツ
    ///
    /// passed on to the browser; the official sample writes it as Shift_JIS
    ///
    /// Required when `mstatus == 'success'`.
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:74`
    #[doc(alias("resResponseContents", "応答コンテンツ"))]
    #[field(name = "resResponseContents", label = "応答コンテンツ")]
    pub res_response_contents: Option<::denbun::Relayed>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:75`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:76`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

fn oricosc_authorize_result_rules(
    message: &OricoscAuthorizeResult,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "resResponseContents",
        rule::eq(message.status.as_text(), Some("success")),
        message.res_response_contents.is_present(),
    );
}

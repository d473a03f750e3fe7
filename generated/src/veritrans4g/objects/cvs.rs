// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of VeriTrans4G, from `specs/veritrans4g/cvs.yaml`.

/// コンビニ決済 申込の結果
///
/// `cvs_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:81`
#[doc(alias("cvs_authorize_result", "コンビニ決済 申込の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "cvs_authorize_result",
    label = "コンビニ決済 申込の結果",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = cvs_authorize_result_rules
)]
#[non_exhaustive]
pub struct CvsAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:84`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:85`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32文字", public)]
    pub status: ::denbun::Open<super::super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:86`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16文字", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大1024バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:87`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 半角1024文字全角512文字", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:88`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:89`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:90`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// 受付番号
    ///
    /// 払込票番号 of sej (13 digits); オンライン決済番号 of other (11); 受付番号 of lawson and econ (7 digits) and famima (18 digits and hyphens), shown with the telNo that was sent
    ///
    /// Required when `mstatus == 'success'`.
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:91`
    #[doc(alias("receiptNo", "受付番号"))]
    #[field(name = "receiptNo", label = "受付番号", format = "半角英数字 最大32文字", chars = "-")]
    pub receipt_no: Option<String>,

    /// 払込票URL
    ///
    /// not at lawson. A host \~.info with the path JLP/JLPcon is replaced by https\://w2.kessai.info/JLM/JLMcon
    ///
    /// `半角英数字 最大256文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:92`
    #[doc(alias("haraikomiUrl", "払込票URL"))]
    #[field(name = "haraikomiUrl", label = "払込票URL", format = "半角英数字 最大256文字", type = "url")]
    pub haraikomi_url: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:93`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5桁", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:94`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

fn cvs_authorize_result_rules(message: &CvsAuthorizeResult, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "receiptNo",
        rule::eq(message.status.as_text(), Some("success")),
        message.receipt_no.as_text().is_some_and(|text| !text.is_empty()),
    );
}

/// コンビニ決済 キャンセルの結果
///
/// `cvs_cancel_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:95`
#[doc(alias("cvs_cancel_result", "コンビニ決済 キャンセルの結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "cvs_cancel_result",
    label = "コンビニ決済 キャンセルの結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CvsCancelResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:98`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:99`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32文字", public)]
    pub status: ::denbun::Open<super::super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:100`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16文字", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大1024バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:101`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 半角1024文字全角512文字", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:102`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:103`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:104`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:105`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5桁", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:106`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

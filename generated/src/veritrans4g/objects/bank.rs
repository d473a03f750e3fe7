// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of VeriTrans4G, from `specs/veritrans4g/bank.yaml`.

/// 銀行決済 決済申込の結果
///
/// `bank_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:158`
#[doc(alias("bank_authorize_result", "銀行決済 決済申込の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_authorize_result",
    label = "銀行決済 決済申込の結果",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = bank_authorize_result_rules
)]
#[non_exhaustive]
pub struct BankAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:161`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:162`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:163`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:164`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:165`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:166`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:167`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// リクエストID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:168`
    #[doc(alias("requestId", "リクエストID"))]
    #[field(name = "requestId", label = "リクエストID", public)]
    pub request_id: Option<String>,

    /// 収納機関番号
    ///
    /// 5 digits seen
    ///
    /// `最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:169`
    #[doc(alias("shunoKikanNo", "収納機関番号"))]
    #[field(name = "shunoKikanNo", label = "収納機関番号", format = "最大8")]
    pub shuno_kikan_no: Option<String>,

    /// お客様番号
    ///
    /// 20 digits seen
    ///
    /// `最大20` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:170`
    #[doc(alias("customerNo", "お客様番号"))]
    #[field(name = "customerNo", label = "お客様番号", format = "最大20")]
    pub customer_no: Option<String>,

    /// 確認番号
    ///
    /// 6 digits seen
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:171`
    #[doc(alias("confirmNo", "確認番号"))]
    #[field(name = "confirmNo", label = "確認番号")]
    pub confirm_no: Option<String>,

    /// 支払パターン
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:172`
    #[doc(alias("billPattern", "支払パターン"))]
    #[field(name = "billPattern", label = "支払パターン")]
    pub bill_pattern: Option<String>,

    /// 支払暗号文字列
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:173`
    #[doc(alias("支払暗号文字列"))]
    #[field(name = "bill", label = "支払暗号文字列")]
    pub bill: Option<String>,

    /// URL
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:174`
    #[doc(alias("URL"))]
    #[field(name = "url", label = "URL", type = "url")]
    pub url: Option<String>,

    /// 画面情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:175`
    #[doc(alias("画面情報"))]
    #[field(name = "view", label = "画面情報")]
    pub view: Option<String>,

    /// MDK バージョン
    ///
    /// `半角英数字 最大5桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:176`
    #[doc(alias("txnVersion", "MDK バージョン"))]
    #[field(
        name = "txnVersion",
        label = "MDK バージョン",
        format = "半角英数字 最大5桁",
        chars = ".",
        public
    )]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:177`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

fn bank_authorize_result_rules(message: &BankAuthorizeResult, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "収納機関番号・お客様番号・確認番号、またはURLがある",
        &["url", "mstatus", "shunoKikanNo", "customerNo", "confirmNo"],
        rule::any([
            rule::ne(message.status.as_text(), Some("success")),
            rule::present(message.url.as_text()),
            rule::all([
                rule::present(message.shuno_kikan_no.as_text()),
                rule::present(message.customer_no.as_text()),
                rule::present(message.confirm_no.as_text()),
            ]),
        ]),
    );
    check.rule(
        "支払暗号文字列にはURL・収納機関番号・支払パターンが伴う",
        &["bill", "url", "shunoKikanNo", "billPattern"],
        rule::or(rule::absent(message.bill.as_text()), || {
            rule::all([
                rule::present(message.url.as_text()),
                rule::present(message.shuno_kikan_no.as_text()),
                rule::present(message.bill_pattern.as_text()),
            ])
        }),
    );
}

// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! ショッピングクレジット決済 決済結果取得応答
//!
//! Received at: マーチャントリダイレクションURL (GET).
//!
//! Nothing proves what it says; its content is confirmed by 取引検索.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:103`

/// ショッピングクレジット決済 決済結果取得応答
///
/// `return_oricosc` · query, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:103`
#[doc(alias("return_oricosc", "ショッピングクレジット決済 決済結果取得応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "return_oricosc",
    label = "ショッピングクレジット決済 決済結果取得応答",
    wire = "query",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct ReturnOricosc {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:112`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字", chars = "-_", public)]
    pub order_id: String,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:113`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:114`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字", public)]
    pub result_code: String,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:115`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: String,

    /// 受付番号
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:116`
    #[doc(alias("receiptNo", "受付番号"))]
    #[field(name = "receiptNo", label = "受付番号")]
    pub receipt_no: Option<String>,
}

impl ::denbun::HandBack for ReturnOricosc {
    const HAND_BACK: &'static ::denbun::hand_back::HandBackInfo = &::denbun::hand_back::HandBackInfo {
        name: "return_oricosc",
        label: "ショッピングクレジット決済 決済結果取得応答",
        methods: &[::denbun::operation::Method::Get],
        digest: None,
        signature: None,
        resolve: ::denbun::operation::Resolve::Operation("search"),
        errors: super::ERRORS,
        schema: <Self as ::denbun::Message>::SCHEMA,
    };

    fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(None, rule::eq(self.status.as_text(), Some("failure")))
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        self.order_id.as_text().unwrap_or_default().to_owned()
    }
}

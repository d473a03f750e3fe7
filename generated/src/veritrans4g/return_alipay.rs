// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Alipay決済 ブラウザ経由の結果
//!
//! Received at: 決済完了時URL・決済エラー時URL (POST).
//!
//! 認証情報 proves who sent it, but nothing that it says; its content is confirmed by 取引検索.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:317`

/// Alipay決済 ブラウザ経由の結果
///
/// `return_alipay` · form, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:317`
#[doc(alias("return_alipay", "Alipay決済 ブラウザ経由の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "return_alipay",
    label = "Alipay決済 ブラウザ経由の結果",
    wire = "form",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct ReturnAlipay {
    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:326`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:327`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字", public)]
    pub result_code: String,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:328`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: String,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:329`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字", chars = "-_", public)]
    pub order_id: String,

    /// サービスタイプ
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:330`
    #[doc(alias("serviceType", "サービスタイプ"))]
    #[field(name = "serviceType", label = "サービスタイプ", format = "半角英数字", public)]
    pub service_type: ::denbun::Open<super::ServiceType>,

    /// トランザクションID
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:331`
    #[doc(alias("custTxn", "トランザクションID"))]
    #[field(name = "custTxn", label = "トランザクションID", format = "半角英数字", public)]
    pub transaction_id: String,

    /// 清算金額
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:332`
    #[doc(alias("settleAmount", "清算金額"))]
    #[field(name = "settleAmount", label = "清算金額", format = "半角数字")]
    pub settle_amount: ::denbun::Amount,

    /// 清算通貨種類
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:333`
    #[doc(alias("settleCurrency", "清算通貨種類"))]
    #[field(name = "settleCurrency", label = "清算通貨種類", format = "半角英数字")]
    pub settle_currency: String,

    /// 決済センターとの取引ID
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:334`
    #[doc(alias("centerTradeId", "決済センターとの取引ID"))]
    #[field(name = "centerTradeId", label = "決済センターとの取引ID", format = "半角英数字")]
    pub center_trade_id: String,

    /// 認証情報
    ///
    /// three parts; covers no value of the return
    ///
    /// `半角` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:335`
    #[doc(alias("authInfo", "認証情報"))]
    #[field(name = "authInfo", label = "認証情報", format = "半角")]
    pub auth_info: String,
}

impl ::denbun::HandBack for ReturnAlipay {
    const HAND_BACK: &'static ::denbun::hand_back::HandBackInfo = &::denbun::hand_back::HandBackInfo {
        name: "return_alipay",
        label: "Alipay決済 ブラウザ経由の結果",
        methods: &[::denbun::operation::Method::Post],
        digest: None,
        signature: Some(::denbun::signature::SignedBy {
            signature: super::SIGNATURE_AUTH_INFO,
            proves: ::denbun::signature::Proves::Origin,
        }),
        resolve: ::denbun::operation::Resolve::Operation("search"),
        errors: super::ERRORS,
        schema: <Self as ::denbun::Message>::SCHEMA,
    };

    fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(self.status.as_text(), Some("success")),
            rule::eq(self.status.as_text(), Some("failure")),
        )
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        [self.order_id.as_text().unwrap_or_default(), self.transaction_id.as_text().unwrap_or_default()]
            .join("\u{1f}")
    }
}

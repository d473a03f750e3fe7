// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! キャリア決済 ブラウザ経由の結果
//!
//! Received at: 完了時URL・キャンセル時URL・エラー時URL (GET).
//!
//! Nothing proves what it says; its content is confirmed by 取引検索.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:701`

/// キャリア決済 ブラウザ経由の結果
///
/// comes to one of the three addresses, whose own query is kept and stands in no authParams
///
/// `return_carrier` · query, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:701`
#[doc(alias("return_carrier", "キャリア決済 ブラウザ経由の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "return_carrier",
    label = "キャリア決済 ブラウザ経由の結果",
    wire = "query",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct ReturnCarrier {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:711`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字", chars = "-_", public)]
    pub order_id: String,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:712`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:713`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字", public)]
    pub result_code: String,

    /// 決済種別
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:714`
    #[doc(alias("command", "決済種別"))]
    #[field(name = "command", label = "決済種別", format = "半角英数字", public)]
    pub carrier_command: ::denbun::Open<super::CarrierCommand>,

    /// パラメータ順序
    ///
    /// `Base64` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:715`
    #[doc(alias("authParams", "パラメータ順序"))]
    #[field(name = "authParams", label = "パラメータ順序", format = "Base64")]
    pub auth_params: String,

    /// 改竄チェック値
    ///
    /// `半角英数字 64` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:716`
    #[doc(alias("vAuthInfo", "改竄チェック値"))]
    #[field(name = "vAuthInfo", label = "改竄チェック値", format = "半角英数字 64")]
    pub v_auth_info: String,

    /// 戻り先URLのクエリ
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:717`
    #[doc(alias("戻り先URLのクエリ"))]
    #[rest(label = "戻り先URLのクエリ")]
    pub rest: ::denbun::Rest,
}

impl ::denbun::HandBack for ReturnCarrier {
    const HAND_BACK: &'static ::denbun::hand_back::HandBackInfo = &::denbun::hand_back::HandBackInfo {
        name: "return_carrier",
        label: "キャリア決済 ブラウザ経由の結果",
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

        ::denbun::Verdict::from_conditions(
            rule::all([
                rule::eq(self.status.as_text(), Some("success")),
                rule::present(self.result_code.as_text()),
                rule::present(self.carrier_command.as_text()),
            ]),
            rule::all([
                rule::eq(self.status.as_text(), Some("failure")),
                rule::present(self.result_code.as_text()),
                rule::present(self.carrier_command.as_text()),
            ]),
        )
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        [self.order_id.as_text().unwrap_or_default(), self.carrier_command.as_text().unwrap_or_default()]
            .join("\u{1f}")
    }
}

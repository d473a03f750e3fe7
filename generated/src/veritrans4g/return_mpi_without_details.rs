// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 本人認証の戻り(詳細なし)
//!
//! Received at: リダイレクションURI (GET or POST).
//!
//! Nothing proves what it says; its content is confirmed by 3-Dセキュア結果取得.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:383`

/// 本人認証の戻り(詳細なし)
///
/// `return_mpi_without_details` · form, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:383`
#[doc(alias("return_mpi_without_details", "本人認証の戻り(詳細なし)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "return_mpi_without_details",
    label = "本人認証の戻り(詳細なし)",
    wire = "form",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct ReturnMpiWithoutDetails {
    /// リクエストID
    ///
    /// with a capital R
    ///
    /// `半角英数字記号` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:384`
    #[doc(alias("RequestId", "リクエストID"))]
    #[field(name = "RequestId", label = "リクエストID", format = "半角英数字記号", public)]
    pub request_id: String,

    /// 取引ID
    ///
    /// with a capital O
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:384`
    #[doc(alias("OrderId", "取引ID"))]
    #[field(name = "OrderId", label = "取引ID", format = "半角英数字", chars = "-_", public)]
    pub order_id: String,
}

impl ::denbun::HandBack for ReturnMpiWithoutDetails {
    const HAND_BACK: &'static ::denbun::hand_back::HandBackInfo = &::denbun::hand_back::HandBackInfo {
        name: "return_mpi_without_details",
        label: "本人認証の戻り(詳細なし)",
        methods: &[::denbun::operation::Method::Get, ::denbun::operation::Method::Post],
        digest: None,
        signature: None,
        resolve: ::denbun::operation::Resolve::Operation("mpi_get_result"),
        errors: super::ERRORS,
        schema: <Self as ::denbun::Message>::SCHEMA,
    };

    fn verdict(&self) -> ::denbun::Verdict {
        ::denbun::Verdict::Unknown
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        self.request_id.as_text().unwrap_or_default().to_owned()
    }
}

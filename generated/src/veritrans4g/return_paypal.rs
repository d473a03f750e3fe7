// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! PayPal決済 戻り先URLへの遷移
//!
//! Received at: 戻り先URL (GET).
//!
//! Nothing proves what it says; its content is confirmed by 取引検索.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:379`

/// PayPal決済 戻り先URLへの遷移
///
/// what comes to cancelUrl is not published
///
/// `return_paypal` · query, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:379`
#[doc(alias("return_paypal", "PayPal決済 戻り先URLへの遷移"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "return_paypal",
    label = "PayPal決済 戻り先URLへの遷移",
    wire = "query",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct ReturnPaypal {
    /// トークン
    ///
    /// `半角英数字 最大20` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:388`
    #[doc(alias("トークン"))]
    #[field(name = "token", label = "トークン", format = "半角英数字 最大20", chars = "-", secret)]
    pub token: ::denbun::Secret<String>,

    /// 顧客番号
    ///
    /// `半角英数字 最大13` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:389`
    #[doc(alias("PayerID", "顧客番号"))]
    #[field(name = "PayerID", label = "顧客番号", format = "半角英数字 最大13")]
    pub payer_id: String,
}

impl ::denbun::HandBack for ReturnPaypal {
    const HAND_BACK: &'static ::denbun::hand_back::HandBackInfo = &::denbun::hand_back::HandBackInfo {
        name: "return_paypal",
        label: "PayPal決済 戻り先URLへの遷移",
        methods: &[::denbun::operation::Method::Get],
        digest: None,
        signature: None,
        resolve: ::denbun::operation::Resolve::Operation("search"),
        errors: super::ERRORS,
        schema: <Self as ::denbun::Message>::SCHEMA,
    };

    fn verdict(&self) -> ::denbun::Verdict {
        ::denbun::Verdict::Unknown
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        self.token.as_text().unwrap_or_default().to_owned()
    }
}

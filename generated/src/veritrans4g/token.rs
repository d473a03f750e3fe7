// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! トークン取得
//!
//! the browser calls it; CORS is allowed. A token can be used once and for 15 minutes. The kit\'s page also calls api.veritrans.co.jp
//!
//! `POST /4gtoken`: reads only; sent again: if provably not sent.
//!
//! The request carries card data, so it is there with the feature `card-data` only.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:8`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::TokenRequest::builder()
//!     .token_api_key("cd76ca65-7f54-4dec-8ba3-11c12e36a548")
//!     .card_number("4111111111111111")
//!     .card_expire("12/30")
//!     .security_code("123")
//!     .lang(veritrans4g::Lang::Ja)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"token_api_key":"cd76ca65-7f54-4dec-8ba3-11c12e36a548","card_number":"4111111111111111","card_expire":"12/30","security_code":"123","lang":"ja"}"#
//! );
//! ```

/// トークン取得
///
/// `token.request` · json · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:8`
#[doc(alias("token.request", "トークン取得"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "token.request", label = "トークン取得", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct TokenRequest {
    /// トークンAPIキー
    ///
    /// `UUID 36` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:11`
    #[doc(alias("トークンAPIキー"))]
    #[field(name = "token_api_key", label = "トークンAPIキー", format = "UUID 36", type = "uuid", secret)]
    pub token_api_key: ::denbun::Secret<String>,

    /// カード番号
    ///
    /// `半角数字 最大19` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:11`
    #[doc(alias("カード番号"))]
    #[field(name = "card_number", label = "カード番号", format = "半角数字 最大19", secret)]
    pub card_number: ::denbun::Secret<String>,

    /// 有効期限
    ///
    /// MM/YY
    ///
    /// `5文字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:12`
    #[doc(alias("有効期限"))]
    #[field(name = "card_expire", label = "有効期限", format = "5文字", length = exact, secret)]
    pub card_expire: ::denbun::Secret<String>,

    /// セキュリティコード
    ///
    /// needed by some contracts
    ///
    /// `半角数字 3-4` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:12`
    #[doc(alias("セキュリティコード"))]
    #[field(name = "security_code", label = "セキュリティコード", format = "半角数字 3-4", secret)]
    pub security_code: Option<::denbun::Secret<String>>,

    /// カード保有者名
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:13`
    #[doc(alias("カード保有者名"))]
    #[field(name = "cardholder_name", label = "カード保有者名")]
    pub cardholder_name: Option<String>,

    /// 言語
    ///
    /// of the message
    ///
    /// `半角英字` · name, format, values observed: 公式PHP MDKサンプル(1.x); required observed: 必須区分の記載なし · `specs/veritrans4g/token.yaml:13`
    #[doc(alias("言語"))]
    #[field(name = "lang", label = "言語", format = "半角英字", public)]
    pub lang: Option<super::Lang>,
}

impl ::denbun::Operation for TokenRequest {
    type Answer = super::TokenResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "token",
        label: "トークン取得",
        method: ::denbun::operation::Method::Post,
        path: "/4gtoken",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing { modes: super::MODES, envelope: None, signed: &[] },
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::TokenResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.status.as_text(), Some("success")),
            rule::eq(answer.status.as_text(), Some("failure")),
        )
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.code)
            .map(::std::borrow::Cow::Borrowed)
            .and_then(|codes| ::denbun::operation::strongest(super::ERRORS, codes, 4))
    }
}

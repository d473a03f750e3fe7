// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 金融機関マスタ検索
//!
//! `POST /{mode.prefix}paynow-search/v2/Search/search`: reads only; sent again: at any time.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/search.yaml:28`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::SearchBankMasterRequest::builder().build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"masterNames":"bankFinancialInstInfo"}"#);
//! ```

/// 金融機関マスタ検索
///
/// `search_bank_master.request` · json · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/search.yaml:28`
#[doc(alias("search_bank_master.request", "金融機関マスタ検索"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_bank_master.request",
    label = "金融機関マスタ検索",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchBankMasterRequest {
    /// マスタ名
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/search.yaml:29`
    #[doc(alias("masterNames", "マスタ名"))]
    #[field(
        name = "masterNames",
        label = "マスタ名",
        format = "半角英数字",
        fixed = "bankFinancialInstInfo",
        public
    )]
    pub master_names: ::denbun::Fixed,
}

impl ::denbun::Operation for SearchBankMasterRequest {
    type Answer = super::BankMasterResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "search_bank_master",
        label: "金融機関マスタ検索",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow-search/v2/Search/search",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Always,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::BankMasterResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.result.status.as_text(), Some("success")),
            rule::eq(answer.result.status.as_text(), Some("failure")),
        )
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.result.result_code)
            .map(::std::borrow::Cow::Borrowed)
            .and_then(|codes| ::denbun::operation::strongest(super::ERRORS, codes, 4))
    }
}

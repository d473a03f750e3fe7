// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! トランザクショントークン – LIST
//!
//! `GET /tokens`: reads only; sent again: at any time; in pages by `cursor`, which is taken from the last item.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:149`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::ListTokensRequest::builder()
//!     .token_type(univapay::ListTokensRequestTokenType::Recurring)
//!     .mode(univapay::Mode::Test)
//!     .active_filter(univapay::ActiveFilter::All)
//!     .limit(20u64)
//!     .cursor_direction(univapay::CursorDirection::Asc)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"type=recurring&mode=test&active=all&limit=20&cursor_direction=asc");
//! ```

/// トランザクショントークン – LIST
///
/// `list_tokens.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:149`
#[doc(alias("list_tokens.request", "トランザクショントークン – LIST"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "list_tokens.request",
    label = "トランザクショントークン – LIST",
    wire = "query",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct ListTokensRequest {
    /// 検索語
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:151`
    #[doc(alias("検索語"))]
    #[field(name = "search", label = "検索語")]
    pub search: Option<String>,

    /// 顧客ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:151`
    #[doc(alias("顧客ID"))]
    #[field(name = "customer_id", label = "顧客ID", type = "uuid")]
    pub customer_id: Option<String>,

    /// トークンの種類
    ///
    /// the secret is needed for recurring; one_time tokens are on no list
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:151`
    #[doc(alias("type", "トークンの種類"))]
    #[field(name = "type", label = "トークンの種類")]
    pub token_type: Option<super::ListTokensRequestTokenType>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:152`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<super::Mode>,

    /// 有効なもの
    ///
    /// active unless given
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:152`
    #[doc(alias("active", "有効なもの"))]
    #[field(name = "active", label = "有効なもの", public)]
    pub active_filter: Option<super::ActiveFilter>,

    /// 取得件数
    ///
    /// 10 unless given; an older page has 10 to 100
    ///
    /// `1~100` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:152`
    #[doc(alias("取得件数"))]
    #[field(name = "limit", label = "取得件数", format = "1~100", public)]
    pub limit: Option<u64>,

    /// カーソル
    ///
    /// the last row of the page before
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:152`
    #[doc(alias("カーソル"))]
    #[field(name = "cursor", label = "カーソル", type = "uuid", public)]
    pub cursor: Option<String>,

    /// 並び順
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:152`
    #[doc(alias("並び順"))]
    #[field(name = "cursor_direction", label = "並び順", public)]
    pub cursor_direction: Option<super::CursorDirection>,
}

impl ::denbun::Operation for ListTokensRequest {
    type Answer = super::TokenList;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "list_tokens",
        label: "トランザクショントークン – LIST",
        method: ::denbun::operation::Method::Get,
        path: "/tokens",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Always,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::TokenList as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}

impl ::denbun::Paged for ListTokensRequest {
    type Item = super::ListedToken;

    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        answer.items
    }

    fn next(&self, answer: &Self::Answer) -> Option<Self> {
        if ::denbun::Value::as_bool(&answer.has_more) != Some(true) {
            return None;
        }
        let mut next = self.clone();
        next.cursor = Some(answer.items.last()?.token_id.clone());
        Some(next)
    }
}

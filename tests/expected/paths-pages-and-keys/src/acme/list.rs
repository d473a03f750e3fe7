// @generated from specs/good/paths-pages-and-keys.yaml by `denbun generate`; change the spec, not this file.
//! 一覧
//!
//! `GET /charges`: reads only; sent again: at any time; in pages by `cursor`, which is taken from the last item.
//!
//! documented · `specs/good/paths-pages-and-keys.yaml:43`

/// 一覧
///
/// `list.request` · query, UTF-8 · documented · `specs/good/paths-pages-and-keys.yaml:43`
#[doc(alias("list.request", "一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "list.request", label = "一覧", wire = "query", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct ListRequest {
    /// カーソル
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:49`
    #[doc(alias("カーソル"))]
    #[field(name = "cursor", label = "カーソル", type = "uuid")]
    pub cursor: Option<String>,
}

/// 決済の一覧
///
/// `list.response` · json · documented · `specs/good/paths-pages-and-keys.yaml:43`
#[doc(alias("list.response", "決済の一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "list.response", label = "決済の一覧", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ListResponse {
    /// 一覧
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:50`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<super::Charge>,

    /// 続き
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:50`
    #[doc(alias("続き"))]
    #[field(name = "has_more", label = "続き")]
    pub has_more: bool,
}

impl ::denbun::Operation for ListRequest {
    type Answer = ListResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "list",
        label: "一覧",
        method: ::denbun::operation::Method::Get,
        path: "/charges",
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
        answer: <ListResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}

impl ::denbun::Paged for ListRequest {
    type Item = super::Charge;

    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        answer.items
    }

    fn next(&self, answer: &Self::Answer) -> Option<Self> {
        if ::denbun::Value::as_bool(&answer.has_more) != Some(true) {
            return None;
        }
        let mut next = self.clone();
        next.cursor = Some(answer.items.last()?.id.clone());
        Some(next)
    }
}

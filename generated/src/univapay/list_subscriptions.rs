// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 定期課金 – LIST
//!
//! `GET /subscriptions`: reads only; sent again: at any time; in pages by `cursor`, which is taken from the last item.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:30`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::ListSubscriptionsRequest::builder()
//!     .search("order_id:12345")
//!     .status(univapay::ListSubscriptionsRequestStatus::Current)
//!     .mode(univapay::Mode::Live)
//!     .limit(10u64)
//!     .cursor("3541d4fa-596d-428e-8a36-f274e1b3d505")
//!     .cursor_direction(univapay::CursorDirection::Asc)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     b"search=order_id%3A12345&status=current&mode=live&limit=10&cursor=3541d4fa-596d-428e-8a36-f274e1b3d505&cursor_direction=asc"
//! );
//! ```

/// 定期課金 – LIST
///
/// `list_subscriptions.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:30`
#[doc(alias("list_subscriptions.request", "定期課金 – LIST"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "list_subscriptions.request",
    label = "定期課金 – LIST",
    wire = "query",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct ListSubscriptionsRequest {
    /// 検索語
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:32`
    #[doc(alias("検索語"))]
    #[field(name = "search", label = "検索語")]
    pub search: Option<String>,

    /// 定期課金の状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:32`
    #[doc(alias("定期課金の状態"))]
    #[field(name = "status", label = "定期課金の状態", public)]
    pub status: Option<super::ListSubscriptionsRequestStatus>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:33`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<super::Mode>,

    /// 取得件数
    ///
    /// 10 unless given; an older page has 10 to 100
    ///
    /// `1~100` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:33`
    #[doc(alias("取得件数"))]
    #[field(name = "limit", label = "取得件数", format = "1~100", public)]
    pub limit: Option<u64>,

    /// カーソル
    ///
    /// the last row of the page before
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:33`
    #[doc(alias("カーソル"))]
    #[field(name = "cursor", label = "カーソル", type = "uuid", public)]
    pub cursor: Option<String>,

    /// 並び順
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:33`
    #[doc(alias("並び順"))]
    #[field(name = "cursor_direction", label = "並び順", public)]
    pub cursor_direction: Option<super::CursorDirection>,
}

impl ::denbun::Operation for ListSubscriptionsRequest {
    type Answer = super::SubscriptionList;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "list_subscriptions",
        label: "定期課金 – LIST",
        method: ::denbun::operation::Method::Get,
        path: "/subscriptions",
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
        answer: <super::SubscriptionList as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}

impl ::denbun::Paged for ListSubscriptionsRequest {
    type Item = super::Subscription;

    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        answer.items
    }

    fn next(&self, answer: &Self::Answer) -> Option<Self> {
        if ::denbun::Value::as_bool(&answer.has_more) != Some(true) {
            return None;
        }
        let mut next = self.clone();
        next.cursor = Some(answer.items.last()?.subscription_id.clone());
        Some(next)
    }
}

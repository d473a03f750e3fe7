// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 取引履歴 – LIST(店舗)
//!
//! `GET /stores/{store_id}/transaction_history`: reads only; sent again: at any time; in pages by `cursor`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:20`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::ListStoreTransactionHistoryRequest::builder()
//!     .store_id("45facc11-efc8-4156-8ef3-e363a70a54c3")
//!     .from("2018-11-05T00:00:00Z".parse::<::denbun::Timestamp>().expect("a timestamp"))
//!     .currency(::denbun::Currency::new("JPY"))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"from=2018-11-05T00%3A00%3A00Z&currency=JPY");
//! ```

/// 取引履歴 – LIST(店舗)
///
/// `list_store_transaction_history.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:20`
#[doc(alias("list_store_transaction_history.request", "取引履歴 – LIST(店舗)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "list_store_transaction_history.request",
    label = "取引履歴 – LIST(店舗)",
    wire = "query",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct ListStoreTransactionHistoryRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:20`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:15`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<super::Mode>,

    /// 開始日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:15`
    #[doc(alias("開始日時"))]
    #[field(name = "from", label = "開始日時")]
    pub from: Option<::denbun::Timestamp>,

    /// 終了日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:15`
    #[doc(alias("終了日時"))]
    #[field(name = "to", label = "終了日時")]
    pub to: Option<::denbun::Timestamp>,

    /// 状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:15`
    #[doc(alias("status", "状態"))]
    #[field(name = "status", label = "状態", public)]
    pub resource_status: Option<super::ResourceStatus>,

    /// 種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:17`
    #[doc(alias("type", "種類"))]
    #[field(name = "type", label = "種類")]
    pub resource_type: Option<super::ResourceType>,

    /// 検索語
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:17`
    #[doc(alias("検索語"))]
    #[field(name = "search", label = "検索語")]
    pub search: Option<String>,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:17`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス", type = "email")]
    pub email: Option<String>,

    /// 課金IDまたは返金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:17`
    #[doc(alias("id", "課金IDまたは返金ID"))]
    #[field(name = "id", label = "課金IDまたは返金ID", type = "uuid", public)]
    pub resource_id: Option<String>,

    /// メタデータ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:18`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ")]
    pub metadata: Option<String>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:18`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 取得件数
    ///
    /// 10 unless given; an older page has 10 to 100
    ///
    /// `1~100` · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:18`
    #[doc(alias("取得件数"))]
    #[field(name = "limit", label = "取得件数", format = "1~100", public)]
    pub limit: Option<u64>,

    /// カーソル
    ///
    /// the last row of the page before
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:18`
    #[doc(alias("カーソル"))]
    #[field(name = "cursor", label = "カーソル", type = "uuid", public)]
    pub cursor: Option<String>,

    /// 並び順
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:18`
    #[doc(alias("並び順"))]
    #[field(name = "cursor_direction", label = "並び順", public)]
    pub cursor_direction: Option<super::CursorDirection>,
}

impl ::denbun::Operation for ListStoreTransactionHistoryRequest {
    type Answer = super::TransactionHistory;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "list_store_transaction_history",
        label: "取引履歴 – LIST(店舗)",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/transaction_history",
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
        answer: <super::TransactionHistory as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}

impl ::denbun::Paged for ListStoreTransactionHistoryRequest {
    type Item = super::HistoryItem;

    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        answer.items
    }

    fn next(&self, answer: &Self::Answer) -> Option<Self> {
        if ::denbun::Value::as_bool(&answer.has_more) != Some(true) {
            return None;
        }
        let mut next = self.clone();
        next.cursor = answer.next_cursor.clone();
        Some(next)
    }
}

// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 課金 – LIST(店舗)
//!
//! `GET /stores/{store_id}/charges`: reads only; sent again: at any time; in pages by `cursor`, which is taken from the last item.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:55`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::ListStoreChargesRequest::builder()
//!     .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
//!     .from("2024-06-25T00:00:00Z".parse::<::denbun::Timestamp>().expect("a timestamp"))
//!     .mode(univapay::Mode::Test)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"from=2024-06-25T00%3A00%3A00Z&mode=test");
//! ```

/// 課金 – LIST(店舗)
///
/// `list_store_charges.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:55`
#[doc(alias("list_store_charges.request", "課金 – LIST(店舗)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "list_store_charges.request",
    label = "課金 – LIST(店舗)",
    wire = "query",
    charset = "UTF-8",
    encode,
    rules = list_store_charges_request_rules
)]
#[non_exhaustive]
pub struct ListStoreChargesRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:55`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// カード番号の下4桁
    ///
    /// Required when `name != null || exp_month != null || exp_year != null`.
    ///
    /// `半角数字4桁` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:46`
    #[doc(alias("カード番号の下4桁"))]
    #[field(name = "last_four", label = "カード番号の下4桁", format = "半角数字4桁")]
    pub last_four: Option<String>,

    /// カード名義人
    ///
    /// Required when `last_four != null || exp_month != null || exp_year != null`.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:46`
    #[doc(alias("カード名義人"))]
    #[field(name = "name", label = "カード名義人")]
    pub name: Option<String>,

    /// 有効期限(月)
    ///
    /// Required when `last_four != null || name != null || exp_year != null`.
    ///
    /// `1~12` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:47`
    #[doc(alias("有効期限(月)"))]
    #[field(name = "exp_month", label = "有効期限(月)", format = "1~12")]
    pub exp_month: Option<u64>,

    /// 有効期限(年)
    ///
    /// Required when `last_four != null || name != null || exp_month != null`.
    ///
    /// `4桁の半角数字` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:47`
    #[doc(alias("有効期限(年)"))]
    #[field(name = "exp_year", label = "有効期限(年)", format = "4桁の半角数字")]
    pub exp_year: Option<String>,

    /// 開始日時(以後)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:49`
    #[doc(alias("開始日時(以後)"))]
    #[field(name = "from", label = "開始日時(以後)")]
    pub from: Option<::denbun::Timestamp>,

    /// 終了日時(より前)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:49`
    #[doc(alias("終了日時(より前)"))]
    #[field(name = "to", label = "終了日時(より前)")]
    pub to: Option<::denbun::Timestamp>,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:49`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス", type = "email")]
    pub email: Option<String>,

    /// 電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:49`
    #[doc(alias("電話番号"))]
    #[field(name = "phone", label = "電話番号")]
    pub phone: Option<String>,

    /// 金額(以上)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:49`
    #[doc(alias("金額(以上)"))]
    #[field(name = "amount_from", label = "金額(以上)")]
    pub amount_from: Option<::denbun::Amount>,

    /// 金額(未満)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:50`
    #[doc(alias("金額(未満)"))]
    #[field(name = "amount_to", label = "金額(未満)")]
    pub amount_to: Option<::denbun::Amount>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:50`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:50`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<super::Mode>,

    /// メタデータ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:51`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ")]
    pub metadata: Option<String>,

    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:51`
    #[doc(alias("トランザクショントークンID"))]
    #[field(name = "transaction_token_id", label = "トランザクショントークンID", type = "uuid")]
    pub transaction_token_id: Option<String>,

    /// 取得件数
    ///
    /// 10 unless given; an older page has 10 to 100
    ///
    /// `1~100` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:51`
    #[doc(alias("取得件数"))]
    #[field(name = "limit", label = "取得件数", format = "1~100", public)]
    pub limit: Option<u64>,

    /// カーソル
    ///
    /// the last row of the page before
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:51`
    #[doc(alias("カーソル"))]
    #[field(name = "cursor", label = "カーソル", type = "uuid", public)]
    pub cursor: Option<String>,

    /// 並び順
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:51`
    #[doc(alias("並び順"))]
    #[field(name = "cursor_direction", label = "並び順", public)]
    pub cursor_direction: Option<super::CursorDirection>,
}

fn list_store_charges_request_rules(
    message: &ListStoreChargesRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "last_four",
        rule::any([
            rule::present(message.name.as_text()),
            rule::present(message.exp_month.as_integer()),
            rule::present(message.exp_year.as_text()),
        ]),
        message.last_four.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "name",
        rule::any([
            rule::present(message.last_four.as_text()),
            rule::present(message.exp_month.as_integer()),
            rule::present(message.exp_year.as_text()),
        ]),
        message.name.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "exp_month",
        rule::any([
            rule::present(message.last_four.as_text()),
            rule::present(message.name.as_text()),
            rule::present(message.exp_year.as_text()),
        ]),
        message.exp_month.is_present(),
    );
    check.required(
        "exp_year",
        rule::any([
            rule::present(message.last_four.as_text()),
            rule::present(message.name.as_text()),
            rule::present(message.exp_month.as_integer()),
        ]),
        message.exp_year.as_text().is_some_and(|text| !text.is_empty()),
    );
}

impl ::denbun::Operation for ListStoreChargesRequest {
    type Answer = super::ChargeList;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "list_store_charges",
        label: "課金 – LIST(店舗)",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/charges",
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
        answer: <super::ChargeList as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}

impl ::denbun::Paged for ListStoreChargesRequest {
    type Item = super::Charge;

    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        answer.items
    }

    fn next(&self, answer: &Self::Answer) -> Option<Self> {
        if ::denbun::Value::as_bool(&answer.has_more) != Some(true) {
            return None;
        }
        let mut next = self.clone();
        next.cursor = Some(answer.items.last()?.charge_id.clone());
        Some(next)
    }
}

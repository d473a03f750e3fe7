// @generated from specs/good/nested-objects.yaml by `denbun generate`; change the spec, not this file.
//! 決済
//!
//! `POST /pay`: opens a payment; sent again: never; unknown outcome: 管理画面.
//!
//! documented · `specs/good/nested-objects.yaml:11`
//!
//! ```
//! use nested_objects::acme;
//!
//! let request = acme::PayRequest::builder()
//!     .data(acme::PayRequestData::Konbini(
//!         acme::KonbiniData::builder()
//!             .store(acme::Store::Seven)
//!             .phone(acme::Phone::builder().country("81").local("0312345678").build())
//!             .expires("P7D".parse::<::denbun::IsoDuration>().expect("a duration"))
//!             .build(),
//!     ))
//!     .amount(::denbun::Amount(100))
//!     .currency(::denbun::Currency::new("JPY"))
//!     .metadata(::denbun::Map::from([
//!         ("order", r#""1""#.parse::<::denbun::Json>().expect("JSON")),
//!         ("rate", "10.0".parse::<::denbun::Json>().expect("JSON")),
//!     ]))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"method":"konbini","data":{"store":"seven","phone":{"country":"81","local":"0312345678"},"expires":"P7D"},"amount":100,"currency":"JPY","metadata":{"order":"1","rate":10.0}}"#
//! );
//! ```

/// 決済
///
/// `pay.request` · json · documented · `specs/good/nested-objects.yaml:11`
#[doc(alias("pay.request", "決済"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay.request",
    label = "決済",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = pay_request_rules
)]
#[non_exhaustive]
pub struct PayRequest {
    /// 支払方法
    ///
    /// documented · `specs/good/nested-objects.yaml:21`
    #[doc(alias("支払方法"))]
    #[field(name = "method", label = "支払方法", tag = data)]
    pub method: ::denbun::Tag,

    /// 支払情報
    ///
    /// documented · `specs/good/nested-objects.yaml:22`
    #[doc(alias("支払情報"))]
    #[field(name = "data", label = "支払情報")]
    pub data: PayRequestData,

    /// 金額
    ///
    /// documented · `specs/good/nested-objects.yaml:23`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", json(number, text), public)]
    pub amount: ::denbun::Amount,

    /// 通貨
    ///
    /// documented · `specs/good/nested-objects.yaml:24`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨")]
    pub currency: ::denbun::Currency,

    /// 明細
    ///
    /// 1 to 10 values.
    ///
    /// documented · `specs/good/nested-objects.yaml:25`
    #[doc(alias("明細"))]
    #[field(name = "items", label = "明細", list = 1..=10)]
    pub items: Option<Vec<PayRequestItems>>,

    /// 札
    ///
    /// `半角英数(8)` · documented · `specs/good/nested-objects.yaml:26`
    #[doc(alias("札"))]
    #[field(name = "tags", label = "札", format = "半角英数(8)")]
    pub tags: Option<Vec<String>>,

    /// メモ
    ///
    /// Values under free keys.
    ///
    /// documented · `specs/good/nested-objects.yaml:27`
    #[doc(alias("メモ"))]
    #[field(name = "metadata", label = "メモ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,
}

fn pay_request_rules(message: &PayRequest, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "`items` is given or `amount` is more than 0",
        &["items", "amount"],
        rule::or(rule::present(message.items.as_deref()), || rule::gt(message.amount.as_integer(), Some(0))),
    );
}

/// 決済結果
///
/// `pay.response` · json · documented · `specs/good/nested-objects.yaml:11`
#[doc(alias("pay.response", "決済結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "pay.response", label = "決済結果", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PayResponse {
    /// 決済ID
    ///
    /// documented · `specs/good/nested-objects.yaml:37`
    #[doc(alias("決済ID"))]
    #[field(name = "id", label = "決済ID", type = "uuid", open)]
    pub id: String,

    /// 詳細
    ///
    /// documented · `specs/good/nested-objects.yaml:38`
    #[doc(alias("詳細"))]
    #[field(name = "detail", label = "詳細")]
    pub detail: PayResponseDetail,

    /// 種類
    ///
    /// documented · `specs/good/nested-objects.yaml:39`
    #[doc(alias("種類"))]
    #[field(name = "kind", label = "種類")]
    pub kind: Option<::denbun::Open<super::Kind>>,

    /// 内容
    ///
    /// documented · `specs/good/nested-objects.yaml:40`
    #[doc(alias("内容"))]
    #[field(name = "data", label = "内容")]
    pub data: Option<PayResponseData>,
}

impl ::denbun::Operation for PayRequest {
    type Answer = PayResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "pay",
        label: "決済",
        method: ::denbun::operation::Method::Post,
        path: "/pay",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::Never,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Manual("管理画面")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <PayResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::and(rule::eq(Some(i64::from(status)), Some(201)), || {
                rule::eq(answer.detail.state.as_text(), Some("paid"))
            }),
            rule::and(rule::eq(answer.detail.state.as_text(), Some("failed")), || {
                rule::gt(answer.detail.error.as_ref().and_then(|part| part.code.as_integer()), Some(0))
            }),
        )
    }
}

/// 電話番号
///
/// `phone` · object · documented · `specs/good/nested-objects.yaml:6`
#[doc(alias("phone", "電話番号"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "phone", label = "電話番号", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct Phone {
    /// 国番号
    ///
    /// `半角数字(3)` · documented · `specs/good/nested-objects.yaml:6`
    #[doc(alias("国番号"))]
    #[field(name = "country", label = "国番号", format = "半角数字(3)", json(text, number))]
    pub country: String,

    /// 番号
    ///
    /// `半角数字(15)` · documented · `specs/good/nested-objects.yaml:6`
    #[doc(alias("番号"))]
    #[field(name = "local", label = "番号", format = "半角数字(15)")]
    pub local: String,
}

/// コンビニ
///
/// `konbini_data` · object · documented · `specs/good/nested-objects.yaml:7`
#[doc(alias("konbini_data", "コンビニ"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "konbini_data", label = "コンビニ", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct KonbiniData {
    /// 店舗
    ///
    /// documented · `specs/good/nested-objects.yaml:7`
    #[doc(alias("店舗"))]
    #[field(name = "store", label = "店舗")]
    pub store: super::Store,

    /// 電話番号
    ///
    /// documented · `specs/good/nested-objects.yaml:7`
    #[doc(alias("電話番号"))]
    #[field(name = "phone", label = "電話番号")]
    pub phone: Phone,

    /// 期限
    ///
    /// documented · `specs/good/nested-objects.yaml:7`
    #[doc(alias("期限"))]
    #[field(name = "expires", label = "期限")]
    pub expires: Option<::denbun::IsoDuration>,
}

/// カード
///
/// `card_data` · object · documented · `specs/good/nested-objects.yaml:8`
#[doc(alias("card_data", "カード"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card_data", label = "カード", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct CardData {
    /// トークン
    ///
    /// documented · `specs/good/nested-objects.yaml:8`
    #[doc(alias("トークン"))]
    #[field(name = "token", label = "トークン", secret)]
    pub token: ::denbun::Secret<String>,

    /// 請求先
    ///
    /// `null` says something else than absence.
    ///
    /// documented · `specs/good/nested-objects.yaml:8`
    #[doc(alias("請求先"))]
    #[field(name = "billing", label = "請求先")]
    pub billing: Option<::denbun::Nullable<CardDataBilling>>,
}

/// 入金
///
/// `paid_data` · object · documented · `specs/good/nested-objects.yaml:9`
#[doc(alias("paid_data", "入金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "paid_data", label = "入金", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PaidData {
    /// 入金日時
    ///
    /// documented · `specs/good/nested-objects.yaml:9`
    #[doc(alias("入金日時"))]
    #[field(name = "paid_on", label = "入金日時")]
    pub paid_on: Option<::denbun::Timestamp>,

    /// 手数料
    ///
    /// documented · `specs/good/nested-objects.yaml:9`
    #[doc(alias("手数料"))]
    #[field(name = "fee", label = "手数料")]
    pub fee: Option<::denbun::Number>,
}

/// 明細
///
/// `pay.request.items` · object · documented · `specs/good/nested-objects.yaml:25`
#[doc(alias("pay.request.items", "明細"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "pay.request.items", label = "明細", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct PayRequestItems {
    /// 品名
    ///
    /// `20文字以内` · documented · `specs/good/nested-objects.yaml:25`
    #[doc(alias("品名"))]
    #[field(name = "name", label = "品名", format = "20文字以内")]
    pub name: String,

    /// 単価
    ///
    /// documented · `specs/good/nested-objects.yaml:25`
    #[doc(alias("単価"))]
    #[field(name = "price", label = "単価")]
    pub price: Option<::denbun::Amount>,
}

/// 詳細
///
/// `pay.response.detail` · object · documented · `specs/good/nested-objects.yaml:38`
#[doc(alias("pay.response.detail", "詳細"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "pay.response.detail", label = "詳細", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PayResponseDetail {
    /// 状態
    ///
    /// documented · `specs/good/nested-objects.yaml:38`
    #[doc(alias("状態"))]
    #[field(name = "state", label = "状態")]
    pub state: ::denbun::Open<super::State>,

    /// エラー
    ///
    /// documented · `specs/good/nested-objects.yaml:38`
    #[doc(alias("エラー"))]
    #[field(name = "error", label = "エラー")]
    pub error: Option<PayResponseDetailError>,
}

/// 請求先
///
/// `card_data.billing` · object · documented · `specs/good/nested-objects.yaml:8`
#[doc(alias("card_data.billing", "請求先"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card_data.billing", label = "請求先", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct CardDataBilling {
    /// 郵便番号
    ///
    /// `半角数字(7)` · documented · `specs/good/nested-objects.yaml:8`
    #[doc(alias("郵便番号"))]
    #[field(name = "zip", label = "郵便番号", format = "半角数字(7)")]
    pub zip: Option<String>,
}

/// エラー
///
/// `pay.response.detail.error` · object · documented · `specs/good/nested-objects.yaml:38`
#[doc(alias("pay.response.detail.error", "エラー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "pay.response.detail.error", label = "エラー", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PayResponseDetailError {
    /// コード
    ///
    /// documented · `specs/good/nested-objects.yaml:38`
    #[doc(alias("コード"))]
    #[field(name = "code", label = "コード")]
    pub code: Option<i64>,
}

/// 支払情報
///
/// Which object it is, `method` tells.
#[doc(alias("支払情報"))]
#[derive(Clone, PartialEq, ::denbun::Union)]
#[union(by = "method", encode)]
#[non_exhaustive]
pub enum PayRequestData {
    /// `konbini`: コンビニ
    #[doc(alias("konbini", "コンビニ"))]
    #[case("konbini", label = "コンビニ")]
    Konbini(KonbiniData),

    /// `card`: クレジットカード
    #[doc(alias("card", "クレジットカード"))]
    #[case("card", label = "クレジットカード")]
    Card(CardData),
}

/// 内容
///
/// Which object it is, `kind` tells.
#[doc(alias("内容"))]
#[derive(Clone, PartialEq, ::denbun::Union)]
#[union(by = "kind", decode)]
#[non_exhaustive]
pub enum PayResponseData {
    /// `cash`: 現金
    #[doc(alias("cash", "現金"))]
    #[case("cash", label = "現金")]
    Cash(PaidData),

    /// What no case names, or what its object cannot hold.
    #[other]
    Other(::denbun::Json),
}

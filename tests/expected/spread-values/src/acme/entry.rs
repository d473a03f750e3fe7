// @generated from specs/good/spread-values.yaml by `denbun generate`; change the spec, not this file.
//! 取引登録
//!
//! `POST /entry`: reads only; sent again: at any time.
//!
//! documented · `specs/good/spread-values.yaml:26`
//!
//! ```
//! use spread_values::acme;
//!
//! let request = acme::EntryRequest::builder()
//!     .order_id("a")
//!     .methods(vec![acme::Methods::Cc, acme::Methods::Cvs])
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"OrderID=a&Methods=cc%2Ccvs");
//! ```

/// 取引登録
///
/// `entry.request` · form, Shift_JIS · documented · `specs/good/spread-values.yaml:26`
#[doc(alias("entry.request", "取引登録"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "entry.request", label = "取引登録", wire = "form", charset = "Shift_JIS", encode)]
#[non_exhaustive]
pub struct EntryRequest {
    /// オーダーID
    ///
    /// `半角英数字(27)` · documented · `specs/good/spread-values.yaml:33`
    #[doc(alias("OrderID", "オーダーID"))]
    #[field(name = "OrderID", label = "オーダーID", format = "半角英数字(27)", chars = "-_", public)]
    pub order_id: String,

    /// 支払方法
    ///
    /// 1 to 2 values.
    ///
    /// With `,` between the values: `Methods=…,…`
    ///
    /// `半角英数字(3)` · documented · `specs/good/spread-values.yaml:34`
    #[doc(alias("Methods", "支払方法"))]
    #[field(name = "Methods", label = "支払方法", format = "半角英数字(3)", list = 1..=2, separator = ",")]
    pub methods: Vec<super::Methods>,

    /// オプション
    ///
    /// With `|` between the values: `Options=…|…`
    ///
    /// `半角数字(3)` · documented · `specs/good/spread-values.yaml:35`
    #[doc(alias("Options", "オプション"))]
    #[field(name = "Options", label = "オプション", format = "半角数字(3)", separator = "|")]
    pub options: Option<Vec<u64>>,

    /// 対象コード
    ///
    /// The key comes again for each value: `code[]`
    ///
    /// `半角英数字(5)` · documented · `specs/good/spread-values.yaml:36`
    #[doc(alias("code[]", "対象コード"))]
    #[field(name = "code[]", label = "対象コード", format = "半角英数字(5)", repeated)]
    pub code: Option<Vec<String>>,

    /// 購入者
    ///
    /// Under the keys of what is inside: `customer[name]` …
    ///
    /// documented · `specs/good/spread-values.yaml:37`
    #[doc(alias("購入者"))]
    #[field(name = "customer", label = "購入者", nested = brackets)]
    pub customer: Option<Customer>,

    /// 明細
    ///
    /// At most 3 values.
    ///
    /// Under the keys of what is inside: `items[0][sku]` …
    ///
    /// documented · `specs/good/spread-values.yaml:38`
    #[doc(alias("明細"))]
    #[field(name = "items", label = "明細", list = ..=3, nested = brackets)]
    pub items: Option<Vec<Line>>,

    /// 日
    ///
    /// Under the keys of what is inside: `days.0` …
    ///
    /// `半角数字(2)` · documented · `specs/good/spread-values.yaml:39`
    #[doc(alias("日"))]
    #[field(name = "days", label = "日", format = "半角数字(2)", nested = dots)]
    pub days: Option<Vec<String>>,
}

/// 取引登録
///
/// `entry.response` · plain-form, Shift_JIS · documented · `specs/good/spread-values.yaml:26`
#[doc(alias("entry.response", "取引登録"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "entry.response",
    label = "取引登録",
    wire = "plain-form",
    charset = "Shift_JIS",
    decode,
    rules = entry_response_rules
)]
#[non_exhaustive]
pub struct EntryResponse {
    /// オーダーID
    ///
    /// Required when `Errors == null`.
    ///
    /// `半角英数字(27)` · documented · `specs/good/spread-values.yaml:61`
    #[doc(alias("OrderID", "オーダーID"))]
    #[field(name = "OrderID", label = "オーダーID", format = "半角英数字(27)", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 状態
    ///
    /// `半角英字(10)` · documented · `specs/good/spread-values.yaml:62`
    #[doc(alias("Status", "状態"))]
    #[field(name = "Status", label = "状態", format = "半角英字(10)", public)]
    pub status: Option<::denbun::Open<super::Status>>,

    /// エラー
    ///
    /// With `|` between the values: `ErrCode=…|…`
    ///
    /// documented · `specs/good/spread-values.yaml:63`
    #[doc(alias("Errors", "エラー"))]
    #[field(name = "Errors", label = "エラー", separator = "|")]
    pub errors: Option<Vec<EntryResponseErrors>>,
}

fn entry_response_rules(message: &EntryResponse, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "OrderID",
        rule::absent(message.errors.as_deref()),
        message.order_id.as_text().is_some_and(|text| !text.is_empty()),
    );
}

impl ::denbun::Operation for EntryRequest {
    type Answer = EntryResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "entry",
        label: "取引登録",
        method: ::denbun::operation::Method::Post,
        path: "/entry",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Always,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <EntryResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        ::denbun::Verdict::Unknown
    }
}

/// 購入者
///
/// `customer` · object · documented · `specs/good/spread-values.yaml:12`
#[doc(alias("customer", "購入者"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "customer", label = "購入者", wire = "form", charset = "Shift_JIS", encode, repeat)]
#[non_exhaustive]
pub struct Customer {
    /// 氏名
    ///
    /// `全角(20)` · documented · `specs/good/spread-values.yaml:15`
    #[doc(alias("氏名"))]
    #[field(name = "name", label = "氏名", format = "全角(20)")]
    pub name: Option<String>,

    /// メールアドレス
    ///
    /// `半角英数(50)` · documented · `specs/good/spread-values.yaml:16`
    #[doc(alias("メールアドレス"))]
    #[field(name = "mail", label = "メールアドレス", format = "半角英数(50)", type = "email")]
    pub mail: Option<String>,

    /// 住所
    ///
    /// Under the keys of what is inside: `home[zip]` …
    ///
    /// documented · `specs/good/spread-values.yaml:17`
    #[doc(alias("住所"))]
    #[field(name = "home", label = "住所", nested = brackets)]
    pub home: Option<CustomerHome>,

    /// その他
    ///
    /// documented · `specs/good/spread-values.yaml:18`
    #[doc(alias("その他"))]
    #[rest(label = "その他")]
    pub rest: ::denbun::Rest,
}

/// 明細
///
/// `line` · object · documented · `specs/good/spread-values.yaml:19`
#[doc(alias("line", "明細"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "line", label = "明細", wire = "form", charset = "Shift_JIS", encode, repeat)]
#[non_exhaustive]
pub struct Line {
    /// 商品コード
    ///
    /// `半角英数字(10)` · documented · `specs/good/spread-values.yaml:22`
    #[doc(alias("商品コード"))]
    #[field(name = "sku", label = "商品コード", format = "半角英数字(10)")]
    pub sku: String,

    /// 金額
    ///
    /// `半角数字(7)` · documented · `specs/good/spread-values.yaml:23`
    #[doc(alias("金額"))]
    #[field(name = "price", label = "金額", format = "半角数字(7)")]
    pub price: Option<::denbun::Yen>,

    /// 属性
    ///
    /// With `/` between the values: `tags=…/…`
    ///
    /// `半角英数字(5)` · documented · `specs/good/spread-values.yaml:24`
    #[doc(alias("属性"))]
    #[field(name = "tags", label = "属性", format = "半角英数字(5)", separator = "/")]
    pub tags: Option<Vec<String>>,
}

/// エラー
///
/// `entry.response.Errors` · object · documented · `specs/good/spread-values.yaml:63`
#[doc(alias("entry.response.Errors", "エラー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "entry.response.Errors",
    label = "エラー",
    wire = "form",
    charset = "Shift_JIS",
    decode,
    repeat
)]
#[non_exhaustive]
pub struct EntryResponseErrors {
    /// エラーコード
    ///
    /// `半角英数字(3)` · documented · `specs/good/spread-values.yaml:63`
    #[doc(alias("ErrCode", "エラーコード"))]
    #[field(name = "ErrCode", label = "エラーコード", format = "半角英数字(3)", public)]
    pub err_code: String,

    /// エラー詳細コード
    ///
    /// `半角英数字(9)` · documented · `specs/good/spread-values.yaml:63`
    #[doc(alias("ErrInfo", "エラー詳細コード"))]
    #[field(name = "ErrInfo", label = "エラー詳細コード", format = "半角英数字(9)")]
    pub err_info: Option<String>,

    /// メッセージ
    ///
    /// `全角(30)` · documented · `specs/good/spread-values.yaml:63`
    #[doc(alias("Message", "メッセージ"))]
    #[field(name = "Message", label = "メッセージ", format = "全角(30)")]
    pub message: Option<String>,
}

/// 住所
///
/// `customer.home` · object · documented · `specs/good/spread-values.yaml:17`
#[doc(alias("customer.home", "住所"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "customer.home",
    label = "住所",
    wire = "form",
    charset = "Shift_JIS",
    encode,
    repeat,
    at_least_one_of(zip, town)
)]
#[non_exhaustive]
pub struct CustomerHome {
    /// 郵便番号
    ///
    /// `半角数字(7)` · documented · `specs/good/spread-values.yaml:17`
    #[doc(alias("郵便番号"))]
    #[field(name = "zip", label = "郵便番号", format = "半角数字(7)")]
    pub zip: Option<String>,

    /// 町名
    ///
    /// `全角(20)` · documented · `specs/good/spread-values.yaml:17`
    #[doc(alias("町名"))]
    #[field(name = "town", label = "町名", format = "全角(20)")]
    pub town: Option<String>,
}

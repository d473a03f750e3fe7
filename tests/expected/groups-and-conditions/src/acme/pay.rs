// @generated from specs/good/groups-and-conditions.yaml by `denbun generate`; change the spec, not this file.
//! 決済
//!
//! `POST /pay`: reads only; sent again: never.
//!
//! documented · `specs/good/groups-and-conditions.yaml:6`
//!
//! ```
//! use groups_and_conditions::acme;
//!
//! let request = acme::PayRequest::builder().am(::denbun::Yen(1)).em("a@b.jp").build();
//! assert!(request.validate().is_ok());
//! ```

/// 決済
///
/// `pay.request` · form, UTF-8 · documented · `specs/good/groups-and-conditions.yaml:6`
#[doc(alias("pay.request", "決済"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay.request",
    label = "決済",
    wire = "form",
    charset = "UTF-8",
    encode,
    rules = pay_request_rules,
    at_least_one_of(em, pn),
    at_most_one_of(em, pt)
)]
#[non_exhaustive]
pub struct PayRequest {
    /// 決済金額
    ///
    /// `半角数字` · documented · `specs/good/groups-and-conditions.yaml:18`
    #[doc(alias("決済金額"))]
    #[field(name = "am", label = "決済金額", format = "半角数字")]
    pub am: Option<::denbun::Yen>,

    /// メール
    ///
    /// `半角英数(254)` · documented · `specs/good/groups-and-conditions.yaml:19`
    #[doc(alias("メール"))]
    #[field(name = "em", label = "メール", format = "半角英数(254)", type = "email")]
    pub em: Option<String>,

    /// 電話番号
    ///
    /// `半角数字(15)` · documented · `specs/good/groups-and-conditions.yaml:20`
    #[doc(alias("電話番号"))]
    #[field(name = "pn", label = "電話番号", format = "半角数字(15)")]
    pub pn: Option<String>,

    /// 支払方法
    ///
    /// `半角数字(2)` · documented · `specs/good/groups-and-conditions.yaml:21`
    #[doc(alias("支払方法"))]
    #[field(name = "md", label = "支払方法", format = "半角数字(2)", default = "10")]
    pub md: super::Md,

    /// 支払回数
    ///
    /// Required when `md == '61'`.
    ///
    /// `半角数字(2)` · documented · `specs/good/groups-and-conditions.yaml:22`
    #[doc(alias("支払回数"))]
    #[field(name = "pt", label = "支払回数", format = "半角数字(2)")]
    pub pt: Option<String>,
}

fn pay_request_rules(message: &PayRequest, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "pt",
        rule::eq(message.md.as_text(), Some("61")),
        message.pt.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.rule("`am` is more than 0", &["am"], rule::gt(message.am.as_integer(), Some(0)));
    check.rule(
        "支払回数は分割のときだけ",
        &["pt", "md"],
        rule::or(rule::absent(message.pt.as_text()), || rule::eq(message.md.as_text(), Some("61"))),
    );
}

/// 決済
///
/// `pay.response` · csv-line, UTF-8 · documented · `specs/good/groups-and-conditions.yaml:6`
#[doc(alias("pay.response", "決済"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "pay.response", label = "決済", wire = "csv-line", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PayResponse {
    /// 決済結果
    ///
    /// `半角数字(1)` · documented · `specs/good/groups-and-conditions.yaml:27`
    #[doc(alias("決済結果"))]
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)")]
    pub rst: Option<String>,
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
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Never,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <PayResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        ::denbun::Verdict::Unknown
    }
}

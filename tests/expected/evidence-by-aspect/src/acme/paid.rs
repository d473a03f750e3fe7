// @generated from specs/good/evidence-by-aspect.yaml by `denbun generate`; change the spec, not this file.
//! paid
//!
//! Received at: 決済結果通知URL. Answered with 200 `OK`.
//!
//! Nothing proves its sender.
//!
//! documented: 公開ページ · `specs/good/evidence-by-aspect.yaml:13`

/// paid
///
/// `paid` · query, UTF-8 · documented: 公開ページ · `specs/good/evidence-by-aspect.yaml:13`
#[doc(alias("paid"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "paid", label = "paid", wire = "query", charset = "UTF-8", decode, rules = paid_rules)]
#[non_exhaustive]
pub struct Paid {
    /// 判定結果
    ///
    /// `半角数字(1)` · name, values documented: 公開ページ; format **assumed** (confirm: 桁数); required **assumed**: 推定 (confirm: 桁数) · `specs/good/evidence-by-aspect.yaml:19`
    #[doc(alias("RC", "判定結果"))]
    #[field(name = "RC", label = "判定結果", format = "半角数字(1)")]
    pub rc: Option<::denbun::Open<super::Rc>>,

    /// 注文番号
    ///
    /// `半角英数(20)` · name **assumed** (confirm: パラメータ名); format, required **assumed**: 推定 (confirm: パラメータ名) · `specs/good/evidence-by-aspect.yaml:20`
    #[doc(alias("注文番号"))]
    #[field(name = "ORDER_ID", label = "注文番号", format = "半角英数(20)", public)]
    pub order_id: String,

    /// 備考
    ///
    /// Required when `ORDER_ID == 'A1'`.
    ///
    /// name **assumed** (confirm: 備考の名前); format, required documented: 公開ページ · `specs/good/evidence-by-aspect.yaml:21`
    #[doc(alias("備考"))]
    #[field(name = "MEMO", label = "備考")]
    pub memo: Option<String>,
}

fn paid_rules(message: &Paid, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "MEMO",
        rule::eq(message.order_id.as_text(), Some("A1")),
        message.memo.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.rule(
        "`ORDER_ID` starts with 'A'",
        &["ORDER_ID"],
        rule::starts_with(message.order_id.as_text(), Some("A")),
    );
}

impl ::denbun::Notification for Paid {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "paid",
            label: "paid",
            method: ::denbun::operation::Method::Get,
            authentic: ::denbun::notification::Authentic::None,
            answer: ::denbun::notification::Answer {
                status: 200,
                content_type: "text/plain",
                body: "OK",
                within: None,
                later: None,
                unproved: None,
            },
            resolve: None,
            errors: super::ERRORS,
            schema: <Self as ::denbun::Message>::SCHEMA,
        };

    fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::and(rule::eq(self.rc.as_text(), Some("0")), || rule::present(self.order_id.as_text())),
            None,
        )
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        self.order_id.as_text().unwrap_or_default().to_owned()
    }
}

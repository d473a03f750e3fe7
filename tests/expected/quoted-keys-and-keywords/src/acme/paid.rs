// @generated from specs/good/quoted-keys-and-keywords.yaml by `denbun generate`; change the spec, not this file.
//! paid
//!
//! Received at: 決済結果通知URL. Answered with 200 `OK`.
//!
//! Nothing proves its sender.
//!
//! documented · `specs/good/quoted-keys-and-keywords.yaml:6`

/// paid
///
/// `paid` · query, UTF-8 · documented · `specs/good/quoted-keys-and-keywords.yaml:6`
#[doc(alias("paid"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "paid", label = "paid", wire = "query", charset = "UTF-8", decode, rules = paid_rules)]
#[non_exhaustive]
pub struct Paid {
    /// 種別
    ///
    /// `半角数字(1)` · documented · `specs/good/quoted-keys-and-keywords.yaml:10`
    #[doc(alias("種別"))]
    #[field(name = "type", label = "種別", format = "半角数字(1)")]
    pub r#type: Option<String>,

    /// 氏名
    ///
    /// `全角(20)` · documented · `specs/good/quoted-keys-and-keywords.yaml:11`
    #[doc(alias("customer[name]", "氏名"))]
    #[field(name = "customer[name]", label = "氏名", format = "全角(20)")]
    pub customer_name: Option<String>,

    /// 氏名
    ///
    /// `全角(20)` · documented · `specs/good/quoted-keys-and-keywords.yaml:12`
    #[doc(alias("氏名"))]
    #[field(name = "氏名", label = "氏名", format = "全角(20)")]
    pub kanji: Option<String>,

    /// 本人認証
    ///
    /// `半角数字(1)` · documented · `specs/good/quoted-keys-and-keywords.yaml:13`
    #[doc(alias("3ds", "本人認証"))]
    #[field(name = "3ds", label = "本人認証", format = "半角数字(1)")]
    pub field_3ds: Option<String>,
}

fn paid_rules(message: &Paid, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "``customer[name]`` is given or `type` is '1'",
        &["customer[name]", "type"],
        rule::or(rule::present(message.customer_name.as_text()), || {
            rule::eq(message.r#type.as_text(), Some("1"))
        }),
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
        ::denbun::Verdict::Unknown
    }

    fn dedupe_key(&self) -> String {
        String::new()
    }
}

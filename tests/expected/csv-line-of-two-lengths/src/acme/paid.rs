// @generated from specs/good/csv-line-of-two-lengths.yaml by `denbun generate`; change the spec, not this file.
//! paid
//!
//! Received at: 自動課金結果通知URL. Answered with 200 `ok`.
//!
//! Nothing proves its sender; its content is confirmed by 管理画面.
//!
//! documented · `specs/good/csv-line-of-two-lengths.yaml:6`

/// paid
///
/// `paid` · csv-line, UTF-8 · documented · `specs/good/csv-line-of-two-lengths.yaml:6`
#[doc(alias("paid"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "paid", label = "paid", wire = "csv-line", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Paid {
    /// 決済番号
    ///
    /// `半角数字` · documented · `specs/good/csv-line-of-two-lengths.yaml:9`
    #[doc(alias("決済番号"))]
    #[field(name = "gid", label = "決済番号", format = "半角数字")]
    pub gid: Option<String>,

    /// 決済結果
    ///
    /// `半角数字(1)` · documented · `specs/good/csv-line-of-two-lengths.yaml:10`
    #[doc(alias("決済結果"))]
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)")]
    pub rst: Option<String>,

    /// 自動課金番号
    ///
    /// `半角数字` · documented · `specs/good/csv-line-of-two-lengths.yaml:11`
    #[doc(alias("自動課金番号"))]
    #[field(name = "acid", label = "自動課金番号", format = "半角数字", columns = 4)]
    pub acid: Option<String>,

    /// その他
    ///
    /// `1024バイト以内` · documented · `specs/good/csv-line-of-two-lengths.yaml:14`
    #[doc(alias("その他"))]
    #[rest(label = "その他", format = "1024バイト以内")]
    pub rest: Option<String>,
}

impl ::denbun::Notification for Paid {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "paid",
            label: "paid",
            method: ::denbun::operation::Method::Post,
            authentic: ::denbun::notification::Authentic::None,
            answer: ::denbun::notification::Answer {
                status: 200,
                content_type: "text/plain",
                body: "ok",
                within: None,
                later: None,
                unproved: None,
            },
            resolve: Some(::denbun::operation::Resolve::Manual("管理画面")),
            errors: super::ERRORS,
            schema: <Self as ::denbun::Message>::SCHEMA,
        };

    fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(self.rst.as_text(), Some("1")),
            rule::one_of(self.rst.as_text(), &["2", "3"]),
        )
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        [self.gid.as_text().unwrap_or_default(), self.rst.as_text().unwrap_or_default()].join("\u{1f}")
    }
}

// @generated from specs/good/paths-pages-and-keys.yaml by `denbun generate`; change the spec, not this file.
//! 入金通知
//!
//! Received at: 通知先URL. Answered with 200 `OK` within 3 s. Never with 300 to 499, 500. With 503 it is sent again.
//!
//! Its sender is proved by the header `Authorization`: `{auth_token}` or `Bearer {auth_token}`; its content is confirmed by 取得.
//!
//! documented · `specs/good/paths-pages-and-keys.yaml:61`

/// 入金通知
///
/// `paid` · json · documented · `specs/good/paths-pages-and-keys.yaml:61`
#[doc(alias("paid", "入金通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "paid", label = "入金通知", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Paid {
    /// 決済ID
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:69`
    #[doc(alias("決済ID"))]
    #[field(name = "id", label = "決済ID", type = "uuid", open)]
    pub id: String,

    /// イベント
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:69`
    #[doc(alias("イベント"))]
    #[field(name = "event", label = "イベント")]
    pub event: ::denbun::Open<super::Event>,

    /// 内容
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:69`
    #[doc(alias("内容"))]
    #[field(name = "data", label = "内容")]
    pub data: PaidData,
}

impl ::denbun::Notification for Paid {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "paid",
            label: "入金通知",
            method: ::denbun::operation::Method::Post,
            authentic: ::denbun::notification::Authentic::Header {
                name: "Authorization",
                forms: &["{auth_token}", "Bearer {auth_token}"],
            },
            answer: ::denbun::notification::Answer {
                status: 200,
                content_type: "text/plain",
                body: "OK",
                within: Some(::core::time::Duration::from_millis(3000)),
                later: Some(503),
                unproved: None,
            },
            resolve: Some(::denbun::operation::Resolve::Operation("get")),
            errors: super::ERRORS,
            schema: <Self as ::denbun::Message>::SCHEMA,
        };

    fn verdict(&self) -> ::denbun::Verdict {
        ::denbun::Verdict::Unknown
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        self.id.as_text().unwrap_or_default().to_owned()
    }
}

impl ::denbun::Deferrable for Paid {}

/// 内容
///
/// Which object it is, `event` tells.
#[doc(alias("内容"))]
#[derive(Clone, PartialEq, ::denbun::Union)]
#[union(by = "event", decode)]
#[non_exhaustive]
pub enum PaidData {
    /// `charge_paid`: 決済
    #[doc(alias("charge_paid", "決済"))]
    #[case("charge_paid", label = "決済")]
    Charge(super::Charge),

    /// What no case names, or what its object cannot hold.
    #[other]
    Other(::denbun::Json),
}

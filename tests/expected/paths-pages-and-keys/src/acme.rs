// @generated from specs/good/paths-pages-and-keys.yaml by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! Requests carry `Authorization: Bearer {secret}.{jwt}`. The headers of answers are [`AnswerHeaders`]. Answers outside 2xx are [`Problem`].
//!
//! | Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |
//! |---|---|---|---|---|---|---|
//! | [作成](mod@self::create) | `POST /stores/{store_id}/charges` | [`CreateRequest`] | [`Charge`] | opens a payment | with its key | 取得: [`GetRequest`] |
//! | [取得](mod@self::get) | `GET /stores/{store_id}/charges/{id}` | [`GetRequest`] | [`Charge`] | reads only | at any time |  |
//! | [一覧](mod@self::list) | `GET /charges` | [`ListRequest`] | [`ListResponse`] | reads only | at any time |  |
//! | [削除](mod@self::forget) | `DELETE /charges/{id}` | [`ForgetRequest`] | [`Nothing`] | reads only | if provably not sent |  |
//!
//! | Notification | Message | Received at |
//! |---|---|---|
//! | 入金通知 | [`Paid`] | 通知先URL |
//!
//! ```
//! use paths_pages_and_keys::acme;
//!
//! let request = acme::CreateRequest::builder()
//!     .store_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
//!     .amount(::denbun::Amount(100))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"amount":100}"#);
//! ```

pub mod errors;
pub mod objects;
pub mod values;

#[doc(alias("作成"))]
pub mod create;

#[doc(alias("取得"))]
pub mod get;

#[doc(alias("一覧"))]
pub mod list;

#[doc(alias("削除"))]
pub mod forget;

#[doc(alias("入金通知"))]
pub mod paid;

#[doc(inline)]
pub use self::errors::ERRORS;
#[doc(inline)]
pub use self::objects::ChargeError;
#[doc(inline)]
pub use self::values::{Status, Event};
#[doc(inline)]
pub use self::create::CreateRequest;
#[doc(inline)]
pub use self::get::GetRequest;
#[doc(inline)]
pub use self::list::{ListRequest, ListResponse};
#[doc(inline)]
pub use self::forget::ForgetRequest;
#[doc(inline)]
pub use self::paid::{Paid, PaidData};

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[("live", "https://api.acme.example")];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];

/// Request headers that prove who asks; names in braces stand for credentials.
pub const AUTH: &[::denbun::operation::AuthHeader] = &[::denbun::operation::AuthHeader {
    name: "Authorization",
    value: ::denbun::operation::AuthValue::Template("Bearer {secret}.{jwt}"),
}];

/// How requests are marked so that sending them again does nothing twice.
pub const IDEMPOTENCY: &::denbun::operation::Idempotency = &::denbun::operation::Idempotency {
    header: "Idempotency-Key",
    status: Some(::denbun::operation::IdempotencyStatus {
        header: "Idempotency-Status",
        kept: &["stored", "retrieved"],
    }),
};

/// What proves to the provider who asks.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// `secret`
    pub secret: ::denbun::Secret<String>,

    /// `jwt`
    pub jwt: ::denbun::Secret<String>,
}

impl From<Credentials> for ::denbun::Credentials {
    fn from(credentials: Credentials) -> Self {
        ::denbun::Credentials::new().with("secret", credentials.secret).with("jwt", credentials.jwt)
    }
}

/// What proves that a notification comes from the provider.
#[derive(Clone, Debug)]
pub struct NotificationCredentials {
    /// `auth_token`
    pub auth_token: ::denbun::Secret<String>,
}

impl From<NotificationCredentials> for ::denbun::Credentials {
    fn from(credentials: NotificationCredentials) -> Self {
        ::denbun::Credentials::new().with("auth_token", credentials.auth_token)
    }
}

/// What answers outside 2xx are, and the statuses that prove that nothing was done.
pub const FAILURE: &::denbun::operation::Failure = &::denbun::operation::Failure {
    schema: <Problem as ::denbun::Message>::SCHEMA,
    not_executed: &[400, 404],
    code: |bytes, charset| {
        ::denbun::operation::failure_code::<Problem>(bytes, charset, |failure| {
            ::denbun::Value::as_text(&failure.code).map(::std::borrow::Cow::Borrowed)
        })
    },
};

/// エラー
///
/// `problem` · json · documented · `specs/good/paths-pages-and-keys.yaml:17`
#[doc(alias("problem", "エラー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "problem", label = "エラー", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Problem {
    /// エラーコード
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:17`
    #[doc(alias("エラーコード"))]
    #[field(name = "code", label = "エラーコード")]
    pub code: String,
}

/// 決済
///
/// `charge` · json · documented · `specs/good/paths-pages-and-keys.yaml:18`
#[doc(alias("charge", "決済"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "charge", label = "決済", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Charge {
    /// 決済ID
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:22`
    #[doc(alias("決済ID"))]
    #[field(name = "id", label = "決済ID", type = "uuid", open)]
    pub id: String,

    /// 状態
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:22`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態")]
    pub status: ::denbun::Open<Status>,

    /// エラー
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:22`
    #[doc(alias("エラー"))]
    #[field(name = "error", label = "エラー")]
    pub error: Option<ChargeError>,
}

/// 本文なし
///
/// `nothing` · no body · documented · `specs/good/paths-pages-and-keys.yaml:24`
#[doc(alias("nothing", "本文なし"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "nothing", label = "本文なし", wire = "none", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Nothing {}

/// 制限
///
/// `answer_headers` · headers · documented · `specs/good/paths-pages-and-keys.yaml:9`
#[doc(alias("answer_headers", "制限"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "answer_headers", label = "制限", wire = "headers", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct AnswerHeaders {
    /// 残り回数
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:9`
    #[doc(alias("X-Remaining", "残り回数"))]
    #[field(name = "X-Remaining", label = "残り回数", public)]
    pub remaining: Option<i64>,
}

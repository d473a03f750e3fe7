// @generated from specs/good/hosted-page.yaml by `denbun generate`; change the spec, not this file.
//! アクメ決済
//!
//! | Hosted page | Sent | Request | Comes back | Effect | Unknown outcome |
//! |---|---|---|---|---|---|
//! | [画面遷移型決済](mod@self::pay) | by form or by link | [`PayRequest`] | [`ComeBack`] | opens a payment | 管理画面 |
//! | [銀行画面への遷移](mod@self::bank) | by form | [`BankRequest`] |  | moves money of a payment | 管理画面 |
//!
//! | Hand-back | Message | Received at |
//! |---|---|---|
//! | 決済後の戻り | [`ComeBack`] | 戻り先URL |
//!
//! | By hand | How | Effect | Where it is said |
//! |---|---|---|---|
//! | 自動継続 | 管理画面で前月分をもとに決済する (カード番号を持たない) | opens a payment | documented · `specs/good/hosted-page.yaml:41` |
//!
//! ```
//! use hosted_page::acme;
//!
//! let request = acme::PayRequest::builder()
//!     .shop("0001")
//!     .order("A1")
//!     .amount(::denbun::Yen(1000))
//!     .memo("会費")
//!     .build();
//! let target = denbun::Target::live().credentials(
//!     denbun::Credentials::new().with("return_key", "a key of at least sixteen bytes"),
//! );
//! let form = denbun::page::form(&request, &target).expect("the request is valid");
//! assert!(form.content_type().starts_with("text/html"));
//! ```

#[doc(alias("画面遷移型決済"))]
pub mod pay;

#[doc(alias("銀行画面への遷移"))]
pub mod bank;

#[doc(alias("決済後の戻り"))]
pub mod come_back;

#[doc(inline)]
pub use self::pay::PayRequest;
#[doc(inline)]
pub use self::bank::BankRequest;
#[doc(inline)]
pub use self::come_back::ComeBack;

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[("live", "https://pay.example.jp")];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];

/// What binds what comes back to what the shop sent.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// `return_key`
    pub return_key: ::denbun::Secret<String>,
}

impl From<Credentials> for ::denbun::Credentials {
    fn from(credentials: Credentials) -> Self {
        ::denbun::Credentials::new().with("return_key", credentials.return_key)
    }
}

/// 決済結果
///
/// `rst` · documented · `specs/good/hosted-page.yaml:57`
#[doc(alias("rst", "決済結果"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Rst {
    /// `0`: 成功
    #[doc(alias("0", "成功"))]
    #[value("0", label = "成功")]
    Ok,

    /// `9`: 失敗
    #[doc(alias("9", "失敗"))]
    #[value("9", label = "失敗")]
    Ng,
}

/// Error codes, sorted.
pub const ERRORS: &[::denbun::operation::ErrorCode] = &[];

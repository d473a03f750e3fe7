//! Hosted pages: the provider's own page, to which the shopper's browser carries the request.
//!
//! ```text
//! struct ─validate, make the digest, encode─> PageForm or Link ─the shopper's browser─> the provider's page
//!                                                        HandedBack <─the shopper's browser─┘
//! ```
//!
//! [`form`] gives an HTML document that sends itself, [`link`] an address. In both the message is what
//! [`encode`](crate::encode) gives, byte for byte. What comes back is a [`hand_back`](crate::hand_back).
//!
//! ```
//! # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/page_shop/mod.rs")); }
//! use denbun::{Credentials, Target, Yen, page};
//! use shop::Pay;
//!
//! // The key of the digest is the shop's own: at least 16 bytes that nobody else knows.
//! let credentials = Credentials::new().with("hand_back_key", "a key of at least sixteen bytes");
//! // The address is the one that the provider gave this merchant.
//! let target = Target::live().address("https://pay.example/m/12345").credentials(credentials);
//!
//! let pay = Pay { amount: Yen(1000), order: "注文-1".into(), note: Some("\"><b>".into()), ..Pay::default() };
//! let form = page::form(&pay, &target)?;
//! assert_eq!(form.content_type(), "text/html; charset=Shift_JIS");
//! let html = denbun::Charset::ShiftJis.decode(form.html())?;
//! assert!(html.contains(r#"<form method="post" action="https://pay.example/m/12345" accept-charset="Shift_JIS""#));
//! assert!(html.contains(r#"<input type="hidden" name="NOTE" value="&quot;&gt;&lt;b&gt;">"#));
//! // Answer the browser with these headers and the bytes; with the feature `axum`, return the form.
//! assert_eq!(form.headers().get("cache-control"), Some("no-store"));
//!
//! let link = page::link(&pay, &target)?;
//! assert!(link.as_str().starts_with("https://pay.example/m/12345?AMOUNT=1000&ORDER=%92%8D%95%B6-1&"));
//!
//! // What breaks a rule is not sent, and everything that is wrong is told at once.
//! let wrong = Pay { order: "10時〜12時".into(), note: Some("a\nb".into()), ..pay };
//! let error = page::form(&wrong, &target).unwrap_err().to_string();
//! assert!(error.contains("ORDER: character 4 (U+301C 〜) cannot be written in Shift_JIS"), "{error}");
//! assert!(error.contains("NOTE: a line feed alone at character 2"), "{error}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod address;
#[cfg(feature = "axum")]
mod axum;
mod browser;
mod document;
mod error;
mod link;
mod look;
mod relay;

#[doc(hidden)]
pub use browser::pairs;
#[doc(hidden)]
pub use document::Escaped;
pub use document::PageForm;
pub use error::PageError;
pub use link::Link;
pub use look::Look;
pub use relay::{RelayError, RelayedPage, Relays};

pub use crate::digest::{DigestInfo, DigestInput};

use crate::charset::Charset;
use crate::client::{Target, in_mode};
use crate::digest::{self, Digest};
use crate::hand_back::HandBackInfo;
use crate::message::{Encode, encode_path};
use crate::operation::{Effect, Method, Mode, Resolve};
use crate::schema::Schema;
use crate::secret::Body;
use crate::violation::{RuleKind, Violation, Violations};
use crate::wire::Encoder;
use address::Whole;

/// A hosted page of a provider, implemented by generated code on the page's request.
pub trait Page: Encode + Clone {
    /// What the spec says of the page.
    const PAGE: &'static PageInfo;

    /// The field that carries the keyed digest.
    fn digest_mut(&mut self) -> Option<&mut Digest> {
        None
    }

    /// Puts the values that the digest covers, in the order of the spec.
    fn digest_values(&self, _input: &mut DigestInput) {}
}

/// What a spec says of a hosted page, known at build time.
#[derive(Debug)]
pub struct PageInfo {
    /// The operation's name in the spec: `pay`.
    pub name: &'static str,
    /// The document's name for it.
    pub label: &'static str,
    /// How the shopper may be sent there: POST is a form, GET a link.
    pub methods: &'static [Method],
    /// Where the page is.
    pub address: Address,
    /// Hosts by environment: `("live", "https://…")`.
    pub hosts: &'static [(&'static str, &'static str)],
    /// What differs between live payments and trials.
    pub modes: &'static [Mode],
    /// What it does to money.
    pub effect: Effect,
    /// How it is found out what happened, if the shopper never comes back.
    pub resolve: Option<Resolve>,
    /// What the spec says of what comes back, if anything does.
    pub hand_back: Option<&'static HandBackInfo>,
    /// The keyed digest that the request carries.
    pub digest: Option<&'static DigestInfo>,
    /// The request's schema.
    pub request: &'static Schema<'static>,
}

/// Where a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Address {
    /// A path below the host; names in braces stand for the request's path fields.
    Path(&'static str),
    /// The address that the merchant is given: what the document calls it. [`Target::address`] says it.
    Given(&'static str),
}

/// The page as a document that sends itself, with Japanese texts for shoppers whose browser runs no script.
///
/// Its policy names the page's origin and no other. If the page answers the form with a redirect to another one, browsers
/// stop the shopper there: then say so with [`form_with`] and [`Look::redirects_to`].
///
/// # Errors
///
/// The request breaks a rule or holds what a browser would change, the page takes no POST, its address is missing or
/// none, or the digest's key is missing.
pub fn form<P: Page>(request: &P, target: &Target) -> Result<PageForm, PageError> {
    form_with(request, target, &Look::default())
}

/// Like [`form`], with texts of the shop's own.
///
/// # Errors
///
/// As for [`form`]; and a text that the page's charset cannot write.
pub fn form_with<P: Page>(request: &P, target: &Target, look: &Look) -> Result<PageForm, PageError> {
    let charset = target.charset_or(P::PAGE.request.charset);
    let (address, message) = prepared(request, target, Method::Post, |bytes, violations| {
        violations.extend(browser::changed(P::PAGE.request, charset, bytes));
    })?;
    document::document(&address, &message, charset, look)
}

/// The page's address with the message as its query: for a redirect (303), or for a link on a page of the shop.
///
/// The message then stands in the browser's history and in logs: where the document leaves the choice, [`form`] is the
/// better way.
///
/// # Errors
///
/// As for [`form`]; and the page takes no GET.
pub fn link<P: Page>(request: &P, target: &Target) -> Result<Link, PageError> {
    let (address, message) = prepared(request, target, Method::Get, |_, _| {})?;
    Ok(Link::new(&address, &message))
}

/// An address with bytes as its query which are encoded already, for those who encode messages without generated types.
///
/// # Errors
///
/// The address is none.
pub fn link_of(address: &str, message: &[u8]) -> Result<Link, PageError> {
    let address = Whole::parse(address).map_err(PageError::BadAddress)?;
    Ok(Link::new(&address, message))
}

/// A document that sends bytes which are encoded already, for those who encode messages without generated types.
///
/// # Errors
///
/// The address is none, a pair holds what a browser would change, or a text cannot be written.
pub fn form_of(
    address: &str,
    message: &[u8],
    schema: &Schema<'_>,
    charset: Charset,
    look: &Look,
) -> Result<PageForm, PageError> {
    let address = Whole::parse(address).map_err(PageError::BadAddress)?;
    let changed: Violations = browser::changed(schema, charset, message).into_iter().collect();
    if !changed.is_empty() {
        return Err(PageError::Invalid(changed));
    }
    document::document(&address, message, charset, look)
}

/// Where the page is and what it is sent, or all that is wrong with the request.
fn prepared<P: Page>(
    request: &P,
    target: &Target,
    method: Method,
    look_through: impl FnOnce(&[u8], &mut Violations),
) -> Result<(Whole, Body), PageError> {
    const { DigestInfo::check(P::PAGE.digest) };
    if !P::PAGE.methods.contains(&method) {
        return Err(PageError::Method(method));
    }
    let mut violations = Violations::new();
    let with_digest = digested(request, target, &mut violations)?;
    let message = written(with_digest.as_ref().unwrap_or(request), target, violations, look_through);
    match (message, address(request, target)) {
        (Ok(message), address) => Ok((address?, message)),
        (Err(mut violations), Err(PageError::Invalid(others))) => {
            violations.extend(others);
            Err(PageError::Invalid(violations))
        }
        (Err(violations), _) => Err(PageError::Invalid(violations)),
    }
}

/// The request with its digest, if it carries one.
fn digested<P: Page>(
    request: &P,
    target: &Target,
    violations: &mut Violations,
) -> Result<Option<P>, PageError> {
    let Some(info) = P::PAGE.digest else { return Ok(None) };
    let mut input = DigestInput::of(P::PAGE.hand_back.map_or(P::PAGE.name, |hand_back| hand_back.name));
    request.digest_values(&mut input);
    let digest = digest::make(info, &input, target.secrets())?;
    violations.extend(input.missing().iter().map(|name| covered(P::PAGE.request, name)));
    let mut request = request.clone();
    if let Some(place) = request.digest_mut() {
        *place = digest;
    }
    Ok(Some(request))
}

fn covered(schema: &Schema<'_>, name: &str) -> Violation {
    let message = "the digest covers it, but it is missing";
    match schema.field(name) {
        Some(field) => Violation::of(field, RuleKind::Required, message),
        None => Violation { path: name.to_owned(), ..Violation::message(RuleKind::Required, message) },
    }
}

fn written<P: Page>(
    request: &P,
    target: &Target,
    covered: Violations,
    look_through: impl FnOnce(&[u8], &mut Violations),
) -> Result<Body, Violations> {
    let schema = P::PAGE.request;
    let mut bytes = Vec::new();
    let mut encoder = Encoder::within(schema, &mut bytes, target.charset_or(schema.charset));
    request.put(&mut encoder);
    let mut found = Violations::new();
    look_through(encoder.written(), &mut found);
    // What is missing is known already.
    let twice = |violation: &Violation| encoder.violations().has(&violation.path, RuleKind::Required);
    found.extend(covered.into_iter().filter(|violation| !twice(violation)));
    encoder.record(found);
    encoder.finish()?;
    Ok(Body::new(bytes))
}

/// The page's whole address.
fn address<P: Page>(request: &P, target: &Target) -> Result<Whole, PageError> {
    let whole = match P::PAGE.address {
        Address::Given(words) => target.given_address().ok_or(PageError::NoAddress(words))?.to_owned(),
        Address::Path(template) => {
            let mode = target.mode_among(P::PAGE.modes).map_err(|name| PageError::NoMode(name.to_owned()))?;
            let template = in_mode(template, mode);
            let path = encode_path(request, &template).map_err(PageError::Invalid)?;
            let base = target
                .base_among(P::PAGE.hosts, P::PAGE.modes)
                .map_err(|name| PageError::NoHost(name.to_owned()))?;
            [base, &path].concat()
        }
    };
    Whole::parse(&whole).map_err(PageError::BadAddress)
}

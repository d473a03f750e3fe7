//! Hosted pages, keyed digests, and how requests are packed.

use schemars::JsonSchema;
use serde::Serialize;

use super::named::names;
use super::{Context, Evidence, Format, Link};
use crate::model::{self, EnvelopeValue, Method};

/// The provider's page, to which the shopper's browser carries the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Page {
    /// How the shopper may be sent there: POST is a form, GET a link.
    pub methods: Vec<Method>,
    /// Its path below the host; `null` if nobody but the merchant knows its address.
    pub path: Option<String>,
    /// What the document calls an address that only the merchant knows.
    pub given: Option<String>,
    /// What comes back, if anything does.
    pub returns: Option<Link>,
    /// The keyed digest the request carries.
    pub digest: Option<Digest>,
}

impl Page {
    pub(super) fn new(cx: &Context<'_>, page: &model::Page, request: usize) -> Self {
        let (path, given) = match &page.address {
            model::Address::Path(path) => (Some(cx.spec.live_path(path)), None),
            model::Address::Given(name) => (None, Some(name.clone())),
        };
        Page {
            methods: page.methods.clone(),
            path,
            given,
            returns: page.returns.map(|at| Link::hand_back(cx, at)),
            digest: page.digest.as_ref().map(|digest| Digest::new(cx, digest, request)),
        }
    }
}

/// A keyed digest that binds what comes back to what was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Digest {
    /// The wire name of the field that carries it.
    pub field: String,
    /// The wire names of what it covers, in order.
    pub of: Vec<String>,
    /// The name of the credential that is its key.
    pub key: String,
    /// How many hexadecimal digits of it are sent.
    pub length: u32,
}

impl Digest {
    pub(super) fn new(cx: &Context<'_>, digest: &model::Digest, message: usize) -> Self {
        Digest {
            field: cx.spec.messages[message].fields[digest.field].name.clone(),
            of: names(cx, message, &digest.of),
            key: digest.key.clone(),
            length: digest.length,
        }
    }
}

/// How the requests of operations are packed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Envelope {
    /// The key the message stands under.
    pub member: String,
    /// Rows behind the message's own, inside it.
    pub add: Vec<EnvelopeRow>,
    /// Rows behind the message, beside it.
    pub beside: Vec<EnvelopeRow>,
    /// Whether the whole is percent-encoded and declared a form.
    pub url_escaped: bool,
}

/// A row of the envelope, which the client writes.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EnvelopeRow {
    /// The name on the wire.
    pub name: String,
    /// The document's name for it.
    pub label: String,
    /// Remark for readers.
    pub note: Option<String>,
    /// The format.
    pub format: Format,
    /// Where its value comes from.
    pub from: EnvelopeFrom,
    /// The constant itself, or the name of the mode's value, the credential or the signature.
    pub value: String,
    /// What it is worth.
    pub evidence: Evidence,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

/// Where the value of a row of the envelope comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EnvelopeFrom {
    /// It is constant.
    Constant,
    /// It differs by mode.
    Mode,
    /// It is a secret.
    Credential,
    /// It is a signature.
    Signature,
}

impl Envelope {
    pub(super) fn new(cx: &Context<'_>, envelope: &model::Envelope) -> Self {
        let rows = |rows: &[model::EnvelopeRow]| rows.iter().map(|row| EnvelopeRow::new(cx, row)).collect();
        Envelope {
            member: envelope.member.clone(),
            add: rows(&envelope.add),
            beside: rows(&envelope.beside),
            url_escaped: envelope.url_escaped,
        }
    }
}

impl EnvelopeRow {
    fn new(cx: &Context<'_>, row: &model::EnvelopeRow) -> Self {
        let (from, value) = match &row.value {
            EnvelopeValue::Fixed(value) => (EnvelopeFrom::Constant, value.clone()),
            EnvelopeValue::Mode(name) => (EnvelopeFrom::Mode, name.clone()),
            EnvelopeValue::Credential(name) => (EnvelopeFrom::Credential, name.clone()),
            EnvelopeValue::Signature(at) => (EnvelopeFrom::Signature, cx.spec.signatures[*at].name.clone()),
        };
        EnvelopeRow {
            name: row.name.clone(),
            label: row.label.clone(),
            note: row.note.clone(),
            format: Format::new(&row.notation, &row.format),
            from,
            value,
            evidence: Evidence::new(cx, &row.evidence),
            written_at: row.at.text.clone(),
        }
    }
}

//! A provider: what all its operations have in common, and lists of everything else.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Assumption, ByHand, Context, Envelope, ErrorTable, Evidence, Family, File, Flow, HandBack, Link, Message,
    Notification, Operation, Signature, Source, Union, VERSION,
};
use crate::model::{self, Charset, Role};
use crate::{EvidenceCounts, assumed, evidence_counts};

/// A provider's spec.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Provider {
    /// The version of this shape.
    pub version: u32,
    /// The provider's name, which is also its Rust module: `robotpayment`.
    pub name: String,
    /// The document's own title.
    pub label: String,
    /// The spec's file or folder: `specs/robotpayment.yaml`.
    pub written_at: String,
    /// Documents the statements come from, in the order written.
    pub sources: Vec<Source>,
    /// How many statements of each kind are documented, observed and assumed.
    pub evidence: EvidenceCounts,
    /// Everything that is assumed, in the order written.
    pub assumed: Vec<Assumption>,
    /// Where requests go, by environment.
    pub hosts: Vec<Host>,
    /// What differs between live payments and trials; empty if nothing does.
    pub modes: Vec<Mode>,
    /// The charsets of its messages, in the order they occur.
    pub charsets: Vec<Charset>,
    /// The headers that prove who asks.
    pub auth: Vec<AuthHeader>,
    /// The names of the secrets that requests and signatures take; no secret is ever here.
    pub credentials: Vec<String>,
    /// How requests are marked so that sending them again does nothing twice.
    pub idempotency: Option<Idempotency>,
    /// How requests are packed, if they are.
    pub envelope: Option<Envelope>,
    /// What answers outside 2xx are.
    pub failure: Option<Failure>,
    /// The message of the answers' headers.
    pub answer_headers: Option<Link>,
    /// What a shop can ask the provider to do, in the order written.
    pub operations: Vec<Operation>,
    /// What a person carries out at the provider.
    pub by_hand: Vec<ByHand>,
    /// What the provider sends by itself.
    pub notifications: Vec<Notification>,
    /// Notifications that come to one address.
    pub families: Vec<Family>,
    /// What comes back through the shopper's browser.
    pub hand_backs: Vec<HandBack>,
    /// The courses of payments.
    pub flows: Vec<Flow>,
    /// Files of records.
    pub files: Vec<File>,
    /// Every message in the order written, objects too.
    pub messages: Vec<Message>,
    /// Tagged unions of the messages' fields.
    pub unions: Vec<Union>,
    /// Digests that prove who wrote something.
    pub signatures: Vec<Signature>,
    /// The error codes, when the spec has a table.
    pub errors: Option<ErrorTable>,
}

impl Provider {
    pub(super) fn new(cx: &Context<'_>) -> Self {
        let spec = cx.spec;
        Provider {
            version: VERSION,
            name: spec.provider.clone(),
            label: spec.label.clone(),
            written_at: spec.path.clone(),
            sources: spec.sources.iter().map(Source::new).collect(),
            evidence: evidence_counts(spec),
            assumed: assumed(spec).into_iter().map(Assumption::new).collect(),
            hosts: spec.hosts.iter().map(|host| Host::new(cx, host)).collect(),
            modes: spec.modes.iter().map(Mode::new).collect(),
            charsets: charsets(spec),
            auth: spec.auth.iter().map(|header| AuthHeader::new(spec, header)).collect(),
            credentials: spec.credentials.clone(),
            idempotency: spec.idempotency.as_ref().map(Idempotency::new),
            envelope: spec.envelope.as_ref().map(|envelope| Envelope::new(cx, envelope)),
            failure: spec.failure.as_ref().map(|failure| Failure::new(cx, failure)),
            answer_headers: spec.answer_headers.map(|at| Link::message(cx, at)),
            operations: (0..spec.operations.len()).map(|at| Operation::new(cx, at)).collect(),
            by_hand: spec.by_hand.iter().map(|operation| ByHand::new(cx, operation)).collect(),
            notifications: (0..spec.notifications.len()).map(|at| Notification::new(cx, at)).collect(),
            families: spec.families.iter().map(|family| Family::new(cx, family)).collect(),
            hand_backs: (0..spec.hand_backs.len()).map(|at| HandBack::new(cx, at)).collect(),
            flows: spec.flows.iter().map(|flow| Flow::new(cx, flow)).collect(),
            files: spec.files.iter().map(|file| File::new(cx, file)).collect(),
            messages: (0..spec.messages.len()).map(|at| Message::new(cx, at)).collect(),
            unions: spec.unions.iter().map(|union| Union::new(cx, union)).collect(),
            signatures: spec.signatures.iter().map(|signature| Signature::new(cx, signature)).collect(),
            errors: spec.errors.as_ref().map(ErrorTable::new),
        }
    }
}

/// The charsets of messages that are sent by themselves.
fn charsets(spec: &model::Spec) -> Vec<Charset> {
    let mut found = Vec::new();
    for message in spec.messages.iter().filter(|message| message.role == Role::Whole) {
        if !found.contains(&message.charset) {
            found.push(message.charset);
        }
    }
    found
}

/// A base address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Host {
    /// `live` or another environment's name.
    pub name: String,
    /// Scheme and authority, without a slash at the end.
    pub url: String,
    /// What it is worth.
    pub evidence: Evidence,
}

impl Host {
    fn new(cx: &Context<'_>, host: &model::Host) -> Self {
        Host { name: host.name.clone(), url: host.url.clone(), evidence: Evidence::new(cx, &host.evidence) }
    }
}

/// Live payments, or trials of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Mode {
    /// `live`, `test`.
    pub name: String,
    /// Its values; every mode has the same names in the same order.
    pub values: Vec<Named>,
}

impl Mode {
    fn new(mode: &model::Mode) -> Self {
        Mode { name: mode.name.clone(), values: named(&mode.values) }
    }
}

/// A value with a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Named {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

/// Pairs as values with names.
pub(super) fn named(pairs: &[(String, String)]) -> Vec<Named> {
    pairs.iter().map(|(name, value)| Named { name: name.clone(), value: value.clone() }).collect()
}

/// A header that proves who asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AuthHeader {
    /// The header's name.
    pub name: String,
    /// Its value; a name in braces stands for a credential, `Bearer {secret}`, or for what is made.
    pub template: String,
    /// What stands in it.
    pub from: AuthFrom,
    /// The name of the signature that stands in it.
    pub signature: Option<String>,
}

/// What stands in a header that proves who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AuthFrom {
    /// Credentials.
    Credentials,
    /// The moment of sending.
    Now,
    /// A random value.
    Random,
    /// A signature, and maybe credentials.
    Signature,
}

impl AuthHeader {
    fn new(spec: &model::Spec, header: &model::AuthHeader) -> Self {
        AuthHeader {
            name: header.name.clone(),
            template: header.template().to_owned(),
            from: match &header.value {
                model::AuthValue::Template(_) => AuthFrom::Credentials,
                model::AuthValue::Now(_) => AuthFrom::Now,
                model::AuthValue::Random(_) => AuthFrom::Random,
                model::AuthValue::Signature { .. } => AuthFrom::Signature,
            },
            signature: header.signature().map(|at| spec.signatures[at].name.clone()),
        }
    }
}

/// How a request is marked so that sending it again does nothing twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Idempotency {
    /// The request header that carries the key.
    pub header: String,
    /// The answer header that says what became of the key.
    pub status_header: Option<String>,
    /// The values of that header which prove that the key was honored.
    pub honored: Vec<String>,
}

impl Idempotency {
    fn new(idempotency: &model::Idempotency) -> Self {
        let (status_header, honored) = idempotency.status.clone().unzip();
        Idempotency {
            header: idempotency.header.clone(),
            status_header,
            honored: honored.unwrap_or_default(),
        }
    }
}

/// What answers outside 2xx are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Failure {
    /// The message they hold.
    pub message: Link,
    /// The statuses that prove that nothing was done.
    pub not_executed: Vec<u16>,
}

impl Failure {
    fn new(cx: &Context<'_>, failure: &model::Failure) -> Self {
        Failure { message: Link::message(cx, failure.message), not_executed: failure.not_executed.clone() }
    }
}

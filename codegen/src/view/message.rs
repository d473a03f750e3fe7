//! Messages: fields in a wire format, and what must hold among them.

use schemars::JsonSchema;
use serde::Serialize;

use super::named::names;
use super::{Context, Evidence, Example, Field, Format, Link, Outcome, Rule};
use crate::model::{self, Charset, Direction, Need, Role, Type, Wire};

/// A message, or an object inside messages.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Message {
    /// The name `denbun encode` and `decode` know: `sales.request`, `payment_result`.
    pub name: String,
    /// The Rust type, which no other message of the provider has: `SalesRequest`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// Remark for readers.
    pub note: Option<String>,
    /// Who writes it.
    pub direction: Direction,
    /// Whether it is sent by itself or stands inside others only.
    pub role: Role,
    /// Its wire format.
    pub wire: Wire,
    /// Its charset.
    pub charset: Charset,
    /// What the charset is worth.
    pub charset_evidence: Evidence,
    /// The fields in wire order. Those of a request's path come first, in the order of the path.
    pub fields: Vec<Field>,
    /// What else may stand in it.
    pub rest: Option<Rest>,
    /// Sets of fields of which some number must be present.
    pub groups: Vec<Group>,
    /// What must hold among the fields.
    pub rules: Vec<Rule>,
    /// What it says of its operation, if it says anything by itself.
    pub outcome: Option<Outcome>,
    /// Messages with their bytes.
    pub examples: Vec<Example>,
    /// The operations whose request it is.
    pub request_of: Vec<Link>,
    /// The operations whose answer it is.
    pub response_of: Vec<Link>,
    /// The notifications it is.
    pub notification_of: Vec<Link>,
    /// The hand-backs it is.
    pub hand_back_of: Vec<Link>,
    /// The messages it stands in as an object.
    pub used_by: Vec<Link>,
    /// What it is worth as a whole.
    pub evidence: Evidence,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

impl Message {
    pub(super) fn new(cx: &Context<'_>, at: usize) -> Self {
        let message = &cx.spec.messages[at];
        let (operations, notifications) = (&cx.spec.operations, &cx.spec.notifications);
        Message {
            name: message.name.clone(),
            rust: message.rust.clone(),
            label: message.label.clone(),
            note: message.note.clone(),
            direction: message.direction,
            role: message.role,
            wire: message.wire,
            charset: message.charset,
            charset_evidence: Evidence::new(cx, &message.charset_evidence),
            fields: (0..message.fields.len()).map(|field| Field::new(cx, at, field)).collect(),
            rest: message.rest.as_ref().map(|rest| Rest::new(cx, rest)),
            groups: message.groups.iter().map(|group| Group::new(cx, at, group)).collect(),
            rules: message.rules.iter().map(|rule| Rule::new(cx, at, rule)).collect(),
            outcome: message.outcome.as_ref().map(|outcome| Outcome::new(cx, at, outcome)),
            examples: message.examples.iter().map(|example| Example::new(cx, at, example)).collect(),
            request_of: of(operations, |it| it.request == at, |it| Link::operation(cx, it)),
            response_of: of(operations, |it| it.response == Some(at), |it| Link::operation(cx, it)),
            notification_of: of(notifications, |it| it.message == at, |it| Link::notification(cx, it)),
            hand_back_of: of(&cx.spec.hand_backs, |it| it.message == at, |it| Link::hand_back(cx, it)),
            used_by: of(&cx.spec.messages, |it| has(cx, it, at), |it| Link::message(cx, it)),
            evidence: Evidence::new(cx, &message.evidence),
            written_at: message.at.text.clone(),
        }
    }
}

/// Links to the things of a list that are meant.
fn of<T>(all: &[T], is: impl Fn(&T) -> bool, link: impl Fn(usize) -> Link) -> Vec<Link> {
    all.iter().enumerate().filter(|(_, it)| is(it)).map(|(at, _)| link(at)).collect()
}

/// Whether an object stands in a message.
fn has(cx: &Context<'_>, message: &model::Message, object: usize) -> bool {
    message.fields.iter().any(|field| match field.ty {
        Type::Object(at) => at == object,
        Type::Union(at) => cx.spec.unions[at].cases.iter().any(|case| case.object == object),
        _ => false,
    })
}

/// What else may stand in a message.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Rest {
    /// The name in Rust.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// The limit on all of it together, counted before percent-encoding as `key=value` joined by `&`.
    pub format: Format,
    /// What it is worth.
    pub evidence: Evidence,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

impl Rest {
    fn new(cx: &Context<'_>, rest: &model::Rest) -> Self {
        Rest {
            rust: rest.rust.clone(),
            label: rest.label.clone(),
            format: Format::new(&rest.notation, &rest.format),
            evidence: Evidence::new(cx, &rest.evidence),
            written_at: rest.at.text.clone(),
        }
    }
}

/// A set of fields of which some number must be present.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Group {
    /// How many.
    pub need: Need,
    /// The wire names of the fields.
    pub fields: Vec<String>,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

impl Group {
    fn new(cx: &Context<'_>, message: usize, group: &model::Group) -> Self {
        Group {
            need: group.need,
            fields: names(cx, message, &group.fields),
            written_at: group.at.text.clone(),
        }
    }
}

/// A tagged union: which object stands in a field is told by another field beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Union {
    /// The Rust enum: `TokenData`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// The wire name of the field that tells.
    pub by: String,
    /// Who writes it: a union in a request is closed, others keep what no case names.
    pub direction: Direction,
    /// The cases, in the order written.
    pub cases: Vec<Case>,
}

/// A case of a union.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Case {
    /// The Rust variant.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// The values of the telling field; one in requests.
    pub tags: Vec<String>,
    /// The object.
    pub object: Link,
}

impl Union {
    pub(super) fn new(cx: &Context<'_>, union: &model::Union) -> Self {
        let case = |case: &model::Case| Case {
            rust: case.rust.clone(),
            label: case.label.clone(),
            tags: case.tags.clone(),
            object: Link::message(cx, case.object),
        };
        Union {
            rust: union.rust.clone(),
            label: union.label.clone(),
            by: union.by.clone(),
            direction: union.direction,
            cases: union.cases.iter().map(case).collect(),
        }
    }
}

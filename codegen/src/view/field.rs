//! Fields: one row of a message each.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Condition, Context, Evidence, Format, Link};
use crate::model::{self, FieldPlace, JsonForm, Nesting, Spread, Visibility};

/// A field of a message.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The name in Rust.
    pub rust: String,
    /// The Rust type, without the names of crates and modules: `Option<Secret<String>>`.
    pub rust_type: String,
    /// The document's name for it.
    pub label: String,
    /// Remark for readers.
    pub note: Option<String>,
    /// Its place among the message's fields, from 1.
    pub order: usize,
    /// Whether it stands in the message's bytes or in the path.
    pub place: FieldPlace,
    /// The column exists only in lines of at least this many columns.
    pub columns: Option<u32>,
    /// The format.
    pub format: Format,
    /// What a value is.
    pub kind: Kind,
    /// Whether a number can be negative.
    pub signed: bool,
    /// The message with the object's fields; of `object` only.
    pub object: Option<Link>,
    /// The Rust name of the union; of `union` only.
    pub union: Option<String>,
    /// The wire name of the union's field that this one tells the case of; of `tag` only.
    pub tag_of: Option<String>,
    /// How many values it has.
    pub many: Many,
    /// The least number of a list's values.
    pub min_items: u32,
    /// The greatest number of a list's values.
    pub max_items: Option<u32>,
    /// How the keys of a list's values are numbered.
    pub numbered: Option<Numbered>,
    /// What stands between the values of a list that stand in one; of a list of objects each of their fields has such a
    /// value.
    pub separator: Option<String>,
    /// Whether the key comes again for each value of a list; of a list of objects those of their fields.
    pub repeated: bool,
    /// How the keys of what is inside stand behind the field's.
    pub nested: Option<Nesting>,
    /// Whether `null` is a value of its own.
    pub nullable: bool,
    /// As what a scalar of a JSON message is written.
    pub json: JsonForm,
    /// Whether it must be there.
    pub required: Required,
    /// When it must be there; of `when` only.
    pub required_when: Option<Condition>,
    /// The only value it can have.
    pub fixed: Option<String>,
    /// The value sent when none is given.
    pub default: Option<String>,
    /// Whether nobody sets it, because it follows from other values: a constant that is always there, a tag, a digest or a signature.
    pub is_made: bool,
    /// The signature that is its value.
    pub signature: Option<String>,
    /// The values it can have; empty if any value of the format will do.
    pub values: Vec<Value>,
    /// The Rust enum of the values.
    pub values_rust: Option<String>,
    /// Whether values outside the list are kept rather than refused.
    pub open: bool,
    /// What logs may show of it.
    pub visibility: Visibility,
    /// The field of another message that says the same under another name.
    pub same_as: Option<SameAs>,
    /// What it is worth as a whole: as much as the weakest of its parts.
    pub evidence: Evidence,
    /// What each part of it is worth, of those that say anything.
    pub aspects: Vec<Aspect>,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Text.
    Text,
    /// Digits that keep their leading zeros.
    Digits,
    /// A whole number.
    Integer,
    /// An amount in yen.
    Yen,
    /// A whole number in the smallest unit of a currency.
    Amount,
    /// An exact decimal number.
    Number,
    /// A truth value.
    Bool,
    /// A day in the format's pattern.
    Date,
    /// A day with time in the format's pattern.
    DateTime,
    /// A moment, as RFC 3339 writes it.
    Timestamp,
    /// A duration, as ISO 8601 writes it.
    Duration,
    /// An e-mail address.
    Email,
    /// An absolute http or https address.
    Url,
    /// A currency, as ISO 4217 names it.
    Currency,
    /// A UUID.
    Uuid,
    /// An IPv4 address.
    Ipv4,
    /// Any JSON value.
    Json,
    /// A JSON value without objects.
    FlatJson,
    /// Bytes that are passed on as they came.
    Relayed,
    /// A digest, made when the page is rendered or the request is sent.
    Digest,
    /// An object.
    Object,
    /// One of several objects, told by another field.
    Union,
    /// Tells which object a union is; it follows from the union.
    Tag,
}

/// How many values a field has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Many {
    /// One.
    One,
    /// Several in order.
    List,
    /// Several under free keys.
    Map,
}

/// Whether a field must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Required {
    /// Always.
    Yes,
    /// Never.
    No,
    /// When the condition is met.
    When,
}

/// How the keys of a list's values are numbered: the field's key, or those of the object's fields, with the number behind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Numbered {
    /// How many digits a number has, with leading zeros; 0 for as many as it takes.
    pub digits: u32,
    /// The first number.
    pub from: u32,
    /// The wire name of the field that says how many there are.
    pub count: Option<String>,
}

/// A value a field can have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Value {
    /// The value on the wire.
    pub value: String,
    /// The Rust variant.
    pub rust: String,
    /// What it means.
    pub label: String,
}

/// A field of another message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SameAs {
    /// The message.
    pub message: Link,
    /// The field's wire name.
    pub field: String,
}

/// A part of what a row says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Aspect {
    /// `name`, `format`, `required` or `values`.
    pub part: String,
    /// What it is worth.
    pub evidence: Evidence,
}

impl Field {
    pub(super) fn new(cx: &Context<'_>, message: usize, at: usize) -> Self {
        let owner = &cx.spec.messages[message];
        let field = &owner.fields[at];
        let (many, min_items, max_items) = many(field.many);
        let (required, required_when) = match &field.presence {
            model::Presence::Required => (Required::Yes, None),
            model::Presence::Optional => (Required::No, None),
            model::Presence::When(expr) => (Required::When, Some(Condition::new(cx, message, expr))),
        };
        let named = |at: usize| owner.fields[at].name.clone();
        Field {
            name: field.name.clone(),
            rust: field.rust.clone(),
            rust_type: cx.types[message][at].clone(),
            label: field.label.clone(),
            note: field.note.clone(),
            order: at + 1,
            place: field.place,
            columns: field.columns,
            format: Format::new(&field.notation, &field.format),
            kind: kind(field.ty),
            signed: super::format::is_signed(&field.format),
            object: match field.ty {
                model::Type::Object(at) => Some(Link::message(cx, at)),
                _ => None,
            },
            union: match field.ty {
                model::Type::Union(at) => Some(cx.spec.unions[at].rust.clone()),
                _ => None,
            },
            tag_of: match field.ty {
                model::Type::Tag(at) => Some(named(at)),
                _ => None,
            },
            many,
            min_items,
            max_items,
            numbered: field.numbered.as_ref().map(|numbered| Numbered {
                digits: numbered.digits,
                from: numbered.from,
                count: numbered.count.map(named),
            }),
            separator: match &field.spread {
                Some(Spread::Separated(separator)) => Some(separator.clone()),
                _ => None,
            },
            repeated: field.spread == Some(Spread::Repeated),
            nested: match field.spread {
                Some(Spread::Nested(nesting)) => Some(nesting),
                _ => None,
            },
            nullable: field.nullable,
            json: field.json.write,
            required,
            required_when,
            fixed: field.fixed.clone(),
            default: field.default.clone().filter(|_| owner.direction == model::Direction::Request),
            is_made: is_made(owner, field),
            signature: field.signature.map(|at| cx.spec.signatures[at].name.clone()),
            values: field.values.iter().map(Value::new).collect(),
            values_rust: field.values_rust.clone(),
            open: field.open,
            visibility: field.visibility,
            same_as: field.same_as.as_ref().map(|same| SameAs {
                message: Link::message(cx, same.message),
                field: cx.spec.messages[same.message].fields[same.field].name.clone(),
            }),
            evidence: Evidence::new(cx, &field.evidence),
            aspects: aspects(cx, field),
            written_at: field.at.text.clone(),
        }
    }
}

fn is_made(message: &model::Message, field: &model::Field) -> bool {
    matches!(field.ty, model::Type::Tag(_) | model::Type::Digest)
        || field.signature.is_some()
        || (field.fixed.is_some() && field.implied(message.direction).is_some())
}

fn aspects(cx: &Context<'_>, field: &model::Field) -> Vec<Aspect> {
    let said = field.aspects.said();
    said.map(|(part, evidence, _)| Aspect { part: part.to_owned(), evidence: Evidence::new(cx, evidence) })
        .collect()
}

fn many(many: model::Many) -> (Many, u32, Option<u32>) {
    match many {
        model::Many::One => (Many::One, 1, Some(1)),
        model::Many::List { min, max } => (Many::List, min, (max != u32::MAX).then_some(max)),
        model::Many::Map => (Many::Map, 0, None),
    }
}

fn kind(ty: model::Type) -> Kind {
    match ty {
        model::Type::Text => Kind::Text,
        model::Type::Digits => Kind::Digits,
        model::Type::Integer => Kind::Integer,
        model::Type::Yen => Kind::Yen,
        model::Type::Bool => Kind::Bool,
        model::Type::Date => Kind::Date,
        model::Type::DateTime => Kind::DateTime,
        model::Type::Email => Kind::Email,
        model::Type::Url => Kind::Url,
        model::Type::Amount => Kind::Amount,
        model::Type::Number => Kind::Number,
        model::Type::Timestamp => Kind::Timestamp,
        model::Type::Duration => Kind::Duration,
        model::Type::Currency => Kind::Currency,
        model::Type::Uuid => Kind::Uuid,
        model::Type::Ipv4 => Kind::Ipv4,
        model::Type::Json => Kind::Json,
        model::Type::FlatJson => Kind::FlatJson,
        model::Type::Relayed => Kind::Relayed,
        model::Type::Digest => Kind::Digest,
        model::Type::Object(_) => Kind::Object,
        model::Type::Union(_) => Kind::Union,
        model::Type::Tag(_) => Kind::Tag,
    }
}

impl Value {
    pub(super) fn new(listed: &model::Listed) -> Self {
        Value { value: listed.value.clone(), rust: listed.rust.clone(), label: listed.label.clone() }
    }
}

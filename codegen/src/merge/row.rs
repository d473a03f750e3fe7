//! A row merged over the shared row of its name, with its format.

use denbun_notation::{Shape, Unit};

use super::fits;
use crate::model::{FieldPlace, JsonForm, JsonForms, Many, Type};
use crate::naming;
use crate::read::Spanned;
use crate::rule;
use crate::source::Span;
use crate::syntax::{self, JsonWord, Required, TypeWord};

/// A list of values: each with its Rust variant and meaning.
pub(crate) type List = Vec<(String, String, String)>;

/// A row of a message, merged.
pub(crate) struct Row {
    /// The key it has in the message.
    pub(crate) key: Spanned<String>,
    /// Its name on the wire.
    pub(crate) name: Spanned<String>,
    /// Whether the name on the wire is a guess or comes from an overlay, so that nothing may depend on it.
    pub(crate) named_elsewhere: bool,
    /// What it says, its own words over those of the shared row.
    pub(crate) syntax: syntax::Row,
    /// Its notation read and corrected; `None` if that failed.
    pub(crate) format: Option<denbun_notation::Format>,
    /// The type behind it; `None` if the format failed, or an object is unknown.
    pub(crate) ty: Option<Type>,
    /// Where in a request it stands.
    pub(crate) place: FieldPlace,
    /// The objects it is or can be, by position among the messages; `None` for an unknown one.
    pub(crate) objects: Vec<Option<usize>>,
    /// The shared row whose `fields` it takes as they are.
    pub(super) shared_fields: Option<String>,
    /// Where the row itself is written, if it is.
    pub(crate) written: Option<Span>,
    /// Whether it takes a shared row that does not exist, which was reported.
    pub(crate) lost: bool,
}

impl Row {
    /// Its name in Rust.
    pub(crate) fn rust(&self) -> String {
        match &self.syntax.rust {
            Some(rust) => rust.value.clone(),
            None => naming::snake(&self.stable_name().value, "field"),
        }
    }

    /// The name that stays when an overlay gives another one on the wire.
    pub(crate) fn stable_name(&self) -> &Spanned<String> {
        if self.named_elsewhere { &self.key } else { &self.name }
    }

    /// Whether its name on the wire is a guess.
    pub(crate) fn is_guessed(&self) -> bool {
        matches!(self.syntax.name, Some(syntax::WireName::Guess(_)))
    }

    /// Where its Rust name comes from.
    pub(crate) fn rust_span(&self) -> Span {
        self.syntax.rust.as_ref().map_or(self.key.span, |rust| rust.span)
    }

    /// The document's name for it, or else the wire's.
    pub(crate) fn label(&self) -> &str {
        self.syntax.label.as_ref().map_or(self.name.value.as_str(), |label| label.value.as_str())
    }

    /// What rules may ask of it.
    pub(crate) fn rule_type(&self) -> rule::FieldType {
        let listed = self.syntax.values.keys().map(|value| value.value.clone());
        let fixed = self.syntax.fixed.iter().map(|fixed| fixed.value.0.clone());
        let values: Vec<String> =
            if self.syntax.fixed.is_some() { fixed.collect() } else { listed.collect() };
        let ty = match self.ty {
            _ if matches!(self.many(), Many::List { .. }) => rule::Type::List,
            _ if self.many() == Many::Map => rule::Type::Object,
            _ if !self.syntax.values.is_empty() || self.syntax.fixed.is_some() => rule::Type::Text,
            Some(Type::Integer | Type::Yen | Type::Amount) => rule::Type::Integer,
            Some(Type::Bool) => rule::Type::Bool,
            // Their texts say little: `P7D` and `PT168H` are one, and so are `1` and `1.0`.
            Some(
                Type::Number | Type::Timestamp | Type::Duration | Type::Json | Type::FlatJson | Type::Relayed,
            ) => rule::Type::Object,
            Some(Type::Object(_) | Type::Union(_)) => rule::Type::Object,
            Some(
                Type::Text
                | Type::Digits
                | Type::Date
                | Type::DateTime
                | Type::Email
                | Type::Url
                | Type::Currency
                | Type::Uuid
                | Type::Ipv4
                | Type::Digest
                | Type::Tag(_),
            )
            | None => rule::Type::Text,
        };
        rule::FieldType { ty, values: Some(values).filter(|values| !values.is_empty()) }
    }

    /// How many values it has.
    pub(crate) fn many(&self) -> Many {
        let list = self.syntax.list.as_ref().and_then(|list| list.bounds());
        match (list, &self.syntax.map) {
            (Some((min, max)), _) => Many::List { min, max },
            (None, Some(map)) if map.value => Many::Map,
            (None, _) => Many::One,
        }
    }

    /// Whether it is more than one scalar.
    pub(crate) fn is_scalar(&self) -> bool {
        !self.syntax.is_nested()
            && self.many() == Many::One
            && !matches!(self.ty, Some(Type::Json | Type::FlatJson | Type::Relayed))
    }

    /// Whether it must always be there.
    pub(crate) fn is_required(&self) -> bool {
        matches!(&self.syntax.required, Some(Required::Always(required)) if required.value)
    }

    /// Whether `null` is a value of its own.
    pub(crate) fn is_nullable(&self) -> bool {
        self.syntax.nullable.is_some_and(|nullable| nullable.value)
    }

    /// The JSON types of its value.
    pub(crate) fn json(&self) -> JsonForms {
        let default = match self.ty.map(JsonForm::of) {
            Some(JsonForm::Number) => JsonWord::Number,
            Some(JsonForm::Text) | None => JsonWord::Text,
        };
        let said = self.syntax.json.as_ref().filter(|said| !said.is_empty());
        let said: Vec<JsonWord> =
            said.map_or_else(|| vec![default], |said| said.iter().map(|word| word.value).collect());
        let write = match said.first() {
            Some(JsonWord::Number) => JsonForm::Number,
            Some(JsonWord::Text) | None => JsonForm::Text,
        };
        let has = |word| said.contains(&word);
        JsonForms { write, read_text: has(JsonWord::Text), read_number: has(JsonWord::Number) }
    }

    /// Why a value does not fit the format and type, if both are known and it does not.
    pub(crate) fn refuses(&self, value: &str) -> Option<String> {
        fits(self.format.as_ref()?, self.ty?, value).err()
    }

    /// The value nearest to the given one that it can hold, if there is any.
    ///
    /// A text ending in NUL stands for any other text, and an empty one is decided by whether the row is required.
    pub(super) fn nearest(&self, value: rule::Value<'static>) -> Option<rule::Value<'static>> {
        match value {
            rule::Value::Integer(number) => {
                let (min, max) = self.format.as_ref().map_or((i64::MIN, i64::MAX), integers);
                let is_amount = matches!(self.ty, Some(Type::Yen | Type::Amount));
                let min = if is_amount { min.max(0) } else { min };
                Some(rule::Value::Integer(number.clamp(min, max)))
            }
            rule::Value::Text(text) => {
                let is_other = text.is_empty() || text.ends_with('\0');
                (is_other || self.refuses(&text).is_none()).then_some(rule::Value::Text(text))
            }
            rule::Value::Bool(_) | rule::Value::Object | rule::Value::List(_) => Some(value),
        }
    }

    /// Its listed values.
    pub(crate) fn listed(&self) -> List {
        let values = self.syntax.values.iter();
        values
            .map(|(value, listed)| {
                let rust = match listed.rust() {
                    Some(rust) => naming::upper_camel(&rust.value, "Code"),
                    None => naming::upper_camel(&value.value, "Code"),
                };
                let label = listed.label().map(|label| label.value.clone()).unwrap_or_default();
                (value.value.clone(), rust, label)
            })
            .collect()
    }
}

/// The least and the greatest integer that a format has room for.
fn integers(format: &denbun_notation::Format) -> (i64, i64) {
    let limits = format.limits();
    if let Shape::Range { min, max } = limits.shape {
        return (min, max);
    }
    let max = match limits.unit {
        Unit::Char | Unit::Byte | Unit::HalfwidthUnits => {
            10_i64.checked_pow(limits.max).map_or(i64::MAX, |n| n - 1)
        }
        Unit::Value => i64::MAX,
    };
    (if limits.set.contains('-') { max.saturating_neg() } else { 0 }, max)
}

/// The type of a word.
pub(crate) fn type_of(word: TypeWord) -> Type {
    match word {
        TypeWord::Text => Type::Text,
        TypeWord::Digits => Type::Digits,
        TypeWord::Integer => Type::Integer,
        TypeWord::Yen => Type::Yen,
        TypeWord::Bool => Type::Bool,
        TypeWord::Date => Type::Date,
        TypeWord::DateTime => Type::DateTime,
        TypeWord::Email => Type::Email,
        TypeWord::Url => Type::Url,
        TypeWord::Amount => Type::Amount,
        TypeWord::Number => Type::Number,
        TypeWord::Timestamp => Type::Timestamp,
        TypeWord::Duration => Type::Duration,
        TypeWord::Currency => Type::Currency,
        TypeWord::Uuid => Type::Uuid,
        TypeWord::Ipv4 => Type::Ipv4,
        TypeWord::Json => Type::Json,
        TypeWord::FlatJson => Type::FlatJson,
    }
}

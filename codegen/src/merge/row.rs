//! Rows merged over shared rows, with their formats.

use std::collections::HashMap;

use denbun_notation::{Legend, Shape, Unit};

use super::format;
use super::{Message, fits};
use crate::check::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::model::Type;
use crate::naming;
use crate::read::Spanned;
use crate::rule;
use crate::source::{Sources, Span};
use crate::syntax::{self, PresenceWord, Required, RowUse, TypeWord};

/// A list of values: each with its Rust variant and meaning.
pub(crate) type List = Vec<(String, String, String)>;

/// A row of a message, merged.
pub(crate) struct Row {
    /// The key it has in the message.
    pub(crate) key: Spanned<String>,
    /// Its name on the wire.
    pub(crate) name: Spanned<String>,
    /// What it says, its own words over those of the shared row.
    pub(crate) syntax: syntax::Row,
    /// Its notation read and corrected; `None` if that failed.
    pub(crate) format: Option<denbun_notation::Format>,
    /// The type behind it; `None` if the format failed.
    pub(crate) ty: Option<Type>,
    /// Where the row itself is written, if it is.
    pub(crate) written: Option<Span>,
    /// Whether it takes a shared row that does not exist, which was reported.
    pub(crate) lost: bool,
}

/// What filling messages takes.
pub(super) struct Rows<'r, 'c> {
    pub(super) spec: &'c syntax::Spec,
    pub(super) sources: &'c Sources,
    pub(super) legend: &'r Legend,
    pub(super) diagnostics: &'r mut Diagnostics,
}

impl<'c> Rows<'_, 'c> {
    pub(super) fn check_shared(&mut self, key: &Spanned<String>, row: &syntax::Row) {
        self.row(key, row.clone(), None, false);
    }

    pub(super) fn fill(&mut self, message: Message<'c>) -> Message<'c> {
        let rows: Vec<Row> = message.body.fields.iter().map(|(key, used)| self.merged(key, used)).collect();
        let mut by_name = HashMap::new();
        for (index, row) in rows.iter().enumerate() {
            by_name.entry(row.name.value.clone()).or_insert(index);
        }
        Message { rows, by_name, ..message }
    }

    fn merged(&mut self, key: &Spanned<String>, used: &RowUse) -> Row {
        let shared = self.spec.fields.get(&key.value);
        let (own, written) = match used {
            RowUse::Row(row) => (Some(&row.value), Some(row.span)),
            RowUse::Presence(_) | RowUse::Shared(_) => (None, None),
        };
        let lost = own.is_none() && shared.is_none();
        if lost && !self.spec.fields.has(&key.value) {
            self.report_lost(key);
        }
        let base = shared.cloned().unwrap_or_default();
        let mut row = own.map_or_else(|| base.clone(), |own| own.over(&base));
        if let RowUse::Presence(word) = used {
            let required = matches!(word.value, PresenceWord::Required);
            row.required = Some(Required::Always(Spanned::new(required, word.span)));
        }
        self.row(key, row, written, lost)
    }

    fn report_lost(&mut self, key: &Spanned<String>) {
        let message = format!("there is no shared row {}", quote(&key.value));
        let near = near(&key.value, self.spec.fields.keys().map(|key| key.value.as_str()), self.diagnostics);
        let entry = self.diagnostics.error(ids::UNKNOWN_SHARED_ROW, key.span, message);
        match near {
            Some(near) => entry.did_you_mean(key.span, Some(near)),
            None => entry.help("add it under the top level's `fields`, or write the row's keys here"),
        };
    }

    fn row(&mut self, key: &Spanned<String>, syntax: syntax::Row, written: Option<Span>, lost: bool) -> Row {
        let name = syntax.name.as_ref().and_then(|name| name.text()).unwrap_or(key).clone();
        let format = format::read(&syntax, self.legend, self.sources, self.diagnostics);
        let ty = match &syntax.ty {
            Some(word) => Some(type_of(word.value)),
            None => format.as_ref().map(format::default_type),
        };
        Row { key: key.clone(), name, syntax, format, ty, written, lost }
    }
}

impl Row {
    /// Its name in Rust.
    pub(crate) fn rust(&self) -> String {
        match &self.syntax.rust {
            Some(rust) => rust.value.clone(),
            None => naming::snake(&self.name.value, "field"),
        }
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
            _ if !self.syntax.values.is_empty() || self.syntax.fixed.is_some() => rule::Type::Text,
            Some(Type::Integer | Type::Yen) => rule::Type::Integer,
            Some(Type::Bool) => rule::Type::Bool,
            Some(Type::Text | Type::Digits | Type::Date | Type::DateTime | Type::Email | Type::Url)
            | None => rule::Type::Text,
        };
        rule::FieldType { ty, values: Some(values).filter(|values| !values.is_empty()) }
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
    }
}

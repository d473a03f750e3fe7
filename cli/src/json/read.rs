//! The values of a message from JSON.
//!
//! Everything that is no value of the message is a [`Problem`]. Its field still counts as given, with a value that
//! suits no rule, so that the codec can be asked for all other violations in the same run.

use std::collections::HashSet;
use std::fmt;

use denbun::RuleKind;
use denbun_codegen::diagnostic::nearest;
use denbun_codegen::model::{ExampleRest, ExampleValue, Field, Message, Type, Wire};
use denbun_simulator::codec::Values;

use super::document::Json;

/// Of a longer key only the beginning is shown.
const MAX_NAME: usize = 80;

/// What a document says, and what is wrong with it.
#[derive(Debug)]
pub(crate) struct Input {
    /// The values that could be read.
    pub values: Values,
    /// Everything that is no value of the message.
    pub problems: Vec<Problem>,
}

/// A key or value that the message has no place for.
#[derive(Debug)]
pub(crate) struct Problem {
    /// The key.
    pub name: String,
    /// The rule a value of a field breaks; none if there is no such field.
    pub rule: Option<RuleKind>,
    message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: String = self.name.chars().take(MAX_NAME).collect();
        let cut = if shown.len() < self.name.len() { "…" } else { "" };
        write!(f, "{shown}{cut}: {}", self.message)
    }
}

/// Reads the values of a message.
///
/// Keys that are no fields belong to the rest, if the message has one; what `denbun decode` printed is taken too.
///
/// # Errors
///
/// The input is not JSON, or no object.
pub(crate) fn read_values(message: &Message, input: &[u8]) -> Result<Input, String> {
    let input = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
    let document = serde_json::from_slice(input).map_err(|error| format!("not JSON: {error}"))?;
    let Json::Object(mut pairs) = document else {
        return Err(format!("expected an object of values by wire name, got {}", Json::kind(&document)));
    };
    let mut rest = None;
    if is_decoded(message, &pairs) {
        for (key, value) in std::mem::take(&mut pairs) {
            match (key.as_str(), value) {
                ("value", Json::Object(values)) => pairs = values,
                ("rest", value) => rest = Some(value),
                _ => {}
            }
        }
    }
    let mut reader = Reader { message, values: Values::new(message), problems: Vec::new() };
    reader.values(&pairs);
    reader.rest(rest.as_ref().unwrap_or(&Json::Null));
    Ok(Input { values: reader.values, problems: reader.problems })
}

/// Whether this is the output of `denbun decode`, and not a message with a field called `value`.
fn is_decoded(message: &Message, pairs: &[(String, Json)]) -> bool {
    const PARTS: [&str; 4] = ["value", "rest", "violations", "outcome"];
    let keys: HashSet<&str> = pairs.iter().map(|(key, _)| key.as_str()).collect();
    keys.len() == pairs.len()
        && pairs.iter().any(|(key, value)| key == "value" && matches!(value, Json::Object(_)))
        && keys.iter().all(|key| PARTS.contains(key))
        && message.fields.iter().all(|field| field.name != "value")
}

struct Reader<'m> {
    message: &'m Message,
    values: Values,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn values(&mut self, pairs: &[(String, Json)]) {
        self.unique(pairs);
        for (name, value) in pairs {
            let at = self.message.fields.iter().position(|field| field.name == *name);
            match (at, value) {
                (_, Json::Null) if at.is_some() || self.message.rest.is_some() => {}
                (Some(at), value) => self.value(at, value),
                (None, value) if name == "rest" && self.has_columns() => self.rest(value),
                (None, value) => self.pair(name, value),
            }
        }
    }

    /// A key that stands twice has two values, and nothing says which is meant.
    fn unique(&mut self, pairs: &[(String, Json)]) {
        let mut seen = HashSet::new();
        let mut reported = HashSet::new();
        for (name, _) in pairs {
            if !seen.insert(name) && reported.insert(name) {
                self.problem(name, Some(RuleKind::Duplicate), "given more than once".into());
            }
        }
    }

    fn value(&mut self, at: usize, value: &Json) {
        let field = &self.message.fields[at];
        match read_value(field, value) {
            Ok(value) => self.values.set(at, value),
            Err(expected) => {
                let message = format!("expected {expected}, got {}", value.kind());
                self.problem(&field.name, Some(RuleKind::Type), message);
                self.values.set(at, of_no_use(field));
            }
        }
    }

    fn rest(&mut self, rest: &Json) {
        match rest {
            Json::Null => {}
            Json::Text(text) if self.has_columns() => {
                self.values.rest = Some(ExampleRest::Text(text.clone()));
            }
            Json::Object(pairs) if !self.has_columns() => {
                self.unique(pairs);
                for (key, value) in pairs {
                    self.pair(key, value);
                }
            }
            Json::Object(pairs) if pairs.is_empty() => {}
            Json::Text(text) if text.is_empty() => {}
            other => {
                let expected = if self.has_columns() { "a text" } else { "an object of texts" };
                let message = format!("expected {expected}, got {}", other.kind());
                self.problem("rest", Some(RuleKind::Type), message);
            }
        }
    }

    /// Whether what no field names is the last columns of a line, as one text.
    fn has_columns(&self) -> bool {
        self.message.rest.is_some() && self.message.wire == Wire::CsvLine
    }

    fn pair(&mut self, key: &str, value: &Json) {
        if self.message.rest.is_none() || self.message.wire == Wire::CsvLine {
            let message = match self.meant(key) {
                Some(name) => format!("no field of this message, did you mean `{name}`?"),
                None => "no field of this message".to_owned(),
            };
            return self.problem(key, None, message);
        }
        let values = match value {
            Json::List(values) => values.as_slice(),
            value => std::slice::from_ref(value),
        };
        for value in values {
            match value {
                Json::Text(text) => self.values.push_rest(key, text),
                other => {
                    let message = format!("expected a text, got {}", other.kind());
                    self.problem(key, Some(RuleKind::Type), message);
                }
            }
        }
    }

    /// The field whose name in Rust or in the document this is, or whose wire name is near.
    fn meant(&self, key: &str) -> Option<&str> {
        let fields = &self.message.fields;
        let field = fields.iter().find(|field| field.rust == key || field.label == key);
        let names = fields.iter().map(|field| field.name.as_str());
        field.map(|field| field.name.as_str()).or_else(|| nearest(key, names))
    }

    fn problem(&mut self, name: &str, rule: Option<RuleKind>, message: String) {
        self.problems.push(Problem { name: name.to_owned(), rule, message });
    }
}

fn read_value(field: &Field, value: &Json) -> Result<ExampleValue, &'static str> {
    match (field.ty, value) {
        // Listed values are written as they are on the wire, whatever their type.
        (Type::Integer | Type::Yen, Json::Integer(value)) if !field.values.is_empty() => {
            Ok(ExampleValue::Text(value.to_string()))
        }
        (_, Json::Text(text)) if !field.values.is_empty() => Ok(ExampleValue::Text(text.clone())),
        (Type::Integer | Type::Yen, Json::Integer(value)) => Ok(ExampleValue::Integer(*value)),
        (Type::Integer | Type::Yen, _) => Err("an integer of 64 bits"),
        (Type::Bool, Json::Bool(value)) => Ok(ExampleValue::Bool(*value)),
        (Type::Bool, _) => Err("true or false"),
        (_, Json::Text(text)) => Ok(ExampleValue::Text(text.clone())),
        (_, _) => Err("a text"),
    }
}

/// A value of another type than the field's, which no rule compares with anything.
fn of_no_use(field: &Field) -> ExampleValue {
    match field.ty {
        Type::Bool => ExampleValue::Text(String::new()),
        _ => ExampleValue::Bool(false),
    }
}

//! The values of a message from JSON.
//!
//! Everything that is no value of the message is a [`Problem`]. Its field still counts as given, with a value that
//! suits no rule, so that the codec can be asked for all other violations in the same run.

mod problem;
mod scalar;

use std::collections::HashSet;

use denbun::RuleKind;
use denbun_codegen::diagnostic::nearest;
use denbun_codegen::model::{Direction, ExampleRest, ExampleValue, Field, Many, Message, Spec, Type, Wire};
use denbun_simulator::codec::Values;

use super::Json;
use super::document::parse;
pub(crate) use problem::Problem;

/// What a document says, and what is wrong with it.
#[derive(Debug)]
pub(crate) struct Input {
    /// The values that could be read.
    pub values: Values,
    /// Everything that is no value of the message.
    pub problems: Vec<Problem>,
}

/// Reads the values of a message.
///
/// Keys that are no fields belong to the rest, if the message has one; what `denbun decode` printed is taken too.
///
/// # Errors
///
/// The input is not JSON, or no object.
pub(crate) fn read_values(spec: &Spec, message: &Message, input: &[u8]) -> Result<Input, String> {
    let document = parse(input).map_err(|error| format!("not JSON: {error}"))?;
    let Json::Object(mut pairs) = document else {
        return Err(format!("expected an object of values by wire name, got {}", document.kind()));
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
    let mut problems = Vec::new();
    let mut reader =
        Reader { spec, message, path: String::new(), values: Values::new(message), problems: &mut problems };
    reader.values(&pairs);
    reader.rest(rest.as_ref().unwrap_or(&Json::Null));
    let values = reader.values;
    Ok(Input { values, problems })
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

/// Reads one message or object.
struct Reader<'r> {
    spec: &'r Spec,
    message: &'r Message,
    /// Where the object stands, with a dot at its end; empty for the message itself.
    path: String,
    values: Values,
    problems: &'r mut Vec<Problem>,
}

impl Reader<'_> {
    fn values(&mut self, pairs: &[(String, Json)]) {
        self.unique(&self.path.clone(), pairs);
        for (name, value) in pairs {
            let at = self.message.fields.iter().position(|field| field.name == *name);
            match (at, value) {
                (Some(at), Json::Null) if self.message.fields[at].nullable => {
                    self.values.set(at, ExampleValue::Null);
                }
                (Some(_), Json::Null) => {}
                (Some(at), value) => self.value(at, value, pairs),
                (None, Json::Null) if self.message.rest.is_some() && self.message.wire != Wire::Json => {}
                (None, value) if name == "rest" && self.has_columns() => self.rest(value),
                (None, value) => self.pair(name, value),
            }
        }
    }

    /// A key that stands twice has two values, and nothing says which is meant.
    fn unique(&mut self, path: &str, pairs: &[(String, Json)]) {
        let mut seen = HashSet::new();
        let mut reported = HashSet::new();
        for (name, _) in pairs {
            if !seen.insert(name) && reported.insert(name) {
                let message = "given more than once".into();
                self.problem(format!("{path}{name}"), Some(RuleKind::Duplicate), message);
            }
        }
    }

    fn value(&mut self, at: usize, value: &Json, siblings: &[(String, Json)]) {
        let field = &self.message.fields[at];
        let path = format!("{}{}", self.path, field.name);
        let value = self.many(field, &path, value, siblings);
        self.values.set(at, value);
    }

    fn many(&mut self, field: &Field, path: &str, value: &Json, siblings: &[(String, Json)]) -> ExampleValue {
        match (field.many, value) {
            (Many::One, value) => self.one(field, path, value, siblings),
            (Many::List { .. }, Json::List(items)) => {
                let items = items.iter().enumerate();
                let read = |(at, item)| self.one(field, &format!("{path}[{at}]"), item, siblings);
                ExampleValue::List(items.map(read).collect())
            }
            (Many::Map, Json::Object(pairs)) => {
                self.unique(&format!("{path}."), pairs);
                let mut read = |(key, value): &(String, _)| {
                    (key.clone(), self.one(field, &format!("{path}.{key}"), value, siblings))
                };
                ExampleValue::Map(pairs.iter().map(&mut read).collect())
            }
            (Many::List { .. }, value) => self.mistyped(field, path, "a list", value),
            (Many::Map, value) => self.mistyped(field, path, "an object", value),
        }
    }

    fn one(&mut self, field: &Field, path: &str, value: &Json, siblings: &[(String, Json)]) -> ExampleValue {
        match (field.ty, value) {
            (Type::Object(at), Json::Object(pairs)) => ExampleValue::Object(self.inside(at, path, pairs)),
            (Type::Union(union), value) => self.union(union, field, path, value, siblings),
            (Type::Object(_), value) => self.mistyped(field, path, "an object", value),
            (Type::Json | Type::FlatJson, value) => {
                self.unique_inside(path, value);
                scalar::any(value)
            }
            (_, value) => match scalar::read(field, value) {
                Ok(value) => value,
                Err(expected) => self.mistyped(field, path, expected, value),
            },
        }
    }

    /// The object that a union's sibling names.
    fn union(
        &mut self,
        union: usize,
        field: &Field,
        path: &str,
        value: &Json,
        siblings: &[(String, Json)],
    ) -> ExampleValue {
        let union = &self.spec.unions[union];
        let tag = siblings.iter().find(|(name, _)| *name == union.by).map(|(_, value)| value);
        let is_named = |tags: &[String]| matches!(tag, Some(Json::Text(tag)) if tags.contains(tag));
        let case = union.cases.iter().position(|case| is_named(&case.tags));
        match (case, value) {
            (Some(case), Json::Object(pairs)) => {
                ExampleValue::Case(case, self.inside(union.cases[case].object, path, pairs))
            }
            (_, value) if union.direction != Direction::Request => {
                self.unique_inside(path, value);
                scalar::any(value)
            }
            (Some(_), value) => self.mistyped(field, path, "an object", value),
            (None, _) => {
                let tags: Vec<String> =
                    union.cases.iter().flat_map(|case| &case.tags).map(|tag| format!("`{tag}`")).collect();
                let message = format!("says what `{}` is: one of {}", field.name, tags.join(", "));
                let rule = if tag.is_some() { RuleKind::Value } else { RuleKind::Required };
                self.problem(format!("{}{}", self.path, union.by), Some(rule), message);
                // The codec has nothing to say of an object that nobody can read.
                self.problems.extend(Problem::silent(path));
                ExampleValue::Bool(false)
            }
        }
    }

    fn inside(&mut self, object: usize, path: &str, pairs: &[(String, Json)]) -> Vec<(usize, ExampleValue)> {
        let message = &self.spec.messages[object];
        let mut reader = Reader {
            spec: self.spec,
            message,
            path: format!("{path}."),
            values: Values::new(message),
            problems: &mut *self.problems,
        };
        reader.values(pairs);
        reader.values.into_object()
    }

    /// Keys that stand twice anywhere inside a free value.
    fn unique_inside(&mut self, path: &str, value: &Json) {
        match value {
            Json::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    self.unique_inside(&format!("{path}[{at}]"), item);
                }
            }
            Json::Object(pairs) => {
                self.unique(&format!("{path}."), pairs);
                for (key, value) in pairs {
                    self.unique_inside(&format!("{path}.{key}"), value);
                }
            }
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => {}
        }
    }

    fn mistyped(&mut self, field: &Field, path: &str, expected: &str, value: &Json) -> ExampleValue {
        let message = format!("expected {expected}, got {}", value.kind());
        self.problem(path.to_owned(), Some(RuleKind::Type), message);
        of_no_use(field)
    }

    fn rest(&mut self, rest: &Json) {
        match rest {
            Json::Null => {}
            Json::Text(text) if self.has_columns() => {
                self.values.rest = Some(ExampleRest::Text(text.clone()));
            }
            Json::Object(pairs) if !self.has_columns() => {
                self.unique("", pairs);
                for (key, value) in pairs {
                    self.pair(key, value);
                }
            }
            Json::Object(pairs) if pairs.is_empty() => {}
            Json::Text(text) if text.is_empty() => {}
            other => {
                let expected = if self.has_columns() { "a text" } else { "an object of texts" };
                let message = format!("expected {expected}, got {}", other.kind());
                self.problem("rest".to_owned(), Some(RuleKind::Type), message);
            }
        }
    }

    /// Whether what no field names is the last columns of a line, as one text.
    fn has_columns(&self) -> bool {
        self.message.rest.is_some() && self.message.wire == Wire::CsvLine
    }

    fn pair(&mut self, key: &str, value: &Json) {
        let path = format!("{}{key}", self.path);
        if self.message.rest.is_none() || self.message.wire == Wire::CsvLine || !self.path.is_empty() {
            let message = match self.meant(key) {
                Some(name) => format!("no field of this message, did you mean `{name}`?"),
                None => "no field of this message".to_owned(),
            };
            return self.problem(path, None, message);
        }
        if self.message.wire == Wire::Json {
            self.unique_inside(&path, value);
            return self.values.push_rest(key, &value.to_string());
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
                    self.problem(path.clone(), Some(RuleKind::Type), message);
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

    fn problem(&mut self, path: String, rule: Option<RuleKind>, message: String) {
        self.problems.push(Problem::new(path, rule, message));
    }
}

/// A value of another type than the field's, which no rule compares with anything.
fn of_no_use(field: &Field) -> ExampleValue {
    match field.ty {
        Type::Bool => ExampleValue::Text(String::new()),
        _ => ExampleValue::Bool(false),
    }
}

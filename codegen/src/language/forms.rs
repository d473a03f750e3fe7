//! The forms in which a key's value may be written.

use serde::Serialize;
use serde_json::Value;

/// One way to write a value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Form {
    /// What tells it from the others, in a word or two.
    pub title: Option<String>,
    /// What it says that the others do not.
    pub text: Option<String>,
    /// What stands there.
    pub shape: Shape,
}

/// What stands in YAML.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "is", content = "of")]
pub enum Shape {
    /// A text.
    Text,
    /// A text of this regular expression.
    Pattern(String),
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Truth,
    /// Nothing, or `null`.
    Nothing,
    /// Any value.
    Any,
    /// One of these words.
    Words(Vec<Word>),
    /// A mapping with the keys of this type.
    Object(String),
    /// A sequence.
    List(Vec<Form>),
    /// A mapping with names that the author chooses.
    Map(Vec<Form>),
}

/// A word of a closed list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Word {
    /// As it is written.
    pub word: String,
    /// What it means.
    pub text: String,
}

/// An object that the walk came to: the name of its type, and its schema.
pub(super) type Found<'s> = (String, &'s Value);

/// Reads forms out of a schema with `definitions`.
pub(super) struct Forms<'s> {
    definitions: &'s Value,
    /// The objects met so far, in order.
    pub(super) found: Vec<Found<'s>>,
}

impl<'s> Forms<'s> {
    pub(super) fn new(root: &'s Value) -> Self {
        Self { definitions: &root["definitions"], found: Vec::new() }
    }

    /// The forms of a value whose schema this is; `name` is that of an object described in place.
    pub(super) fn of(&mut self, schema: &'s Value, name: &str) -> Vec<Form> {
        let mut forms = Vec::new();
        self.add(schema, name, None, &mut forms);
        forms
    }

    fn add(&mut self, schema: &'s Value, name: &str, outer: Option<&'s Value>, forms: &mut Vec<Form>) {
        let named = if schema.get("title").is_some() { Some(schema) } else { outer };
        if let Some(target) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/definitions/")) {
            return self.add(&self.definitions[target], target, named, forms);
        }
        if let Some(all) = schema["allOf"].as_array() {
            return all.iter().for_each(|one| self.add(one, name, named, forms));
        }
        if let Some(any) = schema["anyOf"].as_array() {
            let bare_null = |one: &&Value| one["type"] == "null" && one.get("title").is_none();
            return any
                .iter()
                .filter(|one| !bare_null(one))
                .for_each(|one| self.add(one, name, named, forms));
        }
        let part = |key: &str| named.and_then(|named| named[key].as_str()).map(str::to_owned);
        let form = Form { title: part("title"), text: part("description"), shape: self.shape(schema, name) };
        match forms.iter().find(|other| other.shape == form.shape && other.title == form.title) {
            Some(_) => {}
            None => forms.push(form),
        }
    }

    fn shape(&mut self, schema: &'s Value, name: &str) -> Shape {
        if let Some(words) = words(schema) {
            return Shape::Words(words);
        }
        if schema.get("properties").is_some() {
            if !self.found.iter().any(|(known, _)| known == name) {
                self.found.push((name.to_owned(), schema));
            }
            return Shape::Object(name.to_owned());
        }
        let types: Vec<&str> = match &schema["type"] {
            Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
            one => one.as_str().into_iter().collect(),
        };
        match types.iter().find(|ty| **ty != "null").copied() {
            _ if types.len() > 2 => Shape::Any,
            Some("array") => Shape::List(self.of(&schema["items"], name)),
            Some("object") => Shape::Map(self.of(&schema["additionalProperties"], name)),
            Some("integer") => Shape::Integer,
            Some("boolean") => Shape::Truth,
            Some("string") => match schema["pattern"].as_str() {
                Some(pattern) => Shape::Pattern(pattern.to_owned()),
                None => Shape::Text,
            },
            _ if types == ["null"] => Shape::Nothing,
            _ => Shape::Any,
        }
    }
}

/// The words of a closed list.
fn words(schema: &Value) -> Option<Vec<Word>> {
    let text =
        |of: &Value| of["description"].as_str().or(of["title"].as_str()).unwrap_or_default().to_owned();
    let word = |of: &Value| Some(Word { word: of["const"].as_str()?.to_owned(), text: text(of) });
    match schema["oneOf"].as_array() {
        Some(all) => all.iter().map(word).collect(),
        None => word(schema).map(|word| vec![word]),
    }
}

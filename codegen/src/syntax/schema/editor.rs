//! The schema as editors want it. An editor shows the description of the innermost schema that fits, so each key keeps its
//! own and what it refers to has none; words are one `enum` with an explanation each, because that is what is listed; and
//! `null`, which the derive allows for every optional key, is gone, because nobody means it.

use serde_json::{Map, Value, json};

use crate::lang::{Lang, samples};

mod snippets;

/// What is said of a number or a truth value where a code belongs.
const NO_CODE: &str = "Write a text, in quotes if it looks like a number or a truth value, such as \"0001112\": without them it \
is something else to other programs.";

/// The key that makes an overlay of a file. No other file has it, and the types of the language do not.
const OVERLAY: &str = "Of an overlay: the provider whose spec this file is laid over. Its keys replace those of the spec one by one.";

/// Types whose keys may stand in several files, or in an overlay: in one file none of them has to be there.
const SPLIT: [&str; 6] = ["Spec", "Operation", "Notification", "HandBack", "File", "Flow"];

/// The editor's schema, made of the plain English one.
pub(super) fn schema(plain: &Value, lang: Lang) -> Value {
    let empty = Map::new();
    let definitions = plain["definitions"].as_object().unwrap_or(&empty);
    let editor = Editor { definitions, lang };
    let mut schema = editor.object("Spec", plain);
    let used: Map<String, Value> = definitions
        .iter()
        .filter(|(_, definition)| definition.get("properties").is_some())
        .map(|(name, definition)| (name.clone(), Value::Object(editor.object(name, definition))))
        .collect();
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        let said = lang.text(OVERLAY);
        let overlay = json!({ "type": "string", "description": said, "markdownDescription": said });
        properties.insert("overlay".to_owned(), overlay);
    }
    schema.insert("$schema".to_owned(), plain["$schema"].clone());
    schema.insert("description".to_owned(), lang.text(text(plain, "description")).into());
    schema.insert("definitions".to_owned(), Value::Object(used));
    Value::Object(schema)
}

struct Editor<'p> {
    definitions: &'p Map<String, Value>,
    lang: Lang,
}

impl Editor<'_> {
    /// A mapping with known keys; `name` is its type's, or that of the key it stands under.
    fn object(&self, name: &str, plain: &Value) -> Map<String, Value> {
        let mut object = Map::from_iter([("type".to_owned(), json!("object"))]);
        for (key, value) in plain.as_object().into_iter().flatten() {
            match (key.as_str(), value) {
                ("properties", Value::Object(properties)) => {
                    let properties =
                        properties.iter().map(|(key, plain)| (key.clone(), self.property(name, key, plain)));
                    object.insert(key.clone(), Value::Object(properties.collect()));
                }
                ("patternProperties", Value::Object(patterns)) => {
                    let patterns =
                        patterns.iter().map(|(key, plain)| (key.clone(), self.described("", plain)));
                    object.insert(key.clone(), Value::Object(patterns.collect()));
                }
                ("required", _) if SPLIT.contains(&name) => {}
                ("additionalProperties" | "required", _) => {
                    object.insert(key.clone(), value.clone());
                }
                _ => {}
            }
        }
        if object.get("properties").is_some_and(|properties| properties.get("no").is_some()) {
            admit_a_bare_no(&mut object);
        }
        object
    }

    /// A key: its shape, what it means, and what may stand there.
    fn property(&self, ty: &str, key: &str, plain: &Value) -> Value {
        let mut property = self.shape(key, plain);
        let samples = samples(ty, key);
        self.describe(&mut property, plain);
        if let (Some(Value::String(text)), Some(sample)) =
            (property.get("markdownDescription"), samples.first())
        {
            let text = format!("{text}\n\n```yaml\n{key}: {sample}\n```");
            property.insert("markdownDescription".to_owned(), text.into());
        }
        let values = snippets::values(&property, samples);
        if !values.is_empty() {
            property.insert("defaultSnippets".to_owned(), values.into());
        }
        let entries = snippets::of(key, &property, self.lang);
        if !entries.is_empty() {
            // One level down: beside the key they would be taken for its values.
            property.insert("allOf".to_owned(), json!([{ "defaultSnippets": entries }]));
        }
        Value::Object(property)
    }

    /// A value without a name, such as an item of a list.
    fn described(&self, key: &str, plain: &Value) -> Value {
        let mut shape = self.shape(key, plain);
        self.describe(&mut shape, plain);
        Value::Object(shape)
    }

    fn describe(&self, shape: &mut Map<String, Value>, plain: &Value) {
        let english = match text(plain, "description") {
            "" => self.referred(plain).map_or("", |definition| text(definition, "description")),
            own => own,
        };
        if english.is_empty() {
            return;
        }
        let said = self.lang.text(english);
        shape.insert("description".to_owned(), said.into());
        shape.insert("markdownDescription".to_owned(), paragraphs(said, self.lang).into());
    }

    /// What values there can be, without a word about their meaning, except for each of a list of words.
    fn shape(&self, key: &str, plain: &Value) -> Map<String, Value> {
        if let Some(definition) = self.referred(plain) {
            return match definition.get("properties") {
                // Beside a reference everything else would be ignored.
                Some(_) => Map::from_iter([
                    ("type".to_owned(), json!("object")),
                    ("allOf".to_owned(), json!([{ "$ref": plain["$ref"] }])),
                ]),
                None => self.shape(key, definition),
            };
        }
        if let Some(Value::Array(words)) = plain.get("oneOf") {
            return self.words(words);
        }
        match (plain.get("anyOf"), plain.get("allOf")) {
            (Some(Value::Array(branches)), _) => self.any_of(key, branches),
            (_, Some(Value::Array(parts))) if parts.len() == 1 => self.shape(key, &parts[0]),
            _ => self.own(key, plain),
        }
    }

    fn own(&self, key: &str, plain: &Value) -> Map<String, Value> {
        if plain.get("properties").is_some() {
            return self.object(key, plain);
        }
        let mut shape = Map::new();
        for (name, value) in plain.as_object().into_iter().flatten() {
            match (name.as_str(), value) {
                ("description" | "title", _) => {}
                ("format", Value::String(format)) if format == "code" => {
                    shape.insert("errorMessage".to_owned(), self.lang.text(NO_CODE).into());
                }
                ("format", _) => {}
                ("type", Value::Array(types)) if types.len() == 2 && types.contains(&json!("null")) => {
                    let ty = types.iter().find(|ty| **ty != "null");
                    shape.insert("type".to_owned(), ty.cloned().unwrap_or_default());
                }
                ("items" | "additionalProperties", Value::Object(_)) => {
                    shape.insert(name.clone(), self.described(key, value));
                }
                _ => {
                    shape.insert(name.clone(), value.clone());
                }
            }
        }
        shape
    }

    /// The forms something can be written in. Each has a title, which heads what is shown of it.
    fn any_of(&self, key: &str, branches: &[Value]) -> Map<String, Value> {
        let mut forms = Vec::new();
        self.forms(key, branches, &mut forms);
        match <[_; 1]>::try_from(forms) {
            Ok([Value::Object(only)]) => only,
            Ok([other]) => Map::from_iter([("anyOf".to_owned(), json!([other]))]),
            Err(forms) => Map::from_iter([("anyOf".to_owned(), forms.into())]),
        }
    }

    fn forms(&self, key: &str, branches: &[Value], forms: &mut Vec<Value>) {
        for branch in branches.iter().filter(|branch| **branch != json!({ "type": "null" })) {
            let mut shape = match self.referred(branch) {
                Some(definition) if definition.get("properties").is_some() => {
                    branch.as_object().cloned().unwrap_or_default()
                }
                _ => self.shape(key, branch),
            };
            match shape.get("anyOf") {
                Some(Value::Array(inner)) => forms.extend(inner.iter().cloned()),
                _ => {
                    if let Some(Value::String(title)) = branch.get("title") {
                        shape.insert("title".to_owned(), self.lang.text(title).into());
                    }
                    forms.push(Value::Object(shape));
                }
            }
        }
    }

    fn words(&self, words: &[Value]) -> Map<String, Value> {
        let meanings: Vec<&str> =
            words.iter().map(|word| self.lang.text(text(word, "description"))).collect();
        Map::from_iter([
            ("type".to_owned(), json!("string")),
            ("enum".to_owned(), words.iter().map(|word| word["const"].clone()).collect()),
            ("enumDescriptions".to_owned(), meanings.clone().into()),
            ("markdownEnumDescriptions".to_owned(), meanings.into()),
        ])
    }

    fn referred(&self, plain: &Value) -> Option<&Value> {
        self.definitions.get(plain.get("$ref")?.as_str()?.rsplit('/').next()?)
    }
}

/// To readers of YAML 1.1 a `no` without quotes is `false`, also where it is a key, and no schema can name that key. So what
/// is not known is refused by a pattern, which leaves this one alone.
fn admit_a_bare_no(object: &mut Map<String, Value>) {
    let mut known: Vec<String> = vec!["false".to_owned()];
    known.extend(object["properties"].as_object().into_iter().flat_map(Map::keys).cloned());
    let mut patterns =
        object.get("patternProperties").and_then(Value::as_object).cloned().unwrap_or_default();
    let others = patterns.keys().map(|pattern| pattern.trim_matches(['^', '$']).to_owned());
    known.extend(others);
    patterns.insert(format!("^(?!(?:{})$)", known.join("|")), false.into());
    object.insert("patternProperties".to_owned(), Value::Object(patterns));
    object.remove("additionalProperties");
}

/// The default in a paragraph of its own.
fn paragraphs(text: &str, lang: Lang) -> String {
    let mark = match lang {
        Lang::Ja => "省略時は",
        Lang::En => "Default:",
    };
    match text.split_once(mark) {
        Some((before, after)) if !before.is_empty() => format!("{}\n\n{mark}{after}", before.trim_end()),
        _ => text.to_owned(),
    }
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// All texts that the editor's schema has beyond the plain one, in English.
#[cfg(test)]
pub(super) fn texts() -> impl Iterator<Item = &'static str> {
    [NO_CODE, OVERLAY].into_iter().chain(snippets::labels())
}

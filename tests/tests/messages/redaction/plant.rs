//! Messages with a secret in every field that is not public.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use denbun_codegen::model::{
    ExampleRest, ExampleValue, Field, FieldPlace, Many, Message, Spec, Type, Visibility, Wire,
};
use denbun_simulator::codec::{self, Values};

use crate::noise::Noise;

/// A message with secrets in it.
pub(crate) struct Planted {
    pub(crate) values: Values,
    pub(crate) bytes: Vec<u8>,
    pub(crate) secrets: Vec<Secret>,
}

/// What must not be seen.
pub(crate) struct Secret {
    pub(crate) field: String,
    core: String,
    base64: Vec<String>,
}

impl Secret {
    pub(crate) fn new(field: &str, core: &str) -> Self {
        Secret { field: field.to_owned(), core: core.to_lowercase(), base64: encoded(core) }
    }

    /// Whether a text holds it: as it is, in any case, percent-encoded, escaped as JSON does, or as base64.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        let plain = [text.to_lowercase(), unpercented(text).to_lowercase(), unescaped(text).to_lowercase()];
        plain.iter().any(|text| text.contains(&self.core))
            || self.base64.iter().any(|encoded| text.contains(encoded.as_str()))
    }
}

/// What base64 makes of a text, wherever it begins, without what depends on its neighbors.
fn encoded(core: &str) -> Vec<String> {
    let mut found = Vec::new();
    for before in 0..3 {
        let bytes = [&b"\0\0"[..before], core.as_bytes()].concat();
        for engine in [STANDARD_NO_PAD, URL_SAFE_NO_PAD] {
            let text = engine.encode(&bytes);
            found.push(text[if before == 0 { 0 } else { 4 }..text.len() - 2].to_owned());
        }
    }
    found
}

fn unpercented(text: &str) -> String {
    undone(text, "%", 2)
}

fn unescaped(text: &str) -> String {
    undone(text, "\\u", 4)
}

/// Escapes of a mark and hexadecimal digits undone.
fn undone(text: &str, mark: &str, digits: usize) -> String {
    let mut parts = text.split(mark);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part.get(..digits).and_then(|code| u32::from_str_radix(code, 16).ok());
        match code.and_then(char::from_u32) {
            Some(character) => {
                out.push(character);
                out.push_str(&part[digits..]);
            }
            None => {
                out.push_str(mark);
                out.push_str(part);
            }
        }
    }
    out
}

/// A message in several states of disrepair: from each example and from every field there is, with secrets that look
/// right and secrets that do not.
pub(crate) fn planted(spec: &Spec, message: &Message, noise: &mut Noise) -> Vec<Planted> {
    let examples = message.examples.iter().map(|example| match &example.wire {
        Some(wire) => codec::decode(spec, message, wire).values,
        None => Values::of_example(message, example),
    });
    let mut bases: Vec<Values> = examples.take(4).collect();
    for case in 0..most_cases(spec, message) {
        bases.push(Values::of_object(message, &every_field(spec, message, case)));
    }
    let mut found = Vec::new();
    for base in &bases {
        for looks in [Looks::Right, Looks::Strange, Looks::Digits] {
            found.push(plant(spec, message, base, looks, noise));
        }
    }
    found
}

/// How a secret looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Looks {
    /// Like a value of its field, where that can be.
    Right,
    /// Unlike any value.
    Strange,
    /// Like a number.
    Digits,
}

fn most_cases(spec: &Spec, message: &Message) -> usize {
    let inside = message.fields.iter().map(|field| match field.ty {
        Type::Union(union) => {
            let cases = &spec.unions[union].cases;
            let deep = cases.iter().map(|case| most_cases(spec, &spec.messages[case.object])).max();
            cases.len().max(deep.unwrap_or(1))
        }
        Type::Object(at) => most_cases(spec, &spec.messages[at]),
        _ => 1,
    });
    inside.max().unwrap_or(1)
}

/// Every field with some value, objects and all; of a union the case of this number.
fn every_field(spec: &Spec, message: &Message, case: usize) -> Vec<(usize, ExampleValue)> {
    let mut values = Vec::new();
    for (at, field) in message.fields.iter().enumerate() {
        let one = match field.ty {
            Type::Object(object) => ExampleValue::Object(every_field(spec, &spec.messages[object], case)),
            Type::Union(union) => {
                let cases = &spec.unions[union].cases;
                let case_ = case % cases.len();
                ExampleValue::Case(case_, every_field(spec, &spec.messages[cases[case_].object], case))
            }
            _ => match tag(spec, message, field, case) {
                Some(tag) => ExampleValue::Text(tag),
                None => ExampleValue::Text("x".into()),
            },
        };
        let value = match field.many {
            Many::One => one,
            Many::List { .. } => ExampleValue::List(vec![one.clone(), one]),
            Many::Map => ExampleValue::Map(vec![("note".into(), one)]),
        };
        values.push((at, value));
    }
    values
}

/// What a field says if it is the sibling of a union.
fn tag(spec: &Spec, message: &Message, field: &Field, case: usize) -> Option<String> {
    message.fields.iter().find_map(|other| match other.ty {
        Type::Union(union) if spec.unions[union].by == field.name => {
            let cases = &spec.unions[union].cases;
            cases[case % cases.len()].tags.first().cloned()
        }
        _ => None,
    })
}

fn plant(spec: &Spec, message: &Message, base: &Values, looks: Looks, noise: &mut Noise) -> Planted {
    let mut secrets = Vec::new();
    let object = base.clone().into_object();
    let mut planter = Planter { spec, looks, noise, secrets: &mut secrets };
    let mut values = Values::of_object(message, &planter.object(message, &object, ""));
    values.rest = base.rest.clone().map(|rest| planter.rest(rest));
    let bytes = written(spec, message, &values);
    Planted { values, bytes, secrets }
}

struct Planter<'p> {
    spec: &'p Spec,
    looks: Looks,
    noise: &'p mut Noise,
    secrets: &'p mut Vec<Secret>,
}

impl Planter<'_> {
    fn object(
        &mut self,
        message: &Message,
        given: &[(usize, ExampleValue)],
        path: &str,
    ) -> Vec<(usize, ExampleValue)> {
        let by: Vec<&str> = message
            .fields
            .iter()
            .filter_map(|field| match field.ty {
                Type::Union(union) => Some(self.spec.unions[union].by.as_str()),
                _ => None,
            })
            .collect();
        let planted = given.iter().map(|(at, value)| {
            let field = &message.fields[*at];
            let path = format!("{path}.{}", field.name);
            // Without its tag a union would only be kept as what nobody knows.
            let is_shown = field.visibility == Visibility::Public || field.fixed.is_some();
            let value = match by.contains(&field.name.as_str()) || is_shown && is_plain(field) {
                true => value.clone(),
                false => self.value(field, value, &path),
            };
            (*at, value)
        });
        planted.collect()
    }

    fn value(&mut self, field: &Field, value: &ExampleValue, path: &str) -> ExampleValue {
        match (field.ty, value) {
            (Type::Object(at), ExampleValue::Object(given)) => {
                ExampleValue::Object(self.object(&self.spec.messages[at], given, path))
            }
            (Type::Union(union), ExampleValue::Case(case, given)) => {
                let object = &self.spec.messages[self.spec.unions[union].cases[*case].object];
                ExampleValue::Case(*case, self.object(object, given, path))
            }
            (_, ExampleValue::List(items)) => {
                ExampleValue::List(items.iter().map(|item| self.value(field, item, path)).collect())
            }
            (_, ExampleValue::Map(pairs)) => {
                let plant = |(key, value): &(String, _)| (key.clone(), self.value(field, value, path));
                ExampleValue::Map(pairs.iter().map(plant).collect())
            }
            _ => self.secret(field, path),
        }
    }

    fn secret(&mut self, field: &Field, path: &str) -> ExampleValue {
        let is_number = matches!(field.ty, Type::Integer | Type::Yen | Type::Amount | Type::Number);
        let digits = |noise: &mut Noise| (0..14).map(|_| char::from(b'1' + noise.below(9) as u8)).collect();
        let core: String = match self.looks {
            Looks::Digits => digits(self.noise),
            Looks::Right if is_number || field.ty == Type::Digits => digits(self.noise),
            Looks::Right | Looks::Strange => self.noise.word(16),
        };
        self.secrets.push(Secret::new(path, &core));
        match (self.looks, field.ty) {
            (Looks::Right | Looks::Digits, _) if is_number => match core.parse() {
                Ok(value) if field.ty != Type::Number => ExampleValue::Integer(value),
                _ => ExampleValue::Number(core),
            },
            (Looks::Right, Type::Email) => ExampleValue::Text(format!("{core}@example.jp")),
            (Looks::Right, Type::Url) => ExampleValue::Text(format!("https://example.jp/{core}")),
            (Looks::Strange, _) => ExampleValue::Text(format!("秘\" {core}\n%&,=")),
            (Looks::Right | Looks::Digits, _) => ExampleValue::Text(core),
        }
    }

    fn rest(&mut self, rest: ExampleRest) -> ExampleRest {
        let core = self.noise.word(16);
        self.secrets.push(Secret::new("rest", &core));
        match rest {
            ExampleRest::Pairs(_) => ExampleRest::Pairs(vec![("note".into(), core)]),
            ExampleRest::Text(_) => ExampleRest::Text(core),
        }
    }
}

/// Whether a field holds no fields of its own, which have their own visibility.
fn is_plain(field: &Field) -> bool {
    !matches!(field.ty, Type::Object(_) | Type::Union(_))
}

/// The bytes of a message as its provider would send them, whatever its rules say.
fn written(spec: &Spec, message: &Message, values: &Values) -> Vec<u8> {
    if let Ok(bytes) = codec::encode(spec, message, values) {
        return bytes;
    }
    let fields = || message.fields.iter().enumerate().filter(|(_, field)| field.place == FieldPlace::Message);
    let present = || fields().filter_map(|(at, field)| Some((field, values.get(at)?)));
    match message.wire {
        Wire::Json => json_object(spec, message, &values.clone().into_object()).into_bytes(),
        Wire::Form | Wire::Query | Wire::PlainForm => {
            let pairs: Vec<String> = present()
                .map(|(field, value)| format!("{}={}", field.name, percent(&plain(value))))
                .chain(rest_pairs(values))
                .collect();
            pairs.join("&").into_bytes()
        }
        Wire::CsvLine => {
            let mut columns: Vec<String> = fields()
                .map(|(at, _)| values.get(at).map(plain).unwrap_or_default().replace([',', '\n'], " "))
                .collect();
            if let Some(ExampleRest::Text(text)) = &values.rest {
                columns.push(text.clone());
            }
            columns.join(",").into_bytes()
        }
        Wire::Csv => {
            let quoted = |text: String| format!("\"{}\"", text.replace('"', "\"\""));
            let columns: Vec<String> =
                fields().map(|(at, _)| quoted(values.get(at).map(plain).unwrap_or_default())).collect();
            columns.join(",").into_bytes()
        }
        Wire::Headers | Wire::None => Vec::new(),
    }
}

fn rest_pairs(values: &Values) -> Vec<String> {
    match &values.rest {
        Some(ExampleRest::Pairs(pairs)) => {
            pairs.iter().map(|(key, value)| format!("{key}={}", percent(value))).collect()
        }
        Some(ExampleRest::Text(_)) | None => Vec::new(),
    }
}

fn plain(value: &ExampleValue) -> String {
    match value {
        ExampleValue::Text(text) | ExampleValue::Number(text) => text.clone(),
        ExampleValue::Integer(value) => value.to_string(),
        ExampleValue::Bool(value) => value.to_string(),
        _ => String::new(),
    }
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

fn json_object(spec: &Spec, message: &Message, given: &[(usize, ExampleValue)]) -> String {
    let in_body = given.iter().filter(|(at, _)| message.fields[*at].place == FieldPlace::Message);
    let members: Vec<String> = in_body
        .map(|(at, value)| {
            let field = &message.fields[*at];
            format!("{}:{}", quoted(&field.name), json(spec, field, value))
        })
        .collect();
    format!("{{{}}}", members.join(","))
}

fn json(spec: &Spec, field: &Field, value: &ExampleValue) -> String {
    match (value, field.ty) {
        (ExampleValue::Object(given), Type::Object(at)) => json_object(spec, &spec.messages[at], given),
        (ExampleValue::Case(case, given), Type::Union(union)) => {
            json_object(spec, &spec.messages[spec.unions[union].cases[*case].object], given)
        }
        (ExampleValue::List(items), _) => {
            let items: Vec<String> = items.iter().map(|item| json(spec, field, item)).collect();
            format!("[{}]", items.join(","))
        }
        (ExampleValue::Map(pairs), _) => {
            let pair = |(key, value): &(String, _)| format!("{}:{}", quoted(key), json(spec, field, value));
            format!("{{{}}}", pairs.iter().map(pair).collect::<Vec<_>>().join(","))
        }
        (ExampleValue::Text(text), _) => quoted(text),
        (ExampleValue::Number(text), _) => text.clone(),
        (ExampleValue::Integer(value), _) => value.to_string(),
        (ExampleValue::Bool(value), _) => value.to_string(),
        (ExampleValue::Null | ExampleValue::Object(_) | ExampleValue::Case(..), _) => "null".into(),
    }
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text is JSON")
}

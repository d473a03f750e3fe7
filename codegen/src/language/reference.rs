//! The types of the language, in the order in which a spec comes to them.

use serde::Serialize;
use serde_json::Value;

use super::default;
use super::forms::{Form, Forms, Shape};

/// How many keys make a type another one's inner part: fewer are the same by chance.
const INNER: usize = 8;

/// The spec language.
#[derive(Debug, Clone, Serialize)]
pub struct Reference {
    /// Its types; the first is a spec.
    pub types: Vec<Type>,
}

/// A mapping with known keys.
#[derive(Debug, Clone, Serialize)]
pub struct Type {
    /// Its name, such as `Row`.
    pub name: String,
    /// What it is.
    pub text: String,
    /// Where it stands, as paths such as `operations.NAME.request`; the first few.
    pub places: Vec<String>,
    /// Its own keys, in the order documented.
    pub keys: Vec<Key>,
    /// The type whose keys it has besides.
    pub inside: Option<String>,
}

/// A key of a mapping.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Key {
    /// As it is written.
    pub name: String,
    /// What it means, without its default.
    pub text: String,
    /// Whether it must be given.
    pub required: bool,
    /// What holds when it is left out, if that is more than that nothing is said.
    pub default: Option<String>,
    /// How its value may be written.
    pub forms: Vec<Form>,
}

impl Reference {
    /// The language whose JSON Schema this is, in the language of its descriptions.
    pub fn of(schema: &Value) -> Self {
        let mut forms = Forms::new(schema);
        forms.found.push(("Spec".to_owned(), schema));
        let mut types = Vec::new();
        while let Some((name, object)) = forms.found.get(types.len()).cloned() {
            types.push(read(name, object, &mut forms));
        }
        places(&mut types);
        let inner: Vec<Option<usize>> = (0..types.len()).map(|at| inside(at, &types)).collect();
        let whole = types.clone();
        for (ty, inner) in types.iter_mut().zip(inner) {
            let Some(inner) = inner.map(|inner| &whole[inner]) else { continue };
            ty.inside = Some(inner.name.clone());
            ty.keys.retain(|key| !inner.keys.contains(key));
        }
        Self { types }
    }

    /// A type by its name.
    pub fn ty(&self, name: &str) -> Option<&Type> {
        self.types.iter().find(|ty| ty.name == name)
    }

    /// A key of a type, or of what is inside it, and the type that has it as its own.
    pub fn key<'r>(&'r self, ty: &'r Type, name: &str) -> Option<(&'r Type, &'r Key)> {
        match ty.keys.iter().find(|key| key.is(name)) {
            Some(key) => Some((ty, key)),
            None => self.key(self.ty(ty.inside.as_deref()?)?, name),
        }
    }
}

impl Key {
    /// Whether a key of a text is this one. The arrow of a step is a key of many spellings.
    fn is(&self, written: &str) -> bool {
        self.name == written || self.name.contains("->") && written.contains("->")
    }
}

fn read<'s>(name: String, object: &'s Value, forms: &mut Forms<'s>) -> Type {
    let required = |key: &str| match object["required"].as_array() {
        Some(required) => required.iter().any(|it| it == key),
        None => false,
    };
    let properties = object["properties"].as_object().into_iter().flatten();
    let mut keys: Vec<Key> =
        properties.map(|(key, schema)| key_of(key, schema, required(key), forms)).collect();
    if let Some(arrow) = object["patternProperties"].as_object().and_then(|patterns| patterns.values().next())
    {
        keys.insert(0, key_of("PARTY -> PARTY", arrow, true, forms));
    }
    let text = object["description"].as_str().unwrap_or_default().to_owned();
    Type { name, text, places: Vec::new(), keys, inside: None }
}

fn key_of<'s>(name: &str, schema: &'s Value, required: bool, forms: &mut Forms<'s>) -> Key {
    let (text, default) = default::split(schema["description"].as_str().unwrap_or_default());
    let mut capital = name.to_owned();
    if let Some(first) = capital.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    Key { name: name.to_owned(), text, required, default, forms: forms.of(schema, &capital) }
}

/// The greatest other type all of whose keys this one has too.
fn inside(at: usize, types: &[Type]) -> Option<usize> {
    let ty = &types[at];
    let fits = |other: &Type| {
        (INNER..ty.keys.len()).contains(&other.keys.len())
            && other.keys.iter().all(|key| ty.keys.contains(key))
    };
    (0..types.len()).filter(|other| fits(&types[*other])).max_by_key(|other| types[*other].keys.len())
}

/// How many places of a type are named.
const PLACES: usize = 4;

/// Says of each type where it stands: those places that a spec comes to first.
fn places(types: &mut [Type]) {
    for at in 0..types.len() {
        let base = types[at].places.first().cloned();
        let from: Vec<(String, String)> = types[at]
            .keys
            .iter()
            .flat_map(|key| {
                let path =
                    base.iter().map(String::as_str).chain([key.name.as_str()]).collect::<Vec<_>>().join(".");
                let mut found = Vec::new();
                objects(&key.forms, &path, &mut found);
                found
            })
            .collect();
        for (name, path) in from {
            let ty = types.iter_mut().find(|ty| ty.name == name);
            if let Some(ty) = ty.filter(|ty| ty.places.len() < PLACES && !ty.places.contains(&path)) {
                ty.places.push(path);
            }
        }
    }
}

fn objects(forms: &[Form], path: &str, found: &mut Vec<(String, String)>) {
    for form in forms {
        match &form.shape {
            Shape::Object(name) => found.push((name.clone(), path.to_owned())),
            Shape::List(items) => objects(items, &format!("{path}[]"), found),
            Shape::Map(values) => objects(values, &format!("{path}.NAME"), found),
            Shape::Text
            | Shape::Pattern(_)
            | Shape::Integer
            | Shape::Truth
            | Shape::Nothing
            | Shape::Any
            | Shape::Words(_) => {}
        }
    }
}

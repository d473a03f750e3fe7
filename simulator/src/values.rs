//! The values of a message, by the places of its fields.

use denbun_codegen::model::{Example, ExampleRest, ExampleValue, Message};

/// The values of a message or of an object inside one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values {
    pub(crate) fields: Vec<Option<ExampleValue>>,
    /// What else stands in the message.
    pub rest: Option<ExampleRest>,
}

impl Values {
    /// No values yet.
    pub fn new(message: &Message) -> Self {
        Values { fields: vec![None; message.fields.len()], rest: None }
    }

    /// The values written in an example.
    pub fn of_example(message: &Message, example: &Example) -> Self {
        let mut values = Values::of_object(message, &example.values);
        values.rest = example.rest.clone();
        values
    }

    /// The values of an object inside a message.
    pub fn of_object(object: &Message, given: &[(usize, ExampleValue)]) -> Self {
        let mut values = Values::new(object);
        for (at, value) in given {
            values.set(*at, value.clone());
        }
        values
    }

    /// The same as the values of an object inside a message.
    pub fn into_object(self) -> Vec<(usize, ExampleValue)> {
        let values = self.fields.into_iter().enumerate();
        values.filter_map(|(at, value)| Some((at, value?))).collect()
    }

    /// The value of a field.
    pub fn get(&self, at: usize) -> Option<&ExampleValue> {
        self.fields.get(at)?.as_ref()
    }

    /// The value of the field with this name on the wire.
    pub fn named(&self, message: &Message, name: &str) -> Option<&ExampleValue> {
        self.get(position(message, name)?)
    }

    /// Sets the value of a field.
    pub fn set(&mut self, at: usize, value: ExampleValue) {
        if let Some(place) = self.fields.get_mut(at) {
            *place = Some(value);
        }
    }

    /// Adds a pair that no field names.
    pub fn push_rest(&mut self, key: &str, value: &str) {
        let pair = (key.to_owned(), value.to_owned());
        match &mut self.rest {
            Some(ExampleRest::Pairs(pairs)) => pairs.push(pair),
            Some(ExampleRest::Text(_)) | None => self.rest = Some(ExampleRest::Pairs(vec![pair])),
        }
    }
}

/// The place of the field with this name on the wire.
pub(crate) fn position(message: &Message, name: &str) -> Option<usize> {
    message.fields.iter().position(|field| field.name == name)
}

/// A scalar as text: what headers carry, and what values of different types are compared by.
pub(crate) fn text(value: Option<&ExampleValue>) -> Option<String> {
    match value? {
        ExampleValue::Text(text) | ExampleValue::Number(text) => Some(text.clone()),
        ExampleValue::Integer(value) => Some(value.to_string()),
        ExampleValue::Bool(value) => Some(value.to_string()),
        ExampleValue::Null
        | ExampleValue::List(_)
        | ExampleValue::Map(_)
        | ExampleValue::Object(_)
        | ExampleValue::Case(..) => None,
    }
}

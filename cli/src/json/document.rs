//! A JSON document as it is written: keys that stand twice are still there, so that they can be refused.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A JSON value.
#[derive(Debug, PartialEq)]
pub(super) enum Json {
    Null,
    Bool(bool),
    Integer(i64),
    /// A number with a fraction or an exponent, or beyond 64 bits.
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// What it is, in words.
    pub(super) fn kind(&self) -> &'static str {
        /// From here on a number is too large for an integer of 64 bits.
        const LIMIT: f64 = 9_223_372_036_854_775_808.0;
        match self {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Integer(_) => "an integer",
            Json::Number(number) if number.abs() >= LIMIT => "a number beyond 64 bits",
            Json::Number(_) => "a number with a fraction or an exponent",
            Json::Text(_) => "a text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(i64::try_from(value).map_or(Json::Number(value as f64), Json::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Json::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Json::Object(pairs))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> &'static str {
        serde_json::from_str::<Json>(text).expect("JSON").kind()
    }

    #[test]
    fn numbers_are_integers_or_say_why_not() {
        assert_eq!(kind("-9223372036854775808"), "an integer");
        assert_eq!(kind("9223372036854775807"), "an integer");
        assert_eq!(kind("9223372036854775808"), "a number beyond 64 bits");
        assert_eq!(kind("123456789012345678901234567890"), "a number beyond 64 bits");
        assert_eq!(kind("1.0"), "a number with a fraction or an exponent");
        assert_eq!(kind("1e3"), "a number with a fraction or an exponent");
    }

    #[test]
    fn every_key_is_kept() {
        let twice = serde_json::from_str::<Json>(r#"{"a":1,"a":null}"#).expect("JSON");
        assert_eq!(twice, Json::Object(vec![("a".into(), Json::Integer(1)), ("a".into(), Json::Null)]));
    }

    #[test]
    fn depth_is_bounded() {
        assert!(serde_json::from_str::<Json>(&"[".repeat(1 << 20)).is_err());
    }
}

//! A JSON document as it is written: keys that stand twice are still there, so that they can be refused, and numbers
//! keep their text.

mod parse;
mod print;

pub(crate) use parse::parse;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it is written.
    Number(String),
    /// A text.
    Text(String),
    /// Values in order.
    List(Vec<Json>),
    /// Keys and values in order; keys may repeat.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// What it is, in words.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Number(text) if text.contains(['.', 'e', 'E']) => "a number with a fraction or an exponent",
            Json::Number(text) if text.parse::<i64>().is_err() => "a number beyond 64 bits",
            Json::Number(_) => "an integer",
            Json::Text(_) => "a text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }

    /// A text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Json::Text(text.into())
    }

    /// An object of these keys.
    pub(crate) fn object<'k>(pairs: impl IntoIterator<Item = (&'k str, Json)>) -> Self {
        Json::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> &'static str {
        parse(text.as_bytes()).expect("JSON").kind()
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
        let twice = parse(br#"{"a":1,"a":null}"#).expect("JSON");
        let one = Json::Number("1".into());
        assert_eq!(twice, Json::Object(vec![("a".into(), one), ("a".into(), Json::Null)]));
    }
}

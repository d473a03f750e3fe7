//! The two languages the spec language is explained in. English is the doc comments of [`syntax`](crate::syntax); Japanese
//! stands in `codegen/lang/ja.txt`, by the English text, so that a comment that changes is translated again.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use hashbrown::HashMap;
use serde_json::Value;

/// A language of explanations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// Japanese, in which the documents are written.
    #[default]
    Ja,
    /// English.
    En,
}

impl Lang {
    /// All languages.
    pub const ALL: [Self; 2] = [Self::Ja, Self::En];

    /// Its code: `ja`, `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }

    /// An English text of the spec language in this language; as it is where there is no translation.
    ///
    /// ```
    /// use denbun_codegen::lang::Lang;
    ///
    /// assert_eq!(Lang::Ja.text("An e-mail address."), "メールアドレス。");
    /// assert_eq!(Lang::En.text("An e-mail address."), "An e-mail address.");
    /// ```
    pub fn text(self, english: &str) -> &str {
        match self {
            Self::Ja => JAPANESE.get(english).copied().unwrap_or(english),
            Self::En => english,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|lang| lang.code() == text);
        found.ok_or_else(|| format!("unknown language `{text}`: it is `ja` or `en`"))
    }
}

/// What there is to say in Japanese: English texts and their translations, in the order of the table.
pub fn japanese() -> impl Iterator<Item = (&'static str, &'static str)> {
    table(include_str!("../lang/ja.txt")).filter_map(|(english, lines)| Some((english, *lines.first()?)))
}

/// Samples of a key's value, each as YAML in one line; the first is the one to show. A type's own come before those that
/// stand for a key wherever it is.
pub fn samples(ty: &str, key: &str) -> &'static [&'static str] {
    let own = SAMPLES.get(format!("{ty}.{key}").as_str()).or_else(|| SAMPLES.get(key));
    own.map_or(&[], Vec::as_slice)
}

/// Where samples are given: `Type.key`, or `key` for all types.
pub fn sampled() -> impl Iterator<Item = &'static str> {
    SAMPLES.keys().copied()
}

static JAPANESE: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| japanese().collect());

static SAMPLES: LazyLock<HashMap<&'static str, Vec<&'static str>>> =
    LazyLock::new(|| table(include_str!("../lang/samples.txt")).collect());

/// A line, and below it one or more of `= …`; empty lines and those with `#` are left out.
fn table(text: &'static str) -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut entries: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in lines {
        match (line.strip_prefix("= "), entries.last_mut()) {
            (Some(line), Some((_, lines))) => lines.push(line),
            _ => entries.push((line, Vec::new())),
        }
    }
    entries.into_iter()
}

/// Puts every text of a schema that people read into a language.
pub(crate) fn translate(schema: &mut Value, lang: Lang) {
    match schema {
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), &mut *member) {
                    ("description" | "title", Value::String(text)) => *text = lang.text(text).to_owned(),
                    _ => translate(member, lang),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| translate(item, lang)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

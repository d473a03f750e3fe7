//! What the search knows of the spec language: types and keys, words of the notation, and diagnostics. Readers look for them
//! in either language, so what the other says of them is looked through as well.

use std::collections::HashMap;

use denbun_codegen::diagnostic::{Id, ids};
use denbun_codegen::language::{Form, Key, Shape, Type};

use super::{anchor, notation, other, reference};
use crate::{Lang, search};

/// The entries, as lines of a JSON list, with addresses of the page in this language.
pub(crate) fn entries(lang: Lang) -> Vec<String> {
    let mut lines = keys(lang);
    lines.extend(words(lang));
    lines.extend(ids::all().iter().map(|id| diagnostic(*id, lang)));
    lines
}

fn keys(lang: Lang) -> Vec<String> {
    let elsewhere: HashMap<(&str, &str), &str> =
        reference(other(lang)).types.iter().flat_map(texts).collect();
    let also = |ty: &str, key: &str| elsewhere.get(&(ty, key)).copied().unwrap_or_default();
    let mut lines = Vec::new();
    for ty in &reference(lang).types {
        let href = address(lang, &anchor(&[&ty.name]));
        lines.push(line("type", &ty.text, &ty.name, "", also(&ty.name, ""), &href));
        for key in &ty.keys {
            let href = address(lang, &anchor(&[&ty.name, &key.name]));
            let more = [plain(also(&ty.name, &key.name)), values(key).join(" ")].join(" ");
            lines.push(line("key", &key.text, &key.name, &ty.name, &more, &href));
        }
    }
    lines
}

/// A type and its keys, with what is said of them.
fn texts(ty: &Type) -> impl Iterator<Item = ((&str, &str), &str)> {
    let keys = ty.keys.iter().map(|key| ((ty.name.as_str(), key.name.as_str()), key.text.as_str()));
    std::iter::once(((ty.name.as_str(), ""), ty.text.as_str())).chain(keys)
}

/// The words that a key's value is one of, with what they mean.
fn values(key: &Key) -> Vec<&str> {
    fn of<'k>(forms: &'k [Form], found: &mut Vec<&'k str>) {
        for form in forms {
            match &form.shape {
                Shape::Words(words) => found.extend(words.iter().flat_map(|it| [it.word.as_str(), &it.text])),
                Shape::List(forms) | Shape::Map(forms) => of(forms, found),
                Shape::Text
                | Shape::Pattern(_)
                | Shape::Integer
                | Shape::Truth
                | Shape::Nothing
                | Shape::Any
                | Shape::Object(_) => {}
            }
        }
    }
    let mut found = Vec::new();
    of(&key.forms, &mut found);
    found
}

fn words(lang: Lang) -> Vec<String> {
    let groups = notation::groups(lang);
    let elsewhere = notation::groups(other(lang));
    let words = groups.iter().zip(&elsewhere).flat_map(|(group, elsewhere)| {
        group.words.iter().map(|it| {
            let more = [elsewhere.title, it.sample.as_str()].join(" ");
            line("word", group.title, it.word, "", &more, &address(lang, &it.anchor))
        })
    });
    words.collect()
}

fn diagnostic(id: Id, lang: Lang) -> String {
    let href = address(lang, &id.code().to_lowercase());
    let more = [id.text(lang), id.title(other(lang))].join(" ");
    line("diagnostic", id.title(lang), id.code(), id.slug(), &more, &href)
}

fn address(lang: Lang, place: &str) -> String {
    format!("language/{}.html#{place}", lang.code())
}

fn line(kind: &str, text: &str, name: &str, stands_in: &str, more: &str, href: &str) -> String {
    let (text, more) = (plain(text), plain(more));
    search::line([kind, "", &first(&text), name, "", stands_in, href, &format!("{text} {more}")])
}

/// The first sentence, which says what a thing is.
fn first(text: &str) -> String {
    let ends = ["。", ". "].into_iter().filter_map(|end| Some(text.find(end)? + end.trim_end().len()));
    text[..ends.min().unwrap_or(text.len())].to_owned()
}

/// A text without the marks of code.
fn plain(text: &str) -> String {
    text.replace('`', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_they_end() {
        for (text, sentence) in [
            ("An address. It may be empty.", "An address."),
            ("宛先。空でもよい。", "宛先。"),
            ("Such as a.b", "Such as a.b"),
            ("", ""),
        ] {
            assert_eq!(first(text), sentence);
        }
    }

    #[test]
    fn every_key_word_and_diagnostic_has_an_entry() {
        for lang in Lang::ALL {
            let lines = entries(lang).join("\n");
            for ty in &reference(lang).types {
                for key in &ty.keys {
                    let href = address(lang, &anchor(&[&ty.name, &key.name]));
                    assert!(lines.contains(&format!("\"{href}\"")), "{href}");
                }
            }
            for word in denbun_notation::vocabulary() {
                let word = serde_json::to_string(word.word).expect("a text");
                assert!(lines.contains(&format!(",{word},")), "{word}");
            }
            assert!(lines.contains("create_money"), "a word of a closed list");
            assert!(ids::all().iter().all(|id| lines.contains(id.code()) && lines.contains(id.slug())));
        }
    }
}

//! HTML taken apart as the standard says.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    /// The tag and its attributes, sorted.
    Start(String, Vec<(String, String)>),
    End(String),
    Text(String),
}

pub(crate) fn parts(page: &str) -> Vec<Part> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut parts = Vec::new();
    for token in Tokenizer::new_with_emitter(page, emitter) {
        let Ok(token) = token;
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        match token {
            Token::StartTag(tag) => {
                let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(&value.value)));
                parts.push(Part::Start(text(&tag.name), attributes.collect()));
            }
            Token::EndTag(tag) => parts.push(Part::End(text(&tag.name))),
            Token::String(string) => parts.push(Part::Text(text(&string.value))),
            Token::Comment(comment) => panic!("a comment: {comment:?}"),
            Token::Doctype(_) => {}
            Token::Error(error) => panic!("not HTML: {error:?}"),
        }
    }
    parts
}

/// The text of a page with single blanks.
pub(crate) fn text(parts: &[Part]) -> String {
    let texts = parts.iter().filter_map(|part| match part {
        Part::Text(text) => Some(text.as_str()),
        Part::Start(..) | Part::End(_) => None,
    });
    let all: String = texts.collect();
    single(&all)
}

/// A text with single blanks.
pub(crate) fn single(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// The value of an attribute.
pub(crate) fn attribute<'p>(attributes: &'p [(String, String)], name: &str) -> Option<&'p str> {
    attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

//! Markdown taken apart as GitHub reads it.

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag};

/// A page's parts without its text: what is a heading, a row, a link and to where, code, and HTML as it stands.
pub(crate) fn skeleton(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for event in Parser::new_ext(page, options()) {
        match event {
            Event::Text(_) => {}
            Event::Code(_) => found.push("code".to_owned()),
            // Code that a code span cannot hold.
            Event::InlineHtml(html) if &*html == "<code>" => found.push("code".to_owned()),
            Event::InlineHtml(html) if &*html == "</code>" => {}
            Event::Start(Tag::Link { dest_url, .. }) => found.push(format!("link {dest_url}")),
            Event::Start(Tag::CodeBlock(kind)) => found.push(format!("block {kind:?}")),
            other => found.push(format!("{other:?}")),
        }
    }
    found
}

/// The text of a page with single blanks.
pub(crate) fn text(page: &str) -> String {
    let mut all = String::new();
    for event in Parser::new_ext(page, options()) {
        match event {
            Event::Text(text) | Event::Code(text) => all.push_str(&text),
            Event::End(_) | Event::SoftBreak | Event::HardBreak => all.push(' '),
            _ => {}
        }
    }
    super::html::single(&all)
}

/// Where a page's links lead, and the places it has.
pub(crate) fn links(page: &str) -> (Vec<String>, Vec<String>) {
    let (mut links, mut places) = (Vec::new(), Vec::new());
    for event in Parser::new_ext(page, options()) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.into_string()),
            Event::InlineHtml(html) => places.extend(place(&html)),
            _ => {}
        }
    }
    (links, places)
}

fn place(html: &CowStr<'_>) -> Option<String> {
    Some(html.strip_prefix("<a id=\"")?.strip_suffix("\">")?.to_owned())
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM
        | Options::ENABLE_HEADING_ATTRIBUTES
}

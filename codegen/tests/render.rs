//! Whatever stands in a spec, each filter gives text of its target that reads back as what it was.

use std::collections::BTreeMap;

use denbun_codegen::render::{
    comment, environment, html, js_string, kana_fold, markdown, markdown_code, mermaid, rust_string, visible,
    yaml_string,
};
use html5gum::{Token, Tokenizer};
use minijinja::context;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

/// Pieces that mean something somewhere.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</script>",
    "<!--",
    "-->",
    "--",
    "<b>",
    "&amp;",
    "&#60;",
    "\"",
    "'",
    "`",
    "```",
    "``",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "    indented",
    "\u{2028}",
    "\u{85}",
    "\u{202e}",
    "\u{2066}",
    "\u{200f}",
    "\u{feff}",
    "\u{0}",
    "\u{7f}",
    "\u{200b}",
    "\u{e0041}",
    "{{ x }}",
    "{% raw %}",
    "{# #}",
    "*/",
    "/*",
    "//",
    "#",
    "# heading",
    "- list",
    "1. list",
    "+ list",
    "> quote",
    "| cell |",
    "---",
    "===",
    "* * *",
    "[link](http://x)",
    "![image](x)",
    "[x]: http://x",
    "https://example.com",
    "www.example.com",
    "a@example.com",
    ":smile:",
    "_x_",
    "*x*",
    "**",
    "~~x~~",
    "~x~",
    "$x$",
    "$$",
    "[^1]",
    "<http://x>",
    "\\",
    "\\n",
    "${x}",
    "#{x}",
    "\\u0041",
    "%%",
    ";",
    "end",
    "END",
    "note over",
    "participant",
    "-->>",
    ":::class",
    "@deprecated",
    "@ts-ignore",
    "__proto__",
    "'; drop",
    "0",
    "１",
    "ｶﾞ",
    "金額",
    "👩\u{200d}💻",
    "é",
    "e\u{301}",
    " ",
    "  ",
    "\u{3000}",
    "=",
    "!",
    "?>",
    "%>",
    "\\\n",
    ": ",
    " #",
    "- ",
    "null",
    "~",
    "!!str",
    "&a",
    "*a",
    "%YAML",
    "---\n",
    "...",
];

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(HOSTILE).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[ -~]{1,3}",
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// What a reader of one line sees.
fn line(text: &str) -> String {
    let text = visible(&text.replace(['\u{2028}', '\u{2029}', '\r', '\n', '\t'], " "));
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The text and the attribute of `<p title="…">…</p>`; nothing if it is made of anything else.
fn read_html(page: &str) -> Option<(String, String)> {
    let (mut text, mut title, mut tags) = (String::new(), String::new(), Vec::new());
    for Ok(token) in Tokenizer::new(page) {
        match token {
            Token::StartTag(tag) => {
                let attributes: BTreeMap<_, _> = tag.attributes.iter().collect();
                title =
                    attributes.values().map(|value| String::from_utf8_lossy(value).into_owned()).collect();
                tags.push(format!("{}:{}", String::from_utf8_lossy(&tag.name), attributes.len()));
            }
            Token::EndTag(tag) => tags.push(format!("/{}", String::from_utf8_lossy(&tag.name))),
            Token::String(piece) => text.push_str(&String::from_utf8_lossy(&piece)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => return None,
        }
    }
    (tags == ["p:1", "/p"]).then_some((text, title))
}

/// The texts of a page in Markdown that is paragraphs, headings, lists and tables of nothing but text and code.
fn read_markdown(page: &str) -> Option<Vec<String>> {
    let mut texts = Vec::new();
    for event in Parser::new_ext(page, Options::all() & !Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell) => {
                texts.push(String::new())
            }
            Event::Start(Tag::List(_) | Tag::Table(_) | Tag::TableHead | Tag::TableRow) | Event::End(_) => {}
            Event::Text(text) | Event::Code(text) => texts.last_mut()?.push_str(&text),
            Event::InlineHtml(tag) if matches!(&*tag, "<code>" | "</code>") => {}
            _ => return None,
        }
    }
    Some(texts)
}

/// Mermaid's codes for characters, read.
fn read_mermaid(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('#') {
        let (number, after) = rest[at + 1..].split_once(';')?;
        out.push_str(&rest[..at]);
        out.push(char::from_u32(number.parse().ok()?)?);
        rest = after;
    }
    Some(out + rest)
}

fn is_hidden(c: char) -> bool {
    visible(&c.to_string()) != c.to_string()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn html_is_text(text in hostile()) {
        // Elements and attributes cannot tell one line break from another.
        let text = text.replace('\r', "");
        let page = format!("<p title=\"{}\">{}</p>", html(&text), html(&text));
        let shown = visible(&text);
        prop_assert_eq!(read_html(&page), Some((shown.clone(), shown)), "{}", page);
        let single = format!("<p title='{}'></p>", html(&text));
        prop_assert_eq!(read_html(&single).map(|it| it.1), Some(visible(&text)));
    }

    #[test]
    fn markdown_is_text(text in hostile()) {
        let (made, shown) = (markdown(&text), line(&text));
        for page in [format!("{made}\n"), format!("# {made}\n"), format!("- {made}\n"), format!("（{made}）\n")] {
            let shown = if page.starts_with('（') { format!("（{shown}）") } else { shown.clone() };
            let read = read_markdown(&page).map(|texts| texts.concat());
            prop_assert_eq!(read, Some(shown), "{}", page);
        }
        let table = format!("| a | b |\n|---|---|\n| {made} | {} |\n", markdown_code(&text));
        let read = read_markdown(&table);
        let cells = vec!["a".to_owned(), "b".to_owned(), shown.clone(), shown];
        prop_assert_eq!(read, Some(cells), "{}", table);
    }

    #[test]
    fn mermaid_is_text(text in hostile()) {
        let made = mermaid(&text);
        prop_assert_eq!(read_mermaid(&made), Some(line(&text)), "{}", &made);
        let special = "\n<>%{}\"`:()[]|*=+@$";
        prop_assert!(!made.chars().any(|c| special.contains(c)), "{}", made);
        let mut words = made.split(|c: char| !c.is_alphanumeric() && c != '_');
        prop_assert!(words.all(|word| !word.eq_ignore_ascii_case("end")), "{}", made);
    }

    #[test]
    fn literals_are_what_they_were(text in hostile()) {
        prop_assert_eq!(serde_json::from_str::<String>(&js_string(&text)).ok(), Some(text.clone()));
        prop_assert!(!js_string(&text).contains(['<', '>', '\n', '\r']));
        let rust: Option<syn::LitStr> = syn::parse_str(&rust_string(&text)).ok();
        prop_assert_eq!(rust.map(|literal| literal.value()), Some(text.clone()));
        let yaml = format!("a: {}\nb: 1\n", yaml_string(&text));
        let read: Option<BTreeMap<String, serde_yaml::Value>> = serde_yaml::from_str(&yaml).ok();
        let read = read.and_then(|map| map["a"].as_str().map(str::to_owned));
        prop_assert_eq!(read, Some(text.clone()), "{}", yaml);
        for made in [js_string(&text), rust_string(&text), yaml_string(&text)] {
            prop_assert!(!made.chars().any(is_hidden), "{}", made);
        }
    }

    #[test]
    fn no_comment_ends_early(text in hostile()) {
        let made = comment(&text);
        prop_assert!(!made.chars().any(|c| is_hidden(c) || c == '\n'), "{}", made);
        for (open, close) in [("/*", "*/"), ("/** ", " */"), ("<!-- ", " -->"), ("<!--", "-->")] {
            let whole = format!("{open}{made}{close}");
            let inside = &whole[open.len()..whole.len() - close.len()];
            prop_assert!(!inside.contains("*/") && !inside.contains("/*") && !inside.contains("--"), "{}", whole);
            let end = close.trim_start();
            prop_assert_eq!(whole.find(end), Some(whole.len() - end.len()), "{}", whole);
        }
        prop_assert!(!made.ends_with('\\'));
    }

    #[test]
    fn a_text_of_a_spec_is_data(text in hostile()) {
        let template = "{{ text }}|{{ text|js_string }}|{% for c in list %}{{ c }}{% endfor %}";
        let context = context! { text => text.clone(), list => vec![text.clone()] };
        let made = environment().render_named_str("a.txt", template, context).ok();
        prop_assert_eq!(made, Some(format!("{text}|{}|{text}", js_string(&text))));
    }

    #[test]
    fn a_folded_text_stays_as_it_is(text in hostile()) {
        let folded = kana_fold(&text);
        prop_assert_eq!(kana_fold(&folded), folded);
    }
}

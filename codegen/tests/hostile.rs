//! Texts of a spec on the pages of generated code: whatever they hold is shown as text.

use denbun_codegen::diagnostic::{Diagnostics, Format};
use denbun_codegen::load_text;
use denbun_codegen::source::Sources;
use proptest::prelude::*;
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag};

/// A spec that says `H` wherever it may say what it likes.
const SPEC: &str = r#"
denbun: 1
provider: acme
label: H
sources: { d: { document: H, evidence: documented, note: H }, o: { document: H, evidence: assumed, confirm: H } }
evidence: d
confirm: H
charset: { value: UTF-8, evidence: assumed, confirm: H }
hosts: { live: "https://pay.example.jp" }
signatures: { s: { label: H, digest: SHA-256, of: [{ credential: key }, body], carried: { header: X-Hash } } }
objects: { thing: { label: H, note: H, fields: { x: { label: H, note: H } } } }
operations:
  sale:
    label: H
    note: H
    effect: create_money
    retry: if_not_executed
    resolve: { manual: H }
    request:
      post: /sale
      wire: json
      fields:
        id: { label: H, format: 半角英数字(20), required: true, note: H, source: d H }
        kind: { label: H, values: { "1": H, "2": { rust: two, label: H } } }
        guess: { label: H, evidence: o, confirm: H, name: { assumed: guessed, confirm: H } }
        thing: { label: H, object: thing }
      rules: [{ rule: "id != kind", message: H }]
      examples: [{ value: { id: A1 }, note: H }]
    response: result
  look: { label: H, effect: read, retry: always, response: result, request: { post: /look, wire: json, fields: { id: { label: H, required: true } }, examples: [{ value: { id: A1 } }] } }
  page: { label: H, note: H, effect: create_money, retry: never, resolve: { manual: H }, page: { returns: back }, request: { post: 決済URL, wire: form, fields: { id: { label: H, required: true } }, examples: [{ value: { id: A1 } }] } }
  hand: { label: H, by_hand: H, effect: compensating, note: H }
messages:
  result: { label: H, note: H, wire: json, fields: { rst: { label: H, required: true } }, outcome: { confirmed: "rst == 'ok'" }, rest: { label: H, note: H }, examples: [{ wire: '{"rst":"ok"}', outcome: confirmed }] }
notifications:
  push: { label: H, note: H, post: H, wire: form, authentic: { signature: s }, dedupe: [id], resolve: { operation: look }, fields: { id: { label: H, required: true } }, examples: [{ wire: id=A1 }] }
hand_backs:
  back: { label: H, get: H, authentic: none, dedupe: [id], resolve: { manual: H }, fields: { id: { label: H, required: true } }, examples: [{ wire: id=A1 }] }
flows:
  course: { label: H, figure: H, note: H, parties: { bank: H }, resolve: { manual: H }, steps: [{ shop -> gateway: sale, label: H, note: H }, { gateway -> shop: push, until: H }, { shop -> browser: page }, { browser -> shop: back, may_be_lost: true }, { shop -> bank: H, only_drawn: true }] }
files:
  list: { label: H, note: H, written_by: shop, fields: { id: { label: H, note: H, required: true } }, examples: [{ value: { id: A1 } }] }
"#;

/// What Markdown, rustdoc, HTML and readers of the source could take for something else.
const PIECES: [&str; 37] = [
    "金額",
    "abc",
    " ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "\n    x",
    "```",
    "```rust\npanic!()\n```",
    "~~~",
    "`",
    "``",
    "[x]",
    "[x](y)",
    "[`Vec`]",
    "![i](j)",
    "[a]: b",
    "]: ",
    "<script>alert(1)</script>",
    "<b>",
    "<!--",
    "&lt;",
    "&#34;",
    "https://example.com/",
    "<https://example.com>",
    "*/",
    "/*",
    "//!",
    "# ",
    "1. ",
    "- ",
    "> ",
    "|",
    "\\",
    "--- ...",
    "\"'{{ }}",
];

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

/// The pages of a text of Rust: the lines of an item's doc comment, as rustdoc joins them.
fn pages(rust: &str) -> Vec<String> {
    let mut pages = Vec::new();
    let mut page: Option<String> = None;
    for line in rust.lines() {
        let line = line.trim_start();
        match line.strip_prefix("//!").or_else(|| line.strip_prefix("///")) {
            Some(text) => {
                let page = page.get_or_insert_default();
                page.push_str(text.strip_prefix(' ').unwrap_or(text));
                page.push('\n');
            }
            None => pages.extend(page.take()),
        }
    }
    pages
}

/// What a page shows, without blanks, and what it should not have. Links may lead to types and modules, and to nothing
/// else; the only code is the drawing of a flow.
fn shown(page: &str, wrong: &mut Vec<String>) -> String {
    let mut unknown =
        |link: BrokenLink<'_>| Some((CowStr::from(format!("type:{}", link.reference)), CowStr::from("")));
    let parser = Parser::new_with_broken_link_callback(page, options(), Some(&mut unknown));
    let mut text = String::new();
    for event in parser {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::Start(Tag::Link { dest_url, .. }) if leads_to_an_item(&dest_url) => {}
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind))) if &*kind == "text" => {}
            Event::Start(
                Tag::Paragraph
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell
                | Tag::List(None)
                | Tag::Item
                | Tag::Strong,
            )
            | Event::End(_)
            | Event::SoftBreak => {}
            other => wrong.push(format!("{other:?} in\n{page}")),
        }
    }
    plain(&text)
}

fn leads_to_an_item(to: &str) -> bool {
    let path = to
        .trim_start_matches("type:")
        .trim_matches('`')
        .trim_start_matches("mod@")
        .trim_start_matches("super::");
    path.trim_start_matches("self::").chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '_' | ':'))
}

/// A text without what is not seen and without blanks.
fn plain(text: &str) -> String {
    let unseen = |it: char| it.is_whitespace() || it.is_control() || matches!(it, '\u{202e}' | '\u{2028}');
    text.chars().filter(|it| !unseen(*it)).collect()
}

/// The generated text, or why `check` refuses the spec.
fn generated(hostile: &str) -> Result<String, String> {
    let quoted = serde_json::to_string(hostile).expect("JSON");
    // Only as a word of its own: `H` is also a letter.
    let spec = SPEC.replace(": H\n", &format!(": {quoted}\n"));
    let spec =
        [" H,", " H ", "[H]"].iter().fold(spec, |spec, at| spec.replace(at, &at.replace('H', &quoted)));
    let spec = spec.replace(&format!("source: d {quoted}"), "source: d p.1");
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let model = load_text(
        "acme.yaml",
        &spec,
        &|path| Err(format!("{path} is not there")),
        &mut sources,
        &mut diagnostics,
    );
    let said = diagnostics.render(&sources, Format::Human { color: false }, 20);
    model.map(|model| denbun_codegen::provider_text(&model, true)).ok_or(said)
}

/// What is wrong with the pages of a spec with such texts.
fn wrong(hostile: &str) -> Vec<String> {
    let pages = pages(&generated(hostile).unwrap_or_else(|said| panic!("{said}")));
    let (wanted, mut wrong) = (plain(hostile), Vec::new());
    let times: usize = pages.iter().map(|page| shown(page, &mut wrong).matches(&wanted).count()).sum();
    if times < 40 {
        wrong.push(format!("{wanted:?} is shown {times} times in\n{}", pages.join("\n---\n")));
    }
    wrong
}

#[test]
fn what_nobody_sees_is_refused() {
    for unseen in ["\u{202e}", "\u{2066}", "\r\n", "\u{7}"] {
        let said = generated(&format!("あ{unseen}い")).expect_err("it is refused");
        assert!(said.contains("error[D0809]"), "{said}");
    }
}

#[test]
fn each_piece_alone_is_text() {
    // A label must not be empty to a reader.
    let texts = PIECES.iter().flat_map(|piece| [format!("あ{piece}"), format!("{piece}い")]);
    let found: Vec<String> =
        texts.filter_map(|text| Some(format!("{text:?}: {}", wrong(&text).first()?))).collect();
    assert!(found.is_empty(), "{}", found.join("\n======\n"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_pieces_together_are_text(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 1..8)) {
        prop_assert_eq!(wrong(&format!("{}う", pieces.concat())), Vec::<String>::new());
    }
}

//! What a tree keeps of its text, and that any text ends in a tree or an error.

use std::time::Instant;

use super::*;
use crate::diagnostic::{Format, Id};

fn parsed(text: &str) -> (Option<Node>, Vec<Id>, String) {
    let mut sources = Sources::new();
    let file = sources.add("a.yaml", text);
    let mut diagnostics = Diagnostics::new();
    let node = parse(file, &sources, &mut diagnostics);
    let ids = diagnostics.sorted().iter().map(|it| it.id).collect();
    (node, ids, diagnostics.render(&sources, Format::Human { color: false }, 50))
}

fn good(text: &str) -> Node {
    let (node, ids, rendered) = parsed(text);
    assert!(ids.is_empty(), "{rendered}");
    node.expect("a tree")
}

fn shown(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar { text, plain: true } => text.clone(),
        Kind::Scalar { text, plain: false } => format!("{text:?}"),
        Kind::Sequence(items) => {
            format!("[{}]", items.iter().map(shown).collect::<Vec<_>>().join(","))
        }
        Kind::Mapping(entries) => {
            let entries = entries.iter().map(|(k, v)| format!("{}:{}", shown(k), shown(v)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
        Kind::Invalid => "!".to_owned(),
    }
}

#[test]
fn scalars_stay_as_written() {
    let node = good("a: 0001112\nb: no\nc: 1.0\nd: \"1\"\ne:\nf: ~\ng: !!str 7\nh: ''\n");
    assert_eq!(shown(&node), r#"{a:0001112,b:no,c:1.0,d:"1",e:,f:~,g:"7",h:""}"#);
    assert!(node.get("e").is_some_and(Node::is_empty));
    assert!(node.get("f").is_some_and(Node::is_null));
    assert!(node.get("h").is_some_and(|node| !node.is_null()));
}

#[test]
fn spans_end_where_the_text_ends() {
    let text = "a:\n  - x\n  - {b: \"c\"}\n\n# note\nd: |\n  e\n\nf: g\n";
    let mut sources = Sources::new();
    let file = sources.add("a.yaml", text);
    let node = parse(file, &sources, &mut Diagnostics::new()).expect("a tree");
    let of = |node: Option<&Node>| node.map(|node| sources.slice(node.span).to_owned());
    assert_eq!(of(node.get("a")).as_deref(), Some("- x\n  - {b: \"c\"}"));
    assert_eq!(of(node.get("d")).as_deref(), Some("e"));
    assert_eq!(of(Some(&node)).as_deref(), Some(text.trim_end()));
}

#[test]
fn an_alias_knows_where_it_stands() {
    let node = good("a: &x {b: 1}\nc: *x\n");
    let (a, c) = (node.get("a").expect("a"), node.get("c").expect("c"));
    assert_eq!((a.span, a.alias), (c.span, None));
    assert_eq!(c.alias.map(Span::range), Some(16..18));
}

#[test]
fn merged_keys_stand_where_the_merge_stands() {
    let node = good("x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz: {p: 3, <<: [*x, *y], b: 3}\n");
    assert_eq!(node.get("z").map(shown).as_deref(), Some("{p:3,a:1,c:2,b:3}"));
    let node = good("a: {\"<<\": 1}\n");
    assert_eq!(node.get("a").map(shown).as_deref(), Some("{\"<<\":1}"));
    let (node, ids, _) = parsed("a: {<<: 1, b: 2}\n");
    assert_eq!(ids, [ids::WRONG_KIND]);
    assert_eq!(node.map(|node| shown(&node)).as_deref(), Some("{a:{b:2}}"));
}

#[test]
fn every_duplicate_is_shown_with_the_first() {
    let (node, ids, text) = parsed("a: 1\nb: {c: 1, c: 2}\n\"a\": 3\na: 4\n");
    assert_eq!(ids, [ids::DUPLICATE_KEY; 3]);
    assert!(text.contains("  | - first here\n"), "{text}");
    assert_eq!(node.map(|node| shown(&node)).as_deref(), Some("{a:1,b:{c:1}}"));
}

#[test]
fn what_is_no_name_is_reported_and_left_out() {
    let (node, ids, _) = parsed("[a]: 1\n{b: c}: 2\n: 3\nd: *nope\ne: !foo 5\nf: 6\n");
    assert_eq!(ids[..3], [ids::KEY_NOT_TEXT; 3]);
    assert_eq!(ids[3..], [ids::UNKNOWN_ALIAS, ids::UNKNOWN_TAG]);
    assert_eq!(node.map(|node| shown(&node)).as_deref(), Some("{d:!,e:5,f:6}"));
}

#[test]
fn an_anchor_may_not_hold_itself() {
    let (node, ids, text) = parsed("a: &a [1, *a]\nb: *a\n");
    assert_eq!(ids, [ids::SELF_REFERENCE], "{text}");
    assert_eq!(node.map(|node| shown(&node)).as_deref(), Some("{a:[1,!],b:[1,!]}"));
}

#[test]
fn documents_are_one() {
    assert_eq!(parsed("").1, [ids::EMPTY_DOCUMENT]);
    assert_eq!(parsed("# only a note\n").1, [ids::EMPTY_DOCUMENT]);
    assert_eq!(parsed("---\n...\n").1, [ids::EMPTY_DOCUMENT]);
    let (node, ids, _) = parsed("a: 1\n---\nb: [\n");
    assert_eq!(ids, [ids::SEVERAL_DOCUMENTS]);
    assert_eq!(node.map(|node| shown(&node)).as_deref(), Some("{a:1}"));
}

#[test]
fn a_syntax_error_does_not_hide_what_precedes_it() {
    let (node, ids, text) = parsed("a: 1\na: 2\nb: [1, {c: 2\nd: 3\n");
    assert!(node.is_none());
    assert_eq!(ids, [ids::DUPLICATE_KEY, ids::SYNTAX], "{text}");
    assert!(parsed("a: {b: 1\nc: 2}\n").2.contains("opened here"));
}

#[test]
fn the_pages_of_its_ids_show_what_they_say() {
    let pages = [
        ids::SYNTAX,
        ids::DUPLICATE_KEY,
        ids::TOO_LARGE,
        ids::SELF_REFERENCE,
        ids::UNKNOWN_ALIAS,
        ids::EMPTY_DOCUMENT,
        ids::SEVERAL_DOCUMENTS,
        ids::KEY_NOT_TEXT,
        ids::UNKNOWN_TAG,
    ];
    for id in pages {
        assert_eq!(parsed(id.bad().unwrap_or_default()).1, [id]);
    }
    for page in ids::all().iter().filter_map(|id| id.good()) {
        good(page);
    }
}

#[test]
fn many_comments_are_no_burden() {
    let text = format!("{}a: 1\n{}", "# note\n".repeat(500), "# note\n".repeat(500));
    assert_eq!(shown(&good(&text)), "{a:1}");
}

#[test]
fn a_billion_laughs_stop_at_once() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..9 {
        let uses = vec![format!("*a{}", level - 1); 10].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{uses}]\n"));
    }
    let start = Instant::now();
    let (node, ids, rendered) = parsed(&text);
    assert!(node.is_none());
    assert_eq!(ids, [ids::TOO_LARGE], "{rendered}");
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}

#[test]
fn depth_and_size_are_bounded() {
    for text in ["[".repeat(100_000), "- ".repeat(100_000), "{a: ".repeat(100_000)] {
        assert_eq!(parsed(&text).1, [ids::TOO_LARGE], "{}", &text[..4]);
    }
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(parsed(&nested(MAX_DEPTH)).0.is_some());
    assert_eq!(parsed(&nested(MAX_DEPTH + 1)).1, [ids::TOO_LARGE]);
    assert_eq!(parsed(&"- a\n".repeat(MAX_NODES)).1, [ids::TOO_LARGE]);
    assert!(parsed(&"- a\n".repeat(MAX_NODES - 1)).0.is_some());
}

mod any_text {
    use proptest::prelude::*;

    use super::*;

    const PIECES: &[&str] = &[
        "a",
        "b: ",
        "金額",
        "- ",
        "\n",
        "\n  ",
        "\n    ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        ": ",
        "? ",
        "&x ",
        "*x",
        "<<: ",
        "\"",
        "'",
        "|\n",
        ">-\n",
        "# n\n",
        "---\n",
        "...\n",
        "!!str ",
        "!t ",
        "\t",
        "\r",
        "\u{feff}",
        "\\",
        "%YAML 1.2\n",
        "@",
        "~",
        "🍣",
        "\u{85}",
        "\0",
    ];

    fn check(text: &str) {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", text);
        let mut diagnostics = Diagnostics::new();
        let node = parse(file, &sources, &mut diagnostics);
        assert!(node.is_some() || diagnostics.has_errors());
        if let Some(node) = &node {
            walk(node, sources.text(file));
        }
        for it in diagnostics.iter() {
            let spans = it.related.iter().map(|(span, _)| *span).chain([it.span]);
            spans.for_each(|span| on_boundaries(span, sources.text(file)));
        }
        for format in [Format::Human { color: false }, Format::Json, Format::Github] {
            diagnostics.render(&sources, format, 50);
        }
    }

    fn walk(node: &Node, text: &str) {
        on_boundaries(node.span, text);
        node.alias.into_iter().for_each(|span| on_boundaries(span, text));
        match &node.kind {
            Kind::Scalar { .. } | Kind::Invalid => {}
            Kind::Sequence(items) => items.iter().for_each(|item| walk(item, text)),
            Kind::Mapping(entries) => entries.iter().for_each(|(key, value)| {
                walk(key, text);
                walk(value, text);
            }),
        }
    }

    fn on_boundaries(span: Span, text: &str) {
        assert!(text.get(span.range()).is_some(), "{span:?} in {text:?}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn never_panics(text in any::<String>()) {
            check(&text);
        }

        #[test]
        fn of_yaml_pieces_never_panics(
            pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)
        ) {
            check(&pieces.concat());
        }
    }
}

//! Text of a spec stays text: pages of hostile texts have the very parts that pages of plain ones have.

use std::sync::OnceLock;

use proptest::prelude::*;

use denbun_codegen::model::{FlowItem, ResolveBy, Spec};
use denbun_docs::{Lang, Options, Site, site};

use super::html::{Part, attribute, parts, single, text};
use super::{HTML, MARKDOWN, load, markdown};

/// What has a meaning somewhere.
const FRAGMENTS: &[&str] = &[
    "<script>alert(1)</script>",
    "</script>",
    "</title><svg onload=x>",
    "</code></pre></td>",
    "<!--",
    "<img src=x onerror=y>",
    "\" onfocus=z autofocus x=\"",
    "' x='",
    "&lt;b&gt; &#60; &amp",
    "{{ p }}",
    "{% raw %}",
    "{# x #}",
    "`",
    "```",
    "``` mermaid",
    "\n\n# 見出し",
    "\n    four",
    "\n- item",
    "1. one",
    "| a | b |",
    "|---|",
    "[x](javascript:alert)",
    "![x](y)",
    "<https://evil.example>",
    "https://evil.example",
    "www.evil.example",
    "a@evil.example",
    "*a* _b_ **c** ~~d~~ ==e== $f$ $$g$$",
    "[^1] [x]: y",
    ":smile:",
    "\\",
    "\\`",
    "---",
    "===",
    "> quote",
    "{#id .class}",
    "end",
    "%% comment",
    "; loop x",
    "A->>B: x",
    "#35;",
    "\u{202e}",
    "\u{2066}x",
    "\u{feff}",
    "\u{2028}",
    "\u{200d}\u{115f}\u{3164}",
    "a|b `c` \\|",
    "\r",
    "\u{0}",
    "\t",
    "金額",
    " ",
];

fn hostile() -> impl Strategy<Value = String> {
    let fragment = proptest::sample::select(FRAGMENTS).prop_map(str::to_owned);
    let any = "\\PC{1,4}";
    proptest::collection::vec(prop_oneof![4 => fragment, 1 => any], 1..6)
        .prop_map(|parts| parts.concat())
        .prop_filter("something to see", |text| !text.trim().is_empty())
}

/// Puts a text in the place of every text that a spec's author is free to write.
fn with(mut spec: Spec, text: &str) -> Spec {
    let set = |place: &mut String| text.clone_into(place);
    let set_if = |place: &mut Option<String>| place.iter_mut().for_each(|it| text.clone_into(it));
    set(&mut spec.label);
    spec.sources.iter_mut().for_each(|it| set(&mut it.document));
    for it in &mut spec.operations {
        set(&mut it.label);
        set_if(&mut it.note);
        if let Some(resolve) = &mut it.resolve
            && let ResolveBy::Manual(place) = &mut resolve.by
        {
            set(place);
        }
    }
    for it in &mut spec.by_hand {
        set(&mut it.label);
        set(&mut it.how);
    }
    for message in &mut spec.messages {
        set(&mut message.label);
        set_if(&mut message.note);
        message.rules.iter_mut().for_each(|it| set(&mut it.message));
        for field in &mut message.fields {
            set(&mut field.label);
            set(&mut field.notation);
            set_if(&mut field.note);
            set_if(&mut field.evidence.confirm);
            field.values.iter_mut().for_each(|it| set(&mut it.label));
        }
        message.rest.iter_mut().for_each(|it| set(&mut it.label));
    }
    for it in &mut spec.notifications {
        set(&mut it.received_at);
        if !it.answer.body.is_empty() {
            set(&mut it.answer.body);
        }
    }
    spec.hand_backs.iter_mut().for_each(|it| set(&mut it.received_at));
    spec.families.iter_mut().for_each(|it| set(&mut it.label));
    spec.files.iter_mut().for_each(|it| set(&mut it.label));
    spec.signatures.iter_mut().for_each(|it| set(&mut it.label));
    spec.errors.iter_mut().flat_map(|it| &mut it.codes).for_each(|it| {
        set(&mut it.ja);
        set(&mut it.en);
        set(&mut it.advice);
    });
    for flow in &mut spec.flows {
        set(&mut flow.label);
        set_if(&mut flow.note);
        set_if(&mut flow.figure);
        set_if(&mut flow.manual);
        flow.parties.iter_mut().for_each(|it| set(&mut it.label));
        steps(&mut flow.steps, &set);
    }
    spec
}

fn steps(items: &mut [FlowItem], set: &dyn Fn(&mut String)) {
    for item in items {
        match item {
            FlowItem::Step(step) => {
                set(&mut step.label);
                step.note.iter_mut().for_each(set);
                step.until.iter_mut().for_each(set);
            }
            FlowItem::AnyOrder(branches) | FlowItem::Either(branches) => {
                branches.iter_mut().for_each(|branch| steps(branch, set));
            }
        }
    }
}

/// A text as pages show it: what is not seen has a name instead.
fn visible(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let unseen = (c.is_control() && !c.is_ascii_whitespace())
            || matches!(c, '\r' | '\u{b}' | '\u{c}')
            || matches!(c,
                '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
                | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
                | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
                | '\u{e0000}'..='\u{e007f}');
        if unseen { out.push_str(&format!("⟨U+{:04X}⟩", u32::from(c))) } else { out.push(c) }
    }
    single(&out)
}

/// The same on one line: what ends a line is a blank.
fn visible_on_a_line(text: &str) -> String {
    visible(&text.replace(['\r', '\u{2028}', '\u{2029}'], " "))
}

/// The tags of a page with everything in them that acts. Pictures have as many lines as their text needs.
fn skeleton(page: &str) -> Vec<String> {
    let (mut found, mut in_picture) = (Vec::new(), false);
    for part in parts(page) {
        match part {
            Part::Start(tag, attributes) => {
                assert!(attributes.iter().all(|(name, _)| !name.starts_with("on")), "{tag} {attributes:?}");
                in_picture |= tag == "svg";
                if in_picture {
                    assert!(
                        matches!(tag.as_str(), "svg" | "title" | "text" | "rect" | "path" | "circle"),
                        "{tag}"
                    );
                    continue;
                }
                let names: Vec<&str> = attributes.iter().map(|(name, _)| name.as_str()).collect();
                let acts = ["href", "src", "id", "class", "role"].map(|name| attribute(&attributes, name));
                found.push(format!("{tag} {names:?} {acts:?}"));
            }
            Part::End(tag) => {
                if tag == "svg" {
                    in_picture = false;
                }
                if !in_picture {
                    found.push(format!("/{tag}"));
                }
            }
            Part::Text(_) => {}
        }
    }
    found
}

fn specs() -> Vec<Spec> {
    let paths =
        ["flows", "signed", "hosted-page", "error-table", "file-of-several-kinds", "json-and-transport"];
    let specs = paths.iter().enumerate().map(|(at, name)| {
        let mut spec = load(&format!("tests/specs/good/{name}.yaml"));
        spec.provider = format!("p{at}");
        spec
    });
    specs.collect()
}

/// Whether a page shows texts of specs: the reference of the language shows none.
fn is_of_specs(path: &str) -> bool {
    !path.starts_with("language/")
}

fn made(text: &str, options: Options) -> Site {
    static SPECS: OnceLock<Vec<Spec>> = OnceLock::new();
    let specs = SPECS.get_or_init(specs).iter().map(|spec| with(spec.clone(), text));
    site(&specs.collect::<Vec<_>>(), options)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn html_shows_texts_and_does_nothing_else(label in hostile()) {
        static PLAIN: OnceLock<Site> = OnceLock::new();
        let (plain, hostile) = (PLAIN.get_or_init(|| made("金額", HTML)), made(&label, HTML));
        let shown = visible(&label);
        let pages = plain.iter().zip(hostile.iter()).filter(|((path, _), _)| path.ends_with(".html"));
        for ((path, plain), (_, page)) in pages.filter(|((path, _), _)| is_of_specs(path)) {
            prop_assert_eq!(skeleton(plain), skeleton(page), "{}", path);
            let found = text(&parts(page));
            prop_assert!(found.contains(&shown), "{}: no {:?} in {}", path, shown, found);
        }
        let search = hostile.get("assets/search.js").expect("a search");
        let rows = search.trim().strip_prefix("denbunSearch(").and_then(|it| it.strip_suffix(");"));
        let rows: serde_json::Value = serde_json::from_str(rows.expect("a call")).expect("JSON");
        prop_assert_eq!(&rows[0][2], &serde_json::Value::from(label.as_str()));
    }

    #[test]
    fn markdown_shows_texts_and_does_nothing_else(label in hostile()) {
        static PLAIN: OnceLock<Site> = OnceLock::new();
        let options = Options { lang: Lang::En, ..MARKDOWN };
        let (plain, hostile) = (PLAIN.get_or_init(|| made("金額", options)), made(&label, options));
        let shown = visible_on_a_line(&label);
        let pages = plain.iter().zip(hostile.iter());
        for ((path, plain), (_, page)) in pages.filter(|((path, _), _)| is_of_specs(path)) {
            prop_assert_eq!(markdown::skeleton(plain), markdown::skeleton(page), "{}\n{}", path, page);
            let found = markdown::text(page);
            prop_assert!(found.contains(&shown), "{}: no {:?} in {}", path, shown, found);
        }
    }
}

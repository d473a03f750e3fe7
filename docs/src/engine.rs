//! The templates, and how values become text in them: strictly, and escaped for the page they stand in.

use std::borrow::Cow;
use std::sync::OnceLock;

use denbun_codegen::escape;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::ValueKind;
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior, Value};

use crate::language;

/// What a template's name says of the page it makes.
const MARKDOWN: AutoEscape = AutoEscape::Custom(Cow::Borrowed("markdown"));

const HTML_TEMPLATES: &[(&str, &str)] = &[
    ("layout.html", include_str!("../templates/html/layout.html")),
    ("macros.html", include_str!("../templates/html/macros.html")),
    ("nav.html", include_str!("../templates/html/nav.html")),
    ("index.html", include_str!("../templates/html/index.html")),
    ("provider.html", include_str!("../templates/html/provider.html")),
    ("operation.html", include_str!("../templates/html/operation.html")),
    ("notification.html", include_str!("../templates/html/notification.html")),
    ("family.html", include_str!("../templates/html/family.html")),
    ("hand_back.html", include_str!("../templates/html/hand_back.html")),
    ("file.html", include_str!("../templates/html/file.html")),
    ("flow.html", include_str!("../templates/html/flow.html")),
    ("message.html", include_str!("../templates/html/message.html")),
    ("errors.html", include_str!("../templates/html/errors.html")),
    ("plain.html", include_str!("../templates/html/plain.html")),
    ("language.html", include_str!("../templates/html/language.html")),
    ("tutorial.html", include_str!("../templates/html/tutorial.html")),
];

const MARKDOWN_TEMPLATES: &[(&str, &str)] = &[
    ("macros.md", include_str!("../templates/markdown/macros.md")),
    ("index.md", include_str!("../templates/markdown/index.md")),
    ("provider.md", include_str!("../templates/markdown/provider.md")),
    ("operation.md", include_str!("../templates/markdown/operation.md")),
    ("notification.md", include_str!("../templates/markdown/notification.md")),
    ("family.md", include_str!("../templates/markdown/family.md")),
    ("hand_back.md", include_str!("../templates/markdown/hand_back.md")),
    ("file.md", include_str!("../templates/markdown/file.md")),
    ("flow.md", include_str!("../templates/markdown/flow.md")),
    ("message.md", include_str!("../templates/markdown/message.md")),
    ("errors.md", include_str!("../templates/markdown/errors.md")),
    ("language.md", include_str!("../templates/markdown/language.md")),
];

/// Renders a template.
///
/// # Panics
///
/// The template does not fit what it is given: both are ours, and every template is rendered by the tests.
pub(crate) fn render(template: &str, context: Value) -> String {
    let rendered = environment().get_template(template).and_then(|found| found.render(context));
    rendered.unwrap_or_else(|error| panic!("{template} does not fit what it is given: {error:#}"))
}

fn environment() -> &'static Environment<'static> {
    static ENVIRONMENT: OnceLock<Environment<'static>> = OnceLock::new();
    ENVIRONMENT.get_or_init(|| build().expect("the templates are templates"))
}

fn build() -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    environment.set_syntax(syntax.build()?);
    environment.set_auto_escape_callback(
        |name| {
            if name.ends_with(".md") { MARKDOWN } else { AutoEscape::Html }
        },
    );
    environment.set_formatter(format);
    environment.add_filter("code", |text: &str| Value::from_safe_string(escape::markdown_code(text)));
    // Addresses are made of characters that mean nothing anywhere.
    environment.add_filter("address", |text: &str| Value::from_safe_string(text.to_owned()));
    environment.add_filter("fenced", |text: &str, lang: &str| Value::from_safe_string(fenced(text, lang)));
    environment.add_filter("cell", |text: &str| Value::from_safe_string(cell(text)));
    environment.add_filter("given", given);
    // Texts of ours are Markdown already; no text of a spec comes here.
    environment.add_filter("inline", |state: &State, text: &str| prose(state, text, language::inline));
    environment.add_filter("blocks", |state: &State, text: &str| prose(state, text, language::blocks));
    environment.add_filter("first_line", |text: &str| text.lines().next().unwrap_or_default().to_owned());
    environment.add_filter("one_line", |text: &str| {
        text.replace('\r', "\\r").replace('\n', "\\n").replace('\t', "\\t")
    });
    environment.add_filter("duration", duration);
    for (name, source) in HTML_TEMPLATES.iter().chain(MARKDOWN_TEMPLATES) {
        environment.add_template(name, source)?;
    }
    Ok(environment)
}

fn format(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    let is_plain = value.is_safe() || matches!(value.kind(), ValueKind::Number | ValueKind::Bool);
    match value.as_str() {
        Some(text) if !is_plain && *state.auto_escape() == MARKDOWN => {
            out.write_str(&escape::markdown(text)).map_err(Error::from)
        }
        Some(text) if !is_plain => out.write_str(&escape::html(text)).map_err(Error::from),
        Some(text) => out.write_str(text).map_err(Error::from),
        None if is_plain => write!(out, "{value}").map_err(Error::from),
        None => minijinja::escape_formatter(out, state, value),
    }
}

/// Markdown of ours, in what the page is written in.
fn prose(state: &State, text: &str, html: fn(&str) -> String) -> Value {
    let is_markdown = *state.auto_escape() == MARKDOWN;
    Value::from_safe_string(if is_markdown { text.to_owned() } else { html(text) })
}

/// What a macro has written, on one line: a cell of a Markdown table has no others.
fn cell(markdown: &str) -> String {
    markdown.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// A value of an example as a person writes it: texts as they are, all else as JSON.
fn given(value: Value) -> String {
    match value.as_str() {
        Some(text) => text.to_owned(),
        None => serde_json::to_string(&value).unwrap_or_default(),
    }
}

/// A block of code that outlasts every run of backticks in it.
fn fenced(text: &str, lang: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{lang}\n{text}\n{fence}")
}

/// Milliseconds as a person says them: `30 s`, `5 min`.
fn duration(milliseconds: u64, seconds: &str, minutes: &str, rest: &str) -> String {
    match milliseconds {
        ms if ms % 60_000 == 0 && ms > 0 => format!("{} {minutes}", ms / 60_000),
        ms if ms % 1_000 == 0 => format!("{} {seconds}", ms / 1_000),
        ms => format!("{ms} {rest}"),
    }
}

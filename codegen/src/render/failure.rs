//! What a template does wrong, as a diagnostic at its place.

use minijinja::{Error, ErrorKind};

use super::folder::Template;
use crate::diagnostic::{Diagnostics, ids, nearest};
use crate::source::{Sources, Span};
use crate::view;

/// Reports what is wrong with a template, found while making `target`; nothing for templates that are only parsed.
pub(super) fn report(
    error: &Error,
    template: &Template,
    target: Option<&str>,
    templates: &[Template],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let chain = chain(error);
    let places: Vec<Option<Span>> = chain.iter().map(|error| place(error, templates, sources)).collect();
    // The innermost is what is wrong, the others lead there.
    let innermost = chain.last().copied().unwrap_or(error);
    let span = places.iter().rev().find_map(|place| *place).unwrap_or_else(|| template.span());
    let id = match innermost.kind() {
        ErrorKind::SyntaxError => ids::TEMPLATE_SYNTAX,
        _ => ids::TEMPLATE_FAILED,
    };
    let (message, help) = words(innermost, sources.slice(span));
    let mut entry = diagnostics.error(id, span, message);
    for (_, at) in chain.iter().zip(&places).rev().skip(1) {
        if let Some(at) = at.filter(|at| *at != span) {
            entry = entry.related(at, "which is used here");
        }
    }
    if let Some(target) = target {
        entry = entry.label(format!("while making {target}"));
    }
    if let Some(help) = help {
        entry.help(help);
    }
}

/// The error and those it comes from, the innermost last.
fn chain(error: &Error) -> Vec<&Error> {
    let mut chain = vec![error];
    let mut at: &dyn std::error::Error = error;
    while let Some(source) = at.source() {
        if let Some(error) = source.downcast_ref::<Error>() {
            chain.push(error);
        }
        at = source;
    }
    chain
}

fn place(error: &Error, templates: &[Template], sources: &Sources) -> Option<Span> {
    let name = error.name()?;
    let file = templates.iter().find(|template| template.name == name)?.file;
    let text = sources.text(file);
    let range = error.range().filter(|range| text.get(range.clone()).is_some_and(|text| !text.is_empty()));
    let line = || sources.line(file, error.line().unwrap_or(1));
    Some(Span::new(file, range.unwrap_or_else(line)))
}

fn words(error: &Error, source: &str) -> (String, Option<String>) {
    let detail = error.detail().unwrap_or_default();
    match error.kind() {
        ErrorKind::UndefinedError => (undefined(source, detail), help(source)),
        ErrorKind::TemplateNotFound => (detail.to_owned(), Some(FOUND.to_owned())),
        ErrorKind::InvalidOperation if detail == super::IS_NULL => (detail.to_owned(), Some(NULL.to_owned())),
        kind if detail.is_empty() => (kind.to_string(), None),
        ErrorKind::SyntaxError => (detail.to_owned(), None),
        kind => (format!("{kind}: {detail}"), None),
    }
}

const FOUND: &str = "templates are named by their path inside the folder, such as `_types.j2`";
const NULL: &str = "ask for it with `{% if … is not none %}`, or give another value: `{{ … or \"\" }}`";

fn undefined(source: &str, detail: &str) -> String {
    match (detail, source.trim()) {
        ("", "") => "a name that is not there".to_owned(),
        ("", source) => format!("`{}` is not there", source.lines().next().unwrap_or_default()),
        (detail, _) => detail.to_owned(),
    }
}

/// The key of the view that is most like the last name of an expression.
fn help(source: &str) -> Option<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let words = source.split(|c: char| !is_name(c)).filter(|word| !word.is_empty());
    let shapes = view::reference();
    let keys: Vec<&str> = shapes.iter().flat_map(|shape| &shape.keys).map(|key| key.name.as_str()).collect();
    let unknown = words.filter(|word| !keys.contains(word));
    let near = unknown.filter_map(|word| nearest(word, keys.iter().copied())).next_back();
    let near = near.map(|near| format!("did you mean `{near}`? "));
    Some(format!("{}`denbun schema --view` says which names there are", near.unwrap_or_default()))
}

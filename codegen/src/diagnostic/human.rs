//! Diagnostics for people: the source line, underlined, and what to do.

use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin, Patch, Renderer, Snippet, normalize_untrusted_str,
};

use super::excerpt::{Excerpt, excerpts, whole_line};
use super::{Diagnostic, Severity};
use crate::source::{Sources, Span};

pub(super) fn render(shown: &[&Diagnostic], more: usize, sources: &Sources, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for diagnostic in shown {
        text.push_str(report(diagnostic, sources, &renderer).trim_end());
        text.push_str("\n\n");
    }
    match more {
        0 => text.truncate(text.trim_end_matches('\n').len() + usize::from(!shown.is_empty())),
        more => text.push_str(&format!("and {more} more\n")),
    }
    text
}

pub(super) fn bare(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let text = report(diagnostic, sources, &Renderer::plain());
    let text = text.trim_end();
    let head = format!("{}[{}]: ", diagnostic.severity, diagnostic.id);
    match text.strip_prefix(&head) {
        Some(rest) => format!("[{}] {rest}", diagnostic.id),
        None => text.to_owned(),
    }
}

fn report(diagnostic: &Diagnostic, sources: &Sources, renderer: &Renderer) -> String {
    let excerpts = excerpts(diagnostic, sources);
    let correction = excerpts.first().and_then(|excerpt| column(excerpt, sources));
    let title = level(diagnostic.severity).primary_title(&diagnostic.message);
    let mut main = Group::with_title(title.id(diagnostic.id.code()));
    for excerpt in excerpts {
        main = main.element(element(excerpt, sources));
    }
    let mut groups = Vec::new();
    match (patch(diagnostic, sources), &diagnostic.help) {
        (Some(patch), help) => {
            let help = help.as_deref().unwrap_or("write");
            let title = Level::HELP.secondary_title(normalize_untrusted_str(help));
            groups.extend([main, title.element(patch)]);
        }
        (None, Some(help)) => {
            groups.push(main.element(Level::HELP.message(normalize_untrusted_str(help))));
        }
        (None, None) => groups.push(main),
    }
    let text = renderer.render(&groups);
    match correction {
        Some((wrong, right)) => text.replacen(&wrong, &right, 1),
        None => text,
    }
}

fn element<'d>(excerpt: Excerpt<'d>, sources: &'d Sources) -> Element<'d> {
    let path = sources.path(excerpt.file);
    // A file that could not be read has nothing to show.
    if sources.text(excerpt.file).is_empty() {
        return Origin::path(path).into();
    }
    let marks = excerpt.marks.into_iter().map(|mark| {
        let kind = if mark.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        kind.span(mark.range).label(mark.label.map(normalize_untrusted_str))
    });
    let snippet = Snippet::source(excerpt.text).line_start(excerpt.first_line).path(path);
    snippet.annotations(marks).into()
}

// The renderer counts the column in the text it is given; of a cut line it must be corrected.
fn column(excerpt: &Excerpt<'_>, sources: &Sources) -> Option<(String, String)> {
    let mark = excerpt.marks.first().filter(|_| excerpt.cut > 0)?;
    let shown = excerpt.text.get(..mark.range.start)?.chars().count() + 1;
    let (path, line) = (sources.path(excerpt.file), excerpt.first_line);
    let wrong = format!("{path}:{line}:{shown}");
    Some((wrong, format!("{path}:{line}:{}", shown + excerpt.cut)))
}

fn patch<'d>(diagnostic: &'d Diagnostic, sources: &'d Sources) -> Option<Snippet<'d, Patch<'d>>> {
    let (span, text) = diagnostic.fix.as_ref()?;
    let (number, line) = whole_line(*span, sources)?;
    let whole = sources.slice(Span::new(span.file, line.clone()));
    let range = span.range().start - line.start..span.range().end - line.start;
    if text.contains(['\n', '\r']) || whole.get(range.clone()).is_none() {
        return None;
    }
    let snippet = Snippet::source(whole).line_start(number).path(sources.path(span.file));
    Some(snippet.patch(Patch::new(range, text.as_str())))
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Diagnostics, Format, LIMIT, ids};
    use crate::source::{Sources, Span};

    const PLAIN: Format = Format::Human { color: false };

    #[test]
    fn the_underline_stands_under_full_width_text() {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", "x: 1\n決済金額: 円, lable: 1\n");
        let mut diagnostics = Diagnostics::new();
        let key = Span::new(file, 24..29);
        diagnostics
            .error(ids::UNKNOWN_KEY, key, "unknown key `lable`")
            .label("here")
            .related(Span::new(file, 0..1), "first")
            .did_you_mean(key, Some("label"));
        let expected = "\
error[D0003]: unknown key `lable`
 --> a.yaml:2:10
  |
1 | x: 1
  | - first
2 | 決済金額: 円, lable: 1
  |               ^^^^^ here
  |
help: did you mean `label`?
  |
2 - 決済金額: 円, lable: 1
2 + 決済金額: 円, label: 1
  |
";
        assert_eq!(diagnostics.render(&sources, PLAIN, LIMIT), expected);
    }

    #[test]
    fn another_file_is_shown_with_its_name() {
        let mut sources = Sources::new();
        let one = sources.add("one.yaml", "a: 1\n");
        let two = sources.add("two.yaml", "\nb: 2\n");
        let mut diagnostics = Diagnostics::new();
        diagnostics
            .error(ids::DUPLICATE_KEY, Span::new(one, 0..1), "twice")
            .related(Span::new(two, 1..2), "first here")
            .help("keep one");
        let expected = "\
error[D0002]: twice
 --> one.yaml:1:1
  |
1 | a: 1
  | ^
  |
 ::: two.yaml:2:1
  |
2 | b: 2
  | - first here
  |
  = help: keep one
";
        assert_eq!(diagnostics.render(&sources, PLAIN, LIMIT), expected);
    }

    #[test]
    fn a_long_line_is_cut_and_keeps_its_column() {
        let mut sources = Sources::new();
        let text = format!("{}bad{}", "円".repeat(3_000_000), "額".repeat(1_000_000));
        let file = sources.add("a.yaml", text);
        let mut diagnostics = Diagnostics::new();
        let span = Span::new(file, 9_000_000..9_000_003);
        diagnostics.error(ids::SYNTAX, span, "no").replace(span, "good");
        let text = diagnostics.render(&sources, PLAIN, LIMIT);
        assert!(text.contains(" --> a.yaml:1:3000001\n"), "{text}");
        assert!(text.contains("円bad額") && text.len() < 1000, "{text}");
    }

    #[test]
    fn color_is_optional_and_control_characters_are_harmless() {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", "a\u{1b}[31m: 1\n");
        let mut diagnostics = Diagnostics::new();
        let span = Span::new(file, 0..1);
        diagnostics.error(ids::SYNTAX, span, "x\u{1b}[0m").help("y\u{1b}[0m").label("z\u{1b}[0m");
        assert!(!diagnostics.render(&sources, PLAIN, LIMIT).contains('\u{1b}'));
        let color = diagnostics.render(&sources, Format::Human { color: true }, LIMIT);
        assert!(color.contains('\u{1b}'));
    }

    #[test]
    fn a_file_without_text_is_named() {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", "");
        let mut diagnostics = Diagnostics::new();
        diagnostics.error(ids::UNREADABLE_FILE, Span::new(file, 0..0), "cannot read it");
        let text = diagnostics.render(&sources, PLAIN, LIMIT);
        assert_eq!(text, "error[D0010]: cannot read it\n--> a.yaml\n");
        let bare = diagnostics.sorted()[0].bare(&sources);
        assert_eq!(bare, "[D0010] cannot read it\n--> a.yaml");
    }
}

//! The few lines of a source that a diagnostic shows.
//!
//! However long a file or a line is, an excerpt is small: lines far apart form several excerpts,
//! a long line is cut around what is underlined, and of several lines the first is underlined.

use std::ops::Range;

use super::Diagnostic;
use crate::source::{FileId, Sources, Span};

/// A line of more bytes is cut.
const LONG: usize = 400;
/// How many bytes of a cut line stay before and after the underlined text.
const AROUND: usize = 80;
/// How many bytes of a cut line are underlined at most.
const UNDERLINED: usize = 160;
/// Underlined lines with more lines than this between them stand in different excerpts.
const GAP: usize = 8;

/// Consecutive lines of one file.
pub(super) struct Excerpt<'d> {
    pub(super) file: FileId,
    pub(super) first_line: usize,
    pub(super) text: String,
    pub(super) marks: Vec<Mark<'d>>,
    /// How many characters were cut off before the text.
    pub(super) cut: usize,
}

/// Something underlined, in bytes of the excerpt.
pub(super) struct Mark<'d> {
    pub(super) range: Range<usize>,
    pub(super) label: Option<&'d str>,
    pub(super) primary: bool,
}

struct Group<'d> {
    file: FileId,
    lines: Range<usize>,
    members: Vec<(Span, Option<&'d str>, bool)>,
}

/// What to show of the sources; the excerpt with the diagnostic's own place comes first.
pub(super) fn excerpts<'d>(diagnostic: &'d Diagnostic, sources: &Sources) -> Vec<Excerpt<'d>> {
    let mut groups = Vec::new();
    join(&mut groups, diagnostic.span, diagnostic.label.as_deref(), true, sources);
    for (span, text) in &diagnostic.related {
        join(&mut groups, *span, Some(text), false, sources);
    }
    groups.into_iter().map(|group| group.excerpt(sources)).collect()
}

/// The line on which a span stands alone, if it is short enough to be shown whole.
pub(super) fn whole_line(span: Span, sources: &Sources) -> Option<(usize, Range<usize>)> {
    let place = sources.place(span);
    let line = sources.line(span.file, place.line);
    let fits = line.len() <= LONG && line.start <= span.range().start;
    (fits && span.range().end <= line.end).then_some((place.line, line))
}

fn join<'d>(
    groups: &mut Vec<Group<'d>>,
    span: Span,
    label: Option<&'d str>,
    primary: bool,
    sources: &Sources,
) {
    let line = sources.place(span).line;
    match groups.iter_mut().find(|group| group.takes(span.file, line, sources)) {
        Some(group) => {
            group.lines = group.lines.start.min(line)..group.lines.end.max(line + 1);
            group.members.push((span, label, primary));
        }
        None => groups.push(Group {
            file: span.file,
            lines: line..line + 1,
            members: vec![(span, label, primary)],
        }),
    }
}

impl<'d> Group<'d> {
    fn takes(&self, file: FileId, line: usize, sources: &Sources) -> bool {
        let near = line + GAP >= self.lines.start && line < self.lines.end + GAP;
        let mut all = self.lines.start.min(line)..self.lines.end.max(line + 1);
        self.file == file && near && all.all(|line| sources.line(file, line).len() <= LONG)
    }

    fn excerpt(self, sources: &Sources) -> Excerpt<'d> {
        let line = sources.line(self.file, self.lines.start);
        if line.len() > LONG {
            return self.cut(line, sources);
        }
        let source = sources.text(self.file);
        let mut text = String::new();
        let mut marks = Vec::new();
        for number in self.lines.clone() {
            let line = sources.line(self.file, number);
            let offset = text.len();
            for (span, label, primary) in &self.members {
                if sources.place(*span).line == number {
                    let range = within(span.range(), &line, source);
                    let range = range.start - line.start + offset..range.end - line.start + offset;
                    marks.push(Mark { range, label: *label, primary: *primary });
                }
            }
            text.push_str(&source[line]);
            text.push('\n');
        }
        Excerpt { file: self.file, first_line: self.lines.start, text, marks, cut: 0 }
    }

    // A long line joins no other mark, so there is one.
    fn cut(self, line: Range<usize>, sources: &Sources) -> Excerpt<'d> {
        let source = sources.text(self.file);
        let mut excerpt = Excerpt {
            file: self.file,
            first_line: self.lines.start,
            text: String::new(),
            marks: Vec::new(),
            cut: 0,
        };
        for (span, label, primary) in self.members {
            let shown = within(span.range(), &line, source);
            let shown = shown.start..floor(source, shown.end.min(shown.start + UNDERLINED));
            let window = floor(source, shown.start.saturating_sub(AROUND).max(line.start))
                ..floor(source, (shown.end + AROUND).min(line.end));
            let lead = if window.start > line.start { "…" } else { "" };
            let tail = if window.end < line.end { "…" } else { "" };
            let start = lead.len() + shown.start - window.start;
            let range = start..start + shown.len();
            let before = sources.place(Span::new(span.file, window.start..window.start)).column - 1;
            excerpt.cut = before - lead.chars().count().min(before);
            excerpt.text = format!("{lead}{}{tail}\n", &source[window]);
            excerpt.marks.push(Mark { range, label, primary });
        }
        excerpt
    }
}

fn within(range: Range<usize>, line: &Range<usize>, source: &str) -> Range<usize> {
    let start = floor(source, range.start.clamp(line.start, line.end));
    start..floor(source, range.end.clamp(start, line.end))
}

fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

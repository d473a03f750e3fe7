//! Where a part of a scalar's text stands in its file.

use std::ops::Range;

use crate::source::{Sources, Span};

/// The place of `range` in `text`, which was read from `whole`; all of it when escapes or line folding moved things.
pub(crate) fn within(sources: &Sources, whole: Span, text: &str, range: Range<usize>) -> Span {
    let written = sources.slice(whole);
    let quoted = written.len() == text.len() + 2 && written.get(1..=text.len()) == Some(text);
    let before = match (written == text, quoted) {
        (true, _) => 0,
        (false, true) => 1,
        (false, false) => return whole,
    };
    let start = whole.range().start + before;
    let (from, to) = (range.start.min(text.len()), range.end.clamp(range.start.min(text.len()), text.len()));
    Span::new(whole.file, start + from..start + to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(written: &str, text: &str, range: Range<usize>) -> String {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", written);
        let found = within(&sources, Span::new(file, 0..written.len()), text, range);
        sources.slice(found).to_owned()
    }

    #[test]
    fn plain_and_quoted_texts_have_parts() {
        assert_eq!(place("rst == 1", "rst == 1", 0..3), "rst");
        assert_eq!(place("\"rst == 1\"", "rst == 1", 7..8), "1");
    }

    #[test]
    fn an_escaped_text_is_shown_whole() {
        assert_eq!(place("\"a\\tb\"", "a\tb", 2..3), "\"a\\tb\"");
        assert_eq!(place("abc", "abc", 2..9), "c");
    }
}

//! `#[file(…)]`: how records lie in the bytes of a file.

use syn::DeriveInput;

use super::one_of;
use crate::attribute::{Entry, admit, entries};
use crate::problem::Problems;

/// The keys that say how records lie in a file, beside those that only some files have.
const KEYS: [&str; 6] = ["header", "line_end", "quote", "bom", "separator", "spreadsheet"];

/// How records lie in the bytes of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Layout {
    pub(crate) header: Header,
    pub(crate) line_end: LineEnd,
    pub(crate) quote: Quote,
    pub(crate) bom: bool,
    pub(crate) separator: u8,
    /// People open it in a spreadsheet.
    pub(crate) spreadsheet: bool,
}

impl Default for Layout {
    fn default() -> Self {
        Self {
            header: Header::None,
            line_end: LineEnd::CrLf,
            quote: Quote::Needed,
            bom: false,
            separator: b',',
            spreadsheet: false,
        }
    }
}

/// What the first line is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Header {
    None,
    Names,
    Labels,
}

/// How lines end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum LineEnd {
    CrLf,
    Lf,
}

/// When values stand in quotes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Quote {
    Never,
    Needed,
    Always,
}

const HEADERS: [(&str, Header); 3] =
    [("none", Header::None), ("names", Header::Names), ("labels", Header::Labels)];
const LINE_ENDS: [(&str, LineEnd); 2] = [("CRLF", LineEnd::CrLf), ("LF", LineEnd::Lf)];
const QUOTES: [(&str, Quote); 3] =
    [("never", Quote::Never), ("needed", Quote::Needed), ("always", Quote::Always)];

/// The layout that `#[file(…)]` says, and its entries of the keys in `also`.
pub(crate) fn read(input: &DeriveInput, also: &[&str], problems: &mut Problems) -> (Layout, Vec<Entry>) {
    let known: Vec<&str> = also.iter().copied().chain(KEYS).collect();
    let found = entries(&input.attrs, "file", problems);
    let (own, others) = admit(found, "file", &known, &[], problems)
        .into_iter()
        .partition::<Vec<Entry>, _>(|entry| KEYS.iter().any(|key| entry.key == key));
    let mut layout = Layout::default();
    own.iter().for_each(|entry| layout.take(entry, problems));
    (layout, others)
}

impl Layout {
    fn take(&mut self, entry: &Entry, problems: &mut Problems) {
        match entry.key.to_string().as_str() {
            "header" => {
                let header = one_of(entry, "header", &HEADERS, "`header = names`", problems);
                self.header = header.unwrap_or(self.header);
            }
            "line_end" => {
                let end = one_of(entry, "line end", &LINE_ENDS, "`line_end = \"LF\"`", problems);
                self.line_end = end.unwrap_or(self.line_end);
            }
            "quote" => {
                let quote = one_of(entry, "use of quotes", &QUOTES, "`quote = always`", problems);
                self.quote = quote.unwrap_or(self.quote);
            }
            "bom" => self.bom = entry.flag(problems),
            "separator" => self.separator = separator(entry, problems).unwrap_or(self.separator),
            _ => self.spreadsheet = entry.flag(problems),
        }
    }
}

/// What a value may hold, a separator cannot be.
fn separator(entry: &Entry, problems: &mut Problems) -> Option<u8> {
    let text = entry.text(problems)?;
    match text.value().as_bytes() {
        [byte @ (b'\t' | 0x20..=0x7e)] if *byte != b'"' && !byte.is_ascii_alphanumeric() => Some(*byte),
        _ => {
            problems.at(
                text,
                "a separator is one ASCII character that is no quote, letter or digit: `separator = \"\\t\"`",
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn what_is_not_said_is_usual() {
        let mut problems = Problems::default();
        let input = parse_quote!(
            #[file(header = names, line_end = "LF", separator = "\t", by = "kind")]
            struct Row;
        );
        let (layout, others) = read(&input, &["by"], &mut problems);
        assert!(problems.is_empty());
        assert_eq!((layout.header, layout.line_end, layout.separator), (Header::Names, LineEnd::Lf, b'\t'));
        assert_eq!((layout.quote, layout.bom, others.len()), (Quote::Needed, false, 1));
    }

    #[test]
    fn every_mistake_of_a_layout_is_reported() {
        let mut problems = Problems::default();
        let input = parse_quote!(
            #[file(heder = names, line_end = "CR", quote = allways, bom = true, separator = "、")]
            struct Row;
        );
        read(&input, &[], &mut problems);
        assert_eq!(
            problems.messages(),
            [
                "unknown key `heder` in `file`; did you mean `header`?",
                "unknown line end `CR`; known are `CRLF`, `LF`",
                "unknown use of quotes `allways`; did you mean `always`?",
                "`bom` stands alone, without a value",
                "a separator is one ASCII character that is no quote, letter or digit: `separator = \"\\t\"`",
            ]
        );
    }
}

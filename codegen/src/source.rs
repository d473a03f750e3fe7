//! The source texts of one run, by number, and places in them.
//!
//! A text is UTF-8 without a byte-order mark. Offsets are bytes, lines and columns count from one,
//! and columns count characters. `source` knows neither YAML nor how a diagnostic looks.

mod read;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;

use crate::digest;

pub use read::MAX_BYTES;

/// How many texts a part of a run may have.
const PART: u32 = 1 << 16;

/// Every how many bytes the number of characters so far is remembered.
const STRIDE: usize = 4096;

/// The number of a text in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A range of bytes in one text, the end excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The text.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// A span as people read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place<'s> {
    /// The path as it is shown.
    pub path: &'s str,
    /// The line of the first character, from one.
    pub line: usize,
    /// The column of the first character, in characters from one.
    pub column: usize,
    /// The line of the end, from one.
    pub end_line: usize,
    /// The column after the last character, in characters from one.
    pub end_column: usize,
}

/// The texts of one run.
#[derive(Debug, Default)]
pub struct Sources {
    files: BTreeMap<FileId, Source>,
    next: u32,
    /// Texts that are read in place of files.
    instead: Vec<(PathBuf, String)>,
    /// What was read.
    inputs: Vec<Input>,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// The path it was read by.
    pub path: String,
    /// A digest of its bytes; nothing if it could not be read.
    pub digest: Option<u128>,
}

impl Input {
    /// A file whose bytes are these, or that could not be read.
    pub(crate) fn new(path: &str, bytes: Option<&[u8]>) -> Self {
        Self { path: path.to_owned(), digest: bytes.map(digest::number) }
    }
}

#[derive(Debug)]
struct Source {
    path: String,
    text: String,
    lines: Vec<usize>,
    characters: Vec<usize>,
}

impl Span {
    /// The bytes of `range` in `file`; what lies beyond 4 GiB is the end of the text.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        Self { file, start: offset(range.start), end: offset(range.end) }
    }

    /// The offsets as a range.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// From the start of this span to the end of `other`, which stands in the same text.
    pub fn to(self, other: Self) -> Self {
        Self { end: other.end.max(self.end), ..self }
    }

    /// The place before the first byte.
    pub fn at_start(self) -> Self {
        Self { end: self.start, ..self }
    }
}

impl Sources {
    /// No text yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// No text yet, in a part of a run: its texts and those of other parts have different numbers.
    pub fn part(number: u16) -> Self {
        Self { next: u32::from(number) * PART, ..Self::default() }
    }

    /// Takes over the texts of another part.
    pub fn append(&mut self, mut other: Self) {
        self.files.append(&mut other.files);
        self.inputs.append(&mut other.inputs);
        self.next = self.next.max(other.next);
    }

    /// Takes a text that is known to be of sensible size, under the path to be shown.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> FileId {
        let mut text = text.into();
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        let lines = line_starts(&text);
        let characters = checkpoints(&text);
        let file = FileId(self.next);
        self.next += 1;
        self.files.insert(file, Source { path: path.into(), text, lines, characters });
        file
    }

    /// The files that were read so far, with what is read beside the texts.
    pub fn inputs(&self) -> &[Input] {
        &self.inputs
    }

    pub(crate) fn note(&mut self, inputs: impl IntoIterator<Item = Input>) {
        self.inputs.extend(inputs);
    }

    /// The path as it is shown.
    pub fn path(&self, file: FileId) -> &str {
        self.get(file).map_or("", |source| &source.path)
    }

    /// The whole text.
    pub fn text(&self, file: FileId) -> &str {
        self.get(file).map_or("", |source| &source.text)
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &str {
        self.text(span.file).get(span.range()).unwrap_or("")
    }

    /// The texts taken so far, in order.
    pub fn files(&self) -> impl Iterator<Item = FileId> + '_ {
        self.files.keys().copied()
    }

    /// Where a span stands.
    pub fn place(&self, span: Span) -> Place<'_> {
        let Some(source) = self.get(span.file) else {
            return Place { path: "", line: 1, column: 1, end_line: 1, end_column: 1 };
        };
        let (line, column) = source.position(span.range().start);
        let (end_line, end_column) = source.position(span.range().end.max(span.range().start));
        Place { path: &source.path, line, column, end_line, end_column }
    }

    /// The path as it is shown, and the line of a span's first character, from one.
    pub(crate) fn path_and_line(&self, span: Span) -> (&str, usize) {
        self.get(span.file).map_or(("", 1), |source| (&source.path, source.line_at(span.range().start)))
    }

    /// The bytes of a line (from one) without its line break.
    pub(crate) fn line(&self, file: FileId, number: usize) -> Range<usize> {
        self.get(file).map_or(0..0, |source| source.line(number))
    }

    fn get(&self, file: FileId) -> Option<&Source> {
        self.files.get(&file)
    }
}

impl Source {
    fn position(&self, at: usize) -> (usize, usize) {
        let at = at.min(self.text.len());
        let line = self.line_at(at);
        let start = self.lines[line - 1];
        (line, self.characters_before(at) - self.characters_before(start) + 1)
    }

    fn line_at(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at)
    }

    // A file may be one line of many megabytes: a column is counted from the nearest checkpoint.
    fn characters_before(&self, at: usize) -> usize {
        let checkpoint = at / STRIDE;
        self.characters[checkpoint] + characters(&self.text.as_bytes()[checkpoint * STRIDE..at])
    }

    fn line(&self, number: usize) -> Range<usize> {
        let index = number.clamp(1, self.lines.len()) - 1;
        let start = self.lines[index];
        let end = self.lines.get(index + 1).copied().unwrap_or(self.text.len());
        start..start + self.text[start..end].trim_end_matches(['\n', '\r']).len()
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut starts = vec![0];
    for (at, byte) in bytes.iter().enumerate() {
        // A carriage return alone breaks a line too, as it does for YAML.
        if *byte == b'\n' || (*byte == b'\r' && bytes.get(at + 1) != Some(&b'\n')) {
            starts.push(at + 1);
        }
    }
    starts
}

fn checkpoints(text: &str) -> Vec<usize> {
    let mut sum = 0;
    let mut sums = vec![0];
    for chunk in text.as_bytes().chunks(STRIDE) {
        sum += characters(chunk);
        sums.push(sum);
    }
    sums
}

fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xc0) != 0x80).count()
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, range: Range<usize>) -> (usize, usize, usize, usize) {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", text);
        let place = sources.place(Span::new(file, range));
        (place.line, place.column, place.end_line, place.end_column)
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(place("金額: 円", 8..11), (1, 5, 1, 6));
        assert_eq!(place("a\n金額\nb", 2..8), (2, 1, 2, 3));
    }

    #[test]
    fn every_line_break_counts_once() {
        assert_eq!(place("a\r\nb\rc\nd", 3..4), (2, 1, 2, 2));
        assert_eq!(place("a\r\nb\rc\nd", 5..6), (3, 1, 3, 2));
        assert_eq!(place("a\r\nb\rc\nd", 7..8), (4, 1, 4, 2));
        assert_eq!(place("a\n", 2..2), (2, 1, 2, 1));
    }

    #[test]
    fn an_offset_beyond_the_end_is_the_end() {
        assert_eq!(place("ab", 7..9), (1, 3, 1, 3));
        assert_eq!(place("", 0..0), (1, 1, 1, 1));
    }

    #[test]
    fn a_long_line_is_counted_from_a_checkpoint() {
        let text = "円".repeat(STRIDE);
        assert_eq!(place(&text, 9000..9003), (1, 3001, 1, 3002));
        assert_eq!(place(&text, STRIDE * 3..STRIDE * 3), (1, STRIDE + 1, 1, STRIDE + 1));
    }

    #[test]
    fn a_byte_order_mark_is_no_column() {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", "\u{feff}a: 1");
        assert_eq!(sources.text(file), "a: 1");
    }

    #[test]
    fn parts_of_a_run_are_told_apart() {
        let (mut first, mut second) = (Sources::part(0), Sources::part(1));
        let (a, b) = (first.add("a.yaml", "a: 1"), second.add("b.yaml", "b: 1\nc: 2"));
        second.append(first);
        assert_eq!((second.text(a), second.path(b)), ("a: 1", "b.yaml"));
        assert_eq!(second.path_and_line(Span::new(b, 5..6)), ("b.yaml", 2));
        assert_eq!(second.files().collect::<Vec<_>>(), [a, b]);
    }

    #[test]
    fn a_line_has_no_line_break() {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", "ab\r\nc\n");
        assert_eq!(sources.line(file, 1), 0..2);
        assert_eq!(sources.line(file, 2), 4..5);
        assert_eq!(sources.line(file, 3), 6..6);
    }
}

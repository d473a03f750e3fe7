//! Footnotes: marks such as `※1` in cells, and the notes they stand for below the table.

use std::collections::BTreeMap;

use super::plain;

/// The notes of a table by their marks: `※1`, or `※` for one without a number.
#[derive(Debug, Default)]
pub(super) struct Notes(BTreeMap<String, String>);

/// The longest note that is kept, in characters.
const MAX_NOTE: usize = 300;

/// The most notes that are told of a table as a whole.
const MAX_BESIDE: usize = 20;

impl Notes {
    /// The notes in a text: a mark at the start of a line, and what follows it up to the next one.
    pub(super) fn read(text: &str) -> Self {
        let mut notes = Self::default();
        let mut mark: Option<String> = None;
        for line in plain::clean(text).lines().map(str::trim) {
            if let Some((found, rest)) = mark_at(line) {
                notes.add(&found, rest);
                mark = Some(found);
            } else if is_heading(line) {
                mark = None;
            } else if let (Some(mark), false) = (&mark, line.is_empty()) {
                notes.add(&mark.clone(), line);
            }
        }
        notes
    }

    /// The note of a mark.
    pub(super) fn get(&self, mark: &str) -> Option<&str> {
        self.0.get(mark).map(String::as_str).filter(|note| !note.is_empty())
    }

    /// The notes that none of these cells refers to, with their marks.
    pub(super) fn beside<'c>(&self, cells: impl Iterator<Item = &'c str>) -> Vec<String> {
        let used: Vec<String> = cells.flat_map(|cell| without_marks(cell).1).collect();
        let free = self.0.iter().filter(|(mark, note)| !used.contains(mark) && !note.is_empty());
        free.take(MAX_BESIDE).map(|(mark, note)| format!("{mark} {}", plain::sentence(note))).collect()
    }

    fn add(&mut self, mark: &str, text: &str) {
        let note = self.0.entry(mark.to_owned()).or_default();
        if note.chars().count() < MAX_NOTE {
            if !note.is_empty() {
                note.push('\n');
            }
            note.push_str(text.trim().trim_end_matches('"'));
        }
    }
}

/// A line that begins something else.
fn is_heading(line: &str) -> bool {
    line.starts_with(['■', '◆', '●', '【', '#', '□', '○', '<', '＜', '|'])
}

/// A mark at the start of a line, as `※1`, `<※1>`, `（※1）`, `*1` or `注1`, and what follows.
fn mark_at(line: &str) -> Option<(String, &str)> {
    let inner = line.trim_start_matches(['<', '＜', '(', '（', '[', '［', '・', ' ', '　', '"']);
    let (mark, rest) = mark(inner)?;
    // `*` begins many things: a note of that kind has a number.
    if inner.len() == line.len() && mark == "※" && !inner.starts_with('※') {
        return None;
    }
    let rest = rest.trim_start_matches([
        '>', '＞', ')', '）', ']', '］', ':', '：', '.', '．', ' ', '　', '\t', '=', '＝', '…',
    ]);
    Some((mark, rest))
}

/// The mark a text begins with.
fn mark(text: &str) -> Option<(String, &str)> {
    let sign = text.chars().next()?;
    let rest = &text[sign.len_utf8()..];
    let digits: String =
        rest.chars().map(plain::fold_char).take_while(char::is_ascii_digit).take(2).collect();
    let width: usize = rest.chars().take(digits.len()).map(char::len_utf8).sum();
    match sign {
        '※' => Some((format!("※{digits}"), &rest[width..])),
        '*' | '＊' | '注' if !digits.is_empty() => Some((format!("※{digits}"), &rest[width..])),
        _ => None,
    }
}

/// A text without the marks in it, and the marks.
pub(super) fn without_marks(text: &str) -> (String, Vec<String>) {
    let mut out = String::new();
    let mut marks = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        match mark(rest) {
            Some((found, tail)) if c == '※' || (c == '*' && !found.is_empty() && is_end(tail)) => {
                marks.push(found);
                rest = tail;
                // The brackets around a mark belong to it.
                if out.ends_with(['(', '（', '<', '＜', '[']) && rest.starts_with([')', '）', '>', '＞', ']'])
                {
                    out.pop();
                    let close = rest.chars().next().map_or(0, char::len_utf8);
                    rest = &rest[close..];
                }
            }
            _ => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    (out.trim_end().to_owned(), marks)
}

fn is_end(tail: &str) -> bool {
    tail.trim().is_empty() || tail.starts_with([')', '）'])
}

/// The marks a text refers to, numbered ones only.
pub(super) fn references(text: &str) -> Vec<String> {
    let (_, marks) = without_marks(text);
    let mut marks: Vec<String> = marks.into_iter().filter(|mark| mark != "※").collect();
    marks.dedup();
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_found_below_a_table() {
        let notes =
            Notes::read("\n<※1>\n\n改行は必ずエンコードする\n※２ 二番\n※ すべて\n■次の表\nこれは違う");
        assert_eq!(notes.get("※1"), Some("改行は必ずエンコードする"));
        assert_eq!(notes.get("※2"), Some("二番"));
        assert_eq!(notes.get("※"), Some("すべて"));
        assert_eq!(notes.get("※3"), None);
    }

    #[test]
    fn marks_are_taken_out() {
        assert_eq!(without_marks("○（※1）"), ("○".to_owned(), vec!["※1".to_owned()]));
        assert_eq!(without_marks("aid*2"), ("aid".to_owned(), vec!["※2".to_owned()]));
        assert_eq!(references("エラーコード ※1"), ["※1"]);
    }
}

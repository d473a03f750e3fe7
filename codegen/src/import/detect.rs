//! What kind of text a table came in, and in which charset.

use encoding_rs::{SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE};

use super::{html, markdown};

/// The formats tables come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// Cells divided by tabs, as spreadsheets and pages copy them.
    Tsv,
    /// Cells divided by commas or semicolons, quoted where they hold one.
    Csv,
    /// Cells divided by bars.
    Markdown,
    /// Tables of a page.
    Html,
}

/// The format a text looks like.
pub(super) fn input(text: &str) -> Input {
    if html::is_html(text) {
        return Input::Html;
    }
    let lines = |has: &dyn Fn(&str) -> bool| text.lines().filter(|line| has(line)).count();
    let tabs = lines(&|line| line.contains('\t'));
    if markdown::has_rule(text) && tabs == 0 {
        return Input::Markdown;
    }
    let bars = lines(&|line| line.matches('|').count() > 1 || line.contains(" | "));
    let commas = lines(&|line| line.contains(separator(text)));
    match () {
        () if tabs > 0 && tabs >= bars => Input::Tsv,
        () if bars > 0 && bars >= commas => Input::Markdown,
        () => Input::Csv,
    }
}

/// What divides the cells of a CSV: the sign of which the first lines have more.
pub(super) fn separator(text: &str) -> char {
    let head: Vec<&str> = text.lines().take(20).collect();
    let count = |sign: char| head.iter().map(|line| line.matches(sign).count()).sum::<usize>();
    if count(';') > count(',') { ';' } else { ',' }
}

/// The text of bytes: UTF-8, UTF-16 with its mark, or Shift_JIS, as spreadsheets in Japan write it.
///
/// # Errors
///
/// The bytes are none of these; the message says what to do.
pub fn decode(bytes: &[u8]) -> Result<String, String> {
    let charset = match bytes {
        [0xff, 0xfe, ..] => UTF_16LE,
        [0xfe, 0xff, ..] => UTF_16BE,
        _ if std::str::from_utf8(bytes).is_ok() => UTF_8,
        _ => SHIFT_JIS,
    };
    let (text, broken) = charset.decode_with_bom_removal(bytes);
    if broken {
        return Err("the table is neither UTF-8 nor UTF-16 nor Shift_JIS: save it as UTF-8".to_owned());
    }
    if text.contains('\0') {
        return Err("the table holds zero bytes: it is no text".to_owned());
    }
    Ok(text.into_owned())
}

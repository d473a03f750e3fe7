//! What the charsets are called in specs, headers and elsewhere.

use super::Charset;

const UTF_8: &[&str] =
    &["utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8", "cp65001"];
const SHIFT_JIS: &[&str] = &[
    "shift_jis",
    "shift-jis",
    "sjis",
    "x-sjis",
    "windows-31j",
    "cp932",
    "ms932",
    "ms_kanji",
    "csshiftjis",
    "cswindows31j",
];
const EUC_JP: &[&str] = &["euc-jp", "eucjp", "x-euc-jp", "cseucpkdfmtjapanese"];

/// The charset of this name, in any case and between blanks.
pub(super) fn charset(name: &str) -> Option<Charset> {
    let name = name.trim();
    [(Charset::Utf8, UTF_8), (Charset::ShiftJis, SHIFT_JIS), (Charset::EucJp, EUC_JP)]
        .into_iter()
        .find(|(_, names)| names.iter().any(|known| known.eq_ignore_ascii_case(name)))
        .map(|(charset, _)| charset)
}

//! What holds for every text.

use denbun_notation::{Legend, parse, parse_with, report_line};
use proptest::prelude::*;

/// Pieces that notations are made of, and some that they are not.
const PIECES: &[&str] = &[
    "半角",
    "全角",
    "数字",
    "英数",
    "英数字",
    "英字",
    "カナ",
    "記号",
    "文字列",
    "文字",
    "字",
    "桁",
    "バイト",
    "byte",
    "KB",
    "行",
    "×",
    "以内",
    "以下",
    "まで",
    "未満",
    "以上",
    "超",
    "最大",
    "最小",
    "最大桁数",
    "固定",
    "可変",
    "ちょうど",
    "(",
    ")",
    "（",
    "）",
    "[",
    "]",
    "「",
    "」",
    "『",
    "』",
    "\"",
    "“",
    "'",
    "`",
    "~",
    "～",
    "-",
    "－",
    "ー",
    "..",
    "…",
    "、",
    "と",
    "または",
    "or",
    "/",
    ",",
    ":",
    "：",
    "=",
    " | ",
    " ⏎ ",
    "\n",
    " ",
    "6",
    "7",
    "12",
    "31",
    "100",
    "1,000",
    "0",
    "9",
    "９",
    "99999999999999999999",
    "YYYY",
    "MM",
    "DD",
    "HH",
    "MI",
    "SS",
    "mm",
    "ss",
    "SSS",
    "yy",
    "年",
    "月",
    "日",
    "T",
    "Z",
    "和暦",
    "N",
    "X",
    "9(",
    "S9(3)V9(2)",
    "C",
    "M",
    "K",
    "AN",
    "an",
    "ans",
    "n",
    "b",
    "整数",
    "小数",
    "小数点以下",
    "URL",
    "Email",
    "UUID",
    "定型",
    "boolean",
    "true",
    "date",
    "日付",
    "ハイフン",
    "スペース",
    "改行",
    "-_",
    "+",
    "@",
    ";",
    "{",
    "}",
    "|",
    "\\",
    "不可",
    "可",
    "含む",
    "のみ",
    "の",
    "円",
    "値",
    "Pattern : ",
    "^[0-9]$",
    "正規表現",
    "謎",
    "foo",
    "※1",
    "chars",
    "NNN-NN",
    "'1'-'3'",
    "「08」～「12」",
    "'A'~'Z'",
    "全角30文字",
    "全角の場合",
    "60バイト",
    "大文字",
    "通貨コード",
    "\u{3000}",
    "😀",
    "\u{301}",
];

fn pieces() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..12).prop_map(|pieces| pieces.concat())
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    match parse(text) {
        Ok(format) => {
            let shown = format.to_string();
            let again = parse(&shown);
            prop_assert_eq!(again.as_ref(), Ok(&format), "{} shown as {}", text, shown);
            prop_assert!(format.min.zip(format.max).is_none_or(|(min, max)| min <= max), "{}", text);
            prop_assert_eq!(format.row().matches('\t').count(), 3, "{}", text);
        }
        Err(error) => {
            prop_assert!(!error.reason.is_empty());
            prop_assert!(error.part.is_empty() || text.get(error.range.clone()) == Some(&error.part[..]));
            prop_assert!(error.range.end <= text.len());
        }
    }
    let line = report_line(text);
    prop_assert!(!line.contains(['\n', '\r']), "{:?}", line);
    prop_assert!(matches!(line.matches('\t').count(), 2 | 4), "{:?}", line);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,60}") {
        holds(&text)?;
    }

    #[test]
    fn what_is_read_is_shown_as_it_was_meant(text in pieces()) {
        holds(&text)?;
    }

    #[test]
    fn a_legend_never_panics(code in "[A-Z]{1,3}", notation in pieces(), text in pieces()) {
        let mut legend = Legend::new();
        if legend.define(&code, &notation).is_ok() {
            let _ = parse_with(&format!("{code} {text}"), &legend);
        }
    }
}

#[test]
fn long_texts_are_refused_or_read_in_bounded_time() {
    assert!(parse(&"あ".repeat(2000)).is_err());
    for piece in ["(", "「", "\"", "半角", "9(", "1,", "N-", "謎", "6~", "0:a "] {
        let text = piece.repeat(4096 / piece.len());
        let start = std::time::Instant::now();
        let _ = parse(&text);
        assert!(start.elapsed().as_secs() < 5, "{piece}");
    }
}

//! Letter codes as one document defines them.

use denbun_notation::{Legend, parse, parse_with};

fn legend() -> Legend {
    let mut legend = Legend::new();
    for (code, notation) in
        [("K", "半角カナ"), ("N", "全角"), ("D", "YYYYMMDD"), ("T5", "半角英数字5文字固定")]
    {
        legend.define(code, notation).expect("a notation that reads");
    }
    legend
}

fn row(text: &str) -> String {
    parse_with(text, &legend()).map_or_else(|error| error.to_string(), |format| format.row())
}

#[test]
fn a_code_stands_for_its_characters() {
    assert_eq!(row("K 20"), "halfkana\tchar\t\t20");
    assert_eq!(row("K(15)"), "halfkana\tchar\t\t15");
    assert_eq!(row("30 | K | 固定"), "halfkana\tchar\t30\t30");
}

#[test]
fn a_code_overrides_its_usual_reading() {
    assert_eq!(row("N 8"), "fullwidth\tchar\t\t8");
    assert_eq!(parse("N 8").map(|format| format.row()).as_deref(), Ok("digit\tchar\t\t8"));
}

#[test]
fn a_code_brings_its_length_and_its_pattern() {
    assert_eq!(row("T5"), "alnum\tchar\t5\t5");
    assert_eq!(row("D"), "date:yyyyMMdd\tchar\t8\t8");
}

#[test]
fn a_code_without_a_legend_is_refused() {
    let error = parse("K 20").expect_err("no legend");
    assert_eq!((&error.part[..], error.range), ("K", 0..1));
    assert_eq!(error.reason, "a letter code that needs a legend");
}

#[test]
fn a_legend_takes_no_words_and_no_notation_that_cannot_be_read() {
    assert!(Legend::new().define("半角", "半角数字").is_err());
    assert!(Legend::new().define("", "半角数字").is_err());
    assert!(Legend::new().define("Q", "謎").is_err());
}

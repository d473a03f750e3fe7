//! `denbun import`.

use std::fs;
use std::path::Path;

use denbun_codegen::diagnostic::ids;

use crate::{Ran, SMALL, denbun, denbun_in, file, folder};

const TABLE: &str = "項目\tフィールド\t詳細\t必須\t形式\n店舗番号\tshop_no\t契約時に発行\t\t半角数字(6)\n区分\tkind\t1:一般 2:特別\t\t半角数字(1)\n";
const ROWS: &str = "  shop_no: { label: 店舗番号, format: 半角数字(6), note: 契約時に発行 }\n  kind: { label: 区分, format: 半角数字(1), values: { \"1\": 一般, \"2\": 特別 } }\n";

fn import(folder: &Path, args: &[&str]) -> Ran {
    denbun_in(folder, &[&["import"], args].concat(), "")
}

#[test]
fn rows_are_printed() {
    let expected = format!("fields:\n{ROWS}");
    let ran = denbun(&["import"], TABLE);
    assert_eq!((ran.code, ran.text(), ran.err.as_str()), (0, expected.as_str(), ""));
    let folder = folder("import-print");
    file(&folder, "t.tsv", TABLE);
    let ran = import(&folder, &["t.tsv", "--from", "tsv"]);
    assert_eq!((ran.code, ran.text(), ran.err.as_str()), (0, expected.as_str(), ""));
}

#[test]
fn tables_of_spreadsheets_are_read_in_their_charsets() {
    // 項目,キー,形式 / 店舗,shop_no,半角数字(6) as a spreadsheet in Japan saves it.
    let shift_jis = b"\x8d\x80\x96\xda,\x83L\x81[,\x8c`\x8e\xae\r\n\x93X\x95\xdc,shop_no,\x94\xbc\x8ap\x90\x94\x8e\x9a(6)\r\n".to_vec();
    let utf16 = "\u{feff}項目\tキー\t形式\r\n店舗\tshop_no\t半角数字(6)\r\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect::<Vec<u8>>();
    for bytes in [shift_jis, utf16] {
        let ran = denbun(&["import"], bytes);
        assert_eq!(
            (ran.code, ran.text()),
            (0, "fields:\n  shop_no: { label: 店舗, format: 半角数字(6) }\n"),
            "{}",
            ran.err
        );
    }
    let ran = denbun(&["import"], vec![0xff, 0xff, 0x80]);
    assert_eq!((ran.code, ran.text()), (1, ""));
    assert!(ran.err.contains("neither UTF-8 nor UTF-16 nor Shift_JIS"), "{}", ran.err);
}

#[test]
fn samples_of_explanations_show_what_they_explain() {
    let samples = ids::all().iter().filter_map(|id| Some((id, id.imports()?)));
    for (id, sample, is_bad) in samples.flat_map(|(id, [bad, good])| [(id, bad, true), (id, good, false)]) {
        let folder = folder("import-explained");
        file(&folder, "t.csv", sample.table);
        let args: &[&str] = match sample.into {
            Some((place, spec)) => {
                file(&folder, "a.yaml", spec);
                &["t.csv", "--into", "a.yaml", "--at", place]
            }
            None => &["t.csv"],
        };
        let ran = import(&folder, args);
        assert_eq!(ran.err.contains(&format!("[{id}]")), is_bad, "{id}\n{}", ran.err);
        assert!(is_bad || ran.err.is_empty(), "{id}\n{}", ran.err);
    }
}

#[test]
fn a_table_may_be_too_large() {
    let lines: String = (0..10_001).map(|no| format!("x,f{no}\n")).collect();
    let ran = denbun(&["import"], format!("項目,フィールド\n{lines}"));
    assert!(ran.code == 1 && ran.err.contains("[D1088]"), "{}", ran.err);
}

#[test]
fn mistakes_are_told_with_their_places() {
    let ran = denbun(&["import"], "項目\tフィールド\nい\taa\nろ\tthe name\nは\taa\n");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("standard input:3:3") && ran.err.contains("standard input:4:3"), "{}", ran.err);
    let ran = denbun(&["import", "--table", "2"], TABLE);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("there is no table 2: the text has 1"), "{}", ran.err);
}

#[test]
fn one_of_several_tables_is_chosen() {
    let two = format!("{TABLE}\n応答\n項目\tフィールド\n結果\tresult\n");
    let ran = denbun(&["import"], two.as_str());
    assert!(
        ran.text().contains("# table 2, line 6: 応答\nfields:\n  result: { label: 結果 }\n"),
        "{}",
        ran.text()
    );
    let ran = denbun(&["import", "--table", "2"], two.as_str());
    assert_eq!((ran.code, ran.text()), (0, "fields:\n  result: { label: 結果 }\n"));
    let folder = folder("import-several");
    file(&folder, "a.yaml", SMALL);
    file(&folder, "t.tsv", &two);
    let ran = import(&folder, &["t.tsv", "--into", "a.yaml"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("there are 2 tables, on lines 1, 6"), "{}", ran.err);
}

#[test]
fn rows_go_into_a_spec_and_nothing_else_changes() {
    let folder = folder("import-into");
    // A byte-order mark, line breaks of Windows, and a comment at the end.
    let spec = format!("\u{feff}{SMALL}# the end").replace('\n', "\r\n");
    let place = file(&folder, "a.yaml", &spec);
    file(&folder, "t.tsv", TABLE);
    let args = ["t.tsv", "--into", "a.yaml", "--at", "operations.pay.request"];
    let ran = import(&folder, &[&args[..], &["--check"]].concat());
    assert_eq!((ran.code, fs::read_to_string(&place).expect("the spec")), (1, spec.clone()));
    let ran = import(&folder, &args);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.text());
    assert!(
        ran.text().starts_with("a.yaml operations.pay.request: 2 added, 0 the same, 0 different\n"),
        "{}",
        ran.text()
    );
    let rows = ROWS.trim_end().replace("\n", ",\n").replace("  ", "          ").replace('\n', "\r\n");
    let expected = spec.replace(
        "required: true } }\r\n      examples",
        &format!("required: true }},\r\n{rows} }}\r\n      examples"),
    );
    assert_eq!(fs::read_to_string(&place).expect("the spec"), expected);
    let ran = import(&folder, &[&args[..], &["--check"]].concat());
    assert_eq!(
        (ran.code, ran.text().lines().next()),
        (0, Some("a.yaml operations.pay.request: 0 missing, 2 the same, 0 different"))
    );
    let left: Vec<_> =
        fs::read_dir(&folder).expect("the folder").map(|it| it.expect("an entry").file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn a_spec_is_not_broken() {
    let folder = folder("import-breaks");
    let place = file(&folder, "a.yaml", SMALL);
    file(&folder, "t.tsv", TABLE.replace("発行\t\t", "発行\t○\t"));
    let args = ["t.tsv", "--into", "a.yaml", "--at", "operations.pay.request"];
    let ran = import(&folder, &args);
    assert_eq!((ran.code, ran.text()), (1, ""));
    assert!(ran.err.contains("shop_no: required, but missing"), "{}", ran.err);
    assert!(ran.err.contains("nothing was written") && ran.err.contains("--break-examples"), "{}", ran.err);
    assert_eq!(fs::read_to_string(&place).expect("the spec"), SMALL);
    let ran = import(&folder, &[&args[..], &["--break-examples"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(fs::read_to_string(&place).expect("the spec").contains("shop_no: { label: 店舗番号"));
}

#[test]
fn a_copy_beside_the_spec_does_not_hide_what_breaks() {
    let folder = folder("import-copies");
    let place = file(&folder, "a.yaml", SMALL);
    file(&folder, "backup.yaml", SMALL);
    file(&folder, "t.tsv", TABLE.replace("発行\t\t", "発行\t○\t"));
    let ran = import(&folder, &["t.tsv", "--into", "a.yaml", "--at", "operations.pay.request"]);
    assert_eq!((ran.code, ran.text()), (1, ""));
    assert!(ran.err.contains("shop_no: required, but missing"), "{}", ran.err);
    assert_eq!(fs::read_to_string(&place).expect("the spec"), SMALL);
}

#[test]
fn the_file_of_a_folder_is_checked_with_the_others() {
    let folder = folder("import-folder");
    let (head, messages) = SMALL.split_once("messages:").expect("two parts");
    file(&folder, "acme/a.yaml", head);
    file(&folder, "acme/b.yaml", format!("denbun: 1\nprovider: acme\nmessages:{messages}"));
    file(&folder, "t.tsv", "項目\tフィールド\t形式\n金額\tam\t半角数字(9)\n番号\tno\t半角数字(9)\n");
    let ran = import(&folder, &["t.tsv", "--into", "acme/a.yaml", "--at", "operations.pay.request"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.text().contains("1 added, 0 the same, 1 different"), "{}", ran.text());
    assert!(
        ran.err.contains("format is `半角数字(9)` in the table, `半角数字(8)` in the spec"),
        "{}",
        ran.err
    );
    let ran = denbun_in(&folder, &["check", "acme"], "");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let ran = import(&folder, &["t.tsv", "--into", "acme/a.yaml", "--at", "messages.paid"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("this file has no `messages.paid`"), "{}", ran.err);
}

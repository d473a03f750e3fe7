//! Whatever comes in, there are rows or clear errors; rows are YAML, and added to a spec they are there.

use denbun_codegen::diagnostic::{Diagnostics, Format};
use denbun_codegen::import::{self, Input};
use denbun_codegen::source::Sources;
use denbun_codegen::tree;
use proptest::prelude::*;

use crate::into::add;

/// Pieces tables are made of, and such that break them.
const PIECES: [&str; 62] = [
    "項目",
    "フィールド",
    "必須",
    "形式",
    "詳細",
    "桁数",
    "aid",
    "orderIdNNNN",
    "a.b[].c",
    "a[0]",
    "...c.d",
    "x / y",
    ".to",
    "○",
    "※1",
    "△",
    "半角数字(6)",
    "半角英数",
    "object",
    "array",
    "1:成功 2:失敗",
    "「A」い 「B」ろ",
    "aが「1」の場合必須",
    "省略時は0",
    "[req:smp]",
    "\t",
    "\t",
    "\t",
    "\n",
    "\n",
    "\r\n",
    ",",
    "\"",
    "|",
    "|",
    "---|---",
    "<table>",
    "<tr>",
    "<td>",
    "<td rowspan=3 colspan=2>",
    "</table>",
    "&nbsp;&#x3000;",
    "\u{202e}\0",
    "※1 注",
    "繰り返し",
    "必須 変更",
    "a[b]",
    "c[][d]",
    "p[n]",
    "item_n",
    "itemN",
    "nは1～5",
    "カンマ区切りで複数",
    "同名を繰り返す",
    "◎",
    "◎：必須 ○：任意",
    "1:い/2～5:ろ、それ以外：は",
    "01・02：い 03：ろ",
    "0..n",
    "合計",
    "||項目||key||",
    "</td></tr></table>",
];

fn soup() -> impl Strategy<Value = String> {
    let piece =
        prop_oneof![4 => proptest::sample::select(&PIECES[..]).prop_map(str::to_owned), 1 => "\\PC{0,4}"];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// A well-formed table of a few plain rows.
fn table() -> impl Strategy<Value = String> {
    let name = "[a-z]{4,8}(\\.[a-z]{4,6})?";
    let label = "[あ-ん]{1,6}";
    let mark = proptest::sample::select(vec!["○", "△", "", "※", "必須"]);
    let form = proptest::sample::select(vec![
        "半角数字(6)",
        "50バイト以内",
        "半角英数（6～7）",
        "文字列",
        "object",
        "array",
        "読めない",
    ]);
    let details = proptest::sample::select(vec![
        "",
        "1:い 2:ろ",
        "「1」は",
        "説明, \"引用\": と # 記号",
        "省略時は1",
        "「2」固定",
    ]);
    let row = (label, name, mark, form, details).prop_map(|(label, name, mark, form, details)| {
        format!("{label}\t{name}\t{mark}\t{form}\t{details}\n")
    });
    prop::collection::vec(row, 1..8)
        .prop_map(|rows| format!("項目\tフィールド\t必須\t形式\t詳細\n{}", rows.concat()))
}

fn read(text: &str, input: Option<Input>) -> (Vec<String>, Diagnostics, Sources) {
    let mut sources = Sources::new();
    let file = sources.add("table", text);
    let mut diagnostics = Diagnostics::new();
    let tables = import::read(file, &sources, input, &mut diagnostics);
    let yaml = tables.iter().map(import::Table::yaml).collect();
    (yaml, diagnostics, sources)
}

fn is_yaml(text: &str) -> bool {
    let mut sources = Sources::new();
    let file = sources.add("rows", text);
    let mut diagnostics = Diagnostics::new();
    tree::parse(file, &sources, &mut diagnostics).is_some() && !diagnostics.has_errors()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_rows_or_a_clear_error(text in soup(), input in proptest::sample::select(vec![None, Some(Input::Tsv), Some(Input::Csv), Some(Input::Markdown), Some(Input::Html)])) {
        let (tables, diagnostics, sources) = read(&text, input);
        prop_assert!(!tables.is_empty() || diagnostics.has_errors());
        prop_assert!(tables.iter().all(|yaml| is_yaml(yaml)), "{text:?}\n{}", tables.concat());
        // Every place lies in the text, so that it can be shown.
        diagnostics.render(&sources, Format::Human { color: false }, 100);
    }

    #[test]
    fn any_bytes_are_a_text_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(text) = import::decode(&bytes) {
            read(&text, None);
        }
    }

    #[test]
    fn rows_added_are_there_and_nothing_else_is_changed(table in table(), spec in proptest::sample::select(&SPECS[..])) {
        let added = add_if_right(spec, &table);
        if let Some((addition, text)) = added {
            let mut rest = text.clone();
            for insertion in addition.insertions.iter().rev() {
                let end = insertion.at + insertion.text.len();
                let start = insertion.at;
                // The insertions before it moved it.
                let moved: usize = addition.insertions.iter().take_while(|it| !std::ptr::eq(*it, insertion)).map(|it| it.text.len()).sum();
                rest.replace_range(start + moved..end + moved, "");
            }
            prop_assert_eq!(rest.as_str(), spec);
            let again = add(&text, &table, "objects.a");
            let second = again.addition.expect("the place is there");
            prop_assert!(second.insertions.is_empty() && second.different == 0, "{text}\n{}", again.wrong);
            prop_assert_eq!(again.text, text);
        }
    }
}

#[test]
fn tables_out_of_all_bounds_are_refused() {
    let wide = "<tr><td>x<td rowspan=10000 colspan=100>y".to_owned()
        + &"<td rowspan=9999 colspan=100>z".repeat(9)
        + &"<tr><td>a".repeat(300);
    for text in [
        "\t\n".repeat(300_000),
        "項目\tフィールド\n".to_owned() + &"い\tabcd\n".repeat(10_100),
        format!("項目\tフィールド\nい\t{}\n", "ab,".repeat(11_000)),
        format!("<table>{wide}</table>").repeat(3),
    ] {
        let (tables, diagnostics, _) = read(&text, None);
        assert!(diagnostics.has_errors(), "{}", &tables.concat()[..80]);
    }
    // Long texts over many columns, deep nesting, and lists without end take no time and little memory.
    let text = format!("<table><tr><td colspan=100>{}</table>", "字".repeat(3_000));
    read(&text, None);
    read(&"<table><tr><td>".repeat(1_000), None);
    read(&format!("項目\tフィールド\t詳細\nい\tabcd\t{}\n", "「a」い 1:ろ \"2\"：は、".repeat(1_000)), None);
}

/// Specs of every layout; names of their rows are ones a table may have too.
const SPECS: [&str; 9] = [
    "objects:\n  a:\n    label: x\n    fields:\n      zz: { label: y }\n    # end\n",
    "objects:\n  a:\n    label: x\n    fields:\n      zz: { label: y }",
    "objects:\r\n  a:\r\n    fields:\r\n      zz: &z { label: y }\r\n      yy: *z\r\n",
    "objects: { a: { fields: { zz: { label: y }, yy } } }\n",
    "objects:\n  a: { label: x, fields: {\n    zz: { label: y }, # why\n    yy: { label: y } # not\n  } }\n",
    "objects:\n  a: { label: x, fields: {} }\n",
    "objects:\n  a:\n    label: x\n    note: |\n      text\n\n",
    "objects:\n  a:\n    fields:\n      zz:\n        note: |+\n          text\n\n\n",
    "objects:\n  a:\n    fields:\nlegend: { K: x }\n",
];

fn add_if_right(spec: &str, table: &str) -> Option<(import::Addition, String)> {
    let (_, diagnostics, _) = read(table, None);
    if diagnostics.has_errors() {
        return None;
    }
    let added = add(spec, table, "objects.a");
    Some((added.addition.unwrap_or_else(|| panic!("{spec}\n{table}\n{}", added.wrong)), added.text))
}

//! Rows into specs: every shape of mapping, and not a byte of the rest changed.

use denbun_codegen::diagnostic::{Diagnostics, Format};
use denbun_codegen::import::{self, Addition, Table};
use denbun_codegen::source::{FileId, Sources};

/// A table added to a text; what became of it, and what was wrong.
pub(crate) struct Added {
    pub(crate) addition: Option<Addition>,
    pub(crate) text: String,
    pub(crate) wrong: String,
}

pub(crate) fn add(spec: &str, table: &str, at: &str) -> Added {
    let mut sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    let (table, _) = table_of(table, &mut sources);
    let file = sources.add("spec.yaml", spec);
    let addition = import::into(&table, at, file, &[file], &sources, &mut diagnostics);
    let text =
        addition.as_ref().map_or_else(|| sources.text(file).to_owned(), |it| it.apply(sources.text(file)));
    Added { addition, text, wrong: diagnostics.render(&sources, Format::Human { color: false }, 50) }
}

fn table_of(text: &str, sources: &mut Sources) -> (Table, FileId) {
    let file = sources.add("table", text);
    let mut diagnostics = Diagnostics::new();
    let mut tables = import::read(file, sources, None, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{}", diagnostics.render(sources, Format::Human { color: false }, 50));
    (tables.remove(0), file)
}

const TABLE: &str =
    "項目\tフィールド\t必須\t形式\n店舗番号\tshopNo\t○\t半角数字(6)\n備考\tmemo\t\t50バイト以内\n";
const ROW: &str = "shopNo: { label: 店舗番号, format: 半角数字(6), required: true }";
const MEMO: &str = "memo: { label: 備考, format: 50バイト以内 }";

/// What the text is after rows were added; the rest of it is the same, and adding them again adds nothing.
fn check(spec: &str, at: &str, expected: &str) {
    let added = add(spec, TABLE, at);
    assert_eq!(added.text, expected, "{}", added.wrong);
    let again = add(&added.text, TABLE, at);
    let addition = again.addition.expect("the same place");
    assert_eq!((addition.insertions.len(), addition.different, again.wrong.as_str()), (0, 0, ""));
    assert_eq!((addition.same, again.text), (2, added.text));
}

#[test]
fn rows_go_behind_those_of_a_block() {
    let end = "outcome: x\n";
    check(
        &format!("messages:\n  a:\n    fields:\n      b: {{ label: x }}   # why\n\n    # next\n    {end}"),
        "messages.a",
        &format!(
            "messages:\n  a:\n    fields:\n      b: {{ label: x }}   # why\n      {ROW}\n      {MEMO}\n\n    # next\n    {end}"
        ),
    );
    // Without a last line break, and with those of Windows.
    check(
        "fields:\n b: x",
        "fields",
        &format!("fields:\n b: x\n {}\n {MEMO}", ROW.replace(", required: true", "")),
    );
    check(
        "objects:\r\n  a:\r\n    fields:\r\n      b: x\r\n",
        "objects.a",
        &format!("objects:\r\n  a:\r\n    fields:\r\n      b: x\r\n      {ROW}\r\n      {MEMO}\r\n"),
    );
}

#[test]
fn rows_go_behind_those_in_braces() {
    check(
        "objects: { a: { fields: { b: x, c } } }\n",
        "objects.a",
        &format!("objects: {{ a: {{ fields: {{ b: x, c,\n    {ROW},\n    {MEMO} }} }} }}\n"),
    );
    check(
        "objects:\n  a: { fields: {\n      b: x, # why\n      c: y # not\n    }, note: z }\n",
        "objects.a",
        &format!(
            "objects:\n  a: {{ fields: {{\n      b: x, # why\n      c: y, # not\n      {ROW},\n      {MEMO}\n    }}, note: z }}\n"
        ),
    );
    check(
        "objects: { a: { fields: { b: x, } } }",
        "objects.a",
        &format!("objects: {{ a: {{ fields: {{ b: x,\n    {ROW},\n    {MEMO} }} }} }}"),
    );
    check(
        "objects: { a: { fields: {} } }",
        "objects.a",
        &format!("objects: {{ a: {{ fields: {{\n    {ROW},\n    {MEMO} }} }} }}"),
    );
}

#[test]
fn a_table_of_rows_is_made_where_there_is_none() {
    check(
        "objects:\n  a:\n    label: x\n    rules: [y]\n",
        "objects.a",
        &format!("objects:\n  a:\n    label: x\n    fields:\n      {ROW}\n      {MEMO}\n    rules: [y]\n"),
    );
    check(
        "objects: { a: { label: x, rules: [y] } }\n",
        "objects.a",
        &format!(
            "objects: {{ a: {{ label: x,\n    fields: {{\n      {ROW},\n      {MEMO} }}, rules: [y] }} }}\n"
        ),
    );
    check(
        "objects:\n  a:\n    fields:\n    note: z\n",
        "objects.a",
        &format!("objects:\n  a:\n    fields:\n      {ROW}\n      {MEMO}\n    note: z\n"),
    );
}

#[test]
fn shared_rows_are_used_and_not_said_again() {
    let spec =
        format!("fields:\n  {ROW}\n  memo: {{ label: メモ }}\nmessages:\n  a:\n    fields:\n      b: x\n");
    let added = add(&spec.replace(", required: true", ""), TABLE, "messages.a");
    assert!(
        added.text.ends_with(
            "      b: x\n      shopNo: required\n      memo: { label: 備考, format: 50バイト以内 }\n"
        ),
        "{}",
        added.text
    );
}

#[test]
fn rows_that_differ_are_told_and_left_alone() {
    let spec = "objects:\n  a:\n    fields:\n      shopNo: { label: 店舗番号, format: 半角数字（8） }\n      memo: { label: 備考, format: 50 バイト以内 }\n      old: x\n";
    let added = add(spec, TABLE, "objects.a");
    let addition = added.addition.expect("a place");
    assert_eq!((addition.same, addition.different, addition.insertions.len()), (1, 1, 0));
    assert_eq!(addition.others, ["old"]);
    assert!(
        added.wrong.contains("format is `半角数字(6)` in the table, `半角数字（8）` in the spec"),
        "{}",
        added.wrong
    );
    assert!(added.wrong.contains("it is required in the table, optional in the spec"), "{}", added.wrong);
    assert!(added.wrong.contains("table:2:"), "{}", added.wrong);
}

#[test]
fn places_that_are_not_there_are_told() {
    let spec = "messages:\n  payment: &p { fields: { b: x } }\n  other: *p\n  refund: { fields: &f { b: x } }\n  again: { fields: *f }\n";
    for (at, expected) in [
        ("messages.paymnt", "did you mean `--at messages.payment`?"),
        ("requests.a", "this file has no `requests.a`"),
        ("messages.other", "an alias stands here"),
        ("messages.again", "its rows are an alias"),
        ("messages.payment", "rows cannot be added here without changing what stands there"),
        ("messages.refund", "rows cannot be added here without changing what stands there"),
    ] {
        let added = add(spec, TABLE, at);
        assert!(added.wrong.contains(expected), "{at}: {}", added.wrong);
        assert_eq!((added.addition, added.text.as_str()), (None, spec));
    }
}

#[test]
fn objects_that_are_there_get_new_rows() {
    let table = "項目\tフィールド\t形式\n結果\tresult.code\t半角数字(1)\n文言\tresult.text\t文字列\n";
    let spec = "messages:\n  a:\n    fields:\n      result:\n        label: result\n        fields:\n          code: { label: 結果, format: 半角数字(1) }\n      last: x\n";
    let added = add(spec, table, "messages.a");
    assert!(added.text.contains("          code: { label: 結果, format: 半角数字(1) }\n          text: { label: 文言, format: 文字列 }\n      last: x\n"), "{}\n{}", added.text, added.wrong);
}

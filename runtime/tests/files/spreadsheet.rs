//! What spreadsheet programs do to values, and what values could do to them.

use denbun::file::{Guard, Reader, Row, Writer};
use denbun::{Message, RuleKind, Yen};

use super::records::{Payment, rows};

#[derive(Clone, PartialEq, Message)]
#[message(name = "list", label = "一覧", wire = "csv")]
#[file(spreadsheet)]
struct Line {
    #[field(name = "note", label = "備考", format = "30文字以内")]
    note: String,
    #[field(name = "amount", label = "金額", format = "半角数字")]
    amount: Yen,
}

fn rule<M>(row: &Row<M>) -> Vec<RuleKind> {
    row.problems.iter().map(|problem| problem.violation.rule).collect()
}

#[test]
fn damage_is_told_from_other_mistakes() {
    for id in ["1.23457E+15", "12345", "#REF!", "######", "\"=\"\"000123\"\"\""] {
        let rows = rows::<Payment>(format!("{id},,5,2026/1/5\n").as_bytes());
        assert_eq!(rule(&rows[0]), [RuleKind::Spreadsheet, RuleKind::Spreadsheet], "{id}");
        assert!(rows[0].problems.to_string().contains("format the column as text"));
    }
    assert_eq!(rule(&rows::<Payment>(b"12345x,,5,\n")[0]), [RuleKind::Character]);
    let amount = rows::<Payment>(b"000001,,\"1,000\",\n");
    assert_eq!(rule(&amount[0]), [RuleKind::Spreadsheet]);
}

#[test]
fn damage_that_breaks_no_rule_is_found_where_people_open_files() {
    for note in ["#N/A", "1.23E+12", "####"] {
        let rows = rows::<Line>(format!("{note},5\n").as_bytes());
        assert_eq!(rule(&rows[0]), [RuleKind::Spreadsheet], "{note}");
    }
    for note in ["No. #5", "a=b", "1+1"] {
        assert!(rows::<Line>(format!("{note},5\n").as_bytes())[0].problems.is_empty(), "{note}");
    }
}

#[test]
fn formulas_are_refused_where_people_open_files() {
    let formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"];
    for note in formulas {
        let line = Line { note: note.into(), amount: Yen(1) };
        let mut writer = Writer::<Line, _>::new(Vec::new());
        let error = writer.write(&line).unwrap_err().to_string();
        assert!(error.contains("begins like a formula"), "{note:?}: {error}");
        assert_eq!(writer.finish().unwrap(), b"");

        let mut writer = Writer::<Line, _>::new(Vec::new()).guard(Guard::Apostrophe);
        writer.write(&line).unwrap();
        let file = writer.finish().unwrap();
        let read = Reader::<Line, _>::new(&file[..]).next().unwrap().unwrap().record.unwrap();
        assert_eq!(read.note, format!("'{note}"));

        let mut writer = Writer::<Line, _>::new(Vec::new()).guard(Guard::Off);
        writer.write(&line).unwrap();
    }
    let mut writer = Writer::<Line, _>::new(Vec::new());
    writer.write(&Line { note: "a=1".into(), amount: Yen(1) }).unwrap();
}

/// Files that nobody opens hold what they must.
#[test]
fn formulas_are_values_elsewhere() {
    let mut writer = Writer::<Payment, _>::new(Vec::new());
    writer.write(&Payment::of("000001", "=1+1", 5)).unwrap();
    assert_eq!(writer.finish().unwrap(), b"000001,=1+1,5,\r\n");
}

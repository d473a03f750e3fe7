//! Notations of documents and what they say; each file's first line tells its columns.

use denbun_notation::{parse, report_line};

/// The lines of a file that are no comments, split at tabs.
fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
}

/// Compares every row with what is found for its notation, and shows all that differ.
fn compare(text: &str, found: impl Fn(&str) -> String) {
    let mut wrong = String::new();
    let mut count = 0;
    for row in rows(text) {
        let expected = row.join("\t");
        let found = found(row[0]);
        count += 1;
        if found != expected {
            wrong += &format!("expected {expected}\n   found {found}\n");
        }
    }
    assert!(wrong.is_empty() && count > 50, "{count} rows\n{wrong}");
}

#[test]
fn printed_notations_read_as_their_documents_say() {
    compare(include_str!("notations.tsv"), report_line);
}

#[test]
fn further_notations_read_by_the_same_grammar() {
    compare(include_str!("more.tsv"), report_line);
}

#[test]
fn refusals_name_the_part_and_the_reason() {
    compare(include_str!("errors.tsv"), |notation| match parse(notation) {
        Ok(format) => format!("{notation}\t{}", format.row()),
        Err(error) => format!("{notation}\t{}\t{}", error.part, error.reason),
    });
}

#[test]
fn every_notation_is_shown_as_one_that_reads_back() {
    for row in rows(concat!(include_str!("notations.tsv"), include_str!("more.tsv"))) {
        let format = parse(row[0]).expect(row[0]);
        assert_eq!(parse(&format.to_string()), Ok(format.clone()), "{} shown as {format}", row[0]);
    }
}

#[test]
fn lines_of_a_cell_and_control_characters_stay_on_one_line() {
    assert_eq!(report_line("半角英数\n50バイト以内"), "半角英数 ⏎ 50バイト以内\talnum\tbyte\t\t50");
    assert_eq!(report_line("半角\t謎"), "半角 謎\terror\tcannot read `謎`: not a known word of notations");
}

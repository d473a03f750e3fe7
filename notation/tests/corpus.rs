//! Notations of real documents and what they say.

use denbun_notation::report_line;

/// The lines of a file that are no comments, split at tabs.
fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
}

fn compare(text: &str) {
    let mut wrong = String::new();
    for row in rows(text) {
        let expected = row.join("\t");
        let found = report_line(row[0]);
        if found != expected {
            wrong += &format!("expected {expected}\n   found {found}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_table_reads_as_it_says() {
    compare(include_str!("notations.tsv"));
}

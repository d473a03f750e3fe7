//! What was measured, as tables, and whether the goals were reached.

use crate::cases::{ALL, Case, Who, Work};
use crate::measure;

/// Ours must be so many times as quick.
fn goal(work: Work, peer: Who) -> Option<f64> {
    match (work, peer) {
        (Work::Read, Who::Serde) => Some(2.4),
        (Work::Read | Work::Lend, Who::Quick) => Some(1.5),
        (Work::Write, Who::Serde | Who::Quick) => Some(2.4),
        (_, Who::Ours) | (Work::Lend, Who::Serde) => None,
    }
}

/// Measures and prints. Says whether all goals were reached.
pub(crate) fn print(arguments: &[String]) -> bool {
    let is_chosen = |word: &str| {
        let mut words = arguments.iter().filter(|argument| !argument.starts_with("--")).peekable();
        words.peek().is_none() || words.any(|argument| argument == word)
    };
    let mut reached = true;
    for (word, works) in [("read", &[Work::Read, Work::Lend][..]), ("write", &[Work::Write])] {
        if is_chosen(word) {
            for work in works {
                reached &= times(*work);
            }
        }
    }
    if is_chosen("memory") {
        reached &= memory();
    }
    reached
}

struct Measured {
    case: &'static Case,
    instructions: Option<f64>,
    nanoseconds: f64,
}

fn times(work: Work) -> bool {
    let cases: Vec<(usize, &'static Case)> =
        ALL.iter().enumerate().filter(|(_, case)| case.work == work).collect();
    let nanoseconds = measure::nanoseconds(&cases.iter().map(|(_, case)| *case).collect::<Vec<_>>());
    let valgrind = measure::counts_instructions();
    let rows: Vec<Measured> = cases
        .iter()
        .zip(nanoseconds)
        .map(|((index, case), nanoseconds)| {
            let instructions = valgrind.then(|| measure::instructions(*index)).flatten();
            Measured { case, instructions, nanoseconds }
        })
        .collect();
    let Some(ours) = rows.iter().find(|row| row.case.who == Who::Ours) else { return true };
    println!(
        "\n| {work:?} | instructions a row | times ours | ns a row | times ours | rows a second |\n|---|---|---|---|---|---|"
    );
    for row in &rows {
        let instructions = row.instructions.unwrap_or(f64::NAN);
        println!(
            "| {} | {instructions:.0} | {:.2} | {:.0} | {:.2} | {:.0} |",
            row.case.name,
            instructions / ours.instructions.unwrap_or(f64::NAN),
            row.nanoseconds,
            row.nanoseconds / ours.nanoseconds,
            1e9 / row.nanoseconds
        );
    }
    judge(&rows, ours)
}

fn judge(rows: &[Measured], ours: &Measured) -> bool {
    let mut reached = true;
    for row in rows {
        let Some(goal) = goal(row.case.work, row.case.who) else { continue };
        let ratio = match (row.instructions, ours.instructions) {
            (Some(theirs), Some(ours)) => theirs / ours,
            _ => row.nanoseconds / ours.nanoseconds,
        };
        if ratio < goal {
            println!("{:?}: {} is {ratio:.2} times ours, the goal is {goal}", row.case.work, row.case.name);
            reached = false;
        }
    }
    reached
}

/// Peak memory of ours, from few rows to many.
fn memory() -> bool {
    const MOST: u64 = 32 << 10;
    println!("\n| peak memory, MiB | 10,000 rows | 1,000,000 rows | 10,000,000 rows |\n|---|---|---|---|");
    let mut reached = true;
    for (index, case) in ALL.iter().enumerate().filter(|(_, case)| case.who == Who::Ours) {
        let peaks =
            [10_000, 1_000_000, 10_000_000].map(|rows| measure::peak(index, rows).unwrap_or_default());
        let shown = peaks.map(|peak| format!("{:.1}", peak as f64 / 1024.0));
        println!("| {:?} | {} |", case.work, shown.join(" | "));
        reached &= peaks.iter().all(|peak| *peak < MOST);
    }
    reached
}

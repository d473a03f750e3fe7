//! What was measured, as tables, and whether the goals were reached.

use std::time::Instant;

use crate::cases::{ALL, Case, Who, Work};
use crate::measure::{self, Time};

/// Ours must be so many times as quick, counted in rows a second.
fn goal(work: Work, peer: Who) -> Option<f64> {
    match (work, peer) {
        (Work::Read | Work::Lend, Who::Serde) => Some(2.4),
        (Work::Read | Work::Lend, Who::Quick) => Some(1.5),
        (Work::Write, Who::Serde | Who::Quick) => Some(2.4),
        (_, Who::Ours | Who::Ours2 | Who::Quick2) => None,
    }
}

/// Measures and prints. Says whether all goals were reached.
pub(crate) fn print(arguments: &[String]) -> bool {
    let is_chosen = |word: &str| {
        let mut words = arguments.iter().filter(|argument| !argument.starts_with("--")).peekable();
        words.peek().is_none() || words.any(|argument| argument == word)
    };
    let start = Instant::now();
    let (processors, load) = measure::machine();
    let busy = if load > 0.5 { ": other programs run, no time on the clock counts" } else { "" };
    println!("{processors} processors, load {load}{busy}");
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
    println!("\nmeasured in {:.0} seconds", start.elapsed().as_secs_f64());
    reached
}

struct Measured {
    case: &'static Case,
    instructions: Option<f64>,
    time: Time,
}

fn times(work: Work) -> bool {
    let cases: Vec<(usize, &'static Case)> =
        ALL.iter().enumerate().filter(|(_, case)| case.work == work).collect();
    let times = measure::times(&cases.iter().map(|(_, case)| *case).collect::<Vec<_>>());
    let valgrind = measure::counts_instructions();
    let rows: Vec<Measured> = cases
        .iter()
        .zip(times)
        .map(|((index, case), time)| {
            let instructions = valgrind.then(|| measure::instructions(*index)).flatten();
            Measured { case, instructions, time }
        })
        .collect();
    let Some(ours) = rows.iter().find(|row| row.case.who == Who::Ours) else { return true };
    println!(
        "\n| {work:?} | instructions a row | of ours | ns a row, median | least | of ours | CPU ns | rows a second |\n|---|---|---|---|---|---|---|---|"
    );
    for row in &rows {
        let (instructions, Time { median, least, processors }) =
            (row.instructions.unwrap_or(f64::NAN), row.time);
        println!(
            "| {} | {instructions:.0} | {:.2} | {median:.0} | {least:.0} | {:.2} | {processors:.0} | {:.0} |",
            row.case.name,
            instructions / ours.instructions.unwrap_or(f64::NAN),
            median / ours.time.median,
            1e9 / median
        );
    }
    judge(&rows)
}

/// Ours as it is quickest, on one thread or on two, against each peer on one. Medians of wall time count: the goals are rows a second.
fn judge(rows: &[Measured]) -> bool {
    let ours = rows.iter().filter(|row| matches!(row.case.who, Who::Ours | Who::Ours2));
    let Some(ours) = ours.min_by(|a, b| a.time.median.total_cmp(&b.time.median)) else { return true };
    let mut reached = true;
    for row in rows {
        let Some(goal) = goal(row.case.work, row.case.who) else { continue };
        let ratio = row.time.median / ours.time.median;
        let missed = ratio < goal;
        println!(
            "{:?}: {} takes {ratio:.2} times as long as {}, the goal is {goal}{}",
            row.case.work,
            row.case.name,
            ours.case.name,
            if missed { ": MISSED" } else { "" }
        );
        reached &= !missed;
    }
    reached
}

/// Peak memory of ours, from few rows to many.
fn memory() -> bool {
    const MOST: u64 = 32 << 10;
    println!("\n| peak memory, MiB | 10,000 rows | 1,000,000 rows | 10,000,000 rows |\n|---|---|---|---|");
    let mut reached = true;
    for (index, case) in ALL.iter().enumerate().filter(|(_, case)| matches!(case.who, Who::Ours | Who::Ours2))
    {
        let peaks =
            [10_000, 1_000_000, 10_000_000].map(|rows| measure::peak(index, rows).unwrap_or_default());
        let shown = peaks.map(|peak| format!("{:.1}", peak as f64 / 1024.0));
        println!("| {:?}, {} | {} |", case.work, case.name, shown.join(" | "));
        reached &= peaks.iter().all(|peak| *peak < MOST);
    }
    reached
}

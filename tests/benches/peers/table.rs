//! Prints what came out, and tells which goals were missed.

use crate::cases::{Case, Message, Values, Who};

/// What was measured of one case.
pub(crate) struct Row {
    pub(crate) case: &'static Case,
    pub(crate) instructions: Option<f64>,
    pub(crate) nanoseconds: f64,
    pub(crate) allocated: Option<(f64, f64)>,
}

/// What is done with each message, and the greatest part of the best peer's instructions that ours may take.
const MESSAGES: [(Message, &str, Option<f64>); 5] = [
    (Message::Request, "request: encode a 再オーソリ of 176 bytes as a form", Some(0.40)),
    (Message::Answer, "answer: decode a CSV line of 43 bytes", Some(0.60)),
    (Message::Kickback, "kickback: decode a query of 85 bytes", Some(0.45)),
    (Message::Declined, "declined: a kickback without the approval number", None),
    (Message::Reversed, "reversed: the kickback with its keys in reverse, the worst order", None),
];

/// Prints one table a message. Says whether all goals are reached, as far as instructions were counted.
pub(crate) fn print(rows: &[Row]) -> bool {
    let mut reached = true;
    for (message, title, goal) in MESSAGES {
        let of_message = || rows.iter().filter(move |row| row.case.message == message);
        if of_message().next().is_none() {
            continue;
        }
        match goal {
            Some(goal) => println!("\n{title} (goal: {goal:.2} of the best peer's instructions)"),
            None => println!("\n{title}"),
        }
        println!(
            "  {:<9} {:<38} {:>12} {:>6} {:>9} {:>6} {:>7} {:>7}",
            "values", "", "instructions", "ratio", "ns", "ratio", "allocs", "bytes"
        );
        for values in [Values::Owned, Values::Borrowed] {
            let group: Vec<&Row> = of_message().filter(|row| row.case.values == values).collect();
            reached &= compare(&group, goal);
        }
    }
    reached
}

/// Like against like: each row is compared with the best peer of its group.
fn compare(rows: &[&Row], goal: Option<f64>) -> bool {
    let best = |value: fn(&Row) -> Option<f64>| {
        rows.iter()
            .filter(|row| row.case.who == Who::Peer)
            .filter_map(|row| value(row))
            .min_by(f64::total_cmp)
    };
    let (instructions, time) = (best(|row| row.instructions), best(|row| Some(row.nanoseconds)));
    let mut reached = true;
    for row in rows {
        let ratio = row.instructions.zip(instructions).map(|(own, best)| own / best);
        let verdict = match (ratio, goal) {
            (Some(ratio), Some(goal)) if row.case.who == Who::Ours => {
                reached &= ratio <= goal;
                if ratio <= goal { "  reached" } else { "  MISSED" }
            }
            _ => "",
        };
        println!(
            "  {:<9} {:<38} {:>12} {:>6} {:>9.0} {:>6} {:>7} {:>7}{verdict}",
            format!("{:?}", row.case.values).to_lowercase(),
            row.case.name,
            shown(row.instructions, 0),
            shown(ratio, 2),
            row.nanoseconds,
            shown(time.map(|best| row.nanoseconds / best), 2),
            shown(row.allocated.map(|(count, _)| count), 1),
            shown(row.allocated.map(|(_, bytes)| bytes), 0),
        );
    }
    reached
}

fn shown(value: Option<f64>, digits: usize) -> String {
    value.map_or_else(|| "-".into(), |value| format!("{value:.digits$}"))
}

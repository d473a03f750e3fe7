//! Prints what came out, and tells which goals were missed.

use std::fmt;

use crate::cases::{Case, Message, Values, Who};

/// What was measured of one case.
pub(crate) struct Row {
    pub(crate) case: &'static Case,
    pub(crate) instructions: Option<f64>,
    pub(crate) nanoseconds: f64,
    pub(crate) allocated: Option<(f64, f64)>,
}

/// The greatest part of others' instructions that ours may take.
#[derive(Clone, Copy)]
struct Goal {
    /// Of the best peer's.
    best: f64,
    /// Of the best's whose name begins so: serde_json as it is called by those who hand over bytes.
    named: Option<(&'static str, f64)>,
}

/// What is done with each message, and what is to be reached.
const MESSAGES: [(Message, &str, Option<Goal>); 9] = [
    (Message::Request, "request: encode a 再オーソリ of 176 bytes as a form", best(0.40)),
    (Message::Answer, "answer: decode a CSV line of 43 bytes", best(0.60)),
    (Message::Kickback, "kickback: decode a query of 85 bytes", best(0.45)),
    (Message::Declined, "declined: a kickback without the approval number", None),
    (Message::Reversed, "reversed: the kickback with its keys in reverse, the worst order", None),
    (
        Message::Charge,
        "charge: decode a konbini 課金 of 787 bytes of JSON",
        Some(Goal { best: 0.65, named: Some(("serde_json +", 0.40)) }),
    ),
    (Message::Paid, "paid: a charge of 625 bytes, without the three keys of the fee", None),
    (Message::Backward, "backward: the charge with its keys in reverse, the worst order", None),
    (Message::Token, "token: encode a konbini トランザクショントークン of 247 bytes of JSON", best(0.45)),
];

const fn best(best: f64) -> Option<Goal> {
    Some(Goal { best, named: None })
}

/// Prints one table a message. Says whether all goals are reached, as far as instructions were counted.
pub(crate) fn print(rows: &[Row]) -> bool {
    let mut reached = true;
    for (message, title, goal) in MESSAGES {
        let of_message = || rows.iter().filter(move |row| row.case.message == message);
        if of_message().next().is_none() {
            continue;
        }
        println!("\n{title}{}", goal.map(|goal| goal.to_string()).unwrap_or_default());
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

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, " (goal: {:.2} of the best peer's instructions", self.best)?;
        if let Some((name, goal)) = self.named {
            write!(f, ", {goal:.2} of those of {}", name.trim_end_matches(" +"))?;
        }
        f.write_str(")")
    }
}

/// Like against like: each row is compared with the best peer of its group.
fn compare(rows: &[&Row], goal: Option<Goal>) -> bool {
    let (instructions, time) = (fewest(rows, ""), best_of(rows, "", |row| Some(row.nanoseconds)));
    let mut all_reached = true;
    for row in rows {
        let ratio = row.instructions.zip(instructions).map(|(own, best)| own / best);
        let reached = match goal {
            Some(goal) if row.case.who == Who::Ours => goal.is_reached(row, rows),
            _ => None,
        };
        all_reached &= reached != Some(false);
        println!(
            "  {:<9} {:<38} {:>12} {:>6} {:>9.0} {:>6} {:>7} {:>7}{}",
            format!("{:?}", row.case.values).to_lowercase(),
            row.case.name,
            shown(row.instructions, 0),
            shown(ratio, 2),
            row.nanoseconds,
            shown(time.map(|best| row.nanoseconds / best), 2),
            shown(row.allocated.map(|(count, _)| count), 1),
            shown(row.allocated.map(|(_, bytes)| bytes), 0),
            reached.map_or("", |reached| if reached { "  reached" } else { "  MISSED" }),
        );
    }
    all_reached
}

impl Goal {
    /// `None` if instructions were not counted.
    fn is_reached(self, own: &Row, rows: &[&Row]) -> Option<bool> {
        let within = |name, goal| Some(own.instructions? <= goal * fewest(rows, name)?);
        let best = within("", self.best)?;
        Some(self.named.map_or(Some(true), |(name, goal)| within(name, goal))? && best)
    }
}

/// The instructions of the best peer whose name begins so.
fn fewest(rows: &[&Row], name: &str) -> Option<f64> {
    best_of(rows, name, |row| row.instructions)
}

fn best_of(rows: &[&Row], name: &str, value: fn(&Row) -> Option<f64>) -> Option<f64> {
    let peers = rows.iter().filter(|row| row.case.who == Who::Peer && row.case.name.starts_with(name));
    peers.filter_map(|row| value(row)).min_by(f64::total_cmp)
}

fn shown(value: Option<f64>, digits: usize) -> String {
    value.map_or_else(|| "-".into(), |value| format!("{value:.digits$}"))
}

//! 100 messages of 15 fields, by ours and by the peers.

use std::io;

use super::compile::{Compiler, Crate, Source};
use super::sources::{COMPARED, Kind, Maker, PLAIN, Wire};

/// How many messages are built for the seconds.
const MESSAGES: u32 = 100;
/// How many are built for the instructions: what all share is not in the difference.
const FEW: u32 = 4;
const MANY: u32 = 12;
/// Instructions for a JSON message, as a part of what serde's derives need for it.
const GOAL: f64 = 0.20;

/// What a message costs.
struct Cost {
    kind: Kind,
    milliseconds: Option<f64>,
    instructions: Option<f64>,
}

/// Prints what each message costs, and gives the goals missed.
pub(crate) fn compare(compiler: &Compiler) -> Vec<String> {
    println!(
        "{MESSAGES} messages of 15 fields, release build of that crate alone, dependencies built before"
    );
    let plain = match compiler.seconds(&crate_of(compiler, PLAIN, MESSAGES)) {
        Ok(seconds) => seconds,
        Err(error) => return vec![format!("{}: {error}", PLAIN.title())],
    };
    if let Some(plain) = plain {
        println!("{}: {plain:.2} CPU seconds, which are taken off all others", PLAIN.title());
    }
    println!("  {:<62} {:>10} {:>5} {:>10} {:>5}", "a message", "CPU ms", "", "M instr.", "");
    COMPARED.iter().flat_map(|group| compare_group(compiler, plain, group)).collect()
}

fn compare_group(compiler: &Compiler, plain: Option<f64>, kinds: &[Kind]) -> Vec<String> {
    let mut missed = Vec::new();
    let mut ours: Option<Cost> = None;
    for kind in kinds {
        match cost(compiler, plain, *kind) {
            Ok(cost) => {
                print(&cost, ours.as_ref());
                let against_serde = kind.wire == Wire::Json && kind.maker == Maker::Serde;
                missed.extend(ours.as_ref().filter(|_| against_serde).and_then(|ours| goal(ours, &cost)));
                ours.get_or_insert(cost);
            }
            Err(error) => missed.push(format!("{}: {error}", kind.title())),
        }
    }
    missed
}

fn cost(compiler: &Compiler, plain: Option<f64>, kind: Kind) -> io::Result<Cost> {
    let seconds = compiler.seconds(&crate_of(compiler, kind, MESSAGES))?;
    let milliseconds =
        seconds.zip(plain).map(|(seconds, plain)| 1000.0 * (seconds - plain) / f64::from(MESSAGES));
    let counted = |messages| compiler.instructions(&crate_of(compiler, kind, messages));
    let instructions =
        counted(MANY)?.zip(counted(FEW)?).map(|(many, few)| (many - few) / f64::from(MANY - FEW));
    Ok(Cost { kind, milliseconds, instructions })
}

fn crate_of(compiler: &Compiler, kind: Kind, messages: u32) -> Crate {
    Crate {
        name: kind.name(),
        manifest: kind.manifest(&compiler.workspace),
        source: Source::Text(kind.source(messages)),
        features: String::new(),
    }
}

/// A peer's line says which part of its cost ours is.
fn print(cost: &Cost, ours: Option<&Cost>) {
    let shown = |value: Option<f64>, decimals: usize| {
        value.map_or(String::new(), |value| format!("{value:.decimals$}"))
    };
    let part = |of: fn(&Cost) -> Option<f64>| {
        shown(ours.and_then(of).zip(of(cost)).map(|(ours, theirs)| ours / theirs), 2)
    };
    println!(
        "  {:<62} {:>10} {:>5} {:>10} {:>5}",
        cost.kind.title(),
        shown(cost.milliseconds, 1),
        part(|cost| cost.milliseconds),
        shown(cost.instructions.map(|count| count / 1e6), 0),
        part(|cost| cost.instructions),
    );
}

fn goal(ours: &Cost, serde: &Cost) -> Option<String> {
    let part = ours.instructions? / serde.instructions?;
    (part > GOAL).then(|| format!("{}: {part:.3} of serde's instructions, not {GOAL}", ours.kind.title()))
}

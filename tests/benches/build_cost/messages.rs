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
    milliseconds: f64,
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
    println!("{}: {plain:.2} CPU seconds, which are taken off all others", PLAIN.title());
    println!("  {:<62} {:>10} {:>5} {:>10} {:>5}", "a message", "CPU ms", "", "M instr.", "");
    COMPARED.iter().flat_map(|group| compare_group(compiler, plain, group)).collect()
}

fn compare_group(compiler: &Compiler, plain: f64, kinds: &[Kind]) -> Vec<String> {
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

fn cost(compiler: &Compiler, plain: f64, kind: Kind) -> io::Result<Cost> {
    let seconds = compiler.seconds(&crate_of(compiler, kind, MESSAGES))?;
    let milliseconds = 1000.0 * (seconds - plain) / f64::from(MESSAGES);
    let counted = |messages| compiler.instructions(&crate_of(compiler, kind, messages));
    let instructions = match compiler.counts {
        true => Some((counted(MANY)? - counted(FEW)?) / f64::from(MANY - FEW)),
        false => None,
    };
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
    let part = |ours: Option<f64>, of: f64| ours.map_or(String::new(), |ours| format!("{:.2}", ours / of));
    let time = part(ours.map(|ours| ours.milliseconds), cost.milliseconds);
    let (count, counted) = match cost.instructions {
        Some(count) => (format!("{:.0}", count / 1e6), part(ours.and_then(|ours| ours.instructions), count)),
        None => (String::new(), String::new()),
    };
    println!("  {:<62} {:>10.1} {time:>5} {count:>10} {counted:>5}", cost.kind.title(), cost.milliseconds);
}

fn goal(ours: &Cost, serde: &Cost) -> Option<String> {
    let part = ours.instructions? / serde.instructions?;
    (part > GOAL).then(|| format!("{}: {part:.3} of serde's instructions, not {GOAL}", ours.kind.title()))
}

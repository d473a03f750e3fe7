//! The emitted crate: all providers together, each provider alone, and none.

use std::fs;
use std::io;
use std::path::Path;

use super::compile::{Compiler, Crate, Source};
use super::sources::{manifest, runtime};

/// Instructions of the compiler for a message of the emitted crate, with its operation, values, rules and documentation.
const BUDGET: f64 = 200e6;
/// Providers alone, added up, beside all together: one that paid for another would be counted twice.
const SHARED: f64 = 1.1;

/// Prints what providers cost, and gives the goals missed.
pub(crate) fn measure(compiler: &Compiler) -> Vec<String> {
    println!("the emitted crate, release build of that crate alone, dependencies built before");
    println!(
        "  {:<16} {:>8} {:>11} {:>12} {:>12} {:>12}",
        "feature", "messages", "CPU seconds", "a message", "M instr.", "a message"
    );
    measured(compiler).unwrap_or_else(|error| vec![format!("providers: {error}")])
}

fn measured(compiler: &Compiler) -> io::Result<Vec<String>> {
    let generated = compiler.workspace.join("generated");
    let features = features(&fs::read_to_string(generated.join("Cargo.toml"))?);
    let none = cost(compiler, &features, "")?;
    print("none", 0, &none, &none);
    let (mut missed, mut sum, mut messages) = (Vec::new(), 0.0, 0);
    for feature in &features {
        let (count, cost) =
            (messages_of(&generated.join("src"), feature)?, cost(compiler, &features, feature)?);
        missed.extend(print(feature, count, &cost, &none));
        messages += count;
        sum += cost.instructions.unwrap_or_default() - none.instructions.unwrap_or_default();
    }
    let all = cost(compiler, &features, &features.join(","))?;
    missed.extend(print("all", messages, &all, &none));
    let together = all.instructions.zip(none.instructions).map(|(all, none)| all - none);
    if let Some(together) = together.filter(|together| sum > together * SHARED) {
        missed.push(format!("providers alone take {:.2} of what all together take", sum / together));
    }
    Ok(missed)
}

struct Cost {
    seconds: Option<f64>,
    instructions: Option<f64>,
}

fn cost(compiler: &Compiler, features: &[String], chosen: &str) -> io::Result<Cost> {
    let declared: String = features.iter().map(|feature| format!("{feature} = []\n")).collect();
    let built = Crate {
        name: "cost_providers".into(),
        manifest: manifest(
            "cost_providers",
            &format!("[features]\n{declared}deny-assumed = []\ncard-data = []\n\n"),
            &runtime(&compiler.workspace),
        ),
        source: Source::Folder(compiler.workspace.join("generated/src")),
        // What carries card data is counted with the others.
        features: format!("{chosen},card-data"),
    };
    Ok(Cost { instructions: compiler.instructions(&built)?, seconds: compiler.seconds(&built)? })
}

/// What `all` stands for in the emitted crate's manifest.
fn features(manifest: &str) -> Vec<String> {
    let all = manifest.lines().find_map(|line| line.strip_prefix("all = ["));
    all.map(|list| list.split('"').skip(1).step_by(2).map(str::to_owned).collect()).unwrap_or_default()
}

/// How many structs of a provider are messages: requests, answers, rows, and the objects in them.
fn messages_of(sources: &Path, provider: &str) -> io::Result<usize> {
    let mut count = derives(&sources.join(format!("{provider}.rs")))?;
    let folder = sources.join(provider);
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            count += derives(&entry?.path())?;
        }
    }
    Ok(count)
}

fn derives(path: &Path) -> io::Result<usize> {
    let text = fs::read_to_string(path)?;
    Ok(text
        .lines()
        .filter(|line| line.starts_with("#[derive(") && line.contains("::denbun::Message"))
        .count())
}

/// The line of a feature, and what is wrong with it. What the crate costs without any is taken off its messages.
fn print(feature: &str, messages: usize, cost: &Cost, none: &Cost) -> Option<String> {
    let each = |all: f64, none: f64| (messages > 0).then(|| (all - none) / messages as f64);
    let milliseconds =
        cost.seconds.zip(none.seconds).and_then(|(all, none)| each(1000.0 * all, 1000.0 * none));
    let counted = cost.instructions.zip(none.instructions).and_then(|(all, none)| each(all, none));
    let shown =
        |value: Option<f64>, unit: &str| value.map_or(String::new(), |value| format!("{value:.1}{unit}"));
    println!(
        "  {feature:<16} {messages:>8} {:>11} {:>12} {:>12} {:>12}",
        shown(cost.seconds, " s"),
        shown(milliseconds, " ms"),
        shown(cost.instructions.map(|count| count / 1e6), ""),
        shown(counted.map(|count| count / 1e6), " M"),
    );
    let over = counted.filter(|count| *count > BUDGET)?;
    Some(format!("{feature}: {:.0} million instructions a message, not {:.0}", over / 1e6, BUDGET / 1e6))
}

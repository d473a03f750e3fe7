//! Allocations of one message. They are counted by a bench of its own, since the allocator that counts would be part of
//! what is measured here.

use std::env;
use std::process::Command;

/// Allocations and bytes of one message, as `cargo bench --bench allocations` prints them for each case.
pub(crate) fn counts() -> Option<Vec<(f64, f64)>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["bench", "--quiet", "--package", "denbun-tests", "--bench", "allocations"])
        .output()
        .ok()?;
    String::from_utf8(output.stdout).ok()?.lines().map(line).collect()
}

fn line(line: &str) -> Option<(f64, f64)> {
    let mut columns = line.split('\t');
    Some((columns.next()?.parse().ok()?, columns.next()?.parse().ok()?))
}

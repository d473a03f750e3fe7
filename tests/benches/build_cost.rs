//! What a message costs to build, beside what serde and its companions derive for the same messages, and what a message
//! of the emitted crate costs.
//!
//! `cargo bench -p denbun-tests --bench build_cost`; `-- --check` gives exit code 1 if a goal is missed, `-- messages`
//! or `-- providers` does a part, and `-- instructions` leaves out the seconds, which say nothing on a busy machine. It needs
//! no network once the workspace is built. Seconds are the compiler's and cargo's for that one crate, in release;
//! instructions are the compiler's, and need valgrind.

#[path = "build_cost/compile.rs"]
mod compile;
#[path = "build_cost/messages.rs"]
mod messages;
#[path = "build_cost/providers.rs"]
mod providers;
#[path = "build_cost/sources.rs"]
mod sources;

use std::env;
use std::path::Path;
use std::process::ExitCode;

use compile::Compiler;

fn main() -> ExitCode {
    // Cargo calls this program in place of rustc where instructions are counted.
    if let Some(code) = compile::as_wrapper() {
        return code;
    }
    let arguments: Vec<String> = env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    // `cargo test --benches` asks for no measurement.
    if !has("--bench") {
        return ExitCode::SUCCESS;
    }
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-cost");
    let compiler = Compiler::new(workspace, &place, !has("instructions"));
    let mut missed = Vec::new();
    if has("messages") || !has("providers") {
        missed.extend(messages::compare(&compiler));
    }
    if has("providers") || !has("messages") {
        missed.extend(providers::measure(&compiler));
    }
    for goal in &missed {
        println!("MISSED: {goal}");
    }
    if has("--check") && !missed.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

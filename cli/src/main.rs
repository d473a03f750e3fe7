//! The `denbun` program. Each command is one file under `commands`; this file only says which there are.

mod commands;
mod input;
mod json;
mod output;
mod specs;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use commands::{
    check, codec, csv, digest, docs, explain, flow, generate, import, new, notation, schema, simulate,
};

/// Trees of small things are made and dropped all the time; the system's allocator takes a quarter of a check for it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// From a Japanese payment provider's connection document to a typed, tested client.
#[derive(Debug, Parser)]
#[command(name = "denbun", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check specs: every mistake at once, with the place and the fix
    Check(check::Args),
    /// Write the Rust code of specs, or what templates make of them; with --check say what is stale
    #[command(after_help = generate::HELP)]
    Generate(generate::Args),
    /// Make rows of a table of the document: TSV, CSV, Markdown or HTML, from a file or standard input
    #[command(after_help = import::HELP)]
    Import(import::Args),
    /// Write a spec to begin with: it checks clean, and its one example passes
    #[command(after_help = new::HELP)]
    New(new::Args),
    /// Draw the course of a payment: a Mermaid sequence diagram, or text
    Flow(flow::Args),
    /// Make reference pages of specs: HTML in one folder, or Markdown
    Docs(docs::Args),
    /// Print the JSON Schema of the spec language, for editors, or of what templates see
    Schema(schema::Args),
    /// Explain a diagnostic: what it means, a bad and a good sample
    Explain(explain::Args),
    /// Read field notations from standard input, one a line, and print what they say
    #[command(after_help = notation::HELP)]
    Notation,
    /// Encode a message: values as JSON on standard input, wire bytes out
    #[command(after_help = codec::ENCODE_HELP)]
    Encode(codec::EncodeArgs),
    /// Decode a message: wire bytes of a file or standard input, values as JSON out
    #[command(after_help = codec::DECODE_HELP)]
    Decode(codec::DecodeArgs),
    /// Make a signature of a spec, and say what went in: kinds, names and lengths
    #[command(after_help = digest::HELP)]
    Digest(digest::Args),
    /// Start providers from specs on this machine: answers, notifications, pages, and the ways back
    #[command(after_help = simulate::HELP)]
    Simulate(simulate::Args),
    /// Check files of records, or convert them between people's spreadsheets and the provider's bytes
    Csv(csv::Args),
    /// See the whole path on one provider: spec, generated code, requests, answers, outcomes
    #[cfg(feature = "tour")]
    Tour(commands::tour::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Check(args) => check::run(&args),
        Command::Generate(args) => generate::run(&args),
        Command::Import(args) => import::run(&args),
        Command::New(args) => new::run(&args),
        Command::Flow(args) => flow::run(&args),
        Command::Docs(args) => docs::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Notation => notation::run(),
        Command::Encode(args) => codec::encode(&args),
        Command::Decode(args) => codec::decode(&args),
        Command::Digest(args) => digest::run(&args),
        Command::Simulate(args) => simulate::run(&args),
        Command::Csv(args) => csv::run(&args),
        #[cfg(feature = "tour")]
        Command::Tour(args) => commands::tour::run(&args),
    };
    match result {
        Ok(code) => code,
        // The reader has gone away, as `| head` does.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            commands::tell(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

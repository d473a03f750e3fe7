//! `denbun csv`: files of records, row by row. Memory does not depend on how many rows there are.

mod check;
mod convert;
mod header;
mod input;
mod people;
mod progress;
mod report;
mod result;
mod strange;

use clap::Subcommand;

use super::Ended;

/// Files of records.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check every row of a file
    #[command(after_help = check::HELP)]
    Check(check::Args),
    /// Convert a file of people to the provider's exact bytes, or the other way
    #[command(after_help = convert::HELP)]
    Convert(convert::Args),
}

/// Checks or converts.
pub(crate) fn run(args: &Args) -> Ended {
    match &args.command {
        Command::Check(args) => check::run(args),
        Command::Convert(args) => convert::run(args),
    }
}

//! Many payments from one file: validated together, sent once each, resumed after a crash.
//!
//! ```text
//! rows ─validate all─> plan ─intent, send, result─> outcomes
//! ```
//!
//! A [`Bulk`] names the input, how its rows become operations, and where they are sent. [`Bulk::open`] validates every
//! row and keeps the plan in a SQLite file beside the input (`payments.csv.denbun.sqlite`); if there is such a file
//! already, it takes the run up where it was left. [`Run::send`] sends.
//!
//! ```
//! # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
//! # use shop::Pay;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! use denbun::transport::InProcess;
//! use denbun::{HttpResponse, Target};
//! use denbun_bulk::{Audience, Bulk, Row, Stop};
//!
//! # let folder = std::env::temp_dir().join(format!("denbun-bulk-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let payments = folder.join("payments.csv");
//! # let _ = std::fs::remove_file(folder.join("payments.csv.denbun.sqlite"));
//! std::fs::write(&payments, "A-1,1000\nA-2,2500\n")?;
//! // Of a spec's `files` a reader gives the records, see `Row::of_record`; here a line is split by hand.
//! let rows = || {
//!     let text = std::fs::read_to_string(&payments)?;
//!     Ok((1..).zip(text.lines().map(str::to_owned).collect::<Vec<_>>()).map(|(line, text)| {
//!         let (order, amount) = text.split_once(',').unwrap_or_default();
//!         Ok(Row::new(line, order, Ok(Pay::new(order, amount.parse().unwrap_or(0)))))
//!     }))
//! };
//! // A provider in this process; `denbun::transport::Http` reaches a real one.
//! let provider = InProcess::new(|_| Ok(HttpResponse::new(200, b"OK,77".to_vec())));
//!
//! let bulk = Bulk::new(&payments, rows, provider, Target::live())
//!     .rate(50, Duration::from_secs(1))
//!     .concurrency(4);
//! let mut run = bulk.open()?;
//! let stop = Stop::new();
//! // … `stop.clone().stop()` from another task, on Ctrl-C for example, lets what is under way finish …
//! let summary = run.send(&stop, |progress| eprintln!("{progress}")).await?;
//! assert_eq!(summary.counts.confirmed, 2);
//!
//! let mut results = Vec::new();
//! run.file().write_csv(&mut results, Audience::Program)?;
//! assert!(String::from_utf8(results)?.contains("\r\n1,A-1,confirmed,"));
//! # drop(run);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok(())
//! # }
//! ```
//!
//! # What always holds
//!
//! - Nothing is sent before every row was validated and the plan is on the disk. One broken row is enough that nothing
//!   is sent, unless [`Bulk::leave_out_broken`] says that the others go.
//! - Before the first byte of a row is written, its intent is committed to the run file and flushed to the disk. If
//!   that fails, the row is not sent and the run ends.
//! - A row with an intent and no result is [`unknown`](RowOutcome::Unknown) after a crash, and is not sent again. The one
//!   exception is asked for: [`Bulk::send_again_within`], for operations the provider does once for one key.
//! - A run file belongs to its input, its operation and its target's host: a changed input is refused, and so is a row
//!   that no longer becomes the request that was planned. Credentials may be renewed and are not compared, so those of
//!   another merchant, or of the same host's test mode, are the caller's to keep away.
//! - One process works on a run file; another is refused while it lives.
//! - The run file holds keys, lines, outcomes, error codes, times and idempotency keys; of requests a digest that nobody
//!   can try out without the input. It holds no message and no answer.
//!
//! The run file is the memory of what was sent: **who deletes it and starts again sends every payment again.** It is one
//! file after a run has ended, and has a `-wal` beside it while one is under way or after a crash; both belong together,
//! and the file alone is refused. Of a copy nobody knows: **who goes on with the file and with its copy sends what was
//! pending twice.** It must lie on a disk of this machine, since locks and flushes of network drives cannot be trusted.
//!
//! # Sending again
//!
//! | Outcome | Opened again |
//! |---|---|
//! | `pending` | is sent |
//! | `confirmed`, `declined` | is done |
//! | `not_executed`, because it never left | is sent if [`Bulk::retry_not_sent`] says so and the operation's rule is not `never` |
//! | `not_executed`, because it was refused or left out | is done |
//! | `unknown` | is looked up by a person or the operation that `resolve` names, then [`RunFile::settle`]d |

mod bulk;
mod csv;
mod digest;
mod error;
mod outcome;
mod plan;
mod progress;
mod row;
mod run;
mod run_file;
mod stop;
mod store;

pub use bulk::Bulk;
pub use csv::Audience;
pub use error::{BrokenRow, BrokenRows, BulkError};
pub use outcome::RowOutcome;
pub use progress::{Counts, Ended, Phase, Progress, Summary};
pub use row::Row;
pub use run::Run;
pub use run_file::{Results, RowResult, RunFile};
pub use stop::Stop;

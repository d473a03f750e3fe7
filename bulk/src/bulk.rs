//! A bulk run: what is sent, where to, and how fast.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use denbun::transport::Transport;
use denbun::{Operation, Target};

use crate::error::BulkError;
use crate::plan;
use crate::progress::Progress;
use crate::row::Row;
use crate::run::Run;

/// How many rows in succession may go without an answer of use before a run ends, unless set.
const FAILURES: u32 = 10;

/// A bulk run: its input, how its rows become operations, where they are sent, and how fast.
///
/// `R` gives the rows: it is called once to validate them and once to send them, and must give the same both times. An
/// error of its iterator ends the run; a row that breaks rules is a [`Row`] with violations.
#[derive(Debug, Clone)]
pub struct Bulk<R, T> {
    pub(crate) input: PathBuf,
    pub(crate) run_file: PathBuf,
    pub(crate) rows: R,
    pub(crate) transport: T,
    pub(crate) target: Target,
    pub(crate) options: Options,
}

#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub(crate) spacing: Duration,
    pub(crate) concurrency: usize,
    pub(crate) leave_out_broken: bool,
    pub(crate) retry_not_sent: bool,
    pub(crate) again_within: Option<Duration>,
    pub(crate) failures: Option<u32>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            spacing: Duration::ZERO,
            concurrency: 1,
            leave_out_broken: false,
            retry_not_sent: false,
            again_within: None,
            failures: Some(FAILURES),
        }
    }
}

impl<R, T> Bulk<R, T> {
    /// Sends the rows of the file `input`, one after another and as fast as they are answered unless set otherwise.
    ///
    /// The run is kept beside the file. If `input` is a symbolic link, that is the file it leads to: however the file is
    /// called, there is one run of it.
    pub fn new(input: impl AsRef<Path>, rows: R, transport: T, target: Target) -> Self {
        let input = input.as_ref().to_owned();
        let leads_to = if input.is_symlink() { input.canonicalize().ok() } else { None };
        let mut run_file = leads_to.unwrap_or_else(|| input.clone()).into_os_string();
        run_file.push(".denbun.sqlite");
        Bulk { input, run_file: run_file.into(), rows, transport, target, options: Options::default() }
    }

    /// Keeps the run in another file than the one beside the input, on a disk of this machine.
    ///
    /// It must be the same file each time: under another run file the same input is another run, and every payment in
    /// it is sent again.
    #[must_use]
    pub fn run_file(mut self, path: impl AsRef<Path>) -> Self {
        self.run_file = path.as_ref().to_owned();
        self
    }

    /// Where the run is kept.
    pub fn run_file_path(&self) -> &Path {
        &self.run_file
    }

    /// Begins at most `requests` in any time `per`, evenly spaced: no two begin closer to each other than `per / requests`.
    #[must_use]
    pub fn rate(mut self, requests: u32, per: Duration) -> Self {
        self.options.spacing = per / requests.max(1);
        self
    }

    /// How many requests may be under way at once. 1 unless set.
    #[must_use]
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.options.concurrency = requests.max(1);
        self
    }

    /// Sends the other rows if some break rules. Those that do are left out for good: they are `not_executed`.
    ///
    /// Of rows with the same key all are left out, since nothing says which is meant.
    #[must_use]
    pub fn leave_out_broken(mut self) -> Self {
        self.options.leave_out_broken = true;
        self
    }

    /// When a run is opened again, sends the rows once more that provably never left, unless the operation's retry rule
    /// is `never`.
    #[must_use]
    pub fn retry_not_sent(mut self) -> Self {
        self.options.retry_not_sent = true;
        self
    }

    /// When a run is opened again, sends rows with an unknown outcome once more under the key they were first sent
    /// with, if the operation's retry rule is `with_key` and less than `time` has passed since they were first sent.
    ///
    /// Not done unless set, because only the provider's document says how long keys are kept, usually 24 hours: after
    /// that the same key is a new payment. Take off an hour for clocks that differ. As for every repetition, a refusal
    /// then proves nothing of the first time.
    #[must_use]
    pub fn send_again_within(mut self, time: Duration) -> Self {
        self.options.again_within = Some(time);
        self
    }

    /// Ends the run after so many rows in succession without an answer of use: never left, no answer, or a status of
    /// 5xx. 10 unless set; `None` goes on whatever happens.
    #[must_use]
    pub fn stop_after_failures(mut self, rows: Option<u32>) -> Self {
        self.options.failures = rows.map(|rows| rows.max(1));
        self
    }

    /// Validates all rows and keeps the plan, or takes up an earlier run of the same input. Sends nothing.
    ///
    /// # Errors
    ///
    /// A row breaks rules; the target lacks a host or credentials; the input cannot be read, or is another than the run
    /// was planned with; the run file is in use, damaged, or cannot be written.
    pub fn open<O, I>(&self) -> Result<Run<'_, R, T>, BulkError>
    where
        R: Fn() -> io::Result<I>,
        I: IntoIterator<Item = io::Result<Row<O>>>,
        O: Operation,
        T: Transport,
    {
        self.open_with(|_| {})
    }

    /// Like [`open`](Bulk::open), telling after every thousand rows how far it is.
    ///
    /// # Errors
    ///
    /// As for [`open`](Bulk::open).
    pub fn open_with<O, I>(&self, progress: impl FnMut(&Progress)) -> Result<Run<'_, R, T>, BulkError>
    where
        R: Fn() -> io::Result<I>,
        I: IntoIterator<Item = io::Result<Row<O>>>,
        O: Operation,
        T: Transport,
    {
        plan::open(self, progress).map(|(file, key)| Run::new(self, file, key))
    }
}

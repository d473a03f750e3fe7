//! The second phase: each row's intent is on the disk before its first byte is sent.

mod flight;
mod next;
mod pace;

use std::future::Future;
use std::io;

use denbun::transport::Transport;
use denbun::{Client, Operation};

use crate::bulk::Bulk;
use crate::digest::InputKey;
use crate::error::BulkError;
use crate::outcome::{Conclusion, RowOutcome};
use crate::progress::{Counts, Ended, Phase, Progress, Summary};
use crate::row::Row;
use crate::run_file::RunFile;
use crate::stop::Stop;
use crate::store::Store;
use flight::Flight;
use next::{How, Next};
use pace::Pace;

/// A run that was planned and may be sent.
#[derive(Debug)]
pub struct Run<'b, R, T> {
    bulk: &'b Bulk<R, T>,
    file: RunFile,
    key: InputKey,
}

impl<'b, R, T> Run<'b, R, T> {
    pub(crate) fn new(bulk: &'b Bulk<R, T>, file: RunFile, key: InputKey) -> Self {
        Run { bulk, file, key }
    }

    /// What is known of the rows.
    pub fn file(&self) -> &RunFile {
        &self.file
    }

    /// Sends the rows that are pending, and tells after each that has an outcome how far it is.
    ///
    /// The executor's thread waits while an intent or a result is flushed to the disk, some milliseconds each.
    ///
    /// # Errors
    ///
    /// The run file cannot be written, or the rows are not those that were planned. What was under way is finished
    /// first; nothing else is sent. Who drops the future leaves unknown outcomes, which the run file shows.
    pub async fn send<O, I>(
        &mut self,
        stop: &Stop,
        progress: impl FnMut(&Progress),
    ) -> Result<Summary, BulkError>
    where
        R: Fn() -> io::Result<I>,
        I: IntoIterator<Item = io::Result<Row<O>>>,
        O: Operation,
        T: Transport + Sync,
    {
        let mut course = Course::new(self.file.store(), self.bulk.options.failures, progress)?;
        let client = Client::new(&self.bulk.transport, self.bulk.target.clone());
        let mut flight = Flight::new();
        let begun = self.begin_all(stop, &mut flight, &mut course, |next| exchange(&client, next)).await;
        flight.finish(|done| course.conclude(done)).await;
        let ended = begun?;
        match course.failed {
            Some(error) => Err(error),
            None => Ok(Summary { ended, counts: course.counts }),
        }
    }

    /// Begins row after row, until there is none or a reason to end.
    async fn begin_all<O, I, F: Future<Output = Done>>(
        &self,
        stop: &Stop,
        flight: &mut Flight<F>,
        course: &mut Course<'_, impl FnMut(&Progress)>,
        exchange: impl Fn(Next<O>) -> F,
    ) -> Result<Ended, BulkError>
    where
        R: Fn() -> io::Result<I>,
        I: IntoIterator<Item = io::Result<Row<O>>>,
        O: Operation,
    {
        let unread = |error| BulkError::Input(self.bulk.input.clone(), error);
        let mut pace = Pace::new(self.bulk.options.spacing);
        let mut rows = 0;
        for (number, row) in (0..).zip((self.bulk.rows)().map_err(unread)?) {
            rows = number + 1;
            let Some(next) = self.next(number, row.map_err(unread)?)? else { continue };
            flight.room(self.bulk.options.concurrency, |done| course.conclude(done)).await;
            flight.beside(pace.nearly_due(stop), |done| course.conclude(done)).await;
            if let Some(ended) = course.ends(stop)? {
                return Ok(ended);
            }
            pace.timed(|| self.file.store().intend(next.number, next.attempt, next.key()))?;
            flight.beside(pace.due(), |done| course.conclude(done)).await;
            flight.begin(exchange(next), |done| course.conclude(done)).await;
            pace.begun();
        }
        match self.file.store().planned(rows)? {
            Some(_) => Err(BulkError::InputChanged(self.bulk.input.clone())),
            None => Ok(Ended::Complete),
        }
    }
}

/// A row that has an outcome.
struct Done {
    number: i64,
    attempt: i64,
    before: RowOutcome,
    conclusion: Conclusion,
}

async fn exchange<O: Operation, T: Transport>(client: &Client<T>, next: Next<O>) -> Done {
    let Next { number, attempt, before, operation, how } = next;
    let reply = match how {
        How::First(None) => client.send(&operation).await,
        How::First(Some(key)) => client.send_with(&operation, &key).await,
        How::Again(key) => client.send_again(&operation, &key).await,
    };
    Done { number, attempt, before, conclusion: Conclusion::of::<O>(&reply) }
}

/// What came of the rows so far.
struct Course<'s, P> {
    store: &'s Store,
    counts: Counts,
    progress: P,
    /// How many failures in succession end the run, and how many there are.
    failures: Option<u32>,
    in_succession: u32,
    failed: Option<BulkError>,
}

impl<'s, P: FnMut(&Progress)> Course<'s, P> {
    fn new(store: &'s Store, failures: Option<u32>, progress: P) -> Result<Self, BulkError> {
        let counts = store.counts()?;
        Ok(Course { store, counts, progress, failures, in_succession: 0, failed: None })
    }

    /// Records a row. If that fails, the row stays an intent without a result, and the run ends.
    fn conclude(&mut self, done: Done) {
        let Done { number, attempt, before, conclusion } = done;
        if let Err(error) = self.store.conclude(number, attempt, &conclusion) {
            self.counts.change(before, RowOutcome::Unknown);
            self.failed.get_or_insert(error);
            return;
        }
        self.counts.change(before, conclusion.outcome);
        self.in_succession = if conclusion.is_failure() { self.in_succession + 1 } else { 0 };
        let (counts, total) = (self.counts, self.counts.total());
        let done = total - counts.pending;
        (self.progress)(&Progress { phase: Phase::Sending, done, total: Some(total), broken: 0, counts });
    }

    /// Why no other row is begun.
    fn ends(&mut self, stop: &Stop) -> Result<Option<Ended>, BulkError> {
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        if stop.is_stopped() {
            return Ok(Some(Ended::Stopped));
        }
        let is_failing = self.failures.is_some_and(|most| self.in_succession >= most);
        Ok(is_failing.then_some(Ended::Failing))
    }
}

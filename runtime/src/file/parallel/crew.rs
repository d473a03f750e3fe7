//! The threads, and what goes between them: who has nothing to do takes the reader, fills a batch with rows, gives the
//! reader back, and works on the rows.
//!
//! There are so many batches and no more, and no other is begun while blocks with long rows are used, which bounds
//! memory. None waits for another that is not yet begun: batches are
//! begun in their order, and who has begun one needs nothing else to finish it.

use std::any::Any;
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::batch::Batch;
use crate::file::tally::Tally;
use crate::file::{FileInfo, RawReader, RawRow};

/// How many batches there are for a thread: one that it works on, and one that waits to be asked for.
const BATCHES: usize = 2;
/// How many bytes the blocks in use may hold before another one is begun.
const HELD: usize = 4 << 20;

/// What gives batches in their order.
pub(super) trait Feed<'s, T>: Sync {
    /// The batch of this number, in exchange for one that is no longer needed. None if the file has no more.
    ///
    /// # Panics
    ///
    /// As the work on it did.
    fn next(&self, number: u64, done: Option<Batch<T>>) -> Option<Batch<T>>;

    /// Works until there is nothing more to do.
    fn help(&self);

    /// Ends all help.
    fn close(&self);
}

/// See above.
pub(super) struct Crew<'s, I, T, W> {
    info: &'s FileInfo<'s>,
    state: Mutex<State<'s, I, T>>,
    changed: Condvar,
    work: W,
}

struct State<'s, I, T> {
    /// Not there while somebody reads.
    reader: Option<RawReader<'s, I>>,
    spare: Vec<Batch<T>>,
    ready: Vec<Batch<T>>,
    /// How many batches were begun.
    begun: u64,
    /// How many bytes the blocks of batches in use can hold.
    held: usize,
    /// Nobody needs to begin another one.
    over: bool,
    panic: Option<Box<dyn Any + Send>>,
}

impl<'s, I, T, W> Crew<'s, I, T, W> {
    pub(super) fn new(reader: RawReader<'s, I>, threads: usize, work: W) -> Self {
        let spare = (0..BATCHES * threads.max(1)).map(|_| Batch::new(&reader.rows)).collect();
        let (info, reader) = (reader.rows.info, Some(reader));
        let state = State { reader, spare, ready: Vec::new(), begun: 0, held: 0, over: false, panic: None };
        Self { info, state: Mutex::new(state), changed: Condvar::new(), work }
    }

    /// Nothing that can panic happens under the lock.
    fn state(&self) -> MutexGuard<'_, State<'s, I, T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State<'s, I, T>)) {
        change(&mut self.state());
        self.changed.notify_all();
    }

    fn wait<'c>(&self, state: MutexGuard<'c, State<'s, I, T>>) -> MutexGuard<'c, State<'s, I, T>> {
        self.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
    }
}

impl<'s, I, T> State<'s, I, T> {
    /// What is needed to begin a batch, if it is there.
    fn begin(&mut self) -> Option<(RawReader<'s, I>, Batch<T>)> {
        if self.over || self.reader.is_none() || self.held > HELD {
            return None;
        }
        let mut batch = self.spare.pop()?;
        (batch.number, self.begun) = (self.begun, self.begun + 1);
        Some((self.reader.take()?, batch))
    }

    fn take(&mut self, number: u64) -> Option<Batch<T>> {
        let at = self.ready.iter().position(|batch| batch.number == number)?;
        Some(self.ready.swap_remove(at))
    }
}

impl<'s, I: Read, T, W: Fn(&RawRow<'_, 's>) -> T> Crew<'s, I, T, W> {
    /// Reads and works. A panic is kept for the thread that asks for rows.
    fn make(&self, mut reader: RawReader<'s, I>, mut batch: Batch<T>, tally: &mut Tally<'s>) {
        let made = catch_unwind(AssertUnwindSafe(|| {
            batch.fill(&mut reader);
            self.change(|state| {
                state.reader = Some(reader);
                state.over |= batch.end.is_some();
                state.held += batch.held();
            });
            batch.work(self.info, tally, &self.work);
            batch
        }));
        self.change(|state| match made {
            Ok(batch) => state.ready.push(batch),
            Err(panic) => (state.panic, state.over) = (Some(panic), true),
        });
    }
}

impl<'s, I, T, W> Feed<'s, T> for Crew<'s, I, T, W>
where
    I: Read + Send,
    T: Send,
    W: Fn(&RawRow<'_, 's>) -> T + Sync,
{
    fn next(&self, number: u64, done: Option<Batch<T>>) -> Option<Batch<T>> {
        if let Some(mut done) = done {
            let held = done.held();
            done.clear();
            self.change(|state| {
                state.spare.push(done);
                state.held -= held;
            });
        }
        let mut tally = Tally::elsewhere(self.info);
        let mut state = self.state();
        loop {
            if let Some(batch) = state.take(number) {
                return Some(batch);
            }
            if let Some(panic) = state.panic.take() {
                drop(state);
                resume_unwind(panic);
            }
            if state.over && number >= state.begun {
                return None;
            }
            state = match state.begin() {
                Some((reader, batch)) => {
                    drop(state);
                    self.make(reader, batch, &mut tally);
                    self.state()
                }
                None => self.wait(state),
            }
        }
    }

    fn help(&self) {
        let mut tally = Tally::elsewhere(self.info);
        let mut state = self.state();
        while !state.over {
            state = match state.begin() {
                Some((reader, batch)) => {
                    drop(state);
                    self.make(reader, batch, &mut tally);
                    self.state()
                }
                None => self.wait(state),
            }
        }
    }

    fn close(&self) {
        self.change(|state| state.over = true);
    }
}

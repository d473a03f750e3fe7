//! The threads: who has nothing to do takes a buffer and makes the lines of the next chunk of records in it.
//!
//! There are so many buffers and no more. Chunks are begun in their order, and who has begun one needs nothing else to
//! finish it, so none waits for another that is not yet begun.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::slice::Chunks;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::{iter, thread};

use super::chunk::Chunk;
use crate::file::WriteRecord;
use crate::file::lines::Look;

/// How many buffers there are for a thread: one that it fills, and one that waits to be written.
const BUFFERS: usize = 2;

/// See above.
pub(super) struct Crew<'r, 's, M> {
    look: Look<'s>,
    state: Mutex<State<'r, M>>,
    changed: Condvar,
}

struct State<'r, M> {
    /// What is not yet begun.
    left: iter::Enumerate<Chunks<'r, M>>,
    spare: Vec<Chunk>,
    ready: Vec<(usize, thread::Result<Chunk>)>,
    /// Nobody needs what is left.
    over: bool,
}

impl<'r, 's, M: WriteRecord> Crew<'r, 's, M> {
    pub(super) fn new(look: Look<'s>, parts: Chunks<'r, M>, mut spare: Vec<Chunk>, threads: usize) -> Self {
        spare.resize_with(BUFFERS * threads, Chunk::default);
        let state = State { left: parts.enumerate(), spare, ready: Vec::new(), over: false };
        Self { look, state: Mutex::new(state), changed: Condvar::new() }
    }

    /// The chunk of this number; each is asked for once, in their order.
    ///
    /// # Panics
    ///
    /// As a record did.
    pub(super) fn next(&self, number: usize) -> Chunk {
        let mut state = self.state();
        loop {
            if let Some(at) = state.ready.iter().position(|(ready, _)| *ready == number) {
                let (_, made) = state.ready.swap_remove(at);
                drop(state);
                return made.unwrap_or_else(|panic| resume_unwind(panic));
            }
            state = self.step(state);
        }
    }

    /// Takes a buffer back.
    pub(super) fn done(&self, chunk: Chunk) {
        self.change(|state| state.spare.push(chunk));
    }

    /// Works until there is nothing more to do.
    pub(super) fn help(&self) {
        let mut state = self.state();
        while !state.over && state.left.len() > 0 {
            state = self.step(state);
        }
    }

    /// The buffers, when all threads have ended.
    pub(super) fn into_buffers(self) -> Vec<Chunk> {
        self.state.into_inner().unwrap_or_else(PoisonError::into_inner).spare
    }

    /// Makes a chunk if one can be begun, and else waits. A panic is kept for who asks for the chunk.
    fn step<'c>(&'c self, mut state: MutexGuard<'c, State<'r, M>>) -> MutexGuard<'c, State<'r, M>> {
        let Some((number, records, mut chunk)) = state.begin() else {
            return self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        };
        drop(state);
        let made = catch_unwind(AssertUnwindSafe(|| {
            chunk.fill(&self.look, records);
            chunk
        }));
        self.change(|state| state.ready.push((number, made)));
        self.state()
    }
}

impl<'r, M> Crew<'r, '_, M> {
    /// Nothing that can panic happens under the lock.
    fn state(&self) -> MutexGuard<'_, State<'r, M>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State<'r, M>)) {
        change(&mut self.state());
        self.changed.notify_all();
    }
}

impl<'r, M> State<'r, M> {
    fn begin(&mut self) -> Option<(usize, &'r [M], Chunk)> {
        if self.over || self.left.len() == 0 {
            return None;
        }
        let chunk = self.spare.pop()?;
        let (number, records) = self.left.next()?;
        Some((number, records, chunk))
    }
}

/// Ends all help when dropped, also by a panic.
pub(super) struct Closing<'c, 'r, 's, M>(pub(super) &'c Crew<'r, 's, M>);

impl<M> Drop for Closing<'_, '_, '_, M> {
    fn drop(&mut self) {
        self.0.change(|state| state.over = true);
    }
}

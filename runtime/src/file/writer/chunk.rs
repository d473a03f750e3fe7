//! Lines of some records, made without knowing what stands before them, and then put behind it.

use crate::file::lines::{Lines, Look};
use crate::file::{RowError, WriteRecord};
use crate::violation::Violations;

/// How large a buffer may be that is kept.
const KEPT: usize = 256 << 10;

/// See above.
#[derive(Default)]
pub(super) struct Chunk {
    out: Vec<u8>,
    /// Where the line of each record ends; only where places and totals can still refuse it.
    ends: Vec<usize>,
    /// What is wrong with records, by their place in the chunk.
    refused: Vec<(usize, Violations)>,
}

impl Chunk {
    /// Makes the lines of these records.
    pub(super) fn fill<M: WriteRecord>(&mut self, look: &Look<'_>, records: &[M]) {
        self.clear();
        for (at, record) in records.iter().enumerate() {
            if let Err(violations) = look.line(record, &mut self.out) {
                self.refused.push((at, violations));
            }
            if look.tallied {
                self.ends.push(self.out.len());
            }
        }
    }

    fn clear(&mut self) {
        self.out.clear();
        self.out.shrink_to(KEPT);
        self.ends.clear();
        self.refused.clear();
    }

    /// Puts the lines behind what was written before. Gives the records that cannot be written to `refuse`.
    pub(super) fn append<M: WriteRecord>(
        &mut self,
        lines: &mut Lines<'_>,
        records: &[M],
        refuse: impl FnMut(usize, RowError),
    ) {
        match self.ends.is_empty() {
            true => self.append_whole(lines, records, refuse),
            false => self.append_each(lines, records, refuse),
        }
    }

    fn append_whole<M: WriteRecord>(
        &mut self,
        lines: &mut Lines<'_>,
        records: &[M],
        mut refuse: impl FnMut(usize, RowError),
    ) {
        let mut next = 0;
        for (at, violations) in self.refused.drain(..) {
            lines.records += (at - next) as u64;
            next = at + 1;
            let settled = lines.settle(&records[at], Err(violations));
            settled.unwrap_or_else(|error| refuse(at, error));
        }
        lines.records += (records.len() - next) as u64;
        match lines.out.is_empty() {
            true => std::mem::swap(&mut lines.out, &mut self.out),
            false => lines.out.extend_from_slice(&self.out),
        }
    }

    fn append_each<M: WriteRecord>(
        &mut self,
        lines: &mut Lines<'_>,
        records: &[M],
        mut refuse: impl FnMut(usize, RowError),
    ) {
        let mut start = 0;
        let mut refused = self.refused.drain(..).peekable();
        for (at, (record, end)) in records.iter().zip(&self.ends).enumerate() {
            let found = refused.next_if(|(of, _)| *of == at).map_or(Ok(()), |(_, found)| Err(found));
            match lines.settle(record, found) {
                Ok(()) => lines.out.extend_from_slice(&self.out[start..*end]),
                Err(error) => refuse(at, error),
            }
            start = *end;
        }
    }
}

//! Everybody who takes part.

use std::hint::black_box;
use std::io;
use std::sync::OnceLock;

use denbun::file::{RawReader, RawRow, Reader, Records, Writer};

use crate::messages::{Lent, Owned};
use crate::peers;
use crate::sample::{self, Payment};

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// Rows become records with texts of their own.
    Read,
    /// Rows become records that borrow.
    Lend,
    /// Records become rows.
    Write,
}

/// What a case stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    Ours,
    /// The same on two threads.
    Ours2,
    /// What most write today: serde.
    Serde,
    /// The quickest crates with checks by hand.
    Quick,
    /// One of them on two threads, in another order than the file's.
    Quick2,
}

/// One who takes part.
pub(crate) struct Case {
    pub(crate) work: Work,
    pub(crate) who: Who,
    pub(crate) name: &'static str,
    /// Does so many rows.
    pub(crate) run: fn(usize),
}

macro_rules! case {
    ($work:ident, $who:ident, $name:literal, $run:expr) => {
        Case { work: Work::$work, who: Who::$who, name: $name, run: $run }
    };
}

pub(crate) const ALL: &[Case] = &[
    case!(Read, Serde, "csv + serde + encoding_rs + checks", |rows| peers::csv_serde(
        sample::file(rows),
        seen
    )),
    case!(Read, Quick, "csv + encoding_rs + checks", |rows| peers::csv_by_hand(sample::file(rows), seen)),
    case!(Read, Quick, "simd-csv + encoding_rs + checks", |rows| peers::simd_by_hand(
        sample::file(rows),
        seen
    )),
    case!(Read, Quick, "simd-csv, zero copy + encoding_rs + checks", |rows| {
        peers::simd_zero_by_hand(sample::file(rows), seen)
    }),
    case!(Read, Quick2, "simd-csv, a half of a seekable file on each of 2 threads", |rows| {
        peers::simd_in_halves(rows, |half| peers::simd_by_hand(half, seen));
    }),
    case!(Read, Ours, "denbun", |rows| ours(sample::file(rows), seen)),
    case!(Read, Ours2, "denbun, 2 threads, records in order to one", |rows| ours_on(
        2,
        sample::file(rows),
        seen
    )),
    case!(Read, Ours2, "denbun, 2 threads, records used where they are read", |rows| {
        ours_in_place(2, sample::file(rows), seen);
    }),
    case!(Lend, Quick, "csv + encoding_rs + checks", |rows| peers::csv_lent(
        sample::file(rows),
        |lent| seen(lent)
    )),
    case!(Lend, Quick, "simd-csv + encoding_rs + checks", |rows| peers::simd_lent(
        sample::file(rows),
        |lent| seen(lent)
    )),
    case!(Lend, Quick, "simd-csv, zero copy + encoding_rs + checks", |rows| {
        peers::simd_zero_lent(sample::file(rows), |lent| seen(lent))
    }),
    case!(Lend, Quick2, "simd-csv, a half of a seekable file on each of 2 threads", |rows| {
        peers::simd_in_halves(rows, |half| peers::simd_lent(half, |lent| seen(lent)));
    }),
    case!(Lend, Ours, "denbun", |rows| ours_lent(sample::file(rows), |record| seen(record))),
    case!(Lend, Ours2, "denbun, 2 threads, records used where they are read", |rows| {
        ours_lent_in_place(2, sample::file(rows), |record| seen(record));
    }),
    case!(Write, Serde, "csv + serde + encoding_rs + checks", |rows| {
        peers::csv_write_serde(records(rows), io::sink())
    }),
    case!(Write, Quick, "csv + encoding_rs + checks", |rows| peers::csv_write_by_hand(
        records(rows),
        io::sink()
    )),
    case!(Write, Quick, "simd-csv + encoding_rs + checks", |rows| {
        peers::simd_write_by_hand(records(rows), io::sink())
    }),
    case!(Write, Ours, "denbun", |rows| {
        ours_written(owned().iter().cycle().take(rows), io::sink());
    }),
    case!(Write, Ours2, "denbun, 2 threads, batches of 10,000", |rows| {
        ours_written_on(2, owned(), rows, io::sink());
    }),
];

fn seen<T>(record: T) {
    black_box(&record);
}

fn records(rows: usize) -> impl Iterator<Item = &'static Payment> {
    sample::payments().iter().cycle().take(rows)
}

/// The same as ours, also made before.
pub(crate) fn owned() -> &'static [Owned] {
    static OWNED: OnceLock<Vec<Owned>> = OnceLock::new();
    OWNED.get_or_init(|| sample::payments().iter().map(Owned::from).collect())
}

/// Gives each record that has no problems.
pub(crate) fn ours(file: impl io::Read, mut each: impl FnMut(Option<Owned>)) {
    for row in Reader::<Owned, _>::new(file).map_while(Result::ok) {
        match row.problems.is_empty() && row.unknown.is_empty() {
            true => each(row.record),
            false => each(None),
        }
    }
}

/// The same on several threads.
pub(crate) fn ours_on(
    threads: usize,
    file: impl io::Read + Send + 'static,
    mut each: impl FnMut(Option<Owned>),
) {
    for row in Reader::<Owned, _>::new(file).parallel(threads).map_while(Result::ok) {
        match row.problems.is_empty() && row.unknown.is_empty() {
            true => each(row.record),
            false => each(None),
        }
    }
}

/// Records are used where they are read; whether they were good comes back in order.
pub(crate) fn ours_in_place(
    threads: usize,
    file: impl io::Read + Send,
    each: impl Fn(Option<Owned>) + Sync,
) -> usize {
    counted(threads, file, |row| match row.record::<Owned>() {
        Some(Ok(taken)) if taken.violations.is_empty() && taken.unknown.is_empty() => {
            each(Some(taken.message));
            true
        }
        _ => {
            each(None);
            false
        }
    })
}

/// The same with records that borrow.
pub(crate) fn ours_lent_in_place(
    threads: usize,
    file: impl io::Read + Send,
    each: impl Fn(Option<&Lent<'_>>) + Sync,
) -> usize {
    counted(threads, file, |row| match row.record::<Lent<'_>>() {
        Some(Ok(taken)) if taken.violations.is_empty() && taken.unknown.is_empty() => {
            each(Some(&taken.message));
            true
        }
        _ => {
            each(None);
            false
        }
    })
}

fn counted<'s>(
    threads: usize,
    file: impl io::Read + Send,
    work: impl Fn(&RawRow<'_, 's>) -> bool + Sync,
) -> usize {
    RawReader::new(<Owned as Records>::FILE, file).parallel(threads, work, |rows| {
        let mut good = 0;
        while let Some(Ok((_, is_good))) = rows.next_row() {
            good += usize::from(is_good);
        }
        good
    })
}

pub(crate) fn ours_lent(file: impl io::Read, mut each: impl FnMut(Option<&Lent<'_>>)) {
    let mut reader = Reader::<Owned, _>::new(file);
    while let Some(Ok(row)) = reader.next_row::<Lent<'_>>() {
        match row.problems.is_empty() && row.unknown.is_empty() {
            true => each(row.record.as_ref()),
            false => each(None),
        }
    }
}

pub(crate) fn ours_written<'r>(records: impl Iterator<Item = &'r Owned>, out: impl io::Write) {
    let mut writer = Writer::<Owned, _>::new(out);
    for record in records {
        let _ = writer.write(record);
    }
    let _ = writer.finish();
}

/// All these records again and again, until there are so many rows.
pub(crate) fn ours_written_on(threads: usize, records: &[Owned], rows: usize, out: impl io::Write) {
    let mut writer = Writer::<Owned, _>::new(out);
    let mut left = rows;
    while left > 0 {
        let batch = &records[..left.min(records.len())];
        let _ = black_box(writer.write_all(batch, threads));
        left -= batch.len();
    }
    let _ = writer.finish();
}

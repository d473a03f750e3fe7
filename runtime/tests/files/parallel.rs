//! Several threads read what one thread reads.

use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use denbun::file::{
    FileInfo, Header, Layout, LineEnd, Quote, RawReader, ReadError, ReadRecord, Reader, RecordKind, Records,
};
use denbun::{Charset, Message};
use proptest::prelude::*;

use super::records::{Bulk, Payment};

/// Gives bytes in pieces of these sizes, in turn, and then ends or fails.
#[derive(Clone)]
struct Pieces {
    bytes: Arc<[u8]>,
    at: usize,
    sizes: Vec<usize>,
    turn: usize,
    fails: bool,
}

impl Pieces {
    fn new(bytes: &[u8], sizes: &[usize]) -> Self {
        Self { bytes: bytes.into(), at: 0, sizes: sizes.to_vec(), turn: 0, fails: false }
    }
}

impl Read for Pieces {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let size = self.sizes[self.turn % self.sizes.len()].max(1);
        self.turn += 1;
        let count = out.len().min(size).min(self.bytes.len() - self.at);
        if count == 0 && self.fails {
            return Err(io::Error::other("torn"));
        }
        out[..count].copy_from_slice(&self.bytes[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

#[derive(Clone, Copy, Debug)]
struct How {
    layout: Layout,
    charset: Charset,
    limit: usize,
    stops: bool,
}

impl How {
    fn reader<M: Records>(self, input: Pieces) -> Reader<M, Pieces> {
        let reader = Reader::new(input).layout(self.layout).charset(self.charset).line_limit(self.limit);
        if self.stops { reader.stop_at_first() } else { reader }
    }
}

/// A row with all that is known of it, or how reading ended.
type Seen<M> = Result<(denbun::file::Row<M>, u64, Vec<u8>), String>;

fn one_by_one<M: for<'a> ReadRecord<'a>>(how: How, input: Pieces) -> Vec<Seen<M>> {
    let mut reader = how.reader::<M>(input);
    let mut all = Vec::new();
    while let Some(row) = reader.next() {
        all.push(
            row.map_err(|error| error.to_string()).map(|row| (row, reader.line(), reader.raw().to_vec())),
        );
    }
    all
}

fn side_by_side<M>(how: How, input: Pieces, threads: usize) -> Vec<Seen<M>>
where
    M: for<'a> ReadRecord<'a> + Send + 'static,
{
    let mut rows = how.reader::<M>(input).parallel(threads);
    let mut all = Vec::new();
    while let Some(row) = rows.next() {
        all.push(row.map_err(|error| error.to_string()).map(|row| (row, rows.line(), rows.raw().to_vec())));
    }
    assert!(rows.next().is_none());
    all
}

fn shown<M: std::fmt::Debug>(row: &Seen<M>) -> String {
    let shown = row
        .as_ref()
        .map(|(row, line, raw)| (line, raw.len(), &row.problems, raw.escape_ascii().to_string(), row));
    format!("{shown:?}")
}

/// One thread with pieces of any size, and several with pieces of other sizes.
fn compare<M>(how: How, input: &Pieces, sizes: &[usize], threads: usize) -> Result<(), TestCaseError>
where
    M: for<'a> ReadRecord<'a> + Send + PartialEq + std::fmt::Debug + 'static,
{
    let wanted = one_by_one::<M>(how, input.clone());
    let pieces = Pieces { sizes: sizes.to_vec(), ..input.clone() };
    let found = side_by_side::<M>(how, pieces.clone(), threads);
    for (number, (found, wanted)) in found.iter().zip(&wanted).enumerate() {
        prop_assert!(
            found == wanted,
            "row {number}: {:.500?}\nand not {:.500?}",
            shown(found),
            shown(wanted)
        );
    }
    prop_assert_eq!(found.len(), wanted.len());
    prop_assert_eq!(one_by_one::<M>(how, pieces).len(), wanted.len());
    Ok(())
}

fn how() -> impl Strategy<Value = How> {
    let header = prop_oneof![3 => Just(Header::None), 1 => Just(Header::Names)];
    let quote = prop_oneof![1 => Just(Quote::Never), 4 => Just(Quote::Needed)];
    let separator = prop_oneof![3 => Just(b','), 1 => Just(b'|')];
    let charset = prop_oneof![Just(Charset::Utf8), Just(Charset::ShiftJis), Just(Charset::EucJp)];
    let limit = prop_oneof![Just(1 << 20), Just(40_000), 1..300_usize];
    (header, quote, separator, charset, limit, prop::bool::weighted(0.1)).prop_map(
        |(header, quote, separator, charset, limit, stops)| {
            let layout = Layout { header, quote, separator, line_end: LineEnd::Lf, bom: false };
            How { layout, charset, limit, stops }
        },
    )
}

fn sizes() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(prop_oneof![1..80_usize, 1_000..40_000_usize, Just(1 << 20)], 1..5)
}

/// A part of a file: rows that are good, broken, long, or no rows at all, many times.
fn part() -> impl Strategy<Value = Vec<u8>> {
    let cell = "[a-z0-9 ,\"\r\n|'=#\u{3000}山ｱ]{0,9}";
    let good = (0..1_000_000_u32, "[a-z山]{0,8}", 0..99_999_u32)
        .prop_map(|(id, name, amount)| format!("{id:06},{name},{amount},2026/01/31\n").into_bytes());
    let quoted = (0..1_000_000_u32, cell, any::<bool>()).prop_map(|(id, text, closed)| {
        let end = if closed { "\"" } else { "" };
        format!("{id:06},\"{}{end},5,\r\n", text.replace('"', "\"\"")).into_bytes()
    });
    let kinds = "(1,123456|2,[0-9]{1,4}|8,1,5|,|)\r?\n".prop_map(String::into_bytes);
    let long = (any::<bool>(), 1..9_000_usize, any::<bool>()).prop_map(|(quoted, count, closed)| {
        let (open, end) = (if quoted { "\"" } else { "" }, if quoted && closed { "\"" } else { "" });
        format!("000001,{open}{}{end},5,\n", "long \"\"x\n,".repeat(count)).into_bytes()
    });
    let any = prop_oneof![
        cell.prop_map(String::into_bytes),
        "[\",\r\n\"]{0,6}".prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..20),
    ];
    let piece = prop_oneof![8 => good, 3 => quoted, 3 => kinds, 1 => long, 2 => any];
    (piece, prop_oneof![4 => Just(1), 2 => 1..50_usize, 1 => 1..900_usize])
        .prop_map(|(piece, count)| piece.repeat(count.min(80_000 / piece.len().max(1) + 1)))
}

/// A file that is shown in short.
struct File(Vec<u8>);

impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes, b\"{}\"", self.0.len(), self.0[..self.0.len().min(2_000)].escape_ascii())
    }
}

fn file() -> impl Strategy<Value = File> {
    let begin = prop_oneof![4 => Just(""), 1 => Just("id,name,amount,day\n"), 1 => Just("amount,x,id\n")];
    (begin, prop::collection::vec(part(), 0..8))
        .prop_map(|(begin, parts)| File([begin.as_bytes(), &parts.concat()].concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn the_same_rows_in_the_same_order(
        (how, file, first, second) in (how(), file(), sizes(), sizes()),
        (threads, fails) in (0..5_usize, prop::bool::weighted(0.1)),
    ) {
        let input = Pieces { fails, ..Pieces::new(&file.0, &first) };
        compare::<Payment>(how, &input, &second, threads)?;
        compare::<Bulk>(how, &input, &second, threads)?;
    }
}

/// A file of so many rows, and after each tenth one that is wrong.
fn rows_of(count: usize) -> Vec<u8> {
    let line = |number| match number % 10 {
        9 => format!("{number:06},,x,\n"),
        _ => format!("{number:06},山田,{number},\n"),
    };
    (0..count).map(line).collect::<String>().into_bytes()
}

#[test]
fn totals_and_places_are_checked_in_order() {
    let mut file = b"1,123456\n".to_vec();
    (0..20_000).for_each(|number| file.extend_from_slice(format!("2,{}\n", number % 100).as_bytes()));
    let sum: u32 = (0..20_000).map(|number| number % 100).sum();
    for (trailer, problems) in [(format!("8,20000,{sum}\n"), 0), (format!("8,20000,{}\n", sum + 1), 1)] {
        let file = [&file[..], trailer.as_bytes()].concat();
        let rows = Reader::<Bulk, _>::new(io::Cursor::new(file)).parallel(3);
        let rows: Vec<_> = rows.collect::<Result<_, _>>().unwrap();
        assert_eq!(rows.iter().filter(|row| !row.problems.is_empty()).count(), problems);
        assert_eq!(rows.len(), 20_002);
    }
    let cut = Reader::<Bulk, _>::new(io::Cursor::new(file)).parallel(2).last().unwrap();
    assert!(matches!(cut, Err(ReadError::Incomplete(problems)) if problems[0].line == 20_002));
}

/// What one thread has begun, several go on with.
#[test]
fn some_rows_may_be_read_before() {
    let file = rows_of(5_000);
    let mut reader = Reader::<Payment, _>::new(Pieces::new(&file, &[700]));
    let mut rows: Vec<_> = reader.by_ref().take(1_234).map(Result::unwrap).collect();
    rows.extend(reader.parallel(2).map(Result::unwrap));
    let wanted: Vec<_> = Reader::<Payment, _>::new(&file[..]).map(Result::unwrap).collect();
    assert_eq!(rows, wanted);
}

/// Counts how many there are.
struct Counted(Pieces, Arc<AtomicUsize>);

impl Read for Counted {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.0.read(out)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.1.fetch_add(1, Ordering::SeqCst);
    }
}

#[test]
fn who_stops_early_leaves_nothing_behind() {
    let file = rows_of(50_000);
    for taken in [0, 1, 2_000] {
        let dropped = Arc::new(AtomicUsize::new(0));
        let input = Counted(Pieces::new(&file, &[9_000]), Arc::clone(&dropped));
        let mut rows = Reader::<Payment, _>::new(input).parallel(3);
        assert_eq!(rows.by_ref().take(taken).count(), taken);
        drop(rows);
        assert_eq!(dropped.load(Ordering::SeqCst), 1, "threads have ended, and let go of the input");
    }
}

/// An input that panics after so many bytes.
struct Panics(Pieces, usize);

impl Read for Panics {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        assert!(self.0.at < self.1, "the input panics");
        self.0.read(out)
    }
}

#[test]
fn a_panic_reaches_who_asks_for_rows() {
    let file = rows_of(50_000);
    let mut given = 0;
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        let input = Panics(Pieces::new(&file, &[9_000]), 300_000);
        Reader::<Payment, _>::new(input).parallel(3).for_each(|_| given += 1);
    }));
    assert!(panicked.unwrap_err().downcast_ref::<&str>().is_some_and(|what| *what == "the input panics"));
    assert!(given > 1_000, "rows before are given");
    let kinds = [RecordKind::of(Payment::SCHEMA)];
    let info = FileInfo::new(&kinds);
    for wanted in [1, 7_000] {
        let work = |row: &denbun::file::RawRow<'_, '_>| assert!(row.line() < wanted, "the work panics");
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            let reader = RawReader::new(&info, &file[..]);
            reader.parallel(2, work, |rows| while rows.next_row().is_some() {});
        }));
        assert!(panicked.unwrap_err().downcast_ref::<&str>().is_some_and(|what| *what == "the work panics"));
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            let reader = RawReader::new(&info, &file[..]);
            reader.parallel(
                2,
                |row| row.line(),
                |rows| {
                    while let Some(Ok((_, line))) = rows.next_row() {
                        assert!(line < wanted, "the body panics");
                    }
                },
            );
        }));
        assert!(panicked.unwrap_err().downcast_ref::<&str>().is_some_and(|what| *what == "the body panics"));
    }
}

/// Rows without Rust types are those of a reader, settled in order with what was made of them.
#[test]
fn raw_rows_are_those_of_a_reader() {
    let file = rows_of(20_000);
    let kinds = [RecordKind::of(Payment::SCHEMA)];
    let info = FileInfo::new(&kinds);
    let mut wanted = RawReader::new(&info, &file[..]);
    let take = |row: &denbun::file::RawRow<'_, '_>| match row.record::<Payment>() {
        Some(Ok(taken)) => taken.violations,
        Some(Err(error)) => error.violations,
        None => denbun::Violations::new(),
    };
    let total = RawReader::new(&info, &file[..]).parallel(4, take, |rows| {
        let mut total = 0;
        while let Some(row) = rows.next_row() {
            let (row, violations) = row.unwrap();
            let expected = wanted.next_row().unwrap().unwrap();
            assert_eq!(
                (row.line(), row.kind(), row.bytes()),
                (expected.line(), expected.kind(), expected.bytes())
            );
            assert_eq!(row.cell(1), expected.cell(1));
            let seen = take(&expected);
            assert_eq!(row.settle(violations, |_| None), expected.settle(seen, |_| None));
            total += 1;
        }
        assert_eq!(rows.bytes_read(), file.len() as u64);
        total
    });
    assert_eq!((total, wanted.next_row().is_none()), (20_000, true));
}

//! Several threads write what one thread writes.

use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use denbun::file::{
    FileInfo, Guard, Header as HeaderLine, Layout, LineEnd, Quote, Records, RowError, WriteError,
    WriteRecord, Writer,
};
use denbun::wire::Encoder;
use denbun::{Charset, Encode, Fixed, Yen};
use proptest::prelude::*;

use super::records::{Bulk, Detail, Header, Payment, Trailer};

#[derive(Clone, Copy, Debug)]
struct How {
    layout: Layout,
    charset: Charset,
    guard: Option<Guard>,
}

impl How {
    fn writer<M: Records>(self) -> Writer<M, Vec<u8>> {
        let writer = Writer::new(Vec::new()).layout(self.layout).charset(self.charset);
        match self.guard {
            Some(guard) => writer.guard(guard),
            None => writer,
        }
    }
}

/// What was refused, how many were written, and the file.
type Seen = (Vec<(usize, RowError)>, u64, Result<Vec<u8>, String>);

fn seen<M: Records>(refused: Vec<(usize, RowError)>, writer: Writer<M, Vec<u8>>) -> Seen {
    (refused, writer.records(), writer.finish().map_err(|error| error.to_string()))
}

fn one_by_one<M: WriteRecord>(how: How, records: &[M]) -> Seen {
    let mut writer = how.writer();
    let mut refused = Vec::new();
    for (index, record) in records.iter().enumerate() {
        match writer.write(record) {
            Ok(()) => {}
            Err(WriteError::Record(error)) => refused.push((index, error)),
            Err(WriteError::Io(error)) => panic!("{error}"),
        }
    }
    seen(refused, writer)
}

/// In batches of these sizes and on so many threads, in turn; the rest one by one.
fn in_batches<M: WriteRecord + Sync>(how: How, records: &[M], batches: &[(usize, usize)]) -> Seen {
    let mut writer = how.writer();
    let (mut refused, mut first) = (Vec::new(), 0);
    for (size, threads) in batches {
        let batch = &records[first..records.len().min(first + size)];
        let written = writer.write_all(batch, *threads).unwrap();
        assert_eq!(written.records + written.refused.len(), batch.len());
        refused.extend(written.refused.into_iter().map(|(index, error)| (first + index, error)));
        first += batch.len();
    }
    for (index, record) in records.iter().enumerate().skip(first) {
        if let Err(WriteError::Record(error)) = writer.write(record) {
            refused.push((index, error));
        }
    }
    seen(refused, writer)
}

fn compare<M>(how: How, records: &[M], batches: &[(usize, usize)]) -> Result<(), TestCaseError>
where
    M: WriteRecord + Sync,
{
    let (wanted, found) = (one_by_one(how, records), in_batches(how, records, batches));
    for (found, wanted) in found.0.iter().zip(&wanted.0) {
        prop_assert_eq!(found, wanted);
    }
    prop_assert_eq!((found.0.len(), found.1), (wanted.0.len(), wanted.1));
    prop_assert!(found.2 == wanted.2, "other bytes: {:.300?} and not {:.300?}", found.2, wanted.2);
    Ok(())
}

fn how() -> impl Strategy<Value = How> {
    let header =
        prop_oneof![2 => Just(HeaderLine::None), 1 => Just(HeaderLine::Names), 1 => Just(HeaderLine::Labels)];
    let quote = prop_oneof![1 => Just(Quote::Never), 3 => Just(Quote::Needed), 1 => Just(Quote::Always)];
    let line_end = prop_oneof![Just(LineEnd::CrLf), Just(LineEnd::Lf)];
    // A quote divides nothing, and an `a` is in the names of fields.
    let separator = prop_oneof![8 => Just(b','), 4 => Just(b'|'), 1 => Just(b'"'), 1 => Just(b'a')];
    let layout = (header, quote, line_end, separator, any::<bool>()).prop_map(
        |(header, quote, line_end, separator, bom)| Layout { header, quote, line_end, separator, bom },
    );
    let charset = prop_oneof![Just(Charset::Utf8), Just(Charset::ShiftJis), Just(Charset::EucJp)];
    let guard = prop_oneof![Just(Guard::Refuse), Just(Guard::Apostrophe), Just(Guard::Off)];
    (layout, charset, prop::option::of(guard)).prop_map(|(layout, charset, guard)| How {
        layout,
        charset,
        guard,
    })
}

fn batches() -> impl Strategy<Value = Vec<(usize, usize)>> {
    let size = prop_oneof![0..9_usize, 60..200_usize, 1_000..9_000_usize];
    prop::collection::vec((size, 0..5_usize), 1..5)
}

/// Good ones, and ones with a wrong number, too long a name, or a name that the layout or the charset cannot write.
fn payment() -> impl Strategy<Value = Payment> {
    let id = prop_oneof![9 => "[0-9]{6}", 1 => "[0-9]{0,5}x?"];
    let name = prop_oneof![
        4 => "[a-z山ｱ ]{0,8}",
        2 => "[=+@-]?[a-z ,|'\"\r\n]{0,6}",
        1 => "[ぁ-ん𠮷〜①]{0,40}",
    ];
    let day = prop::option::of((2000..2100i16, 1..=12i8, 1..=28i8));
    (id, name, any::<u32>(), day).prop_map(|(id, name, amount, day)| Payment {
        day: day.map(|(year, month, day)| denbun::Date::constant(year, month, day)),
        ..Payment::of(&id, &name, amount.into())
    })
}

/// Records of any kind at any place, most of them details, with totals that are seldom right.
fn bulk() -> impl Strategy<Value = Bulk> {
    let header = "[0-9]{6}|x".prop_map(|shop| Bulk::Header(Header { kind: Fixed, shop }));
    let detail = (0..99_u64).prop_map(|amount| Bulk::Detail(Detail { kind: Fixed, amount: Yen(amount) }));
    let trailer = (0..2_000_000_u32, 0..9_u64).prop_map(|(count, total)| {
        let total = Yen(total);
        Bulk::Trailer(Trailer { kind: Fixed, count, total })
    });
    prop_oneof![1 => header, 8 => detail, 1 => trailer]
}

/// A few different records, each many times.
fn many<M: Clone + std::fmt::Debug>(
    one: impl Strategy<Value = M> + 'static,
) -> impl Strategy<Value = Vec<M>> {
    let count = prop_oneof![4 => Just(1), 2 => 1..40_usize, 1 => 1..900_usize];
    prop::collection::vec((one, count), 0..20)
        .prop_map(|parts| parts.into_iter().flat_map(|(one, count)| vec![one; count]).collect())
}

/// A trailer that is right, between records that may follow.
fn with_totals(mut records: Vec<Bulk>, at: usize) -> Vec<Bulk> {
    let at = at.min(records.len());
    let mut writer = Writer::<Bulk, _>::new(io::sink());
    for record in &records[..at] {
        let _ = writer.write(record);
    }
    let mut trailer = Bulk::Trailer(Trailer { kind: Fixed, count: 0, total: Yen(0) });
    let _ = writer.write_filled(&mut trailer);
    records.insert(at, trailer);
    records
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn the_same_bytes_and_the_same_problems(
        (how, records, batches) in (how(), many(payment()), batches()),
    ) {
        compare(how, &records, &batches)?;
    }

    #[test]
    fn the_same_places_and_totals(
        (how, records, batches, at) in (how(), many(bulk()), batches(), 0..4_000_usize),
    ) {
        let header = Bulk::Header(Header { kind: Fixed, shop: "123456".into() });
        let records = [vec![header], with_totals(records, at)].concat();
        compare(how, &records, &batches)?;
    }
}

/// A payment that is of another kind than there are, or panics, by its amount.
struct Odd(Payment);

impl Records for Odd {
    const FILE: &'static FileInfo<'static> = <Payment as Records>::FILE;

    fn kind(&self) -> usize {
        if self.0.amount == Yen(7) { 3 } else { 0 }
    }
}

impl WriteRecord for Odd {
    fn put_record(&self, encoder: &mut Encoder<'_>) {
        assert_ne!(self.0.amount, Yen(13), "the record panics");
        self.0.put(encoder);
    }
}

fn odd(count: u64, odd: impl Fn(u64) -> u64) -> Vec<Odd> {
    (0..count).map(|number| Odd(Payment::of(&format!("{number:06}"), "山", odd(number)))).collect()
}

#[test]
fn kinds_that_are_not_there_are_refused() {
    let records = odd(3_000, |number| if number % 500 == 499 { 7 } else { 1 });
    let how = How { layout: Layout::DEFAULT, charset: Charset::EucJp, guard: None };
    let found = in_batches(how, &records, &[(3_000, 3)]);
    assert_eq!(found, one_by_one(how, &records));
    assert_eq!(
        found.0.iter().map(|(index, _)| *index).collect::<Vec<_>>(),
        [499, 999, 1499, 1999, 2499, 2999]
    );
    assert_eq!(found.0[1].1.to_string(), "line 999, the file has no kind of record 3");
}

/// What is written comes to the output in order, up to the chunk of the record that panics, and the writer can go on.
#[test]
fn a_panic_reaches_the_caller() {
    for at in [0, 70, 4_999] {
        let mut writer = Writer::<Odd, _>::new(Vec::new());
        let records = odd(5_000, |number| if number == at { 13 } else { 1 });
        let panicked = catch_unwind(AssertUnwindSafe(|| writer.write_all(&records, 3)));
        let panic = panicked.unwrap_err();
        assert!(panic.downcast_ref::<String>().is_some_and(|what| what.contains("the record panics")));
        assert!(writer.records() <= at && writer.records() + 512 > at, "{} of {at}", writer.records());
        let good = writer.records() as usize;
        assert_eq!(writer.write_all(&records[..good], 3).unwrap().records, good);
        let file = writer.finish().unwrap();
        let wanted = one_by_one(
            How { layout: Layout::DEFAULT, charset: Charset::Utf8, guard: None },
            &records[..good],
        );
        assert_eq!(file, wanted.2.unwrap().repeat(2));
    }
}

/// Takes so many bytes, and then fails or panics.
struct Full {
    room: usize,
    panics: bool,
}

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        assert!(self.room > 0 || !self.panics, "the output panics");
        let count = bytes.len().min(self.room);
        self.room -= count;
        if count > 0 { Ok(count) } else { Err(io::Error::other("full")) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_output_that_fails_ends_it() {
    let records = odd(50_000, |_| 1);
    for room in [0, 100_000] {
        let mut writer = Writer::<Odd, _>::new(Full { room, panics: false });
        assert_eq!(writer.write_all(&records, 4).unwrap_err().to_string(), "full");
        let mut writer = Writer::<Odd, _>::new(Full { room, panics: true });
        let panic = catch_unwind(AssertUnwindSafe(|| writer.write_all(&records, 4))).unwrap_err();
        assert!(panic.downcast_ref::<&str>().is_some_and(|what| *what == "the output panics"));
    }
}

//! Streams against readers, cut at every byte.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use denbun::file::{Reader, Writer, stream};
use futures_core::Stream;

use super::records::{Bulk, Payment};

/// Items that are there at once, or at every second asking.
struct Items<I> {
    items: I,
    waits: bool,
}

impl<I: Iterator + Unpin> Stream for Items<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<I::Item>> {
        self.waits = !self.waits;
        if self.waits {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.items.next())
    }
}

fn items<I: Iterator>(items: I) -> Items<I> {
    Items { items, waits: false }
}

/// All of a stream; it never waits for anything but to be asked again.
fn all<S: Stream + Unpin>(mut stream: S) -> Vec<S::Item> {
    let mut context = Context::from_waker(Waker::noop());
    let mut all = Vec::new();
    loop {
        match Pin::new(&mut stream).poll_next(&mut context) {
            Poll::Ready(Some(item)) => all.push(item),
            Poll::Ready(None) => return all,
            Poll::Pending => {}
        }
    }
}

const FILES: [&[u8]; 5] = [
    b"\xef\xbb\xbf000001,\"a\nb\"\"\",1,2026/01/31\r\n\r\n000002,,x,\n000003,\"y,1,\n000004,\xff,5,\n\x1a",
    b"",
    b"\r",
    b"000001,,1,\r\n000002,,2,",
    b"\"000001\",\"\xe5\xb1\xb1\",\"1\",\"\"\r\n\"000002\",\"\"\"\",\"2\",\"\"",
];

#[test]
fn a_stream_reads_what_a_reader_reads() {
    for file in FILES {
        let wanted: Vec<_> =
            Reader::<Payment, _>::new(file).map(|row| row.map_err(|error| error.to_string())).collect();
        for size in 1..=file.len().max(1) {
            let pieces = items(file.chunks(size).map(Ok::<_, Infallible>));
            let rows = all(stream::rows::<Payment, _, _>(pieces));
            let rows: Vec<_> = rows.into_iter().map(|row| row.map_err(|error| error.to_string())).collect();
            assert_eq!(rows, wanted, "pieces of {size}");
        }
    }
}

#[test]
fn a_stream_that_fails_ends() {
    let pieces = [Ok(&b"000001,,1,\n0000"[..]), Err("torn"), Ok(&b"02,,2,\n"[..])];
    let rows = all(stream::rows::<Payment, _, _>(items(pieces.into_iter())));
    assert_eq!(rows.len(), 2);
    assert!(rows[0].is_ok());
    assert!(rows[1].as_ref().is_err_and(|error| error.to_string().contains("torn")));
}

#[test]
fn a_stream_writes_what_a_writer_writes() {
    let records: Vec<_> =
        (0..5000).map(|number| Payment::of(&format!("{number:06}"), "山,田", number)).collect();
    let mut writer = Writer::<Payment, _>::new(Vec::new());
    records.iter().for_each(|record| writer.write(record).unwrap());
    let wanted = writer.finish().unwrap();
    for waits in [false, true] {
        let stream = Items { items: records.clone().into_iter(), waits };
        let pieces: Vec<_> = all(stream::bytes(stream)).into_iter().map(Result::unwrap).collect();
        assert_eq!(pieces.concat(), wanted);
    }
}

#[test]
fn a_stream_of_records_ends_at_the_first_that_is_wrong() {
    let records = vec![Payment::of("000001", "", 1), Payment::of("x", "", 2), Payment::of("000003", "", 3)];
    let pieces = all(stream::bytes(items(records.into_iter())));
    assert!(pieces.last().is_some_and(Result::is_err));
    assert!(all(stream::bytes(items(std::iter::empty::<Bulk>()))).last().is_some_and(Result::is_err));
}

#[test]
fn streams_and_readers_can_move_between_threads() {
    fn is_send<T: Send>(_: &T) {}
    let nothing = items(std::iter::empty::<Result<Vec<u8>, Infallible>>());
    is_send(&stream::rows::<Payment, _, Vec<u8>>(nothing));
    is_send(&stream::bytes(items(std::iter::empty::<Payment>())));
    is_send(&Reader::<Payment, _>::new(&b""[..]));
}

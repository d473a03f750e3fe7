//! Before anything is measured: everybody reads the same values, writes the same bytes and refuses the same mistakes.

use std::sync::atomic::{AtomicUsize, Ordering};

use denbun::file::{FileInfo, Records};

use crate::messages::{Lent, Owned};
use crate::sample::{self, Payment};
use crate::{cases, peers};

type Reader = (&'static str, fn(&[u8]) -> Vec<Option<Payment>>);

const READERS: [Reader; 12] = [
    ("csv + serde", |file| collected(|each| peers::csv_serde(file, each))),
    ("csv by hand", |file| collected(|each| peers::csv_by_hand(file, each))),
    ("simd-csv by hand", |file| collected(|each| peers::simd_by_hand(file, each))),
    ("simd-csv, zero copy", |file| collected(|each| peers::simd_zero_by_hand(file, each))),
    ("denbun", |file| collected(|each| cases::ours(file, |record| each(record.map(Owned::plain))))),
    ("denbun, 2 threads", |file| {
        let file = std::io::Cursor::new(file.to_vec());
        collected(|each| cases::ours_on(2, file, |record| each(record.map(Owned::plain))))
    }),
    ("denbun, 1 thread, used where read", |file| {
        collected(|each| {
            let each = std::sync::Mutex::new(each);
            let give = |record: Option<Owned>| each.lock().expect("one thread")(record.map(Owned::plain));
            cases::ours_in_place(1, file, give);
        })
    }),
    ("denbun, 1 thread, lent where read", |file| {
        collected(|each| {
            let each = std::sync::Mutex::new(each);
            cases::ours_lent_in_place(1, file, |lent| {
                each.lock().expect("one thread")(lent.cloned().map(Lent::owned).map(Owned::plain));
            });
        })
    }),
    ("csv, lent", |file| collected(|each| peers::csv_lent(file, |lent| each(lent.map(peers::Lent::owned))))),
    ("simd-csv, lent", |file| {
        collected(|each| peers::simd_lent(file, |lent| each(lent.map(peers::Lent::owned))))
    }),
    ("simd-csv, zero copy, lent", |file| {
        collected(|each| peers::simd_zero_lent(file, |lent| each(lent.map(peers::Lent::owned))))
    }),
    ("denbun, lent", |file| {
        collected(|each| {
            cases::ours_lent(file, |lent| each(lent.cloned().map(Lent::owned).map(Owned::plain)))
        })
    }),
];

fn collected(read: impl FnOnce(&mut (dyn FnMut(Option<Payment>) + Send))) -> Vec<Option<Payment>> {
    let mut all = Vec::new();
    read(&mut |payment| all.push(payment));
    all
}

/// Panics with the name of whoever differs.
pub(crate) fn check() {
    assert_eq!(<Owned as Records>::FILE.layout, FileInfo::new(<Owned as Records>::FILE.kinds).layout);
    let (bytes, _) = sample::block();
    let wanted: Vec<_> = sample::payments().iter().cloned().map(Some).collect();
    for (name, read) in READERS {
        assert!(read(bytes) == wanted, "{name} reads other values");
    }
    for rows in [1, 9_999, 25_000] {
        let read = AtomicUsize::new(0);
        let count = |half| {
            peers::simd_by_hand(half, |payment| {
                let _ = read.fetch_add(payment.is_some().into(), Ordering::Relaxed);
            })
        };
        peers::simd_in_halves(rows, count);
        assert_eq!(read.into_inner(), rows, "both halves together are the file");
    }
    for (mistake, line) in wrong_lines() {
        for (name, read) in READERS {
            assert_eq!(read(&line), [None], "{name} must refuse: {mistake}");
        }
    }
    let records = cases::owned();
    let written = |write: &dyn Fn(&mut Vec<u8>)| {
        let mut out = Vec::new();
        write(&mut out);
        out
    };
    for (name, out) in [
        ("csv + serde", written(&|out| peers::csv_write_serde(sample::payments().iter(), out))),
        ("csv by hand", written(&|out| peers::csv_write_by_hand(sample::payments().iter(), out))),
        ("simd-csv by hand", written(&|out| peers::simd_write_by_hand(sample::payments().iter(), out))),
        ("denbun", written(&|out| cases::ours_written(records.iter(), out))),
        ("denbun, 2 threads", written(&|out| cases::ours_written_on(2, records, records.len(), out))),
    ] {
        assert!(out == *bytes, "{name} writes other bytes");
    }
}

/// One good line with one cell that is wrong.
fn wrong_lines() -> Vec<(String, Vec<u8>)> {
    const WRONG: [(usize, &str); 26] = [
        (0, ""),
        (0, "ORD 1"),
        (0, "123456789012345678901"),
        (1, "123456789"),
        (1, "12345678901"),
        (1, "12345678 9"),
        (2, ""),
        (2, "Yamada"),
        (2, "ﾔﾏﾀﾞ"),
        (2, "あいうえおかきくけこさしすせそたちつてとな"),
        (3, ""),
        (3, "1.5"),
        (3, "-5"),
        (3, "123456789"),
        (4, "12a"),
        (5, ""),
        (5, "2026/02/30"),
        (5, "2026-02-03"),
        (6, "3"),
        (6, ""),
        (7, "123456789"),
        (7, "090-1234-56"),
        (8, "cash"),
        (9, "12345678"),
        (10, "12345"),
        (11, "かな"),
    ];
    let good = sample::line(&sample::payment(1));
    let with = |column: usize, value: &str| {
        let mut cells: Vec<&str> = good.trim_end().split(',').collect();
        cells[column] = value;
        encoding_rs::SHIFT_JIS.encode(&(cells.join(",") + "\r\n")).0.into_owned()
    };
    let mut lines: Vec<_> = WRONG
        .iter()
        .map(|(column, value)| (format!("`{value}` in column {column}"), with(*column, value)))
        .collect();
    let mut torn = with(2, "?");
    let at = torn.iter().position(|byte| *byte == b'?').unwrap_or_default();
    torn[at] = 0x93;
    lines.push(("half a character".into(), torn));
    lines
}

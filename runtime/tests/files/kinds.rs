//! Files with several kinds of records: places, totals, and what cannot be told.

use denbun::file::{WriteError, Writer};
use denbun::{Fixed, Yen};

use super::records::{Bulk, Detail, Header, Trailer, problems, rows};

fn header() -> Bulk {
    Bulk::Header(Header { kind: Fixed, shop: "123456".into() })
}

fn detail(amount: u64) -> Bulk {
    Bulk::Detail(Detail { kind: Fixed, amount: Yen(amount) })
}

fn trailer(count: u32, total: u64) -> Bulk {
    Bulk::Trailer(Trailer { kind: Fixed, count, total: Yen(total) })
}

#[test]
fn a_good_file() {
    let rows = rows::<Bulk>(b"1,123456\r\n2,100\r\n2,250\r\n8,2,350\r\n");
    let records: Vec<_> = rows.into_iter().map(|row| row.accepted().unwrap()).collect();
    assert_eq!(records, [header(), detail(100), detail(250), trailer(2, 350)]);
}

#[test]
fn totals_are_checked() {
    assert_eq!(
        problems::<Bulk>(b"1,123456\n2,100\n8,3,90\n"),
        ["line 3, column 2, n: says 3, but there are 1 records of `detail`\n\
          line 3, column 3, total: 90 instead of 100: not the sum of `detail.amount`"]
    );
    // What could not be read counts, but adds nothing.
    let found = problems::<Bulk>(b"1,123456\n2,x\n2,5\n8,2,105\n");
    assert!(found[0].starts_with("line 2, column 2, amount"), "{found:?}");
    assert!(found[1].contains("105 instead of 5"), "{found:?}");
}

#[test]
fn places_are_checked() {
    assert_eq!(
        problems::<Bulk>(b"2,1\n1,123456\n8,1,1\n")[0],
        "line 2, a `header` record comes first, not after others"
    );
    assert_eq!(problems::<Bulk>(b"1,123456\n1,123456\n8,0,0\n")[0], "line 2, a second `header` record");
    assert_eq!(
        problems::<Bulk>(b"1,123456\n8,0,0\n2,1\n")[0],
        "line 3, a `detail` record after the last one"
    );
}

#[test]
fn a_file_that_is_cut_off() {
    let found = problems::<Bulk>(b"1,123456\n2,100\n");
    assert_eq!(
        found,
        ["the file is not complete:\nline 3, the `trailer` record is missing: the file may be cut off"]
    );
    assert_eq!(problems::<Bulk>(b"").len(), 1);
}

#[test]
fn an_unknown_kind() {
    let found = problems::<Bulk>(b"1,123456\n7,100\n8,0,0\n");
    assert_eq!(found, ["line 2, column 1, kind: no kind of record: none of `1`, `2`, `8`"]);
    let quoted = rows::<Bulk>(b"\"1\",\"123456\"\n\"8\",\"0\",\"0\"\n");
    assert!(quoted.iter().all(|row| row.problems.is_empty()));
}

#[test]
fn totals_are_filled_or_checked_when_written() {
    let mut writer = Writer::<Bulk, _>::new(Vec::new());
    writer.write(&header()).unwrap();
    for amount in [100, 250] {
        writer.write(&detail(amount)).unwrap();
    }
    let Err(WriteError::Record(error)) = writer.write(&trailer(2, 351)) else { panic!("the total is wrong") };
    assert_eq!((error.line, error.problems.len()), (4, 1));
    assert!(writer.write(&header()).is_err());
    let mut filled = trailer(0, 0);
    writer.write_filled(&mut filled).unwrap();
    assert_eq!(filled, trailer(2, 350));
    assert_eq!(writer.finish().unwrap(), b"1,123456\r\n2,100\r\n2,250\r\n8,2,350\r\n");
}

#[test]
fn a_trailer_must_be_written() {
    let mut writer = Writer::<Bulk, _>::new(Vec::new());
    writer.write(&header()).unwrap();
    assert!(writer.finish().unwrap_err().to_string().contains("`trailer` record is missing"));
}

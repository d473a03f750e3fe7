//! Headers, line ends, quotes, marks, separators and charsets.

use denbun::Charset;
use denbun::file::{Header, Layout, LineEnd, Quote, ReadError, Reader, Writer};

use super::records::{Payment, problems, round_trip, rows};

/// Every layout that differs in something.
pub(crate) fn layouts() -> impl Iterator<Item = Layout> {
    let headers = [Header::None, Header::Names, Header::Labels];
    let quotes = [Quote::Never, Quote::Needed, Quote::Always];
    headers.into_iter().flat_map(move |header| {
        quotes.into_iter().flat_map(move |quote| {
            [LineEnd::CrLf, LineEnd::Lf].into_iter().flat_map(move |line_end| {
                [b',', b'\t', b'|', b';'].into_iter().map(move |separator| {
                    let bom = separator == b';';
                    Layout { header, quote, line_end, bom, separator }
                })
            })
        })
    })
}

pub(crate) const CHARSETS: [Charset; 3] = [Charset::Utf8, Charset::ShiftJis, Charset::EucJp];

/// `ポ` ends in `|` in Shift_JIS, and `表` in a backslash.
#[test]
fn what_is_written_reads_back_in_every_layout() {
    let records = [
        Payment::of("000001", "山田　太郎", 1000),
        Payment::of("000002", "", 0),
        Payment::of("000003", "ポ表ﾔﾏﾀﾞ", 99),
        Payment {
            day: Some(denbun::Date::constant(2026, 1, 31)),
            ..Payment::of("000004", "a b'c", u64::MAX / 20)
        },
    ];
    for layout in layouts() {
        for charset in CHARSETS {
            let back = round_trip(&records, layout, charset);
            assert_eq!(back.as_deref(), Ok(&records[..]), "{layout:?} {charset}");
        }
    }
}

#[test]
fn what_needs_quotes_gets_them() {
    let records = [Payment::of("000001", "a,b\"c\r\nd\ne", 1), Payment::of("000002", "\"", 2)];
    for quote in [Quote::Needed, Quote::Always] {
        let layout = Layout { quote, ..Layout::DEFAULT };
        assert_eq!(round_trip(&records, layout, Charset::Utf8).as_deref(), Ok(&records[..]));
    }
    let mut writer =
        Writer::<Payment, _>::new(Vec::new()).layout(Layout { quote: Quote::Never, ..Layout::DEFAULT });
    let error = writer.write(&records[0]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 1, column 2, name: a separator at character 2 cannot be written in a file without quotes"
    );
    // Where quotes mean nothing, one is a character like others.
    writer.write(&records[1]).unwrap();
    assert_eq!(writer.finish().unwrap(), b"000002,\",2,\r\n");
}

#[test]
fn bytes_of_a_layout() {
    let layout = Layout {
        header: Header::Labels,
        line_end: LineEnd::Lf,
        quote: Quote::Always,
        bom: true,
        separator: b';',
    };
    let mut writer = Writer::<Payment, _>::new(Vec::new()).layout(layout);
    writer.write(&Payment::of("000001", "", 5)).unwrap();
    let wanted = "\u{feff}\"番号\";\"名前\";\"金額\";\"日付\"\n\"000001\";\"\";\"5\";\"\"\n";
    assert_eq!(String::from_utf8(writer.finish().unwrap()).unwrap(), wanted);
    let empty = Writer::<Payment, _>::new(Vec::new()).layout(layout).finish().unwrap();
    assert!(empty.starts_with("\u{feff}\"番号\"".as_bytes()));
}

const NAMED: Layout = Layout { header: Header::Names, ..Layout::DEFAULT };

#[test]
fn columns_may_come_in_another_order() {
    let file = "memo,日付,amount,id,empty\r\nhello,2026/01/31,5,000001,\r\n".as_bytes();
    let mut reader = Reader::<Payment, _>::new(file).layout(NAMED);
    let row = reader.next().unwrap().unwrap();
    assert_eq!(row.line, 2);
    assert_eq!(row.unknown.iter().collect::<Vec<_>>(), [("memo", "hello")]);
    let payment = row.accepted().unwrap();
    assert_eq!((payment.id.as_str(), payment.amount.0, payment.name), ("000001", 5, None));
    assert_eq!(payment.day, Some(denbun::Date::constant(2026, 1, 31)));
    assert!(reader.next().is_none());
}

#[test]
fn problems_name_the_column_in_the_file() {
    let mut reader = Reader::<Payment, _>::new(&b"amount,id\n1x,000001\n2\n"[..]).layout(NAMED);
    let row = reader.next().unwrap().unwrap();
    assert_eq!(row.problems.to_string(), "line 2, column 1, amount: `1x`: not an integer");
    let row = reader.next().unwrap().unwrap();
    assert!(row.record.is_none());
    assert!(row.problems.to_string().starts_with("line 3, 1 column, expected 2"), "{}", row.problems);
}

#[test]
fn a_header_that_does_not_fit_is_one_error() {
    let error = |file: &[u8]| match Reader::<Payment, _>::new(file).layout(NAMED).next() {
        Some(Err(error @ ReadError::Header(_))) => error.to_string(),
        _ => panic!("the header is wrong"),
    };
    assert!(error(b"id,name\n").contains("line 1, no column `amount` (金額)"));
    assert!(error(b"000001,,5,\n").contains("the file may have no header"));
    assert!(error(b"id,amount,id\n").contains("column 3, a second column `id`"));
    assert!(error(b"").contains("the file is empty"));
    let mut reader = Reader::<Payment, _>::new(&b"name\n1\n"[..]).layout(NAMED);
    assert!(reader.next().is_some_and(|row| row.is_err()) && reader.next().is_none());
}

#[test]
fn columns_beyond_the_fields_are_kept() {
    let rows = rows::<Payment>(b"000001,,5,,x,,\"y\"\r\n");
    assert_eq!(rows[0].unknown.iter().collect::<Vec<_>>(), [("5", "x"), ("7", "y")]);
    assert!(rows[0].problems.is_empty());
    let file = "id,amount,,memo\r\n000001,1,x,,000,\r\n".as_bytes();
    let row = Reader::<Payment, _>::new(file).layout(NAMED).next().unwrap().unwrap();
    assert_eq!(row.unknown.iter().collect::<Vec<_>>(), [("3", "x"), ("5", "000")]);
}

#[test]
fn marks_of_charsets() {
    assert_eq!(rows::<Payment>(b"\xef\xbb\xbf000001,,5,\r\n").len(), 1);
    let refused =
        |file: &[u8], charset| Reader::<Payment, _>::new(file).charset(charset).next().unwrap().unwrap_err();
    assert!(matches!(refused(b"\xef\xbb\xbf1", Charset::ShiftJis), ReadError::Refused(_)));
    assert!(matches!(refused(b"\xff\xfe1\0", Charset::Utf8), ReadError::Refused(_)));
    assert!(problems::<Payment>(b"000001,\x8e\x52,5,\r\n")[0].contains("column 2, name: no UTF-8 text"));
}

#[test]
fn a_separator_must_divide() {
    for separator in [b'"', b'\n', 0, 0x80] {
        let layout = Layout { separator, ..Layout::DEFAULT };
        assert!(Reader::<Payment, _>::new(&b"1"[..]).layout(layout).next().unwrap().is_err());
        assert!(Writer::<Payment, _>::new(Vec::new()).layout(layout).finish().is_err());
    }
}

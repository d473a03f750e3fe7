//! Input that is broken: row errors or one clear refusal, and what follows is read.

use denbun::file::{Layout, Quote, ReadError, Reader};

use super::records::{Payment, problems, rows};

/// The lines of the rows that were read, with `!` where there are problems.
fn outline(file: &[u8]) -> Vec<String> {
    let mark = |clean: bool| if clean { "" } else { "!" };
    rows::<Payment>(file).iter().map(|row| format!("{}{}", row.line, mark(row.problems.is_empty()))).collect()
}

#[test]
fn lines_may_end_in_two_ways() {
    assert_eq!(outline(b"000001,,1,\r\n000002,,2,\n\n\r\n000003,,3,\r\n000004,,4,"), ["1", "2", "5", "6"]);
    assert_eq!(outline(b"000001,,1,\r\n\x1a"), ["1"]);
}

#[test]
fn a_carriage_return_alone_ends_no_line() {
    let found = problems::<Payment>(b"000001,a\rb,1,\n");
    assert_eq!(found, ["line 1, column 2, name: a carriage return without a line feed"]);
    assert!(problems::<Payment>(b"000001,\"a\rb\",1,\n").is_empty());
}

#[test]
fn a_quote_that_is_never_closed_spoils_its_line() {
    assert_eq!(outline(b"000001,\"a,1,\n000002,,2,\n"), ["1!", "2"]);
    assert_eq!(
        problems::<Payment>(b"000001,\"a,1,\n")[0],
        "line 1, column 2, the quote before the value is not closed"
    );
    assert_eq!(outline(b"000001,\"a\"x,1,\n000002,,2,\n"), ["1!", "2"]);
    assert_eq!(outline(b"000001,\"a"), ["1!"]);
    // Further than the limit nobody looks.
    let mut file = b"000001,\"a,1,\n".to_vec();
    (0..200_000).for_each(|_| file.extend_from_slice(b"000002,,2,\n"));
    let rows = rows::<Payment>(&file);
    assert_eq!((rows.len(), rows.iter().filter(|row| !row.problems.is_empty()).count()), (200_001, 1));
}

/// Each line opens a quote that the next one closes only to open another: nothing is looked at again and again.
#[test]
fn quotes_that_follow_each_other_are_looked_at_once() {
    let mut file = b"x\",\"\n".repeat(200_000);
    file.extend_from_slice(b"000002,\"a\",2,\n");
    let rows = rows::<Payment>(&file);
    assert_eq!((rows.len(), rows.iter().filter(|row| row.problems.is_empty()).count()), (200_001, 1));
    // A value with a line break, after the value that spoils an earlier line.
    assert_eq!(outline(b"000001,\"a,1,\n000002,,2,\n000003,\"b\nc\",3,\n"), ["1!", "2", "3"]);
}

#[test]
fn a_quote_inside_of_a_value_stands_for_itself() {
    let rows = rows::<Payment>(b"000001,5\" pipe,1,\n");
    assert_eq!(rows[0].record.as_ref().unwrap().name.as_deref(), Some("5\" pipe"));
}

#[test]
fn lines_are_counted_inside_of_values() {
    assert_eq!(outline(b"000001,\"a\nb\r\nc\",1,\n000002,,2,\n"), ["1", "4"]);
}

#[test]
fn nul_is_refused() {
    assert_eq!(problems::<Payment>(b"000001,a\0b,1,\n"), ["line 1, column 2, name: a NUL byte"]);
    assert_eq!(outline(&[0; 1000]), ["1!"]);
}

#[test]
fn a_row_of_a_million_cells() {
    let mut file = b"000001,,1,\n".to_vec();
    file.extend(std::iter::repeat_n(b',', 1_000_000));
    file.extend_from_slice(b"\n000003,,3,\n");
    assert_eq!(outline(&file), ["1", "2!", "3"]);
    assert_eq!(problems::<Payment>(&file), ["line 2, more than 10000 columns"]);
}

#[test]
fn a_line_that_is_too_long_is_one_problem() {
    let mut file = b"000001,,1,\n000002,".to_vec();
    file.extend(std::iter::repeat_n(b'x', 3 << 20));
    file.extend_from_slice(b",2,\n000003,,3,\n");
    assert_eq!(outline(&file), ["1", "2!", "3"]);
    let rows: Vec<_> =
        Reader::<Payment, _>::new(&b"000001,,1,\n1234567890123\n000003,,3,\n"[..]).line_limit(12).collect();
    let problems: Vec<_> = rows.into_iter().map(|row| row.unwrap().problems.to_string()).collect();
    assert_eq!(problems, ["", "line 2, the line is longer than 12 bytes", ""]);
}

#[test]
fn a_row_that_is_too_long_counts_its_lines() {
    let file = b"000001,\"a\nb\nc\",1234567890123\n000004,,4,\n";
    for size in 1..file.len() {
        let (begin, end) = file.split_at(size);
        let input = std::io::Read::chain(begin, end);
        let lines: Vec<_> =
            Reader::<Payment, _>::new(input).line_limit(15).map(|row| row.unwrap().line).collect();
        assert_eq!(lines, [1, 4], "{size}");
    }
}

#[test]
fn the_wrong_charset_is_a_problem_of_its_rows() {
    let shift_jis = b"000001,\x8e\x52\x93\x63,1,\r\n000002,abc,2,\r\n";
    assert_eq!(outline(shift_jis), ["1!", "2"]);
    let found = &rows::<Payment>(shift_jis)[0].problems;
    assert_eq!((found[0].column, found[0].violation.position), (Some(2), Some(1)));
}

#[test]
fn a_short_row_says_so() {
    assert_eq!(problems::<Payment>(b"000001,,5\n"), ["line 1, 3 columns, expected 4"]);
    let found = problems::<Payment>(b"000001\n");
    assert_eq!(found, ["line 1, 1 column, expected 4\nline 1, column 3, amount: required, but missing"]);
}

#[test]
fn reading_can_stop_at_the_first_problem() {
    let mut reader = Reader::<Payment, _>::new(&b"000001,,1,\nx\n000003,,3,\n"[..]).stop_at_first();
    assert!(reader.next().unwrap().is_ok());
    assert!(matches!(reader.next(), Some(Err(ReadError::Stopped(row))) if row.line == 2));
    assert!(reader.next().is_none());
}

#[test]
fn without_quotes_a_quote_is_nothing_special() {
    let layout = Layout { quote: Quote::Never, ..Layout::DEFAULT };
    let row = Reader::<Payment, _>::new(&b"000001,\"a,1,\n"[..]).layout(layout).next().unwrap().unwrap();
    assert_eq!(row.accepted().unwrap().name.as_deref(), Some("\"a"));
}

#[test]
fn the_bytes_of_a_row_are_there() {
    let mut reader = Reader::<Payment, _>::new(&b"000001,\"a\",1,\r\nx"[..]);
    reader.next();
    assert_eq!((reader.raw(), reader.line()), (&b"000001,\"a\",1,"[..], 1));
    reader.next();
    assert_eq!((reader.raw(), reader.bytes_read()), (&b"x"[..], 16));
}

//! Peers that read the answer line.

use std::io::Read;
use std::iter;

use csv::{ReaderBuilder, StringRecord};
use garde::Validate;
use serde::Deserialize;

use super::checks::{ANY, Violations};
use super::values::{Answer, Status, Text, is_total};

/// What is read, and what was wrong with it; `None` if it cannot be read at all.
pub(crate) type Found<T> = Option<(T, Violations)>;

/// The csv crate as each line arrives by itself, then serde and garde. The record is kept between lines.
pub(crate) fn csv_garde<'a, T>(line: &[u8], record: &'a mut StringRecord) -> Option<Answer<T>>
where
    T: Text + Deserialize<'a> + From<String>,
{
    read(&mut reader(line), record)
}

/// A reader for lines of this provider.
pub(crate) fn reader<R: Read>(bytes: R) -> csv::Reader<R> {
    ReaderBuilder::new().has_headers(false).flexible(true).quoting(false).from_reader(bytes)
}

/// The next line of a reader that may be kept between lines.
pub(crate) fn read<'a, R, T>(reader: &mut csv::Reader<R>, record: &'a mut StringRecord) -> Option<Answer<T>>
where
    R: Read,
    T: Text + Deserialize<'a> + From<String>,
{
    reader.read_record(record).ok().filter(|more| *more)?;
    let record = &*record;
    let mut answer: Answer<T> = record.deserialize(None).ok()?;
    if record.len() > 13 {
        // What the shop sent may hold commas and comes back unquoted.
        let rest: Vec<&str> = record.iter().skip(12).collect();
        answer.rest = Some(rest.join(",").into());
    }
    answer.validate().ok()?;
    Some(answer)
}

/// `split` and checks by hand, into owned or borrowed text.
pub(crate) fn by_hand<'a, T: Text + From<&'a str>>(line: &'a [u8]) -> Found<Answer<T>> {
    checked(text(line)?.splitn(13, ','))
}

/// The same with the search for commas written for speed as well.
pub(crate) fn by_hand_tuned<'a, T: Text + From<&'a str>>(line: &'a [u8]) -> Found<Answer<T>> {
    let mut rest = Some(text(line)?);
    let mut left = 13;
    checked(iter::from_fn(move || {
        let line = rest?;
        left -= 1;
        let comma = if left == 0 { None } else { line.bytes().position(|byte| byte == b',') };
        let (column, tail) = match comma {
            Some(comma) => (&line[..comma], Some(&line[comma + 1..])),
            None => (line, None),
        };
        rest = tail;
        Some(column)
    }))
}

/// The line as text, without what ends it.
fn text(line: &[u8]) -> Option<&str> {
    let line = match line {
        [line @ .., b'\r', b'\n'] | [line @ .., b'\r' | b'\n'] => line,
        line => line,
    };
    str::from_utf8(line).ok()
}

fn checked<'a, T: Text + From<&'a str>>(mut columns: impl Iterator<Item = &'a str>) -> Found<Answer<T>> {
    let mut violations = Violations::default();
    let mut next = || columns.next().filter(|text| !text.is_empty());
    let gid = next()?;
    violations.digits("gid", gid, 1, ANY);
    let rst = next()?;
    violations.digits("rst", rst, 1, 1);
    let ap = next().inspect(|text| violations.alphanumeric("ap", text, 6, 7));
    let ec = next().inspect(|text| violations.alphanumeric("ec", text, 1, 12));
    let god = next().inspect(|text| violations.digits("god", text, 1, ANY));
    let cod = next().inspect(|text| violations.one_line("cod", text, 50));
    let am = next().and_then(|text| violations.amount("am", text));
    let tx = next().and_then(|text| violations.amount("tx", text));
    let sf = next().and_then(|text| violations.amount("sf", text));
    let ta = next().and_then(|text| violations.amount("ta", text));
    let id = next().inspect(|text| violations.alphanumeric("id", text, 1, 50));
    let ps = next().inspect(|text| violations.alphanumeric("ps", text, 1, 50));
    let rest = columns.next();
    if rest.is_none() {
        violations.report("rest", "malformed");
    }
    let rest = rest.filter(|text| !text.is_empty()).inspect(|text| violations.one_line("rest", text, 1024));

    let rst = match rst {
        "1" => Status::Succeeded,
        "2" => Status::Failed,
        other => Status::Other(other.into()),
    };
    if !is_total(&rst, [am, tx, sf], ta) {
        violations.report("ta", "rule");
    }
    let answer = Answer {
        gid: gid.into(),
        rst,
        ap: ap.map(T::from),
        ec: ec.map(T::from),
        god: god.map(T::from),
        cod: cod.map(T::from),
        am,
        tx,
        sf,
        ta,
        id: id.map(T::from),
        ps: ps.map(T::from),
        rest: rest.map(T::from),
    };
    Some((answer, violations))
}

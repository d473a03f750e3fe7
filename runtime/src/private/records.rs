//! What `#[derive(Records)]` finds out when constants are compiled: a macro does not see the structs it names.

use crate::amount::Amount;
use crate::charset::Charset;
use crate::file::{FileInfo, RecordKind};
use crate::schema::{Schema, Wire};
use crate::yen::Yen;

/// The Rust names of a record's columns, in their order.
pub trait Columns {
    /// The names.
    const NAMES: &'static [&'static str];
}

/// The column of a Rust field.
#[track_caller]
pub const fn column(names: &[&str], name: &str) -> usize {
    match position(names, name) {
        Some(at) => at,
        None => panic!("the record has no field of this name"),
    }
}

const fn position(names: &[&str], name: &str) -> Option<usize> {
    let mut at = 0;
    while at < names.len() {
        if super::is_same(names[at].as_bytes(), name.as_bytes()) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The schema of what is a record of a file.
#[track_caller]
pub const fn record(schema: &'static Schema<'static>) -> &'static Schema<'static> {
    assert!(matches!(schema.wire, Wire::Csv), "a record of a file is a message of the wire format `csv`");
    schema
}

/// The charset of all kinds.
pub const fn kinds_charset(kinds: &[&Schema<'_>]) -> Charset {
    assert!(!kinds.is_empty(), "a file has at least one kind of records");
    let mut at = 1;
    while at < kinds.len() {
        let is_same = kinds[at].charset as u8 == kinds[0].charset as u8;
        assert!(is_same, "all records of a file are in one charset");
        at += 1;
    }
    kinds[0].charset
}

/// The column of this name, which all kinds have at the same place, with a constant each that no other has.
#[track_caller]
pub const fn kinds_column(kinds: &[&Schema<'_>], name: &str) -> usize {
    let Some(column) = column_of(kinds, name) else { panic!("the first record has no column of this name") };
    let mut at = 0;
    while at < kinds.len() {
        let is_there = column < kinds[at].fields.len()
            && super::is_same(kinds[at].fields[column].name.as_bytes(), name.as_bytes());
        assert!(is_there, "all records have the column that tells them apart at the same place");
        let Some(tag) = kinds[at].fields[column].fixed else {
            panic!("the column that tells records apart is a constant in each: `fixed = \"…\"`")
        };
        let mut before = 0;
        while before < at {
            if let Some(other) = kinds[before].fields[column].fixed {
                assert!(
                    !super::is_same(other.as_bytes(), tag.as_bytes()),
                    "two records have the same constant"
                );
            }
            before += 1;
        }
        at += 1;
    }
    column
}

const fn column_of(kinds: &[&Schema<'_>], name: &str) -> Option<usize> {
    if kinds.is_empty() {
        return None;
    }
    let mut at = 0;
    while at < kinds[0].fields.len() {
        if super::is_same(kinds[0].fields[at].name.as_bytes(), name.as_bytes()) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The constant that tells a kind.
pub const fn kinds_tag<'s>(kinds: &[&Schema<'s>], kind: usize, column: usize) -> Option<&'s str> {
    kinds[kind].fields[column].fixed
}

/// A field that holds a total.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a total",
    note = "use u64, i64, u32, i32, Yen, Amount, or an Option of these"
)]
pub trait Totaled: Sized {
    /// The total in the field's type, if it fits.
    fn of_total(total: u64) -> Option<Self>;
}

/// Fills a total in; `false` if it does not fit.
pub fn set_total<T: Totaled>(field: &mut T, total: u64) -> bool {
    match T::of_total(total) {
        Some(total) => {
            *field = total;
            true
        }
        None => false,
    }
}

impl Totaled for u64 {
    fn of_total(total: u64) -> Option<Self> {
        Some(total)
    }
}

impl Totaled for u32 {
    fn of_total(total: u64) -> Option<Self> {
        total.try_into().ok()
    }
}

impl Totaled for i64 {
    fn of_total(total: u64) -> Option<Self> {
        total.try_into().ok()
    }
}

impl Totaled for i32 {
    fn of_total(total: u64) -> Option<Self> {
        total.try_into().ok()
    }
}

impl Totaled for Yen {
    fn of_total(total: u64) -> Option<Self> {
        Some(Yen(total))
    }
}

impl Totaled for Amount {
    fn of_total(total: u64) -> Option<Self> {
        Some(Amount(total))
    }
}

impl<T: Totaled> Totaled for Option<T> {
    fn of_total(total: u64) -> Option<Self> {
        T::of_total(total).map(Some)
    }
}

/// Stands in for the file of a type whose derive has failed.
pub const NO_FILE: &FileInfo<'static> = &FileInfo::new(&[RecordKind::of(&Schema {
    name: "",
    label: "",
    wire: Wire::Csv,
    charset: Charset::Utf8,
    fields: &[],
    rest: None,
    groups: &[],
})]);

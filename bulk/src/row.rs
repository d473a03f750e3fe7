//! A row of the input, as the run needs it.

use denbun::{RuleKind, Violation, Violations};

/// The most bytes a key may have.
const MAX_KEY: usize = 255;

/// One payment of the input.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<O> {
    /// Its line in the input, from 1.
    pub line: u64,
    /// What the shop knows the payment by, such as an order number. It stands in the run file and in the results, so
    /// it must be no card number and no name.
    pub key: String,
    /// The operation to send, or what is wrong with the row.
    pub payment: Result<O, Violations>,
}

impl<O> Row<O> {
    /// A row.
    pub fn new(line: u64, key: impl Into<String>, payment: Result<O, Violations>) -> Self {
        Row { line, key: key.into(), payment }
    }

    /// A row of a file of records. One with problems is broken, also if a record could be made of it.
    ///
    /// ```
    /// use std::fs::File;
    /// use std::io;
    ///
    /// use denbun::Operation;
    /// use denbun::file::{ReadRecord, Reader, Records};
    /// use denbun_bulk::Row;
    ///
    /// /// What a bulk run is given: the records of a file as payments.
    /// fn rows<M, O>(key: fn(&M) -> String, pay: fn(M) -> O) -> io::Result<impl Iterator<Item = io::Result<Row<O>>>>
    /// where
    ///     M: Records + for<'a> ReadRecord<'a>,
    ///     O: Operation,
    /// {
    ///     let reader = Reader::<M, _>::new(File::open("payments.csv")?);
    ///     Ok(reader.map(move |row| match row {
    ///         Ok(row) => Ok(Row::of_record(row, key, pay)),
    ///         Err(error) => Err(io::Error::other(error)),
    ///     }))
    /// }
    /// ```
    pub fn of_record<M>(
        row: denbun::file::Row<M>,
        key: impl FnOnce(&M) -> String,
        payment: impl FnOnce(M) -> O,
    ) -> Self {
        let line = row.line;
        let key = row.record.as_ref().map(key).unwrap_or_default();
        let payment = row.accepted().map(payment).map_err(|error| error.problems.into_violations());
        Row { line, key, payment }
    }
}

/// What is wrong with a key by itself.
pub(crate) fn key_violation(key: &str) -> Option<Violation> {
    if key.is_empty() {
        return Some(Violation::message(RuleKind::Required, "the row has no key"));
    }
    if key.len() > MAX_KEY {
        let message = format!("the key has {} bytes, at most {MAX_KEY}", key.len());
        return Some(Violation::message(RuleKind::Length, message));
    }
    let control = key.chars().position(char::is_control)?;
    Some(Violation::message(RuleKind::Character, "a control character in the key").at(control + 1))
}

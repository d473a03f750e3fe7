//! What a Rust user would take today: a crate that splits, encoding_rs, and checks by hand.

use std::io::{Read, Seek, SeekFrom, Write};

use encoding_rs::SHIFT_JIS;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::checks::{self, Violations};
use crate::sample::{self, Method, Payment, Status};

/// A record that borrows from the row.
#[derive(Debug)]
pub(crate) struct Lent<'r> {
    pub(crate) order: &'r str,
    pub(crate) customer: &'r str,
    pub(crate) name: &'r str,
    pub(crate) amount: u64,
    pub(crate) tax: u64,
    pub(crate) day: Date,
    pub(crate) status: Status,
    pub(crate) phone: Option<&'r str>,
    pub(crate) method: Method,
    pub(crate) approval: Option<&'r str>,
    pub(crate) count: u32,
    pub(crate) note: Option<&'r str>,
}

impl Lent<'_> {
    pub(crate) fn owned(&self) -> Payment {
        Payment {
            order: self.order.into(),
            customer: self.customer.into(),
            name: self.name.into(),
            amount: self.amount,
            tax: self.tax,
            day: self.day,
            status: self.status,
            phone: self.phone.map(Into::into),
            method: self.method,
            approval: self.approval.map(Into::into),
            count: self.count,
            note: self.note.map(Into::into),
        }
    }
}

/// Checks twelve cells; the name is converted into a buffer that is kept.
#[inline]
pub(crate) fn lend<'r>(
    mut cells: impl Iterator<Item = &'r [u8]>,
    name: &'r mut String,
    violations: &mut Violations,
) -> Lent<'r> {
    let mut next = || cells.next().unwrap_or_default();
    let order = violations.ascii("order", next(), checks::is_order, 1..=20);
    let customer = violations.ascii("customer", next(), checks::is_digit, 10..=10);
    checks::decode_into(next(), name, violations);
    violations.full_width("name", name);
    let amount = violations.number("amount", next(), 8);
    let tax = violations.number("tax", next(), 8);
    let day = violations.day("day", next());
    let status = violations.status(next());
    let phone = optional(next()).map(|text| violations.ascii("phone", text, checks::is_digit, 10..=11));
    let method = violations.method(next());
    let approval =
        optional(next()).map(|text| violations.ascii("approval", text, checks::is_alphanumeric, 1..=7));
    let count = violations.number("count", next(), 4) as u32;
    let note = optional(next()).map(|text| violations.ascii("note", text, checks::is_printable, 1..=40));
    if cells.next().is_some() {
        violations.report("", "columns");
    }
    Lent { order, customer, name, amount, tax, day, status, phone, method, approval, count, note }
}

/// The same with texts of its own.
#[inline]
pub(crate) fn own<'r>(mut cells: impl Iterator<Item = &'r [u8]>, violations: &mut Violations) -> Payment {
    let mut next = || cells.next().unwrap_or_default();
    let order = violations.ascii("order", next(), checks::is_order, 1..=20).to_owned();
    let customer = violations.ascii("customer", next(), checks::is_digit, 10..=10).to_owned();
    let name = checks::decode(next(), violations);
    violations.full_width("name", &name);
    let amount = violations.number("amount", next(), 8);
    let tax = violations.number("tax", next(), 8);
    let day = violations.day("day", next());
    let status = violations.status(next());
    let phone =
        optional(next()).map(|text| violations.ascii("phone", text, checks::is_digit, 10..=11).to_owned());
    let method = violations.method(next());
    let approval = optional(next())
        .map(|text| violations.ascii("approval", text, checks::is_alphanumeric, 1..=7).to_owned());
    let count = violations.number("count", next(), 4) as u32;
    let note =
        optional(next()).map(|text| violations.ascii("note", text, checks::is_printable, 1..=40).to_owned());
    if cells.next().is_some() {
        violations.report("", "columns");
    }
    Payment { order, customer, name, amount, tax, day, status, phone, method, approval, count, note }
}

fn optional(bytes: &[u8]) -> Option<&[u8]> {
    (!bytes.is_empty()).then_some(bytes)
}

/// What most write: `csv` with serde, the charset by encoding_rs, the checks by hand.
#[derive(Deserialize)]
struct Typed {
    order: String,
    customer: String,
    #[serde(with = "bytes")]
    name: Vec<u8>,
    amount: u64,
    tax: u64,
    day: String,
    status: Status,
    phone: Option<String>,
    method: Method,
    approval: Option<String>,
    count: u32,
    note: Option<String>,
}

mod bytes {
    use serde::Deserializer;
    use serde::de::{Error, Visitor};

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        struct Bytes;

        impl Visitor<'_> for Bytes {
            type Value = Vec<u8>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }
        }

        deserializer.deserialize_bytes(Bytes)
    }
}

fn text(
    violations: &mut Violations,
    field: &'static str,
    text: &str,
    allowed: fn(u8) -> bool,
    lengths: std::ops::RangeInclusive<usize>,
) {
    violations.ascii(field, text.as_bytes(), allowed, lengths);
}

fn typed(record: &csv::ByteRecord, violations: &mut Violations) -> Option<Payment> {
    let row: Typed = record.deserialize(None).ok()?;
    text(violations, "order", &row.order, checks::is_order, 1..=20);
    text(violations, "customer", &row.customer, checks::is_digit, 10..=10);
    let name = checks::decode(&row.name, violations);
    violations.full_width("name", &name);
    if row.amount > 99_999_999 || row.tax > 99_999_999 || row.count > 9_999 {
        violations.report("amount", "length");
    }
    let day = violations.day("day", row.day.as_bytes());
    if let Some(phone) = &row.phone {
        text(violations, "phone", phone, checks::is_digit, 10..=11);
    }
    if let Some(approval) = &row.approval {
        text(violations, "approval", approval, checks::is_alphanumeric, 1..=7);
    }
    if let Some(note) = &row.note {
        text(violations, "note", note, checks::is_printable, 1..=40);
    }
    let Typed { order, customer, amount, tax, status, phone, method, approval, count, note, .. } = row;
    Some(Payment { order, customer, name, amount, tax, day, status, phone, method, approval, count, note })
}

fn csv_reader(file: impl Read) -> csv::Reader<impl Read> {
    csv::ReaderBuilder::new().has_headers(false).buffer_capacity(32 << 10).from_reader(file)
}

fn simd_reader(file: impl Read) -> simd_csv::Reader<impl Read> {
    simd_csv::ReaderBuilder::with_capacity(32 << 10).has_headers(false).from_reader(file)
}

/// Gives each row that has no mistakes.
pub(crate) fn csv_serde(file: impl Read, mut each: impl FnMut(Option<Payment>)) {
    let (mut reader, mut record) = (csv_reader(file), csv::ByteRecord::new());
    while let Ok(true) = reader.read_byte_record(&mut record) {
        let mut violations = Violations::default();
        let payment = typed(&record, &mut violations);
        each(payment.filter(|_| violations.0.is_empty()));
    }
}

pub(crate) fn csv_by_hand(file: impl Read, mut each: impl FnMut(Option<Payment>)) {
    let (mut reader, mut record) = (csv_reader(file), csv::ByteRecord::new());
    while let Ok(true) = reader.read_byte_record(&mut record) {
        let mut violations = Violations::default();
        let payment = own(record.iter(), &mut violations);
        each(Some(payment).filter(|_| violations.0.is_empty()));
    }
}

pub(crate) fn simd_by_hand(file: impl Read, mut each: impl FnMut(Option<Payment>)) {
    let (mut reader, mut record) = (simd_reader(file), simd_csv::ByteRecord::new());
    while let Ok(true) = reader.read_byte_record(&mut record) {
        let mut violations = Violations::default();
        let payment = own(record.iter(), &mut violations);
        each(Some(payment).filter(|_| violations.0.is_empty()));
    }
}

pub(crate) fn simd_zero_by_hand(file: impl Read, mut each: impl FnMut(Option<Payment>)) {
    let mut reader =
        simd_csv::ZeroCopyReaderBuilder::with_capacity(32 << 10).has_headers(false).from_reader(file);
    while let Ok(Some(record)) = reader.read_byte_record() {
        let mut violations = Violations::default();
        let payment = own(record.unquoted_iter(), &mut violations);
        each(Some(payment).filter(|_| violations.0.is_empty()));
    }
}

pub(crate) fn csv_lent(file: impl Read, mut each: impl FnMut(Option<&Lent<'_>>)) {
    let (mut reader, mut record, mut name) = (csv_reader(file), csv::ByteRecord::new(), String::new());
    while let Ok(true) = reader.read_byte_record(&mut record) {
        let mut violations = Violations::default();
        let payment = lend(record.iter(), &mut name, &mut violations);
        each(Some(&payment).filter(|_| violations.0.is_empty()));
    }
}

pub(crate) fn simd_lent(file: impl Read, mut each: impl FnMut(Option<&Lent<'_>>)) {
    let (mut reader, mut record, mut name) = (simd_reader(file), simd_csv::ByteRecord::new(), String::new());
    while let Ok(true) = reader.read_byte_record(&mut record) {
        let mut violations = Violations::default();
        let payment = lend(record.iter(), &mut name, &mut violations);
        each(Some(&payment).filter(|_| violations.0.is_empty()));
    }
}

pub(crate) fn simd_zero_lent(file: impl Read, mut each: impl FnMut(Option<&Lent<'_>>)) {
    let mut reader =
        simd_csv::ZeroCopyReaderBuilder::with_capacity(32 << 10).has_headers(false).from_reader(file);
    let mut name = String::new();
    while let Ok(Some(record)) = reader.read_byte_record() {
        let mut violations = Violations::default();
        let payment = lend(record.unquoted_iter(), &mut name, &mut violations);
        each(Some(&payment).filter(|_| violations.0.is_empty()));
    }
}

/// Reads a file that can be sought through in two halves side by side, as `simd-csv` finds them by a sample of it. What
/// comes of a half is in order, and nothing tells the lines of the second one.
pub(crate) fn simd_in_halves(rows: usize, read: impl Fn(std::io::Take<sample::Whole>) + Sync) {
    let seeker = simd_csv::SeekerBuilder::new().has_headers(false).from_reader(sample::whole(rows));
    let halves = seeker.ok().flatten().and_then(|mut seeker| seeker.segments(2).ok()).unwrap_or_default();
    let read = &read;
    std::thread::scope(|scope| {
        for (start, end) in halves {
            scope.spawn(move || {
                let mut file = sample::whole(rows);
                if file.seek(SeekFrom::Start(start)).is_ok() {
                    read(file.take(end - start));
                }
            });
        }
    });
}

/// The checks before writing, and the name in CP932. Nothing if something is wrong.
fn checked<'p>(payment: &'p Payment, name: &'p mut Vec<u8>) -> Option<[&'p [u8]; 5]> {
    let mut violations = Violations::default();
    text(&mut violations, "order", &payment.order, checks::is_order, 1..=20);
    text(&mut violations, "customer", &payment.customer, checks::is_digit, 10..=10);
    violations.full_width("name", &payment.name);
    if payment.amount > 99_999_999 || payment.tax > 99_999_999 || payment.count > 9_999 {
        violations.report("amount", "length");
    }
    if let Some(phone) = &payment.phone {
        text(&mut violations, "phone", phone, checks::is_digit, 10..=11);
    }
    if let Some(approval) = &payment.approval {
        text(&mut violations, "approval", approval, checks::is_alphanumeric, 1..=7);
    }
    if let Some(note) = &payment.note {
        text(&mut violations, "note", note, checks::is_printable, 1..=40);
    }
    // encoding_rs writes these three as characters that read back as others.
    if payment.name.contains(['\u{2212}', '\u{a5}', '\u{203e}']) {
        violations.report("name", "unmappable");
    }
    name.clear();
    let mut encoder = SHIFT_JIS.new_encoder();
    name.resize(3 * payment.name.len() + 16, 0);
    let (result, _, written) = encoder.encode_from_utf8_without_replacement(&payment.name, name, true);
    name.truncate(written);
    if result != encoding_rs::EncoderResult::InputEmpty {
        violations.report("name", "unmappable");
    }
    let cell = |text: &'p Option<String>| text.as_deref().unwrap_or_default().as_bytes();
    violations.0.is_empty().then_some([
        payment.order.as_bytes(),
        name,
        cell(&payment.phone),
        cell(&payment.approval),
        cell(&payment.note),
    ])
}

fn day_of(day: Date) -> [u8; 10] {
    let digits = |number: i16| [b'0' + (number / 10) as u8, b'0' + (number % 10) as u8];
    let ([a, b], [c, d]) = (digits(day.year() / 100), digits(day.year() % 100));
    let ([e, f], [g, h]) = (digits(day.month().into()), digits(day.day().into()));
    [a, b, c, d, b'/', e, f, b'/', g, h]
}

/// Gives the twelve cells of a payment to a writer.
#[inline]
fn with_cells(payment: &Payment, checked: [&[u8]; 5], write: impl FnOnce([&[u8]; 12])) {
    let [order, name, phone, approval, note] = checked;
    let (mut amount, mut tax, mut count) = (itoa::Buffer::new(), itoa::Buffer::new(), itoa::Buffer::new());
    write([
        order,
        payment.customer.as_bytes(),
        name,
        amount.format(payment.amount).as_bytes(),
        tax.format(payment.tax).as_bytes(),
        &day_of(payment.day),
        denbun::Values::as_str(payment.status).as_bytes(),
        phone,
        denbun::Values::as_str(payment.method).as_bytes(),
        approval,
        count.format(payment.count).as_bytes(),
        note,
    ]);
}

pub(crate) fn csv_write_by_hand(payments: impl Iterator<Item = &'static Payment>, out: impl Write) {
    let mut writer = csv::WriterBuilder::new()
        .has_headers(false)
        .terminator(csv::Terminator::CRLF)
        .buffer_capacity(32 << 10)
        .from_writer(out);
    let mut name = Vec::new();
    for payment in payments {
        if let Some(checked) = checked(payment, &mut name) {
            with_cells(payment, checked, |cells| drop(writer.write_record(cells)));
        }
    }
}

pub(crate) fn simd_write_by_hand(payments: impl Iterator<Item = &'static Payment>, out: impl Write) {
    let mut writer = simd_csv::WriterBuilder::with_capacity(32 << 10).crlf_newlines(true).from_writer(out);
    let mut name = Vec::new();
    for payment in payments {
        if let Some(checked) = checked(payment, &mut name) {
            with_cells(payment, checked, |cells| drop(writer.write_record(cells)));
        }
    }
    let _ = writer.flush();
}

/// The record as serde writes it.
#[derive(Serialize)]
struct Written<'p> {
    order: &'p str,
    customer: &'p str,
    #[serde(serialize_with = "as_bytes")]
    name: &'p [u8],
    amount: u64,
    tax: u64,
    day: &'p str,
    status: Status,
    phone: Option<&'p str>,
    method: Method,
    approval: Option<&'p str>,
    count: u32,
    note: Option<&'p str>,
}

fn as_bytes<S: serde::Serializer>(bytes: &&[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_bytes(bytes)
}

pub(crate) fn csv_write_serde(payments: impl Iterator<Item = &'static Payment>, out: impl Write) {
    let mut writer = csv::WriterBuilder::new()
        .has_headers(false)
        .terminator(csv::Terminator::CRLF)
        .buffer_capacity(32 << 10)
        .from_writer(out);
    let mut name = Vec::new();
    for payment in payments {
        let Some([_, name, ..]) = checked(payment, &mut name) else { continue };
        let Payment { order, customer, phone, approval, note, .. } = payment;
        let Payment { amount, tax, status, method, count, .. } = *payment;
        let day = day_of(payment.day);
        let day = std::str::from_utf8(&day).unwrap_or_default();
        let (phone, approval, note) = (phone.as_deref(), approval.as_deref(), note.as_deref());
        let _ = writer.serialize(Written {
            order,
            customer,
            name,
            amount,
            tax,
            day,
            status,
            phone,
            method,
            approval,
            count,
            note,
        });
    }
}

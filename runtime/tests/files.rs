//! Files of records: layouts, charsets, kinds, totals, damage, bad input, streams.

#[path = "files/bad.rs"]
mod bad;
#[path = "files/kinds.rs"]
mod kinds;
#[path = "files/layouts.rs"]
mod layouts;
#[path = "files/parallel.rs"]
mod parallel;
#[path = "files/random.rs"]
mod random;
#[path = "files/records.rs"]
mod records;
#[path = "files/spreadsheet.rs"]
mod spreadsheet;
#[path = "files/streams.rs"]
mod streams;
#[path = "files/write_all.rs"]
mod write_all;

//! Anything written reads back; any bytes are read without a panic; the `csv` crate agrees on good files.

use denbun::file::{FileInfo, Layout, Quote, RawReader, Reader, RecordKind};
use denbun::{Charset, Message};
use proptest::prelude::*;

use super::layouts::{CHARSETS, layouts};
use super::records::{Bulk, Payment, round_trip};

fn payment() -> impl Strategy<Value = Payment> {
    let day = prop::option::of((2000..2100i16, 1..=12i8, 1..=28i8));
    let name = prop_oneof!["[a-z ,;|\t\"\r\n'=#]{0,12}", "[ぁ-んァ-ヶ亜-熙ｦ-ﾟ、。　a,|\"]{0,12}", "\\PC{0,8}"];
    ("[0-9]{6}", name, any::<u32>(), day).prop_map(|(id, name, amount, day)| Payment {
        day: day.map(|(year, month, day)| denbun::Date::constant(year, month, day)),
        ..Payment::of(&id, &name, amount.into())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    /// What cannot be written is refused; what is written reads back as it was.
    #[test]
    fn what_is_written_reads_back(records in prop::collection::vec(payment(), 0..6)) {
        for layout in layouts() {
            for charset in CHARSETS {
                match round_trip(&records, layout, charset) {
                    Ok(back) => prop_assert_eq!(&back, &records, "{:?} {}", layout, charset),
                    Err(error) => prop_assert!(error.contains("cannot be written"), "{} {:?} {}", error, layout, charset),
                }
            }
        }
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read_everything(&bytes);
    }

    #[test]
    fn any_marks_are_read(bytes in "[\"\",,\r\n12\u{81}\u{feff}a|]{0,120}") {
        read_everything(bytes.as_bytes());
    }

    /// Cells as the `csv` crate reads them, which is another program.
    #[test]
    fn another_program_reads_the_same(
        cells in prop::collection::vec(prop::collection::vec("[a-c ,\"\r\n山|;]{0,6}", 3), 1..6),
        always in any::<bool>(),
    ) {
        let style = if always { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
        let mut writer = csv::WriterBuilder::new().quote_style(style).has_headers(false).from_writer(Vec::new());
        for row in &cells {
            writer.write_record(row).unwrap();
        }
        let file = writer.into_inner().unwrap();
        let kinds = [RecordKind::of(Payment::SCHEMA)];
        let info = FileInfo::new(&kinds);
        let mut reader = RawReader::new(&info, &file[..]);
        let mut found = Vec::new();
        while let Some(row) = reader.next_row() {
            let row = row.unwrap();
            found.push((0..row.columns()).map(|at| row.cell(at).unwrap().into_owned()).collect::<Vec<_>>());
        }
        prop_assert_eq!(found, cells);
    }
}

fn read_everything(bytes: &[u8]) {
    for charset in CHARSETS {
        for quote in [Quote::Never, Quote::Needed] {
            for separator in [b',', b'|'] {
                let layout = Layout { quote, separator, ..Layout::DEFAULT };
                let reader = || Reader::<Bulk, _>::new(bytes).layout(layout).charset(charset);
                assert!(reader().count() <= bytes.len() + 1);
                let small = Reader::<Payment, _>::new(bytes).layout(layout).charset(charset).line_limit(20);
                assert!(small.count() <= bytes.len() + 1);
            }
        }
    }
    let mut lines = 0;
    for row in Reader::<Payment, _>::new(bytes).charset(Charset::ShiftJis).flatten() {
        assert!(row.line > lines, "lines only grow");
        lines = row.line;
    }
}

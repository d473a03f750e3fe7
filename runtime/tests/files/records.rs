//! The records of these tests, and what is done with them.

use denbun::file::{
    FileInfo, Layout, Place, ReadError, ReadRecord, Reader, RecordKind, Records, Row, Total, TotalOf,
    WriteRecord, Writer,
};
use denbun::{
    Charset, Decode, DecodeError, Decoded, Encode, Fixed, Message, Value, Yen,
    wire::{Decoder, Encoder},
};

/// The only kind of a file.
#[derive(Clone, PartialEq, Message)]
#[message(name = "payment", label = "決済", wire = "csv")]
pub(crate) struct Payment {
    #[field(name = "id", label = "番号", format = "半角数字(6)", length = exact, public)]
    pub(crate) id: String,
    #[field(name = "name", label = "名前", format = "30文字以内", public)]
    pub(crate) name: Option<String>,
    #[field(name = "amount", label = "金額", format = "半角数字", public)]
    pub(crate) amount: Yen,
    #[field(name = "day", label = "日付", format = "yyyy/MM/dd", public)]
    pub(crate) day: Option<denbun::Date>,
}

impl Payment {
    pub(crate) fn of(id: &str, name: &str, amount: u64) -> Self {
        let name = (!name.is_empty()).then(|| name.to_owned());
        Self { id: id.into(), name, amount: Yen(amount), day: None }
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "bulk.header", label = "ヘッダ", wire = "csv", record)]
pub(crate) struct Header {
    #[field(name = "kind", label = "区分", format = "半角数字(1)", fixed = "1", public)]
    pub(crate) kind: Fixed,
    #[field(name = "shop", label = "店舗", format = "半角数字(6)", public)]
    pub(crate) shop: String,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "bulk.detail", label = "明細", wire = "csv", record)]
pub(crate) struct Detail {
    #[field(name = "kind", label = "区分", format = "半角数字(1)", fixed = "2", public)]
    pub(crate) kind: Fixed,
    #[field(name = "amount", label = "金額", format = "半角数字", public)]
    pub(crate) amount: Yen,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "bulk.trailer", label = "トレーラ", wire = "csv", record)]
pub(crate) struct Trailer {
    #[field(name = "kind", label = "区分", format = "半角数字(1)", fixed = "8", public)]
    pub(crate) kind: Fixed,
    #[field(name = "n", label = "件数", format = "半角数字(6)", public)]
    pub(crate) count: u32,
    #[field(name = "total", label = "合計", format = "半角数字(12)", public)]
    pub(crate) total: Yen,
}

/// A file of three kinds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Bulk {
    Header(Header),
    Detail(Detail),
    Trailer(Trailer),
}

impl Records for Bulk {
    const FILE: &'static FileInfo<'static> = &FileInfo {
        name: "bulk",
        label: "一括処理",
        charset: Charset::Utf8,
        layout: Layout::DEFAULT,
        spreadsheet: false,
        by: Some(0),
        kinds: &[
            RecordKind {
                name: "header",
                schema: Header::SCHEMA,
                tag: Some("1"),
                place: Place::First,
                totals: &[],
            },
            RecordKind {
                name: "detail",
                schema: Detail::SCHEMA,
                tag: Some("2"),
                place: Place::Any,
                totals: &[],
            },
            RecordKind {
                name: "trailer",
                schema: Trailer::SCHEMA,
                tag: Some("8"),
                place: Place::Last,
                totals: &[
                    Total { field: 1, of: TotalOf::Count(&[1]) },
                    Total { field: 2, of: TotalOf::Sum(&[(1, 1)]) },
                ],
            },
        ],
    };

    fn kind(&self) -> usize {
        match self {
            Self::Header(_) => 0,
            Self::Detail(_) => 1,
            Self::Trailer(_) => 2,
        }
    }

    fn integer(&self, field: usize) -> Option<i64> {
        match (self, field) {
            (Self::Detail(detail), 1) => detail.amount.as_integer(),
            (Self::Trailer(trailer), 1) => trailer.count.as_integer(),
            (Self::Trailer(trailer), 2) => trailer.total.as_integer(),
            _ => None,
        }
    }
}

impl<'a> ReadRecord<'a> for Bulk {
    fn take_record(kind: usize, decoder: &mut Decoder<'a>) -> Result<Decoded<Self>, DecodeError> {
        match kind {
            0 => Header::take(decoder).map(|read| read.map(Self::Header)),
            1 => Detail::take(decoder).map(|read| read.map(Self::Detail)),
            2 => Trailer::take(decoder).map(|read| read.map(Self::Trailer)),
            _ => Err(decoder.failed()),
        }
    }
}

impl WriteRecord for Bulk {
    fn put_record(&self, encoder: &mut Encoder<'_>) {
        match self {
            Self::Header(header) => header.put(encoder),
            Self::Detail(detail) => detail.put(encoder),
            Self::Trailer(trailer) => trailer.put(encoder),
        }
    }

    fn set_total(&mut self, field: usize, value: u64) -> bool {
        match (self, field) {
            (Self::Trailer(trailer), 1) => u32::try_from(value).map(|count| trailer.count = count).is_ok(),
            (Self::Trailer(trailer), 2) => {
                trailer.total = Yen(value);
                true
            }
            _ => false,
        }
    }
}

/// All rows of a file; reading must not fail.
pub(crate) fn rows<M: for<'a> ReadRecord<'a>>(file: &[u8]) -> Vec<Row<M>> {
    Reader::<M, _>::new(file).collect::<Result<_, _>>().expect("the file can be read")
}

/// The problems of all rows, and how reading ended.
pub(crate) fn problems<M: for<'a> ReadRecord<'a>>(file: &[u8]) -> Vec<String> {
    let rows = Reader::<M, _>::new(file);
    rows.filter_map(|row| match row {
        Ok(row) if row.problems.is_empty() => None,
        Ok(row) => Some(row.problems.to_string()),
        Err(error) => Some(error.to_string()),
    })
    .collect()
}

/// Writes and reads in one layout and charset.
pub(crate) fn round_trip(
    records: &[Payment],
    layout: Layout,
    charset: Charset,
) -> Result<Vec<Payment>, String> {
    let mut writer = Writer::<Payment, _>::new(Vec::new()).layout(layout).charset(charset);
    for record in records {
        writer.write(record).map_err(|error| error.to_string())?;
    }
    let file = writer.finish().map_err(|error| error.to_string())?;
    let reader = Reader::<Payment, _>::new(&file[..]).layout(layout).charset(charset);
    let accepted = |row: Result<Row<Payment>, ReadError>| {
        row.map_err(|error| error.to_string())?.accepted().map_err(|error| error.to_string())
    };
    reader.map(accepted).collect()
}

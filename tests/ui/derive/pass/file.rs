//! Files by hand: one kind of record, several, and records that borrow from the reader.

use std::borrow::Cow;

use denbun::file::{Reader, WriteRecord, Writer};
use denbun::{Amount, Fixed, Message, Records, Rest, Yen};

/// A struct is a file by itself.
#[derive(Clone, PartialEq, Message)]
#[message(wire = csv, charset = "Shift_JIS")]
#[file(header = names, line_end = "LF", separator = "\t", quote = always)]
struct Payment {
    #[field(name = "order", format = "半角英数(20)", public)]
    order_id: String,
    #[field(format = "半角数字(7)", public)]
    amount: Option<Yen>,
    #[rest]
    others: Rest,
}

#[derive(Message)]
#[message(wire = csv, decode)]
struct Borrowed<'a> {
    order_id: Cow<'a, str>,
}

#[derive(Clone, PartialEq, Records)]
#[file(by = "区分", spreadsheet)]
enum Results<'a> {
    #[record(first)]
    Head(Head),
    Sale(Sale<'a>),
    Refund(Refund),
    #[record(last, total(count = count(Sale, Refund)), total(sum = sum(Sale.amount, Refund.r#yield)))]
    End(End),
}

#[derive(Clone, PartialEq, Message)]
#[message(wire = csv, record)]
struct Head {
    #[field(name = "区分", fixed = "1")]
    kind: Fixed,
}

#[derive(Clone, PartialEq, Message)]
#[message(wire = csv, record)]
struct Sale<'a> {
    #[field(name = "区分", fixed = "2")]
    kind: Fixed,
    order_id: Cow<'a, str>,
    #[field(format = "半角数字", public)]
    amount: Yen,
}

#[derive(Clone, PartialEq, Message)]
#[message(wire = csv, record)]
struct Refund {
    #[field(name = "区分", fixed = "3")]
    kind: Fixed,
    #[field(format = "半角数字", public)]
    r#yield: Option<Amount>,
}

#[derive(Clone, PartialEq, Message)]
#[message(wire = csv, record)]
struct End {
    #[field(name = "区分", fixed = "9")]
    kind: Fixed,
    #[field(format = "半角数字", public)]
    count: Option<u32>,
    #[field(format = "半角数字", public)]
    sum: u64,
}

fn main() {
    let text = b"\"order\"\t\"amount\"\n\"A1\"\t\"1000\"\n";
    let rows: Vec<_> = Reader::<Payment, _>::new(&text[..]).collect::<Result<_, _>>().unwrap();
    let payment = rows.into_iter().next().unwrap().accepted().unwrap();
    assert_eq!((payment.order_id.as_str(), payment.amount), ("A1", Some(Yen(1000))));
    let mut writer = Writer::<Payment, _>::new(Vec::new());
    writer.write(&payment).unwrap();
    assert_eq!(writer.finish().unwrap(), text);

    let mut reader = Reader::<Payment, _>::new(&b"A1\nA2\n"[..]).layout(denbun::file::Layout::DEFAULT);
    let mut orders = Vec::new();
    while let Some(row) = reader.next_row::<Borrowed<'_>>() {
        orders.extend(row.unwrap().record.map(|record| record.order_id.into_owned()));
    }
    assert_eq!(orders, ["A1", "A2"]);

    let mut end = Results::End(End::builder().sum(0).build());
    let file = [
        Results::Head(Head::builder().build()),
        Results::Sale(Sale::builder().order_id("A1").amount(1000_u64).build()),
        Results::Refund(Refund::builder().r#yield(200_u64).build()),
    ];
    let mut writer = Writer::<Results<'_>, _>::new(Vec::new());
    file.iter().for_each(|record| writer.write(record).unwrap());
    assert!(end.set_total(1, 2) && end.set_total(2, 1200) && !end.set_total(0, 1));
    writer.write(&end).unwrap();
    let bytes = writer.finish().unwrap();
    assert_eq!(bytes, b"1\r\n2,A1,1000\r\n3,200\r\n9,2,1200\r\n");
    assert!(format!("{end:?}").starts_with("End(End { kind: \"9\", count: 2, sum: 1200"));
}

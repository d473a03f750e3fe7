use denbun::{Message, Records};

#[derive(Message)]
#[message(wire = form, record)]
struct Form {
    id: String,
}

#[derive(Message)]
#[message(wire = query)]
#[file(header = names)]
struct Query {
    id: String,
}

#[derive(Message)]
#[message(wire = csv, record)]
#[file(header = names)]
struct Kind {
    id: String,
}

#[derive(Message)]
#[message(wire = csv)]
#[file(header = name, line_end = LF, quotes = never, separator = "ab")]
struct Row {
    ids: Vec<String>,
}

#[derive(Records)]
#[file(label = "一括処理")]
enum Bulk {
    #[record(first, last)]
    Header(Kind),
    #[record(middle)]
    Detail(Kind),
    #[record(last, total(sum = sum(Detial.amount)), total(count = number(Detail)))]
    Trailer(Kind),
    Other,
}

#[derive(Records)]
struct Struct {
    id: String,
}

fn main() {
    let mut reader = denbun::file::Reader::<Bulk, _>::new(&b""[..]);
    let _ = reader.next();
    let mut reader = denbun::file::Reader::<Row, _>::new(&b""[..]);
    let _ = reader.next();
}

use denbun::{Fixed, Message, Records};

#[derive(Message)]
#[message(wire = csv, record)]
struct Detail {
    #[field(fixed = "1")]
    kind: Fixed,
}

#[derive(Message)]
#[message(wire = csv, record)]
struct Trailer {
    #[field(fixed = "2")]
    kind: Fixed,
    count: String,
    sum: u64,
}

#[derive(Records)]
#[file(by = "kind")]
enum Bulk {
    Detail(Detail),
    #[record(last, total(count = count(Detail)), total(sum = sum(Detail.amount)))]
    Trailer(Trailer),
}

fn main() {}

use denbun::Message;

#[derive(Message)]
#[message(wire = form)]
struct Push {
    #[field(numbered(digits = 4, from = 0))]
    records: Vec<Record>,
}

#[derive(Message)]
#[message(wire = json)]
struct Record {
    id: String,
}

fn main() {}

use denbun::{Message, Records};

#[derive(Message)]
#[message(wire = form)]
struct Form {
    id: String,
}

#[derive(Records)]
enum Bulk {
    Form(Form),
}

fn main() {}

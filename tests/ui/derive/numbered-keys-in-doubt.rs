use denbun::Message;

#[derive(Message)]
#[message(wire = form)]
struct Push {
    #[field(numbered(digits = 4, from = 0))]
    one: String,
    #[field(numbered = 4)]
    two: Vec<String>,
    #[field(numbered(digits = 2, from = 100))]
    three: Option<Vec<String>>,
    #[field(numbered(digits = 2, from = 1, count = "n"))]
    four: Vec<String>,
    #[field(numbered(digits = 2))]
    five: Vec<u64>,
}

#[derive(Message)]
#[message(wire = json, repeat)]
struct Record {
    #[field(numbered(digits = 4, from = 0))]
    items: Vec<String>,
}

fn main() {}

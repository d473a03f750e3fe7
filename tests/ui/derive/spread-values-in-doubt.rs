use denbun::Message;

#[derive(Message)]
#[message(wire = form)]
struct Push {
    #[field(separator = ",")]
    one: String,
    #[field(repeated, separator = ",")]
    two: Vec<String>,
    #[field(separator = "")]
    three: Option<Vec<String>>,
    #[field(nested = brakets)]
    four: Vec<String>,
    #[field(repeated, numbered(digits = 2, from = 1))]
    five: Vec<u64>,
}

#[derive(Message)]
#[message(wire = json)]
struct Order {
    #[field(nested = dots)]
    items: Vec<String>,
}

fn main() {}

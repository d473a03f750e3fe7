use denbun::{Message, Union};

#[derive(Union)]
#[union(by = "payment_type", encode)]
enum Data {
    #[case("card")]
    Card(Card),
}

#[derive(Union)]
#[union(by = "payment_type")]
enum Scalars {
    #[case("konbini")]
    Konbini(String),
}

#[derive(Message)]
#[message(wire = form)]
struct Card {
    number: String,
}

fn main() {}

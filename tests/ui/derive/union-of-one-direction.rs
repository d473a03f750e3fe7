use denbun::{Message, Union};

#[derive(Message)]
#[message(wire = json)]
struct Token {
    payment_type: String,
    data: Data,
}

#[derive(Union)]
#[union(by = "payment_type", encode)]
enum Data {
    #[case("card")]
    Card(Card),
}

#[derive(Message)]
#[message(wire = json)]
struct Card {
    number: String,
}

fn main() {
    println!("{}", denbun::decode::<Token>(b"{}").is_ok());
}

use denbun::{Message, Tag, Union};

#[derive(Message)]
#[message(wire = json)]
struct Token {
    #[field(name = "type", tag = data)]
    payment_type: Tag,
    data: Data,
}

#[derive(Union)]
#[union(by = "payment_type")]
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

use denbun::{Message, Tag, Union};

#[derive(Message)]
#[message(wire = json)]
struct Token {
    payment_type: Tag,
    #[field(tag = dat)]
    first: Tag,
    #[field(tag = data)]
    second: String,
    #[field(tag = data)]
    third: Option<Tag>,
    #[field(tag = "data")]
    fourth: Tag,
    #[field(tag = fifth)]
    fifth: Tag,
    data: Data,
}

#[derive(Clone, Union)]
#[union(by = "payment_type")]
enum Data {
    #[case("card")]
    Card(Card),
}

#[derive(Clone, Message)]
#[message(wire = json)]
struct Card {
    number: String,
}

fn main() {
    println!("{}", denbun::decode::<Token>(b"{}").is_ok());
}

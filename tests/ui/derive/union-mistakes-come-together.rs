use denbun::{Message, Union};

#[derive(Union)]
#[union(bye = "payment_type", encode)]
enum Data {
    #[case("card", lable = "カード")]
    Card(Card),
    #[case("card", "card_present")]
    CardPresent(Card),
    #[case(3)]
    Online(Card),
    #[case("paidy")]
    Paidy,
    #[case("qr")]
    Qr { code: String },
    #[case("list")]
    List(Vec<Card>),
    #[case("bank", label = "銀行")]
    #[other]
    Bank(Card),
    #[other]
    Other(String),
    Unknown(Card),
}

#[derive(Message)]
#[message(wire = json)]
struct Card {
    number: String,
}

fn main() {
    println!("{:?}", Data::Card(Card { number: "4".into() }));
}

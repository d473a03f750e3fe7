struct Card;

#[derive(denbun::Message)]
#[message(wire = json)]
struct Payment {
    #[field(name = "card")]
    card: Card,
}

fn main() {
    println!("{:?}", denbun::decode::<Payment>(b"{}").is_ok());
}

struct Card;

#[derive(denbun::Message)]
#[message(wire = form)]
struct Payment {
    #[field(name = "cn")]
    card: Card,
}

fn main() {
    println!("{:?}", denbun::encode(&Payment::builder().card(Card).build()));
}

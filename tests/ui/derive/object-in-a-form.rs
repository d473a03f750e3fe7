#[derive(denbun::Message)]
#[message(wire = json)]
struct Card {
    number: String,
}

#[derive(denbun::Message)]
#[message(wire = form)]
struct Payment {
    #[field(name = "cn")]
    card: Card,
}

fn main() {
    println!("{:?}", denbun::encode(&Payment { card: Card { number: "4".into() } }));
}

use denbun::{Message, Tag};

#[derive(Message)]
#[message(wire = json)]
struct Token {
    #[field(tag = data)]
    payment_type: Tag,
    data: String,
}

fn main() {
    println!("{}", denbun::decode::<Token>(b"{}").is_ok());
}

use denbun::{Json, Map, Nullable};

#[derive(denbun::Message)]
#[message(wire = form)]
struct Payment {
    codes: Vec<String>,
    metadata: Option<Map<Json>>,
    email: Nullable<String>,
    #[field(json = text)]
    amount: u64,
    #[field(list = 1..=3)]
    id: String,
}

fn main() {
    println!("{}", denbun::decode::<Payment>(b"").is_ok());
}

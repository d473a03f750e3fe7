#[derive(denbun::Message)]
#[message(wire = json, encode)]
struct GetCharge {
    #[field(path)]
    store_id: Option<String>,
    #[field(path)]
    ids: Vec<String>,
    #[field(path, json = text)]
    number: u64,
    id: String,
}

fn main() {
    let charge = GetCharge { store_id: None, ids: Vec::new(), number: 1, id: "1".into() };
    println!("{:?}", denbun::encode(&charge));
}

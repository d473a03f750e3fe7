use denbun::Json;

#[derive(denbun::Message)]
#[message(wire = json)]
struct Charge {
    #[field(json(number, txt))]
    amount: u64,
    #[field(json)]
    fee: u64,
    #[field(json(text, text))]
    tax: u64,
    #[field(json = text)]
    metadata: Json,
    #[field(list = 1..=3)]
    id: String,
    #[field(list = 3)]
    codes: Vec<String>,
    #[field(list(min = 3, max = 1))]
    numbers: Vec<u64>,
    #[field(flat)]
    note: String,
    #[field(open)]
    store_id: String,
    #[field(type = timestamp)]
    created_on: String,
    #[field(default = "1")]
    flags: Vec<u64>,
}

fn main() {
    println!("{}", denbun::decode::<Charge>(b"{}").is_ok());
}

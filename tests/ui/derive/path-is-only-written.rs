#[derive(denbun::Message)]
#[message(wire = none)]
struct GetCharge {
    #[field(path)]
    id: String,
}

#[derive(denbun::Message)]
#[message(wire = query, encode, decode)]
struct ListCharges {
    #[field(path)]
    store_id: String,
    limit: Option<u64>,
}

fn main() {
    println!("{:?}", denbun::encode(&GetCharge { id: "1".into() }));
    println!("{}", denbun::decode::<ListCharges>(b"limit=1").is_ok());
}

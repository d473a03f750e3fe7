#[derive(denbun::Message)]
#[message(wire = none, encode)]
struct Delete {
    #[field(path)]
    id: String,
    reason: Option<String>,
}

#[derive(denbun::Message)]
#[message(wire = none, decode)]
struct Deleted {
    #[rest]
    rest: denbun::Rest,
}

fn main() {
    println!("{:?}", denbun::encode(&Delete { id: "1".into(), reason: None }));
    println!("{}", denbun::decode::<Deleted>(b"").is_ok());
}

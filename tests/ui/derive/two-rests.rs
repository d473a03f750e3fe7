use denbun::Rest;

#[derive(denbun::Message)]
#[message(wire = query, decode)]
struct Kickback {
    #[rest(label = "その他データ")]
    rest: Rest,
    #[rest(label = "その他")]
    other: Rest,
}

fn main() {
    println!("{}", denbun::decode::<Kickback>(b"a=1").is_ok());
}

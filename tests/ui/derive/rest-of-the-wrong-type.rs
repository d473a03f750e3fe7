#[derive(denbun::Message)]
#[message(wire = query, decode)]
struct Kickback {
    #[rest(label = "その他データ")]
    rest: Option<String>,
}

fn main() {
    println!("{}", denbun::decode::<Kickback>(b"a=1").is_ok());
}

#[derive(denbun::Message)]
#[message(wire = "csv-line", decode)]
struct Answer {
    gid: String,
    #[rest(label = "その他")]
    other: Option<String>,
    rst: String,
}

fn main() {
    println!("{}", denbun::decode::<Answer>(b"1,1").is_ok());
}

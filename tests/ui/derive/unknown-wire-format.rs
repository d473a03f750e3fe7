#[derive(denbun::Message)]
#[message(wire = "csv_line", charset = "ShiftJIS")]
struct Answer {
    gid: String,
    #[rest]
    other: Option<String>,
}

fn main() {
    println!("{}", denbun::decode::<Answer>(b"1").is_ok());
}

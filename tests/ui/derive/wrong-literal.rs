#[derive(denbun::Message)]
#[message(wire = "csv-line", decode)]
struct Answer {
    #[field(name = gid)]
    number: String,
    #[field(name = 1)]
    result: String,
    #[field(columns = "14")]
    contract: Option<String>,
    #[field(length = "6")]
    code: Option<String>,
}

fn main() {
    println!("{}", denbun::decode::<Answer>(b"1,1").is_ok());
}

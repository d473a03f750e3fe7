#[derive(denbun::Message)]
#[message(wire = headers, encode)]
struct Limits {
    #[field(name = "X-Remaining-Requests-Exact")]
    remaining: Option<u64>,
}

fn main() {
    println!("{:?}", Limits { remaining: None });
}

#[derive(denbun::Union)]
#[union(by = "payment_type")]
struct Data {
    card: String,
}

fn main() {
    println!("{:?}", Data { card: "4".into() });
}

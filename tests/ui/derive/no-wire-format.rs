#[derive(denbun::Message)]
struct Sales {
    amount: u64,
}

fn main() {
    println!("{:?}", denbun::encode(&Sales { amount: 1 }));
}

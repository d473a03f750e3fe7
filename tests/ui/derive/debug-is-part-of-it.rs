#[derive(Debug, denbun::Message)]
#[message(wire = form)]
struct Sales {
    amount: u64,
}

fn main() {
    println!("{:?}", Sales { amount: 1 });
}

#[derive(denbun::Message)]
#[message(wire = form)]
struct Sales<T> {
    amount: T,
}

fn main() {
    println!("{:?}", denbun::encode(&Sales { amount: 1_u64 }));
}

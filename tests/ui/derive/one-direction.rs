#[derive(denbun::Message)]
#[message(wire = form, encode)]
struct Sales {
    amount: u64,
}

fn main() {
    let _ = denbun::decode::<Sales>(b"amount=1");
}

#[derive(Clone, Copy, denbun::Values)]
enum Reply {
    #[value("0")]
    Mail,
}

#[derive(denbun::Message)]
#[message(wire = form)]
struct Sales {
    #[field(name = "rt", default = "1")]
    reply: Reply,
    #[field(name = "am", default = "ten")]
    amount: u64,
}

fn main() {
    println!("{:?}", denbun::encode(&Sales::builder().build()));
}

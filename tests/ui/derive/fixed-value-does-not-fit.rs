use denbun::Fixed;

#[derive(denbun::Message)]
#[message(wire = form)]
struct Sales {
    #[field(name = "jb", format = "半角英字", fixed = "SALE5")]
    job_type: Fixed,
    #[field(name = "rt", format = "半角数字(1)", default = "10")]
    reply: String,
}

fn main() {
    println!("{:?}", denbun::encode(&Sales::builder().build()));
}

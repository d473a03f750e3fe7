use denbun::Fixed;

#[derive(denbun::Message)]
#[message(wire = form)]
struct Sales {
    #[field(name = "jb", fixed = "SALES")]
    job_type: String,
    #[field(name = "rt")]
    reply: Fixed,
}

fn main() {
    println!("{:?}", denbun::encode(&Sales { job_type: "SALES".into(), reply: Fixed }));
}

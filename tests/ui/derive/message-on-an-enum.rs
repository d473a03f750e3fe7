#[derive(denbun::Message)]
#[message(wire = form)]
enum Reply {
    Mail,
}

fn main() {
    println!("{:?}", denbun::encode(&Reply::Mail));
}

#[derive(denbun::Message)]
#[message(wire = form)]
struct Sales(String, u64);

fn main() {
    println!("{:?}", denbun::encode(&Sales("123456".into(), 1)));
}

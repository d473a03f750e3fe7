#[derive(denbun::Message)]
#[message(wire = json)]
struct Node {
    name: String,
    children: Option<Vec<Node>>,
}

fn main() {
    println!("{}", denbun::decode::<Node>(b"{}").is_ok());
}

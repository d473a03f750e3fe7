use denbun::file::Reader;
use denbun::{Fixed, Message};

#[derive(Message)]
#[message(wire = csv, record)]
struct Detail {
    #[field(fixed = "2")]
    kind: Fixed,
}

fn main() {
    let _ = Reader::<Detail, _>::new(&b""[..]);
}

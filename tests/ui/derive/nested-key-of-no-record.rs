use denbun::Message;

#[derive(Message)]
#[message(wire = form)]
struct Push {
    #[field(nested = brackets)]
    id: String,
}

fn main() {}

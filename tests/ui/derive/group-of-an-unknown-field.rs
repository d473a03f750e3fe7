#[derive(denbun::Message)]
#[message(wire = form, at_least_one_of(email, pn))]
struct Contact {
    #[field(name = "em")]
    email: Option<String>,
    #[field(name = "pn")]
    phone: Option<String>,
}

fn main() {
    println!("{:?}", denbun::encode(&Contact::builder().email("a@example.jp").build()));
}

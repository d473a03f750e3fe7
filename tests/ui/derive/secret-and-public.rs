use denbun::Secret;

#[derive(denbun::Message)]
#[message(wire = form)]
struct Payment {
    #[field(name = "tkn", secret)]
    token: String,
    #[field(name = "ps", public)]
    password: Secret<String>,
}

fn main() {
    println!("{:?}", denbun::encode(&Payment::builder().token("t").password("p").build()));
}

use jiff::civil::Date;

#[derive(denbun::Message)]
#[message(wire = query)]
struct Kickback {
    #[field(name = "ad", format = "半角数字(8)")]
    paid_on: Date,
}

fn main() {
    println!("{}", denbun::decode::<Kickback>(b"ad=20261121").is_ok());
}

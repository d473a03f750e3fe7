#[derive(denbun::Message)]
#[message(wire = form, encode)]
struct Sales {
    #[field(name = "aid", lable = "店舗ID")]
    shop_id: String,
}

fn main() {
    let sales = Sales::builder().shop_id("123456").build();
    println!("{sales:?} {:?}", denbun::encode(&sales));
}

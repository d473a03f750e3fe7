#[derive(denbun::Message)]
#[message(wire = form, encode)]
struct Sales {
    #[field(name = "aid", label = "店舗ID", name = "aid")]
    shop_id: String,
}

fn main() {
    let _ = Sales::builder().shop_id("123456").build();
}

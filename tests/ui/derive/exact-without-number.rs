#[derive(denbun::Message)]
#[message(wire = form, encode)]
struct Sales {
    #[field(name = "aid", format = "半角数字", length = exact)]
    shop_id: String,
}

fn main() {
    let _ = Sales::builder().shop_id("123456").build();
}

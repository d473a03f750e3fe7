#[derive(denbun::Message)]
#[message(wire = form, encode)]
struct Sales {
    #[field(name = "aid", label = "店舗ID")]
    shop_id: String,
    #[field(name = "aid", label = "対象決済番号")]
    target_id: String,
}

fn main() {
    let _ = Sales::builder().shop_id("123456").target_id("1").build();
}

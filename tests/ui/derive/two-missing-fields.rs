#[derive(denbun::Message)]
#[message(wire = form)]
struct Sales {
    #[field(name = "aid", label = "店舗ID")]
    shop_id: String,
    #[field(name = "tid", label = "対象決済番号")]
    target_id: String,
    amount: u64,
}

fn main() {
    let _ = Sales::builder().amount(1000_u64).build();
}

use denbun::{Fixed, Yen};

#[derive(denbun::Message)]
#[message(nam = "sales.request", wire = form, encode, at_least_one_of(email, phone))]
struct Sales {
    #[field(name = "aid", format = "半角数宇(6)", lenght = exact)]
    shop_id: String,
    #[field(name = "jb", format = "半角英字", fixed = "1")]
    job_type: Fixed,
    #[field(name = "am", format = 7)]
    amount: Yen,
    #[field(name = "em", public = true)]
    email: Option<String>,
}

fn main() {
    let sales = Sales::builder().shop_id("123456").amount(1000_u64).maybe_email(None).build();
    assert!(sales.validate().is_ok() && sales.job_type == Fixed);
    println!("{sales:?} {:?}", denbun::encode(&sales));
}

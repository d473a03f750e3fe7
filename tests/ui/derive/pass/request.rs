use denbun::{Fixed, Message, Rest, Secret, Values, Yen};

mod shared {
    #[derive(Clone, Copy, PartialEq, Debug, denbun::Values)]
    pub enum Reply {
        #[value("0", label = "メール")]
        Mail,
        #[value("1", label = "画面")]
        Screen,
    }
}

#[derive(Clone, Copy, PartialEq, Debug, Values)]
enum Item {
    #[value("")]
    None,
    #[value("a-1", label = "{商品}")]
    One,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "payment.request", label = "決済", wire = form, charset = "Shift_JIS", rules = check)]
#[message(at_least_one_of(email, phone), at_least_one_of(amount, item))]
pub struct Payment {
    #[field(name = "aid", label = "店舗ID", format = "半角数字（6）", length = exact)]
    pub shop_id: String,
    #[field(name = "jb", format = "半角英字", fixed = "CAPTURE", public)]
    pub job_type: Fixed,
    #[field(name = "rt", format = "半角数字（1）", default = "1")]
    pub reply: shared::Reply,
    #[field(name = "em", format = "半角英数（254）", type = email)]
    pub email: Option<String>,
    #[field(name = "pn", format = "半角数字（15）", chars = "-")]
    pub phone: core::option::Option<String>,
    #[field(name = "am", public)]
    pub amount: Option<Yen>,
    #[field(name = "iid", label = "{商品コード}")]
    item: Option<Item>,
    #[field(name = "tkn", secret)]
    pub token: Secret<String>,
    #[field(name = "type")]
    pub r#type: Option<String>,
    #[field(name = "build")]
    pub build: u32,
    #[rest(label = "その他データ", format = "1024バイト以内")]
    pub rest: Rest,
}

fn check(_: &Payment, _: &mut denbun::private::Check<'_>) {}

fn main() {
    let payment = Payment::builder()
        .build_(3)
        .shop_id("123456")
        .token("tok_1")
        .email("a@example.jp")
        .maybe_phone(None)
        .item(Item::One)
        .r#type("x")
        .rest([("memo", "山田")])
        .build();
    assert_eq!(payment.reply, shared::Reply::Screen);
    let wire = denbun::encode(&payment).unwrap();
    let text = "aid=123456&jb=CAPTURE&rt=1&em=a%40example.jp&iid=a-1&tkn=tok_1&type=x&build=3&memo=%8ER%93c";
    assert_eq!(String::from_utf8(wire.to_vec()).unwrap(), text);
    let decoded = denbun::decode::<Payment>(&wire).unwrap();
    assert!(decoded.message == payment && decoded.violations.is_empty(), "{}", decoded.violations);
    let shown = format!("{payment:?}");
    assert!(!shown.contains("tok_1") && !shown.contains("123456") && shown.contains("CAPTURE"), "{shown}");
}

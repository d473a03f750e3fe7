use std::borrow::Cow;

use denbun::{Message, Open, Values, Yen};
use jiff::civil::{Date, date};

#[derive(Clone, Copy, PartialEq, Debug, Values)]
pub enum Outcome {
    #[value("1", label = "決済成功")]
    Approved,
    #[value("2", label = "決済失敗")]
    Declined,
}

#[derive(Message)]
#[message(label = "決済結果", wire = "csv-line", decode)]
pub struct PaymentResult<'a> {
    #[field(label = "決済番号", format = "半角数字")]
    pub gid: Cow<'a, str>,
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub result: Open<Outcome>,
    #[field(name = "ta", format = "半角数字")]
    pub total: Option<Yen>,
    #[field(name = "ad", format = "日付型「YYYY/MM/DD」")]
    pub paid_on: Date,
    #[field(name = "cd", format = "半角英数", length = 2..=3)]
    pub code: Option<&'a str>,
    #[rest(label = "その他")]
    pub other: Option<String>,
}

fn main() {
    let decoded = denbun::decode::<PaymentResult>(b"1095729,3,,2026/11/21,AB,x,y").unwrap();
    let result = decoded.message;
    assert!(matches!(result.gid, Cow::Borrowed("1095729")));
    assert_eq!(result.result, Open::Other("3".into()));
    assert_eq!((result.total, result.paid_on, result.code), (None, date(2026, 11, 21), Some("AB")));
    assert_eq!(result.other.as_deref(), Some("x,y"));
    assert!(decoded.violations.is_empty(), "{}", decoded.violations);
}

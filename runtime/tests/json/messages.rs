//! The messages of these tests: a charge, a token with a union, a list.

use denbun::{
    Amount, Currency, IsoDuration, Json, Map, Message, Nullable, Number, Open, Secret, Tag, Timestamp, Union,
    Values,
};

#[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]
pub(crate) enum Status {
    #[value("awaiting", label = "支払待ち")]
    Awaiting,
    #[value("successful", label = "支払済み")]
    Successful,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "charge", label = "課金", wire = json)]
pub(crate) struct Charge {
    #[field(name = "id", label = "課金ID", format = "半角英数字記号(36)", public)]
    pub(crate) id: String,
    #[field(name = "amount", label = "金額", public, json(number, text))]
    pub(crate) amount: Amount,
    #[field(name = "currency", label = "通貨", public)]
    pub(crate) currency: Currency,
    #[field(name = "amount_formatted", label = "表示金額", public)]
    pub(crate) formatted: Option<Number>,
    #[field(name = "status", label = "状態", public)]
    pub(crate) status: Open<Status>,
    #[field(name = "only_direct", label = "直接通貨のみ", public)]
    pub(crate) direct: Option<bool>,
    #[field(name = "descriptor", label = "明細表記")]
    pub(crate) descriptor: Nullable<String>,
    #[field(name = "error", label = "エラー", public)]
    pub(crate) error: Option<ChargeError>,
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub(crate) metadata: Option<Map<Json>>,
    #[field(name = "tags", label = "札", list = ..=3, format = "半角英数字(8)", public)]
    pub(crate) tags: Option<Vec<String>>,
    #[field(name = "created_on", label = "作成日時", public)]
    pub(crate) created: Option<Timestamp>,
    #[field(name = "expires", label = "期限", public)]
    pub(crate) expires: Option<IsoDuration>,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "charge_error", label = "エラー", wire = json)]
pub(crate) struct ChargeError {
    #[field(name = "code", label = "コード", public)]
    pub(crate) code: i64,
    #[field(name = "message", label = "内容", public)]
    pub(crate) message: Option<String>,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "token", label = "トークン", wire = json)]
pub(crate) struct Token {
    #[field(name = "payment_type", label = "支払方法", tag = data, public)]
    pub(crate) payment_type: Tag,
    #[field(name = "email", label = "メール", format = "半角英数字記号(254)")]
    pub(crate) email: Option<String>,
    #[field(name = "data", label = "内容")]
    pub(crate) data: TokenData,
}

#[derive(Clone, PartialEq, Union)]
#[union(by = "payment_type")]
pub(crate) enum TokenData {
    #[case("konbini", label = "コンビニ")]
    Konbini(Konbini),
    #[case("card", label = "カード")]
    Card(Card),
    #[other]
    Other(Json),
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "konbini", label = "コンビニ", wire = json)]
pub(crate) struct Konbini {
    #[field(name = "customer_name", label = "氏名")]
    pub(crate) customer_name: String,
    #[field(name = "phone_number", label = "電話番号")]
    pub(crate) phone: Phone,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "phone_number", label = "電話番号", wire = json)]
pub(crate) struct Phone {
    #[field(name = "country_code", label = "国番号", format = "半角数字(3)", public)]
    pub(crate) country: String,
    #[field(name = "local_number", label = "番号", format = "半角数字(11)")]
    pub(crate) local: String,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "card", label = "カード", wire = json)]
pub(crate) struct Card {
    #[field(name = "card_number", label = "カード番号", format = "半角数字(16)", secret)]
    pub(crate) number: Secret<String>,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "charges", label = "一覧", wire = json, decode)]
pub(crate) struct Charges {
    #[field(name = "items", label = "課金")]
    pub(crate) items: Vec<Charge>,
    #[field(name = "has_more", label = "続き", public)]
    pub(crate) more: bool,
}

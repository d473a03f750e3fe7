// A provider as generated code describes one: payments by form.

use std::borrow::Cow;

use denbun::operation::{Effect, ErrorClass, ErrorCode, Method, OperationInfo, Resolve, Retry};
use denbun::{Message, Operation, Value as _, Verdict, Yen};

pub(crate) const ERRORS: &[ErrorCode] = &[ErrorCode {
    code: "ER003",
    ja: "カードが使えません",
    en: "card refused",
    class: ErrorClass::Declined,
    advice: "another card",
}];

/// A payment that must not be sent twice.
#[derive(Clone, PartialEq, Message)]
#[message(name = "pay.request", label = "決済", wire = form, encode)]
pub(crate) struct Pay {
    #[field(name = "oid", label = "注文番号", format = "半角英数記号(20)", public)]
    pub(crate) order: String,
    #[field(name = "am", label = "決済金額", format = "半角数字(8)", public)]
    pub(crate) amount: Yen,
}

impl Pay {
    pub(crate) fn new(order: &str, amount: u64) -> Self {
        Pay { order: order.into(), amount: Yen(amount) }
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "pay.response", label = "決済結果", wire = "csv-line", decode)]
pub(crate) struct Paid {
    #[field(name = "rst", label = "決済結果", format = "半角英字(2)", public)]
    pub(crate) result: String,
    #[field(name = "gid", label = "決済番号", format = "半角英数(20)", public)]
    pub(crate) payment_id: Option<String>,
    #[field(name = "ec", label = "エラーコード", format = "半角英数(5)", public)]
    pub(crate) error_code: Option<String>,
}

pub(crate) const PAY: OperationInfo = OperationInfo {
    name: "pay",
    label: "決済",
    method: Method::Post,
    path: "/pay",
    hosts: &[("live", "https://pay.example")],
    auth: &[],
    packing: denbun::operation::Packing::PLAIN,
    effect: Effect::CreateMoney,
    retry: Retry::IfNotExecuted,
    idempotency: None,
    resolve: Some(Resolve::Manual("管理画面")),
    resolve_declined: false,
    errors: ERRORS,
    failure: None,
    answer_headers: None,
    request: <Pay as Message>::SCHEMA,
    answer: <Paid as Message>::SCHEMA,
};

pub(crate) fn verdict(answer: &Paid) -> Verdict {
    Verdict::from_conditions(Some(answer.result == "OK"), Some(answer.result == "NG"))
}

impl Operation for Pay {
    type Answer = Paid;

    const OPERATION: &'static OperationInfo = &PAY;

    fn verdict(answer: &Paid, _: u16) -> Verdict {
        verdict(answer)
    }

    fn error_code(answer: &Paid) -> Option<Cow<'_, str>> {
        answer.error_code.as_text().map(Cow::Borrowed)
    }
}

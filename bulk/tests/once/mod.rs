// A payment that the provider does once for one idempotency key.

use denbun::operation::{Idempotency, OperationInfo, Retry};
use denbun::{Message, Operation, Verdict, Yen};

use crate::shop::{PAY, Paid, verdict};

#[derive(Clone, PartialEq, Message)]
#[message(name = "pay_once.request", label = "決済", wire = form, encode)]
pub(crate) struct PayOnce {
    #[field(name = "oid", label = "注文番号", format = "半角英数記号(20)", public)]
    pub(crate) order: String,
    #[field(name = "am", label = "決済金額", format = "半角数字(8)", public)]
    pub(crate) amount: Yen,
}

impl PayOnce {
    pub(crate) fn new(order: &str, amount: u64) -> Self {
        PayOnce { order: order.into(), amount: Yen(amount) }
    }
}

impl Operation for PayOnce {
    type Answer = Paid;

    const OPERATION: &'static OperationInfo = &OperationInfo {
        name: "pay_once",
        retry: Retry::WithKey,
        idempotency: Some(&Idempotency { header: "Idempotency-Key", status: None }),
        request: <PayOnce as Message>::SCHEMA,
        ..PAY
    };

    fn verdict(answer: &Paid, _: u16) -> Verdict {
        verdict(answer)
    }
}

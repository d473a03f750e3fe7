//! A value that an answer may have outside the document's list is not sent on unseen.

use denbun_providers::robotpayment::{RecurringStartKickback, RecurringStartRequest};

fn again(kickback: RecurringStartKickback, mut request: RecurringStartRequest) {
    request.cycle = kickback.cycle.unwrap();
}

fn main() {}

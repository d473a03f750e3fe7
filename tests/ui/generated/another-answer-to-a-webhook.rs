//! A notification is answered as its provider demands: a status of one's own is no answer.

use denbun::notification::Receiver;
use denbun::{Credentials, Received};
use denbun_providers::univapay::Webhook;

fn main() {
    let refuse = |_: Received<Webhook>| async { 401_u16 };
    let _ = Receiver::new(Credentials::new(), refuse);
}

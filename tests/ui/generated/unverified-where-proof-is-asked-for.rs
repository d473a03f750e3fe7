//! A notification proves nothing by itself.

use denbun::Verified;
use denbun_providers::robotpayment::Kickback;

fn ship(_paid: &Verified<Kickback>) {}

fn main() {
    let received = denbun::receive::<Kickback>(b"gid=1&rst=1");
    if let Ok(kickback) = received.content {
        ship(&kickback);
    }
}

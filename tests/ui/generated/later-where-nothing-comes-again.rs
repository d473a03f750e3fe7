//! Another delivery can be asked for only where the provider's document has a status for that.

use denbun::Answered;
use denbun_providers::robotpayment::Kickback;

fn main() {
    let _ = Answered::<Kickback>::later();
}

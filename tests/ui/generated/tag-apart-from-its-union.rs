//! Which payment it is follows from its data: nobody can say another.

use denbun_providers::univapay::CreateTokenRequest;

fn main() {
    let _ = CreateTokenRequest::builder().payment_type("card");
}

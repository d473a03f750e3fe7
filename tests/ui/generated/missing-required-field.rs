//! A request without one of its required fields is not built.

use denbun_providers::robotpayment::SalesRequest;

fn main() {
    let _ = SalesRequest::builder().shop_id("123456").build();
}

//! A provider's module from a spec, without any generated file.

use denbun::{Operation, Verdict, Yen};

denbun::provider!("../specs/good.yaml");

fn main() {
    let request = acme::ChargeRequest::builder().amount(Yen(1000)).build();
    assert_eq!(denbun::encode(&request).unwrap().as_bytes(), b"am=1000");
    let answer = denbun::decode::<acme::ChargeResult>(b"2").unwrap().message;
    assert_eq!(acme::ChargeRequest::verdict(&answer, 200), Verdict::Declined);
}

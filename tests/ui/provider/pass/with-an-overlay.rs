//! What a spec assumes, the merchant's own overlay replaces.

denbun::provider!("../specs/assumed.yaml", overlay = "../specs/assumed.contract.yaml", deny_assumed);

fn main() {
    assert!(acme::ASSUMED.is_empty());
    let paid = denbun::decode::<acme::Paid>(b"RC=0&TRADE_NO=A1").unwrap();
    assert_eq!(paid.message.order_id, "A1");
    assert!(paid.violations.is_empty() && paid.unknown.is_empty());
}

//! What carries card data is there if it is asked for.

denbun::provider!("../specs/card-data.yaml", card_data);

fn main() {
    let request = acme::PayByCardRequest::builder().cn("4111111111111111").build();
    assert!(request.validate().is_ok());
    assert!(!format!("{request:?}").contains("4111111111111111"));
}

denbun::provider!("specs/card-data.yaml");

fn main() {
    let _ = acme::PayRequest::builder().amount(denbun::Yen(1)).build();
    let _ = acme::PayByCardRequest::builder();
    let _ = acme::pay_by_card::PayByCardRequest::builder();
}

//! What is expected to be emitted compiles: with what carries card data, and, as `.ci/run` checks, without it.

#[allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "names and sizes are the specs'; no test uses all of them"
)]
mod providers {
    include!(concat!(env!("OUT_DIR"), "/emitted.rs"));
}

use providers::objects_by_file::acme;

/// A type is the provider's, and that of its sort, whatever file of the spec it comes from.
#[test]
fn types_are_where_they_always_were() {
    let made: fn(acme::shared_objects::Made) -> acme::Made = |made| made;
    let rank: fn(acme::values::Rank) -> acme::Rank = |rank| rank;
    // A flow may be called like a message.
    let list: fn(acme::flows::List) -> acme::flows::List = |list| list;
    let wire = br#"{"type":"made","data":{"no":"1","by":{"name":"A","rank":"b"}}}"#;
    let read = denbun::decode::<acme::List>(wire).expect("the answer can be read").message;
    let Some(acme::ListData::Made(object)) = read.data else { panic!("`type` names the case") };
    let by = made(object).by.expect("an object of another file");
    assert_eq!(by.rank.and_then(|open| open.known()).map(rank), Some(acme::Rank::B));
    assert_eq!(list(acme::flows::List), acme::flows::List);
}

/// Objects that only operations with card data have go with them.
#[cfg(feature = "card-data")]
#[test]
fn objects_of_card_data_are_written() {
    let ticket = acme::TicketInput::builder().brand(acme::Brand::V).build();
    let card = acme::Card::builder().number("4111111111111111").ticket(ticket).build();
    let mut wire = Vec::new();
    denbun::encode_into(&acme::PayByCardRequest::builder().card(card).build(), &mut wire)
        .expect("it is valid");
    assert_eq!(wire, br#"{"card":{"number":"4111111111111111","ticket":{"brand":"v"}}}"#);
}

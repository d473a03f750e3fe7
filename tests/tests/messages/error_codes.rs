//! What the code of a payment's error means for its outcome.

use denbun::client::interpret;
use denbun::operation::ErrorClass;
use denbun::outcome::UnknownReason;
use denbun::{HttpResponse, Outcome, Reply, Target};
use denbun_providers::univapay::{Charge, GetChargeRequest};

fn answered(body: &str) -> Reply<Charge> {
    let body = format!(
        r#"{{"id":"11ed07f5-345d-4308-a4c9-9f6b3663e18f","requested_amount":100,"requested_currency":"JPY",{body}}}"#
    );
    let response = HttpResponse::new(200, body.into_bytes());
    let look_up = GetChargeRequest::builder()
        .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
        .charge_id("11ed07f5-345d-4308-a4c9-9f6b3663e18f")
        .build();
    interpret(&look_up, Ok(response), &Target::live())
}

#[test]
fn a_number_inside_an_object_is_a_code() {
    let reply = answered(r#""status":"failed","error":{"code":306,"message":"declined"}"#);
    let error = reply.error.expect("the code is listed");
    assert_eq!((error.code, error.class), ("306", ErrorClass::Declined));
    assert!(matches!(reply.outcome, Outcome::Declined(_)));
}

#[test]
fn without_a_code_there_is_no_error() {
    for body in
        [r#""status":"failed""#, r#""status":"failed","error":{}"#, r#""status":"failed","error":null"#]
    {
        let reply = answered(body);
        assert!(reply.error.is_none(), "{body}");
        assert!(matches!(reply.outcome, Outcome::Declined(_)), "{body}");
    }
}

#[test]
fn nobody_knows_what_happened_whatever_else_the_answer_says() {
    for status in ["failed", "successful"] {
        let reply = answered(&format!(r#""status":"{status}","error":{{"code":343}}"#));
        assert_eq!(reply.error.map(|error| error.code), Some("343"), "{status}");
        let Outcome::Unknown(unknown) = reply.outcome else { panic!("{status}: {}", reply.outcome.as_str()) };
        assert!(matches!(unknown.reason, UnknownReason::ErrorCode(error) if error.code == "343"));
        assert!(unknown.answer.is_some());
    }
}

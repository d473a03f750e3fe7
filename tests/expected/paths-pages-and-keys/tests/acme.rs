// @generated from specs/good/paths-pages-and-keys.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/paths-pages-and-keys.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use paths_pages_and_keys::acme;

/// example_1 · `specs/good/paths-pages-and-keys.yaml:32`
#[test]
fn create_request_example_1() {
    let request = acme::CreateRequest::builder()
        .store_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
        .amount(::denbun::Amount(100))
        .build();
    let wire = br#"{"amount":100}"#;
    encodes(&request, wire);
    let path = ::denbun::encode_path(&request, "/stores/{store_id}/charges").expect("the path is valid");
    assert_eq!(path, "/stores/11ef32a7-3a71-8662-803f-1bc27702eeec/charges");
}

/// no_store · `specs/good/paths-pages-and-keys.yaml:33`
#[test]
fn create_request_no_store() {
    let request = acme::CreateRequest::builder().store_id("..").amount(::denbun::Amount(100)).build();
    refuses_with_path(&request, "/stores/{store_id}/charges", &["store_id: character", "store_id: value"]);
}

/// example_1 · `specs/good/paths-pages-and-keys.yaml:41`
#[test]
fn get_request_example_1() {
    let request = acme::GetRequest::builder()
        .store_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
        .id("21ef32a7-3a71-8662-803f-1bc27702eeec")
        .polling(true)
        .build();
    encodes(&request, b"polling=true");
}

/// example_1 · `specs/good/paths-pages-and-keys.yaml:51`
#[test]
fn list_response_example_1() {
    let wire = br#"{"items":[{"id":"11ef32a7-3a71-8662-803f-1bc27702eeec","status":"failed","error":{"code":301}}],"has_more":false}"#;
    let decoded = decodes::<acme::ListResponse>(wire, &[]);
    let message = &decoded.message;
    { let parts = &message.items; assert_eq!(parts.len(), 1); { let part = &parts[0]; assert_eq!(part.id, "11ef32a7-3a71-8662-803f-1bc27702eeec"); assert_eq!(part.status, ::denbun::Open::Known(acme::Status::Failed)); { let part = part.error.as_ref().expect("`error` is there"); assert_eq!(part.code, Some(301i64)); } } } assert!(
        !message.has_more
    );
}

/// example_1 · `specs/good/paths-pages-and-keys.yaml:58`
#[test]
fn forget_request_example_1() {
    let request = acme::ForgetRequest::builder().id("11ef32a7-3a71-8662-803f-1bc27702eeec").build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
    let path = ::denbun::encode_path(&request, "/charges/{id}").expect("the path is valid");
    assert_eq!(path, "/charges/11ef32a7-3a71-8662-803f-1bc27702eeec");
}

/// example_1 · `specs/good/paths-pages-and-keys.yaml:17`
#[test]
fn problem_example_1() {
    let wire = br#"{"code":"E1"}"#;
    let decoded = decodes::<acme::Problem>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.code, "E1");
}

/// example_1 · `specs/good/paths-pages-and-keys.yaml:23`
#[test]
fn charge_example_1() {
    let wire = br#"{"id":"11ef32a7-3a71-8662-803f-1bc27702eeec","status":"paid"}"#;
    let decoded = decodes::<acme::Charge>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.id, "11ef32a7-3a71-8662-803f-1bc27702eeec");
    assert_eq!(message.status, ::denbun::Open::Known(acme::Status::Paid));
    assert_eq!(message.error, None);
    assert_eq!(
        outcome(
            <acme::CreateRequest as ::denbun::Operation>::verdict(message, 200),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_1 · `specs/good/paths-pages-and-keys.yaml:24`
#[test]
fn nothing_example_1() {
    decodes::<acme::Nothing>(b"", &[]);
}

/// example_1 · `specs/good/paths-pages-and-keys.yaml:70`
#[test]
fn paid_example_1() {
    let wire = br#"{"id":"11ef32a7-3a71-8662-803f-1bc27702eeec","event":"charge_paid","data":{"id":"1","status":"paid"}}"#;
    let decoded = decodes::<acme::Paid>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.id, "11ef32a7-3a71-8662-803f-1bc27702eeec");
    assert_eq!(message.event, ::denbun::Open::Known(acme::Event::ChargePaid));
    {
        let acme::PaidData::Charge(part) = &message.data else { panic!("`data` is Charge") };
        assert_eq!(part.id, "1");
        assert_eq!(part.status, ::denbun::Open::Known(acme::Status::Paid));
        assert_eq!(part.error, None);
    }
}

#[track_caller]
fn encodes(request: &impl ::denbun::Encode, wire: &[u8]) {
    let mut bytes = Vec::new();
    ::denbun::encode_into(request, &mut bytes).expect("the request is valid");
    assert_eq!(bytes.escape_ascii().to_string(), wire.escape_ascii().to_string());
}

#[track_caller]
fn refuses_with_path(request: &impl ::denbun::Encode, template: &str, violations: &[&str]) {
    let path = ::denbun::encode_path(request, template).err();
    let body = ::denbun::encode_into(request, &mut Vec::new()).err();
    let mut found: Vec<String> = path.iter().chain(&body).flat_map(rules).collect();
    found.sort();
    assert_eq!(found, violations);
}

#[track_caller]
fn decodes<M: for<'a> ::denbun::Decode<'a>>(wire: &[u8], violations: &[&str]) -> ::denbun::Decoded<M> {
    match ::denbun::decode::<M>(wire) {
        Ok(decoded) => {
            assert_eq!(rules(&decoded.violations), violations);
            decoded
        }
        Err(error) => panic!("the message cannot be read: {error}"),
    }
}

fn rules(violations: &::denbun::Violations) -> Vec<String> {
    let line = |path: &str, rule| if path.is_empty() { format!("{rule}") } else { format!("{path}: {rule}") };
    let mut lines: Vec<String> = violations.iter().map(|found| line(&found.path, found.rule)).collect();
    lines.sort();
    lines
}

fn outcome(
    verdict: ::denbun::Verdict,
    code: Option<&str>,
    violations: &::denbun::Violations,
) -> ::denbun::Verdict {
    let error = code.and_then(|code| ::denbun::operation::find_error(acme::ERRORS, code));
    verdict.given(error).unless_unread(violations)
}

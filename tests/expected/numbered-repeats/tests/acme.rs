// @generated from specs/good/numbered-repeats.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/numbered-repeats.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use numbered_repeats::acme;

/// example_1 · `specs/good/numbered-repeats.yaml:48`
#[test]
fn bank_request_example_1() {
    let request =
        acme::BankRequest::builder().order_id("a").item(vec!["x".to_owned(), "z".to_owned()]).build();
    encodes(&request, b"orderId=a&item1=x&item2=z");
}

/// example_1 · `specs/good/numbered-repeats.yaml:56`
#[test]
fn bank_response_example_1() {
    let decoded =
        decodes::<acme::BankResponse>(b"shunoKikanNo=58191&price01=100&name02=%E6%9C%AC&price02=200", &[]);
    let message = &decoded.message;
    assert_eq!(message.shuno_kikan_no, "58191");
    {
        let parts = message.detail.as_ref().expect("`detail` is there");
        assert_eq!(parts.len(), 2);
        { let part = &parts[0]; assert_eq!(part.name, None); assert_eq!(part.price, ::denbun::Yen(100)); } {
            let part = &parts[1];
            assert_eq!(part.name.as_deref(), Some("本"));
            assert_eq!(part.price, ::denbun::Yen(200));
        }
    }
}

/// observed_in_february · `specs/good/numbered-repeats.yaml:71`
#[test]
fn push_mpi_observed_in_february() {
    let decoded = decodes::<acme::PushMpi>(
        b"numberOfNotify=1&pushTime=20240208105438&pushId=16548499&orderId0000=FKFR-ODR-20240509-0006-c59NHOyI&vResultCode0000=G012A00100000000&txnType0000=AuthorizeConfirm&mpiMstatus0000=success&cardMstatus0000=success&dummy0000=1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, "1");
    assert_eq!(message.push_time, ::denbun::DateTime::constant(2024, 2, 8, 10, 54, 38, 0));
    assert_eq!(message.push_id, "16548499");
    {
        let parts = &message.records;
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "FKFR-ODR-20240509-0006-c59NHOyI");
            assert_eq!(part.v_result_code, "G012A00100000000");
            assert_eq!(part.txn_type.as_deref(), Some("AuthorizeConfirm"));
            assert_eq!(part.mpi_mstatus, ::denbun::Open::Known(acme::MpiMstatus::Success));
            assert_eq!(part.card_mstatus, Some(::denbun::Open::Known(acme::CardMstatus::Success)));
            assert_eq!(part.dummy, ::denbun::Open::Known(acme::Dummy::Code1));
        }
    }
}

/// observed_in_june · `specs/good/numbered-repeats.yaml:78`
#[test]
fn push_mpi_observed_in_june() {
    decodes::<acme::PushMpi>(
        b"numberOfNotify=1&pushTime=20230609163134&pushId=100&orderId0000=1657593096&vResultCode0000=G011A00100000000&txnType0000=AuthorizeConfirm&mpiMstatus0000=success&cardMstatus0000=success&dummy0000=1",
        &[],
    );
}

/// one_record_less · `specs/good/numbered-repeats.yaml:80`
#[test]
fn push_mpi_one_record_less() {
    breaks::<acme::PushMpi>(
        b"numberOfNotify=2&pushTime=20230609163134&pushId=100&orderId0000=1&vResultCode0000=G011A00100000000&mpiMstatus0000=success&dummy0000=1",
        &["records: count"],
    );
}

/// a_gap_and_a_rule · `specs/good/numbered-repeats.yaml:83`
#[test]
fn push_mpi_a_gap_and_a_rule() {
    breaks::<acme::PushMpi>(
        b"numberOfNotify=1&pushTime=20230609163134&pushId=100&orderId0000=1&vResultCode0000=G011A00100000000&mpiMstatus0000=failure&cardMstatus0000=success&dummy0000=1&orderId0002=3",
        &["records: malformed", "records[0].mpiMstatus: rule"],
    );
}

/// observed · `specs/good/numbered-repeats.yaml:98`
#[test]
fn push_bank_observed() {
    let decoded = decodes::<acme::PushBank>(
        b"numberOfNotify=1&pushTime=20230519094049&pushId=00001025&orderId0000=dummy1684456824301&kikanNo0000=58191000&kigyoNo0000=21702&rcvDate0000=202305190940&customerNo0000=20001900030947960025&confNo0000=288916&rcvAmount0000=100&dummy0000=1",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.count, "1");
    assert_eq!(message.push_time, ::denbun::DateTime::constant(2023, 5, 19, 9, 40, 49, 0));
    assert_eq!(message.push_id, "00001025");
    {
        let parts = &message.records;
        assert_eq!(parts.len(), 1);
        {
            let part = &parts[0];
            assert_eq!(part.order_id, "dummy1684456824301");
            assert_eq!(part.kikan_no.as_deref(), Some("58191000"));
            assert_eq!(part.kigyo_no.as_deref(), Some("21702"));
            assert_eq!(part.rcv_date, Some(::denbun::DateTime::constant(2023, 5, 19, 9, 40, 0, 0)));
            assert_eq!(part.customer_no.as_deref(), Some("20001900030947960025"));
            assert_eq!(part.conf_no.as_deref(), Some("288916"));
            assert_eq!(part.rcv_amount, ::denbun::Yen(100));
            assert_eq!(part.dummy, Some(::denbun::Open::Known(acme::Dummy::Code1)));
        }
    }
}

#[track_caller]
fn encodes(request: &impl ::denbun::Encode, wire: &[u8]) {
    let mut bytes = Vec::new();
    ::denbun::encode_into(request, &mut bytes).expect("the request is valid");
    assert_eq!(bytes.escape_ascii().to_string(), wire.escape_ascii().to_string());
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

#[track_caller]
fn breaks<M: for<'a> ::denbun::Decode<'a>>(wire: &[u8], violations: &[&str]) {
    let found = match ::denbun::decode::<M>(wire) {
        Ok(decoded) => decoded.violations,
        Err(error) => error.violations,
    };
    assert_eq!(rules(&found), violations);
}

fn rules(violations: &::denbun::Violations) -> Vec<String> {
    let line = |path: &str, rule| if path.is_empty() { format!("{rule}") } else { format!("{path}: {rule}") };
    let mut lines: Vec<String> = violations.iter().map(|found| line(&found.path, found.rule)).collect();
    lines.sort();
    lines
}

// @generated from specs/good/spread-values.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/spread-values.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use spread_values::acme;

/// example_1 · `specs/good/spread-values.yaml:41`
#[test]
fn entry_request_example_1() {
    let request = acme::EntryRequest::builder()
        .order_id("a")
        .methods(vec![acme::Methods::Cc, acme::Methods::Cvs])
        .build();
    encodes(&request, b"OrderID=a&Methods=cc%2Ccvs");
}

/// everything · `specs/good/spread-values.yaml:43`
#[test]
fn entry_request_everything() {
    let request = acme::EntryRequest::builder()
        .order_id("a")
        .methods(vec![acme::Methods::Cc])
        .options(vec![1u64, 20u64])
        .code(vec!["x".to_owned(), "z".to_owned()])
        .customer(
            acme::Customer::builder()
                .name("ポ")
                .home(acme::CustomerHome::builder().zip("1000001").build())
                .build(),
        )
        .items(vec![
            acme::Line::builder().sku("s").tags(vec!["a".to_owned(), "b".to_owned()]).build(),
            acme::Line::builder().sku("t").price(::denbun::Yen(100)).build()
        ])
        .days(vec!["1".to_owned(), "15".to_owned()])
        .build();
    encodes(
        &request,
        b"OrderID=a&Methods=cc&Options=1%7C20&code%5B%5D=x&code%5B%5D=z&customer%5Bname%5D=%83%7C&customer%5Bhome%5D%5Bzip%5D=1000001&items%5B0%5D%5Bsku%5D=s&items%5B0%5D%5Btags%5D=a%2Fb&items%5B1%5D%5Bsku%5D=t&items%5B1%5D%5Bprice%5D=100&days.0=1&days.1=15",
    );
}

/// no_method · `specs/good/spread-values.yaml:52`
#[test]
fn entry_request_no_method() {
    let request = acme::EntryRequest::builder().order_id("a").methods(Vec::<acme::Methods>::new()).build();
    refuses(&request, &["Methods: required"]);
}

/// too_many_methods · `specs/good/spread-values.yaml:53`
#[test]
fn entry_request_too_many_methods() {
    let request = acme::EntryRequest::builder()
        .order_id("a")
        .methods(vec![acme::Methods::Cc, acme::Methods::Cvs, acme::Methods::Bnk])
        .build();
    refuses(&request, &["Methods: length"]);
}

/// no_option · `specs/good/spread-values.yaml:54`
#[test]
fn entry_request_no_option() {
    let request = acme::EntryRequest::builder()
        .order_id("a")
        .methods(vec![acme::Methods::Cc])
        .options(Vec::<u64>::new())
        .build();
    encodes(&request, b"OrderID=a&Methods=cc&Options=");
}

/// no_town · `specs/good/spread-values.yaml:55`
#[test]
fn entry_request_no_town() {
    let request = acme::EntryRequest::builder()
        .order_id("a")
        .methods(vec![acme::Methods::Cc])
        .customer(
            acme::Customer::builder()
                .mail("a@b.jp")
                .home(acme::CustomerHome::builder().zip("1").build())
                .build(),
        )
        .build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// bad_town · `specs/good/spread-values.yaml:56`
#[test]
fn entry_request_bad_town() {
    let request = acme::EntryRequest::builder()
        .order_id("a")
        .methods(vec![acme::Methods::Cc])
        .customer(acme::Customer::builder().home(acme::CustomerHome::builder().town("abc").build()).build())
        .build();
    refuses(&request, &["customer.home.town: character"]);
}

/// separator_inside · `specs/good/spread-values.yaml:57`
#[test]
fn entry_request_separator_inside() {
    let request = acme::EntryRequest::builder()
        .order_id("a")
        .methods(vec![acme::Methods::Cc])
        .items(vec![acme::Line::builder().sku("s").tags(vec!["ok".to_owned(), "a/b".to_owned()]).build()])
        .build();
    refuses(&request, &["items[0].tags[1]: character"]);
}

/// example_1 · `specs/good/spread-values.yaml:65`
#[test]
fn entry_response_example_1() {
    let decoded = decodes::<acme::EntryResponse>(b"OrderID=a&Status=OK", &[]);
    let message = &decoded.message;
    assert_eq!(message.order_id.as_deref(), Some("a"));
    assert_eq!(message.status, Some(::denbun::Open::Known(acme::Status::Ok)));
    assert_eq!(message.errors, None);
}

/// two_errors · `specs/good/spread-values.yaml:66`
#[test]
fn entry_response_two_errors() {
    let decoded = decodes::<acme::EntryResponse>(b"ErrCode=E01|E02&ErrInfo=E01010001|E02020002", &[]);
    let message = &decoded.message;
    assert_eq!(message.order_id, None);
    assert_eq!(message.status, None);
    {
        let parts = message.errors.as_ref().expect("`Errors` is there");
        assert_eq!(parts.len(), 2);
        { let part = &parts[0]; assert_eq!(part.err_code, "E01"); assert_eq!(part.err_info.as_deref(), Some("E01010001")); assert_eq!(part.message, None); } {
            let part = &parts[1];
            assert_eq!(part.err_code, "E02");
            assert_eq!(part.err_info.as_deref(), Some("E02020002"));
            assert_eq!(part.message, None);
        }
    }
}

/// one_without_detail · `specs/good/spread-values.yaml:67`
#[test]
fn entry_response_one_without_detail() {
    let decoded = decodes::<acme::EntryResponse>(b"ErrCode=E01|E02&ErrInfo=|E02020002", &[]);
    let message = &decoded.message;
    assert_eq!(message.order_id, None);
    assert_eq!(message.status, None);
    {
        let parts = message.errors.as_ref().expect("`Errors` is there");
        assert_eq!(parts.len(), 2);
        { let part = &parts[0]; assert_eq!(part.err_code, "E01"); assert_eq!(part.err_info, None); assert_eq!(part.message, None); } {
            let part = &parts[1];
            assert_eq!(part.err_code, "E02");
            assert_eq!(part.err_info.as_deref(), Some("E02020002"));
            assert_eq!(part.message, None);
        }
    }
}

/// full_width · `specs/good/spread-values.yaml:69`
#[test]
fn entry_response_full_width() {
    let decoded = decodes::<acme::EntryResponse>(b"ErrCode=E01|E02&Message=\x83||\x83\x83", &[]);
    let message = &decoded.message;
    assert_eq!(message.order_id, None);
    assert_eq!(message.status, None);
    {
        let parts = message.errors.as_ref().expect("`Errors` is there");
        assert_eq!(parts.len(), 2);
        { let part = &parts[0]; assert_eq!(part.err_code, "E01"); assert_eq!(part.err_info, None); assert_eq!(part.message.as_deref(), Some("ポ")); } {
            let part = &parts[1];
            assert_eq!(part.err_code, "E02");
            assert_eq!(part.err_info, None);
            assert_eq!(part.message.as_deref(), Some("ャ"));
        }
    }
}

/// lengths_differ · `specs/good/spread-values.yaml:70`
#[test]
fn entry_response_lengths_differ() {
    breaks::<acme::EntryResponse>(b"OrderID=a&ErrCode=E01|E02&ErrInfo=E01010001", &["Errors: count"]);
}

/// no_errors · `specs/good/spread-values.yaml:71`
#[test]
fn entry_response_no_errors() {
    let decoded = decodes::<acme::EntryResponse>(b"OrderID=a&ErrCode=&ErrInfo=", &[]);
    let message = &decoded.message;
    assert_eq!(message.order_id.as_deref(), Some("a"));
    assert_eq!(message.status, None);
    {
        let parts = message.errors.as_ref().expect("`Errors` is there");
        assert_eq!(parts.len(), 0);
    }
}

/// example_1 · `specs/good/spread-values.yaml:81`
#[test]
fn settled_example_1() {
    let decoded = decodes::<acme::Settled>(
        b"OrderID=a&sale%5B%5D%5Bno%5D=1&sale%5B%5D%5Bam%5D=100&sale%5B%5D%5Bno%5D=2&sale%5B%5D%5Bam%5D=200",
        &[],
    );
    let message = &decoded.message;
    assert_eq!(message.order_id, "a");
    {
        let parts = message.sales.as_ref().expect("`sales` is there");
        assert_eq!(parts.len(), 2);
        { let part = &parts[0]; assert_eq!(part.sale_no, "1"); assert_eq!(part.sale_am, Some(::denbun::Yen(100))); } {
            let part = &parts[1];
            assert_eq!(part.sale_no, "2");
            assert_eq!(part.sale_am, Some(::denbun::Yen(200)));
        }
    }
}

/// one_amount_less · `specs/good/spread-values.yaml:82`
#[test]
fn settled_one_amount_less() {
    breaks::<acme::Settled>(b"OrderID=a&sale[][no]=1&sale[][no]=2&sale[][am]=1", &["sales: count"]);
}

#[track_caller]
fn encodes(request: &impl ::denbun::Encode, wire: &[u8]) {
    let mut bytes = Vec::new();
    ::denbun::encode_into(request, &mut bytes).expect("the request is valid");
    assert_eq!(bytes.escape_ascii().to_string(), wire.escape_ascii().to_string());
}

#[track_caller]
fn refuses(request: &impl ::denbun::Encode, violations: &[&str]) {
    let found = ::denbun::encode_into(request, &mut Vec::new()).expect_err("the request breaks a rule");
    assert_eq!(rules(&found), violations);
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

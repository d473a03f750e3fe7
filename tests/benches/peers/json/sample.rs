//! The JSON documents measured, and the broken ones that everybody must refuse.

use serde::Serialize;

use super::super::values::Text;
use super::scalars::{Metadata, Scalar};
use super::values::{Chain, Konbini, PaymentType, PhoneNumber, Token, TokenType};

/// The printed charge that awaits its payment, without the line breaks.
pub(crate) const CHARGE: &[u8] = br#"{"id":"11ed07f5-345d-4308-a4c9-9f6b3663e18f","store_id":"11ec9f7f-fb01-2620-af32-af7eb1bedc1a","transaction_token_id":"11ed07f5-2da0-18ce-96f7-9f06340a7a87","transaction_token_type":"one_time","subscription_id":null,"merchant_transaction_id":null,"requested_amount":100,"requested_currency":"JPY","requested_amount_formatted":100,"charged_amount":100,"charged_currency":"JPY","charged_amount_formatted":100,"fee_amount":null,"fee_currency":null,"fee_amount_formatted":null,"only_direct_currency":false,"capture_at":null,"descriptor":null,"descriptor_phone_number":null,"status":"awaiting","error":null,"metadata":{"internal_convenience_payment_number":"20020-123456789012","internal_convenience_payment_url":"https:/example.com"},"mode":"live","created_on":"2022-07-20T06:28:44.521327Z"}"#;

/// The printed charge that is paid: three keys are not there.
pub(crate) const PAID: &[u8] = br#"{"id":"11ed00f1-f0c4-1ca2-b754-db0d9311d5a0","store_id":"11ec9f7f-fb01-2620-af32-af7eb1bedc1a","transaction_token_id":"11ed00f1-da1b-c4d2-b420-37b91ef1b282","transaction_token_type":"one_time","subscription_id":null,"merchant_transaction_id":null,"requested_amount":100,"requested_currency":"JPY","requested_amount_formatted":100,"charged_amount":100,"charged_currency":"JPY","charged_amount_formatted":100,"only_direct_currency":false,"capture_at":null,"descriptor":null,"descriptor_phone_number":null,"status":"successful","error":null,"metadata":{"orderid":123456},"mode":"live","created_on":"2022-07-11T08:17:44.481834Z"}"#;

/// The first one, the other way round: the worst order for a reader that expects the document's.
pub(crate) const BACKWARD: &[u8] = br#"{"created_on":"2022-07-20T06:28:44.521327Z","mode":"live","metadata":{"internal_convenience_payment_url":"https:/example.com","internal_convenience_payment_number":"20020-123456789012"},"error":null,"status":"awaiting","descriptor_phone_number":null,"descriptor":null,"capture_at":null,"only_direct_currency":false,"fee_amount_formatted":null,"fee_currency":null,"fee_amount":null,"charged_amount_formatted":100,"charged_currency":"JPY","charged_amount":100,"requested_amount_formatted":100,"requested_currency":"JPY","requested_amount":100,"merchant_transaction_id":null,"subscription_id":null,"transaction_token_type":"one_time","transaction_token_id":"11ed07f5-2da0-18ce-96f7-9f06340a7a87","store_id":"11ec9f7f-fb01-2620-af32-af7eb1bedc1a","id":"11ed07f5-345d-4308-a4c9-9f6b3663e18f"}"#;

/// 247 bytes with Japanese text and an object within an object.
pub(crate) const TOKEN: &str = r#"{"payment_type":"konbini","type":"one_time","email":"demo@univapay.com","data":{"customer_name":"テスト 太郎","phone_number":{"country_code":"81","local_number":"0364413400"},"convenience_store":"family_mart"},"metadata":{"memberid":"12345"}}"#;

/// The value of [`TOKEN`].
pub(crate) fn token<T: Text + Serialize + From<&'static str>>() -> Token<T> {
    Token {
        payment_type: PaymentType::Konbini,
        token_type: TokenType::OneTime,
        email: Some("demo@univapay.com".into()),
        data: Konbini {
            customer_name: "テスト 太郎".into(),
            phone_number: PhoneNumber { country_code: "81".into(), local_number: "0364413400".into() },
            convenience_store: Chain::FamilyMart,
            expiration_period: None,
        },
        metadata: Metadata(vec![("memberid".into(), Scalar::Text("12345".into()))]),
    }
}

/// Other requests that everybody writes: everything that must be escaped, and nothing optional.
pub(crate) fn other_tokens() -> [(Token<String>, &'static str); 2] {
    let mut escaped: Token<String> = token();
    escaped.data.customer_name = "\"a\\b\"\n\u{1}/é".into();
    escaped.metadata = Metadata(vec![
        ("a \"b\"".into(), Scalar::Text("\t".into())),
        ("n".into(), Scalar::Integer(-10)),
        ("b".into(), Scalar::Bool(true)),
        ("z".into(), Scalar::Null),
        ("l".into(), Scalar::List(vec![Scalar::Integer(1), Scalar::Text("x".into())])),
    ]);
    let escaped_wire = r#"{"payment_type":"konbini","type":"one_time","email":"demo@univapay.com","data":{"customer_name":"\"a\\b\"\n\u0001/é","phone_number":{"country_code":"81","local_number":"0364413400"},"convenience_store":"family_mart"},"metadata":{"a \"b\"":"\t","n":-10,"b":true,"z":null,"l":[1,"x"]}}"#;
    let mut short: Token<String> = token();
    (short.email, short.token_type, short.metadata) = (None, TokenType::Recurring, Metadata(Vec::new()));
    let short_wire = r#"{"payment_type":"konbini","type":"recurring","data":{"customer_name":"テスト 太郎","phone_number":{"country_code":"81","local_number":"0364413400"},"convenience_store":"family_mart"}}"#;
    [(escaped, escaped_wire), (short, short_wire)]
}

/// Token requests that break one rule each, by what is wrong.
pub(crate) fn wrong_tokens() -> Vec<(&'static str, Token<String>)> {
    type Change = fn(&mut Token<String>);
    let changes: [(&'static str, Change); 10] = [
        ("address without @", |token| token.email = Some("univapay.com".into())),
        ("address with a blank", |token| token.email = Some("de mo@univapay.com".into())),
        ("address of 255 characters", |token| token.email = Some(format!("{}@example.jp", "a".repeat(244)))),
        ("no name", |token| token.data.customer_name.clear()),
        ("country with a sign", |token| token.data.phone_number.country_code = "+81".into()),
        ("country of four digits", |token| token.data.phone_number.country_code = "8181".into()),
        ("no country", |token| token.data.phone_number.country_code.clear()),
        ("telephone of 16 digits", |token| token.data.phone_number.local_number = "0123456789012345".into()),
        ("telephone with hyphens", |token| token.data.phone_number.local_number = "03-6441-3400".into()),
        ("telephone in full width", |token| token.data.phone_number.local_number = "０３".into()),
    ];
    let changed = |change: Change| {
        let mut token = token();
        change(&mut token);
        token
    };
    changes.into_iter().map(|(name, change)| (name, changed(change))).collect()
}

/// Changes of [`CHARGE`] that everybody reads: what is replaced, and by what.
pub(crate) const GOOD_CHARGES: [(&str, &str); 12] = [
    (r#""awaiting""#, r#""on_hold""#),
    (r#""awaiting""#, r#""\u0061waiting""#),
    (r#""live""#, r#""te\u0073t""#),
    (r#""descriptor":null"#, r#""descriptor":"\u304a\u5e97 \ud83c\udfea \"1\"""#),
    (r#""descriptor":null"#, r#""descriptor":"お店""#),
    (r#""error":null"#, r#""error":{"code":308,"message":"x","detail":null}"#),
    (r#""error":null"#, r#""error":{}"#),
    (r#""fee_amount_formatted":null"#, r#""fee_amount_formatted":12.5"#),
    (r#""capture_at":null"#, r#""capture_at":"2022-07-27T23:59:59+09:00""#),
    (r#""https:/example.com""#, r#"null,"a":true,"b":-1,"c":1.5,"":"","d":[1,"x",null]"#),
    (r#","mode":"#, " ,\r\n\t\"mode\" : "),
    (r#"11ed07f5-345d"#, r#"****"#),
];

/// Changes of [`CHARGE`] that break it: what is replaced, and by what.
pub(crate) const WRONG_CHARGES: [(&str, &str); 26] = [
    (r#""requested_amount":100,"#, r#""requested_amount":"x","#),
    (r#""requested_amount":100,"#, r#""requested_amount":-100,"#),
    (r#""requested_amount":100,"#, r#""requested_amount":100.5,"#),
    (r#""requested_amount":100,"#, r#""requested_amount":1e2,"#),
    (r#""requested_amount":100,"#, r#""requested_amount":0100,"#),
    (r#""requested_amount":100,"#, r#""requested_amount":99999999999999999999,"#),
    (r#""requested_amount":100,"#, r#""requested_amount":null,"#),
    (r#""requested_amount":100,"#, ""),
    (r#""charged_amount_formatted":100"#, r#""charged_amount_formatted":"100""#),
    (r#""requested_currency":"JPY""#, r#""requested_currency":"JP""#),
    (r#""requested_currency":"JPY""#, r#""requested_currency":"J1Y""#),
    (r#""only_direct_currency":false"#, r#""only_direct_currency":"false""#),
    (r#""only_direct_currency":false"#, r#""only_direct_currency":fals"#),
    (r#""created_on":"2022-07-20T"#, r#""created_on":"2022-13-20T"#),
    (r#".521327Z""#, r#"""#),
    (r#""status":"awaiting""#, r#""status":7"#),
    (r#""status":"awaiting","#, ""),
    (r#""mode":"live""#, r#""mode":"live","mode":"test""#),
    (r#"{"internal_convenience_payment_number":"#, r#"{"internal_convenience_payment_url":"x","n":"#),
    (r#""https:/example.com""#, r#"{"a":1}"#),
    (r#""error":null"#, r#""error":[]"#),
    (r#""merchant_transaction_id":null"#, r#""merchant_transaction_id":"a-1""#),
    (r#""descriptor":null"#, "\"descriptor\":\"a\nb\""),
    (r#""descriptor":null"#, r#""descriptor":"\ud83c""#),
    (r#""descriptor":null"#, r#""descriptor":"\x""#),
    (r#""descriptor":null,"#, r#""descriptor":null,,"#),
];

/// [`CHARGE`] with the first such text replaced.
pub(crate) fn changed(from: &str, to: &str) -> Vec<u8> {
    let good = str::from_utf8(CHARGE).expect("the sample is ASCII");
    let changed = good.replacen(from, to, 1);
    assert_ne!(changed, good, "the sample has no {from}");
    changed.into_bytes()
}

/// Documents that are broken as a whole.
pub(crate) fn broken_charges() -> Vec<Vec<u8>> {
    let cut = |length| CHARGE[..length].to_vec();
    let followed = |more: &[u8]| [CHARGE, more].concat();
    let mut no_text = CHARGE.to_vec();
    no_text[10] = 0xff;
    vec![
        Vec::new(),
        b"null".to_vec(),
        b"[]".to_vec(),
        cut(CHARGE.len() - 1),
        cut(400),
        cut(12),
        followed(b"}"),
        followed(b"{}"),
        followed(b" x"),
        followed(b"\0"),
        no_text,
        [b"x", CHARGE].concat(),
    ]
}

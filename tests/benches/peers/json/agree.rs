//! Everybody writes the same JSON, reads the same values and refuses the same mistakes.

use super::super::agree::{Reader, accepted, all_read, all_refuse, decoded, encoded, text};
use super::super::values::{Lent, Text};
use super::messages::{borrowed, owned};
use super::scalars::{Metadata, Open, Scalar};
use super::values::{Charge, Konbini, PaymentError, PhoneNumber, Token};
use super::{charge, sample, token};

/// Panics with the name of whoever differs.
pub(crate) fn check() {
    tokens();
    charges();
}

type Writer = (&'static str, fn(&Token<String>) -> Option<String>);

const WRITERS: [Writer; 10] = [
    ("serde_json, garde, owned", |value| written(|out| token::serde_garde(value, out))),
    ("serde_json, owned", |value| written(|out| token::serde_by_hand(value, out))),
    ("sonic-rs, garde, owned", |value| written(|out| token::sonic_garde(value, out))),
    ("sonic-rs, owned", |value| written(|out| token::sonic_by_hand(value, out))),
    ("serde_json, garde, borrowed", |value| written(|out| token::serde_garde(&lend(value), out))),
    ("serde_json, borrowed", |value| written(|out| token::serde_by_hand(&lend(value), out))),
    ("sonic-rs, garde, borrowed", |value| written(|out| token::sonic_garde(&lend(value), out))),
    ("sonic-rs, borrowed", |value| written(|out| token::sonic_by_hand(&lend(value), out))),
    ("denbun, owned", |value| encoded(&owned::Token::from(value))),
    ("denbun, borrowed", |value| encoded(&borrowed::Token::from(value))),
];

fn tokens() {
    for (writer, write) in WRITERS {
        assert_eq!(write(&sample::token()).as_deref(), Some(sample::TOKEN), "{writer}");
        for (token, wire) in sample::other_tokens() {
            assert_eq!(write(&token).as_deref(), Some(wire), "{writer}");
        }
        for (mistake, token) in sample::wrong_tokens() {
            assert_eq!(write(&token), None, "{writer} must refuse: {mistake}");
        }
    }
}

fn written<E>(write: impl FnOnce(&mut Vec<u8>) -> Result<(), E>) -> Option<String> {
    let mut out = Vec::new();
    write(&mut out).ok()?;
    Some(String::from_utf8(out).expect("JSON is UTF-8"))
}

fn lend(token: &Token<String>) -> Token<&str> {
    let Konbini { customer_name, phone_number, convenience_store, expiration_period } = &token.data;
    Token {
        payment_type: token.payment_type,
        token_type: token.token_type,
        email: token.email.as_deref(),
        data: Konbini {
            customer_name,
            phone_number: PhoneNumber {
                country_code: &phone_number.country_code,
                local_number: &phone_number.local_number,
            },
            convenience_store: *convenience_store,
            expiration_period: expiration_period.as_deref(),
        },
        metadata: Metadata(
            token.metadata.0.iter().map(|(key, value)| (&**key, lend_scalar(value))).collect(),
        ),
    }
}

fn lend_scalar(value: &Scalar<String>) -> Scalar<&str> {
    match value {
        Scalar::Null => Scalar::Null,
        Scalar::Bool(value) => Scalar::Bool(*value),
        Scalar::Integer(value) => Scalar::Integer(*value),
        Scalar::Number(value) => Scalar::Number(*value),
        Scalar::Text(text) => Scalar::Text(text),
        Scalar::List(list) => Scalar::List(list.iter().map(lend_scalar).collect()),
    }
}

const READERS: [Reader<Charge<String>>; 12] = [
    ("serde_json, garde, owned", |bytes| charge::serde_garde(bytes)),
    ("serde_json, owned", |bytes| accepted(charge::serde_by_hand(bytes))),
    ("serde_json, from_str, owned", |bytes| accepted(charge::serde_text_by_hand(bytes))),
    ("sonic-rs, garde, owned", |bytes| charge::sonic_garde(bytes)),
    ("sonic-rs, owned", |bytes| accepted(charge::sonic_by_hand(bytes))),
    ("serde_json, garde, borrowed", |bytes| charge::serde_garde::<Lent<'_>>(bytes).map(owned_charge)),
    ("serde_json, borrowed", |bytes| accepted(charge::serde_by_hand::<Lent<'_>>(bytes)).map(owned_charge)),
    ("serde_json, from_str, borrowed", |bytes| {
        accepted(charge::serde_text_by_hand::<Lent<'_>>(bytes)).map(owned_charge)
    }),
    ("sonic-rs, garde, borrowed", |bytes| charge::sonic_garde::<Lent<'_>>(bytes).map(owned_charge)),
    ("sonic-rs, borrowed", |bytes| accepted(charge::sonic_by_hand::<Lent<'_>>(bytes)).map(owned_charge)),
    ("denbun, owned", |bytes| decoded::<owned::Charge>(bytes).map(Into::into)),
    ("denbun, borrowed", |bytes| decoded::<borrowed::Charge<'_>>(bytes).map(Into::into)),
];

fn charges() {
    for document in [sample::CHARGE, sample::PAID, sample::BACKWARD] {
        all_read(&READERS, document);
    }
    for (from, to) in sample::GOOD_CHARGES {
        all_read(&READERS, &sample::changed(from, to));
    }
    let broken = sample::WRONG_CHARGES.map(|(from, to)| sample::changed(from, to));
    for document in broken.into_iter().chain(sample::broken_charges()) {
        all_refuse(&READERS, &document);
    }
    kept();
}

/// The peers drop keys that no field names; ours keeps them.
fn kept() {
    let document = sample::changed(r#""mode":"#, r#""platform_id":{"a":[1,"}"]},"mode":"#);
    all_read(&READERS[..10], &document);
    let ours = denbun::decode::<owned::Charge>(&document).expect("only an unknown key");
    assert_eq!(ours.unknown.get("platform_id"), Some(r#"{"a":[1,"}"]}"#));
    assert_eq!(Some(ours.message.into()), READERS[0].1(&document));
}

fn owned_charge<T: Text>(charge: Charge<T>) -> Charge<String> {
    Charge {
        id: text(charge.id),
        store_id: text(charge.store_id),
        transaction_token_id: text(charge.transaction_token_id),
        transaction_token_type: open(charge.transaction_token_type),
        subscription_id: charge.subscription_id.map(text),
        merchant_transaction_id: charge.merchant_transaction_id.map(text),
        requested_amount: charge.requested_amount,
        requested_currency: charge.requested_currency,
        requested_amount_formatted: charge.requested_amount_formatted,
        charged_amount: charge.charged_amount,
        charged_currency: charge.charged_currency,
        charged_amount_formatted: charge.charged_amount_formatted,
        fee_amount: charge.fee_amount,
        fee_currency: charge.fee_currency,
        fee_amount_formatted: charge.fee_amount_formatted,
        only_direct_currency: charge.only_direct_currency,
        capture_at: charge.capture_at,
        descriptor: charge.descriptor.map(text),
        descriptor_phone_number: charge.descriptor_phone_number.map(text),
        status: open(charge.status),
        error: charge.error.map(|error| PaymentError {
            code: error.code,
            message: error.message.map(text),
            detail: error.detail.map(text),
        }),
        metadata: Metadata(
            charge.metadata.0.into_iter().map(|(key, value)| (text(key), scalar(value))).collect(),
        ),
        mode: open(charge.mode),
        created_on: charge.created_on,
    }
}

fn open<K, T: Text>(value: Open<K, T>) -> Open<K, String> {
    match value {
        Open::Known(value) => Open::Known(value),
        Open::Other(other) => Open::Other(text(other)),
    }
}

fn scalar<T: Text>(value: Scalar<T>) -> Scalar<String> {
    match value {
        Scalar::Null => Scalar::Null,
        Scalar::Bool(value) => Scalar::Bool(value),
        Scalar::Integer(value) => Scalar::Integer(value),
        Scalar::Number(value) => Scalar::Number(value),
        Scalar::Text(value) => Scalar::Text(text(value)),
        Scalar::List(list) => Scalar::List(list.into_iter().map(scalar).collect()),
    }
}

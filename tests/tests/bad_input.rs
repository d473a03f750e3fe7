//! What comes to a shop of VeriTrans4G's and is not as it should be: pushes through the receiver of their address, and
//! what browsers bring back. All of it is kept as it came, marked, never trusted, and answered as the spec says.
//!
//! A case is a file under `received/veritrans4g`: what is to be said of it, an empty line, and its bytes. A push has its right
//! signature, since a wrong one is never read any further; each signature that is not right is tried on each push.

#[path = "bad_input/cases.rs"]
mod cases;
#[path = "bad_input/shop.rs"]
mod shop;

use denbun::hand_back::{self, HandBack, HandedBack};
use denbun::notification::{Family, Sender};
use denbun::signature::Unsigned;
use denbun::{Body, Headers, Incoming};
use denbun_providers::veritrans4g::*;
use proptest::prelude::*;

use cases::{Case, check, of};
use shop::{Shop, seal};

const PUSHES: [&str; 8] = [
    "push_alipay",
    "push_bank",
    "push_carrier",
    "push_cvs",
    "push_mpi",
    "push_oricosc",
    "push_paypal",
    "push_upop",
];

#[tokio::test]
async fn every_push_is_kept_and_marked() {
    let shop = Shop::open();
    for name in PUSHES {
        let mut cases = of(name);
        for case in &mut cases {
            let signed = seal(&case.bytes);
            let (status, heard) = shop.push(&[("content-hmac", &signed)], &case.bytes).await;
            assert_eq!(heard.raw, case.bytes, "{name}: {}", case.name);
            // Whoever can be proved is thanked, whatever is wrong with the content; what no service claims is kept as well.
            assert_eq!(status, 200, "{name}: {} {heard:?}", case.name);
            assert_eq!(heard.sender, Sender::Proved, "{name}: {}", case.name);
            assert!(!heard.is_trusted || heard.is_whole(), "{name}: {} {heard:?}", case.name);
            case.say(heard.to_string());
        }
        check(cases);
    }
}

#[tokio::test]
async fn no_signature_but_the_right_one_is_believed() {
    let shop = Shop::open();
    for case in PUSHES.into_iter().flat_map(of) {
        let (body, right) = (&case.bytes, seal(&case.bytes));
        let (head, digest) = right.split_at(right.len() - 64);
        let other = seal(&[&case.bytes[..], b"&"].concat());
        let with_text = shop::seal_with_text(&case.bytes);
        let wrong: [(&[&str], &[Unsigned]); 12] = [
            (&[], &[Unsigned::Absent]),
            (&[""], &[Unsigned::Absent]),
            (&[&other], &[Unsigned::Wrong]),
            (&[&with_text], &[Unsigned::Wrong]),
            (&[&format!("{head}{}", digest.to_uppercase())], &[Unsigned::Wrong]),
            (&[&right[..right.len() - 1]], &[Unsigned::Wrong, Unsigned::Malformed]),
            (&[&format!("{right}0")], &[Unsigned::Wrong, Unsigned::Malformed]),
            (&[digest], &[Unsigned::Malformed]),
            (&[&head.replace("A1", "A2"), digest], &[Unsigned::Repeated]),
            (&["h=HmacSHA256;s=;v="], &[Unsigned::Wrong, Unsigned::Malformed]),
            (&[&right, &right], &[Unsigned::Repeated]),
            (&[&right, &other], &[Unsigned::Repeated]),
        ];
        for (seals, whys) in wrong {
            let headers: Vec<_> = seals.iter().map(|seal| ("Content-Hmac", *seal)).collect();
            let (status, heard) = shop.push(&headers, body).await;
            assert_eq!((status, &heard.raw), (500, body), "{} {seals:?}", case.name);
            assert_eq!(
                (heard.sender, heard.is_trusted),
                (Sender::Unproved, false),
                "{} {seals:?}",
                case.name
            );
            let why = heard.unsigned;
            assert!(why.is_some_and(|why| whys.contains(&why)), "{seals:?} {heard:?}");
        }
    }
}

/// What a hand-back says, whichever it is.
struct Brought {
    said: String,
    is_proved: bool,
    raw: Vec<u8>,
}

fn bring<H: HandBack>(body: &[u8]) -> Brought {
    let method = H::HAND_BACK.methods[0].as_str().to_owned();
    let (query, body) =
        if method == "GET" { (body.to_vec(), Vec::new()) } else { (Vec::new(), body.to_vec()) };
    let incoming =
        Incoming { method, query: Body::new(query), headers: Headers::new(), body: Body::new(body) };
    let back: HandedBack<H> = hand_back::receive(&incoming);
    let credentials = shop::credentials();
    let raw = back.raw.to_vec();
    let mut said = vec![format!("read: {}, verdict: {:?}", back.content.is_ok(), back.verdict())];
    said.push(format!("signature: {:?}", back.unsigned(&credentials)));
    said.extend(back.violations.iter().map(|violation| violation.to_string()));
    said.push(format!("beyond the document: {}", back.unknown.iter().count()));
    let is_proved = back.signed(&credentials).is_ok();
    said.push(format!("proved: {is_proved}"));
    Brought { said: said.join("\n"), is_proved, raw }
}

type Bring = fn(&[u8]) -> Brought;

const RETURNS: [(&str, Bring); 8] = [
    ("return_alipay", bring::<ReturnAlipay>),
    ("return_bank", bring::<ReturnBank>),
    ("return_carrier", bring::<ReturnCarrier>),
    ("return_mpi", bring::<ReturnMpi>),
    ("return_mpi_without_details", bring::<ReturnMpiWithoutDetails>),
    ("return_oricosc", bring::<ReturnOricosc>),
    ("return_paypal", bring::<ReturnPaypal>),
    ("return_upop", bring::<ReturnUpop>),
];

#[test]
fn every_return_is_kept_and_marked() {
    for (name, bring) in RETURNS {
        let mut cases: Vec<Case> = of(name);
        for case in &mut cases {
            let brought = bring(&case.bytes);
            assert_eq!(brought.raw, case.bytes, "{name}: {}", case.name);
            // Only the return that names what it covers proves anything, and only as it came.
            let may_prove = name == "return_mpi" && ["right", "keys-of-somebody-else"].contains(&&*case.name);
            assert_eq!(brought.is_proved, may_prove, "{name}: {} {}", case.name, brought.said);
            case.say(brought.said);
        }
        check(cases);
    }
}

/// Bytes of a form, more or less: right pieces, and what is no piece of anything.
fn any_body() -> impl Strategy<Value = Vec<u8>> {
    let pieces = PUSHES.into_iter().chain(RETURNS.map(|(name, _)| name)).flat_map(of);
    let pieces: Vec<Vec<u8>> = pieces
        .flat_map(|case| case.bytes.split(|byte| *byte == b'&').map(<[u8]>::to_vec).collect::<Vec<_>>())
        .collect();
    let piece = prop_oneof![
        6 => prop::sample::select(pieces),
        1 => prop::collection::vec(any::<u8>(), 0..24),
        1 => "[a-zA-Z]{1,12}[0-9]{3,5}=[ -~]{0,12}".prop_map(String::into_bytes),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.join(&b'&'))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_bytes_are_kept_and_nothing_unsigned_is_believed(body in any_body(), header in "[ -~]{0,80}") {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let shop = Shop::open();
        let push = |seal: String| runtime.block_on(shop.push(&[("content-hmac", &seal)], &body));
        let (status, heard) = push(seal(&body));
        prop_assert_eq!((status, &heard.raw, heard.sender), (200, &body, Sender::Proved));
        prop_assert!(!heard.is_trusted || heard.is_whole(), "{:?}", heard);
        let (status, heard) = push(header);
        prop_assert_eq!((status, &heard.raw, heard.is_trusted), (500, &body, false));
        for (name, bring) in RETURNS {
            let brought = bring(&body);
            prop_assert_eq!(&brought.raw, &body);
            let is_signed = body.windows(4).any(|it| it == b"27fa");
            prop_assert!(!brought.is_proved || (name == "return_mpi" && is_signed));
        }
    }
}

#[test]
fn all_pushes_are_tried() {
    let names: Vec<&str> = cases::folders();
    let tried: Vec<&str> = PUSHES.into_iter().chain(RETURNS.map(|(name, _)| name)).collect();
    assert_eq!(names, tried);
    assert_eq!(Push::FAMILY.told_by.len(), PUSHES.len());
}

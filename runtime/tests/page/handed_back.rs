//! Hand-backs: the same from query and body, and what a digest proves of them.

use denbun::hand_back::{self, HandedBack, MAX_BYTES, Unproved};
use denbun::notification::Proof;
use denbun::{Charset, Credentials, Headers, Open, Verdict, Yen, page};

use super::shop::{Back, Pay, ResultCode};
use super::{KEY, credentials, get, post, target};

/// The digest that the page of this order carries.
fn digest(order: &str, amount: u64, credentials: &Credentials) -> String {
    let pay = Pay { order: order.into(), amount: Yen(amount), ..Pay::default() };
    let link = page::link(&pay, &target().credentials(credentials.clone())).unwrap();
    link.as_str().rsplit_once("FREE3=").unwrap().1.to_owned()
}

/// What the shopper brings back.
fn returned(code: &str, order: &str, amount: u64, digest: &str) -> HandedBack<Back> {
    let mut escaped = String::new();
    let mut bytes = Vec::new();
    Charset::ShiftJis.encode(order, &mut bytes).unwrap();
    bytes.iter().for_each(|byte| escaped.push_str(&format!("%{byte:02X}")));
    hand_back::receive(&get(format!("RC={code}&ORDER={escaped}&AMOUNT={amount}&FREE3={digest}")))
}

#[test]
fn query_and_body_are_read_the_same() {
    let message = b"RC=9&ORDER=%92%8D%95%B6-1&AMOUNT=1000&HOLDER=TARO+YAMADA&extra=%95%5C";
    let from_query = hand_back::receive::<Back>(&get(message));
    let mut form = post(message);
    form.headers = Headers::from([("Content-Type", "application/x-www-form-urlencoded; charset=x")]);
    for handed_back in [from_query, hand_back::receive(&post(message)), hand_back::receive(&form)] {
        assert!(handed_back.violations.is_empty(), "{}", handed_back.violations);
        assert_eq!(handed_back.unknown.get("extra"), Some("表"));
        assert_eq!(&*handed_back.raw, message);
        assert_eq!(handed_back.verdict(), Verdict::Declined);
        assert_eq!(handed_back.dedupe_key().as_deref(), Some("注文-1\u{1f}9"));
        let back = handed_back.content.unwrap();
        assert_eq!(back.unproven().result, Open::Known(ResultCode::Ng));
        assert_eq!(back.unproven().order.as_deref(), Some("注文-1"));
        assert_eq!(back.unproven().holder.as_deref(), Some("TARO YAMADA"));
    }
    let utf8 = hand_back::receive_as::<Back>(&get("RC=0&ORDER=%E8%A1%A8"), Charset::Utf8);
    assert_eq!(utf8.content.unwrap().unproven().order.as_deref(), Some("表"));
}

#[test]
fn a_value_nobody_lists_is_kept_and_proves_nothing() {
    let handed_back = hand_back::receive::<Back>(&get("RC=5"));
    assert_eq!(handed_back.verdict(), Verdict::Unknown);
    assert!(matches!(&handed_back.content.unwrap().unproven().result, Open::Other(code) if code == "5"));
}

#[test]
fn the_method_decides_where_the_message_is() {
    let mut both = post("RC=0&AMOUNT=1");
    both.query = denbun::Body::new(b"RC=9&AMOUNT=2".to_vec());
    let from_body = hand_back::receive::<Back>(&both);
    assert_eq!(from_body.content.unwrap().unproven().amount, Some(Yen(1)));
    both.method = "GET".into();
    let from_query = hand_back::receive::<Back>(&both);
    assert_eq!(from_query.content.unwrap().unproven().amount, Some(Yen(2)));
    // An empty body is no reason to look into the query.
    both.method = "POST".into();
    both.body = denbun::Body::default();
    let empty = hand_back::receive::<Back>(&both);
    assert!(empty.content.is_err() && empty.verdict() == Verdict::Unknown && empty.dedupe_key().is_none());
    for method in ["HEAD", "PUT", "get", ""] {
        both.method = method.into();
        let none = hand_back::receive::<Back>(&both);
        assert!(none.content.is_err() && none.violations.to_string().contains("neither GET nor POST"));
    }
}

#[test]
fn a_body_of_another_kind_is_told() {
    let mut multipart = post("--x\r\nContent-Disposition: form-data; name=\"RC\"\r\n\r\n0\r\n--x--");
    multipart.headers = Headers::from([("content-type", "multipart/form-data; boundary=x")]);
    let handed_back = hand_back::receive::<Back>(&multipart);
    assert!(handed_back.content.is_err());
    assert!(handed_back.violations.to_string().contains("application/x-www-form-urlencoded"));
}

#[test]
fn a_digest_binds_order_and_amount_and_nothing_else() {
    let digest = digest("注文-1", 1000, &credentials());
    let verified = returned("0", "注文-1", 1000, &digest).verified(&credentials()).unwrap();
    assert_eq!(verified.proof(), &Proof::Digest);
    assert_eq!(
        (verified.get().verdict(), verified.get().hand_back().amount),
        (Verdict::Confirmed, Some(Yen(1000)))
    );
    // The shopper has the digest before they pay: what is not covered is theirs to write.
    let forged = returned("9", "注文-1", 1000, &digest).verified(&credentials()).unwrap();
    assert_eq!(forged.get().verdict(), Verdict::Declined);
    assert_eq!(forged.into_inner().into_hint().unproven().order.as_deref(), Some("注文-1"));
}

#[test]
fn nothing_else_is_bound() {
    let right = digest("A-1", 1000, &credentials());
    let other = digest("A-2", 1000, &credentials());
    let upper = right.to_uppercase();
    for (order, amount, digest) in [
        ("A-1", 1001, right.as_str()),
        ("A-2", 1000, &right),
        ("A-1", 1000, &other),
        ("A-1", 1000, &right[..63]),
        ("A-1", 1000, &right[..32]),
        ("A-1", 1000, &upper),
        ("A-1", 1000, "0000000000000000000000000000000000000000000000000000000000000000"),
    ] {
        let handed_back = returned("0", order, amount, digest);
        assert_eq!(handed_back.unproved(&credentials()), Some(Unproved::Wrong), "{order} {amount} {digest}");
        let handed_back = handed_back.verified(&credentials()).unwrap_err();
        assert_eq!(handed_back.content.unwrap().unproven().order.as_deref(), Some(order));
    }
    assert_eq!(returned("0", "A-1", 1000, "").unproved(&credentials()), Some(Unproved::Absent));
}

#[test]
fn what_says_two_things_or_cannot_be_read_is_not_bound() {
    let digest = digest("A-1", 1000, &credentials());
    for message in [
        format!("RC=0&ORDER=A-1&AMOUNT=1000&FREE3={digest}&RC=9"),
        format!("RC=0&ORDER=A-1&AMOUNT=1000&FREE3={digest}&FREE3={digest}"),
        format!("AMOUNT=1000&RC=0&ORDER=A-1&ORDER=A-2&FREE3={digest}"),
        format!("RC=0&ORDER=A-1&AMOUNT=1000&HOLDER=%81&FREE3={digest}"),
        format!("RC=0&ORDER=A-1&AMOUNT=1000&HOLDER=%zz&FREE3={digest}"),
    ] {
        let handed_back = hand_back::receive::<Back>(&post(&message));
        assert_eq!(handed_back.verdict(), Verdict::Unknown, "{message}");
        assert_eq!(handed_back.unproved(&credentials()), Some(Unproved::Unreadable), "{message}");
        assert!(handed_back.verified(&credentials()).is_err());
    }
}

#[test]
fn keys_can_be_changed_while_shoppers_are_on_their_way() {
    let new = Credentials::new().with("hand_back_key", "another key of sixteen bytes");
    let (before, after) = (digest("A-1", 1000, &credentials()), digest("A-1", 1000, &new));
    assert_ne!(before, after);
    let is_bound = |digest: &str, credentials: &Credentials| {
        returned("0", "A-1", 1000, digest).verified(credentials).is_ok()
    };
    assert!(!is_bound(&before, &new) && is_bound(&after, &new));
    let both = new.with_previous("hand_back_key", KEY);
    assert!(is_bound(&before, &both) && is_bound(&after, &both));
    assert!(!is_bound(&after, &credentials()));
}

#[test]
fn a_missing_key_is_the_shop_s_own_mistake_and_told() {
    let digest = digest("A-1", 1000, &credentials());
    let none = returned("0", "A-1", 1000, &digest);
    let why = none.unproved(&Credentials::new()).unwrap();
    assert_eq!(why, Unproved::NoKey("hand_back_key"));
    assert_eq!(why.to_string(), "the credential `hand_back_key` is missing, the key of the digest");
    let short = Credentials::new().with("hand_back_key", "short");
    assert_eq!(none.unproved(&short), Some(Unproved::ShortKey("hand_back_key")));
    assert!(none.verified(&short).is_err());
}

#[test]
fn a_hand_back_is_bounded() {
    let long = post([b"RC=0&HOLDER=".to_vec(), vec![b'a'; 10 << 20]].concat());
    let handed_back = hand_back::receive::<Back>(&long);
    assert!(handed_back.content.is_err() && handed_back.raw.is_empty());
    assert_eq!(
        handed_back.violations.to_string(),
        format!("{} bytes, at most {MAX_BYTES} are read", (10 << 20) + 12)
    );
    let pairs = hand_back::receive::<Back>(&get("a=&".repeat(100_000)));
    assert!(pairs.verdict() == Verdict::Unknown && pairs.violations.len() <= denbun::Violations::LIMIT);
}

#[test]
fn nothing_is_shown() {
    let handed_back = returned("0", "注文-4242", 1000, "s3cr3t");
    let shown = format!("{handed_back:?} {:?}", handed_back.unproved(&credentials()));
    assert!(!shown.contains("4242") && !shown.contains("s3cr3t"), "{shown}");
    let verified = returned("0", "A-4242", 1, &digest("A-4242", 1, &credentials())).verified(&credentials());
    assert!(!format!("{verified:?}").contains("A-4242"));
}

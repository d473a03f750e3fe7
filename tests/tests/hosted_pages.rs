//! A shopper's way in a real browser: the shop's page, the provider's page, and back.

#[path = "hosted_pages/browser.rs"]
mod browser;
#[path = "hosted_pages/house.rs"]
mod house;
#[path = "hosted_pages/provider.rs"]
mod provider;

use denbun::hand_back::{self, HandedBack, Unproved};
use denbun::{Charset, Credentials, Verdict, Yen, page};
use denbun_simulator::{Behavior, ReturnMethod};

use browser::{Browser, Script};
use house::House;
use provider::{Back, Pay};

const CHARSETS: [Charset; 2] = [Charset::Utf8, Charset::ShiftJis];

/// What charsets and browsers stumble over: trail bytes that are ASCII, extensions, half-width kana, line ends, and
/// whatever means something in HTML and in forms.
fn pay() -> Pay {
    Pay {
        shop: "0001".into(),
        amount: Yen(1000),
        free1: "注文ソ能表-1".into(),
        free2: Some("髙﨑①～ｱﾞ\r\n二行目\t\\".into()),
        free3: Some("\"><script>alert('x')</script>&amp;&#34;+%41 a=b&c".into()),
        ..Pay::default()
    }
}

/// The message as it is encoded, with its digest.
fn expected(house: &House) -> Vec<u8> {
    let link = page::link(&pay(), &house.target()).expect("a valid request");
    let (_, query) = link.as_str().split_once('?').expect("a query");
    query.as_bytes().to_vec()
}

/// Everything the shop sent is back, and bound by its digest.
fn assert_handed_back(house: &House, method: &str, verdict: Verdict) {
    let incoming = house.incoming().expect("the shopper is back");
    assert_eq!(incoming.method, method);
    let handed_back: HandedBack<Back> = hand_back::receive_as(&incoming, house.charset);
    assert!(handed_back.violations.is_empty(), "{}", handed_back.violations);
    assert_eq!(handed_back.verdict(), verdict);
    let verified = handed_back.verified(&house.credentials()).expect("the digest is right");
    let (back, sent) = (verified.get().hand_back(), pay());
    assert_eq!((back.amount, back.free1.as_deref()), (Some(sent.amount), Some(sent.free1.as_str())));
    assert_eq!((&back.free2, &back.free3), (&sent.free2, &sent.free3));
    assert_eq!(back.id.as_deref().map(|id| &id[..1]), Some("T"));

    // Under another key, or for another amount, it is nobody's.
    let other = Credentials::new().with("return_key", "another key of more than sixteen bytes");
    let again = hand_back::receive_as::<Back>(&incoming, house.charset);
    assert_eq!(again.unproved(&other), Some(Unproved::Wrong));
}

#[tokio::test]
#[ignore = "needs Chromium: .ci/run installs it and runs these"]
async fn a_form_sends_itself_and_the_shopper_comes_back() {
    let browser = Browser::open(Script::On).await;
    for charset in CHARSETS {
        let mut house = House::build(charset, None).await;
        for (button, method, verdict) in [
            ("get-confirmed-1", "GET", Verdict::Confirmed),
            ("post-confirmed-1", "POST", Verdict::Confirmed),
            ("get-declined-2", "GET", Verdict::Declined),
            ("post-declined-3", "POST", Verdict::Declined),
            ("post-unknown-1", "POST", Verdict::Unknown),
        ] {
            browser.go(&house.url("/pay")).await;
            let id = browser.wait_for(button).await;
            assert_eq!(house.brought().await, ("POST".into(), expected(&house)), "{charset} {button}");
            let free2 = browser.wait_for("brought-free2").await;
            assert_eq!(browser.text(&free2).await, "髙﨑①～ｱﾞ 二行目 \\");
            browser.click(&id).await;
            browser.wait_for("received").await;
            assert_handed_back(&house, method, verdict);
        }
    }
}

#[tokio::test]
#[ignore = "needs Chromium: .ci/run installs it and runs these"]
async fn a_link_leads_there_too() {
    let browser = Browser::open(Script::On).await;
    for charset in CHARSETS {
        let mut house = House::build(charset, None).await;
        browser.go(&house.url("/link")).await;
        let id = browser.wait_for("get-confirmed-1").await;
        assert_eq!(house.brought().await, ("GET".into(), expected(&house)), "{charset}");
        browser.click(&id).await;
        browser.wait_for("received").await;
        assert_handed_back(&house, "GET", Verdict::Confirmed);
    }
}

#[tokio::test]
#[ignore = "needs Chromium: .ci/run installs it and runs these"]
async fn without_script_the_shopper_presses_a_button() {
    let browser = Browser::open(Script::Off).await;
    for charset in CHARSETS {
        let mut house = House::build(charset, None).await;
        browser.go(&house.url("/pay")).await;
        let button = browser.find("button").await.expect("a button");
        assert!(browser.is_shown(&button).await);
        assert_eq!(browser.text(&button).await, "お支払いページへ進む");
        assert_eq!(browser.title().await, "お支払いページへの移動");
        assert!(house.nothing_brought().await, "{charset}: nothing is sent by itself");
        browser.click(&button).await;
        let id = browser.wait_for("post-confirmed-1").await;
        assert_eq!(house.brought().await, ("POST".into(), expected(&house)), "{charset}");
        browser.click(&id).await;
        browser.wait_for("received").await;
        assert_handed_back(&house, "POST", Verdict::Confirmed);
    }
}

#[tokio::test]
#[ignore = "needs Chromium: .ci/run installs it and runs these"]
async fn the_provider_can_hand_back_at_once() {
    let browser = Browser::open(Script::On).await;
    for charset in CHARSETS {
        for (method, word, behavior, verdict) in [
            (ReturnMethod::Get, "GET", Behavior::Confirm, Verdict::Confirmed),
            (ReturnMethod::Post, "POST", Behavior::Decline, Verdict::Declined),
        ] {
            let house = House::build(charset, Some(method)).await;
            house.provider.next("pay", behavior);
            browser.go(&house.url("/onward")).await;
            browser.wait_for("received").await;
            assert_handed_back(&house, word, verdict);
        }
    }
}

#[tokio::test]
#[ignore = "needs Chromium: .ci/run installs it and runs these"]
async fn the_policy_allows_this_form_and_this_script_only() {
    let browser = Browser::open(Script::On).await;
    let mut house = House::build(Charset::Utf8, None).await;
    // The same document, changed on its way: neither a script of somebody else nor another address is reached.
    browser.go(&house.url("/tampered-script")).await;
    assert_eq!(browser.title().await, "お支払いページへの移動");
    browser.go(&house.url("/tampered-address")).await;
    assert!(house.nothing_brought().await);
    assert!(house.incoming().is_none());

    // Nor is another origin by a redirect of the page, unless the shop allows it.
    let mut house = House::build(Charset::Utf8, Some(ReturnMethod::Get)).await;
    browser.go(&house.url("/pay")).await;
    assert_eq!(house.brought().await.0, "POST");
    assert!(!house.something_else_happens().await);
    assert!(house.incoming().is_none());
}

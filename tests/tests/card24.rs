//! What 24カード決済JP publishes, and nothing else: the result and its two values, GET or POST, three free fields that pass
//! through; and that every guess of its spec can be replaced from outside. No name that is assumed stands here.

use std::path::{Path, PathBuf};

use denbun::{Credentials, Headers, Incoming, Open, Target, Verdict, Yen, hand_back, page};
use denbun_codegen::diagnostic::{Diagnostics, Format, LIMIT};
use denbun_codegen::model::{EvidenceClass, Spec};
use denbun_codegen::source::Sources;
use denbun_providers::card24::{ASSUMED, DataLinkRequest, HandBack, LinkOpenRequest, ResultCode};
use denbun_simulator::codec;

const SPEC: &str = "../specs/card24.yaml";
const CONTRACT: &str = "overlays/card24.contract.yaml";

fn spec(overlays: &[&str]) -> Spec {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let overlays: Vec<PathBuf> = overlays.iter().map(PathBuf::from).collect();
    let spec = denbun_codegen::load(Path::new(SPEC), &overlays, &mut sources, &mut diagnostics);
    spec.unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, Format::Human { color: false }, LIMIT)))
}

fn handed(method: &str, bytes: &[u8]) -> denbun::HandedBack<HandBack> {
    let (query, body) = if method == "GET" { (bytes, &b""[..]) } else { (&b""[..], bytes) };
    let [query, body] = [query, body].map(|bytes| bytes.to_vec().into());
    hand_back::receive(&Incoming { method: method.into(), query, headers: Headers::new(), body })
}

#[test]
fn the_published_values_mean_the_same_by_get_and_by_post() {
    for method in ["GET", "POST"] {
        for (bytes, code, verdict) in [
            (&b"RC=0"[..], Open::Known(ResultCode::Ok), Verdict::Confirmed),
            (b"RC=9", Open::Known(ResultCode::Ng), Verdict::Declined),
            // What nobody lists is no failure.
            (b"RC=1", Open::Other("1".into()), Verdict::Unknown),
        ] {
            let handed = handed(method, bytes);
            assert_eq!(handed.verdict(), verdict, "{method}");
            assert_eq!(handed.content.expect("a hand-back").unproven().result_code, code);
        }
        // Nothing that the browser brings is a proof.
        let credentials = Credentials::new().with("hand_back_key", "a key of at least sixteen bytes");
        assert!(handed(method, b"RC=0").verified(&credentials).is_err());
    }
}

#[test]
fn free_fields_pass_through_and_the_digest_binds_what_was_sent() {
    let credentials = || Credentials::new().with("hand_back_key", "a key of at least sixteen bytes");
    let target = Target::live().address("https://pay.example/1").credentials(credentials());
    let request = DataLinkRequest::builder().amount(Yen(1000)).free1("注文-1").free2("髙﨑①").build();
    let sent = page::link(&request, &target).expect("a link");
    let message = sent.as_str().split_once('?').expect("a query").1;
    // The page hands the values back under the names they came with, and adds its result.
    for method in ["GET", "POST"] {
        let handed = handed(method, format!("RC=0&{message}").as_bytes());
        let bound = handed.verified(&credentials()).expect("the shop's own values");
        let HandBack { free1, free2, amount, .. } = bound.get().hand_back();
        assert_eq!((free1.as_deref(), free2.as_deref()), (Some("注文-1"), Some("髙﨑①")));
        assert_eq!(*amount, Some(Yen(1000)));
    }
    // The digest of one payment is none of another.
    let cheaper = DataLinkRequest::builder().amount(Yen(1)).free1("注文-1").build();
    let other = page::link(&cheaper, &target).expect("a link");
    let forged = message.replace(digest(sent.as_str()), digest(other.as_str()));
    assert_ne!(forged, message);
    assert!(handed("POST", format!("RC=0&{forged}").as_bytes()).verified(&credentials()).is_err());
}

/// The value of 64 digits, whatever its field is called.
fn digest(link: &str) -> &str {
    link.split(['&', '=']).find(|value| value.len() == 64).expect("a digest")
}

#[test]
fn a_form_and_a_link_carry_the_same() {
    let target = Target::live()
        .address("https://pay.example/1")
        .credentials(Credentials::new().with("hand_back_key", "a key of at least sixteen bytes"));
    let request = LinkOpenRequest::builder().amount(Yen(5)).free1("a").free2("\"><script>").build();
    let form = page::form(&request, &target).expect("a form");
    assert_eq!(form.content_type(), "text/html; charset=Shift_JIS");
    let html = String::from_utf8_lossy(form.html());
    assert!(html.contains("&quot;&gt;&lt;script&gt;") && !html.contains("\"><script>"), "{html}");
    assert!(page::link(&request, &target).expect("a link").as_str().starts_with("https://pay.example/1?"));
    // Nobody but the merchant knows where the page is.
    let error = page::form(&request, &Target::live()).unwrap_err().to_string();
    assert!(error.contains("hand_back_key") || error.contains("決済URL"), "{error}");
}

#[test]
fn a_contract_laid_over_the_spec_leaves_nothing_assumed() {
    let (alone, confirmed) = (spec(&[]), spec(&[CONTRACT]));
    let assumed = denbun_codegen::assumed(&alone);
    assert_eq!(assumed.len(), ASSUMED.len());
    assert!(assumed.iter().all(|guess| guess.confirm.is_some()));
    assert!(denbun_codegen::assumed(&confirmed).is_empty());
    // One wire name is public; the spec says so of no other.
    let back =
        |spec: &Spec| spec.messages.iter().position(|message| message.name == "hand_back").expect("it");
    let documented: Vec<_> = alone.messages[back(&alone)]
        .fields
        .iter()
        .filter(|field| field.aspects.name.class == EvidenceClass::Documented)
        .map(|field| field.name.as_str())
        .collect();
    assert_eq!(documented, ["RC"]);
    // The examples hold under the contract's names as well, and those are the names sent.
    for spec in [&alone, &confirmed] {
        let request = spec.messages.iter().find(|message| message.name == "data_link.request").expect("it");
        let example = &request.examples[0];
        let values = codec::Values::of_example(request, example);
        let bytes = codec::encode(spec, request, &values).expect("a right example");
        for field in
            request.fields.iter().filter(|field| values.get(position(request, &field.name)).is_some())
        {
            let pair = format!("{}=", field.name);
            assert!(String::from_utf8_lossy(&bytes).contains(&pair), "{pair}");
        }
    }
    let rust = |spec: &Spec| -> Vec<String> {
        spec.messages[back(spec)].fields.iter().map(|field| field.rust.clone()).collect()
    };
    assert_eq!(rust(&alone), rust(&confirmed), "an overlay changes no name in Rust");
}

fn position(message: &denbun_codegen::model::Message, name: &str) -> usize {
    message.fields.iter().position(|field| field.name == name).expect("a field")
}

//! A shop's address of pushes: the receiver of the family, and what its handler saw.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};

use axum::body::Body;
use axum::http::Request;
use denbun::notification::{Family, Receiver, Sender};
use denbun::signature::Unsigned;
use denbun::{Answered, Credentials, Notification, Received};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::Signature;
use denbun_codegen::signing::{Input, sign};
use denbun_codegen::source::Sources;
use denbun_providers::veritrans4g::Push;
use tower_service::Service;

/// The published dummies of the vectors.
const CCID: &str = "A100000000000001000000cc";
const SECRET: &str = "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789";

pub(crate) fn credentials() -> Credentials {
    Credentials::new().with("merchant_ccid", CCID).with("merchant_secret", SECRET)
}

static SEAL: LazyLock<Signature> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/veritrans4g");
    let spec = denbun_codegen::load(&path, &[], &mut Sources::new(), &mut Diagnostics::new());
    let signatures = spec.expect("a spec without errors").signatures;
    signatures.into_iter().find(|known| known.name == "content_hmac").expect("the signature of pushes")
});

/// The header that proves these bytes.
pub(crate) fn seal(body: &[u8]) -> String {
    sealed(SECRET, body)
}

/// The same with the key as the text of its digits, in place of the bytes they stand for.
pub(crate) fn seal_with_text(body: &[u8]) -> String {
    let digits: String = SECRET.bytes().map(|byte| format!("{byte:02x}")).collect();
    sealed(&digits, body)
}

fn sealed(secret: &str, body: &[u8]) -> String {
    let credentials = [("merchant_ccid", CCID), ("merchant_secret", secret)];
    let input = Input {
        credentials: credentials.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
        body: Some(body.to_vec()),
        ..Input::default()
    };
    sign(&SEAL, &input).ok().and_then(|made| made.carried).expect("a signature")
}

/// What the handler saw.
#[derive(Debug, Clone)]
pub(crate) struct Heard {
    /// Which push it was; `-` for none.
    pub(crate) name: &'static str,
    pub(crate) raw: Vec<u8>,
    pub(crate) sender: Sender,
    pub(crate) unsigned: Option<Unsigned>,
    /// Whether its content is given as proved.
    pub(crate) is_trusted: bool,
    is_read: bool,
    violations: Vec<String>,
    is_unread: bool,
    unknown: Vec<String>,
}

impl Heard {
    fn of<N: Notification>(received: Received<N>) -> Self {
        Heard {
            name: N::NOTIFICATION.name,
            raw: received.raw.to_vec(),
            sender: received.sender,
            unsigned: received.unsigned,
            is_read: received.content.is_ok(),
            violations: received.violations.iter().map(ToString::to_string).collect(),
            is_unread: received.violations.iter().any(|violation| violation.is_unread()),
            unknown: received.unknown.iter().map(|(name, _)| name.to_owned()).collect(),
            is_trusted: received.verified().is_ok(),
        }
    }

    /// Whether every part of it could be read.
    pub(crate) fn is_whole(&self) -> bool {
        self.is_read && !self.is_unread
    }
}

impl fmt::Display for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, read: {}, trusted: {}", self.name, self.is_read, self.is_trusted)?;
        self.violations.iter().try_for_each(|violation| write!(f, "\n{violation}"))?;
        self.unknown.iter().try_for_each(|name| write!(f, "\nbeyond the document: {name:?}"))
    }
}

fn heard(push: Push) -> Heard {
    match push {
        Push::Mpi(received) => Heard::of(received),
        Push::Cvs(received) => Heard::of(received),
        Push::Bank(received) => Heard::of(received),
        Push::Upop(received) => Heard::of(received),
        Push::Alipay(received) => Heard::of(received),
        Push::Paypal(received) => Heard::of(received),
        Push::Oricosc(received) => Heard::of(received),
        Push::Carrier(received) => Heard::of(received),
        Push::Untold(untold) => Heard {
            name: "-",
            raw: untold.raw.to_vec(),
            sender: untold.sender,
            unsigned: untold.unsigned,
            is_trusted: false,
            is_read: false,
            violations: Vec::new(),
            is_unread: true,
            unknown: Vec::new(),
        },
        _ => panic!("a push that nobody here knows"),
    }
}

/// The shop.
pub(crate) struct Shop {
    heard: Arc<Mutex<Option<Heard>>>,
}

impl Shop {
    pub(crate) fn open() -> Self {
        Shop { heard: Arc::default() }
    }

    /// Brings a push to its address; gives the answer's status, and what the handler saw. The handler says of each that it
    /// is kept.
    pub(crate) async fn push(&self, headers: &[(&str, &str)], body: &[u8]) -> (u16, Heard) {
        let seen = self.heard.clone();
        let mut receiver = Receiver::new(credentials(), move |push: Push| {
            *seen.lock().expect("no panic") = Some(heard(push));
            async { Answered::<<Push as Family>::First>::accepted() }
        });
        let request = headers.iter().fold(
            Request::post("/push").header("content-type", "application/x-www-form-urlencoded"),
            |request, (name, value)| request.header(*name, *value),
        );
        let request = request.body(Body::from(body.to_vec())).expect("a request");
        let response = receiver.call(request).await.expect("it always answers");
        let heard = self.heard.lock().expect("no panic").take().expect("the handler saw it");
        (response.status().as_u16(), heard)
    }
}

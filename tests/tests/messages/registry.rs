//! What is generated, without its types: one row a message, an operation and a notification.

use std::error::Error;
use std::fmt::{Debug, Write};

use denbun::file::{ReadRecord, Reader};
use denbun::operation::{OperationInfo, find_error};
use denbun::schema::Schema;
use denbun::{
    Credentials, Decode, Decoded, HandBack, Headers, Incoming, Message, Notification, Operation, Rest,
    Verdict, Violations,
};

include!(concat!(env!("OUT_DIR"), "/registry.rs"));

/// A generated message.
pub(crate) struct Entry {
    pub(crate) provider: &'static str,
    pub(crate) name: &'static str,
    pub(crate) schema: &'static Schema<'static>,
    /// Reads it; requests are only written.
    pub(crate) read: Option<fn(&[u8]) -> Read>,
}

/// A message that was read.
pub(crate) struct Read {
    /// Whether it could be built.
    pub(crate) is_whole: bool,
    pub(crate) violations: Violations,
    pub(crate) unknown: Rest,
    /// All that can be shown of it: the message, what is wrong, and what went wrong.
    pub(crate) shown: String,
}

impl Entry {
    const fn written<M: Message>(provider: &'static str, name: &'static str) -> Self {
        Entry { provider, name, schema: M::SCHEMA, read: None }
    }

    const fn read<M: for<'a> Decode<'a> + Debug>(provider: &'static str, name: &'static str) -> Self {
        Entry { provider, name, schema: M::SCHEMA, read: Some(read::<M>) }
    }
}

fn read<M: for<'a> Decode<'a> + Debug>(bytes: &[u8]) -> Read {
    let mut shown = String::new();
    let mut show = |text: std::fmt::Arguments<'_>| shown.write_fmt(text).expect("a string takes all");
    match denbun::decode::<M>(bytes) {
        Ok(decoded) => {
            show(format_args!("{decoded:?}\n{decoded:#?}\n"));
            let Decoded { message, violations, unknown } = decoded;
            show(format_args!("{message:?}\n{violations}\n{violations:?}\n{unknown:?}\n"));
            Read { is_whole: true, violations, unknown, shown }
        }
        Err(error) => {
            show(format_args!("{error}\n{error:?}\n{error:#?}\n"));
            let mut source = error.source();
            while let Some(error) = source {
                show(format_args!("{error}\n{error:?}\n"));
                source = error.source();
            }
            Read { is_whole: false, violations: error.violations, unknown: error.unknown, shown }
        }
    }
}

/// A generated operation.
pub(crate) struct Asked {
    pub(crate) provider: &'static str,
    pub(crate) info: &'static OperationInfo,
    /// What an answer with this HTTP status says; `None` if it cannot be read.
    pub(crate) verdict: fn(&[u8], u16) -> Option<Verdict>,
}

impl Asked {
    const fn of<O: Operation>(provider: &'static str) -> Self {
        Asked { provider, info: O::OPERATION, verdict: verdict::<O> }
    }
}

fn verdict<O: Operation>(bytes: &[u8], status: u16) -> Option<Verdict> {
    let answer = denbun::decode::<O::Answer>(bytes).ok()?.message;
    let code = O::error_code(&answer);
    let error = code.and_then(|code| find_error(O::OPERATION.errors, &code));
    Some(O::verdict(&answer, status).given(error))
}

/// A generated notification, hand-back or record of a file.
pub(crate) struct Told {
    pub(crate) provider: &'static str,
    pub(crate) name: &'static str,
    /// All that can be shown of one that was received.
    pub(crate) received: fn(&[u8]) -> String,
}

impl Told {
    const fn of<N: Notification + Debug>(provider: &'static str) -> Self {
        Told { provider, name: N::NOTIFICATION.name, received: received::<N> }
    }

    const fn handed_back<H: HandBack + Debug>(provider: &'static str) -> Self {
        Told { provider, name: H::HAND_BACK.name, received: handed_back::<H> }
    }

    const fn in_file<R: for<'a> ReadRecord<'a> + Debug>(provider: &'static str, name: &'static str) -> Self {
        Told { provider, name, received: in_file::<R> }
    }
}

fn received<N: Notification + Debug>(bytes: &[u8]) -> String {
    let plain = denbun::receive::<N>(bytes);
    let incoming = Incoming {
        method: N::NOTIFICATION.method.as_str().to_owned(),
        query: bytes.to_vec().into(),
        headers: Headers::new(),
        body: bytes.to_vec().into(),
    };
    let whole = denbun::receive_from::<N>(&incoming, &Credentials::new());
    let shown = format!("{plain:?}\n{incoming:?}\n{whole:#?}\n{}", whole.verdict().as_str());
    match whole.verified() {
        Ok(verified) => format!("{shown}\n{verified:?}"),
        Err(hint) => format!("{shown}\n{hint:?}"),
    }
}

fn handed_back<H: HandBack + Debug>(bytes: &[u8]) -> String {
    let incoming = |method: &str| Incoming {
        method: method.to_owned(),
        query: bytes.to_vec().into(),
        headers: Headers::new(),
        body: bytes.to_vec().into(),
    };
    let mut shown = String::new();
    for method in ["GET", "POST"] {
        let handed = denbun::hand_back::receive::<H>(&incoming(method));
        shown += &format!("{handed:?}\n{handed:#?}\n{}\n", handed.verdict().as_str());
        let credentials = Credentials::new().with("hand_back_key", "a key of at least sixteen bytes");
        match handed.verified(&credentials) {
            Ok(bound) => shown += &format!("{bound:?}\n"),
            Err(handed) => shown += &format!("{:?}\n", handed.unproved(&credentials)),
        }
    }
    shown
}

/// Of a file with this record and nothing else, which mostly breaks rules of the file too.
fn in_file<R: for<'a> ReadRecord<'a> + Debug>(bytes: &[u8]) -> String {
    let mut shown = String::new();
    for row in Reader::<R, _>::new(bytes) {
        match row {
            Ok(row) => shown += &format!("{row:?}\n{:?}\n{}\n{:?}\n", row.record, row.problems, row.unknown),
            Err(error) => shown += &format!("{error}\n{error:?}\n"),
        }
    }
    shown
}

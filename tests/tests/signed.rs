//! A provider that packs and signs: what is sent, byte for byte, and what is believed of what comes.

mod signed {
    denbun::provider!("specs/good/signed.yaml");
}

use denbun::notification::Proof;
use denbun::outcome::NotExecuted;
use denbun::signature::Unsigned;
use denbun::{
    Body, Credentials, Headers, Incoming, Notification, Outcome, Received, Sender, Target, Verdict, Yen,
    hand_back, interpret, prepare, receive_from,
};
use signed::signed::{Authorize, PushMpi, ReturnMpi, ReturnUpop, TokenRequest};

const SECRET: &str = "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789";

//! What comes back through the shopper's browser is no payment, even where a digest binds it to an order.

use denbun::{Credentials, HandedBack, Verified};
use denbun_providers::card24::HandBack;

fn ship(_paid: &Verified<HandBack>) {}

fn received(back: HandedBack<HandBack>, credentials: &Credentials) {
    if let Ok(bound) = back.verified(credentials) {
        ship(&bound);
    }
}

fn main() {}

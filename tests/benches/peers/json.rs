//! The JSON messages: a charge as the provider answers it, and the token request of a konbini payment.

pub(crate) mod agree;
mod charge;
mod messages;
mod sample;
mod scalars;
mod token;
mod values;

use super::values::Lent;
use super::{Case, Message, Values, ours, peer, read, write};
use messages::{borrowed, owned};
use sample::{BACKWARD, CHARGE, PAID};

/// Those who read a charge, with checks by hand.
macro_rules! charges {
    ($message:ident, $document:ident) => {{
        use Message::$message;
        use Values::{Borrowed, Owned};
        &[
            peer($message, Owned, "serde_json + hand checks", |n| {
                read(n, $document, charge::serde_by_hand::<String>)
            }),
            peer($message, Owned, "serde_json from_str + hand checks", |n| {
                read(n, $document, charge::serde_text_by_hand::<String>)
            }),
            peer($message, Owned, "sonic-rs + hand checks", |n| {
                read(n, $document, charge::sonic_by_hand::<String>)
            }),
            ours($message, Owned, |n| read(n, $document, denbun::decode::<owned::Charge>)),
            peer($message, Borrowed, "serde_json + hand checks", |n| {
                read(n, $document, charge::serde_by_hand::<Lent<'_>>)
            }),
            peer($message, Borrowed, "serde_json from_str + hand checks", |n| {
                read(n, $document, charge::serde_text_by_hand::<Lent<'_>>)
            }),
            peer($message, Borrowed, "sonic-rs + hand checks", |n| {
                read(n, $document, charge::sonic_by_hand::<Lent<'_>>)
            }),
            ours($message, Borrowed, |n| read(n, $document, denbun::decode::<borrowed::Charge<'_>>)),
        ]
    }};
}
/// Everybody who takes part, in the order of the table.
pub(super) const CASES: [&[Case]; 5] =
    [GARDE, charges!(Charge, CHARGE), charges!(Paid, PAID), charges!(Backward, BACKWARD), TOKENS];

const GARDE: &[Case] = {
    use Message::Charge;
    use Values::{Borrowed, Owned};
    &[
        peer(Charge, Owned, "serde_json + garde", |n| read(n, CHARGE, charge::serde_garde::<String>)),
        peer(Charge, Owned, "sonic-rs + garde", |n| read(n, CHARGE, charge::sonic_garde::<String>)),
        peer(Charge, Borrowed, "serde_json + garde", |n| read(n, CHARGE, charge::serde_garde::<Lent<'_>>)),
        peer(Charge, Borrowed, "sonic-rs + garde", |n| read(n, CHARGE, charge::sonic_garde::<Lent<'_>>)),
    ]
};

const TOKENS: &[Case] = {
    use Message::Token;
    use Values::{Borrowed, Owned};
    &[
        peer(Token, Owned, "serde_json + garde", |n| write(n, &text(), token::serde_garde)),
        peer(Token, Owned, "serde_json + hand checks", |n| write(n, &text(), token::serde_by_hand)),
        peer(Token, Owned, "sonic-rs + garde", |n| write(n, &text(), token::sonic_garde)),
        peer(Token, Owned, "sonic-rs + hand checks", |n| write(n, &text(), token::sonic_by_hand)),
        ours(Token, Owned, |n| write(n, &owned::Token::from(&text()), denbun::encode_into)),
        peer(Token, Borrowed, "serde_json + garde", |n| write(n, &lent(), token::serde_garde)),
        peer(Token, Borrowed, "serde_json + hand checks", |n| write(n, &lent(), token::serde_by_hand)),
        peer(Token, Borrowed, "sonic-rs + garde", |n| write(n, &lent(), token::sonic_garde)),
        peer(Token, Borrowed, "sonic-rs + hand checks", |n| write(n, &lent(), token::sonic_by_hand)),
        ours(Token, Borrowed, |n| write(n, &borrowed::Token::from(&text()), denbun::encode_into)),
    ]
};

fn text() -> values::Token<String> {
    sample::token()
}

fn lent() -> values::Token<&'static str> {
    sample::token()
}

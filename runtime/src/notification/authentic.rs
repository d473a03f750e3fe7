//! Whether a notification holds the secret its sender shares with the shop.

use denbun_signature::carried;
use subtle::{Choice, ConstantTimeEq};

use crate::credentials::Credentials;
use crate::exchange::Headers;
use crate::signature::SignedBy;

/// How a notification proves its sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authentic {
    /// Not at all.
    None,
    /// A header holds a secret that the shop gave the provider.
    Header {
        /// The header's name.
        name: &'static str,
        /// Its value, in any of these forms; `{name}` stands for one of the [`Credentials`].
        forms: &'static [&'static str],
    },
    /// It is signed.
    Signature(SignedBy),
}

/// Who sent a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sender {
    /// Somebody who knows the shared secret.
    Proved,
    /// Anybody.
    Unproved,
}

impl Authentic {
    /// Of a signature, [`receive_from`](crate::receive_from) knows more than headers; here it proves nothing.
    ///
    /// Compares the header with all forms, in a time that does not tell how much of a secret was right.
    ///
    /// Without the header, with several of its name, with bytes in it that are no text, or without the shop's own
    /// credential nothing is proved.
    pub fn sender(&self, headers: &Headers, credentials: &Credentials) -> Sender {
        let Authentic::Header { name, forms } = self else { return Sender::Unproved };
        // Bytes that are no text were replaced on the way, and could have been any.
        let given = headers.only(name).filter(|value| !value.contains(char::REPLACEMENT_CHARACTER));
        let Some(given) = given else { return Sender::Unproved };
        let mut same = Choice::from(0);
        // A form without a secret would be proved by anybody.
        for form in forms.iter().filter(|form| carried::names(form).next().is_some()) {
            if let Some(expected) = credentials.fill(form) {
                same |= expected.as_bytes().ct_eq(given.as_bytes());
            }
        }
        if bool::from(same) { Sender::Proved } else { Sender::Unproved }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: Authentic =
        Authentic::Header { name: "Authorization", forms: &["{token}", "Bearer {token}", "anybody"] };

    fn sender(headers: &[(&str, &str)], token: &str) -> Sender {
        let headers = headers.iter().copied().collect();
        TOKEN.sender(&headers, &Credentials::new().with("token", token))
    }

    #[test]
    fn any_of_the_forms_proves() {
        assert_eq!(sender(&[("authorization", "tok")], "tok"), Sender::Proved);
        assert_eq!(sender(&[("x", "y"), ("AUTHORIZATION", "Bearer tok")], "tok"), Sender::Proved);
    }

    #[test]
    fn nothing_else_does() {
        for value in
            ["", "to", "tok ", "Tok", "bearer tok", "Bearer", "Bearer ", "anybody", "{token}", "tok,tok"]
        {
            assert_eq!(sender(&[("Authorization", value)], "tok"), Sender::Unproved, "{value}");
        }
        assert_eq!(sender(&[], "tok"), Sender::Unproved);
        let twice = [("Authorization", "tok"), ("authorization", "tok")];
        assert_eq!(sender(&twice, "tok"), Sender::Unproved);
        let headers = Headers::from([("Authorization", "tok")]);
        let credentials = Credentials::new().with("token", "tok");
        assert_eq!(Authentic::None.sender(&headers, &credentials), Sender::Unproved);
    }

    #[test]
    fn without_a_credential_nothing_is_proved() {
        for value in ["", "Bearer ", "Bearer"] {
            assert_eq!(sender(&[("Authorization", value)], ""), Sender::Unproved, "{value}");
            let headers = Headers::from([("Authorization", value)]);
            assert_eq!(TOKEN.sender(&headers, &Credentials::new()), Sender::Unproved);
        }
    }
}

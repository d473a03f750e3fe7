//! E-mail addresses as payment forms mean them: `local@domain`, ASCII, no quoting.

use crate::class;
use crate::schema::ascii;

/// The groups of what an address is made of.
pub(crate) const CHARACTERS: u64 = class::inside(ascii::EMAIL);

/// Whether this is an address: one `@`, and a domain of at least two labels of letters, digits and inner hyphens. A
/// dot at the end of the local part or two in a row pass, since Japanese carriers once issued such addresses.
pub(crate) fn is_email(text: &str) -> bool {
    let bytes = text.as_bytes();
    let end = bytes.iter().fold(place::START, |place, byte| STEPS[usize::from(*byte)] >> (place & MASK));
    end & MASK == place::LETTER && has_short_labels(text)
}

/// A domain of 62 characters has no label of 64.
fn has_short_labels(text: &str) -> bool {
    let mut labels = text.as_bytes().split(|byte| matches!(byte, b'@' | b'.')).skip(1);
    text.len() <= 64 || labels.all(|label| label.len() <= 63)
}

/// Where one is in an address: how far a word of [`STEPS`] is shifted.
mod place {
    /// This is none any more.
    pub(super) const NOWHERE: u64 = 0;
    /// Before the first character.
    pub(super) const START: u64 = 6;
    /// In the local part.
    pub(super) const LOCAL: u64 = 12;
    /// Before the first label.
    pub(super) const FIRST: u64 = 18;
    /// After a letter or digit of the first label.
    pub(super) const FIRST_LETTER: u64 = 24;
    /// After a hyphen of the first label.
    pub(super) const FIRST_HYPHEN: u64 = 30;
    /// Before another label.
    pub(super) const LABEL: u64 = 36;
    /// After a letter or digit of another label. An address ends here.
    pub(super) const LETTER: u64 = 42;
    /// After a hyphen of another label.
    pub(super) const HYPHEN: u64 = 48;
}

/// The bits of a place.
const MASK: u64 = 63;

/// Where each byte leads, in six bits for each place: nothing but a load and a shift for each byte of an address.
static STEPS: [u64; 256] = {
    let mut steps = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        if (ascii::EMAIL >> byte) & 1 == 1 {
            steps[byte] = step(byte as u8);
        }
        byte += 1;
    }
    steps
};

const fn step(byte: u8) -> u64 {
    use place::{FIRST, FIRST_HYPHEN, FIRST_LETTER, HYPHEN, LABEL, LETTER, LOCAL, NOWHERE, START};
    let local = match byte {
        b'@' => FIRST << LOCAL,
        b'.' => LOCAL << LOCAL,
        _ => LOCAL << START | LOCAL << LOCAL,
    };
    let domain = match byte {
        b'.' => LABEL << FIRST_LETTER | LABEL << LETTER,
        b'-' => {
            FIRST_HYPHEN << FIRST_LETTER | FIRST_HYPHEN << FIRST_HYPHEN | HYPHEN << LETTER | HYPHEN << HYPHEN
        }
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
            FIRST_LETTER << FIRST
                | FIRST_LETTER << FIRST_LETTER
                | FIRST_LETTER << FIRST_HYPHEN
                | LETTER << LABEL
                | LETTER << LETTER
                | LETTER << HYPHEN
        }
        _ => NOWHERE,
    };
    local | domain
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{CHARACTERS, is_email};
    use crate::class;

    /// The same, as one would say it.
    fn is_address(text: &str) -> bool {
        let Some((local, domain)) = text.split_once('@') else { return false };
        let labels: Vec<_> = domain.split('.').collect();
        let is_label = |label: &&str| {
            let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            (1..=63).contains(&label.len())
                && label.bytes().all(inner)
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        !local.is_empty()
            && !local.starts_with('.')
            && class::scan(local.as_bytes()) & !CHARACTERS == 0
            && labels.len() > 1
            && labels.iter().all(is_label)
    }

    #[test]
    fn addresses() {
        let long = format!("a@{}.jp", "b".repeat(63));
        for good in
            ["a@b.jp", "taro.yamada+pay@mail.example.co.jp", "x_.y-z'@a-b.c", "a..b.@docomo.ne.jp", &long]
        {
            assert!(is_email(good) && is_address(good), "{good}");
        }
        let long = format!("a@{}.jp", "b".repeat(64));
        for bad in [
            "", "a", "@b.jp", "a@", "a@b", "a@b@c.jp", ".a@b.jp", "a@-b.jp", "a@b-.jp", "a@b..jp", "a@b.jp.",
            "a@.jp", "a@b.j-", "a@あ.jp", &long,
        ] {
            assert!(!is_email(bad) && !is_address(bad), "{bad}");
        }
    }

    #[test]
    fn every_short_text() {
        let mut texts = vec![String::new()];
        for _ in 0..7 {
            let longer = |text: &String| ["a", "-", ".", "@", "_"].map(|next| format!("{text}{next}"));
            texts = texts.iter().flat_map(longer).collect();
            for text in &texts {
                assert_eq!(is_email(text), is_address(text), "{text}");
            }
        }
    }

    #[test]
    fn every_character_everywhere() {
        for (at, character) in (0..7).flat_map(|at| (0..=0xff_u8).map(move |byte| (at, char::from(byte)))) {
            let mut text = "ab@c.de".to_owned();
            text.insert(at, character);
            assert_eq!(is_email(&text), is_address(&text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn labels_of_any_length(text in "[a.]{1,70}@[a-]{1,70}[.][a-]{0,70}|a{0,70}@(a{50,70}[.]?){1,3}") {
            prop_assert_eq!(is_email(&text), is_address(&text));
        }

        #[test]
        fn any_text(text in "[ -~あ]{0,40}|[a-c.-]{0,9}@[a-c.-]{0,20}") {
            prop_assert_eq!(is_email(&text), is_address(&text));
        }
    }
}

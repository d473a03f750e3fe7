//! Base64 with padding, in which other characters may stand for some of its own.

use zeroize::Zeroizing;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Characters of Base64, each with the one that stands for it: `('/', '-')`.
pub type Substitutes<'s> = &'s [(char, char)];

/// Bytes as Base64.
///
/// ```
/// use denbun_signature::base64;
///
/// let swapped = [('/', '-'), ('+', '_'), ('=', '*')];
/// assert_eq!(*base64::encode(&[255, 255, 190, 0], &[]), "//++AA==");
/// assert_eq!(*base64::encode(&[255, 255, 190, 0], &swapped), "--__AA**");
/// ```
pub fn encode(bytes: &[u8], substitutes: Substitutes<'_>) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(bytes.len().div_ceil(3) * 4));
    for chunk in bytes.chunks(3) {
        let at = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let char = match place <= chunk.len() {
                true => char::from(ALPHABET[(bits >> (18 - 6 * place) & 63) as usize]),
                false => '=',
            };
            text.push(written(char, substitutes));
        }
    }
    text
}

fn written(char: char, substitutes: Substitutes<'_>) -> char {
    substitutes.iter().find(|(own, _)| *own == char).map_or(char, |(_, other)| *other)
}

/// The bytes of a Base64 text; `None` if it is not written just as [`encode`] writes it.
pub fn decode(text: &str, substitutes: Substitutes<'_>) -> Option<Zeroizing<Vec<u8>>> {
    let bytes = read(text, |char| {
        let substituted = substitutes.iter().find(|(_, other)| *other == char);
        match substituted {
            Some((own, _)) => Some(*own),
            None => Some(char).filter(|char| substitutes.iter().all(|(own, _)| own != char)),
        }
    })?;
    // Unused bits and padding have one way to be written, so that no two texts are the same bytes.
    (*encode(&bytes, substitutes) == *text).then_some(bytes)
}

/// The same of a text in which each character may also be Base64's own, and a blank stands for the `+` that a form's
/// escaping took away.
pub fn decode_either(text: &str, substitutes: Substitutes<'_>) -> Option<Zeroizing<Vec<u8>>> {
    let own = |char: char| match char {
        ' ' => '+',
        char => substitutes.iter().find(|(_, other)| *other == char).map_or(char, |(own, _)| *own),
    };
    let text: Zeroizing<String> = Zeroizing::new(text.chars().map(own).collect());
    decode(&text, &[])
}

fn read(text: &str, own: impl Fn(char) -> Option<char>) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() / 4 * 3));
    let (mut bits, mut count) = (0_u32, 0_u32);
    for char in text.chars() {
        let char = own(char)?;
        if char == '=' {
            continue;
        }
        let value = ALPHABET.iter().position(|known| char::from(*known) == char)?;
        bits = bits << 6 | u32::try_from(value).ok()?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 255).ok()?);
            bits &= (1 << count) - 1;
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SWAPPED: [(char, char); 3] = [('/', '-'), ('+', '_'), ('=', '*')];

    /// RFC 4648.
    #[test]
    fn texts_of_the_standard() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(*encode(bytes.as_bytes(), &[]), text);
            assert_eq!(decode(text, &[]).map(|it| it.to_vec()), Some(bytes.as_bytes().to_vec()));
        }
    }

    #[test]
    fn all_bytes_come_back() {
        for length in 0..20_u8 {
            let bytes: Vec<u8> = (0..length).map(|at| at.wrapping_mul(37).wrapping_add(201)).collect();
            for substitutes in [&[][..], &SWAPPED] {
                let text = encode(&bytes, substitutes);
                assert_eq!(decode(&text, substitutes).map(|it| it.to_vec()), Some(bytes.clone()));
                assert_eq!(decode_either(&text, substitutes).map(|it| it.to_vec()), Some(bytes.clone()));
            }
        }
    }

    #[test]
    fn one_text_only_stands_for_bytes() {
        for bad in ["Zg", "Zg=", "Zh==", "Zg===", "=Zg=", "Z g==", "Zg==\n", "Zm9", "あ", "Zm9v=", "*"] {
            assert!(decode(bad, &[]).is_none(), "{bad}");
        }
        assert!(decode("Zg==", &SWAPPED).is_none() && decode("Zg**", &SWAPPED).is_some());
        assert!(decode_either("Zg==", &SWAPPED).is_some() && decode_either("//  ", &SWAPPED).is_some());
    }
}

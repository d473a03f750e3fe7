//! A text as a literal.

use proc_macro2::Literal;

/// The literal of a text. What is surely visible stands as it is, without a search in the tables of Unicode; what is not
/// is escaped as everywhere else.
pub(crate) fn text(text: &str) -> Literal {
    let mut escaped = String::with_capacity(text.len() + 2);
    escaped.push('"');
    for c in text.chars() {
        if is_plain(c) { escaped.push(c) } else { escaped.extend(c.escape_debug()) }
    }
    escaped.push('"');
    escaped.parse().unwrap_or_else(|_| Literal::string(text))
}

/// ASCII, punctuation, kana, kanji and full-width characters that need no escape.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' if !matches!(c, '"' | '\\'))
        || matches!(c, '、'..='】' | 'ぁ'..='ゖ' | 'ァ'..='ヿ' | '一'..='鿿' | '！'..='｠')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_says_its_text() {
        for given in
            ["", "a 円 ｶﾞ が", "\"\\\n\r\0\u{1b}", "\u{3000}\u{202e}\u{200b}か\u{3099}", "'a' // */ {}"]
        {
            let read: syn::LitStr = syn::parse_str(&text(given).to_string()).expect("a text");
            assert_eq!(read.value(), given);
        }
        for c in ('\0'..=char::MAX).filter(|c| is_plain(*c) && *c != '\'') {
            assert_eq!(c.escape_debug().to_string(), c.to_string(), "{c:?}");
        }
    }
}

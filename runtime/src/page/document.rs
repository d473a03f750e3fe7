//! The HTML document that sends itself.

use std::fmt::Write;

use zeroize::Zeroizing;

use super::address::Whole;
use super::browser::pairs;
use super::{Look, PageError};
use crate::charset::Charset;
use crate::exchange::Headers;
use crate::secret::Body;

/// Sends the form, also one that has a field named `submit`. Its hash stands in the policy, so that no other script runs.
const SCRIPT: &str = "HTMLFormElement.prototype.submit.call(document.forms[0])";

/// The SHA-256 of [`SCRIPT`], as policies write it.
const SCRIPT_HASH: &str = "sha256-ox4bri+xTrW3kuLTyRoak73QX8KZGuyP3JlQYusbSlA=";

/// An HTML document that sends the message to the page as soon as it is shown, or by its button where no script runs.
///
/// Answer the shopper's browser with [`PageForm::headers`] and [`PageForm::html`]. `Debug` shows no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageForm {
    html: Body,
    charset: Charset,
    policy: String,
}

impl PageForm {
    /// The document's bytes, in the message's charset.
    pub fn html(&self) -> &[u8] {
        &self.html
    }

    /// Hands the document out.
    pub fn into_html(self) -> Body {
        self.html
    }

    /// `text/html` and the message's charset: a browser sends a form in the charset of its document.
    pub fn content_type(&self) -> String {
        format!("text/html; charset={}", self.charset)
    }

    /// Allows the one script and the one form of this document, and nothing else.
    pub fn content_security_policy(&self) -> &str {
        &self.policy
    }

    /// All headers of the answer, the content type among them.
    ///
    /// `Referrer-Policy: strict-origin`: the provider sees the shop's origin, which some of them compare with the one
    /// that is registered, but neither path nor query of the shop's page, where an order or a session may stand. With
    /// `no-referrer` browsers also hide the `Origin` of the form. What the referrer says proves nothing either way.
    pub fn headers(&self) -> Headers {
        Headers::from([
            ("Content-Type", self.content_type().as_str()),
            ("Content-Security-Policy", &self.policy),
            ("Cache-Control", "no-store"),
            ("Referrer-Policy", "strict-origin"),
            ("X-Content-Type-Options", "nosniff"),
        ])
    }
}

/// The document that sends these pairs.
pub(super) fn document(
    address: &Whole,
    message: &[u8],
    charset: Charset,
    look: &Look,
) -> Result<PageForm, PageError> {
    let policy = policy(address, look)?;
    let text = text(address, message, charset, look);
    let mut html = Vec::with_capacity(2 * text.len());
    match charset.encode(&text, &mut html) {
        Ok(()) => Ok(PageForm { html: Body::new(html), charset, policy }),
        // The pairs were written in this charset before: what cannot be written is in the texts.
        Err(_) => Err(PageError::Look(unwritable(charset, look))),
    }
}

fn policy(address: &Whole, look: &Look) -> Result<String, PageError> {
    let mut origins = vec![address.origin().to_owned()];
    for onward in &look.onward {
        let onward = Whole::parse(onward).map_err(PageError::BadAddress)?;
        if !origins.iter().any(|origin| origin == onward.origin()) {
            origins.push(onward.origin().to_owned());
        }
    }
    Ok(format!(
        "default-src 'none'; form-action {}; script-src '{SCRIPT_HASH}'; base-uri 'none'; frame-ancestors 'none'",
        origins.join(" ")
    ))
}

fn text(address: &Whole, message: &[u8], charset: Charset, look: &Look) -> Zeroizing<String> {
    // Large enough for every character to be escaped: the buffer never grows, which would leave copies behind.
    let texts = look.language.len() + look.title.len() + look.note.len() + look.button.len();
    let pairs_count = message.iter().filter(|byte| **byte == b'&').count() + 1;
    let room = 1024 + 6 * (texts + address.as_str().len() + message.len()) + 64 * pairs_count;
    let mut out = Zeroizing::new(String::with_capacity(room));
    let Look { language, title, note, button, .. } = look;
    let [language, title, note, button] = [language, title, note, button].map(|text| Escaped(text));
    let action = Escaped(address.as_str());
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"{charset}\">\n<title>{title}</title>\n\
         </head>\n<body>\n<form method=\"post\" action=\"{action}\" accept-charset=\"{charset}\" autocomplete=\"off\">\n"
    );
    for (name, value) in pairs(message, charset) {
        let (name, value) = (Zeroizing::new(name), Zeroizing::new(value));
        let (name, value) = (Escaped(&name), Escaped(&value));
        let _ = writeln!(out, "<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
    }
    let _ = write!(
        out,
        "<p>{note}</p>\n<button type=\"submit\">{button}</button>\n</form>\n<script>{SCRIPT}</script>\n</body>\n</html>\n"
    );
    out
}

fn unwritable(charset: Charset, look: &Look) -> &'static str {
    let texts = [("title", &look.title), ("note", &look.note), ("button", &look.button)];
    let bad = texts.into_iter().find(|(_, text)| charset.encode(text, &mut Vec::new()).is_err());
    bad.map_or("language", |(name, _)| name)
}

/// A text as it may stand in HTML, between tags and in quotes. Line ends are named, because a browser reads both
/// characters of one as a line feed.
#[derive(Debug)]
pub struct Escaped<'t>(pub &'t str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for character in self.0.chars() {
            match character {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\r' => f.write_str("&#13;")?,
                '\n' => f.write_str("&#10;")?,
                other => f.write_char(other)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use sha2::Digest as _;

    use super::*;

    fn base64(bytes: &[u8]) -> String {
        const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut out = String::new();
        for chunk in bytes.chunks(3) {
            let three = (0..3).fold(0, |all, at| all << 8 | u32::from(*chunk.get(at).unwrap_or(&0)));
            for at in 0..4 {
                let digit = char::from(DIGITS[(three >> (18 - 6 * at)) as usize & 63]);
                out.push(if at <= chunk.len() { digit } else { '=' });
            }
        }
        out
    }

    #[test]
    fn the_policy_names_the_script() {
        assert_eq!(base64(b"Man") + &base64(b"M"), "TWFuTQ==");
        assert_eq!(SCRIPT_HASH, format!("sha256-{}", base64(&sha2::Sha256::digest(SCRIPT))));
    }

    #[test]
    fn every_character_that_means_something_is_escaped() {
        let escaped = Escaped("<a href='x' y=\"&amp;\">\r\n表").to_string();
        assert_eq!(escaped, "&lt;a href=&#39;x&#39; y=&quot;&amp;amp;&quot;&gt;&#13;&#10;表");
    }

    #[test]
    fn the_document() {
        let address = Whole::parse("https://a.example/p?m='7'&n=1").ok().unwrap();
        let look = Look::default()
            .title("T&")
            .note("N")
            .button("<B>")
            .redirects_to("https://b.example/x")
            .redirects_to("https://a.example");
        let form = document(&address, b"a=%95%5C&submit=&b=%22%3E%0D%0A", Charset::ShiftJis, &look).unwrap();
        let html = Charset::ShiftJis.decode(form.html()).unwrap();
        assert_eq!(
            html,
            "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"Shift_JIS\">\n<title>T&amp;</title>\n</head>\n\
             <body>\n<form method=\"post\" action=\"https://a.example/p?m=&#39;7&#39;&amp;n=1\" \
             accept-charset=\"Shift_JIS\" autocomplete=\"off\">\n\
             <input type=\"hidden\" name=\"a\" value=\"表\">\n<input type=\"hidden\" name=\"submit\" value=\"\">\n\
             <input type=\"hidden\" name=\"b\" value=\"&quot;&gt;&#13;&#10;\">\n<p>N</p>\n\
             <button type=\"submit\">&lt;B&gt;</button>\n</form>\n<script>HTMLFormElement.prototype.submit.call(\
             document.forms[0])</script>\n</body>\n</html>\n"
        );
        assert_eq!(
            form.content_security_policy(),
            format!(
                "default-src 'none'; form-action https://a.example https://b.example; script-src '{SCRIPT_HASH}'; \
                 base-uri 'none'; frame-ancestors 'none'"
            )
        );
        assert!(!format!("{form:?}").contains("表"));
    }

    #[test]
    fn texts_that_cannot_be_written_are_named() {
        let address = Whole::parse("https://a.example").ok().unwrap();
        let refused = |look: &Look| match document(&address, b"", Charset::EucJp, look) {
            Err(PageError::Look(what)) => Some(what),
            _ => None,
        };
        assert_eq!(refused(&Look::default().button("𠮷")), Some("button"));
        assert_eq!(refused(&Look::default().note("〜")), Some("note"));
        assert_eq!(refused(&Look::default().language("〜")), Some("language"));
        assert_eq!(refused(&Look::default()), None);
    }
}

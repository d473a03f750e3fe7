//! A page of the provider that the shop passes on to the shopper's browser.

use std::fmt;

use crate::charset::Charset;
use crate::exchange::Headers;
use crate::operation::Operation;
use crate::relayed::Relayed;
use crate::secret::Body;

/// A request whose answer holds a page for the shopper's browser; implemented by generated code.
pub trait Relays: Operation {
    /// The page of an answer if there is one, the charset it came in, and the one the browser takes it in.
    fn relayed<'a>(&self, answer: &'a Self::Answer) -> Option<(&'a Relayed, Charset, Charset)>;

    /// The page as the browser takes it; `None` if the answer has none.
    ///
    /// Nothing in it is changed but its charset, where the spec asks for another.
    ///
    /// # Errors
    ///
    /// [`RelayError`] if it cannot be written in that charset. Nothing is replaced then.
    fn relay(&self, answer: &Self::Answer) -> Result<Option<RelayedPage>, RelayError> {
        self.relayed(answer).map(|(page, from, to)| RelayedPage::new(page, from, to)).transpose()
    }
}

/// A page to answer the shopper's browser with. `Debug` shows its length only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelayedPage {
    html: Body,
    charset: Charset,
}

impl RelayedPage {
    fn new(page: &Relayed, from: Charset, to: Charset) -> Result<Self, RelayError> {
        if from == to {
            return Ok(RelayedPage { html: Body::new(page.as_bytes().to_vec()), charset: to });
        }
        let text = from.decode(page.as_bytes()).map_err(|_| RelayError { charset: from })?;
        let mut html = Vec::with_capacity(text.len());
        to.encode(&text, &mut html).map_err(|_| RelayError { charset: to })?;
        Ok(RelayedPage { html: Body::new(html), charset: to })
    }

    /// The page's bytes.
    pub fn html(&self) -> &[u8] {
        &self.html
    }

    /// Hands the page out.
    pub fn into_html(self) -> Body {
        self.html
    }

    /// `text/html` and the charset of its bytes.
    pub fn content_type(&self) -> String {
        format!("text/html; charset={}", self.charset)
    }

    /// All headers of the answer, the content type among them. What the page's scripts may do is the provider's to say.
    pub fn headers(&self) -> Headers {
        Headers::from([
            ("Content-Type", self.content_type().as_str()),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
        ])
    }
}

/// A page that a charset cannot read or write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RelayError {
    /// The charset.
    pub charset: Charset,
}

impl fmt::Display for RelayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the page is not in {0}, or cannot be written in {0}", self.charset)
    }
}

impl std::error::Error for RelayError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_charset_changes() {
        let page = Relayed::new("<p>髙\r\n表</p>");
        let same = RelayedPage::new(&page, Charset::Utf8, Charset::Utf8).unwrap();
        assert_eq!(same.html(), page.as_bytes());
        assert_eq!(same.content_type(), "text/html; charset=UTF-8");
        let other = RelayedPage::new(&page, Charset::Utf8, Charset::ShiftJis).unwrap();
        assert_eq!(other.html(), b"<p>\xfb\xfc\r\n\x95\x5c</p>");
        assert_eq!(other.headers().get("content-type"), Some("text/html; charset=Shift_JIS"));
        assert!(!format!("{other:?}").contains("<p>"));
    }

    #[test]
    fn nothing_is_replaced() {
        let page = Relayed::new("<p>\u{1f363}</p>");
        let refused = RelayedPage::new(&page, Charset::Utf8, Charset::ShiftJis);
        assert_eq!(refused, Err(RelayError { charset: Charset::ShiftJis }));
        let broken = RelayedPage::new(&Relayed::new(*b"\xff"), Charset::Utf8, Charset::ShiftJis);
        assert_eq!(broken, Err(RelayError { charset: Charset::Utf8 }));
    }
}

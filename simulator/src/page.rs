//! The provider's hosted page as the shopper sees it: what was brought, what is wrong with it, and the ways back.

mod visit;

use std::fmt::Write;

use denbun::page::{Escaped, pairs};
use denbun::{Charset, Verdict, Violations};
use denbun_codegen::model::{Method, Operation, Page, Spec};

use crate::answer::Choice;
use crate::codec::{self, Values};
use crate::values::text;

pub(crate) use visit::{Decision, Way};

/// How a hosted page hands back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReturnMethod {
    /// As a link: the hand-back is the query.
    Get,
    /// As a form: the hand-back is the body.
    Post,
}

impl ReturnMethod {
    pub(crate) fn of(method: Method) -> Option<Self> {
        match method {
            Method::Get => Some(ReturnMethod::Get),
            Method::Post => Some(ReturnMethod::Post),
            Method::Put | Method::Patch | Method::Delete => None,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            ReturnMethod::Get => "GET",
            ReturnMethod::Post => "POST",
        }
    }
}

/// What the page shows.
pub(crate) struct Shown<'p> {
    pub(crate) spec: &'p Spec,
    pub(crate) operation: &'p Operation,
    pub(crate) page: &'p Page,
    pub(crate) request: &'p Values,
    pub(crate) violations: &'p Violations,
    pub(crate) choices: &'p [Choice],
    pub(crate) returns: &'p [String],
}

impl Shown<'_> {
    /// The document, in the charset of the page's request. What that cannot write of the document's own words is named by
    /// number, as HTML allows.
    pub(crate) fn html(&self) -> (Vec<u8>, Charset) {
        let charset = codec::charset(&self.spec.messages[self.operation.request]);
        (written(&self.text(charset), charset), charset)
    }

    fn text(&self, charset: Charset) -> String {
        let mut out = String::new();
        let label = Escaped(&self.operation.label);
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"{charset}\">\n<title>{label}</title>\n</head>\n\
             <body>\n<h1>{label}</h1>\n"
        );
        self.push_brought(&mut out);
        if self.violations.is_empty() {
            self.push_ways_back(&mut out);
        } else {
            self.push_wrong(&mut out);
        }
        out.push_str("</body>\n</html>\n");
        out
    }

    fn push_brought(&self, out: &mut String) {
        out.push_str("<table>\n");
        for (at, row) in self.spec.messages[self.operation.request].fields.iter().enumerate() {
            let Some(value) = text(self.request.get(at)) else { continue };
            let (label, name, value) = (Escaped(&row.label), Escaped(&row.name), Escaped(&value));
            let _ = writeln!(
                out,
                "<tr><th>{label}</th><td>{name}</td><td id=\"brought-{name}\">{value}</td></tr>"
            );
        }
        out.push_str("</table>\n");
    }

    fn push_wrong(&self, out: &mut String) {
        out.push_str("<ul id=\"wrong\">\n");
        for violation in self.violations {
            let _ = writeln!(out, "<li>{}</li>", Escaped(&violation.to_string()));
        }
        out.push_str("</ul>\n");
    }

    /// A link or a form for each address, method and result. The buttons are named `post-confirmed-1` and the like.
    fn push_ways_back(&self, out: &mut String) {
        let Some(back) = self.page.returns else { return };
        let back = &self.spec.hand_backs[back];
        let charset = codec::charset(&self.spec.messages[back.message]);
        for (number, url) in self.returns.iter().enumerate() {
            for method in back.methods.iter().filter_map(|method| ReturnMethod::of(*method)) {
                for choice in self.choices {
                    push_way_back(out, charset, number + 1, url, method, choice);
                }
            }
        }
    }
}

fn push_way_back(
    out: &mut String,
    charset: Charset,
    number: usize,
    url: &str,
    method: ReturnMethod,
    choice: &Choice,
) {
    let words = format!("{}: {} {url}", result(choice.verdict), method.as_str());
    let id = format!("{}-{}-{number}", method.as_str().to_lowercase(), choice.verdict);
    match method {
        ReturnMethod::Get => {
            let Ok(link) = denbun::page::link_of(url, &choice.message) else { return };
            let _ = writeln!(
                out,
                "<p><a id=\"{id}\" href=\"{}\">{}</a></p>",
                Escaped(link.as_str()),
                Escaped(&words)
            );
        }
        ReturnMethod::Post => {
            let _ = writeln!(
                out,
                "<form method=\"post\" action=\"{}\" accept-charset=\"{charset}\">",
                Escaped(url)
            );
            for (name, value) in pairs(&choice.message, charset) {
                let (name, value) = (Escaped(&name), Escaped(&value));
                let _ = writeln!(out, "<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
            }
            let _ =
                writeln!(out, "<button id=\"{id}\" type=\"submit\">{}</button>\n</form>", Escaped(&words));
        }
    }
}

fn result(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => "決済する",
        Verdict::Declined => "決済できない",
        Verdict::Unknown => "結果が分からない",
    }
}

/// The text in a charset; a character that it does not have is written as a reference to its number.
fn written(text: &str, charset: Charset) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for character in text.chars() {
        if charset.encode(character.encode_utf8(&mut [0; 4]), &mut out).is_err() {
            out.extend_from_slice(format!("&#{};", character as u32).as_bytes());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_charset_does_not_have_is_named() {
        assert_eq!(written("表𠮷", Charset::ShiftJis), b"\x95\\&#134071;");
        assert_eq!(written("表𠮷", Charset::Utf8), "表𠮷".as_bytes());
    }
}

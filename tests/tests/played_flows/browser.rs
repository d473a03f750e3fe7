//! A browser: it sends forms as they stand in a page, follows redirects, and presses the button that its shopper wants.

use denbun::{Charset, Verdict};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Pages of one way.
const LONGEST: usize = 8;

/// What the browser asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    method: &'static str,
    url: String,
    body: Vec<u8>,
}

impl Asked {
    pub(crate) fn get(url: String) -> Self {
        Asked { method: "GET", url, body: Vec::new() }
    }

    pub(crate) fn post(url: String, body: Vec<u8>) -> Self {
        Asked { method: "POST", url, body }
    }
}

/// What a server says.
struct Page {
    status: u16,
    location: Option<String>,
    charset: Charset,
    html: String,
}

/// What an answer has for the browser at the provider's own address: a document with a form, or the address itself.
pub(crate) fn passed_on(answer: &[u8], provider: &str) -> Option<Asked> {
    let text = String::from_utf8_lossy(answer).replace("\\\"", "\"").replace("\\/", "/");
    let at = text.find(&format!("{provider}/denbun/"))?;
    match text[..at].rfind('<') {
        Some(tag) if text[tag..].starts_with("<form") => {
            assert!(text[tag..at].ends_with("action=\""), "{text}");
            form(&text[tag..], Charset::Utf8, "")
        }
        _ => Some(Asked::get(text[at..].split('"').next()?.to_owned())),
    }
}

/// Follows what it is given until nothing leads on.
pub(crate) async fn follow(first: Asked, verdict: Verdict) {
    let mut next = Some(first);
    for _ in 0..LONGEST {
        let Some(asked) = next else { return };
        let page = fetch(&asked).await;
        assert!(page.status == 200 || page.status == 303, "{asked:?}: {} {}", page.status, page.html);
        next = match page.location {
            Some(url) => Some(Asked::get(url)),
            None => onward(&page, &asked.url, verdict),
        };
    }
    panic!("the way does not end: {next:?}");
}

/// The form of the button that stands for the verdict, or that a page sends by itself.
fn onward(page: &Page, url: &str, verdict: Verdict) -> Option<Asked> {
    let forms: Vec<&str> = page.html.split("<form").skip(1).collect();
    let wanted = format!("-{verdict}-");
    let by_button =
        forms.iter().find(|form| attribute(form, "<button", "id").is_some_and(|id| id.contains(&wanted)));
    let link = page
        .html
        .split("<a ")
        .find(|link| attribute(&format!("<a {link}"), "<a", "id").is_some_and(|id| id.contains(&wanted)));
    let without_return = || {
        let is_it = |form: &&&str| attribute(form, "<button", "id") == Some(verdict.to_string());
        // What is decided is decided once.
        (!page.html.contains("id=\"decided\"")).then(|| forms.iter().find(is_it)).flatten()
    };
    let alone = || page.html.contains("submit()").then(|| forms.first()).flatten();
    match (by_button, link) {
        (None, Some(link)) => Some(Asked::get(attribute(&format!("<a {link}"), "<a", "href")?)),
        (found, _) => {
            form(&format!("<form{}", found.or_else(without_return).or_else(alone)?), page.charset, url)
        }
    }
}

/// A form as a browser sends it.
fn form(html: &str, charset: Charset, base: &str) -> Option<Asked> {
    let html = html.split("</form>").next()?;
    let action = attribute(html, "<form", "action")?;
    let url = match action.strip_prefix('/') {
        Some(path) => format!("http://{}/{path}", base.trim_start_matches("http://").split('/').next()?),
        None => action,
    };
    let mut body = Vec::new();
    for input in html.split("<input").skip(1) {
        let input = format!("<input{input}");
        let pair = (attribute(&input, "<input", "name")?, attribute(&input, "<input", "value")?);
        if !body.is_empty() {
            body.push(b'&');
        }
        escape(&pair.0, charset, &mut body);
        body.push(b'=');
        escape(&pair.1, charset, &mut body);
    }
    match attribute(html, "<form", "method").as_deref() {
        Some("post") => Some(Asked::post(url, body)),
        _ => Some(Asked::get(format!("{url}?{}", String::from_utf8_lossy(&body)))),
    }
}

/// An attribute of the first tag of its kind.
fn attribute(html: &str, tag: &str, name: &str) -> Option<String> {
    let tag = html.split(tag).nth(1)?.split('>').next()?;
    let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
    Some(unescaped(value))
}

fn unescaped(html: &str) -> String {
    let mut out = String::new();
    let mut left = html;
    while let Some(at) = left.find('&') {
        out.push_str(&left[..at]);
        let (name, rest) = left[at + 1..].split_once(';').expect("a character by name");
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            _ => {
                let number = name.strip_prefix('#').and_then(|number| number.parse().ok());
                number.and_then(char::from_u32).expect("a character by number")
            }
        });
        left = rest;
    }
    out + left
}

fn escape(text: &str, charset: Charset, out: &mut Vec<u8>) {
    let mut bytes = Vec::new();
    charset.encode(text, &mut bytes).expect("a text of the charset");
    for byte in bytes {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' => out.push(byte),
            b' ' => out.push(b'+'),
            byte => out.extend_from_slice(format!("%{byte:02X}").as_bytes()),
        }
    }
}

async fn fetch(asked: &Asked) -> Page {
    let rest = asked.url.strip_prefix("http://").expect("a local address");
    let (address, path) = rest.split_once('/').unwrap_or((rest, ""));
    // Nothing may lead anywhere but to the simulator and the shop.
    assert!(address.starts_with("127.0.0.1:"), "{asked:?}");
    let mut stream = TcpStream::connect(address).await.expect("somebody listens");
    let head = format!(
        "{} /{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        asked.method,
        asked.body.len()
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    stream.write_all(&asked.body).await.expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("answered");
    let end = answer.windows(4).position(|it| it == b"\r\n\r\n").expect("headers");
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let header = |name: &str| {
        let mut lines = head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
    };
    let charset = match header("content-type") {
        Some(value) if value.contains("Shift_JIS") => Charset::ShiftJis,
        Some(value) if value.contains("EUC-JP") => Charset::EucJp,
        _ => Charset::Utf8,
    };
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    let html = charset.decode(&answer[end + 4..]).map(|text| text.into_owned()).unwrap_or_default();
    Page { status, location: header("location"), charset, html }
}

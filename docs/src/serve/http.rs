//! As much of HTTP/1.1 as a browser on the same machine needs: GET and HEAD, one request a connection.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::Shared;

/// The longest head of a request that is read.
const LONGEST: u64 = 16 << 10;

/// What a page asks to hear of changes.
const NEWS: &str = "/denbun-news";

const RELOAD: &str = "<script>(async()=>{let v=0,box;for(;;){try{const r=await fetch('/denbun-news?'+v);\
const n=await r.json();if(v&&n.version!==v&&!n.problem)location.reload();v=n.version;\
if(n.problem&&!box){box=document.createElement('pre');box.className='reload';box.setAttribute('role','alert');document.body.append(box);}\
if(box){box.textContent=n.problem;box.hidden=!n.problem;}}catch{await new Promise(r=>setTimeout(r,1000));}}})();</script>\n</body>";

/// Answers one request. Whoever does not speak HTTP is hung up on.
pub(super) fn answer(stream: TcpStream, shared: &Shared) {
    let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
    let _ = stream.set_write_timeout(Some(Duration::from_secs(10)));
    let mut out = &stream;
    let _ = match Request::read(&stream) {
        Some(request) => respond(&request, shared, &mut out),
        None => reply(&mut out, "400 Bad Request", "text/plain", b"", true),
    };
}

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
struct Request {
    method: String,
    target: String,
    host: String,
}

impl Request {
    fn read(stream: impl Read) -> Option<Self> {
        let mut lines = BufReader::new(stream.take(LONGEST)).lines();
        let first = lines.next()?.ok()?;
        let mut words = first.split(' ');
        let (method, target, version) = (words.next()?, words.next()?, words.next()?);
        if !version.starts_with("HTTP/1.") || words.next().is_some() {
            return None;
        }
        let mut host = String::new();
        for line in lines {
            let line = line.ok()?;
            if line.is_empty() {
                return Some(Request { method: method.to_owned(), target: target.to_owned(), host });
            }
            let (name, value) = line.split_once(':')?;
            if name.eq_ignore_ascii_case("host") {
                value.trim().clone_into(&mut host);
            }
        }
        None
    }

    /// Whether the browser was sent here by a name of this machine: a page of somebody else must not read ours by
    /// giving this address a name of its own.
    fn is_local(&self) -> bool {
        let name = self.host.rsplit_once(':').map_or(self.host.as_str(), |(name, _)| name);
        matches!(name, "127.0.0.1" | "localhost")
    }
}

fn respond(request: &Request, shared: &Shared, out: &mut impl Write) -> io::Result<()> {
    if !request.is_local() {
        return reply(out, "403 Forbidden", "text/plain", b"only by this machine's own names\n", true);
    }
    let is_get = request.method == "GET";
    if !is_get && request.method != "HEAD" {
        return reply(out, "405 Method Not Allowed", "text/plain", b"", true);
    }
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    if path == NEWS {
        let (version, problem) = shared.news(query.parse().unwrap_or_default());
        let news = serde_json::json!({ "version": version, "problem": problem }).to_string();
        return reply(out, "200 OK", "application/json", news.as_bytes(), is_get);
    }
    let site = shared.lock().site.clone();
    let path = path.trim_start_matches('/');
    let index = if path.is_empty() { "index.html".to_owned() } else { format!("{path}/index.html") };
    match site
        .get(path)
        .map(|text| (path, text))
        .or_else(|| site.get(&index).map(|text| (index.as_str(), text)))
    {
        Some((path, text)) => {
            let text =
                if path.ends_with(".html") { text.replace("</body>", RELOAD) } else { text.to_owned() };
            reply(out, "200 OK", content_type(path), text.as_bytes(), is_get)
        }
        None => reply(out, "404 Not Found", "text/plain", b"there is no such page\n", is_get),
    }
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("md") => "text/markdown; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    }
}

fn reply(out: &mut impl Write, status: &str, kind: &str, body: &[u8], with_body: bool) -> io::Result<()> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
    );
    out.write_all(head.as_bytes())?;
    if with_body {
        out.write_all(body)?;
    }
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_read_or_refused() {
        let read = |text: &str| Request::read(text.as_bytes());
        let request = read("GET /a?1 HTTP/1.1\r\nHost: localhost:80\r\nX: y\r\n\r\n").expect("a request");
        assert_eq!((request.target.as_str(), request.is_local()), ("/a?1", true));
        assert!(!read("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n").expect("a request").is_local());
        for broken in
            ["", "GET", "GET / HTTP/2\r\n\r\n", "GET / HTTP/1.1\r\nHost\r\n\r\n", "GET / HTTP/1.1\r\n"]
        {
            assert_eq!(read(broken), None, "{broken:?}");
        }
    }
}

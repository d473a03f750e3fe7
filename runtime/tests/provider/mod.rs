// A provider of bare sockets.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// A provider that treats every connection the same, and tells what it was sent.
pub(crate) struct Provider {
    pub(crate) url: String,
    requests: mpsc::Receiver<String>,
}

impl Provider {
    pub(crate) fn start(answer: impl Fn(&mut TcpStream) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (sender, requests) = mpsc::channel();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                if sender.send(read_request(&mut stream)).is_err() {
                    return;
                }
                answer(&mut stream);
            }
        });
        Provider { url, requests }
    }

    pub(crate) fn answering(answer: &'static str) -> Self {
        Provider::start(move |stream| drop(stream.write_all(answer.as_bytes())))
    }

    /// Answers the connections one after the other, and the last answer to all that follow. An empty answer is none.
    pub(crate) fn telling(answers: Vec<String>) -> Self {
        let next = AtomicUsize::new(0);
        Provider::start(move |stream| {
            let at = next.fetch_add(1, Ordering::Relaxed).min(answers.len() - 1);
            drop(stream.write_all(answers[at].as_bytes()));
        })
    }

    /// Everything received so far.
    pub(crate) fn received(&self) -> Vec<String> {
        self.requests.try_iter().collect()
    }
}

fn read_request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) == 1 {
        bytes.push(byte[0]);
    }
    let head = String::from_utf8(bytes.clone()).unwrap().to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    stream.read_exact(&mut body).unwrap();
    bytes.extend(body);
    String::from_utf8(bytes).unwrap()
}

/// An answer as it is on the wire.
pub(crate) fn answer(status: &str, headers: &[&str], body: &str) -> String {
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n{headers}\r\n{body}", body.len())
}

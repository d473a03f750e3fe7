//! Chromium, driven through ChromeDriver: WebDriver's JSON over plain HTTP.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// How long is waited for an element.
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(50);

/// The key of an element's id in WebDriver's answers.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Whether pages may run scripts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    On,
    Off,
}

/// A browser with a profile of its own; both end when dropped.
pub(crate) struct Browser {
    driver: Child,
    port: u16,
    session: String,
    profile: PathBuf,
}

impl Browser {
    pub(crate) async fn open(script: Script) -> Self {
        let (driver, port) = start_driver();
        let mut browser = Browser { driver, port, session: String::new(), profile: profile() };
        let capabilities = capabilities(&browser.profile, script);
        let answer = browser.call("POST", "/session", Some(capabilities)).await.expect("a session");
        browser.session = answer["sessionId"].as_str().expect("a session's id").to_owned();
        browser
    }

    /// Goes to an address, and waits for the document that is there first.
    pub(crate) async fn go(&self, url: &str) {
        self.ask("POST", "/url", Some(json!({ "url": url }))).await.expect("the page");
    }

    pub(crate) async fn title(&self) -> String {
        let title = self.ask("GET", "/title", None).await.expect("a title");
        title.as_str().expect("a text").to_owned()
    }

    /// The element that a CSS selector finds, if it is there.
    pub(crate) async fn find(&self, selector: &str) -> Option<String> {
        let query = json!({ "using": "css selector", "value": selector });
        let found = self.ask("POST", "/element", Some(query)).await.ok()?;
        found[ELEMENT].as_str().map(str::to_owned)
    }

    /// The element of this id, as soon as it is there.
    pub(crate) async fn wait_for(&self, id: &str) -> String {
        let begun = Instant::now();
        loop {
            if let Some(element) = self.find(&format!("[id='{id}']")).await {
                return element;
            }
            if begun.elapsed() > PATIENCE {
                let source = self.ask("GET", "/source", None).await;
                let url = self.ask("GET", "/url", None).await;
                panic!("no `{id}` at {url:?} in {source:?}");
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    pub(crate) async fn text(&self, element: &str) -> String {
        let text = self.ask("GET", &format!("/element/{element}/text"), None).await.expect("a text");
        text.as_str().expect("a text").to_owned()
    }

    pub(crate) async fn is_shown(&self, element: &str) -> bool {
        let shown = self.ask("GET", &format!("/element/{element}/displayed"), None).await;
        shown == Ok(Value::Bool(true))
    }

    pub(crate) async fn click(&self, element: &str) {
        self.ask("POST", &format!("/element/{element}/click"), Some(json!({}))).await.expect("a click");
    }

    pub(crate) async fn ask(&self, method: &str, path: &str, body: Option<Value>) -> Result<Value, Value> {
        self.call(method, &format!("/session/{}{path}", self.session), body).await
    }

    async fn call(&self, method: &str, path: &str, body: Option<Value>) -> Result<Value, Value> {
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.expect("ChromeDriver is there");
        stream.write_all(request.as_bytes()).await.expect("a request");
        // ChromeDriver keeps the connection open, whatever it is asked.
        let mut answer = Vec::new();
        while !is_whole(&answer) {
            assert_ne!(stream.read_buf(&mut answer).await.expect("an answer"), 0, "a whole answer");
        }
        let answer = String::from_utf8(answer).expect("UTF-8");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
        let mut body: Value = serde_json::from_str(body).expect("JSON");
        let value = body["value"].take();
        if head.starts_with("HTTP/1.1 200") { Ok(value) } else { Err(value) }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends its browser when its session ends, and says so then.
        let request = format!("DELETE /session/{} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", self.session);
        if let Ok(mut stream) = std::net::TcpStream::connect(("127.0.0.1", self.port)) {
            let _ = stream.set_read_timeout(Some(PATIENCE));
            let _ = std::io::Write::write_all(&mut stream, request.as_bytes());
            let _ = std::io::Read::read(&mut stream, &mut [0; 512]);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

/// Whether an answer has come up to its end.
fn is_whole(answer: &[u8]) -> bool {
    let text = String::from_utf8_lossy(answer);
    let Some((head, _)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    length.is_some_and(|length| answer.len() >= head.len() + 4 + length)
}

/// ChromeDriver at a port that it chooses and names in its output.
fn start_driver() -> (Child, u16) {
    let mut driver = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("ChromeDriver: `apt-get install chromium chromium-driver`");
    let output = BufReader::new(driver.stdout.take().expect("its output"));
    let port = output.lines().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    (driver, port.expect("the port that ChromeDriver has chosen"))
}

fn profile() -> PathBuf {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    std::env::temp_dir().join(format!("denbun-chromium-{}-{number}", std::process::id()))
}

fn capabilities(profile: &std::path::Path, script: Script) -> Value {
    let profile = format!("--user-data-dir={}", profile.display());
    let arguments = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        &profile,
    ];
    let mut options = json!({ "args": arguments });
    if script == Script::Off {
        options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
    }
    json!({ "capabilities": { "alwaysMatch": { "browserName": "chrome", "goog:chromeOptions": options } } })
}

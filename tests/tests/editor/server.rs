//! yaml-language-server as an editor runs it: a process that is told of texts and asked about places in them.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// Nothing takes that long; a server that does has gone wrong.
const PATIENCE: Duration = Duration::from_secs(120);

/// What can be written at a place.
#[derive(Debug)]
pub(crate) struct Item {
    /// What the list shows.
    pub(crate) label: String,
    /// What is written when it is chosen.
    pub(crate) insert: String,
    /// What is shown beside it.
    pub(crate) documentation: String,
}

/// A running server.
pub(crate) struct Server {
    process: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    settings: Value,
    asked: u64,
    texts: u64,
}

impl Server {
    /// A server that reads a version of YAML and knows the schema of the repository.
    pub(crate) fn start(version: &str) -> Self {
        let program = installed().join("node_modules/yaml-language-server/bin/yaml-language-server");
        let mut process = Command::new("node")
            .args([program.as_os_str(), "--stdio".as_ref()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node starts");
        let input = process.stdin.take().expect("its input");
        let output = process.stdout.take().expect("its output");
        let (sender, messages) = channel();
        thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let schema = format!("file://{}", root().join("spec.schema.json").display());
        let settings = json!({
            "validate": true, "hover": true, "completion": true, "yamlVersion": version,
            "schemaStore": { "enable": false }, "schemas": { schema: ["*.yaml"] },
        });
        let settings = json!({ "yaml": settings, "http": {} });
        let mut server = Self { process, input, messages, settings, asked: 0, texts: 0 };
        server.introduce();
        server
    }

    fn introduce(&mut self) {
        let completion =
            json!({ "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown"] } });
        let capabilities = json!({
            "textDocument": { "hover": { "contentFormat": ["markdown"] }, "completion": completion },
            "workspace": { "configuration": true },
        });
        let root = format!("file://{}", root().display());
        self.ask("initialize", json!({ "processId": null, "rootUri": root, "capabilities": capabilities }));
        self.tell("initialized", json!({}));
        let settings = self.settings.clone();
        self.tell("workspace/didChangeConfiguration", json!({ "settings": settings }));
        // It asks for its settings when it likes; before it has them it knows no schema, and says nothing.
        let ready = (0..200).any(|_| {
            thread::sleep(Duration::from_millis(50));
            !self.problems("unknown: 1\n").is_empty()
        });
        assert!(ready, "the server marks an unknown key");
    }

    /// What is shown over the place `▮`, as Markdown.
    pub(crate) fn hover(&mut self, text: &str) -> String {
        let (uri, position) = self.open_at(text);
        let answer =
            self.ask("textDocument/hover", json!({ "textDocument": { "uri": uri }, "position": position }));
        answer["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }

    /// What is offered at the place `▮`.
    pub(crate) fn complete(&mut self, text: &str) -> Vec<Item> {
        let (uri, position) = self.open_at(text);
        let asked = json!({ "textDocument": { "uri": uri }, "position": position });
        let answer = self.ask("textDocument/completion", asked);
        let items = answer["items"].as_array().into_iter().flatten();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let item = |item: &Value| Item {
            label: text(&item["label"]),
            insert: text(&item["insertText"]),
            documentation: match &item["documentation"] {
                Value::Object(markdown) => text(&markdown["value"]),
                other => text(other),
            },
        };
        items.map(item).collect()
    }

    /// What is marked in a text, as `line:column message`, both from 0.
    pub(crate) fn problems(&mut self, text: &str) -> Vec<String> {
        let path = self.fresh();
        self.problems_at(&path, text)
    }

    /// The same of a file that lies somewhere.
    pub(crate) fn problems_at(&mut self, path: &Path, text: &str) -> Vec<String> {
        let uri = self.open(path, text);
        loop {
            let message = self.next();
            let params = &message["params"];
            if message["method"] != "textDocument/publishDiagnostics" || params["uri"] != uri.as_str() {
                continue;
            }
            let found = params["diagnostics"].as_array().into_iter().flatten();
            let line = |found: &Value| {
                let start = &found["range"]["start"];
                format!(
                    "{}:{} {}",
                    start["line"],
                    start["character"],
                    found["message"].as_str().unwrap_or_default()
                )
            };
            return found.map(line).collect();
        }
    }

    fn open_at(&mut self, text: &str) -> (String, Value) {
        let (before, after) = text.split_once('▮').expect("a place");
        let line = before.matches('\n').count();
        let character = before.rsplit('\n').next().unwrap_or_default().encode_utf16().count();
        let path = self.fresh();
        let uri = self.open(&path, &format!("{before}{after}"));
        (uri, json!({ "line": line, "character": character }))
    }

    fn fresh(&mut self) -> PathBuf {
        self.texts += 1;
        root().join(format!("text-{}.yaml", self.texts))
    }

    fn open(&mut self, path: &Path, text: &str) -> String {
        let uri = format!("file://{}", path.display());
        let document = json!({ "uri": uri, "languageId": "yaml", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
        uri
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.asked += 1;
        let id = self.asked;
        self.write(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        loop {
            let message = self.next();
            if message["id"] == id && message["method"].is_null() {
                assert!(message["error"].is_null(), "{method}: {}", message["error"]);
                return message["result"].clone();
            }
        }
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.write(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// The next message; what the server asks is answered on the way.
    fn next(&mut self) -> Value {
        let message = self.messages.recv_timeout(PATIENCE).expect("the server says something");
        if !message["id"].is_null() && !message["method"].is_null() {
            let result = match message["method"] == "workspace/configuration" {
                true => message["params"]["items"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|it| self.setting(it))
                    .collect(),
                false => Value::Null,
            };
            self.write(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": result }));
        }
        message
    }

    fn setting(&self, item: &Value) -> Value {
        let path = item["section"].as_str().unwrap_or_default().replace('.', "/");
        self.settings.pointer(&format!("/{path}")).cloned().unwrap_or_default()
    }

    fn write(&mut self, message: &Value) {
        let text = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("the server listens");
        self.input.flush().expect("the server listens");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse().ok()?
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut bytes = vec![0; length];
    output.read_exact(&mut bytes).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// The folder of the server, with what the lock file names.
fn installed() -> &'static Path {
    static INSTALLED: OnceLock<PathBuf> = OnceLock::new();
    INSTALLED.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("editor");
        let npm = Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--silent"])
            .current_dir(&folder)
            .status();
        assert!(npm.expect("npm runs").success(), "npm ci");
        folder
    })
}

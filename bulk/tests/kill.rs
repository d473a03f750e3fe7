//! A run whose process is killed at many points never sends a row twice, and is finished by those that follow.
//!
//! The test starts itself as a child process, which sends to a counting provider in this one, and kills it.
#![cfg(unix)]

mod folder;
mod once;
mod shop;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use denbun::transport::{Http, HttpOptions, InProcess, Transport, TransportError};
use denbun::{HttpRequest, HttpResponse, Operation, Target};
use denbun_bulk::{Bulk, BulkError, Row, RowOutcome, RunFile, Stop};
use folder::Folder;
use once::PayOnce;
use shop::Pay;

const ROWS: usize = 120;

/// Where a child is killed.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Kill {
    /// With the intent on the disk and nothing sent.
    BeforeSending(usize),
    /// When the provider has this request and has not answered.
    Unanswered(usize),
    /// When the provider has answered and the child has recorded nothing.
    BeforeRecording(usize),
    /// Whenever.
    After(Duration),
    /// Not at all.
    Never,
}

/// What the provider counted, and the child it kills.
#[derive(Default)]
struct Provider {
    received: Mutex<BTreeMap<String, Vec<Option<String>>>>,
    /// Requests until the child is killed unanswered.
    until_kill: AtomicUsize,
    child: Mutex<Option<Child>>,
}

impl Provider {
    fn kill(&self) {
        if let Some(child) = self.child.lock().expect("no panic").as_mut() {
            // It may have ended by itself.
            let _ = child.kill();
        }
    }

    /// Reads one request and answers it.
    fn serve(&self, stream: TcpStream) -> io::Result<()> {
        let mut reader = BufReader::new(stream.try_clone()?);
        let (mut length, mut key, mut line) = (0, None, String::new());
        while reader.read_line(&mut line)? > 2 {
            let (name, value) = line.trim().split_once(':').unwrap_or((line.trim(), ""));
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse().unwrap_or(0),
                "idempotency-key" => key = Some(value.trim().to_owned()),
                _ => {}
            }
            line.clear();
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let body = String::from_utf8_lossy(&body).into_owned();
        // Half a request is none: the child was killed while it wrote.
        let Some(order) = body.split('&').find_map(|pair| pair.strip_prefix("oid=")) else { return Ok(()) };
        self.received.lock().expect("no panic").entry(order.to_owned()).or_default().push(key);
        if self.until_kill.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.kill();
            return Ok(());
        }
        thread::sleep(Duration::from_millis(2));
        let mut stream = stream;
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nOK,77,")
    }
}

fn start(provider: &Arc<Provider>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let provider = Arc::clone(provider);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let provider = Arc::clone(&provider);
            // A child that was killed breaks off in the middle.
            thread::spawn(move || provider.serve(stream).unwrap_or_default());
        }
    });
    format!("http://{address}")
}

/// One child: a whole process that runs `child` of this file.
fn spawn(input: &Path, url: &str, operation: &str, concurrency: usize, kill: Kill) -> Child {
    let (hold, at) = match kill {
        Kill::BeforeSending(at) => ("before", at),
        Kill::BeforeRecording(at) => ("after", at),
        Kill::Unanswered(_) | Kill::After(_) | Kill::Never => ("", 0),
    };
    Command::new(std::env::current_exe().expect("this program"))
        .args(["child", "--exact", "--ignored", "--nocapture"])
        .env("BULK_INPUT", input)
        .env("BULK_URL", url)
        .env("BULK_OPERATION", operation)
        .env("BULK_CONCURRENCY", concurrency.to_string())
        .env("BULK_HOLD", format!("{hold}:{at}"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child")
}

/// Lets a child run until it is killed or done; whether it was done.
fn run_child(provider: &Provider, mut child: Child, kill: Kill) -> bool {
    let until = if let Kill::Unanswered(at) = kill { at } else { usize::MAX };
    provider.until_kill.store(until, Ordering::SeqCst);
    let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
    *provider.child.lock().expect("no panic") = Some(child);
    if let Kill::After(time) = kill {
        thread::sleep(time);
        provider.kill();
    }
    let (mut done, mut line) = (false, String::new());
    while out.read_line(&mut line).unwrap_or(0) > 0 {
        match line.trim() {
            "holding" => provider.kill(),
            "done" => done = true,
            _ => {}
        }
        line.clear();
    }
    let mut child = provider.child.lock().expect("no panic").take().expect("the child");
    child.wait().expect("the child ends");
    done
}

/// Stands still at one request, so that it can be killed there.
struct Holding {
    http: Http,
    hold: (String, usize),
    sent: AtomicUsize,
}

impl Transport for Holding {
    async fn send(&self, request: &HttpRequest) -> Result<HttpResponse, TransportError> {
        let number = self.sent.fetch_add(1, Ordering::SeqCst) + 1;
        let holds = |when: &str| self.hold == (when.to_owned(), number);
        if holds("before") {
            stand_still().await;
        }
        let answer = self.http.send(request).await;
        if holds("after") {
            stand_still().await;
        }
        answer
    }
}

async fn stand_still() {
    println!("\nholding");
    std::future::pending::<()>().await;
}

fn var(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

/// The child's part; alone it does nothing.
#[test]
#[ignore = "run by the other tests, as a process of its own"]
fn child() {
    let input = PathBuf::from(var("BULK_INPUT"));
    if input.as_os_str().is_empty() {
        return;
    }
    match var("BULK_OPERATION").as_str() {
        "pay" => send(&input, |order| Pay::new(order, 100)),
        _ => send(&input, |order| PayOnce::new(order, 100)),
    }
}

fn send<O: Operation>(input: &Path, pay: impl Fn(&str) -> O) {
    let hold = var("BULK_HOLD");
    let (when, at) = hold.split_once(':').expect("a point");
    let transport = Holding {
        http: Http::new(&HttpOptions::default()).expect("a client"),
        hold: (when.to_owned(), at.parse().expect("a number")),
        sent: AtomicUsize::new(0),
    };
    let rows = || {
        let text = std::fs::read_to_string(input)?;
        let orders: Vec<String> = text.lines().map(str::to_owned).collect();
        Ok((1..).zip(orders).map(|(line, order)| {
            let payment = Ok(pay(&order));
            Ok(Row::new(line, order, payment))
        }))
    };
    let bulk = Bulk::new(input, rows, transport, Target::url(var("BULK_URL")))
        .concurrency(var("BULK_CONCURRENCY").parse().expect("a number"))
        .send_again_within(Duration::from_secs(3600));
    let mut run = bulk.open().expect("the run");
    println!("\nopened");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let summary = runtime.block_on(run.send(&Stop::new(), |_| {})).expect("sent");
    assert_eq!(summary.counts.pending, 0);
    println!("\ndone");
}

fn input(folder: &Folder, rows: usize) -> PathBuf {
    let orders: String = (1..=rows).map(|number| format!("A-{number}\n")).collect();
    folder.file("payments.csv", &orders)
}

fn run_file(input: &Path) -> PathBuf {
    let mut path = input.to_owned().into_os_string();
    path.push(".denbun.sqlite");
    path.into()
}

/// Kills child after child until one is done; how many were killed.
fn kill_until_done(
    provider: &Provider,
    kills: impl Iterator<Item = Kill>,
    spawn: impl Fn(Kill) -> Child,
) -> usize {
    let mut killed = 0;
    for kill in kills.chain(std::iter::repeat(Kill::Never)) {
        if run_child(provider, spawn(kill), kill) {
            break;
        }
        killed += 1;
        assert!(killed < 1000, "no child comes to its end");
    }
    killed
}

fn kills() -> impl Iterator<Item = Kill> {
    let at_a_point = (0..27).map(|number| match (number % 3, 1 + number / 3 % 3) {
        (0, at) => Kill::BeforeSending(at),
        (1, at) => Kill::Unanswered(at),
        (_, at) => Kill::BeforeRecording(at),
    });
    at_a_point.chain((0..24).map(|number| Kill::After(Duration::from_micros(15_000 + 4_700 * number))))
}

fn never_twice(concurrency: usize) {
    let folder = Folder::new(&format!("kill-{concurrency}"));
    let input = input(&folder, ROWS);
    let provider = Arc::new(Provider::default());
    let url = start(&provider);
    let killed = kill_until_done(&provider, kills(), |kill| spawn(&input, &url, "pay", concurrency, kill));
    let received = provider.received.lock().expect("no panic");
    let twice: Vec<_> = received.iter().filter(|(_, times)| times.len() > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");

    let file = RunFile::open(run_file(&input)).expect("the run file");
    let (mut confirmed, mut unknown) = (0, 0);
    for result in file.results() {
        let result = result.expect("readable");
        let arrived = received.contains_key(&result.key);
        match result.outcome {
            RowOutcome::Confirmed => confirmed += usize::from(arrived),
            RowOutcome::Unknown => unknown += 1,
            other => panic!("{}: {other}", result.key),
        }
        assert!(arrived || result.outcome == RowOutcome::Unknown, "{}", result.key);
    }
    println!(
        "{killed} kills, {concurrency} at once: {confirmed} confirmed, {unknown} unknown, none sent twice"
    );
    assert_eq!(confirmed + unknown, ROWS);
    assert!(killed >= 10 && unknown <= killed * concurrency, "{killed} {unknown}");
    assert!(unknown >= 6, "the kills hit nothing: {unknown}");
}

#[test]
fn a_killed_run_never_sends_a_row_twice() {
    never_twice(1);
}

#[test]
fn a_killed_run_with_rows_side_by_side_never_sends_a_row_twice() {
    never_twice(4);
}

#[test]
fn a_killed_run_sends_again_under_the_same_key() {
    let folder = Folder::new("kill-keys");
    let input = input(&folder, ROWS);
    let provider = Arc::new(Provider::default());
    let url = start(&provider);
    let killed = kill_until_done(&provider, kills(), |kill| spawn(&input, &url, "pay_once", 3, kill));
    let received = provider.received.lock().expect("no panic");
    let mut again = 0;
    for (order, keys) in received.iter() {
        let distinct: BTreeSet<_> = keys.iter().collect();
        assert!(distinct.len() == 1 && keys[0].is_some(), "{order}: {keys:?}");
        again += keys.len() - 1;
    }
    let file = RunFile::open(run_file(&input)).expect("the run file");
    assert_eq!(file.counts().expect("counts").confirmed as usize, ROWS);
    println!("{killed} kills: {again} requests sent again, each under its first key");
    assert!(killed >= 10 && again >= 3, "{killed} {again}");
}

#[test]
fn a_plan_is_whole_or_not_there() {
    let folder = Folder::new("kill-plan");
    let provider = Provider::default();
    let (mut none, mut whole) = (0, 0);
    for number in 0..24 {
        let input = folder.path(&format!("{number}.csv"));
        let orders: String = (1..=4000).map(|number| format!("A-{number}\n")).collect();
        std::fs::write(&input, orders).expect("written");
        let kill = Kill::After(Duration::from_millis(20 + 30 * number));
        // Nobody listens there: nothing can be sent.
        run_child(&provider, spawn(&input, "http://127.0.0.1:9", "pay", 1, kill), kill);
        match RunFile::open(run_file(&input)) {
            Err(BulkError::NotARun(_)) => none += 1,
            Err(_) if !run_file(&input).exists() => none += 1,
            Err(error) => panic!("{error}"),
            Ok(file) => {
                assert_eq!(file.counts().expect("counts").total(), 4000);
                whole += 1;
            }
        }
        // Whatever was left behind, the run can be planned or taken up.
        let orders = || Ok((1..=4000).map(|line| Ok(Row::new(line, format!("A-{line}"), Ok(pay(line))))));
        let nobody = InProcess::new(|_: &HttpRequest| Err(TransportError::never_sent("nobody is there")));
        let bulk = Bulk::new(&input, orders, nobody, Target::url("http://127.0.0.1:9"));
        let run = bulk.open().expect("the run");
        assert_eq!(run.file().counts().expect("counts").total(), 4000);
    }
    println!("{none} without a plan, {whole} with a whole one");
}

fn pay(line: u64) -> Pay {
    Pay::new(&format!("A-{line}"), 100)
}

#[test]
fn a_second_process_is_refused() {
    let folder = Folder::new("kill-second");
    let input = input(&folder, 3);
    let provider = Arc::new(Provider::default());
    let url = start(&provider);
    let kill = Kill::BeforeSending(1);
    let mut child = spawn(&input, &url, "pay", 1, kill);
    let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut line = String::new();
    while line.trim() != "holding" {
        line.clear();
        assert!(out.read_line(&mut line).expect("readable") > 0, "the child ended");
    }
    assert!(matches!(RunFile::open(run_file(&input)), Err(BulkError::InUse(_))));
    let mut second = spawn(&input, &url, "pay", 1, Kill::Never);
    assert!(!second.wait().expect("ends").success());
    child.kill().expect("killed");
    child.wait().expect("ends");
    assert_eq!(provider.received.lock().expect("no panic").len(), 0);

    // With the first one gone the run goes on; its row stays unknown.
    let begun = Instant::now();
    assert!(run_child(&provider, spawn(&input, &url, "pay", 1, Kill::Never), Kill::Never));
    assert!(begun.elapsed() < Duration::from_secs(60));
    let counts = RunFile::open(run_file(&input)).expect("the run file").counts().expect("counts");
    assert_eq!((counts.confirmed, counts.unknown), (2, 1));
}

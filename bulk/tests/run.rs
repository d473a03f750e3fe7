//! A run from its rows to its results, with a provider in this process.

mod folder;
mod once;
mod shop;

use std::io;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use denbun::transport::{InProcess, Transport, TransportError};
use denbun::{HttpRequest, HttpResponse, RuleKind, Target, Violation};
use denbun_bulk::{Audience, Bulk, BulkError, Ended, Phase, Row, RowOutcome, RunFile, Stop};
use folder::Folder;
use once::PayOnce;
use shop::Pay;

type Answer = Result<HttpResponse, TransportError>;

/// Rows of `order,amount`; an amount that is no number is a broken row.
fn rows(text: &str) -> Vec<io::Result<Row<Pay>>> {
    let row = |(line, text): (u64, &str)| {
        let (order, amount) = text.split_once(',').expect("two columns");
        let payment = match amount.parse() {
            Ok(amount) => Ok(Pay::new(order, amount)),
            Err(_) => Err(Violation::message(RuleKind::Type, "no amount").into()),
        };
        Ok(Row::new(line, order, payment))
    };
    (1..).zip(text.lines()).map(row).collect()
}

fn orders(count: usize) -> String {
    (1..=count).map(|number| format!("A-{number},{}\n", 100 + number)).collect()
}

fn order_of(request: &HttpRequest) -> String {
    let body = String::from_utf8(request.body.as_bytes().to_vec()).expect("a form");
    body.split('&').find_map(|pair| pair.strip_prefix("oid=")).expect("an order").to_owned()
}

fn ok() -> Answer {
    Ok(HttpResponse::new(200, b"OK,77,".to_vec()))
}

/// A provider that keeps the orders it got and answers as `answer` says.
struct Provider<F> {
    got: Mutex<Vec<String>>,
    answer: F,
}

impl<F: Fn(&str) -> Answer + Sync> Provider<F> {
    fn new(answer: F) -> Self {
        Provider { got: Mutex::new(Vec::new()), answer }
    }

    fn got(&self) -> Vec<String> {
        self.got.lock().expect("no panic").clone()
    }
}

impl<F: Fn(&str) -> Answer + Sync> Transport for Provider<F> {
    async fn send(&self, request: &HttpRequest) -> Answer {
        let order = order_of(request);
        self.got.lock().expect("no panic").push(order.clone());
        (self.answer)(&order)
    }
}

fn outcomes(file: &RunFile) -> Vec<(String, RowOutcome, Option<String>)> {
    let one = |result: Result<denbun_bulk::RowResult, BulkError>| {
        let result = result.expect("readable");
        (result.key, result.outcome, result.reason)
    };
    file.results().map(one).collect()
}

#[tokio::test]
async fn each_row_ends_in_one_of_four_outcomes() {
    let folder = Folder::new("outcomes");
    let text = orders(5);
    let input = folder.file("payments.csv", &text);
    let provider = Provider::new(|order| match order {
        "A-1" => ok(),
        "A-2" => Ok(HttpResponse::new(200, b"NG,,ER003".to_vec())),
        "A-3" => Err(TransportError::never_sent("connection refused")),
        "A-4" => Err(TransportError::perhaps_sent("no answer in time")),
        _ => Ok(HttpResponse::new(502, b"<html>".to_vec())),
    });
    let bulk = Bulk::new(&input, || Ok(rows(&text)), &provider, Target::live());
    let mut run = bulk.open().expect("a plan");
    assert_eq!(provider.got().len(), 0);
    assert_eq!(run.file().counts().expect("counts").pending, 5);

    let mut told = Vec::new();
    let summary = run.send(&Stop::new(), |progress| told.push((progress.done, progress.phase))).await;
    let summary = summary.expect("sent");
    assert_eq!(summary.ended, Ended::Complete);
    assert_eq!(told, (1..=5).map(|done| (done, Phase::Sending)).collect::<Vec<_>>());
    let word = |outcome: RowOutcome, reason: Option<&str>| (outcome, reason.map(str::to_owned));
    let found: Vec<_> =
        outcomes(run.file()).into_iter().map(|(_, outcome, reason)| (outcome, reason)).collect();
    let expected = [
        word(RowOutcome::Confirmed, None),
        word(RowOutcome::Declined, None),
        word(RowOutcome::NotExecuted, Some("not_sent")),
        word(RowOutcome::Unknown, Some("no_answer")),
        word(RowOutcome::Unknown, Some("status_502")),
    ];
    assert_eq!(found, expected);

    let mut csv = Vec::new();
    run.file().write_csv(&mut csv, Audience::Spreadsheet).expect("written");
    let csv = String::from_utf8(csv).expect("UTF-8");
    assert!(
        csv.starts_with("\u{feff}line,key,outcome,reason,error_code,broken,attempts,sent_at,answered_at\r\n")
    );
    assert!(csv.contains("\r\n2,A-2,declined,,ER003,,1,20"), "{csv}");

    // Opened again, nothing that has an outcome is sent again.
    drop(run);
    let mut run = bulk.open().expect("the run");
    let _ = run.send(&Stop::new(), |_| {}).await.expect("nothing to do");
    assert_eq!(provider.got().len(), 5);

    // A look-up found the unknown ones.
    run.file().settle("A-4", true).expect("settled");
    run.file().settle("A-5", false).expect("settled");
    for key in ["A-1", "A-4", "no such"] {
        assert!(matches!(run.file().settle(key, true), Err(BulkError::NothingToSettle(_))), "{key}");
    }
    let counts = run.file().counts().expect("counts");
    assert_eq!((counts.confirmed, counts.declined, counts.unknown), (2, 2, 0));
    drop(run);

    // What never left may go, if asked.
    let bulk = bulk.retry_not_sent();
    let _ = bulk.open().expect("the run").send(&Stop::new(), |_| {}).await.expect("sent");
    assert_eq!(provider.got().last().map(String::as_str), Some("A-3"));
    assert_eq!(provider.got().len(), 6);
    let file = RunFile::open(bulk.run_file_path()).expect("without the input");
    assert_eq!(file.operation(), "pay");
    assert_eq!(file.results().nth(2).expect("a row").expect("readable").attempts, 2);
}

#[tokio::test]
async fn one_broken_row_is_enough_that_nothing_is_sent() {
    let folder = Folder::new("broken");
    let text = "A-1,100\nA-2,x\n,3\nA-4,123456789\nA-1,5\nA-6,6\nA-1,7\n";
    let input = folder.file("payments.csv", text);
    let provider = Provider::new(|_| ok());
    let bulk = Bulk::new(&input, || Ok(rows(text)), &provider, Target::live());
    let Err(BulkError::Broken(broken)) = bulk.open() else { panic!("rows are broken") };
    let mut lines: Vec<u64> = broken.rows().iter().map(|row| row.line).collect();
    lines.sort_unstable();
    assert_eq!((lines, broken.count()), (vec![1, 2, 3, 4, 5, 7], 6));
    let shown = broken.to_string();
    for line in [
        "line 2: no amount [type]",
        "line 3: the row has no key [required]",
        "line 4: am: 9 characters, at most 8 [length]",
        "line 1: line 5 has the same key [duplicate]",
        "line 5: line 1 has the same key [duplicate]",
        "line 7: line 1 has the same key [duplicate]",
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{line}\n{shown}");
    }
    assert!(matches!(RunFile::open(bulk.run_file_path()), Err(BulkError::NotARun(_))));

    // The others go only if asked, and no row of a key that stands several times.
    let bulk = bulk.leave_out_broken();
    let mut run = bulk.open().expect("a plan");
    let summary = run.send(&Stop::new(), |_| {}).await.expect("sent");
    assert_eq!((summary.counts.confirmed, summary.counts.not_executed, summary.counts.pending), (1, 6, 0));
    assert_eq!(provider.got(), ["A-6"]);
    let result = run.file().results().nth(3).expect("a row").expect("readable");
    assert_eq!((result.reason.as_deref(), result.broken.as_deref()), (Some("invalid"), Some("am length")));
}

#[tokio::test]
async fn a_changed_input_or_request_is_refused() {
    let folder = Folder::new("changed");
    let text = orders(3);
    let input = folder.file("payments.csv", &text);
    let provider = Provider::new(|_| ok());
    let target = Target::url("https://one.example");
    drop(Bulk::new(&input, || Ok(rows(&text)), &provider, target.clone()).open().expect("a plan"));

    // Another amount for the same key: made of the same file by other code.
    let other = text.replace("A-2,102", "A-2,999");
    let bulk = Bulk::new(&input, || Ok(rows(&other)), &provider, target.clone());
    let sent = bulk.open().expect("the run").send(&Stop::new(), |_| {}).await;
    assert!(matches!(sent, Err(BulkError::RowChanged(2))), "{sent:?}");
    assert_eq!(provider.got(), ["A-1"]);

    // Another host.
    let bulk = Bulk::new(&input, || Ok(rows(&text)), &provider, Target::url("https://two.example"));
    let sent = bulk.open().expect("the run").send(&Stop::new(), |_| {}).await;
    assert!(matches!(sent, Err(BulkError::RowChanged(2))), "{sent:?}");

    // Fewer rows, more rows.
    let fewer = orders(2);
    let bulk = Bulk::new(&input, || Ok(rows(&fewer)), &provider, target.clone());
    let sent = bulk.open().expect("the run").send(&Stop::new(), |_| {}).await;
    assert!(matches!(sent, Err(BulkError::InputChanged(_))), "{sent:?}");
    let more = orders(4);
    let bulk = Bulk::new(&input, || Ok(rows(&more)), &provider, target.clone());
    let sent = bulk.open().expect("the run").send(&Stop::new(), |_| {}).await;
    assert!(matches!(sent, Err(BulkError::InputChanged(_))), "{sent:?}");
    assert_eq!(provider.got(), ["A-1", "A-2", "A-3"]);

    // Another operation, then another input.
    let once = || Ok(vec![Ok(Row::new(1, "A-1", Ok(PayOnce::new("A-1", 101))))]);
    let bulk = Bulk::new(&input, once, &provider, target.clone());
    assert!(matches!(bulk.open(), Err(BulkError::OtherOperation(name)) if name == "pay"));
    folder.file("payments.csv", &format!("{text} "));
    let bulk = Bulk::new(&input, || Ok(rows(&text)), &provider, target);
    assert!(matches!(bulk.open(), Err(BulkError::InputChanged(_))));
}

#[test]
fn a_row_of_a_file_is_a_payment_or_broken() {
    let file_row = |problems: Vec<denbun::file::Problem>, record| {
        let mut all = denbun::file::Problems::new();
        all.extend(problems);
        denbun::file::Row { line: 3, kind: Some(0), record, problems: all, unknown: denbun::Rest::new() }
    };
    let of = |row| Row::of_record(row, |pay: &Pay| pay.order.clone(), |pay| pay);
    let right = of(file_row(Vec::new(), Some(Pay::new("A-1", 1))));
    assert!(right.payment.is_ok() && (right.line, right.key.as_str()) == (3, "A-1"));
    let violation = Violation::message(RuleKind::Malformed, "cut");
    let problem = denbun::file::Problem { line: 3, column: None, violation };
    let broken = of(file_row(vec![problem.clone()], Some(Pay::new("A-1", 1))));
    assert!(broken.payment.is_err_and(|it| it.has("", RuleKind::Malformed)) && broken.key == "A-1");
    let unread = of(file_row(vec![problem], None));
    assert!(unread.payment.is_err() && unread.key.is_empty());
}

#[tokio::test]
async fn what_the_target_lacks_is_told_before_anything_is_planned() {
    let folder = Folder::new("target");
    let text = orders(2);
    let input = folder.file("payments.csv", &text);
    let provider = Provider::new(|_| ok());
    let bulk = Bulk::new(&input, || Ok(rows(&text)), &provider, Target::environment("moon"));
    assert!(matches!(bulk.open(), Err(BulkError::Target(_))));
    let missing = Bulk::new(folder.path("none.csv"), || Ok(rows(&text)), &provider, Target::live());
    assert!(matches!(missing.open(), Err(BulkError::Input(..))));
    let broken_off = || {
        let cut = || io::Error::new(io::ErrorKind::UnexpectedEof, "cut");
        Ok(rows(&text).into_iter().chain([Err(cut())]))
    };
    assert!(matches!(
        Bulk::new(&input, broken_off, &provider, Target::live()).open(),
        Err(BulkError::Input(..))
    ));
    assert_eq!(provider.got().len(), 0);
}

/// A provider that takes its time, and keeps when each request began and how many were under way.
#[derive(Default)]
struct Slow {
    begun: Mutex<Vec<Instant>>,
    under_way: AtomicUsize,
    most: AtomicUsize,
}

impl Transport for Slow {
    async fn send(&self, _: &HttpRequest) -> Answer {
        self.begun.lock().expect("no panic").push(Instant::now());
        let now = self.under_way.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(30)).await;
        self.under_way.fetch_sub(1, Ordering::SeqCst);
        ok()
    }
}

/// A run may be a task of an executor with several threads.
fn on_any_thread<F: Send>(future: F) -> F {
    future
}

#[tokio::test]
async fn requests_are_spaced_and_side_by_side() {
    let folder = Folder::new("pace");
    let text = orders(24);
    let input = folder.file("payments.csv", &text);
    let slow = Slow::default();
    let bulk = Bulk::new(&input, || Ok(rows(&text)), &slow, Target::live())
        .rate(100, Duration::from_secs(1))
        .concurrency(3);
    let begun = Instant::now();
    let (mut run, stop) = (bulk.open().expect("a plan"), Stop::new());
    let sending = on_any_thread(run.send(&stop, |_| {}));
    let summary = sending.await.expect("sent");
    let took = begun.elapsed();
    assert_eq!(summary.counts.confirmed, 24);
    let begun = slow.begun.lock().expect("no panic").clone();
    let closest = begun.windows(2).map(|pair| pair[1] - pair[0]).min().expect("some");
    assert!(closest >= Duration::from_millis(10), "{closest:?}");
    let most = slow.most.load(Ordering::SeqCst);
    assert!((2..=3).contains(&most), "{most}");
    assert!(took >= Duration::from_millis(230) && took < Duration::from_secs(5), "{took:?}");
}

#[tokio::test]
async fn a_stopped_run_finishes_what_is_under_way() {
    let folder = Folder::new("stop");
    let text = orders(50);
    let input = folder.file("payments.csv", &text);
    let slow = Slow::default();
    let bulk = Bulk::new(&input, || Ok(rows(&text)), &slow, Target::live())
        // The wait for the next turn is broken off too.
        .rate(1, Duration::from_secs(3600));
    let stop = Stop::new();
    let from_elsewhere = stop.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(60)).await;
        from_elsewhere.stop();
    });
    let begun = Instant::now();
    let mut run = bulk.open().expect("a plan");
    let summary = run.send(&stop, |_| {}).await.expect("sent");
    assert!(begun.elapsed() < Duration::from_secs(60));
    assert_eq!((summary.ended, summary.counts.confirmed, summary.counts.pending), (Ended::Stopped, 1, 49));

    let stop = Stop::new();
    drop(run);
    let bulk = bulk.rate(1000, Duration::from_secs(1)).concurrency(4);
    let mut run = bulk.open().expect("the run");
    let summary = run
        .send(&stop, |progress| {
            if progress.counts.confirmed == 9 {
                stop.stop();
            }
        })
        .await
        .expect("sent");
    assert_eq!(summary.ended, Ended::Stopped);
    assert_eq!(summary.counts.unknown, 0);
    let begun = slow.begun.lock().expect("no panic").len() as u64;
    assert_eq!((summary.counts.confirmed, summary.counts.pending), (begun, 50 - begun));
    drop(run);
    let summary = bulk.open().expect("the run").send(&Stop::new(), |_| {}).await.expect("sent");
    assert_eq!((summary.ended, summary.counts.confirmed), (Ended::Complete, 50));
    assert_eq!(slow.begun.lock().expect("no panic").len(), 50);
}

#[tokio::test]
async fn a_provider_that_is_down_ends_the_run() {
    let folder = Folder::new("down");
    let text = orders(40);
    let input = folder.file("payments.csv", &text);
    let provider = Provider::new(|_| Err(TransportError::never_sent("connection refused")));
    let bulk = Bulk::new(&input, || Ok(rows(&text)), &provider, Target::live());
    let summary = bulk.open().expect("a plan").send(&Stop::new(), |_| {}).await.expect("sent");
    assert_eq!(
        (summary.ended, summary.counts.not_executed, summary.counts.pending),
        (Ended::Failing, 10, 30)
    );
    let bulk = bulk.stop_after_failures(None).retry_not_sent();
    let summary = bulk.open().expect("the run").send(&Stop::new(), |_| {}).await.expect("sent");
    assert_eq!((summary.ended, summary.counts.not_executed, provider.got().len()), (Ended::Complete, 40, 50));
}

#[tokio::test]
async fn a_key_is_kept_for_the_second_time() {
    let folder = Folder::new("keys");
    let input = folder.file("payments.csv", "A-1,100\nA-2,200\n");
    let rows = || {
        let row = |(line, order)| Ok(Row::new(line, order, Ok(PayOnce::new(order, 100))));
        Ok([(1, "A-1"), (2, "A-2")].map(row))
    };
    let keys = Mutex::new(Vec::new());
    let provider = InProcess::new(|request: &HttpRequest| {
        let key = request.headers.get("Idempotency-Key").expect("a key").to_owned();
        let mut keys = keys.lock().expect("no panic");
        keys.push(key);
        if keys.len() == 1 { Err(TransportError::perhaps_sent("no answer in time")) } else { ok() }
    });
    let bulk = Bulk::new(&input, rows, &provider, Target::live());
    let summary = bulk.open().expect("a plan").send(&Stop::new(), |_| {}).await.expect("sent");
    assert_eq!((summary.counts.unknown, summary.counts.confirmed), (1, 1));
    // Not by itself, and not when the key is too old.
    let _ = bulk.open().expect("the run").send(&Stop::new(), |_| {}).await.expect("sent");
    let old = bulk.send_again_within(Duration::ZERO);
    let _ = old.open().expect("the run").send(&Stop::new(), |_| {}).await.expect("sent");
    assert_eq!(keys.lock().expect("no panic").len(), 2);

    let bulk = old.send_again_within(Duration::from_secs(23 * 3600));
    let mut run = bulk.open().expect("the run");
    let summary = run.send(&Stop::new(), |_| {}).await.expect("sent");
    assert_eq!(summary.counts.confirmed, 2);
    let keys = keys.lock().expect("no panic");
    assert_eq!((keys.len(), &keys[2]), (3, &keys[0]));
    let result = run.file().results().next().expect("a row").expect("readable");
    assert_eq!((result.attempts, result.idempotency_key.as_ref()), (2, Some(&keys[0])));
}

#[tokio::test]
async fn no_message_stands_in_the_run_file() {
    let folder = Folder::new("secrets");
    let input = folder.file("payments.csv", "A-1\n");
    let rows = || Ok([Ok(Row::new(1, "key-1", Ok(Pay::new("ORDER4242", 31_337))))]);
    let provider = Provider::new(|_| Ok(HttpResponse::new(200, b"OK,PAYMENT4711,".to_vec())));
    let bulk = Bulk::new(&input, rows, &provider, Target::url("https://user:pass4242@pay.example"));
    let _ = bulk.open().expect("a plan").send(&Stop::new(), |_| {}).await.expect("sent");
    let bytes = std::fs::read(bulk.run_file_path()).expect("the run file");
    let has = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(has("key-1"));
    for text in ["ORDER4242", "31337", "PAYMENT4711", "pass4242"] {
        assert!(!has(text), "{text}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(bulk.run_file_path()).expect("the run file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn many_rows_are_planned_and_read_page_by_page() {
    let folder = Folder::new("many");
    let input = folder.file("payments.csv", "made by a program");
    let count = 50_000;
    let rows = || {
        let row = |number| Ok(Row::new(number, format!("K{number}"), Ok(Pay::new("A", number % 1000 + 1))));
        Ok((1..=count).map(row))
    };
    let provider = Provider::new(|_| ok());
    let mut told = 0;
    let bulk = Bulk::new(&input, rows, &provider, Target::live());
    let run = bulk.open_with(|progress| told = progress.done).expect("a plan");
    assert_eq!(told, count);
    assert_eq!(run.file().counts().expect("counts").pending, count);
    assert_eq!(run.file().results().count() as u64, count);
}

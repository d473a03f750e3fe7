//! Lists in pages, and states that are waited for, over bare sockets: with an executor and without.
#![cfg(feature = "http")]

#[allow(dead_code)]
mod api;
#[allow(dead_code)]
mod provider;

use std::time::{Duration, Instant};

use api::{List, Look, credentials};
use denbun::outcome::{NotExecuted, Outcome};
use denbun::pages::PageError;
use denbun::transport::{Http, HttpOptions};
use denbun::{Client, Target};
use provider::{Provider, answer};

const FIRST: List = List { cursor: None };

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn client(provider: &Provider) -> Client<Http> {
    let target = Target::url(&provider.url).credentials(credentials());
    Client::new(Http::new(&HttpOptions::default()).unwrap(), target)
}

fn pages(bodies: &[&str]) -> Provider {
    Provider::telling(bodies.iter().map(|body| answer("200 OK", &[], body)).collect())
}

/// The items of a list and how it ended.
fn listed(provider: &Provider) -> (String, Option<PageError<api::Page>>) {
    let client = client(provider);
    run(async {
        let (mut pages, mut items) = (client.pages(FIRST), String::new());
        loop {
            match pages.next().await {
                Some(Ok(item)) => items.push(item),
                Some(Err(error)) => {
                    assert!(pages.next().await.is_none());
                    return (items, Some(error));
                }
                None => return (items, None),
            }
        }
    })
}

fn cursors(provider: &Provider) -> Vec<String> {
    let line = |request: String| request.lines().next().unwrap().replace(" HTTP/1.1", "");
    provider.received().into_iter().map(line).collect()
}

#[test]
fn items_come_in_order_over_all_pages() {
    let provider = pages(&["items=123&more=1", "items=45&more=1", "items=6&more=0"]);
    let (items, error) = listed(&provider);
    assert!(items == "123456" && error.is_none());
    let expected = ["GET /payments", "GET /payments?cursor=3", "GET /payments?cursor=5"];
    assert_eq!(cursors(&provider), expected);
}

#[test]
fn an_empty_page_ends_the_list() {
    for body in ["items=&more=1", "more=1", "items=&more=0"] {
        let provider = pages(&[body]);
        assert_eq!(listed(&provider).0, "");
        assert_eq!(provider.received().len(), 1);
    }
}

#[test]
fn nothing_is_asked_for_before_an_item_is() {
    let provider = pages(&["items=12&more=1", "items=3&more=0"]);
    let client = client(&provider);
    let mut pages = client.pages(FIRST);
    assert!(provider.received().is_empty());
    assert_eq!(run(pages.next()).unwrap().unwrap(), '1');
    assert_eq!(run(pages.next()).unwrap().unwrap(), '2');
    assert_eq!(provider.received().len(), 1);
    assert_eq!(run(pages.next()).unwrap().unwrap(), '3');
    assert!(run(pages.next()).is_none());
}

#[test]
fn a_cursor_that_does_not_advance_ends_the_list_and_says_so() {
    let provider = pages(&["items=12&more=1"]);
    let (items, error) = listed(&provider);
    assert!(items == "1212" && matches!(error, Some(PageError::Stuck)), "{items}");
    assert_eq!(provider.received().len(), 2);
    // Nor one that goes around.
    let provider = pages(&["items=1&more=1", "items=2&more=1", "items=1&more=1"]);
    let (items, error) = listed(&provider);
    assert!(items == "121" && matches!(error, Some(PageError::Stuck)), "{items}");
}

#[test]
fn a_page_that_fails_carries_its_reply() {
    let first = answer("200 OK", &[], "items=12&more=1");
    let cases = [("429 Too Many Requests", ""), ("502 Bad Gateway", "<html>"), ("200 OK", "<html>")];
    for (status, body) in cases {
        let provider = Provider::telling(vec![first.clone(), answer(status, &["Retry-After: 7"], body)]);
        let (items, error) = listed(&provider);
        assert_eq!(items, "12");
        let Some(PageError::Unread(reply)) = error else { panic!("{status}") };
        assert_eq!(reply.raw.as_ref().unwrap().headers.get("retry-after"), Some("7"));
        assert!(PageError::Unread(reply).to_string().starts_with("the list is not whole: "));
    }
}

#[test]
fn a_list_can_go_on_from_the_page_that_failed() {
    let provider = Provider::telling(vec![
        answer("200 OK", &[], "items=12&more=1"),
        answer("429 Too Many Requests", &[], ""),
        answer("200 OK", &[], "items=3&more=0"),
    ]);
    let client = client(&provider);
    run(async {
        let mut pages = client.pages(FIRST);
        for _ in 0..2 {
            assert!(pages.next().await.unwrap().is_ok());
        }
        assert!(pages.next().await.unwrap().is_err() && pages.next().await.is_none());
        let mut rest = client.pages(pages.unread().unwrap());
        assert_eq!(rest.next().await.unwrap().unwrap(), '3');
        assert!(rest.next().await.is_none() && rest.unread().is_none());
    });
}

#[test]
fn an_invalid_first_page_is_never_asked_for() {
    let provider = pages(&["items=1&more=0"]);
    let client = client(&provider);
    let item = run(client.pages(List { cursor: Some("x".into()) }).next());
    let Some(Err(PageError::Unread(reply))) = item else { panic!("sent") };
    assert!(matches!(reply.outcome, Outcome::NotExecuted(NotExecuted::Invalid(_))));
    assert!(provider.received().is_empty());
}

#[test]
fn a_request_under_way_is_not_sent_twice_when_its_reader_gives_up() {
    let provider = Provider::start(|stream| {
        std::thread::sleep(Duration::from_millis(300));
        drop(std::io::Write::write_all(stream, answer("200 OK", &[], "items=1&more=0").as_bytes()));
    });
    let client = client(&provider);
    run(async {
        let mut pages = client.pages(FIRST);
        let patience = Duration::from_millis(50);
        assert!(tokio::time::timeout(patience, pages.next()).await.is_err());
        assert_eq!(pages.next().await.unwrap().unwrap(), '1');
        assert!(pages.next().await.is_none());
    });
    assert_eq!(provider.received().len(), 1);
}

#[test]
fn it_is_a_stream() {
    fn assert_stream<S: futures_core::Stream + Unpin + Send>(stream: S) -> S {
        stream
    }
    let provider = pages(&["items=1&more=0"]);
    let client = client(&provider);
    let shown = format!("{:?}", assert_stream(client.pages(FIRST)));
    assert_eq!(shown, "Pages { operation: \"list\", .. }");
}

const PENDING: &str = "id=7&state=pending";
const PAID: &str = "id=7&state=paid";

fn look() -> Look {
    Look { id: "7".into(), polling: None }
}

#[test]
fn what_is_settled_at_once_is_asked_for_once() {
    let provider = pages(&[PAID]);
    let begun = Instant::now();
    let reply = run(client(&provider).wait(&look(), Duration::from_secs(60)));
    assert_eq!(reply.outcome.answer().unwrap().state, "paid");
    assert!(begun.elapsed() < Duration::from_secs(30));
    assert_eq!(cursors(&provider), ["GET /payments?id=7&polling=true"]);
}

#[test]
fn what_is_answered_early_is_asked_for_once_a_second() {
    let provider = pages(&[PENDING, PAID]);
    let begun = Instant::now();
    let reply = run(client(&provider).wait(&look(), Duration::from_secs(60)));
    assert_eq!(reply.outcome.answer().unwrap().state, "paid");
    assert!(begun.elapsed() >= Duration::from_secs(1));
    assert_eq!(provider.received().len(), 2);
}

#[test]
fn at_the_deadline_the_last_reply_is_given() {
    let provider = pages(&[PENDING]);
    let reply = run(client(&provider).wait(&look(), Duration::from_secs(3)));
    assert!(reply.outcome.is_confirmed());
    assert_eq!(reply.outcome.answer().unwrap().state, "pending");
    assert!((1..=3).contains(&provider.received().len()));
}

#[test]
fn an_answer_that_does_not_come_is_unknown_at_the_deadline() {
    let provider = Provider::start(|stream| std::mem::forget(stream.try_clone()));
    let begun = Instant::now();
    let reply = run(client(&provider).wait(&look(), Duration::from_millis(300)));
    assert!(reply.outcome.is_unknown() && reply.raw.is_none());
    assert!(begun.elapsed() < Duration::from_secs(30));
}

#[test]
fn what_may_pass_is_waited_for_and_what_will_not_is_not() {
    let busy = answer("429 Too Many Requests", &[], "");
    let broken = answer("502 Bad Gateway", &[], "<html>");
    let paid = answer("200 OK", &[], PAID);
    let provider = Provider::telling(vec![busy, broken, String::new(), paid]);
    let reply = run(client(&provider).wait(&look(), Duration::from_secs(60)));
    assert!(reply.outcome.is_confirmed());
    assert_eq!(provider.received().len(), 4);
    for status in ["404 Not Found", "403 Forbidden", "302 Found"] {
        let provider = Provider::telling(vec![answer(status, &[], "")]);
        let reply = run(client(&provider).wait(&look(), Duration::from_secs(60)));
        assert!(!reply.outcome.is_confirmed());
        assert_eq!(provider.received().len(), 1, "{status}");
    }
}

#[test]
fn a_server_that_asks_for_more_time_than_there_is_ends_the_wait() {
    for seconds in ["3600", "18446744073709551615"] {
        let header = format!("Retry-After: {seconds}");
        let provider = Provider::telling(vec![answer("429 Too Many Requests", &[&header], "")]);
        let reply = run(client(&provider).wait(&look(), Duration::from_secs(60)));
        assert!(matches!(reply.outcome, Outcome::NotExecuted(NotExecuted::Refused(_))));
        assert_eq!(provider.received().len(), 1);
    }
}

#[test]
fn the_wait_may_be_without_end() {
    let reply = run(client(&pages(&[PAID])).wait(&look(), Duration::MAX));
    assert!(reply.outcome.is_confirmed());
}

#[cfg(feature = "blocking")]
mod without_an_executor {
    use denbun::transport::InProcess;
    use denbun::{HttpResponse, IdempotencyKey};

    use super::*;

    fn client(provider: &Provider) -> denbun::blocking::Client<Http> {
        let target = Target::url(&provider.url).credentials(credentials());
        denbun::blocking::Client::new(Http::new(&HttpOptions::default()).unwrap(), target).unwrap()
    }

    #[test]
    fn sends_lists_and_waits() {
        let provider = pages(&["items=12&more=1", "items=3&more=0"]);
        let items: Result<String, _> = client(&provider).pages(FIRST).collect();
        assert_eq!(items.unwrap(), "123");
        let provider = pages(&[PENDING, PAID]);
        let reply = client(&provider).wait(&look(), Duration::from_secs(60));
        assert_eq!(reply.outcome.answer().unwrap().state, "paid");
        let provider = pages(&[PAID]);
        let client = client(&provider).attempts(2);
        let pay = api::Pay { amount: denbun::Yen(1) };
        assert!(client.send(&pay).outcome.is_confirmed());
        let key = IdempotencyKey::random();
        assert!(client.send_with(&pay, &key).outcome.is_confirmed());
        assert!(client.send_again(&pay, &key).outcome.is_unknown());
    }

    #[test]
    fn threads_share_it() {
        let provider = pages(&[PAID]);
        let client = client(&provider);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| assert!(client.send(&look()).outcome.is_confirmed()));
            }
        });
        assert_eq!(provider.received().len(), 4);
    }

    #[test]
    fn in_an_async_program_it_runs_on_a_thread_beside_it() {
        let transport = InProcess::new(|_: &_| Ok(HttpResponse::new(200, PAID.as_bytes().to_vec())));
        run(async {
            let target = Target::live().credentials(credentials());
            let client = denbun::blocking::Client::new(transport, target).unwrap();
            assert!(client.send(&look()).outcome.is_confirmed());
            assert!(client.wait(&look(), Duration::from_secs(60)).outcome.is_confirmed());
            let all: Vec<_> = client.pages(FIRST).collect();
            assert!(matches!(&all[..], [Err(PageError::Unread(_))]));
        });
    }
}

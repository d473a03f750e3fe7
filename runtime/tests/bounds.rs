//! What may cross threads, be shared, and outlive its maker: what users of an executor need to write nothing special.
#![cfg(all(feature = "http", feature = "blocking", feature = "tower"))]

#[allow(dead_code)]
mod api;
#[allow(dead_code)]
mod shop;

use std::sync::Arc;
use std::time::Duration;

use api::{List, Look, Page, Pay, Payment};
use denbun::notification::{AnswerBody, Receiver};
use denbun::outcome::{NotExecuted, Unknown, UnknownReason};
use denbun::pages::{PageError, Pages};
use denbun::transport::{Http, HttpOptions, InProcess, Recording, TransportError};
use denbun::{
    Answered, Client, Credentials, Headers, HttpRequest, HttpResponse, IdempotencyKey, Incoming, Outcome,
    Received, Reply, Target, Unverified, Verified, Yen,
};
use shop::Event;

fn free<T: Send + Sync + Unpin + 'static>() {}
fn cloned<T: Clone>() {}
fn error<T: std::error::Error + Send + Sync + 'static>() {}

#[test]
fn values_are_free() {
    free::<(Client<Http>, Client<Arc<Recording<Http>>>, denbun::blocking::Client<Http>)>();
    free::<(Target, Credentials, Headers, IdempotencyKey, HttpRequest, HttpResponse, HttpOptions)>();
    free::<(Reply<Payment>, Outcome<Payment>, Unknown<Payment>, PageError<Page>)>();
    free::<(Received<Event>, Answered<Event>, Verified<Event>, Unverified<Event>, Incoming, AnswerBody)>();
    cloned::<(Client<Http>, Client<Arc<Recording<Http>>>, Target, Credentials, Incoming, HttpResponse)>();
    error::<TransportError>();
    error::<NotExecuted>();
    error::<UnknownReason>();
    error::<PageError<Page>>();
}

fn streams<T: Send + Unpin + futures_core::Stream>(_: &T) {}
fn sends<T: Send>(_: &T) {}
fn serves<T>(_: &T)
where
    T: tower_service::Service<http::Request<String>, Error = std::convert::Infallible> + Clone + Send + Sync,
    T::Future: Send + 'static,
{
}

#[test]
fn futures_and_streams_cross_threads() {
    let client = Client::new(Http::new(&HttpOptions::default()).unwrap(), Target::live());
    let key = IdempotencyKey::random();
    let (pay, look) = (Pay { amount: Yen(1) }, Look { id: "7".into(), polling: None });
    sends(&client.send(&pay));
    sends(&client.send_with(&pay, &key));
    sends(&client.send_again(&pay, &key));
    sends(&client.wait(&look, Duration::ZERO));
    let mut pages: Pages<'_, Http, List> = client.pages(List { cursor: None });
    streams(&pages);
    sends(&pages.next());
    serves(&Receiver::new(Credentials::new(), |_: Received<Event>| async { Answered::accepted() }));
}

#[test]
fn a_client_is_moved_into_a_task() {
    let answer = |_: &HttpRequest| Ok(HttpResponse::new(200, b"id=7&state=paid".to_vec()));
    let client =
        Arc::new(Client::new(InProcess::new(answer), Target::live().credentials(api::credentials())));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let paid = runtime.block_on(async move {
        let tasks = [1, 2].map(|amount| {
            let client = Arc::clone(&client);
            tokio::spawn(
                async move { client.send(&Pay { amount: Yen(amount) }).await.outcome.is_confirmed() },
            )
        });
        let [one, two] = tasks;
        one.await.unwrap() && two.await.unwrap()
    });
    assert!(paid);
}

//! Events: what was sent and what came of it, without a value.
#![cfg(feature = "tracing")]

#[allow(dead_code)]
mod api;

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use api::{Look, Pay, credentials};
use denbun::transport::{InProcess, TransportError};
use denbun::{Client, HttpResponse, Operation, Target, Yen};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes every event as a line.
struct Lines(Arc<Mutex<String>>);

struct Line<'l>(&'l mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Subscriber for Lines {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut lines = self.0.lock().unwrap();
        let _ = write!(lines, "{} {}", event.metadata().target(), event.metadata().level());
        event.record(&mut Line(&mut lines));
        lines.push('\n');
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

fn traced(operation: &impl Operation, answers: &[Result<(u16, &str), TransportError>]) -> String {
    let lines = Arc::new(Mutex::new(String::new()));
    let next = Mutex::new(answers.iter());
    let transport = InProcess::new(|_: &_| match next.lock().unwrap().next().unwrap() {
        Ok((status, body)) => Ok(HttpResponse::new(*status, body.as_bytes().to_vec())),
        Err(error) => Err(TransportError { sent: error.sent, message: error.message.clone(), source: None }),
    });
    let target = Target::url("https://user:pass4242@pay.example:8443/v1?4242").credentials(credentials());
    let client = Client::new(&transport, target).attempts(answers.len() as u32);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let subscriber = Lines(Arc::clone(&lines));
    let reply = tracing::subscriber::with_default(subscriber, || runtime.block_on(client.send(operation)));
    drop(reply);
    let lines = lines.lock().unwrap().clone();
    assert!(!lines.contains("4242") && !lines.contains("s3cr3t") && !lines.contains("user"), "{lines}");
    lines
}

#[test]
fn every_attempt_and_the_outcome() {
    let lines = traced(
        &Pay { amount: Yen(4242) },
        &[Err(TransportError::perhaps_sent("lost 4242")), Ok((200, "id=4242&state=paid"))],
    );
    let exchange =
        "denbun DEBUG message=exchange operation=\"pay\" method=\"POST\" host=\"pay.example:8443\"";
    assert_eq!(
        lines,
        format!(
            "{exchange} attempt=1 sent=\"perhaps sent\"\n{exchange} attempt=2 status=200 sent=\"answered\"\n\
             denbun WARN message=outcome operation=\"pay\" outcome=\"unknown\" status=200\n"
        )
    );
}

#[test]
fn an_error_code_is_shown_if_it_is_listed() {
    let look = Look { id: "4242".into(), polling: None };
    let lines = traced(&look, &[Ok((400, "code=BAD_AMOUNT"))]);
    assert!(lines.ends_with("outcome=\"not executed\" status=400 error=\"BAD_AMOUNT\"\n"), "{lines}");
    let lines = traced(&look, &[Ok((400, "code=NEW4242"))]);
    assert!(lines.ends_with("outcome=\"unknown\" status=400\n"), "{lines}");
}

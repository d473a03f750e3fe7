//! `denbun tour`: the whole path on one provider, from its spec to payments, on this machine only.

mod receiver;
mod show;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use denbun::transport::{Http, HttpOptions};
use denbun::{Client, Operation, Target, Yen};
use denbun_codegen::model::Spec;
use denbun_providers::robotpayment::{CancelRequest, Kickback, ReAuthRequest, ReplyMethod, SalesRequest};
use denbun_simulator::{Behavior, Event, Running, Simulator};

use super::Ended;
use crate::specs;
use receiver::Receiver;

/// See the whole path on one provider.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The spec of ROBOT PAYMENT
    #[arg(default_value = "specs/robotpayment.yaml")]
    spec: PathBuf,
}

/// How long the tour waits for something that should happen at once.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long the tour's client waits for an answer, so that a lost one does not make it long.
const TIMEOUT: Duration = Duration::from_millis(800);

/// Walks through the path.
pub(crate) fn run(args: &Args) -> Ended {
    let Some(spec) = load(&args.spec)? else { return Ok(ExitCode::FAILURE) };
    show::generated(&spec)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(walk(spec))?;
    Ok(ExitCode::SUCCESS)
}

fn load(path: &Path) -> std::io::Result<Option<Spec>> {
    show::heading("The spec", "a provider's document as YAML, checked with all its examples")?;
    if !path.exists() {
        let message = format!("{} is not here; run the tour in the project's folder", path.display());
        return Err(std::io::Error::new(std::io::ErrorKind::NotFound, message));
    }
    let run = specs::load(&[path.to_owned()], &[])?;
    run.print(specs::Output::Human, false)?;
    if run.diagnostics.has_errors() {
        return Ok(None);
    }
    let spec = run.specs.into_iter().next();
    if let Some(spec) = &spec {
        show::line(&specs::summary(spec))?;
    }
    Ok(spec)
}

async fn walk(spec: Spec) -> Result<(), Box<dyn std::error::Error>> {
    let mut receiver = Receiver::start().await?;
    let provider = Simulator::new(spec).notify(receiver.url()).start().await?;
    let mut options = HttpOptions::default();
    options.timeout = TIMEOUT;
    let client = Client::new(Http::new(&options)?, Target::url(provider.url()));
    let mut tour = Tour { client, provider };
    show::heading("The provider", &format!("made from the same spec, listening on {}", tour.provider.url()))?;

    let sales = SalesRequest::builder().shop_id("123456").target_id("1095729").build();
    tour.send("a payment is captured", &sales).await?;
    let cancel = CancelRequest::builder().shop_id("123456").target_id("1095729").build();
    tour.send("a payment is canceled", &cancel).await?;
    tour.send("a payment is authorized again with another amount", &re_auth(ReplyMethod::Response)).await?;

    tour.send("the same, but the result comes as a notification", &re_auth(ReplyMethod::Kickback)).await?;
    tour.notified(&mut receiver).await?;

    let mut wrong = re_auth(ReplyMethod::Response);
    wrong.shop_id = "12345６".into();
    wrong.target_id = String::new();
    wrong.email = Some("nobody.example.jp".into());
    wrong.phone = Some("03-1234-5678 extension 9".into());
    tour.send("an invalid request, which never leaves", &wrong).await?;

    tour.provider.next("sales", Behavior::Silence(TIMEOUT * 2));
    tour.send("a request whose answer never comes", &sales).await?;
    show::line("Nothing says that it failed, and nothing sends it again: the money may have moved.")?;
    Ok(())
}

fn re_auth(reply: ReplyMethod) -> ReAuthRequest {
    ReAuthRequest::builder()
        .shop_id("123456")
        .reply_method(reply)
        .target_id("1095729")
        .amount(Yen(2000))
        .tax(Yen(200))
        .shipping_fee(Yen(500))
        .email("hanako+shop@example.jp")
        .build()
}

struct Tour {
    client: Client<Http>,
    provider: Running,
}

impl Tour {
    async fn send<O>(&mut self, what: &str, operation: &O) -> std::io::Result<()>
    where
        O: Operation,
        O::Answer: std::fmt::Debug,
    {
        show::heading(O::OPERATION.label, what)?;
        let reply = self.client.send(operation).await;
        if let Some(Event::Request { method, path, message, .. }) = self.request().await {
            show::bytes(&format!("{method} {path}"), &message)?;
        }
        show::reply(&reply)
    }

    /// The request as it reached the provider; what happened before it is passed over.
    async fn request(&mut self) -> Option<Event> {
        loop {
            // Everything on this side is done when the client has its reply.
            match self.provider.event(Duration::from_millis(1)).await? {
                request @ Event::Request { .. } => return Some(request),
                Event::Answer { .. }
                | Event::Notified { .. }
                | Event::HandedBack { .. }
                | Event::Lost { .. } => {}
            }
        }
    }

    async fn notified(&mut self, receiver: &mut Receiver) -> std::io::Result<()> {
        show::heading("キックバック", "the notification that follows, as the shop's server reads it")?;
        let Some(raw) = receiver.next(PATIENCE).await else {
            return show::line("no notification came");
        };
        show::bytes("GET", &raw)?;
        show::received(&denbun::receive::<Kickback>(&raw))
    }
}

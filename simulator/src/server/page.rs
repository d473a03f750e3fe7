//! Hosted pages: what a shopper's browser is answered.

use std::sync::atomic::Ordering;

use axum::http::StatusCode;
use denbun::Verdict;
use denbun::page::{Look, PageError, form_of, link_of};
use denbun::wire::is_path_of;
use denbun_codegen::model::{Address, HandBack, Method, Operation, Page, Spec};

use super::reply::Reply;
use super::{Behavior, Event, Shared, follow, lock};
use crate::answer::{self, Choice};
use crate::codec::{self, Decoded};
use crate::page::{ReturnMethod, Shown};
use crate::schema::with_schema;
use crate::sign::signed;

/// Where a page is served whose document names no address.
const PAGES: &str = "/denbun/pages";

/// The path of an operation's hosted page, if it is one.
pub(super) fn path(spec: &Spec, operation: &Operation) -> Option<String> {
    match &operation.page.as_ref()?.address {
        Address::Path(path) => Some(spec.live_path(path)),
        Address::Given(_) => Some(format!("{PAGES}/{}", operation.name)),
    }
}

impl Shared {
    /// Answers a shopper's browser, if a hosted page stands at the path.
    pub(super) async fn page(&self, method: &str, path: &str, query: &[u8], body: &[u8]) -> Option<Reply> {
        let is_here = |operation: &&Operation| match operation.page.as_ref().map(|page| &page.address) {
            Some(Address::Path(template)) => {
                self.spec.paths(template).iter().any(|(_, it)| is_path_of(it, path))
            }
            Some(Address::Given(_)) => {
                self::path(&self.spec, operation).is_some_and(|it| is_path_of(&it, path))
            }
            None => false,
        };
        let operation = self.spec.operations.iter().find(is_here)?;
        let page = operation.page.as_ref()?;
        let message = if method == "POST" { body } else { query };
        self.record(Event::Request {
            operation: Some(operation.name.clone()),
            method: method.to_owned(),
            path: path.to_owned(),
            message: message.to_vec(),
            key: None,
        });
        if !page.methods.iter().any(|known| codec::method(*known) == method) {
            return Some(Reply::empty(StatusCode::METHOD_NOT_ALLOWED.as_u16()));
        }
        let verdict = match self.behavior(&operation.name) {
            Behavior::Confirm | Behavior::Twice | Behavior::Late => Verdict::Confirmed,
            Behavior::Lose => return Some(Reply::empty(StatusCode::GATEWAY_TIMEOUT.as_u16())),
            Behavior::Decline => Verdict::Declined,
            Behavior::Status(status) => return Some(Reply::empty(status)),
            Behavior::Fail(status) => return Some(Reply::failure(&self.spec, status)),
            Behavior::Raw(bytes) => return Some(Reply::raw(bytes)),
            Behavior::Silence(time) => {
                tokio::time::sleep(time).await;
                return Some(Reply::empty(StatusCode::GATEWAY_TIMEOUT.as_u16()));
            }
        };
        let mut brought = codec::decode(&self.spec, &self.spec.messages[operation.request], message);
        if let (Address::Path(_), Some(in_path)) =
            (&page.address, codec::decode_path(&self.spec, operation, path))
        {
            brought.violations.extend(in_path.violations);
            in_path.values.into_object().into_iter().for_each(|(at, value)| brought.values.set(at, value));
        }
        if brought.violations.is_empty() {
            let request = &brought.values;
            let payment = lock(&self.payments).asked(&self.spec, operation, request);
            if self.shopper.is_waited_for {
                return Some(self.host(operation, request, verdict, payment).await);
            }
            let (answer, resource) = (None, None);
            self.follow(&follow::Done {
                operation,
                request,
                answer,
                resource,
                verdict,
                payment,
                is_sent_on: false,
            });
        }
        Some(self.shown(operation, page, &brought, verdict))
    }

    /// The page, or the way back that is gone without a click.
    fn shown(&self, operation: &Operation, page: &Page, brought: &Decoded, verdict: Verdict) -> Reply {
        let number = self.shown.fetch_add(1, Ordering::Relaxed);
        let mut choices = answer::hand_backs(&self.spec, operation, page, &brought.values, number);
        if let Some(returns) = page.returns {
            let back = &self.spec.hand_backs[returns];
            choices
                .iter_mut()
                .for_each(|choice| choice.message = self.signed_back(back, choice.message.clone()));
        }
        let goes_on = self.shopper.goes_on.filter(|_| brought.violations.is_empty());
        if let (Some((method, to)), Some(back)) = (goes_on, page.returns) {
            return self.handed_back(back, &choices, verdict, method, to);
        }
        let shown = Shown {
            spec: &self.spec,
            operation,
            page,
            request: &brought.values,
            violations: &brought.violations,
            choices: &choices,
            returns: &self.shopper.returns,
        };
        let (html, charset) = shown.html();
        let status = if brought.violations.is_empty() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
        let content_type = Some(format!("text/html; charset={charset}"));
        Reply { body: html, content_type, ..Reply::empty(status.as_u16()) }
    }

    /// What the browser brings back, with the provider's signature if the spec has one.
    pub(super) fn signed_back(&self, back: &HandBack, bytes: Vec<u8>) -> Vec<u8> {
        let message = &self.spec.messages[back.message];
        match back.signature {
            Some(by) => signed(&self.spec, by, message, bytes, &self.credentials).0,
            None => bytes,
        }
    }

    fn handed_back(
        &self,
        back: usize,
        choices: &[Choice],
        verdict: Verdict,
        method: ReturnMethod,
        to: usize,
    ) -> Reply {
        let not_there = || Reply::empty(StatusCode::NOT_IMPLEMENTED.as_u16());
        let choice = choices.iter().find(|choice| choice.verdict == verdict);
        let (Some(choice), Some(url)) = (choice, self.shopper.returns.get(to)) else { return not_there() };
        let back = &self.spec.hand_backs[back];
        let is_known = back.methods.contains(&match method {
            ReturnMethod::Get => Method::Get,
            ReturnMethod::Post => Method::Post,
        });
        let reply = match method {
            _ if !is_known => return not_there(),
            ReturnMethod::Get => link_of(url, &choice.message).map(|link| redirect(&link.headers())),
            ReturnMethod::Post => self.form(back.message, url, &choice.message),
        };
        reply.unwrap_or_else(|_| not_there())
    }

    pub(super) fn form(&self, message: usize, url: &str, bytes: &[u8]) -> Result<Reply, PageError> {
        let message = &self.spec.messages[message];
        let look = Look::default().title(&message.label).note(&message.label).button("ショップへ戻る");
        let form = with_schema(&self.spec, message, |schema| {
            form_of(url, bytes, schema, codec::charset(message), &look)
        })?;
        let reply = Reply { body: form.html().to_vec(), ..Reply::empty(StatusCode::OK.as_u16()) };
        Ok(form.headers().iter().fold(reply, |reply, (name, value)| reply.with_header(name, value)))
    }
}

pub(super) fn redirect(headers: &denbun::Headers) -> Reply {
    let reply = Reply::empty(StatusCode::SEE_OTHER.as_u16());
    headers.iter().fold(reply, |reply, (name, value)| reply.with_header(name, value))
}

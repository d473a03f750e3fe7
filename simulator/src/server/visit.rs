//! The shopper's browser at the provider's page: shown what it is about, and led back to the shop.
//!
//! What an answer gives the shop for the browser, a document or an address, leads here. So does a hosted page, if the
//! provider waits for the shopper. What is decided here is what the provider says of the payment from then on.

use std::collections::VecDeque;

use axum::http::{HeaderMap, StatusCode, header};
use denbun::Verdict;
use denbun::page::link_of;
use denbun_codegen::model::{ExampleValue, HandBack, Operation, Type};

use super::page::redirect;
use super::reply::Reply;
use super::{Behavior, Event, Shared, follow, lock};
use crate::answer;
use crate::codec::{self, Values};
use crate::flow::{Play, Sent};
use crate::onward::{self, Onward};
use crate::page::{Decision, ReturnMethod, Way};
use crate::payments::PaymentId;

/// Where visits are served; the number of the visit follows.
const VISITS: &str = "/denbun/visits/";

/// Visits that are remembered.
const MOST: usize = 1_000;

/// All visits that shoppers may make, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Visits {
    all: VecDeque<Visit>,
    /// How many are no longer remembered.
    forgotten: usize,
}

/// What a shopper is sent to the provider for.
#[derive(Debug, Clone)]
pub(super) struct Visit {
    /// Index of the operation.
    operation: usize,
    request: Values,
    /// The payment in its flow, as far as it is known.
    play: Option<Play>,
    payment: Option<PaymentId>,
    /// What was decided.
    verdict: Option<Verdict>,
}

/// A way back, and by which hand-back it goes.
struct Choice {
    way: Way,
    back: Option<usize>,
}

impl Visits {
    pub(super) fn add(&mut self, operation: usize, request: Values) -> usize {
        if self.all.len() >= MOST {
            self.all.pop_front();
            self.forgotten += 1;
        }
        self.all.push_back(Visit { operation, request, play: None, payment: None, verdict: None });
        self.forgotten + self.all.len() - 1
    }

    /// What the flow knows of the payment, and what was said of it without waiting for the shopper.
    pub(super) fn know(&mut self, number: usize, play: Option<Play>, payment: Option<PaymentId>) {
        let Some(visit) = self.get_mut(number) else { return };
        visit.verdict = play.as_ref().and_then(|play| play.verdict);
        (visit.play, visit.payment) = (play, payment);
    }

    fn get(&self, number: usize) -> Option<&Visit> {
        self.all.get(number.checked_sub(self.forgotten)?)
    }

    fn get_mut(&mut self, number: usize) -> Option<&mut Visit> {
        self.all.get_mut(number.checked_sub(self.forgotten)?)
    }
}

impl Shared {
    /// Puts the provider's own addresses in place of those of an example; gives the number of the visit they lead to.
    /// `headers` are the request's.
    pub(super) fn lead_on(
        &self,
        operation: &Operation,
        request: &Values,
        answer: &mut Values,
        headers: &HeaderMap,
    ) -> Option<usize> {
        let at = self.spec.operations.iter().position(|known| known.name == operation.name)?;
        let mut places = onward::places(&self.spec, at);
        places.retain(|place| {
            let is_own = |text| onward::is_brought(&self.spec, operation, request, text);
            place.text(answer).is_some_and(|text| !text.is_empty() && !is_own(text))
        });
        if places.is_empty() {
            return None;
        }
        let base = self.base(headers);
        let is_page = places.iter().all(|place| matches!(place.onward, Onward::Page(_)));
        // A hosted page is a visit of its own.
        let number = (!is_page).then(|| lock(&self.visits).add(at, request.clone()));
        let visit = number.map(|number| format!("{base}{VISITS}{number}")).unwrap_or_default();
        let before = answer.clone();
        for place in &places {
            let text = match place.onward {
                Onward::Document => onward::document(&visit),
                Onward::Address => visit.clone(),
                Onward::Page(page) => {
                    let page = super::page::path(&self.spec, &self.spec.operations[page]);
                    format!("{base}{}", page.unwrap_or_default())
                }
            };
            place.put(answer, text);
        }
        let message = operation.response.map(|at| &self.spec.messages[at])?;
        if codec::encode(&self.spec, message, answer).is_err() {
            // The document has no room for our addresses.
            *answer = before;
            return None;
        }
        number
    }

    /// The address under which the provider is reached: its own, or if that says nothing, the one that was asked.
    fn base(&self, headers: &HeaderMap) -> String {
        let asked = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        match asked.filter(|host| self.address.ip().is_unspecified() && is_authority(host)) {
            Some(host) => format!("http://{host}"),
            None => format!("http://{}", self.address),
        }
    }

    /// Answers a shopper's browser, if the path is that of a visit.
    pub(super) async fn visit(&self, method: &str, path: &str) -> Option<Reply> {
        let number = path.strip_prefix(VISITS)?.split('/').next()?.parse().ok()?;
        self.record(Event::Request {
            operation: None,
            method: method.to_owned(),
            path: path.to_owned(),
            message: Vec::new(),
            key: None,
        });
        let visit = lock(&self.visits).get(number).cloned();
        let Some(visit) = visit else { return Some(Reply::empty(StatusCode::GONE.as_u16())) };
        if path == format!("{VISITS}{number}") {
            return Some(self.arrive(number).await);
        }
        let choice = self.choices(number, &visit).into_iter().find(|choice| choice.way.action == path);
        Some(match choice {
            Some(choice) if method == "POST" => self.leave(number, choice).await,
            Some(_) => Reply::empty(StatusCode::METHOD_NOT_ALLOWED.as_u16()),
            None => self.visited(number, StatusCode::CONFLICT),
        })
    }

    /// A visit of a hosted page, where the shopper decides.
    pub(super) async fn host(
        &self,
        operation: &Operation,
        request: &Values,
        verdict: Verdict,
        payment: Option<PaymentId>,
    ) -> Reply {
        let at = self.spec.operations.iter().position(|known| known.name == operation.name);
        let number = {
            let mut visits = lock(&self.visits);
            let number = visits.add(at.unwrap_or_default(), request.clone());
            visits.know(number, None, payment);
            number
        };
        if verdict == Verdict::Declined {
            self.decide(number, verdict);
        }
        self.arrive(number).await
    }

    /// The page, or the way back that is gone without a click.
    async fn arrive(&self, number: usize) -> Reply {
        let Some((method, to)) = self.shopper.goes_on else { return self.visited(number, StatusCode::OK) };
        let Some(visit) = lock(&self.visits).get(number).cloned() else {
            return Reply::empty(StatusCode::GONE.as_u16());
        };
        let url = self.returns(&visit).into_iter().nth(to);
        let mut choices = self.choices(number, &visit);
        choices.retain(|it| it.way.back.as_ref().map(|(_, url)| url) == url.as_ref());
        let by_method = |it: &Choice| it.way.back.as_ref().is_some_and(|(known, _)| *known == method);
        let at = choices.iter().position(by_method).unwrap_or(0);
        match choices.into_iter().nth(at) {
            Some(choice) => self.leave(number, choice).await,
            None => Reply::empty(StatusCode::NOT_IMPLEMENTED.as_u16()),
        }
    }

    /// The page as it is now.
    fn visited(&self, number: usize, status: StatusCode) -> Reply {
        let Some(visit) = lock(&self.visits).get(number).cloned() else {
            return Reply::empty(StatusCode::GONE.as_u16());
        };
        let ways: Vec<Way> = self.choices(number, &visit).into_iter().map(|choice| choice.way).collect();
        let operation = &self.spec.operations[visit.operation];
        let page = Decision {
            spec: &self.spec,
            operation,
            request: &visit.request,
            ways: &ways,
            decided: visit.verdict,
        };
        let content_type = Some("text/html; charset=UTF-8".to_owned());
        Reply { body: page.html().into_bytes(), content_type, ..Reply::empty(status.as_u16()) }
            .with_header("Cache-Control", "no-store")
    }

    /// What the shopper can do: pay or not, and by each way back that the document names; what was decided stays.
    fn choices(&self, number: usize, visit: &Visit) -> Vec<Choice> {
        let verdicts = match visit.verdict {
            Some(verdict) => vec![verdict],
            None => vec![Verdict::Confirmed, Verdict::Declined],
        };
        let mut choices = Vec::new();
        for (rank, at) in self.backs(visit).into_iter().enumerate() {
            let back = &self.spec.hand_backs[at];
            for (to, url) in self.returns(visit).into_iter().enumerate() {
                for method in back.methods.iter().filter_map(|method| ReturnMethod::of(*method)) {
                    for verdict in &verdicts {
                        if self.brought(number, visit, back, *verdict).is_none() {
                            continue;
                        }
                        let name = format!("{}-{verdict}-{}", method.as_str().to_lowercase(), to + 1);
                        let id = if rank == 0 { name.clone() } else { format!("{}-{name}", back.name) };
                        let action = format!("{VISITS}{number}/{}/{name}", back.name);
                        let back = Some((method, url.clone()));
                        choices.push(Choice {
                            way: Way { id, action, verdict: *verdict, back },
                            back: Some(at),
                        });
                    }
                }
            }
        }
        if choices.is_empty() {
            choices.extend(verdicts.into_iter().map(|verdict| {
                let action = format!("{VISITS}{number}/{verdict}");
                Choice { way: Way { id: verdict.to_string(), action, verdict, back: None }, back: None }
            }));
        }
        choices
    }

    /// What may come back: what the operation or its page says, and what the flow says.
    fn backs(&self, visit: &Visit) -> Vec<usize> {
        let operation = &self.spec.operations[visit.operation];
        let own = operation.page.as_ref().and_then(|page| page.returns);
        let mut backs: Vec<usize> = own.into_iter().chain(operation.returns.iter().copied()).collect();
        if let (true, Some(play)) = (backs.is_empty(), &visit.play) {
            let flows = lock(&self.flows);
            backs.extend(flows.course(play).steps.iter().filter_map(|(_, sent)| match sent {
                Sent::HandBack(at) => Some(*at),
                _ => None,
            }));
            backs.dedup();
        }
        backs
    }

    /// Where the browser may come back to: the addresses that are registered, or else those that the request brought.
    fn returns(&self, visit: &Visit) -> Vec<String> {
        if !self.shopper.returns.is_empty() {
            return self.shopper.returns.clone();
        }
        let message = &self.spec.messages[self.spec.operations[visit.operation].request];
        let rows = message.fields.iter().enumerate().filter(|(_, row)| row.ty == Type::Url);
        let brought = rows.filter_map(|(at, _)| match visit.request.get(at) {
            Some(ExampleValue::Text(url)) if url.starts_with("http") => Some(url.clone()),
            _ => None,
        });
        brought.collect()
    }

    /// What the browser brings back with that verdict, signed.
    fn brought(&self, number: usize, visit: &Visit, back: &HandBack, verdict: Verdict) -> Option<Vec<u8>> {
        let operation = &self.spec.operations[visit.operation];
        if let Some(page) = &operation.page {
            let choices = answer::hand_backs(&self.spec, operation, page, &visit.request, number);
            let choice = choices.into_iter().find(|choice| choice.verdict == verdict)?;
            return Some(self.signed_back(back, choice.message));
        }
        let request = (&self.spec.messages[operation.request], &visit.request);
        let known = visit.play.iter().flat_map(|play| &play.known);
        let known = known.map(|(message, values)| (&self.spec.messages[*message], values));
        let sources: Vec<_> = known.chain([request]).collect();
        let message = &self.spec.messages[back.message];
        let values = answer::in_flow(&self.spec, (message, &back.dedupe), &sources, verdict, 0, number)?;
        Some(self.signed_back(back, codec::encode(&self.spec, message, &values).ok()?))
    }

    /// What the shopper has chosen: the flow goes on, and the browser goes back.
    async fn leave(&self, number: usize, choice: Choice) -> Reply {
        let Choice { way, back } = choice;
        let Some((back, (method, url))) = back.zip(way.back) else {
            self.decide(number, way.verdict);
            return self.visited(number, StatusCode::OK);
        };
        let back = &self.spec.hand_backs[back];
        let behavior = self.behavior(&back.name);
        let wanted = if behavior == Behavior::Decline { Verdict::Declined } else { way.verdict };
        let verdict = self.decide(number, wanted);
        let visit = lock(&self.visits).get(number).cloned();
        let brought = visit.and_then(|visit| self.brought(number, &visit, back, verdict));
        let Some(mut bytes) = brought else { return self.visited(number, StatusCode::OK) };
        match behavior {
            Behavior::Confirm | Behavior::Decline | Behavior::Twice | Behavior::Late => {}
            Behavior::Lose => {
                self.record(Event::Lost { what: back.name.clone(), message: bytes });
                return self.visited(number, StatusCode::OK);
            }
            Behavior::Status(status) => return Reply::empty(status),
            Behavior::Fail(status) => return Reply::failure(&self.spec, status),
            Behavior::Raw(other) => bytes = other,
            Behavior::Silence(time) => tokio::time::sleep(time).await,
        }
        let reply = match method {
            ReturnMethod::Get => link_of(&url, &bytes).map(|link| redirect(&link.headers())),
            ReturnMethod::Post => self.form(back.message, &url, &bytes),
        };
        reply.unwrap_or_else(|_| Reply::empty(StatusCode::NOT_IMPLEMENTED.as_u16()))
    }

    /// Decides what becomes of the payment, once; gives what it is.
    fn decide(&self, number: usize, verdict: Verdict) -> Verdict {
        let mut visits = lock(&self.visits);
        let Some(visit) = visits.get_mut(number) else { return verdict };
        if let Some(known) = visit.verdict {
            return known;
        }
        let operation = &self.spec.operations[visit.operation];
        let play = match (&operation.page, &visit.play) {
            (Some(_), _) => {
                let done = follow::Done {
                    operation,
                    request: &visit.request,
                    answer: None,
                    resource: None,
                    verdict,
                    payment: visit.payment,
                    is_sent_on: false,
                };
                self.follow(&done).play
            }
            (None, Some(play)) => self.go_on_with(play.id, verdict),
            (None, None) => None,
        };
        let verdict = play.as_ref().and_then(|play| play.verdict).unwrap_or(verdict);
        visit.verdict = Some(verdict);
        if let Some(payment) = visit.payment {
            lock(&self.payments).tell(payment, verdict);
        }
        visit.play = play.or_else(|| visit.play.take());
        verdict
    }
}

/// Whether a text can stand for a host and a port in an address.
fn is_authority(host: &str) -> bool {
    !host.is_empty()
        && host
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':' | b'[' | b']'))
}

//! What the provider does with a request: who may ask, what was asked before, and what comes of it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use denbun::Verdict;
use denbun_codegen::model::{Effect, ExampleValue, Method, Operation, Wire};

use super::follow::Followed;
use super::reply::Reply;
use super::route::{Call, route};
use super::{BEGIN, Behavior, CONTROL, Event, Pace, Shared, auth, follow, keys, lock, packed};
use crate::answer;
use crate::codec::{self, Values};
use crate::life::{Resource, Subject, is_look_up, subject};
use crate::payments::PaymentId;

/// The shortest time between two looks at what is due.
const TICK: Duration = Duration::from_millis(1);

/// What an operation came to.
struct Done {
    reply: Reply,
    /// The answer's values, where it has any.
    values: Option<Values>,
    /// The message of the resource that was made, and how it is.
    made: Option<(usize, Values)>,
}

impl Shared {
    pub(super) async fn answer(&self, parts: &Parts, body: &[u8]) -> Reply {
        let (method, path) = (parts.method.as_str(), parts.uri.path());
        let query = parts.uri.query().unwrap_or_default().as_bytes();
        if let Some(reply) = self.page(method, path, query, body).await {
            return reply;
        }
        if let Some(reply) = self.visit(method, path).await {
            return reply;
        }
        let call = route(&self.spec, method, path, query, body);
        let key = call.as_ref().and_then(|call| keys::key(&self.spec, call.operation.method, &parts.headers));
        self.record(Event::Request {
            operation: call.as_ref().map(|call| call.operation.name.clone()),
            method: method.to_owned(),
            path: path.to_owned(),
            message: if matches!(method, "GET" | "DELETE") { query.to_vec() } else { body.to_vec() },
            key: key.clone(),
        });
        let Some(call) = call else { return self.elsewhere(method, path) };
        if !auth::is_allowed(&self.spec, &call.operation, parts, body, &self.credentials) {
            return Reply::failure(&self.spec, StatusCode::UNAUTHORIZED.as_u16());
        }
        if !packed::is_right(&self.spec, &call.operation, path, body, &self.credentials) {
            return Reply::failure(&self.spec, StatusCode::UNAUTHORIZED.as_u16());
        }
        // A provider that documents its failures refuses what its document forbids.
        if call.is_broken && self.spec.failure.is_some() {
            return Reply::failure(&self.spec, StatusCode::BAD_REQUEST.as_u16());
        }
        let request = [method.as_bytes(), path.as_bytes(), query, body].join(&0);
        if let Some(key) = &key
            && let Some(reply) = lock(&self.keys).answered(&self.spec, key, &request)
        {
            return reply;
        }
        self.act(call, &parts.headers, key.map(|key| (key, request))).await
    }

    /// What is no operation.
    fn elsewhere(&self, method: &str, path: &str) -> Reply {
        if (method, path) == ("POST", CONTROL) {
            self.advance_all();
            return Reply::empty(StatusCode::NO_CONTENT.as_u16());
        }
        if let ("POST", Some(flow)) = (method, path.strip_prefix(BEGIN))
            && self.begin(flow)
        {
            return Reply::empty(StatusCode::NO_CONTENT.as_u16());
        }
        Reply::failure(&self.spec, StatusCode::NOT_FOUND.as_u16())
    }

    async fn act(&self, call: Call, headers: &HeaderMap, key: Option<(String, Vec<u8>)>) -> Reply {
        let behavior = self.behavior(&call.operation.name);
        if let Behavior::Fail(status) = behavior {
            return Reply::failure(&self.spec, status).with_headers_of(&self.spec);
        }
        let verdict = match behavior {
            Behavior::Decline => Verdict::Declined,
            _ if self.is_given_up(&call.operation, &call.values) => Verdict::Declined,
            _ => Verdict::Confirmed,
        };
        let mut done = self.perform(&call, verdict).await;
        let operation = &call.operation;
        let visit = self.led_on(&call, headers, &mut done);
        let resource = done.made.as_ref().map(|(message, _)| *message);
        let (request, answer) = (&call.values, done.values.as_ref());
        let payment = self.told(&call, answer);
        let is_sent_on = visit.is_some();
        let done_so = follow::Done { operation, request, answer, resource, verdict, payment, is_sent_on };
        let Followed { taken, play } = self.follow(&done_so);
        if let Some(visit) = visit {
            lock(&self.visits).know(visit, play, payment);
        }
        let instead = self.notify_caused(operation, request, answer, resource, &taken, payment);
        if let Some((message, values)) = &done.made {
            self.moved.notify_waiters();
            self.notify_changed(*message, values);
        }
        // Where the result comes by notification alone, the document gives the answer no content.
        let reply = if instead { Reply::empty(200) } else { done.reply }.with_headers_of(&self.spec);
        let keep = |reply: Reply| match key {
            Some((key, request)) => lock(&self.keys).keep(&self.spec, &key, request, reply),
            None => reply,
        };
        match behavior {
            Behavior::Status(status) | Behavior::Fail(status) => Reply::empty(status),
            Behavior::Raw(bytes) => Reply::raw(bytes),
            Behavior::Silence(time) => {
                keep(reply);
                tokio::time::sleep(time).await;
                Reply::empty(StatusCode::GATEWAY_TIMEOUT.as_u16())
            }
            Behavior::Lose => {
                keep(reply);
                Reply::empty(StatusCode::GATEWAY_TIMEOUT.as_u16())
            }
            Behavior::Confirm | Behavior::Decline | Behavior::Twice | Behavior::Late => keep(reply),
        }
    }

    /// The payment that was asked for, of which the answer may say something.
    fn told(&self, call: &Call, answer: Option<&Values>) -> Option<PaymentId> {
        let operation = &call.operation;
        let mut payments = lock(&self.payments);
        let payment = payments.asked(&self.spec, operation, &call.values)?;
        let (message, answer) = (operation.response?, answer);
        let Some(answer) = answer else { return Some(payment) };
        payments.answered(&self.spec, payment, &self.spec.messages[message], answer);
        let says = |verdict: &Verdict| answer::status(&self.spec, operation, answer, *verdict).is_some();
        if let Some(verdict) = [Verdict::Confirmed, Verdict::Declined].into_iter().find(says) {
            payments.tell(payment, verdict);
        }
        Some(payment)
    }

    /// Has the answer lead the shopper's browser here; gives the number of the visit.
    fn led_on(&self, call: &Call, headers: &HeaderMap, done: &mut Done) -> Option<usize> {
        let message = call.operation.response.map(|at| &self.spec.messages[at])?;
        let values = done.values.as_mut()?;
        let before = values.clone();
        let visit = self.lead_on(&call.operation, &call.values, values, headers);
        if *values != before
            && let Some(reply) = Reply::message(&self.spec, message, done.reply.status, values)
        {
            done.reply = reply;
        }
        visit
    }

    async fn perform(&self, call: &Call, verdict: Verdict) -> Done {
        let operation = &call.operation;
        if let Some(pages) = &operation.pages {
            let made = |message: usize| lock(&self.resources).of(message);
            let page = answer::page(&self.spec, operation, pages, &call.values, made);
            return self.plain(operation, page);
        }
        let subject = subject(&self.spec, operation);
        let found = subject.as_ref().and_then(|subject| lock(&self.resources).find(subject, &call.values));
        match (subject, found) {
            (Some(_), Some(at)) if lock(&self.resources).get(at).gone => {
                let status = StatusCode::NOT_FOUND.as_u16();
                Done { reply: Reply::failure(&self.spec, status), values: None, made: None }
            }
            (Some(_), Some(at)) if is_look_up(operation) => self.look_up(call, at, verdict).await,
            (Some(subject), Some(at)) => self.change(call, &subject, at, verdict),
            (Some(_), None) => self.example(call, verdict),
            (None, _) => self.create(call, verdict),
        }
    }

    /// Shows a resource, which may go on or be waited for.
    async fn look_up(&self, call: &Call, at: usize, verdict: Verdict) -> Done {
        match verdict {
            Verdict::Declined => self.change_state(at, |resource| resource.decline(&self.spec)),
            Verdict::Confirmed | Verdict::Unknown if self.pace == Pace::LookUp => self.advance(at),
            Verdict::Confirmed | Verdict::Unknown => {}
        }
        self.wait(call, at).await;
        let values = lock(&self.resources).get(at).values.clone();
        self.plain(&call.operation, Some((answer::STATUSES[0], values)))
    }

    /// Waits as a look-up asks for, until the state it waits for or until it has been held long enough.
    async fn wait(&self, call: &Call, at: usize) {
        let operation = &call.operation;
        let (Some(poll), Some(message)) = (&operation.poll, operation.response) else { return };
        if call.values.get(poll.field) != Some(&ExampleValue::Bool(true)) {
            return;
        }
        let end = Instant::now() + self.hold;
        loop {
            // Registered before the look, so that no change is missed.
            let moved = self.moved.notified();
            let values = lock(&self.resources).get(at).values.clone();
            let message = &self.spec.messages[message];
            let met = codec::is_met(&self.spec, message, &values, Some(200), &poll.until);
            let left = end.saturating_duration_since(Instant::now());
            if met == Some(true) || left.is_zero() {
                return;
            }
            // What ends the wait is looked at again above.
            let _ = tokio::time::timeout(left, moved).await;
        }
    }

    /// Changes a resource: what the request says of it, or that it is gone.
    fn change(&self, call: &Call, subject: &Subject, at: usize, verdict: Verdict) -> Done {
        let operation = &call.operation;
        if operation.response != Some(subject.message) {
            let done = self.example(call, verdict);
            lock(&self.resources).get_mut(at).gone |= operation.method == Method::Delete;
            return done;
        }
        let values = {
            let mut resources = lock(&self.resources);
            let resource = resources.get_mut(at);
            resource.values = answer::filled(&self.spec, operation, &call.values, resource.values.clone());
            resource.values.clone()
        };
        match answer::status(&self.spec, operation, &values, verdict) {
            Some(status) => self.plain(operation, Some((status, values))),
            None => {
                let done = self.example(call, verdict);
                if let Some(values) = &done.values {
                    lock(&self.resources).get_mut(at).values = values.clone();
                }
                done
            }
        }
    }

    /// Makes a resource if the answer is one that can be looked up.
    fn create(&self, call: &Call, verdict: Verdict) -> Done {
        let operation = &call.operation;
        let id = operation.response.and_then(|message| crate::life::id(&self.spec, message));
        let Some(id) = id.filter(|_| !is_look_up(operation)) else { return self.example(call, verdict) };
        let made = {
            let mut resources = lock(&self.resources);
            let at = resources.make(&self.spec, operation, id, &call.values, verdict);
            at.map(|at| resources.get(at).clone())
        };
        let Some(made) = made else { return self.example(call, verdict) };
        let statuses = [verdict, Verdict::Unknown, Verdict::Confirmed];
        let status = statuses
            .into_iter()
            .find_map(|verdict| answer::status(&self.spec, operation, &made.values, verdict));
        let mut done = self.plain(operation, Some((status.unwrap_or(200), made.values.clone())));
        done.made = Some((made.message, made.values));
        done
    }

    /// Answers with an example, and changes nothing.
    fn example(&self, call: &Call, verdict: Verdict) -> Done {
        let operation = &call.operation;
        if operation.effect == Effect::Read {
            return self.plain(operation, self.looked_up(call, verdict));
        }
        self.plain(operation, answer::answer(&self.spec, operation, &call.values, verdict))
    }

    /// What a look-up is answered: what was said of the payment before.
    fn looked_up(&self, call: &Call, verdict: Verdict) -> Option<(u16, Values)> {
        let operation = &call.operation;
        let message = &self.spec.messages[operation.request];
        let payments = lock(&self.payments);
        let payment = payments.looked_at(&self.spec, message, &call.values);
        let known = payment.and_then(|payment| Some((payment, payment.verdict?)));
        match known {
            Some((payment, known)) if verdict == Verdict::Confirmed => {
                answer::looked_up(&self.spec, operation, &call.values, payment, known)
            }
            _ => answer::answer(&self.spec, operation, &call.values, verdict),
        }
    }

    fn plain(&self, operation: &Operation, answer: Option<(u16, Values)>) -> Done {
        let message = operation.response.map(|at| &self.spec.messages[at]);
        let is_empty = message.is_none_or(|message| message.wire == Wire::None);
        let reply = match (&answer, message) {
            (Some((status, values)), Some(message)) => Reply::message(&self.spec, message, *status, values),
            (None, _) if is_empty => Some(Reply::empty(StatusCode::NO_CONTENT.as_u16())),
            _ => None,
        };
        // The spec may have no example to answer with.
        let reply = reply.unwrap_or_else(|| Reply::empty(StatusCode::NOT_IMPLEMENTED.as_u16()));
        Done { reply, values: answer.map(|(_, values)| values), made: None }
    }

    /// Moves every resource that has a state before it on by one, and every flow by one message.
    pub(super) fn advance_all(&self) {
        let unfinished = lock(&self.resources).unfinished();
        unfinished.into_iter().for_each(|at| self.advance(at));
        self.send_waiting();
    }

    fn advance(&self, at: usize) {
        self.change_state(at, |resource| resource.go_on(&self.spec));
    }

    /// Whether the next notification of a resource that is paid is to say the opposite.
    fn is_told_declined(&self, resource: &Resource) -> bool {
        let mut told = self.spec.notifications.iter();
        crate::life::verdict(&self.spec, resource.message, &resource.values) == Verdict::Confirmed
            && told.any(|notification| {
                answer::speaks_of(&self.spec, notification, resource.message)
                    && self.peek(&notification.name) == Some(Behavior::Decline)
            })
    }

    /// Changes a resource, and tells everybody if that made a difference.
    fn change_state(&self, at: usize, change: impl FnOnce(&mut Resource) -> bool) {
        let (message, values) = {
            let mut resources = lock(&self.resources);
            let resource = resources.get_mut(at);
            if !change(resource) {
                return;
            }
            // Who is told that nothing was paid finds the same when looking.
            if self.is_told_declined(resource) {
                resource.decline(&self.spec);
            }
            (resource.message, resource.values.clone())
        };
        self.moved.notify_waiters();
        self.notify_changed(message, &values);
    }
}

/// Moves each resource on when it has been in its state for so long.
pub(super) async fn clock(shared: Arc<Shared>, time: Duration) {
    loop {
        let (due, next) = {
            let resources = lock(&shared.resources);
            let unfinished = resources.unfinished();
            let left =
                |at: &usize| (resources.get(*at).since + time).saturating_duration_since(Instant::now());
            let due: Vec<usize> = unfinished.iter().copied().filter(|at| left(at).is_zero()).collect();
            (due, unfinished.iter().map(left).min())
        };
        if due.is_empty() {
            // A resource that is made meanwhile has its whole time before it.
            tokio::time::sleep(next.unwrap_or(time).max(TICK)).await;
        }
        due.into_iter().for_each(|at| shared.advance(at));
    }
}

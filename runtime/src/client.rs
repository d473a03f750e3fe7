//! Sends operations: validate and encode ─> request ─send─> response ─decode─> what is known of the effect.

use crate::charset::Charset;
use crate::exchange::{HttpRequest, HttpResponse};
use crate::message::{self, Decoded};
use crate::operation::{EchoCheck, Method, Operation, OperationInfo, Retry};
use crate::outcome::{NotExecuted, Outcome, Reply, Unknown, UnknownReason, Verdict};
use crate::rest::Rest;
use crate::secret::Body;
use crate::transport::{Sent, Transport, TransportError};
use crate::violation::Violations;

/// Sends the operations of a provider over a transport.
#[derive(Debug, Clone)]
pub struct Client<T> {
    transport: T,
    target: Target,
    attempts: u32,
}

/// Where requests go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    host: Host,
    charset: Option<Charset>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Host {
    Environment(String),
    Url(String),
}

impl Target {
    /// The spec's `live` host.
    pub fn live() -> Self {
        Target::environment("live")
    }

    /// The spec's host of that name.
    pub fn environment(name: impl Into<String>) -> Self {
        Target { host: Host::Environment(name.into()), charset: None }
    }

    /// Another base address: a simulator, a gateway of one's own.
    pub fn url(url: impl Into<String>) -> Self {
        Target { host: Host::Url(url.into()), charset: None }
    }

    /// Uses another charset than the spec's, where the provider's document states none.
    #[must_use]
    pub fn charset(mut self, charset: Charset) -> Self {
        self.charset = Some(charset);
        self
    }

    fn base<'t>(&'t self, operation: &OperationInfo) -> Result<&'t str, NotExecuted> {
        match &self.host {
            Host::Url(url) => Ok(url),
            Host::Environment(name) => operation.host(name).ok_or_else(|| NotExecuted::NoHost(name.clone())),
        }
    }
}

impl<T: Transport> Client<T> {
    /// A client that sends over `transport` to `target`.
    pub fn new(transport: T, target: Target) -> Self {
        Client { transport, target, attempts: 1 }
    }

    /// How often an operation may be sent in all, where its own retry rule allows a repetition. 1 unless set.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sends an operation and says what is known of its effect.
    pub async fn send<O: Operation>(&self, operation: &O) -> Reply<O::Answer> {
        let request = match prepare(operation, &self.target) {
            Ok(request) => request,
            Err(not_executed) => return not_executed_reply(not_executed),
        };
        let answer = self.exchange(O::OPERATION, &request).await;
        interpret(operation, answer, &self.target)
    }

    async fn exchange(
        &self,
        operation: &OperationInfo,
        request: &HttpRequest,
    ) -> Result<HttpResponse, TransportError> {
        let mut attempt = 1;
        loop {
            match self.transport.send(request).await {
                Err(error) if attempt < self.attempts && may_repeat(operation.retry, error.sent) => {
                    attempt += 1;
                }
                answer => return answer,
            }
        }
    }
}

fn may_repeat(retry: Retry, sent: Sent) -> bool {
    match retry {
        // Without a key of its own a request must not be repeated once it may have arrived.
        Retry::Never | Retry::WithKey => false,
        Retry::IfNotExecuted => sent == Sent::Never,
        Retry::Always => true,
    }
}

/// Validates and encodes an operation: what `Client::send` sends, for users who send bytes themselves.
///
/// # Errors
///
/// The request breaks the document's rules, or the spec has no host of that name.
pub fn prepare<O: Operation>(operation: &O, target: &Target) -> Result<HttpRequest, NotExecuted> {
    let info = O::OPERATION;
    let base = target.base(info)?;
    let charset = target.charset.unwrap_or(info.request.charset);
    let mut bytes = Vec::new();
    message::encode_as(operation, charset, &mut bytes).map_err(NotExecuted::Invalid)?;
    let (query, body) = match info.method {
        Method::Get => (Body::new(bytes), Body::default()),
        Method::Post => (Body::default(), Body::new(bytes)),
    };
    let content_type = match info.method {
        Method::Get => None,
        Method::Post => Some(info.request.wire.content_type(charset)),
    };
    Ok(HttpRequest {
        operation: info,
        method: info.method,
        url: format!("{}{}", base.trim_end_matches('/'), info.path),
        query,
        content_type,
        body,
    })
}

/// Reads what came back: what `Client::send` returns, for users who send bytes themselves.
pub fn interpret<O: Operation>(
    operation: &O,
    answer: Result<HttpResponse, TransportError>,
    target: &Target,
) -> Reply<O::Answer> {
    let info = O::OPERATION;
    let response = match answer {
        Ok(response) => response,
        Err(error) if error.sent == Sent::Never => {
            return not_executed_reply(NotExecuted::Transport(error));
        }
        Err(error) => return unknown_reply(info, UnknownReason::Transport(error), None),
    };
    if !(200..300).contains(&response.status) {
        let status = response.status;
        return unknown_reply(info, UnknownReason::Status(status), Some(response));
    }
    let charset = target.charset.unwrap_or(info.answer.charset);
    match message::decode_as::<O::Answer>(response.body.as_bytes(), charset) {
        Ok(decoded) => conclude(operation, decoded, response.clone()),
        Err(error) => unknown_reply(info, UnknownReason::NotUnderstood(error.violations), Some(response)),
    }
}

fn conclude<O: Operation>(operation: &O, decoded: Decoded<O::Answer>, raw: HttpResponse) -> Reply<O::Answer> {
    let info = O::OPERATION;
    let answer = decoded.message;
    let error = O::error_code(&answer).and_then(|code| info.error(code));
    let outcome = match O::verdict(&answer) {
        Verdict::Confirmed => confirmed(operation, answer),
        Verdict::Declined => match Verdict::Declined.given(error) {
            Verdict::Declined => Outcome::Declined(answer),
            Verdict::Confirmed | Verdict::Unknown => {
                let reason = error.map_or(UnknownReason::Undecided, UnknownReason::ErrorCode);
                Outcome::Unknown(Unknown { reason, answer: Some(answer) })
            }
        },
        Verdict::Unknown => {
            Outcome::Unknown(Unknown { reason: UnknownReason::Undecided, answer: Some(answer) })
        }
    };
    let needs_resolving = match &outcome {
        Outcome::Unknown(_) => true,
        Outcome::Declined(_) => info.resolve_declined,
        Outcome::Confirmed(_) | Outcome::NotExecuted(_) => false,
    };
    Reply {
        outcome,
        violations: decoded.violations,
        unknown: decoded.unknown,
        raw: Some(raw),
        resolve: info.resolve.filter(|_| needs_resolving),
        error,
    }
}

fn confirmed<O: Operation>(operation: &O, answer: O::Answer) -> Outcome<O::Answer> {
    let mut check = EchoCheck::default();
    operation.echo(&answer, &mut check);
    let differences = check.finish();
    if differences.is_empty() {
        Outcome::Confirmed(answer)
    } else {
        Outcome::Unknown(Unknown { reason: UnknownReason::Echo(differences), answer: Some(answer) })
    }
}

fn not_executed_reply<A>(reason: NotExecuted) -> Reply<A> {
    Reply {
        outcome: Outcome::NotExecuted(reason),
        violations: Violations::default(),
        unknown: Rest::default(),
        raw: None,
        resolve: None,
        error: None,
    }
}

fn unknown_reply<A>(info: &OperationInfo, reason: UnknownReason, raw: Option<HttpResponse>) -> Reply<A> {
    Reply {
        outcome: Outcome::Unknown(Unknown { reason, answer: None }),
        violations: Violations::default(),
        unknown: Rest::default(),
        raw,
        resolve: info.resolve,
        error: None,
    }
}

//! Sends operations: validate and encode ─> request ─send─> response ─decode─> what is known of the effect.
//!
//! [`Client::send`] does all of it over a [`Transport`]. Who sends bytes with an HTTP library of their own calls
//! [`prepare`] before and [`interpret`] after it; neither needs the `http` feature or an executor:
//!
//! ```
//! # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
//! # use shop::Charge;
//! use denbun::transport::TransportError;
//! use denbun::{Body, HttpResponse, Outcome, Target, interpret, prepare};
//!
//! let charge = Charge::example();
//! let target = Target::live();
//! let request = prepare(&charge, &target)?;
//! assert_eq!(request.method.as_str(), "POST");
//! assert_eq!(request.address(), "https://pay.example/charge");
//! assert_eq!(request.content_type.as_deref(), Some("application/x-www-form-urlencoded"));
//! assert_eq!(&*request.body, b"aid=123456&tkn=tok4242&am=1000");
//!
//! // … the bytes go out, and an answer comes back …
//! let body = Body::new(b"77,1,,1000,".to_vec());
//! let answer = HttpResponse { status: 200, content_type: None, body };
//! let reply = interpret(&charge, Ok(answer), &target);
//! assert!(matches!(reply.outcome, Outcome::Confirmed(answer) if answer.payment_id == "77"));
//!
//! // … or does not: what may have been written is `perhaps_sent`, and only what provably was not is `never_sent`.
//! let reply = interpret(&charge, Err(TransportError::perhaps_sent("no answer in time")), &target);
//! assert!(reply.outcome.is_unknown());
//! let reply = interpret(&charge, Err(TransportError::never_sent("connection refused")), &target);
//! assert!(matches!(reply.outcome, Outcome::NotExecuted(_)));
//! # Ok::<(), denbun::outcome::NotExecuted>(())
//! ```

mod interpret;

use std::fmt;

use crate::charset::Charset;
use crate::exchange::{HttpRequest, HttpResponse, shown_url};
use crate::message;
use crate::operation::{Effect, Method, Operation, OperationInfo, Retry};
use crate::outcome::{NotExecuted, Outcome, Reply, Unknown, UnknownReason};
use crate::secret::Body;
use crate::transport::{Sent, Transport, TransportError};
pub use interpret::interpret;
use interpret::not_executed_reply;

/// Sends the operations of a provider over a transport.
///
/// ```
/// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
/// # use shop::Charge;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use denbun::transport::InProcess;
/// use denbun::{Body, Client, HttpResponse, Outcome, Target};
///
/// // Over HTTP: `Http::new(&HttpOptions::default())?`. In tests a function answers.
/// let provider = InProcess::new(|_| {
///     Ok(HttpResponse { status: 200, content_type: None, body: Body::new(b"77,2,ER003,,".to_vec()) })
/// });
/// let client = Client::new(provider, Target::live()).attempts(3);
///
/// let reply = client.send(&Charge::example()).await;
/// match reply.outcome {
///     Outcome::Confirmed(answer) => println!("paid: {}", answer.payment_id),
///     Outcome::Declined(_) => assert_eq!(reply.error.map(|error| error.en), Some("card refused")),
///     Outcome::NotExecuted(reason) => println!("{reason}"),
///     Outcome::Unknown(unknown) => println!("{}; resolve by {:?}", unknown.reason, reply.resolve),
/// }
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client<T> {
    transport: T,
    target: Target,
    attempts: u32,
}

/// Where requests go.
///
/// ```
/// use denbun::{Charset, Target};
///
/// let live = Target::live();
/// let local = Target::url("http://127.0.0.1:8080").charset(Charset::ShiftJis);
/// assert_ne!(live, local);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    host: Host,
    charset: Option<Charset>,
}

#[derive(Clone, PartialEq, Eq)]
enum Host {
    Environment(String),
    Url(String),
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Host::Environment(name) => f.debug_tuple("Environment").field(name).finish(),
            Host::Url(url) => f.debug_tuple("Url").field(&shown_url(url)).finish(),
        }
    }
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

    /// Another base address: a simulator, a gateway of one's own. Without a query; an operation's path is appended.
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
    ///
    /// Whoever drops the future before it is ready knows nothing either: treat the operation as unknown.
    pub async fn send<O: Operation>(&self, operation: &O) -> Reply<O::Answer> {
        let request = match prepare(operation, &self.target) {
            Ok(request) => request,
            Err(not_executed) => return not_executed_reply(not_executed),
        };
        let (answer, earlier) = self.exchange(O::OPERATION, &request).await;
        let reply = interpret(operation, answer, &self.target);
        match earlier {
            Sent::Never => reply,
            Sent::Perhaps => doubted(O::OPERATION, reply),
        }
    }

    /// The last answer, and whether an earlier attempt may have arrived.
    async fn exchange(
        &self,
        operation: &OperationInfo,
        request: &HttpRequest,
    ) -> (Result<HttpResponse, TransportError>, Sent) {
        let mut earlier = Sent::Never;
        for _ in 1..self.attempts {
            match self.transport.send(request).await {
                Err(error) if may_repeat(operation.retry, error.sent) => earlier = earlier.max(error.sent),
                answer => return (answer, earlier),
            }
        }
        (self.transport.send(request).await, earlier)
    }
}

fn may_repeat(retry: Retry, sent: Sent) -> bool {
    match retry {
        Retry::Never => false,
        // The runtime gives no key of its own, so what may have arrived is not repeated with one either.
        Retry::IfNotExecuted | Retry::WithKey => sent == Sent::Never,
        Retry::Always => true,
    }
}

/// What is known when an earlier attempt may have arrived: that the last one did not, or was declined, proves nothing.
fn doubted<A>(info: &OperationInfo, reply: Reply<A>) -> Reply<A> {
    let outcome = match reply.outcome {
        Outcome::NotExecuted(NotExecuted::Transport(error)) => {
            let error = TransportError { sent: Sent::Perhaps, ..error };
            Outcome::Unknown(Unknown { reason: UnknownReason::Transport(error), answer: None })
        }
        Outcome::Declined(answer) if info.effect != Effect::Read => {
            Outcome::Unknown(Unknown { reason: UnknownReason::Repeated, answer: Some(answer) })
        }
        outcome => outcome,
    };
    let resolve = if outcome.is_unknown() { info.resolve } else { reply.resolve };
    Reply { outcome, resolve, ..reply }
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

//! Sends operations: validate and encode ─> request ─send─> response ─decode─> what is known of the effect.
//!
//! [`Client::send`] does all of it over a [`Transport`]. Who sends bytes with an HTTP library of their own calls
//! [`prepare`] before and [`interpret`] after it; neither needs the `http` feature or an executor:
//!
//! ```
//! # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
//! # use shop::Charge;
//! use denbun::transport::TransportError;
//! use denbun::{HttpResponse, Outcome, Target, interpret, prepare};
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
//! let answer = HttpResponse::new(200, b"77,1,,1000,".to_vec());
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

mod attempts;
mod failure;
mod interpret;
mod pack;
mod prepare;
mod proved;
mod repetition;
mod sign;
mod target;
mod trace;

use crate::exchange::HttpRequest;
use crate::idempotency::IdempotencyKey;
use crate::operation::Operation;
use crate::outcome::{NotExecuted, Reply};
use crate::transport::{Sent, Transport};
pub use interpret::{interpret, interpret_again};
pub(crate) use interpret::{not_executed_reply, unknown_reply};
pub(crate) use pack::in_mode;
pub use prepare::{prepare, prepare_with};
pub(crate) use repetition::weigh;
pub use target::Target;

/// Sends the operations of a provider over a transport.
///
/// ```
/// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
/// # use shop::Charge;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use denbun::transport::InProcess;
/// use denbun::{Client, HttpResponse, Outcome, Target};
///
/// // Over HTTP: `Http::new(&HttpOptions::default())?`. In tests a function answers.
/// let provider = InProcess::new(|_| Ok(HttpResponse::new(200, b"77,2,ER003,,".to_vec())));
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

impl<T: Transport> Client<T> {
    /// A client that sends over `transport` to `target`.
    pub fn new(transport: T, target: Target) -> Self {
        Client { transport, target, attempts: 1 }
    }

    /// How often an operation may be sent in all, where its own retry rule allows a repetition. 1 unless set.
    ///
    /// What was provably not sent is repeated unless the rule is `never`. What may have been received is repeated
    /// only if the rule is `always`, or `with_key`: then with the key it was first sent with, and the answer counts
    /// only if the provider says that it kept the key, where its document names a header for that.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sends an operation and says what is known of its effect.
    ///
    /// Whoever drops the future before it is ready knows nothing either: treat the operation as unknown.
    pub async fn send<O: Operation>(&self, operation: &O) -> Reply<O::Answer> {
        self.deliver(operation, prepare(operation, &self.target), Sent::Never).await
    }

    /// Like [`send`](Client::send), with an idempotency key that the shop has stored before, for the first time.
    ///
    /// If the program ends before the reply is there, [`send_again`](Client::send_again) sends the same once more.
    ///
    /// ```
    /// # use denbun::{Client, Operation, Reply, transport::Transport};
    /// # async fn pay<T: Transport, O: Operation>(client: Client<T>, charge: O) -> Reply<O::Answer> {
    /// use denbun::IdempotencyKey;
    ///
    /// let key = IdempotencyKey::random();
    /// // … store `key.as_str()` with the order, and only then send …
    /// let reply = client.send_with(&charge, &key).await;
    /// if reply.outcome.is_unknown() {
    ///     return client.send_again(&charge, &key).await;
    /// }
    /// # reply
    /// # }
    /// ```
    pub async fn send_with<O: Operation>(&self, operation: &O, key: &IdempotencyKey) -> Reply<O::Answer> {
        self.deliver(operation, prepare_with(operation, &self.target, key), Sent::Never).await
    }

    /// Sends again what may have been received before under the same key. The message must be the same too, and
    /// younger than the provider keeps keys, usually 24 hours.
    ///
    /// As for every repetition, an answer counts only if the provider says that it kept the key, where its document
    /// names a header for that; a refusal counts for nothing, and without such a header a decline neither.
    pub async fn send_again<O: Operation>(&self, operation: &O, key: &IdempotencyKey) -> Reply<O::Answer> {
        self.deliver(operation, prepare_with(operation, &self.target, key), Sent::Perhaps).await
    }

    pub(crate) fn target(&self) -> &Target {
        &self.target
    }

    async fn deliver<O: Operation>(
        &self,
        operation: &O,
        request: Result<HttpRequest, NotExecuted>,
        earlier: Sent,
    ) -> Reply<O::Answer> {
        let mut request = match request {
            Ok(request) => request,
            Err(reason) => {
                let reply = not_executed_reply(O::OPERATION, reason);
                return weigh(reply, earlier);
            }
        };
        let (answer, earlier) = self.exchange(&mut request, earlier).await;
        let reply = weigh(interpret(operation, answer, &self.target), earlier);
        trace::outcome(&request, &reply);
        Reply { key: request.key.clone(), ..reply }
    }
}

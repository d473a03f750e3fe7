//! Waits until a provider says that something has come to an end, for a limited time.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, Instant};

use futures_timer::Delay;

use crate::client::Client;
use crate::operation::{Effect, ErrorClass, Operation};
use crate::outcome::{NotExecuted, Outcome, Reply, UnknownReason};
use crate::transport::{Transport, TransportError};

/// An operation that reads a state which changes by itself. Implemented by generated code.
pub trait Polled: Operation + Sized {
    /// The same request, asking the provider to answer only when the state changes or its patience ends.
    fn polling(&self) -> Self;

    /// Whether an answer with this HTTP status shows that waiting is over.
    fn is_settled(answer: &Self::Answer, status: u16) -> bool;
}

/// The least time between the beginnings of two requests.
const SPACING: Duration = Duration::from_secs(1);

impl<T: Transport> Client<T> {
    /// Asks until the answer shows that waiting is over, and gives that reply; at the deadline, the last one.
    ///
    /// A provider that holds its answer back until the state changes is asked again as soon as its patience ends;
    /// one that answers at once is asked once a second, or as its `Retry-After` says. What may pass (no connection,
    /// no answer, 429, 5xx) is asked again too; what will not change is returned at once. Time is measured on the
    /// monotonic clock; any executor will do.
    ///
    /// Only what moves no money can be waited for: an operation with another effect does not compile.
    ///
    /// ```
    /// # use denbun::{Client, Polled, transport::Transport};
    /// # async fn settle<T: Transport, O: Polled>(client: Client<T>, look_up: O) {
    /// use std::time::Duration;
    ///
    /// let reply = client.wait(&look_up, Duration::from_secs(60)).await;
    /// // Whether it is settled stands in the answer: at the deadline it may not be.
    /// println!("{}", reply.outcome.as_str());
    /// # }
    /// ```
    pub async fn wait<O: Polled>(&self, operation: &O, deadline: Duration) -> Reply<O::Answer> {
        const {
            assert!(
                matches!(O::OPERATION.effect, Effect::Read),
                "only an operation that reads can be polled"
            );
        }
        let begun = Instant::now();
        let request = operation.polling();
        let mut last = None;
        loop {
            let asked = Instant::now();
            let left = deadline.saturating_sub(begun.elapsed());
            let Some(reply) = within(left, self.send(&request)).await else {
                return last.unwrap_or_else(too_late::<O>);
            };
            let pause = pause(&reply).saturating_sub(asked.elapsed());
            if is_over::<O>(&reply) || begun.elapsed().saturating_add(pause) >= deadline {
                return reply;
            }
            Delay::new(pause.min(LONGEST)).await;
            last = Some(reply);
        }
    }
}

/// The longest time that is measured: a year. The clock cannot count to every duration there is.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// What a future gives, unless time runs out before.
pub(crate) async fn within<F: Future>(limit: Duration, future: F) -> Option<F::Output> {
    let (mut future, mut delay) = (pin!(future), pin!(Delay::new(limit.min(LONGEST))));
    poll_fn(|cx| match future.as_mut().poll(cx) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => delay.as_mut().poll(cx).map(|()| None),
    })
    .await
}

fn too_late<O: Operation>() -> Reply<O::Answer> {
    let reason = TransportError::perhaps_sent("no answer before the deadline");
    crate::client::unknown_reply(O::OPERATION, UnknownReason::Transport(reason), None)
}

fn is_over<O: Polled>(reply: &Reply<O::Answer>) -> bool {
    let status = reply.raw.as_ref().map(|raw| raw.status);
    if let (Some(answer), Some(status)) = (reply.outcome.answer(), status) {
        return O::is_settled(answer, status);
    }
    if reply.error.is_some_and(|error| error.class == ErrorClass::TryLater) {
        return false;
    }
    match (&reply.outcome, status) {
        (Outcome::NotExecuted(NotExecuted::Transport(_)), _) => false,
        (Outcome::NotExecuted(_) | Outcome::Unknown(_), Some(status)) => !may_pass(status),
        (Outcome::NotExecuted(_), None) => true,
        (Outcome::Unknown(_) | Outcome::Confirmed(_) | Outcome::Declined(_), _) => false,
    }
}

/// Whether another status may come if the same is asked later.
fn may_pass(status: u16) -> bool {
    matches!(status, 200..=299 | 408 | 425 | 429 | 500..=599)
}

fn pause<A>(reply: &Reply<A>) -> Duration {
    let asked_for = reply.raw.as_ref().and_then(|raw| raw.headers.only("retry-after")?.parse().ok());
    SPACING.max(Duration::from_secs(asked_for.unwrap_or(0)))
}

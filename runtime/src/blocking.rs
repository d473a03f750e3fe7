//! The client for programs without an executor: each call returns when its reply is there.
//!
//! ```no_run
//! # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
//! # use shop::Charge;
//! use denbun::Target;
//! use denbun::blocking::Client;
//! use denbun::transport::{Http, HttpOptions};
//!
//! let client = Client::new(Http::new(&HttpOptions::default())?, Target::live())?;
//! let reply = client.send(&Charge::example());
//! println!("{}", reply.outcome.as_str());
//! # Ok::<(), denbun::transport::TransportError>(())
//! ```

use std::fmt;
use std::time::Duration;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::client::Target;
use crate::idempotency::IdempotencyKey;
use crate::operation::Operation;
use crate::outcome::Reply;
use crate::pages::{PageError, Paged};
use crate::poll::Polled;
use crate::transport::{Transport, TransportError};

/// [`crate::Client`] without `await`. It holds a Tokio runtime of its own, which runs on the calling thread; in a thread
/// of an async program, which it blocks, on one beside it.
pub struct Client<T> {
    client: crate::Client<T>,
    executor: Executor,
}

/// `None` only while it is dropped.
struct Executor(Option<Runtime>);

impl<T: Transport + Sync> Client<T> {
    /// A client that sends over `transport` to `target`.
    ///
    /// # Errors
    ///
    /// The system refuses what an executor needs.
    pub fn new(transport: T, target: Target) -> Result<Self, TransportError> {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| TransportError {
            source: Some(Box::new(error)),
            ..TransportError::never_sent("no executor can be made")
        })?;
        Ok(Client { client: crate::Client::new(transport, target), executor: Executor(Some(runtime)) })
    }

    /// As [`crate::Client::attempts`].
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.client = self.client.attempts(attempts);
        self
    }

    /// As [`crate::Client::send`].
    pub fn send<O>(&self, operation: &O) -> Reply<O::Answer>
    where
        O: Operation<Answer: Send> + Sync,
    {
        self.executor.run(self.client.send(operation))
    }

    /// As [`crate::Client::send_with`].
    pub fn send_with<O>(&self, operation: &O, key: &IdempotencyKey) -> Reply<O::Answer>
    where
        O: Operation<Answer: Send> + Sync,
    {
        self.executor.run(self.client.send_with(operation, key))
    }

    /// As [`crate::Client::send_again`].
    pub fn send_again<O>(&self, operation: &O, key: &IdempotencyKey) -> Reply<O::Answer>
    where
        O: Operation<Answer: Send> + Sync,
    {
        self.executor.run(self.client.send_again(operation, key))
    }

    /// As [`crate::Client::wait`].
    pub fn wait<O>(&self, operation: &O, deadline: Duration) -> Reply<O::Answer>
    where
        O: Polled<Answer: Send> + Send + Sync,
    {
        self.executor.run(self.client.wait(operation, deadline))
    }

    /// As [`crate::Client::pages`], as an iterator.
    pub fn pages<'c, O: Paged + Send + Sync + 'c>(&'c self, first: O) -> Pages<'c, T, O> {
        Pages { executor: &self.executor, pages: self.client.pages(first) }
    }
}

impl Executor {
    fn run<F: Future<Output: Send> + Send>(&self, future: F) -> F::Output {
        // It is there until it is dropped.
        let runtime = self.0.as_ref().expect("an executor that is in use was not dropped");
        if Handle::try_current().is_err() {
            return runtime.block_on(future);
        }
        // An executor inside of another one on the same thread would stop the program.
        let beside = std::thread::scope(|scope| scope.spawn(|| runtime.block_on(future)).join());
        beside.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    }
}

impl Drop for Executor {
    fn drop(&mut self) {
        // To wait for it here would stop an async program.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Client<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

/// The items of a list in their order; [`Client::pages`] makes it. After an error it ends.
#[must_use = "nothing is asked for before the first item is"]
pub struct Pages<'c, T, O: Paged> {
    executor: &'c Executor,
    pages: crate::pages::Pages<'c, T, O>,
}

impl<'c, T, O> Pages<'c, T, O>
where
    T: Transport + Sync,
    O: Paged + Send + Sync + 'c,
{
    /// As [`crate::pages::Pages::unread`].
    pub fn unread(self) -> Option<O> {
        self.pages.unread()
    }
}

impl<'c, T, O> Iterator for Pages<'c, T, O>
where
    T: Transport + Sync,
    O: Paged<Item: Send, Answer: Send> + Send + Sync + 'c,
{
    type Item = Result<O::Item, PageError<O::Answer>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.executor.run(self.pages.next())
    }
}

impl<T, O: Paged> fmt::Debug for Pages<'_, T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.fmt(f)
    }
}

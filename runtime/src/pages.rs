//! Lists that come in pages: one item after the other, a request whenever the last page is used up.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::{Future, poll_fn};
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use zeroize::Zeroizing;

use crate::client::{Client, Target, prepare};
use crate::operation::{Effect, Operation};
use crate::outcome::{Outcome, Reply};
use crate::transport::Transport;

/// An operation whose answer is one page of a list. Implemented by generated code.
pub trait Paged: Operation + Sized {
    /// What the list is of.
    type Item;

    /// The items of a page, in their order.
    fn items(answer: Self::Answer) -> Vec<Self::Item>;

    /// The request for the page after this one; `None` after the last.
    fn next(&self, answer: &Self::Answer) -> Option<Self>;
}

/// The items of a list in their order, as a stream; [`Client::pages`] makes it. After an error it ends.
#[must_use = "nothing is asked for before the first item is"]
pub struct Pages<'c, T, O: Paged> {
    client: &'c Client<T>,
    state: State<'c, O>,
    items: VecDeque<O::Item>,
    asked: HashSet<u64>,
    hasher: RandomState,
}

enum State<'c, O: Paged> {
    /// The page to ask for.
    Next(O),
    Asking(Asking<'c, O>),
    /// The next page would be one that was there before.
    Stuck,
    /// The page that failed.
    Failed(O),
    Ended,
}

/// An item, or why there are no more.
type Listed<O> = Result<<O as Paged>::Item, PageError<<O as Operation>::Answer>>;

type Asking<'c, O> = Pin<Box<dyn Future<Output = (O, Reply<<O as Operation>::Answer>)> + Send + 'c>>;

impl<T: Transport + Sync> Client<T> {
    /// The items of all pages from this one on.
    ///
    /// Only what moves no money can be listed: an operation with another effect does not compile. It is a
    /// [`Stream`], so that the adapters of `futures::StreamExt` and `TryStreamExt` work on it.
    ///
    /// ```
    /// # use denbun::{Client, Paged, transport::Transport};
    /// # async fn count<T: Transport + Sync, O: Paged + Send + Sync>(client: Client<T>, list: O) -> usize {
    /// let mut pages = client.pages(list);
    /// let mut count = 0;
    /// while let Some(item) = pages.next().await {
    ///     match item {
    ///         Ok(_) => count += 1,
    ///         // The list is not whole.
    ///         Err(error) => panic!("{error}"),
    ///     }
    /// }
    /// # count
    /// # }
    /// ```
    pub fn pages<'c, O: Paged + Send + Sync + 'c>(&'c self, first: O) -> Pages<'c, T, O> {
        const {
            assert!(
                matches!(O::OPERATION.effect, Effect::Read),
                "only an operation that reads can be listed page by page"
            );
        }
        let mut pages = Pages {
            client: self,
            state: State::Ended,
            items: VecDeque::new(),
            asked: HashSet::new(),
            hasher: RandomState::new(),
        };
        pages.turn_to(Some(first));
        pages
    }
}

impl<'c, T, O> Pages<'c, T, O>
where
    T: Transport + Sync,
    O: Paged + Send + Sync + 'c,
{
    /// The next item; `None` after the last.
    ///
    /// # Errors
    ///
    /// (Inside.) A page could not be read, or the provider says that there is more and gives the same page again.
    pub async fn next(&mut self) -> Option<Listed<O>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    /// After a page that could not be read: the request for it. [`Client::pages`] goes on from there, later.
    pub fn unread(self) -> Option<O> {
        match self.state {
            State::Failed(operation) => Some(operation),
            State::Next(_) | State::Asking(_) | State::Stuck | State::Ended => None,
        }
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Listed<O>>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Poll::Ready(None),
                State::Failed(operation) => {
                    self.state = State::Failed(operation);
                    return Poll::Ready(None);
                }
                State::Stuck => return Poll::Ready(Some(Err(PageError::Stuck))),
                State::Next(operation) => self.state = State::Asking(ask(self.client, operation)),
                State::Asking(asking) => {
                    let (operation, reply) = ready!(self.poll_page(asking, cx));
                    if let Some(error) = self.take(operation, reply) {
                        return Poll::Ready(Some(Err(error)));
                    }
                }
            }
        }
    }

    fn poll_page(&mut self, mut asking: Asking<'c, O>, cx: &mut Context<'_>) -> Poll<(O, Reply<O::Answer>)> {
        let page = asking.as_mut().poll(cx);
        if page.is_pending() {
            self.state = State::Asking(asking);
        }
        page
    }

    /// Takes the items of a page and turns to the next one.
    fn take(&mut self, operation: O, reply: Reply<O::Answer>) -> Option<PageError<O::Answer>> {
        match reply.outcome {
            Outcome::Confirmed(answer) => {
                self.turn_to(operation.next(&answer));
                self.items.extend(O::items(answer));
                None
            }
            outcome @ (Outcome::Declined(_) | Outcome::NotExecuted(_) | Outcome::Unknown(_)) => {
                self.state = State::Failed(operation);
                Some(PageError::Unread(Box::new(Reply { outcome, ..reply })))
            }
        }
    }

    fn turn_to(&mut self, page: Option<O>) {
        self.state = match page {
            None => State::Ended,
            Some(page) if self.is_new(&page) => State::Next(page),
            Some(_) => State::Stuck,
        };
    }

    /// Whether this page was not asked for before. What cannot be sent is: sending it says why.
    fn is_new(&mut self, page: &O) -> bool {
        match fingerprint(page, self.client.target(), &self.hasher) {
            Some(fingerprint) => self.asked.insert(fingerprint),
            None => true,
        }
    }
}

fn ask<'c, T, O>(client: &'c Client<T>, operation: O) -> Asking<'c, O>
where
    T: Transport + Sync,
    O: Paged + Send + Sync + 'c,
{
    Box::pin(async move {
        let reply = client.send(&operation).await;
        (operation, reply)
    })
}

fn fingerprint<O: Paged>(page: &O, target: &Target, hasher: &RandomState) -> Option<u64> {
    let request = prepare(page, target).ok()?;
    Some(hasher.hash_one((Zeroizing::new(request.address()).as_str(), request.body.as_bytes())))
}

// Nothing in it is ever pinned in place: the future is in a box.
impl<T, O: Paged> Unpin for Pages<'_, T, O> {}

impl<'c, T, O> Stream for Pages<'c, T, O>
where
    T: Transport + Sync,
    O: Paged + Send + Sync + 'c,
{
    type Item = Listed<O>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

impl<T, O: Paged> fmt::Debug for Pages<'_, T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &O::OPERATION.name).finish_non_exhaustive()
    }
}

/// Why a list is not whole.
#[derive(Debug)]
#[non_exhaustive]
pub enum PageError<A> {
    /// A page was not confirmed: what came instead.
    Unread(Box<Reply<A>>),
    /// The provider says that there is more, but its cursor leads back to a page that was there before.
    Stuck,
}

impl<A> fmt::Display for PageError<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let PageError::Unread(reply) = self else {
            return f.write_str("the list is not whole: the cursor leads back to an earlier page");
        };
        f.write_str("the list is not whole: ")?;
        match &reply.outcome {
            Outcome::Unknown(unknown) => fmt::Display::fmt(&unknown.reason, f),
            Outcome::NotExecuted(reason) => fmt::Display::fmt(reason, f),
            outcome @ (Outcome::Confirmed(_) | Outcome::Declined(_)) => f.write_str(outcome.as_str()),
        }
    }
}

impl<A: fmt::Debug> std::error::Error for PageError<A> {}

//! The exchanges that are under way. All of them go on while anything is waited for.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

pub(super) struct Flight<F> {
    under_way: Vec<Pin<Box<F>>>,
}

impl<F: Future> Flight<F> {
    pub(super) fn new() -> Self {
        Flight { under_way: Vec::new() }
    }

    /// Adds one, and has begun it when this is ready.
    pub(super) async fn begin(&mut self, exchange: F, done: impl FnMut(F::Output)) {
        self.under_way.push(Box::pin(exchange));
        self.beside(std::future::ready(()), done).await;
    }

    /// Waits until fewer than `most` are under way.
    pub(super) async fn room(&mut self, most: usize, mut done: impl FnMut(F::Output)) {
        poll_fn(|cx| {
            self.poll(cx, &mut done);
            if self.under_way.len() < most { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }

    /// Waits until all are done.
    pub(super) async fn finish(&mut self, done: impl FnMut(F::Output)) {
        self.room(1, done).await;
    }

    /// Waits for something else.
    pub(super) async fn beside(&mut self, other: impl Future<Output = ()>, mut done: impl FnMut(F::Output)) {
        let mut other = pin!(other);
        poll_fn(|cx| {
            self.poll(cx, &mut done);
            other.as_mut().poll(cx)
        })
        .await;
    }

    fn poll(&mut self, cx: &mut Context<'_>, done: &mut impl FnMut(F::Output)) {
        self.under_way.retain_mut(|exchange| match exchange.as_mut().poll(cx) {
            Poll::Ready(output) => {
                done(output);
                false
            }
            Poll::Pending => true,
        });
    }
}

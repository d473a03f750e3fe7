//! Even spacing: no two requests begin closer to each other than asked for.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, Instant};

use futures_timer::Delay;

use crate::stop::Stop;

pub(super) struct Pace {
    spacing: Duration,
    /// When the next may begin.
    next: Option<Instant>,
    /// How long the last commit took, so that the next one begins that much earlier.
    commit: Duration,
}

impl Pace {
    pub(super) fn new(spacing: Duration) -> Self {
        Pace { spacing, next: None, commit: Duration::ZERO }
    }

    /// Waits until it is time to commit the next intent, or the run is stopped.
    pub(super) async fn nearly_due(&self, stop: &Stop) {
        let until = self.next.and_then(|next| next.checked_sub(self.commit));
        let (mut due, mut stopped) = (pin!(sleep(until)), pin!(stop.stopped()));
        poll_fn(|cx| match stopped.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(()),
            Poll::Pending => due.as_mut().poll(cx),
        })
        .await;
    }

    /// Runs a commit and remembers how long it took.
    pub(super) fn timed<R>(&mut self, commit: impl FnOnce() -> R) -> R {
        let begun = Instant::now();
        let committed = commit();
        // Never more than the spacing: who waits with an intent and nothing sent is unknown after a crash.
        self.commit = begun.elapsed().min(self.spacing / 2);
        committed
    }

    /// Waits until the next may begin.
    pub(super) async fn due(&self) {
        sleep(self.next).await;
    }

    /// Counts one as begun by now.
    pub(super) fn begun(&mut self) {
        self.next = (self.spacing > Duration::ZERO).then(|| Instant::now() + self.spacing);
    }
}

/// Waits until a moment; not at all if it has passed.
async fn sleep(until: Option<Instant>) {
    let Some(until) = until else { return };
    loop {
        // A timer may fire a little early.
        match until.checked_duration_since(Instant::now()) {
            None | Some(Duration::ZERO) => return,
            Some(left) => Delay::new(left).await,
        }
    }
}

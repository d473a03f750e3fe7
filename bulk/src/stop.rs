//! A handle that lets a run come to a halt.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

/// Stops a run: rows under way are finished and recorded, no other is begun. Copies stop the same runs.
///
/// ```
/// use denbun_bulk::Stop;
///
/// let stop = Stop::new();
/// let from_elsewhere = stop.clone();
/// // In a program with Tokio: `tokio::spawn(async move { tokio::signal::ctrl_c().await; from_elsewhere.stop() })`.
/// from_elsewhere.stop();
/// assert!(stop.is_stopped());
/// ```
#[derive(Debug, Clone, Default)]
pub struct Stop {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    stopped: bool,
    waiting: Vec<Waker>,
}

impl Stop {
    /// A handle nobody has used.
    pub fn new() -> Self {
        Stop::default()
    }

    /// Stops. It takes a lock, so a signal handler must leave it to another thread or task.
    pub fn stop(&self) {
        let waiting = {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            state.stopped = true;
            std::mem::take(&mut state.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
    }

    /// Whether it was stopped.
    pub fn is_stopped(&self) -> bool {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).stopped
    }

    /// Ready once it is stopped.
    pub(crate) async fn stopped(&self) {
        poll_fn(|cx| self.poll(cx)).await;
    }

    fn poll(&self, cx: &Context<'_>) -> Poll<()> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.stopped {
            return Poll::Ready(());
        }
        if !state.waiting.iter().any(|waker| waker.will_wake(cx.waker())) {
            state.waiting.push(cx.waker().clone());
        }
        Poll::Pending
    }
}

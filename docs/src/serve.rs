//! The pages over HTTP on this machine only, and a page's wish to know when they change.

mod http;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use crate::Site;

/// How long a page waits for news before it asks again.
const PATIENCE: Duration = Duration::from_secs(25);

/// A server of pages on loopback. It ends with the program.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    site: Arc<Site>,
    /// What is wrong with the specs as they are now; the pages are of what they were before.
    problem: String,
    version: u64,
}

impl Server {
    /// Serves these pages at a free port, or at this one.
    ///
    /// # Errors
    ///
    /// The port is not free.
    pub fn start(site: Site, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let state = State { site: Arc::new(site), problem: String::new(), version: 1 };
        let shared = Arc::new(Shared { state: Mutex::new(state), changed: Condvar::new() });
        let own = Arc::clone(&shared);
        thread::Builder::new().name("denbun-docs".into()).spawn(move || accept(&listener, &own))?;
        Ok(Server { address, shared })
    }

    /// Where the index is: `http://127.0.0.1:40123/`.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Shows other pages from now on; open ones load again.
    pub fn show(&self, site: Site) {
        self.change(|state| {
            state.site = Arc::new(site);
            state.problem.clear();
        });
    }

    /// Says on open pages that the specs cannot be shown as they are.
    pub fn complain(&self, problem: &str) {
        self.change(|state| problem.clone_into(&mut state.problem));
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.shared.lock();
        change(&mut state);
        state.version += 1;
        drop(state);
        self.shared.changed.notify_all();
    }
}

impl Shared {
    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The version after this one and what is wrong, as soon as there is one; the same if there is none for long.
    fn news(&self, known: u64) -> (u64, String) {
        let state = self.lock();
        let waited = self.changed.wait_timeout_while(state, PATIENCE, |state| state.version == known);
        let state = waited.unwrap_or_else(std::sync::PoisonError::into_inner).0;
        (state.version, state.problem.clone())
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming().flatten() {
        let shared = Arc::clone(shared);
        // Who cannot be answered asks again.
        let _ = thread::Builder::new().spawn(move || http::answer(stream, &shared));
    }
}

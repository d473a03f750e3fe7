//! The provider's HTTP side: answers requests, sends notifications, and fails on demand.

mod act;
mod auth;
mod behavior;
mod deliver;
mod event;
mod follow;
mod keys;
mod notify;
mod packed;
mod page;
mod reply;
mod route;
mod visit;

use std::collections::{HashMap, VecDeque};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode};
use denbun_codegen::model::Spec;
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc};
use tokio::task::JoinHandle;

use crate::answer;
use crate::codec::{self, Values};
use crate::courier::Courier;
use crate::flow::{Chance, Course};
use crate::life::Resources;
use crate::page::ReturnMethod;
use crate::payments::Payments;
pub use behavior::{Behavior, Pace};
pub use event::Event;

use deliver::Delivery;
use follow::Flows;
use keys::Keys;
use reply::Reply;
use visit::Visits;

/// The largest request read, in bytes.
const MAX_REQUEST: usize = 1 << 20;

/// A POST to this path moves every resource on by one state, and every flow by one message.
const CONTROL: &str = "/denbun/advance";

/// A POST to this path and the name of a flow begins one that the provider begins.
const BEGIN: &str = "/denbun/begin/";

/// A provider that is not running yet.
#[derive(Debug)]
pub struct Simulator {
    spec: Arc<Spec>,
    notify: Option<String>,
    credentials: HashMap<String, String>,
    pace: Pace,
    hold: Duration,
    shopper: Shopper,
    flows: Option<Vec<String>>,
    seed: Option<u64>,
    listen: SocketAddr,
}

/// Where shoppers go from a hosted page.
#[derive(Debug, Clone, Default)]
struct Shopper {
    /// The addresses that the merchant has registered.
    returns: Vec<String>,
    /// How and to which of them they go without a click.
    goes_on: Option<(ReturnMethod, usize)>,
    /// To which of them the provider itself carries what a flow hands back.
    carried_to: Option<usize>,
    /// Whether the provider waits for what they decide.
    is_waited_for: bool,
}

/// A provider that is running; it stops when dropped.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    shared: Arc<Shared>,
    events: mpsc::UnboundedReceiver<Event>,
    tasks: Vec<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    address: SocketAddr,
    spec: Arc<Spec>,
    notify: Option<String>,
    credentials: HashMap<String, String>,
    pace: Pace,
    hold: Duration,
    shopper: Shopper,
    /// How many hosted pages were shown.
    shown: std::sync::atomic::AtomicUsize,
    visits: Mutex<Visits>,
    next: Mutex<HashMap<String, VecDeque<Behavior>>>,
    resources: Mutex<Resources>,
    keys: Mutex<Keys>,
    /// How many notifications about resources were made.
    made: std::sync::atomic::AtomicUsize,
    /// Wakes those who wait for a resource to change.
    moved: Notify,
    flows: Mutex<Flows>,
    payments: Mutex<Payments>,
    deliveries: mpsc::UnboundedSender<Delivery>,
    events: mpsc::UnboundedSender<Event>,
}

impl Simulator {
    /// A provider made from its spec; several made from one share it in an [`Arc`].
    pub fn new(spec: impl Into<Arc<Spec>>) -> Self {
        Simulator {
            spec: spec.into(),
            notify: None,
            credentials: HashMap::new(),
            pace: Pace::LookUp,
            hold: Duration::from_secs(3),
            shopper: Shopper::default(),
            flows: None,
            seed: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
        }
    }

    /// Where notifications go; without it none are sent.
    #[must_use]
    pub fn notify(mut self, url: impl Into<String>) -> Self {
        self.notify = Some(url.into());
        self
    }

    /// The value of a credential, by the name the spec gives it. Requests must have it, where any value would do
    /// otherwise; notifications come with it.
    #[must_use]
    pub fn credential(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.credentials.insert(name.into(), value.into());
        self
    }

    /// What makes resources go on to their next state.
    #[must_use]
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// How long a look-up that asks to wait is held at most; 3 s otherwise.
    #[must_use]
    pub fn hold(mut self, hold: Duration) -> Self {
        self.hold = hold;
        self
    }

    /// An address of the shop to which hosted pages hand back. Called again, with one more: a provider may have several
    /// registered, three say.
    #[must_use]
    pub fn return_url(mut self, url: impl Into<String>) -> Self {
        self.shopper.returns.push(url.into());
        self
    }

    /// Hands back at once, in place of waiting for the shopper's click, by this method and to this one of the addresses,
    /// counted from 0. [`Running::next`] says what came of it: confirmed, unless it says [`Behavior::Decline`].
    #[must_use]
    pub fn go_on(mut self, method: ReturnMethod, to: usize) -> Self {
        self.shopper.goes_on = Some((method, to));
        self
    }

    /// Plays the shopper's browser as well: what a flow hands back is carried to this one of the addresses, counted from 0,
    /// in its place among the notifications, by the first method its document names. Nobody has to open a page.
    #[must_use]
    pub fn carry_back(mut self, to: usize) -> Self {
        self.shopper.carried_to = Some(to);
        self
    }

    /// Waits for the shopper's browser: what a flow has the provider send after a page is sent when the shopper has decided
    /// there, as it was decided. Without it the provider goes on at once, as if the shopper had paid, and the page only
    /// leads back. What [`Simulator::carry_back`] carries waits for nobody.
    #[must_use]
    pub fn wait_for_shopper(mut self) -> Self {
        self.shopper.is_waited_for = true;
        self
    }

    /// Listens at this address, in place of a free port of the loopback interface.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Follows this flow of the spec, and of the others only those that are named as well. Without it all are followed: a
    /// request goes on with the payment it is about, or begins the first flow written that begins with it. What follows in
    /// a flow before the shop's next turn is sent, in the order of the flow; [`Running::next`] says what becomes of it.
    #[must_use]
    pub fn flow(mut self, name: impl Into<String>) -> Self {
        self.flows.get_or_insert_default().push(name.into());
        self
    }

    /// Lets chance decide what the flows leave open: what comes first of what has no order, which of two ways is taken,
    /// what is lost of what may be, and what comes twice. The same seed decides the same.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Whether a flow stops until the shopper has been at a page.
    fn is_gated(&self) -> bool {
        self.shopper.is_waited_for && self.shopper.carried_to.is_none()
    }

    fn flows(&self) -> std::io::Result<Flows> {
        let known = |name: &String| self.spec.flows.iter().any(|flow| flow.name == *name);
        if let Some(name) = self.flows.iter().flatten().find(|name| !known(name)) {
            return Err(std::io::Error::new(
                std::io::ErrorKind::NotFound,
                format!("the spec has no flow `{name}`"),
            ));
        }
        let is_followed = |name: &String| self.flows.as_ref().is_none_or(|names| names.contains(name));
        let followed = self.spec.flows.iter().filter(|flow| is_followed(&flow.name));
        let chance = self.seed.map(Chance::new);
        Ok(Flows::new(followed.map(|flow| Course::of(&self.spec, flow, self.is_gated())).collect(), chance))
    }

    /// Starts it on a free port of the loopback interface, or where [`Simulator::listen`] says.
    ///
    /// # Errors
    ///
    /// The address cannot be bound, no client for notifications can be made, or the spec has no flow of a name that was given.
    pub async fn start(self) -> std::io::Result<Running> {
        let flows = self.flows()?;
        let courier = Courier::new().map_err(std::io::Error::other)?;
        let listener = TcpListener::bind(self.listen).await?;
        let address = listener.local_addr()?;
        let (sender, events) = mpsc::unbounded_channel();
        let (deliveries, queue) = mpsc::unbounded_channel();
        let shared = Arc::new(Shared {
            address,
            spec: self.spec,
            notify: self.notify,
            credentials: self.credentials,
            pace: self.pace,
            hold: self.hold,
            shopper: self.shopper,
            shown: std::sync::atomic::AtomicUsize::new(0),
            visits: Mutex::default(),
            next: Mutex::default(),
            resources: Mutex::default(),
            keys: Mutex::default(),
            made: std::sync::atomic::AtomicUsize::new(0),
            moved: Notify::new(),
            flows: Mutex::new(flows),
            payments: Mutex::default(),
            deliveries,
            events: sender,
        });
        let router = Router::new().fallback(serve).with_state(shared.clone());
        let server = tokio::spawn(async move {
            // The listener is open, so serving ends only with the task.
            let _ = axum::serve(listener, router).await;
        });
        let mut tasks = vec![server, tokio::spawn(deliver::deliver(queue, courier, shared.events.clone()))];
        if let Pace::Every(time) = self.pace {
            tasks.push(tokio::spawn(act::clock(shared.clone(), time)));
            tasks.push(tokio::spawn(follow::clock(shared.clone(), time)));
        }
        Ok(Running { address, shared, events, tasks })
    }
}

impl Running {
    /// The base address, to be used as a client's target.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address of an operation's hosted page, to be used as a target's address. A page whose document names no
    /// address stands at one of its own.
    pub fn page(&self, operation: &str) -> String {
        let found = self.shared.spec.operations.iter().find(|known| known.name == operation);
        let path = found.and_then(|found| page::path(&self.shared.spec, found)).unwrap_or_default();
        format!("{}{path}", self.url())
    }

    /// What the shopper's browser brings back with that verdict, by the hand-back's name: an example of the spec, signed
    /// with the credentials that are configured. `None` if there is no such hand-back or example.
    pub fn brought_back(&self, hand_back: &str, verdict: denbun::Verdict) -> Option<Vec<u8>> {
        let spec = &self.shared.spec;
        let back = spec.hand_backs.iter().find(|known| known.name == hand_back)?;
        let message = &spec.messages[back.message];
        let says = |values: &Values| codec::message_verdict(spec, message, values, None) == Some(verdict);
        let values = answer::examples(spec, message).find(says)?;
        Some(self.shared.signed_back(back, codec::encode(spec, message, &values).ok()?))
    }

    /// What the provider does with the next request of an operation, or with the next notification or hand-back of that name
    /// that it sends; called again, with the one after it.
    pub fn next(&self, name: &str, behavior: Behavior) {
        lock(&self.shared.next).entry(name.to_owned()).or_default().push_back(behavior);
    }

    /// Begins a flow that the provider begins, such as the charges of each month; `false` if there is none of this name, or
    /// if the shop begins it. A POST to `/denbun/begin/` and the name does the same.
    pub fn begin(&self, flow: &str) -> bool {
        self.shared.begin(flow)
    }

    /// Moves every resource that has a state before it on by one, and sends the notifications of that; of every flow, the
    /// next message is sent. A POST to `/denbun/advance` does the same.
    pub fn advance(&self) {
        self.shared.advance_all();
    }

    /// The next thing that happens, or `None` if nothing does for this long.
    pub async fn event(&mut self, patience: Duration) -> Option<Event> {
        tokio::time::timeout(patience, self.events.recv()).await.ok().flatten()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

async fn serve(State(shared): State<Arc<Shared>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let reply = match to_bytes(body, MAX_REQUEST).await {
        Ok(body) => shared.answer(&parts, &body).await,
        Err(_) => Reply::empty(StatusCode::PAYLOAD_TOO_LARGE.as_u16()),
    };
    shared.record(Event::Answer { status: reply.status, body: reply.body.clone() });
    reply.into_response()
}

impl Shared {
    fn record(&self, event: Event) {
        // Nobody has to listen.
        let _ = self.events.send(event);
    }

    fn behavior(&self, operation: &str) -> Behavior {
        let mut next = lock(&self.next);
        next.get_mut(operation).and_then(VecDeque::pop_front).unwrap_or(Behavior::Confirm)
    }

    /// The same without taking it.
    fn peek(&self, name: &str) -> Option<Behavior> {
        lock(&self.next).get(name).and_then(|next| next.front().cloned())
    }
}

/// What a panic in another request leaves behind is still of use.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

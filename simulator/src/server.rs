//! The provider's HTTP side: answers requests, sends notifications, and fails on demand.

use std::collections::{HashMap, VecDeque};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode, header};
use denbun::Verdict;
use denbun_codegen::model::{Method, Operation, Spec};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::answer;
use crate::codec::{self, Values};
use crate::courier::Courier;

/// The largest request read, in bytes.
const MAX_REQUEST: usize = 1 << 20;

/// A provider that is not running yet.
#[derive(Debug)]
pub struct Simulator {
    spec: Arc<Spec>,
    notify: Option<String>,
}

/// What the provider does with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Behavior {
    /// Answers as the spec's example of a confirmed answer does. The default.
    Confirm,
    /// Answers as the spec's example of a declined answer does.
    Decline,
    /// Takes the request, acts on it, and stays silent for this long.
    Silence(Duration),
    /// Answers with this HTTP status and an empty body.
    Status(u16),
    /// Answers with these bytes.
    Raw(Vec<u8>),
}

/// What happened at the provider, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A request came.
    Request {
        /// The operation it was understood as.
        operation: Option<String>,
        /// Its method, path and message.
        method: String,
        /// The path below the host.
        path: String,
        /// The query or body.
        message: Vec<u8>,
    },
    /// An answer went out.
    Answer {
        /// HTTP status.
        status: u16,
        /// The body.
        body: Vec<u8>,
    },
    /// A notification was delivered.
    Notified {
        /// Its name.
        notification: String,
        /// The query or body that was sent.
        message: Vec<u8>,
        /// The receiver's status and body, or why it was not reached.
        answer: Result<(u16, Vec<u8>), String>,
    },
}

/// A provider that is running; it stops when dropped.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    shared: Arc<Shared>,
    events: mpsc::UnboundedReceiver<Event>,
    server: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    spec: Arc<Spec>,
    notify: Option<String>,
    courier: Courier,
    next: Mutex<HashMap<String, VecDeque<Behavior>>>,
    events: mpsc::UnboundedSender<Event>,
}

impl Simulator {
    /// A provider made from its spec.
    pub fn new(spec: Spec) -> Self {
        Simulator { spec: Arc::new(spec), notify: None }
    }

    /// Where notifications go; without it none are sent.
    #[must_use]
    pub fn notify(mut self, url: impl Into<String>) -> Self {
        self.notify = Some(url.into());
        self
    }

    /// Starts it on a free port of the loopback interface.
    ///
    /// # Errors
    ///
    /// No port can be bound, or no client for notifications can be made.
    pub async fn start(self) -> std::io::Result<Running> {
        let courier = Courier::new().map_err(std::io::Error::other)?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let (sender, events) = mpsc::unbounded_channel();
        let shared = Arc::new(Shared {
            spec: self.spec,
            notify: self.notify,
            courier,
            next: Mutex::default(),
            events: sender,
        });
        let router = Router::new().fallback(serve).with_state(shared.clone());
        let server = tokio::spawn(async move {
            // The listener is open, so serving ends only with the task.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Running { address, shared, events, server })
    }
}

impl Running {
    /// The base address, to be used as a client's target.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What the provider does with the next request of an operation; called again, with the one after it.
    pub fn next(&self, operation: &str, behavior: Behavior) {
        let mut next = self.shared.next.lock().unwrap_or_else(PoisonError::into_inner);
        next.entry(operation.to_owned()).or_default().push_back(behavior);
    }

    /// The next thing that happens, or `None` if nothing does for this long.
    pub async fn event(&mut self, patience: Duration) -> Option<Event> {
        tokio::time::timeout(patience, self.events.recv()).await.ok().flatten()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn serve(State(shared): State<Arc<Shared>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let method = parts.method.as_str().to_owned();
    let path = parts.uri.path().to_owned();
    let query = parts.uri.query().unwrap_or_default().as_bytes().to_vec();
    let Ok(body) = to_bytes(body, MAX_REQUEST).await else {
        return respond(&shared, StatusCode::PAYLOAD_TOO_LARGE.as_u16(), Vec::new(), None);
    };
    let message = if method == "GET" { query } else { body.to_vec() };
    let found = answer::operation(&shared.spec, &method, &path, &message);
    shared.record(Event::Request {
        operation: found.as_ref().map(|(operation, _)| operation.name.clone()),
        method,
        path,
        message,
    });
    match found {
        Some((operation, values)) => act(shared.clone(), operation.clone(), values).await,
        None => respond(&shared, StatusCode::NOT_FOUND.as_u16(), Vec::new(), None),
    }
}

async fn act(shared: Arc<Shared>, operation: Operation, request: Values) -> Response<Body> {
    let behavior = shared.behavior(&operation.name);
    let verdict = match behavior {
        Behavior::Decline => Verdict::Declined,
        Behavior::Confirm | Behavior::Silence(_) | Behavior::Status(_) | Behavior::Raw(_) => {
            Verdict::Confirmed
        }
    };
    let mut values = answer::answer(&shared.spec, &operation, &request, verdict);
    if let Some(values) = &mut values {
        answer::echo_rest(&request, values);
    }
    let instead = shared.notify_all(&operation, &request, values.as_ref());
    match behavior {
        Behavior::Status(status) => respond(&shared, status, Vec::new(), None),
        Behavior::Raw(bytes) => respond(&shared, 200, bytes, None),
        Behavior::Silence(time) => {
            tokio::time::sleep(time).await;
            respond(&shared, StatusCode::GATEWAY_TIMEOUT.as_u16(), Vec::new(), None)
        }
        // The result comes by notification alone; the document gives the answer no content.
        Behavior::Confirm | Behavior::Decline if instead => respond(&shared, 200, Vec::new(), None),
        Behavior::Confirm | Behavior::Decline => shared.encode(&operation, values),
    }
}

impl Shared {
    fn record(&self, event: Event) {
        // Nobody has to listen.
        let _ = self.events.send(event);
    }

    fn behavior(&self, operation: &str) -> Behavior {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        next.get_mut(operation).and_then(VecDeque::pop_front).unwrap_or(Behavior::Confirm)
    }

    fn encode(&self, operation: &Operation, values: Option<Values>) -> Response<Body> {
        let message = operation.response.map(|at| &self.spec.messages[at]);
        let bytes = message.zip(values).and_then(|(message, values)| {
            let content_type = codec::wire(message).content_type(codec::charset(message));
            codec::encode(message, &values).ok().map(|bytes| (bytes, content_type))
        });
        match bytes {
            Some((bytes, content_type)) => respond(self, 200, bytes, Some(content_type)),
            // The spec has no example to answer with.
            None => respond(self, StatusCode::NOT_IMPLEMENTED.as_u16(), Vec::new(), None),
        }
    }

    /// Sends the notifications an operation causes; says whether one of them takes the answer's place.
    fn notify_all(
        self: &Arc<Self>,
        operation: &Operation,
        request: &Values,
        answer: Option<&Values>,
    ) -> bool {
        let mut instead = false;
        for (at, condition) in &operation.notifies {
            let message = &self.spec.messages[operation.request];
            if let Some(condition) = condition
                && codec::holds(message, request, condition) != Some(true)
            {
                continue;
            }
            instead |= condition.is_some();
            self.notify_one(*at, operation, request, answer);
        }
        instead
    }

    fn notify_one(
        self: &Arc<Self>,
        at: usize,
        operation: &Operation,
        request: &Values,
        answer: Option<&Values>,
    ) {
        let Some(url) = self.notify.clone() else { return };
        let notification = self.spec.notifications[at].clone();
        let mut sources = Vec::new();
        if let (Some(at), Some(answer)) = (operation.response, answer) {
            sources.push((&self.spec.messages[at], answer));
        }
        sources.push((&self.spec.messages[operation.request], request));
        let Some(values) = answer::notification(&self.spec, &notification, &sources) else { return };
        let message = &self.spec.messages[notification.message];
        let Ok(bytes) = codec::encode(message, &values) else { return };
        let content_type = codec::wire(message).content_type(codec::charset(message));
        let shared = self.clone();
        tokio::spawn(async move {
            let answer = match notification.method {
                Method::Get => shared.courier.get(&url, &bytes).await,
                Method::Post => shared.courier.post(&url, bytes.clone(), content_type).await,
            };
            shared.record(Event::Notified { notification: notification.name, message: bytes, answer });
        });
    }
}

fn respond(shared: &Shared, status: u16, body: Vec<u8>, content_type: Option<String>) -> Response<Body> {
    shared.record(Event::Answer { status, body: body.clone() });
    let builder = Response::builder().status(status);
    let builder = match content_type {
        Some(content_type) => builder.header(header::CONTENT_TYPE, content_type),
        None => builder,
    };
    builder.body(Body::from(body)).unwrap_or_else(|_| Response::new(Body::empty()))
}

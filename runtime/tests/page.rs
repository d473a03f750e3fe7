//! Hosted pages and hand-backs: what is sent, what is refused, and what a digest proves.

#[path = "page/forms.rs"]
mod forms;
#[path = "page/handed_back.rs"]
mod handed_back;
#[path = "page/hostile.rs"]
mod hostile;
#[path = "page/relayed.rs"]
mod relayed;
#[path = "page/served.rs"]
#[cfg(feature = "axum")]
mod served;
#[path = "page_shop/mod.rs"]
mod shop;

use denbun::{Body, Credentials, Headers, Incoming, Target};

const KEY: &str = "a key of at least sixteen bytes";
const ADDRESS: &str = "https://pay.example/m/1?m=7";

fn credentials() -> Credentials {
    Credentials::new().with("hand_back_key", KEY)
}

fn target() -> Target {
    Target::live().address(ADDRESS).credentials(credentials())
}

fn get(query: impl AsRef<[u8]>) -> Incoming {
    let query = Body::new(query.as_ref().to_vec());
    Incoming { method: "GET".into(), query, headers: Headers::new(), body: Body::default() }
}

fn post(body: impl AsRef<[u8]>) -> Incoming {
    let body = Body::new(body.as_ref().to_vec());
    Incoming { method: "POST".into(), query: Body::default(), headers: Headers::new(), body }
}

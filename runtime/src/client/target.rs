//! Where requests go, and as whom.

use std::fmt;

use crate::charset::Charset;
use crate::credentials::Credentials;
use crate::exchange::shown_url;
use crate::operation::OperationInfo;
use crate::outcome::NotExecuted;

/// Where requests go, and as whom.
///
/// ```
/// use denbun::{Charset, Credentials, Target};
///
/// let live = Target::live().credentials(Credentials::new().with("secret", "s3cr3t"));
/// let local = Target::url("http://127.0.0.1:8080/sandbox").charset(Charset::ShiftJis);
/// assert_ne!(live, local);
/// assert!(!format!("{live:?}").contains("s3cr3t"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    host: Host,
    /// Where the page is that only the merchant knows.
    address: Option<Address>,
    charset: Option<Charset>,
    credentials: Credentials,
}

#[derive(Clone, PartialEq, Eq)]
struct Address(String);

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&shown_url(&self.0), f)
    }
}

#[derive(Clone, PartialEq, Eq)]
enum Host {
    Environment(String),
    Url(String),
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Host::Environment(name) => f.debug_tuple("Environment").field(name).finish(),
            Host::Url(url) => f.debug_tuple("Url").field(&shown_url(url)).finish(),
        }
    }
}

impl Target {
    /// The spec's `live` host.
    pub fn live() -> Self {
        Target::environment("live")
    }

    /// The spec's host of that name.
    pub fn environment(name: impl Into<String>) -> Self {
        Target::at(Host::Environment(name.into()))
    }

    /// Another base address: a simulator, a gateway of one's own. Without a query; an operation's path is appended
    /// to its path.
    pub fn url(url: impl Into<String>) -> Self {
        Target::at(Host::Url(url.into()))
    }

    fn at(host: Host) -> Self {
        Target { host, address: None, charset: None, credentials: Credentials::new() }
    }

    /// The whole address of a hosted page whose document names none, because each merchant is given one of its own.
    /// Everything else goes to the host.
    #[must_use]
    pub fn address(mut self, url: impl Into<String>) -> Self {
        self.address = Some(Address(url.into()));
        self
    }

    /// Uses another charset than the spec's, where the provider's document states none.
    #[must_use]
    pub fn charset(mut self, charset: Charset) -> Self {
        self.charset = Some(charset);
        self
    }

    /// The shop's secrets, for the headers that prove who asks. Generated modules have a type with a field for each.
    #[must_use]
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = credentials.into();
        self
    }

    /// The base address without a slash at its end.
    pub(super) fn base<'t>(&'t self, operation: &OperationInfo) -> Result<&'t str, NotExecuted> {
        self.base_among(operation.hosts).map_err(|name| NotExecuted::NoHost(name.to_owned()))
    }

    /// The same for hosts by environment; the error is the environment's name.
    pub(crate) fn base_among<'t>(&'t self, hosts: &[(&str, &'static str)]) -> Result<&'t str, &'t str> {
        let base = match &self.host {
            Host::Url(url) => url,
            Host::Environment(name) => {
                hosts.iter().find(|(known, _)| known == name).map(|(_, url)| *url).ok_or(name.as_str())?
            }
        };
        Ok(base.trim_end_matches('/'))
    }

    /// The address of the page that only the merchant knows.
    pub(crate) fn given_address(&self) -> Option<&str> {
        self.address.as_ref().map(|address| address.0.as_str())
    }

    pub(crate) fn charset_or(&self, stated: Charset) -> Charset {
        self.charset.unwrap_or(stated)
    }

    pub(crate) fn secrets(&self) -> &Credentials {
        &self.credentials
    }
}

//! Where requests go, and as whom.

use std::fmt;

use crate::charset::Charset;
use crate::credentials::Credentials;
use crate::exchange::shown_url;
use crate::operation::{Mode, OperationInfo};
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
    /// What is chosen beside the host's own.
    mode: Option<String>,
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
    /// The spec's `live` host, and live payments.
    pub fn live() -> Self {
        Target::environment("live")
    }

    /// Trials: the mode `test` of a provider that has modes, and the host `test` if it has one. It is one switch for
    /// everything that differs.
    pub fn test() -> Self {
        Target::mode("test")
    }

    /// The provider's mode of that name, which is one switch for everything that differs: paths, values of messages, and
    /// the host of that name, or else the `live` one.
    pub fn mode(name: impl Into<String>) -> Self {
        Target::environment(name)
    }

    /// The spec's host of that name, and the mode of that name where the provider has modes.
    pub fn environment(name: impl Into<String>) -> Self {
        Target::at(Host::Environment(name.into()))
    }

    /// Another base address: a simulator, a gateway of one's own. Without a query; an operation's path is appended
    /// to its path. The mode is `live` unless [`in_mode`](Target::in_mode) says another.
    pub fn url(url: impl Into<String>) -> Self {
        Target::at(Host::Url(url.into()))
    }

    fn at(host: Host) -> Self {
        Target { host, mode: None, address: None, charset: None, credentials: Credentials::new() }
    }

    /// The same in another mode, for an address or a host that is none of the mode's own.
    ///
    /// ```
    /// use denbun::Target;
    ///
    /// let simulator = Target::url("http://127.0.0.1:8080").in_mode("test");
    /// # drop(simulator);
    /// ```
    #[must_use]
    pub fn in_mode(mut self, name: impl Into<String>) -> Self {
        self.mode = Some(name.into());
        self
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
        let (hosts, modes) = (operation.hosts, operation.packing.modes);
        self.base_among(hosts, modes).map_err(|name| NotExecuted::NoHost(name.to_owned()))
    }

    /// The chosen mode of a provider; `None` if it has none. The error is the name of one that it does not have: what was
    /// meant as a trial must not become a payment.
    pub(crate) fn mode_among<'m>(&self, modes: &'m [Mode]) -> Result<Option<&'m Mode>, &str> {
        let named = match (&self.mode, &self.host) {
            (Some(name), _) => name,
            (None, _) if modes.is_empty() => return Ok(None),
            (None, Host::Environment(name)) => name,
            (None, Host::Url(_)) => "live",
        };
        let is_live = named == "live" && modes.is_empty();
        match modes.iter().find(|mode| mode.name == named) {
            None if !is_live => Err(named),
            found => Ok(found),
        }
    }

    /// The same for hosts by environment; the error is the environment's name. A mode without a host of its own has the
    /// live one.
    pub(crate) fn base_among<'t>(
        &'t self,
        hosts: &[(&str, &'static str)],
        modes: &[Mode],
    ) -> Result<&'t str, &'t str> {
        let base = match &self.host {
            Host::Url(url) => url,
            Host::Environment(name) => {
                let host = |name: &str| hosts.iter().find(|(known, _)| *known == name).map(|(_, url)| *url);
                let is_mode = modes.iter().any(|mode| mode.name == *name);
                host(name).or_else(|| host("live").filter(|_| is_mode)).ok_or(name.as_str())?
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

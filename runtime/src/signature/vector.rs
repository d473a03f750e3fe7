//! Worked examples: what goes in is given.

use super::fields::Fields;
use super::input::{Sending, Source, made};
use super::{SignatureInfo, Unsigned};
use crate::credentials::Credentials;

/// What goes into a signature, given piece by piece, as a spec's worked examples do.
#[derive(Clone, Copy)]
pub struct Vector<'v> {
    /// Credentials by name.
    pub credentials: &'v [(&'v str, &'v str)],
    /// The envelope's message.
    pub sent: Option<&'v str>,
    /// The whole message.
    pub body: Option<&'v str>,
    /// The method, the path and the query of the request.
    pub request: Option<(&'v str, &'v str, &'v str)>,
    /// Its headers by name.
    pub headers: &'v [(&'v str, &'v str)],
    /// Values by their names on the wire.
    pub fields: &'v [(&'v str, &'v str)],
    /// Parts of what carries the signature.
    pub captured: &'v [(&'v str, &'v str)],
}

impl Vector<'_> {
    /// Nothing.
    pub const NONE: Self = Vector {
        credentials: &[],
        sent: None,
        body: None,
        request: None,
        headers: &[],
        fields: &[],
        captured: &[],
    };
}

/// The digest of what is given.
///
/// # Errors
///
/// Something that goes in is missing or cannot be read.
pub fn compute(info: &SignatureInfo, vector: &Vector<'_>) -> Result<String, Unsigned> {
    let credentials = vector.credentials.iter().copied();
    let credentials = credentials.fold(Credentials::new(), |known, (name, value)| known.with(name, value));
    let source = Source {
        sent: vector.sent.map(str::as_bytes),
        body: vector.body.map(str::as_bytes),
        request: vector.request.map(|(method, path, query)| Sending {
            method,
            path: [path.as_bytes(), b""],
            query: query.as_bytes(),
        }),
        headers: vector.headers.to_vec(),
        fields: Fields::Given(vector.fields),
        captured: vector.captured.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect(),
    };
    made(info, &source, &credentials).map(|made| made.digest.to_string())
}

impl std::fmt::Debug for Vector<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vector(‹masked›)")
    }
}

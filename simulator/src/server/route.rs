//! Which operation a request is for.

use denbun_codegen::model::{Message, Operation, Spec, Wire};

use super::packed;
use crate::codec::{self, Values};

/// A request that was understood.
#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) operation: Operation,
    pub(super) values: Values,
    /// Whether it breaks a rule of the document.
    pub(super) is_broken: bool,
}

/// The operation a request is for: of those with its method and path, the one whose message it breaks least; a path
/// written out goes before one with names in braces.
pub(super) fn route(spec: &Spec, method: &str, path: &str, query: &[u8], body: &[u8]) -> Option<Call> {
    let candidates = spec
        .operations
        .iter()
        .filter(|operation| operation.page.is_none() && codec::method(operation.method) == method)
        .filter_map(|operation| read(spec, operation, path, query, body));
    candidates.min_by_key(|(strange, _)| *strange).map(|(_, call)| call)
}

/// How strange a request is to an operation, and what it says.
fn read(
    spec: &Spec,
    operation: &Operation,
    path: &str,
    query: &[u8],
    body: &[u8],
) -> Option<((usize, usize), Call)> {
    let in_path = codec::decode_path(spec, operation, path)?;
    let message = &spec.messages[operation.request];
    let body = packed::opened(spec, operation, body);
    let decoded = codec::decode(spec, message, bytes(message, query, &body));
    let violations = decoded.violations.len() + in_path.violations.len();
    let strange = (violations + decoded.unknown.len(), operation.path.matches('{').count());
    let mut values = decoded.values;
    for (at, value) in in_path.values.into_object() {
        values.set(at, value);
    }
    Some((strange, Call { operation: operation.clone(), values, is_broken: violations > 0 }))
}

/// Where a message stands in its request. A JSON body of which nothing is needed may be left out.
fn bytes<'r>(message: &Message, query: &'r [u8], body: &'r [u8]) -> &'r [u8] {
    match message.wire {
        Wire::Query => query,
        Wire::Json if body.is_empty() => b"{}",
        Wire::Form
        | Wire::PlainForm
        | Wire::CsvLine
        | Wire::Csv
        | Wire::Json
        | Wire::Headers
        | Wire::None => body,
    }
}

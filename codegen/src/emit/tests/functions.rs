//! The functions that tests of examples call.

mod bodies;
mod line;

use proc_macro2::{Ident, TokenStream};

use crate::ir::{Given, Test, TestBody};

/// A function that tests call, or others of these do.
pub(super) struct Function {
    pub(super) name: &'static str,
    /// Those of the others that it calls.
    calls: &'static [&'static str],
    /// Whether a test of this body calls it.
    is_called: fn(&TestBody) -> bool,
    body: fn(&Ident) -> TokenStream,
}

impl Function {
    /// The function; `module` is the provider's.
    pub(super) fn written(&self, module: &Ident) -> TokenStream {
        (self.body)(module)
    }
}

/// What a module of tests calls.
#[derive(Default)]
pub(super) struct Functions {
    /// Those it has itself.
    pub(super) own: Vec<&'static Function>,
    /// Those it calls and does not have.
    pub(super) others: Vec<&'static Function>,
}

impl Functions {
    /// Only what is called, by these tests or by what they call; `known` is there already.
    pub(super) fn of(tests: &[&Test], known: &[&'static Function]) -> Self {
        let is_called = |function: &&Function| tests.iter().any(|test| (function.is_called)(&test.body));
        let mut wanted: Vec<&str> = ALL.iter().filter(is_called).map(|function| function.name).collect();
        let is_known = |name: &str| known.iter().any(|function| function.name == name);
        let mut at = 0;
        while let Some(name) = wanted.get(at).copied() {
            let own = ALL.iter().filter(|function| function.name == name && !is_known(name));
            let calls: Vec<&str> = own.flat_map(|function| function.calls).copied().collect();
            wanted.extend(calls.into_iter().filter(|call| !wanted.contains(call)).collect::<Vec<_>>());
            at += 1;
        }
        let found = ALL.iter().filter(|function| wanted.contains(&function.name));
        let (others, own) = found.partition(|function| is_known(function.name));
        Functions { own, others }
    }
}

/// In the order in which they are written.
const ALL: [Function; 17] = [
    Function {
        name: "encodes",
        calls: &[],
        is_called: |body| matches!(body, TestBody::Encodes { .. }),
        body: bodies::encodes,
    },
    Function {
        name: "refuses",
        calls: &["rules"],
        is_called: |body| matches!(body, TestBody::Refuses { template: None, .. }),
        body: bodies::refuses,
    },
    Function {
        name: "refuses_with_path",
        calls: &["rules"],
        is_called: |body| matches!(body, TestBody::Refuses { template: Some(_), .. }),
        body: bodies::refuses_with_path,
    },
    Function {
        name: "decodes",
        calls: &["rules"],
        is_called: |body| matches!(body, TestBody::Decodes { .. }),
        body: bodies::decodes,
    },
    Function {
        name: "breaks",
        calls: &["rules"],
        is_called: |body| matches!(body, TestBody::Breaks { .. }),
        body: bodies::breaks,
    },
    Function { name: "is_shown", calls: &[], is_called: is_shown, body: bodies::is_shown },
    Function {
        name: "comes_back",
        calls: &[],
        is_called: |body| matches!(body, TestBody::Decodes { hand_back: true, .. }),
        body: bodies::comes_back,
    },
    Function { name: "line", calls: &[], is_called: |_| false, body: line::line },
    Function { name: "writes", calls: &["line"], is_called: is_line, body: line::writes },
    Function { name: "reads", calls: &[], is_called: is_line, body: line::reads },
    Function {
        name: "refuses_line",
        calls: &["line", "rules"],
        is_called: |body| matches!(body, TestBody::RefusesLine { .. }),
        body: line::refuses_line,
    },
    Function {
        name: "breaks_line",
        calls: &["rules"],
        is_called: |body| matches!(body, TestBody::BreaksLine { .. }),
        body: line::breaks_line,
    },
    Function { name: "rules", calls: &[], is_called: |_| false, body: bodies::rules },
    Function { name: "written", calls: &[], is_called: is_written, body: bodies::written },
    Function {
        name: "at",
        calls: &[],
        is_called: |body| violations(body).iter().any(|line| line.to_string().starts_with('&')),
        body: bodies::at,
    },
    Function {
        name: "outcome",
        calls: &[],
        is_called: |body| matches!(body, TestBody::Decodes { outcome: Some(_), .. }),
        body: bodies::outcome,
    },
    Function { name: "pairs", calls: &[], is_called: mentions_pairs, body: bodies::pairs },
];

/// Whether the shopper's browser carries it.
fn is_shown(body: &TestBody) -> bool {
    matches!(body, TestBody::Encodes { page: true, .. } | TestBody::Accepts { page: true, .. })
}

fn is_line(body: &TestBody) -> bool {
    matches!(body, TestBody::WritesLine { .. } | TestBody::ReadsLine { .. })
}

/// Whether names that are not known for certain stand in its bytes.
fn is_written(body: &TestBody) -> bool {
    match body {
        TestBody::Decodes { wire, .. } | TestBody::Breaks { wire, .. } => matches!(wire, Given::Values(_)),
        TestBody::Signs { .. }
        | TestBody::Encodes { .. }
        | TestBody::Accepts { .. }
        | TestBody::Refuses { .. }
        | TestBody::WritesLine { .. }
        | TestBody::RefusesLine { .. }
        | TestBody::ReadsLine { .. }
        | TestBody::BreaksLine { .. } => false,
    }
}

fn violations(body: &TestBody) -> &[TokenStream] {
    match body {
        TestBody::Refuses { violations, .. }
        | TestBody::Decodes { violations, .. }
        | TestBody::Breaks { violations, .. }
        | TestBody::RefusesLine { violations, .. }
        | TestBody::BreaksLine { violations, .. } => violations,
        TestBody::Signs { .. }
        | TestBody::Encodes { .. }
        | TestBody::Accepts { .. }
        | TestBody::WritesLine { .. }
        | TestBody::ReadsLine { .. } => &[],
    }
}

fn mentions_pairs(body: &TestBody) -> bool {
    let (TestBody::Decodes { expected, .. } | TestBody::ReadsLine { expected, .. }) = body else {
        return false;
    };
    expected.iter().any(|line| line.to_string().contains("pairs (&"))
}

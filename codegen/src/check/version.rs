//! The spec is written in a version of the language that is understood.

use crate::diagnostic::{Diagnostics, ids};
use crate::merge::Merged;

/// The version understood.
const VERSION: u32 = 1;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    if let Some(version) = merged.spec.denbun.as_ref().filter(|version| version.value != VERSION) {
        let message = format!("version {version} of the spec language is not supported");
        diagnostics
            .error(ids::UNSUPPORTED_VERSION, version.span, message)
            .help(format!("this program reads version {VERSION}"));
    }
}

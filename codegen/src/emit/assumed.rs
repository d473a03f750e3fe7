//! The guesses of a spec, as a constant and as an error of the build.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir;

/// `ASSUMED`
pub(super) fn assumed(guesses: &[ir::Assumed]) -> TokenStream {
    let guesses = guesses
        .iter()
        .map(|ir::Assumed { what, confirm }| quote!(::denbun::Assumed { what: #what, confirm: #confirm }));
    quote! {
        /// What is assumed, and what to confirm before it is relied on.
        pub const ASSUMED: &[::denbun::Assumed] = &[#(#guesses),*];
    }
}

/// Refuses guesses where a feature of the crate says so.
pub(super) fn deny(module: &Ident, guesses: &[ir::Assumed]) -> Option<TokenStream> {
    let statements = match guesses.len() {
        0 => return None,
        1 => "1 statement is".to_owned(),
        count => format!("{count} statements are"),
    };
    let message = format!(
        "{module}: {statements} assumed; see {module}::ASSUMED, and generate it with an overlay that confirms them"
    );
    Some(quote! {
        #[cfg(feature = "deny-assumed")]
        compile_error!(#message);
    })
}

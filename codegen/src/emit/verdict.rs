//! What a message says of its operation's effect.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir;

/// The body of `verdict`.
pub(super) fn verdict(verdict: &ir::Verdict) -> TokenStream {
    let ir::Verdict { confirmed, declined, scope } = verdict;
    if confirmed.is_none() && declined.is_none() {
        return quote!(::denbun::Verdict::Unknown);
    }
    let scope = self::scope(scope);
    let condition = |given: &Option<TokenStream>| given.clone().unwrap_or_else(|| quote!(None));
    let (confirmed, declined) = (condition(confirmed), condition(declined));
    quote! {
        #scope
        ::denbun::Verdict::from_conditions(#confirmed, #declined)
    }
}

/// What conditions call, and their local values.
pub(super) fn scope(scope: &ir::Scope) -> TokenStream {
    let (value, bindings) = (value(scope), &scope.bindings);
    quote! {
        #value
        use ::denbun::private::rule;
        #(#bindings)*
    }
}

/// The trait that reads a field.
pub(super) fn value(scope: &ir::Scope) -> Option<TokenStream> {
    scope.asks.then(|| {
        quote!(
            use ::denbun::Value as _;
        )
    })
}

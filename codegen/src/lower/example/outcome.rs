//! What an example says of an operation's effect.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::reading::Code;
use super::super::{Context, Home, name, rule};
use crate::{ir, model};

/// What an example says of the effect, if it says anything.
pub(super) fn expected(
    cx: &Context<'_>,
    index: usize,
    message: &model::Message,
    example: &model::Example,
) -> Option<ir::ExpectedOutcome> {
    let expected = match example.outcome? {
        model::Verdict::Confirmed => "Confirmed",
        model::Verdict::Declined => "Declined",
        model::Verdict::Unknown => "Unknown",
    };
    let subject = name::ident("message");
    let code = match rule::error_codes(cx.spec, message, &subject).as_slice() {
        [Code::Text(text)] if cx.spec.errors.as_ref().is_some_and(|table| table.blocks.is_none()) => {
            Some(text.clone())
        }
        _ => {
            let module = name::ident(&cx.spec.provider);
            let code = rule::error_code(cx.spec, message, &subject, &quote!(#module::ERRORS));
            code.map(|code| quote!(#code.as_deref()))
        }
    };
    Some(ir::ExpectedOutcome {
        verdict: verdict(cx, index, message, example)?,
        code: code.unwrap_or_else(|| quote!(None)),
        expected: name::ident(expected),
    })
}

/// A notification or a hand-back reads its own outcome; an answer's is read by its operation, if all that have it read it alike.
/// One that needs a feature does not read what is there without it.
fn verdict(
    cx: &Context<'_>,
    index: usize,
    message: &model::Message,
    example: &model::Example,
) -> Option<TokenStream> {
    if message.direction == model::Direction::Notification {
        let ty = cx.message(index, Home::Tests);
        let is_hand_back = cx.spec.hand_backs.iter().any(|hand_back| hand_back.message == index);
        let of = if is_hand_back { quote!(HandBack) } else { quote!(Notification) };
        return Some(quote!(<#ty as ::denbun::#of>::verdict(message)));
    }
    let own = message.outcome.as_ref();
    let is_card_only = cx.card_only.message(index);
    let operations = cx
        .spec
        .operations
        .iter()
        .filter(|operation| operation.response == Some(index) && (is_card_only || !operation.card_data));
    let operation = operations.into_iter().find(|operation| match (&operation.outcome, own) {
        (Some(read), Some(own)) => read.confirmed == own.confirmed && read.declined == own.declined,
        (_, None) => true,
        (None, Some(_)) => false,
    })?;
    let request = cx.message(operation.request, Home::Tests);
    let status = Literal::u16_unsuffixed(example.status);
    Some(quote!(<#request as ::denbun::Operation>::verdict(message, #status)))
}

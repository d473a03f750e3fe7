//! A rule as a Rust expression made of calls into the runtime's `rule` module.

use proc_macro2::{Ident, Literal as Token, Span, TokenStream};
use quote::quote;

use super::{Calculate, Compare, Expr, Kind, Literal, TextTest};

/// Tokens of type `Option<bool>`, for a rule that passed [`check`](super::check).
///
/// They call `rule::and` and its kin, so `use ::denbun::private::rule;` has to be in scope. `field` gives tokens that
/// may be used several times: of type `Option<&str>`, `Option<i64>` or `Option<bool>`, for a list of `Option<&[T]>`,
/// for an object of any `Option`.
pub fn to_rust(expr: &Expr, field: &dyn Fn(&[String]) -> TokenStream) -> TokenStream {
    let rust = |part: &Expr| to_rust(part, field);
    match &expr.kind {
        Kind::Literal(literal) => {
            let literal = bare(literal);
            quote!(Some(#literal))
        }
        Kind::Field(path) => field(path),
        Kind::Present(path, present) => call(if *present { "present" } else { "absent" }, [field(path)]),
        Kind::Not(a) => call("not", [rust(a)]),
        Kind::All(parts) => logic("and", "all", parts.iter().map(rust).collect()),
        Kind::Any(parts) => logic("or", "any", parts.iter().map(rust).collect()),
        Kind::If(parts) => {
            let [condition, then, otherwise] = parts.each_ref().map(rust);
            quote!(rule::choose(#condition, || #then, || #otherwise))
        }
        Kind::Compare(op, sides) => call(comparison(*op), sides.each_ref().map(rust)),
        Kind::OneOf(a, list) => one_of(rust(a), list, &rust),
        Kind::TextTest(test, sides) => call(text_test(*test), sides.each_ref().map(rust)),
        Kind::Calculate(op, sides) => call(calculation(*op), sides.each_ref().map(rust)),
        Kind::Negate(a) => call("neg", [rust(a)]),
        Kind::Size(a) => call("size", [rust(a)]),
        Kind::Width(a) => call("width", [rust(a)]),
        Kind::Int(a) => call("int", [rust(a)]),
    }
}

fn call<const N: usize>(name: &str, arguments: [TokenStream; N]) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    quote!(rule::#name(#(#arguments),*))
}

fn logic(two: &str, many: &str, parts: Vec<TokenStream>) -> TokenStream {
    match parts.as_slice() {
        [a, b] => call(two, [a.clone(), quote!(|| #b)]),
        parts => call(many, [quote!([#(#parts),*])]),
    }
}

fn one_of(a: TokenStream, list: &[Expr], rust: &dyn Fn(&Expr) -> TokenStream) -> TokenStream {
    let literals: Option<Vec<TokenStream>> = list
        .iter()
        .map(|item| match &item.kind {
            Kind::Literal(literal) => Some(bare(literal)),
            _ => None,
        })
        .collect();
    match (literals, list) {
        (_, [only]) => call("eq", [a, rust(only)]),
        (Some(literals), _) => call("one_of", [a, quote!(&[#(#literals),*])]),
        (None, _) => {
            let each = list.iter().map(|item| call("eq", [a.clone(), rust(item)])).collect();
            logic("or", "any", each)
        }
    }
}

fn bare(literal: &Literal) -> TokenStream {
    match literal {
        Literal::Text(text) => {
            let text = Token::string(text);
            quote!(#text)
        }
        // Where nothing else tells the type, Rust takes 32 bits.
        Literal::Integer(value) if i32::try_from(*value).is_err() => {
            let value = Token::i64_suffixed(*value);
            quote!(#value)
        }
        Literal::Integer(value) => {
            let value = Token::i64_unsuffixed(*value);
            quote!(#value)
        }
        Literal::Bool(value) => quote!(#value),
    }
}

fn comparison(op: Compare) -> &'static str {
    match op {
        Compare::Equal => "eq",
        Compare::NotEqual => "ne",
        Compare::Less => "lt",
        Compare::AtMost => "le",
        Compare::More => "gt",
        Compare::AtLeast => "ge",
    }
}

fn calculation(op: Calculate) -> &'static str {
    match op {
        Calculate::Add => "add",
        Calculate::Subtract => "sub",
        Calculate::Multiply => "mul",
        Calculate::Divide => "div",
        Calculate::Remainder => "rem",
    }
}

fn text_test(test: TextTest) -> &'static str {
    match test {
        TextTest::StartsWith => "starts_with",
        TextTest::EndsWith => "ends_with",
        TextTest::Contains => "contains",
    }
}

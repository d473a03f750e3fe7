//! A builder that has no `build` until every needed field is set.
//!
//! One type parameter stands for each needed field; the values lie in a tuple that does not depend on them, so a
//! setter is compiled once for each state it is called in and moves the same bytes. `build` asks each parameter
//! for a trait of its field, whose diagnostic names the field: one error for each field that is missing.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{Generics, Type};

use super::generics::Parameters;
use super::visibility;
use crate::naming::camel_case;
use crate::parse::message::Message;
use crate::parse::ty;

/// What a builder is made from.
pub(crate) struct Plan<'a> {
    pub(crate) vis: TokenStream,
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) runtime: &'a TokenStream,
    pub(crate) slots: Vec<Slot<'a>>,
    /// How `build` makes the message from `partial`.
    pub(crate) made: TokenStream,
}

/// One value a builder can be given.
pub(crate) struct Slot<'a> {
    pub(crate) ident: &'a Ident,
    /// The type its setter takes: the `T` of `Option<T>`.
    pub(crate) ty: &'a Type,
    pub(crate) doc: String,
    pub(crate) label: &'a str,
    pub(crate) kind: Kind,
}

/// What happens when a value is not given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `build` does not compile.
    Needed,
    /// It is `None`, and a setter for an `Option` exists too.
    Optional,
    /// It is filled in.
    Filled,
}

impl Slot<'_> {
    /// The type a setter takes, and the value made from it. Numbers are taken as they are, so that literals work.
    fn argument(&self) -> (TokenStream, TokenStream) {
        let (ident, ty) = (self.ident, self.ty);
        if ["u64", "i64", "u32", "i32"].iter().any(|number| ty::is_named(ty, number)) {
            (quote!(#ty), quote!(#ident))
        } else {
            (quote!(impl __p::Into<#ty>), quote!(#ident.into()))
        }
    }
}

/// The builder of a message; `made` uses the names of the block `expand` puts it in.
pub(crate) fn plan(message: &Message) -> Plan<'_> {
    let mut slots: Vec<Slot<'_>> = Vec::new();
    let mut values = Vec::new();
    for (field, described) in message.described() {
        let (ident, at) = (&field.ident, syn::Index::from(slots.len()));
        if field.is_given() {
            let value = match (&field.tag, field.is_digest()) {
                (Some(_), _) => quote!(__p::Tag),
                (None, true) => quote!(<__p::Digest as ::core::default::Default>::default()),
                (None, false) => quote!(__p::Fixed),
            };
            values.push(quote!(#ident: #value));
            continue;
        }
        let (kind, ty) = match (field.optional(), &field.default) {
            (Some(inner), _) => (Kind::Optional, inner),
            (None, Some(_)) => (Kind::Filled, &field.ty),
            (None, None) => (Kind::Needed, &field.ty),
        };
        values.push(match (kind, &field.default) {
            (Kind::Needed, _) => quote!(#ident: __p::given(__v.#at)),
            (Kind::Filled, Some(default)) => {
                let text = &default.at;
                quote!(#ident: __p::given_or(__v.#at, &#described, #text))
            }
            (Kind::Optional | Kind::Filled, _) => quote!(#ident: __v.#at),
        });
        slots.push(Slot { ident, ty, doc: doc(&field.label, &field.notation), label: &field.label, kind });
    }
    if let Some((_, rest)) = &message.rest {
        let (ident, at) = (&rest.ident, syn::Index::from(slots.len()));
        let inner = ty::optional(&rest.ty);
        let (kind, value) = match inner {
            Some(_) => (Kind::Optional, quote!(__v.#at)),
            None => (Kind::Filled, quote!(__v.#at.unwrap_or_default())),
        };
        values.push(quote!(#ident: #value));
        let ty = inner.unwrap_or(&rest.ty);
        slots.push(Slot { ident, ty, doc: doc(&rest.label, &rest.notation), label: &rest.label, kind });
    }
    let ident = &message.ident;
    Plan {
        vis: visibility(&message.vis),
        ident,
        generics: &message.generics,
        runtime: &message.runtime,
        slots,
        made: quote!(#ident { #(#values),* }),
    }
}

fn doc(label: &str, notation: &str) -> String {
    if notation.is_empty() { markdown(label) } else { format!("{}: {}", markdown(label), markdown(notation)) }
}

/// The document's words, in which brackets and the like mean nothing.
fn markdown(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '~' | '|' => {
                out.extend(['\\', character])
            }
            _ => out.push(character),
        }
    }
    out
}

impl Plan<'_> {
    /// The builder's type, which stands beside the message.
    pub(crate) fn type_(&self) -> TokenStream {
        let (vis, ident, name) = (&self.vis, self.ident, self.name());
        let p = self.runtime;
        let parameters = Parameters::of(self.generics);
        let (declared, bounds) = (&parameters.declared, &parameters.bounds);
        let states = self.states();
        let types = self.slots.iter().map(|slot| slot.ty);
        let owner = parameters.type_of(ident);
        let doc = format!(
            "Builds a [`{}`]. `.build()` compiles when every field that is needed has been set.",
            ident.unraw()
        );
        quote! {
            #[doc = #doc]
            #[must_use = "a builder does nothing until `.build()`"]
            #vis struct #name<#(#declared,)* #(#states = #p::private::Unset),*> #bounds {
                partial: (#(#p::private::Option<#types>,)*),
                set: #p::private::PhantomData<(fn() -> #owner, #(#states,)*)>,
            }
        }
    }

    /// The functions, for the block in which `__p` is the runtime's private module.
    pub(crate) fn functions(&self) -> TokenStream {
        let (vis, ident, name) = (&self.vis, self.ident, self.name());
        let parameters = Parameters::of(self.generics);
        let (declared, used, bounds) = (&parameters.declared, &parameters.used, &parameters.bounds);
        let states = self.states();
        let (owner, needs, made) = (parameters.type_of(ident), self.needs(), &self.made);
        let traits = self.needed().zip(&needs).map(|(slot, need)| need_trait(ident, slot, need));
        let setters = self.slots.iter().map(|slot| self.setter(slot, &parameters));
        let nothing = self.slots.iter().map(|_| quote!(__p::None));
        quote! {
            #(#traits)*
            impl<#(#declared),*> #owner #bounds {
                /// Starts a message with nothing set.
                #[inline]
                #vis fn builder() -> #name<#(#used),*> {
                    #name { partial: (#(#nothing,)*), set: __p::PhantomData }
                }
            }
            impl<#(#declared,)* #(#states),*> #name<#(#used,)* #(#states),*> #bounds {
                #(#setters)*
                /// The message, not yet validated: encoding does that.
                #vis fn build(self) -> #owner where #(#states: #needs,)* {
                    let __v = self.partial;
                    #made
                }
            }
        }
    }

    fn setter(&self, slot: &Slot<'_>, parameters: &Parameters) -> TokenStream {
        let (vis, ident, doc) = (&self.vis, slot.ident, &slot.doc);
        let (method, at) = (self.method(slot), syn::Index::from(self.position(slot)));
        let (argument, value) = slot.argument();
        let body = quote!(self.partial.#at = __p::Some(#value););
        if slot.kind == Kind::Needed {
            let (name, used) = (self.name(), &parameters.used);
            let after = self.needed().zip(self.states()).map(|(other, state)| {
                if other.ident == slot.ident { quote!(__p::Set) } else { quote!(#state) }
            });
            return quote! {
                #[doc = #doc]
                #vis fn #method(mut self, #ident: #argument) -> #name<#(#used,)* #(#after),*> {
                    #body
                    #name { partial: self.partial, set: __p::PhantomData }
                }
            };
        }
        let maybe = (slot.kind == Kind::Optional).then(|| self.maybe(slot, &at)).flatten();
        quote! {
            #[doc = #doc]
            #vis fn #method(mut self, #ident: #argument) -> Self { #body self }
            #maybe
        }
    }

    /// A setter for an `Option`, unless a field has its name.
    fn maybe(&self, slot: &Slot<'_>, at: &syn::Index) -> Option<TokenStream> {
        let (vis, ident, ty, doc) = (&self.vis, slot.ident, slot.ty, &slot.doc);
        let method = format_ident!("maybe_{}", ident.unraw(), span = ident.span());
        if self.slots.iter().any(|other| *other.ident == method) {
            return None;
        }
        Some(quote! {
            #[doc = #doc]
            #vis fn #method(mut self, #ident: __p::Option<#ty>) -> Self { self.partial.#at = #ident; self }
        })
    }

    /// `build` is taken: a field of that name is set by `build_`.
    fn method(&self, slot: &Slot<'_>) -> Ident {
        if slot.ident == "build" {
            format_ident!("build_", span = slot.ident.span())
        } else {
            slot.ident.clone()
        }
    }

    fn position(&self, slot: &Slot<'_>) -> usize {
        self.slots.iter().take_while(|other| other.ident != slot.ident).count()
    }

    fn name(&self) -> Ident {
        format_ident!("{}Builder", self.ident.unraw(), span = Span::call_site())
    }

    fn needed(&self) -> impl Iterator<Item = &Slot<'_>> {
        self.slots.iter().filter(|slot| slot.kind == Kind::Needed)
    }

    fn states(&self) -> Vec<Ident> {
        self.named("__")
    }

    fn needs(&self) -> Vec<Ident> {
        self.named("__Needs")
    }

    /// A type's name for each needed field; numbered where two fields differ in underscores only.
    fn named(&self, prefix: &str) -> Vec<Ident> {
        let mut names: Vec<Ident> = Vec::new();
        for slot in self.needed() {
            let name = format_ident!("{prefix}{}", camel_case(&slot.ident.unraw().to_string()));
            let taken = names.contains(&name);
            names.push(if taken { format_ident!("{name}{}", names.len()) } else { name });
        }
        names
    }
}

/// The trait that only a set field's marker has.
fn need_trait(message: &Ident, slot: &Slot<'_>, need: &Ident) -> TokenStream {
    let field = slot.ident.unraw().to_string();
    let label = if slot.label == field { String::new() } else { format!(" ({})", slot.label) };
    let text = braces(&format!("`{}` needs `{field}`{label}", message.unraw()));
    let advice = braces(&format!("call `.{field}(…)` before `.build()`"));
    quote! {
        #[diagnostic::on_unimplemented(message = #text, label = #advice)]
        #[doc(hidden)]
        pub trait #need {}
        impl #need for __p::Set {}
    }
}

/// A diagnostic's text is a format string.
fn braces(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

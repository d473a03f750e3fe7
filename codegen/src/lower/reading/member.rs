//! The way from a message to one of its fields, through objects that may not be there.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::{name, ty};
use crate::model::{Direction, Field, Many, Message, Spec, Type};

/// A field, and the fields that hold the objects it stands in, from the outside in.
pub(in crate::lower) struct Member<'m> {
    parents: Vec<(&'m Field, Direction)>,
    pub(in crate::lower) field: &'m Field,
    pub(super) direction: Direction,
}

/// What the innermost expression gives.
pub(in crate::lower) enum Given {
    /// A value.
    Plain(TokenStream),
    /// An `Option` of one.
    Option(TokenStream),
}

impl<'m> Member<'m> {
    /// A field of the message itself.
    pub(super) fn of(message: &'m Message, field: &'m Field) -> Self {
        Member { parents: Vec::new(), field, direction: message.direction }
    }

    /// The field at a path. Lists, maps and unions are not entered.
    pub(super) fn find(spec: &'m Spec, message: &'m Message, path: &[String]) -> Option<Self> {
        let mut parents = Vec::new();
        let mut message = message;
        let (last, objects) = path.split_last()?;
        for name in objects {
            let parent = message.fields.iter().find(|field| field.name == *name)?;
            let Type::Object(at) = parent.ty else { return None };
            if parent.many != Many::One {
                return None;
            }
            parents.push((parent, message.direction));
            message = &spec.messages[at];
        }
        let field = message.fields.iter().find(|field| field.name == *last)?;
        Some(Member { parents, field, direction: message.direction })
    }

    /// The field at positions, through the objects before it.
    pub(in crate::lower) fn at(spec: &'m Spec, message: &'m Message, positions: &[usize]) -> Self {
        let (last, objects) = positions.split_last().expect("the position of a field");
        let (mut parents, mut message) = (Vec::new(), message);
        for at in objects {
            let parent = &message.fields[*at];
            parents.push((parent, message.direction));
            if let Type::Object(inside) = parent.ty {
                message = &spec.messages[inside];
            }
        }
        Member { parents, field: &message.fields[*last], direction: message.direction }
    }

    /// The path of wire names: `result.amount`.
    pub(in crate::lower) fn path(&self) -> String {
        let parents = self.parents.iter().map(|(parent, _)| parent.name.as_str());
        parents.chain([self.field.name.as_str()]).collect::<Vec<_>>().join(".")
    }

    /// A name for the field in the whole message: `phone_number_country_code`.
    pub(super) fn name(&self) -> String {
        let parents = self.parents.iter().map(|(parent, _)| parent.rust.as_str());
        parents.chain([self.field.rust.as_str()]).collect::<Vec<_>>().join("_")
    }

    /// Whether all objects around the field are always there.
    pub(in crate::lower) fn is_certain(&self) -> bool {
        self.parents.iter().all(|(parent, direction)| !may_be_absent(parent, *direction))
    }

    /// What `leaf` makes of the field; an `Option` if it gives one, or if an object around it may be absent.
    pub(in crate::lower) fn read(
        &self,
        subject: &Ident,
        leaf: &dyn Fn(&TokenStream) -> Given,
    ) -> TokenStream {
        match self.enter(&quote!(#subject), &self.parents, leaf) {
            Given::Plain(value) | Given::Option(value) => value,
        }
    }

    /// The field made a text, of type `Option<String>`.
    pub(super) fn text(&self, subject: &Ident, text: &dyn Fn(&TokenStream) -> TokenStream) -> TokenStream {
        let (field, direction) = (self.field, self.direction);
        let given = self.enter(&quote!(#subject), &self.parents, &|value| {
            let local = local(field);
            let inner = text(&local);
            match (ty::is_optional(field, direction), field.nullable) {
                (false, false) => Given::Plain(text(value)),
                (true, false) if is_copied(field) => Given::Option(quote!(#value.map(|#local| #inner))),
                _ => {
                    let value = opened(value, field, direction);
                    Given::Option(quote!(#value.map(|#local| #inner)))
                }
            }
        });
        some(given)
    }

    /// The value, of type `Option<&T>`.
    pub(in crate::lower) fn reference(&self, subject: &Ident) -> TokenStream {
        let may_be_absent = may_be_absent(self.field, self.direction);
        some(self.enter(&quote!(#subject), &self.parents, &|value| match may_be_absent {
            false => Given::Plain(quote!(&#value)),
            true => Given::Option(opened(value, self.field, self.direction)),
        }))
    }

    /// The items of a list, of type `Option<&[T]>`.
    pub(super) fn items(&self, subject: &Ident) -> TokenStream {
        let (field, direction) = (self.field, self.direction);
        let given = self.enter(&quote!(#subject), &self.parents, &|list| match (
            ty::is_optional(field, direction),
            field.nullable,
        ) {
            (false, false) => Given::Plain(quote!(#list.as_slice())),
            (true, false) => Given::Option(quote!(#list.as_deref())),
            (_, true) => {
                let list = opened(list, field, direction);
                Given::Option(quote!(#list.map(Vec::as_slice)))
            }
        });
        some(given)
    }

    /// A text if the field is there and not `null`.
    pub(super) fn known(&self, subject: &Ident, text: &str) -> TokenStream {
        self.read(subject, &|value| {
            let value = opened(value, self.field, self.direction);
            Given::Option(quote!(#value.map(|_| #text)))
        })
    }

    fn enter(
        &self,
        base: &TokenStream,
        parents: &[(&Field, Direction)],
        leaf: &dyn Fn(&TokenStream) -> Given,
    ) -> Given {
        let Some(((parent, direction), rest)) = parents.split_first() else {
            let name = name::ident(&self.field.rust);
            return leaf(&quote!(#base.#name));
        };
        let name = name::ident(&parent.rust);
        let object = quote!(#base.#name);
        if !may_be_absent(parent, *direction) {
            return self.enter(&object, rest, leaf);
        }
        let object = opened(&object, parent, *direction);
        Given::Option(match self.enter(&quote!(part), rest, leaf) {
            Given::Plain(value) => quote!(#object.map(|part| #value)),
            Given::Option(value) => quote!(#object.and_then(|part| #value)),
        })
    }
}

fn some(given: Given) -> TokenStream {
    match given {
        Given::Plain(value) => quote!(Some(#value)),
        Given::Option(value) => value,
    }
}

fn may_be_absent(field: &Field, direction: Direction) -> bool {
    field.nullable || ty::is_optional(field, direction)
}

/// What a closure calls the value.
fn local(field: &Field) -> TokenStream {
    match field.ty {
        Type::Date | Type::DateTime => quote!(day),
        _ => quote!(value),
    }
}

/// Whether the type is `Copy`.
fn is_copied(field: &Field) -> bool {
    matches!(field.ty, Type::Date | Type::DateTime | Type::Timestamp)
}

/// A field that may be absent or `null`, of type `Option<&T>`.
fn opened(value: &TokenStream, field: &Field, direction: Direction) -> TokenStream {
    match (ty::is_optional(field, direction), field.nullable) {
        (true, true) => quote!(#value.as_ref().and_then(|value| value.as_ref().value())),
        (false, true) => quote!(#value.as_ref().value()),
        (_, false) => quote!(#value.as_ref()),
    }
}

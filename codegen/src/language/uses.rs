//! Which keys a text uses, and where.

use super::forms::{Form, Shape};
use super::reference::{Reference, Type};
use crate::source::Span;
use crate::tree::{Kind, Node};

/// A key in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The type that has it as its own.
    pub ty: String,
    /// Its name in the reference.
    pub key: String,
    /// How many mappings and sequences it stands in.
    pub depth: usize,
    /// Where the key stands.
    pub at: Span,
    /// The key and its value.
    pub whole: Span,
}

impl Reference {
    /// Every key that a spec uses, outer ones first. What the language does not have is passed over.
    pub fn uses(&self, spec: &Node) -> Vec<Use> {
        let mut uses = Vec::new();
        if let Some(root) = self.types.first() {
            let forms = [Form { title: None, text: None, shape: Shape::Object(root.name.clone()) }];
            self.walk(spec, &forms, 0, &mut uses);
        }
        uses
    }

    fn walk(&self, node: &Node, forms: &[Form], depth: usize, uses: &mut Vec<Use>) {
        match &node.kind {
            Kind::Scalar { .. } | Kind::Invalid => {}
            Kind::Sequence(items) => {
                let lists = forms.iter().filter_map(|form| match &form.shape {
                    Shape::List(forms) => Some(forms),
                    _ => None,
                });
                let forms: Vec<Form> = lists.flatten().cloned().collect();
                items.iter().for_each(|item| self.walk(item, &forms, depth + 1, uses));
            }
            Kind::Mapping(entries) => match self.best(entries, forms) {
                Some(ty) => self.object(entries, ty, depth, uses),
                None => {
                    let maps = forms.iter().filter_map(|form| match &form.shape {
                        Shape::Map(forms) => Some(forms),
                        _ => None,
                    });
                    let forms: Vec<Form> = maps.flatten().cloned().collect();
                    entries.iter().for_each(|(_, value)| self.walk(value, &forms, depth + 1, uses));
                }
            },
        }
    }

    fn object(&self, entries: &[(Node, Node)], ty: &Type, depth: usize, uses: &mut Vec<Use>) {
        for (name, value) in entries {
            let Some((owner, key)) = name.text().and_then(|text| self.key(ty, text)) else { continue };
            let whole = name.span.to(value.alias.unwrap_or(value.span));
            uses.push(Use { ty: owner.name.clone(), key: key.name.clone(), depth, at: name.span, whole });
            self.walk(value, &key.forms, depth + 1, uses);
        }
    }

    /// The type of which a mapping has the most keys, among those that may stand there.
    fn best(&self, entries: &[(Node, Node)], forms: &[Form]) -> Option<&Type> {
        let types = forms.iter().filter_map(|form| match &form.shape {
            Shape::Object(name) => self.ty(name),
            _ => None,
        });
        let known = |ty: &Type| {
            let names = entries.iter().filter_map(|(name, _)| name.text());
            names.filter(|name| self.key(ty, name).is_some()).count()
        };
        types
            .map(|ty| (known(ty), ty))
            .filter(|(known, _)| *known > 0)
            .reduce(|best, it| if it.0 > best.0 { it } else { best })
            .map(|it| it.1)
    }
}

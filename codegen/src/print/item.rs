//! Items, statements, their attributes and bodies, with the empty lines between them.

use super::page::{Page, STEP};
use super::split::{self, Body};
use super::tree::{Group, Tree};

/// What a statement is, for the empty lines around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Import,
    Export,
    Module,
    /// `const`, `static`, `type`
    Value,
    Other,
    /// No item.
    Statement,
}

/// A statement that was written.
#[derive(Debug, Clone, Copy)]
struct Above {
    sort: Sort,
    is_tall: bool,
}

impl Page {
    /// What a file, a module or an impl holds.
    pub(super) fn items(&mut self, trees: &[Tree], indent: usize) {
        let (head, rest) = split::attributes(trees, true);
        self.head(head, indent);
        if !head.is_empty() && !rest.is_empty() {
            self.empty_line(indent);
        }
        self.all(rest, indent, true);
    }

    /// What a block holds.
    pub(super) fn statements(&mut self, trees: &[Tree], indent: usize) {
        self.all(trees, indent, false);
    }

    /// Comments and attributes of the whole, apart from each other.
    fn head(&mut self, mut trees: &[Tree], indent: usize) {
        let mut above = None;
        while let Some((attribute, rest)) = split::attribute(trees) {
            let is_documentation = split::is_documentation(attribute);
            match above {
                None => {}
                Some(above) if above == is_documentation => self.line(indent),
                Some(_) => self.empty_line(indent),
            }
            self.attribute(attribute, indent);
            above = Some(is_documentation);
            trees = rest;
        }
    }

    fn all(&mut self, mut trees: &[Tree], indent: usize, are_items: bool) {
        let mut above: Option<Above> = None;
        while !trees.is_empty() {
            let (attributes, behind) = split::attributes(trees, false);
            let (statement, ends, rest) = split::statement(behind);
            let sort = sort(statement);
            match above {
                None => {}
                Some(above) if is_apart(above, sort, attributes, are_items) => self.empty_line(indent),
                Some(_) => self.line(indent),
            }
            self.attributes(attributes, indent);
            let start = self.line_start();
            self.sided(statement, indent, usize::from(ends));
            if ends {
                self.push(";");
            }
            above = Some(Above { sort, is_tall: self.line_start() > start });
            trees = rest;
        }
    }

    /// Attributes and comments, and the line that what they belong to begins on.
    pub(super) fn attributes(&mut self, mut trees: &[Tree], indent: usize) {
        while let Some((attribute, rest)) = split::attribute(trees) {
            self.attribute(attribute, indent);
            self.line(indent);
            trees = rest;
        }
    }

    fn attribute(&mut self, attribute: &[Tree], indent: usize) {
        if let Some(comment) = split::comment(attribute) {
            return self.comment(&comment, split::is_inner(attribute), indent);
        }
        let Some((brackets, marks)) = attribute.split_last() else { return };
        self.flat(marks);
        let brackets = std::slice::from_ref(brackets);
        if self.fits(brackets, 0) { self.flat(brackets) } else { self.arguments(brackets, indent) }
    }

    fn comment(&mut self, comment: &str, is_inner: bool, indent: usize) {
        for (at, line) in comment.split('\n').enumerate() {
            if at > 0 {
                self.line(indent);
            }
            self.push(if is_inner { "//!" } else { "///" });
            self.push(line);
        }
    }

    /// `[a(b, c)]`, an argument a line.
    fn arguments(&mut self, trees: &[Tree], indent: usize) {
        let Some((Tree::Group(group), words)) = trees.split_last() else { return self.flat(trees) };
        self.flat(words);
        let (open, close) = group.brackets();
        self.push(open);
        let elements = split::elements(&group.body);
        match elements.as_slice() {
            [only] if only.last().is_some_and(|last| last.group().is_some()) => self.arguments(only, indent),
            elements => {
                for (at, element) in elements.iter().enumerate() {
                    self.push(if at > 0 { "," } else { "" });
                    self.line(indent + STEP);
                    self.flat(element);
                }
                self.line(indent);
            }
        }
        self.push(close);
    }

    /// An item or a statement that ends with a body, or with several: what stands before each, and the body.
    pub(super) fn construct(&mut self, trees: &[Tree], kind: Body, indent: usize) {
        let mut from = 0;
        for (at, tree) in trees.iter().enumerate() {
            let Some(group) = tree.braces() else { continue };
            self.push(if from > 0 { " " } else { "" });
            self.signature(&trees[from..at], indent);
            self.push(" ");
            self.body(group, kind, indent);
            from = at + 1;
        }
        self.flat(&trees[from..]);
    }

    /// What stands before a body; the arguments of a function on lines of their own if they are too long.
    fn signature(&mut self, trees: &[Tree], indent: usize) {
        let function = trees.iter().position(|tree| tree.is_keyword("fn"));
        let is_list = |at: &usize| trees[*at].group().is_some_and(|group| group.brackets().0 == "(");
        let arguments = function.and_then(|at| (at..trees.len()).find(is_list));
        match arguments.and_then(|at| Some((at, trees[at].group()?))) {
            Some((at, group)) if !self.fits(trees, 2) => {
                self.flat(&trees[..at]);
                self.push("(");
                self.list(&split::elements(&group.body), indent, true);
                self.push(if at + 1 < trees.len() { ") " } else { ")" });
                self.flat(&trees[at + 1..]);
            }
            _ => self.flat(trees),
        }
    }

    /// What stands in braces, on lines of its own.
    pub(super) fn body(&mut self, group: &Group, kind: Body, indent: usize) {
        let (body, inside) = (&group.body, indent + STEP);
        if body.is_empty() {
            return self.push("{}");
        }
        self.push("{");
        match kind {
            Body::Items | Body::Block => {
                self.line(inside);
                if kind == Body::Items {
                    self.items(body, inside)
                } else {
                    self.statements(body, inside)
                }
                self.line(indent);
            }
            Body::Fields => {
                self.fields(body, inside);
                self.line(indent);
            }
            Body::Arms => {
                self.arms(body, inside);
                self.line(indent);
            }
            Body::Value => self.list(&split::elements(body), indent, true),
            Body::Names => self.filled(&split::elements(body), indent),
        }
        self.push("}");
    }

    /// Fields and variants; what is documented stands apart.
    fn fields(&mut self, body: &[Tree], indent: usize) {
        for (at, element) in split::elements(body).into_iter().enumerate() {
            let (attributes, field) = split::attributes(element, false);
            if at > 0 && is_documented(attributes) {
                self.push("\n");
            }
            self.line(indent);
            self.attributes(attributes, indent);
            self.sided(field, indent, 1);
            self.push(",");
        }
    }
}

fn sort(statement: &[Tree]) -> Sort {
    let is_public = statement.first().is_some_and(|first| first.is_keyword("pub"));
    let mut words = statement.iter().filter_map(|tree| match tree {
        Tree::Keyword(word) => Some(word.as_str()),
        _ => None,
    });
    match words.find(|word| *word != "pub") {
        _ if split::construct(statement) == Some(Body::Items)
            && statement.last().is_some_and(|last| last.group().is_some()) =>
        {
            Sort::Other
        }
        Some("use") if is_public => Sort::Export,
        Some("use") => Sort::Import,
        Some("mod") => Sort::Module,
        Some("const" | "static" | "type") if split::construct(statement).is_none() => Sort::Value,
        Some("fn" | "struct" | "enum" | "impl" | "trait" | "const" | "async" | "unsafe" | "extern") => {
            Sort::Other
        }
        _ => Sort::Statement,
    }
}

/// Whether a line stays empty between two statements.
fn is_apart(above: Above, sort: Sort, attributes: &[Tree], are_items: bool) -> bool {
    let is_row = match sort {
        Sort::Import | Sort::Export | Sort::Value => above.sort == sort,
        Sort::Module => above.sort == sort && attributes.is_empty(),
        Sort::Other => false,
        Sort::Statement => !are_items && above.sort != Sort::Import,
    };
    let is_item = sort != Sort::Statement;
    is_documented(attributes) || (above.is_tall && is_item) || !is_row
}

fn is_documented(attributes: &[Tree]) -> bool {
    split::attribute(attributes).is_some_and(|(first, _)| split::is_documentation(first))
}

//! A flow as a picture: a Mermaid sequence diagram, or plain text. The templates look like the pages they make.

mod rows;

use minijinja::{Environment, UndefinedBehavior, Value, context, syntax::SyntaxConfig};

use crate::escape::{mermaid, one_line};
use crate::model::{Flow, Spec};

/// How a diagram is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A Mermaid sequence diagram.
    Mermaid,
    /// Plain text, a line a step.
    Text,
}

/// The sequence diagram of a flow.
pub fn diagram(spec: &Spec, flow: &Flow, format: Format) -> String {
    let template = match format {
        Format::Mermaid => include_str!("../../templates/flow.mmd"),
        Format::Text => include_str!("../../templates/flow.txt"),
    };
    let width = flow.parties.iter().map(|party| party.name.len()).max().unwrap_or(0);
    let parties = flow.parties.iter().map(|party| {
        context! {
            id => mermaid_id(&party.name),
            label => mermaid(&party.label),
            is_named => party.label != party.name,
            padded => format!("{:width$}", party.name),
            text => one_line(&party.label),
        }
    });
    let rows = rows::rows(spec, flow).into_iter().map(|row| {
        context! {
            is_step => row.step.is_some(),
            no => row.no.map_or_else(|| "  ".to_owned(), |no| format!("{no:2}")),
            indent => "  ".repeat(row.depth),
            mermaid_indent => "    ".repeat(row.depth),
            from => row.step.as_ref().map(|step| format!("{:width$}", step.from)),
            to => row.step.as_ref().map(|step| format!("{:width$}", step.to)),
            from_id => row.step.as_ref().map(|step| mermaid_id(step.from)),
            to_id => row.step.as_ref().map(|step| mermaid_id(step.to)),
            arrow => row.arrow,
            mermaid => row.mermaid,
            block => format!("{}{}", row.mermaid, row.mermaid_text).trim_end().to_owned(),
            escaped => row.mermaid_text,
            text => one_line(&row.text),
        }
    });
    let context = context! {
        parties => parties.collect::<Vec<Value>>(),
        rows => rows.collect::<Vec<Value>>(),
    };
    render(template, context).expect("the template fits what it is given")
}

fn render(template: &str, context: Value) -> Result<String, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    environment.set_syntax(syntax.build()?);
    environment.render_str(template, context)
}

/// Words that mean something where Mermaid expects a name.
const KEYWORDS: [&str; 24] = [
    "activate",
    "actor",
    "alt",
    "and",
    "as",
    "autonumber",
    "box",
    "break",
    "create",
    "critical",
    "deactivate",
    "destroy",
    "else",
    "end",
    "link",
    "links",
    "loop",
    "note",
    "opt",
    "option",
    "over",
    "par",
    "participant",
    "rect",
];

fn mermaid_id(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_a_keyword() {
        assert_eq!(mermaid_id("end"), "end_");
        assert_eq!(mermaid_id("shop"), "shop");
    }
}

//! Text from templates: a strict environment, filters that keep text from specs text in each target, and folders of a
//! user's own templates.
//!
//! A name that is not there is an error, and so is printing `null`. What stands in a spec is data: nothing in it is ever read
//! as a template.

mod case;
mod comment;
mod failure;
mod folder;
mod kana;
mod literal;
mod named;
mod place;
mod run;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Value, ValueKind};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, escape_formatter,
};

pub use crate::escape::{html, markdown, markdown_code, mermaid, visible};
pub use case::{camel, kebab, pascal, snake};
pub use comment::comment;
pub use kana::kana_fold;
pub use literal::{js_string, rust_string, yaml_string};
pub use run::templates;

/// What is said of a value that would be printed as the word `none`.
const IS_NULL: &str = "the value is null here, and would be printed as a word";

/// An environment for templates over [`crate::view`].
///
/// Lines that hold nothing but a block leave nothing behind. What is printed in `*.html`, `*.htm` and `*.xml` is escaped,
/// in `*.json` written as JSON; in all other templates the template chooses a filter:
///
/// | filter | makes of a text |
/// |---|---|
/// | `html` | text of an element or an attribute in quotes |
/// | `markdown` | one line of text in a paragraph, a list or a table |
/// | `markdown_code` | the same as code |
/// | `mermaid` | text of a Mermaid diagram |
/// | `js_string`, `ts_string` | a string literal with its quotes; JSON reads it too |
/// | `rust_string` | a Rust string literal with its quotes |
/// | `yaml_string` | a YAML scalar in quotes |
/// | `comment` | one line that no comment ends with |
/// | `snake`, `kebab`, `camel`, `pascal` | an identifier in ASCII |
/// | `kana_fold` | the same for katakana and hiragana, wide and narrow, large and small: a key for searches |
/// | `visible` | the text, with what cannot be seen spelled out |
///
/// `list | named(link)` finds a thing of a list by its link or its name; `fail("…")` is an error of the template's own.
pub fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_debug(true);
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    environment.set_syntax(syntax.build().expect("the default delimiters are well formed"));
    environment.set_auto_escape_callback(auto_escape);
    environment.set_formatter(format);
    add_filters(&mut environment);
    environment
}

fn add_filters(environment: &mut Environment<'_>) {
    environment.add_filter("html", |text: &str| Value::from_safe_string(html(text)));
    environment.add_filter("markdown", markdown);
    environment.add_filter("markdown_code", markdown_code);
    environment.add_filter("mermaid", mermaid);
    environment.add_filter("js_string", js_string);
    environment.add_filter("ts_string", js_string);
    environment.add_filter("rust_string", rust_string);
    environment.add_filter("yaml_string", yaml_string);
    environment.add_filter("comment", comment);
    environment.add_filter("snake", snake);
    environment.add_filter("kebab", kebab);
    environment.add_filter("camel", camel);
    environment.add_filter("pascal", pascal);
    environment.add_filter("kana_fold", kana_fold);
    environment.add_filter("visible", visible);
    environment.add_filter("named", named::named);
    environment.add_function("fail", |why: &str| -> Result<Value, Error> {
        Err(Error::new(ErrorKind::InvalidOperation, why.to_owned()))
    });
}

/// By the name of the file that is made: `page.html.j2` makes HTML.
fn auto_escape(name: &str) -> AutoEscape {
    let made = name.strip_suffix(folder::SUFFIX).unwrap_or(name);
    match made.rsplit('.').next() {
        Some("html" | "htm" | "xml") => AutoEscape::Html,
        Some("json") => AutoEscape::Json,
        _ => AutoEscape::None,
    }
}

/// Nothing is no text: a template says what stands in its place. Truth values are small, as in most languages.
fn format(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    match (state.auto_escape(), value.as_str()) {
        (AutoEscape::Html, Some(text)) if !value.is_safe() => Ok(out.write_str(&html(text))?),
        (AutoEscape::Json, _) => escape_formatter(out, state, value),
        (_, None) if value.is_none() => Err(Error::new(ErrorKind::InvalidOperation, IS_NULL)),
        _ if value.kind() == ValueKind::Bool => {
            Ok(out.write_str(if value.is_true() { "true" } else { "false" })?)
        }
        _ => escape_formatter(out, state, value),
    }
}

#[cfg(test)]
mod tests {
    use minijinja::context;

    use super::*;

    fn rendered(name: &str, template: &str) -> Result<String, Error> {
        let context = context! { text => "<b>{{ x }}\u{202e}</b>", nothing => (), list => vec!["a"] };
        environment().render_named_str(name, template, context)
    }

    #[test]
    fn a_text_is_never_a_template() {
        let escaped = "&lt;b&gt;{{ x }}\u{27e8}U+202E\u{27e9}&lt;/b&gt;";
        for (name, template, text) in [
            ("a.html.j2", "{{ text }}", escaped),
            ("a.html", "{{ text|html }}", escaped),
            ("a.txt.j2", "{{ text|html }}", escaped),
            ("a.txt", "{{ text }}", "<b>{{ x }}\u{202e}</b>"),
            ("a.js.j2", "{{ text|js_string }}", "\"\\u003cb\\u003e{{ x }}\\u202e\\u003c/b\\u003e\""),
            ("a.json.j2", "{{ list }}{{ nothing }}", "[\"a\"]null"),
            ("a.txt", "{{ true }} {{ false }}", "true false"),
            ("a.txt", "{% if true %}\n  a\n{% endif %}\n", "  a\n"),
        ] {
            assert_eq!(rendered(name, template).ok().as_deref(), Some(text), "{name}: {template}");
        }
    }

    #[test]
    fn what_is_not_there_is_an_error() {
        for template in [
            "{{ no }}",
            "{{ text.no }}",
            "{% if no %}{% endif %}",
            "{% for x in no %}{% endfor %}",
            "{{ nothing }}",
        ] {
            assert!(rendered("a.txt", template).is_err(), "{template}");
        }
        assert_eq!(rendered("a.txt", "{{ nothing or '' }}").ok().as_deref(), Some(""));
    }
}

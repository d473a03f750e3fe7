//! The tutorial, which is Markdown already.

use minijinja::{Value, context};

use super::{blocks, other};
use crate::{Format, Lang, engine, layout};

const JAPANESE: &str = include_str!("../../tutorial/ja.md");
const ENGLISH: &str = include_str!("../../tutorial/en.md");

pub(super) fn page(lang: Lang, format: Format, path: &str) -> String {
    let text = match lang {
        Lang::Ja => JAPANESE,
        Lang::En => ENGLISH,
    };
    if format == Format::Markdown {
        return text.to_owned();
    }
    let title = text.lines().next().and_then(|line| line.strip_prefix("# ")).unwrap_or_default();
    let context = context! {
        title => title,
        body => Value::from_safe_string(blocks(text)),
        other => other(lang).code(),
        ..layout::frame(lang, path)
    };
    engine::render("tutorial.html", context)
}

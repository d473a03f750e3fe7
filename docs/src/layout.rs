//! The frame of every page: head, breadcrumbs, search. Other parts of the folder stand in it too.

use minijinja::{Value, context};

use crate::{Lang, engine, words};

/// The frame of pages in one language.
#[derive(Debug, Clone, Copy)]
pub struct Layout {
    lang: Lang,
}

impl Layout {
    /// The frame in this language.
    pub fn new(lang: Lang) -> Self {
        Layout { lang }
    }

    /// A page at this path below the docs' folder, such as `language/index.html`, whose body is HTML. `title` is text.
    /// Texts in `body` are the caller's to escape.
    pub fn page(&self, path: &str, title: &str, body: &str) -> String {
        let context = context! {
            title => title,
            body => Value::from_safe_string(body.to_owned()),
            ..frame(self.lang, path)
        };
        engine::render("plain.html", context)
    }
}

/// What every page needs: words, and the way back to the folder's top.
pub(crate) fn frame(lang: Lang, path: &str) -> Value {
    context! {
        w => words::value(lang),
        lang => lang.code(),
        root => "../".repeat(path.matches('/').count()),
        here => path,
    }
}

//! The id of a diagnostic, and what its pages say.
//!
//! A page begins with the id's name in words, its severity and title; then come the text and the samples. The Japanese page has a
//! title and the text; name, severity and samples are those of the other.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::Severity;
use crate::lang::Lang;

/// The id of one thing that can be wrong. It never changes its meaning.
#[derive(Clone, Copy)]
pub struct Id {
    code: &'static str,
    page: &'static str,
    japanese: &'static str,
}

/// A sample of what is imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Import {
    /// A text in CSV, mostly one table.
    pub table: &'static str,
    /// The place its rows go to, and the spec that has it, if they are added to one.
    pub into: Option<(&'static str, &'static str)>,
}

impl Id {
    pub(super) const fn new(code: &'static str, page: &'static str, japanese: &'static str) -> Self {
        Self { code, page, japanese }
    }

    /// The code, such as `D0003`.
    pub fn code(self) -> &'static str {
        self.code
    }

    /// The id in words, such as `unknown-key`.
    pub fn slug(self) -> &'static str {
        front(self.page, "slug").unwrap_or_default()
    }

    /// Whether it stops the run.
    pub fn severity(self) -> Severity {
        match front(self.page, "severity") {
            Some("warning") => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// What it means, in one line.
    pub fn title(self, lang: Lang) -> &'static str {
        front(self.page(lang), "title").unwrap_or_default()
    }

    /// What it means and why it is a rule, in a paragraph or two of Markdown.
    pub fn text(self, lang: Lang) -> &'static str {
        let page = self.page(lang);
        let body = parts(page).map_or(page, |(_, body)| body);
        body.split_once("\n```").map_or(body, |(text, _)| text).trim()
    }

    /// A spec that has this wrong, unless no text can show it.
    pub fn bad(self) -> Option<&'static str> {
        self.sample("yaml bad")
    }

    /// The same spec put right, unless no text can show it.
    pub fn good(self) -> Option<&'static str> {
        self.sample("yaml good")
    }

    /// An import that has this wrong, and the same put right, if it is found where tables are imported.
    pub fn imports(self) -> Option<[Import; 2]> {
        let bad = Import { table: self.sample("table bad")?, into: self.sample_at("spec bad") };
        let into = self.sample_at("spec good").or(bad.into);
        Some([bad, Import { table: self.sample("table good")?, into }])
    }

    fn page(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Ja => self.japanese,
            Lang::En => self.page,
        }
    }

    fn sample(self, kind: &str) -> Option<&'static str> {
        self.block(kind).filter(|(said, _)| said.is_empty()).map(|(_, text)| text)
    }

    /// A sample that says something behind its kind.
    fn sample_at(self, kind: &str) -> Option<(&'static str, &'static str)> {
        self.block(kind).filter(|(said, _)| !said.is_empty())
    }

    /// What stands behind the kind of a block, and its text.
    fn block(self, kind: &str) -> Option<(&'static str, &'static str)> {
        let (_, body) = parts(self.page)?;
        let (_, rest) = body.split_once(&format!("```{kind}"))?;
        let (said, rest) = rest.split_once('\n')?;
        let end = rest.find("```")?;
        Some((said.trim(), rest.get(..end)?))
    }
}

/// What stands before a page's text, and the text.
fn parts(page: &'static str) -> Option<(&'static str, &'static str)> {
    page.strip_prefix("---\n")?.split_once("\n---\n")
}

fn front(page: &'static str, key: &str) -> Option<&'static str> {
    let (front, _) = parts(page)?;
    front.lines().find_map(|line| Some(line.strip_prefix(key)?.strip_prefix(':')?.trim()))
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Id {}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

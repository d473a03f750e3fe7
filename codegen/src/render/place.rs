//! Where a template's output goes, and for what it is rendered: its path says both.
//!
//! `{provider}/{operation}.ts` is made once for each operation. A name in braces is `provider` or one of [`Each`]; behind a
//! dot it may have a spelling: `{operation.kebab}`.

use std::ops::Range;
use std::path::{Component, Path};

use minijinja::value::{Rest, Value};

use super::case;

/// What a template is rendered for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Each {
    /// Once, with all providers.
    Once,
    /// Each provider.
    Provider,
    /// Each thing of a sort of each provider.
    Thing(Sort),
}

/// A sort of things a provider has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sort {
    /// The name in braces, which is also the template's name for the thing.
    pub(super) name: &'static str,
    /// The provider's key with the list of them.
    pub(super) list: &'static str,
}

/// The sorts.
const SORTS: [Sort; 6] = [
    Sort { name: "operation", list: "operations" },
    Sort { name: "message", list: "messages" },
    Sort { name: "notification", list: "notifications" },
    Sort { name: "hand_back", list: "hand_backs" },
    Sort { name: "flow", list: "flows" },
    Sort { name: "file", list: "files" },
];

const SPELLINGS: [&str; 4] = ["snake", "kebab", "camel", "pascal"];

/// A path with names in braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    parts: Vec<Part>,
    each: Each,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Name { name: String, spelling: &'static str },
}

impl Pattern {
    /// Reads a path.
    pub(super) fn parse(target: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut rest = target;
        let mut each = Each::Once;
        while let Some(braces) = braces(rest)? {
            let (name, spelling) = name(&rest[braces.start + 1..braces.end - 1])?;
            each = narrower(each, name)?;
            parts.push(Part::Text(rest[..braces.start].to_owned()));
            parts.push(Part::Name { name: name.to_owned(), spelling });
            rest = &rest[braces.end..];
        }
        parts.push(Part::Text(rest.to_owned()));
        Ok(Pattern { parts, each })
    }

    /// What the template is rendered for.
    pub(super) fn each(&self) -> Each {
        self.each
    }

    /// The path for a provider, and for a thing of it.
    pub(super) fn path(&self, provider: Option<&Value>, thing: Option<&Value>) -> Result<String, String> {
        let mut path = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => path.push_str(text),
                Part::Name { name, spelling } => {
                    let (of, key) = if name == "provider" { (provider, "name") } else { (thing, "rust") };
                    let own = of.and_then(|value| value.get_attr(key).ok());
                    path.push_str(&spell(own.as_ref().and_then(Value::as_str).unwrap_or_default(), spelling));
                }
            }
        }
        is_inside(&path)
            .then_some(())
            .ok_or_else(|| format!("`{path}` is no path of a file inside the output folder"))?;
        Ok(path)
    }
}

/// The next braces of a path.
fn braces(path: &str) -> Result<Option<Range<usize>>, String> {
    let Some(open) = path.find(['{', '}']) else { return Ok(None) };
    let close = path[open..].find('}').map(|at| open + at);
    match close {
        Some(close) if close > open => Ok(Some(open..close + 1)),
        _ => Err("a brace of the path has no other".to_owned()),
    }
}

/// `operation.kebab` is a name and its spelling.
fn name(text: &str) -> Result<(&str, &'static str), String> {
    let (name, spelling) = text.split_once('.').unwrap_or((text, "snake"));
    let spelling = SPELLINGS.into_iter().find(|known| *known == spelling).ok_or_else(|| {
        format!(
            "`{spelling}` is no spelling: it is one of {}",
            SPELLINGS.map(|it| format!("`{it}`")).join(", ")
        )
    })?;
    Ok((name, spelling))
}

fn narrower(each: Each, name: &str) -> Result<Each, String> {
    if name == "provider" {
        return Ok(if each == Each::Once { Each::Provider } else { each });
    }
    let Some(sort) = SORTS.into_iter().find(|sort| sort.name == name) else {
        let known: Vec<String> = SORTS.iter().map(|sort| format!("`{{{}}}`", sort.name)).collect();
        return Err(format!(
            "`{{{name}}}` stands for nothing: paths may have `{{provider}}`, {}",
            known.join(", ")
        ));
    };
    match each {
        Each::Thing(other) if other != sort => Err(format!(
            "a file is made for each {} or for each {}, not for both",
            other.name.replace('_', "-"),
            name.replace('_', "-")
        )),
        Each::Once | Each::Provider | Each::Thing(_) => Ok(Each::Thing(sort)),
    }
}

fn spell(name: &str, spelling: &str) -> String {
    let none = Rest(Vec::new());
    match spelling {
        "kebab" => case::kebab(name, none),
        "camel" => case::camel(name, none),
        "pascal" => case::pascal(name, none),
        _ => case::snake(name, none),
    }
}

/// Whether a path names a file below a folder, on every system.
fn is_inside(path: &str) -> bool {
    let is_plain = |part: Component<'_>| matches!(part, Component::Normal(_));
    let is_name = |part: &str| !part.is_empty() && !part.ends_with(['.', ' ']) && !part.contains([':', '\\']);
    Path::new(path).components().all(is_plain)
        && path.split('/').all(is_name)
        && !path.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use minijinja::context;

    use super::*;

    #[test]
    fn a_path_says_for_what_it_is_made() {
        let provider = context! { name => "robotpayment" };
        let thing = context! { rust => "re_auth", name => "other" };
        for (target, path) in [
            ("index.ts", "index.ts"),
            ("{provider}.ts", "robotpayment.ts"),
            ("{provider}/{operation}.ts", "robotpayment/re_auth.ts"),
            ("{provider}-{operation.kebab}.ts", "robotpayment-re-auth.ts"),
            ("{operation.pascal}/{operation.camel}", "ReAuth/reAuth"),
        ] {
            let pattern = Pattern::parse(target).expect("a good path");
            assert_eq!(pattern.path(Some(&provider), Some(&thing)).as_deref(), Ok(path), "{target}");
        }
        let each = |target| Pattern::parse(target).map(|pattern| pattern.each());
        assert_eq!(each("a"), Ok(Each::Once));
        assert_eq!(each("{provider}/a"), Ok(Each::Provider));
        assert_eq!(each("{operation}/{provider}"), Ok(Each::Thing(SORTS[0])));
    }

    #[test]
    fn a_wrong_path_is_told() {
        for target in
            ["{", "}", "a}{b", "{}", "{nothing}", "{operation.upper}", "{operation}{message}", "{ provider }"]
        {
            assert!(Pattern::parse(target).is_err(), "{target}");
        }
        for target in ["", "..", "../a", "/a", "a//b", "a/../b", "./a", "a\\b", "C:a", "a/", "a."] {
            let path = Pattern::parse(target).and_then(|pattern| pattern.path(None, None));
            assert!(path.is_err(), "{target}: {path:?}");
        }
    }
}

//! How a digest stands in a header or a field: a template with names in braces.
//!
//! ```
//! use denbun_signature::carried;
//!
//! let template = "h=HmacSHA256;s={shop};v={digest}";
//! let parts = carried::read(template, "h=HmacSHA256;s=A100;v=96af").expect("it is written so");
//! assert_eq!(parts, [("shop", "A100"), ("digest", "96af")]);
//! assert_eq!(carried::read(template, "h=HmacSHA1;s=A100;v=96af"), None);
//! ```

use zeroize::Zeroizing;

/// A piece of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'t> {
    /// It stands for itself.
    Text(&'t str),
    /// A name in braces.
    Name(&'t str),
}

/// Cuts a template into texts and names. A brace without its other half is text.
pub fn parts(template: &str) -> impl Iterator<Item = Part<'_>> {
    let mut left = template;
    std::iter::from_fn(move || {
        let (part, rest) = match name_at_start(left) {
            Some((name, rest)) => (Part::Name(name), rest),
            None if left.is_empty() => return None,
            None => {
                let brace = left.char_indices().skip(1).find(|(_, char)| *char == '{');
                let (text, rest) = left.split_at(brace.map_or(left.len(), |(at, _)| at));
                (Part::Text(text), rest)
            }
        };
        left = rest;
        Some(part)
    })
}

fn name_at_start(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('{')?.split_once('}')
}

/// The names of a template, in order.
pub fn names(template: &str) -> impl Iterator<Item = &str> {
    parts(template).filter_map(|part| match part {
        Part::Name(name) => Some(name),
        Part::Text(_) => None,
    })
}

/// What the names of a template stand for in a text; `None` if it is not written so. A name ends where the text that
/// follows it in the template begins for the first time; the last one goes to the end.
pub fn read<'t>(template: &'t str, text: &'t str) -> Option<Vec<(&'t str, &'t str)>> {
    let mut found = Vec::new();
    let mut open: Option<&str> = None;
    let mut left = text;
    for part in parts(template) {
        match (part, open.take()) {
            (Part::Text(fixed), None) => left = left.strip_prefix(fixed)?,
            (Part::Text(fixed), Some(name)) => {
                let (value, rest) = left.split_once(fixed)?;
                found.push((name, value));
                left = rest;
            }
            (Part::Name(name), None) => open = Some(name),
            // Where one ends and the next begins, nobody knows.
            (Part::Name(_), Some(_)) => return None,
        }
    }
    match open {
        Some(name) => found.push((name, left)),
        None if left.is_empty() => {}
        None => return None,
    }
    Some(found)
}

/// The template with a value for each name; `None` if one has none.
pub fn write<'v>(template: &str, value: impl Fn(&str) -> Option<&'v str>) -> Option<Zeroizing<String>> {
    let part = |part| match part {
        Part::Text(text) => Some(text),
        Part::Name(name) => value(name),
    };
    let length = parts(template).map(|it| part(it).map(str::len)).sum::<Option<usize>>()?;
    // The buffer never grows, which would leave a copy behind.
    let mut text = Zeroizing::new(String::with_capacity(length));
    for it in parts(template) {
        text.push_str(part(it)?);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_in_order() {
        assert_eq!(read("{a}-{b}-{c}", "1-2-3"), Some(vec![("a", "1"), ("b", "2"), ("c", "3")]));
        assert_eq!(read("{a}-{b}", "1-2-3"), Some(vec![("a", "1"), ("b", "2-3")]));
        assert_eq!(read("{a}", ""), Some(vec![("a", "")]));
        assert_eq!(read("x={a};", "x=1;"), Some(vec![("a", "1")]));
        assert_eq!(read("", ""), Some(Vec::new()));
        assert_eq!(read("{a", "{a"), Some(Vec::new()));
    }

    #[test]
    fn what_is_not_written_so_is_refused() {
        for (template, text) in [
            ("{a}-{b}-{c}", "1-2"),
            ("x={a};", "x=1"),
            ("x={a};", "x=1;2"),
            ("x={a}", " x=1"),
            ("x={a}", "X=1"),
            ("", "1"),
            ("{a}{b}", "12"),
        ] {
            assert_eq!(read(template, text), None, "{template}");
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let value = |name: &str| Some(if name == "a" { "1" } else { "2" });
        let text = write("s={a};v={b}", value).unwrap();
        assert_eq!(*text, "s=1;v=2");
        assert_eq!(read("s={a};v={b}", &text), Some(vec![("a", "1"), ("b", "2")]));
        assert!(write("{a}", |_| None).is_none());
        assert_eq!(names("x{a}y{b}").collect::<Vec<_>>(), ["a", "b"]);
    }
}

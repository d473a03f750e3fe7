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
/// follows it in the template begins for the first time; the last one goes as far as the text at the end of the template.
pub fn read<'t>(template: &'t str, text: &'t str) -> Option<Vec<(&'t str, &'t str)>> {
    read_beside(template, text, |_| None)
}

/// The same beside values that are `known`: these have to stand there as they are, whatever they hold, and are not among
/// what is found.
///
/// ```
/// use denbun_signature::carried::read_beside;
///
/// let known = |name: &str| (name == "key").then_some("a:b");
/// assert_eq!(read_beside("{key}:{digest}", "a:b:96af", known), Some(vec![("digest", "96af")]));
/// assert_eq!(read_beside("{key}:{digest}", "a:c:96af", known), None);
/// ```
pub fn read_beside<'t, 'k>(
    template: &'t str,
    text: &'t str,
    known: impl Fn(&str) -> Option<&'k str>,
) -> Option<Vec<(&'t str, &'t str)>>
where
    't: 'k,
{
    let settled = |part: Part<'t>| match part {
        Part::Text(fixed) => Piece::Fixed(fixed),
        Part::Name(name) => known(name).map_or(Piece::Open(name), Piece::Fixed),
    };
    let pieces: Vec<Piece<'_, 't>> = parts(template).map(settled).collect();
    let mut pieces = pieces.as_slice();
    let mut left = text;
    while let [Piece::Fixed(fixed), rest @ ..] = pieces {
        (left, pieces) = (left.strip_prefix(fixed)?, rest);
    }
    while let [rest @ .., Piece::Fixed(fixed)] = pieces {
        (left, pieces) = (left.strip_suffix(fixed)?, rest);
    }
    between(pieces, left)
}

/// How many items of a list may hold a digest: each has to be computed.
const MAX_DIGESTS: usize = 16;

/// What the names of a template stand for in a list, whose items are divided as those of the template are. The items with
/// the name `several` may be many: each gives a reading of its own, together with the other items, which stand there once.
/// Items that are none of the template's are left aside, as are blanks around an item. `None` if an item is not there, or
/// says two things.
///
/// ```
/// use denbun_signature::carried::read_list;
///
/// let read = read_list("t={time},v1={digest}", ",", "t=12,v1=ab,v0=ff,v1=cd", "digest");
/// let expected = ["ab", "cd"].map(|digest| vec![("time", "12"), ("digest", digest)]);
/// assert_eq!(read, Some(expected.to_vec()));
/// assert_eq!(read_list("t={time},v1={digest}", ",", "t=12,t=13,v1=ab", "digest"), None);
/// ```
pub fn read_list<'t>(
    template: &'t str,
    separator: &str,
    text: &'t str,
    several: &str,
) -> Option<Vec<Vec<(&'t str, &'t str)>>> {
    let items = |list: &'t str| list.split(separator).map(|item| item.trim_matches([' ', '\t']));
    let kinds: Vec<&str> = items(template).collect();
    let is_several = |kind: &str| names(kind).any(|name| name == several);
    let (mut once, mut many) = (vec![None; kinds.len()], Vec::new());
    for item in items(text).filter(|item| !item.is_empty()) {
        let known =
            kinds.iter().zip(&mut once).find_map(|(kind, once)| Some((kind, once, read(kind, item)?)));
        let Some((kind, once, found)) = known else { continue };
        if is_several(kind) {
            many.push(found);
        } else if once.replace(found).is_some() {
            return None;
        }
    }
    let is_there = kinds.iter().zip(&once).all(|(kind, once)| is_several(kind) || once.is_some());
    if !is_there || many.is_empty() || many.len() > MAX_DIGESTS {
        return None;
    }
    let common: Vec<_> = once.into_iter().flatten().flatten().collect();
    Some(many.into_iter().map(|own| [common.clone(), own].concat()).collect())
}

/// A piece of which it is known what stands there, or what it is called.
enum Piece<'k, 't> {
    Fixed(&'k str),
    Open(&'t str),
}

/// What pieces stand for that begin and end with a name.
fn between<'t>(pieces: &[Piece<'_, 't>], text: &'t str) -> Option<Vec<(&'t str, &'t str)>> {
    let mut found = Vec::new();
    let mut open: Option<&str> = None;
    let mut left = text;
    for piece in pieces {
        match (piece, open.take()) {
            (Piece::Fixed(fixed), None) => left = left.strip_prefix(fixed)?,
            (Piece::Fixed(fixed), Some(name)) => {
                let (value, rest) = left.split_once(fixed)?;
                found.push((name, value));
                left = rest;
            }
            (Piece::Open(name), None) => open = Some(name),
            // Where one ends and the next begins, nobody knows.
            (Piece::Open(_), Some(_)) => return None,
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
        assert_eq!(read("{a}.json", "b.json.json"), Some(vec![("a", "b.json")]));
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
    fn what_is_known_stands_there_as_it_is() {
        let known = |name: &str| (name == "k").then_some("1-2");
        assert_eq!(read_beside("{k}-{a}", "1-2-3", known), Some(vec![("a", "3")]));
        assert_eq!(read_beside("{a}-{k}", "3-1-2", known), Some(vec![("a", "3")]));
        assert_eq!(read_beside("{k}{a}", "1-23", known), Some(vec![("a", "3")]));
        assert_eq!(read_beside("{a}-{k}-{b}", "3-1-2-4", known), Some(vec![("a", "3"), ("b", "4")]));
        assert_eq!(read_beside("{k}", "1-2", known), Some(Vec::new()));
        assert_eq!(read_beside("{k}", "1-3", known), None);
        assert_eq!(read_beside("{k}-{a}", "1-2", known), None);
    }

    #[test]
    fn a_list_says_each_thing_once_but_digests() {
        let read = |text| read_list("t={time},v1={digest}", ",", text, "digest").map(|all| all.len());
        for (text, readings) in
            [("t=1,v1=a", 1), ("v1=a, t=1 ,v1=b", 2), ("t=1,v1=a,v0=b,,x,v1=", 2), ("t=,v1=a", 1)]
        {
            assert_eq!(read(text), Some(readings), "{text}");
        }
        let many = ["t=1", &",v1=a".repeat(MAX_DIGESTS + 1)].concat();
        for bad in ["", ",", "t=1", "v1=a", "t=1,t=1,v1=a", "T=1,v1=a", "t=1,V1=a", "t=1;v1=a", &many] {
            assert_eq!(read(bad), None, "{bad}");
        }
        assert_eq!(read_list("v1,{digest}", " ", "v1,a v2,b v1,c", "digest").map(|all| all.len()), Some(2));
        assert_eq!(read_list("{digest}", ",", "a,b", "digest").map(|all| all.len()), Some(2));
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

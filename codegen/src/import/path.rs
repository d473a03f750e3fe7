//! Names of fields as documents print them: paths into objects, lists, numbered names, several names in one cell.

mod cell;
mod number;

pub(super) use self::number::told;
use super::{notes, plain};

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) key: String,
    /// Whether there are several of it.
    pub(super) is_list: bool,
    /// Whether the name says the place of each: `item[0]`, `item[n]`.
    pub(super) has_place: bool,
}

/// How the repetitions of a name are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbering {
    /// How many digits a number has at least.
    pub digits: usize,
    /// The first number.
    pub from: u64,
    /// How many there are, if that is known.
    pub many: Option<u64>,
}

/// A field's name, from the outermost object inwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Path {
    pub(super) steps: Vec<Step>,
    pub(super) numbering: Option<Numbering>,
    /// Whether the beginning was left out and is that of an earlier name.
    pub(super) is_cut: bool,
    /// Whether keys stand in brackets, as only forms have them: `card[number]`.
    pub(super) in_brackets: bool,
    /// The name as printed, where the number at its end may be a letter of it.
    pub(super) unsure: Option<String>,
    /// The letter that may stand for the number.
    pub(super) letter: Option<char>,
}

impl Path {
    /// The letter that stands for the number, where one does.
    pub(super) fn letter(&self) -> Option<char> {
        self.numbering.and(self.letter)
    }
}

/// What a cell says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) paths: Vec<Path>,
    /// What stands in brackets behind the name.
    pub(super) label: Option<String>,
    /// Footnotes it refers to.
    pub(super) marks: Vec<String>,
    /// How far it is moved in, or marked as part of what stands above.
    pub(super) indent: usize,
    /// Whether it must be there, where the cell says so beside the name.
    pub(super) mark: Option<String>,
    /// The type that stands beside the name.
    pub(super) ty: Option<String>,
}

/// The longest name taken for one, in bytes.
const MAX_NAME: usize = 200;

/// Whether a text could be the name of a field or several, with nothing else beside it but a mark or a type.
pub(super) fn is_name(text: &str) -> bool {
    read_as(text, false).is_some_and(|named| !named.paths.is_empty())
}

/// The names in a cell; nothing if it holds something else, and no paths if it holds nothing.
pub(super) fn read(text: &str) -> Option<Named> {
    read_as(text, true)
}

fn read_as(text: &str, is_labeled: bool) -> Option<Named> {
    let (indent, text) = indent(text);
    let (text, marks) = notes::without_marks(text);
    if plain::is_blank(&text) || is_nothing(&text) {
        return Some(Named { marks, indent, ..Named::default() });
    }
    let (name, label) = without_label(&text);
    let is_one = |word: &str| path(word, None).is_some();
    let parts = cell::read(&text, &is_one, is_labeled);
    // `amount required` are two words, and only one of them is a name.
    if let Some(parts) = parts.filter(|parts| parts.mark.is_some() || names(&name).is_none()) {
        let paths = names(&parts.name)?;
        let (mark, ty) = (parts.mark, parts.ty);
        return Some(Named { paths, label: parts.label, marks, indent, mark, ty });
    }
    Some(Named { paths: names(&name)?, label, marks, indent, ..Named::default() })
}

/// The names of a cell that holds nothing else.
fn names(text: &str) -> Option<Vec<Path>> {
    let mut paths: Vec<Path> = Vec::new();
    for part in split(text) {
        let base = paths.last().map(|path| path.steps.clone());
        paths.push(path(&part, base.as_deref())?);
    }
    Some(paths)
}

/// Words that say there is no name.
fn is_nothing(text: &str) -> bool {
    matches!(
        plain::key(text).trim_matches(['(', ')']),
        "なし" | "無し" | "無" | "n/a" | "任意" | "自由" | "該当なし"
    )
}

/// Blanks and branches of a tree before a name.
pub(super) fn indent(text: &str) -> (usize, &str) {
    let is_tree = |c: char| c.is_whitespace() || "\u{a0}└├│┗┣┃─━┌┬┐└┘╰╭ー▼▽▶・+>»›↳".contains(c);
    let rest = text.trim_start_matches(is_tree);
    let rest = rest.strip_prefix("- ").map_or(rest, str::trim_start);
    if rest.is_empty() { (0, text) } else { (text.chars().count() - rest.chars().count(), rest) }
}

/// A name with what it is called in brackets behind it.
fn without_label(text: &str) -> (String, Option<String>) {
    let text = text.trim();
    let folded: Vec<char> = text.chars().map(plain::fold_char).collect();
    let open = folded.iter().position(|c| matches!(c, '(' | '【'));
    let ends = folded.last().is_some_and(|c| matches!(c, ')' | '】'));
    let (Some(open), true) = (open, ends) else { return (text.to_owned(), None) };
    let chars: Vec<char> = text.chars().collect();
    let inner: String = chars[open + 1..chars.len() - 1].iter().collect();
    if plain::is_japanese(&inner) {
        let name: String = chars[..open].iter().collect();
        return (name.trim().to_owned(), Some(inner.trim().to_owned()));
    }
    (text.to_owned(), None)
}

/// Several names in one cell, divided by lines, commas or slashes.
fn split(text: &str) -> Vec<String> {
    let text = plain::fold(text);
    let parts = text.split(['\n', '、', ',', '／', '・']).flat_map(|part| part.split(" / ")).map(str::trim);
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).map(unquoted).collect();
    let slashed: Vec<String> =
        parts.iter().flat_map(|part| part.split('/')).map(|it| it.trim().to_owned()).collect();
    if slashed.iter().all(|part| !part.is_empty()) && slashed.len() > parts.len() { slashed } else { parts }
}

fn unquoted(text: &str) -> String {
    // `<goods><name>`: elements inside of each other.
    if let Some(inner) =
        text.strip_prefix('<').and_then(|it| it.strip_suffix('>')).filter(|it| it.contains("><"))
    {
        return inner.replace("><", ".");
    }
    let pairs = [('"', '"'), ('\'', '\''), ('`', '`'), ('「', '」'), ('<', '>')];
    let inner = pairs.iter().find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close));
    inner.unwrap_or(text).trim().to_owned()
}

/// One name; what begins with a dot stands beside the one before.
fn path(text: &str, base: Option<&[Step]>) -> Option<Path> {
    let is_cut = text.starts_with("...") || text.starts_with('…');
    let text = text.trim_start_matches("...").trim_start_matches('…');
    let (own, beside) = match text.strip_prefix('.') {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let printed = own;
    let (own, numbering, is_sure) = number::read(own);
    if own.is_empty()
        || own.len() > MAX_NAME
        || !own.chars().any(|c| c.is_ascii_alphanumeric() || !c.is_ascii())
    {
        return None;
    }
    let parts: Option<Vec<Vec<Step>>> = own.split('.').map(steps_of).collect();
    let parts = parts?;
    let in_brackets = parts.iter().any(|steps| steps.len() > 1);
    let mut steps = parts.concat();
    // `object.a / b` and `amount.from / .to`: the second stands where the first one does.
    if let Some(base) = base.filter(|base| base.len() > 1 && (beside || steps.len() == 1)) {
        steps.splice(0..0, base[..base.len() - 1].iter().cloned());
    }
    if steps.len() > 30 {
        return None;
    }
    let letter =
        printed.trim_end_matches([')', '}', '>', ']']).chars().next_back().filter(char::is_ascii_alphabetic);
    let unsure = (!is_sure).then(|| printed.to_owned());
    Some(Path { steps, numbering, is_cut, in_brackets, unsure, letter })
}

/// `card[number]` is number inside of card.
fn steps_of(text: &str) -> Option<Vec<Step>> {
    let bracketed = |text: &str| -> Option<Vec<Step>> {
        let (outer, rest) = text.split_once('[')?;
        let inner = rest.strip_suffix(']')?;
        let mut steps = vec![step(outer)?];
        for key in inner.split("][") {
            let last = steps.last_mut()?;
            match is_index(key) {
                true if last.is_list => return None,
                true => (last.is_list, last.has_place) = (true, !key.is_empty()),
                false => steps.push(step(key).filter(|step| !step.key.contains(['[', ']', '{']))?),
            }
        }
        Some(steps)
    };
    bracketed(text).or_else(|| Some(vec![step(text)?]))
}

fn step(text: &str) -> Option<Step> {
    let list = text.strip_suffix(']').and_then(|inner| inner.rsplit_once('['));
    let (key, is_list, has_place) = match list {
        Some((key, index)) if is_index(index) && !key.is_empty() => (key, true, !index.is_empty()),
        _ => (text, false, false),
    };
    let is_first = |c: char| c.is_ascii_alphanumeric() || "_@$".contains(c) || is_letter(c);
    let is_other = |c: char| is_first(c) || "-[]{}:#*".contains(c);
    let is_name =
        key.starts_with(is_first) && key.chars().all(is_other) && !key.bytes().all(|b| b.is_ascii_digit());
    is_name.then(|| Step { key: key.to_owned(), is_list, has_place })
}

/// Letters of other scripts name fields too, but a name is one word and no sentence.
fn is_letter(c: char) -> bool {
    !c.is_ascii() && c.is_alphabetic() && !plain::is_japanese(&c.to_string())
}

fn is_index(text: &str) -> bool {
    text.is_empty() || matches!(text, "n" | "N" | "i" | "*") || text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let steps = |path: &Path| {
            let keys =
                path.steps.iter().map(|step| format!("{}{}", step.key, if step.is_list { "[]" } else { "" }));
            keys.collect::<Vec<_>>().join(".")
        };
        read(text).expect("a name").paths.iter().map(steps).collect()
    }

    #[test]
    fn names_are_paths() {
        assert_eq!(
            shown("payNowIdParam.accountParam.cardParam.cardId"),
            ["payNowIdParam.accountParam.cardParam.cardId"]
        );
        assert_eq!(shown("cardInfo[].cardId"), ["cardInfo[].cardId"]);
        assert_eq!(shown("cardInfo[0].cardId"), ["cardInfo[].cardId"]);
        assert_eq!(shown("customer[name]"), ["customer.name"]);
        assert_eq!(shown("items[0][name]"), ["items[].name"]);
        assert_eq!(shown("ａｉｄ"), ["aid"]);
        assert_eq!(shown("　└ cardId※1"), ["cardId"]);
    }

    #[test]
    fn a_cell_may_hold_several() {
        assert_eq!(shown("a.memo1 / memo2 / memo3"), ["a.memo1", "a.memo2", "a.memo3"]);
        assert_eq!(shown("s.amount.from / .to"), ["s.amount.from", "s.amount.to"]);
        assert_eq!(shown("name1\nname2"), ["name1", "name2"]);
        assert_eq!(read("aid（店舗ID）").and_then(|it| it.label).as_deref(), Some("店舗ID"));
    }

    #[test]
    fn numbers_at_the_end_are_told() {
        let numbering = |text: &str| read(text).expect("a name").paths[0].numbering;
        assert_eq!(numbering("orderIdNNNN"), Some(Numbering { digits: 4, from: 0, many: None }));
        assert_eq!(numbering("orderId0000"), Some(Numbering { digits: 4, from: 0, many: None }));
        assert_eq!(numbering("item1〜item5"), Some(Numbering { digits: 0, from: 1, many: Some(5) }));
        assert_eq!(numbering("item{n}"), Some(Numbering { digits: 0, from: 1, many: None }));
        assert_eq!(numbering("billingAddressLine1"), None);
        assert_eq!(numbering("item_n"), Some(Numbering { digits: 0, from: 1, many: None }));
        assert_eq!(shown("item_n"), ["item_"]);
        assert_eq!(numbering("PIN"), None);
    }

    #[test]
    fn sentences_are_no_names() {
        for text in ["店舗ID", "半角数字(6)", "the shop", "1", "key=value形式"] {
            assert!(!is_name(text), "{text}");
        }
        assert_eq!(read("－").expect("nothing").paths, []);
    }
}

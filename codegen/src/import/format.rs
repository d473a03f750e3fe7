//! The notation of a field: what the columns 形式 and 桁数 say, as printed, read by `denbun-notation`.

use denbun_notation::Format;

use super::plain;
use crate::syntax::TypeWord;

/// What the columns say of a field's form.
#[derive(Debug, Clone, Default)]
pub(super) struct Form {
    /// The notation as printed, if it can be read.
    pub(super) notation: Option<String>,
    pub(super) read: Option<Format>,
    /// The type, where a word names one that no notation does.
    pub(super) ty: Option<TypeWord>,
    pub(super) is_list: bool,
    pub(super) is_object: bool,
    /// What could not be read, and why.
    pub(super) comment: Option<String>,
}

/// The cells that together tell a field's form.
#[derive(Debug, Clone, Default)]
pub(super) struct Cells {
    pub(super) formats: Vec<String>,
    pub(super) length: String,
    pub(super) min: String,
    pub(super) variable: String,
    pub(super) in_bytes: bool,
}

/// Puts the cells together and reads them.
pub(super) fn read(cells: &Cells) -> Form {
    let parts: Vec<String> = cells.formats.iter().map(|it| tidy(it)).filter(|it| !is_unstated(it)).collect();
    let length = length(cells);
    if let Some(form) = json_type(&parts, &length) {
        let is_unsaid = (form.is_list || form.is_object) && !length.is_empty();
        let comment =
            form.comment.or_else(|| is_unsaid.then(|| format!("桁数 {}", plain::one_line(&length))));
        return Form { comment, ..form };
    }
    let candidates = candidates(&parts, &length, cells);
    let mut why = None;
    for text in &candidates {
        match denbun_notation::parse(text) {
            Ok(format) => {
                return Form { notation: Some(text.clone()), read: Some(format), ..Form::default() };
            }
            Err(error) => {
                why.get_or_insert_with(|| error.to_string());
            }
        }
    }
    let Some(first) = candidates.into_iter().next() else { return Form::default() };
    unreadable(&first, &why.unwrap_or_default())
}

/// A notation nobody can read stays in a comment. A type that stands in it all the same is kept.
fn unreadable(text: &str, why: &str) -> Form {
    let key = plain::key(text);
    let ty = if key.contains("boolean") || key == "bool" || key.contains("真偽") {
        Some(TypeWord::Bool)
    } else {
        None
    };
    let comment = Some(format!("形式 {}: {why}", plain::one_line(text)));
    Form { ty, comment, ..Form::default() }
}

/// Lines of a cell are kept apart by a blank, for a notation is read across them.
fn tidy(text: &str) -> String {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

fn is_unstated(text: &str) -> bool {
    plain::is_blank(text)
        || matches!(plain::key(text).as_str(), "nf" | "n/a" | "不明" | "未記載" | "なし" | "?")
}

/// The length as words of the notation, from the columns of the least and the greatest.
fn length(cells: &Cells) -> String {
    let (max, min) = (tidy(&cells.length), tidy(&cells.min));
    // One cell may go over both columns.
    let is_format = max.contains(char::is_alphabetic) && cells.formats.iter().any(|it| tidy(it) == max);
    let max = if is_format || is_unstated(&max) { String::new() } else { max };
    let min = if is_unstated(&min) { String::new() } else { min };
    match (min.is_empty(), max.is_empty()) {
        (true, _) => max,
        (false, true) => format!("{min}以上"),
        (false, false) => format!("{min}~{max}"),
    }
}

/// How the cells may be meant, the likeliest first; the first that can be read counts.
fn candidates(parts: &[String], length: &str, cells: &Cells) -> Vec<String> {
    let format = parts.join(" | ");
    let variable = tidy(&cells.variable);
    let mut out = Vec::new();
    if length.is_empty() {
        if !format.is_empty() {
            out.push(format.clone());
            out.push(parts.join(" "));
        }
        return out;
    }
    let folded = plain::fold(length);
    let is_number = folded.chars().all(|c| c.is_ascii_digit() || "~〜～-, ".contains(c));
    let unit = if cells.in_bytes { "バイト" } else { "" };
    let with_unit = if cells.in_bytes && !is_number { in_unit(&folded, unit) } else { None };
    let length = with_unit.as_deref().unwrap_or(length);
    let fixed = variable.contains("固定") || plain::key(&variable) == "f";
    match (format.is_empty(), is_number) {
        (false, true) if cells.in_bytes => {
            out.push(format!("{format} {length}{unit}{}", if fixed { "固定" } else { "以内" }));
            out.push(format!("{format} {length}{unit}"));
        }
        (false, true) if fixed => out.push(format!("{format} {length}桁固定")),
        (false, true) => out.push(in_brackets(&format, length)),
        (false, false) => out.push(format!("{format} {length}")),
        (true, true) if cells.in_bytes => {
            out.push(format!("{length}{unit}{}", if fixed { "固定" } else { "以内" }));
            out.push(format!("{length}{unit}"));
        }
        (true, true) if fixed => out.push(format!("{length}文字固定")),
        (true, true) => {
            out.push(format!("{length}文字以内"));
            out.push(format!("{length}文字"));
        }
        (true, false) => out.push(length.to_owned()),
    }
    if !format.is_empty() {
        out.push(format!("{format} {length}"));
        out.push(format!("{length} | {format}"));
        out.push(format!("{format} | {length}"));
        // A format that has its length already is not told it again.
        out.push(format.clone());
    }
    out
}

/// `50以内` under a header that counts bytes is 50バイト以内.
fn in_unit(length: &str, unit: &str) -> Option<String> {
    let end = length.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (number, rest) = length.split_at(end);
    let is_bare =
        number.chars().all(|c| c.is_ascii_digit() || "~〜～-, ".contains(c) || "最大小以上固定".contains(c));
    let is_bound = rest.is_empty() || ["以内", "以下", "以上", "固定", "まで"].contains(&rest.trim());
    (is_bare && is_bound).then(|| format!("{number}{unit}{}", rest.trim()))
}

/// `半角数字(6)`; but a letter beside its length says less than one before a bracket: `X | 6` is up to six, `X(6)` a picture.
fn in_brackets(format: &str, length: &str) -> String {
    let (joined, apart) = (format!("{format}({length})"), format!("{format} | {length}"));
    match (denbun_notation::parse(&joined), denbun_notation::parse(&apart)) {
        (Ok(one), Ok(other)) if one != other => apart,
        _ => joined,
    }
}

/// Words for JSON types, which are no notations.
fn json_type(parts: &[String], length: &str) -> Option<Form> {
    let key = plain::key(&parts.join(" "));
    let element = key
        .strip_suffix("[]")
        .or_else(|| key.strip_suffix("の配列"))
        .or_else(|| key.strip_prefix("array<").and_then(|it| it.strip_suffix('>')))
        .or_else(|| key.strip_prefix("arrayof"))
        .or_else(|| key.strip_prefix("list<").and_then(|it| it.strip_suffix('>')))
        .or_else(|| in_any_brackets(&key, &["array", "list", "配列", "リスト"]));
    if let Some(element) = element {
        let of = json_type(&[element.to_owned()], length).unwrap_or_default();
        return Some(Form { is_list: true, ..of });
    }
    let form = Form::default();
    match key.as_str() {
        "object" | "オブジェクト" | "json" | "jsonobject" | "hash" | "map" | "連想配列" | "構造体" => {
            Some(Form { is_object: true, ..form })
        }
        "array" | "配列" | "list" | "リスト" => Some(Form { is_list: true, ..form }),
        "boolean" | "bool" | "真偽値" | "真偽" | "論理型" | "論理値" | "ブール" | "ブーリアン" => {
            Some(Form { ty: Some(TypeWord::Bool), ..form })
        }
        "number" | "float" | "double" if length.is_empty() => {
            Some(Form { ty: Some(TypeWord::Number), ..form })
        }
        "integer" | "int" | "long" | "bigint" if length.is_empty() => {
            Some(Form { ty: Some(TypeWord::Integer), ..form })
        }
        "uuid" | "uuid36" => Some(Form { ty: Some(TypeWord::Uuid), ..form }),
        "string" | "str" | "text" if length.is_empty() => Some(form),
        _ => None,
    }
}

/// `array[object]`, `配列(オブジェクト)`: what stands in the brackets behind a word for lists.
fn in_any_brackets<'k>(key: &'k str, words: &[&str]) -> Option<&'k str> {
    let rest = words.iter().find_map(|word| key.strip_prefix(word))?;
    let inside = rest.strip_prefix(['[', '(', '{'])?.strip_suffix([']', ')', '}'])?;
    inside.chars().all(char::is_alphabetic).then_some(inside)
}

/// Whether a value has the form; anything has one that is not known.
pub(super) fn fits(form: &Form, value: &str) -> bool {
    form.read
        .as_ref()
        .is_none_or(|format| crate::merge::fits(format, crate::model::Type::Text, value).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notation(format: &str, length: &str) -> Option<String> {
        read(&Cells { formats: vec![format.to_owned()], length: length.to_owned(), ..Cells::default() })
            .notation
    }

    #[test]
    fn a_length_of_its_own_column_joins_the_format() {
        assert_eq!(notation("半角数字", "6").as_deref(), Some("半角数字(6)"));
        assert_eq!(notation("半角英数", "6～7").as_deref(), Some("半角英数(6～7)"));
        assert_eq!(notation("半角数字(6)", "-").as_deref(), Some("半角数字(6)"));
        assert_eq!(notation("", "20").as_deref(), Some("20文字以内"));
        assert_eq!(notation("X", "9").as_deref(), Some("X | 9"));
        assert_eq!(notation("9", "5").as_deref(), Some("9 | 5"));
        assert_eq!(notation("N", "8").as_deref(), Some("N | 8"));
        let bytes = Cells { length: "50".to_owned(), in_bytes: true, ..Cells::default() };
        assert_eq!(read(&bytes).notation.as_deref(), Some("50バイト以内"));
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let form = read(&Cells { formats: vec!["半角敷字".to_owned()], ..Cells::default() });
        assert_eq!(form.notation, None);
        assert!(form.comment.is_some_and(|it| it.contains("半角敷字")));
    }

    #[test]
    fn words_for_json_types_are_types() {
        let form = |text: &str| read(&Cells { formats: vec![text.to_owned()], ..Cells::default() });
        assert!(form("object").is_object && form("array").is_list && form("string[]").is_list);
        assert!(form("Array[Object]").is_list && form("配列（オブジェクト）").is_object);
        assert_eq!(form("boolean").ty, Some(TypeWord::Bool));
        assert_eq!(form("nf").notation, None);
    }
}

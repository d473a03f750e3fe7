//! One clause: a field, and values it has or has not, or that it is there.

use super::Field;
use crate::import::{format, plain, values};

pub(super) fn clause_condition(clause: &str, own: &str, fields: &[Field]) -> Option<String> {
    let (field, rest) = subject(clause, fields)?;
    if field.key == own {
        return None;
    }
    let rest = rest.trim();
    if let Some(is_set) = presence(rest) {
        return Some(format!("{} {} null", field.key, if is_set { "!=" } else { "==" }));
    }
    let rest = strip(rest, &["の値が", "の値", "が", "は", "に", "で", "==", "=", ":", "is "]);
    let rest = strip_end(
        rest,
        &[
            "を指定した",
            "を設定した",
            "を選択した",
            "を指定する",
            "を設定する",
            "を選択する",
            "を指定",
            "を設定",
            "を選択",
            "である",
            "で",
            "と",
            "した",
        ],
    );
    let (rest, is_not) = match rest.strip_suffix("以外") {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    let values = listed(rest, field)?;
    compare(field, &values, is_not)
}

/// The field a clause begins with, by its name or what it is called.
fn subject<'f, 'c>(clause: &'c str, fields: &'f [Field]) -> Option<(&'f Field, &'c str)> {
    let quotes = ['「', '『', '"', '\''];
    let inner = clause.trim_start_matches(quotes);
    let mut found: Vec<(&Field, usize)> = Vec::new();
    for field in fields {
        for name in [field.key.as_str(), &plain::fold(&field.label)] {
            if !name.is_empty() && inner.starts_with(name) && !continues(name, &inner[name.len()..]) {
                found.push((field, name.len()));
            }
        }
    }
    let longest = found.iter().map(|it| it.1).max()?;
    found.retain(|it| it.1 == longest);
    // Two fields of the same name leave a doubt.
    let [(field, length)] = found.as_slice() else { return None };
    let rest = inner[*length..].trim_start_matches(['」', '』', '"', '\'']);
    // 決済方法(payType)が1: both names.
    let bracketed = format!("({})", field.key);
    Some((field, rest.strip_prefix(bracketed.as_str()).unwrap_or(rest)))
}

/// Whether a name goes on, so that it is the beginning of another.
fn continues(name: &str, rest: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.ends_with(is_word) && rest.starts_with(is_word)
}

fn presence(rest: &str) -> Option<bool> {
    let rest = strip(rest, &["が", "を", "は", "の"]);
    match rest {
        "指定"
        | "設定"
        | "指定した"
        | "設定した"
        | "指定された"
        | "設定された"
        | "指定されている"
        | "設定されている"
        | "指定する"
        | "設定する"
        | "入力した"
        | "送信した"
        | "ある"
        | "指定あり"
        | "設定あり" => Some(true),
        "未指定"
        | "未設定"
        | "省略"
        | "省略した"
        | "指定しない"
        | "設定しない"
        | "指定されていない"
        | "設定されていない"
        | "ない"
        | "指定なし"
        | "設定なし"
        | "未指定である" => Some(false),
        _ => None,
    }
}

/// The values of a clause: quoted, bare codes, or by their labels; divided by or.
fn listed(text: &str, field: &Field) -> Option<Vec<String>> {
    let mut text = text.trim().replace("」「", "」/「").replace("」、「", "」/「");
    for word in ["または", "又は", "もしくは", "あるいは", " or ", "、", ",", "か"] {
        text = text.replace(word, "/");
    }
    let parts = text.split('/').map(str::trim);
    let values: Option<Vec<String>> = parts.map(|part| value(part, field)).collect();
    values.filter(|values| !values.is_empty())
}

fn value(part: &str, field: &Field) -> Option<String> {
    let quotes = ['「', '」', '『', '』', '"', '\'', '“', '”'];
    let bare = part.trim_matches(quotes).trim();
    // 1:一括 and 1(一括) name value and label.
    let (code, label) = match bare.split_once([':', '(']) {
        Some((code, label)) => (code.trim(), Some(label.trim_end_matches(')').trim())),
        None => (bare, None),
    };
    if let Some((value, known)) = field.values.iter().find(|(value, _)| value == code) {
        return label.is_none_or(|label| plain::key(known) == plain::key(label)).then(|| value.clone());
    }
    if let Some((value, _)) = field.values.iter().find(|(_, known)| plain::key(known) == plain::key(bare)) {
        return Some(value.clone());
    }
    let may_be_new = field.values.is_empty() || field.is_open;
    (may_be_new && label.is_none() && values::is_code(code) && format::fits(&field.form, code))
        .then(|| code.to_owned())
}

/// The comparison in CEL.
pub(super) fn compare(field: &Field, values: &[String], is_not: bool) -> Option<String> {
    use crate::syntax::TypeWord;
    let literal = |value: &String| match field.form.ty {
        Some(TypeWord::Bool) if matches!(value.as_str(), "true" | "false") => Some(value.clone()),
        None | Some(TypeWord::Text) => {
            Some(format!("'{}'", value.replace('\\', "\\\\").replace('\'', "\\'")))
        }
        Some(_) => None,
    };
    let literals: Option<Vec<String>> = values.iter().map(literal).collect();
    let literals = literals?;
    let is_name = field.key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && field.key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if !is_name {
        return None;
    }
    match (literals.as_slice(), is_not) {
        ([], _) => None,
        ([one], false) => Some(format!("{} == {one}", field.key)),
        ([one], true) => Some(format!("{} != {one}", field.key)),
        (several, false) => Some(format!("{} in [{}]", field.key, several.join(", "))),
        (several, true) => Some(format!("!({} in [{}])", field.key, several.join(", "))),
    }
}

fn strip<'t>(text: &'t str, starts: &[&str]) -> &'t str {
    starts.iter().find_map(|start| text.strip_prefix(start)).unwrap_or(text).trim_start()
}

fn strip_end<'t>(text: &'t str, ends: &[&str]) -> &'t str {
    ends.iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text).trim_end()
}

//! Conditions in words, read where every part of the sentence is understood: `決済方法が「1」の場合必須`.
//!
//! A condition compares one field of the same table with values it can have, or asks whether it is there. Everything
//! else stays words.

mod clause;

use self::clause::{clause_condition, compare};
use super::format::Form;
use super::required::Need;
use super::{format, plain, values};

/// A field a condition may speak of.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) key: String,
    pub(super) label: String,
    pub(super) values: Vec<(String, String)>,
    pub(super) is_open: bool,
    pub(super) form: Form,
}

/// The condition a text states, in CEL. With `is_marked` the table says that there is one, so that `必須` may be left
/// out.
pub(super) fn read(text: &str, own: &str, fields: &[Field], is_marked: bool) -> Option<String> {
    let text = plain::fold(&plain::clean(text));
    let sentences: Vec<&str> =
        text.split(['。', '\n', ';']).map(str::trim).filter(|it| !it.is_empty()).collect();
    let mut found: Option<String> = None;
    for sentence in &sentences {
        let Some(condition) = sentence_condition(sentence, own, fields, is_marked && sentences.len() == 1)
        else {
            // Another sentence with a condition in it leaves a doubt.
            if has_condition(sentence) {
                return None;
            }
            continue;
        };
        if found.replace(condition).is_some() {
            return None;
        }
    }
    found
}

/// Whether a text speaks of a case at all.
pub(super) fn is_one(text: &str) -> bool {
    let text = plain::fold(text).to_ascii_lowercase();
    let words = [
        "場合",
        "とき",
        "の時",
        "する時",
        "際",
        "いずれか",
        "なら",
        "どちらか",
        "に限り",
        "利用時",
        "使用時",
        "指定時",
        "時は",
        "時のみ",
        "時に",
        "時、",
    ];
    let english = [" if ", " when ", "required if", "required when", "if ", "when "];
    words.iter().any(|word| text.contains(word))
        || english.iter().any(|word| {
            text.starts_with(word.trim_start()) || text.contains(&format!(" {}", word.trim_start()))
        })
}

/// The condition of a column with a mark for each case: `payType0○ 1× 2△` names the field, `set○ get× do×` only values
/// that a single field has.
pub(super) fn of_cases(first: &str, cases: &[(String, Need)], own: &str, fields: &[Field]) -> Option<String> {
    let others = || fields.iter().filter(|field| field.key != own);
    let named = others().filter(|field| first.starts_with(&field.key.to_lowercase()));
    let named = named.max_by_key(|it| it.key.len());
    if let Some(condition) = named.and_then(|field| of_field(field, field.key.len(), cases)) {
        return Some(condition);
    }
    let mut found =
        others().filter(|field| field.values.len() > 1).filter_map(|field| of_field(field, 0, cases));
    let condition = found.next()?;
    found.next().is_none().then_some(condition)
}

/// The condition if all cases are values of the field; the first of them begins with `lead` bytes of its name.
fn of_field(field: &Field, lead: usize, cases: &[(String, Need)]) -> Option<String> {
    let mut needed = Vec::new();
    for (at, (value, need)) in cases.iter().enumerate() {
        let value = if at == 0 { value.get(lead..)?.trim_matches(['=', ':', ' ']) } else { value };
        let known = field.values.iter().find(|it| it.0.eq_ignore_ascii_case(value)).map(|it| it.0.clone());
        let is_free = || {
            lead > 0 && field.values.is_empty() && values::is_code(value) && format::fits(&field.form, value)
        };
        let value = known.or_else(|| is_free().then(|| value.to_owned()))?;
        if *need == Need::Yes {
            needed.push(value);
        }
    }
    compare(field, &needed, false)
}

fn sentence_condition(sentence: &str, own: &str, fields: &[Field], is_marked: bool) -> Option<String> {
    if let Some(clause) = english(sentence) {
        return clause_condition(clause, own, fields);
    }
    let (clause, rest) = split_condition(sentence)?;
    let rest = rest.trim_start_matches(['は', 'に', 'の', 'み', '限', 'り', '、', ',', ' ', 'だ', 'け', ':']);
    let needs = [
        "必須",
        "必要",
        "必ず",
        "設定してください",
        "指定してください",
        "入力してください",
        "設定する",
        "指定する",
        "設定すること",
        "指定すること",
    ];
    let is_need = needs.iter().any(|word| rest.starts_with(word))
        && !["必須ではない", "必要はない", "必須でない", "必要なし"].iter().any(|word| rest.contains(word));
    let is_more = has_condition(rest.strip_prefix("必須").unwrap_or(rest));
    if is_more || !(is_need || (is_marked && rest.is_empty())) {
        return None;
    }
    clause_condition(clause, own, fields)
}

/// The clause of `required when shippingFlag=1`, which must be all of the sentence.
fn english(sentence: &str) -> Option<&str> {
    const WORDS: [&str; 8] = [
        "required when ",
        "required if ",
        "needed when ",
        "needed if ",
        "mandatory when ",
        "mandatory if ",
        "Required when ",
        "Required if ",
    ];
    let clause = WORDS.iter().find_map(|words| sentence.strip_prefix(words))?;
    Some(clause.trim().trim_end_matches('.'))
}

/// The words before 場合 and those behind it.
fn split_condition(sentence: &str) -> Option<(&str, &str)> {
    let sentence = sentence.trim_start_matches(['・', '※', ' ', '*']);
    ["の場合", "場合", "のとき", "とき", "の時", "時"].iter().find_map(|word| {
        let at = sentence.find(word)?;
        Some((sentence[..at].trim(), sentence[at + word.len()..].trim()))
    })
}

fn has_condition(text: &str) -> bool {
    ["場合", "とき", "必須", "required", "needed"].iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields() -> Vec<Field> {
        let listed = |values: &[(&str, &str)]| {
            values.iter().map(|(v, l)| ((*v).to_owned(), (*l).to_owned())).collect()
        };
        let field = |key: &str, label: &str, values| Field {
            key: key.to_owned(),
            label: label.to_owned(),
            values,
            is_open: false,
            form: Form::default(),
        };
        vec![
            field("jb", "ジョブタイプ", listed(&[("SALES", "実売上"), ("CANCEL", "取消")])),
            field("method", "支払方法", listed(&[("1", "一括"), ("2", "分割")])),
            field("token", "トークン", Vec::new()),
            field("card", "カード番号", Vec::new()),
        ]
    }

    fn read(text: &str) -> Option<String> {
        super::read(text, "card", &fields(), false)
    }

    #[test]
    fn sentences_that_are_understood_become_conditions() {
        for (text, expected) in [
            ("ジョブタイプが「SALES」の場合必須", "jb == 'SALES'"),
            ("ジョブタイプが実売上の場合は必須です。", "jb == 'SALES'"),
            ("jb=CANCEL の場合、必須", "jb == 'CANCEL'"),
            ("支払方法が「1」または「2」の場合は必須", "method in ['1', '2']"),
            ("支払方法が1：一括以外の場合必須", "method != '1'"),
            ("トークンを指定しない場合は必須", "token == null"),
            ("「トークン」が設定されている場合のみ必須", "token != null"),
            ("カード名義。支払方法＝2のとき必須。", "method == '2'"),
            ("required when method=1", "method == '1'"),
            ("Required if jb is 'SALES'.", "jb == 'SALES'"),
        ] {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_leaves_a_doubt_stays_words() {
        for text in [
            "支払方法が9の場合必須",
            "支払方法が1の場合必須。ジョブタイプが実売上の場合必須",
            "ジョブタイプが「SALES」の場合、対象の決済番号",
            "会員登録する場合は必須",
            "支払方法が1かつジョブタイプが実売上の場合必須",
            "カード番号が1の場合必須",
            "支払方法が1の場合必須ではない",
            "required when method=1 or when paying later",
            "not required when method=1",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(
            super::read("支払方法が1の場合のみ", "card", &fields(), true).as_deref(),
            Some("method == '1'")
        );
    }
}

//! What the column 詳細 says that a row can hold: values, a constant, a default; the rest is a remark.

use super::format::{self, Form};
use super::values::{self, Listed};
use super::{phrase, plain};
use crate::syntax::TypeWord;

/// What was found.
#[derive(Debug, Clone, Default)]
pub(super) struct Details {
    pub(super) values: Vec<(String, String)>,
    pub(super) is_open: bool,
    pub(super) fixed: Option<String>,
    pub(super) default: Option<String>,
    /// What is said besides.
    pub(super) note: Option<String>,
    /// What a person should look at.
    pub(super) comments: Vec<String>,
}

/// Reads the details of a field of this form.
pub(super) fn read(text: &str, form: &Form) -> Details {
    let (text, evidence) = without_evidence(text);
    let mut out = Details { comments: evidence, ..Details::default() };
    let mut is_all = false;
    if let Some(listed) = values::read(&text) {
        is_all = listed.is_all && listed.left_out.is_empty();
        take_values(listed, form, &mut out);
    } else if values::are_hinted(&text) {
        out.comments.push("values? some are listed, and could not be told for sure".to_owned());
    } else if let Some((value, label)) = phrase::only_value(&text) {
        take_only(&value, &label, form, &mut out);
    }
    take_fixed(&text, form, &mut out);
    if let (None, Some(value)) = (&out.fixed, phrase::to_set(&text)) {
        out.comments.push(format!("const? `{value}` is the only value named"));
    }
    take_default(&text, form, &mut out);
    let rest = plain::sentence(&text);
    if !is_all && !rest.is_empty() && !phrase::is_all_fixed(&text, out.fixed.as_deref()) {
        out.note = Some(rest);
    }
    out
}

fn take_values(listed: Listed, form: &Form, out: &mut Details) {
    let shown = || listed.values.iter().map(|(value, _)| value.as_str()).collect::<Vec<_>>().join(", ");
    if let Some((value, _)) = listed.values.iter().find(|(value, _)| !format::fits(form, value)) {
        out.comments.push(format!("values? {}: but `{value}` has not the format", shown()));
        return;
    }
    if form.ty == Some(TypeWord::Bool)
        && listed.values.iter().all(|(value, _)| matches!(value.as_str(), "true" | "false"))
    {
        return;
    }
    let has_labels = listed.values.iter().all(|(_, label)| !label.is_empty());
    if listed.is_open && !has_labels {
        out.comments.push(format!("values, among others: {}", shown()));
        return;
    }
    for printed in &listed.left_out {
        out.comments.push(format!("values: {printed} is no single value"));
    }
    if listed.is_open && listed.left_out.is_empty() {
        out.comments.push("values: the text hints at more than are listed".to_owned());
    }
    out.is_open = listed.is_open;
    for (value, label) in listed.values {
        let (label, is_default) = phrase::without_default(&label);
        if is_default && out.default.is_none() {
            out.default = Some(value.clone());
        }
        let label = if label.is_empty() { value.clone() } else { label };
        out.values.push((value, label));
    }
}

/// One value alone: the only one this field has here.
fn take_only(value: &str, label: &str, form: &Form, out: &mut Details) {
    if format::fits(form, value) {
        out.fixed = Some(value.to_owned());
        out.comments
            .push(format!("const: `{value}` ({label}) is the only value listed; is it the only one?"));
    }
}

fn take_fixed(text: &str, form: &Form, out: &mut Details) {
    let Some(value) = phrase::fixed(text) else { return };
    if !format::fits(form, &value) {
        out.comments.push(format!("const? `{value}` has not the format"));
        return;
    }
    out.fixed = Some(value);
    out.values.clear();
    out.is_open = false;
}

fn take_default(text: &str, form: &Form, out: &mut Details) {
    let Some(found) = phrase::default(text) else { return };
    let is_listed = out.values.iter().any(|(value, _)| *value == found.value);
    let is_sure = found.is_sure || is_listed;
    let fits = format::fits(form, &found.value) && (out.values.is_empty() || is_listed || out.is_open);
    match (out.fixed.is_some(), is_sure, fits) {
        (true, ..) => {}
        (false, true, true) => out.default = Some(found.value),
        (false, true, false) => out.comments.push(format!("default? `{}` is no value of it", found.value)),
        (false, false, _) => {}
    }
}

/// Marks such as `[req:sdk]`, which say where a statement was seen, become comments.
fn without_evidence(text: &str) -> (String, Vec<String>) {
    let mut out = String::new();
    let mut comments = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('[') {
        let close = rest[open..].find(']').map(|at| open + at);
        let inner = close.map(|close| &rest[open + 1..close]);
        match (inner.and_then(evidence), close) {
            (Some(comment), Some(close)) => {
                comments.push(comment);
                out.push_str(rest[..open].trim_end());
                rest = &rest[close + 1..];
            }
            _ => {
                out.push_str(&rest[..=open]);
                rest = &rest[open + 1..];
            }
        }
    }
    out.push_str(rest);
    (out.trim().to_owned(), comments)
}

fn evidence(inner: &str) -> Option<String> {
    let (what, source) = inner.split_once(':')?;
    let is_word = |text: &str| {
        !text.is_empty() && text.len() <= 12 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+')
    };
    if !is_word(what) || !is_word(source) || what.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let what = match what {
        "req" => "required",
        "fmt" => "format",
        "val" => "values",
        other => other,
    };
    Some(format!("evidence of {what}: {source}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(notation: &str) -> Form {
        format::read(&format::Cells { formats: vec![notation.to_owned()], ..format::Cells::default() })
    }

    #[test]
    fn values_have_the_format_or_are_none() {
        assert_eq!(read("1:成功 2:失敗", &form("半角数字(1)")).values.len(), 2);
        let odd = read("10:成功 20:失敗", &form("半角数字(1)"));
        assert!(odd.values.is_empty() && odd.comments[0].starts_with("values? 10, 20"));
    }

    #[test]
    fn constants_and_defaults_are_told() {
        let found = |text: &str| {
            let it = read(text, &form("半角英数字(10)"));
            (it.fixed, it.default)
        };
        assert_eq!(found("「CAPTURE」固定"), (Some("CAPTURE".to_owned()), None));
        assert_eq!(found("0:なし 1:あり 省略時は0"), (None, Some("0".to_owned())));
        assert_eq!(found("0 ID (default), 1 app"), (None, Some("0".to_owned())));
        assert_eq!(found("shop item code; omitted = shop default"), (None, None));
        assert_eq!(found("10桁固定"), (None, None));
        assert_eq!(found("省略時は固定値「0000990」を適用"), (None, Some("0000990".to_owned())));
        assert_eq!(found("売上の場合は「CAPTURE」固定"), (None, None));
        assert_eq!(found("ST01101 固定"), (Some("ST01101".to_owned()), None));
    }

    #[test]
    fn marks_of_evidence_become_comments() {
        let it = read("yen, 1-99999999 [req:smp]", &form("半角数字"));
        assert_eq!(it.comments, ["evidence of required: smp"]);
        assert_eq!(it.note.as_deref(), Some("yen, 1-99999999"));
    }
}

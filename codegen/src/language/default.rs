//! The sentence of a text that says what holds when the key is left out.

/// How the sentence begins, by language.
const BEGINNINGS: [(&str, &str); 2] = [("Default: ", ". "), ("省略時は", "。")];

/// A text without the sentence about the default, and what that sentence says.
pub(super) fn split(text: &str) -> (String, Option<String>) {
    let found =
        BEGINNINGS.iter().find_map(|(beginning, end)| Some((text.find(beginning)?, *beginning, *end)));
    let Some((start, beginning, end)) = found else { return (text.to_owned(), None) };
    let said = &text[start + beginning.len()..];
    let (said, after) = said.split_once(end).unwrap_or((said, ""));
    let said = said.trim_start_matches(['、', ' ']).trim_end_matches(['.', '。']);
    let meaning = [text[..start].trim(), after.trim()].into_iter().filter(|part| !part.is_empty());
    let joint = if end == "。" { "" } else { " " };
    (meaning.collect::<Vec<_>>().join(joint), Some(said.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_is_taken_out() {
        let split = |text| {
            let (meaning, default) = split(text);
            (meaning, default.unwrap_or_default())
        };
        let pair = |meaning: &str, default: &str| (meaning.to_owned(), default.to_owned());
        assert_eq!(split("The charset. Default: `UTF-8`."), pair("The charset.", "`UTF-8`"));
        assert_eq!(split("A. Default: the name. Rows share."), pair("A. Rows share.", "the name"));
        assert_eq!(split("文字コード。省略時は `UTF-8`。"), pair("文字コード。", "`UTF-8`"));
        assert_eq!(split("名前。省略時は、前の名前。共有します。"), pair("名前。共有します。", "前の名前"));
        assert_eq!(split("Nothing."), pair("Nothing.", ""));
    }
}

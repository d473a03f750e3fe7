//! The known name that was probably meant.

/// Longer words are not compared: the distance costs time and memory by the product of lengths.
const MAX_CHARACTERS: usize = 64;

/// The one of `known` that `word` is most likely a misspelling of, if any is near.
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    if word.chars().nth(MAX_CHARACTERS).is_some() {
        return None;
    }
    let folded = fold(word);
    known
        .into_iter()
        .filter(|name| *name != word && of_like_length(&folded, name))
        .map(|name| (strsim::damerau_levenshtein(&folded, &fold(name)), name))
        .filter(|(distance, name)| *distance <= tolerated(name))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

// The distance is at least the difference in length, which is cheap to know.
fn of_like_length(word: &str, name: &str) -> bool {
    name.len() <= 4 * MAX_CHARACTERS && word.chars().count().abs_diff(name.chars().count()) <= tolerated(name)
}

fn fold(text: &str) -> String {
    text.to_lowercase().replace(['-', ' '], "_")
}

// Of a name of one or two letters every other one is near, so it must differ in case only.
fn tolerated(name: &str) -> usize {
    match name.chars().count() {
        0..=2 => 0,
        count => (count / 3).max(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let known = ["label", "format", "required", "am"];
        assert_eq!(nearest("lable", known), Some("label"));
        assert_eq!(nearest("Format", known), Some("format"));
        assert_eq!(nearest("AM", known), Some("am"));
        assert_eq!(nearest("tx", known), None);
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest(&"a".repeat(1 << 20), known), None);
    }

    #[test]
    fn takes_the_nearest_of_several() {
        assert_eq!(nearest("半角数宇", ["半角英数", "半角数字"]), Some("半角数字"));
    }
}

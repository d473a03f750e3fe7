//! One word of a closed list.

use super::scalar;
use crate::diagnostic::{Diagnostics, ids, nearest, quote};
use crate::tree::Node;

/// The meaning of the word in `node`; `what` names the list in messages, as in `retry rule`.
pub fn word<T: Clone>(node: &Node, what: &str, words: &[(&str, T)], cx: &mut Diagnostics) -> Option<T> {
    let text = scalar(node, cx)?;
    if let Some((_, meaning)) = words.iter().find(|(word, _)| *word == text) {
        return Some(meaning.clone());
    }
    let message = format!("unknown {what} {}", quote(text));
    let entry = cx.error(ids::INVALID_VALUE, node.span, message);
    match nearest(text, words.iter().map(|(word, _)| *word)) {
        Some(near) => entry.did_you_mean(node.span, Some(near)),
        None => entry.help(format!("it is one of {}", list(words.iter().map(|(word, _)| *word)))),
    };
    None
}

/// Names in backticks, with commas between.
pub(super) fn list<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    words.into_iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::FromNode;
    use super::super::tests::rendered;
    use super::*;

    struct Retry;

    impl FromNode for Retry {
        fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self> {
            word(node, "retry rule", &[("never", ()), ("always", ())], cx).map(|()| Self)
        }
    }

    #[test]
    fn an_unknown_word_has_a_near_one_or_all_of_them() {
        assert_eq!(rendered::<Retry>("never"), "");
        assert!(rendered::<Retry>("nevre").contains("help: did you mean `never`?"));
        let text = rendered::<Retry>("sometimes");
        assert!(text.contains("error[D0006]: unknown retry rule `sometimes`"), "{text}");
        assert!(text.contains("= help: it is one of `never`, `always`"), "{text}");
    }
}

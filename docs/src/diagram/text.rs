//! How wide text is, before any browser has drawn it: a guess that is rather too wide.

/// The size of text in diagrams, in pixels.
pub(super) const SIZE: f32 = 13.0;

/// The width of a line of text in pixels.
pub(super) fn width(text: &str) -> f32 {
    text.chars().map(|c| if is_wide(c) { SIZE } else { SIZE * 0.6 }).sum()
}

fn is_wide(c: char) -> bool {
    !c.is_ascii() && !matches!(c, '\u{ff61}'..='\u{ff9f}' | '\u{80}'..='\u{2ff}')
}

/// A text in lines of at most this width; broken at blanks where that is possible, otherwise anywhere. At most `lines`,
/// of which the last then ends with an ellipsis.
pub(super) fn wrapped(text: &str, widest: f32, lines: usize) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in words(text) {
        if !line.is_empty() && width(&line) + width(word.trim_end()) > widest {
            found.push(std::mem::take(&mut line).trim_end().to_owned());
        }
        for c in word.chars() {
            if !line.is_empty() && width(&line) + width(&c.to_string()) > widest {
                found.push(std::mem::take(&mut line).trim_end().to_owned());
            }
            if !(c == ' ' && line.is_empty()) {
                line.push(c);
            }
        }
    }
    found.push(line.trim_end().to_owned());
    if found.len() > lines {
        found.truncate(lines);
        if let Some(last) = found.last_mut() {
            last.pop();
            last.push('…');
        }
    }
    found
}

/// Words with the blanks behind them. A wide character is a word of its own.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let begins = (before == ' ' && c != ' ')
            || (is_wide(c) && !is_closing(c))
            || (is_wide(before) && !is_opening(before) && c != ' ' && !is_closing(c));
        if begins && at > start {
            words.push(&text[start..at]);
            start = at;
        }
        before = c;
    }
    words.push(&text[start..]);
    words
}

/// What must not begin a line.
fn is_closing(c: char) -> bool {
    matches!(c, '、' | '。' | '」' | '』' | ')' | '）' | ']' | '］' | 'ー' | '・' | ',' | '.' | '%')
}

/// What must not end a line.
fn is_opening(c: char) -> bool {
    matches!(c, '「' | '『' | '（' | '［')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_where_a_reader_breaks_them() {
        assert_eq!(wrapped("決済結果の通知", 60.0, 9), ["決済結果", "の通知"]);
        assert_eq!(wrapped("本人認証、続く。", 52.0, 9), ["本人認", "証、続", "く。"]);
        assert_eq!(wrapped("pay and wait", 60.0, 9), ["pay and", "wait"]);
        assert_eq!(wrapped("長い長い長い", 26.0, 2), ["長い", "長…"]);
        assert_eq!(wrapped("", 26.0, 2), [""]);
    }
}

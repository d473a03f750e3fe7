//! A format as one notation that reads back to it.

use std::fmt;

use crate::format::{Charset, Format, Unit};
use crate::glyph::fold;
use crate::resolve::numbers;
use crate::row::{Word, words};
use crate::set::Set;

/// A notation of the same meaning: whatever the document printed, `半角数字 最大6文字`.
impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.shown_length();
        match &self.charset {
            // A regular expression takes the rest of the text.
            Charset::Regex(regex) => {
                let label = if regex.starts_with('^') { "Pattern" } else { "正規表現" };
                let blank = if length.is_empty() { "" } else { " " };
                write!(f, "{length}{blank}{label} : {regex}")
            }
            charset => {
                let shown = self.shown_charset(charset);
                let blank = if shown.is_empty() || length.is_empty() { "" } else { " " };
                write!(f, "{shown}{blank}{length}")
            }
        }
    }
}

impl Format {
    fn shown_charset(&self, charset: &Charset) -> String {
        match charset {
            Charset::Set(set) => self.shown_set(*set, false),
            Charset::SetWithSymbols(set) => self.shown_set(*set, true),
            Charset::Date(pattern) | Charset::DateTime(pattern) => pattern.to_string(),
            Charset::Decimal { integer, fraction } => match (integer, fraction) {
                (Some(integer), Some(fraction)) => format!("整数部{integer}桁、小数部{fraction}桁"),
                (Some(integer), None) => format!("整数部{integer}桁"),
                (None, Some(fraction)) => format!("小数部{fraction}桁"),
                (None, None) => "decimal".to_owned(),
            },
            Charset::Number if self.unit == Unit::Value => String::new(),
            Charset::Number => "半角数字".to_owned(),
            Charset::Integer => "整数".to_owned(),
            Charset::Enum(values) if values.is_empty() => "定型".to_owned(),
            Charset::Enum(values) => values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join("、"),
            Charset::Url => "URL".to_owned(),
            Charset::Email => "メールアドレス".to_owned(),
            Charset::Currency => "通貨コード".to_owned(),
            Charset::Regex(_) => String::new(),
            Charset::Flags(pattern) => pattern.clone(),
        }
    }

    fn shown_set(&self, set: Set, symbols: bool) -> String {
        let missing = Set::ascii(Set::ASCII.ascii & !set.ascii);
        if missing.ascii != 0 && missing.ascii.count_ones() < 24 && !symbols {
            let all = Format { symbols: String::new(), ..self.clone() };
            let left: Vec<String> =
                self.in_order(missing.ascii).chars().map(|c| quoted(&c.to_string())).collect();
            return format!("{}（{}不可）", all.shown_set(set.union(missing), false), left.join("、"));
        }
        let (classes, rest) = words(set);
        let mut shown: Vec<String> = classes.iter().map(|word| notation(*word).to_owned()).collect();
        if symbols {
            shown.push("半角記号".to_owned());
        }
        let rest = self.in_order(rest);
        let mut symbols: Vec<String> = rest.chars().map(|c| quoted(&c.to_string())).collect();
        if set.newline && self.lines.is_none() {
            symbols.push("改行".to_owned());
        }
        if shown.is_empty() {
            return format!("chars {}", symbols.join("、"));
        }
        shown.append(&mut symbols);
        shown.join("、")
    }

    fn shown_length(&self) -> String {
        let is_list = |values: &[String]| numbers(values).is_some();
        let unit = match self.unit {
            Unit::Char => "文字",
            Unit::Byte => "バイト",
            Unit::HalfwidthUnits => return self.shown_units(),
            Unit::Value => return self.shown_value(),
        };
        if matches!(&self.charset, Charset::Enum(values) if is_list(values)) {
            return String::new();
        }
        if let (Some(max), Some(lines)) = (self.max, self.lines) {
            let least = self.min.map_or(String::new(), |min| format!(" {min}{unit}以上"));
            return format!("{max}{unit}×{lines}行{least}");
        }
        if self.lengths.len() > 1 {
            let lengths: Vec<String> = self.lengths.iter().map(u64::to_string).collect();
            return format!("{}{unit}", lengths.join("または"));
        }
        match (self.min, self.max) {
            (None, None) => String::new(),
            (None, Some(max)) => format!("最大{max}{unit}"),
            (Some(min), None) => format!("{min}{unit}以上"),
            (Some(min), Some(max)) if min == max => format!("{max}{unit}固定"),
            (Some(min), Some(max)) => format!("{min}~{max}{unit}"),
        }
    }

    fn shown_units(&self) -> String {
        let half = self.max.unwrap_or(0);
        match self.min {
            Some(min) => format!("半角{min}~{half}文字全角{}文字", half / 2),
            None => format!("半角{half}文字全角{}文字", half / 2),
        }
    }

    fn shown_value(&self) -> String {
        if matches!(self.charset, Charset::Enum(_)) {
            return String::new();
        }
        let least = self.min.map(|min| format!("値{min}以上"));
        let most = self.max.map(|max| format!("値{max}以下"));
        least.into_iter().chain(most).collect::<Vec<_>>().join(" ")
    }
}

fn notation(word: Word) -> &'static str {
    match word {
        Word::Any => "文字列",
        Word::SingleByte => "1バイト文字",
        Word::DoubleByte => "2バイト文字",
        Word::HalfWidth => "半角文字",
        Word::Ascii => "半角英数記号",
        Word::Alnum => "半角英数字",
        Word::Alpha => "半角英字",
        Word::Upper => "半角英大文字",
        Word::Lower => "半角英小文字",
        Word::Digit => "半角数字",
        Word::HalfKana => "半角カナ",
        Word::FullWidth => "全角文字",
    }
}

/// A text between quotes that it does not have itself.
fn quoted(text: &str) -> String {
    const QUOTES: &[(char, char)] = &[('"', '"'), ('『', '』'), ('\'', '\''), ('`', '`'), ('「', '」')];
    let fits = |close: char| !text.chars().any(|c| fold(c) == close);
    let (open, close) = QUOTES.iter().find(|(_, close)| fits(*close)).unwrap_or(&QUOTES[0]);
    format!("{open}{text}{close}")
}

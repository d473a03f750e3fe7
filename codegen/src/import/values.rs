//! Values that a cell lists, with what they mean: `「SALES」実売上`, `1:決済成功 2:決済失敗`, `"0"：なし`, `0 / 1`.

mod others;
mod words;

use self::others::{is_pattern, is_time, split_group, split_others, without_default_remarks};
use self::words::{goes_on, is_whole, label, split_outside, tells_more, without_more};
use super::{phrase, plain};

/// Values found in a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Listed {
    /// Each value with its label, which may be missing.
    pub(super) values: Vec<(String, String)>,
    /// Whether the text says or hints that there are more.
    pub(super) is_open: bool,
    /// Whether nothing but the values is said.
    pub(super) is_all: bool,
    /// What is listed and is no value of its own, as printed: `2～10：月次`, `9xxx：エラー`, `それ以外：失敗`.
    pub(super) left_out: Vec<String>,
}

/// The longest value and the longest label, in characters.
const MAX_VALUE: usize = 32;

const MAX_LABEL: usize = 60;

/// The most values one list has.
const MAX_VALUES: usize = 300;

/// What stands between two values and means nothing else.
const JOINTS: &[&str] = &["または", "又は", "もしくは", "あるいは", "or"];

/// The values a text lists; nothing if it is not sure that it does.
pub(super) fn read(text: &str) -> Option<Listed> {
    let bare = without_default_remarks(text);
    let listed = read_remarked(&bare)?;
    let is_understood = bare == text || phrase::default(text).is_some();
    Some(Listed { is_all: listed.is_all && is_understood, ..listed })
}

/// Whether a text names several values, even if they cannot be told for sure.
pub(super) fn are_hinted(text: &str) -> bool {
    let folded = plain::fold(text);
    let parts = folded.split(|c: char| c.is_whitespace() || "、,/;・。|".contains(c));
    let is_listed = |part: &str| {
        let code = part.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "_-\"「」".contains(c));
        let circled = part.trim_start_matches(|c: char| ('①'..='⑳').contains(&c));
        let is_divided = |rest: &str| {
            let code = &part[..part.len() - rest.len()];
            let is_word = code.bytes().any(|b| b.is_ascii_lowercase());
            !code.is_empty() && rest.starts_with([':', '=']) && (rest.len() > 1 || !is_word)
        };
        (is_divided(code) && !code.starts_with("://") && !is_time(&code.chars().skip(1).collect::<Vec<_>>()))
            || is_divided(circled)
    };
    parts.filter(|part| is_listed(part)).count() > 1
}

fn read_remarked(text: &str) -> Option<Listed> {
    // What follows a ※ is a remark, not the list.
    let (list, remark) = match text.char_indices().find(|(at, c)| *c == '※' && *at > 0) {
        Some((at, _)) => text.split_at(at),
        None => (text, ""),
    };
    // The remark may stand in brackets, which open before it.
    let listed = read_list(list.trim_end_matches(['（', '(', '［', '[', '【', ' ', '　']))?;
    Some(Listed { is_all: listed.is_all && remark.is_empty(), ..listed })
}

fn read_list(text: &str) -> Option<Listed> {
    let chars: Vec<char> = text.chars().collect();
    let folded: Vec<char> = chars.iter().map(|c| plain::fold_char(*c)).collect();
    let text = Text { chars, folded };
    text.quoted()
        .or_else(|| text.divided())
        .or_else(|| text.label_first())
        .or_else(|| text.counted())
        .or_else(|| text.alone())
}

struct Text {
    chars: Vec<char>,
    folded: Vec<char>,
}

/// A value in the text, from the start of it to where its label begins.
struct Anchor {
    start: usize,
    end: usize,
    value: String,
}

impl Text {
    /// `「SALES」実売上 「CANCEL」取消`, `"0"：なし、"1"：あり`.
    fn quoted(&self) -> Option<Listed> {
        let anchors = self.anchors(|at| self.quoted_at(at));
        self.listed(&anchors, false)
    }

    /// `1:決済成功 2:決済失敗`, `0=なし、1=あり`, `1（一括）`.
    fn divided(&self) -> Option<Listed> {
        let anchors = self.anchors(|at| {
            let end = self.code_end(at)?;
            let divider = self.skip_blanks(end);
            if self.folded.get(divider..divider + 3) == Some(&['・', '・', '・']) {
                return Some((end, divider + 3));
            }
            let c = *self.folded.get(divider)?;
            let is_divider = matches!(c, ':' | '=' | '→' | '⇒')
                || (matches!(c, '-' | '.') && divider > end && self.folded.get(divider + 1) == Some(&' '))
                || (c == '…' && divider >= end);
            // A time of day and an address have colons too.
            let next = self.folded.get(divider + 1).copied();
            let may_be_time =
                c == ':' && end == divider && self.folded[at..end].iter().all(char::is_ascii_digit);
            if !is_divider
                || (c == ':' && next == Some('/'))
                || (may_be_time && is_time(&self.folded[divider + 1..]))
            {
                return None;
            }
            Some((end, divider + 1))
        });
        let is_list = |listed: &Listed| self.are_codes(&anchors, listed);
        self.listed(&anchors, false).filter(is_list).or_else(|| {
            let anchors = self.anchors(|at| {
                let end = self.code_end(at)?;
                (self.folded.get(end) == Some(&'(')).then_some((end, end))
            });
            self.listed(&anchors, true)
        })
    }

    /// Words of a sentence have colons behind them too: words are codes only in front of Japanese, or if they begin
    /// lines or are written in capitals.
    fn are_codes(&self, anchors: &[Anchor], listed: &Listed) -> bool {
        let is_word =
            |value: &str| value.len() > 1 && value.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        listed.values.iter().zip(anchors).all(|((value, label), anchor)| {
            let begins_line = anchor.start == 0
                || self.chars[..anchor.start].iter().rev().find(|c| **c != ' ') == Some(&'\n');
            !is_word(value) || plain::is_japanese(label) || begins_line
        })
    }

    /// `一括:1 分割:2`: what is meant stands first.
    fn label_first(&self) -> Option<Listed> {
        let text: String = self.folded.iter().collect();
        let original: String = self.chars.iter().collect();
        let parts = |text: &str| -> Vec<String> {
            let is_divider = |c: char| c.is_whitespace() || "、,/;／".contains(c);
            text.split(is_divider).map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
        };
        let (parts, printed) = (parts(&text), parts(&original));
        let mut values = Vec::new();
        for (part, printed) in parts.iter().zip(&printed) {
            let (label, value) = part.rsplit_once([':', '='])?;
            let label: String = printed.chars().take(label.chars().count()).collect();
            if !plain::is_japanese(&label) || !is_code(value) {
                return None;
            }
            let label = label.trim_matches(['"', '「', '」', '“', '”', '『', '』']);
            values.push((value.to_owned(), label.to_owned()));
        }
        if parts.len() != printed.len() {
            return None;
        }
        checked(Listed { values, is_all: true, ..Listed::default() })
    }

    /// `01 payment, 02 recurring`: numbers with words behind them, divided by commas.
    fn counted(&self) -> Option<Listed> {
        let text: String = self.chars.iter().collect();
        let (run, tail) = match text.split_once(|c: char| ";；。\n".contains(c)) {
            Some((run, tail)) => (run, tail.trim()),
            None => (text.as_str(), ""),
        };
        // What leads to the list ends with a colon.
        let (lead, run) = match run.rsplit_once(": ") {
            Some((lead, run)) if !lead.contains(|c: char| c.is_ascii_digit()) => (lead, run),
            _ => ("", run),
        };
        let mut values = Vec::new();
        for part in split_outside(run) {
            let (value, label) = part.trim().split_once(' ')?;
            let label = label.trim();
            let is_value = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
            let is_label = label.chars().any(char::is_alphabetic)
                && !label.starts_with(['-', '~', '+', '/', '*', '='])
                && !["to ", "or ", "and "].iter().any(|word| label.starts_with(word));
            if !is_value || !is_label {
                return None;
            }
            values.push((value.to_owned(), label.to_owned()));
        }
        let is_open = tells_more(run) || tells_more(lead);
        checked(Listed {
            values,
            is_open,
            is_all: lead.is_empty() && tail.is_empty() && !is_open,
            left_out: Vec::new(),
        })
    }

    /// `"0"/"1"`, `success / failure / pending`, `「A」または「B」`, `true/false`: values without labels.
    fn alone(&self) -> Option<Listed> {
        let text: String = self.folded.iter().collect();
        let end = text.find([';', '。', '\n', '(']).unwrap_or(text.len());
        let (run, tail) = text.split_at(end);
        let is_open = tells_more(&text);
        let mut run = format!(" {} ", run.trim());
        for end in ["のいずれか1つ", "のいずれか", "のどちらか"] {
            run = run.replace(end, " ");
        }
        for word in ["または", "又は", "もしくは", "あるいは", "または、", " or ", ", or ", "か"]
        {
            run = run.replace(word, "/");
        }
        for end in ["のみ", "を設定", "を指定", "が設定される", "を返却"] {
            run = run.replace(end, " ");
        }
        let quotes = ['"', '「', '」', '\'', '“', '”', '『', '』'];
        let is_choice = text[..end].contains("いずれか");
        let is_quoted = run.contains(quotes);
        let mut values = Vec::new();
        // Words divided by commas may be any words; values in quotes are values.
        let dividers: &[char] = if is_quoted || is_choice { &['/', '|', '、', ','] } else { &['/', '|'] };
        for part in run.split(dividers).map(str::trim).filter(|part| !part.is_empty()) {
            let bare = part.trim_matches(quotes).trim();
            let is_whole = !is_quoted || part.starts_with(quotes) && part.ends_with(quotes) && part.len() > 1;
            if !is_code(bare) || !is_whole {
                return None;
            }
            values.push((bare.to_owned(), String::new()));
        }
        // A type of content is one value.
        if let [(kind, _), _] = values.as_slice()
            && matches!(kind.as_str(), "application" | "text" | "image" | "multipart")
        {
            return None;
        }
        // MM/YY is a pattern and no choice.
        if values.iter().all(|(value, _)| value.chars().all(|c| "YMDHSymdhs".contains(c))) {
            return None;
        }
        checked(Listed { values, is_open, is_all: tail.trim().is_empty(), left_out: Vec::new() })
    }

    /// Where values start: behind a blank or a sign that divides, and never inside of a word.
    fn anchors(&self, found: impl Fn(usize) -> Option<(usize, usize)>) -> Vec<Anchor> {
        let mut anchors = Vec::new();
        let mut at = 0;
        while at < self.folded.len() && anchors.len() <= MAX_VALUES {
            match self.may_start(at).then(|| found(at)).flatten() {
                Some((value_end, end)) => {
                    let value: String = self.folded[at..value_end].iter().collect();
                    let value = value
                        .trim_matches(['"', '「', '」', '\'', '“', '”', '『', '』', '[', ']', '【', '】'])
                        .trim()
                        .to_owned();
                    anchors.push(Anchor { start: at, end, value });
                    at = end.max(at + 1);
                }
                None => at += 1,
            }
        }
        anchors
    }

    fn may_start(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|at| self.folded[at]) else { return true };
        before.is_whitespace()
            || "、,;/・。(|●○■◆]~".contains(before)
            || !before.is_ascii()
            || self.folded[at] == '"'
    }

    fn quoted_at(&self, at: usize) -> Option<(usize, usize)> {
        let close = match self.folded[at] {
            '「' => '」',
            '『' => '』',
            '"' => '"',
            '“' => '”',
            '\'' => '\'',
            '[' => ']',
            '【' => '】',
            _ => return None,
        };
        let length = self.folded[at + 1..].iter().take(MAX_VALUE + 2).position(|c| *c == close)?;
        let end = at + 1 + length + 1;
        let value: String = self.folded[at + 1..end - 1].iter().collect();
        is_code(value.trim()).then_some((end, end))
    }

    fn code_end(&self, at: usize) -> Option<usize> {
        let is_code = |c: &char| c.is_ascii_alphanumeric() || "_".contains(*c);
        let length = self.folded[at..].iter().take(MAX_VALUE + 1).take_while(|c| is_code(c)).count();
        (1..=MAX_VALUE).contains(&length).then_some(at + length)
    }

    fn skip_blanks(&self, at: usize) -> usize {
        at + self.folded[at.min(self.folded.len())..].iter().take_while(|c| **c == ' ').count()
    }

    /// The values at these places; each label goes up to the next of them.
    fn listed(&self, anchors: &[Anchor], in_brackets: bool) -> Option<Listed> {
        let first = anchors.first()?;
        let mut listed = Listed::default();
        let lead: String = self.chars[..first.start].iter().collect();
        let (lead, mut group) = split_group(&lead, &first.value, true);
        let mut tail = String::new();
        for (at, anchor) in anchors.iter().enumerate() {
            let next = anchors.get(at + 1);
            let end = next.map_or(self.chars.len(), |next| next.start);
            let raw: String = self.chars[anchor.end..end].iter().collect();
            let (raw, next_group) =
                next.map_or((raw.clone(), None), |next| split_group(&raw, &next.value, false));
            let (raw, others) = split_others(&raw);
            let (label, rest) = label(&raw, next.is_none(), in_brackets);
            if goes_on(&raw, &label) || !is_whole(&label) {
                return None;
            }
            if next.is_none() {
                tail = rest;
            } else if !rest.is_empty() && !JOINTS.contains(&rest.trim()) {
                return None;
            }
            listed.is_open |= tells_more(&label);
            let label = without_more(&label);
            match std::mem::replace(&mut group, next_group) {
                Some(group) if group.is_range => {
                    listed.left_out.push(format!("{}{}：{label}", group.printed, anchor.value));
                }
                group => {
                    let codes = group.map(|group| group.codes).unwrap_or_default();
                    let codes = codes.into_iter().chain([anchor.value.clone()]);
                    listed.values.extend(codes.map(|code| (code, label.clone())));
                }
            }
            listed.left_out.extend(others);
        }
        if listed.values.iter().any(|(_, label)| label.is_empty()) {
            return None;
        }
        let (patterns, values) = listed.values.into_iter().partition(|(value, _)| is_pattern(value));
        listed.values = values;
        let patterns: Vec<(String, String)> = patterns;
        listed.left_out.extend(patterns.into_iter().map(|(value, label)| format!("{value}：{label}")));
        listed.is_open |= tells_more(&lead) || tells_more(&tail) || !listed.left_out.is_empty();
        listed.is_all =
            plain::is_blank(lead.trim_matches(['・', '：', ':', '「', '『', '①'])) && tail.trim().is_empty();
        checked(listed)
    }
}

/// Lists of one, of the same value twice, and with sentences for labels are none.
fn checked(listed: Listed) -> Option<Listed> {
    let mut seen = std::collections::HashSet::new();
    let differ = listed.values.iter().all(|(value, _)| seen.insert(value.clone()));
    let are_short = listed.values.iter().all(|(value, label)| {
        value.chars().count() <= MAX_VALUE && label.chars().count() <= MAX_LABEL && !label.contains('。')
    });
    let are_numbers =
        listed.values.iter().all(|(_, label)| !label.is_empty() && label.chars().all(|c| c.is_ascii_digit()));
    let count = listed.values.len() + listed.left_out.len();
    let has_values = !listed.values.is_empty() && (2..=MAX_VALUES).contains(&count);
    (differ && are_short && !are_numbers && has_values).then_some(listed)
}

/// Whether a text is a code: short, of letters, digits and few signs.
pub(super) fn is_code(text: &str) -> bool {
    !text.is_empty()
        && text.chars().count() <= MAX_VALUE
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-.+".contains(c))
        && text.chars().any(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let Some(listed) = read(text) else { return "none".to_owned() };
        let values: Vec<String> =
            listed.values.iter().map(|(value, label)| format!("{value}={label}")).collect();
        format!(
            "{}{}{}{}",
            values.join(" "),
            if listed.is_open { " +" } else { "" },
            if listed.is_all { "" } else { " ~" },
            listed.left_out.iter().map(|it| format!(" [{it}]")).collect::<String>()
        )
    }

    #[test]
    fn values_are_found_in_every_usual_shape() {
        for (text, expected) in [
            ("「SALES」実売上 「CANCEL」取消", "SALES=実売上 CANCEL=取消"),
            ("1:決済成功 2:決済失敗", "1=決済成功 2=決済失敗"),
            ("1：決済成功\n2：決済失敗", "1=決済成功 2=決済失敗"),
            ("\"0\"：なし、\"1\"：あり", "0=なし 1=あり"),
            ("0=なし 1=あり", "0=なし 1=あり"),
            ("0＝なし，1＝あり", "0=なし 1=あり"),
            ("決済区分（1:一括 2:分割）", "1=一括 2=分割 ~"),
            ("1（一括）、2（分割）", "1=一括 2=分割"),
            ("一括:1、分割:2", "1=一括 2=分割"),
            ("true/false", "true= false="),
            ("success / failure / pending", "success= failure= pending="),
            ("「A」または「B」", "A= B="),
            ("\"0\"/\"1\"", "0= 1="),
            ("01 app, 02 browser, 03 3RI", "01=app 02=browser 03=3RI"),
            ("0 PC, 1 smartphone; more of it", "0=PC 1=smartphone ~"),
            ("1:VISA 2:MASTER など", "1=VISA 2=MASTER +"),
            ("「0」キックバック 「1」レスポンス", "0=キックバック 1=レスポンス"),
            ("・1：一括\n・2：分割", "1=一括 2=分割"),
            ("「1」レスポンス 「2」通知 ※「0」を指定しても返却されません", "1=レスポンス 2=通知 ~"),
            ("sale：実売上、cancel：取消", "sale=実売上 cancel=取消"),
            ("1：あり　2：なし（※1の場合は必須）", "1=あり 2=なし ~"),
            ("【10】申込 【20】承認 【30】取消", "10=申込 20=承認 30=取消"),
            ("AUTH（仮売上）または CAPTURE（即時売上）", "AUTH=仮売上 CAPTURE=即時売上"),
            ("10:1回払い, 23:ボーナス一括, 80:リボ", "10=1回払い 23=ボーナス一括 80=リボ"),
            ("0:しない 1:する 2:3DS2.0を利用", "0=しない 1=する 2=3DS2.0を利用"),
            ("「0：未」「1：済」", "0=未 1=済"),
            ("①1：初回課金\n②2：登録済み", "1=初回課金 2=登録済み"),
            ("01：新規｜02：変更", "01=新規 02=変更"),
            ("\"新規\"=1、\"変更\"=2", "1=新規 2=変更"),
            ("1:VISA,2:JCB,その他", "1=VISA 2=JCB +"),
            ("01：一括 03・05・06：分割", "01=一括 03=分割 05=分割 06=分割"),
            ("\"0\"：しない \"1\"：する（省略時\"0\"）", "0=しない 1=する"),
            ("1：一回課金\n2～10：月次課金\n21：定期課金", "1=一回課金 21=定期課金 + [2～10：月次課金]"),
            ("0000：正常終了 9xxx：異常終了", "0000=正常終了 + [9xxx：異常終了]"),
            ("0000：正常、それ以外：エラー", "0000=正常 + [それ以外：エラー]"),
            ("01:1回払い/02〜24:分割/80:リボ", "01=1回払い 80=リボ + [02〜24：分割]"),
            ("1・・・個人\n2・・・法人", "1=個人 2=法人"),
            ("0: 本番\n1: テスト\n省略時は0: 本番", "0=本番 1=テスト"),
            ("1,2,3,24のいずれか", "1= 2= 3= 24="),
            ("0：成功、0以外：失敗", "0=成功 + [0以外：失敗]"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn texts_that_list_nothing_are_left_alone() {
        for text in [
            "契約時に発行される店舗のID",
            "10:00から20:00まで",
            "https://example.jp:80/ を指定",
            "カード会社から発行される承認番号",
            "am,tx,sfの合計値",
            "3dバージョン 1.0.2",
            "MM/YY",
            "YYYY/MM/DD",
            "「1」レスポンス ※「0」を指定しても返却はありません",
            "guide page: exact, up to 100; comment: more",
            "「0」を指定した場合、「1」と同じ",
            "\"JPY\", or \"CNY\" for online only",
            "1.半角のみ 2.空白不可",
            "カード番号(16)、有効期限(4)",
            "支払方法が「2：分割」「4：ボーナス分割」の場合は必須",
            "9:00～18:00",
            "application/json",
            "",
        ] {
            assert_eq!(shown(text), "none", "{text}");
        }
    }
}

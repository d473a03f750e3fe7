//! How often a field may come: `0..1`, `1..n`, `10`, `○`, in a column of its own or as the mark of 必須.

use super::plain;
use super::required::Mark;
use super::row::Row;

/// Makes a row a list where it may come several times; what cannot be read becomes a comment.
pub(super) fn read(row: &mut Row, mark: &Mark, cell: &str, comments: &mut Vec<String>) {
    if let Some((_, Most::Many(max))) = bounds(&mark.text) {
        several(row, max);
    }
    if plain::is_blank(cell) {
        return;
    }
    match (bounds(cell), plain::key(cell).trim_end_matches('回').trim_start_matches("最大")) {
        (Some((least, most)), _) => {
            if let Most::Many(max) = most {
                several(row, max);
            }
            // That it comes once or more says that it must be there.
            if mark.text.is_empty() && row.required.is_none() {
                row.required = Some(super::row::Required::Always(least > 0));
            }
        }
        (None, "1" | "×" | "無" | "なし") => {}
        (None, "n" | "*" | "○" | "有" | "あり" | "可" | "複数") => several(row, None),
        (None, number) => match number.parse::<u64>() {
            Ok(max) if max > 1 => several(row, Some(max)),
            _ => comments.push(format!("繰り返し {}: not understood", plain::one_line(cell))),
        },
    }
}

enum Most {
    One,
    Many(Option<u64>),
}

fn several(row: &mut Row, max: Option<u64>) {
    row.list = true;
    row.max = row.max.or(max);
}

/// The least, and the most: `0..1`, `1..*`, `0-n`, `1~99`.
fn bounds(cell: &str) -> Option<(u64, Most)> {
    let key = plain::key(cell);
    let key = key.trim_end_matches('回');
    let (least, most) = ["..", "~", "〜", "～", "-"].iter().find_map(|sign| key.split_once(sign))?;
    let least = least.parse().ok()?;
    let most = match most.trim_start_matches('.') {
        "1" => Most::One,
        "n" | "*" | "∞" | "unbounded" | "many" => Most::Many(None),
        number => Most::Many(Some(number.parse().ok()?)),
    };
    Some((least, most))
}

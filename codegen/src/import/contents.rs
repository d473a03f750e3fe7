//! What a column holds, told by its cells.

use super::grid::Line;
use super::header::{Role, Sure};
use super::{path, plain, required};

/// The share of the filled cells of a column of which something is true.
pub(super) fn share(body: &[Line], column: usize, holds: impl Fn(&str) -> bool) -> f64 {
    let cells = body.iter().filter_map(|line| line.get(column)).filter(|cell| !cell.is_beside);
    let filled: Vec<&str> =
        cells.map(|cell| cell.text.trim()).filter(|text| !plain::is_blank(text)).collect();
    if filled.is_empty() {
        return 0.0;
    }
    let count = filled.iter().filter(|text| holds(text)).count();
    #[expect(clippy::cast_precision_loss, reason = "tables have far less than 2^52 lines")]
    let share = count as f64 / filled.len() as f64;
    share
}

/// Whether a text could be a name on the wire.
pub(super) fn is_name(text: &str) -> bool {
    path::is_name(text) && text.chars().any(|c| c.is_ascii_alphabetic())
}

/// Gives roles to the columns that have none, as far as their cells tell.
pub(super) fn fill(roles: &mut [Option<(Role, Sure)>], body: &[Line]) {
    let mut free: Vec<usize> = (0..roles.len()).filter(|at| roles[*at].is_none()).collect();
    let mut take =
        |roles: &mut [Option<(Role, Sure)>], role: Role, least: f64, score: &dyn Fn(usize) -> f64| {
            if roles.iter().flatten().any(|(taken, _)| *taken == role) {
                return;
            }
            let best = free.iter().copied().max_by(|a, b| score(*a).total_cmp(&score(*b)).then(b.cmp(a)));
            if let Some(best) = best.filter(|best| score(*best) >= least) {
                roles[best] = Some((role, Sure::Likely));
                free.retain(|at| *at != best);
            }
        };
    let names = |at: usize| share(body, at, is_name) * distinct(body, at);
    take(roles, Role::Field, 0.6, &names);
    take(roles, Role::Required, 0.8, &|at| share(body, at, required::is_mark) * marks(body, at));
    take(roles, Role::Format, 0.6, &|at| share(body, at, is_format));
    take(roles, Role::Number, 1.0, &|at| if ascends(body, at) { 1.0 } else { 0.0 });
    take(roles, Role::Length, 0.8, &|at| share(body, at, is_number));
    take(roles, Role::Label, 0.6, &|at| share(body, at, is_short) * distinct(body, at));
    for at in free {
        if share(body, at, |text| !text.is_empty()) > 0.0 {
            roles[at] = Some((Role::Details, Sure::Likely));
        }
    }
}

/// A column under a header that nobody knows whose cells are notations, where no other column has them.
pub(super) fn fill_format(roles: &mut [Option<(Role, Sure)>], body: &[Line]) {
    if roles.iter().flatten().any(|(role, _)| *role == Role::Format) {
        return;
    }
    let says = |text: &str| text.contains(char::is_alphabetic) && denbun_notation::parse(text).is_ok();
    let is_format = |at: usize| share(body, at, says) >= 0.8;
    let mut free = (0..roles.len()).filter(|at| roles[*at].is_none());
    if let Some(at) = free.find(|at| is_format(*at)) {
        roles[at] = Some((Role::Format, Sure::Likely));
    }
}

/// How many of the cells differ from each other, as a share.
fn distinct(body: &[Line], column: usize) -> f64 {
    let mut seen = std::collections::HashSet::new();
    share(body, column, |_| true) * {
        let all: Vec<&str> = body
            .iter()
            .filter_map(|line| line.get(column))
            .map(|cell| cell.text.trim())
            .filter(|text| !plain::is_blank(text))
            .collect();
        let different = all.iter().filter(|text| seen.insert(**text)).count();
        #[expect(clippy::cast_precision_loss, reason = "tables have far less than 2^52 lines")]
        let share = if all.is_empty() { 0.0 } else { different as f64 / all.len() as f64 };
        share
    }
}

/// Marks such as ○ count only where at least one says something.
fn marks(body: &[Line], column: usize) -> f64 {
    let says = |text: &str| !text.is_empty() && !text.chars().all(|c| c.is_ascii_digit());
    if body.iter().filter_map(|line| line.get(column)).any(|cell| says(cell.text.trim())) { 1.0 } else { 0.0 }
}

fn is_format(text: &str) -> bool {
    const WORDS: [&str; 22] = [
        "半角",
        "全角",
        "文字",
        "桁",
        "バイト",
        "byte",
        "数字",
        "英数",
        "yyyy",
        "url",
        "メール",
        "日付",
        "string",
        "number",
        "boolean",
        "integer",
        "object",
        "array",
        "char",
        "数値",
        "整数",
        "int",
    ];
    let key = plain::key(text);
    key.chars().count() <= 40 && WORDS.iter().any(|word| key.contains(word))
}

fn is_number(text: &str) -> bool {
    let key = plain::key(text);
    !key.is_empty() && key.chars().all(|c| c.is_ascii_digit() || "-~〜～.".contains(c))
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= 30 && !text.contains('。')
}

/// 1, 2, 3 and so on.
pub(super) fn ascends(body: &[Line], column: usize) -> bool {
    let numbers: Vec<Option<usize>> = body
        .iter()
        .filter_map(|line| line.get(column))
        .filter(|cell| !cell.is_empty())
        .map(|cell| plain::key(&cell.text).parse().ok())
        .collect();
    numbers.len() > 1 && numbers.iter().enumerate().all(|(at, number)| *number == Some(at + 1))
}

//! One table over several pages: its header stands again, and its lines are numbered on.

use super::columns::{self, Columns};
use super::grid::Grid;
use super::header::Role;
use super::plain;

/// The tables, with those joined that go on.
pub(super) fn joined(grids: Vec<Grid>) -> Vec<Grid> {
    let mut out: Vec<(Grid, Columns)> = Vec::new();
    for grid in grids {
        let columns = columns::find(&grid);
        match out.last_mut().filter(|(last, known)| goes_on(last, known, &grid, &columns)) {
            Some((last, _)) => {
                last.lines.extend(grid.lines.into_iter().skip(columns.headers));
                last.span.end = grid.span.end;
                last.after.push('\n');
                last.after.push_str(&grid.after);
            }
            None => out.push((grid, columns)),
        }
    }
    out.into_iter().map(|(grid, _)| grid).collect()
}

/// Whether the line before a table heads another message, where a page has its number or the document's title.
fn is_heading(title: &str) -> bool {
    let words = ["リクエスト", "レスポンス", "要求", "応答", "電文", "結果", "通知", "request", "response"];
    let title = title.trim().to_lowercase();
    title.starts_with(['■', '□', '◆', '●', '○', '【', '#', '<', '＜', '▼', '(', '（'])
        || words.iter().any(|word| title.contains(word))
}

fn goes_on(last: &Grid, known: &Columns, next: &Grid, columns: &Columns) -> bool {
    if is_heading(&next.title) {
        return false;
    }
    let headers = |columns: &Columns| -> Vec<String> {
        columns.list.iter().map(|column| plain::key(&column.header)).collect()
    };
    if known.headers == 0 || columns.headers == 0 || headers(known) != headers(columns) {
        return false;
    }
    let numbers = |grid: &Grid, columns: &Columns| -> Option<Vec<u32>> {
        let at = columns.list.iter().position(|column| column.role == Some(Role::Number))?;
        let cells = grid.lines.iter().skip(columns.headers).filter_map(|line| line.get(at));
        Some(cells.filter_map(|cell| plain::key(&cell.text).trim_end_matches('.').parse().ok()).collect())
    };
    let (Some(before), Some(behind)) = (numbers(last, known), numbers(next, columns)) else { return false };
    before.last().zip(behind.first()).is_some_and(|(last, first)| last.checked_add(1) == Some(*first))
}

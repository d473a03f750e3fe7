//! Which column holds what: by the header where there is one, and by the cells where there is none or it leaves a doubt.

use super::grid::{Cell, Grid, Line};
use super::header::{self, Role, Sure};
use super::{contents, plain};

/// A column.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub(super) role: Option<Role>,
    /// The header as printed, on one line; empty without one.
    pub(super) header: String,
    /// Whether lengths count bytes.
    pub(super) in_bytes: bool,
}

/// The columns of a table and its lines of cells.
pub(super) struct Columns {
    pub(super) list: Vec<Column>,
    /// Whether the cells alone told what they hold.
    pub(super) is_told_by_contents: bool,
    /// How many lines are headers.
    pub(super) headers: usize,
}

/// Finds out what the columns hold.
pub(super) fn find(grid: &Grid) -> Columns {
    let headers = header_lines(grid);
    let body = &grid.lines[headers.min(grid.lines.len())..];
    let width = match headers {
        0 => grid.width(),
        // What lies behind the last header has no column.
        _ => grid.lines[..headers].iter().map(Vec::len).max().unwrap_or(0),
    };
    let texts: Vec<String> = (0..width).map(|at| header_text(&grid.lines[..headers], at)).collect();
    let mut roles = by_header(&texts);
    if headers > 0 {
        settle_field(&mut roles, body);
    }
    if headers == 0 || !roles.iter().any(|role| matches!(role, Some((Role::Field, _)))) {
        contents::fill(&mut roles, body);
    }
    settle_label(&mut roles, body);
    if headers > 0 {
        contents::fill_format(&mut roles, body);
        // Numbers of lines need no header.
        for at in (0..width).filter(|at| texts[*at].is_empty() && contents::ascends(body, *at)) {
            roles[at].get_or_insert((Role::Number, Sure::Likely));
        }
    }
    let list = texts.iter().zip(&roles).map(|(text, role)| Column {
        role: role.map(|it| it.0),
        header: text.clone(),
        in_bytes: header::counts_bytes(text),
    });
    Columns { list: list.collect(), is_told_by_contents: headers == 0, headers }
}

/// Whether a table has a header and a column of names.
pub(super) fn is_of_fields(grid: &Grid) -> bool {
    let has_header = grid.lines.iter().take(4).any(looks_like_header);
    has_header && find(grid).list.iter().any(|column| column.role == Some(Role::Field))
}

/// Whether a line repeats the header, as tables over several pages do.
pub(super) fn is_header_again(line: &Line, columns: &Columns) -> bool {
    columns.headers > 0
        && line.iter().zip(&columns.list).filter(|(cell, _)| !cell.is_empty()).count() > 1
        && line
            .iter()
            .zip(&columns.list)
            .all(|(cell, column)| plain::key(&cell.text) == plain::key(&column.header))
}

/// How many lines at the start are headers.
fn header_lines(grid: &Grid) -> usize {
    if let Some(said) = grid.headers {
        // A first line of headers may be the title of the whole table, and cells of the second one more headers; one cell
        // over all columns below them heads the rows that follow.
        let said = said.min(grid.lines.len());
        let lines = &grid.lines[..said];
        let titles = lines.iter().take_while(|line| is_title(line)).count();
        let own = lines[titles..].iter().take_while(|line| !is_title(line)).count();
        return if own == 0 { said } else { titles + own };
    }
    let looks = |line: &Line| looks_like_header(line);
    let first = (0..grid.lines.len().min(4)).find(|at| looks(&grid.lines[*at]));
    let Some(first) = first.filter(|at| *at == 0 || grid.lines[..*at].iter().all(is_title)) else { return 0 };
    let more = grid.lines[first + 1..].iter().take(2).take_while(|line| looks(line)).count();
    first + 1 + more
}

/// One text for the whole line.
fn is_title(line: &Line) -> bool {
    line.iter().filter(|cell| !cell.is_empty() && !cell.is_beside).count() <= 1
}

pub(super) fn looks_like_header(line: &Line) -> bool {
    let filled: Vec<&Cell> = line.iter().filter(|cell| !cell.is_empty()).collect();
    let known: Vec<Sure> = filled.iter().filter_map(|cell| header::role(&cell.text)).map(|it| it.1).collect();
    let exact = known.iter().filter(|sure| **sure == Sure::Exact).count();
    // A name on the wire is no header, except that some are called `name`, `type` or `order`.
    let others = filled.len() - known.len();
    (exact >= 2 && others <= known.len()) || (exact >= 1 && known.len() >= 2 && others == 0)
}

fn header_text(lines: &[Line], column: usize) -> String {
    let mut parts: Vec<String> = Vec::new();
    for cell in lines.iter().filter_map(|line| line.get(column)) {
        let text = plain::one_line(&cell.text);
        if !text.is_empty() && parts.last() != Some(&text) {
            parts.push(text);
        }
    }
    // A title over all columns says nothing of one.
    if parts.len() > 1 && is_over_all(lines) {
        parts.remove(0);
    }
    parts.join(" ")
}

fn is_over_all(lines: &[Line]) -> bool {
    lines.first().is_some_and(|line| line.len() > 2 && is_title(line))
}

type Found = Option<(Role, Sure)>;

fn by_header(texts: &[String]) -> Vec<Found> {
    let mut roles: Vec<Found> = texts.iter().map(|text| role_of(text)).collect();
    // A sure word beats a likely one for the same thing; of details, formats and values there may be several.
    for at in 0..roles.len() {
        let Some((role, Sure::Likely)) = roles[at] else { continue };
        let is_taken = roles.iter().flatten().any(|it| *it == (role, Sure::Exact));
        if is_taken && !matches!(role, Role::Details | Role::Values | Role::Format | Role::Example) {
            roles[at] = None;
        }
    }
    roles
}

/// What a header says as a whole, or its last word under the headings of several columns: 書式 under フィールド.
fn role_of(text: &str) -> Found {
    let sure = |found: Found| found.filter(|it| it.1 == Sure::Exact);
    let whole = header::role(text);
    let last = || text.rsplit_once(' ').and_then(|(_, last)| header::role(last));
    sure(whole).or_else(|| sure(last())).or(whole).or_else(last)
}

/// One column holds the names on the wire: of those whose header could say so, the one whose cells are names.
fn settle_field(roles: &mut [Found], body: &[Line]) {
    let is = |role: &Found, wanted: Role| matches!(role, Some((role, _)) if *role == wanted);
    let share = |at: usize| contents::share(body, at, contents::is_name);
    let fields: Vec<usize> = (0..roles.len()).filter(|at| is(&roles[*at], Role::Field)).collect();
    let best = fields.iter().copied().max_by(|a, b| share(*a).total_cmp(&share(*b)).then(b.cmp(a)));
    for at in &fields {
        if Some(*at) != best {
            roles[*at] = Some((Role::Label, Sure::Likely));
        }
    }
    // 項目名 and 名称 may head the names on the wire, and パラメータ what they are called.
    let labels = (0..roles.len()).filter(|at| is(&roles[*at], Role::Label) || roles[*at].is_none());
    let named = labels.filter(|at| share(*at) >= 0.7);
    let Some(named) = named.max_by(|a, b| share(*a).total_cmp(&share(*b)).then(b.cmp(a))) else { return };
    match best {
        None => roles[named] = Some((Role::Field, Sure::Likely)),
        Some(best) if share(best) < 0.4 => {
            roles[named] = Some((Role::Field, Sure::Likely));
            roles[best] = Some((Role::Label, Sure::Likely));
        }
        Some(_) => {}
    }
}

/// Of several columns of labels the last is the field's own, the others stand for groups of fields.
fn settle_label(roles: &mut [Found], body: &[Line]) {
    let labels: Vec<usize> =
        (0..roles.len()).filter(|at| matches!(roles[*at], Some((Role::Label, _)))).collect();
    let share = |at: usize| contents::share(body, at, |text| !plain::is_blank(text));
    let Some(own) = labels.iter().copied().max_by(|a, b| share(*a).total_cmp(&share(*b)).then(a.cmp(b)))
    else {
        // Of 大項目 and 中項目 the narrowest names the field where nothing else does.
        let last = roles.iter().rposition(|role| matches!(role, Some((Role::Section, _))));
        if let Some(last) = last.filter(|last| share(*last) >= 0.8) {
            roles[last] = Some((Role::Label, Sure::Likely));
        }
        return;
    };
    for at in labels {
        if at != own {
            roles[at] = Some((if at < own { Role::Section } else { Role::Details }, Sure::Likely));
        }
    }
}

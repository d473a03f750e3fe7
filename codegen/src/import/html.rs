//! HTML tables, as pages and office programs write them: tags left open, cells over several columns and lines.
//!
//! `html5gum` tells tags, text and entities apart as the HTML standard does; what a table is made of is decided here.

mod layout;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{EndTag, StartTag, Token, Tokenizer};

use self::layout::{Draft, Spanning};
use super::grid::{Grid, Line, MAX_CELLS};
use super::{columns, header};

/// Tags that begin a new line of text.
const BREAKS: [&[u8]; 18] = [
    b"br",
    b"p",
    b"div",
    b"li",
    b"ul",
    b"ol",
    b"dl",
    b"dt",
    b"dd",
    b"hr",
    b"pre",
    b"blockquote",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"h5",
    b"h6",
];

/// The tables of a page, those inside of others as tables of their own.
pub(super) fn read(text: &str) -> Vec<Grid> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut reader = Reader { end: text.len(), ..Reader::default() };
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let Ok(token) = token;
        reader.take(token);
    }
    reader.finish()
}

/// Whether a text holds a part of a table.
pub(super) fn is_html(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["<table", "<tr", "<td"].iter().any(|tag| {
        lower.match_indices(tag).any(|(at, _)| {
            lower[at + tag.len()..].starts_with(|c: char| c == '>' || c == '/' || c.is_ascii_whitespace())
        })
    })
}

#[derive(Default)]
struct Reader {
    /// The tables not yet closed, outermost first.
    open: Vec<Draft>,
    done: Vec<Grid>,
    /// The text since the last table.
    words: String,
    end: usize,
    /// How many cells the tables have so far.
    cells: usize,
    /// Inside of what is no text: scripts, styles.
    hidden: usize,
}

impl Reader {
    fn take(&mut self, token: Token<usize>) {
        match token {
            Token::StartTag(tag) => self.start(&tag),
            Token::EndTag(tag) => self.close(&tag),
            Token::String(text) if self.hidden == 0 => {
                let words = String::from_utf8_lossy(&text.value);
                self.text(&words, text.span.end);
            }
            Token::String(_) | Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }

    fn start(&mut self, tag: &StartTag<usize>) {
        let name: &[u8] = &tag.name;
        match name {
            b"table" => self.open_table(tag.span.start),
            b"tr" => self.table(tag.span.start).start_row(),
            b"thead" => self.table(tag.span.start).in_head = true,
            b"tbody" | b"tfoot" => self.table(tag.span.start).in_head = false,
            b"td" | b"th" => {
                let over =
                    Spanning { columns: number(tag, b"colspan", 100), rows: number(tag, b"rowspan", 10_000) };
                self.table(tag.span.start).start_cell(name == b"th", over, tag.span.end);
            }
            b"script" | b"style" | b"title" if !tag.self_closing => self.hidden += 1,
            name if BREAKS.contains(&name) => self.break_line(tag.span.end),
            _ => {}
        }
    }

    fn close(&mut self, tag: &EndTag<usize>) {
        let name: &[u8] = &tag.name;
        match name {
            b"table" => self.close_table(tag.span.end),
            b"script" | b"style" | b"title" => self.hidden = self.hidden.saturating_sub(1),
            b"td" | b"th" => {
                if let Some(table) = self.open.last_mut() {
                    table.end_cell(tag.span.start);
                }
            }
            b"tr" => {
                if let Some(table) = self.open.last_mut() {
                    table.end_row(tag.span.start);
                }
            }
            b"thead" => {
                if let Some(table) = self.open.last_mut() {
                    table.in_head = false;
                }
            }
            name if BREAKS.contains(&name) => self.break_line(tag.span.end),
            _ => {}
        }
    }

    /// The table that is open; cells without one make one.
    fn table(&mut self, at: usize) -> &mut Draft {
        if self.open.is_empty() {
            self.open_table(at);
        }
        let last = self.open.len() - 1;
        &mut self.open[last]
    }

    fn open_table(&mut self, at: usize) {
        // Deeper nesting than any page has: the rest is text of the table around it.
        if self.open.len() < 32 {
            let title = self.take_words();
            self.open.push(Draft::new(at, title));
        }
    }

    fn close_table(&mut self, at: usize) {
        let Some(mut table) = self.open.pop() else { return };
        // More cells than may be are not laid out; that there are too many is told of those that are.
        if self.cells > MAX_CELLS {
            return;
        }
        table.end_row(at);
        let inner = table.inner.take();
        let grid = table.lay_out(at);
        self.cells += grid.lines.iter().map(Vec::len).sum::<usize>();
        let is_frame = inner.is_some() && !columns::is_of_fields(&grid);
        if let (Some(first), false) = (inner, is_frame) {
            // What is listed inside of its cells is text of them; tables of fields stay tables.
            let from = first.min(self.done.len());
            let kept: Vec<Grid> = self.done.drain(from..).filter(columns::is_of_fields).collect();
            self.done.extend(kept);
        }
        if let (Some(outer), true) = (self.open.last_mut(), grid.is_table()) {
            outer.inner.get_or_insert(inner.unwrap_or(self.done.len()));
            outer.text(&listed(&grid), at);
        }
        if grid.is_table() && !is_frame {
            self.done.insert(inner.unwrap_or(self.done.len()).min(self.done.len()), grid);
        }
        self.words.clear();
    }

    fn text(&mut self, text: &str, end: usize) {
        // Inside of a cell a line break in the source is a blank.
        let in_cell = text.replace(['\n', '\r', '\t'], " ");
        let is_taken = self.open.last_mut().is_some_and(|table| table.text(&in_cell, end));
        if !is_taken {
            self.words.push_str(text);
        }
    }

    fn break_line(&mut self, end: usize) {
        let is_taken = self.open.last_mut().is_some_and(|table| table.text("\n", end));
        if !is_taken {
            self.words.push('\n');
        }
    }

    /// The last line of the text before a table; all of it belongs behind the table before.
    fn take_words(&mut self) -> String {
        let words = std::mem::take(&mut self.words);
        if let Some(last) = self.done.last_mut() {
            last.after.push_str(&words);
        }
        let line = words.lines().map(str::trim).rfind(|line| !line.is_empty());
        line.unwrap_or_default().to_owned()
    }

    fn finish(mut self) -> Vec<Grid> {
        while !self.open.is_empty() {
            self.close_table(self.end);
        }
        self.take_words();
        self.done
    }
}

/// The longest text of a table inside of a cell, in bytes.
const MAX_LISTED: usize = 4000;

/// A table as text of the cell it stands in: a line a row, the first cell before a colon.
fn listed(grid: &Grid) -> String {
    let mut out = String::new();
    let is_header =
        |line: &&Line| line.iter().all(|cell| cell.is_empty() || header::role(&cell.text).is_some());
    let headers = usize::from(grid.lines.first().as_ref().is_some_and(is_header));
    for line in grid.lines.iter().skip(headers) {
        let cells: Vec<&str> = line
            .iter()
            .filter(|cell| !cell.is_beside && !cell.is_empty())
            .map(|cell| cell.text.as_str())
            .collect();
        if let Some((first, rest)) = cells.split_first() {
            out.push_str(&format!("\n{first}{}{}", if rest.is_empty() { "" } else { "：" }, rest.join(" ")));
        }
        if out.len() > MAX_LISTED {
            break;
        }
    }
    out.push('\n');
    out
}

/// The number an attribute holds, at least one.
fn number(tag: &StartTag<usize>, name: &[u8], max: usize) -> usize {
    let value = tag.attributes.iter().find(|(key, _)| key.as_slice() == name).map(|(_, value)| value);
    let text = value.map(|value| String::from_utf8_lossy(&value.value).trim().to_owned());
    match text.and_then(|text| text.parse::<usize>().ok()) {
        // All lines that are left.
        Some(0) if name == b"rowspan" => max,
        Some(number) => number.clamp(1, max),
        None => 1,
    }
}

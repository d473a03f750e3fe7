//! Where in the text new rows are put, and how they are laid out there.

use super::Insertion;
use crate::import::print::{self, Style};
use crate::import::row::Row;
use crate::source::{Sources, Span};
use crate::tree::{Kind, Node};

/// A piece of text for a place.
pub(super) type Edit = Insertion;

/// Keys that stand behind the rows of a message, an object or the whole spec.
const LATER: [&str; 19] = [
    "rest",
    "at_least_one_of",
    "exactly_one_of",
    "at_most_one_of",
    "rules",
    "outcome",
    "examples",
    "evidence",
    "source",
    "confirm",
    "note",
    "objects",
    "operations",
    "messages",
    "notifications",
    "hand_backs",
    "files",
    "families",
    "flows",
];

/// What has rows, and its rows if there are any.
pub(super) struct Ground<'g> {
    pub(super) owner: &'g Node,
    pub(super) fields: Option<&'g Node>,
    pub(super) sources: &'g Sources,
}

/// Adds rows, and the row for everything else, at their places; says how many keys that adds to mappings that are there.
pub(super) fn add(ground: &Ground<'_>, rows: &[Row], rest: Option<&Row>, edits: &mut Vec<Edit>) -> usize {
    let text = Text { text: ground.sources.text(ground.owner.span.file) };
    let mut keys = 0;
    match ground.fields {
        _ if rows.is_empty() => {}
        Some(fields) if fields.is_empty() => {
            keys += rows.len();
            let indent = text.indent_of_line(fields.span.start as usize) + 2;
            let at = text.line_end(fields.span.end as usize);
            let newline = text.newline(at);
            edits.push(Edit {
                at,
                text: format!("{newline}{}", print::rows(rows, Style::Block, indent, newline)),
            });
        }
        Some(fields) => {
            keys += rows.len();
            add_rows(&text, fields, rows, edits);
        }
        None => {
            keys += 1;
            add_entry(&text, ground.owner, "fields", rows, edits);
        }
    }
    if let Some(rest) = rest {
        keys += 1;
        // Behind the rows: at the same place if these are new too.
        add_rest(&text, ground, rest, edits);
    }
    keys
}

/// The edits in the order of the text; of several at one place the one made first comes first.
pub(super) fn ordered(mut edits: Vec<Edit>) -> Vec<Edit> {
    edits.sort_by_key(|edit| edit.at);
    edits
}

struct Text<'t> {
    text: &'t str,
}

/// Rows behind those of a mapping.
fn add_rows(text: &Text<'_>, fields: &Node, rows: &[Row], edits: &mut Vec<Edit>) {
    if text.is_flow(fields) {
        let inner = text.flow_indent(fields);
        let newline = text.newline(fields.span.start as usize);
        text.put_flow(fields, None, &print::rows(rows, Style::Flow, inner, newline), newline, edits);
        return;
    }
    let indent = first_key(fields).map_or(2, |key| text.column(key.start as usize));
    let newline = text.newline(fields.span.end as usize);
    let rows = print::rows(rows, Style::Block, indent, newline);
    edits.push(text.lines(fields.span.end as usize, Some(fields), &rows, newline));
}

/// A new key with rows in what has none, before whatever stands behind rows.
fn add_entry(text: &Text<'_>, owner: &Node, key: &str, rows: &[Row], edits: &mut Vec<Edit>) {
    let newline = text.newline(owner.span.start as usize);
    let before = last_before(owner);
    if text.is_flow(owner) {
        let inner = text.flow_indent(owner);
        let rows = print::rows(rows, Style::Flow, inner + 2, newline);
        let entry = format!("{}{key}: {{{newline}{rows} }}", " ".repeat(inner));
        text.put_flow(owner, before.map(|(key, value)| text.end(key, value)), &entry, newline, edits);
        return;
    }
    let indent = first_key(owner).map_or(0, |key| text.column(key.start as usize));
    // At the top level a blank line stands between the parts of a spec.
    let blank = if indent == 0 { newline } else { "" };
    let rows = print::rows(rows, Style::Block, indent + 2, newline);
    let entry = format!("{blank}{}{key}:{newline}{rows}", " ".repeat(indent));
    edits.push(text.behind(owner, before, &entry, newline));
}

/// The row for everything else, behind the rows; behind those just added if these are new.
fn add_rest(text: &Text<'_>, ground: &Ground<'_>, rest: &Row, edits: &mut Vec<Edit>) {
    let owner = ground.owner;
    let newline = text.newline(owner.span.start as usize);
    let rest = std::slice::from_ref(rest);
    let entries = own_entries(owner);
    let fields =
        entries.iter().find(|(key, _)| key.text() == Some("fields")).map(|(key, value)| (key, value));
    let behind = fields.or_else(|| last_before(owner));
    if text.is_flow(owner) {
        let inner = text.flow_indent(owner);
        let behind = behind.map(|(key, value)| text.end(key, value));
        text.put_flow(owner, behind, &print::rows(rest, Style::Flow, inner, newline), newline, edits);
        return;
    }
    let indent = first_key(owner).map_or(0, |key| text.column(key.start as usize));
    edits.push(text.behind(owner, behind, &print::rows(rest, Style::Block, indent, newline), newline));
}

/// The last entry before those that stand behind rows; nothing if all of them do or none does.
fn last_before(owner: &Node) -> Option<(&Node, &Node)> {
    let entries = own_entries(owner);
    let later = entries.iter().position(|(key, _)| key.text().is_some_and(|key| LATER.contains(&key)))?;
    entries.get(later.checked_sub(1)?).map(|(key, value)| (key, value))
}

/// Entries that are written in the mapping itself, and are not merged into it.
fn own_entries(node: &Node) -> Vec<&(Node, Node)> {
    let Kind::Mapping(entries) = &node.kind else { return Vec::new() };
    let is_own = |key: &Node| node.span.start <= key.span.start && key.span.end <= node.span.end;
    entries.iter().filter(|(key, _)| is_own(key)).collect()
}

fn first_key(node: &Node) -> Option<Span> {
    own_entries(node).first().map(|(key, _)| key.span)
}

/// Whether the last thing written in a node is a text in lines of its own, to which blank lines behind it may belong.
fn ends_with_lines(node: &Node, text: &Text<'_>) -> bool {
    match &node.kind {
        Kind::Scalar { plain, .. } => {
            !plain && !text.text[node.span.start as usize..].starts_with(['"', '\''])
        }
        Kind::Sequence(items) => items.last().is_some_and(|item| ends_with_lines(item, text)),
        Kind::Mapping(_) => own_entries(node).last().is_some_and(|(_, value)| ends_with_lines(value, text)),
        Kind::Invalid => false,
    }
}

impl Text<'_> {
    /// Where an entry ends: an alias where it stands, nothing behind its key and colon.
    fn end(&self, key: &Node, value: &Node) -> usize {
        let place = value.alias.unwrap_or(value.span).end as usize;
        let key = key.alias.unwrap_or(key.span).end as usize;
        if !value.is_empty() || value.alias.is_some() {
            return place.max(key);
        }
        let behind = &self.text[key..];
        let blanks = behind.len() - behind.trim_start_matches([' ', '\t']).len();
        if behind[blanks..].starts_with(':') { key + blanks + 1 } else { key }
    }

    /// Lines behind an entry of a block, or behind all of it.
    fn behind(&self, owner: &Node, entry: Option<(&Node, &Node)>, lines: &str, newline: &str) -> Edit {
        match entry {
            Some((key, value)) => self.lines(self.end(key, value), Some(value), lines, newline),
            None => self.lines(owner.span.end as usize, Some(owner), lines, newline),
        }
    }

    /// Lines behind what ends at a place, as part of a block.
    fn lines(&self, end: usize, last: Option<&Node>, lines: &str, newline: &str) -> Edit {
        let at = self.line_end(end);
        let rest = &self.text[at..];
        let blank = rest.len() - rest.trim_start_matches(['\n', '\r', ' ']).len();
        let next = at + rest[..blank].rfind('\n').map_or(0, |at| at + 1);
        if next > at && last.is_some_and(|last| ends_with_lines(last, self)) {
            return Edit { at: next, text: format!("{lines}{newline}") };
        }
        Edit { at, text: format!("{newline}{lines}") }
    }

    fn is_flow(&self, node: &Node) -> bool {
        self.text.get(node.span.start as usize..).is_some_and(|text| text.starts_with('{'))
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind(['\n', '\r']).map_or(0, |at| at + 1)
    }

    fn line_end(&self, at: usize) -> usize {
        self.text[at..].find(['\n', '\r']).map_or(self.text.len(), |offset| at + offset)
    }

    /// The column of a place, from 0.
    fn column(&self, at: usize) -> usize {
        self.text[self.line_start(at)..at].chars().count()
    }

    fn indent_of_line(&self, at: usize) -> usize {
        let line = &self.text[self.line_start(at)..];
        line.len() - line.trim_start_matches(' ').len()
    }

    /// The line break used at a place: that of its line, or of the file.
    fn newline(&self, at: usize) -> &'static str {
        let rest = &self.text[self.line_end(at)..];
        match rest.is_empty() {
            true if self.text.contains("\r\n") => "\r\n",
            false if rest.starts_with("\r\n") => "\r\n",
            _ => "\n",
        }
    }

    /// How far rows in braces are moved in: as those that begin a line, or a step from the line the braces open in.
    fn flow_indent(&self, node: &Node) -> usize {
        let begins = |at: usize| self.text[self.line_start(at)..at].trim().is_empty();
        let open = self.indent_of_line(node.span.start as usize);
        let keys = own_entries(node).into_iter().map(|(key, _)| key.span.start as usize);
        keys.filter(|at| begins(*at))
            .map(|at| self.column(at))
            .next()
            .filter(|column| *column > open)
            .unwrap_or(open + 4)
    }

    /// Puts text behind an entry of a mapping in braces, or behind all of them.
    fn put_flow(&self, node: &Node, behind: Option<usize>, rows: &str, newline: &str, edits: &mut Vec<Edit>) {
        let close = (node.span.end as usize).saturating_sub(1);
        if let Some(at) = behind {
            edits.push(Edit { at, text: format!(",{newline}{rows}") });
            return;
        }
        let entries = own_entries(node);
        let last = entries.iter().map(|(key, value)| self.end(key, value)).max();
        let Some(last) = last else {
            // Nothing is written between the braces, or only what is merged in.
            let inner = self.text[node.span.start as usize + 1..close].trim();
            let comma = if inner.is_empty() || inner.ends_with(',') { "" } else { "," };
            edits.push(Edit { at: close, text: format!("{comma}{newline}{rows} ") });
            return;
        };
        let tail = &self.text[last..close];
        match (tail.trim(), tail.find('#')) {
            ("", _) => edits.push(Edit { at: last, text: format!(",{newline}{rows}") }),
            (",", _) => {
                let at = last + tail.find(',').map_or(0, |at| at + 1);
                edits.push(Edit { at, text: format!("{newline}{rows}") });
            }
            (_, Some(comment)) => {
                // A comment stays with what it follows: the comma goes before it, the rows behind it.
                let has_comma = tail[..comment].contains(',');
                if !has_comma {
                    edits.push(Edit { at: last, text: ",".to_owned() });
                }
                let at = last + tail.trim_end().len();
                edits.push(Edit { at, text: format!("{newline}{rows}") });
            }
            (_, None) => {
                let at = last + tail.trim_end().len();
                let comma = if tail.trim_end().ends_with(',') { "" } else { "," };
                edits.push(Edit { at, text: format!("{comma}{newline}{rows}") });
            }
        }
    }
}

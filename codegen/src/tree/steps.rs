//! The parser's events of the first document, checked for what needs no tree.

use std::borrow::Cow;
use std::ops::Range;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, StructureStyle, Tag};
use hashbrown::HashMap;

use super::MAX_NODES;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::source::{FileId, Span};

/// The start or end of a node, in the order of the text.
pub(super) struct Step<'t> {
    pub(super) span: Span,
    /// The number of the anchor, zero for none.
    pub(super) anchor: usize,
    pub(super) item: Item<'t>,
}

pub(super) enum Item<'t> {
    Scalar { text: Cow<'t, str>, plain: bool },
    Sequence { flow: bool },
    Mapping { flow: bool },
    End,
    Alias(usize),
    Invalid,
}

/// A document as steps.
pub(super) struct Steps<'t> {
    pub(super) list: Vec<Step<'t>>,
    /// The step at which each anchor stands.
    pub(super) anchors: HashMap<usize, usize>,
    /// How far the text was read.
    pub(super) end: End,
}

/// How a text ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// With the document.
    Document,
    /// With a syntax error; what precedes it is a part of the tree.
    Syntax,
    /// At a limit, or without a document: there is nothing to build.
    Nothing,
}

struct Reader<'t, 'd> {
    file: FileId,
    text: &'t str,
    steps: Steps<'t>,
    open: Vec<(Span, bool)>,
    nodes: usize,
    documents: usize,
    diagnostics: &'d mut Diagnostics,
}

pub(super) fn read<'t>(file: FileId, text: &'t str, diagnostics: &mut Diagnostics) -> Steps<'t> {
    // Comments would count against a limit of the parser; an unknown alias would end it.
    let options = granit_parser::options! { emit_comments: false, emit_unresolved_aliases: true };
    let steps = Steps { list: Vec::new(), anchors: HashMap::new(), end: End::Syntax };
    let (open, nodes, documents) = (Vec::new(), 0, 0);
    let mut reader = Reader { file, text, steps, open, nodes, documents, diagnostics };
    for event in Parser::new_from_str_with_options(text, options) {
        let goes_on = match event {
            Ok((event, span)) => reader.take(event, span),
            Err(error) => reader.fail(&error),
        };
        if !goes_on {
            break;
        }
    }
    reader.finish()
}

impl<'t> Reader<'t, '_> {
    fn take(&mut self, event: Event<'t>, span: granit_parser::Span) -> bool {
        let tag_span = span.tag_span().and_then(|span| span.byte_range());
        let range = span.byte_range().unwrap_or(0..0);
        match event {
            Event::StreamStart | Event::DocumentEnd => true,
            Event::StreamEnd => {
                self.steps.end = End::Document;
                true
            }
            Event::DocumentStart(..) => self.start_document(range),
            Event::Scalar(text, style, anchor, tag) => {
                let quoted = self.check_tag(tag.as_deref(), tag_span, &range);
                let plain = style == ScalarStyle::Plain && !quoted;
                let range = trimmed(self.text, range, style);
                // The parser writes `~` for a value that is not there.
                let text = if plain && range.is_empty() { Cow::Borrowed("") } else { text };
                self.node(range, anchor, Item::Scalar { text, plain })
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.check_tag(tag.as_deref(), tag_span, &range);
                let flow = style == StructureStyle::Flow;
                self.node(range, anchor, Item::Sequence { flow })
            }
            Event::MappingStart(style, anchor, tag) => {
                self.check_tag(tag.as_deref(), tag_span, &range);
                let flow = style == StructureStyle::Flow;
                self.node(range, anchor, Item::Mapping { flow })
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.open.pop();
                self.push(range, 0, Item::End);
                true
            }
            Event::Alias(anchor) => self.node(range, 0, Item::Alias(anchor)),
            Event::UnresolvedAlias(name) => {
                let message = format!("unknown alias {}", quote(&format!("*{name}")));
                self.diagnostics
                    .error(ids::UNKNOWN_ALIAS, self.span(range.clone()), message)
                    .help(format!("an anchor `&{name}` must stand before it"));
                self.node(range, 0, Item::Invalid)
            }
            // Anchors and comments, neither of which is asked for.
            _ => true,
        }
    }

    fn start_document(&mut self, range: Range<usize>) -> bool {
        self.documents += 1;
        if self.documents == 1 {
            return true;
        }
        let span = self.span(range);
        self.diagnostics
            .error(ids::SEVERAL_DOCUMENTS, span, "a second document begins in this file")
            .help("put it into a file of its own, or remove the line `---`");
        self.steps.end = End::Document;
        false
    }

    fn node(&mut self, range: Range<usize>, anchor: usize, item: Item<'t>) -> bool {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            let span = self.span(range);
            too_many_nodes(span, self.diagnostics);
            self.steps.end = End::Nothing;
            return false;
        }
        if let Item::Sequence { flow } | Item::Mapping { flow } = &item {
            let flow = *flow;
            self.open.push((self.span(range.clone()), flow));
        }
        if anchor > 0 {
            self.steps.anchors.insert(anchor, self.steps.list.len());
        }
        self.push(range, anchor, item);
        true
    }

    fn push(&mut self, range: Range<usize>, anchor: usize, item: Item<'t>) {
        let span = self.span(range);
        self.steps.list.push(Step { span, anchor, item });
    }

    // Whether the tag says that the scalar is text, as quotes would.
    fn check_tag(&mut self, tag: Option<&Tag>, tag_span: Option<Range<usize>>, node: &Range<usize>) -> bool {
        let Some(tag) = tag else { return false };
        match tag.core_suffix() {
            Some("str") => return true,
            Some("map" | "seq") => return false,
            _ if tag.original() == "!" => return true,
            _ => {}
        }
        let span = self.span(tag_span.unwrap_or_else(|| node.clone()));
        let message = format!("unknown tag {}", quote(&tag.original()));
        self.diagnostics.error(ids::UNKNOWN_TAG, span, message).help("remove it");
        false
    }

    fn fail(&mut self, error: &ScanError) -> bool {
        let at = floor(self.text, error.marker().byte_offset().unwrap_or(0));
        let at = if is_tab(error.kind()) { at + self.text[at..].find('\t').unwrap_or(0) } else { at };
        if *error.kind() == ErrorKind::RecursionLimitExceeded {
            let span = self.span(at..at);
            too_deep(span, self.diagnostics);
            self.steps.end = End::Nothing;
            return false;
        }
        let width = self.text[at..].chars().next().filter(|it| !it.is_control());
        let span = self.span(at..at + width.map_or(0, char::len_utf8));
        let message = format!("this is not YAML: {}", error.info());
        let mut entry = self.diagnostics.error(ids::SYNTAX, span, message);
        if let (Some((opened, true)), true) = (self.open.last(), wants_separator(error.kind())) {
            entry = entry.related(*opened, "opened here");
        }
        if let Some(help) = help(error.kind()) {
            entry.help(help);
        }
        false
    }

    fn span(&self, range: Range<usize>) -> Span {
        let start = floor(self.text, range.start);
        Span::new(self.file, start..floor(self.text, range.end).max(start))
    }

    fn finish(self) -> Steps<'t> {
        let nothing = match self.steps.list.as_slice() {
            [] => true,
            [only] => matches!(&only.item, Item::Scalar { text, plain: true } if text.is_empty()),
            _ => false,
        };
        if nothing && self.steps.end == End::Document {
            let span = Span::new(self.file, 0..0);
            self.diagnostics
                .error(ids::EMPTY_DOCUMENT, span, "the file holds no document")
                .help("a spec begins with `denbun: 1`");
            return Steps { end: End::Nothing, ..self.steps };
        }
        self.steps
    }
}

pub(super) fn too_many_nodes(span: Span, diagnostics: &mut Diagnostics) {
    let message = format!("the document has more than {MAX_NODES} nodes, aliases expanded");
    diagnostics.error(ids::TOO_LARGE, span, message).label("here it is too many");
}

pub(super) fn too_deep(span: Span, diagnostics: &mut Diagnostics) {
    let message = format!("more than {} collections lie in each other", super::MAX_DEPTH);
    diagnostics.error(ids::TOO_LARGE, span, message).label("here it is too deep");
}

// A block scalar ends for the parser where the next node begins.
fn trimmed(text: &str, range: Range<usize>, style: ScalarStyle) -> Range<usize> {
    match (style, text.get(range.clone())) {
        (ScalarStyle::Literal | ScalarStyle::Folded, Some(slice)) => {
            range.start..range.start + slice.trim_end().len()
        }
        _ => range,
    }
}

fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

// Found by the parser, so that the collection last opened is the one meant; the scanner, which
// finds the other errors, runs ahead of it.
fn wants_separator(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::ExpectedFlowMappingSeparator | ErrorKind::ExpectedFlowSequenceSeparator)
}

// The parser blames the text that a tab interrupts.
fn is_tab(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabInIndentation
            | ErrorKind::TabInPlainScalar
            | ErrorKind::TabAtBlockScalarStart
    )
}

fn help(kind: &ErrorKind) -> Option<&'static str> {
    match kind {
        kind if is_tab(kind) => Some("indent with spaces"),
        ErrorKind::InvalidQuotedScalarIndent | ErrorKind::UnclosedQuotedScalar => {
            Some("close the quote: it was opened on a line before this one, or here")
        }
        ErrorKind::UnexpectedCharacter { .. } => Some("put the text in quotes"),
        ErrorKind::MappingValueNotAllowed => {
            Some("indent the keys of one mapping alike, and quote a text that holds `: `")
        }
        ErrorKind::InvalidColonPlacement => {
            Some("close the bracket before it, or quote a text that holds `: `")
        }
        ErrorKind::SimpleKeyExpected => Some("a key is followed by `: `"),
        _ => None,
    }
}

//! A file that is about to be laid out: pieces that are known, and pieces that have just been printed.

use std::path::PathBuf;

use proc_macro2::TokenStream;

use super::layouts::{Key, Laid, Layouts};
use super::{File, layout};
use crate::print::{self, Piece};

/// A file of Rust.
#[derive(Debug)]
pub(crate) struct Draft {
    path: PathBuf,
    header: String,
    pieces: Vec<Key>,
    new: Vec<New>,
}

/// A piece without its layout.
#[derive(Debug, Clone)]
pub(super) struct New {
    pub(super) key: Key,
    pub(super) is_head: bool,
    pub(super) text: String,
}

impl Draft {
    /// The file that these tokens give, below its first line. What was laid out before is not printed.
    pub(crate) fn new(path: &str, header: &str, tokens: TokenStream, layouts: &Layouts) -> Self {
        let mut draft = Draft {
            path: PathBuf::from(path),
            header: header.to_owned(),
            pieces: Vec::new(),
            new: Vec::new(),
        };
        for Piece { is_head, tokens } in print::split(tokens) {
            let key = layouts.key(is_head, &tokens);
            draft.pieces.push(key);
            if layouts.get(key).is_none() {
                draft.new.push(New { key, is_head, text: print::piece(&tokens) });
            }
        }
        draft
    }

    /// The digests of its pieces.
    pub(super) fn keys(&self) -> impl Iterator<Item = Key> + '_ {
        self.pieces.iter().copied()
    }

    /// Its text, once all pieces are known.
    fn file(&self, layouts: &Layouts) -> File {
        let pieces: Vec<&Laid> = self.pieces.iter().filter_map(|key| layouts.get(*key)).collect();
        let length: usize = pieces.iter().map(|laid| laid.text.len() + 2).sum();
        let mut text = String::with_capacity(self.header.len() + 1 + length);
        text.push_str(&self.header);
        text.push('\n');
        let mut before: Option<&Laid> = None;
        for laid in pieces {
            if before.is_some_and(|before| print::is_apart(&before.last, &laid.first)) {
                text.push('\n');
            }
            text.push_str(&laid.text);
            text.push('\n');
            before = Some(laid);
        }
        File { path: self.path.clone(), text, is_rust: true }
    }
}

/// Lays out what is new, and gives the files. An error says why there is no layout; the pieces stay as printed.
pub(super) fn lay_out(
    out: &std::path::Path,
    drafts: &mut [Draft],
    layouts: &mut Layouts,
) -> (Vec<File>, Result<(), String>) {
    let mut new: Vec<New> = drafts.iter_mut().flat_map(|draft| std::mem::take(&mut draft.new)).collect();
    new.sort_by_key(|piece| piece.key);
    new.dedup_by_key(|piece| piece.key);
    let laid = layout::rustfmt(out, &new);
    let texts = laid.as_ref().ok().into_iter().flatten().map(Some).chain(std::iter::repeat(None));
    for (piece, text) in new.iter().zip(texts) {
        let (first, last) = print::edges(&piece.text);
        let text = text.unwrap_or(&piece.text).trim_matches('\n').to_owned();
        layouts.add(piece.key, Laid { first, last, text });
    }
    (drafts.iter().map(|draft| draft.file(layouts)).collect(), laid.map(|_| ()))
}

//! Files and bytes become texts, or a diagnostic that says why not.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{FileId, Input, Sources, Span};
use crate::diagnostic::{Diagnostics, ids, quote};

/// The size of the largest text that is read: 16 MiB.
pub const MAX_BYTES: usize = 16 << 20;

impl Sources {
    /// Reads the file at `path`, to be shown as `shown`. Never reads more than [`MAX_BYTES`].
    pub fn read(&mut self, path: &Path, shown: &str, diagnostics: &mut Diagnostics) -> Option<FileId> {
        if let Some(text) = self.instead_of(path) {
            return self.add_bytes(shown, text.into_bytes(), diagnostics);
        }
        match bytes_of(path) {
            Ok(bytes) => {
                self.note([Input::new(shown, Some(&bytes))]);
                self.add_bytes(shown, bytes, diagnostics)
            }
            Err(error) => {
                let at = self.nowhere(shown);
                let message = format!("cannot read {}: {error}", quote(shown));
                diagnostics.error(ids::UNREADABLE_FILE, at, message);
                None
            }
        }
    }

    /// Reads `text` from now on where the file at `path` would be read: what a change would mean is known before it is
    /// made.
    pub fn read_instead(&mut self, path: &Path, text: impl Into<String>) {
        self.instead.push((whole(path), text.into()));
    }

    fn instead_of(&self, path: &Path) -> Option<String> {
        if self.instead.is_empty() {
            return None;
        }
        let path = whole(path);
        self.instead.iter().find(|(place, _)| *place == path).map(|(_, text)| text.clone())
    }

    /// Takes bytes that should be a text; too many of them, or other than UTF-8, are refused.
    pub fn add_bytes(
        &mut self,
        shown: &str,
        bytes: Vec<u8>,
        diagnostics: &mut Diagnostics,
    ) -> Option<FileId> {
        if bytes.len() > MAX_BYTES {
            let at = self.nowhere(shown);
            diagnostics
                .error(ids::TOO_LARGE, at, format!("{} is larger than 16 MiB", quote(shown)))
                .help("split it into a folder of several files");
            return None;
        }
        match String::from_utf8(bytes) {
            Ok(text) => Some(self.add(shown, text)),
            Err(error) => {
                self.refuse_encoding(shown, error.as_bytes(), error.utf8_error(), diagnostics);
                None
            }
        }
    }

    fn refuse_encoding(
        &mut self,
        shown: &str,
        bytes: &[u8],
        error: std::str::Utf8Error,
        diagnostics: &mut Diagnostics,
    ) {
        let at = error.valid_up_to();
        // What precedes the byte keeps its offsets; the mark drops where a byte-order mark did.
        let mark = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        let file = self.add(shown, String::from_utf8_lossy(bytes));
        let start = at.saturating_sub(mark);
        let span = Span::new(file, start..start + '\u{fffd}'.len_utf8());
        let line = self.place(span).line;
        let message = format!("{} is not UTF-8: byte {at}, on line {line}", quote(shown));
        diagnostics.error(ids::NOT_UTF8, span, message).help(match bytes {
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "it looks like UTF-16; save it as UTF-8",
            _ => "save it as UTF-8; Shift_JIS and EUC-JP are not read",
        });
    }

    fn nowhere(&mut self, shown: &str) -> Span {
        Span::new(self.add(shown, ""), 0..0)
    }
}

/// A path without links and dots, so that two names of one file are the same.
fn whole(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One byte more than allowed tells a file that is too large, of whatever length it is.
    File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: Vec<u8>) -> (String, Diagnostics) {
        let mut sources = Sources::new();
        let mut diagnostics = Diagnostics::new();
        assert_eq!(sources.add_bytes("a.yaml", bytes, &mut diagnostics), None);
        let message = diagnostics.iter().next().map(|it| it.message.clone());
        (message.unwrap_or_default(), diagnostics)
    }

    #[test]
    fn bytes_other_than_utf8_are_named_with_their_offset_and_line() {
        let (message, _) = refused(b"a: 1\nb: \x8b\xe0\n".to_vec());
        assert_eq!(message, "`a.yaml` is not UTF-8: byte 8, on line 2");
        let (message, _) = refused(b"\xef\xbb\xbfa\xff".to_vec());
        assert_eq!(message, "`a.yaml` is not UTF-8: byte 4, on line 1");
    }

    #[test]
    fn too_large_is_refused() {
        let (message, diagnostics) = refused(vec![b' '; MAX_BYTES + 1]);
        assert_eq!(message, "`a.yaml` is larger than 16 MiB");
        assert!(diagnostics.has_errors());
    }

    #[test]
    fn a_file_that_is_not_there_is_a_diagnostic() {
        let mut diagnostics = Diagnostics::new();
        let path = Path::new("/nowhere/at/all.yaml");
        assert_eq!(Sources::new().read(path, "all.yaml", &mut diagnostics), None);
        assert_eq!(diagnostics.iter().next().map(|it| it.id), Some(ids::UNREADABLE_FILE));
    }
}

//! A folder of templates, read.

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::diagnostic::{Diagnostics, ids};
use crate::source::{FileId, MAX_BYTES, Sources, Span};

/// How the files of templates end.
pub(super) const SUFFIX: &str = ".j2";

/// How deep folders may lie in each other.
const MAX_DEPTH: usize = 16;

/// A template of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Template {
    /// Its path inside the folder, with `/` and with the suffix: `{provider}/types.ts.j2`.
    pub(super) name: String,
    /// Its text.
    pub(super) file: FileId,
}

impl Template {
    /// Whether it is there for others to use: it, or a folder it lies in, begins with `_`.
    pub(super) fn is_part(&self) -> bool {
        self.name.split('/').any(|part| part.starts_with('_'))
    }

    /// The path of what it makes, with names in braces.
    pub(super) fn target(&self) -> &str {
        self.name.strip_suffix(SUFFIX).unwrap_or(&self.name)
    }

    /// All of its text.
    pub(super) fn span(&self) -> Span {
        Span::new(self.file, 0..0)
    }
}

/// The templates of a folder and the folders in it, by name. Hidden files are left out, as is what does not end in `.j2`.
///
/// # Errors
///
/// A folder that cannot be read.
pub(super) fn read(
    folder: &Path,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> io::Result<Vec<Template>> {
    let mut paths = Vec::new();
    list(folder, MAX_DEPTH, &mut paths)?;
    paths.sort();
    let mut templates = Vec::new();
    for path in paths {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let shown = path.to_string_lossy().replace('\\', "/");
        match text(&path) {
            Ok(text) => templates.push(Template { name, file: sources.add(shown, text) }),
            Err(why) => {
                let file = sources.add(shown, "");
                diagnostics.error(ids::TEMPLATE_UNREADABLE, Span::new(file, 0..0), why);
            }
        }
    }
    Ok(templates)
}

fn list(folder: &Path, depth: usize, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", folder.display()));
    for entry in fs::read_dir(folder).map_err(named)? {
        let entry = entry.map_err(named)?;
        let (path, kind) = (entry.path(), entry.file_type().map_err(named)?);
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        // A link to a folder may lead back to this one.
        if kind.is_dir() && depth > 0 {
            list(&path, depth - 1, paths)?;
        } else if !kind.is_dir() && entry.file_name().to_string_lossy().ends_with(SUFFIX) {
            paths.push(path);
        }
    }
    Ok(())
}

fn text(path: &Path) -> Result<String, String> {
    let size = fs::metadata(path).map_err(|error| format!("cannot be read: {error}"))?;
    if !size.is_file() {
        return Err("cannot be read: it is no file".to_owned());
    }
    if size.len() > MAX_BYTES as u64 {
        return Err(format!("is larger than {} MiB", MAX_BYTES >> 20));
    }
    let bytes = fs::read(path).map_err(|error| format!("cannot be read: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("is not UTF-8: byte {} is no part of a character", at + 1)
    })
}

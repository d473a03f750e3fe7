//! Which files of a folder are generated, where their text cannot say so: a list in the folder, with a digest of each file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use denbun_signature::{Algorithm, Output, digest};

use super::File;

const HEADER: &str =
    "# Written by `denbun generate --template`: it overwrites and removes these files and no others.";

/// How many hexadecimal digits of a digest are kept.
const DIGITS: usize = 16;

/// The files that were written last, by their paths inside the folder.
#[derive(Debug, Default)]
pub(super) struct List {
    name: String,
    digests: BTreeMap<PathBuf, String>,
}

impl List {
    /// The list of a folder; empty if there is none.
    pub(super) fn read(out: &Path, name: &str) -> Self {
        let text = fs::read_to_string(out.join(name)).unwrap_or_default();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.split_once("  "));
        // A path that leads out of the folder was not written by us.
        let inside = pairs.filter(|(_, path)| is_inside(path));
        let name = name.to_owned();
        List {
            name,
            digests: inside.map(|(digest, path)| (PathBuf::from(path), digest.to_owned())).collect(),
        }
    }

    /// The list of these files, as a file.
    pub(super) fn of(name: &str, files: &[File]) -> File {
        let mut lines: Vec<String> =
            files.iter().map(|file| format!("{}  {}\n", of(&file.text), shown(&file.path))).collect();
        lines.sort_by(|a, b| a[DIGITS..].cmp(&b[DIGITS..]));
        File::new(name, format!("{HEADER}\n{}", lines.concat()))
    }

    /// Refuses a file that somebody else has written, and one that is not inside the folder where it says.
    pub(super) fn may_write(&self, out: &Path, path: &Path) -> io::Result<()> {
        let place = out.join(path);
        let refused = |kind, why: &str| Err(io::Error::new(kind, format!("{}: {why}", place.display())));
        if leads_out(out, &place) {
            let why = "a link leads out of the output folder; nothing is written";
            return refused(io::ErrorKind::PermissionDenied, why);
        }
        if place.symlink_metadata().is_ok() && !self.is_ours(&place, path) {
            let why = "it is there, but not of this template's making; move it away, or give another --out";
            return refused(io::ErrorKind::AlreadyExists, why);
        }
        Ok(())
    }

    /// Whether a file is listed, or is the list.
    fn is_ours(&self, place: &Path, path: &Path) -> bool {
        let is_list = || fs::read_to_string(place).is_ok_and(|text| text.starts_with(HEADER));
        self.digests.contains_key(path) || (path == Path::new(&self.name) && is_list())
    }

    /// The files on the disk that were written and are not made any more.
    pub(super) fn stale(&self, out: &Path, files: &[File]) -> Vec<PathBuf> {
        let is_made = |path: &Path| files.iter().any(|file| file.path == path);
        let known = self.digests.keys().filter(|path| !is_made(path) && out.join(path).is_file());
        known.cloned().collect()
    }

    /// Whether a file is where and as it was written.
    pub(super) fn is_untouched(&self, out: &Path, path: &Path) -> bool {
        let place = out.join(path);
        let text = fs::read_to_string(&place).ok().filter(|_| !leads_out(out, &place));
        text.is_some_and(|text| self.digests.get(path).is_some_and(|digest| *digest == of(&text)))
    }
}

/// Whether a file, or a folder it is to stand in, is a link to somewhere else.
fn leads_out(out: &Path, place: &Path) -> bool {
    let is_link = place.symlink_metadata().is_ok_and(|data| data.file_type().is_symlink());
    let (Ok(out), Some(folder)) =
        (out.canonicalize(), place.ancestors().skip(1).find(|folder| folder.is_dir()))
    else {
        return is_link;
    };
    is_link || folder.canonicalize().is_ok_and(|folder| !folder.starts_with(&out))
}

fn is_inside(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty() && parts.all(|part| matches!(part, std::path::Component::Normal(_)))
}

fn of(text: &str) -> String {
    digest(Algorithm::Sha256, None, text.as_bytes(), Output::Hex)[..DIGITS].to_owned()
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

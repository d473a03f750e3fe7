//! A file that is there as a whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// A file written beside its place, and put there once it is whole. Dropped before, it leaves nothing.
pub(crate) struct Output {
    place: PathBuf,
    beside: PathBuf,
    file: Option<BufWriter<File>>,
}

impl Output {
    /// What a link points to is written, and what is there keeps its permissions.
    pub(crate) fn new(place: &Path) -> io::Result<Self> {
        let place = place.canonicalize().unwrap_or_else(|_| place.to_owned());
        let there = fs::metadata(&place).ok();
        if there.as_ref().is_some_and(|there| !there.is_file()) {
            let error =
                io::Error::new(io::ErrorKind::InvalidInput, "it is no regular file, and is not replaced");
            return Err(named(&place, error));
        }
        let mut beside = place.clone().into_os_string();
        beside.push(format!(".{}.tmp", std::process::id()));
        let beside = PathBuf::from(beside);
        let file = OpenOptions::new().write(true).create_new(true).open(&beside);
        let file = file.map_err(|error| named(&beside, error))?;
        let output = Output { place, beside, file: Some(BufWriter::with_capacity(1 << 16, file)) };
        if let Some(there) = there {
            fs::set_permissions(&output.beside, there.permissions())
                .map_err(|error| named(&output.beside, error))?;
        }
        Ok(output)
    }

    /// Puts the file into its place.
    pub(crate) fn keep(mut self) -> io::Result<()> {
        if let Some(file) = self.file.take() {
            let file = file.into_inner().map_err(io::IntoInnerError::into_error);
            file.and_then(|file| file.sync_all()).map_err(|error| named(&self.beside, error))?;
        }
        fs::rename(&self.beside, &self.place).map_err(|error| named(&self.place, error))
    }

    fn file(&mut self) -> io::Result<&mut BufWriter<File>> {
        self.file.as_mut().ok_or_else(|| io::ErrorKind::NotConnected.into())
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file()?.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file()?.flush()
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        // After `keep` there is none of that name any more.
        let _ = fs::remove_file(&self.beside);
    }
}

fn named(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

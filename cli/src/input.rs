//! Reads files and standard input within bounds.

use std::fs::File;
use std::io::{self, BufRead, Read};
use std::path::Path;

/// The largest message or value document read, in bytes.
pub(crate) const MAX_INPUT: u64 = 16 << 20;

/// Reads standard input, up to [`MAX_INPUT`].
///
/// # Errors
///
/// Reading fails, or there is more.
pub(crate) fn read_all(input: impl Read) -> io::Result<Vec<u8>> {
    read(input, "standard input")
}

/// Reads a file, up to [`MAX_INPUT`].
///
/// # Errors
///
/// Reading fails, or there is more.
pub(crate) fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let shown = path.display().to_string();
    let file = File::open(path).map_err(|error| io::Error::new(error.kind(), format!("{shown}: {error}")))?;
    read(file, &shown)
}

fn read(input: impl Read, name: &str) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(MAX_INPUT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_INPUT {
        let message = format!("{name} is larger than {} MiB", MAX_INPUT >> 20);
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    Ok(bytes)
}

/// Lines of text; what is not UTF-8 is replaced, and of an overlong line only the beginning is kept.
#[derive(Debug)]
pub(crate) struct Lines<R> {
    input: R,
    max: usize,
}

impl<R: BufRead> Lines<R> {
    /// Lines of at most `max` bytes.
    pub(crate) fn new(input: R, max: usize) -> Self {
        Lines { input, max }
    }

    fn read_line(&mut self) -> io::Result<Option<String>> {
        let mut line = Vec::new();
        loop {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                let ended = line.is_empty();
                return Ok((!ended).then(|| text(line)));
            }
            let end = buffer.iter().position(|&byte| byte == b'\n');
            let taken = end.unwrap_or(buffer.len());
            let kept = taken.min(self.max.saturating_sub(line.len()));
            line.extend_from_slice(&buffer[..kept]);
            self.input.consume(end.map_or(taken, |end| end + 1));
            if end.is_some() {
                return Ok(Some(text(line)));
            }
        }
    }
}

fn text(mut line: Vec<u8>) -> String {
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    String::from_utf8_lossy(&line).into_owned()
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = io::Result<String>;

    fn next(&mut self) -> Option<Self::Item> {
        self.read_line().transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(input: &[u8], max: usize) -> Vec<String> {
        Lines::new(io::BufReader::with_capacity(3, input), max).map(Result::unwrap).collect()
    }

    #[test]
    fn lines_end_with_a_line_feed_or_the_input() {
        assert_eq!(lines("半角\r\n\nx".as_bytes(), 100), ["半角", "", "x"]);
        assert_eq!(lines(b"", 100), [""; 0]);
    }

    #[test]
    fn overlong_lines_are_cut() {
        assert_eq!(lines(b"abcdefgh\nxy\n", 5), ["abcde", "xy"]);
    }
}

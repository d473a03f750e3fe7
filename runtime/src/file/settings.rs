//! How a file is read.

use super::{FileInfo, Layout};
use crate::charset::Charset;

/// How long a line may be, in bytes, where nothing else is said.
pub const LINE_LIMIT: usize = 1 << 20;

/// The longest limit there is.
const MOST: usize = 1 << 28;

/// How a file is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settings {
    pub(super) layout: Layout,
    pub(super) charset: Charset,
    pub(super) line_limit: usize,
    pub(super) stop_at_first: bool,
}

impl Settings {
    pub(super) fn of(info: &FileInfo<'_>) -> Self {
        Self { layout: info.layout, charset: info.charset, line_limit: LINE_LIMIT, stop_at_first: false }
    }

    pub(super) fn limit(&mut self, bytes: usize) {
        self.line_limit = bytes.clamp(1, MOST);
    }
}

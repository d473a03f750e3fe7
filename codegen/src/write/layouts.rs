//! How pieces of files look once they are laid out, by what they say, so that none is printed and laid out twice.
//!
//! Kept in cargo's target folder; without one everything is made anew. A text is found by a digest of the tokens, of the
//! program that prints them, and of what decides the layout. Files on the disk have no part in it.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use sha2::{Digest, Sha256};

use super::layout;

/// The digest of a piece.
pub(super) type Key = u128;

/// The pieces that are known.
#[derive(Debug, Default)]
pub(crate) struct Layouts {
    store: Option<PathBuf>,
    /// What digests begin with: who prints, and with which settings.
    maker: Sha256,
    known: HashMap<Key, Laid, BuildHasherDefault<Taken>>,
    /// Those that are not in the store.
    added: Vec<Key>,
    /// Whether all of the store could be read.
    is_sound: bool,
}

/// A piece that is laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Laid {
    /// How its first line began before it was laid out.
    pub(super) first: String,
    /// Its last line before it was laid out.
    pub(super) last: String,
    /// Its text, without a line break at the end.
    pub(super) text: String,
}

/// A digest needs no hashing.
#[derive(Debug, Default)]
struct Taken(u64);

impl Hasher for Taken {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u128(&mut self, digest: u128) {
        self.0 ^= (digest >> 64) as u64;
    }
}

impl Layouts {
    /// What is known of the pieces of the crate in this folder.
    pub(crate) fn read(out: &Path) -> Self {
        let store = store(out);
        let text = store.as_ref().and_then(|path| fs::read_to_string(path).ok()).unwrap_or_default();
        let mut read = 0;
        let known = entries(&text, &mut read).collect();
        Layouts {
            store,
            maker: maker(out),
            known,
            added: Vec::new(),
            is_sound: read == text.len() && read > 0,
        }
    }

    /// The digest of a piece's tokens.
    pub(super) fn key(&self, is_head: bool, tokens: &str) -> Key {
        let mut digest = self.maker.clone();
        digest.update([u8::from(is_head)]);
        digest.update(tokens);
        first_half(digest)
    }

    pub(super) fn get(&self, key: Key) -> Option<&Laid> {
        self.known.get(&key)
    }

    pub(super) fn add(&mut self, key: Key, laid: Laid) {
        if self.known.insert(key, laid).is_none() {
            self.added.push(key);
        }
    }

    /// Keeps what is new; if these are `all` the pieces that there are, no others once they are most. Losing them costs
    /// time and nothing else.
    pub(super) fn keep(&self, used: impl Iterator<Item = Key>, all: bool) {
        let Some(store) = &self.store else { return };
        let used: HashSet<Key, BuildHasherDefault<Taken>> = used.collect();
        if all && used.len() * 2 < self.known.len() || !self.is_sound {
            let is_kept = |key: &Key| !all || used.contains(key);
            return replace(store, &self.text(self.known.keys().filter(|key| is_kept(key))));
        }
        if !self.added.is_empty() {
            let file = fs::OpenOptions::new().append(true).open(store);
            let _ = file.and_then(|mut file| file.write_all(self.text(self.added.iter()).as_bytes()));
        }
    }

    fn text<'k>(&self, keys: impl Iterator<Item = &'k Key>) -> String {
        keys.filter_map(|key| Some(entry(*key, self.known.get(key)?))).collect()
    }
}

/// At once, because another run may read it.
pub(super) fn replace(store: &Path, text: &str) {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let new = store.with_extension(format!("{}-{number}", process::id()));
    let is_written = super::create(&new, text).and_then(|()| fs::rename(&new, store)).is_ok();
    if !is_written {
        let _ = fs::remove_file(&new);
    }
}

/// A line with the digest and three lengths, and the three texts.
fn entry(key: Key, Laid { first, last, text }: &Laid) -> String {
    format!("{key:032x} {} {} {}\n{first}{last}{text}\n", first.len(), last.len(), text.len())
}

/// The entries up to one that is no entry, and how many bytes these are.
fn entries<'t>(text: &'t str, read: &'t mut usize) -> impl Iterator<Item = (Key, Laid)> + 't {
    std::iter::from_fn(move || {
        let (found, rest) = first_entry(&text[*read..])?;
        *read = text.len() - rest.len();
        Some(found)
    })
}

fn first_entry(text: &str) -> Option<((Key, Laid), &str)> {
    let (line, mut rest) = text.split_once('\n')?;
    let mut words = line.split(' ');
    let key = Key::from_str_radix(words.next()?, 16).ok()?;
    let mut part = || {
        let length: usize = words.next()?.parse().ok()?;
        let (part, behind) = rest.split_at_checked(length)?;
        rest = behind;
        Some(part.to_owned())
    };
    let laid = Laid { first: part()?, last: part()?, text: part()? };
    Some(((key, laid), rest.strip_prefix('\n')?))
}

/// Where the layouts of a crate are: in the target folder that cargo uses for it.
pub(super) fn store(out: &Path) -> Option<PathBuf> {
    let out = std::path::absolute(out).ok()?;
    let given = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let found =
        || out.ancestors().map(|folder| folder.join("target")).find(|it| it.join("CACHEDIR.TAG").is_file());
    let name = first_half(Sha256::new_with_prefix(out.as_os_str().as_encoded_bytes()));
    Some(given.or_else(found)?.join("denbun").join(format!("{name:032x}")))
}

/// The program and the layout: another build of the one or other settings of the other may print otherwise.
pub(super) fn maker(out: &Path) -> Sha256 {
    let program = env::current_exe().and_then(fs::metadata).ok();
    let program = program.map(|data| (data.len(), data.modified().ok()));
    let layout: Vec<_> =
        layout::decided_by(out).iter().map(|path| (path.clone(), fs::read(path).ok())).collect();
    let toolchain = env::var_os("RUSTUP_TOOLCHAIN");
    // Whatever differs is shown otherwise.
    let shown = format!("{:?}", (env!("CARGO_PKG_VERSION"), program, layout, toolchain));
    let mut maker = Sha256::new_with_prefix(shown.len().to_le_bytes());
    maker.update(shown);
    maker
}

pub(super) fn first_half(digest: Sha256) -> u128 {
    let digest = digest.finalize();
    let half = digest.iter().take(16);
    half.fold(0, |sum, byte| sum << 8 | u128::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid(text: &str) -> Laid {
        Laid { first: "/// 円".to_owned(), last: "}".to_owned(), text: text.to_owned() }
    }

    #[test]
    fn what_is_kept_is_read_again() {
        let kept = [(1, laid("/// 円\npub struct A {}")), (Key::MAX, laid(""))];
        let text: String = kept.iter().map(|(key, laid)| entry(*key, laid)).collect();
        assert_eq!(entries(&text, &mut 0).collect::<Vec<_>>(), kept);
    }

    #[test]
    fn what_is_broken_is_not_known() {
        let text = entry(7, &laid("円"));
        for length in (0..text.len()).filter(|at| text.is_char_boundary(*at)) {
            assert_eq!(entries(&text[..length], &mut 0).count(), 0, "{length}");
        }
        for broken in ["x 0 0 0\n\n", "1 0 0\n\n", "1 0 0 99999999999999999999\n\n", "1 0 0 2\n円\n"] {
            assert_eq!(entries(broken, &mut 0).count(), 0, "{broken}");
        }
    }

    #[test]
    fn other_tokens_or_another_printer_have_another_digest() {
        let layouts = Layouts::default();
        let key = layouts.key(false, "const A : u8 = 1 ;");
        assert_eq!(layouts.key(false, "const A : u8 = 1 ;"), key);
        let other = Layouts { maker: Sha256::new_with_prefix("other"), ..Layouts::default() };
        for changed in [
            layouts.key(false, "const A : u8 = 2 ;"),
            layouts.key(true, "const A : u8 = 1 ;"),
            other.key(false, "const A : u8 = 1 ;"),
        ] {
            assert_ne!(changed, key);
        }
    }
}

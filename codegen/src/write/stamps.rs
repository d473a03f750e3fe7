//! What was written last, so that a file whose tokens are the same is neither printed nor laid out again.
//!
//! Stamps are kept in cargo's target folder; without one everything is made anew. They hold for one build of the generator
//! and one layout, and only for files that nobody has touched since.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

use proc_macro2::{TokenStream, TokenTree};

use super::{File, create, layout};

/// The stamps of a crate's generated files.
#[derive(Debug, Default)]
pub(crate) struct Stamps {
    out: PathBuf,
    store: Option<PathBuf>,
    /// What keys are made of besides a file's tokens.
    maker: u64,
    known: HashMap<PathBuf, Stamp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    /// Of the tokens and of who printed them.
    key: u64,
    /// Of the text on the disk.
    text: u64,
}

impl Stamps {
    /// The stamps of the crate in this folder, as far as there are any.
    pub(crate) fn read(out: &Path) -> Self {
        let store = store(out);
        let text = store.as_ref().and_then(|path| fs::read_to_string(path).ok()).unwrap_or_default();
        let known = text.lines().filter_map(line).collect();
        Stamps { out: out.to_owned(), store, maker: maker(out), known }
    }

    /// What tells a file from others that might stand in its place.
    pub(crate) fn key(&self, header: &str, tokens: &TokenStream) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.maker, header).hash(&mut hasher);
        hash(tokens.clone(), &mut hasher);
        hasher.finish()
    }

    /// The text on the disk, if it is what these tokens give.
    pub(crate) fn current(&self, path: &Path, key: u64) -> Option<String> {
        let stamp = self.known.get(path).filter(|stamp| stamp.key == key)?;
        fs::read_to_string(self.out.join(path)).ok().filter(|text| of(text) == stamp.text)
    }

    /// Keeps what these files are now. Losing it costs time and nothing else.
    pub(super) fn keep(&self, files: &[File]) {
        let Some(store) = &self.store else { return };
        let lines = files.iter().filter_map(|file| {
            let path = file.path.to_str()?;
            Some(format!("{:016x} {:016x} {path}\n", file.key?, of(&file.text)))
        });
        let _ = create(store, &lines.collect::<String>());
    }
}

fn line(line: &str) -> Option<(PathBuf, Stamp)> {
    let mut words = line.splitn(3, ' ');
    let mut number = || u64::from_str_radix(words.next()?, 16).ok();
    let (key, text) = (number()?, number()?);
    Some((PathBuf::from(words.next()?), Stamp { key, text }))
}

/// Where the stamps of a crate are: in the target folder that cargo uses for it.
fn store(out: &Path) -> Option<PathBuf> {
    let out = std::path::absolute(out).ok()?;
    let given = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let found =
        || out.ancestors().map(|folder| folder.join("target")).find(|it| it.join("CACHEDIR.TAG").is_file());
    Some(given.or_else(found)?.join("denbun").join(format!("{:016x}", of(&out))))
}

/// The program and the layout: another build of the one or other settings of the other may print otherwise.
fn maker(out: &Path) -> u64 {
    let program = env::current_exe().and_then(fs::metadata).ok();
    let program = program.map(|data| (data.len(), data.modified().ok()));
    let settings = layout::settings(out).and_then(|path| fs::read(path).ok());
    of(&(env!("CARGO_PKG_VERSION"), program, settings, env::var_os("RUSTUP_TOOLCHAIN")))
}

fn of(value: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn hash(tokens: TokenStream, hasher: &mut DefaultHasher) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                (0u8, group.delimiter() as u8).hash(hasher);
                hash(group.stream(), hasher);
                1u8.hash(hasher);
            }
            TokenTree::Ident(ident) => (2u8, ident.to_string()).hash(hasher),
            TokenTree::Punct(punct) => (3u8, punct.as_char(), punct.spacing() as u8).hash(hasher),
            TokenTree::Literal(literal) => (4u8, literal.to_string()).hash(hasher),
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn stamps(out: &Path) -> Stamps {
        let mut stamps = Stamps::read(out);
        stamps.store = Some(out.join("stamps"));
        let text = fs::read_to_string(out.join("stamps")).unwrap_or_default();
        stamps.known = text.lines().filter_map(line).collect();
        stamps
    }

    #[test]
    fn a_file_is_current_until_its_tokens_or_its_text_change() {
        let out = env::temp_dir().join(format!("denbun-stamps-{}", std::process::id()));
        let path = Path::new("src/a file.rs");
        let first = stamps(&out);
        let key = first.key(
            "// a",
            &quote!(
                const A: u8 = 1;
            ),
        );
        assert_eq!(first.current(path, key), None);
        let text = "// a\nconst A: u8 = 1;\n";
        assert!(create(&out.join(path), text).is_ok());
        first.keep(&[File::printed("src/a file.rs", text.to_owned(), key)]);

        let second = stamps(&out);
        assert_eq!(second.current(path, key).as_deref(), Some(text));
        for other in [
            quote!(
                const A: u8 = 2;
            ),
            quote!(
                const A: u8 = (1);
            ),
            quote!(
                const A: u8 = 1u8;
            ),
        ] {
            assert_eq!(second.current(path, second.key("// a", &other)), None);
        }
        assert_eq!(
            second.current(
                path,
                second.key(
                    "// b",
                    &quote!(
                        const A: u8 = 1;
                    )
                )
            ),
            None
        );
        assert!(fs::write(out.join(path), "// mine\n").is_ok());
        assert_eq!(second.current(path, key), None);
        let _ = fs::remove_dir_all(out);
    }

    #[test]
    fn a_broken_stamp_is_no_stamp() {
        assert_eq!(line("0 1 a b"), Some((PathBuf::from("a b"), Stamp { key: 0, text: 1 })));
        for broken in ["", "x 1 a", "0 1", "0", "11111111111111111111 1 a"] {
            assert_eq!(line(broken), None, "{broken}");
        }
    }
}

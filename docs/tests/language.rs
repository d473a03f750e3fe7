//! The reference of the spec language is whole and true: every key has its texts and samples that do what they say, and
//! the pages have every key, word and diagnostic.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use denbun_codegen::diagnostic::{Diagnostic, Diagnostics, Format as Shown, ids};
use denbun_codegen::language::{self, Key, Reference, Type};
use denbun_codegen::source::{Sources, Span};
use denbun_codegen::{load_text, tree};
use denbun_docs::{Format, Lang, Options, site};

const FENCE: &str = "```";

/// A sample's file.
struct File {
    path: PathBuf,
    good: String,
    bad: String,
    says: String,
}

impl File {
    fn of(ty: &Type, key: &Key) -> Self {
        let name = format!("{}/{}.md", ty.name, key.name.replace(" -> ", "-to-"));
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("keys").join(&name);
        let text = fs::read_to_string(&path).unwrap_or_else(|_| {
            panic!("the key `{}` of {} has no sample: write docs/keys/{name}", key.name, ty.name)
        });
        let block = |fence: &str| {
            let (_, rest) = text.split_once(&format!("{FENCE}{fence}\n")).expect("three blocks");
            rest.split_once(FENCE).expect("the block ends").0.to_owned()
        };
        Self { good: block("yaml good"), bad: block("yaml bad"), says: block("text"), path }
    }

    fn write(&self, says: &str) {
        let block = |info: &str, text: &str| format!("{FENCE}{info}\n{text}{FENCE}\n");
        let blocks = [block("yaml good", &self.good), block("yaml bad", &self.bad), block("text", says)];
        fs::write(&self.path, blocks.join("\n")).expect("the sample is written");
    }
}

/// What `denbun check` finds in a text, and shows.
fn check(text: &str) -> (Vec<(Span, String)>, String) {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let spec = load_text("acme.yaml", text, &beside, &mut sources, &mut diagnostics);
    if let Some(spec) = &spec {
        denbun_simulator::conformance::check(spec, &mut diagnostics);
    }
    let said = |it: &Diagnostic| [it.message.as_str(), it.help.as_deref().unwrap_or_default()].join("\n");
    let found = diagnostics.sorted().into_iter().map(|it| (it.span, said(it))).collect();
    (found, diagnostics.render(&sources, Shown::Human { color: false }, usize::MAX))
}

/// The files that samples name.
fn beside(path: &str) -> Result<Vec<u8>, String> {
    match path.rsplit('/').next() {
        Some("acme.errors.csv") => {
            Ok("code,ja,en,class,advice\nG55,限度額オーバー,Over the limit,declined,別のカードをお使いください\n".into())
        }
        Some("sale.txt") => Ok(b"am=1".to_vec()),
        _ => Err(format!("there is no {path}")),
    }
}

/// Where a text uses a key, the key with its value.
fn uses(language: &Reference, text: &str, ty: &Type, key: &Key) -> Vec<Span> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let file = sources.add("acme.yaml", text);
    let tree = tree::parse(file, &sources, &mut diagnostics);
    let uses = tree.map(|tree| language.uses(&tree)).unwrap_or_default();
    uses.into_iter()
        .filter(|it| it.ty == ty.name && it.key == key.name)
        .map(|it| it.whole.to(it.at))
        .collect()
}

fn keys(language: &Reference) -> impl Iterator<Item = (&Type, &Key)> {
    language.types.iter().flat_map(|ty| ty.keys.iter().map(move |key| (ty, key)))
}

#[test]
fn good_samples_use_their_key_and_check_clean() {
    let language = language::reference(Lang::En);
    let mut wrong = Vec::new();
    for (ty, key) in keys(&language) {
        let file = File::of(ty, key);
        let (_, said) = check(&file.good);
        if !said.is_empty() {
            wrong.push(format!("{}\n{said}", file.path.display()));
        }
        if uses(&language, &file.good, ty, key).is_empty() {
            wrong.push(format!("{}: the good sample does not use the key", file.path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn check_says_of_bad_samples_what_the_page_quotes() {
    let language = language::reference(Lang::En);
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut wrong = Vec::new();
    for (ty, key) in keys(&language) {
        let file = File::of(ty, key);
        let (found, said) = check(&file.bad);
        let places = uses(&language, &file.bad, ty, key);
        let is_at = |at: &Span| places.iter().any(|place| place.start <= at.start && at.start <= place.end);
        let names = |said: &str| said.contains(&format!("`{}`", key.name));
        if !found.iter().any(|(at, said)| is_at(at) || names(said)) {
            wrong.push(format!("{}: nothing wrong is found with the key\n{said}", file.path.display()));
        }
        if said != file.says {
            if update {
                file.write(&said);
            } else {
                wrong.push(format!("{}\n--- expected\n{}--- found\n{said}", file.path.display(), file.says));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n\nUPDATE_GOLDEN=1 accepts what was found", wrong.join("\n"));
}

#[test]
fn every_sample_belongs_to_a_key() {
    let language = language::reference(Lang::En);
    let known: BTreeSet<PathBuf> = keys(&language).map(|(ty, key)| File::of(ty, key).path).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("keys");
    let entries =
        |folder: &Path| fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    for file in entries(&folder).flat_map(|ty| entries(&ty).collect::<Vec<_>>()) {
        assert!(known.contains(&file), "{} belongs to no key", file.display());
    }
}

#[test]
fn every_key_says_what_it_means_in_both_languages() {
    let [ja, en] = [language::reference(Lang::Ja), language::reference(Lang::En)];
    let mut wrong = Vec::new();
    for ((ty, ja), (_, en)) in keys(&ja).zip(keys(&en)) {
        let is_japanese = ja.text.chars().any(|c| ('\u{3041}'..='\u{9fff}').contains(&c));
        if en.text.is_empty() || !is_japanese || ja.default.is_some() != en.default.is_some() {
            wrong.push(format!(
                "{}.{}: {} | {:?} | {} | {:?}",
                ty.name, ja.name, en.text, en.default, ja.text, ja.default
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_pages_have_every_key_word_and_diagnostic() {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let pages = site(&[], Options { format: Format::Html, lang: Lang::Ja });
    let language = language::reference(Lang::En);
    for lang in ["ja", "en"] {
        let page = pages.get(&format!("language/{lang}.html")).expect("the page");
        let lacks = |part: &str| !page.contains(part);
        for (ty, key) in keys(&language) {
            let id = format!("{}.{}", ty.name, key.name).to_lowercase().replace(" -> ", "-to-");
            assert!(!lacks(&format!("<h3 id=\"{id}\">")), "{lang}: {id}");
        }
        for id in ids::all() {
            assert!(!lacks(&format!("<h3 id=\"{}\">", id.code().to_lowercase())), "{lang}: {id}");
            // The whole explanation, up to the first word that is marked.
            let text = id.text(lang.parse().expect("a language"));
            let begin = text.split(['`', '<', '>', '&', '"', '\n']).next().unwrap_or_default();
            assert!(!lacks(begin), "{lang}: {id}: {begin}");
        }
        for word in denbun_notation::vocabulary() {
            let cell = format!("<th scope=\"row\"><code>{}</code></th>", escaped(word.word));
            assert!(!lacks(&cell), "{lang}: {}", word.word);
        }
        assert!(
            pages.get(&format!("language/tutorial.{lang}.html")).is_some_and(|page| page.contains("minato"))
        );
    }
}

#[test]
fn links_on_the_pages_lead_somewhere() {
    for format in [Format::Html, Format::Markdown] {
        let pages = site(&[], Options { format, lang: Lang::En });
        for (path, text) in pages.iter().filter(|(path, _)| path.starts_with("language/")) {
            let (open, close, anchor) = match format {
                Format::Html => ("href=\"", '"', "id=\""),
                Format::Markdown => ("](", ')', "<a id=\""),
            };
            let links = text.split(open).skip(1).filter_map(|rest| rest.split(close).next());
            for link in links.filter(|link| !link.starts_with("http")) {
                let (file, place) = link.split_once('#').unwrap_or((link, ""));
                let target = match file {
                    "" => Some(text),
                    file => match file.strip_prefix("../") {
                        Some(file) => pages.get(file),
                        None => pages.get(&format!("language/{file}")),
                    },
                };
                let target = target.unwrap_or_else(|| panic!("{path}: {link} leads nowhere"));
                assert!(place.is_empty() || target.contains(&format!("{anchor}{place}\"")), "{path}: {link}");
            }
        }
    }
}

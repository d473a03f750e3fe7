//! Checked specs to the files of a crate: model ─lower─> ir ─emit─> tokens ─print─> text.

use std::fmt::Write as _;
use std::path::Path;

use proc_macro2::{Ident, Span, TokenStream};

use crate::lower::{self, Context};
use crate::source::Input;
use crate::write::{File, Files, Kept, Made, Record, Unchanged};
use crate::{digest, emit, ir, model, parallel, print, write};

/// Bytes that the tokens of a file usually take.
const SAID: usize = 64 << 10;

/// A spec whose files are wanted.
#[derive(Debug)]
pub enum Source<'s> {
    /// It was read and checked. With the files it was read from, it may be known again: then there was nothing to say
    /// of it.
    Spec(&'s model::Spec, Option<&'s [Input]>),
    /// It has not changed, and its files stay.
    Unchanged(Unchanged),
}

impl Source<'_> {
    /// The provider's name.
    pub fn provider(&self) -> &str {
        match self {
            Source::Spec(spec, _) => &spec.provider,
            Source::Unchanged(unchanged) => unchanged.provider(),
        }
    }

    /// Where the spec is, as it was named.
    pub fn path(&self) -> &str {
        match self {
            Source::Spec(spec, _) => &spec.path,
            Source::Unchanged(unchanged) => unchanged.path(),
        }
    }
}

/// The files of a crate that holds these providers.
///
/// `out` is the crate's folder. Nothing is written yet; its `Cargo.toml` is read.
pub fn generate(specs: &[model::Spec], out: &Path) -> Files {
    generate_from(specs.iter().map(|spec| Source::Spec(spec, None)).collect(), out, Kept::default())
}

/// The same, of which specs that have not changed since are not generated again.
pub fn generate_from(sources: Vec<Source<'_>>, out: &Path, kept: Kept) -> Files {
    let manifest = write::Manifest::read(out);
    let maker = Maker { package: manifest.package().replace('-', "_"), kept: &kept };
    let entries: Vec<Record> = sources.iter().map(|source| maker.record(source)).collect();
    let names: Vec<&str> = entries.iter().map(|entry| entry.provider.as_str()).collect();
    let lib = emit::package(&entries.iter().map(lower::entry).collect::<Vec<_>>());
    let mut files = vec![
        File::new("Cargo.toml", manifest.with_features(&names)),
        File::new("src/lib.rs", print::file(&header("specs", "specs"), lib)),
    ];
    let (mut contexts, mut unchanged, mut records) = (Vec::new(), Vec::new(), Vec::new());
    for (source, record) in sources.into_iter().zip(entries) {
        match source {
            Source::Spec(spec, inputs) => {
                contexts.push(Context::new(spec));
                records.extend(inputs.map(|inputs| record.made_from(inputs)));
            }
            Source::Unchanged(known) => unchanged.push(known),
        }
    }
    files.extend(maker.providers(&contexts));
    Files::new(out, Made { files, unchanged, records }, kept)
}

/// The module of one provider in one piece, for `provider!`: `pub mod acme { … }`. What carries card data is left out
/// unless it is asked for.
pub fn provider_tokens(spec: &model::Spec, with_card_data: bool) -> TokenStream {
    let card_data = if with_card_data { lower::CardData::Included } else { lower::CardData::LeftOut };
    emit::inline(&lower::lower(spec, card_data))
}

/// The same as text, for a `build.rs`.
pub fn provider_text(spec: &model::Spec, with_card_data: bool) -> String {
    print::file(&header(&spec.path, "spec"), provider_tokens(spec, with_card_data))
}

/// A file beside a provider's own.
#[derive(Clone, Copy)]
enum What {
    Tests,
    Section(lower::Section),
    Part(lower::Part),
}

/// What one thread makes in one go.
struct Job {
    /// The spec, and the file among its files.
    place: (usize, usize),
    what: What,
}

/// What came of it.
struct Other {
    place: (usize, usize),
    /// What is shown of it, and the sort of which it is one of several files.
    shown: Option<(Option<lower::Sort>, ir::Shown)>,
    file: File,
}

/// The files of one provider, and what its own file shows of them.
#[derive(Default)]
struct Own {
    shown: Vec<ir::Shown>,
    files: Vec<File>,
    /// What is shown of one sort, of which there are more files to come.
    open: Option<(lower::Sort, Vec<ir::Shown>)>,
}

/// All files but those that show the others. The larger ones come first, so that no thread is left with one in the end.
fn jobs(contexts: &[Context<'_>]) -> Vec<Job> {
    let of = |(spec, cx): (usize, &Context<'_>)| {
        let sections = lower::sections(cx).map(What::Section);
        let all = sections.chain(lower::parts(cx).map(What::Part)).chain([What::Tests]);
        all.enumerate().map(move |(file, what)| Job { place: (spec, file), what })
    };
    let mut jobs: Vec<Job> = contexts.iter().enumerate().flat_map(of).collect();
    jobs.sort_by_key(|job| match job.what {
        What::Tests => 0,
        What::Section(_) => 1,
        What::Part(_) => 2,
    });
    jobs
}

/// What all files have in common.
struct Maker<'k> {
    package: String,
    kept: &'k Kept,
}

impl Maker<'_> {
    /// What the crate's page says of a spec.
    fn record(&self, source: &Source<'_>) -> Record {
        match source {
            Source::Spec(spec, _) => {
                let sample = lower::sent(&Context::new(spec));
                let example =
                    sample.map(|sample| emit::sending(&lower::module(spec), &sample, &self.package()));
                Record { example: example.unwrap_or_default(), ..lower::record(spec) }
            }
            Source::Unchanged(unchanged) => unchanged.record(),
        }
    }

    /// The files of all providers.
    fn providers(&self, contexts: &[Context<'_>]) -> Vec<File> {
        let made = parallel::map(jobs(contexts), |_, job| self.file(&contexts[job.place.0], &job));
        let mut others: Vec<Other> = made.into_iter().flatten().collect();
        others.sort_by_key(|other| other.place);
        let mut others = others.into_iter().peekable();
        let mut files = Vec::new();
        for (at, cx) in contexts.iter().enumerate() {
            let mut own = Own::default();
            while let Some(other) = others.next_if(|other| other.place.0 == at) {
                self.add(cx, &mut own, other);
            }
            self.close(cx, &mut own);
            files.push(self.front(cx, &own.shown));
            files.extend(own.files);
        }
        files
    }

    /// Files of one sort come one after the other.
    fn add(&self, cx: &Context<'_>, own: &mut Own, other: Other) {
        let (sort, shown) = other.shown.unzip();
        let sort = sort.flatten();
        if own.open.as_ref().is_some_and(|(open, _)| Some(*open) != sort) {
            self.close(cx, own);
        }
        match sort {
            Some(sort) => own.open.get_or_insert((sort, Vec::new())).1.extend(shown),
            None => own.shown.extend(shown),
        }
        own.files.push(other.file);
    }

    /// The file that shows the files of one sort.
    fn close(&self, cx: &Context<'_>, own: &mut Own) {
        let Some((sort, shown)) = own.open.take() else { return };
        let index = lower::index(cx, sort);
        let path = path(cx, None, &index.file);
        own.files.push(self.rust(cx, &path, emit::index(&index, &shown)));
        own.shown.push(emit::of_index(&index, &shown));
    }

    fn file(&self, cx: &Context<'_>, job: &Job) -> Option<Other> {
        let (file, shown, tokens) = match job.what {
            What::Section(section) => {
                let made = lower::section(cx, section)?;
                let sort = made.within.is_some().then_some(section.sort);
                let file = path(cx, made.within.as_deref(), &made.file);
                (file, Some((sort, emit::of_section(&made))), emit::section(&made))
            }
            What::Part(part) => {
                let part = lower::part(cx, part);
                let tokens = emit::part(&lower::module(cx.spec), &part, &self.package());
                (path(cx, None, &part.file), Some((None, emit::of_part(&part))), tokens)
            }
            What::Tests => {
                let tests = emit::tests(&lower::tests(cx), &self.package());
                (format!("tests/{}.rs", cx.spec.provider), None, tests)
            }
        };
        Some(Other { place: job.place, shown, file: self.rust(cx, &file, tokens) })
    }

    /// A provider's own file.
    fn front(&self, cx: &Context<'_>, shown: &[ir::Shown]) -> File {
        let tokens = emit::module(&lower::front(cx), shown, &self.package());
        self.rust(cx, &format!("src/{}.rs", cx.spec.provider), tokens)
    }

    /// A file of Rust. What its tokens say is laid out only if that was not done before: it takes as long as making
    /// them.
    fn rust(&self, cx: &Context<'_>, path: &str, tokens: TokenStream) -> File {
        let header = header(&cx.spec.path, "spec");
        let mut said = String::with_capacity(SAID);
        // Writing to a string does not fail.
        let _ = write!(said, "{header}\n{tokens}");
        let digest = digest::of(said.as_bytes());
        let known = self.kept.laid_out(&cx.spec.path, path, &digest);
        known.unwrap_or_else(|| File::new(path, print::file(&header, tokens)).laid_out_from(digest))
    }

    fn package(&self) -> Ident {
        Ident::new(&self.package, Span::call_site())
    }
}

/// Where a provider's file of this name stands, in the folder of another.
fn path(cx: &Context<'_>, within: Option<&str>, file: &str) -> String {
    let folder = within.map_or(String::new(), |within| format!("{within}/"));
    format!("src/{}/{folder}{file}.rs", cx.spec.provider)
}

/// The first line of a file; [`write`] knows generated files by it.
fn header(source: &str, change: &str) -> String {
    // A path with a line break in it would end the comment.
    let source: String = source.chars().filter(|c| !c.is_control()).collect();
    format!("{}{source} by `denbun generate`; change the {change}, not this file.", write::MARK)
}

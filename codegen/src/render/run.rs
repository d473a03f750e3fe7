//! A folder of templates over providers: which files it makes.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use minijinja::Environment;
use minijinja::value::{Serde, Value};

use super::folder::{self, Template};
use super::place::{Each, Pattern};
use super::{environment, failure};
use crate::diagnostic::{Diagnostics, ids};
use crate::model::Spec;
use crate::source::Sources;
use crate::view;
use crate::write::{File, Files};

/// The files that the templates of a folder make of these providers, to be written to `out`. What is wrong with templates is
/// reported, all of it; the files are then not whole.
///
/// # Errors
///
/// The folder cannot be read, or there is no template in it.
pub fn templates(
    folder: &Path,
    specs: &[Spec],
    out: &Path,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> io::Result<Files> {
    let templates = folder::read(folder, sources, diagnostics)?;
    if templates.is_empty() && !diagnostics.has_errors() {
        let none =
            format!("{}: there are no templates (`*{}`) in this folder", folder.display(), folder::SUFFIX);
        return Err(io::Error::new(io::ErrorKind::NotFound, none));
    }
    let providers: Vec<view::Provider> = specs.iter().map(view::provider).collect();
    let providers: Vec<Value> = providers.iter().map(|provider| Value::from(Serde(provider))).collect();
    let sources = &*sources;
    let mut run = Run {
        templates: &templates,
        sources,
        diagnostics,
        providers,
        made: BTreeMap::new(),
        files: Vec::new(),
    };
    let environment = run.environment();
    for template in templates.iter().filter(|template| !template.is_part()) {
        run.template(&environment, template);
    }
    Ok(Files::listed(out, run.files, &list_name(folder)))
}

/// The list of what was written: one for each folder of templates, by its name.
fn list_name(folder: &Path) -> String {
    let absolute = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let name = absolute.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let plain: String =
        name.chars().map(|c| if c.is_control() || "/\\:".contains(c) { '_' } else { c }).collect();
    format!(".denbun-{}", if plain.is_empty() { "templates" } else { &plain })
}

struct Run<'r> {
    templates: &'r [Template],
    sources: &'r Sources,
    diagnostics: &'r mut Diagnostics,
    providers: Vec<Value>,
    /// The paths made so far, in small letters since some systems know no others, and by which template.
    made: BTreeMap<String, (String, Template)>,
    files: Vec<File>,
}

impl<'r> Run<'r> {
    /// An environment with every template that can be read as one.
    fn environment(&mut self) -> Environment<'r> {
        let mut environment: Environment<'r> = environment();
        for template in self.templates {
            if let Err(error) = environment.add_template(&template.name, self.sources.text(template.file)) {
                self.report(&error, template, None);
            }
        }
        environment
    }

    fn report(&mut self, error: &minijinja::Error, template: &Template, target: Option<&str>) {
        failure::report(error, template, target, self.templates, self.sources, self.diagnostics);
    }

    fn template(&mut self, environment: &Environment<'_>, template: &Template) {
        let pattern = match Pattern::parse(template.target()) {
            Ok(pattern) => pattern,
            Err(why) => return self.wrong_path(template, why),
        };
        // What is wrong with its syntax has been told.
        let Ok(parsed) = environment.get_template(&template.name) else { return };
        for (provider, thing) in self.subjects(pattern.each()) {
            let path = match pattern.path(provider.as_ref(), thing.as_ref()) {
                Ok(path) => path,
                Err(why) => return self.wrong_path(template, why),
            };
            if !self.take(&path, template) {
                return;
            }
            let context = self.context(pattern.each(), provider, thing);
            match parsed.render(context) {
                Ok(text) => self.files.push(File::new(&path, text)),
                // The next thing would most likely give the same error.
                Err(error) => return self.report(&error, template, Some(&path)),
            }
        }
    }

    fn wrong_path(&mut self, template: &Template, why: String) {
        self.diagnostics.error(ids::TEMPLATE_PATH, template.span(), why);
    }

    /// The providers and things that a template is rendered for.
    fn subjects(&self, each: Each) -> Vec<(Option<Value>, Option<Value>)> {
        let providers = self.providers.iter();
        match each {
            Each::Once => vec![(None, None)],
            Each::Provider => providers.map(|provider| (Some(provider.clone()), None)).collect(),
            Each::Thing(sort) => {
                let things = |provider: &Value| -> Vec<Value> {
                    let list = provider.get_attr(sort.list).and_then(|list| list.try_iter());
                    list.into_iter().flatten().collect()
                };
                let all =
                    providers.flat_map(|provider| things(provider).into_iter().map(move |it| (provider, it)));
                all.map(|(provider, thing)| (Some(provider.clone()), Some(thing))).collect()
            }
        }
    }

    fn context(&self, each: Each, provider: Option<Value>, thing: Option<Value>) -> Value {
        let mut names =
            vec![("providers", Value::from(self.providers.clone())), ("version", Value::from(view::VERSION))];
        names.extend(provider.map(|provider| ("provider", provider)));
        if let (Each::Thing(sort), Some(thing)) = (each, thing) {
            names.push((sort.name, thing));
        }
        Value::from_pairs(names)
    }

    /// Takes a path, unless something else is made there.
    fn take(&mut self, path: &str, template: &Template) -> bool {
        let Some((first, other)) = self.made.insert(path.to_lowercase(), (path.to_owned(), template.clone()))
        else {
            return true;
        };
        let same = if first == path { String::new() } else { format!(", where {first} is") };
        let message = format!("{path} is made twice{same}");
        let entry = self.diagnostics.error(ids::TEMPLATE_COLLISION, template.span(), message);
        let entry = if other == *template {
            entry
        } else {
            entry.related(other.span(), "also made by this template")
        };
        entry.help(
            "tell the files apart by names in braces in the template's path: `{provider}/{operation}.ts.j2`",
        );
        false
    }
}

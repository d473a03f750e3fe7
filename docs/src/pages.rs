//! Specs to pages: what each template is given.

mod provider;

use minijinja::value::Serde;
use minijinja::{Value, context};

use denbun_codegen::model::Spec;
use denbun_codegen::parallel;

use crate::links::slug;
use crate::{Format, Options, Site, engine, language, layout, search, words};

/// The pages of one provider, and what others say of it.
struct Made {
    files: Vec<(String, String)>,
    search: Vec<String>,
    /// Its entry in the index.
    card: Value,
}

/// All pages.
pub(crate) fn site(specs: &[Spec], options: Options) -> Site {
    let mut site = Site::default();
    let made = parallel::map(specs.iter().collect(), |_, spec| provider::made(spec, options));
    let cards: Vec<Value> = made.iter().map(|made| made.card.clone()).collect();
    let context = context! {
        cards => cards,
        ..layout::frame(options.lang, "")
    };
    match options.format {
        Format::Html => {
            site.add("index.html", engine::render("index.html", context));
            site.add("assets/denbun.css", include_str!("../assets/denbun.css"));
            site.add("assets/denbun.js", include_str!("../assets/denbun.js"));
            let lines: Vec<String> = made.iter().flat_map(|made| made.search.iter().cloned()).collect();
            site.add("assets/search.js", search::script(&lines));
            site.add("assets/search-language.js", search::script(&language::entries(options.lang)));
        }
        Format::Markdown => site.add("index.md", engine::render("index.md", context)),
    }
    made.into_iter().for_each(|made| site.extend(made.files));
    site.extend(language::pages(options.format));
    site
}

/// The entry of a provider in the index.
fn card(spec: &Spec, view: &Value, extension: &str) -> Value {
    context! {
        p => view.clone(),
        href => format!("providers/{}/index.{extension}", slug(&spec.provider)),
        rows => spec.messages.iter().map(|message| message.fields.len()).sum::<usize>(),
        examples => spec.messages.iter().map(|message| message.examples.len()).sum::<usize>(),
    }
}

fn value<T: serde::Serialize>(data: &T) -> Value {
    Value::from(Serde(data))
}

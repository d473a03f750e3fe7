//! The pages of one provider.

use std::collections::{BTreeMap, HashSet};

use minijinja::value::merge_maps;
use minijinja::{Value, context};

use denbun_codegen::calls;
use denbun_codegen::model::{Flow, Spec, Type};
use denbun_codegen::view;

use super::{Made, card, value, words};
use crate::home::Home;
use crate::links::{Links, slug};
use crate::{Format, Options, diagram, engine, example, layout, search};

/// The pages of a provider.
pub(super) fn made(spec: &Spec, options: Options) -> Made {
    let extension = match options.format {
        Format::Html => "html",
        Format::Markdown => "md",
    };
    let links = Links::new(spec, extension);
    let data = view::provider(spec);
    let messages = messages(spec, &links, &data);
    let provider = value(&data);
    let pages = Pages {
        spec,
        data: &data,
        options,
        extension,
        common: context! { p => provider.clone(), links => value(&links), messages => messages },
        links,
        words: words::words(options.lang),
    };
    let files = pages.all();
    Made {
        files,
        search: match options.format {
            Format::Html => search::entries(spec, &pages.links),
            Format::Markdown => Vec::new(),
        },
        card: card(spec, &provider, extension),
    }
}

/// What pages show of messages beside what the view says, by name.
fn messages(spec: &Spec, links: &Links, data: &view::Provider) -> Value {
    let calls = calls(spec);
    let mut found = BTreeMap::new();
    for (at, message) in spec.messages.iter().enumerate() {
        let shown = context! {
            id => slug(&message.name),
            m => value(&data.messages[at]),
            anchors => value(&links.fields[at]),
            examples => value(&example::examples(spec, at, links, &calls)),
            rests => message.examples.iter().map(|it| value(&example::rest(it))).collect::<Vec<_>>(),
        };
        found.insert(message.name.clone(), shown);
    }
    Value::from_pairs(found)
}

struct Pages<'p> {
    spec: &'p Spec,
    data: &'p view::Provider,
    options: Options,
    extension: &'static str,
    links: Links,
    common: Value,
    words: BTreeMap<&'static str, &'static str>,
}

impl Pages<'_> {
    fn all(&self) -> Vec<(String, String)> {
        let mut files = Vec::new();
        let (spec, links) = (self.spec, &self.links);
        files.push(self.page("provider", &format!("index.{}", self.extension), context! {}));
        if spec.errors.is_some() {
            files.push(self.page("errors", &format!("errors.{}", self.extension), self.errors()));
        }
        for (at, it) in spec.operations.iter().enumerate() {
            let own = Home::Operation(at);
            let is_here = |message: usize| links.homes[message] == own;
            let mut shown = vec![it.request];
            shown.extend(it.response.filter(|response| is_here(*response)));
            let nested = self.nested(&shown, own);
            let context = context! {
                it => value(&self.data.operations[at]),
                has_response => it.response.is_some_and(is_here),
                nested => nested,
            };
            files.push(self.page("operation", &links.operations[&it.name], context));
        }
        for (at, it) in spec.notifications.iter().enumerate() {
            let own = Home::Notification(at);
            let context = context! {
                it => value(&self.data.notifications[at]),
                is_here => links.homes[it.message] == own,
                nested => self.nested(&[it.message], own),
            };
            files.push(self.page("notification", &links.notifications[&it.name], context));
        }
        for (at, it) in spec.hand_backs.iter().enumerate() {
            let own = Home::HandBack(at);
            let context = context! {
                it => value(&self.data.hand_backs[at]),
                is_here => links.homes[it.message] == own,
                nested => self.nested(&[it.message], own),
            };
            files.push(self.page("hand_back", &links.hand_backs[&it.name], context));
        }
        for (at, it) in spec.families.iter().enumerate() {
            let context = context! { it => value(&self.data.families[at]) };
            files.push(self.page("family", &links.families[&it.name], context));
        }
        for (at, it) in spec.files.iter().enumerate() {
            let own = Home::File(at);
            let here: Vec<usize> = it.records.iter().map(|record| record.message).collect();
            let here: Vec<usize> = here.into_iter().filter(|at| links.homes[*at] == own).collect();
            let shown: Vec<String> = here.iter().map(|at| spec.messages[*at].name.clone()).collect();
            let context = context! { it => value(&self.data.files[at]), shown => shown, nested => self.nested(&here, own) };
            files.push(self.page("file", &links.files[&it.name], context));
        }
        for (at, it) in spec.flows.iter().enumerate() {
            files.push(self.page("flow", &links.flows[&it.name], self.flow(at, it)));
        }
        for it in &spec.messages {
            if let Some(path) = links.message_pages.get(&it.name) {
                let context = context! { name => it.name.clone() };
                files.push(self.page("message", path, context));
            }
        }
        files
    }

    fn errors(&self) -> Value {
        let codes = self.spec.errors.iter().flat_map(|table| &table.codes);
        context! { error_ids => codes.map(|code| slug(&code.code)).collect::<Vec<_>>() }
    }

    fn page(&self, template: &str, path: &str, own: Value) -> (String, String) {
        let whole = format!("providers/{}/{path}", slug(&self.spec.provider));
        let place = context! { up => "../".repeat(path.matches('/').count()), path => path };
        let frame = layout::frame(self.options.lang, &whole);
        let context = merge_maps([frame, self.common.clone(), own, place]);
        let template = format!("{template}.{}", self.extension);
        (whole, engine::render(&template, context))
    }

    /// The objects described on a page, in the order in which a reader meets them.
    fn nested(&self, from: &[usize], own: Home) -> Vec<String> {
        let mut seen: HashSet<usize> = from.iter().copied().collect();
        let mut found = Vec::new();
        from.iter().for_each(|at| self.collect(*at, own, &mut seen, &mut found));
        found.iter().map(|at: &usize| self.spec.messages[*at].name.clone()).collect()
    }

    fn collect(&self, at: usize, own: Home, seen: &mut HashSet<usize>, found: &mut Vec<usize>) {
        for field in &self.spec.messages[at].fields {
            let objects = match field.ty {
                Type::Object(object) => vec![object],
                Type::Union(union) => self.spec.unions[union].cases.iter().map(|case| case.object).collect(),
                _ => Vec::new(),
            };
            for object in objects {
                if self.links.homes[object] == own && seen.insert(object) {
                    found.push(object);
                    self.collect(object, own, seen, found);
                }
            }
        }
    }

    fn flow(&self, at: usize, flow: &Flow) -> Value {
        let words = &self.words;
        let rows = diagram::rows(self.spec, flow, words["step_answer"]);
        let states = diagram::drawn(flow, words);
        let title = |word: &str| format!("{} – {}", flow.label, words[word]);
        let (sequence, picture) = match self.options.format {
            Format::Html => (
                diagram::sequence_svg(flow, &rows, words, "sequence-title", &title("sequence")),
                states.as_ref().map(|it| diagram::states_svg(it, "states-title", &title("states"))),
            ),
            Format::Markdown => {
                (diagram::sequence_mermaid(flow, &rows, words), states.as_ref().map(diagram::states_mermaid))
            }
        };
        context! {
            it => value(&self.data.flows[at]),
            branches => branches(&self.data.flows[at].items),
            sequence => Value::from_safe_string(sequence),
            picture => picture.map(Value::from_safe_string),
            states => states.as_ref().map(value),
        }
    }
}

/// The word before each branch that is not its block's first, by item; the items of no branch have none.
fn branches(items: &[view::Item]) -> Vec<&'static str> {
    let mut open = Vec::new();
    let word = |item: &view::Item| match item.kind {
        view::ItemKind::AnyOrder => {
            open.push("block_and");
            ""
        }
        view::ItemKind::Either => {
            open.push("block_or");
            ""
        }
        view::ItemKind::Branch => open.last().copied().unwrap_or_default(),
        view::ItemKind::End => {
            open.pop();
            ""
        }
        view::ItemKind::Step => "",
    };
    items.iter().map(word).collect()
}

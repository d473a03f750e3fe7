//! The pages of one provider.

use std::collections::{BTreeMap, HashSet};

use minijinja::value::merge_maps;
use minijinja::{Value, context};

use denbun_codegen::calls;
use denbun_codegen::model::{Family, File, Flow, HandBack, Message, Notification, Operation, Spec, Type};
use denbun_codegen::{parallel, view};

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

/// A page about to be made.
struct Draft {
    template: &'static str,
    /// Below the provider's folder.
    path: String,
    /// What only this page is given.
    context: Value,
}

impl Draft {
    fn new(template: &'static str, path: &str, context: Value) -> Self {
        Self { template, path: path.to_owned(), context }
    }
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
        let drafts = [
            self.own(),
            self.operations(),
            self.notifications(),
            self.hand_backs(),
            self.families(),
            self.files(),
            self.flows(),
            self.messages(),
        ];
        parallel::map(drafts.into_iter().flatten().collect(), |_, draft| self.page(&draft))
    }

    fn own(&self) -> Vec<Draft> {
        let page = |template, context| {
            let path =
                format!("{}.{}", if template == "provider" { "index" } else { template }, self.extension);
            Draft { template, path, context }
        };
        let errors = self.spec.errors.as_ref().map(|table| {
            let ids: Vec<String> = table.codes.iter().map(|code| slug(&code.code)).collect();
            page("errors", context! { error_ids => ids })
        });
        [page("provider", context! {})].into_iter().chain(errors).collect()
    }

    fn operations(&self) -> Vec<Draft> {
        let draft = |(at, it): (usize, &Operation)| {
            let own = Home::Operation(at);
            let is_here = |message: usize| self.links.homes[message] == own;
            let mut shown = vec![it.request];
            shown.extend(it.response.filter(|response| is_here(*response)));
            let context = context! {
                it => value(&self.data.operations[at]),
                has_response => it.response.is_some_and(is_here),
                nested => self.nested(&shown, own),
            };
            Draft::new("operation", &self.links.operations[&it.name], context)
        };
        self.spec.operations.iter().enumerate().map(draft).collect()
    }

    fn notifications(&self) -> Vec<Draft> {
        let draft = |(at, it): (usize, &Notification)| {
            let context =
                self.received(value(&self.data.notifications[at]), it.message, Home::Notification(at));
            Draft::new("notification", &self.links.notifications[&it.name], context)
        };
        self.spec.notifications.iter().enumerate().map(draft).collect()
    }

    fn hand_backs(&self) -> Vec<Draft> {
        let draft = |(at, it): (usize, &HandBack)| {
            let context = self.received(value(&self.data.hand_backs[at]), it.message, Home::HandBack(at));
            Draft::new("hand_back", &self.links.hand_backs[&it.name], context)
        };
        self.spec.hand_backs.iter().enumerate().map(draft).collect()
    }

    /// What a page of something with one message is given.
    fn received(&self, it: Value, message: usize, own: Home) -> Value {
        context! {
            it => it,
            is_here => self.links.homes[message] == own,
            nested => self.nested(&[message], own),
        }
    }

    fn families(&self) -> Vec<Draft> {
        let draft = |(at, it): (usize, &Family)| {
            let context = context! { it => value(&self.data.families[at]) };
            Draft::new("family", &self.links.families[&it.name], context)
        };
        self.spec.families.iter().enumerate().map(draft).collect()
    }

    fn files(&self) -> Vec<Draft> {
        let draft = |(at, it): (usize, &File)| {
            let own = Home::File(at);
            let records = it.records.iter().map(|record| record.message);
            let here: Vec<usize> = records.filter(|at| self.links.homes[*at] == own).collect();
            let shown: Vec<String> = here.iter().map(|at| self.spec.messages[*at].name.clone()).collect();
            let context = context! {
                it => value(&self.data.files[at]),
                shown => shown,
                nested => self.nested(&here, own),
            };
            Draft::new("file", &self.links.files[&it.name], context)
        };
        self.spec.files.iter().enumerate().map(draft).collect()
    }

    fn flows(&self) -> Vec<Draft> {
        let draft =
            |(at, it): (usize, &Flow)| Draft::new("flow", &self.links.flows[&it.name], self.flow(at, it));
        self.spec.flows.iter().enumerate().map(draft).collect()
    }

    /// Of messages that belong to no page of another kind.
    fn messages(&self) -> Vec<Draft> {
        let draft = |it: &Message| {
            let path = self.links.message_pages.get(&it.name)?;
            Some(Draft::new("message", path, context! { name => it.name.clone() }))
        };
        self.spec.messages.iter().filter_map(draft).collect()
    }

    fn page(&self, draft: &Draft) -> (String, String) {
        let Draft { template, path, context } = draft;
        let whole = format!("providers/{}/{path}", slug(&self.spec.provider));
        let place = context! { up => "../".repeat(path.matches('/').count()), path => path };
        let frame = layout::frame(self.options.lang, &whole);
        let context = merge_maps([frame, self.common.clone(), context.clone(), place]);
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

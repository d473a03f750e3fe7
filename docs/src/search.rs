//! What the search knows: one entry a thing that has a name. The script folds case, width and kana of both sides.

use denbun_codegen::model::Spec;
use serde_json::json;

use crate::links::{Links, slug};

/// The entries of a provider, as lines of a JSON list.
pub(crate) fn entries(spec: &Spec, links: &Links) -> Vec<String> {
    let mut found = Found { spec, lines: Vec::new() };
    found.push("provider", &spec.label, &spec.provider, "", "index.html");
    for it in &spec.operations {
        found.push("operation", &it.label, &it.name, &it.path, &links.operations[&it.name]);
    }
    for it in &spec.notifications {
        let label = &spec.messages[it.message].label;
        found.push("notification", label, &it.name, "", &links.notifications[&it.name]);
    }
    for it in &spec.hand_backs {
        found.push("hand_back", &spec.messages[it.message].label, &it.name, "", &links.hand_backs[&it.name]);
    }
    for it in &spec.files {
        found.push("file", &it.label, &it.name, "", &links.files[&it.name]);
    }
    for it in &spec.flows {
        found.push("flow", &it.label, &it.name, "", &links.flows[&it.name]);
    }
    for (at, message) in spec.messages.iter().enumerate() {
        if links.message_pages.contains_key(&message.name) {
            found.push(
                "message",
                &message.label,
                &message.name,
                &message.rust,
                &links.messages[&message.name],
            );
        }
        for (place, field) in message.fields.iter().enumerate() {
            let Some(href) = links.field(at, place) else { continue };
            found.field(&field.label, &field.name, &field.rust, &message.label, &href);
        }
    }
    for code in spec.errors.iter().flat_map(|table| &table.codes) {
        let href = format!("errors.html#{}", slug(&code.code));
        found.push("error", &code.ja, &code.code, &code.en, &href);
    }
    found.lines
}

/// An entry: kind, provider, label, name, another name, where it stands, address; and what else finds it, unseen.
pub(crate) fn line<const N: usize>(entry: [&str; N]) -> String {
    json!(entry.as_slice()).to_string()
}

/// The script that holds these entries.
pub(crate) fn script(lines: &[String]) -> String {
    format!("denbunSearch([\n{}\n]);\n", lines.join(",\n"))
}

struct Found<'s> {
    spec: &'s Spec,
    lines: Vec<String>,
}

impl Found<'_> {
    fn push(&mut self, kind: &str, label: &str, name: &str, also: &str, href: &str) {
        let href = self.address(href);
        self.lines.push(line([kind, &self.spec.label, label, name, also, "", &href]));
    }

    fn field(&mut self, label: &str, name: &str, rust: &str, stands_in: &str, href: &str) {
        let href = self.address(href);
        self.lines.push(line(["field", &self.spec.label, label, name, rust, stands_in, &href]));
    }

    fn address(&self, href: &str) -> String {
        format!("providers/{}/{href}", slug(&self.spec.provider))
    }
}

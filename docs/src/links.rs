//! Addresses of pages and of places on them. They follow from names in the spec alone, so they stay the same as long as
//! the names do.

use std::collections::HashSet;

use denbun_codegen::model::Spec;
use serde::Serialize;
use std::collections::BTreeMap;

use crate::home::{self, Home};

/// Where everything of a provider is found, below its folder.
#[derive(Debug, Serialize)]
pub(crate) struct Links {
    pub(crate) operations: BTreeMap<String, String>,
    pub(crate) notifications: BTreeMap<String, String>,
    pub(crate) families: BTreeMap<String, String>,
    pub(crate) hand_backs: BTreeMap<String, String>,
    pub(crate) files: BTreeMap<String, String>,
    pub(crate) flows: BTreeMap<String, String>,
    /// With the place on the page.
    pub(crate) messages: BTreeMap<String, String>,
    /// The pages of messages that have one of their own.
    pub(crate) message_pages: BTreeMap<String, String>,
    /// Where each field of each message is described, by their indices.
    #[serde(skip)]
    pub(crate) fields: Vec<Vec<String>>,
    /// The page on which each message is described.
    #[serde(skip)]
    pub(crate) pages: Vec<String>,
    /// The page on which each message is described, in the spec's terms.
    #[serde(skip)]
    pub(crate) homes: Vec<Home>,
}

impl Links {
    pub(crate) fn new(spec: &Spec, extension: &str) -> Self {
        let pages = |folder: &str, names: &mut dyn Iterator<Item = &str>| pages(folder, extension, names);
        let operations = pages("operations", &mut spec.operations.iter().map(|it| it.name.as_str()));
        let notifications = pages("notifications", &mut spec.notifications.iter().map(|it| it.name.as_str()));
        let hand_backs = pages("hand-backs", &mut spec.hand_backs.iter().map(|it| it.name.as_str()));
        let files = pages("files", &mut spec.files.iter().map(|it| it.name.as_str()));
        let homes = home::homes(spec);
        let own = homes.iter().zip(&spec.messages).filter(|(home, _)| **home == Home::Own);
        let message_pages = pages("messages", &mut own.map(|(_, message)| message.name.as_str()));
        let found: Vec<String> = homes
            .iter()
            .zip(&spec.messages)
            .map(|(home, message)| match home {
                Home::Operation(at) => operations[&spec.operations[*at].name].clone(),
                Home::Notification(at) => notifications[&spec.notifications[*at].name].clone(),
                Home::HandBack(at) => hand_backs[&spec.hand_backs[*at].name].clone(),
                Home::File(at) => files[&spec.files[*at].name].clone(),
                Home::Own => message_pages[&message.name].clone(),
            })
            .collect();
        let messages = spec.messages.iter().zip(&found);
        Links {
            messages: messages
                .map(|(it, page)| (it.name.clone(), format!("{page}#{}", slug(&it.name))))
                .collect(),
            families: pages("families", &mut spec.families.iter().map(|it| it.name.as_str())),
            flows: pages("flows", &mut spec.flows.iter().map(|it| it.name.as_str())),
            fields: spec.messages.iter().map(anchors).collect(),
            operations,
            notifications,
            hand_backs,
            files,
            message_pages,
            pages: found,
            homes,
        }
    }

    /// Where a field is described, below the provider's folder.
    pub(crate) fn field(&self, message: usize, field: usize) -> Option<String> {
        Some(format!("{}#{}", self.pages.get(message)?, self.fields.get(message)?.get(field)?))
    }
}

/// The page of each name; names that differ in case alone are one on some disks.
fn pages(folder: &str, extension: &str, names: &mut dyn Iterator<Item = &str>) -> BTreeMap<String, String> {
    let mut taken = HashSet::new();
    names
        .map(|name| (name.to_owned(), format!("{folder}/{}.{extension}", unique(&slug(name), &mut taken))))
        .collect()
}

/// The places of a message's fields on its page.
fn anchors(message: &denbun_codegen::model::Message) -> Vec<String> {
    let mut taken = HashSet::new();
    let anchor =
        |field: &denbun_codegen::model::Field| format!("{}:{}", slug(&message.name), slug(&field.name));
    message.fields.iter().map(|field| unique(&anchor(field), &mut taken)).collect()
}

fn unique(name: &str, taken: &mut HashSet<String>) -> String {
    let mut unique = name.to_owned();
    let mut number = 2;
    while !taken.insert(unique.to_lowercase()) {
        unique = format!("{name}-{number}");
        number += 1;
    }
    unique
}

/// A name as part of an address: letters, digits and `_-.` stay, others become their number. Two names never become one.
pub(crate) fn slug(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for (at, c) in name.chars().enumerate() {
        match c {
            c if c.is_ascii_alphanumeric() || c == '_' || c == '-' || (c == '.' && at > 0) => out.push(c),
            c => out.push_str(&format!("~{:x}~", u32::from(c))),
        }
    }
    if out.is_empty() { "~".to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_addresses() {
        for (name, address) in [
            ("sales.request", "sales.request"),
            ("店", "~5e97~"),
            ("a b/../c", "a~20~b~2f~..~2f~c"),
            ("", "~"),
            (".", "~2e~"),
        ] {
            assert_eq!(slug(name), address);
        }
        let mut taken = HashSet::new();
        assert_eq!([unique("a", &mut taken), unique("A", &mut taken)], ["a", "A-2"]);
    }
}

//! Every link leads somewhere, and every place has one name.

use std::collections::{HashMap, HashSet};

use denbun_docs::{Site, site};

use super::html::{Part, attribute, parts};
use super::{HTML, MARKDOWN, corpus, markdown, providers};

/// Where a link on a page leads: the page, and the place on it.
fn target(page: &str, link: &str) -> (String, String) {
    let (path, place) = link.split_once('#').unwrap_or((link, ""));
    if path.is_empty() {
        return (page.to_owned(), place.to_owned());
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop().expect("inside the folder")),
            part => parts.push(part),
        }
    }
    (parts.join("/"), place.to_owned())
}

fn check_html(site: &Site) {
    let mut places: HashMap<&str, HashSet<String>> = HashMap::new();
    let mut links = Vec::new();
    for (path, text) in site.iter() {
        let known = places.entry(path).or_default();
        if !path.ends_with(".html") {
            continue;
        }
        for part in parts(text) {
            let Part::Start(tag, attributes) = part else { continue };
            if let Some(id) = attribute(&attributes, "id") {
                assert!(known.insert(id.to_owned()), "{path}: {id} twice");
            }
            let link = attribute(&attributes, "href").or(attribute(&attributes, "src"));
            links.extend(link.map(|link| (path, tag, link.to_owned())));
            for name in ["aria-labelledby", "aria-controls"] {
                let place =
                    attribute(&attributes, name).map(|place| (path, name.to_owned(), format!("#{place}")));
                links.extend(place);
            }
        }
    }
    assert!(links.len() > 100);
    for (path, tag, link) in links {
        assert!(!link.contains("//") && !link.starts_with("data:"), "{path}: {link} leaves the folder");
        let (page, place) = target(path, &link);
        let known =
            places.get(page.as_str()).unwrap_or_else(|| panic!("{path}: {tag} to {link}: no such page"));
        assert!(place.is_empty() || known.contains(&place), "{path}: {link}: no such place");
    }
}

#[test]
fn every_link_of_the_providers_leads_somewhere() {
    check_html(&site(&providers(), HTML));
}

#[test]
fn every_link_of_the_corpus_leads_somewhere() {
    check_html(&site(&corpus(), HTML));
}

#[test]
fn every_item_of_a_list_has_its_line() {
    for (path, text) in site(&corpus(), MARKDOWN).iter().filter(|(path, _)| path.starts_with("providers/")) {
        for line in text.lines().filter(|line| line.starts_with("- ")) {
            assert!(!line.contains(")- ") && !line.contains("`- "), "{path}: {line}");
        }
    }
}

#[test]
fn every_link_in_markdown_leads_somewhere() {
    let specs: Vec<_> = corpus().into_iter().chain(providers()).collect();
    let site = site(&specs, MARKDOWN);
    let pages: HashMap<&str, (Vec<String>, Vec<String>)> =
        site.iter().map(|(path, text)| (path, markdown::links(text))).collect();
    for (path, (links, places)) in &pages {
        let once: HashSet<&String> = places.iter().collect();
        assert_eq!(once.len(), places.len(), "{path}: a place twice");
        for link in links {
            let (page, place) = target(path, link);
            let (_, known) =
                pages.get(page.as_str()).unwrap_or_else(|| panic!("{path}: {link}: no such page"));
            assert!(place.is_empty() || known.contains(&place), "{path}: {link}: no such place");
        }
    }
}

#[test]
fn addresses_follow_from_names() {
    let site = site(&providers(), HTML);
    let page = site.get("providers/robotpayment/operations/re_auth.html").expect("a page");
    assert!(page.contains("id=\"re_auth.request:tid\""));
    assert!(site.get("providers/robotpayment/messages/payment_result.html").is_some());
    assert!(site.get("providers/veritrans4g/flows/card_3ds.html").is_some());
}

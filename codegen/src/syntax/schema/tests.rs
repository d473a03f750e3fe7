use std::collections::BTreeSet;

use super::*;

/// Every text of a schema that people read.
fn texts(schema: &Json, found: &mut BTreeSet<String>) {
    match schema {
        Json::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    ("description" | "title", Json::String(text)) => {
                        found.insert(text.clone());
                    }
                    _ => texts(member, found),
                }
            }
        }
        Json::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

#[test]
fn every_text_is_there_in_japanese_and_none_is_stale() {
    let mut english = BTreeSet::new();
    texts(&plain_schema(Lang::En), &mut english);
    english.extend(editor::texts().map(str::to_owned));
    let translated: BTreeSet<String> = lang::japanese().map(|(english, _)| english.to_owned()).collect();
    let missing: Vec<&String> = english.difference(&translated).collect();
    let stale: Vec<&String> = translated.difference(&english).collect();
    assert!(missing.is_empty(), "codegen/lang/ja.txt does not say what these are in Japanese: {missing:#?}");
    assert!(stale.is_empty(), "codegen/lang/ja.txt translates what nothing says any more: {stale:#?}");
    assert_eq!(lang::japanese().count(), translated.len(), "a text is translated twice");
    for (english, japanese) in lang::japanese() {
        assert_eq!(english.contains("Default:"), japanese.contains("省略時は"), "{english}");
        assert!(!japanese.is_empty() && japanese.matches('`').count() % 2 == 0, "{japanese}");
    }
}

#[test]
fn the_japanese_schema_has_no_english_sentence() {
    let mut japanese = BTreeSet::new();
    texts(&plain_schema(Lang::Ja), &mut japanese);
    for text in japanese {
        let known = !text.is_ascii() || ["UUID", "EUC"].iter().any(|name| text.contains(name));
        assert!(known, "{text}");
    }
}

/// Keys with what they may be, by type.
fn keys<'s>(name: &str, schema: &'s Json, found: &mut Vec<(String, String, &'s Json)>) {
    for (key, property) in schema["properties"].as_object().into_iter().flatten() {
        found.push((name.to_owned(), key.clone(), property));
        keys(key, property, found);
    }
    for form in schema["anyOf"].as_array().into_iter().flatten() {
        keys(name, form, found);
    }
}

#[test]
fn every_key_has_a_sample_and_no_sample_is_stale() {
    let schema = plain_schema(Lang::En);
    let mut found = Vec::new();
    keys("Spec", &schema, &mut found);
    for (name, definition) in schema["definitions"].as_object().into_iter().flatten() {
        keys(name, definition, &mut found);
    }
    let mut used = BTreeSet::new();
    for (ty, key, _) in &found {
        assert!(!lang::samples(ty, key).is_empty(), "codegen/lang/samples.txt has none of {ty}.{key}");
        let own = format!("{ty}.{key}");
        used.insert(if lang::sampled().any(|it| it == own) { own } else { key.clone() });
    }
    let stale: Vec<&str> = lang::sampled().filter(|it| !used.contains(*it)).collect();
    assert!(stale.is_empty(), "codegen/lang/samples.txt: {stale:?}");
}

#[test]
fn a_hover_has_the_default_in_a_paragraph_of_its_own_and_a_sample() {
    let schema: Json = serde_json::from_str(&json_schema(Lang::Ja)).expect("JSON");
    let format = &schema["definitions"]["Row"]["properties"]["format"];
    assert_eq!(
        format["markdownDescription"],
        "形式。仕様書の形式欄の表記を印刷どおりに書く。例：`半角数字(6)`。\n\n省略時は任意の文字列。\n\n```yaml\nformat: 半角数字(6)\n```"
    );
    assert_eq!(format["defaultSnippets"][0]["bodyText"], "半角数字(6)");
    let english: Json = serde_json::from_str(&json_schema(Lang::En)).expect("JSON");
    let text = english["definitions"]["Row"]["properties"]["format"]["markdownDescription"].as_str();
    assert!(text.is_some_and(|text| text.contains(".\n\nDefault: any text.")), "{text:?}");
}

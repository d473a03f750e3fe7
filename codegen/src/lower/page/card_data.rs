//! What pages say of card data: what carries it, and how it is switched on.

use super::{code, file, hosted, operations, section};
use crate::ir::{self, CardDocs};
use crate::lower::{CardData, Context};
use crate::model::Spec;

/// Why it is not simply there.
const REASON: &str = "because who handles card numbers or security codes falls under PCI DSS";

/// The part of a provider's page about what carries card data.
pub(in crate::lower) fn card_data(cx: &Context<'_>) -> CardDocs {
    let names: Vec<String> = names(cx.spec).map(code).collect();
    if names.is_empty() {
        return CardDocs::default();
    }
    let (names, feature) = (names.join(", "), code(ir::CARD_DATA));
    let said = match cx.card_data {
        CardData::Feature => format!("There with the feature {feature} only, {REASON}: {names}."),
        CardData::Included => "With card data:".to_owned(),
        CardData::LeftOut => format!(
            "Left out, {REASON}: {names}. `card_data` in `provider!`, or `card_data(true)` of a build script's `Generator`, \
brings it in."
        ),
    };
    let (mut always, mut gated) = (vec![String::new(), said], Vec::new());
    match cx.card_data {
        CardData::Feature => tables(cx.spec, &mut gated),
        CardData::Included => tables(cx.spec, &mut always),
        CardData::LeftOut => {}
    }
    CardDocs { always, gated }
}

/// A sentence on the page of what carries card data.
pub(super) fn told(cx: &Context<'_>, carries_card_data: bool, sentence: &str) -> String {
    match cx.card_data {
        _ if !carries_card_data => String::new(),
        CardData::Feature => {
            format!("{sentence}, so it is there with the feature {} only.", code(ir::CARD_DATA))
        }
        CardData::Included | CardData::LeftOut => format!("{sentence}."),
    }
}

fn names(spec: &Spec) -> impl Iterator<Item = &str> {
    let operations = spec.operations.iter().filter(|operation| operation.card_data);
    let files = spec.files.iter().filter(|file| file.card_data);
    operations.map(|operation| operation.rust.as_str()).chain(files.map(|file| file.rust.as_str()))
}

fn tables(spec: &Spec, lines: &mut Vec<String>) {
    let tables = [operations(spec, true), hosted::pages(spec, true), file::files(spec, true)];
    tables.into_iter().for_each(|table| section(lines, table));
}

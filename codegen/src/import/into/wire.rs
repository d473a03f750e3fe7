//! Rows as the wire format of their place can hold them.

use super::place::Place;
use crate::import::row::{Row, Spread};
use crate::tree::Node;

/// The rows for a place: JSON has lists and objects of its own, and in a form what is inside of what stands in the keys.
pub(super) fn fitted(place: &Place<'_>, rows: &[Row]) -> Vec<Row> {
    match place.owner.get("wire").and_then(Node::text) {
        Some("form" | "query" | "plain-form") => rows.iter().map(in_pairs).collect(),
        Some("json") => rows.iter().map(in_json).collect(),
        _ => rows.to_vec(),
    }
}

fn in_pairs(row: &Row) -> Row {
    let lies_already = row.numbered.is_some() || row.spread.is_some();
    match row.fields {
        Some(_) if !lies_already => Row { spread: Some(Spread::Dots), ..row.clone() },
        _ => row.clone(),
    }
}

fn in_json(row: &Row) -> Row {
    let fields = row.fields.as_ref().map(|rows| rows.iter().map(in_json).collect());
    match row.spread {
        // One text with several values in it is one text.
        Some(Spread::Separator(_)) if row.fields.is_none() => {
            let mut comments = row.comments.clone();
            comments.retain(|comment| !comment.starts_with("separator: "));
            Row { spread: None, list: false, max: None, comments, ..row.clone() }
        }
        _ => Row { spread: None, fields, ..row.clone() },
    }
}

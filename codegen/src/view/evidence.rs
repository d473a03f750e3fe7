//! What statements are worth, and where they are written.

use schemars::JsonSchema;
use serde::Serialize;

use super::Context;
use crate::model::{self, EvidenceClass};

/// What a statement is worth, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Evidence {
    /// 公開資料, 実装例 or 仮定.
    pub class: EvidenceClass,
    /// The key of its document in `sources`, when one is named.
    pub source: Option<String>,
    /// That document's title.
    pub document: Option<String>,
    /// What has to be confirmed, where the statement is assumed.
    pub confirm: Option<String>,
}

impl Evidence {
    pub(super) fn new(cx: &Context<'_>, evidence: &model::Evidence) -> Self {
        let document =
            evidence.source.as_ref().and_then(|key| cx.spec.sources.iter().find(|it| it.key == *key));
        Evidence {
            class: evidence.class,
            source: evidence.source.clone(),
            document: document.map(|source| source.document.clone()),
            confirm: evidence.confirm.clone(),
        }
    }
}

/// A document that statements come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Source {
    /// The key that evidence names.
    pub key: String,
    /// The document's title.
    pub document: String,
    /// What statements from it are worth.
    pub class: EvidenceClass,
    /// Where it can be found.
    pub url: Option<String>,
}

impl Source {
    pub(super) fn new(source: &model::Source) -> Self {
        Source {
            key: source.key.clone(),
            document: source.document.clone(),
            class: source.class,
            url: source.url.clone(),
        }
    }
}

/// A statement that nobody has confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Assumption {
    /// What is assumed, in English: ``the format of `em` in sales.request``.
    pub what: String,
    /// What has to be confirmed.
    pub confirm: Option<String>,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

impl Assumption {
    pub(super) fn new(guess: crate::Guess) -> Self {
        Assumption { what: guess.what, confirm: guess.confirm, written_at: guess.at.text }
    }
}

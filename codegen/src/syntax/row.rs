//! One row of a field table.

use schemars::JsonSchema;

use super::{
    Case, Groups, JsonUse, Length, ListUse, Listed, Numbered, Outcome, Rest, RowEvidence, RowUse, Rule,
    WireName,
};
use crate::diagnostic::Diagnostics;
use crate::model::Nesting;
use crate::read::{Code, FromNode, OrderedMap, Spanned};
use crate::source::Span;
use crate::tree::Node;

syntax_struct! {
    /// A field of a message: one row of the document's table (項目).
    pub struct Row as "row" {
        /// The name in Rust, in snake_case. Default: made from the wire name; from the key if the wire name is a guess or
        /// comes from an overlay.
        optional rust: Spanned<String>,
        /// The document's name for it (項目名), as printed. Every row has one, itself or from the shared row.
        optional label: Spanned<String>,
        /// The notation exactly as printed in the document (形式), such as `半角数字(6)`. Default: any text.
        optional format: Spanned<String>,
        /// The type behind the format. Default: from the format.
        optional ty = "type": Spanned<TypeWord>,
        /// Whether it must be there (必須): `true`, `false`, or a condition in CEL such as `trtp == '2'`. Default: `false`.
        optional required: Required,
        /// The only value it can have (固定値). It is written by itself if the row is always required; otherwise it may be
        /// left out, and is written when it is given.
        optional fixed = "const": Spanned<Code>,
        /// The value a request has when the caller gives none, whether it is required or not. What is received has none.
        optional default: Spanned<Code>,
        /// The signature that is its value, made when the request is sent: a name under `signatures`.
        optional signature: Spanned<String>,
        /// The values it can have, each with what it means.
        many values: OrderedMap<Listed>,
        /// The name of the type its values make in Rust, in snake_case. Default: the row's name in Rust. Rows with equal
        /// `values` under one name share a type.
        optional values_type = "enum": Spanned<String>,
        /// Whether values outside `values`, or text that is no UUID in a `uuid`, are kept without a violation. Default:
        /// `false` in requests, `true` in what the provider sends.
        optional open: Spanned<bool>,
        /// The value is an object: a name of `objects` or `messages`. In JSON; in forms and queries with `nested`, or in a list
        /// with `numbered`, `separator` or `repeated`.
        optional object: Spanned<String>,
        /// The value is an object of its own, with these rows; over those of the shared row, one by one. In JSON; in forms and
        /// queries as for `object`.
        optional fields: OrderedMap<RowUse>,
        /// What else may stand in an object of its own (その他): any other keys.
        optional rest: Rest,
        /// Groups of its `fields` of which one or more must be present (いずれか必須).
        many at_least_one_of: Groups,
        /// Groups of its `fields` of which just one must be present.
        many exactly_one_of: Groups,
        /// Groups of its `fields` of which one may be present, or none.
        many at_most_one_of: Groups,
        /// What must hold across its `fields`, in CEL. A rule is broken only when it is definitely false.
        many rules: Vec<Rule>,
        /// The value is one of several objects, and the field of this name beside it tells which. Only in JSON. In a request
        /// that field is not set: it follows from the object.
        optional by: Spanned<String>,
        /// The objects `by` chooses from, mostly by the value that chooses each: a name of `objects` or `messages`, or the
        /// case's keys.
        optional cases: OrderedMap<Case>,
        /// Several values of what the row says, in order: `true`, or `min` and `max` for how many. In JSON; in forms and queries
        /// with `numbered`, `separator`, `repeated` or `nested`.
        optional list: ListUse,
        /// The values of a list stand under keys that end with their number, such as `orderId0000`, `orderId0001`; in forms
        /// and queries. The keys are those of the object's rows, or else the row's own.
        optional numbered: Numbered,
        /// The values of a list stand in one (区切り文字), with this text between them, such as `","`; in forms and queries. Of a
        /// list of objects each of their rows has a key of its own, and lists of one length: `ec=E01|E02&em=text1|text2`.
        optional separator: Spanned<Code>,
        /// The key comes again for each value of a list, as in `code=1&code=2`; in forms and queries. Of a list of objects each
        /// of their rows has a key of its own. Default: `false`.
        optional repeated: Spanned<bool>,
        /// The keys of the object's rows stand behind the row's own: in `brackets` as `card[number]`, after `dots` as
        /// `card.number`; those of a list with its place, as `items[0][name]`. In forms and queries.
        optional nested: Spanned<NestingWord>,
        /// Several values of what the row says, under keys that are free and keep their spelling. Only in JSON. Default:
        /// `false`.
        optional map: Spanned<bool>,
        /// What one of the objects of a list says of the effect it tells of; each says it by itself.
        optional outcome: Outcome,
        /// Whether `null` is a value of its own, other than absence. Default: `false`, and a `null` that is read is absence.
        optional nullable: Spanned<bool>,
        /// As what JSON type a scalar is written, and after it what else is read: `text`, `number`, or a list. Default: by
        /// the type. What is read as another type is kept, with a violation.
        optional json: JsonUse,
        /// A correction of the notation's length: `exact`, a number (at most), `6..7`, or `min` and `max`.
        optional length: Length,
        /// A correction of what the notation's length counts: documents that say bytes often mean half-width units,
        /// whatever the charset.
        optional unit: Spanned<UnitWord>,
        /// Whether the value is passed on byte for byte as it came, without being looked at; in messages that are read.
        /// Default: `false`.
        optional unchanged: Spanned<bool>,
        /// Symbols allowed beyond the notation's, such as `+-_.`.
        optional chars: Spanned<Code>,
        /// The column in a csv-line, from 1 (出力順). Default: the position in `fields`.
        optional order: Spanned<u32>,
        /// The column exists only in lines of at least this many columns whose value here fits the format.
        optional columns: Spanned<u32>,
        /// What the row is worth: a key of `sources`, or `documented`, `observed` or `assumed`; or part by part, as
        /// `{ name: …, format: …, required: …, values: … }`.
        optional evidence: RowEvidence,
        /// The document the row comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when the row is assumed.
        optional confirm: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
        /// Whether logs may show the value. Default: whether the top level's `public` names it.
        optional public: Spanned<bool>,
        /// Whether the value is also erased from memory after use. Default: whether the top level's `secret` names it.
        optional secret: Spanned<bool>,
        /// The field of another message that says the same under another name, as `message.field`; through objects, such as
        /// `bank_response.result.shunoKikanNo`.
        optional same_as: Spanned<String>,
        /// The name on the wire, when it is not the row's key: a text, or a guess as `assumed` and `confirm`. A guess is
        /// written so even if it is the key.
        optional name: WireName,
    }
}

syntax_words! {
    /// How a key says what is inside of what.
    pub enum NestingWord as "nesting" {
        /// `card[number]`.
        Brackets = "brackets",
        /// `card.number`.
        Dots = "dots",
    }
}

impl NestingWord {
    /// What it means.
    pub fn nesting(self) -> Nesting {
        match self {
            Self::Brackets => Nesting::Brackets,
            Self::Dots => Nesting::Dots,
        }
    }
}

syntax_words! {
    /// What a length counts.
    pub enum UnitWord as "unit" {
        /// Characters (文字).
        Character = "character",
        /// Bytes of the message's charset (バイト).
        Byte = "byte",
        /// Half-width units: a full-width character counts 2, a half-width one 1 (半角換算).
        Halfwidth = "halfwidth",
    }
}

syntax_words! {
    /// The type behind a format.
    pub enum TypeWord as "type" {
        /// Text.
        Text = "text",
        /// Digits that keep their leading zeros.
        Digits = "digits",
        /// A whole number.
        Integer = "integer",
        /// An amount in yen (円).
        Yen = "yen",
        /// `true` or `false`.
        Bool = "bool",
        /// A date in the notation's pattern (日付).
        Date = "date",
        /// A date and time in the notation's pattern (日時).
        DateTime = "datetime",
        /// An e-mail address.
        Email = "email",
        /// An absolute http or https address.
        Url = "url",
        /// A whole number in the smallest unit of the currency.
        Amount = "amount",
        /// A decimal number, kept exactly as written.
        Number = "number",
        /// A moment as RFC 3339 writes it; with `json: [text, number]` milliseconds since 1970 are read too.
        Timestamp = "timestamp",
        /// A duration as ISO 8601 writes it, such as `P7D`, which equals `PT168H`.
        Duration = "duration",
        /// A currency as ISO 4217 names it.
        Currency = "currency",
        /// A UUID.
        Uuid = "uuid",
        /// An IPv4 address.
        Ipv4 = "ipv4",
        /// Any JSON value.
        Json = "json",
        /// A JSON value without objects: a scalar, `null`, or a list of them.
        FlatJson = "flat_json",
    }
}

/// When a field must be there.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum Required {
    /// Always or never.
    #[schemars(title = "always or never")]
    Always(Spanned<bool>),
    /// When a condition in CEL is met.
    #[schemars(title = "when a condition is met")]
    When(Spanned<String>),
}

impl FromNode for Required {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        // What looks like a truth value is one, though perhaps not written as one.
        match node.text().map(str::to_ascii_lowercase).as_deref() {
            Some("true" | "false" | "yes" | "no" | "on" | "off") => {
                Spanned::from_node(node, diagnostics).map(Self::Always)
            }
            _ => Spanned::from_node(node, diagnostics).map(Self::When),
        }
    }
}

impl Row {
    /// Whether the value is an object, or one of several.
    pub fn is_nested(&self) -> bool {
        self.object.is_some() || self.fields.is_some() || self.cases.is_some()
    }

    /// The objects it can be, by the names of the cases.
    pub fn cases(&self) -> &[(Spanned<String>, Case)] {
        self.cases.as_ref().map_or(&[], |cases| cases.iter().as_slice())
    }

    /// What it says of the rows of its object: each key, and where it is written.
    pub fn among_fields(&self) -> Vec<(&'static str, Option<Span>)> {
        let group = |groups: &Groups| groups.iter().flatten().next().map(|name| name.span);
        let rest = self.rest.as_ref().map(|rest| rest.label.as_ref().map(|label| label.span));
        let rules = || self.rules.iter().find_map(|rule| rule.text()).map(|text| text.span);
        let groups = [
            ("at_least_one_of", &self.at_least_one_of),
            ("exactly_one_of", &self.exactly_one_of),
            ("at_most_one_of", &self.at_most_one_of),
        ];
        let groups = groups.into_iter().filter(|(_, groups)| !groups.is_empty());
        let said = groups.map(|(key, groups)| (key, group(groups))).chain(rest.map(|at| ("rest", at)));
        said.chain((!self.rules.is_empty()).then(|| ("rules", rules()))).collect()
    }

    /// This row where it says something, `base` where it does not.
    pub fn over(&self, base: &Self) -> Self {
        let (own, mut base) = (self.clone(), base.clone());
        if own.is_nested() {
            // What kind of object it is, is said once.
            base.object = base.object.filter(|_| own.fields.is_none() && own.cases.is_none());
            base.by = base.by.filter(|_| own.cases.is_some());
            base.cases = None;
            base.fields = base.fields.filter(|_| own.fields.is_some());
        }
        if base.fields.is_none() {
            let groups = Groups::default;
            (base.at_least_one_of, base.exactly_one_of, base.at_most_one_of) = (groups(), groups(), groups());
            (base.rest, base.rules) = (None, Vec::new());
        }
        Self {
            rust: own.rust.or(base.rust),
            label: own.label.or(base.label),
            format: own.format.or(base.format),
            ty: own.ty.or(base.ty),
            required: own.required.or(base.required),
            fixed: own.fixed.or(base.fixed),
            default: own.default.or(base.default),
            signature: own.signature.or(base.signature),
            values: if own.values.is_empty() { base.values } else { own.values },
            values_type: own.values_type.or(base.values_type),
            open: own.open.or(base.open),
            object: own.object.or(base.object),
            fields: fields_over(own.fields, base.fields),
            rest: own.rest.or(base.rest),
            at_least_one_of: groups_over(own.at_least_one_of, base.at_least_one_of),
            exactly_one_of: groups_over(own.exactly_one_of, base.exactly_one_of),
            at_most_one_of: groups_over(own.at_most_one_of, base.at_most_one_of),
            rules: if own.rules.is_empty() { base.rules } else { own.rules },
            by: own.by.or(base.by),
            cases: own.cases.or(base.cases),
            list: own.list.or(base.list),
            numbered: own.numbered.or(base.numbered),
            separator: own.separator.or(base.separator),
            repeated: own.repeated.or(base.repeated),
            nested: own.nested.or(base.nested),
            map: own.map.or(base.map),
            outcome: own.outcome.or(base.outcome),
            nullable: own.nullable.or(base.nullable),
            json: own.json.or(base.json),
            length: own.length.or(base.length),
            unit: own.unit.or(base.unit),
            unchanged: own.unchanged.or(base.unchanged),
            chars: own.chars.or(base.chars),
            order: own.order.or(base.order),
            columns: own.columns.or(base.columns),
            evidence: match (own.evidence, base.evidence) {
                (Some(own), Some(base)) => Some(own.over(base)),
                (own, base) => own.or(base),
            },
            source: own.source.or(base.source),
            confirm: own.confirm.or(base.confirm),
            note: own.note.or(base.note),
            public: own.public.or(base.public),
            secret: own.secret.or(base.secret),
            same_as: own.same_as.or(base.same_as),
            name: own.name.or(base.name),
        }
    }
}

fn groups_over(own: Groups, base: Groups) -> Groups {
    if own.is_empty() { base } else { own }
}

/// Rows of an object over those of the shared row's object, one by one; new ones come last.
fn fields_over(
    own: Option<OrderedMap<RowUse>>,
    base: Option<OrderedMap<RowUse>>,
) -> Option<OrderedMap<RowUse>> {
    let (Some(own), Some(mut fields)) = (own.clone(), base.clone()) else { return own.or(base) };
    for (name, used) in own {
        let used = fields.get(&name.value).map_or_else(|| used.clone(), |base| used.over(base));
        fields.insert(name, used);
    }
    Some(fields)
}

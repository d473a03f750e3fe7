//! Signatures.

use denbun_signature::{Algorithm, Decode, Output};

use super::message::text;
use super::{evidence, place};
use crate::merge::{Merged, Stated};
use crate::model::{
    self, Carried, CarriedIn, Charset, InnerDigest, Made, MadePart, MadeValue, NamedIn, Piece, Proves,
    RequestLine, SignatureKey, SignedBy, Vector,
};
use crate::read::{Code, OrderedMap, Spanned};
use crate::syntax::{self, CharsetWord, DecodeWord, DigestWord, OutputWord, PiecePart, PieceWord};

pub(super) fn signatures(merged: &Merged<'_>) -> Option<Vec<model::Signature>> {
    merged.spec.signatures.iter().map(|(name, written)| convert(merged, name, written)).collect()
}

pub(crate) fn convert(
    merged: &Merged<'_>,
    name: &Spanned<String>,
    written: &syntax::Signature,
) -> Option<model::Signature> {
    within(merged, name, written, MAX_DEPTH)
}

/// How deep digests may stand in each other, and how many of them in one: what they cost multiplies.
pub(crate) const MAX_DEPTH: usize = 3;
pub(crate) const MAX_DIGESTS: usize = 8;

fn within(
    merged: &Merged<'_>,
    name: &Spanned<String>,
    written: &syntax::Signature,
    depth: usize,
) -> Option<model::Signature> {
    let pieces = written.of.as_ref()?;
    let digests = pieces.iter().filter(|piece| piece.part().is_some_and(|part| part.digest.is_some()));
    if digests.count() > MAX_DIGESTS {
        return None;
    }
    let (algorithm, _) = algorithm(written.digest.as_ref()?.value);
    Some(model::Signature {
        name: name.value.clone(),
        label: text(written.label.as_ref()).unwrap_or_else(|| name.value.clone()),
        algorithm,
        key: match &written.key {
            Some(key) => Some(credential(key.credential.as_ref()?, key.decode)),
            None => None,
        },
        of: pieces.iter().map(|it| piece(merged, it, depth)).collect::<Option<_>>()?,
        // What goes in through a digest is as fresh as the rest.
        made: covered(merged.spec, written).into_iter().filter_map(|piece| made(piece.part()?)).collect(),
        join: code(written.join.as_ref()).unwrap_or_default(),
        charset: charset(written),
        output: match written.output.map(|output| output.value) {
            Some(OutputWord::Hex) | None => Output::Hex,
            Some(OutputWord::UpperHex) => Output::UpperHex,
            Some(OutputWord::Base64) => Output::Base64,
            Some(OutputWord::Base64Url) => Output::Base64Url,
        },
        carried: match &written.carried {
            Some(written) => Some(carried(written)?),
            None => None,
        },
        vectors: written.vectors.iter().enumerate().map(vector).collect::<Option<_>>()?,
        evidence: evidence(merged, &[Stated::from(written)]),
        note: text(written.note.as_ref()),
        at: place(merged.sources, name.span),
    })
}

/// The algorithm of a word, and whether it takes a key.
fn algorithm(word: DigestWord) -> (Algorithm, bool) {
    match word {
        DigestWord::Md5 => (Algorithm::Md5, false),
        DigestWord::Sha1 => (Algorithm::Sha1, false),
        DigestWord::Sha256 => (Algorithm::Sha256, false),
        DigestWord::Sha384 => (Algorithm::Sha384, false),
        DigestWord::Sha512 => (Algorithm::Sha512, false),
        DigestWord::HmacMd5 => (Algorithm::Md5, true),
        DigestWord::HmacSha1 => (Algorithm::Sha1, true),
        DigestWord::HmacSha256 => (Algorithm::Sha256, true),
        DigestWord::HmacSha384 => (Algorithm::Sha384, true),
        DigestWord::HmacSha512 => (Algorithm::Sha512, true),
    }
}

fn charset(written: &syntax::Signature) -> Charset {
    match written.charset.map(|charset| charset.value) {
        Some(CharsetWord::Utf8) | None => Charset::Utf8,
        Some(CharsetWord::ShiftJis) => Charset::ShiftJis,
        Some(CharsetWord::EucJp) => Charset::EucJp,
    }
}

fn credential(name: &Spanned<String>, decode: Option<Spanned<DecodeWord>>) -> SignatureKey {
    SignatureKey { credential: name.value.clone(), decode: self::decode(decode) }
}

fn decode(word: Option<Spanned<DecodeWord>>) -> Decode {
    match word.map(|word| word.value) {
        Some(DecodeWord::Text) | None => Decode::Text,
        Some(DecodeWord::Hex) => Decode::Hex,
        Some(DecodeWord::Base64) => Decode::Base64,
    }
}

fn piece(merged: &Merged<'_>, written: &syntax::Piece, depth: usize) -> Option<Piece> {
    let part: &PiecePart = match written {
        syntax::Piece::Word(word) => return Some(whole(word.value)),
        syntax::Piece::Part(part) => &part.value,
    };
    let piece = match &part.digest {
        Some(name) => inner(merged, name, part, depth)?,
        None => plain(part)?,
    };
    Some(match code(part.otherwise.as_ref()) {
        Some(text) => Piece::Or(Box::new(piece), text),
        None => piece,
    })
}

fn inner(merged: &Merged<'_>, name: &Spanned<String>, part: &PiecePart, depth: usize) -> Option<Piece> {
    let (name, written) = merged.spec.signatures.entry(&name.value)?;
    let signature = Box::new(within(merged, name, written, depth.checked_sub(1)?)?);
    Some(Piece::Digest(InnerDigest { signature, decode: decode(part.decode) }))
}

/// How a part of what is covered is made, if it is.
fn made(part: &PiecePart) -> Option<Made> {
    let captured = part.captured.as_ref().map(|name| MadePart::Captured(name.value.clone()));
    let header = part.header.as_ref().map(|name| MadePart::Header(name.value.clone()));
    let field = part.field.as_ref().map(|name| MadePart::Field(name.value.clone()));
    let now = part.now.map(|word| MadeValue::Now(super::transport::now(word.value)));
    let random = part.random.map(|word| MadeValue::Random(super::transport::random(word.value)));
    let fresh = part.fresh.map(|seconds| seconds.value);
    Some(Made { part: captured.or(header).or(field)?, value: now.or(random)?, fresh })
}

fn plain(part: &PiecePart) -> Option<Piece> {
    let name = |name: &Option<Spanned<String>>| name.as_ref().map(|name| name.value.clone());
    if let Some(name) = &part.credential {
        return Some(Piece::Credential(credential(name, part.decode)));
    }
    if part.sent.is_some() {
        return Some(Piece::Sent);
    }
    let field = name(&part.field).map(Piece::Field);
    let list = part.named_in.as_ref().map(|list| Piece::NamedIn(named_in(list, part)));
    let captured = name(&part.captured).map(Piece::Captured);
    let header = name(&part.header).map(Piece::Header);
    field.or(list).or(captured).or(header).or_else(|| code(part.text.as_ref()).map(Piece::Text))
}

fn whole(word: PieceWord) -> Piece {
    match word {
        PieceWord::Body => Piece::Body,
        PieceWord::Method => Piece::Method,
        PieceWord::Path => Piece::Path,
        PieceWord::Query => Piece::Query,
        PieceWord::Target => Piece::Target,
    }
}

fn named_in(list: &Spanned<String>, part: &PiecePart) -> NamedIn {
    let order = |order: &Vec<Spanned<String>>| order.iter().map(|name| name.value.clone()).collect();
    let is_plain = part.plain.is_some_and(|plain| plain.value);
    NamedIn {
        list: list.value.clone(),
        base64: (!is_plain).then(|| part.base64.as_ref().map(substitutes).unwrap_or_default()),
        separator: code(part.separator.as_ref()).unwrap_or_else(|| ",".to_owned()),
        orders: part.orders.iter().map(order).collect(),
    }
}

/// Pairs of one character each.
fn substitutes(written: &OrderedMap<Spanned<Code>>) -> Vec<(char, char)> {
    let pairs = written.iter().filter_map(|(own, other)| Some((only(&own.value)?, only(&other.value.0)?)));
    pairs.collect()
}

/// The only character of a text.
fn only(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|_| chars.next().is_none())
}

fn carried(written: &syntax::Carried) -> Option<Carried> {
    let place = match (&written.header, &written.field) {
        (Some(header), _) => CarriedIn::Header(header.value.clone()),
        (_, Some(field)) => CarriedIn::Field(field.value.clone()),
        (None, None) => return None,
    };
    let base64 = match &written.each {
        Some(each) => Some(substitutes(each.base64.as_ref()?)),
        None => None,
    };
    let template = code(written.template.as_ref()).unwrap_or_else(|| "{digest}".to_owned());
    let separator = code(written.separator.as_ref());
    Some(Carried { place, template, separator, base64 })
}

fn vector((index, written): (usize, &syntax::Vector)) -> Option<Vector> {
    let values = |values: &OrderedMap<Spanned<Code>>| {
        values.iter().map(|(name, value)| (name.value.clone(), value.value.0.clone())).collect()
    };
    Some(Vector {
        name: text(written.name.as_ref()).unwrap_or_else(|| format!("vector_{}", index + 1)),
        credentials: values(&written.credentials),
        sent: code(written.sent.as_ref()),
        body: code(written.body.as_ref()),
        request: code(written.request.as_ref()).and_then(|text| RequestLine::read(&text)),
        headers: values(&written.headers),
        fields: values(&written.fields),
        captured: values(&written.captured),
        digest: written.digest.as_ref()?.value.0.clone(),
        carried: code(written.carried.as_ref()),
    })
}

fn code(code: Option<&Spanned<Code>>) -> Option<String> {
    code.map(|code| code.value.0.clone())
}

/// What the signature of a received message proves there: nothing that the message says goes into some.
pub(super) fn signed_by(merged: &Merged<'_>, name: &Spanned<String>) -> Option<SignedBy> {
    let signature = merged.spec.signatures.position(&name.value)?;
    let written = merged.spec.signatures.get(&name.value)?;
    let covered = covered(merged.spec, written);
    let is_field = |piece: &&syntax::Piece| {
        piece.part().is_some_and(|part| part.field.is_some() || part.named_in.is_some())
    };
    let is_body =
        |piece: &&syntax::Piece| matches!(piece, syntax::Piece::Word(word) if word.value == PieceWord::Body);
    let proves = match covered.iter().any(is_body) {
        true => Proves::Content,
        false if covered.iter().any(is_field) => Proves::Values,
        false => Proves::Origin,
    };
    Some(SignedBy { signature, proves })
}

/// A signature, and those whose digests go into it, each once.
pub(crate) fn with_inner<'s>(
    spec: &'s syntax::Spec,
    signature: &'s syntax::Signature,
) -> Vec<&'s syntax::Signature> {
    let (mut all, mut at) = (vec![signature], 0);
    while let Some(signature) = all.get(at).copied() {
        let parts = signature.of.iter().flatten().filter_map(|piece| piece.part());
        for inner in parts.filter_map(|part| spec.signatures.get(&part.digest.as_ref()?.value)) {
            if !all.iter().any(|known| std::ptr::eq(*known, inner)) {
                all.push(inner);
            }
        }
        at += 1;
    }
    all
}

/// All that a signature covers, also through digests that are pieces of it.
pub(crate) fn covered<'s>(
    spec: &'s syntax::Spec,
    signature: &'s syntax::Signature,
) -> Vec<&'s syntax::Piece> {
    with_inner(spec, signature).into_iter().flat_map(|it| it.of.iter().flatten()).collect()
}

//! A signature can be made and read, something secret goes into it, and worked examples prove it.

mod moment;
mod nested;
mod proved;
mod used;
mod vectors;

use hashbrown::HashSet;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::Merged;
use crate::naming;
use crate::read::{Code, OrderedMap, Spanned};
use crate::resolve::with_inner;
use crate::source::Span;
use crate::syntax::{Carried, DigestWord, Piece, PiecePart, PieceWord, Signature};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (name, signature) in &merged.spec.signatures {
        check_key(signature, diagnostics);
        check_weak(signature, diagnostics);
        check_pieces(name, signature, diagnostics);
        check_carried(signature, diagnostics);
        nested::check(merged.spec, name, signature, diagnostics);
        vectors::check(merged, name, signature, diagnostics);
    }
    let used = used::check(merged, diagnostics);
    check_open(merged, &used, diagnostics);
    proved::check(merged, diagnostics);
}

/// Without anything secret anybody can make it. A digest that only goes into others needs nothing of its own.
fn check_open(merged: &Merged<'_>, used: &HashSet<&str>, diagnostics: &mut Diagnostics) {
    let spec = merged.spec;
    for (name, signature) in &spec.signatures {
        let is_secret = |it: &&Signature| it.key.is_some() || parts(it).any(|part| part.credential.is_some());
        let is_piece = spec
            .signatures
            .values()
            .flat_map(parts)
            .any(|part| part.digest.as_ref().is_some_and(|digest| digest.value == name.value));
        let is_inner = is_piece && !used.contains(name.value.as_str());
        if !is_inner && signature.of.is_some() && !with_inner(spec, signature).iter().any(is_secret) {
            diagnostics
                .error(
                    ids::OPEN_SIGNATURE,
                    name.span,
                    format!("nothing secret goes into `{name}`: anybody can make it"),
                )
                .help("name the credential that goes in, as `{ credential: … }`");
        }
    }
}

fn is_keyed(word: DigestWord) -> bool {
    match word {
        DigestWord::Md5 | DigestWord::Sha1 | DigestWord::Sha256 | DigestWord::Sha384 | DigestWord::Sha512 => {
            false
        }
        DigestWord::HmacMd5
        | DigestWord::HmacSha1
        | DigestWord::HmacSha256
        | DigestWord::HmacSha384
        | DigestWord::HmacSha512 => true,
    }
}

/// An HMAC has a key, and nothing else has.
fn check_key(signature: &Signature, diagnostics: &mut Diagnostics) {
    let Some(digest) = &signature.digest else { return };
    let credential = signature.key.as_ref().and_then(|key| key.credential.as_ref());
    match (is_keyed(digest.value), &signature.key) {
        (true, None) => {
            diagnostics
                .error(ids::INVALID_SIGNATURE, digest.span, format!("`{}` needs a key", digest.value.word()))
                .help("write the credential that is its key, as `key: { credential: … }`");
        }
        (false, Some(_)) => {
            let at = credential.map_or(digest.span, |credential| credential.span);
            diagnostics
                .error(ids::INVALID_SIGNATURE, at, format!("`{}` takes no key", digest.value.word()))
                .related(digest.span, "the algorithm")
                .help("write an algorithm that begins with `HMAC-`, or name the credential under `of`");
        }
        (true, Some(_)) | (false, None) => {}
    }
    let in_pieces = parts(signature).filter_map(|part| part.credential.as_ref());
    let credentials: Vec<&Spanned<String>> = in_pieces.chain(credential).collect();
    for credential in credentials.iter().filter(|it| !naming::is_snake(&it.value)) {
        let text = format!("the name of a credential is {}, not ASCII snake_case", quote(&credential.value));
        diagnostics.error(ids::INVALID_CREDENTIAL, credential.span, text).help(
            "write the name it is given in the program, such as `merchant_secret`; never the secret itself",
        );
    }
}

fn check_weak(signature: &Signature, diagnostics: &mut Diagnostics) {
    let Some(digest) = &signature.digest else { return };
    match digest.value {
        DigestWord::Md5 | DigestWord::Sha1 => {
            diagnostics
                .warning(
                    ids::WEAK_DIGEST,
                    digest.span,
                    format!("two texts with one `{}` can be made at will", digest.value.word()),
                )
                .help("ask the provider for SHA-256 or an HMAC; keep it only if there is no choice");
        }
        DigestWord::HmacMd5 | DigestWord::HmacSha1 => {
            diagnostics
                .warning(
                    ids::WEAK_DIGEST,
                    digest.span,
                    format!("`{}` rests on a broken digest", digest.value.word()),
                )
                .help("ask the provider for HMAC-SHA256; keep it only if there is no choice");
        }
        DigestWord::Sha256
        | DigestWord::Sha384
        | DigestWord::Sha512
        | DigestWord::HmacSha256
        | DigestWord::HmacSha384
        | DigestWord::HmacSha512 => {}
    }
}

/// Whether a piece is the whole message.
fn is_body(piece: &Piece) -> bool {
    matches!(piece, Piece::Word(word) if word.value == PieceWord::Body)
}

/// The pieces that are written as mappings.
fn parts(signature: &Signature) -> impl Iterator<Item = &PiecePart> {
    signature.of.iter().flatten().filter_map(|piece| match piece {
        Piece::Word(_) => None,
        Piece::Part(part) => Some(&part.value),
    })
}

/// Each piece says one thing, with the keys that belong to it.
fn check_pieces(name: &Spanned<String>, signature: &Signature, diagnostics: &mut Diagnostics) {
    if signature.of.as_ref().is_some_and(Vec::is_empty) {
        diagnostics
            .error(ids::INVALID_SIGNATURE, name.span, format!("`{name}` covers nothing"))
            .help("name what goes in under `of`");
    }
    for piece in signature.of.iter().flatten() {
        let Piece::Part(part) = piece else { continue };
        check_part(part, diagnostics);
        moment::check(&part.value, diagnostics);
        check_list(&part.value, part.span, diagnostics);
    }
}

fn check_part(part: &Spanned<PiecePart>, diagnostics: &mut Diagnostics) {
    let it = &part.value;
    let texts = [&it.credential, &it.sent, &it.field, &it.named_in, &it.captured, &it.header, &it.digest];
    let spans =
        texts.into_iter().flatten().map(|text| text.span).chain(it.text.as_ref().map(|text| text.span));
    let said: Vec<Span> = spans.collect();
    if said.len() != 1 {
        let at = said.get(1).copied().unwrap_or(part.span.at_start());
        let text =
            if said.is_empty() { "a piece names nothing" } else { "a piece is one thing, and names several" };
        diagnostics
            .error(ids::INVALID_SIGNATURE, at, text)
            .help("write just one of `credential`, `sent`, `field`, `named_in`, `captured`, `header`, `digest` and `text`, or `body` alone");
    }
    let only = [
        (
            "decode",
            it.decode.as_ref().map(|it| it.span),
            it.credential.is_some() || it.digest.is_some(),
            "credential` or `digest",
        ),
        (
            "otherwise",
            it.otherwise.as_ref().map(|it| it.span),
            it.header.is_some() || it.field.is_some() || it.digest.is_some(),
            "header`, `field` or `digest",
        ),
        ("plain", it.plain.as_ref().map(|it| it.span), it.named_in.is_some(), "named_in"),
        ("separator", it.separator.as_ref().map(|it| it.span), it.named_in.is_some(), "named_in"),
        ("orders", it.orders.iter().flatten().next().map(|it| it.span), it.named_in.is_some(), "named_in"),
    ];
    for (key, at, belongs, to) in only {
        if let Some(at) = at.filter(|_| !belongs) {
            diagnostics
                .error(ids::INVALID_SIGNATURE, at, format!("`{key}` belongs to `{to}`"))
                .help("leave it out here");
        }
    }
}

fn check_list(part: &PiecePart, at: Span, diagnostics: &mut Diagnostics) {
    if let Some(base64) = &part.base64 {
        check_substitutes(base64, diagnostics);
    }
    let Some(list) = &part.named_in else { return };
    if part.orders.iter().all(Vec::is_empty) {
        diagnostics
            .error(ids::INVALID_SIGNATURE, list.span, "any list would be accepted, and nothing covers the list")
            .help("write under `orders` the lists the provider sends: with another one, two values could be swapped");
    }
    if part.separator.as_ref().is_some_and(|separator| separator.value.0.is_empty()) {
        diagnostics
            .error(
                ids::INVALID_SIGNATURE,
                at.at_start(),
                "names with nothing between them cannot be told apart",
            )
            .help("write the separator the document names, such as `,`");
    }
    for order in &part.orders {
        for (index, name) in order.iter().enumerate() {
            if let Some(first) = order.iter().take(index).find(|other| other.value == name.value) {
                diagnostics
                    .error(
                        ids::INVALID_SIGNATURE,
                        name.span,
                        format!("{} is in the list twice", quote(&name.value)),
                    )
                    .related(first.span, "the first")
                    .help("leave out one of them");
            }
        }
    }
}

/// One character for another, so that nothing has two meanings.
fn check_substitutes(pairs: &OrderedMap<Spanned<Code>>, diagnostics: &mut Diagnostics) {
    let one = |text: &str| text.chars().count() == 1;
    let mut seen: Vec<&str> = Vec::new();
    for (own, other) in pairs {
        let is_own = ["+", "/", "="].contains(&own.value.as_str());
        let taken = other.value.0.chars().any(|c| c.is_ascii_alphanumeric() || !c.is_ascii_graphic());
        let text = other.value.0.as_str();
        let stays = ["+", "/", "="].contains(&text) && !pairs.has(text);
        if !is_own {
            diagnostics
                .error(
                    ids::INVALID_SIGNATURE,
                    own.span,
                    format!("{} is none of `+`, `/` and `=`", quote(&own.value)),
                )
                .help("write the character of Base64, and what stands for it");
        } else if !one(text) || taken || stays || seen.contains(&text) {
            diagnostics
                .error(ids::INVALID_SIGNATURE, other.span, format!("{} cannot stand for it", quote(text)))
                .help("write one character that Base64 does not have, another for each");
        }
        seen.push(text);
    }
}

/// One place, a template that can be cut apart, and `{digest}` in it.
fn check_carried(signature: &Signature, diagnostics: &mut Diagnostics) {
    let Some(carried) = &signature.carried else {
        return check_captured(signature, &[], diagnostics);
    };
    check_place(signature, carried, diagnostics);
    if let Some(each) = carried.each.as_ref().and_then(|each| each.base64.as_ref()) {
        check_substitutes(each, diagnostics);
    }
    let template = carried.template.as_ref().map_or("{digest}", |template| template.value.0.as_str());
    let names: Vec<&str> = denbun_signature::carried::names(template).collect();
    let separator = carried.separator.as_ref();
    if let Some(separator) = separator.filter(|separator| separator.value.0.is_empty()) {
        diagnostics
            .error(
                ids::INVALID_CARRIED,
                separator.span,
                "items with nothing between them cannot be told apart",
            )
            .help("write the separator the document names, such as `,`");
    }
    let separator = separator.map(|it| it.value.0.as_str()).filter(|separator| !separator.is_empty());
    let items = |text: &str| {
        separator.map_or(vec![text.to_owned()], |it| text.split(it).map(str::to_owned).collect())
    };
    if let Some(at) = carried.template.as_ref().map(|template| template.span) {
        let mut text = None;
        let items: Vec<String> = items(template).iter().map(|item| item.trim().to_owned()).collect();
        let is_bare = |item: &String| item.starts_with('{') && item.find('}') == Some(item.len() - 1);
        if names.iter().filter(|name| **name == "digest").count() != 1 {
            text = Some("what carries the signature has `{digest}` just once");
        } else if items.iter().rev().skip(1).any(is_bare) {
            text = Some("an item that is nothing but a name stands for any item, and comes last");
        } else if items.iter().any(|item| denbun_signature::carried::read(item, item).is_none()) {
            text = Some("two names touch: nobody can tell where one ends");
        } else if names.iter().any(|name| !naming::is_snake(name)) {
            text = Some("a name in braces is no ASCII snake_case");
        } else if names.iter().enumerate().any(|(at, name)| names.iter().take(at).any(|other| other == name))
        {
            text = Some("a name stands there twice");
        }
        if let Some(text) = text {
            diagnostics
                .error(ids::INVALID_CARRIED, at, text)
                .help("write it as it stands in the header or the field, such as `v={digest}`");
        }
    }
    check_captured(signature, &names, diagnostics);
}

fn check_place(signature: &Signature, carried: &Carried, diagnostics: &mut Diagnostics) {
    let digest = signature.digest.as_ref().map(|digest| digest.span);
    match (&carried.header, &carried.field) {
        (Some(_), Some(field)) => {
            diagnostics
                .error(
                    ids::INVALID_CARRIED,
                    field.span,
                    "a signature stands in a header or in a field, not in both",
                )
                .help("leave out one of them");
        }
        (None, None) => {
            if let Some(at) = digest {
                diagnostics
                    .error(ids::INVALID_CARRIED, at, "nothing says where the signature stands")
                    .help("write `header: …` or `field: …` under `carried`");
            }
        }
        (Some(header), None) => {
            check_itself(signature, header, diagnostics);
            let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
            if header.value.is_empty() || !header.value.chars().all(is_token) {
                diagnostics
                    .error(
                        ids::INVALID_HEADER,
                        header.span,
                        format!("{} is no name of a header", quote(&header.value)),
                    )
                    .help("write it as HTTP does, such as `X-Signature`, without a colon");
            }
        }
        (None, Some(field)) => {
            let covers_all = signature.of.iter().flatten().any(is_body);
            if covers_all {
                diagnostics
                    .error(
                        ids::INVALID_CARRIED,
                        field.span,
                        "a signature over the whole message cannot stand in it",
                    )
                    .help("write the header that carries it, or the fields that it covers");
            }
        }
    }
}

/// A header cannot hold a signature that covers it.
fn check_itself(signature: &Signature, header: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let covered = parts(signature).filter_map(|part| part.header.as_ref());
    for covered in covered.filter(|covered| covered.value.eq_ignore_ascii_case(&header.value)) {
        diagnostics
            .error(
                ids::INVALID_CARRIED,
                covered.span,
                format!(
                    "the header {} carries the signature, which cannot cover itself",
                    quote(&covered.value)
                ),
            )
            .related(header.span, "it is carried here")
            .help("take a part of the header by a name in `carried.as`, and cover it as `captured`");
    }
}

/// What is captured has its name in the template.
fn check_captured(signature: &Signature, names: &[&str], diagnostics: &mut Diagnostics) {
    // What is made for a request is looked for in its header.
    let is_sent =
        |part: &&PiecePart| signature.carried.is_none() && (part.now.is_some() || part.random.is_some());
    let parts = parts(signature).filter(|part| !is_sent(part));
    for captured in parts.filter_map(|part| part.captured.as_ref()) {
        if captured.value == "digest" || !names.contains(&captured.value.as_str()) {
            diagnostics
                .error(
                    ids::INVALID_CARRIED,
                    captured.span,
                    format!("nothing captures {}", quote(&captured.value)),
                )
                .help(format!("write `{{{}}}` in `carried.as`, where it stands", captured.value));
        }
    }
}

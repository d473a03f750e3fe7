//! What goes into a digest, and the digest.

use std::borrow::Cow;

use denbun_signature::{base64, digest};
use zeroize::Zeroizing;

use super::fields::encoded;
use super::{Fields, Key, Named, Piece, SignatureInfo, Unsigned};
use crate::credentials::Credentials;

/// Where the pieces of a digest come from.
#[derive(Default)]
pub(crate) struct Source<'s> {
    /// The envelope's message.
    pub sent: Option<&'s [u8]>,
    /// All bytes of the message.
    pub body: Option<&'s [u8]>,
    /// The request it is, if it is sent.
    pub request: Option<Sending<'s>>,
    /// The headers that came with it, or those of the request that are known so far.
    pub headers: Vec<(&'s str, &'s str)>,
    /// The values of its fields.
    pub fields: Fields<'s>,
    /// Parts of what carries the signature.
    pub captured: Vec<(Cow<'s, str>, Cow<'s, str>)>,
}

/// A request as it is sent.
pub(crate) struct Sending<'s> {
    /// `POST`.
    pub method: &'s str,
    /// What the address has below the host: what all of a provider's have, and the operation's own.
    pub path: [&'s [u8]; 2],
    /// The query; empty if there is none.
    pub query: &'s [u8],
}

/// The only value of a header, without blanks around it.
pub(super) fn header<'s>(headers: &[(&'s str, &'s str)], name: &'static str) -> Result<&'s str, Unsigned> {
    let mut all = headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
    let (_, value) = all.next().ok_or(Unsigned::MissingHeader(name))?;
    if all.next().is_some() {
        Err(Unsigned::RepeatedHeader(name))
    } else {
        Ok(value.trim_matches([' ', '\t']))
    }
}

impl Sending<'_> {
    fn target(&self) -> Zeroizing<Vec<u8>> {
        let mark: &[u8] = if self.query.is_empty() { b"" } else { b"?" };
        let [base, path] = self.path;
        Zeroizing::new([base, path, mark, self.query].concat())
    }
}

/// One of the shop's credentials of that name.
pub(super) type LookUp<'c> = &'c dyn Fn(&str) -> Option<&'c str>;

/// A digest, and those that went into it, by name.
pub(crate) struct Worked {
    /// The digest as it is written.
    pub digest: Zeroizing<String>,
    /// Digests that are pieces, as they are written.
    pub inner: Vec<(&'static str, Zeroizing<String>)>,
}

/// The digest, made with the credentials of today.
pub(crate) fn made(
    info: &SignatureInfo,
    source: &Source<'_>,
    credentials: &Credentials,
) -> Result<Worked, Unsigned> {
    digest_with(info, source, &|name| credentials.get(name).map(|value| value.expose().as_str()))
}

/// The digest, made with these credentials.
pub(super) fn digest_with(
    info: &SignatureInfo,
    source: &Source<'_>,
    look_up: LookUp<'_>,
) -> Result<Worked, Unsigned> {
    let mut inner = Vec::new();
    let input = input(info, source, look_up, &mut inner)?;
    let key = info.key.map(|key| secret(key, look_up)).transpose()?;
    let digest = digest(info.algorithm, key.as_ref().map(|key| key.as_slice()), &input, info.output);
    Ok(Worked { digest, inner })
}

fn input(
    info: &SignatureInfo,
    source: &Source<'_>,
    look_up: LookUp<'_>,
    inner: &mut Inner,
) -> Result<Zeroizing<Vec<u8>>, Unsigned> {
    let mut pieces = Vec::new();
    for piece in info.of {
        put(info, piece, source, look_up, &mut pieces, inner)?;
    }
    let join = encoded(info.join, info.charset).ok_or(Unsigned::NoPiece)?;
    let length = pieces.iter().map(|piece| piece.len() + join.len()).sum();
    // The buffer never grows, which would leave a copy behind.
    let mut input = Zeroizing::new(Vec::with_capacity(length));
    for (index, piece) in pieces.iter().enumerate() {
        if index > 0 {
            input.extend_from_slice(&join);
        }
        input.extend_from_slice(piece);
    }
    Ok(input)
}

/// Digests by name.
type Inner = Vec<(&'static str, Zeroizing<String>)>;

fn put(
    info: &SignatureInfo,
    piece: &'static Piece,
    source: &Source<'_>,
    look_up: LookUp<'_>,
    pieces: &mut Vec<Zeroizing<Vec<u8>>>,
    inner: &mut Inner,
) -> Result<(), Unsigned> {
    let whole = |bytes: Option<&[u8]>| bytes.map(|it| Zeroizing::new(it.to_vec())).ok_or(Unsigned::NoPiece);
    let request = || source.request.as_ref().ok_or(Unsigned::NoPiece);
    pieces.push(match piece {
        Piece::Text(text) => encoded(text, info.charset).ok_or(Unsigned::NoPiece)?,
        Piece::Credential(key) => secret(*key, look_up)?,
        Piece::Sent => whole(source.sent)?,
        Piece::Body => whole(source.body)?,
        Piece::Method => Zeroizing::new(request()?.method.as_bytes().to_vec()),
        Piece::Path => Zeroizing::new(request()?.path.concat()),
        Piece::Query => Zeroizing::new(request()?.query.to_vec()),
        Piece::Target => request()?.target(),
        Piece::Header(name) => {
            let value = header(&source.headers, name)?;
            encoded(value, info.charset).ok_or(Unsigned::Malformed)?
        }
        Piece::Field(name) => source.fields.value(name, info.charset)?,
        Piece::Captured(name) => {
            let captured = source.captured.iter().find(|(known, _)| known == name);
            let (_, text) = captured.ok_or(Unsigned::NoPiece)?;
            encoded(text, info.charset).ok_or(Unsigned::Malformed)?
        }
        Piece::Digest(digest) => {
            let made = digest_with(digest.info, source, look_up)?.digest;
            let bytes = digest.decode.bytes(&made).ok_or(Unsigned::NoPiece)?;
            inner.push((digest.info.name, made));
            bytes
        }
        Piece::Or(piece, text) if is_absent(piece, source) => {
            if let Piece::Digest(digest) = piece.itself() {
                inner.push((digest.info.name, Zeroizing::new((*text).to_owned())));
            }
            encoded(text, info.charset).ok_or(Unsigned::NoPiece)?
        }
        Piece::Or(piece, _) => return put(info, piece, source, look_up, pieces, inner),
        Piece::Named(named) => {
            for name in order(named, &source.fields)? {
                pieces.push(source.fields.value(name, info.charset)?);
            }
            return Ok(());
        }
    });
    Ok(())
}

/// Whether there is nothing that a piece stands for.
fn is_absent(piece: &Piece, source: &Source<'_>) -> bool {
    match piece.itself() {
        Piece::Header(name) => !source.headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)),
        Piece::Field(name) => matches!(source.fields.text(name), Err(Unsigned::MissingField(_))),
        Piece::Digest(_) => source.body.is_none_or(<[u8]>::is_empty),
        _ => false,
    }
}

fn secret(key: Key, look_up: LookUp<'_>) -> Result<Zeroizing<Vec<u8>>, Unsigned> {
    let text = look_up(key.credential).ok_or(Unsigned::NoCredential(key.credential))?;
    key.decode.bytes(text).ok_or(Unsigned::BadCredential(key.credential))
}

/// The accepted list that a message names.
pub(super) fn order(named: &Named, fields: &Fields<'_>) -> Result<&'static [&'static str], Unsigned> {
    let written = fields.text(named.list)?;
    let list = match named.base64 {
        None => written,
        Some(substitutes) => {
            let bytes = base64::decode_either(&written, substitutes).ok_or(Unsigned::Order(named.list))?;
            let text = std::str::from_utf8(&bytes).map_err(|_| Unsigned::Order(named.list))?;
            Zeroizing::new(text.to_owned())
        }
    };
    let is = |order: &&&[&str]| list.split(named.separator).eq(order.iter().copied());
    named.orders.iter().find(is).copied().ok_or(Unsigned::Order(named.list))
}

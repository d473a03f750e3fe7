//! Modes, the envelope and the signatures of a provider, as constants.

use denbun_signature::{Algorithm, Decode, Output};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{docs, name, transport};
use crate::{ir, model};

/// The constants, in the order in which each needs the ones before it.
pub(super) fn constants(spec: &model::Spec) -> Vec<ir::Constant> {
    let signatures = spec.signatures.iter().map(signature);
    let modes = (!spec.modes.is_empty()).then(|| modes(&spec.modes));
    let envelope = spec.envelope.as_ref().map(|known| envelope(spec, known));
    signatures.chain(modes).chain(envelope).collect()
}

/// How an operation's message is packed.
pub(super) fn packing(spec: &model::Spec, operation: &model::Operation) -> TokenStream {
    let request = &spec.messages[operation.request];
    let signed = request.fields.iter().filter_map(|field| Some((field, field.signature?)));
    let signed: Vec<_> = signed
        .map(|(field, at)| {
            let (name, signature) = (&field.name, seen(spec, at));
            quote!(::denbun::operation::SignedField { field: #name, signature: #signature })
        })
        .collect();
    if spec.modes.is_empty() && !operation.enveloped && signed.is_empty() {
        return quote!(::denbun::operation::Packing::PLAIN);
    }
    let modes = modes_of(spec);
    let envelope = if operation.enveloped { quote!(Some(super::ENVELOPE)) } else { quote!(None) };
    quote! {
        &::denbun::operation::Packing { modes: #modes, envelope: #envelope, signed: &[#(#signed),*] }
    }
}

/// The modes as a module of the provider names them.
pub(super) fn modes_of(spec: &model::Spec) -> TokenStream {
    if spec.modes.is_empty() { quote!(&[]) } else { quote!(super::MODES) }
}

/// The fields of a request that are signatures, by their names on the wire.
pub(super) fn signed(request: &model::Message) -> Vec<(String, Ident)> {
    let signed = request.fields.iter().filter(|field| field.signature.is_some());
    signed.map(|field| (field.name.clone(), name::ident(&field.rust))).collect()
}

/// What a received message is signed by.
pub(super) fn signed_by(spec: &model::Spec, signed: model::SignedBy) -> TokenStream {
    let signature = seen(spec, signed.signature);
    let proves = match signed.proves {
        model::Proves::Content => quote!(Content),
        model::Proves::Values => quote!(Values),
        model::Proves::Origin => quote!(Origin),
    };
    quote! {
        ::denbun::signature::SignedBy {
            signature: #signature,
            proves: ::denbun::signature::Proves::#proves,
        }
    }
}

/// A signature as a module of the provider names it.
fn seen(spec: &model::Spec, at: usize) -> TokenStream {
    let name = constant(&spec.signatures[at]);
    quote!(super::#name)
}

/// The name of a signature's constant: `SIGNATURE_AUTH_HASH`.
pub(super) fn constant(signature: &model::Signature) -> Ident {
    name::ident(&format!("SIGNATURE_{}", signature.name.to_ascii_uppercase()))
}

fn modes(modes: &[model::Mode]) -> ir::Constant {
    let modes = modes.iter().map(|model::Mode { name, values }| {
        let values = values.iter().map(|(name, value)| quote!((#name, #value)));
        quote!(::denbun::operation::Mode { name: #name, values: &[#(#values),*] })
    });
    ir::Constant {
        docs: vec!["What differs between live payments and trials.".to_owned()],
        name: name::ident("MODES"),
        ty: quote!(&[::denbun::operation::Mode]),
        value: quote!(&[#(#modes),*]),
    }
}

fn envelope(spec: &model::Spec, envelope: &model::Envelope) -> ir::Constant {
    let model::Envelope { member, add, beside, url_escaped } = envelope;
    let rows = |rows: &[model::EnvelopeRow]| {
        let rows = rows.iter().map(|row| envelope_row(spec, row));
        quote!(&[#(#rows),*])
    };
    let (add, beside) = (rows(add), rows(beside));
    ir::Constant {
        docs: vec![format!("What requests are put into: they stand under {}.", docs::code(member))],
        name: name::ident("ENVELOPE"),
        ty: quote!(&::denbun::operation::Envelope),
        value: quote! {
            &::denbun::operation::Envelope {
                member: #member,
                add: #add,
                beside: #beside,
                url_escaped: #url_escaped,
            }
        },
    }
}

fn envelope_row(spec: &model::Spec, row: &model::EnvelopeRow) -> TokenStream {
    let name = &row.name;
    let value = match &row.value {
        model::EnvelopeValue::Fixed(text) => quote!(Fixed(#text)),
        model::EnvelopeValue::Mode(name) => quote!(Mode(#name)),
        model::EnvelopeValue::Credential(name) => quote!(Credential(#name)),
        model::EnvelopeValue::Signature(at) => {
            let signature = constant(&spec.signatures[*at]);
            quote!(Signature(#signature))
        }
    };
    quote! {
        ::denbun::operation::EnvelopeRow { name: #name, value: ::denbun::operation::EnvelopeValue::#value }
    }
}

fn signature(signature: &model::Signature) -> ir::Constant {
    let model::Signature { name, label, join, .. } = signature;
    let algorithm = match signature.algorithm {
        Algorithm::Md5 => quote!(Md5),
        Algorithm::Sha1 => quote!(Sha1),
        Algorithm::Sha256 => quote!(Sha256),
        Algorithm::Sha384 => quote!(Sha384),
        Algorithm::Sha512 => quote!(Sha512),
    };
    let charset = match signature.charset {
        model::Charset::Utf8 => quote!(Utf8),
        model::Charset::ShiftJis => quote!(ShiftJis),
        model::Charset::EucJp => quote!(EucJp),
    };
    let output = match signature.output {
        Output::Hex => quote!(Hex),
        Output::UpperHex => quote!(UpperHex),
        Output::Base64 => quote!(Base64),
        Output::Base64Url => quote!(Base64Url),
    };
    let made = signature.made.iter().map(made);
    let of = signature.of.iter().map(piece);
    let (key, carried) =
        (option(signature.key.as_ref().map(key)), option(signature.carried.as_ref().map(carried)));
    ir::Constant {
        docs: vec![format!("{} ({}).", docs::text(label), docs::code(name))],
        name: constant(signature),
        ty: quote!(&::denbun::signature::SignatureInfo),
        value: quote! {
            &::denbun::signature::SignatureInfo {
                name: #name,
                label: #label,
                algorithm: ::denbun::signature::Algorithm::#algorithm,
                key: #key,
                of: &[#(#of),*],
                made: &[#(#made),*],
                join: #join,
                charset: ::denbun::Charset::#charset,
                output: ::denbun::signature::Output::#output,
                carried: #carried,
            }
        },
    }
}

fn option(tokens: Option<TokenStream>) -> TokenStream {
    tokens.map_or_else(|| quote!(None), |tokens| quote!(Some(#tokens)))
}

fn made(made: &model::Made) -> TokenStream {
    let part = match &made.part {
        model::MadePart::Captured(name) => quote!(Captured(#name)),
        model::MadePart::Header(name) => quote!(Header(#name)),
        model::MadePart::Field(name) => quote!(Field(#name)),
    };
    let value = match made.value {
        model::MadeValue::Now(now) => transport::now(now),
        model::MadeValue::Random(random) => transport::random(random),
    };
    let fresh = option(made.fresh.map(|seconds| quote!(#seconds)));
    quote! {
        ::denbun::signature::Made {
            part: ::denbun::signature::MadePart::#part,
            value: ::denbun::signature::MadeValue::#value,
            fresh: #fresh,
        }
    }
}

fn key(key: &model::SignatureKey) -> TokenStream {
    let (credential, decode) = (&key.credential, decode(key.decode));
    quote! {
        ::denbun::signature::Key { credential: #credential, decode: #decode }
    }
}

fn decode(decode: Decode) -> TokenStream {
    let decode = match decode {
        Decode::Text => quote!(Text),
        Decode::Hex => quote!(Hex),
        Decode::Base64 => quote!(Base64),
    };
    quote!(::denbun::signature::Decode::#decode)
}

fn piece(covered: &model::Piece) -> TokenStream {
    let piece = match covered {
        model::Piece::Text(text) => quote!(Text(#text)),
        model::Piece::Credential(credential) => {
            let key = key(credential);
            quote!(Credential(#key))
        }
        model::Piece::Sent => quote!(Sent),
        model::Piece::Body => quote!(Body),
        model::Piece::Method => quote!(Method),
        model::Piece::Path => quote!(Path),
        model::Piece::Query => quote!(Query),
        model::Piece::Target => quote!(Target),
        model::Piece::Header(name) => quote!(Header(#name)),
        model::Piece::Field(name) => quote!(Field(#name)),
        model::Piece::NamedIn(named) => {
            let model::NamedIn { list, separator, orders, .. } = named;
            let base64 = substitutes(named.base64.as_deref());
            quote! {
                Named(::denbun::signature::Named {
                    list: #list,
                    base64: #base64,
                    separator: #separator,
                    orders: &[#(&[#(#orders),*]),*],
                })
            }
        }
        model::Piece::Captured(name) => quote!(Captured(#name)),
        model::Piece::Digest(inner) => {
            let (info, decode) = (constant(&inner.signature), decode(inner.decode));
            quote!(Digest(::denbun::signature::InnerDigest { info: #info, decode: #decode }))
        }
        model::Piece::Or(inner, text) => {
            let inner = piece(inner);
            quote!(Or(&#inner, #text))
        }
    };
    quote!(::denbun::signature::Piece::#piece)
}

fn substitutes(pairs: Option<&[(char, char)]>) -> TokenStream {
    option(pairs.map(|pairs| {
        let pairs = pairs.iter().map(|(own, other)| quote!((#own, #other)));
        quote!(&[#(#pairs),*])
    }))
}

fn carried(carried: &model::Carried) -> TokenStream {
    let place = match &carried.place {
        model::CarriedIn::Header(name) => quote!(Header(#name)),
        model::CarriedIn::Field(name) => quote!(Field(#name)),
    };
    let (template, base64) = (&carried.template, substitutes(carried.base64.as_deref()));
    let separator = option(carried.separator.as_ref().map(|separator| quote!(#separator)));
    quote! {
        ::denbun::signature::Carried {
            place: ::denbun::signature::Place::#place,
            template: #template,
            separator: #separator,
            base64: #base64,
        }
    }
}

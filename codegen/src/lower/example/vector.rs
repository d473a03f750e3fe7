//! Worked examples of signatures as tests of the generated crate.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::{docs, name, signature};
use crate::{ir, model};

/// One test a worked example.
pub(super) fn tests(spec: &model::Spec, taken: &mut BTreeSet<String>) -> Vec<ir::Test> {
    let vectors =
        spec.signatures.iter().flat_map(|signature| signature.vectors.iter().map(move |it| (signature, it)));
    vectors.map(|(signature, vector)| test(spec, signature, vector, taken)).collect()
}

fn test(
    spec: &model::Spec,
    signature: &model::Signature,
    vector: &model::Vector,
    taken: &mut BTreeSet<String>,
) -> ir::Test {
    let plain = name::test(&format!("{}.signature", signature.name), &vector.name);
    let mut name = plain.clone();
    let mut number = 2;
    while !taken.insert(name.clone()) {
        name = format!("{plain}_{number}");
        number += 1;
    }
    let line = format!("{} · {}", docs::text(&vector.name), docs::code(&signature.at.text));
    let (module, constant) = (name::ident(&spec.provider), signature::constant(signature));
    ir::Test {
        name: name::ident(&name),
        docs: docs::docs(vec![line], "", &[]),
        body: ir::TestBody::Signs {
            signature: quote!(#module::#constant),
            vector: given(vector),
            digest: vector.digest.clone(),
        },
        is_gated: false,
    }
}

fn given(vector: &model::Vector) -> TokenStream {
    let model::Vector { credentials, sent, body, request, headers, fields, captured, .. } = vector;
    let (credentials, fields, captured) = (pairs(credentials), pairs(fields), pairs(captured));
    let headers = pairs(headers);
    let request = match request {
        Some(model::RequestLine { method, path, query }) => quote!(Some((#method, #path, #query))),
        None => quote!(None),
    };
    let (sent, body) = (option(sent.as_deref()), option(body.as_deref()));
    quote! {
        ::denbun::signature::Vector {
            credentials: #credentials,
            sent: #sent,
            body: #body,
            request: #request,
            headers: #headers,
            fields: #fields,
            captured: #captured,
        }
    }
}

fn pairs(pairs: &[(String, String)]) -> TokenStream {
    let pairs = pairs.iter().map(|(name, value)| quote!((#name, #value)));
    quote!(&[#(#pairs),*])
}

fn option(text: Option<&str>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

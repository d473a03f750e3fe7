//! Names of headers are names HTTP has, each used for one thing, and their values hold credentials.

use hashbrown::HashMap;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::locate;
use crate::merge::{Merged, Role};
use crate::naming;
use crate::read::{Code, Spanned};
use crate::resolve::own_names;
use crate::source::Span;
use crate::syntax::{AuthHeader, Authentic, MadeHeader, SecretHeader};
use crate::template::{is_well_formed, placeholders};

/// Headers that the client and the transport write themselves.
const OWN: [&str; 9] = [
    "accept",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "te",
    "transfer-encoding",
];

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let mut sent: HashMap<String, Span> = HashMap::new();
    let mut credentials: HashMap<String, Span> = HashMap::new();
    for (name, header) in &merged.spec.auth {
        check_sent(name, &mut sent, diagnostics);
        match header {
            AuthHeader::Template(template) => {
                check_template(merged, template, &mut credentials, diagnostics);
            }
            AuthHeader::Made(made) => check_made(merged, name, made, &mut credentials, diagnostics),
        }
    }
    if let Some(idempotency) = &merged.spec.idempotency {
        idempotency.header.iter().for_each(|header| check_sent(header, &mut sent, diagnostics));
        let status = idempotency.status.as_ref();
        status
            .and_then(|status| status.header.as_ref())
            .into_iter()
            .for_each(|name| check_name(name, diagnostics));
        check_kept(status.and_then(|status| status.kept.as_deref()), diagnostics, merged);
    }
    for row in merged.messages.iter().filter(|message| message.role == Role::Headers).flat_map(|it| &it.rows)
    {
        check_name(&row.name, diagnostics);
    }
    let proofs =
        merged.spec.notifications.values().filter_map(|notification| notification.authentic.as_ref());
    for proof in proofs {
        if let Authentic::Header(header) = proof {
            check_proof(merged, header, &credentials, diagnostics);
        }
    }
    check_keys(merged, &mut credentials, diagnostics);
    check_fields(&credentials, diagnostics);
}

/// A digest has a key of its own: who reads one of the shop's secrets could make digests otherwise.
fn check_keys(merged: &Merged<'_>, credentials: &mut HashMap<String, Span>, diagnostics: &mut Diagnostics) {
    let digests = merged.spec.hand_backs.values().filter_map(|hand_back| hand_back.digest());
    let keys: Vec<&Spanned<String>> = digests.filter_map(|digest| digest.key.as_ref()).collect();
    for key in &keys {
        if !naming::is_snake(&key.value) {
            let text = format!("the name of a credential is {}, not ASCII snake_case", quote(&key.value));
            diagnostics.error(ids::INVALID_CREDENTIAL, key.span, text).help(
                "write the name it is given in the program, such as `hand_back_key`; never the key itself",
            );
        } else if let Some(first) = credentials.get(&key.value) {
            let text = format!("the credential {} is sent with requests too", quote(&key.value));
            diagnostics
                .error(ids::INVALID_CREDENTIAL, key.span, text)
                .related(*first, "it is sent here")
                .help("give it another name: the key of a digest is known to the shop alone");
        }
    }
    for key in keys {
        credentials.entry(key.value.clone()).or_insert(key.span);
    }
}

fn check_sent(name: &Spanned<String>, sent: &mut HashMap<String, Span>, diagnostics: &mut Diagnostics) {
    check_name(name, diagnostics);
    let lower = name.value.to_ascii_lowercase();
    if OWN.contains(&lower.as_str()) {
        diagnostics
            .error(
                ids::INVALID_HEADER,
                name.span,
                format!("{} is a header that the client writes itself", quote(&name.value)),
            )
            .help("leave it out");
    }
    if let Some(first) = sent.insert(lower, name.span) {
        diagnostics
            .error(
                ids::INVALID_HEADER,
                name.span,
                format!("the header {} is sent for two things", quote(&name.value)),
            )
            .related(first, "the first")
            .help("a header is named once, whatever its case");
    }
}

fn check_name(name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.value.is_empty() || !name.value.chars().all(is_token) {
        diagnostics
            .error(ids::INVALID_HEADER, name.span, format!("{} is no name of a header", quote(&name.value)))
            .help("write it as HTTP does, such as `Authorization` or `Idempotency-Key`, without a colon");
    }
}

/// A value with a name in braces at least, and nothing that no header can hold.
fn check_template(
    merged: &Merged<'_>,
    template: &Spanned<String>,
    credentials: &mut HashMap<String, Span>,
    diagnostics: &mut Diagnostics,
) {
    let text = template.value.as_str();
    let names = placeholders(text);
    if !text.chars().all(|c| c.is_ascii_graphic() || c == ' ') || text.trim() != text {
        diagnostics
            .error(ids::INVALID_CREDENTIAL, template.span, format!("{} is no value of a header", quote(text)))
            .help("write printable ASCII, and no blanks around it");
    } else if !is_well_formed(text) {
        diagnostics
            .error(
                ids::INVALID_CREDENTIAL,
                template.span,
                format!("the braces of {} hold no names", quote(text)),
            )
            .help("write each credential as a name in braces, such as `Bearer {secret}`");
    } else if names.is_empty() {
        diagnostics
            .error(ids::INVALID_CREDENTIAL, template.span, format!("{} holds no credential", quote(text)))
            .help("write the secret part as a name in braces, such as `Bearer {secret}`; never the secret itself");
    }
    for (name, range) in names {
        let at = locate::within(merged.sources, template.span, text, range);
        if naming::is_snake(name) {
            credentials.entry(name.to_owned()).or_insert(at);
            continue;
        }
        let right = naming::snake(name, "credential");
        diagnostics
            .error(
                ids::INVALID_CREDENTIAL,
                at,
                format!("the name of a credential is {}, not ASCII snake_case", quote(name)),
            )
            .help(format!("write `{right}`"))
            .replace(at, right);
    }
}

/// A header that is made has one value, and what carries a signature has the digest in it.
fn check_made(
    merged: &Merged<'_>,
    name: &Spanned<String>,
    made: &MadeHeader,
    credentials: &mut HashMap<String, Span>,
    diagnostics: &mut Diagnostics,
) {
    let sources = [
        made.now.map(|it| it.span),
        made.random.map(|it| it.span),
        made.signature.as_ref().map(|it| it.span),
    ];
    let said: Vec<Span> = sources.into_iter().flatten().collect();
    if said.len() != 1 {
        let at = said.get(1).copied().unwrap_or(name.span);
        let text = match said.len() {
            0 => format!("nothing says what {} holds", quote(&name.value)),
            _ => format!("{} holds one value, and several are named", quote(&name.value)),
        };
        diagnostics
            .error(ids::MADE_HEADER, at, text)
            .help("write just one of `now`, `random` and `signature`, or a text with credentials");
    }
    let Some(template) = &made.template else { return };
    if made.signature.is_none() {
        diagnostics
            .error(ids::MADE_HEADER, template.span, "`as` belongs to `signature`")
            .help("leave it out here");
    }
    check_carrier(template, diagnostics);
    let mut named = HashMap::new();
    check_template(merged, template, &mut named, diagnostics);
    let signature = made.signature.as_ref().and_then(|name| merged.spec.signatures.get(&name.value));
    named.remove("digest");
    for own in signature.into_iter().flat_map(own_names) {
        named.remove(own);
    }
    for (name, at) in named {
        credentials.entry(name).or_insert(at);
    }
}

/// What the digest stands in can be written, and has it once.
fn check_carrier(template: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let text = template.value.as_str();
    if is_well_formed(text) && denbun_signature::carried::read(text, text).is_none() {
        diagnostics
            .error(ids::MADE_HEADER, template.span, "two names touch: nobody can tell where one ends")
            .help("write what stands between them, such as `{key_id}:{digest}`");
    }
    let digests = placeholders(&template.value).into_iter().filter(|(name, _)| *name == "digest").count();
    if is_well_formed(&template.value) && digests != 1 {
        diagnostics
            .error(ids::MADE_HEADER, template.span, "what carries the signature has `{digest}` just once")
            .help("write it as it stands in the header, such as `HMAC {key_id}:{digest}`");
    }
}

/// One credential is not sent to the provider and expected from it: who reads one could then pretend to be the other.
fn check_proof(
    merged: &Merged<'_>,
    header: &SecretHeader,
    sent: &HashMap<String, Span>,
    diagnostics: &mut Diagnostics,
) {
    header.header.iter().for_each(|name| check_name(name, diagnostics));
    let forms = header.equals.as_ref().map_or(&[][..], |forms| forms);
    if let (Some(name), Some([])) = (&header.header, header.equals.as_deref()) {
        diagnostics
            .error(ids::INVALID_CREDENTIAL, name.span, "`equals` names no form of the header's value")
            .help("write it with the credential in braces, such as `\"Bearer {auth_token}\"`");
    }
    for form in forms {
        let mut expected = HashMap::new();
        check_template(merged, form, &mut expected, diagnostics);
        for (name, at) in expected {
            if let Some(first) = sent.get(&name) {
                diagnostics
                    .error(
                        ids::INVALID_CREDENTIAL,
                        at,
                        format!("the credential {} is sent with requests too", quote(&name)),
                    )
                    .related(*first, "it is sent here")
                    .help(
                        "give it another name: what proves the provider is no secret of the shop's requests",
                    );
            }
        }
    }
}

/// Credentials are fields of one struct.
fn check_fields(credentials: &HashMap<String, Span>, diagnostics: &mut Diagnostics) {
    let mut names: Vec<(&String, &Span)> = credentials.iter().collect();
    names.sort();
    for (index, (name, at)) in names.iter().enumerate() {
        let joined = |name: &str| name.replace('_', "");
        let other = names.iter().take(index).find(|(other, _)| joined(other) == joined(name));
        if let Some((other, first)) = other {
            diagnostics
                .error(
                    ids::INVALID_CREDENTIAL,
                    **at,
                    format!("the credentials {} and {} look like one", quote(other), quote(name)),
                )
                .related(**first, "the first")
                .help(format!("write `{other}` if it is the same one"));
        }
    }
}

fn check_kept(kept: Option<&[Spanned<Code>]>, diagnostics: &mut Diagnostics, merged: &Merged<'_>) {
    let header =
        merged.spec.idempotency.as_ref().and_then(|it| it.status.as_ref()).and_then(|it| it.header.as_ref());
    if let (Some([]), Some(header)) = (kept, header) {
        diagnostics
            .error(ids::INVALID_HEADER, header.span, "`kept` names no value of the header")
            .help("write the values that prove that the key was honored, or leave out `status`");
    }
    let mut seen: HashMap<&str, Span> = HashMap::new();
    for value in kept.unwrap_or_default() {
        if let Some(first) = seen.insert(&value.value, value.span) {
            diagnostics
                .error(ids::INVALID_HEADER, value.span, format!("{} is named twice", quote(&value.value)))
                .related(first, "the first");
        }
    }
}

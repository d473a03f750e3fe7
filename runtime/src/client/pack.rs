//! From an encoded message to the body that is sent: the envelope around it, and its signatures.

use zeroize::Zeroizing;

use super::Target;
use crate::operation::{Envelope, EnvelopeRow, EnvelopeValue, Mode};
use crate::outcome::NotExecuted;
use crate::schema::Wire;
use crate::secret::Body;
use crate::signature::{self, Fields, SignatureInfo, Source};
use crate::wire::{escape_form, escape_json};

/// What the envelope's rows are made of.
pub(super) struct Pack<'p> {
    pub(super) envelope: &'p Envelope,
    pub(super) mode: Option<&'p Mode>,
    pub(super) target: &'p Target,
}

impl Pack<'_> {
    /// The body with the message in it. What signatures cover are the very bytes that are sent.
    pub(super) fn pack(&self, message: &Body) -> Result<Body, NotExecuted> {
        let inside = self.object(message, self.envelope.add, None)?;
        let mut member = Zeroizing::new(Vec::with_capacity(inside.len() + self.envelope.member.len() + 8));
        member.push(b'{');
        put_key(&mut member, self.envelope.member);
        member.extend_from_slice(&inside);
        member.push(b'}');
        let whole =
            self.object(&Body::new(std::mem::take(&mut member)), self.envelope.beside, Some(&inside))?;
        if !self.envelope.url_escaped {
            return Ok(whole);
        }
        // At worst every byte is written as three; a buffer that grows would leave a copy behind.
        let mut escaped = Vec::with_capacity(3 * whole.len());
        escape_form(&whole, &mut escaped);
        Ok(Body::new(escaped))
    }

    /// The content type of the body.
    pub(super) fn content_type(&self) -> &'static str {
        if self.envelope.url_escaped { "application/x-www-form-urlencoded" } else { "application/json" }
    }

    /// An object with more members at its end.
    fn object(&self, object: &[u8], rows: &[EnvelopeRow], sent: Option<&[u8]>) -> Result<Body, NotExecuted> {
        let values = rows.iter().map(|row| Ok((row.name, self.value(row, sent)?)));
        let values = values.collect::<Result<Vec<_>, NotExecuted>>()?;
        let more: usize = values.iter().map(|(name, value)| 6 * (name.len() + value.len()) + 8).sum();
        let mut out = Vec::with_capacity(object.len() + more);
        // A JSON message is an object: it ends in a brace.
        out.extend_from_slice(object.strip_suffix(b"}").unwrap_or(object));
        for (name, value) in values {
            if !out.ends_with(b"{") {
                out.push(b',');
            }
            put_key(&mut out, name);
            out.push(b'"');
            escape_json(&value, &mut out);
            out.push(b'"');
        }
        out.push(b'}');
        Ok(Body::new(out))
    }

    fn value(&self, row: &EnvelopeRow, sent: Option<&[u8]>) -> Result<Zeroizing<String>, NotExecuted> {
        let text = |text: &str| Zeroizing::new(text.to_owned());
        match row.value {
            EnvelopeValue::Fixed(fixed) => Ok(text(fixed)),
            EnvelopeValue::Mode(name) => match self.mode.and_then(|mode| mode.value(name)) {
                Some(value) => Ok(text(value)),
                None => Err(NotExecuted::NoMode("live".to_owned())),
            },
            EnvelopeValue::Credential(name) => match self.target.secrets().get(name) {
                Some(value) => Ok(text(value.expose())),
                None => Err(NotExecuted::NoCredentials(vec![name.to_owned()])),
            },
            EnvelopeValue::Signature(info) => {
                let source = Source { sent, ..Source::default() };
                signature::made(info, &source, self.target.secrets())
                    .map(|made| made.digest)
                    .map_err(NotExecuted::Unsigned)
            }
        }
    }
}

fn put_key(out: &mut Vec<u8>, name: &str) {
    out.push(b'"');
    escape_json(name, out);
    out.extend_from_slice(b"\":");
}

/// A digest over the fields of an encoded request.
pub(super) fn digest(
    info: &SignatureInfo,
    message: &[u8],
    wire: Wire,
    target: &Target,
    charset: crate::charset::Charset,
) -> Result<Zeroizing<String>, NotExecuted> {
    let fields = Fields::of(message, wire, charset);
    let source = Source { fields, ..Source::default() };
    signature::made(info, &source, target.secrets()).map(|made| made.digest).map_err(NotExecuted::Unsigned)
}

/// A path with the mode's values in the place of their names.
pub(crate) fn in_mode<'t>(template: &'t str, mode: Option<&Mode>) -> std::borrow::Cow<'t, str> {
    let Some(mode) = mode.filter(|_| template.contains("{mode.")) else { return template.into() };
    let replace =
        |path: String, (name, value): &(&str, &str)| path.replace(&format!("{{mode.{name}}}"), value);
    mode.values.iter().fold(template.to_owned(), replace).into()
}

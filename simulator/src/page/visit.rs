//! The provider's page behind a relayed document or address: what it is about, and what the shopper can do there.

use std::fmt::Write;

use denbun::Verdict;
use denbun::page::Escaped;
use denbun_codegen::model::{Operation, Spec, Visibility};

use super::{ReturnMethod, result};
use crate::values::{Values, text};

/// Something that the shopper can do.
#[derive(Debug, Clone)]
pub(crate) struct Way {
    /// What it is known by in the page: `post-confirmed-1`.
    pub(crate) id: String,
    /// Where its form goes.
    pub(crate) action: String,
    pub(crate) verdict: Verdict,
    /// How and where the browser comes back, if it does.
    pub(crate) back: Option<(ReturnMethod, String)>,
}

/// What the page shows.
pub(crate) struct Decision<'p> {
    pub(crate) spec: &'p Spec,
    pub(crate) operation: &'p Operation,
    pub(crate) request: &'p Values,
    pub(crate) ways: &'p [Way],
    /// What was decided before.
    pub(crate) decided: Option<Verdict>,
}

impl Decision<'_> {
    /// The document, in UTF-8.
    pub(crate) fn html(&self) -> String {
        let label = Escaped(&self.operation.label);
        let mut out = format!(
            "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"UTF-8\">\n<title>{label}</title>\n</head>\n\
             <body>\n<h1>{label}</h1>\n"
        );
        self.push_known(&mut out);
        if let Some(verdict) = self.decided {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "<p id=\"decided\">{}: {verdict}</p>", result(verdict));
        }
        self.ways.iter().for_each(|way| push_way(&mut out, way));
        out.push_str("</body>\n</html>\n");
        out
    }

    /// What the shop has said of the payment, as far as everybody may know it.
    fn push_known(&self, out: &mut String) {
        out.push_str("<table>\n");
        for (at, row) in self.spec.messages[self.operation.request].fields.iter().enumerate() {
            let is_shown = row.visibility == Visibility::Public;
            let Some(value) = text(self.request.get(at)).filter(|_| is_shown) else { continue };
            let (label, name, value) = (Escaped(&row.label), Escaped(&row.name), Escaped(&value));
            let _ = writeln!(
                out,
                "<tr><th>{label}</th><td>{name}</td><td id=\"brought-{name}\">{value}</td></tr>"
            );
        }
        out.push_str("</table>\n");
    }
}

fn push_way(out: &mut String, way: &Way) {
    let words = match &way.back {
        Some((method, url)) => format!("{}: {} {url}", result(way.verdict), method.as_str()),
        None => result(way.verdict).to_owned(),
    };
    let (id, action, words) = (Escaped(&way.id), Escaped(&way.action), Escaped(&words));
    let _ = writeln!(
        out,
        "<form method=\"post\" action=\"{action}\"><button id=\"{id}\" type=\"submit\">{words}</button></form>"
    );
}

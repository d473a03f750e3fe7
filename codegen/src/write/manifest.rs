//! The crate's `Cargo.toml`: a feature for each provider stands between two marks, the rest is the owner's.

use std::fs;
use std::path::Path;

use crate::ir::CARD_DATA;

const BEGIN: &str = "# providers, written by `denbun generate`";
const END: &str = "# end of providers";

/// Features beside those of providers, and what is said of them.
const OTHERS: [(&str, &str); 2] = [
    ("deny-assumed", "# Refuses providers of which anything is only assumed."),
    (CARD_DATA, "# Shows what carries card data: who handles it falls under PCI DSS."),
];

/// A manifest, as far as generated files depend on it.
pub(crate) struct Manifest {
    text: String,
}

impl Manifest {
    /// The manifest in a crate's folder, or a first one where there is none.
    pub(crate) fn read(out: &Path) -> Self {
        let text = fs::read_to_string(out.join("Cargo.toml")).unwrap_or_else(|_| first(out));
        Manifest { text }
    }

    /// The name under which the crate's tests know it.
    pub(crate) fn package(&self) -> &str {
        let lines = self.text.lines().map(str::trim);
        let inside =
            lines.skip_while(|line| *line != "[package]").skip(1).take_while(|line| !line.starts_with('['));
        let mut names = inside.filter_map(|line| line.strip_prefix("name")?.trim_start().strip_prefix('='));
        names
            .next()
            .map(|name| name.trim().trim_matches('"'))
            .filter(|name| is_name(name))
            .unwrap_or("providers")
    }

    /// The text with one feature for each provider, `all` for all of them, and the others unless the owner has some of
    /// these names.
    pub(crate) fn with_features(&self, providers: &[&str]) -> String {
        let (begin, end) = (self.text.find(BEGIN), self.text.find(END));
        let region = region(providers, &self.owned());
        if let (Some(begin), Some(end)) = (begin, end)
            && begin < end
        {
            let (before, after) = (&self.text[..begin], &self.text[end + END.len()..]);
            return format!("{before}{region}{after}");
        }
        match table_end(&self.text) {
            Some(at) => format!("{}\n{region}{}", &self.text[..at], &self.text[at..]),
            None => format!("{}\n\n[features]\ndefault = [\"all\"]\n{region}\n", self.text.trim_end()),
        }
    }

    /// Features beside those of providers that the owner has written.
    fn owned(&self) -> Vec<&'static str> {
        let is_owned = |feature: &str| {
            let written = format!("{feature} = []");
            let names = |line: &str| line.split('=').next().is_some_and(|name| name.trim() == feature);
            self.text.lines().any(|line| names(line) && line != written)
        };
        OTHERS.into_iter().map(|(feature, _)| feature).filter(|feature| is_owned(feature)).collect()
    }
}

fn region(providers: &[&str], owned: &[&str]) -> String {
    let names: Vec<String> = providers.iter().map(|name| format!("\"{name}\"")).collect();
    let mut lines = vec![BEGIN.to_owned(), format!("all = [{}]", names.join(", "))];
    lines.extend(providers.iter().map(|name| format!("{name} = []")));
    for (feature, what) in OTHERS.iter().filter(|(feature, _)| !owned.contains(feature)) {
        lines.extend([(*what).to_owned(), format!("{feature} = []")]);
    }
    lines.push(END.to_owned());
    lines.join("\n")
}

/// Behind the line `[features]`.
fn table_end(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim() == "[features]" {
            return Some(at + line.trim_end().len());
        }
        at += line.len();
    }
    None
}

/// A crate to begin with.
fn first(out: &Path) -> String {
    let folder = std::path::absolute(out).ok();
    let name = folder.as_ref().and_then(|path| path.file_name()).and_then(|name| name.to_str());
    let name = name.filter(|name| is_name(name)).unwrap_or("providers");
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\ndenbun = \"{version}\"\n"
    )
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(text: &str) -> Manifest {
        Manifest { text: text.to_owned() }
    }

    #[test]
    fn only_the_region_is_rewritten() {
        let given = "[package]\nname = \"acme-pay\"\n\n[features]\n# providers, written by `denbun generate`\nold = []\n\
                     # end of providers\nmine = []\n";
        let made = manifest(given).with_features(&["acme", "zeta"]);
        let expected = "[package]\nname = \"acme-pay\"\n\n[features]\n# providers, written by `denbun generate`\n\
                        all = [\"acme\", \"zeta\"]\nacme = []\nzeta = []\n# Refuses providers of which anything is only assumed.\n\
                        deny-assumed = []\n# Shows what carries card data: who handles it falls under PCI DSS.\n\
                        card-data = []\n# end of providers\nmine = []\n";
        assert_eq!(made, expected);
        assert_eq!(manifest(&made).with_features(&["acme", "zeta"]), made);
        assert_eq!(manifest(given).package(), "acme-pay");
    }

    #[test]
    fn a_region_is_put_where_there_is_none() {
        let table = manifest("[features]\nmine = []\n").with_features(&["acme"]);
        assert!(
            table.starts_with("[features]\n# providers")
                && table.ends_with("# end of providers\nmine = []\n"),
            "{table}"
        );
        let none = manifest("[package]\nname = \"x\"\n").with_features(&["acme"]);
        assert!(none.contains("\n[features]\ndefault = [\"all\"]\n# providers"), "{none}");
    }
}

//! The page of an id as `denbun explain` prints it.

use super::{Id, Import, ids, nearest};
use crate::lang::Lang;

/// The page of the id with this code (`D0003`) or slug (`unknown-key`), in a language.
pub fn explain(code_or_slug: &str, lang: Lang) -> Option<String> {
    find(code_or_slug).map(|id| page(id, lang))
}

/// The id whose code or slug was probably meant.
pub fn nearest_id(code_or_slug: &str) -> Option<Id> {
    let wanted = code_or_slug.trim();
    let names = ids::all().iter().flat_map(|id| [id.code(), id.slug()]);
    // A code with two wrong digits is another code.
    let name = nearest(wanted, names).filter(|name| {
        !name.starts_with('D') || strsim::damerau_levenshtein(&wanted.to_uppercase(), name) <= 1
    })?;
    find(name)
}

fn find(code_or_slug: &str) -> Option<Id> {
    let wanted = code_or_slug.trim();
    let matches = |id: &&Id| id.code().eq_ignore_ascii_case(wanted) || id.slug() == wanted;
    ids::all().iter().find(matches).copied()
}

fn page(id: Id, lang: Lang) -> String {
    let (code, slug, severity, title) = (id.code(), id.slug(), id.severity(), id.title(lang));
    let mut page = format!("{severity}[{code}] {slug}: {title}\n\n{}\n", id.text(lang));
    let names = match lang {
        Lang::Ja => ["誤りの例:", "直した例:"],
        Lang::En => ["Bad:", "Good:"],
    };
    for (name, sample) in names.into_iter().zip([id.bad(), id.good()]) {
        if let Some(sample) = sample {
            page.push_str(&format!("\n{name}\n\n{}", indented(sample)));
        }
    }
    for (name, Import { table, into }) in names.into_iter().zip(id.imports().into_iter().flatten()) {
        page.push_str(&format!("\n{name}\n\n{}", indented(table)));
        if let Some((place, spec)) = into {
            let into = match lang {
                Lang::Ja => format!("次の仕様の `{place}` に足す"),
                Lang::En => format!("into `{place}` of"),
            };
            page.push_str(&format!("\n{into}\n\n{}", indented(spec)));
        }
    }
    page
}

fn indented(sample: &str) -> String {
    sample.lines().map(|line| format!("    {line}").trim_end().to_owned() + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_text_and_both_samples() {
        let page = explain("d0003", Lang::En).expect("D0003 is an id");
        assert!(page.starts_with("error[D0003] unknown-key: "));
        assert!(page.contains("\nBad:\n\n    denbun: 1\n"));
        assert!(page.contains("\nGood:\n\n    denbun: 1\n"));
        assert_eq!(explain("unknown-key", Lang::En), Some(page));
        let page = explain("D1086", Lang::En).expect("D1086 is an id");
        assert!(page.contains("\nBad:\n\n    項目,フィールド,") && page.contains("\nGood:\n"), "{page}");
        let page = explain("D1090", Lang::En).expect("D1090 is an id");
        assert!(page.contains("\ninto `messages.paymnt` of\n\n    denbun: 1\n"), "{page}");
    }

    #[test]
    fn a_japanese_page_has_the_same_samples() {
        let [ja, en] = Lang::ALL.map(|lang| explain("D0003", lang).expect("D0003 is an id"));
        assert!(ja.starts_with("error[D0003] unknown-key: 仕様言語にないキーがある\n\nここでは"), "{ja}");
        let samples = |page: &str, head: &str| {
            page.split_once(head).map(|(_, rest)| rest.lines().nth(2).unwrap_or_default().to_owned())
        };
        assert_eq!(samples(&ja, "\n誤りの例:"), samples(&en, "\nBad:"));
        assert_eq!(samples(&ja, "\n直した例:"), samples(&en, "\nGood:"));
    }

    #[test]
    fn an_unknown_id_has_a_near_one() {
        assert_eq!(explain("unknwon-key", Lang::En), None);
        assert_eq!(nearest_id("unknwon-key"), Some(ids::UNKNOWN_KEY));
        assert_eq!(nearest_id("E0003"), Some(ids::UNKNOWN_KEY));
        assert_eq!(nearest_id("D9999"), None);
    }
}

//! The ids, each with a page that explains it.
//!
//! A new id is a file `explain/D….md` and a line here. D00xx concern the text and its shape, D01xx
//! fields and formats, D02xx messages, D03xx operations, D04xx rules, D05xx examples, D06xx
//! evidence, D07xx names, D08xx the files of a spec, D09xx files of records, D1031 to
//! D1049 repeats and families, D1051 to D1079 flows, D1081 to D1099 tables that are imported, D1101 to
//! D1120 templates.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::Severity;

/// The id of one thing that can be wrong. It never changes its meaning.
#[derive(Clone, Copy)]
pub struct Id {
    code: &'static str,
    page: &'static str,
}

/// A sample of what is imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Import {
    /// A text in CSV, mostly one table.
    pub table: &'static str,
    /// The place its rows go to, and the spec that has it, if they are added to one.
    pub into: Option<(&'static str, &'static str)>,
}

macro_rules! ids {
    ($($name:ident = $code:literal,)*) => {
        $(
            #[doc = concat!("See `explain/", $code, ".md`.")]
            pub const $name: Id = Id {
                code: $code,
                page: include_str!(concat!("../../explain/", $code, ".md")),
            };
        )*
        static ALL: &[Id] = &[$($name),*];
    };
}

ids! {
    SYNTAX = "D0001",
    DUPLICATE_KEY = "D0002",
    UNKNOWN_KEY = "D0003",
    MISSING_KEY = "D0004",
    WRONG_KIND = "D0005",
    INVALID_VALUE = "D0006",
    TOO_LARGE = "D0007",
    SELF_REFERENCE = "D0008",
    UNKNOWN_ALIAS = "D0009",
    UNREADABLE_FILE = "D0010",
    NOT_UTF8 = "D0011",
    EMPTY_DOCUMENT = "D0012",
    SEVERAL_DOCUMENTS = "D0013",
    UNQUOTED_CODE = "D0014",
    KEY_NOT_TEXT = "D0015",
    UNKNOWN_TAG = "D0016",
    UNKNOWN_NOTATION = "D0101",
    LEGEND_NEEDED = "D0102",
    CONTRADICTORY_LENGTH = "D0103",
    CHARS_WITHOUT_SET = "D0104",
    VALUE_OUTSIDE_FORMAT = "D0105",
    VALUE_NOT_LISTED = "D0106",
    TYPE_OF_FORMAT = "D0107",
    MISSING_LABEL = "D0108",
    UNKNOWN_SHARED_ROW = "D0109",
    PUBLIC_SECRET = "D0110",
    CONTRADICTORY_ROW = "D0111",
    UNUSED_ROW = "D0112",
    UNCHECKED_EXPRESSION = "D0113",
    ONLY_IN_JSON = "D0114",
    INVALID_UNION = "D0115",
    RECURSIVE_OBJECT = "D0116",
    JSON_TYPE = "D0117",
    INVALID_UNCHANGED = "D0118",
    DUPLICATE_WIRE_NAME = "D0201",
    COLUMN_ORDER = "D0202",
    ORDER_IGNORED = "D0203",
    COLUMNS_WITHOUT_LINE = "D0204",
    UNKNOWN_FIELD = "D0205",
    SMALL_GROUP = "D0206",
    UNUSED_MESSAGE = "D0207",
    WIRE_OF_METHOD = "D0208",
    SETTLED_GROUP = "D0209",
    JSON_CHARSET = "D0210",
    UNKNOWN_NAME = "D0301",
    MISSING_RESPONSE = "D0302",
    INVALID_PATH = "D0303",
    PLAIN_HTTP = "D0304",
    INVALID_HOST = "D0305",
    UNSAFE_RETRY = "D0306",
    NO_RESOLVE = "D0307",
    NO_OUTCOME = "D0308",
    CARD_DATA = "D0309",
    INVALID_RESOLVE = "D0310",
    METHOD = "D0311",
    INVALID_ANSWER = "D0312",
    PATH_FIELDS = "D0313",
    INVALID_HEADER = "D0314",
    INVALID_CREDENTIAL = "D0315",
    INVALID_FAILURE = "D0316",
    INVALID_PAGES = "D0317",
    INVALID_POLL = "D0318",
    UNUSED_KEY = "D0319",
    INVALID_PAGE = "D0320",
    INVALID_HAND_BACK = "D0321",
    INVALID_DIGEST = "D0322",
    UNCOVERED_AMOUNT = "D0323",
    SECRET_ON_PAGE = "D0324",
    RULE_SYNTAX = "D0401",
    RULE_UNKNOWN_FIELD = "D0402",
    RULE_TYPES = "D0403",
    RULE_UNSUPPORTED = "D0404",
    UNLISTED_VALUE = "D0405",
    UNLISTED_OPEN_VALUE = "D0406",
    IMPOSSIBLE_RULE = "D0407",
    POINTLESS_RULE = "D0408",
    OVERLAPPING_OUTCOME = "D0409",
    REQUIRED_BY_ITSELF = "D0410",
    MISPLACED_OUTCOME = "D0411",
    INCOMPLETE_EXAMPLE = "D0501",
    EXAMPLE_VALUE = "D0502",
    EXAMPLE_REST = "D0503",
    UNKNOWN_VIOLATION = "D0504",
    NO_EXAMPLE = "D0505",
    DUPLICATE_EXAMPLE = "D0506",
    EXAMPLE_CHARSET = "D0507",
    EXAMPLE_FILE = "D0508",
    EXAMPLE_PATH = "D0509",
    EXAMPLE_ENCODED = "D0510",
    EXAMPLE_DECODED = "D0511",
    EXAMPLE_VIOLATIONS = "D0512",
    EXAMPLE_OUTCOME = "D0513",
    PINNED_NAME = "D0514",
    NO_EVIDENCE = "D0601",
    UNCONFIRMED = "D0602",
    UNKNOWN_SOURCE = "D0603",
    ASSUMED_STATEMENT = "D0604",
    PLAIN_GUESS = "D0605",
    RUST_NAME_COLLISION = "D0701",
    INVALID_RUST_NAME = "D0702",
    INVALID_NAME = "D0703",
    SHARED_NAME = "D0704",
    KEY_IN_TWO_FILES = "D0801",
    FOREIGN_OVERLAY = "D0802",
    UNREADABLE_TABLE = "D0803",
    ERROR_TABLE_HEADER = "D0804",
    ERROR_TABLE_ROW = "D0805",
    DUPLICATE_ERROR_CODE = "D0806",
    UNKNOWN_ERROR_CLASS = "D0807",
    UNSUPPORTED_VERSION = "D0808",
    HIDDEN_CHARACTER = "D0809",
    NO_SPEC_FILES = "D0810",
    INVALID_FILE = "D0901",
    TELLING_COLUMN = "D0902",
    RECORD_PLACE = "D0903",
    INVALID_TOTAL = "D0904",
    INVALID_LAYOUT = "D0905",
    UNQUOTED_SEPARATOR = "D0906",
    SPREADSHEET_CHARSET = "D0907",
    INVALID_MODE = "D1001",
    UNKNOWN_MODE_VALUE = "D1002",
    HALF_A_MODE = "D1003",
    UNUSED_MODE_VALUE = "D1004",
    MODE_IN_PATH = "D1005",
    INVALID_ENVELOPE = "D1006",
    ENVELOPE_OF_REQUEST = "D1007",
    ENVELOPE_ROW = "D1008",
    INVALID_SIGNATURE = "D1009",
    OPEN_SIGNATURE = "D1010",
    WEAK_DIGEST = "D1011",
    SIGNATURE_PIECE = "D1012",
    INVALID_CARRIED = "D1013",
    INCOMPLETE_VECTOR = "D1014",
    WRONG_VECTOR = "D1015",
    NO_VECTOR = "D1016",
    UNCOVERED_FIELD = "D1017",
    SIGNATURE_PLACE = "D1018",
    UNUSED_SIGNATURE = "D1019",
    UNPROVED_ANSWER = "D1020",
    INVALID_NUMBERING = "D1031",
    NUMBERED_KEYS = "D1032",
    INVALID_FAMILY = "D1033",
    SAME_AS = "D1034",
    CODE_BLOCKS = "D1035",
    INVALID_STEP = "D1051",
    UNKNOWN_IN_FLOW = "D1052",
    STEP_DIRECTION = "D1053",
    CONTRADICTORY_STEP = "D1054",
    UNPROVED_SETTLES = "D1055",
    INVALID_STEP_GROUP = "D1056",
    LARGE_FLOW = "D1057",
    STEP_NUMBER = "D1058",
    UNUSED_PARTY = "D1059",
    ORDER_MATTERS = "D1060",
    STUCK_STATE = "D1061",
    UNRESOLVED_OUTCOME = "D1062",
    STRANDED_RETURN = "D1063",
    UNREACHABLE_STEP = "D1064",
    NEVER_SETTLED = "D1065",
    UNKNOWN_RELAY = "D1066",
    NO_TABLE = "D1081",
    NO_FIELD_COLUMN = "D1082",
    OPEN_QUOTE = "D1083",
    RAGGED_ROW = "D1084",
    TABLE_FIELD_NAME = "D1085",
    FIELD_TWICE = "D1086",
    ROW_LEFT_OUT = "D1087",
    TABLE_TOO_LARGE = "D1088",
    SEVERAL_TABLES = "D1089",
    UNKNOWN_PLACE = "D1090",
    CLOSED_PLACE = "D1091",
    ROW_DIFFERS = "D1092",
    BREAKS_SPEC = "D1093",

    TEMPLATE_UNREADABLE = "D1101",
    TEMPLATE_SYNTAX = "D1102",
    TEMPLATE_FAILED = "D1103",
    TEMPLATE_PATH = "D1104",
    TEMPLATE_COLLISION = "D1105",
}

/// What is said of each id in Japanese: a line for each, its code first.
const JAPANESE: &str = include_str!("../../lang/diagnostics.ja.txt");

/// Every id, by code.
pub fn all() -> &'static [Id] {
    ALL
}

impl Id {
    /// The code, such as `D0003`.
    pub fn code(self) -> &'static str {
        self.code
    }

    /// The id in words, such as `unknown-key`.
    pub fn slug(self) -> &'static str {
        self.front("slug").unwrap_or_default()
    }

    /// Whether it stops the run.
    pub fn severity(self) -> Severity {
        match self.front("severity") {
            Some("warning") => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// What it means, in one line.
    pub fn title(self) -> &'static str {
        self.front("title").unwrap_or_default()
    }

    /// What is wrong and what to do, in Japanese, in a sentence or two.
    pub fn japanese(self) -> &'static str {
        let mut lines = JAPANESE.lines().filter_map(|line| line.split_once(' '));
        lines.find(|(code, _)| *code == self.code).map_or("", |(_, text)| text)
    }

    /// What it means and why it is a rule, in a paragraph or two.
    pub fn text(self) -> &'static str {
        let body = self.parts().map_or(self.page, |(_, body)| body);
        body.split_once("\n```").map_or(body, |(text, _)| text).trim()
    }

    /// A spec that has this wrong, unless no text can show it.
    pub fn bad(self) -> Option<&'static str> {
        self.sample("yaml bad")
    }

    /// The same spec put right, unless no text can show it.
    pub fn good(self) -> Option<&'static str> {
        self.sample("yaml good")
    }

    /// An import that has this wrong, and the same put right, if it is found where tables are imported.
    pub fn imports(self) -> Option<[Import; 2]> {
        let bad = Import { table: self.sample("table bad")?, into: self.sample_at("spec bad") };
        let into = self.sample_at("spec good").or(bad.into);
        Some([bad, Import { table: self.sample("table good")?, into }])
    }

    fn parts(self) -> Option<(&'static str, &'static str)> {
        self.page.strip_prefix("---\n")?.split_once("\n---\n")
    }

    fn front(self, key: &str) -> Option<&'static str> {
        let (front, _) = self.parts()?;
        front.lines().find_map(|line| Some(line.strip_prefix(key)?.strip_prefix(':')?.trim()))
    }

    fn sample(self, kind: &str) -> Option<&'static str> {
        self.block(kind).filter(|(said, _)| said.is_empty()).map(|(_, text)| text)
    }

    /// A sample that says something behind its kind.
    fn sample_at(self, kind: &str) -> Option<(&'static str, &'static str)> {
        self.block(kind).filter(|(said, _)| !said.is_empty())
    }

    /// What stands behind the kind of a block, and its text.
    fn block(self, kind: &str) -> Option<(&'static str, &'static str)> {
        let (_, body) = self.parts()?;
        let (_, rest) = body.split_once(&format!("```{kind}"))?;
        let (said, rest) = rest.split_once('\n')?;
        let end = rest.find("```")?;
        Some((said.trim(), rest.get(..end)?))
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Id {}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_page_is_complete() {
        for id in all() {
            assert!(!id.slug().is_empty() && !id.slug().contains(['_', ' ']), "{id}: slug");
            assert!(matches!(id.front("severity"), Some("error" | "warning")), "{id}: severity");
            assert!(!id.title().is_empty(), "{id}: title");
            assert!(id.text().len() > 40, "{id}: text");
            assert_eq!(id.bad().is_some(), id.good().is_some(), "{id}: one sample of two");
            assert!(id.japanese().ends_with('。'), "{id}: a line in lang/diagnostics.ja.txt");
        }
        let lines = JAPANESE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(lines, all().len(), "a line in lang/diagnostics.ja.txt for each id");
    }

    #[test]
    fn codes_ascend_and_slugs_differ() {
        assert!(all().is_sorted_by(|a, b| a.code() < b.code()));
        let slugs: BTreeSet<_> = all().iter().map(|id| id.slug()).collect();
        assert_eq!(slugs.len(), all().len());
    }

    #[test]
    fn every_page_has_an_id() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("explain");
        let pages = std::fs::read_dir(folder).expect("the folder of the pages").count();
        assert_eq!(pages, all().len());
    }
}

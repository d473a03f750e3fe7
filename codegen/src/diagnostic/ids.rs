//! The ids, each with a page that explains it.
//!
//! A new id is a file `explain/D….md`, its Japanese in `explain/ja/D….md`, and a line here. D00xx concern the text and its shape, D01xx
//! fields and formats, D02xx messages, D03xx operations, D04xx rules, D05xx examples, D06xx
//! evidence, D07xx names, D08xx the files of a spec, D09xx files of records, D1031 to
//! D1049 repeats and families, D1051 to D1079 flows, D1081 to D1099 tables that are imported, D1101 to
//! D1120 templates, D1130 to D1139 headers that are made for each request, D1150 to D1154 what is there without card data.

use super::Id;

macro_rules! ids {
    ($($name:ident = $code:literal,)*) => {
        $(
            #[doc = concat!("See `explain/", $code, ".md`.")]
            pub const $name: Id = Id::new(
                $code,
                include_str!(concat!("../../explain/", $code, ".md")),
                include_str!(concat!("../../explain/ja/", $code, ".md")),
            );
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

    MADE_HEADER = "D1130",

    GATED_LOOK_UP = "D1150",

    INVALID_SPREAD = "D1155",
    SPREAD_KEYS = "D1156",

    NESTED_DIGEST = "D1170",
    SIGNED_MOMENT = "D1171",
    PAID_TWICE = "D1172",
    EXAMPLE_CONSTANT = "D1180",
}

/// Every id, by code.
pub fn all() -> &'static [Id] {
    ALL
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::lang::Lang;

    #[test]
    fn every_page_is_complete() {
        for id in all() {
            assert!(!id.slug().is_empty() && !id.slug().contains(['_', ' ']), "{id}: slug");
            assert!(!id.title(Lang::En).is_empty(), "{id}: title");
            assert!(id.text(Lang::En).len() > 40, "{id}: text");
            assert_eq!(id.bad().is_some(), id.good().is_some(), "{id}: one sample of two");
        }
    }

    #[test]
    fn every_page_is_there_in_japanese() {
        let kana = |text: &str| text.chars().filter(|c| ('\u{3041}'..='\u{30ff}').contains(c)).count();
        for id in all() {
            let (title, text) = (id.title(Lang::Ja), id.text(Lang::Ja));
            assert!(kana(title) > 1 && !title.ends_with('。'), "{id}: {title}");
            assert!(kana(text) > 5 && text.ends_with('。'), "{id}: {text}");
            assert!(text.matches('`').count() % 2 == 0 && !text.contains("```"), "{id}: {text}");
        }
    }

    #[test]
    fn codes_ascend_and_slugs_differ() {
        assert!(all().is_sorted_by(|a, b| a.code() < b.code()));
        let slugs: BTreeSet<_> = all().iter().map(|id| id.slug()).collect();
        assert_eq!(slugs.len(), all().len());
    }

    #[test]
    fn every_page_has_an_id() {
        for folder in ["explain", "explain/ja"] {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
            let entries = std::fs::read_dir(folder).expect("the folder of the pages").flatten();
            assert_eq!(entries.filter(|entry| entry.path().is_file()).count(), all().len());
        }
    }
}

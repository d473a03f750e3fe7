//! Words for characters that are not composed of parts, and words for single symbols.

use crate::set::Set;
use crate::token::{Class, Role};

const ANY: Class = Class { set: Set::ANY, symbols: false, role: Role::Any };
const ALPHA: Class = plain(Set::ALPHA);
const ALNUM: Class = plain(Set::ALNUM);
const DIGIT: Class = plain(Set::DIGIT);
const INTEGER: Class = Class { set: Set::DIGIT, symbols: false, role: Role::Integer };

/// Symbols of which only some are named.
const OTHERS: Class = Class { set: Set::NONE, symbols: true, role: Role::Plain };

const fn plain(set: Set) -> Class {
    Class { set, symbols: false, role: Role::Plain }
}

pub(super) const CLASSES: &[(&str, Class)] = &[
    ("テキスト", ANY),
    ("マルチバイト", ANY),
    ("マルチバイト文字", ANY),
    ("フリー", ANY),
    ("フリーテキスト", ANY),
    ("自由", ANY),
    ("任意", ANY),
    ("任意の文字列", ANY),
    ("指定なし", ANY),
    ("制限なし", ANY),
    ("無制限", ANY),
    ("形式なし", ANY),
    ("text", ANY),
    ("string", ANY),
    ("str", ANY),
    ("char", ANY),
    ("varchar", ANY),
    ("varchar2", ANY),
    ("nvarchar", ANY),
    ("nvarchar2", ANY),
    ("nchar", ANY),
    ("any", ANY),
    ("adns", ANY),
    ("character", Class { set: Set::ANY, symbols: false, role: Role::Record }),
    ("characters", ANY),
    ("chars", plain(Set::NONE)),
    ("alphabet", ALPHA),
    ("alphabetic", Class { role: Role::Record, ..ALPHA }),
    ("alpha", ALPHA),
    ("uppercase", plain(Set::UPPER)),
    ("lowercase", plain(Set::LOWER)),
    ("alphanumeric", Class { role: Role::Record, ..ALNUM }),
    ("alpha numeric", Class { role: Role::Record, ..ALNUM }),
    ("alpha-numeric", Class { role: Role::Record, ..ALNUM }),
    ("alphanum", ALNUM),
    ("alnum", ALNUM),
    ("ascii", plain(Set::ASCII)),
    ("number", DIGIT),
    ("num", DIGIT),
    ("digit", DIGIT),
    ("numeric", Class { set: Set::DIGIT, symbols: false, role: Role::Record }),
    ("int", INTEGER),
    ("integer", INTEGER),
    ("bigint", INTEGER),
    ("smallint", INTEGER),
    ("tinyint", INTEGER),
    ("long", INTEGER),
    ("int32", INTEGER),
    ("int64", INTEGER),
    ("数値型", DIGIT),
    ("整数値", INTEGER),
    ("銀行名等", BANK),
    ("等の記号", OTHERS),
    ("などの記号", OTHERS),
    ("double byte", plain(Set::DOUBLEBYTE)),
    ("double-byte", plain(Set::DOUBLEBYTE)),
    ("2バイト文字", plain(Set::DOUBLEBYTE)),
    ("2バイトコード", plain(Set::DOUBLEBYTE)),
    ("single byte", plain(Set::SINGLEBYTE)),
    ("single-byte", plain(Set::SINGLEBYTE)),
    ("1バイト文字", plain(Set::SINGLEBYTE)),
    ("ISO-8859-1", plain(Set::ASCII)),
    ("16進数", plain(HEX)),
    ("16進", plain(HEX)),
    ("16進文字列", plain(HEX)),
    ("hex", plain(HEX)),
];

/// What the name of a bank or of an account's holder may have.
pub(in crate::lex) const BANK: Class = plain(Set::UPPER.union(Set::DIGIT).union(Set::HALFKANA));

const HEX: Set = Set::ascii(Set::DIGIT.ascii | 0x3f << b'A' | 0x3f << b'a');

pub(super) const SYMBOLS: &[(&str, &str)] = &[
    ("半角スペース", " "),
    ("スペース", " "),
    ("半角空白", " "),
    ("空白", " "),
    ("ブランク", " "),
    ("全角スペース", "\u{3000}"),
    ("全角空白", "\u{3000}"),
    ("全角ハイフン", "\u{ff0d}"),
    ("半角ハイフン", "-"),
    ("ハイフン", "-"),
    ("hyphen", "-"),
    ("space", " "),
    ("マイナス", "-"),
    ("ダッシュ", "-"),
    ("アンダースコア", "_"),
    ("アンダーバー", "_"),
    ("アンダーライン", "_"),
    ("underscore", "_"),
    ("ピリオド", "."),
    ("ドット", "."),
    ("小数点", "."),
    ("period", "."),
    ("カンマ", ","),
    ("コンマ", ","),
    ("コロン", ":"),
    ("セミコロン", ";"),
    ("スラッシュ", "/"),
    ("バックスラッシュ", "\\"),
    ("円マーク", "\\"),
    ("アットマーク", "@"),
    ("アット", "@"),
    ("プラス", "+"),
    ("イコール", "="),
    ("アスタリスク", "*"),
    ("シャープ", "#"),
    ("パーセント", "%"),
    ("アンパサンド", "&"),
    ("アンド記号", "&"),
    ("チルダ", "~"),
    ("感嘆符", "!"),
    ("疑問符", "?"),
    ("丸括弧", "()"),
    ("丸カッコ", "()"),
    ("カッコ", "()"),
    ("括弧", "()"),
    ("アポストロフィ", "'"),
    ("パイプ", "|"),
    ("ドル", "$"),
    ("改行コード", "\n"),
    ("改行", "\n"),
];

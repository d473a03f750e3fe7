//! Field formats as Japanese payment documents print them, read into what a program can check.
//!
//! `半角数字(6)` is at most six ASCII digits; `50バイト以内` is up to 50 bytes of any text. [`parse`] reads such a
//! notation as a grammar of the parts documents use; what it does not understand is an error that names the part.
//!
//! | part | as printed | says |
//! |---|---|---|
//! | width | `半角` `全角` `半角全角` `2バイト` | which of the characters behind it |
//! | kinds | `英` `数` `カナ` `記号` `大文字` …, in any order | characters; beside each other they narrow or add, `、` and `と` add |
//! | symbols | `"-"` `「-」` `ハイフン` `(-_のみ)` `スペース不可` | characters besides, or left out |
//! | letter codes | `an` `AN` `X` `N` `9` `C` `M`, others from a [`Legend`] | characters, and for some the unit |
//! | length | `(6)` `6桁` `最大6文字` `6~7` `3または4` `6以上` `..35` `50バイト以内` `60×17行` | least, greatest, unit |
//! | exact | `固定` `8桁` `X(14)` `n 6` | least and greatest are one |
//! | pair | `半角40文字全角20文字` `40文字以内(全角20文字以内)` | half-width units |
//! | pair | `60バイト以内(全角30文字以内)` | bytes of text of any width |
//! | value | `1以上 999以下` `1~100` `1円以上` `整数(1~9)` `(1〜31)` | bounds of the value, not of the length |
//! | list | `[0,1,2]` `0/1` `「1」「2」` `'1'-'3'` `0:なし 1:あり` | the values |
//! | date | `YYYYMMDD` `yyyy-mm-dd hh:mm:ss` `HH24MISS` `YYMMDD(和暦)` | a pattern, whatever the letters' case |
//! | decimal | `整数10,小数4` `小数点以下2桁まで` `NUMBER(10,2)` | digits before and after the point |
//! | other | `URL` `メール形式` `UUID` `Pattern : ^…$` `定型` | a format by name |
//!
//! Columns (` | `), lines (` ⏎ ` or a newline), brackets and fillers such as `形式` or `のみ` may stand anywhere between.
//! `(n)`, `n文字` and a number in a column of its own are maxima; every glyph of a bracket, dash or tilde is the same.
//! Words outside of this are errors, as are letters that only a legend can explain.
//!
//! ```
//! use denbun_notation::{Unit, parse};
//!
//! let format = parse("半角英数(6~7)")?;
//! assert_eq!((format.unit, format.min, format.max), (Unit::Char, Some(6), Some(7)));
//! assert_eq!(format.row(), "alnum\tchar\t6\t7");
//! # Ok::<(), denbun_notation::NotationError>(())
//! ```

mod date;
mod error;
mod format;
mod glyph;
mod legend;
mod length;
mod lex;
mod limits;
mod parse;
mod parts;
mod regex;
mod report;
mod resolve;
mod row;
mod set;
mod show;
mod token;
mod vocabulary;

pub use date::{Part, Pattern};
pub use error::NotationError;
pub use format::{Charset, Format, Unit};
pub use legend::Legend;
pub use limits::{Limits, Shape};
pub use parse::{parse, parse_with};
pub use report::report_line;
pub use set::Set;
pub use vocabulary::{Word, WordKind, vocabulary};

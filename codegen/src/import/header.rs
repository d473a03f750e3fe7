//! What a column's header says of it, in the words that documents use.

use super::plain;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Role {
    /// The document's name of a field.
    Label,
    /// The name on the wire.
    Field,
    Details,
    Required,
    /// When a field is required.
    Condition,
    Format,
    /// The greatest length; in bytes if the header says so.
    Length,
    MinLength,
    /// Fixed or variable length.
    Variable,
    /// The column of a csv-line.
    Order,
    /// The number of the line in the table, which says nothing of the message.
    Number,
    /// Values a field can have.
    Values,
    Const,
    Default,
    Example,
    /// How deep a field lies.
    Level,
    /// A heading for several fields.
    Section,
    /// How often a field may come: `0..1`, `1..n`, `10`.
    Occurs,
}

/// How sure a header's word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sure {
    /// It contains a word that columns of this kind have.
    Likely,
    /// It is the word.
    Exact,
}

/// Whole headers, divided by blanks. Compared in half-width small letters, without blanks, line breaks and marks.
const EXACT: [(Role, &str); 18] = [
    (
        Role::Label,
        "項目 項目名 項目名称 論理名 論理名称 和名 日本語名 日本語名称 日本語項目名 名称 名前 \
         表示名 表示名称 データ項目 データ項目名 データ名 パラメータ名称 パラメーター名称 \
         パラメータ日本語名 パラメータ論理名 フィールド名称 変数名称 キー名称 項目説明名 小項目 \
         細目 意味 和文名 要素名称 label itemname title",
    ),
    (
        Role::Field,
        "フィールド フィールド名 フィールドid パラメータ パラメータ名 パラメーター パラメーター名 \
         パラメタ パラメタ名 変数 変数名 物理名 物理名称 物理項目名 キー キー名 キーワード key \
         項目id 項目キー 項目コード 項目識別子 要素 要素名 タグ タグ名 英名 英字名 英語名 \
         英字項目名 英語項目名 項目名(英) 項目名(英字) 項目名(英語) 識別子 識別名 プロパティ \
         プロパティ名 引数 引数名 カラム名 列名 属性名 メンバ メンバ名 メンバー メンバー名 \
         jsonキー jsonkey name 名(物理) ヘッダ名 ヘッダー名 ヘッダ ヘッダー parameter \
         parametername param field fieldname property attribute element elementname variable \
         variablename id input名 name属性 name値",
    ),
    (
        Role::Details,
        "詳細 内容 説明 備考 概要 補足 補足説明 摘要 解説 コメント 項目説明 項目内容 設定内容 用途 \
         注意 注意事項 注釈 注記 詳細説明 詳細内容 説明・備考 内容説明 説明文 description desc \
         note notes remark remarks comment comments details detail explanation 設定方法 記事 \
         返却内容 セット内容 編集内容",
    ),
    (
        Role::Required,
        "必須 必須区分 必須項目 必須/任意 必須・任意 必須任意 必須or任意 要否 必須要否 設定要否 \
         指定要否 入力要否 必要 必要性 必須有無 必須フラグ 入力必須 必 ○× ○△× ○△ ○/× \
         ○/△/× 必須○ required req req. mandatory m/o 必須指定 設定区分 省略 presence 必須性 要/不要 要不要 必要/不要 \
         必須/省略可",
    ),
    (Role::Condition, "条件 必須条件 設定条件 指定条件 出力条件 必須となる条件 condition conditions"),
    (
        Role::Format,
        "形式 書式 型 属性 データ型 データ属性 データ形式 データタイプ フォーマット 文字種 \
         文字種別 文字種類 使用可能文字 使用文字 入力形式 入力可能文字 タイプ 型式 種別 種類 文字 \
         半角/全角 半角全角 全角/半角 全半角 形式・桁数 型・桁数 型/桁数 形式/桁数 型(桁数) \
         形式(桁数) 桁数・形式 属性/桁数 制限 制約 出力値 type datatype format dataformat 入力値 \
         文字コード種 入力制限 文字属性 値の形式",
    ),
    (
        Role::Length,
        "桁数 最大桁数 桁 文字数 最大文字数 サイズ 最大サイズ 長さ 最大長 バイト数 最大バイト数 \
         バイト バイト長 最大バイト長 桁数(最大) 文字長 レングス データ長 最大 length len \
         maxlength max size byte bytes byte数 最大byte数 最大byte 有効桁数 桁数/バイト数 最大桁 \
         最大値長 項目長 maxlen",
    ),
    (Role::MinLength, "最小桁数 最小文字数 最小バイト数 最小 最小桁 最小長 minlength minlen min"),
    (Role::Variable, "固定/可変 可変/固定 固定可変 可変長/固定長 固定長/可変長 固定・可変"),
    (
        Role::Order,
        "レスポンス出力順 出力順 出力順序 順番 順序 並び順 項目順 順 列 列番号 カラム カラム位置 \
         位置 出力位置 項目位置 レスポンス順 返却順 order position column",
    ),
    (Role::Number, "no. no № # 番号 項番 通番 項目no 項目no. 項目番号 連番 seq 番 行 index"),
    (
        Role::Values,
        "設定値 値 取りうる値 取り得る値 とりうる値 設定可能値 指定可能値 コード値 選択肢 コード \
         値の内容 パラメータ値 入力可能値 区分値 value values enum allowedvalues 値一覧 値/説明 \
         設定値・説明",
    ),
    (Role::Const, "固定値 const constant fixed fixedvalue"),
    (
        Role::Default,
        "デフォルト デフォルト値 初期値 省略時 省略時の値 省略時の扱い 既定値 規定値 default \
         defaultvalue 未指定時",
    ),
    (
        Role::Example,
        "例 サンプル サンプル値 設定例 記入例 入力例 記述例 値の例 値例 example examples sample \
         出力例 データ例",
    ),
    (Role::Level, "階層 レベル lv lv. level 深さ ネスト 階層レベル"),
    (
        Role::Section,
        "大項目 中項目 分類 大分類 中分類 カテゴリ カテゴリー グループ 区分 オブジェクト category \
         group 電文部",
    ),
    (
        Role::Occurs,
        "出現回数 多重度 繰り返し 繰返し 繰返 繰り返し回数 繰返し回数 繰返回数 最大繰返回数 最大繰り返し回数 \
         繰返し数 最大件数 occurrence occurrences occurs cardinality multiplicity repeat",
    ),
];

/// Words inside of longer headers, the surer ones first.
const WITHIN: [(&str, Role); 34] = [
    ("必須", Role::Required),
    ("要否", Role::Required),
    ("出力順", Role::Order),
    ("最小桁", Role::MinLength),
    ("最小文字", Role::MinLength),
    ("桁数", Role::Length),
    ("文字数", Role::Length),
    ("バイト", Role::Length),
    ("byte", Role::Length),
    ("サイズ", Role::Length),
    ("固定値", Role::Const),
    ("デフォルト", Role::Default),
    ("省略時", Role::Default),
    ("初期値", Role::Default),
    ("物理名", Role::Field),
    ("論理名", Role::Label),
    ("名称", Role::Label),
    ("フィールド", Role::Field),
    ("パラメータ", Role::Field),
    ("パラメーター", Role::Field),
    ("変数名", Role::Field),
    ("キー", Role::Field),
    ("形式", Role::Format),
    ("書式", Role::Format),
    ("フォーマット", Role::Format),
    ("データ型", Role::Format),
    ("文字種", Role::Format),
    ("説明", Role::Details),
    ("備考", Role::Details),
    ("詳細", Role::Details),
    ("内容", Role::Details),
    ("設定値", Role::Values),
    ("項目名", Role::Label),
    ("例", Role::Example),
];

/// The longest header taken for one; what is longer is a sentence.
const MAX_LENGTH: usize = 24;

/// What a header says its column holds.
pub(super) fn role(header: &str) -> Option<(Role, Sure)> {
    let key = comparable(header);
    if key.is_empty() || key.chars().count() > MAX_LENGTH {
        return None;
    }
    let plain = without_brackets(&key);
    for word in [key.as_str(), plain.as_str()] {
        if let Some((role, _)) = EXACT.iter().find(|(_, words)| words.split(' ').any(|known| known == word)) {
            return Some((*role, Sure::Exact));
        }
    }
    let (_, role) = WITHIN.iter().find(|(word, _)| plain.contains(word) || key.contains(word))?;
    Some((*role, Sure::Likely))
}

/// Whether a length under this header counts bytes.
pub(super) fn counts_bytes(header: &str) -> bool {
    let key = comparable(header);
    key.contains("バイト") || key.contains("byte")
}

/// The name a header is known by, for people.
pub(super) fn known() -> &'static str {
    "フィールド, パラメータ名, 変数名, 物理名, キー, name or key"
}

/// Without what stands around the words: marks of footnotes, stars, colons.
fn comparable(header: &str) -> String {
    let mut key = plain::key(header);
    if let Some(at) = key.find('※') {
        key.truncate(at);
    }
    key.trim_matches(['*', ':', '"', '\'', '【', '】', '[', ']', '<', '>', '■', '●', '・']).to_owned()
}

fn without_brackets(key: &str) -> String {
    let mut depth = 0;
    let mut out = String::new();
    for c in key.chars() {
        match c {
            '(' | '[' | '「' | '<' => depth += 1,
            ')' | ']' | '」' | '>' => depth = i32::max(depth - 1, 0),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_whatever_they_look_like() {
        for (header, expected) in [
            ("項目", Role::Label),
            ("パラメータ名称", Role::Label),
            ("フィールド", Role::Field),
            ("パラメータ名", Role::Field),
            ("物 理 名", Role::Field),
            ("キー", Role::Field),
            ("必須\n区分", Role::Required),
            ("必須※1", Role::Required),
            ("○×", Role::Required),
            ("最大桁数（※2）", Role::Length),
            ("桁数\n(バイト)", Role::Length),
            ("ﾚｽﾎﾟﾝｽ出力順", Role::Order),
            ("Ｎｏ．", Role::Number),
            ("データ型", Role::Format),
            ("設定値", Role::Values),
            ("説明・備考", Role::Details),
            ("デフォルト値", Role::Default),
            ("ﾊﾞｲﾄ数", Role::Length),
            ("ﾊﾟﾗﾒｰﾀ名", Role::Field),
            ("繰り返し回数", Role::Occurs),
        ] {
            assert_eq!(role(header).map(|it| it.0), Some(expected), "{header}");
        }
        assert_eq!(role("店舗ID"), None);
        assert_eq!(role("契約時に発行される番号の内容をこちらに設定してください。"), None);
        assert!(counts_bytes("最大Ｂｙｔｅ数") && !counts_bytes("桁数"));
    }
}

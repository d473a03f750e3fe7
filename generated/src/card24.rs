// @generated from specs/card24.yaml by `denbun generate`; change the spec, not this file.
//! 24カード決済JP
//!
//! | Hosted page | Sent | Request | Comes back | Effect | Unknown outcome |
//! |---|---|---|---|---|---|
//! | [データ連携形式](mod@self::data_link) | by form or by link | [`DataLinkRequest`] | [`HandBack`] | opens a payment | 管理画面でオーダーIDと決済金額を確認する |
//! | [リンクオープン形式](mod@self::link_open) | by form or by link | [`LinkOpenRequest`] | [`HandBack`] | opens a payment | 管理画面でオーダーIDと決済金額を確認する |
//!
//! | Hand-back | Message | Received at |
//! |---|---|---|
//! | 決済終了後の引き渡し | [`HandBack`] | 決済終了後の接続先 |
//!
//! | File | Record | Written by | Layout |
//! |---|---|---|---|
//! | 一括処理形式 | [`Bulk`] | the shop | Shift_JIS (**assumed**, confirm: 画面遷移とCSVの文字コード), no header, CRLF, quotes where needed |
//! | 管理画面のCSVダウンロード | [`Transactions`] | the provider | Shift_JIS (**assumed**, confirm: 画面遷移とCSVの文字コード), a header of labels, CRLF, quotes where needed |
//!
//! | By hand | How | Effect | Where it is said |
//! |---|---|---|---|
//! | 自動継続形式 | 管理画面で前月度の決済情報をもとに一括決済する (the shop keeps no card data) | opens a payment | documented: 決済インターフェース · `specs/card24.yaml:36` |
//! | 個別処理形式 | 管理画面で1件ずつ入力する | opens a payment | documented: 決済インターフェース · `specs/card24.yaml:37` |
//!
//! Sources:
//!
//! - 決済インターフェース (documented, <http://www.24card.jp/how2.html>)
//! - 公開資料にない事項の推定 (assumed)
//!
//! ```
//! use denbun_providers::card24;
//!
//! let request = card24::DataLinkRequest::builder()
//!     .shop_id("shop1")
//!     .item("会費")
//!     .email("taro@example.jp")
//!     .amount(::denbun::Yen(1000))
//!     .free1("注文-1")
//!     .free2("髙﨑①")
//!     .return_no(card24::ReturnNo::Second)
//!     .build();
//! let target = denbun::Target::live()
//!     .address("https://pay.example/the-address-you-were-given")
//!     .credentials(
//!         denbun::Credentials::new()
//!             .with("hand_back_key", "a key of at least sixteen bytes"),
//!     );
//! let form = denbun::page::form(&request, &target).expect("the request is valid");
//! assert!(form.content_type().starts_with("text/html"));
//! ```

#[cfg(feature = "deny-assumed")]
compile_error!(
    "card24: 62 statements are assumed; see card24::ASSUMED, and generate it with an overlay that confirms them"
);

pub mod flows;

#[doc(alias("データ連携形式"))]
pub mod data_link;

#[doc(alias("リンクオープン形式"))]
pub mod link_open;

#[doc(alias("決済終了後の引き渡し"))]
pub mod hand_back;

#[doc(alias("一括処理形式"))]
pub mod bulk;

#[doc(alias("管理画面のCSVダウンロード"))]
pub mod transactions;

#[doc(inline)]
pub use self::data_link::DataLinkRequest;
#[doc(inline)]
pub use self::link_open::LinkOpenRequest;
#[doc(inline)]
pub use self::hand_back::HandBack;
#[doc(inline)]
pub use self::bulk::Bulk;
#[doc(inline)]
pub use self::transactions::Transactions;

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[
    ::denbun::Assumed { what: "the file bulk", confirm: "加盟店契約時に渡される接続仕様書" },
    ::denbun::Assumed { what: "the layout of bulk", confirm: "加盟店契約時に渡される接続仕様書" },
    ::denbun::Assumed { what: "the layout of transactions", confirm: "加盟店契約時に渡される接続仕様書" },
    ::denbun::Assumed { what: "the charset", confirm: "画面遷移とCSVの文字コード" },
    ::denbun::Assumed {
        what: "the wire name `SHOP_ID` in data_link.request",
        confirm: "加盟店番号の要否とパラメータ名",
    },
    ::denbun::Assumed {
        what: "the format of `SHOP_ID` in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `SHOP_ID` is required in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the wire name `ITEM` in data_link.request",
        confirm: "項目のパラメータ名、自由項目との違い",
    },
    ::denbun::Assumed {
        what: "the format of `ITEM` in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `ITEM` is required in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the wire name `EMAIL` in data_link.request",
        confirm: "メールアドレスのパラメータ名と桁数",
    },
    ::denbun::Assumed {
        what: "the format of `EMAIL` in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `EMAIL` is required in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the wire name `AMOUNT` in data_link.request",
        confirm: "決済金額のパラメータ名、桁区切りと税の扱い",
    },
    ::denbun::Assumed {
        what: "the format of `AMOUNT` in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `AMOUNT` is required in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the wire name `FREE1` in data_link.request",
        confirm: "自由項目1のパラメータ名と桁数",
    },
    ::denbun::Assumed {
        what: "the format of `FREE1` in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `FREE1` is required in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the wire name `FREE2` in data_link.request",
        confirm: "自由項目2のパラメータ名と桁数",
    },
    ::denbun::Assumed {
        what: "the format of `FREE2` in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `FREE2` is required in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the wire name `FREE3` in data_link.request",
        confirm: "自由項目3のパラメータ名と桁数",
    },
    ::denbun::Assumed {
        what: "the format of `FREE3` in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `FREE3` is required in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the wire name `RETURN_NO` in data_link.request",
        confirm: "3箇所の接続先から選ぶ方法",
    },
    ::denbun::Assumed {
        what: "the format of `RETURN_NO` in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `RETURN_NO` is required in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the values of `RETURN_NO` in data_link.request",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the format of `RC` in hand_back",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `RC` is required in hand_back",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the wire name `ORDER_ID` in hand_back",
        confirm: "オーダーIDのパラメータ名と桁数",
    },
    ::denbun::Assumed {
        what: "the format of `ORDER_ID` in hand_back",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `ORDER_ID` is required in hand_back",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `AMOUNT` is required in hand_back",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `EMAIL` is required in hand_back",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the wire name `CARD_NAME` in hand_back",
        confirm: "カード名義のパラメータ名と文字種",
    },
    ::denbun::Assumed {
        what: "the format of `CARD_NAME` in hand_back",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `CARD_NAME` is required in hand_back",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `FREE1` is required in hand_back",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `FREE2` is required in hand_back",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `FREE3` is required in hand_back",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `FREE1` is required in bulk",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `AMOUNT` is required in bulk",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `ITEM` is required in bulk",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `EMAIL` is required in bulk",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `FREE2` is required in bulk",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `FREE3` is required in bulk",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `ORDER_ID` is required in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `AMOUNT` is required in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `RESULT` is required in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the values of `RESULT` in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `FREE1` is required in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `FREE2` is required in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `FREE3` is required in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `EMAIL` is required in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `CARD_NAME` is required in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the format of `PROCESS_TYPE` in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `PROCESS_TYPE` is required in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "the format of `TRADED_AT` in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed {
        what: "whether `TRADED_AT` is required in transactions",
        confirm: "加盟店契約時に渡される接続仕様書",
    },
    ::denbun::Assumed { what: "the rest of transactions", confirm: "加盟店契約時に渡される接続仕様書" },
];

/// What binds what comes back to what the shop sent.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// `hand_back_key`
    pub hand_back_key: ::denbun::Secret<String>,
}

impl From<Credentials> for ::denbun::Credentials {
    fn from(credentials: Credentials) -> Self {
        ::denbun::Credentials::new().with("hand_back_key", credentials.hand_back_key)
    }
}

/// 接続先
///
/// `RETURN_NO` · **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:31`
#[doc(alias("RETURN_NO", "接続先"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ReturnNo {
    /// `1`: 接続先1
    #[doc(alias("1", "接続先1"))]
    #[value("1", label = "接続先1")]
    First,

    /// `2`: 接続先2
    #[doc(alias("2", "接続先2"))]
    #[value("2", label = "接続先2")]
    Second,

    /// `3`: 接続先3
    #[doc(alias("3", "接続先3"))]
    #[value("3", label = "接続先3")]
    Third,
}

/// 決済の判定結果
///
/// `RC` · documented: 決済インターフェース · `specs/card24.yaml:42`
#[doc(alias("RC", "決済の判定結果"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ResultCode {
    /// `0`: 決済OK
    #[doc(alias("0", "決済OK"))]
    #[value("0", label = "決済OK")]
    Ok,

    /// `9`: 決済NG
    #[doc(alias("9", "決済NG"))]
    #[value("9", label = "決済NG")]
    Ng,
}

/// Error codes, sorted.
pub const ERRORS: &[::denbun::operation::ErrorCode] = &[];

// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! ROBOT PAYMENT
//!
//! | Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |
//! |---|---|---|---|---|---|---|
//! | [実売上](mod@self::sales) | `POST /gateway/gateway.aspx` | [`SalesRequest`] | [`PaymentResult`] | moves money of a payment | if provably not sent | 管理画面で決済の状態を確認する |
//! | [取消](mod@self::cancel) | `POST /gateway/gateway.aspx` | [`CancelRequest`] | [`PaymentResult`] | takes an effect back | if provably not sent | 管理画面で決済の状態を確認する |
//! | [再オーソリ](mod@self::re_auth) | `POST /gateway/re_auth.aspx` | [`ReAuthRequest`] | [`PaymentResult`] | opens a payment | never | 管理画面で対象の決済と新しい決済の両方を確認する (after a decline too) |
//! | [決済処理(商品登録なし)](mod@self::payment) | `POST /gateway/gateway_token.aspx` | [`PaymentRequest`] | [`PaymentResult`] | opens a payment | if provably not sent | 管理画面で決済の状態を確認する |
//! | [決済処理(商品登録あり)](mod@self::product_payment) | `POST /gateway/gateway_token.aspx` | [`ProductPaymentRequest`] | [`PaymentResult`] | opens a payment | if provably not sent | 管理画面で決済の状態を確認する |
//! | [有効性チェック](mod@self::validity_check) | `POST /gateway/gateway_token.aspx` | [`ValidityCheckRequest`] | [`PaymentResult`] | reads only | if provably not sent |  |
//! | [自動課金 初回(商品登録なし)](mod@self::recurring_start) | `POST /gateway/gateway_token.aspx` | [`RecurringStartRequest`] | [`PaymentResult`] | opens a payment | if provably not sent | 管理画面で決済の状態を確認する |
//! | [自動課金 初回(商品登録あり)](mod@self::recurring_product_start) | `POST /gateway/gateway_token.aspx` | [`RecurringProductStartRequest`] | [`PaymentResult`] | opens a payment | if provably not sent | 管理画面で決済の状態を確認する |
//! | [自動課金 変更(カード情報あり)](mod@self::recurring_card_change) | `POST /gateway/accgate_token.aspx` | [`RecurringCardChangeRequest`] | [`GateResult`] | moves money of a payment | if provably not sent | 管理画面で決済の状態を確認する |
//! | [自動課金 変更(カード情報なし)](mod@self::recurring_change) | `POST /gateway/accgate.aspx` | [`RecurringChangeRequest`] | [`GateResult`] | moves money of a payment | if provably not sent | 管理画面で決済の状態を確認する |
//! | [自動課金 停止](mod@self::recurring_stop) | `POST /gateway/acsgate.aspx` | [`RecurringStopRequest`] | [`GateResult`] | moves money of a payment | if provably not sent | 管理画面で決済の状態を確認する |
//! | [コンビニ決済(ペーパーレス)](mod@self::konbini) | `POST /gateway/cvs2.aspx` | [`KonbiniRequest`] | [`KonbiniResult`] | opens a payment | if provably not sent | 管理画面で決済の状態を確認する |
//! | [銀行振込(バンクチェック)](mod@self::bank) | `POST /gateway/bank.aspx` | [`BankRequest`] | [`BankResult`] | opens a payment | if provably not sent | 管理画面で決済の状態を確認する |
//! | [ワンタッチ課金](mod@self::onetouch) | `POST /gateway/onetouch.aspx` | [`OnetouchRequest`] | [`PaymentResult`] | opens a payment | if provably not sent | 管理画面で決済の状態を確認する |
//!
//! | Notification | Message | Received at |
//! |---|---|---|
//! | 決済結果通知 キックバック(rt=0) | [`Kickback`] | 決済結果通知URL |
//! | 自動課金 初回の決済結果通知 | [`RecurringStartKickback`] | 決済結果通知URL |
//! | 自動課金の決済結果通知 | [`RecurringKickback`] | 自動課金結果通知URL |
//! | 自動課金 停止後の決済結果通知 | [`RecurringStopKickback`] | 決済結果通知URL |
//! | コンビニ決済の入金・取消通知 | [`KonbiniKickback`] | 決済結果通知URL |
//! | 銀行振込の入金通知 | [`BankKickback`] | 決済結果通知URL |
//!
//! Sources:
//!
//! - クレジットカード(実売上・取消・再オーソリ) 接続仕様書 (documented)
//! - クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 (documented, <https://github.com/bushimaru55/fregi/tree/943e88f/AIdocs/robotpayment_docs>)
//! - クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 (documented, <https://github.com/bushimaru55/fregi/tree/943e88f/AIdocs/robotpayment_docs>)
//! - クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 (documented, <https://github.com/bushimaru55/fregi/tree/943e88f/AIdocs/robotpayment_docs>)
//! - EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 (observed, <https://github.com/kazuma-fujita/taheebo-ec>)
//! - Ruby gem robot_payment_ruby (observed, <https://github.com/rakmy/robot_payment_ruby>)
//! - WordPress プラグイン usc-e-shop (observed)
//! - 公開されている PHP の利用例 (observed)
//!
//! ```
//! use denbun_providers::robotpayment;
//!
//! let request =
//!     robotpayment::SalesRequest::builder().shop_id("123456").target_id("1095729").build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"aid=123456&jb=SALES&rt=1&tid=1095729");
//! ```

#[cfg(feature = "deny-assumed")]
compile_error!(
    "robotpayment: 1 statement is assumed; see robotpayment::ASSUMED, and generate it with an overlay that confirms them"
);

pub mod errors;
pub mod flows;

#[doc(alias("実売上"))]
pub mod sales;

#[doc(alias("取消"))]
pub mod cancel;

#[doc(alias("再オーソリ"))]
pub mod re_auth;

#[doc(alias("決済処理(商品登録なし)"))]
pub mod payment;

#[doc(alias("決済処理(商品登録あり)"))]
pub mod product_payment;

#[doc(alias("有効性チェック"))]
pub mod validity_check;

#[doc(alias("自動課金 初回(商品登録なし)"))]
pub mod recurring_start;

#[doc(alias("自動課金 初回(商品登録あり)"))]
pub mod recurring_product_start;

#[doc(alias("自動課金 変更(カード情報あり)"))]
pub mod recurring_card_change;

#[doc(alias("自動課金 変更(カード情報なし)"))]
pub mod recurring_change;

#[doc(alias("自動課金 停止"))]
pub mod recurring_stop;

#[doc(alias("コンビニ決済(ペーパーレス)"))]
pub mod konbini;

#[doc(alias("銀行振込(バンクチェック)"))]
pub mod bank;

#[doc(alias("ワンタッチ課金"))]
pub mod onetouch;

#[doc(alias("決済結果通知 キックバック(rt=0)"))]
pub mod kickback;

#[doc(alias("自動課金 初回の決済結果通知"))]
pub mod recurring_start_kickback;

#[doc(alias("自動課金の決済結果通知"))]
pub mod recurring_kickback;

#[doc(alias("自動課金 停止後の決済結果通知"))]
pub mod recurring_stop_kickback;

#[doc(alias("コンビニ決済の入金・取消通知"))]
pub mod konbini_kickback;

#[doc(alias("銀行振込の入金通知"))]
pub mod bank_kickback;

#[doc(inline)]
pub use self::errors::ERRORS;
#[doc(inline)]
pub use self::sales::SalesRequest;
#[doc(inline)]
pub use self::cancel::CancelRequest;
#[doc(inline)]
pub use self::re_auth::ReAuthRequest;
#[doc(inline)]
pub use self::payment::PaymentRequest;
#[doc(inline)]
pub use self::product_payment::ProductPaymentRequest;
#[doc(inline)]
pub use self::validity_check::ValidityCheckRequest;
#[doc(inline)]
pub use self::recurring_start::RecurringStartRequest;
#[doc(inline)]
pub use self::recurring_product_start::RecurringProductStartRequest;
#[doc(inline)]
pub use self::recurring_card_change::RecurringCardChangeRequest;
#[doc(inline)]
pub use self::recurring_change::RecurringChangeRequest;
#[doc(inline)]
pub use self::recurring_stop::RecurringStopRequest;
#[doc(inline)]
pub use self::konbini::KonbiniRequest;
#[doc(inline)]
pub use self::bank::BankRequest;
#[doc(inline)]
pub use self::onetouch::OnetouchRequest;
#[doc(inline)]
pub use self::kickback::Kickback;
#[doc(inline)]
pub use self::recurring_start_kickback::RecurringStartKickback;
#[doc(inline)]
pub use self::recurring_kickback::RecurringKickback;
#[doc(inline)]
pub use self::recurring_stop_kickback::RecurringStopKickback;
#[doc(inline)]
pub use self::konbini_kickback::KonbiniKickback;
#[doc(inline)]
pub use self::bank_kickback::BankKickback;

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[("live", "https://credit.j-payment.co.jp")];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[::denbun::Assumed { what: "the charset", confirm: "文字コード" }];

/// 決済結果返信方法
///
/// `rt` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:80`
#[doc(alias("rt", "決済結果返信方法"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ReplyMethod {
    /// `0`: キックバック
    #[doc(alias("0", "キックバック"))]
    #[value("0", label = "キックバック")]
    Kickback,

    /// `1`: レスポンス
    #[doc(alias("1", "レスポンス"))]
    #[value("1", label = "レスポンス")]
    Response,
}

/// ジョブタイプ
///
/// `jb` · documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:91`
#[doc(alias("jb", "ジョブタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum JobType {
    /// `AUTH`: 仮売上
    #[doc(alias("AUTH", "仮売上"))]
    #[value("AUTH", label = "仮売上")]
    Auth,

    /// `CAPTURE`: 仮実同時
    #[doc(alias("CAPTURE", "仮実同時"))]
    #[value("CAPTURE", label = "仮実同時")]
    Capture,
}

/// 課金周期
///
/// `actp` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:108`
#[doc(alias("actp", "課金周期"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Cycle {
    /// `2`: 毎週
    #[doc(alias("2", "毎週"))]
    #[value("2", label = "毎週")]
    Weekly,

    /// `3`: 隔週
    #[doc(alias("3", "隔週"))]
    #[value("3", label = "隔週")]
    Fortnightly,

    /// `4`: 毎月
    #[doc(alias("4", "毎月"))]
    #[value("4", label = "毎月")]
    Monthly,

    /// `5`: 隔月
    #[doc(alias("5", "隔月"))]
    #[value("5", label = "隔月")]
    Bimonthly,

    /// `6`: 3か月ごと
    #[doc(alias("6", "3か月ごと"))]
    #[value("6", label = "3か月ごと")]
    Quarterly,

    /// `7`: 6か月ごと
    #[doc(alias("7", "6か月ごと"))]
    #[value("7", label = "6か月ごと")]
    HalfYearly,

    /// `8`: 毎年
    #[doc(alias("8", "毎年"))]
    #[value("8", label = "毎年")]
    Yearly,
}

/// お試し期間タイプ
///
/// `trtp` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:109`
#[doc(alias("trtp", "お試し期間タイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TrialType {
    /// `2`: 日数
    #[doc(alias("2", "日数"))]
    #[value("2", label = "日数")]
    Days,

    /// `3`: 期限
    #[doc(alias("3", "期限"))]
    #[value("3", label = "期限")]
    UntilDate,

    /// `4`: 月数
    #[doc(alias("4", "月数"))]
    #[value("4", label = "月数")]
    Months,
}

/// 店舗コード
///
/// `cv` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:134`
#[doc(alias("cv", "店舗コード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum StoreCode {
    /// `010`: セブンイレブン
    #[doc(alias("010", "セブンイレブン"))]
    #[value("010", label = "セブンイレブン")]
    SevenEleven,

    /// `020`: ローソン
    #[doc(alias("020", "ローソン"))]
    #[value("020", label = "ローソン")]
    Lawson,

    /// `030`: ファミリーマート
    #[doc(alias("030", "ファミリーマート"))]
    #[value("030", label = "ファミリーマート")]
    FamilyMart,

    /// `050`: デイリーヤマザキ系
    #[doc(alias("050", "デイリーヤマザキ系"))]
    #[value("050", label = "デイリーヤマザキ系")]
    DailyYamazaki,

    /// `060`: サークルKサンクス
    #[doc(alias("060", "サークルKサンクス"))]
    #[value("060", label = "サークルKサンクス")]
    CircleKSunkus,

    /// `080`: ミニストップ
    #[doc(alias("080", "ミニストップ"))]
    #[value("080", label = "ミニストップ")]
    Ministop,

    /// `110`: am/pm
    #[doc(alias("110", "am/pm"))]
    #[value("110", label = "am/pm")]
    AmPm,

    /// `760`: セイコーマート
    #[doc(alias("760", "セイコーマート"))]
    #[value("760", label = "セイコーマート")]
    Seicomart,
}

/// 決済結果
///
/// `rst` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
#[doc(alias("rst", "決済結果"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ResultValue {
    /// `1`: 決済成功
    #[doc(alias("1", "決済成功"))]
    #[value("1", label = "決済成功")]
    Succeeded,

    /// `2`: 決済失敗
    #[doc(alias("2", "決済失敗"))]
    #[value("2", label = "決済失敗")]
    Failed,
}

/// カード会社承認番号
///
/// `ap` · observed: WordPress プラグイン usc-e-shop · `specs/robotpayment.yaml:162`
#[doc(alias("ap", "カード会社承認番号"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum SlipState {
    /// `CPL_PRE`: 受付
    #[doc(alias("CPL_PRE", "受付"))]
    #[value("CPL_PRE", label = "受付")]
    Accepted,

    /// `CPL`: 入金
    #[doc(alias("CPL", "入金"))]
    #[value("CPL", label = "入金")]
    Paid,

    /// `CVS_CAN`: 取消
    #[doc(alias("CVS_CAN", "取消"))]
    #[value("CVS_CAN", label = "取消")]
    Canceled,
}

/// カード会社承認番号
///
/// `ap` · observed: WordPress プラグイン usc-e-shop · `specs/robotpayment.yaml:166`
#[doc(alias("ap", "カード会社承認番号"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TransferState {
    /// `BANK`: 受付
    #[doc(alias("BANK", "受付"))]
    #[value("BANK", label = "受付")]
    Accepted,

    /// `BAN_SAL`: 入金
    #[doc(alias("BAN_SAL", "入金"))]
    #[value("BAN_SAL", label = "入金")]
    Paid,
}

/// 決済結果
///
/// `rst` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:190`
#[doc(alias("rst", "決済結果"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ChargeResult {
    /// `1`: 決済成功
    #[doc(alias("1", "決済成功"))]
    #[value("1", label = "決済成功")]
    Succeeded,

    /// `2`: 決済失敗
    #[doc(alias("2", "決済失敗"))]
    #[value("2", label = "決済失敗")]
    Failed,

    /// `3`: 再決済失敗
    #[doc(alias("3", "再決済失敗"))]
    #[value("3", label = "再決済失敗")]
    RetryFailed,

    /// `4`: 停止
    #[doc(alias("4", "停止"))]
    #[value("4", label = "停止")]
    Stopped,

    /// `5`: お試し期間の再決済失敗
    #[doc(alias("5", "お試し期間の再決済失敗"))]
    #[value("5", label = "お試し期間の再決済失敗")]
    TrialRetryFailed,
}

/// 決済結果
///
/// `rst` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金情報変更、停止) 接続仕様書 · `specs/robotpayment.yaml:196`
#[doc(alias("rst", "決済結果"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum StopResult {
    /// `4`: 停止
    #[doc(alias("4", "停止"))]
    #[value("4", label = "停止")]
    Stopped,
}

/// 入金額の照合
///
/// `mf` · observed: WordPress プラグイン usc-e-shop · `specs/robotpayment.yaml:202`
#[doc(alias("mf", "入金額の照合"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Matching {
    /// `1`: 一致
    #[doc(alias("1", "一致"))]
    #[value("1", label = "一致")]
    Exact,

    /// `2`: 不足
    #[doc(alias("2", "不足"))]
    #[value("2", label = "不足")]
    Short,

    /// `3`: 超過
    #[doc(alias("3", "超過"))]
    #[value("3", label = "超過")]
    Over,
}

/// 決済結果通知 レスポンス(rt=1)
///
/// `payment_result` · csv-line, UTF-8 (**assumed**, confirm: 文字コード) · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
#[doc(alias("payment_result", "決済結果通知 レスポンス(rt=1)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "payment_result",
    label = "決済結果通知 レスポンス(rt=1)",
    wire = "csv-line",
    charset = "UTF-8",
    decode,
    rules = payment_result_rules
)]
#[non_exhaustive]
pub struct PaymentResult {
    /// 決済番号
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("gid", "決済番号"))]
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub payment_id: String,

    /// 決済結果
    ///
    /// `半角数字(1)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("rst", "決済結果"))]
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub result: ::denbun::Open<ResultValue>,

    /// カード会社承認番号
    ///
    /// `半角英数(6~7)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("ap", "カード会社承認番号"))]
    #[field(name = "ap", label = "カード会社承認番号", format = "半角英数(6~7)")]
    pub approval_number: Option<String>,

    /// エラーコード
    ///
    /// codes of card companies (G…) have 12 characters and the provider\'s own (ER…) 5
    ///
    /// `半角英数(12)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("ec", "エラーコード"))]
    #[field(name = "ec", label = "エラーコード", format = "半角英数(12)", public)]
    pub error_code: Option<String>,

    /// オーダーコード
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("god", "オーダーコード"))]
    #[field(name = "god", label = "オーダーコード", format = "半角数字", public)]
    pub order_code: Option<String>,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// 決済金額
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("am", "決済金額"))]
    #[field(name = "am", label = "決済金額", format = "半角数字", public)]
    pub amount: Option<::denbun::Yen>,

    /// 税金額
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("tx", "税金額"))]
    #[field(name = "tx", label = "税金額", format = "半角数字", public)]
    pub tax: Option<::denbun::Yen>,

    /// 送料
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", public)]
    pub shipping_fee: Option<::denbun::Yen>,

    /// 合計金額
    ///
    /// `半角数字` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("ta", "合計金額"))]
    #[field(name = "ta", label = "合計金額", format = "半角数字", public)]
    pub total: Option<::denbun::Yen>,

    /// 発行ID
    ///
    /// `半角英数(50字以内)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("id", "発行ID"))]
    #[field(name = "id", label = "発行ID", format = "半角英数(50字以内)")]
    pub issued_id: Option<String>,

    /// 発行パスワード
    ///
    /// `半角英数(50字以内)` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("ps", "発行パスワード"))]
    #[field(name = "ps", label = "発行パスワード", format = "半角英数(50字以内)", secret)]
    pub issued_password: Option<::denbun::Secret<String>>,

    /// 自動課金番号
    ///
    /// `半角数字` · documented: クレジットカード トークン方式 3Dセキュア2.0(自動課金決済) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("acid", "自動課金番号"))]
    #[field(name = "acid", label = "自動課金番号", format = "半角数字", columns = 14)]
    pub recurring_id: Option<String>,

    /// その他
    ///
    /// `1024バイト以内` · documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:147`
    #[doc(alias("その他"))]
    #[rest(label = "その他", format = "1024バイト以内")]
    pub rest: Option<String>,
}

fn payment_result_rules(message: &PaymentResult, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "合計金額は決済金額・税金額・送料の合計",
        &["ta", "rst", "am", "tx", "sf"],
        rule::or(rule::ne(message.result.as_text(), Some("1")), || {
            rule::eq(
                message.total.as_integer(),
                rule::add(
                    rule::add(message.amount.as_integer(), message.tax.as_integer()),
                    message.shipping_fee.as_integer(),
                ),
            )
        }),
    );
}

/// 変更・停止の結果
///
/// `gate_result` · csv-line, UTF-8 (**assumed**, confirm: 文字コード) · observed: 公開されている PHP の利用例 · `specs/robotpayment.yaml:157`
#[doc(alias("gate_result", "変更・停止の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "gate_result", label = "変更・停止の結果", wire = "csv-line", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct GateResult {
    /// 結果
    ///
    /// OK or ER and a code after a colon
    ///
    /// observed: 公開されている PHP の利用例 · `specs/robotpayment.yaml:157`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果", public)]
    pub result: String,
}

/// コンビニ決済の受付結果
///
/// `konbini_result` · csv-line, UTF-8 (**assumed**, confirm: 文字コード) · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:161`
#[doc(alias("konbini_result", "コンビニ決済の受付結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "konbini_result",
    label = "コンビニ決済の受付結果",
    wire = "csv-line",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct KonbiniResult {
    /// 決済番号
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:161`
    #[doc(alias("gid", "決済番号"))]
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub payment_id: String,

    /// 決済結果
    ///
    /// `半角数字(1)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:161`
    #[doc(alias("rst", "決済結果"))]
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub result: ::denbun::Open<ResultValue>,

    /// カード会社承認番号
    ///
    /// `半角英数(6~7)` · observed: WordPress プラグイン usc-e-shop · `specs/robotpayment.yaml:162`
    #[doc(alias("ap", "カード会社承認番号"))]
    #[field(
        name = "ap",
        label = "カード会社承認番号",
        format = "半角英数(6~7)",
        length = 3..=7,
        chars = "_",
        public
    )]
    pub slip_state: Option<::denbun::Open<SlipState>>,

    /// エラーコード
    ///
    /// codes of card companies (G…) have 12 characters and the provider\'s own (ER…) 5
    ///
    /// `半角英数(12)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:163`
    #[doc(alias("ec", "エラーコード"))]
    #[field(name = "ec", label = "エラーコード", format = "半角英数(12)", public)]
    pub error_code: Option<String>,

    /// オーダーコード
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:163`
    #[doc(alias("god", "オーダーコード"))]
    #[field(name = "god", label = "オーダーコード", format = "半角数字", public)]
    pub order_code: Option<String>,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:163`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// 決済金額
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:163`
    #[doc(alias("am", "決済金額"))]
    #[field(name = "am", label = "決済金額", format = "半角数字", public)]
    pub amount: Option<::denbun::Yen>,

    /// 税金額
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:163`
    #[doc(alias("tx", "税金額"))]
    #[field(name = "tx", label = "税金額", format = "半角数字", public)]
    pub tax: Option<::denbun::Yen>,

    /// 送料
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:163`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", public)]
    pub shipping_fee: Option<::denbun::Yen>,

    /// 合計金額
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:163`
    #[doc(alias("ta", "合計金額"))]
    #[field(name = "ta", label = "合計金額", format = "半角数字", public)]
    pub total: Option<::denbun::Yen>,

    /// 発行ID
    ///
    /// `半角英数(50字以内)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:163`
    #[doc(alias("id", "発行ID"))]
    #[field(name = "id", label = "発行ID", format = "半角英数(50字以内)")]
    pub issued_id: Option<String>,

    /// 発行パスワード
    ///
    /// `半角英数(50字以内)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:163`
    #[doc(alias("ps", "発行パスワード"))]
    #[field(name = "ps", label = "発行パスワード", format = "半角英数(50字以内)", secret)]
    pub issued_password: Option<::denbun::Secret<String>>,

    /// 払込情報
    ///
    /// observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:161`
    #[doc(alias("払込情報"))]
    #[rest(label = "払込情報")]
    pub rest: Option<String>,
}

/// 銀行振込の受付結果
///
/// `bank_result` · csv-line, Shift_JIS · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:165`
#[doc(alias("bank_result", "銀行振込の受付結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_result",
    label = "銀行振込の受付結果",
    wire = "csv-line",
    charset = "Shift_JIS",
    decode
)]
#[non_exhaustive]
pub struct BankResult {
    /// 決済番号
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:165`
    #[doc(alias("gid", "決済番号"))]
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub payment_id: String,

    /// 決済結果
    ///
    /// `半角数字(1)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:165`
    #[doc(alias("rst", "決済結果"))]
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub result: ::denbun::Open<ResultValue>,

    /// カード会社承認番号
    ///
    /// `半角英数(6~7)` · observed: WordPress プラグイン usc-e-shop · `specs/robotpayment.yaml:166`
    #[doc(alias("ap", "カード会社承認番号"))]
    #[field(
        name = "ap",
        label = "カード会社承認番号",
        format = "半角英数(6~7)",
        length = 4..=7,
        chars = "_",
        public
    )]
    pub transfer_state: Option<::denbun::Open<TransferState>>,

    /// エラーコード
    ///
    /// codes of card companies (G…) have 12 characters and the provider\'s own (ER…) 5
    ///
    /// `半角英数(12)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:166`
    #[doc(alias("ec", "エラーコード"))]
    #[field(name = "ec", label = "エラーコード", format = "半角英数(12)", public)]
    pub error_code: Option<String>,

    /// オーダーコード
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:166`
    #[doc(alias("god", "オーダーコード"))]
    #[field(name = "god", label = "オーダーコード", format = "半角数字", public)]
    pub order_code: Option<String>,

    /// 店舗オーダー番号
    ///
    /// `50バイト以内` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:166`
    #[doc(alias("cod", "店舗オーダー番号"))]
    #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
    pub order_number: Option<String>,

    /// 決済金額
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:166`
    #[doc(alias("am", "決済金額"))]
    #[field(name = "am", label = "決済金額", format = "半角数字", public)]
    pub amount: Option<::denbun::Yen>,

    /// 税金額
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:166`
    #[doc(alias("tx", "税金額"))]
    #[field(name = "tx", label = "税金額", format = "半角数字", public)]
    pub tax: Option<::denbun::Yen>,

    /// 送料
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:166`
    #[doc(alias("sf", "送料"))]
    #[field(name = "sf", label = "送料", format = "半角数字", public)]
    pub shipping_fee: Option<::denbun::Yen>,

    /// 合計金額
    ///
    /// `半角数字` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:166`
    #[doc(alias("ta", "合計金額"))]
    #[field(name = "ta", label = "合計金額", format = "半角数字", public)]
    pub total: Option<::denbun::Yen>,

    /// 発行ID
    ///
    /// `半角英数(50字以内)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:166`
    #[doc(alias("id", "発行ID"))]
    #[field(name = "id", label = "発行ID", format = "半角英数(50字以内)")]
    pub issued_id: Option<String>,

    /// 発行パスワード
    ///
    /// `半角英数(50字以内)` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:166`
    #[doc(alias("ps", "発行パスワード"))]
    #[field(name = "ps", label = "発行パスワード", format = "半角英数(50字以内)", secret)]
    pub issued_password: Option<::denbun::Secret<String>>,

    /// 振込先
    ///
    /// bank code and name; branch code and name; type; number; holder; divided by full stops
    ///
    /// observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:167`
    #[doc(alias("振込先"))]
    #[field(name = "account", label = "振込先")]
    pub account: Option<String>,

    /// 支払期限
    ///
    /// `YYYYMMDD` · observed: EC-CUBE 2.12 モジュール mdl_jpayment 2.2.0 · `specs/robotpayment.yaml:167`
    #[doc(alias("exp", "支払期限"))]
    #[field(name = "exp", label = "支払期限", format = "YYYYMMDD", public)]
    pub deadline: Option<::denbun::Date>,
}

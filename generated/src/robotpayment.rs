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

/// Error codes, sorted.
pub const ERRORS: &[::denbun::operation::ErrorCode] = &[
    ::denbun::operation::ErrorCode {
        code: "ER000",
        ja: "決済システムの内部エラー",
        en: "internal error of the payment system",
        class: ::denbun::operation::ErrorClass::OutcomeUnknown,
        advice: "Look the payment up in the admin screen before sending anything again",
    },
    ::denbun::operation::ErrorCode {
        code: "ER001",
        ja: "リクエストを処理できない",
        en: "the gateway could not process the request",
        class: ::denbun::operation::ErrorClass::OutcomeUnknown,
        advice: "Check the request and look the payment up before sending again",
    },
    ::denbun::operation::ErrorCode {
        code: "ER002",
        ja: "送信元URLが登録と異なる",
        en: "source URL is not registered",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Register the source URL in the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER003",
        ja: "送信元IPが登録されていない",
        en: "source IP address is not registered",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Register the server's fixed IP address and never send from a browser",
    },
    ::denbun::operation::ErrorCode {
        code: "ER004",
        ja: "店舗が登録されていない",
        en: "shop is not registered",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Check the shop ID with the provider",
    },
    ::denbun::operation::ErrorCode {
        code: "ER005",
        ja: "商品が登録されていない",
        en: "product is not registered",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Check the product code against the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER006",
        ja: "発行できるID/PWが残っていない",
        en: "no ID and password left to issue",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Add IDs and passwords in the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER010",
        ja: "決済処理が混み合っている",
        en: "payment processing is busy",
        class: ::denbun::operation::ErrorClass::TryLater,
        advice: "Wait a while and try again",
    },
    ::denbun::operation::ErrorCode {
        code: "ER011",
        ja: "IPアドレスによる決済拒否",
        en: "refused because of the IP address",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Do not retry; review the refusal settings",
    },
    ::denbun::operation::ErrorCode {
        code: "ER012",
        ja: "メールアドレスによる決済拒否",
        en: "refused because of the e-mail address",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Do not retry; review the refusal settings",
    },
    ::denbun::operation::ErrorCode {
        code: "ER013",
        ja: "カード番号による決済拒否",
        en: "refused because of the card number",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Do not retry; review the refusal settings",
    },
    ::denbun::operation::ErrorCode {
        code: "ER014",
        ja: "カード番号の検査数字が合わない",
        en: "check digit of the card number is wrong",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask the customer to enter the card number again",
    },
    ::denbun::operation::ErrorCode {
        code: "ER015",
        ja: "取り扱いのない種類のカード",
        en: "card type is not handled",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card",
    },
    ::denbun::operation::ErrorCode {
        code: "ER016",
        ja: "利用できる金額の上限に達した",
        en: "usage limit reached",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card or a smaller amount",
    },
    ::denbun::operation::ErrorCode {
        code: "ER017",
        ja: "決済金額が下限に満たない",
        en: "amount is below the minimum",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Raise the amount",
    },
    ::denbun::operation::ErrorCode {
        code: "ER018",
        ja: "決済金額が上限を超える",
        en: "amount is above the maximum",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Lower the amount",
    },
    ::denbun::operation::ErrorCode {
        code: "ER019",
        ja: "分割払いにできない",
        en: "payment cannot be split into instalments",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Offer a single payment",
    },
    ::denbun::operation::ErrorCode {
        code: "ER020",
        ja: "ボーナス払いの額が決済金額の半分を超える",
        en: "bonus share is more than half of the amount",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Lower the bonus share",
    },
    ::denbun::operation::ErrorCode {
        code: "ER021",
        ja: "ワンタッチ課金の条件を満たさない",
        en: "conditions of one-touch charging are not met",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Send the customer through a normal payment",
    },
    ::denbun::operation::ErrorCode {
        code: "ER022",
        ja: "クイックチャージの条件を満たさない",
        en: "conditions of quick charging are not met",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Send the customer through a normal payment",
    },
    ::denbun::operation::ErrorCode {
        code: "ER023",
        ja: "カード情報を変更できる条件にない",
        en: "card cannot be changed; auto-billing has stopped",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Start a new recurring payment",
    },
    ::denbun::operation::ErrorCode {
        code: "ER024",
        ja: "自動課金は停止している",
        en: "auto-billing has stopped",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Start a new recurring payment",
    },
    ::denbun::operation::ErrorCode {
        code: "ER030",
        ja: "決済の失敗",
        en: "payment failed",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card or another way to pay",
    },
    ::denbun::operation::ErrorCode {
        code: "ER031",
        ja: "有効性チェックの失敗",
        en: "validity check failed",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card",
    },
    ::denbun::operation::ErrorCode {
        code: "ER032",
        ja: "実売上の失敗",
        en: "sales failed",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Look up the state of the target payment in the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER033",
        ja: "取消の失敗",
        en: "cancel or return failed",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Look up the state of the target payment in the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER042",
        ja: "通信エラー",
        en: "communication error",
        class: ::denbun::operation::ErrorClass::OutcomeUnknown,
        advice: "Look the payment up in the admin screen before sending anything again",
    },
    ::denbun::operation::ErrorCode {
        code: "ER050",
        ja: "店舗ID(aid)が不正",
        en: "invalid aid (shop ID)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct aid",
    },
    ::denbun::operation::ErrorCode {
        code: "ER051",
        ja: "ジョブタイプ(jb)が不正",
        en: "invalid jb (job type)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct jb",
    },
    ::denbun::operation::ErrorCode {
        code: "ER052",
        ja: "決済結果返信方法(rt)が不正",
        en: "invalid rt (reply method)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct rt",
    },
    ::denbun::operation::ErrorCode {
        code: "ER053",
        ja: "決済番号(tid)が不正",
        en: "invalid tid (target payment)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct tid; it is the gid of the earlier answer",
    },
    ::denbun::operation::ErrorCode {
        code: "ER054",
        ja: "店舗オーダー番号(cod)が不正",
        en: "invalid cod (order number)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct cod",
    },
    ::denbun::operation::ErrorCode {
        code: "ER055",
        ja: "カード番号(cn)が不正",
        en: "invalid cn (card number)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Ask the customer to enter the card again",
    },
    ::denbun::operation::ErrorCode {
        code: "ER056",
        ja: "有効期限(ed)が不正",
        en: "invalid ed (card expiry)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Ask the customer to enter the expiry again",
    },
    ::denbun::operation::ErrorCode {
        code: "ER057",
        ja: "名(fn)が不正",
        en: "invalid fn (given name)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Ask the customer to enter the card holder again",
    },
    ::denbun::operation::ErrorCode {
        code: "ER058",
        ja: "姓(ln)が不正",
        en: "invalid ln (family name)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Ask the customer to enter the card holder again",
    },
    ::denbun::operation::ErrorCode {
        code: "ER059",
        ja: "メールアドレス(em)が不正",
        en: "invalid em (e-mail address)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct em",
    },
    ::denbun::operation::ErrorCode {
        code: "ER060",
        ja: "電話番号(pn)が不正",
        en: "invalid pn (phone number)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct pn",
    },
    ::denbun::operation::ErrorCode {
        code: "ER061",
        ja: "商品金額(am)が不正",
        en: "invalid am (amount)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct am",
    },
    ::denbun::operation::ErrorCode {
        code: "ER062",
        ja: "税金額(tx)が不正",
        en: "invalid tx (tax)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct tx",
    },
    ::denbun::operation::ErrorCode {
        code: "ER063",
        ja: "送料(sf)が不正",
        en: "invalid sf (shipping fee)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct sf",
    },
    ::denbun::operation::ErrorCode {
        code: "ER064",
        ja: "支払い方法(md)が不正",
        en: "invalid md (payment method)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct md",
    },
    ::denbun::operation::ErrorCode {
        code: "ER065",
        ja: "分割回数(pt)が不正",
        en: "invalid pt (number of instalments)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct pt",
    },
    ::denbun::operation::ErrorCode {
        code: "ER066",
        ja: "ボーナス回数が不正",
        en: "invalid number of bonus payments",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the number of bonus payments",
    },
    ::denbun::operation::ErrorCode {
        code: "ER067",
        ja: "ボーナス金額が不正",
        en: "invalid bonus amount",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the bonus amount",
    },
    ::denbun::operation::ErrorCode {
        code: "ER068",
        ja: "商品コード(iid)が不正",
        en: "invalid iid (product code)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct iid",
    },
    ::denbun::operation::ErrorCode {
        code: "ER069",
        ja: "コマンド(cmd)が不正",
        en: "invalid cmd (command)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct cmd",
    },
    ::denbun::operation::ErrorCode {
        code: "ER071",
        ja: "発行パスワードが不正",
        en: "invalid issued password",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the issued password",
    },
    ::denbun::operation::ErrorCode {
        code: "ER072",
        ja: "自動課金番号(acid)が不正",
        en: "invalid acid (recurring payment)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct acid",
    },
    ::denbun::operation::ErrorCode {
        code: "ER073",
        ja: "郵便番号が不正",
        en: "invalid postcode",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the postcode",
    },
    ::denbun::operation::ErrorCode {
        code: "ER074",
        ja: "住所が不正",
        en: "invalid address",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the address",
    },
    ::denbun::operation::ErrorCode {
        code: "ER075",
        ja: "住所のフリガナが不正",
        en: "invalid reading of the address",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the reading of the address",
    },
    ::denbun::operation::ErrorCode {
        code: "ER076",
        ja: "FAX番号が不正",
        en: "invalid fax number",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the fax number",
    },
    ::denbun::operation::ErrorCode {
        code: "ER077",
        ja: "支払期限が不正",
        en: "invalid payment deadline",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the payment deadline",
    },
    ::denbun::operation::ErrorCode {
        code: "ER079",
        ja: "セキュリティコード(cvv)が不正",
        en: "invalid cvv (security code)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Ask the customer to enter the security code again",
    },
    ::denbun::operation::ErrorCode {
        code: "ER100",
        ja: "CMDを読み取れない",
        en: "CMD could not be read",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Start again from the payment form",
    },
    ::denbun::operation::ErrorCode {
        code: "ER101",
        ja: "ID/PW発行時に注文を読み取れない",
        en: "order could not be read while issuing ID and password",
        class: ::denbun::operation::ErrorClass::OutcomeUnknown,
        advice: "Look the payment up in the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER102",
        ja: "ID/PW発行時に注文を読み取れない(CMD=0)",
        en: "order could not be read while issuing ID and password (CMD=0)",
        class: ::denbun::operation::ErrorClass::OutcomeUnknown,
        advice: "Look the payment up in the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER103",
        ja: "コントロールを読み込めない",
        en: "form control could not be loaded",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Ask the provider to check the form settings",
    },
    ::denbun::operation::ErrorCode {
        code: "ER104",
        ja: "ジョブの設定が正しくない",
        en: "job settings are wrong",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Check the job settings in the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER105",
        ja: "画面の順路が正しくない",
        en: "pages were visited out of order",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Start again from the payment form",
    },
    ::denbun::operation::ErrorCode {
        code: "ER106",
        ja: "セッションを引き継げない",
        en: "session was lost",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Start again from the payment form",
    },
    ::denbun::operation::ErrorCode {
        code: "ER107",
        ja: "リクエストメソッドが正しくない",
        en: "wrong request method",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Send GET or POST as the operation demands",
    },
    ::denbun::operation::ErrorCode {
        code: "ER108",
        ja: "確定時にID/PWの注文を読み取れない",
        en: "order of ID and password could not be read on confirmation",
        class: ::denbun::operation::ErrorClass::OutcomeUnknown,
        advice: "Look the payment up in the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER109",
        ja: "確定時にコントロールを読み込めない",
        en: "form control could not be loaded on confirmation",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Ask the provider to check the form settings",
    },
    ::denbun::operation::ErrorCode {
        code: "ER110",
        ja: "確定時のパラメータが正しくない",
        en: "wrong parameters on confirmation",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Start again from the payment form",
    },
    ::denbun::operation::ErrorCode {
        code: "ER111",
        ja: "確定時に店舗の情報を読み込めない",
        en: "shop data could not be loaded on confirmation",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Ask the provider to check the shop",
    },
    ::denbun::operation::ErrorCode {
        code: "ER112",
        ja: "確定時に店舗の設定を読み込めない",
        en: "shop settings could not be loaded on confirmation",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Ask the provider to check the shop settings",
    },
    ::denbun::operation::ErrorCode {
        code: "ER113",
        ja: "自動課金の情報を読み取れない",
        en: "recurring payment could not be read",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Check the number of the recurring payment",
    },
    ::denbun::operation::ErrorCode {
        code: "ER114",
        ja: "店舗IDの指定が正しくない",
        en: "wrong shop ID",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Check the shop ID with the provider",
    },
    ::denbun::operation::ErrorCode {
        code: "ER115",
        ja: "店舗のデータを読み込めない",
        en: "shop data could not be loaded",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Ask the provider to check the shop",
    },
    ::denbun::operation::ErrorCode {
        code: "ER116",
        ja: "店舗のフォーム設定を読み込めない",
        en: "form settings could not be loaded",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Check the form settings in the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER117",
        ja: "店舗の情報を取得できない",
        en: "shop information could not be had",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Ask the provider to check the shop",
    },
    ::denbun::operation::ErrorCode {
        code: "ER118",
        ja: "店舗の情報を読み込めない",
        en: "shop information could not be loaded",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Ask the provider to check the shop",
    },
    ::denbun::operation::ErrorCode {
        code: "ER119",
        ja: "店舗の設定を読み込めない",
        en: "shop settings could not be loaded",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Check the shop ID and its settings",
    },
    ::denbun::operation::ErrorCode {
        code: "ER125",
        ja: "次回課金日が不正",
        en: "invalid next billing date",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct nad",
    },
    ::denbun::operation::ErrorCode {
        code: "ER126",
        ja: "課金周期が不正",
        en: "invalid billing cycle",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct actp",
    },
    ::denbun::operation::ErrorCode {
        code: "ER127",
        ja: "課金日の指定が不正",
        en: "invalid billing day",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct ac1",
    },
    ::denbun::operation::ErrorCode {
        code: "ER128",
        ja: "課金停止回数が不正",
        en: "invalid number of charges before stopping",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct ac3",
    },
    ::denbun::operation::ErrorCode {
        code: "ER129",
        ja: "課金終了日が不正",
        en: "invalid end date of billing",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct ac5",
    },
    ::denbun::operation::ErrorCode {
        code: "ER130",
        ja: "口座振替の振替日(tday)が不正",
        en: "invalid debit date (tday)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct tday",
    },
    ::denbun::operation::ErrorCode {
        code: "ER131",
        ja: "口座振替の氏名(nm)が不正",
        en: "invalid name (nm)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct nm",
    },
    ::denbun::operation::ErrorCode {
        code: "ER132",
        ja: "口座振替の銀行コード(bac)が不正",
        en: "invalid bank code (bac)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct bac",
    },
    ::denbun::operation::ErrorCode {
        code: "ER133",
        ja: "口座振替の支店コード(brc)が不正",
        en: "invalid branch code (brc)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct brc",
    },
    ::denbun::operation::ErrorCode {
        code: "ER134",
        ja: "口座振替の口座番号(anum)が不正",
        en: "invalid account number (anum)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct anum",
    },
    ::denbun::operation::ErrorCode {
        code: "ER135",
        ja: "口座振替の口座種目(atype)が不正",
        en: "invalid account type (atype)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct atype",
    },
    ::denbun::operation::ErrorCode {
        code: "ER136",
        ja: "口座振替の口座名義(anm)が不正",
        en: "invalid account holder (anm)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct anm",
    },
    ::denbun::operation::ErrorCode {
        code: "ER137",
        ja: "口座振替の都道府県(pre)が不正",
        en: "invalid prefecture (pre)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct pre",
    },
    ::denbun::operation::ErrorCode {
        code: "ER138",
        ja: "口座振替の市町村(ad1)が不正",
        en: "invalid city (ad1)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct ad1",
    },
    ::denbun::operation::ErrorCode {
        code: "ER139",
        ja: "口座振替のビル(ad2)が不正",
        en: "invalid building (ad2)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct ad2",
    },
    ::denbun::operation::ErrorCode {
        code: "ER140",
        ja: "口座振替の会社名(co)が不正",
        en: "invalid company name (co)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct co",
    },
    ::denbun::operation::ErrorCode {
        code: "ER141",
        ja: "口座振替の動作タイプ(type)が不正",
        en: "invalid kind of action (type)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct type",
    },
    ::denbun::operation::ErrorCode {
        code: "ER142",
        ja: "口座振替の引落金額(amo)が不正",
        en: "invalid amount to debit (amo)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct amo",
    },
    ::denbun::operation::ErrorCode {
        code: "ER143",
        ja: "口座振替の次回振替日(date)が不正",
        en: "invalid next debit date (date)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct date",
    },
    ::denbun::operation::ErrorCode {
        code: "ER144",
        ja: "口座振替の課金状態(stat)が不正",
        en: "invalid billing state (stat)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct stat",
    },
    ::denbun::operation::ErrorCode {
        code: "ER145",
        ja: "口座振替の顧客番号(cid)が不正",
        en: "invalid customer number (cid)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct cid",
    },
    ::denbun::operation::ErrorCode {
        code: "ER146",
        ja: "口座振替の請求ID(reqid)が不正",
        en: "invalid invoice ID (reqid)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct reqid",
    },
    ::denbun::operation::ErrorCode {
        code: "ER554",
        ja: "自動課金が設定されていない",
        en: "auto-billing is not set up",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Ask the provider to set up auto-billing",
    },
    ::denbun::operation::ErrorCode {
        code: "ER564",
        ja: "カード決済の契約がない",
        en: "card payments are not contracted",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Ask the provider about the contract",
    },
    ::denbun::operation::ErrorCode {
        code: "ER565",
        ja: "トークン決済のAES鍵が未発行",
        en: "AES key for token payments has not been issued",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Issue the AES key in the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER567",
        ja: "RSA鍵が未発行",
        en: "RSA key has not been issued",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Issue the RSA key in the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER570",
        ja: "課金周期(actp)が不正",
        en: "invalid actp (billing cycle)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct actp",
    },
    ::denbun::operation::ErrorCode {
        code: "ER571",
        ja: "自動課金のジョブタイプが不正",
        en: "wrong job type for a recurring payment",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Send jb=CAPTURE",
    },
    ::denbun::operation::ErrorCode {
        code: "ER572",
        ja: "お試し期限(tr3)が不正",
        en: "invalid tr3 (end of trial)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct tr3",
    },
    ::denbun::operation::ErrorCode {
        code: "ER573",
        ja: "自動課金金額(acam)が不正",
        en: "invalid acam (recurring amount)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct acam",
    },
    ::denbun::operation::ErrorCode {
        code: "ER574",
        ja: "自動課金金額が下限に満たない",
        en: "recurring amount is below the minimum",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Raise the recurring amount",
    },
    ::denbun::operation::ErrorCode {
        code: "ER575",
        ja: "自動課金金額が上限を超える",
        en: "recurring amount is above the maximum",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Lower the recurring amount",
    },
    ::denbun::operation::ErrorCode {
        code: "ER576",
        ja: "課金日指定(ac1)が不正",
        en: "invalid ac1 (billing day)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct ac1",
    },
    ::denbun::operation::ErrorCode {
        code: "ER577",
        ja: "お試し日数(tr1)が不正",
        en: "invalid tr1 (days of trial)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct tr1",
    },
    ::denbun::operation::ErrorCode {
        code: "ER578",
        ja: "お試し月数(tr2)が不正",
        en: "invalid tr2 (months of trial)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct tr2",
    },
    ::denbun::operation::ErrorCode {
        code: "ER579",
        ja: "お試し期限(tr3)が不正",
        en: "invalid tr3 (end of trial)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct tr3",
    },
    ::denbun::operation::ErrorCode {
        code: "ER580",
        ja: "お試し金額(tram)が不正",
        en: "invalid tram (amount in trial)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct tram",
    },
    ::denbun::operation::ErrorCode {
        code: "ER581",
        ja: "自動課金金額が下限に満たない",
        en: "recurring amount is below the minimum",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Raise the recurring amount",
    },
    ::denbun::operation::ErrorCode {
        code: "ER582",
        ja: "自動課金金額が上限を超える",
        en: "recurring amount is above the maximum",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Lower the recurring amount",
    },
    ::denbun::operation::ErrorCode {
        code: "ER583",
        ja: "トークン(tkn)がない",
        en: "token is missing",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Create a token in the browser and send it",
    },
    ::denbun::operation::ErrorCode {
        code: "ER584",
        ja: "トークンが無効",
        en: "token is invalid",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Create a new token in the browser",
    },
    ::denbun::operation::ErrorCode {
        code: "ER585",
        ja: "トークンの有効期限切れ",
        en: "token has expired",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Create a new token in the browser",
    },
    ::denbun::operation::ErrorCode {
        code: "ER586",
        ja: "トークン決済でカード番号が送られた",
        en: "card number was sent in a token payment",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Send a token instead of card data",
    },
    ::denbun::operation::ErrorCode {
        code: "ER701",
        ja: "仮想口座を発行できない",
        en: "virtual account could not be issued",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Offer another way to pay",
    },
    ::denbun::operation::ErrorCode {
        code: "ER702",
        ja: "仮想口座が重複した",
        en: "virtual account was issued twice",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Look the order up in the admin screen",
    },
    ::denbun::operation::ErrorCode {
        code: "ER703",
        ja: "空いている仮想口座がない",
        en: "no virtual account is free",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Ask the provider for more accounts",
    },
    ::denbun::operation::ErrorCode {
        code: "ER799",
        ja: "仮想口座発行の内部エラー",
        en: "internal error while issuing a virtual account",
        class: ::denbun::operation::ErrorClass::OutcomeUnknown,
        advice: "Look the order up in the admin screen before sending anything again",
    },
    ::denbun::operation::ErrorCode {
        code: "ER900",
        ja: "3Dセキュアで認証されなかった",
        en: "3-D Secure authentication failed",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask the customer to authenticate again or to use another card",
    },
    ::denbun::operation::ErrorCode {
        code: "ER901",
        ja: "3Dセキュアで認証されなかった",
        en: "3-D Secure authentication failed",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask the customer to authenticate again or to use another card",
    },
    ::denbun::operation::ErrorCode {
        code: "ER902",
        ja: "郵便番号が不正",
        en: "invalid postcode",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the postcode",
    },
    ::denbun::operation::ErrorCode {
        code: "ER903",
        ja: "名前が不正",
        en: "invalid name",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the name",
    },
    ::denbun::operation::ErrorCode {
        code: "ER904",
        ja: "住所が不正",
        en: "invalid address",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the address",
    },
    ::denbun::operation::ErrorCode {
        code: "ER905",
        ja: "支払期限が制限を超える",
        en: "payment deadline is out of bounds",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the payment deadline",
    },
    ::denbun::operation::ErrorCode {
        code: "ER910",
        ja: "ペーパーレスコンビニ決済のエラー",
        en: "paperless convenience store payment failed",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Offer another way to pay",
    },
    ::denbun::operation::ErrorCode {
        code: "ER911",
        ja: "コンビニの店舗コード(cv)が不正",
        en: "invalid cv (store code)",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct cv",
    },
    ::denbun::operation::ErrorCode {
        code: "ER998",
        ja: "アカウントが停止している",
        en: "account is suspended",
        class: ::denbun::operation::ErrorClass::Configuration,
        advice: "Contact the provider",
    },
    ::denbun::operation::ErrorCode {
        code: "ER999",
        ja: "メンテナンス中",
        en: "maintenance",
        class: ::denbun::operation::ErrorClass::TryLater,
        advice: "Try again after the maintenance",
    },
    ::denbun::operation::ErrorCode {
        code: "G0442G040000",
        ja: "残高が足りない",
        en: "insufficient balance",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card",
    },
    ::denbun::operation::ErrorCode {
        code: "G1242G120000",
        ja: "取り扱えないカード",
        en: "card cannot be used",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card",
    },
    ::denbun::operation::ErrorCode {
        code: "G3042G300000",
        ja: "取り扱えないカード",
        en: "card cannot be used",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card",
    },
    ::denbun::operation::ErrorCode {
        code: "G4242G420000",
        ja: "暗証番号が違う",
        en: "wrong PIN",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask the customer to try again or to use another card",
    },
    ::denbun::operation::ErrorCode {
        code: "G4442G440000",
        ja: "セキュリティコードが不正",
        en: "security code is not valid",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask the customer to enter the security code again",
    },
    ::denbun::operation::ErrorCode {
        code: "G4542G450000",
        ja: "セキュリティコードのエラー",
        en: "security code error",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask the customer to enter the security code again",
    },
    ::denbun::operation::ErrorCode {
        code: "G5442G540000",
        ja: "取り扱えないカード",
        en: "card cannot be used",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card",
    },
    ::denbun::operation::ErrorCode {
        code: "G5542G550000",
        ja: "限度額を超えた",
        en: "over the limit",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card or a smaller amount",
    },
    ::denbun::operation::ErrorCode {
        code: "G5642G560000",
        ja: "カードを読み取れない",
        en: "card could not be read",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask the customer to enter the card again",
    },
    ::denbun::operation::ErrorCode {
        code: "G6042G600000",
        ja: "事故カード",
        en: "card reported lost or misused",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Do not retry with this card",
    },
    ::denbun::operation::ErrorCode {
        code: "G6142G610000",
        ja: "無効なカード",
        en: "invalid card",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card",
    },
    ::denbun::operation::ErrorCode {
        code: "G6542G650000",
        ja: "会員番号が不正",
        en: "wrong member number",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask the customer to enter the card number again",
    },
    ::denbun::operation::ErrorCode {
        code: "G6842G680000",
        ja: "金額が不正",
        en: "wrong amount",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the amount",
    },
    ::denbun::operation::ErrorCode {
        code: "G6942G690000",
        ja: "税・送料が不正",
        en: "wrong tax or shipping fee",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct tax and shipping fee",
    },
    ::denbun::operation::ErrorCode {
        code: "G7442G740000",
        ja: "分割回数が不正",
        en: "wrong number of instalments",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the number of instalments",
    },
    ::denbun::operation::ErrorCode {
        code: "G7842G780000",
        ja: "支払区分が不正",
        en: "wrong kind of payment",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Correct the kind of payment",
    },
    ::denbun::operation::ErrorCode {
        code: "G8042G800000",
        ja: "取消区分が不正",
        en: "wrong kind of cancel",
        class: ::denbun::operation::ErrorClass::InvalidRequest,
        advice: "Look up the state of the target payment",
    },
    ::denbun::operation::ErrorCode {
        code: "G8342G830000",
        ja: "有効期限が不正",
        en: "wrong card expiry",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask the customer to enter the expiry again",
    },
    ::denbun::operation::ErrorCode {
        code: "G9742G970000",
        ja: "取り扱えないカード",
        en: "card cannot be used",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card",
    },
    ::denbun::operation::ErrorCode {
        code: "G9842G980000",
        ja: "取り扱えないカード",
        en: "card cannot be used",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card",
    },
    ::denbun::operation::ErrorCode {
        code: "G9942G990000",
        ja: "取り扱えないカード",
        en: "card cannot be used",
        class: ::denbun::operation::ErrorClass::Declined,
        advice: "Ask for another card",
    },
];

// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Listed values of UnivaPay.

/// 3Dセキュアモード
///
/// `mode` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:81`
#[doc(alias("mode", "3Dセキュアモード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ThreeDsInputMode {
    /// `normal`: 通常
    #[doc(alias("normal", "通常"))]
    #[value("normal", label = "通常")]
    Normal,

    /// `require`: 必須
    #[doc(alias("require", "必須"))]
    #[value("require", label = "必須")]
    Require,

    /// `force`: 強制
    #[doc(alias("force", "強制"))]
    #[value("force", label = "強制")]
    Force,

    /// `skip`: 省略
    #[doc(alias("skip", "省略"))]
    #[value("skip", label = "省略")]
    Skip,

    /// `if_available`: 可能なら
    #[doc(alias("if_available", "可能なら"))]
    #[value("if_available", label = "可能なら")]
    IfAvailable,
}

/// 3Dセキュアモード
///
/// `mode` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:87`
#[doc(alias("mode", "3Dセキュアモード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ChargeThreeDsMode {
    /// `normal`: 通常
    #[doc(alias("normal", "通常"))]
    #[value("normal", label = "通常")]
    Normal,

    /// `require`: 必須
    #[doc(alias("require", "必須"))]
    #[value("require", label = "必須")]
    Require,

    /// `force`: 強制
    #[doc(alias("force", "強制"))]
    #[value("force", label = "強制")]
    Force,

    /// `skip`: 省略
    #[doc(alias("skip", "省略"))]
    #[value("skip", label = "省略")]
    Skip,

    /// `if_available`: 可能なら
    #[doc(alias("if_available", "可能なら"))]
    #[value("if_available", label = "可能なら")]
    IfAvailable,

    /// `provided`: 外部認証済み
    #[doc(alias("provided", "外部認証済み"))]
    #[value("provided", label = "外部認証済み")]
    Provided,
}

/// 入出金
///
/// `bank_ledger_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:89`
#[doc(alias("bank_ledger_type", "入出金"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum BankLedgerType {
    /// `deposit`: 入金
    #[doc(alias("deposit", "入金"))]
    #[value("deposit", label = "入金")]
    Deposit,

    /// `payment`: 支払い
    #[doc(alias("payment", "支払い"))]
    #[value("payment", label = "支払い")]
    Payment,
}

/// 処理モード
///
/// `mode` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:92`
#[doc(alias("mode", "処理モード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Mode {
    /// `live`: 本番
    #[doc(alias("live", "本番"))]
    #[value("live", label = "本番")]
    Live,

    /// `test`: テスト
    #[doc(alias("test", "テスト"))]
    #[value("test", label = "テスト")]
    Test,

    /// `live_test`: 本番テスト
    #[doc(alias("live_test", "本番テスト"))]
    #[value("live_test", label = "本番テスト")]
    LiveTest,
}

/// 種類
///
/// `type` · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:37`
#[doc(alias("type", "種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ResourceType {
    /// `charge`: 課金
    #[doc(alias("charge", "課金"))]
    #[value("charge", label = "課金")]
    Charge,

    /// `refund`: 返金
    #[doc(alias("refund", "返金"))]
    #[value("refund", label = "返金")]
    Refund,
}

/// コンビニ
///
/// `convenience_store` · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:38`
#[doc(alias("convenience_store", "コンビニ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ConvenienceStore {
    /// `seven_eleven`: セブンイレブン
    #[doc(alias("seven_eleven", "セブンイレブン"))]
    #[value("seven_eleven", label = "セブンイレブン")]
    SevenEleven,

    /// `family_mart`: ファミリーマート
    #[doc(alias("family_mart", "ファミリーマート"))]
    #[value("family_mart", label = "ファミリーマート")]
    FamilyMart,

    /// `lawson`: ローソン
    #[doc(alias("lawson", "ローソン"))]
    #[value("lawson", label = "ローソン")]
    Lawson,

    /// `mini_stop`: ミニストップ
    #[doc(alias("mini_stop", "ミニストップ"))]
    #[value("mini_stop", label = "ミニストップ")]
    MiniStop,

    /// `seico_mart`: セイコーマート
    #[doc(alias("seico_mart", "セイコーマート"))]
    #[value("seico_mart", label = "セイコーマート")]
    SeicoMart,

    /// `pay_easy`: Pay-easy
    #[doc(alias("pay_easy", "Pay-easy"))]
    #[value("pay_easy", label = "Pay-easy")]
    PayEasy,

    /// `daily_yamazaki`: デイリーヤマザキ
    #[doc(alias("daily_yamazaki", "デイリーヤマザキ"))]
    #[value("daily_yamazaki", label = "デイリーヤマザキ")]
    DailyYamazaki,

    /// `yamazaki_daily_store`: ヤマザキデイリーストアー
    #[doc(alias("yamazaki_daily_store", "ヤマザキデイリーストアー"))]
    #[value("yamazaki_daily_store", label = "ヤマザキデイリーストアー")]
    YamazakiDailyStore,
}

/// 状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ResourceStatus {
    /// `pending`: 処理中
    #[doc(alias("pending", "処理中"))]
    #[value("pending", label = "処理中")]
    Pending,

    /// `awaiting`: 入金待ち
    #[doc(alias("awaiting", "入金待ち"))]
    #[value("awaiting", label = "入金待ち")]
    Awaiting,

    /// `authorized`: オーソリ済み
    #[doc(alias("authorized", "オーソリ済み"))]
    #[value("authorized", label = "オーソリ済み")]
    Authorized,

    /// `successful`: 成功
    #[doc(alias("successful", "成功"))]
    #[value("successful", label = "成功")]
    Successful,

    /// `failed`: 失敗
    #[doc(alias("failed", "失敗"))]
    #[value("failed", label = "失敗")]
    Failed,

    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,

    /// `canceled`: キャンセル済み
    #[doc(alias("canceled", "キャンセル済み"))]
    #[value("canceled", label = "キャンセル済み")]
    Canceled,
}

/// 支払い方法
///
/// `payment_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:43`
#[doc(alias("payment_type", "支払い方法"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PaymentType {
    /// `konbini`: コンビニ
    #[doc(alias("konbini", "コンビニ"))]
    #[value("konbini", label = "コンビニ")]
    Konbini,

    /// `card`: カード
    #[doc(alias("card", "カード"))]
    #[value("card", label = "カード")]
    Card,

    /// `online`: オンライン
    #[doc(alias("online", "オンライン"))]
    #[value("online", label = "オンライン")]
    Online,

    /// `bank_transfer`: 銀行振込
    #[doc(alias("bank_transfer", "銀行振込"))]
    #[value("bank_transfer", label = "銀行振込")]
    BankTransfer,

    /// `paidy`: Paidy
    #[doc(alias("paidy"))]
    #[value("paidy", label = "Paidy")]
    Paidy,

    /// `qr_scan`: QRスキャン(CPM)
    #[doc(alias("qr_scan", "QRスキャン(CPM)"))]
    #[value("qr_scan", label = "QRスキャン(CPM)")]
    QrScan,

    /// `qr_merchant`: QRマーチャント(MPM)
    #[doc(alias("qr_merchant", "QRマーチャント(MPM)"))]
    #[value("qr_merchant", label = "QRマーチャント(MPM)")]
    QrMerchant,

    /// `apple_pay`: Apple Pay
    #[doc(alias("apple_pay", "Apple Pay"))]
    #[value("apple_pay", label = "Apple Pay")]
    ApplePay,
}

/// 銀行振込の状態
///
/// `bank_transfer_payment_status` · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:45`
#[doc(alias("bank_transfer_payment_status", "銀行振込の状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum BankTransferPaymentStatus {
    /// `unpaid`: 未入金
    #[doc(alias("unpaid", "未入金"))]
    #[value("unpaid", label = "未入金")]
    Unpaid,

    /// `insufficient`: 不足
    #[doc(alias("insufficient", "不足"))]
    #[value("insufficient", label = "不足")]
    Insufficient,

    /// `exact`: 一致
    #[doc(alias("exact", "一致"))]
    #[value("exact", label = "一致")]
    Exact,

    /// `exceeded`: 超過
    #[doc(alias("exceeded", "超過"))]
    #[value("exceeded", label = "超過")]
    Exceeded,
}

/// 課金の種類
///
/// `charge_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:47`
#[doc(alias("charge_type", "課金の種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ChargeType {
    /// `normal`: 通常
    #[doc(alias("normal", "通常"))]
    #[value("normal", label = "通常")]
    Normal,

    /// `cvv_auth`: CVVオーソリ
    #[doc(alias("cvv_auth", "CVVオーソリ"))]
    #[value("cvv_auth", label = "CVVオーソリ")]
    CvvAuth,
}

/// 金額の照合
///
/// `match_amount` · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:62`
#[doc(alias("match_amount", "金額の照合"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum MatchAmount {
    /// `exact`: 一致
    #[doc(alias("exact", "一致"))]
    #[value("exact", label = "一致")]
    Exact,

    /// `maximum`: 以下
    #[doc(alias("maximum", "以下"))]
    #[value("maximum", label = "以下")]
    Maximum,

    /// `minimum`: 以上
    #[doc(alias("minimum", "以上"))]
    #[value("minimum", label = "以上")]
    Minimum,

    /// `disabled`: しない
    #[doc(alias("disabled", "しない"))]
    #[value("disabled", label = "しない")]
    Disabled,
}

/// 終了の仕方
///
/// `termination_mode` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:43`
#[doc(alias("termination_mode", "終了の仕方"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TerminationMode {
    /// `immediate`: 即時
    #[doc(alias("immediate", "即時"))]
    #[value("immediate", label = "即時")]
    Immediate,

    /// `on_next_payment`: 次回支払い時
    #[doc(alias("on_next_payment", "次回支払い時"))]
    #[value("on_next_payment", label = "次回支払い時")]
    OnNextPayment,
}

/// 種類
///
/// `plan_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:44`
#[doc(alias("plan_type", "種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum InstallmentPlanInputPlanType {
    /// `revolving`: リボ払い
    #[doc(alias("revolving", "リボ払い"))]
    #[value("revolving", label = "リボ払い")]
    Revolving,

    /// `fixed_cycles`: 回数指定
    #[doc(alias("fixed_cycles", "回数指定"))]
    #[value("fixed_cycles", label = "回数指定")]
    FixedCycles,
}

/// 種類
///
/// `plan_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:45`
#[doc(alias("plan_type", "種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum SubscriptionPlanInputPlanType {
    /// `fixed_cycles`: 回数指定
    #[doc(alias("fixed_cycles", "回数指定"))]
    #[value("fixed_cycles", label = "回数指定")]
    FixedCycles,

    /// `fixed_cycle_amount`: 金額指定
    #[doc(alias("fixed_cycle_amount", "金額指定"))]
    #[value("fixed_cycle_amount", label = "金額指定")]
    FixedCycleAmount,
}

/// 期日に移る状態
///
/// `terminate_with_status` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:52`
#[doc(alias("terminate_with_status", "期日に移る状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TerminateWithStatus {
    /// `suspended`: 停止
    #[doc(alias("suspended", "停止"))]
    #[value("suspended", label = "停止")]
    Suspended,

    /// `canceled`: 終了
    #[doc(alias("canceled", "終了"))]
    #[value("canceled", label = "終了")]
    Canceled,
}

/// 種類
///
/// `plan_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:55`
#[doc(alias("plan_type", "種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum InstallmentPlanPlanType {
    /// `revolving`: リボ払い
    #[doc(alias("revolving", "リボ払い"))]
    #[value("revolving", label = "リボ払い")]
    Revolving,

    /// `fixed_cycles`: 回数指定
    #[doc(alias("fixed_cycles", "回数指定"))]
    #[value("fixed_cycles", label = "回数指定")]
    FixedCycles,

    /// `fixed_cycle_amount`: 金額指定
    #[doc(alias("fixed_cycle_amount", "金額指定"))]
    #[value("fixed_cycle_amount", label = "金額指定")]
    FixedCycleAmount,
}

/// ブランド
///
/// `brand` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:23`
#[doc(alias("brand", "ブランド"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum OnlineInputBrand {
    /// `alipay_online`: Alipay
    #[doc(alias("alipay_online", "Alipay"))]
    #[value("alipay_online", label = "Alipay")]
    AlipayOnline,

    /// `alipay_plus_online`: Alipay+
    #[doc(alias("alipay_plus_online", "Alipay+"))]
    #[value("alipay_plus_online", label = "Alipay+")]
    AlipayPlusOnline,

    /// `pay_pay_online`: PayPay
    #[doc(alias("pay_pay_online", "PayPay"))]
    #[value("pay_pay_online", label = "PayPay")]
    PayPayOnline,

    /// `we_chat_online`: WeChat Pay
    #[doc(alias("we_chat_online", "WeChat Pay"))]
    #[value("we_chat_online", label = "WeChat Pay")]
    WeChatOnline,

    /// `d_barai_online`: d払い
    #[doc(alias("d_barai_online", "d払い"))]
    #[value("d_barai_online", label = "d払い")]
    DBaraiOnline,

    /// `alipay_china`: Alipay(中国)
    #[doc(alias("alipay_china", "Alipay(中国)"))]
    #[value("alipay_china", label = "Alipay(中国)")]
    AlipayChina,

    /// `alipay_hk`: AlipayHK
    #[doc(alias("alipay_hk", "AlipayHK"))]
    #[value("alipay_hk", label = "AlipayHK")]
    AlipayHk,

    /// `gcash`: GCash
    #[doc(alias("gcash", "GCash"))]
    #[value("gcash", label = "GCash")]
    Gcash,

    /// `dana`: DANA
    #[doc(alias("dana", "DANA"))]
    #[value("dana", label = "DANA")]
    Dana,

    /// `truemoney`: TrueMoney
    #[doc(alias("truemoney", "TrueMoney"))]
    #[value("truemoney", label = "TrueMoney")]
    Truemoney,

    /// `kakaopay`: カカオペイ
    #[doc(alias("kakaopay", "カカオペイ"))]
    #[value("kakaopay", label = "カカオペイ")]
    Kakaopay,

    /// `tng`: Touch \'n Go
    #[doc(alias("tng", "Touch n Go"))]
    #[value("tng", label = "Touch 'n Go")]
    Tng,

    /// `rabbit_line_pay`: Rabbit LINE Pay
    #[doc(alias("rabbit_line_pay", "Rabbit LINE Pay"))]
    #[value("rabbit_line_pay", label = "Rabbit LINE Pay")]
    RabbitLinePay,

    /// `bpi`: BPI
    #[doc(alias("bpi", "BPI"))]
    #[value("bpi", label = "BPI")]
    Bpi,

    /// `boost`: Boost
    #[doc(alias("boost"))]
    #[value("boost", label = "Boost")]
    Boost,

    /// `tinaba`: Tinaba
    #[doc(alias("tinaba"))]
    #[value("tinaba", label = "Tinaba")]
    Tinaba,

    /// `naver_pay`: NAVER Pay
    #[doc(alias("naver_pay", "NAVER Pay"))]
    #[value("naver_pay", label = "NAVER Pay")]
    NaverPay,

    /// `toss_pay`: Toss Pay
    #[doc(alias("toss_pay", "Toss Pay"))]
    #[value("toss_pay", label = "Toss Pay")]
    TossPay,

    /// `maya`: Maya
    #[doc(alias("maya"))]
    #[value("maya", label = "Maya")]
    Maya,

    /// `grab_sg`: Grab
    #[doc(alias("grab_sg", "Grab"))]
    #[value("grab_sg", label = "Grab")]
    GrabSg,

    /// `kredivo_id`: Kredivo
    #[doc(alias("kredivo_id", "Kredivo"))]
    #[value("kredivo_id", label = "Kredivo")]
    KredivoId,

    /// `k_plus`: K PLUS
    #[doc(alias("k_plus", "K PLUS"))]
    #[value("k_plus", label = "K PLUS")]
    KPlus,

    /// `kaspi_kz`: Kaspi
    #[doc(alias("kaspi_kz", "Kaspi"))]
    #[value("kaspi_kz", label = "Kaspi")]
    KaspiKz,

    /// `big_pay_my`: BigPay(マレーシア)
    #[doc(alias("big_pay_my", "BigPay(マレーシア)"))]
    #[value("big_pay_my", label = "BigPay(マレーシア)")]
    BigPayMy,

    /// `big_pay_sg`: BigPay(シンガポール)
    #[doc(alias("big_pay_sg", "BigPay(シンガポール)"))]
    #[value("big_pay_sg", label = "BigPay(シンガポール)")]
    BigPaySg,

    /// `big_pay_th`: BigPay(タイ)
    #[doc(alias("big_pay_th", "BigPay(タイ)"))]
    #[value("big_pay_th", label = "BigPay(タイ)")]
    BigPayTh,

    /// `zalopay`: ZaloPay
    #[doc(alias("zalopay", "ZaloPay"))]
    #[value("zalopay", label = "ZaloPay")]
    Zalopay,

    /// `bluecode`: Bluecode
    #[doc(alias("bluecode"))]
    #[value("bluecode", label = "Bluecode")]
    Bluecode,

    /// `naya_pay`: NayaPay
    #[doc(alias("naya_pay"))]
    #[value("naya_pay", label = "NayaPay")]
    NayaPay,

    /// `scb_planet_plus`: SCB Planet Plus
    #[doc(alias("scb_planet_plus", "SCB Planet Plus"))]
    #[value("scb_planet_plus", label = "SCB Planet Plus")]
    ScbPlanetPlus,

    /// `humo`: HUMO
    #[doc(alias("humo", "HUMO"))]
    #[value("humo", label = "HUMO")]
    Humo,

    /// `momo`: MoMo
    #[doc(alias("momo", "MoMo"))]
    #[value("momo", label = "MoMo")]
    Momo,
}

/// 呼び出し方法
///
/// `call_method` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:29`
#[doc(alias("call_method", "呼び出し方法"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum OnlineInputCallMethod {
    /// `http_get`: HTTP GET
    #[doc(alias("http_get", "HTTP GET"))]
    #[value("http_get", label = "HTTP GET")]
    HttpGet,

    /// `http_post`: HTTP POST
    #[doc(alias("http_post", "HTTP POST"))]
    #[value("http_post", label = "HTTP POST")]
    HttpPost,

    /// `http_get_mobile`: HTTP GET(モバイル)
    #[doc(alias("http_get_mobile", "HTTP GET(モバイル)"))]
    #[value("http_get_mobile", label = "HTTP GET(モバイル)")]
    HttpGetMobile,

    /// `sdk`: SDK
    #[doc(alias("sdk", "SDK"))]
    #[value("sdk", label = "SDK")]
    Sdk,

    /// `web`: ウェブ
    #[doc(alias("web", "ウェブ"))]
    #[value("web", label = "ウェブ")]
    Web,

    /// `app`: アプリ
    #[doc(alias("app", "アプリ"))]
    #[value("app", label = "アプリ")]
    App,
}

/// OS
///
/// `os_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:31`
#[doc(alias("os_type", "OS"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum OsType {
    /// `android`: Android
    #[doc(alias("android"))]
    #[value("android", label = "Android")]
    Android,

    /// `ios`: iOS
    #[doc(alias("ios", "iOS"))]
    #[value("ios", label = "iOS")]
    Ios,
}

/// 識別子の出所
///
/// `user_identifier_source` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:31`
#[doc(alias("user_identifier_source", "識別子の出所"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum UserIdentifierSource {
    /// `provided`: 加盟店
    #[doc(alias("provided", "加盟店"))]
    #[value("provided", label = "加盟店")]
    Provided,

    /// `internal`: 内部
    #[doc(alias("internal", "内部"))]
    #[value("internal", label = "内部")]
    Internal,
}

/// 銀行
///
/// `brand` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:33`
#[doc(alias("brand", "銀行"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum BankTransferInputBrand {
    /// `aozora_bank`: あおぞら銀行
    #[doc(alias("aozora_bank", "あおぞら銀行"))]
    #[value("aozora_bank", label = "あおぞら銀行")]
    AozoraBank,

    /// `bank_test_brand`: テスト銀行
    #[doc(alias("bank_test_brand", "テスト銀行"))]
    #[value("bank_test_brand", label = "テスト銀行")]
    BankTestBrand,
}

/// ブランド
///
/// `brand` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:40`
#[doc(alias("brand", "ブランド"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum QrMerchantInputBrand {
    /// `rakuten_pay_merchant`: 楽天ペイ
    #[doc(alias("rakuten_pay_merchant", "楽天ペイ"))]
    #[value("rakuten_pay_merchant", label = "楽天ペイ")]
    RakutenPayMerchant,

    /// `alipay_merchant_qr`: Alipay
    #[doc(alias("alipay_merchant_qr", "Alipay"))]
    #[value("alipay_merchant_qr", label = "Alipay")]
    AlipayMerchantQr,

    /// `pay_pay_merchant`: PayPay
    #[doc(alias("pay_pay_merchant", "PayPay"))]
    #[value("pay_pay_merchant", label = "PayPay")]
    PayPayMerchant,

    /// `d_barai_mpm`: d払い
    #[doc(alias("d_barai_mpm", "d払い"))]
    #[value("d_barai_mpm", label = "d払い")]
    DBaraiMpm,

    /// `we_chat_mpm`: WeChat Pay
    #[doc(alias("we_chat_mpm", "WeChat Pay"))]
    #[value("we_chat_mpm", label = "WeChat Pay")]
    WeChatMpm,
}

/// コンビニ
///
/// `convenience_store` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:43`
#[doc(alias("convenience_store", "コンビニ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum KonbiniDataConvenienceStore {
    /// `seven_eleven`: セブンイレブン
    #[doc(alias("seven_eleven", "セブンイレブン"))]
    #[value("seven_eleven", label = "セブンイレブン")]
    SevenEleven,

    /// `family_mart`: ファミリーマート
    #[doc(alias("family_mart", "ファミリーマート"))]
    #[value("family_mart", label = "ファミリーマート")]
    FamilyMart,

    /// `lawson`: ローソン
    #[doc(alias("lawson", "ローソン"))]
    #[value("lawson", label = "ローソン")]
    Lawson,

    /// `mini_stop`: ミニストップ
    #[doc(alias("mini_stop", "ミニストップ"))]
    #[value("mini_stop", label = "ミニストップ")]
    MiniStop,

    /// `seico_mart`: セイコーマート
    #[doc(alias("seico_mart", "セイコーマート"))]
    #[value("seico_mart", label = "セイコーマート")]
    SeicoMart,

    /// `pay_easy`: Pay-easy
    #[doc(alias("pay_easy", "Pay-easy"))]
    #[value("pay_easy", label = "Pay-easy")]
    PayEasy,

    /// `daily_yamazaki`: デイリーヤマザキ
    #[doc(alias("daily_yamazaki", "デイリーヤマザキ"))]
    #[value("daily_yamazaki", label = "デイリーヤマザキ")]
    DailyYamazaki,

    /// `yamazaki_daily_store`: ヤマザキデイリーストアー
    #[doc(alias("yamazaki_daily_store", "ヤマザキデイリーストアー"))]
    #[value("yamazaki_daily_store", label = "ヤマザキデイリーストアー")]
    YamazakiDailyStore,

    /// `circle_k`: サークルK
    #[doc(alias("circle_k", "サークルK"))]
    #[value("circle_k", label = "サークルK")]
    CircleK,

    /// `sunkus`: サンクス
    #[doc(alias("sunkus", "サンクス"))]
    #[value("sunkus", label = "サンクス")]
    Sunkus,
}

/// 国番号
///
/// `country_code` · observed: univapay-php-sdk · `specs/univapay/tokens.yaml:62`
#[doc(alias("country_code", "国番号"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CountryCode {
    /// `81`: 日本
    #[doc(alias("81", "日本"))]
    #[value("81", label = "日本")]
    Japan,
}

/// ブランド
///
/// `brand` · observed: univapay-node · `specs/univapay/tokens.yaml:66`
#[doc(alias("brand", "ブランド"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CardBrand {
    /// `visa`: Visa
    #[doc(alias("visa"))]
    #[value("visa", label = "Visa")]
    Visa,

    /// `mastercard`: Mastercard
    #[doc(alias("mastercard"))]
    #[value("mastercard", label = "Mastercard")]
    Mastercard,

    /// `maestro`: Maestro
    #[doc(alias("maestro"))]
    #[value("maestro", label = "Maestro")]
    Maestro,

    /// `american_express`: American Express
    #[doc(alias("american_express", "American Express"))]
    #[value("american_express", label = "American Express")]
    AmericanExpress,

    /// `diners_club`: Diners Club
    #[doc(alias("diners_club", "Diners Club"))]
    #[value("diners_club", label = "Diners Club")]
    DinersClub,

    /// `discover`: Discover
    #[doc(alias("discover"))]
    #[value("discover", label = "Discover")]
    Discover,

    /// `jcb`: JCB
    #[doc(alias("jcb", "JCB"))]
    #[value("jcb", label = "JCB")]
    Jcb,

    /// `unionpay`: 銀聯
    #[doc(alias("unionpay", "銀聯"))]
    #[value("unionpay", label = "銀聯")]
    Unionpay,

    /// `private_label`: プライベート
    #[doc(alias("private_label", "プライベート"))]
    #[value("private_label", label = "プライベート")]
    PrivateLabel,

    /// `unknown`: 不明
    #[doc(alias("unknown", "不明"))]
    #[value("unknown", label = "不明")]
    Unknown,
}

/// カードの種類
///
/// `card_type` · observed: univapay-node · `specs/univapay/tokens.yaml:68`
#[doc(alias("card_type", "カードの種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CardType {
    /// `credit`: クレジット
    #[doc(alias("credit", "クレジット"))]
    #[value("credit", label = "クレジット")]
    Credit,

    /// `debit`: デビット
    #[doc(alias("debit", "デビット"))]
    #[value("debit", label = "デビット")]
    Debit,

    /// `charge_card`: チャージカード
    #[doc(alias("charge_card", "チャージカード"))]
    #[value("charge_card", label = "チャージカード")]
    ChargeCard,

    /// `unknown`: 不明
    #[doc(alias("unknown", "不明"))]
    #[value("unknown", label = "不明")]
    Unknown,
}

/// サブブランド
///
/// `sub_brand` · observed: univapay-node · `specs/univapay/tokens.yaml:69`
#[doc(alias("sub_brand", "サブブランド"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum SubBrand {
    /// `none`: なし
    #[doc(alias("none", "なし"))]
    #[value("none", label = "なし")]
    None,

    /// `visa_electron`: Visa Electron
    #[doc(alias("visa_electron", "Visa Electron"))]
    #[value("visa_electron", label = "Visa Electron")]
    VisaElectron,

    /// `dankort`: Dankort
    #[doc(alias("dankort"))]
    #[value("dankort", label = "Dankort")]
    Dankort,

    /// `diners_club_carte_blanche`: Carte Blanche
    #[doc(alias("diners_club_carte_blanche", "Carte Blanche"))]
    #[value("diners_club_carte_blanche", label = "Carte Blanche")]
    DinersClubCarteBlanche,

    /// `diners_club_international`: Diners Club International
    #[doc(alias("diners_club_international", "Diners Club International"))]
    #[value("diners_club_international", label = "Diners Club International")]
    DinersClubInternational,

    /// `diners_club_us_canada`: Diners Club(米加)
    #[doc(alias("diners_club_us_canada", "Diners Club(米加)"))]
    #[value("diners_club_us_canada", label = "Diners Club(米加)")]
    DinersClubUsCanada,
}

/// 状態
///
/// `status` · observed: univapay-node · `specs/univapay/tokens.yaml:72`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CvvAuthorizationStatus {
    /// `pending`: 処理中
    #[doc(alias("pending", "処理中"))]
    #[value("pending", label = "処理中")]
    Pending,

    /// `current`: 有効
    #[doc(alias("current", "有効"))]
    #[value("current", label = "有効")]
    Current,

    /// `failed`: 失敗
    #[doc(alias("failed", "失敗"))]
    #[value("failed", label = "失敗")]
    Failed,

    /// `inactive`: 無効
    #[doc(alias("inactive", "無効"))]
    #[value("inactive", label = "無効")]
    Inactive,
}

/// 状態
///
/// `status` · observed: univapay-node · `specs/univapay/tokens.yaml:76`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TokenThreeDsStatus {
    /// `pending`: 処理中
    #[doc(alias("pending", "処理中"))]
    #[value("pending", label = "処理中")]
    Pending,

    /// `awaiting`: 認証待ち
    #[doc(alias("awaiting", "認証待ち"))]
    #[value("awaiting", label = "認証待ち")]
    Awaiting,

    /// `successful`: 成功
    #[doc(alias("successful", "成功"))]
    #[value("successful", label = "成功")]
    Successful,

    /// `failed`: 失敗
    #[doc(alias("failed", "失敗"))]
    #[value("failed", label = "失敗")]
    Failed,

    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,
}

/// トークンの種類
///
/// `type` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:80`
#[doc(alias("type", "トークンの種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TokenType {
    /// `one_time`: ワンタイム
    #[doc(alias("one_time", "ワンタイム"))]
    #[value("one_time", label = "ワンタイム")]
    OneTime,

    /// `subscription`: 定期課金
    #[doc(alias("subscription", "定期課金"))]
    #[value("subscription", label = "定期課金")]
    Subscription,

    /// `recurring`: リカーリング
    #[doc(alias("recurring", "リカーリング"))]
    #[value("recurring", label = "リカーリング")]
    Recurring,
}

/// 理由
///
/// `reason` · observed: univapay-node · `specs/univapay/univapay.yaml:81`
#[doc(alias("reason", "理由"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ErrorDetailReason {
    /// `REQUIRED_VALUE`: 必須
    #[doc(alias("REQUIRED_VALUE", "必須"))]
    #[value("REQUIRED_VALUE", label = "必須")]
    RequiredValue,

    /// `FORBIDDEN_PARAMETER`: 指定できないパラメーター
    #[doc(alias("FORBIDDEN_PARAMETER", "指定できないパラメーター"))]
    #[value("FORBIDDEN_PARAMETER", label = "指定できないパラメーター")]
    ForbiddenParameter,

    /// `INVALID_FORMAT`: 形式
    #[doc(alias("INVALID_FORMAT", "形式"))]
    #[value("INVALID_FORMAT", label = "形式")]
    InvalidFormat,

    /// `INVALID_FORMAT_LENGTH`: 長さ
    #[doc(alias("INVALID_FORMAT_LENGTH", "長さ"))]
    #[value("INVALID_FORMAT_LENGTH", label = "長さ")]
    InvalidFormatLength,

    /// `INVALID_UUID`: UUIDの形式
    #[doc(alias("INVALID_UUID", "UUIDの形式"))]
    #[value("INVALID_UUID", label = "UUIDの形式")]
    InvalidUuid,

    /// `INVALID_FORMAT_EMAIL`: メールアドレスの形式
    #[doc(alias("INVALID_FORMAT_EMAIL", "メールアドレスの形式"))]
    #[value("INVALID_FORMAT_EMAIL", label = "メールアドレスの形式")]
    InvalidFormatEmail,

    /// `INVALID_FORMAT_DATE`: 日付の形式
    #[doc(alias("INVALID_FORMAT_DATE", "日付の形式"))]
    #[value("INVALID_FORMAT_DATE", label = "日付の形式")]
    InvalidFormatDate,

    /// `INVALID_FORMAT_URL`: URLの形式
    #[doc(alias("INVALID_FORMAT_URL", "URLの形式"))]
    #[value("INVALID_FORMAT_URL", label = "URLの形式")]
    InvalidFormatUrl,

    /// `INVALID_FORMAT_DOMAIN`: ドメインの形式
    #[doc(alias("INVALID_FORMAT_DOMAIN", "ドメインの形式"))]
    #[value("INVALID_FORMAT_DOMAIN", label = "ドメインの形式")]
    InvalidFormatDomain,

    /// `INVALID_FORMAT_OBJECT`: オブジェクトの形式
    #[doc(alias("INVALID_FORMAT_OBJECT", "オブジェクトの形式"))]
    #[value("INVALID_FORMAT_OBJECT", label = "オブジェクトの形式")]
    InvalidFormatObject,

    /// `INVALID_FORMAT_COUNTRY`: 国コードの形式
    #[doc(alias("INVALID_FORMAT_COUNTRY", "国コードの形式"))]
    #[value("INVALID_FORMAT_COUNTRY", label = "国コードの形式")]
    InvalidFormatCountry,

    /// `INVALID_FORMAT_BASE64`: BASE64の形式
    #[doc(alias("INVALID_FORMAT_BASE64", "BASE64の形式"))]
    #[value("INVALID_FORMAT_BASE64", label = "BASE64の形式")]
    InvalidFormatBase64,

    /// `NESTED_JSON_NOT_ALLOWED`: 入れ子のJSON
    #[doc(alias("NESTED_JSON_NOT_ALLOWED", "入れ子のJSON"))]
    #[value("NESTED_JSON_NOT_ALLOWED", label = "入れ子のJSON")]
    NestedJsonNotAllowed,

    /// `NUMBER_MIN`: 最小値未満
    #[doc(alias("NUMBER_MIN", "最小値未満"))]
    #[value("NUMBER_MIN", label = "最小値未満")]
    NumberMin,

    /// `INVALID_AMOUNT`: 金額
    #[doc(alias("INVALID_AMOUNT", "金額"))]
    #[value("INVALID_AMOUNT", label = "金額")]
    InvalidAmount,

    /// `INVALID_CURRENCY`: 通貨
    #[doc(alias("INVALID_CURRENCY", "通貨"))]
    #[value("INVALID_CURRENCY", label = "通貨")]
    InvalidCurrency,

    /// `INVALID_FORMAT_CURRENCY`: 通貨の形式
    #[doc(alias("INVALID_FORMAT_CURRENCY", "通貨の形式"))]
    #[value("INVALID_FORMAT_CURRENCY", label = "通貨の形式")]
    InvalidFormatCurrency,

    /// `UNSUPPORTED_CURRENCY`: 対応していない通貨
    #[doc(alias("UNSUPPORTED_CURRENCY", "対応していない通貨"))]
    #[value("UNSUPPORTED_CURRENCY", label = "対応していない通貨")]
    UnsupportedCurrency,

    /// `CHARGE_AMOUNT_TOO_LOW`: 金額が下限未満
    #[doc(alias("CHARGE_AMOUNT_TOO_LOW", "金額が下限未満"))]
    #[value("CHARGE_AMOUNT_TOO_LOW", label = "金額が下限未満")]
    ChargeAmountTooLow,

    /// `CHARGE_AMOUNT_TOO_HIGH`: 金額が上限超過
    #[doc(alias("CHARGE_AMOUNT_TOO_HIGH", "金額が上限超過"))]
    #[value("CHARGE_AMOUNT_TOO_HIGH", label = "金額が上限超過")]
    ChargeAmountTooHigh,

    /// `MUST_BE_FUTURE_TIME`: 未来の時刻でない
    #[doc(alias("MUST_BE_FUTURE_TIME", "未来の時刻でない"))]
    #[value("MUST_BE_FUTURE_TIME", label = "未来の時刻でない")]
    MustBeFutureTime,

    /// `MUST_BE_FUTURE_OR_TODAY`: 本日以降でない
    #[doc(alias("MUST_BE_FUTURE_OR_TODAY", "本日以降でない"))]
    #[value("MUST_BE_FUTURE_OR_TODAY", label = "本日以降でない")]
    MustBeFutureOrToday,

    /// `INVALID_TIME_PERIOD`: 期間
    #[doc(alias("INVALID_TIME_PERIOD", "期間"))]
    #[value("INVALID_TIME_PERIOD", label = "期間")]
    InvalidTimePeriod,

    /// `SCHEDULING_ONLY_FOR_FUTURE`: 予約は未来のみ
    #[doc(alias("SCHEDULING_ONLY_FOR_FUTURE", "予約は未来のみ"))]
    #[value("SCHEDULING_ONLY_FOR_FUTURE", label = "予約は未来のみ")]
    SchedulingOnlyForFuture,

    /// `EXPIRATION_DATE_OUT_OF_BOUNDS`: 期限が範囲外
    #[doc(alias("EXPIRATION_DATE_OUT_OF_BOUNDS", "期限が範囲外"))]
    #[value("EXPIRATION_DATE_OUT_OF_BOUNDS", label = "期限が範囲外")]
    ExpirationDateOutOfBounds,

    /// `INVALID_SCHEDULED_CAPTURE_DATE`: 売上予約日
    #[doc(alias("INVALID_SCHEDULED_CAPTURE_DATE", "売上予約日"))]
    #[value("INVALID_SCHEDULED_CAPTURE_DATE", label = "売上予約日")]
    InvalidScheduledCaptureDate,

    /// `PAYMENT_EXPIRATION_EXCEEDS_PERIOD`: 期限が周期を超過
    #[doc(alias("PAYMENT_EXPIRATION_EXCEEDS_PERIOD", "期限が周期を超過"))]
    #[value("PAYMENT_EXPIRATION_EXCEEDS_PERIOD", label = "期限が周期を超過")]
    PaymentExpirationExceedsPeriod,

    /// `INVALID_PHONE_NUMBER`: 電話番号
    #[doc(alias("INVALID_PHONE_NUMBER", "電話番号"))]
    #[value("INVALID_PHONE_NUMBER", label = "電話番号")]
    InvalidPhoneNumber,

    /// `ONLY_JAPANESE_PHONE_NUMBER_ALLOWED`: 日本の電話番号のみ
    #[doc(alias("ONLY_JAPANESE_PHONE_NUMBER_ALLOWED", "日本の電話番号のみ"))]
    #[value("ONLY_JAPANESE_PHONE_NUMBER_ALLOWED", label = "日本の電話番号のみ")]
    OnlyJapanesePhoneNumberAllowed,

    /// `INVALID_CARD_NUMBER`: カード番号
    #[doc(alias("INVALID_CARD_NUMBER", "カード番号"))]
    #[value("INVALID_CARD_NUMBER", label = "カード番号")]
    InvalidCardNumber,

    /// `INVALID_CARD_EXPIRATION`: 有効期限
    #[doc(alias("INVALID_CARD_EXPIRATION", "有効期限"))]
    #[value("INVALID_CARD_EXPIRATION", label = "有効期限")]
    InvalidCardExpiration,

    /// `INVALID_CVV`: セキュリティコード
    #[doc(alias("INVALID_CVV", "セキュリティコード"))]
    #[value("INVALID_CVV", label = "セキュリティコード")]
    InvalidCvv,

    /// `INVALID_CARD_BRAND`: ブランド
    #[doc(alias("INVALID_CARD_BRAND", "ブランド"))]
    #[value("INVALID_CARD_BRAND", label = "ブランド")]
    InvalidCardBrand,

    /// `INVALID_CARD_DESCRIPTOR`: 明細表記
    #[doc(alias("INVALID_CARD_DESCRIPTOR", "明細表記"))]
    #[value("INVALID_CARD_DESCRIPTOR", label = "明細表記")]
    InvalidCardDescriptor,

    /// `ONE_TIME_ONLY_ALLOWED`: ワンタイムのみ
    #[doc(alias("ONE_TIME_ONLY_ALLOWED", "ワンタイムのみ"))]
    #[value("ONE_TIME_ONLY_ALLOWED", label = "ワンタイムのみ")]
    OneTimeOnlyAllowed,

    /// `RECURRING_TOKEN_NOT_ALLOWED`: リカーリング不可
    #[doc(alias("RECURRING_TOKEN_NOT_ALLOWED", "リカーリング不可"))]
    #[value("RECURRING_TOKEN_NOT_ALLOWED", label = "リカーリング不可")]
    RecurringTokenNotAllowed,

    /// `SUBSCRIPTION_NOT_ALLOWED`: 定期課金不可
    #[doc(alias("SUBSCRIPTION_NOT_ALLOWED", "定期課金不可"))]
    #[value("SUBSCRIPTION_NOT_ALLOWED", label = "定期課金不可")]
    SubscriptionNotAllowed,

    /// `TOKEN_MUST_BE_CONFIRMED`: 確認が必要
    #[doc(alias("TOKEN_MUST_BE_CONFIRMED", "確認が必要"))]
    #[value("TOKEN_MUST_BE_CONFIRMED", label = "確認が必要")]
    TokenMustBeConfirmed,

    /// `CONFIRMATION_REQUIRES_EMAIL`: 確認にはメールアドレスが必要
    #[doc(alias("CONFIRMATION_REQUIRES_EMAIL", "確認にはメールアドレスが必要"))]
    #[value("CONFIRMATION_REQUIRES_EMAIL", label = "確認にはメールアドレスが必要")]
    ConfirmationRequiresEmail,

    /// `WRONG_CONFIRMATION_CODE`: 確認コード違い
    #[doc(alias("WRONG_CONFIRMATION_CODE", "確認コード違い"))]
    #[value("WRONG_CONFIRMATION_CODE", label = "確認コード違い")]
    WrongConfirmationCode,

    /// `ISSUER_TOKEN_EMPTY`: 発行者トークンなし
    #[doc(alias("ISSUER_TOKEN_EMPTY", "発行者トークンなし"))]
    #[value("ISSUER_TOKEN_EMPTY", label = "発行者トークンなし")]
    IssuerTokenEmpty,

    /// `NOT_ONLINE_CHARGE`: オンライン決済でない
    #[doc(alias("NOT_ONLINE_CHARGE", "オンライン決済でない"))]
    #[value("NOT_ONLINE_CHARGE", label = "オンライン決済でない")]
    NotOnlineCharge,

    /// `NOT_QR_CHARGE`: QR決済でない
    #[doc(alias("NOT_QR_CHARGE", "QR決済でない"))]
    #[value("NOT_QR_CHARGE", label = "QR決済でない")]
    NotQrCharge,

    /// `BRAND_NOT_DEFINED`: ブランド未定義
    #[doc(alias("BRAND_NOT_DEFINED", "ブランド未定義"))]
    #[value("BRAND_NOT_DEFINED", label = "ブランド未定義")]
    BrandNotDefined,

    /// `INVALID_EVENT_FOR_STORE`: 店舗にないイベント
    #[doc(alias("INVALID_EVENT_FOR_STORE", "店舗にないイベント"))]
    #[value("INVALID_EVENT_FOR_STORE", label = "店舗にないイベント")]
    InvalidEventForStore,

    /// `INVALID_EVENT_FOR_MERCHANT`: マーチャントにないイベント
    #[doc(alias("INVALID_EVENT_FOR_MERCHANT", "マーチャントにないイベント"))]
    #[value("INVALID_EVENT_FOR_MERCHANT", label = "マーチャントにないイベント")]
    InvalidEventForMerchant,

    /// `INVALID_EVENT_FOR_PLATFORM`: プラットフォームにないイベント
    #[doc(alias("INVALID_EVENT_FOR_PLATFORM", "プラットフォームにないイベント"))]
    #[value("INVALID_EVENT_FOR_PLATFORM", label = "プラットフォームにないイベント")]
    InvalidEventForPlatform,
}

/// 入金の状態
///
/// `payment_status` · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:39`
#[doc(alias("payment_status", "入金の状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PaymentStatus {
    /// `unpaid`: 未入金
    #[doc(alias("unpaid", "未入金"))]
    #[value("unpaid", label = "未入金")]
    Unpaid,

    /// `insufficient`: 不足
    #[doc(alias("insufficient", "不足"))]
    #[value("insufficient", label = "不足")]
    Insufficient,

    /// `exact`: 一致
    #[doc(alias("exact", "一致"))]
    #[value("exact", label = "一致")]
    Exact,

    /// `exceeded`: 超過
    #[doc(alias("exceeded", "超過"))]
    #[value("exceeded", label = "超過")]
    Exceeded,
}

/// 状態
///
/// `status` · observed: univapay-node · `specs/univapay/webhooks.yaml:44`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TransferStatus {
    /// `created`: 作成
    #[doc(alias("created", "作成"))]
    #[value("created", label = "作成")]
    Created,

    /// `approved`: 承認
    #[doc(alias("approved", "承認"))]
    #[value("approved", label = "承認")]
    Approved,

    /// `canceled`: 取消
    #[doc(alias("canceled", "取消"))]
    #[value("canceled", label = "取消")]
    Canceled,

    /// `processing`: 処理中
    #[doc(alias("processing", "処理中"))]
    #[value("processing", label = "処理中")]
    Processing,

    /// `paid`: 振込済み
    #[doc(alias("paid", "振込済み"))]
    #[value("paid", label = "振込済み")]
    Paid,

    /// `failed`: 失敗
    #[doc(alias("failed", "失敗"))]
    #[value("failed", label = "失敗")]
    Failed,

    /// `blank`: 対象なし
    #[doc(alias("blank", "対象なし"))]
    #[value("blank", label = "対象なし")]
    Blank,
}

/// イベント
///
/// `event` · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:47`
#[doc(alias("event", "イベント"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Event {
    /// `charge_updated`: 課金の更新
    #[doc(alias("charge_updated", "課金の更新"))]
    #[value("charge_updated", label = "課金の更新")]
    ChargeUpdated,

    /// `charge_finished`: 課金の完了
    #[doc(alias("charge_finished", "課金の完了"))]
    #[value("charge_finished", label = "課金の完了")]
    ChargeFinished,

    /// `token_created`: トークンの作成
    #[doc(alias("token_created", "トークンの作成"))]
    #[value("token_created", label = "トークンの作成")]
    TokenCreated,

    /// `token_updated`: トークンの更新
    #[doc(alias("token_updated", "トークンの更新"))]
    #[value("token_updated", label = "トークンの更新")]
    TokenUpdated,

    /// `token_three_d_s_updated`: 3Dセキュアの更新
    #[doc(alias("token_three_d_s_updated", "3Dセキュアの更新"))]
    #[value("token_three_d_s_updated", label = "3Dセキュアの更新")]
    TokenThreeDSUpdated,

    /// `token_three_ds_updated`: 3Dセキュアの更新(別の綴り)
    #[doc(alias("token_three_ds_updated", "3Dセキュアの更新(別の綴り)"))]
    #[value("token_three_ds_updated", label = "3Dセキュアの更新(別の綴り)")]
    TokenThreeDsUpdated,

    /// `token_cvv_auth_updated`: CVVオーソリの更新
    #[doc(alias("token_cvv_auth_updated", "CVVオーソリの更新"))]
    #[value("token_cvv_auth_updated", label = "CVVオーソリの更新")]
    TokenCvvAuthUpdated,

    /// `token_cvv_auth_check_updated`: CVVオーソリ確認の更新
    #[doc(alias("token_cvv_auth_check_updated", "CVVオーソリ確認の更新"))]
    #[value("token_cvv_auth_check_updated", label = "CVVオーソリ確認の更新")]
    TokenCvvAuthCheckUpdated,

    /// `token_replaced`: トークンの置き換え
    #[doc(alias("token_replaced", "トークンの置き換え"))]
    #[value("token_replaced", label = "トークンの置き換え")]
    TokenReplaced,

    /// `recurring_token_deleted`: リカーリングトークンの削除
    #[doc(alias("recurring_token_deleted", "リカーリングトークンの削除"))]
    #[value("recurring_token_deleted", label = "リカーリングトークンの削除")]
    RecurringTokenDeleted,

    /// `refund_finished`: 返金の完了
    #[doc(alias("refund_finished", "返金の完了"))]
    #[value("refund_finished", label = "返金の完了")]
    RefundFinished,

    /// `cancel_finished`: キャンセルの完了
    #[doc(alias("cancel_finished", "キャンセルの完了"))]
    #[value("cancel_finished", label = "キャンセルの完了")]
    CancelFinished,

    /// `customs_declaration_finished`: 税関申告の完了
    #[doc(alias("customs_declaration_finished", "税関申告の完了"))]
    #[value("customs_declaration_finished", label = "税関申告の完了")]
    CustomsDeclarationFinished,

    /// `bank_transfer_status_updated`: 銀行振込の状態の更新
    #[doc(alias("bank_transfer_status_updated", "銀行振込の状態の更新"))]
    #[value("bank_transfer_status_updated", label = "銀行振込の状態の更新")]
    BankTransferStatusUpdated,

    /// `subscription_created`: 定期課金の作成
    #[doc(alias("subscription_created", "定期課金の作成"))]
    #[value("subscription_created", label = "定期課金の作成")]
    SubscriptionCreated,

    /// `subscription_payment`: 定期課金の支払い
    #[doc(alias("subscription_payment", "定期課金の支払い"))]
    #[value("subscription_payment", label = "定期課金の支払い")]
    SubscriptionPayment,

    /// `subscription_completed`: 定期課金の満了
    #[doc(alias("subscription_completed", "定期課金の満了"))]
    #[value("subscription_completed", label = "定期課金の満了")]
    SubscriptionCompleted,

    /// `subscription_failure`: 定期課金の失敗
    #[doc(alias("subscription_failure", "定期課金の失敗"))]
    #[value("subscription_failure", label = "定期課金の失敗")]
    SubscriptionFailure,

    /// `subscription_canceled`: 定期課金の終了
    #[doc(alias("subscription_canceled", "定期課金の終了"))]
    #[value("subscription_canceled", label = "定期課金の終了")]
    SubscriptionCanceled,

    /// `subscription_suspended`: 定期課金の停止
    #[doc(alias("subscription_suspended", "定期課金の停止"))]
    #[value("subscription_suspended", label = "定期課金の停止")]
    SubscriptionSuspended,

    /// `transfer_created`: 入金の作成
    #[doc(alias("transfer_created", "入金の作成"))]
    #[value("transfer_created", label = "入金の作成")]
    TransferCreated,

    /// `transfer_updated`: 入金の更新
    #[doc(alias("transfer_updated", "入金の更新"))]
    #[value("transfer_updated", label = "入金の更新")]
    TransferUpdated,

    /// `transfer_finalized`: 入金の確定
    #[doc(alias("transfer_finalized", "入金の確定"))]
    #[value("transfer_finalized", label = "入金の確定")]
    TransferFinalized,
}

/// 並び順
///
/// `cursor_direction` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:51`
#[doc(alias("cursor_direction", "並び順"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CursorDirection {
    /// `asc`: 昇順
    #[doc(alias("asc", "昇順"))]
    #[value("asc", label = "昇順")]
    Asc,

    /// `desc`: 降順
    #[doc(alias("desc", "降順"))]
    #[value("desc", label = "降順")]
    Desc,
}

/// 返金理由
///
/// `reason` · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:8`
#[doc(alias("reason", "返金理由"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CreateRefundRequestReason {
    /// `duplicate`: 重複
    #[doc(alias("duplicate", "重複"))]
    #[value("duplicate", label = "重複")]
    Duplicate,

    /// `fraud`: 不正
    #[doc(alias("fraud", "不正"))]
    #[value("fraud", label = "不正")]
    Fraud,

    /// `customer_request`: 消費者の依頼
    #[doc(alias("customer_request", "消費者の依頼"))]
    #[value("customer_request", label = "消費者の依頼")]
    CustomerRequest,
}

/// 課金周期
///
/// `period` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:8`
#[doc(alias("period", "課金周期"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Period {
    /// `daily`: 毎日
    #[doc(alias("daily", "毎日"))]
    #[value("daily", label = "毎日")]
    Daily,

    /// `weekly`: 毎週
    #[doc(alias("weekly", "毎週"))]
    #[value("weekly", label = "毎週")]
    Weekly,

    /// `biweekly`: 隔週
    #[doc(alias("biweekly", "隔週"))]
    #[value("biweekly", label = "隔週")]
    Biweekly,

    /// `monthly`: 毎月
    #[doc(alias("monthly", "毎月"))]
    #[value("monthly", label = "毎月")]
    Monthly,

    /// `quarterly`: 3か月ごと
    #[doc(alias("quarterly", "3か月ごと"))]
    #[value("quarterly", label = "3か月ごと")]
    Quarterly,

    /// `semiannually`: 6か月ごと
    #[doc(alias("semiannually", "6か月ごと"))]
    #[value("semiannually", label = "6か月ごと")]
    Semiannually,

    /// `annually`: 毎年
    #[doc(alias("annually", "毎年"))]
    #[value("annually", label = "毎年")]
    Annually,
}

/// 初回の自動売上まで
///
/// `first_charge_capture_after` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:14`
#[doc(alias("first_charge_capture_after", "初回の自動売上まで"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum FirstChargeCaptureAfter {
    /// `P1D`: 1日後
    #[doc(alias("1日後"))]
    #[value("P1D", label = "1日後")]
    P1D,

    /// `P2D`: 2日後
    #[doc(alias("2日後"))]
    #[value("P2D", label = "2日後")]
    P2D,

    /// `P3D`: 3日後
    #[doc(alias("3日後"))]
    #[value("P3D", label = "3日後")]
    P3D,

    /// `P4D`: 4日後
    #[doc(alias("4日後"))]
    #[value("P4D", label = "4日後")]
    P4D,

    /// `P5D`: 5日後
    #[doc(alias("5日後"))]
    #[value("P5D", label = "5日後")]
    P5D,

    /// `P6D`: 6日後
    #[doc(alias("6日後"))]
    #[value("P6D", label = "6日後")]
    P6D,
}

/// 定期課金の状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:32`
#[doc(alias("status", "定期課金の状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ListSubscriptionsRequestStatus {
    /// `unverified`: 未検証
    #[doc(alias("unverified", "未検証"))]
    #[value("unverified", label = "未検証")]
    Unverified,

    /// `unconfirmed`: 未確認
    #[doc(alias("unconfirmed", "未確認"))]
    #[value("unconfirmed", label = "未確認")]
    Unconfirmed,

    /// `canceled`: 終了
    #[doc(alias("canceled", "終了"))]
    #[value("canceled", label = "終了")]
    Canceled,

    /// `unpaid`: 支払い失敗
    #[doc(alias("unpaid", "支払い失敗"))]
    #[value("unpaid", label = "支払い失敗")]
    Unpaid,

    /// `current`: 有効
    #[doc(alias("current", "有効"))]
    #[value("current", label = "有効")]
    Current,

    /// `suspended`: 停止
    #[doc(alias("suspended", "停止"))]
    #[value("suspended", label = "停止")]
    Suspended,

    /// `completed`: 満了
    #[doc(alias("completed", "満了"))]
    #[value("completed", label = "満了")]
    Completed,
}

/// 利用間隔の上限
///
/// `usage_limit` · observed: univapay-node · `specs/univapay/tokens.yaml:93`
#[doc(alias("usage_limit", "利用間隔の上限"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum UsageLimit {
    /// `daily`: 毎日
    #[doc(alias("daily", "毎日"))]
    #[value("daily", label = "毎日")]
    Daily,

    /// `weekly`: 毎週
    #[doc(alias("weekly", "毎週"))]
    #[value("weekly", label = "毎週")]
    Weekly,

    /// `monthly`: 毎月
    #[doc(alias("monthly", "毎月"))]
    #[value("monthly", label = "毎月")]
    Monthly,

    /// `annually`: 毎年
    #[doc(alias("annually", "毎年"))]
    #[value("annually", label = "毎年")]
    Annually,
}

/// トークンの種類
///
/// `type` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:151`
#[doc(alias("type", "トークンの種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ListTokensRequestTokenType {
    /// `subscription`: 定期課金
    #[doc(alias("subscription", "定期課金"))]
    #[value("subscription", label = "定期課金")]
    Subscription,

    /// `recurring`: リカーリング
    #[doc(alias("recurring", "リカーリング"))]
    #[value("recurring", label = "リカーリング")]
    Recurring,
}

/// 有効なもの
///
/// `active` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:152`
#[doc(alias("active", "有効なもの"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ActiveFilter {
    /// `active`: 有効
    #[doc(alias("active", "有効"))]
    #[value("active", label = "有効")]
    Active,

    /// `inactive`: 無効
    #[doc(alias("inactive", "無効"))]
    #[value("inactive", label = "無効")]
    Inactive,

    /// `all`: すべて
    #[doc(alias("all", "すべて"))]
    #[value("all", label = "すべて")]
    All,
}

/// イベント
///
/// `triggers` · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:53`
#[doc(alias("triggers", "イベント"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Triggers {
    /// `charge_updated`: 課金の更新
    #[doc(alias("charge_updated", "課金の更新"))]
    #[value("charge_updated", label = "課金の更新")]
    ChargeUpdated,

    /// `charge_finished`: 課金の完了
    #[doc(alias("charge_finished", "課金の完了"))]
    #[value("charge_finished", label = "課金の完了")]
    ChargeFinished,

    /// `token_created`: トークンの作成
    #[doc(alias("token_created", "トークンの作成"))]
    #[value("token_created", label = "トークンの作成")]
    TokenCreated,

    /// `token_updated`: トークンの更新
    #[doc(alias("token_updated", "トークンの更新"))]
    #[value("token_updated", label = "トークンの更新")]
    TokenUpdated,

    /// `token_three_d_s_updated`: 3Dセキュアの更新
    #[doc(alias("token_three_d_s_updated", "3Dセキュアの更新"))]
    #[value("token_three_d_s_updated", label = "3Dセキュアの更新")]
    TokenThreeDSUpdated,

    /// `token_three_ds_updated`: 3Dセキュアの更新(別の綴り)
    #[doc(alias("token_three_ds_updated", "3Dセキュアの更新(別の綴り)"))]
    #[value("token_three_ds_updated", label = "3Dセキュアの更新(別の綴り)")]
    TokenThreeDsUpdated,

    /// `token_cvv_auth_updated`: CVVオーソリの更新
    #[doc(alias("token_cvv_auth_updated", "CVVオーソリの更新"))]
    #[value("token_cvv_auth_updated", label = "CVVオーソリの更新")]
    TokenCvvAuthUpdated,

    /// `token_cvv_auth_check_updated`: CVVオーソリ確認の更新
    #[doc(alias("token_cvv_auth_check_updated", "CVVオーソリ確認の更新"))]
    #[value("token_cvv_auth_check_updated", label = "CVVオーソリ確認の更新")]
    TokenCvvAuthCheckUpdated,

    /// `token_replaced`: トークンの置き換え
    #[doc(alias("token_replaced", "トークンの置き換え"))]
    #[value("token_replaced", label = "トークンの置き換え")]
    TokenReplaced,

    /// `recurring_token_deleted`: リカーリングトークンの削除
    #[doc(alias("recurring_token_deleted", "リカーリングトークンの削除"))]
    #[value("recurring_token_deleted", label = "リカーリングトークンの削除")]
    RecurringTokenDeleted,

    /// `refund_finished`: 返金の完了
    #[doc(alias("refund_finished", "返金の完了"))]
    #[value("refund_finished", label = "返金の完了")]
    RefundFinished,

    /// `cancel_finished`: キャンセルの完了
    #[doc(alias("cancel_finished", "キャンセルの完了"))]
    #[value("cancel_finished", label = "キャンセルの完了")]
    CancelFinished,

    /// `customs_declaration_finished`: 税関申告の完了
    #[doc(alias("customs_declaration_finished", "税関申告の完了"))]
    #[value("customs_declaration_finished", label = "税関申告の完了")]
    CustomsDeclarationFinished,

    /// `bank_transfer_status_updated`: 銀行振込の状態の更新
    #[doc(alias("bank_transfer_status_updated", "銀行振込の状態の更新"))]
    #[value("bank_transfer_status_updated", label = "銀行振込の状態の更新")]
    BankTransferStatusUpdated,

    /// `subscription_created`: 定期課金の作成
    #[doc(alias("subscription_created", "定期課金の作成"))]
    #[value("subscription_created", label = "定期課金の作成")]
    SubscriptionCreated,

    /// `subscription_payment`: 定期課金の支払い
    #[doc(alias("subscription_payment", "定期課金の支払い"))]
    #[value("subscription_payment", label = "定期課金の支払い")]
    SubscriptionPayment,

    /// `subscription_completed`: 定期課金の満了
    #[doc(alias("subscription_completed", "定期課金の満了"))]
    #[value("subscription_completed", label = "定期課金の満了")]
    SubscriptionCompleted,

    /// `subscription_failure`: 定期課金の失敗
    #[doc(alias("subscription_failure", "定期課金の失敗"))]
    #[value("subscription_failure", label = "定期課金の失敗")]
    SubscriptionFailure,

    /// `subscription_canceled`: 定期課金の終了
    #[doc(alias("subscription_canceled", "定期課金の終了"))]
    #[value("subscription_canceled", label = "定期課金の終了")]
    SubscriptionCanceled,

    /// `subscription_suspended`: 定期課金の停止
    #[doc(alias("subscription_suspended", "定期課金の停止"))]
    #[value("subscription_suspended", label = "定期課金の停止")]
    SubscriptionSuspended,

    /// `transfer_created`: 入金の作成
    #[doc(alias("transfer_created", "入金の作成"))]
    #[value("transfer_created", label = "入金の作成")]
    TransferCreated,

    /// `transfer_updated`: 入金の更新
    #[doc(alias("transfer_updated", "入金の更新"))]
    #[value("transfer_updated", label = "入金の更新")]
    TransferUpdated,

    /// `transfer_finalized`: 入金の確定
    #[doc(alias("transfer_finalized", "入金の確定"))]
    #[value("transfer_finalized", label = "入金の確定")]
    TransferFinalized,
}

/// トランザクショントークンの種類
///
/// `transaction_token_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
#[doc(alias("transaction_token_type", "トランザクショントークンの種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TransactionTokenType {
    /// `one_time`: ワンタイム
    #[doc(alias("one_time", "ワンタイム"))]
    #[value("one_time", label = "ワンタイム")]
    OneTime,

    /// `subscription`: 定期課金
    #[doc(alias("subscription", "定期課金"))]
    #[value("subscription", label = "定期課金")]
    Subscription,

    /// `recurring`: リカーリング
    #[doc(alias("recurring", "リカーリング"))]
    #[value("recurring", label = "リカーリング")]
    Recurring,
}

/// 課金の状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:103`
#[doc(alias("status", "課金の状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ChargeStatus {
    /// `pending`: 処理中
    #[doc(alias("pending", "処理中"))]
    #[value("pending", label = "処理中")]
    Pending,

    /// `awaiting`: 入金待ち
    #[doc(alias("awaiting", "入金待ち"))]
    #[value("awaiting", label = "入金待ち")]
    Awaiting,

    /// `authorized`: オーソリ済み
    #[doc(alias("authorized", "オーソリ済み"))]
    #[value("authorized", label = "オーソリ済み")]
    Authorized,

    /// `successful`: 成功
    #[doc(alias("successful", "成功"))]
    #[value("successful", label = "成功")]
    Successful,

    /// `failed`: 失敗
    #[doc(alias("failed", "失敗"))]
    #[value("failed", label = "失敗")]
    Failed,

    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,

    /// `canceled`: キャンセル済み
    #[doc(alias("canceled", "キャンセル済み"))]
    #[value("canceled", label = "キャンセル済み")]
    Canceled,
}

/// 呼び出し方法
///
/// `call_method` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:124`
#[doc(alias("call_method", "呼び出し方法"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum IssuerTokenCallMethod {
    /// `http_get`: HTTP GET
    #[doc(alias("http_get", "HTTP GET"))]
    #[value("http_get", label = "HTTP GET")]
    HttpGet,

    /// `http_post`: HTTP POST
    #[doc(alias("http_post", "HTTP POST"))]
    #[value("http_post", label = "HTTP POST")]
    HttpPost,

    /// `sdk`: SDK
    #[doc(alias("sdk", "SDK"))]
    #[value("sdk", label = "SDK")]
    Sdk,

    /// `web`: ウェブ
    #[doc(alias("web", "ウェブ"))]
    #[value("web", label = "ウェブ")]
    Web,

    /// `app`: アプリ
    #[doc(alias("app", "アプリ"))]
    #[value("app", label = "アプリ")]
    App,
}

/// 状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:29`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CustomsDeclarationStatus {
    /// `pending`: 申告中
    #[doc(alias("pending", "申告中"))]
    #[value("pending", label = "申告中")]
    Pending,

    /// `successful`: 申告成功
    #[doc(alias("successful", "申告成功"))]
    #[value("successful", label = "申告成功")]
    Successful,

    /// `failed`: 申告失敗
    #[doc(alias("failed", "申告失敗"))]
    #[value("failed", label = "申告失敗")]
    Failed,

    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,
}

/// 状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:51`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum RefundStatus {
    /// `pending`: 処理中
    #[doc(alias("pending", "処理中"))]
    #[value("pending", label = "処理中")]
    Pending,

    /// `successful`: 返金成功
    #[doc(alias("successful", "返金成功"))]
    #[value("successful", label = "返金成功")]
    Successful,

    /// `failed`: 返金失敗
    #[doc(alias("failed", "返金失敗"))]
    #[value("failed", label = "返金失敗")]
    Failed,

    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,
}

/// 返金理由
///
/// `reason` · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:52`
#[doc(alias("reason", "返金理由"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum RefundReason {
    /// `duplicate`: 重複
    #[doc(alias("duplicate", "重複"))]
    #[value("duplicate", label = "重複")]
    Duplicate,

    /// `fraud`: 不正
    #[doc(alias("fraud", "不正"))]
    #[value("fraud", label = "不正")]
    Fraud,

    /// `customer_request`: 消費者の依頼
    #[doc(alias("customer_request", "消費者の依頼"))]
    #[value("customer_request", label = "消費者の依頼")]
    CustomerRequest,

    /// `system_failure`: システム障害
    #[doc(alias("system_failure", "システム障害"))]
    #[value("system_failure", label = "システム障害")]
    SystemFailure,

    /// `chargeback`: チャージバック
    #[doc(alias("chargeback", "チャージバック"))]
    #[value("chargeback", label = "チャージバック")]
    Chargeback,

    /// `chargeback_fee_exempt`: チャージバック(手数料免除)
    #[doc(alias("chargeback_fee_exempt", "チャージバック(手数料免除)"))]
    #[value("chargeback_fee_exempt", label = "チャージバック(手数料免除)")]
    ChargebackFeeExempt,

    /// `chargeback_reverse`: チャージバックの取り下げ
    #[doc(alias("chargeback_reverse", "チャージバックの取り下げ"))]
    #[value("chargeback_reverse", label = "チャージバックの取り下げ")]
    ChargebackReverse,
}

/// 状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:63`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CancelStatus {
    /// `pending`: 処理中
    #[doc(alias("pending", "処理中"))]
    #[value("pending", label = "処理中")]
    Pending,

    /// `successful`: キャンセル成功
    #[doc(alias("successful", "キャンセル成功"))]
    #[value("successful", label = "キャンセル成功")]
    Successful,

    /// `failed`: キャンセル失敗
    #[doc(alias("failed", "キャンセル失敗"))]
    #[value("failed", label = "キャンセル失敗")]
    Failed,

    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,
}

/// リカーリングの可否
///
/// `recurring_token_privilege` · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:93`
#[doc(alias("recurring_token_privilege", "リカーリングの可否"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum RecurringTokenPrivilege {
    /// `none`: 不可
    #[doc(alias("none", "不可"))]
    #[value("none", label = "不可")]
    None,

    /// `bounded`: 間隔の上限あり
    #[doc(alias("bounded", "間隔の上限あり"))]
    #[value("bounded", label = "間隔の上限あり")]
    Bounded,

    /// `infinite`: 無制限
    #[doc(alias("infinite", "無制限"))]
    #[value("infinite", label = "無制限")]
    Infinite,
}

/// 定期課金の状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:66`
#[doc(alias("status", "定期課金の状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum SubscriptionStatus {
    /// `unverified`: 未検証
    #[doc(alias("unverified", "未検証"))]
    #[value("unverified", label = "未検証")]
    Unverified,

    /// `unconfirmed`: 未確認
    #[doc(alias("unconfirmed", "未確認"))]
    #[value("unconfirmed", label = "未確認")]
    Unconfirmed,

    /// `canceled`: 終了
    #[doc(alias("canceled", "終了"))]
    #[value("canceled", label = "終了")]
    Canceled,

    /// `unpaid`: 支払い失敗
    #[doc(alias("unpaid", "支払い失敗"))]
    #[value("unpaid", label = "支払い失敗")]
    Unpaid,

    /// `current`: 継続中
    #[doc(alias("current", "継続中"))]
    #[value("current", label = "継続中")]
    Current,

    /// `suspended`: 停止中
    #[doc(alias("suspended", "停止中"))]
    #[value("suspended", label = "停止中")]
    Suspended,

    /// `completed`: 満了
    #[doc(alias("completed", "満了"))]
    #[value("completed", label = "満了")]
    Completed,
}

/// 呼び出し方法
///
/// `call_method` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:214`
#[doc(alias("call_method", "呼び出し方法"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ThreeDsIssuerTokenCallMethod {
    /// `http_post`: HTTP POST
    #[doc(alias("http_post", "HTTP POST"))]
    #[value("http_post", label = "HTTP POST")]
    HttpPost,
}

/// 状態
///
/// `status` · documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:101`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ApiErrorStatus {
    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,
}

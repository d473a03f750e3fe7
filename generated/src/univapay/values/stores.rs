// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Listed values of UnivaPay, from `specs/univapay/stores.yaml`.

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

// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Listed values of VeriTrans4G.

/// 決済サービスタイプ
///
/// `serviceType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:206`
#[doc(alias("serviceType", "決済サービスタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ServiceType {
    /// `card`: カード
    #[doc(alias("card", "カード"))]
    #[value("card", label = "カード")]
    Card,

    /// `mpi`: 3Dセキュア
    #[doc(alias("mpi", "3Dセキュア"))]
    #[value("mpi", label = "3Dセキュア")]
    Mpi,

    /// `cvs`: コンビニ
    #[doc(alias("cvs", "コンビニ"))]
    #[value("cvs", label = "コンビニ")]
    Cvs,

    /// `bank`: 銀行
    #[doc(alias("bank", "銀行"))]
    #[value("bank", label = "銀行")]
    Bank,

    /// `upop`: 銀聯ネット
    #[doc(alias("upop", "銀聯ネット"))]
    #[value("upop", label = "銀聯ネット")]
    Upop,

    /// `paypal`: PayPal
    #[doc(alias("paypal", "PayPal"))]
    #[value("paypal", label = "PayPal")]
    Paypal,

    /// `alipay`: Alipay
    #[doc(alias("alipay"))]
    #[value("alipay", label = "Alipay")]
    Alipay,

    /// `carrier`: キャリア
    #[doc(alias("carrier", "キャリア"))]
    #[value("carrier", label = "キャリア")]
    Carrier,

    /// `oricosc`: ショッピングクレジット
    #[doc(alias("oricosc", "ショッピングクレジット"))]
    #[value("oricosc", label = "ショッピングクレジット")]
    Oricosc,

    /// `search`: 検索
    #[doc(alias("search", "検索"))]
    #[value("search", label = "検索")]
    Search,
}

/// 処理結果コード
///
/// `mstatus` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:207`
#[doc(alias("mstatus", "処理結果コード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Status {
    /// `success`: 成功
    #[doc(alias("success", "成功"))]
    #[value("success", label = "成功")]
    Success,

    /// `failure`: 失敗
    #[doc(alias("failure", "失敗"))]
    #[value("failure", label = "失敗")]
    Failure,

    /// `pending`: 保留
    #[doc(alias("pending", "保留"))]
    #[value("pending", label = "保留")]
    Pending,
}

/// トランザクションタイプ
///
/// `txnType` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:272`
#[doc(alias("txnType", "トランザクションタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PushAlipayRecordTxnType {
    /// `Authorize`: 与信
    #[doc(alias("与信"))]
    #[value("Authorize", label = "与信")]
    Authorize,

    /// `Refund`: 返金
    #[doc(alias("返金"))]
    #[value("Refund", label = "返金")]
    Refund,
}

/// ダミー決済フラグ
///
/// `dummy` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/alipay.yaml:277`
#[doc(alias("dummy", "ダミー決済フラグ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum IsTrial {
    /// `1`: ダミー決済
    #[doc(alias("1", "ダミー決済"))]
    #[value("1", label = "ダミー決済")]
    Trial,

    /// `0`: 本番
    #[doc(alias("0", "本番"))]
    #[value("0", label = "本番")]
    Live,
}

/// カードトランザクションタイプ
///
/// `cardTransactiontype` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
#[doc(alias("cardTransactiontype", "カードトランザクションタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CardTransactionType {
    /// `a`: 与信
    #[doc(alias("a", "与信"))]
    #[value("a", label = "与信")]
    Authorized,

    /// `ax`: 期限切れの与信
    #[doc(alias("ax", "期限切れの与信"))]
    #[value("ax", label = "期限切れの与信")]
    AuthorizationExpired,

    /// `ap`: 保留中の与信
    #[doc(alias("ap", "保留中の与信"))]
    #[value("ap", label = "保留中の与信")]
    AuthorizationHeld,

    /// `ac`: 与信同時売上
    #[doc(alias("ac", "与信同時売上"))]
    #[value("ac", label = "与信同時売上")]
    Captured,

    /// `acp`: 保留中の与信同時売上
    #[doc(alias("acp", "保留中の与信同時売上"))]
    #[value("acp", label = "保留中の与信同時売上")]
    CaptureHeld,
}

/// 要求仕向先コード
///
/// `reqAcquirerCode` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
#[doc(alias("reqAcquirerCode", "要求仕向先コード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum AcquirerCode {
    /// `01`: シティ(ダイナース)
    #[doc(alias("01", "シティ(ダイナース)"))]
    #[value("01", label = "シティ(ダイナース)")]
    CitiDiners,

    /// `02`: JCB
    #[doc(alias("02", "JCB"))]
    #[value("02", label = "JCB")]
    Jcb,

    /// `03`: 三菱UFJニコス(DC)
    #[doc(alias("03", "三菱UFJニコス(DC)"))]
    #[value("03", label = "三菱UFJニコス(DC)")]
    NicosDc,

    /// `04`: 三井住友カードグループ
    #[doc(alias("04", "三井住友カードグループ"))]
    #[value("04", label = "三井住友カードグループ")]
    Smcc,

    /// `05`: 三菱UFJニコス(UFJ)
    #[doc(alias("05", "三菱UFJニコス(UFJ)"))]
    #[value("05", label = "三菱UFJニコス(UFJ)")]
    NicosUfj,

    /// `06`: UCカード
    #[doc(alias("06", "UCカード"))]
    #[value("06", label = "UCカード")]
    Uc,

    /// `07`: アメリカン・エキスプレス
    #[doc(alias("07", "アメリカン・エキスプレス"))]
    #[value("07", label = "アメリカン・エキスプレス")]
    Amex,

    /// `08`: ジャックス
    #[doc(alias("08", "ジャックス"))]
    #[value("08", label = "ジャックス")]
    Jaccs,

    /// `09`: 三菱UFJニコス(日本信販)
    #[doc(alias("09", "三菱UFJニコス(日本信販)"))]
    #[value("09", label = "三菱UFJニコス(日本信販)")]
    NicosNipponShinpan,

    /// `10`: オリコ
    #[doc(alias("10", "オリコ"))]
    #[value("10", label = "オリコ")]
    Orico,

    /// `11`: セントラルファイナンス
    #[doc(alias("11", "セントラルファイナンス"))]
    #[value("11", label = "セントラルファイナンス")]
    CentralFinance,

    /// `12`: アプラス
    #[doc(alias("12", "アプラス"))]
    #[value("12", label = "アプラス")]
    Aplus,

    /// `13`: ライフ
    #[doc(alias("13", "ライフ"))]
    #[value("13", label = "ライフ")]
    Life,

    /// `14`: 楽天KC
    #[doc(alias("14", "楽天KC"))]
    #[value("14", label = "楽天KC")]
    RakutenKc,

    /// `17`: 三菱UFJニコス(協同)
    #[doc(alias("17", "三菱UFJニコス(協同)"))]
    #[value("17", label = "三菱UFJニコス(協同)")]
    NicosKyodo,

    /// `20`: GE(GC)
    #[doc(alias("20", "GE(GC)"))]
    #[value("20", label = "GE(GC)")]
    GeGc,

    /// `21`: セゾン
    #[doc(alias("21", "セゾン"))]
    #[value("21", label = "セゾン")]
    Saison,

    /// `22`: ポケットカード
    #[doc(alias("22", "ポケットカード"))]
    #[value("22", label = "ポケットカード")]
    Pocket,

    /// `23`: OMC
    #[doc(alias("23", "OMC"))]
    #[value("23", label = "OMC")]
    Omc,

    /// `24`: イオン
    #[doc(alias("24", "イオン"))]
    #[value("24", label = "イオン")]
    Aeon,

    /// `28`: バンクカードサービス
    #[doc(alias("28", "バンクカードサービス"))]
    #[value("28", label = "バンクカードサービス")]
    BankCardService,

    /// `31`: トヨタファイナンス
    #[doc(alias("31", "トヨタファイナンス"))]
    #[value("31", label = "トヨタファイナンス")]
    ToyotaFinance,

    /// `32`: JAL
    #[doc(alias("32", "JAL"))]
    #[value("32", label = "JAL")]
    Jal,

    /// `36`: クオーク
    #[doc(alias("36", "クオーク"))]
    #[value("36", label = "クオーク")]
    Quoq,

    /// `37`: GE
    #[doc(alias("37", "GE"))]
    #[value("37", label = "GE")]
    Ge,

    /// `38`: 東急
    #[doc(alias("38", "東急"))]
    #[value("38", label = "東急")]
    Tokyu,

    /// `40`: UCS
    #[doc(alias("40", "UCS"))]
    #[value("40", label = "UCS")]
    Ucs,

    /// `47`: ほくせん
    #[doc(alias("47", "ほくせん"))]
    #[value("47", label = "ほくせん")]
    Hokusen,

    /// `48`: ソニーファイナンス
    #[doc(alias("48", "ソニーファイナンス"))]
    #[value("48", label = "ソニーファイナンス")]
    SonyFinance,

    /// `49`: Yahoo!
    #[doc(alias("49", "Yahoo!"))]
    #[value("49", label = "Yahoo!")]
    Yahoo,

    /// `50`: ゆめカード
    #[doc(alias("50", "ゆめカード"))]
    #[value("50", label = "ゆめカード")]
    Yume,

    /// `51`: オークス
    #[doc(alias("51", "オークス"))]
    #[value("51", label = "オークス")]
    Oaks,

    /// `52`: ビュー
    #[doc(alias("52", "ビュー"))]
    #[value("52", label = "ビュー")]
    View,
}

/// トランザクションタイプ
///
/// `txnType` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:619`
#[doc(alias("txnType", "トランザクションタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PushCarrierRecordTxnType {
    /// `Authorize`: 決済申込
    #[doc(alias("決済申込"))]
    #[value("Authorize", label = "決済申込")]
    Authorize,
}

/// CVSタイプ
///
/// `cvsType` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:112`
#[doc(alias("cvsType", "CVSタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Store {
    /// `sej`: セブン-イレブン
    #[doc(alias("sej", "セブン-イレブン"))]
    #[value("sej", label = "セブン-イレブン")]
    Sej,

    /// `econ-lw`: ローソン
    #[doc(alias("econ-lw", "ローソン"))]
    #[value("econ-lw", label = "ローソン")]
    EconLawson,

    /// `econ-fm`: ファミリーマート
    #[doc(alias("econ-fm", "ファミリーマート"))]
    #[value("econ-fm", label = "ファミリーマート")]
    EconFamilyMart,

    /// `econ-mini`: ミニストップ
    #[doc(alias("econ-mini", "ミニストップ"))]
    #[value("econ-mini", label = "ミニストップ")]
    EconMiniStop,

    /// `econ-other`: セイコーマート
    #[doc(alias("econ-other", "セイコーマート"))]
    #[value("econ-other", label = "セイコーマート")]
    EconSeicomart,

    /// `lawson`: ローソン
    #[doc(alias("lawson", "ローソン"))]
    #[value("lawson", label = "ローソン")]
    Lawson,

    /// `famima`: ファミリーマート
    #[doc(alias("famima", "ファミリーマート"))]
    #[value("famima", label = "ファミリーマート")]
    Famima,

    /// `other`: その他
    #[doc(alias("other", "その他"))]
    #[value("other", label = "その他")]
    Other,
}

/// 応答ブランドID
///
/// `resBrandId` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:257`
#[doc(alias("resBrandId", "応答ブランドID"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Brand {
    /// `35`: JCB
    #[doc(alias("35", "JCB"))]
    #[value("35", label = "JCB")]
    Jcb,

    /// `4`: VISA
    #[doc(alias("4", "VISA"))]
    #[value("4", label = "VISA")]
    Visa,

    /// `5`: Mastercard
    #[doc(alias("5"))]
    #[value("5", label = "Mastercard")]
    Mastercard,

    /// `36`: Diners
    #[doc(alias("36"))]
    #[value("36", label = "Diners")]
    Diners,

    /// `37`: Amex
    #[doc(alias("37"))]
    #[value("37", label = "Amex")]
    Amex,
}

/// 本人認証処理結果コード
///
/// `mpiMstatus` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:278`
#[doc(alias("mpiMstatus", "本人認証処理結果コード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum MpiStatus {
    /// `success`: 成功
    #[doc(alias("success", "成功"))]
    #[value("success", label = "成功")]
    Success,

    /// `failure`: 失敗
    #[doc(alias("failure", "失敗"))]
    #[value("failure", label = "失敗")]
    Failure,
}

/// トランザクションタイプ
///
/// `txnType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:279`
#[doc(alias("txnType", "トランザクションタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum AuthenticatedBy {
    /// `AuthorizeConfirm`: フリクションレス
    #[doc(alias("AuthorizeConfirm", "フリクションレス"))]
    #[value("AuthorizeConfirm", label = "フリクションレス")]
    Frictionless,

    /// `VerifyNotify`: チャレンジ
    #[doc(alias("VerifyNotify", "チャレンジ"))]
    #[value("VerifyNotify", label = "チャレンジ")]
    Challenge,

    /// `Verify`: 3DS1
    #[doc(alias("Verify", "3DS1"))]
    #[value("Verify", label = "3DS1")]
    ThreeDs1,
}

/// カード結果コード
///
/// `cardMstatus` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:281`
#[doc(alias("cardMstatus", "カード結果コード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CardStatus {
    /// `success`: 成功
    #[doc(alias("success", "成功"))]
    #[value("success", label = "成功")]
    Success,

    /// `failure`: 失敗
    #[doc(alias("failure", "失敗"))]
    #[value("failure", label = "失敗")]
    Failure,

    /// `pending`: 保留
    #[doc(alias("pending", "保留"))]
    #[value("pending", label = "保留")]
    Pending,
}

/// 不正検知結果コード
///
/// `fdResult` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:286`
#[doc(alias("fdResult", "不正検知結果コード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum FraudDetectionResult {
    /// `100`: 許可
    #[doc(alias("100", "許可"))]
    #[value("100", label = "許可")]
    Accepted,

    /// `200`: 拒否
    #[doc(alias("200", "拒否"))]
    #[value("200", label = "拒否")]
    Denied,

    /// `300`: 要確認
    #[doc(alias("300", "要確認"))]
    #[value("300", label = "要確認")]
    Challenged,

    /// `400`: エラー
    #[doc(alias("400", "エラー"))]
    #[value("400", label = "エラー")]
    Error,

    /// `500`: タイムアウト
    #[doc(alias("500", "タイムアウト"))]
    #[value("500", label = "タイムアウト")]
    TimedOut,

    /// `600`: 内部エラー
    #[doc(alias("600", "内部エラー"))]
    #[value("600", label = "内部エラー")]
    Internal,
}

/// 3Dトランザクションステータス
///
/// `dddTransactionStatus` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:289`
#[doc(alias("dddTransactionStatus", "3Dトランザクションステータス"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ThreeDsStatus {
    /// `Y`: 成功
    #[doc(alias("Y", "成功"))]
    #[value("Y", label = "成功")]
    Yes,

    /// `N`: 失敗
    #[doc(alias("N", "失敗"))]
    #[value("N", label = "失敗")]
    No,

    /// `U`: 認証不能
    #[doc(alias("U", "認証不能"))]
    #[value("U", label = "認証不能")]
    Unable,

    /// `A`: 認証試行
    #[doc(alias("A", "認証試行"))]
    #[value("A", label = "認証試行")]
    Attempt,

    /// `R`: 拒否
    #[doc(alias("R", "拒否"))]
    #[value("R", label = "拒否")]
    Rejected,

    /// : 空白
    #[doc(alias("空白"))]
    #[value(" ", label = "空白")]
    Blank,
}

/// 3Dトランザクションステータス理由
///
/// `dddTransactionStatusReason` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:290`
#[doc(alias("dddTransactionStatusReason", "3Dトランザクションステータス理由"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ThreeDsStatusReason {
    /// `01`: 認証失敗
    #[doc(alias("01", "認証失敗"))]
    #[value("01", label = "認証失敗")]
    AuthenticationFailed,

    /// `02`: 不明な端末
    #[doc(alias("02", "不明な端末"))]
    #[value("02", label = "不明な端末")]
    UnknownDevice,

    /// `03`: 非対応の端末
    #[doc(alias("03", "非対応の端末"))]
    #[value("03", label = "非対応の端末")]
    UnsupportedDevice,

    /// `04`: 回数の上限超過
    #[doc(alias("04", "回数の上限超過"))]
    #[value("04", label = "回数の上限超過")]
    FrequencyLimit,

    /// `05`: 有効期限切れ
    #[doc(alias("05", "有効期限切れ"))]
    #[value("05", label = "有効期限切れ")]
    ExpiredCard,

    /// `06`: カード番号無効
    #[doc(alias("06", "カード番号無効"))]
    #[value("06", label = "カード番号無効")]
    InvalidNumber,

    /// `07`: 取引無効
    #[doc(alias("07", "取引無効"))]
    #[value("07", label = "取引無効")]
    InvalidTransaction,

    /// `08`: カード情報なし
    #[doc(alias("08", "カード情報なし"))]
    #[value("08", label = "カード情報なし")]
    NoRecord,

    /// `09`: セキュリティ障害
    #[doc(alias("09", "セキュリティ障害"))]
    #[value("09", label = "セキュリティ障害")]
    SecurityFailure,

    /// `10`: 盗難カード
    #[doc(alias("10", "盗難カード"))]
    #[value("10", label = "盗難カード")]
    Stolen,

    /// `11`: 不正の疑い
    #[doc(alias("11", "不正の疑い"))]
    #[value("11", label = "不正の疑い")]
    FraudSuspected,

    /// `12`: 許可されない取引
    #[doc(alias("12", "許可されない取引"))]
    #[value("12", label = "許可されない取引")]
    NotPermitted,

    /// `13`: 未登録
    #[doc(alias("13", "未登録"))]
    #[value("13", label = "未登録")]
    NotEnrolled,

    /// `14`: ACSのタイムアウト
    #[doc(alias("14", "ACSのタイムアウト"))]
    #[value("14", label = "ACSのタイムアウト")]
    AcsTimeout,

    /// `15`: 信頼度低
    #[doc(alias("15", "信頼度低"))]
    #[value("15", label = "信頼度低")]
    LowConfidence,

    /// `16`: 信頼度中
    #[doc(alias("16", "信頼度中"))]
    #[value("16", label = "信頼度中")]
    MediumConfidence,

    /// `17`: 信頼度高
    #[doc(alias("17", "信頼度高"))]
    #[value("17", label = "信頼度高")]
    HighConfidence,

    /// `18`: 信頼度最高
    #[doc(alias("18", "信頼度最高"))]
    #[value("18", label = "信頼度最高")]
    VeryHighConfidence,

    /// `19`: チャレンジの上限超過
    #[doc(alias("19", "チャレンジの上限超過"))]
    #[value("19", label = "チャレンジの上限超過")]
    TooManyChallenges,

    /// `20`: NPA非対応
    #[doc(alias("20", "NPA非対応"))]
    #[value("20", label = "NPA非対応")]
    NonPaymentUnsupported,

    /// `21`: 3RI非対応
    #[doc(alias("21", "3RI非対応"))]
    #[value("21", label = "3RI非対応")]
    ThreeRiUnsupported,

    /// `22`: ACSの技術的問題
    #[doc(alias("22", "ACSの技術的問題"))]
    #[value("22", label = "ACSの技術的問題")]
    AcsTechnical,

    /// `23`: デカップルド認証が必要
    #[doc(alias("23", "デカップルド認証が必要"))]
    #[value("23", label = "デカップルド認証が必要")]
    DecoupledRequired,

    /// `24`: デカップルド認証の期限超過
    #[doc(alias("24", "デカップルド認証の期限超過"))]
    #[value("24", label = "デカップルド認証の期限超過")]
    DecoupledExpired,

    /// `25`: デカップルド認証の時間不足
    #[doc(alias("25", "デカップルド認証の時間不足"))]
    #[value("25", label = "デカップルド認証の時間不足")]
    DecoupledTimeShort,

    /// `26`: 認証試行のみ
    #[doc(alias("26", "認証試行のみ"))]
    #[value("26", label = "認証試行のみ")]
    Attempted,
}

/// 3DCAVVアルゴリズム
///
/// `dddCavvAlgorithm` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:297`
#[doc(alias("dddCavvAlgorithm", "3DCAVVアルゴリズム"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ThreeDs2CavvAlgorithm {
    /// `0`: HMAC
    #[doc(alias("0", "HMAC"))]
    #[value("0", label = "HMAC")]
    Hmac,

    /// `1`: CVV
    #[doc(alias("1", "CVV"))]
    #[value("1", label = "CVV")]
    Cvv,

    /// `2`: CVV with ATN
    #[doc(alias("2", "CVV with ATN"))]
    #[value("2", label = "CVV with ATN")]
    CvvWithAtn,

    /// `3`: SPA
    #[doc(alias("3", "SPA"))]
    #[value("3", label = "SPA")]
    Spa,

    /// `4`: 4
    #[doc(alias("4"))]
    #[value("4", label = "4")]
    Code4,

    /// `9`: 3DS2
    #[doc(alias("9", "3DS2"))]
    #[value("9", label = "3DS2")]
    ThreeDs2,
}

/// 3DECI
///
/// `dddEci` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:299`
#[doc(alias("dddEci", "3DECI"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ThreeDsEci {
    /// `01`: Mastercard 認証試行
    #[doc(alias("01", "Mastercard 認証試行"))]
    #[value("01", label = "Mastercard 認証試行")]
    MastercardAttempt,

    /// `02`: Mastercard 認証成功
    #[doc(alias("02", "Mastercard 認証成功"))]
    #[value("02", label = "Mastercard 認証成功")]
    MastercardAuthenticated,

    /// `05`: 認証成功
    #[doc(alias("05", "認証成功"))]
    #[value("05", label = "認証成功")]
    Authenticated,

    /// `06`: 認証試行
    #[doc(alias("06", "認証試行"))]
    #[value("06", label = "認証試行")]
    Attempted,

    /// `07`: 認証不可
    #[doc(alias("07", "認証不可"))]
    #[value("07", label = "認証不可")]
    NotPossible,
}

/// トランザクションタイプ
///
/// `txnType` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:333`
#[doc(alias("txnType", "トランザクションタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PushPaypalRecordTxnType {
    /// `Capture`: 売上
    #[doc(alias("売上"))]
    #[value("Capture", label = "売上")]
    Capture,

    /// `Refund`: 返金
    #[doc(alias("返金"))]
    #[value("Refund", label = "返金")]
    Refund,
}

/// オーダー決済状態
///
/// `orderStatus` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:39`
#[doc(alias("orderStatus", "オーダー決済状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum OrderStatus {
    /// `end`: 終了
    #[doc(alias("end", "終了"))]
    #[value("end", label = "終了")]
    End,

    /// `end_presentation`: 提示終了
    #[doc(alias("end_presentation", "提示終了"))]
    #[value("end_presentation", label = "提示終了")]
    EndPresentation,

    /// `pending`: 保留
    #[doc(alias("pending", "保留"))]
    #[value("pending", label = "保留")]
    Pending,

    /// `expired`: 期限切れ
    #[doc(alias("expired", "期限切れ"))]
    #[value("expired", label = "期限切れ")]
    Expired,

    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,

    /// `validation_error`: 入力エラー
    #[doc(alias("validation_error", "入力エラー"))]
    #[value("validation_error", label = "入力エラー")]
    ValidationError,

    /// `initial`: 開始
    #[doc(alias("initial", "開始"))]
    #[value("initial", label = "開始")]
    Initial,
}

/// コマンド
///
/// `command` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:41`
#[doc(alias("command", "コマンド"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Command {
    /// `Authorize`: 与信
    #[doc(alias("与信"))]
    #[value("Authorize", label = "与信")]
    Authorize,

    /// `ReAuthorize`: 再取引
    #[doc(alias("再取引"))]
    #[value("ReAuthorize", label = "再取引")]
    ReAuthorize,

    /// `Capture`: 売上
    #[doc(alias("売上"))]
    #[value("Capture", label = "売上")]
    Capture,

    /// `Cancel`: 取消
    #[doc(alias("取消"))]
    #[value("Cancel", label = "取消")]
    Cancel,

    /// `Refund`: 返金
    #[doc(alias("返金"))]
    #[value("Refund", label = "返金")]
    Refund,

    /// `Retry`: 再試行
    #[doc(alias("再試行"))]
    #[value("Retry", label = "再試行")]
    Retry,

    /// `Verify`: 本人認証
    #[doc(alias("本人認証"))]
    #[value("Verify", label = "本人認証")]
    Verify,

    /// `Terminate`: 終了
    #[doc(alias("終了"))]
    #[value("Terminate", label = "終了")]
    Terminate,

    /// `Remove`: 抹消
    #[doc(alias("抹消"))]
    #[value("Remove", label = "抹消")]
    Remove,
}

/// 応答3D トランザクションステータス
///
/// `res3dTransactionStatus` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:53`
#[doc(alias("res3dTransactionStatus", "応答3D トランザクションステータス"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum SearchedThreeDsStatus {
    /// `Y`: 成功
    #[doc(alias("Y", "成功"))]
    #[value("Y", label = "成功")]
    Yes,

    /// `N`: 失敗
    #[doc(alias("N", "失敗"))]
    #[value("N", label = "失敗")]
    No,

    /// `U`: 認証不能
    #[doc(alias("U", "認証不能"))]
    #[value("U", label = "認証不能")]
    Unable,

    /// `A`: 認証試行
    #[doc(alias("A", "認証試行"))]
    #[value("A", label = "認証試行")]
    Attempt,
}

/// デバイスチャネル
///
/// `deviceChannel` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:56`
#[doc(alias("deviceChannel", "デバイスチャネル"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum DeviceChannel {
    /// `01`: アプリ
    #[doc(alias("01", "アプリ"))]
    #[value("01", label = "アプリ")]
    App,

    /// `02`: ブラウザ
    #[doc(alias("02", "ブラウザ"))]
    #[value("02", label = "ブラウザ")]
    Browser,

    /// `03`: 3RI
    #[doc(alias("03", "3RI"))]
    #[value("03", label = "3RI")]
    ThreeRi,
}

/// アカウントタイプ
///
/// `accountType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:57`
#[doc(alias("accountType", "アカウントタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum AccountType {
    /// `01`: 該当なし
    #[doc(alias("01", "該当なし"))]
    #[value("01", label = "該当なし")]
    NotApplicable,

    /// `02`: クレジット
    #[doc(alias("02", "クレジット"))]
    #[value("02", label = "クレジット")]
    Credit,

    /// `03`: デビット
    #[doc(alias("03", "デビット"))]
    #[value("03", label = "デビット")]
    Debit,
}

/// 認証要求タイプ
///
/// `authenticationIndicator` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:58`
#[doc(alias("authenticationIndicator", "認証要求タイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum AuthenticationIndicator {
    /// `01`: 支払い
    #[doc(alias("01", "支払い"))]
    #[value("01", label = "支払い")]
    Payment,

    /// `02`: 継続課金
    #[doc(alias("02", "継続課金"))]
    #[value("02", label = "継続課金")]
    Recurring,

    /// `03`: 分割
    #[doc(alias("03", "分割"))]
    #[value("03", label = "分割")]
    Instalment,

    /// `04`: カード追加
    #[doc(alias("04", "カード追加"))]
    #[value("04", label = "カード追加")]
    AddCard,

    /// `05`: カード更新
    #[doc(alias("05", "カード更新"))]
    #[value("05", label = "カード更新")]
    MaintainCard,

    /// `06`: カード保有者確認
    #[doc(alias("06", "カード保有者確認"))]
    #[value("06", label = "カード保有者確認")]
    VerifyCardholder,

    /// `07`: 請求
    #[doc(alias("07", "請求"))]
    #[value("07", label = "請求")]
    Billing,
}

/// メッセージカテゴリ
///
/// `messageCategory` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:60`
#[doc(alias("messageCategory", "メッセージカテゴリ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum MessageCategory {
    /// `01`: PA
    #[doc(alias("01", "PA"))]
    #[value("01", label = "PA")]
    Payment,

    /// `02`: NPA
    #[doc(alias("02", "NPA"))]
    #[value("02", label = "NPA")]
    NonPayment,
}

/// コンビニタイプ
///
/// `cvsType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:62`
#[doc(alias("cvsType", "コンビニタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum SearchedCvsType {
    /// `sej`: セブンイレブン
    #[doc(alias("sej", "セブンイレブン"))]
    #[value("sej", label = "セブンイレブン")]
    SevenEleven,

    /// `econ`: ローソン・ファミリーマート等
    #[doc(alias("econ", "ローソン・ファミリーマート等"))]
    #[value("econ", label = "ローソン・ファミリーマート等")]
    Econ,

    /// `other`: その他
    #[doc(alias("other", "その他"))]
    #[value("other", label = "その他")]
    Other,
}

/// 支払い種別
///
/// `optionType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:67`
#[doc(alias("optionType", "支払い種別"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum BankOption {
    /// `atm`: ATM
    #[doc(alias("atm", "ATM"))]
    #[value("atm", label = "ATM")]
    Atm,

    /// `netbank`: ネットバンク
    #[doc(alias("netbank", "ネットバンク"))]
    #[value("netbank", label = "ネットバンク")]
    Netbank,
}

/// 詳細オーダー決済状態
///
/// `detailOrderType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:72`
#[doc(alias("detailOrderType", "詳細オーダー決済状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum UpopOrderState {
    /// `a0`: 与信要求
    #[doc(alias("a0", "与信要求"))]
    #[value("a0", label = "与信要求")]
    AuthorizationRequested,

    /// `a`: 与信
    #[doc(alias("a", "与信"))]
    #[value("a", label = "与信")]
    Authorized,

    /// `ax`: 与信失敗
    #[doc(alias("ax", "与信失敗"))]
    #[value("ax", label = "与信失敗")]
    AuthorizationFailed,

    /// `av`: 与信取消
    #[doc(alias("av", "与信取消"))]
    #[value("av", label = "与信取消")]
    AuthorizationCanceled,

    /// `pa`: 売上
    #[doc(alias("pa", "売上"))]
    #[value("pa", label = "売上")]
    Captured,

    /// `pav`: 売上取消
    #[doc(alias("pav", "売上取消"))]
    #[value("pav", label = "売上取消")]
    CaptureCanceled,

    /// `par`: 返金
    #[doc(alias("par", "返金"))]
    #[value("par", label = "返金")]
    Refunded,

    /// `pard`: 全額返金
    #[doc(alias("pard", "全額返金"))]
    #[value("pard", label = "全額返金")]
    RefundedToZero,

    /// `ac0`: 与信売上要求
    #[doc(alias("ac0", "与信売上要求"))]
    #[value("ac0", label = "与信売上要求")]
    SaleRequested,

    /// `ac`: 与信売上
    #[doc(alias("ac", "与信売上"))]
    #[value("ac", label = "与信売上")]
    Sold,

    /// `acx`: 与信売上失敗
    #[doc(alias("acx", "与信売上失敗"))]
    #[value("acx", label = "与信売上失敗")]
    SaleFailed,

    /// `acv`: 与信売上取消
    #[doc(alias("acv", "与信売上取消"))]
    #[value("acv", label = "与信売上取消")]
    SaleCanceled,

    /// `acr`: 与信売上返金
    #[doc(alias("acr", "与信売上返金"))]
    #[value("acr", label = "与信売上返金")]
    SaleRefunded,

    /// `acrd`: 与信売上全額返金
    #[doc(alias("acrd", "与信売上全額返金"))]
    #[value("acrd", label = "与信売上全額返金")]
    SaleRefundedToZero,
}

/// 詳細取引決済状態
///
/// `detailOrderType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:82`
#[doc(alias("detailOrderType", "詳細取引決済状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum AlipayOrderState {
    /// `payment_request`: 決済申込
    #[doc(alias("payment_request", "決済申込"))]
    #[value("payment_request", label = "決済申込")]
    PaymentRequest,

    /// `payment`: 決済
    #[doc(alias("payment", "決済"))]
    #[value("payment", label = "決済")]
    Payment,

    /// `refund_request`: 返金申込
    #[doc(alias("refund_request", "返金申込"))]
    #[value("refund_request", label = "返金申込")]
    RefundRequest,

    /// `refund`: 返金
    #[doc(alias("refund", "返金"))]
    #[value("refund", label = "返金")]
    Refund,
}

/// 決済種別
///
/// `payType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:85`
#[doc(alias("payType", "決済種別"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum AlipayPayType {
    /// `0`: オンライン
    #[doc(alias("0", "オンライン"))]
    #[value("0", label = "オンライン")]
    Online,

    /// `1`: 店舗スキャン型
    #[doc(alias("1", "店舗スキャン型"))]
    #[value("1", label = "店舗スキャン型")]
    ScannedByShop,

    /// `2`: 消費者スキャン型
    #[doc(alias("2", "消費者スキャン型"))]
    #[value("2", label = "消費者スキャン型")]
    ScannedByConsumer,
}

/// 詳細オーダー決済状態
///
/// `detailOrderType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:87`
#[doc(alias("detailOrderType", "詳細オーダー決済状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CarrierOrderState {
    /// `Init`: 申込
    #[doc(alias("申込"))]
    #[value("Init", label = "申込")]
    Init,

    /// `Auth`: 与信
    #[doc(alias("Auth", "与信"))]
    #[value("Auth", label = "与信")]
    Authorized,

    /// `Deregistration`: 登録解除
    #[doc(alias("Deregistration", "登録解除"))]
    #[value("Deregistration", label = "登録解除")]
    Deregistered,

    /// `Terminate`: 終了
    #[doc(alias("Terminate", "終了"))]
    #[value("Terminate", label = "終了")]
    Terminated,

    /// `PostAuth`: 売上
    #[doc(alias("PostAuth", "売上"))]
    #[value("PostAuth", label = "売上")]
    Captured,

    /// `VoidPostAuth`: 売上取消
    #[doc(alias("VoidPostAuth", "売上取消"))]
    #[value("VoidPostAuth", label = "売上取消")]
    CaptureCanceled,

    /// `VoidAuth`: 与信取消
    #[doc(alias("VoidAuth", "与信取消"))]
    #[value("VoidAuth", label = "与信取消")]
    AuthorizationCanceled,

    /// `AuthCapture`: 与信売上
    #[doc(alias("AuthCapture", "与信売上"))]
    #[value("AuthCapture", label = "与信売上")]
    Sold,

    /// `VoidAuthCapture`: 与信売上取消
    #[doc(alias("VoidAuthCapture", "与信売上取消"))]
    #[value("VoidAuthCapture", label = "与信売上取消")]
    SaleCanceled,

    /// `ExpiredAuth`: 与信期限切れ
    #[doc(alias("ExpiredAuth", "与信期限切れ"))]
    #[value("ExpiredAuth", label = "与信期限切れ")]
    AuthorizationExpired,
}

/// キャリアサービスタイプ
///
/// `crServiceType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:90`
#[doc(alias("crServiceType", "キャリアサービスタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CarrierService {
    /// `au`: au
    #[doc(alias("au"))]
    #[value("au", label = "au")]
    Au,

    /// `docomo`: ドコモ
    #[doc(alias("docomo", "ドコモ"))]
    #[value("docomo", label = "ドコモ")]
    Docomo,

    /// `sb_ktai`: ソフトバンクB
    #[doc(alias("sb_ktai", "ソフトバンクB"))]
    #[value("sb_ktai", label = "ソフトバンクB")]
    SbKtai,

    /// `sb_matomete`: ソフトバンクA
    #[doc(alias("sb_matomete", "ソフトバンクA"))]
    #[value("sb_matomete", label = "ソフトバンクA")]
    SbMatomete,

    /// `s_bikkuri`: S!まとめて支払い
    #[doc(alias("s_bikkuri", "S!まとめて支払い"))]
    #[value("s_bikkuri", label = "S!まとめて支払い")]
    SBikkuri,

    /// `flets`: フレッツ
    #[doc(alias("flets", "フレッツ"))]
    #[value("flets", label = "フレッツ")]
    Flets,
}

/// 課金タイプ
///
/// `accountingType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:91`
#[doc(alias("accountingType", "課金タイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CarrierAccounting {
    /// `0`: 都度
    #[doc(alias("0", "都度"))]
    #[value("0", label = "都度")]
    PerOrder,

    /// `1`: 継続
    #[doc(alias("1", "継続"))]
    #[value("1", label = "継続")]
    Continuous,
}

/// 商品タイプ
///
/// `itemType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:92`
#[doc(alias("itemType", "商品タイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CarrierItemType {
    /// `0`: デジタルコンテンツ
    #[doc(alias("0", "デジタルコンテンツ"))]
    #[value("0", label = "デジタルコンテンツ")]
    Digital,

    /// `1`: 物販
    #[doc(alias("1", "物販"))]
    #[value("1", label = "物販")]
    Goods,

    /// `2`: 役務
    #[doc(alias("2", "役務"))]
    #[value("2", label = "役務")]
    Service,
}

/// 継続状態フラグ
///
/// `mpStatus` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:93`
#[doc(alias("mpStatus", "継続状態フラグ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ContinuousState {
    /// `1`: 継続中
    #[doc(alias("1", "継続中"))]
    #[value("1", label = "継続中")]
    Running,

    /// `8`: 登録解除
    #[doc(alias("8", "登録解除"))]
    #[value("8", label = "登録解除")]
    Deregistered,

    /// `9`: 終了
    #[doc(alias("9", "終了"))]
    #[value("9", label = "終了")]
    Ended,
}

/// 端末種別
///
/// `terminalKind` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:94`
#[doc(alias("terminalKind", "端末種別"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CarrierTerminal {
    /// `0`: PC
    #[doc(alias("0", "PC"))]
    #[value("0", label = "PC")]
    Pc,

    /// `1`: スマートフォン
    #[doc(alias("1", "スマートフォン"))]
    #[value("1", label = "スマートフォン")]
    Smartphone,

    /// `2`: フィーチャーフォン
    #[doc(alias("2", "フィーチャーフォン"))]
    #[value("2", label = "フィーチャーフォン")]
    FeaturePhone,
}

/// 決済サービスタイプ
///
/// `serviceTypeCd` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:104`
#[doc(alias("serviceTypeCd", "決済サービスタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum SearchedService {
    /// `card`: カード
    #[doc(alias("card", "カード"))]
    #[value("card", label = "カード")]
    Card,

    /// `mpi`: 3Dセキュア
    #[doc(alias("mpi", "3Dセキュア"))]
    #[value("mpi", label = "3Dセキュア")]
    Mpi,

    /// `em`: 電子マネー
    #[doc(alias("em", "電子マネー"))]
    #[value("em", label = "電子マネー")]
    Em,

    /// `cvs`: コンビニ
    #[doc(alias("cvs", "コンビニ"))]
    #[value("cvs", label = "コンビニ")]
    Cvs,

    /// `bank`: 銀行
    #[doc(alias("bank", "銀行"))]
    #[value("bank", label = "銀行")]
    Bank,

    /// `paypal`: PayPal
    #[doc(alias("paypal", "PayPal"))]
    #[value("paypal", label = "PayPal")]
    Paypal,

    /// `upop`: 銀聯ネット
    #[doc(alias("upop", "銀聯ネット"))]
    #[value("upop", label = "銀聯ネット")]
    Upop,

    /// `alipay`: Alipay
    #[doc(alias("alipay"))]
    #[value("alipay", label = "Alipay")]
    Alipay,

    /// `carrier`: キャリア
    #[doc(alias("carrier", "キャリア"))]
    #[value("carrier", label = "キャリア")]
    Carrier,

    /// `oricosc`: ショッピングクレジット
    #[doc(alias("oricosc", "ショッピングクレジット"))]
    #[value("oricosc", label = "ショッピングクレジット")]
    Oricosc,
}

/// トランザクションタイプ
///
/// `txnType` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:137`
#[doc(alias("txnType", "トランザクションタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PushUpopRecordTxnType {
    /// `Authorize`: 与信
    #[doc(alias("与信"))]
    #[value("Authorize", label = "与信")]
    Authorize,

    /// `Capture`: 売上
    #[doc(alias("売上"))]
    #[value("Capture", label = "売上")]
    Capture,

    /// `Refund`: 返金
    #[doc(alias("返金"))]
    #[value("Refund", label = "返金")]
    Refund,

    /// `Cancel`: キャンセル
    #[doc(alias("キャンセル"))]
    #[value("Cancel", label = "キャンセル")]
    Cancel,
}

/// タンキングフラグ
///
/// `tanking` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:106`
#[doc(alias("tanking", "タンキングフラグ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Tanking {
    /// `1`: カードを預ける
    #[doc(alias("1", "カードを預ける"))]
    #[value("1", label = "カードを預ける")]
    Keep,

    /// `0`: 預けない
    #[doc(alias("0", "預けない"))]
    #[value("0", label = "預けない")]
    Drop,
}

/// PayNowIDステータス
///
/// `status` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:133`
#[doc(alias("status", "PayNowIDステータス"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PayNowIdStatus {
    /// `success`: 成功
    #[doc(alias("success", "成功"))]
    #[value("success", label = "成功")]
    Success,

    /// `failure`: 失敗
    #[doc(alias("failure", "失敗"))]
    #[value("failure", label = "失敗")]
    Failure,
}

/// 標準カードフラグ
///
/// `defaultCard` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:104`
#[doc(alias("defaultCard", "標準カードフラグ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum MakeDefault {
    /// `1`: 標準カードにする
    #[doc(alias("1", "標準カードにする"))]
    #[value("1", label = "標準カードにする")]
    Yes,

    /// `0`: 標準カードにしない
    #[doc(alias("0", "標準カードにしない"))]
    #[value("0", label = "標準カードにしない")]
    No,
}

/// 標準カードフラグ
///
/// `defaultCard` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:129`
#[doc(alias("defaultCard", "標準カードフラグ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum DefaultCard {
    /// `1`: 標準カード
    #[doc(alias("1", "標準カード"))]
    #[value("1", label = "標準カード")]
    Yes,

    /// `0`: 標準カードでない
    #[doc(alias("0", "標準カードでない"))]
    #[value("0", label = "標準カードでない")]
    No,
}

/// 通貨
///
/// `currency` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:26`
#[doc(alias("currency", "通貨"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum SaleCurrency {
    /// `JPY`: 日本円
    #[doc(alias("JPY", "日本円"))]
    #[value("JPY", label = "日本円")]
    Jpy,

    /// `CNY`: 中国元
    #[doc(alias("CNY", "中国元"))]
    #[value("CNY", label = "中国元")]
    Cny,
}

/// デバイスタイプ
///
/// `deviceType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:33`
#[doc(alias("deviceType", "デバイスタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum DeviceType {
    /// `0`: PC
    #[doc(alias("0", "PC"))]
    #[value("0", label = "PC")]
    Pc,

    /// `1`: スマートフォン
    #[doc(alias("1", "スマートフォン"))]
    #[value("1", label = "スマートフォン")]
    Smartphone,
}

/// レスポンスタイプ
///
/// `responseType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:69`
#[doc(alias("responseType", "レスポンスタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ResponseType {
    /// `0`: 決済確定時に応答
    #[doc(alias("0", "決済確定時に応答"))]
    #[value("0", label = "決済確定時に応答")]
    WhenSettled,

    /// `1`: 即時応答
    #[doc(alias("1", "即時応答"))]
    #[value("1", label = "即時応答")]
    AtOnce,
}

/// プッシュパラメータ追加フラグ
///
/// `pushExpantionFlag` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:40`
#[doc(alias("pushExpantionFlag", "プッシュパラメータ追加フラグ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PushParameters {
    /// `0`: 追加しない
    #[doc(alias("0", "追加しない"))]
    #[value("0", label = "追加しない")]
    Basic,

    /// `1`: 追加する
    #[doc(alias("1", "追加する"))]
    #[value("1", label = "追加する")]
    More,
}

/// 決済サービスオプション
///
/// `serviceOptionType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:66`
#[doc(alias("serviceOptionType", "決済サービスオプション"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Netbank {
    /// `netbank-pc`: ネットバンク(PC)
    #[doc(alias("netbank-pc", "ネットバンク(PC)"))]
    #[value("netbank-pc", label = "ネットバンク(PC)")]
    Pc,

    /// `netbank-docomo`: ネットバンク(ドコモ)
    #[doc(alias("netbank-docomo", "ネットバンク(ドコモ)"))]
    #[value("netbank-docomo", label = "ネットバンク(ドコモ)")]
    Docomo,

    /// `netbank-softbank`: ネットバンク(ソフトバンク)
    #[doc(alias("netbank-softbank", "ネットバンク(ソフトバンク)"))]
    #[value("netbank-softbank", label = "ネットバンク(ソフトバンク)")]
    SoftBank,

    /// `netbank-au`: ネットバンク(au)
    #[doc(alias("netbank-au", "ネットバンク(au)"))]
    #[value("netbank-au", label = "ネットバンク(au)")]
    Au,
}

/// カードオプションタイプ
///
/// `cardOptionType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:124`
#[doc(alias("cardOptionType", "カードオプションタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CardOptionType {
    /// `mpi`: 3Dセキュア
    #[doc(alias("mpi", "3Dセキュア"))]
    #[value("mpi", label = "3Dセキュア")]
    Mpi,

    /// `house`: ハウスカード
    #[doc(alias("house", "ハウスカード"))]
    #[value("house", label = "ハウスカード")]
    House,

    /// `elio`: eLIO
    #[doc(alias("elio", "eLIO"))]
    #[value("elio", label = "eLIO")]
    Elio,
}

/// カード接続センター
///
/// `cardCenter` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:124`
#[doc(alias("cardCenter", "カード接続センター"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CardCenter {
    /// `sln`: SLN
    #[doc(alias("sln", "SLN"))]
    #[value("sln", label = "SLN")]
    Sln,

    /// `jcn`: JCN
    #[doc(alias("jcn", "JCN"))]
    #[value("jcn", label = "JCN")]
    Jcn,
}

/// 3DCAVVアルゴリズム
///
/// `dddCavvAlgorithm` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:125`
#[doc(alias("dddCavvAlgorithm", "3DCAVVアルゴリズム"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ThreeDsCavvAlgorithm {
    /// `0`: HMAC
    #[doc(alias("0", "HMAC"))]
    #[value("0", label = "HMAC")]
    Hmac,

    /// `1`: CVV
    #[doc(alias("1", "CVV"))]
    #[value("1", label = "CVV")]
    Cvv,

    /// `2`: CVV with ATN
    #[doc(alias("2", "CVV with ATN"))]
    #[value("2", label = "CVV with ATN")]
    CvvWithAtn,

    /// `3`: SPA
    #[doc(alias("3", "SPA"))]
    #[value("3", label = "SPA")]
    Spa,

    /// : 空白
    #[doc(alias("空白"))]
    #[value(" ", label = "空白")]
    Blank,
}

/// カードオプションタイプ
///
/// `cardOptionType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:195`
#[doc(alias("cardOptionType", "カードオプションタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ReAuthorizeOptionType {
    /// `mpi`: 3Dセキュア
    #[doc(alias("mpi", "3Dセキュア"))]
    #[value("mpi", label = "3Dセキュア")]
    Mpi,

    /// `house`: ハウスカード
    #[doc(alias("house", "ハウスカード"))]
    #[value("house", label = "ハウスカード")]
    House,
}

/// カードオプションタイプ
///
/// `cardOptionType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:237`
#[doc(alias("cardOptionType", "カードオプションタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum HouseOptionType {
    /// `house`: ハウスカード
    #[doc(alias("house", "ハウスカード"))]
    #[value("house", label = "ハウスカード")]
    House,
}

/// サービスオプションタイプ
///
/// `serviceOptionType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:26`
#[doc(alias("serviceOptionType", "サービスオプションタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Carrier {
    /// `docomo`: ドコモケータイ払い
    #[doc(alias("docomo", "ドコモケータイ払い"))]
    #[value("docomo", label = "ドコモケータイ払い")]
    Docomo,

    /// `au`: auかんたん決済
    #[doc(alias("au", "auかんたん決済"))]
    #[value("au", label = "auかんたん決済")]
    Au,

    /// `sb_ktai`: ソフトバンクまとめて支払い(B)
    #[doc(alias("sb_ktai", "ソフトバンクまとめて支払い(B)"))]
    #[value("sb_ktai", label = "ソフトバンクまとめて支払い(B)")]
    SbKtai,

    /// `sb_matomete`: ソフトバンクまとめて支払い(A)
    #[doc(alias("sb_matomete", "ソフトバンクまとめて支払い(A)"))]
    #[value("sb_matomete", label = "ソフトバンクまとめて支払い(A)")]
    SbMatomete,

    /// `s_bikkuri`: S!まとめて支払い
    #[doc(alias("s_bikkuri", "S!まとめて支払い"))]
    #[value("s_bikkuri", label = "S!まとめて支払い")]
    SBikkuri,

    /// `flets`: フレッツまとめて支払い
    #[doc(alias("flets", "フレッツまとめて支払い"))]
    #[value("flets", label = "フレッツまとめて支払い")]
    Flets,
}

/// 端末種別
///
/// `terminalKind` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:28`
#[doc(alias("terminalKind", "端末種別"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TerminalKind {
    /// `0`: PC
    #[doc(alias("0", "PC"))]
    #[value("0", label = "PC")]
    Pc,

    /// `1`: スマートフォン
    #[doc(alias("1", "スマートフォン"))]
    #[value("1", label = "スマートフォン")]
    Smartphone,

    /// `2`: フィーチャーフォン
    #[doc(alias("2", "フィーチャーフォン"))]
    #[value("2", label = "フィーチャーフォン")]
    FeaturePhone,
}

/// 商品タイプ
///
/// `itemType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:29`
#[doc(alias("itemType", "商品タイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ItemType {
    /// `0`: デジタルコンテンツ
    #[doc(alias("0", "デジタルコンテンツ"))]
    #[value("0", label = "デジタルコンテンツ")]
    Digital,

    /// `1`: 物販
    #[doc(alias("1", "物販"))]
    #[value("1", label = "物販")]
    Goods,

    /// `2`: 役務
    #[doc(alias("2", "役務"))]
    #[value("2", label = "役務")]
    Service,
}

/// 本人認証（３Ｄセキュア）
///
/// `d3Flag` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:32`
#[doc(alias("d3Flag", "本人認証（３Ｄセキュア）"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ThreeDSecure {
    /// `0`: 3D無
    #[doc(alias("0", "3D無"))]
    #[value("0", label = "3D無")]
    Without,

    /// `1`: 3Dバイパス
    #[doc(alias("1", "3Dバイパス"))]
    #[value("1", label = "3Dバイパス")]
    Bypass,

    /// `2`: 3D有
    #[doc(alias("2", "3D有"))]
    #[value("2", label = "3D有")]
    With,
}

/// フレッツエリア
///
/// `fletsArea` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:41`
#[doc(alias("fletsArea", "フレッツエリア"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum FletsArea {
    /// `0`: 東日本
    #[doc(alias("0", "東日本"))]
    #[value("0", label = "東日本")]
    East,

    /// `1`: 西日本
    #[doc(alias("1", "西日本"))]
    #[value("1", label = "西日本")]
    West,
}

/// 決済認証方式
///
/// `paymentAuthenticationType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:44`
#[doc(alias("paymentAuthenticationType", "決済認証方式"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PaymentAuthenticationType {
    /// `0`: ID認証方式
    #[doc(alias("0", "ID認証方式"))]
    #[value("0", label = "ID認証方式")]
    Id,

    /// `1`: アプリ方式
    #[doc(alias("1", "アプリ方式"))]
    #[value("1", label = "アプリ方式")]
    App,
}

/// 決済サービスオプション
///
/// `serviceOptionType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:20`
#[doc(alias("serviceOptionType", "決済サービスオプション"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Chain {
    /// `sej`: セブン-イレブン
    #[doc(alias("sej", "セブン-イレブン"))]
    #[value("sej", label = "セブン-イレブン")]
    Sej,

    /// `famima`: ファミリーマート
    #[doc(alias("famima", "ファミリーマート"))]
    #[value("famima", label = "ファミリーマート")]
    Famima,

    /// `econ`: ローソン・ミニストップ・セイコーマート(ファミリーマートあり)
    #[doc(alias("econ", "ローソン・ミニストップ・セイコーマート(ファミリーマートあり)"))]
    #[value("econ", label = "ローソン・ミニストップ・セイコーマート(ファミリーマートあり)")]
    Econ,

    /// `lawson`: ローソン・ミニストップ・セイコーマート(ファミリーマートなし)
    #[doc(alias("lawson", "ローソン・ミニストップ・セイコーマート(ファミリーマートなし)"))]
    #[value("lawson", label = "ローソン・ミニストップ・セイコーマート(ファミリーマートなし)")]
    Lawson,

    /// `other`: デイリーヤマザキなど
    #[doc(alias("other", "デイリーヤマザキなど"))]
    #[value("other", label = "デイリーヤマザキなど")]
    Other,
}

/// サービスオプションタイプ
///
/// `serviceOptionType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:89`
#[doc(alias("serviceOptionType", "サービスオプションタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum MpiOption {
    /// `mpi-none`: 本人認証のみ
    #[doc(alias("mpi-none", "本人認証のみ"))]
    #[value("mpi-none", label = "本人認証のみ")]
    None,

    /// `mpi-complete`: 完全認証のときだけ決済
    #[doc(alias("mpi-complete", "完全認証のときだけ決済"))]
    #[value("mpi-complete", label = "完全認証のときだけ決済")]
    Complete,

    /// `mpi-company`: カード会社リスクでも決済
    #[doc(alias("mpi-company", "カード会社リスクでも決済"))]
    #[value("mpi-company", label = "カード会社リスクでも決済")]
    Company,

    /// `mpi-merchant`: 加盟店リスクでも決済
    #[doc(alias("mpi-merchant", "加盟店リスクでも決済"))]
    #[value("mpi-merchant", label = "加盟店リスクでも決済")]
    Merchant,
}

/// カード接続センター
///
/// `cardCenter` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:91`
#[doc(alias("cardCenter", "カード接続センター"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum MpiCardCenter {
    /// `jcn`: JCN
    #[doc(alias("jcn", "JCN"))]
    #[value("jcn", label = "JCN")]
    Jcn,

    /// `cafis`: CAFIS
    #[doc(alias("cafis", "CAFIS"))]
    #[value("cafis", label = "CAFIS")]
    Cafis,
}

/// 端末種別
///
/// `browserDeviceCategory` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:94`
#[doc(alias("browserDeviceCategory", "端末種別"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum BrowserDeviceCategory {
    /// `0`: PC
    #[doc(alias("0", "PC"))]
    #[value("0", label = "PC")]
    Pc,

    /// `1`: モバイル
    #[doc(alias("1", "モバイル"))]
    #[value("1", label = "モバイル")]
    Mobile,
}

/// 詳細パラメータ連携フラグ
///
/// `verifyResultLink` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:94`
#[doc(alias("verifyResultLink", "詳細パラメータ連携フラグ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ReturnedDetails {
    /// `0`: 詳細なし
    #[doc(alias("0", "詳細なし"))]
    #[value("0", label = "詳細なし")]
    None,

    /// `1`: 詳細ありでPOST
    #[doc(alias("1", "詳細ありでPOST"))]
    #[value("1", label = "詳細ありでPOST")]
    Posted,

    /// `2`: 詳細なしでGET
    #[doc(alias("2", "詳細なしでGET"))]
    #[value("2", label = "詳細なしでGET")]
    NoneByGet,
}

/// 仮登録フラグ
///
/// `tempRegistration` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:94`
#[doc(alias("tempRegistration", "仮登録フラグ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TempRegistration {
    /// `0`: 仮登録しない
    #[doc(alias("0", "仮登録しない"))]
    #[value("0", label = "仮登録しない")]
    No,

    /// `1`: 仮登録する
    #[doc(alias("1", "仮登録する"))]
    #[value("1", label = "仮登録する")]
    Yes,
}

/// 認証メソッド
///
/// `authMethod` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:100`
#[doc(alias("authMethod", "認証メソッド"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum AuthMethod {
    /// `01`: ゲスト
    #[doc(alias("01", "ゲスト"))]
    #[value("01", label = "ゲスト")]
    Guest,

    /// `02`: 自社の認証情報
    #[doc(alias("02", "自社の認証情報"))]
    #[value("02", label = "自社の認証情報")]
    OwnCredentials,

    /// `03`: フェデレーション
    #[doc(alias("03", "フェデレーション"))]
    #[value("03", label = "フェデレーション")]
    Federated,

    /// `04`: イシュア
    #[doc(alias("04", "イシュア"))]
    #[value("04", label = "イシュア")]
    Issuer,

    /// `05`: 第三者
    #[doc(alias("05", "第三者"))]
    #[value("05", label = "第三者")]
    ThirdParty,

    /// `06`: FIDO
    #[doc(alias("06", "FIDO"))]
    #[value("06", label = "FIDO")]
    Fido,

    /// `07`: FIDO(署名あり)
    #[doc(alias("07", "FIDO(署名あり)"))]
    #[value("07", label = "FIDO(署名あり)")]
    SignedFido,

    /// `08`: SRC
    #[doc(alias("08", "SRC"))]
    #[value("08", label = "SRC")]
    Src,
}

/// アカウント所持期間インジケーター
///
/// `accountAgeIndicator` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:101`
#[doc(alias("accountAgeIndicator", "アカウント所持期間インジケーター"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum AccountAge {
    /// `01`: ゲスト
    #[doc(alias("01", "ゲスト"))]
    #[value("01", label = "ゲスト")]
    Guest,

    /// `02`: 当該取引時
    #[doc(alias("02", "当該取引時"))]
    #[value("02", label = "当該取引時")]
    DuringTransaction,

    /// `03`: 30日未満
    #[doc(alias("03", "30日未満"))]
    #[value("03", label = "30日未満")]
    LessThan30Days,

    /// `04`: 30日から60日
    #[doc(alias("04", "30日から60日"))]
    #[value("04", label = "30日から60日")]
    From30To60Days,

    /// `05`: 61日以上
    #[doc(alias("05", "61日以上"))]
    #[value("05", label = "61日以上")]
    MoreThan60Days,
}

/// アカウント変更インジケーター
///
/// `accountChangeIndicator` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:101`
#[doc(alias("accountChangeIndicator", "アカウント変更インジケーター"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum AccountChange {
    /// `01`: 当該取引時
    #[doc(alias("01", "当該取引時"))]
    #[value("01", label = "当該取引時")]
    DuringTransaction,

    /// `02`: 30日未満
    #[doc(alias("02", "30日未満"))]
    #[value("02", label = "30日未満")]
    LessThan30Days,

    /// `03`: 30日から60日
    #[doc(alias("03", "30日から60日"))]
    #[value("03", label = "30日から60日")]
    From30To60Days,

    /// `04`: 61日以上
    #[doc(alias("04", "61日以上"))]
    #[value("04", label = "61日以上")]
    MoreThan60Days,
}

/// アカウントパスワード変更インジケーター
///
/// `accountPasswordChangeIndicator` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:101`
#[doc(alias("accountPasswordChangeIndicator", "アカウントパスワード変更インジケーター"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PasswordChange {
    /// `01`: 変更なし
    #[doc(alias("01", "変更なし"))]
    #[value("01", label = "変更なし")]
    Never,

    /// `02`: 当該取引時
    #[doc(alias("02", "当該取引時"))]
    #[value("02", label = "当該取引時")]
    DuringTransaction,

    /// `03`: 30日未満
    #[doc(alias("03", "30日未満"))]
    #[value("03", label = "30日未満")]
    LessThan30Days,

    /// `04`: 30日から60日
    #[doc(alias("04", "30日から60日"))]
    #[value("04", label = "30日から60日")]
    From30To60Days,

    /// `05`: 61日以上
    #[doc(alias("05", "61日以上"))]
    #[value("05", label = "61日以上")]
    MoreThan60Days,
}

/// 配送先住所利用状況インジケーター
///
/// `shipAddressUsageIndicator` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:102`
#[doc(alias("shipAddressUsageIndicator", "配送先住所利用状況インジケーター"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum AddressUsage {
    /// `01`: 初回
    #[doc(alias("01", "初回"))]
    #[value("01", label = "初回")]
    FirstTime,

    /// `02`: 30日未満
    #[doc(alias("02", "30日未満"))]
    #[value("02", label = "30日未満")]
    LessThan30Days,

    /// `03`: 30日から60日
    #[doc(alias("03", "30日から60日"))]
    #[value("03", label = "30日から60日")]
    From30To60Days,

    /// `04`: 61日以上
    #[doc(alias("04", "61日以上"))]
    #[value("04", label = "61日以上")]
    MoreThan60Days,
}

/// 配送先名インジケーター
///
/// `shipNameIndicator` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:102`
#[doc(alias("shipNameIndicator", "配送先名インジケーター"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ShipNameIndicator {
    /// `01`: アカウント名と同じ
    #[doc(alias("01", "アカウント名と同じ"))]
    #[value("01", label = "アカウント名と同じ")]
    Same,

    /// `02`: アカウント名と異なる
    #[doc(alias("02", "アカウント名と異なる"))]
    #[value("02", label = "アカウント名と異なる")]
    Different,
}

/// 不審アカウントアクティビティ
///
/// `suspiciousAccountActivity` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:102`
#[doc(alias("suspiciousAccountActivity", "不審アカウントアクティビティ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum SuspiciousAccountActivity {
    /// `01`: なし
    #[doc(alias("01", "なし"))]
    #[value("01", label = "なし")]
    NoneSeen,

    /// `02`: あり
    #[doc(alias("02", "あり"))]
    #[value("02", label = "あり")]
    Seen,
}

/// 住所一致インジケーター
///
/// `addressMatchIndicator` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:103`
#[doc(alias("addressMatchIndicator", "住所一致インジケーター"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum AddressMatchIndicator {
    /// `Y`: 配送先と請求先が同じ
    #[doc(alias("Y", "配送先と請求先が同じ"))]
    #[value("Y", label = "配送先と請求先が同じ")]
    Same,

    /// `N`: 異なる
    #[doc(alias("N", "異なる"))]
    #[value("N", label = "異なる")]
    Different,
}

/// 配送先フラグ
///
/// `shippingFlag` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:29`
#[doc(alias("shippingFlag", "配送先フラグ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Shipping {
    /// `0`: 無効
    #[doc(alias("0", "無効"))]
    #[value("0", label = "無効")]
    None,

    /// `1`: 有効
    #[doc(alias("1", "有効"))]
    #[value("1", label = "有効")]
    Given,
}

/// 確報フラグ
///
/// `fixed` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:409`
#[doc(alias("fixed", "確報フラグ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Report {
    /// `0`: 速報
    #[doc(alias("0", "速報"))]
    #[value("0", label = "速報")]
    First,

    /// `1`: 確報
    #[doc(alias("1", "確報"))]
    #[value("1", label = "確報")]
    Final,
}

/// 決済種別
///
/// `command` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:714`
#[doc(alias("command", "決済種別"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CarrierCommand {
    /// `Authorize`: 決済申込
    #[doc(alias("決済申込"))]
    #[value("Authorize", label = "決済申込")]
    Authorize,

    /// `Terminate`: 継続課金終了
    #[doc(alias("継続課金終了"))]
    #[value("Terminate", label = "継続課金終了")]
    Terminate,
}

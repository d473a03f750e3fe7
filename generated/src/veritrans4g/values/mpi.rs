// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Listed values of VeriTrans4G, from `specs/veritrans4g/mpi.yaml`.

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

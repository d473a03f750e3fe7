// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Listed values of VeriTrans4G, from `specs/veritrans4g/search.yaml`.

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

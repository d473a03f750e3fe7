// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Listed values of VeriTrans4G, from `specs/veritrans4g/carrier.yaml`.

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

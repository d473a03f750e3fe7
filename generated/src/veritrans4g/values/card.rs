// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Listed values of VeriTrans4G, from `specs/veritrans4g/card.yaml`.

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

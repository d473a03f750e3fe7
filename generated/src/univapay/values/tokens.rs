// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Listed values of UnivaPay, from `specs/univapay/tokens.yaml`.

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

// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Listed values of VeriTrans4G, from `specs/veritrans4g/alipay.yaml`.

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

// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Listed values of VeriTrans4G, from `specs/veritrans4g/paypal.yaml`.

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

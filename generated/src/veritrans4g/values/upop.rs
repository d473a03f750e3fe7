// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Listed values of VeriTrans4G, from `specs/veritrans4g/upop.yaml`.

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

// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Listed values of UnivaPay, from `specs/univapay/customs.yaml`.

/// 状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:29`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CustomsDeclarationStatus {
    /// `pending`: 申告中
    #[doc(alias("pending", "申告中"))]
    #[value("pending", label = "申告中")]
    Pending,

    /// `successful`: 申告成功
    #[doc(alias("successful", "申告成功"))]
    #[value("successful", label = "申告成功")]
    Successful,

    /// `failed`: 申告失敗
    #[doc(alias("failed", "申告失敗"))]
    #[value("failed", label = "申告失敗")]
    Failed,

    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,
}

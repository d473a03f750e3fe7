// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Listed values of VeriTrans4G, from `specs/veritrans4g/veritrans4g.yaml`.

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

// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Listed values of VeriTrans4G, from `specs/veritrans4g/cvs.yaml`.

/// CVSタイプ
///
/// `cvsType` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/cvs.yaml:112`
#[doc(alias("cvsType", "CVSタイプ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Store {
    /// `sej`: セブン-イレブン
    #[doc(alias("sej", "セブン-イレブン"))]
    #[value("sej", label = "セブン-イレブン")]
    Sej,

    /// `econ-lw`: ローソン
    #[doc(alias("econ-lw", "ローソン"))]
    #[value("econ-lw", label = "ローソン")]
    EconLawson,

    /// `econ-fm`: ファミリーマート
    #[doc(alias("econ-fm", "ファミリーマート"))]
    #[value("econ-fm", label = "ファミリーマート")]
    EconFamilyMart,

    /// `econ-mini`: ミニストップ
    #[doc(alias("econ-mini", "ミニストップ"))]
    #[value("econ-mini", label = "ミニストップ")]
    EconMiniStop,

    /// `econ-other`: セイコーマート
    #[doc(alias("econ-other", "セイコーマート"))]
    #[value("econ-other", label = "セイコーマート")]
    EconSeicomart,

    /// `lawson`: ローソン
    #[doc(alias("lawson", "ローソン"))]
    #[value("lawson", label = "ローソン")]
    Lawson,

    /// `famima`: ファミリーマート
    #[doc(alias("famima", "ファミリーマート"))]
    #[value("famima", label = "ファミリーマート")]
    Famima,

    /// `other`: その他
    #[doc(alias("other", "その他"))]
    #[value("other", label = "その他")]
    Other,
}

/// 決済サービスオプション
///
/// `serviceOptionType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:20`
#[doc(alias("serviceOptionType", "決済サービスオプション"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Chain {
    /// `sej`: セブン-イレブン
    #[doc(alias("sej", "セブン-イレブン"))]
    #[value("sej", label = "セブン-イレブン")]
    Sej,

    /// `famima`: ファミリーマート
    #[doc(alias("famima", "ファミリーマート"))]
    #[value("famima", label = "ファミリーマート")]
    Famima,

    /// `econ`: ローソン・ミニストップ・セイコーマート(ファミリーマートあり)
    #[doc(alias("econ", "ローソン・ミニストップ・セイコーマート(ファミリーマートあり)"))]
    #[value("econ", label = "ローソン・ミニストップ・セイコーマート(ファミリーマートあり)")]
    Econ,

    /// `lawson`: ローソン・ミニストップ・セイコーマート(ファミリーマートなし)
    #[doc(alias("lawson", "ローソン・ミニストップ・セイコーマート(ファミリーマートなし)"))]
    #[value("lawson", label = "ローソン・ミニストップ・セイコーマート(ファミリーマートなし)")]
    Lawson,

    /// `other`: デイリーヤマザキなど
    #[doc(alias("other", "デイリーヤマザキなど"))]
    #[value("other", label = "デイリーヤマザキなど")]
    Other,
}

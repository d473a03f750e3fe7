// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Listed values of VeriTrans4G, from `specs/veritrans4g/bank.yaml`.

/// プッシュパラメータ追加フラグ
///
/// `pushExpantionFlag` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:40`
#[doc(alias("pushExpantionFlag", "プッシュパラメータ追加フラグ"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum PushParameters {
    /// `0`: 追加しない
    #[doc(alias("0", "追加しない"))]
    #[value("0", label = "追加しない")]
    Basic,

    /// `1`: 追加する
    #[doc(alias("1", "追加する"))]
    #[value("1", label = "追加する")]
    More,
}

/// 決済サービスオプション
///
/// `serviceOptionType` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:66`
#[doc(alias("serviceOptionType", "決済サービスオプション"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Netbank {
    /// `netbank-pc`: ネットバンク(PC)
    #[doc(alias("netbank-pc", "ネットバンク(PC)"))]
    #[value("netbank-pc", label = "ネットバンク(PC)")]
    Pc,

    /// `netbank-docomo`: ネットバンク(ドコモ)
    #[doc(alias("netbank-docomo", "ネットバンク(ドコモ)"))]
    #[value("netbank-docomo", label = "ネットバンク(ドコモ)")]
    Docomo,

    /// `netbank-softbank`: ネットバンク(ソフトバンク)
    #[doc(alias("netbank-softbank", "ネットバンク(ソフトバンク)"))]
    #[value("netbank-softbank", label = "ネットバンク(ソフトバンク)")]
    SoftBank,

    /// `netbank-au`: ネットバンク(au)
    #[doc(alias("netbank-au", "ネットバンク(au)"))]
    #[value("netbank-au", label = "ネットバンク(au)")]
    Au,
}

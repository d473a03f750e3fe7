// @generated from specs/good/paths-pages-and-keys.yaml by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of アクメ決済.

/// 決済エラー
///
/// `charge_error` · object · documented · `specs/good/paths-pages-and-keys.yaml:15`
#[doc(alias("charge_error", "決済エラー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "charge_error", label = "決済エラー", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ChargeError {
    /// コード
    ///
    /// documented · `specs/good/paths-pages-and-keys.yaml:15`
    #[doc(alias("コード"))]
    #[field(name = "code", label = "コード")]
    pub code: Option<i64>,
}

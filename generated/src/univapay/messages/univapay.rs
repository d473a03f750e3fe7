// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of UnivaPay, from `specs/univapay/univapay.yaml`.

/// エラー
///
/// `api_error` · json · documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:101`
#[doc(alias("api_error", "エラー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "api_error", label = "エラー", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ApiError {
    /// 状態
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:101`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: Option<::denbun::Open<super::super::ApiErrorStatus>>,

    /// エラーコード
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:101`
    #[doc(alias("エラーコード"))]
    #[field(name = "code", label = "エラーコード", public)]
    pub code: String,

    /// 詳細
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:101`
    #[doc(alias("詳細"))]
    #[field(name = "errors", label = "詳細")]
    pub errors: Option<Vec<super::super::ErrorDetail>>,
}

/// 空のオブジェクト
///
/// `done` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:107`
#[doc(alias("done", "空のオブジェクト"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "done", label = "空のオブジェクト", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Done {}

/// 本文なし
///
/// `no_content` · no body · documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:108`
#[doc(alias("no_content", "本文なし"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "no_content", label = "本文なし", wire = "none", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct NoContent {}

/// レートリミット
///
/// `answer_headers` · headers · documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:21`
#[doc(alias("answer_headers", "レートリミット"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "answer_headers", label = "レートリミット", wire = "headers", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct AnswerHeaders {
    /// 残りリクエスト数(同一リクエスト)
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:21`
    #[doc(alias("X-Remaining-Requests-Exact", "残りリクエスト数(同一リクエスト)"))]
    #[field(name = "X-Remaining-Requests-Exact", label = "残りリクエスト数(同一リクエスト)", public)]
    pub remaining_exact: Option<i64>,

    /// 残りリクエスト数(同一ルート)
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:22`
    #[doc(alias("X-Remaining-Requests-Route", "残りリクエスト数(同一ルート)"))]
    #[field(name = "X-Remaining-Requests-Route", label = "残りリクエスト数(同一ルート)", public)]
    pub remaining_route: Option<i64>,

    /// 1分あたりの回復数(同一リクエスト)
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:23`
    #[doc(alias("X-Requests-Per-Minute-Exact", "1分あたりの回復数(同一リクエスト)"))]
    #[field(name = "X-Requests-Per-Minute-Exact", label = "1分あたりの回復数(同一リクエスト)", public)]
    pub per_minute_exact: Option<i64>,

    /// 1分あたりの回復数(同一ルート)
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:24`
    #[doc(alias("X-Requests-Per-Minute-Route", "1分あたりの回復数(同一ルート)"))]
    #[field(name = "X-Requests-Per-Minute-Route", label = "1分あたりの回復数(同一ルート)", public)]
    pub per_minute_route: Option<i64>,
}

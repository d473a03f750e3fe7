// @generated from specs/good/file-of-several-kinds.yaml by `denbun generate`; change the spec, not this file.
//! 処理結果
//!
//! Written by the provider: UTF-8, no header, CRLF, quotes where needed.
//!
//! documented · `specs/good/file-of-several-kinds.yaml:6`

/// 処理結果
///
/// A record of the file:
///
/// - [`Header`](Self::Header): ヘッダレコード, once before all others
/// - [`Detail`](Self::Detail): データレコード
/// - [`Trailer`](Self::Trailer): トレーラレコード, once after all others; `n` is the number of `Detail`; `total` is the sum of `Detail.amount`
#[doc(alias("results", "処理結果"))]
#[derive(Clone, PartialEq, ::denbun::Records)]
#[file(name = "results", label = "処理結果", by = "kind")]
#[non_exhaustive]
pub enum Results {
    /// `1`: ヘッダレコード
    #[doc(alias("ヘッダレコード"))]
    #[record(first)]
    Header(ResultsHeader),

    /// `2`: データレコード
    #[doc(alias("データレコード"))]
    Detail(ResultsDetail),

    /// `8`: トレーラレコード
    #[doc(alias("トレーラレコード"))]
    #[record(last, total(n = count(Detail)), total(total = sum(Detail.amount)))]
    Trailer(ResultsTrailer),
}

/// ヘッダレコード
///
/// `results.header` · csv, UTF-8 · documented · `specs/good/file-of-several-kinds.yaml:12`
#[doc(alias("results.header", "ヘッダレコード"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "results.header", label = "ヘッダレコード", wire = "csv", charset = "UTF-8", record)]
#[non_exhaustive]
pub struct ResultsHeader {
    /// レコード区分
    ///
    /// documented · `specs/good/file-of-several-kinds.yaml:16`
    #[doc(alias("レコード区分"))]
    #[field(name = "kind", label = "レコード区分", fixed = "1")]
    pub kind: ::denbun::Fixed,

    /// 処理日
    ///
    /// `YYYYMMDD` · documented · `specs/good/file-of-several-kinds.yaml:17`
    #[doc(alias("処理日"))]
    #[field(name = "day", label = "処理日", format = "YYYYMMDD")]
    pub day: ::denbun::Date,
}

/// データレコード
///
/// `results.detail` · csv, UTF-8 · documented · `specs/good/file-of-several-kinds.yaml:19`
#[doc(alias("results.detail", "データレコード"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "results.detail", label = "データレコード", wire = "csv", charset = "UTF-8", record)]
#[non_exhaustive]
pub struct ResultsDetail {
    /// レコード区分
    ///
    /// documented · `specs/good/file-of-several-kinds.yaml:22`
    #[doc(alias("レコード区分"))]
    #[field(name = "kind", label = "レコード区分", fixed = "2")]
    pub kind: ::denbun::Fixed,

    /// 注文番号
    ///
    /// `半角英数(20)` · documented · `specs/good/file-of-several-kinds.yaml:23`
    #[doc(alias("注文番号"))]
    #[field(name = "order", label = "注文番号", format = "半角英数(20)")]
    pub order: String,

    /// 決済金額
    ///
    /// `半角数字(7)` · documented · `specs/good/file-of-several-kinds.yaml:24`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字(7)")]
    pub amount: ::denbun::Yen,

    /// 処理結果
    ///
    /// `半角数字(1)` · documented · `specs/good/file-of-several-kinds.yaml:25`
    #[doc(alias("処理結果"))]
    #[field(name = "result", label = "処理結果", format = "半角数字(1)")]
    pub result: Option<::denbun::Open<super::ResultValue>>,
}

/// トレーラレコード
///
/// `results.trailer` · csv, UTF-8 · documented · `specs/good/file-of-several-kinds.yaml:29`
#[doc(alias("results.trailer", "トレーラレコード"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "results.trailer", label = "トレーラレコード", wire = "csv", charset = "UTF-8", record)]
#[non_exhaustive]
pub struct ResultsTrailer {
    /// レコード区分
    ///
    /// documented · `specs/good/file-of-several-kinds.yaml:33`
    #[doc(alias("レコード区分"))]
    #[field(name = "kind", label = "レコード区分", fixed = "8")]
    pub kind: ::denbun::Fixed,

    /// 件数
    ///
    /// `半角数字(6)` · documented · `specs/good/file-of-several-kinds.yaml:34`
    #[doc(alias("件数"))]
    #[field(name = "n", label = "件数", format = "半角数字(6)")]
    pub n: u64,

    /// 合計金額
    ///
    /// `半角数字(12)` · documented · `specs/good/file-of-several-kinds.yaml:35`
    #[doc(alias("合計金額"))]
    #[field(name = "total", label = "合計金額", format = "半角数字(12)")]
    pub total: ::denbun::Yen,
}

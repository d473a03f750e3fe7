// @generated from specs/good/spread-values.yaml by `denbun generate`; change the spec, not this file.
//! settled
//!
//! Received at: 結果通知URL. Answered with 200 `OK`.
//!
//! Nothing proves its sender; its content is confirmed by 取引検索.
//!
//! documented · `specs/good/spread-values.yaml:73`

/// settled
///
/// `settled` · form, Shift_JIS · documented · `specs/good/spread-values.yaml:73`
#[doc(alias("settled"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "settled", label = "settled", wire = "form", charset = "Shift_JIS", decode)]
#[non_exhaustive]
pub struct Settled {
    /// オーダーID
    ///
    /// `半角英数字(27)` · documented · `specs/good/spread-values.yaml:78`
    #[doc(alias("OrderID", "オーダーID"))]
    #[field(name = "OrderID", label = "オーダーID", format = "半角英数字(27)", chars = "-_", public)]
    pub order_id: String,

    /// 売上
    ///
    /// The key comes again for each value: `sale[][no]`
    ///
    /// documented · `specs/good/spread-values.yaml:79`
    #[doc(alias("売上"))]
    #[field(name = "sales", label = "売上", repeated)]
    pub sales: Option<Vec<SettledSales>>,
}

impl ::denbun::Notification for Settled {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "settled",
            label: "settled",
            method: ::denbun::operation::Method::Post,
            authentic: ::denbun::notification::Authentic::None,
            answer: ::denbun::notification::Answer {
                status: 200,
                content_type: "text/plain",
                body: "OK",
                within: None,
                later: None,
                unproved: None,
            },
            resolve: Some(::denbun::operation::Resolve::Manual("取引検索")),
            errors: super::ERRORS,
            schema: <Self as ::denbun::Message>::SCHEMA,
        };

    fn verdict(&self) -> ::denbun::Verdict {
        ::denbun::Verdict::Unknown
    }

    fn dedupe_key(&self) -> String {
        String::new()
    }
}

/// 売上
///
/// `settled.sales` · object · documented · `specs/good/spread-values.yaml:79`
#[doc(alias("settled.sales", "売上"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "settled.sales", label = "売上", wire = "form", charset = "Shift_JIS", decode, repeat)]
#[non_exhaustive]
pub struct SettledSales {
    /// 番号
    ///
    /// `半角数字(4)` · documented · `specs/good/spread-values.yaml:79`
    #[doc(alias("sale[][no]", "番号"))]
    #[field(name = "sale[][no]", label = "番号", format = "半角数字(4)")]
    pub sale_no: String,

    /// 金額
    ///
    /// `半角数字(7)` · documented · `specs/good/spread-values.yaml:79`
    #[doc(alias("sale[][am]", "金額"))]
    #[field(name = "sale[][am]", label = "金額", format = "半角数字(7)")]
    pub sale_am: Option<::denbun::Yen>,
}

// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of UnivaPay, from `specs/univapay/refunds_cancels.yaml`.

/// 返金
///
/// `refund` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:50`
#[doc(alias("refund", "返金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "refund", label = "返金", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Refund {
    /// 返金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:50`
    #[doc(alias("id", "返金ID"))]
    #[field(name = "id", label = "返金ID", type = "uuid", open, public)]
    pub refund_id: String,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:50`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:50`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:51`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: ::denbun::Open<super::super::RefundStatus>,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:51`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: ::denbun::Amount,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:51`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: ::denbun::Currency,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:51`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 返金理由
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:52`
    #[doc(alias("返金理由"))]
    #[field(name = "reason", label = "返金理由", public)]
    pub reason: Option<::denbun::Open<super::super::RefundReason>>,

    /// メッセージ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:54`
    #[doc(alias("メッセージ"))]
    #[field(name = "message", label = "メッセージ")]
    pub message: Option<String>,

    /// 決済エラー
    ///
    /// absent null and empty say the same
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:54`
    #[doc(alias("決済エラー"))]
    #[field(name = "error", label = "決済エラー")]
    pub error: Option<super::super::PaymentError>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:54`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:54`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<super::super::Mode>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:54`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:54`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,
}

/// 返金の一覧
///
/// `refund_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:60`
#[doc(alias("refund_list", "返金の一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "refund_list", label = "返金の一覧", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct RefundList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:60`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<Refund>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:60`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:60`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

/// キャンセル
///
/// `cancel` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:63`
#[doc(alias("cancel", "キャンセル"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "cancel", label = "キャンセル", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Cancel {
    /// キャンセルID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:63`
    #[doc(alias("id", "キャンセルID"))]
    #[field(name = "id", label = "キャンセルID", type = "uuid", open, public)]
    pub cancel_id: String,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:63`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:63`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:63`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: ::denbun::Open<super::super::CancelStatus>,

    /// 決済エラー
    ///
    /// absent null and empty say the same
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:64`
    #[doc(alias("決済エラー"))]
    #[field(name = "error", label = "決済エラー")]
    pub error: Option<super::super::PaymentError>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:64`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:64`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<super::super::Mode>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:64`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:64`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,
}

/// キャンセルの一覧
///
/// `cancel_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:71`
#[doc(alias("cancel_list", "キャンセルの一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "cancel_list", label = "キャンセルの一覧", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CancelList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:71`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<Cancel>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:71`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:71`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of UnivaPay, from `specs/univapay/subscriptions.yaml`.

/// 定期課金
///
/// `subscription` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:61`
#[doc(alias("subscription", "定期課金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "subscription", label = "定期課金", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Subscription {
    /// 定期課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:61`
    #[doc(alias("id", "定期課金ID"))]
    #[field(name = "id", label = "定期課金ID", type = "uuid", open, public)]
    pub subscription_id: String,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:62`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:62`
    #[doc(alias("トランザクショントークンID"))]
    #[field(name = "transaction_token_id", label = "トランザクショントークンID", type = "uuid", open)]
    pub transaction_token_id: Option<String>,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:62`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:62`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:62`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 初回金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:63`
    #[doc(alias("初回金額"))]
    #[field(name = "initial_amount", label = "初回金額", public)]
    pub initial_amount: Option<::denbun::Amount>,

    /// 初回金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:63`
    #[doc(alias("初回金額(通貨の単位)"))]
    #[field(name = "initial_amount_formatted", label = "初回金額(通貨の単位)")]
    pub initial_amount_formatted: Option<::denbun::Number>,

    /// 2回目以降の開始
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:63`
    #[doc(alias("2回目以降の開始"))]
    #[field(name = "subsequent_cycles_start", label = "2回目以降の開始", json(text, number))]
    pub subsequent_cycles_start: Option<::denbun::Timestamp>,

    /// スケジュール
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:64`
    #[doc(alias("スケジュール"))]
    #[field(name = "schedule_settings", label = "スケジュール")]
    pub schedule_settings: Option<super::super::ScheduleSettings>,

    /// 通貨換算なし
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:65`
    #[doc(alias("通貨換算なし"))]
    #[field(name = "only_direct_currency", label = "通貨換算なし", public)]
    pub only_direct_currency: Option<bool>,

    /// 初回の自動売上まで
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:65`
    #[doc(alias("初回の自動売上まで"))]
    #[field(name = "first_charge_capture_after", label = "初回の自動売上まで")]
    pub first_charge_capture_after: Option<::denbun::IsoDuration>,

    /// 初回はオーソリのみ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:65`
    #[doc(alias("初回はオーソリのみ"))]
    #[field(name = "first_charge_authorization_only", label = "初回はオーソリのみ")]
    pub first_charge_authorization_only: Option<bool>,

    /// 定期課金の状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:66`
    #[doc(alias("定期課金の状態"))]
    #[field(name = "status", label = "定期課金の状態", public)]
    pub status: ::denbun::Open<super::super::SubscriptionStatus>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:66`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:66`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<super::super::Mode>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:67`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// observed: univapay-java-sdk · `specs/univapay/subscriptions.yaml:67`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,

    /// プラットフォームID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/subscriptions.yaml:67`
    #[doc(alias("プラットフォームID"))]
    #[field(name = "platform_id", label = "プラットフォームID", type = "uuid", open, public)]
    pub platform_id: Option<String>,

    /// マーチャントID
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/subscriptions.yaml:67`
    #[doc(alias("マーチャントID"))]
    #[field(name = "merchant_id", label = "マーチャントID", type = "uuid", open, public)]
    pub merchant_id: Option<String>,

    /// 3Dセキュア
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:68`
    #[doc(alias("3Dセキュア"))]
    #[field(name = "three_ds", label = "3Dセキュア")]
    pub three_ds: Option<super::super::ChargeThreeDs>,

    /// 課金周期
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:68`
    #[doc(alias("課金周期"))]
    #[field(name = "period", label = "課金周期", public)]
    pub period: Option<::denbun::Open<super::super::Period>>,

    /// 課金周期(期間)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:69`
    #[doc(alias("課金周期(期間)"))]
    #[field(name = "cyclical_period", label = "課金周期(期間)", public)]
    pub cyclical_period: Option<::denbun::IsoDuration>,

    /// 次回支払い
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:70`
    #[doc(alias("次回支払い"))]
    #[field(name = "next_payment", label = "次回支払い")]
    pub next_payment: Option<super::super::NextPayment>,

    /// 残り回数
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:71`
    #[doc(alias("残り回数"))]
    #[field(name = "cycles_left", label = "残り回数")]
    pub cycles_left: Option<i64>,

    /// 回数制限
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:71`
    #[doc(alias("回数制限"))]
    #[field(name = "subscription_plan", label = "回数制限")]
    pub subscription_plan: Option<super::super::SubscriptionPlan>,

    /// 分割払い
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:72`
    #[doc(alias("分割払い"))]
    #[field(name = "installment_plan", label = "分割払い")]
    pub installment_plan: Option<super::super::InstallmentPlan>,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:73`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 残りの金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:73`
    #[doc(alias("残りの金額"))]
    #[field(name = "amount_left", label = "残りの金額")]
    pub amount_left: Option<::denbun::Amount>,

    /// 残りの金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:73`
    #[doc(alias("残りの金額(通貨の単位)"))]
    #[field(name = "amount_left_formatted", label = "残りの金額(通貨の単位)")]
    pub amount_left_formatted: Option<::denbun::Number>,

    /// マーチャント名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:73`
    #[doc(alias("マーチャント名"))]
    #[field(name = "merchant_name", label = "マーチャント名")]
    pub merchant_name: Option<String>,

    /// 店舗名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:73`
    #[doc(alias("店舗名"))]
    #[field(name = "store_name", label = "店舗名")]
    pub store_name: Option<String>,

    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:73`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: Option<::denbun::Open<super::super::PaymentType>>,

    /// 次回支払日
    ///
    /// `YYYY-MM-DD` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:74`
    #[doc(alias("次回支払日"))]
    #[field(name = "next_payment_date", label = "次回支払日", format = "YYYY-MM-DD")]
    pub next_payment_date: Option<::denbun::Date>,

    /// 消費者
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:74`
    #[doc(alias("消費者"))]
    #[field(name = "user_data", label = "消費者")]
    pub user_data: Option<super::super::SubscriptionUser>,
}

/// 定期課金の一覧
///
/// `subscription_list` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:80`
#[doc(alias("subscription_list", "定期課金の一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "subscription_list", label = "定期課金の一覧", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct SubscriptionList {
    /// 一覧
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:80`
    #[doc(alias("一覧"))]
    #[field(name = "items", label = "一覧")]
    pub items: Vec<Subscription>,

    /// 続きの有無
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:80`
    #[doc(alias("続きの有無"))]
    #[field(name = "has_more", label = "続きの有無", public)]
    pub has_more: Option<bool>,

    /// 総件数
    ///
    /// on some lists and only where no cursor was sent
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:80`
    #[doc(alias("総件数"))]
    #[field(name = "total_hits", label = "総件数", public)]
    pub total_hits: Option<i64>,
}

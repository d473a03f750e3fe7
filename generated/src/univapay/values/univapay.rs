// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Listed values of UnivaPay, from `specs/univapay/univapay.yaml`.

/// 理由
///
/// `reason` · observed: univapay-node · `specs/univapay/univapay.yaml:81`
#[doc(alias("reason", "理由"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ErrorDetailReason {
    /// `REQUIRED_VALUE`: 必須
    #[doc(alias("REQUIRED_VALUE", "必須"))]
    #[value("REQUIRED_VALUE", label = "必須")]
    RequiredValue,

    /// `FORBIDDEN_PARAMETER`: 指定できないパラメーター
    #[doc(alias("FORBIDDEN_PARAMETER", "指定できないパラメーター"))]
    #[value("FORBIDDEN_PARAMETER", label = "指定できないパラメーター")]
    ForbiddenParameter,

    /// `INVALID_FORMAT`: 形式
    #[doc(alias("INVALID_FORMAT", "形式"))]
    #[value("INVALID_FORMAT", label = "形式")]
    InvalidFormat,

    /// `INVALID_FORMAT_LENGTH`: 長さ
    #[doc(alias("INVALID_FORMAT_LENGTH", "長さ"))]
    #[value("INVALID_FORMAT_LENGTH", label = "長さ")]
    InvalidFormatLength,

    /// `INVALID_UUID`: UUIDの形式
    #[doc(alias("INVALID_UUID", "UUIDの形式"))]
    #[value("INVALID_UUID", label = "UUIDの形式")]
    InvalidUuid,

    /// `INVALID_FORMAT_EMAIL`: メールアドレスの形式
    #[doc(alias("INVALID_FORMAT_EMAIL", "メールアドレスの形式"))]
    #[value("INVALID_FORMAT_EMAIL", label = "メールアドレスの形式")]
    InvalidFormatEmail,

    /// `INVALID_FORMAT_DATE`: 日付の形式
    #[doc(alias("INVALID_FORMAT_DATE", "日付の形式"))]
    #[value("INVALID_FORMAT_DATE", label = "日付の形式")]
    InvalidFormatDate,

    /// `INVALID_FORMAT_URL`: URLの形式
    #[doc(alias("INVALID_FORMAT_URL", "URLの形式"))]
    #[value("INVALID_FORMAT_URL", label = "URLの形式")]
    InvalidFormatUrl,

    /// `INVALID_FORMAT_DOMAIN`: ドメインの形式
    #[doc(alias("INVALID_FORMAT_DOMAIN", "ドメインの形式"))]
    #[value("INVALID_FORMAT_DOMAIN", label = "ドメインの形式")]
    InvalidFormatDomain,

    /// `INVALID_FORMAT_OBJECT`: オブジェクトの形式
    #[doc(alias("INVALID_FORMAT_OBJECT", "オブジェクトの形式"))]
    #[value("INVALID_FORMAT_OBJECT", label = "オブジェクトの形式")]
    InvalidFormatObject,

    /// `INVALID_FORMAT_COUNTRY`: 国コードの形式
    #[doc(alias("INVALID_FORMAT_COUNTRY", "国コードの形式"))]
    #[value("INVALID_FORMAT_COUNTRY", label = "国コードの形式")]
    InvalidFormatCountry,

    /// `INVALID_FORMAT_BASE64`: BASE64の形式
    #[doc(alias("INVALID_FORMAT_BASE64", "BASE64の形式"))]
    #[value("INVALID_FORMAT_BASE64", label = "BASE64の形式")]
    InvalidFormatBase64,

    /// `NESTED_JSON_NOT_ALLOWED`: 入れ子のJSON
    #[doc(alias("NESTED_JSON_NOT_ALLOWED", "入れ子のJSON"))]
    #[value("NESTED_JSON_NOT_ALLOWED", label = "入れ子のJSON")]
    NestedJsonNotAllowed,

    /// `NUMBER_MIN`: 最小値未満
    #[doc(alias("NUMBER_MIN", "最小値未満"))]
    #[value("NUMBER_MIN", label = "最小値未満")]
    NumberMin,

    /// `INVALID_AMOUNT`: 金額
    #[doc(alias("INVALID_AMOUNT", "金額"))]
    #[value("INVALID_AMOUNT", label = "金額")]
    InvalidAmount,

    /// `INVALID_CURRENCY`: 通貨
    #[doc(alias("INVALID_CURRENCY", "通貨"))]
    #[value("INVALID_CURRENCY", label = "通貨")]
    InvalidCurrency,

    /// `INVALID_FORMAT_CURRENCY`: 通貨の形式
    #[doc(alias("INVALID_FORMAT_CURRENCY", "通貨の形式"))]
    #[value("INVALID_FORMAT_CURRENCY", label = "通貨の形式")]
    InvalidFormatCurrency,

    /// `UNSUPPORTED_CURRENCY`: 対応していない通貨
    #[doc(alias("UNSUPPORTED_CURRENCY", "対応していない通貨"))]
    #[value("UNSUPPORTED_CURRENCY", label = "対応していない通貨")]
    UnsupportedCurrency,

    /// `CHARGE_AMOUNT_TOO_LOW`: 金額が下限未満
    #[doc(alias("CHARGE_AMOUNT_TOO_LOW", "金額が下限未満"))]
    #[value("CHARGE_AMOUNT_TOO_LOW", label = "金額が下限未満")]
    ChargeAmountTooLow,

    /// `CHARGE_AMOUNT_TOO_HIGH`: 金額が上限超過
    #[doc(alias("CHARGE_AMOUNT_TOO_HIGH", "金額が上限超過"))]
    #[value("CHARGE_AMOUNT_TOO_HIGH", label = "金額が上限超過")]
    ChargeAmountTooHigh,

    /// `MUST_BE_FUTURE_TIME`: 未来の時刻でない
    #[doc(alias("MUST_BE_FUTURE_TIME", "未来の時刻でない"))]
    #[value("MUST_BE_FUTURE_TIME", label = "未来の時刻でない")]
    MustBeFutureTime,

    /// `MUST_BE_FUTURE_OR_TODAY`: 本日以降でない
    #[doc(alias("MUST_BE_FUTURE_OR_TODAY", "本日以降でない"))]
    #[value("MUST_BE_FUTURE_OR_TODAY", label = "本日以降でない")]
    MustBeFutureOrToday,

    /// `INVALID_TIME_PERIOD`: 期間
    #[doc(alias("INVALID_TIME_PERIOD", "期間"))]
    #[value("INVALID_TIME_PERIOD", label = "期間")]
    InvalidTimePeriod,

    /// `SCHEDULING_ONLY_FOR_FUTURE`: 予約は未来のみ
    #[doc(alias("SCHEDULING_ONLY_FOR_FUTURE", "予約は未来のみ"))]
    #[value("SCHEDULING_ONLY_FOR_FUTURE", label = "予約は未来のみ")]
    SchedulingOnlyForFuture,

    /// `EXPIRATION_DATE_OUT_OF_BOUNDS`: 期限が範囲外
    #[doc(alias("EXPIRATION_DATE_OUT_OF_BOUNDS", "期限が範囲外"))]
    #[value("EXPIRATION_DATE_OUT_OF_BOUNDS", label = "期限が範囲外")]
    ExpirationDateOutOfBounds,

    /// `INVALID_SCHEDULED_CAPTURE_DATE`: 売上予約日
    #[doc(alias("INVALID_SCHEDULED_CAPTURE_DATE", "売上予約日"))]
    #[value("INVALID_SCHEDULED_CAPTURE_DATE", label = "売上予約日")]
    InvalidScheduledCaptureDate,

    /// `PAYMENT_EXPIRATION_EXCEEDS_PERIOD`: 期限が周期を超過
    #[doc(alias("PAYMENT_EXPIRATION_EXCEEDS_PERIOD", "期限が周期を超過"))]
    #[value("PAYMENT_EXPIRATION_EXCEEDS_PERIOD", label = "期限が周期を超過")]
    PaymentExpirationExceedsPeriod,

    /// `INVALID_PHONE_NUMBER`: 電話番号
    #[doc(alias("INVALID_PHONE_NUMBER", "電話番号"))]
    #[value("INVALID_PHONE_NUMBER", label = "電話番号")]
    InvalidPhoneNumber,

    /// `ONLY_JAPANESE_PHONE_NUMBER_ALLOWED`: 日本の電話番号のみ
    #[doc(alias("ONLY_JAPANESE_PHONE_NUMBER_ALLOWED", "日本の電話番号のみ"))]
    #[value("ONLY_JAPANESE_PHONE_NUMBER_ALLOWED", label = "日本の電話番号のみ")]
    OnlyJapanesePhoneNumberAllowed,

    /// `INVALID_CARD_NUMBER`: カード番号
    #[doc(alias("INVALID_CARD_NUMBER", "カード番号"))]
    #[value("INVALID_CARD_NUMBER", label = "カード番号")]
    InvalidCardNumber,

    /// `INVALID_CARD_EXPIRATION`: 有効期限
    #[doc(alias("INVALID_CARD_EXPIRATION", "有効期限"))]
    #[value("INVALID_CARD_EXPIRATION", label = "有効期限")]
    InvalidCardExpiration,

    /// `INVALID_CVV`: セキュリティコード
    #[doc(alias("INVALID_CVV", "セキュリティコード"))]
    #[value("INVALID_CVV", label = "セキュリティコード")]
    InvalidCvv,

    /// `INVALID_CARD_BRAND`: ブランド
    #[doc(alias("INVALID_CARD_BRAND", "ブランド"))]
    #[value("INVALID_CARD_BRAND", label = "ブランド")]
    InvalidCardBrand,

    /// `INVALID_CARD_DESCRIPTOR`: 明細表記
    #[doc(alias("INVALID_CARD_DESCRIPTOR", "明細表記"))]
    #[value("INVALID_CARD_DESCRIPTOR", label = "明細表記")]
    InvalidCardDescriptor,

    /// `ONE_TIME_ONLY_ALLOWED`: ワンタイムのみ
    #[doc(alias("ONE_TIME_ONLY_ALLOWED", "ワンタイムのみ"))]
    #[value("ONE_TIME_ONLY_ALLOWED", label = "ワンタイムのみ")]
    OneTimeOnlyAllowed,

    /// `RECURRING_TOKEN_NOT_ALLOWED`: リカーリング不可
    #[doc(alias("RECURRING_TOKEN_NOT_ALLOWED", "リカーリング不可"))]
    #[value("RECURRING_TOKEN_NOT_ALLOWED", label = "リカーリング不可")]
    RecurringTokenNotAllowed,

    /// `SUBSCRIPTION_NOT_ALLOWED`: 定期課金不可
    #[doc(alias("SUBSCRIPTION_NOT_ALLOWED", "定期課金不可"))]
    #[value("SUBSCRIPTION_NOT_ALLOWED", label = "定期課金不可")]
    SubscriptionNotAllowed,

    /// `TOKEN_MUST_BE_CONFIRMED`: 確認が必要
    #[doc(alias("TOKEN_MUST_BE_CONFIRMED", "確認が必要"))]
    #[value("TOKEN_MUST_BE_CONFIRMED", label = "確認が必要")]
    TokenMustBeConfirmed,

    /// `CONFIRMATION_REQUIRES_EMAIL`: 確認にはメールアドレスが必要
    #[doc(alias("CONFIRMATION_REQUIRES_EMAIL", "確認にはメールアドレスが必要"))]
    #[value("CONFIRMATION_REQUIRES_EMAIL", label = "確認にはメールアドレスが必要")]
    ConfirmationRequiresEmail,

    /// `WRONG_CONFIRMATION_CODE`: 確認コード違い
    #[doc(alias("WRONG_CONFIRMATION_CODE", "確認コード違い"))]
    #[value("WRONG_CONFIRMATION_CODE", label = "確認コード違い")]
    WrongConfirmationCode,

    /// `ISSUER_TOKEN_EMPTY`: 発行者トークンなし
    #[doc(alias("ISSUER_TOKEN_EMPTY", "発行者トークンなし"))]
    #[value("ISSUER_TOKEN_EMPTY", label = "発行者トークンなし")]
    IssuerTokenEmpty,

    /// `NOT_ONLINE_CHARGE`: オンライン決済でない
    #[doc(alias("NOT_ONLINE_CHARGE", "オンライン決済でない"))]
    #[value("NOT_ONLINE_CHARGE", label = "オンライン決済でない")]
    NotOnlineCharge,

    /// `NOT_QR_CHARGE`: QR決済でない
    #[doc(alias("NOT_QR_CHARGE", "QR決済でない"))]
    #[value("NOT_QR_CHARGE", label = "QR決済でない")]
    NotQrCharge,

    /// `BRAND_NOT_DEFINED`: ブランド未定義
    #[doc(alias("BRAND_NOT_DEFINED", "ブランド未定義"))]
    #[value("BRAND_NOT_DEFINED", label = "ブランド未定義")]
    BrandNotDefined,

    /// `INVALID_EVENT_FOR_STORE`: 店舗にないイベント
    #[doc(alias("INVALID_EVENT_FOR_STORE", "店舗にないイベント"))]
    #[value("INVALID_EVENT_FOR_STORE", label = "店舗にないイベント")]
    InvalidEventForStore,

    /// `INVALID_EVENT_FOR_MERCHANT`: マーチャントにないイベント
    #[doc(alias("INVALID_EVENT_FOR_MERCHANT", "マーチャントにないイベント"))]
    #[value("INVALID_EVENT_FOR_MERCHANT", label = "マーチャントにないイベント")]
    InvalidEventForMerchant,

    /// `INVALID_EVENT_FOR_PLATFORM`: プラットフォームにないイベント
    #[doc(alias("INVALID_EVENT_FOR_PLATFORM", "プラットフォームにないイベント"))]
    #[value("INVALID_EVENT_FOR_PLATFORM", label = "プラットフォームにないイベント")]
    InvalidEventForPlatform,
}

/// 状態
///
/// `status` · documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:101`
#[doc(alias("status", "状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ApiErrorStatus {
    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,
}

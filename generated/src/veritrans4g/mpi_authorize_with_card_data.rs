// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 3-Dセキュア認証要求(カード番号)
//!
//! `POST /{mode.prefix}paynow/v2/Authorize/mpi`: opens a payment; sent again: if provably not sent; unknown outcome: 3-Dセキュア結果取得; notifies with [`PushMpi`](super::PushMpi).
//!
//! The request carries card data, so it is there with the feature `card-data` only.
//!
//! observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:141`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request =
//!     veritrans4g::MpiAuthorizeWithCardDataRequest::builder()
//!         .service_option_type(veritrans4g::MpiOption::Company)
//!         .order_id("order-6")
//!         .amount(::denbun::Yen(10))
//!         .card_number("4111111111111111")
//!         .card_expire("12/30")
//!         .security_code("123")
//!         .device_channel(veritrans4g::DeviceChannel::Browser)
//!         .cardholder_name("TARO YAMADA")
//!         .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"serviceOptionType":"mpi-company","orderId":"order-6","amount":"10","cardNumber":"4111111111111111","cardExpire":"12/30","securityCode":"123","deviceChannel":"02","cardholderName":"TARO YAMADA"}"#
//! );
//! ```

/// 3-Dセキュア認証要求(カード番号)
///
/// `mpi_authorize_with_card_data.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:141`
#[doc(alias("mpi_authorize_with_card_data.request", "3-Dセキュア認証要求(カード番号)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "mpi_authorize_with_card_data.request",
    label = "3-Dセキュア認証要求(カード番号)",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = mpi_authorize_with_card_data_request_rules
)]
#[non_exhaustive]
pub struct MpiAuthorizeWithCardDataRequest {
    /// サービスオプションタイプ
    ///
    /// `半角英数字 最大100` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:144`
    #[doc(alias("serviceOptionType", "サービスオプションタイプ"))]
    #[field(
        name = "serviceOptionType",
        label = "サービスオプションタイプ",
        format = "半角英数字 最大100",
        chars = "-",
        public
    )]
    pub service_option_type: super::MpiOption,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:146`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: String,

    /// 決済金額
    ///
    /// `半角数字 最大8` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:146`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字 最大8", json(text), public)]
    pub amount: ::denbun::Yen,

    /// カード番号
    ///
    /// up to 19 digits; hyphens blanks and periods are tolerated
    ///
    /// `半角数字、記号 最大26` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:146`
    #[doc(alias("cardNumber", "カード番号"))]
    #[field(name = "cardNumber", label = "カード番号", format = "半角数字、記号 最大26", secret)]
    pub card_number: Option<::denbun::Secret<String>>,

    /// カード有効期限
    ///
    /// MM/YY
    ///
    /// `半角数字、記号 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:146`
    #[doc(alias("cardExpire", "カード有効期限"))]
    #[field(name = "cardExpire", label = "カード有効期限", format = "半角数字、記号 最大5", secret)]
    pub card_expire: Option<::denbun::Secret<String>>,

    /// カード接続センター
    ///
    /// the shop\'s own unless given
    ///
    /// `半角英数字 最大5文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:147`
    #[doc(alias("cardCenter", "カード接続センター"))]
    #[field(name = "cardCenter", label = "カード接続センター", format = "半角英数字 最大5文字", public)]
    pub card_center: Option<super::MpiCardCenter>,

    /// 仕向け先コード
    ///
    /// `半角英数字 最大2` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:147`
    #[doc(alias("acquirerCode", "仕向け先コード"))]
    #[field(name = "acquirerCode", label = "仕向け先コード", format = "半角英数字 最大2", public)]
    pub acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 支払種別
    ///
    /// 10 lump sum (and unless given); 61C and two digits instalments; 80 revolving; 21-25 31-34 62 63 69 with detail
    ///
    /// `半角英数字 最大138文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:147`
    #[doc(alias("jpo", "支払種別"))]
    #[field(name = "jpo", label = "支払種別", format = "半角英数字 最大138文字", public)]
    pub payment_plan: Option<String>,

    /// 売上フラグ
    ///
    /// false unless given
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:147`
    #[doc(alias("withCapture", "売上フラグ"))]
    #[field(name = "withCapture", label = "売上フラグ", format = "半角英数字 最大5", json(text), public)]
    pub with_capture: Option<bool>,

    /// 売上日
    ///
    /// `半角数字 最大8 YYYYMMDD` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:148`
    #[doc(alias("salesDay", "売上日"))]
    #[field(name = "salesDay", label = "売上日", format = "半角数字 最大8 YYYYMMDD", public)]
    pub sales_day: Option<::denbun::Date>,

    /// 商品コード
    ///
    /// the shop\'s own unless given
    ///
    /// `半角数字 最大7桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:148`
    #[doc(alias("itemCode", "商品コード"))]
    #[field(name = "itemCode", label = "商品コード", format = "半角数字 最大7桁", public)]
    pub item_code: Option<String>,

    /// セキュリティコード
    ///
    /// `半角数字 最大4桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:148`
    #[doc(alias("securityCode", "セキュリティコード"))]
    #[field(name = "securityCode", label = "セキュリティコード", format = "半角数字 最大4桁", secret)]
    pub security_code: Option<::denbun::Secret<String>>,

    /// 誕生日
    ///
    /// at SLN only
    ///
    /// `半角数字 最大4桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:148`
    #[doc(alias("誕生日"))]
    #[field(name = "birthday", label = "誕生日", format = "半角数字 最大4桁")]
    pub birthday: Option<String>,

    /// 電話番号
    ///
    /// at SLN only
    ///
    /// `半角数字 最大4桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:148`
    #[doc(alias("tel", "電話番号"))]
    #[field(name = "tel", label = "電話番号", format = "半角数字 最大4桁")]
    pub phone_last_four: Option<String>,

    /// 名前（名）カナ
    ///
    /// at SLN only
    ///
    /// `半角カナ 最大15バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:149`
    #[doc(alias("firstKanaName", "名前（名）カナ"))]
    #[field(name = "firstKanaName", label = "名前（名）カナ", format = "半角カナ 半角15文字全角7文字")]
    pub first_kana_name: Option<String>,

    /// 名前（姓）カナ
    ///
    /// at SLN only
    ///
    /// `半角カナ 最大15バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:149`
    #[doc(alias("lastKanaName", "名前（姓）カナ"))]
    #[field(name = "lastKanaName", label = "名前（姓）カナ", format = "半角カナ 半角15文字全角7文字")]
    pub last_kana_name: Option<String>,

    /// 通貨単位
    ///
    /// `英字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:149`
    #[doc(alias("currencyUnit", "通貨単位"))]
    #[field(name = "currencyUnit", label = "通貨単位", format = "英字 最大3", public)]
    pub currency: Option<::denbun::Currency>,

    /// リダイレクションURI
    ///
    /// the registered address unless given
    ///
    /// `半角英数字 最大1024` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:149`
    #[doc(alias("redirectionUri", "リダイレクションURI"))]
    #[field(
        name = "redirectionUri",
        label = "リダイレクションURI",
        format = "半角英数字 最大1024",
        type = "url"
    )]
    pub return_url: Option<String>,

    /// HTTPアクセプト
    ///
    /// the consumer\'s Accept header; the samples always send it
    ///
    /// `文字列` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:149`
    #[doc(alias("httpAccept", "HTTPアクセプト"))]
    #[field(name = "httpAccept", label = "HTTPアクセプト", format = "文字列")]
    pub http_accept: Option<String>,

    /// HTTPユーザエージェント
    ///
    /// the consumer\'s User-Agent header; the samples always send it
    ///
    /// `文字列` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:149`
    #[doc(alias("httpUserAgent", "HTTPユーザエージェント"))]
    #[field(name = "httpUserAgent", label = "HTTPユーザエージェント", format = "文字列")]
    pub http_user_agent: Option<String>,

    /// 初回請求年月
    ///
    /// YYMM
    ///
    /// `半角数字 最大4` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:149`
    #[doc(alias("firstPayment", "初回請求年月"))]
    #[field(name = "firstPayment", label = "初回請求年月", format = "半角数字 最大4")]
    pub first_payment: Option<String>,

    /// ボーナス初回年月
    ///
    /// YYMM
    ///
    /// `半角数字 最大4` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:150`
    #[doc(alias("bonusFirstPayment", "ボーナス初回年月"))]
    #[field(name = "bonusFirstPayment", label = "ボーナス初回年月", format = "半角数字 最大4")]
    pub first_bonus_payment: Option<String>,

    /// 決済金額（多通貨）
    ///
    /// `半角数字、小数点 最大9` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:150`
    #[doc(alias("mcAmount", "決済金額（多通貨）"))]
    #[field(name = "mcAmount", label = "決済金額（多通貨）", format = "半角数字、小数点 最大9", json(text))]
    pub foreign_amount: Option<::denbun::Number>,

    /// プッシュURL
    ///
    /// the registered address unless given
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:150`
    #[doc(alias("pushUrl", "プッシュURL"))]
    #[field(name = "pushUrl", label = "プッシュURL", format = "URL 最大256")]
    pub push_url: Option<String>,

    /// 端末種別
    ///
    /// 0 unless given
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:150`
    #[doc(alias("browserDeviceCategory", "端末種別"))]
    #[field(name = "browserDeviceCategory", label = "端末種別", format = "半角数字 最大1")]
    pub browser_device_category: Option<super::BrowserDeviceCategory>,

    /// 詳細パラメータ連携フラグ
    ///
    /// what return_mpi carries; the registered value unless given
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:150`
    #[doc(alias("verifyResultLink", "詳細パラメータ連携フラグ"))]
    #[field(name = "verifyResultLink", label = "詳細パラメータ連携フラグ", format = "半角数字 最大1", public)]
    pub returned_details: Option<super::ReturnedDetails>,

    /// 仮登録フラグ
    ///
    /// `半角数字 最大1` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:150`
    #[doc(alias("tempRegistration", "仮登録フラグ"))]
    #[field(name = "tempRegistration", label = "仮登録フラグ", format = "半角数字 最大1")]
    pub temp_registration: Option<super::TempRegistration>,

    /// 不正検知評価取引情報
    ///
    /// its rows are not public
    ///
    /// name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:150`
    #[doc(alias("fraudDetectionRequest", "不正検知評価取引情報"))]
    #[field(name = "fraudDetectionRequest", label = "不正検知評価取引情報")]
    pub fraud_detection: Option<::denbun::Json>,

    /// 不正検知V2評価取引情報
    ///
    /// its rows are not public
    ///
    /// name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:150`
    #[doc(alias("fraudDetectionV2Request", "不正検知V2評価取引情報"))]
    #[field(name = "fraudDetectionV2Request", label = "不正検知V2評価取引情報")]
    pub fraud_detection_v2: Option<::denbun::Json>,

    /// 不正検知実施フラグ
    ///
    /// `半角英数字 最大5文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:151`
    #[doc(alias("withFraudDetection", "不正検知実施フラグ"))]
    #[field(
        name = "withFraudDetection",
        label = "不正検知実施フラグ",
        format = "半角英数字 最大5文字",
        json(text)
    )]
    pub with_fraud_detection: Option<bool>,

    /// 本人認証有効期限
    ///
    /// minutes; no limit unless given
    ///
    /// `半角数字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:151`
    #[doc(alias("verifyTimeout", "本人認証有効期限"))]
    #[field(
        name = "verifyTimeout",
        label = "本人認証有効期限",
        format = "半角数字 最大3",
        json(text),
        public
    )]
    pub minutes_to_verify: Option<u64>,

    /// デバイスチャネル
    ///
    /// the registered value unless given; with none registered 3DS 1.0.2
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:151`
    #[doc(alias("deviceChannel", "デバイスチャネル"))]
    #[field(name = "deviceChannel", label = "デバイスチャネル", format = "半角数字 最大2", public)]
    pub device_channel: Option<super::DeviceChannel>,

    /// アカウントタイプ
    ///
    /// `半角数字 最大2` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:151`
    #[doc(alias("accountType", "アカウントタイプ"))]
    #[field(name = "accountType", label = "アカウントタイプ", format = "半角数字 最大2")]
    pub account_type: Option<super::AccountType>,

    /// 認証要求タイプ
    ///
    /// 01 unless given
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:151`
    #[doc(alias("authenticationIndicator", "認証要求タイプ"))]
    #[field(name = "authenticationIndicator", label = "認証要求タイプ", format = "半角数字 最大2", public)]
    pub authentication_indicator: Option<super::AuthenticationIndicator>,

    /// メッセージカテゴリ
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:151`
    #[doc(alias("messageCategory", "メッセージカテゴリ"))]
    #[field(name = "messageCategory", label = "メッセージカテゴリ", format = "半角数字 最大2", public)]
    pub message_category: Option<super::MessageCategory>,

    /// カード保有者名
    ///
    /// by 3DS 2 unless omitted or the member\'s card has one
    ///
    /// Required when `deviceChannel != null && (cardholderNameOmitFlag == null || cardholderNameOmitFlag == false) && payNowIdParam.accountParam == null`.
    ///
    /// `半角英数字記号 2-45` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:152`
    #[doc(alias("cardholderName", "カード保有者名"))]
    #[field(name = "cardholderName", label = "カード保有者名", format = "半角英数字記号 2-45")]
    pub cardholder_name: Option<String>,

    /// カード保有者名省略フラグ
    ///
    /// false unless given
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:154`
    #[doc(alias("cardholderNameOmitFlag", "カード保有者名省略フラグ"))]
    #[field(
        name = "cardholderNameOmitFlag",
        label = "カード保有者名省略フラグ",
        format = "半角英数字 最大5",
        json(text)
    )]
    pub omit_cardholder_name: Option<bool>,

    /// カード保有者メールアドレス
    ///
    /// `半角英数字記号 最大254` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:154`
    #[doc(alias("cardholderEmail", "カード保有者メールアドレス"))]
    #[field(
        name = "cardholderEmail",
        label = "カード保有者メールアドレス",
        format = "半角英数字記号 最大254",
        type = "email"
    )]
    pub cardholder_email: Option<String>,

    /// カード保有者自宅電話番号国コード
    ///
    /// `半角数字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:154`
    #[doc(alias("cardholderHomePhoneCountry", "カード保有者自宅電話番号国コード"))]
    #[field(
        name = "cardholderHomePhoneCountry",
        label = "カード保有者自宅電話番号国コード",
        format = "半角数字 最大3"
    )]
    pub cardholder_home_phone_country: Option<String>,

    /// カード保有者自宅電話番号
    ///
    /// `半角数字 最大15` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:154`
    #[doc(alias("cardholderHomePhoneNumber", "カード保有者自宅電話番号"))]
    #[field(
        name = "cardholderHomePhoneNumber",
        label = "カード保有者自宅電話番号",
        format = "半角数字 最大15"
    )]
    pub cardholder_home_phone_number: Option<String>,

    /// カード保有者携帯電話番号国コード
    ///
    /// `半角数字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:154`
    #[doc(alias("cardholderMobilePhoneCountry", "カード保有者携帯電話番号国コード"))]
    #[field(
        name = "cardholderMobilePhoneCountry",
        label = "カード保有者携帯電話番号国コード",
        format = "半角数字 最大3"
    )]
    pub cardholder_mobile_phone_country: Option<String>,

    /// カード保有者携帯電話番号
    ///
    /// `半角数字 最大15` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:154`
    #[doc(alias("cardholderMobilePhoneNumber", "カード保有者携帯電話番号"))]
    #[field(
        name = "cardholderMobilePhoneNumber",
        label = "カード保有者携帯電話番号",
        format = "半角数字 最大15"
    )]
    pub cardholder_mobile_phone_number: Option<String>,

    /// カード保有者勤務先電話番号国コード
    ///
    /// `半角数字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:154`
    #[doc(alias("cardholderWorkPhoneCountry", "カード保有者勤務先電話番号国コード"))]
    #[field(
        name = "cardholderWorkPhoneCountry",
        label = "カード保有者勤務先電話番号国コード",
        format = "半角数字 最大3"
    )]
    pub cardholder_work_phone_country: Option<String>,

    /// カード保有者勤務先電話番号
    ///
    /// `半角数字 最大15` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:154`
    #[doc(alias("cardholderWorkPhoneNumber", "カード保有者勤務先電話番号"))]
    #[field(
        name = "cardholderWorkPhoneNumber",
        label = "カード保有者勤務先電話番号",
        format = "半角数字 最大15"
    )]
    pub cardholder_work_phone_number: Option<String>,

    /// 請求先住所_市区町村
    ///
    /// `文字列 最大50` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:155`
    #[doc(alias("billingAddressCity", "請求先住所_市区町村"))]
    #[field(name = "billingAddressCity", label = "請求先住所_市区町村", format = "文字列 最大50")]
    pub billing_address_city: Option<String>,

    /// 請求先住所_国
    ///
    /// ISO 3166-1
    ///
    /// `半角数字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:155`
    #[doc(alias("billingAddressCountry", "請求先住所_国"))]
    #[field(name = "billingAddressCountry", label = "請求先住所_国", format = "半角数字 最大3")]
    pub billing_address_country: Option<String>,

    /// 請求先住所1
    ///
    /// `文字列 最大50` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:155`
    #[doc(alias("billingAddressLine1", "請求先住所1"))]
    #[field(name = "billingAddressLine1", label = "請求先住所1", format = "文字列 最大50")]
    pub billing_address_line1: Option<String>,

    /// 請求先住所2
    ///
    /// `文字列 最大50` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:155`
    #[doc(alias("billingAddressLine2", "請求先住所2"))]
    #[field(name = "billingAddressLine2", label = "請求先住所2", format = "文字列 最大50")]
    pub billing_address_line2: Option<String>,

    /// 請求先住所3
    ///
    /// `文字列 最大50` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:155`
    #[doc(alias("billingAddressLine3", "請求先住所3"))]
    #[field(name = "billingAddressLine3", label = "請求先住所3", format = "文字列 最大50")]
    pub billing_address_line3: Option<String>,

    /// 請求先郵便番号
    ///
    /// `半角英数字記号 最大16` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:155`
    #[doc(alias("billingPostalCode", "請求先郵便番号"))]
    #[field(name = "billingPostalCode", label = "請求先郵便番号", format = "半角英数字記号 最大16")]
    pub billing_postal_code: Option<String>,

    /// 請求先住所_都道府県
    ///
    /// ISO 3166-2
    ///
    /// `半角英数字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:155`
    #[doc(alias("billingAddressState", "請求先住所_都道府県"))]
    #[field(name = "billingAddressState", label = "請求先住所_都道府県", format = "半角英数字 最大3")]
    pub billing_address_state: Option<String>,

    /// 配送先住所_市区町村
    ///
    /// `文字列 最大50` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:155`
    #[doc(alias("shippingAddressCity", "配送先住所_市区町村"))]
    #[field(name = "shippingAddressCity", label = "配送先住所_市区町村", format = "文字列 最大50")]
    pub shipping_address_city: Option<String>,

    /// 配送先住所_国
    ///
    /// ISO 3166-1
    ///
    /// `半角数字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:155`
    #[doc(alias("shippingAddressCountry", "配送先住所_国"))]
    #[field(name = "shippingAddressCountry", label = "配送先住所_国", format = "半角数字 最大3")]
    pub shipping_address_country: Option<String>,

    /// 配送先住所1
    ///
    /// `文字列 最大50` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:155`
    #[doc(alias("shippingAddressLine1", "配送先住所1"))]
    #[field(name = "shippingAddressLine1", label = "配送先住所1", format = "文字列 最大50")]
    pub shipping_address_line1: Option<String>,

    /// 配送先住所2
    ///
    /// `文字列 最大50` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:156`
    #[doc(alias("shippingAddressLine2", "配送先住所2"))]
    #[field(name = "shippingAddressLine2", label = "配送先住所2", format = "文字列 最大50")]
    pub shipping_address_line2: Option<String>,

    /// 配送先住所3
    ///
    /// `文字列 最大50` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:156`
    #[doc(alias("shippingAddressLine3", "配送先住所3"))]
    #[field(name = "shippingAddressLine3", label = "配送先住所3", format = "文字列 最大50")]
    pub shipping_address_line3: Option<String>,

    /// 配送先郵便番号
    ///
    /// `半角英数字記号 最大16` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:156`
    #[doc(alias("shippingPostalCode", "配送先郵便番号"))]
    #[field(name = "shippingPostalCode", label = "配送先郵便番号", format = "半角英数字記号 最大16")]
    pub shipping_postal_code: Option<String>,

    /// 配送先住所_都道府県
    ///
    /// ISO 3166-2
    ///
    /// `半角英数字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:156`
    #[doc(alias("shippingAddressState", "配送先住所_都道府県"))]
    #[field(name = "shippingAddressState", label = "配送先住所_都道府県", format = "半角英数字 最大3")]
    pub shipping_address_state: Option<String>,

    /// 消費者IPアドレス
    ///
    /// `半角英数字記号 最大45` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:156`
    #[doc(alias("customerIp", "消費者IPアドレス"))]
    #[field(name = "customerIp", label = "消費者IPアドレス", format = "半角英数字記号 最大45")]
    pub customer_ip: Option<String>,

    /// チャレンジ認証フラグ
    ///
    /// whether a challenge may be asked for; true unless given
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:156`
    #[doc(alias("withChallenge", "チャレンジ認証フラグ"))]
    #[field(name = "withChallenge", label = "チャレンジ認証フラグ", format = "半角英数字 最大5", json(text))]
    pub with_challenge: Option<bool>,

    /// 認証データ
    ///
    /// reserved
    ///
    /// `半角英数字記号 最大2048` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:156`
    #[doc(alias("authData", "認証データ"))]
    #[field(name = "authData", label = "認証データ", format = "半角英数字記号 最大2048")]
    pub auth_data: Option<String>,

    /// 認証メソッド
    ///
    /// `半角数字 最大2` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:156`
    #[doc(alias("authMethod", "認証メソッド"))]
    #[field(name = "authMethod", label = "認証メソッド", format = "半角数字 最大2")]
    pub auth_method: Option<super::AuthMethod>,

    /// 認証タイムスタンプ
    ///
    /// JST
    ///
    /// `半角数字 最大12 YYYYMMDDhhmm` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:156`
    #[doc(alias("authTimestamp", "認証タイムスタンプ"))]
    #[field(name = "authTimestamp", label = "認証タイムスタンプ", format = "半角数字 最大12 YYYYMMDDhhmm")]
    pub authenticated_at: Option<::denbun::DateTime>,

    /// アカウント所持期間インジケーター
    ///
    /// `半角数字 最大2` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:157`
    #[doc(alias("accountAgeIndicator", "アカウント所持期間インジケーター"))]
    #[field(
        name = "accountAgeIndicator",
        label = "アカウント所持期間インジケーター",
        format = "半角数字 最大2"
    )]
    pub account_age_indicator: Option<super::AccountAge>,

    /// アカウント最終変更日
    ///
    /// `半角数字 最大8 YYYYMMDD` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:157`
    #[doc(alias("accountChangeDate", "アカウント最終変更日"))]
    #[field(name = "accountChangeDate", label = "アカウント最終変更日", format = "半角数字 最大8 YYYYMMDD")]
    pub account_change_date: Option<::denbun::Date>,

    /// アカウント変更インジケーター
    ///
    /// `半角数字 最大2` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:157`
    #[doc(alias("accountChangeIndicator", "アカウント変更インジケーター"))]
    #[field(
        name = "accountChangeIndicator",
        label = "アカウント変更インジケーター",
        format = "半角数字 最大2"
    )]
    pub account_change_indicator: Option<super::AccountChange>,

    /// アカウント開設日
    ///
    /// `半角数字 最大8 YYYYMMDD` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:157`
    #[doc(alias("accountDate", "アカウント開設日"))]
    #[field(name = "accountDate", label = "アカウント開設日", format = "半角数字 最大8 YYYYMMDD")]
    pub account_opened_on: Option<::denbun::Date>,

    /// アカウントパスワード最終変更日
    ///
    /// `半角数字 最大8 YYYYMMDD` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:157`
    #[doc(alias("accountPasswordChangeDate", "アカウントパスワード最終変更日"))]
    #[field(
        name = "accountPasswordChangeDate",
        label = "アカウントパスワード最終変更日",
        format = "半角数字 最大8 YYYYMMDD"
    )]
    pub account_password_change_date: Option<::denbun::Date>,

    /// アカウントパスワード変更インジケーター
    ///
    /// `半角数字 最大2` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:157`
    #[doc(alias("accountPasswordChangeIndicator", "アカウントパスワード変更インジケーター"))]
    #[field(
        name = "accountPasswordChangeIndicator",
        label = "アカウントパスワード変更インジケーター",
        format = "半角数字 最大2"
    )]
    pub account_password_change_indicator: Option<super::PasswordChange>,

    /// アカウント購入数
    ///
    /// in 6 months
    ///
    /// `半角数字 最大4` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:157`
    #[doc(alias("accountPurchaseCount", "アカウント購入数"))]
    #[field(name = "accountPurchaseCount", label = "アカウント購入数", format = "半角数字 最大4", json(text))]
    pub account_purchase_count: Option<u64>,

    /// カード追加試行回数
    ///
    /// in 24 hours
    ///
    /// `半角数字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:157`
    #[doc(alias("accountProvisioningAttempts", "カード追加試行回数"))]
    #[field(
        name = "accountProvisioningAttempts",
        label = "カード追加試行回数",
        format = "半角数字 最大3",
        json(text)
    )]
    pub account_provisioning_attempts: Option<u64>,

    /// 前日アカウント購入数
    ///
    /// in 24 hours
    ///
    /// `半角数字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:157`
    #[doc(alias("accountDayTransactions", "前日アカウント購入数"))]
    #[field(
        name = "accountDayTransactions",
        label = "前日アカウント購入数",
        format = "半角数字 最大3",
        json(text)
    )]
    pub account_day_transactions: Option<u64>,

    /// 前年アカウント購入数
    ///
    /// in a year
    ///
    /// `半角数字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:158`
    #[doc(alias("accountYearTransactions", "前年アカウント購入数"))]
    #[field(
        name = "accountYearTransactions",
        label = "前年アカウント購入数",
        format = "半角数字 最大3",
        json(text)
    )]
    pub account_year_transactions: Option<u64>,

    /// 支払いアカウント登録日
    ///
    /// `半角数字 最大8 YYYYMMDD` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:158`
    #[doc(alias("paymentAccountAge", "支払いアカウント登録日"))]
    #[field(name = "paymentAccountAge", label = "支払いアカウント登録日", format = "半角数字 最大8 YYYYMMDD")]
    pub payment_account_registered_on: Option<::denbun::Date>,

    /// 支払いアカウント所持期間インジケーター
    ///
    /// `半角数字 最大2` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:158`
    #[doc(alias("paymentAccountAgeIndicator", "支払いアカウント所持期間インジケーター"))]
    #[field(
        name = "paymentAccountAgeIndicator",
        label = "支払いアカウント所持期間インジケーター",
        format = "半角数字 最大2"
    )]
    pub payment_account_age_indicator: Option<super::AccountAge>,

    /// 配送先住所初回使用日
    ///
    /// `半角数字 最大8 YYYYMMDD` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:158`
    #[doc(alias("shipAddressUsageDate", "配送先住所初回使用日"))]
    #[field(
        name = "shipAddressUsageDate",
        label = "配送先住所初回使用日",
        format = "半角数字 最大8 YYYYMMDD"
    )]
    pub ship_address_usage_date: Option<::denbun::Date>,

    /// 配送先住所利用状況インジケーター
    ///
    /// `半角数字 最大2` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:158`
    #[doc(alias("shipAddressUsageIndicator", "配送先住所利用状況インジケーター"))]
    #[field(
        name = "shipAddressUsageIndicator",
        label = "配送先住所利用状況インジケーター",
        format = "半角数字 最大2"
    )]
    pub ship_address_usage_indicator: Option<super::AddressUsage>,

    /// 配送先名インジケーター
    ///
    /// `半角数字 最大2` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:158`
    #[doc(alias("shipNameIndicator", "配送先名インジケーター"))]
    #[field(name = "shipNameIndicator", label = "配送先名インジケーター", format = "半角数字 最大2")]
    pub ship_name_indicator: Option<super::ShipNameIndicator>,

    /// 不審アカウントアクティビティ
    ///
    /// `半角数字 最大2` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:158`
    #[doc(alias("suspiciousAccountActivity", "不審アカウントアクティビティ"))]
    #[field(
        name = "suspiciousAccountActivity",
        label = "不審アカウントアクティビティ",
        format = "半角数字 最大2"
    )]
    pub suspicious_account_activity: Option<super::SuspiciousAccountActivity>,

    /// リクエスターチャレンジインジケーター
    ///
    /// as EMV 3DS lists them
    ///
    /// `半角数字 最大2` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:158`
    #[doc(alias("requestorChallengeIndicator", "リクエスターチャレンジインジケーター"))]
    #[field(
        name = "requestorChallengeIndicator",
        label = "リクエスターチャレンジインジケーター",
        format = "半角数字 最大2"
    )]
    pub requestor_challenge_indicator: Option<String>,

    /// 商品お届け先メールアドレス
    ///
    /// `半角英数字記号 最大254` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:159`
    #[doc(alias("deliveryEmailAddress", "商品お届け先メールアドレス"))]
    #[field(
        name = "deliveryEmailAddress",
        label = "商品お届け先メールアドレス",
        format = "半角英数字記号 最大254",
        type = "email"
    )]
    pub delivery_email_address: Option<String>,

    /// プレオーダー購入インジケーター
    ///
    /// as EMV 3DS lists them
    ///
    /// `半角数字 最大2` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:159`
    #[doc(alias("preOrderPurchaseIndicator", "プレオーダー購入インジケーター"))]
    #[field(
        name = "preOrderPurchaseIndicator",
        label = "プレオーダー購入インジケーター",
        format = "半角数字 最大2"
    )]
    pub pre_order_purchase_indicator: Option<String>,

    /// 再注文商品インジケーター
    ///
    /// as EMV 3DS lists them
    ///
    /// `半角数字 最大2` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:159`
    #[doc(alias("reorderItemsIndicator", "再注文商品インジケーター"))]
    #[field(name = "reorderItemsIndicator", label = "再注文商品インジケーター", format = "半角数字 最大2")]
    pub reorder_items_indicator: Option<String>,

    /// 配送方法インジケーター
    ///
    /// as EMV 3DS lists them
    ///
    /// `半角数字 最大2` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:159`
    #[doc(alias("shipIndicator", "配送方法インジケーター"))]
    #[field(name = "shipIndicator", label = "配送方法インジケーター", format = "半角数字 最大2")]
    pub ship_indicator: Option<String>,

    /// 本人認証用仕向け先コード
    ///
    /// for the authentication only
    ///
    /// `半角英数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:159`
    #[doc(alias("mpiAcquirerCode", "本人認証用仕向け先コード"))]
    #[field(name = "mpiAcquirerCode", label = "本人認証用仕向け先コード", format = "半角英数字 最大2")]
    pub mpi_acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 拡張伝票情報
    ///
    /// goes on to the acquirer\'s file
    ///
    /// `半角英数字 最大25文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:159`
    #[doc(alias("exSlipInfo", "拡張伝票情報"))]
    #[field(name = "exSlipInfo", label = "拡張伝票情報", format = "半角英数字 最大25文字")]
    pub extra_slip_info: Option<String>,

    /// 住所一致インジケーター
    ///
    /// `半角英字 最大1` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:159`
    #[doc(alias("addressMatchIndicator", "住所一致インジケーター"))]
    #[field(name = "addressMatchIndicator", label = "住所一致インジケーター", format = "半角英字 最大1")]
    pub address_match_indicator: Option<super::AddressMatchIndicator>,

    /// PayNowIDオブジェクト
    ///
    /// name observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:159`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParamWithCardData>,
}

fn mpi_authorize_with_card_data_request_rules(
    message: &MpiAuthorizeWithCardDataRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "cardholderName",
        rule::all([
            rule::present(message.device_channel.as_text()),
            rule::or(rule::absent(message.omit_cardholder_name.as_bool()), || {
                rule::eq(message.omit_cardholder_name.as_bool(), Some(false))
            }),
            rule::absent(
                message.pay_now_id.as_ref().and_then(|part| part.account.is_present().then_some("")),
            ),
        ]),
        message.cardholder_name.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.rule(
        "トークン、登録済みカード、カード番号のいずれかが必要",
        &["payNowIdParam.token", "payNowIdParam.accountParam", "cardNumber"],
        rule::any([
            rule::present(message.pay_now_id.as_ref().and_then(|part| part.mdk_token.as_text())),
            rule::present(
                message.pay_now_id.as_ref().and_then(|part| part.account.is_present().then_some("")),
            ),
            rule::present(message.card_number.as_text()),
        ]),
    );
    check.rule(
        "カード番号には有効期限が要る",
        &["cardNumber", "cardExpire"],
        rule::or(rule::absent(message.card_number.as_text()), || {
            rule::present(message.card_expire.as_text())
        }),
    );
    check.rule("金額は1円以上", &["amount"], rule::ge(message.amount.as_integer(), Some(1)));
    check.rule(
        "NPAは本人認証のみのとき",
        &["serviceOptionType", "messageCategory"],
        rule::or(rule::ne(message.message_category.as_text(), Some("02")), || {
            rule::eq(message.service_option_type.as_text(), Some("mpi-none"))
        }),
    );
    check.rule(
        "本人認証有効期限は1分以上",
        &["verifyTimeout"],
        rule::ge(message.minutes_to_verify.as_integer(), Some(1)),
    );
    check.rule("認証データは使用できない", &["authData"], rule::absent(message.auth_data.as_text()));
    check.rule(
        "誕生日はslnだけで指定できる",
        &["birthday", "cardCenter"],
        rule::or(rule::absent(message.birthday.as_text()), || rule::absent(message.card_center.as_text())),
    );
    check.rule(
        "電話番号はslnだけで指定できる",
        &["tel", "cardCenter"],
        rule::or(rule::absent(message.phone_last_four.as_text()), || {
            rule::absent(message.card_center.as_text())
        }),
    );
    check.rule(
        "カナ名前はslnだけで指定できる",
        &["firstKanaName", "cardCenter"],
        rule::or(rule::absent(message.first_kana_name.as_text()), || {
            rule::absent(message.card_center.as_text())
        }),
    );
    check.rule(
        "カナ名前はslnだけで指定できる",
        &["lastKanaName", "cardCenter"],
        rule::or(rule::absent(message.last_kana_name.as_text()), || {
            rule::absent(message.card_center.as_text())
        }),
    );
}

impl ::denbun::Operation for MpiAuthorizeWithCardDataRequest {
    type Answer = super::MpiAuthorizeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "mpi_authorize_with_card_data",
        label: "3-Dセキュア認証要求(カード番号)",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Authorize/mpi",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Operation("mpi_get_result")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::MpiAuthorizeResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(None, rule::eq(answer.result.status.as_text(), Some("failure")))
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("result.orderId", "取引ID", &self.order_id, &answer.result.order_id);
        check.same("result.reqAmount", "要求取引金額", &self.amount, &answer.result.sent_amount);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.result.result_code)
            .map(::std::borrow::Cow::Borrowed)
            .and_then(|codes| ::denbun::operation::strongest(super::ERRORS, codes, 4))
    }
}

impl ::denbun::page::Relays for MpiAuthorizeWithCardDataRequest {
    fn relayed<'a>(
        &self,
        answer: &'a Self::Answer,
    ) -> Option<(&'a ::denbun::Relayed, ::denbun::Charset, ::denbun::Charset)> {
        let taken = ::denbun::Charset::Utf8;
        answer.result.browser_html.as_ref().map(|page| (page, ::denbun::Charset::Utf8, taken))
    }
}

// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of UnivaPay, from `specs/univapay/tokens.yaml`.

/// コンビニの支払い情報
///
/// `konbini_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:43`
#[doc(alias("konbini_data", "コンビニの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "konbini_data", label = "コンビニの支払い情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct KonbiniData {
    /// 氏名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:43`
    #[doc(alias("氏名"))]
    #[field(name = "customer_name", label = "氏名")]
    pub customer_name: Option<String>,

    /// コンビニ
    ///
    /// circle_k and sunkus are closed
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:43`
    #[doc(alias("コンビニ"))]
    #[field(name = "convenience_store", label = "コンビニ", public)]
    pub convenience_store: Option<::denbun::Open<super::super::KonbiniDataConvenienceStore>>,

    /// 支払い期限
    ///
    /// 30 days unless given; sent as P7D and answered as PT168H
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:45`
    #[doc(alias("支払い期限"))]
    #[field(name = "expiration_period", label = "支払い期限", public)]
    pub expiration_period: Option<::denbun::IsoDuration>,

    /// 支払い期限の時刻
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:45`
    #[doc(alias("支払い期限の時刻"))]
    #[field(name = "expiration_time_shift", label = "支払い期限の時刻", public)]
    pub expiration_time_shift: Option<String>,

    /// 電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:45`
    #[doc(alias("電話番号"))]
    #[field(name = "phone_number", label = "電話番号")]
    pub phone_number: Option<super::super::PhoneNumberData>,
}

/// カードの支払い情報
///
/// `card_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:46`
#[doc(alias("card_data", "カードの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card_data", label = "カードの支払い情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CardData {
    /// カード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:47`
    #[doc(alias("カード"))]
    #[field(name = "card", label = "カード")]
    pub card: Option<Card>,

    /// 請求先
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:48`
    #[doc(alias("請求先"))]
    #[field(name = "billing", label = "請求先")]
    pub billing: Option<Billing>,

    /// CVVオーソリ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:49`
    #[doc(alias("CVVオーソリ"))]
    #[field(name = "cvv_authorize", label = "CVVオーソリ")]
    pub cvv_authorize: Option<CvvAuthorization>,

    /// CVVオーソリ確認
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:50`
    #[doc(alias("CVVオーソリ確認"))]
    #[field(name = "cvv_authorize_check", label = "CVVオーソリ確認")]
    pub cvv_authorize_check: Option<CvvAuthorizationCheck>,

    /// 3Dセキュア
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:51`
    #[doc(alias("3Dセキュア"))]
    #[field(name = "three_ds", label = "3Dセキュア")]
    pub three_ds: Option<TokenThreeDs>,
}

/// オンラインの支払い情報
///
/// `online_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:52`
#[doc(alias("online_data", "オンラインの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "online_data", label = "オンラインの支払い情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct OnlineData {
    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:52`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,

    /// 呼び出し方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:52`
    #[doc(alias("呼び出し方法"))]
    #[field(name = "call_method", label = "呼び出し方法", public)]
    pub call_method: Option<::denbun::Open<super::super::OnlineInputCallMethod>>,

    /// OS
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:52`
    #[doc(alias("OS"))]
    #[field(name = "os_type", label = "OS")]
    pub os_type: Option<String>,

    /// 消費者の識別子
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:52`
    #[doc(alias("消費者の識別子"))]
    #[field(name = "user_identifier", label = "消費者の識別子")]
    pub user_identifier: Option<String>,

    /// 識別子の出所
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:53`
    #[doc(alias("識別子の出所"))]
    #[field(name = "user_identifier_source", label = "識別子の出所")]
    pub user_identifier_source: Option<String>,

    /// 発行者トークン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:54`
    #[doc(alias("発行者トークン"))]
    #[field(name = "issuer_token", label = "発行者トークン", secret)]
    pub issuer_token: Option<::denbun::Secret<String>>,

    /// 発行者のデータ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:54`
    #[doc(alias("発行者のデータ"))]
    #[field(name = "issuer_token_payload", label = "発行者のデータ")]
    pub issuer_token_payload: Option<::denbun::Json>,
}

/// 銀行振込の支払い情報
///
/// `bank_transfer_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:55`
#[doc(alias("bank_transfer_data", "銀行振込の支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_transfer_data",
    label = "銀行振込の支払い情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct BankTransferData {
    /// 銀行
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:55`
    #[doc(alias("銀行"))]
    #[field(name = "brand", label = "銀行", public)]
    pub brand: Option<String>,

    /// 支払い期限
    ///
    /// 30 days unless given; sent as P7D and answered as PT168H
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:55`
    #[doc(alias("支払い期限"))]
    #[field(name = "expiration_period", label = "支払い期限", public)]
    pub expiration_period: Option<::denbun::IsoDuration>,

    /// 支払い期限の時刻
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:55`
    #[doc(alias("支払い期限の時刻"))]
    #[field(name = "expiration_time_shift", label = "支払い期限の時刻", public)]
    pub expiration_time_shift: Option<String>,

    /// 銀行コード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:55`
    #[doc(alias("銀行コード"))]
    #[field(name = "bank_code", label = "銀行コード")]
    pub bank_code: Option<String>,

    /// 銀行名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:56`
    #[doc(alias("銀行名"))]
    #[field(name = "bank_name", label = "銀行名")]
    pub bank_name: Option<String>,

    /// 支店コード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:56`
    #[doc(alias("支店コード"))]
    #[field(name = "branch_code", label = "支店コード")]
    pub branch_code: Option<String>,

    /// 支店名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:57`
    #[doc(alias("支店名"))]
    #[field(name = "branch_name", label = "支店名")]
    pub branch_name: Option<String>,

    /// 口座番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:57`
    #[doc(alias("口座番号"))]
    #[field(name = "account_number", label = "口座番号")]
    pub account_number: Option<String>,

    /// 口座名義
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:57`
    #[doc(alias("口座名義"))]
    #[field(name = "account_holder_name", label = "口座名義")]
    pub account_holder_name: Option<String>,

    /// 口座ID
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:57`
    #[doc(alias("口座ID"))]
    #[field(name = "account_id", label = "口座ID")]
    pub account_id: Option<String>,
}

/// Paidyの支払い情報
///
/// `paidy_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:58`
#[doc(alias("paidy_data", "Paidyの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "paidy_data", label = "Paidyの支払い情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PaidyData {
    /// Paidyトークン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:58`
    #[doc(alias("Paidyトークン"))]
    #[field(name = "paidy_token", label = "Paidyトークン", secret)]
    pub paidy_token: Option<::denbun::Secret<String>>,

    /// 電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:58`
    #[doc(alias("電話番号"))]
    #[field(name = "phone_number", label = "電話番号")]
    pub phone_number: Option<::denbun::Json>,

    /// 配送先
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:58`
    #[doc(alias("配送先"))]
    #[field(name = "shipping_address", label = "配送先")]
    pub shipping_address: Option<super::super::ShippingAddressData>,
}

/// QRスキャンの支払い情報
///
/// `qr_scan_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:59`
#[doc(alias("qr_scan_data", "QRスキャンの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "qr_scan_data", label = "QRスキャンの支払い情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct QrScanData {
    /// ブランド
    ///
    /// null where the code was not recognized
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:59`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,

    /// ゲートウェイ
    ///
    /// observed: univapay-java-sdk · `specs/univapay/tokens.yaml:59`
    #[doc(alias("ゲートウェイ"))]
    #[field(name = "gateway", label = "ゲートウェイ")]
    pub gateway: Option<String>,
}

/// QRマーチャントの支払い情報
///
/// `qr_merchant_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:60`
#[doc(alias("qr_merchant_data", "QRマーチャントの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "qr_merchant_data",
    label = "QRマーチャントの支払い情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct QrMerchantData {
    /// QRコード
    ///
    /// null until it is made; an address or an opaque code
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:60`
    #[doc(alias("QRコード"))]
    #[field(name = "qr_image_url", label = "QRコード")]
    pub qr_image_url: Option<String>,

    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:60`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,

    /// ゲートウェイ
    ///
    /// observed: univapay-java-sdk · `specs/univapay/tokens.yaml:60`
    #[doc(alias("ゲートウェイ"))]
    #[field(name = "gateway", label = "ゲートウェイ")]
    pub gateway: Option<String>,
}

/// カード
///
/// `card` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:64`
#[doc(alias("card", "カード"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card", label = "カード", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Card {
    /// カード名義人
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:64`
    #[doc(alias("カード名義人"))]
    #[field(name = "cardholder", label = "カード名義人")]
    pub cardholder: Option<String>,

    /// 有効期限(月)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:64`
    #[doc(alias("有効期限(月)"))]
    #[field(name = "exp_month", label = "有効期限(月)")]
    pub exp_month: Option<i64>,

    /// 有効期限(年)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:64`
    #[doc(alias("有効期限(年)"))]
    #[field(name = "exp_year", label = "有効期限(年)")]
    pub exp_year: Option<i64>,

    /// BIN
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:64`
    #[doc(alias("BIN"))]
    #[field(name = "card_bin", label = "BIN")]
    pub card_bin: Option<String>,

    /// カード番号の下4桁
    ///
    /// six digits in one sample
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:65`
    #[doc(alias("カード番号の下4桁"))]
    #[field(name = "last_four", label = "カード番号の下4桁")]
    pub last_four: Option<String>,

    /// ブランド
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:66`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<::denbun::Open<super::super::CardBrand>>,

    /// カードの種類
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:68`
    #[doc(alias("カードの種類"))]
    #[field(name = "card_type", label = "カードの種類")]
    pub card_type: Option<::denbun::Open<super::super::CardType>>,

    /// 発行国
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:68`
    #[doc(alias("発行国"))]
    #[field(name = "country", label = "発行国")]
    pub country: Option<String>,

    /// カテゴリー
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:68`
    #[doc(alias("カテゴリー"))]
    #[field(name = "category", label = "カテゴリー")]
    pub category: Option<String>,

    /// 発行会社
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:68`
    #[doc(alias("発行会社"))]
    #[field(name = "issuer", label = "発行会社")]
    pub issuer: Option<String>,

    /// サブブランド
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:69`
    #[doc(alias("サブブランド"))]
    #[field(name = "sub_brand", label = "サブブランド")]
    pub sub_brand: Option<::denbun::Open<super::super::SubBrand>>,
}

/// 請求先
///
/// `billing` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
#[doc(alias("billing", "請求先"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "billing", label = "請求先", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Billing {
    /// 住所1
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("住所1"))]
    #[field(name = "line1", label = "住所1")]
    pub line1: Option<String>,

    /// 住所2
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("住所2"))]
    #[field(name = "line2", label = "住所2")]
    pub line2: Option<String>,

    /// 都道府県
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("都道府県"))]
    #[field(name = "state", label = "都道府県")]
    pub state: Option<String>,

    /// 市区町村
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("市区町村"))]
    #[field(name = "city", label = "市区町村")]
    pub city: Option<String>,

    /// 国
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("国"))]
    #[field(name = "country", label = "国")]
    pub country: Option<String>,

    /// 郵便番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("郵便番号"))]
    #[field(name = "zip", label = "郵便番号")]
    pub zip: Option<String>,

    /// 電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("電話番号"))]
    #[field(name = "phone_number", label = "電話番号")]
    pub phone_number: Option<super::super::PhoneNumberData>,
}

/// CVVオーソリ
///
/// `cvv_authorization` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:72`
#[doc(alias("cvv_authorization", "CVVオーソリ"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "cvv_authorization", label = "CVVオーソリ", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CvvAuthorization {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:72`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// 状態
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:72`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: Option<::denbun::Open<super::super::CvvAuthorizationStatus>>,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:72`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 認証情報ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:73`
    #[doc(alias("認証情報ID"))]
    #[field(name = "credentials_id", label = "認証情報ID", type = "uuid", open)]
    pub credentials_id: Option<String>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:73`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,
}

/// CVVオーソリ確認
///
/// `cvv_authorization_check` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:74`
#[doc(alias("cvv_authorization_check", "CVVオーソリ確認"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "cvv_authorization_check",
    label = "CVVオーソリ確認",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CvvAuthorizationCheck {
    /// 状態
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:74`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: Option<::denbun::Open<super::super::CvvAuthorizationStatus>>,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:74`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:74`
    #[doc(alias("日時"))]
    #[field(name = "date", label = "日時", json(text, number))]
    pub date: Option<::denbun::Timestamp>,
}

/// 3Dセキュア
///
/// `token_three_ds` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:76`
#[doc(alias("token_three_ds", "3Dセキュア"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "token_three_ds", label = "3Dセキュア", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct TokenThreeDs {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:76`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// 状態
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:76`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: Option<::denbun::Open<super::super::TokenThreeDsStatus>>,

    /// リダイレクト先URL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:77`
    #[doc(alias("リダイレクト先URL"))]
    #[field(name = "redirect_endpoint", label = "リダイレクト先URL")]
    pub redirect_endpoint: Option<String>,

    /// リダイレクトID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:77`
    #[doc(alias("リダイレクトID"))]
    #[field(name = "redirect_id", label = "リダイレクトID", type = "uuid", open)]
    pub redirect_id: Option<String>,

    /// 免除
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:77`
    #[doc(alias("免除"))]
    #[field(name = "exempted", label = "免除")]
    pub exempted: Option<bool>,

    /// 決済エラー
    ///
    /// absent null and empty say the same
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:77`
    #[doc(alias("決済エラー"))]
    #[field(name = "error", label = "決済エラー")]
    pub error: Option<super::super::PaymentError>,
}

/// トランザクショントークン
///
/// `listed_token` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:78`
#[doc(alias("listed_token", "トランザクショントークン"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "listed_token",
    label = "トランザクショントークン",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct ListedToken {
    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:78`
    #[doc(alias("id", "トランザクショントークンID"))]
    #[field(name = "id", label = "トランザクショントークンID", type = "uuid", open)]
    pub token_id: String,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:79`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// マーチャント名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:79`
    #[doc(alias("マーチャント名"))]
    #[field(name = "merchant_name", label = "マーチャント名")]
    pub merchant_name: Option<String>,

    /// 店舗名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:79`
    #[doc(alias("店舗名"))]
    #[field(name = "store_name", label = "店舗名")]
    pub store_name: Option<String>,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:79`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス")]
    pub email: Option<String>,

    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:79`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: Option<::denbun::Open<super::super::PaymentType>>,

    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:80`
    #[doc(alias("有効"))]
    #[field(name = "active", label = "有効", public)]
    pub active: Option<bool>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:80`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<super::super::Mode>>,

    /// トークンの種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:80`
    #[doc(alias("type", "トークンの種類"))]
    #[field(name = "type", label = "トークンの種類")]
    pub token_type: Option<::denbun::Open<super::super::TokenType>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:80`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:80`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,

    /// 消費者
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:81`
    #[doc(alias("消費者"))]
    #[field(name = "user_data", label = "消費者")]
    pub user_data: Option<ListedTokenUser>,
}

/// 消費者
///
/// `listed_token_user` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:82`
#[doc(alias("listed_token_user", "消費者"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "listed_token_user", label = "消費者", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ListedTokenUser {
    /// カード名義人
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:82`
    #[doc(alias("カード名義人"))]
    #[field(name = "cardholder_name", label = "カード名義人")]
    pub cardholder_name: Option<String>,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:82`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス")]
    pub email: Option<String>,

    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:82`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,
}

/// 3Dセキュア
///
/// `token_three_ds_input` · object · observed: univapay-node · `specs/univapay/tokens.yaml:83`
#[doc(alias("token_three_ds_input", "3Dセキュア"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "token_three_ds_input", label = "3Dセキュア", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct TokenThreeDsInput {
    /// 3Dセキュアモード
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:83`
    #[doc(alias("3Dセキュアモード"))]
    #[field(name = "mode", label = "3Dセキュアモード", public)]
    pub mode: Option<super::super::ThreeDsInputMode>,

    /// リダイレクト先URL
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:83`
    #[doc(alias("リダイレクト先URL"))]
    #[field(name = "redirect_endpoint", label = "リダイレクト先URL", type = "url")]
    pub redirect_endpoint: Option<String>,

    /// リダイレクトID
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:84`
    #[doc(alias("リダイレクトID"))]
    #[field(name = "redirect_id", label = "リダイレクトID", type = "uuid")]
    pub redirect_id: Option<String>,
}

/// 支払い情報
///
/// Which object it is, `payment_type` tells.
#[doc(alias("支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Union)]
#[union(by = "payment_type", decode)]
#[non_exhaustive]
pub enum TransactionTokenData {
    /// `konbini`: コンビニ
    #[doc(alias("konbini", "コンビニ"))]
    #[case("konbini", label = "コンビニ")]
    Konbini(KonbiniData),

    /// `card`: カード
    #[doc(alias("card", "カード"))]
    #[case("card", label = "カード")]
    Card(CardData),

    /// `online`: オンライン
    #[doc(alias("online", "オンライン"))]
    #[case("online", label = "オンライン")]
    Online(OnlineData),

    /// `bank_transfer`: 銀行振込
    #[doc(alias("bank_transfer", "銀行振込"))]
    #[case("bank_transfer", label = "銀行振込")]
    BankTransfer(BankTransferData),

    /// `paidy`: Paidy
    #[doc(alias("paidy"))]
    #[case("paidy", label = "Paidy")]
    Paidy(PaidyData),

    /// `qr_scan`: QRスキャン(CPM)
    #[doc(alias("qr_scan", "QRスキャン(CPM)"))]
    #[case("qr_scan", label = "QRスキャン(CPM)")]
    QrScan(QrScanData),

    /// `qr_merchant`: QRマーチャント(MPM)
    #[doc(alias("qr_merchant", "QRマーチャント(MPM)"))]
    #[case("qr_merchant", label = "QRマーチャント(MPM)")]
    QrMerchant(QrMerchantData),

    /// What no case names, or what its object cannot hold.
    #[other]
    Other(::denbun::Json),
}

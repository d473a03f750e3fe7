// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of VeriTrans4G, from `specs/veritrans4g/paypal.yaml`.

/// PayPal決済 与信の結果
///
/// `paypal_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:235`
#[doc(alias("paypal_authorize_result", "PayPal決済 与信の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_authorize_result",
    label = "PayPal決済 与信の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PaypalAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:238`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10文字", public)]
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:239`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32文字", public)]
    pub status: ::denbun::Open<super::super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:240`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16文字", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大1024バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:241`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 半角1024文字全角512文字", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:242`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:243`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:244`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDK バージョン
    ///
    /// `半角英数字 最大5桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:245`
    #[doc(alias("txnVersion", "MDK バージョン"))]
    #[field(
        name = "txnVersion",
        label = "MDK バージョン",
        format = "半角英数字 最大5桁",
        chars = ".",
        public
    )]
    pub version: Option<String>,

    /// ログインURL
    ///
    /// of set alone: the browser is sent there
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:246`
    #[doc(alias("loginUrl", "ログインURL"))]
    #[field(name = "loginUrl", label = "ログインURL", type = "url")]
    pub login_url: Option<String>,

    /// トークン
    ///
    /// `半角英数字 最大20文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:247`
    #[doc(alias("トークン"))]
    #[field(name = "token", label = "トークン", format = "半角英数字 最大20文字", chars = "-", secret)]
    pub token: Option<::denbun::Secret<String>>,

    /// 請求番号
    ///
    /// `半角英数字 最大127文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:248`
    #[doc(alias("invoiceId", "請求番号"))]
    #[field(name = "invoiceId", label = "請求番号", format = "半角英数字 最大127文字", chars = "-_")]
    pub invoice_id: Option<String>,

    /// 顧客番号
    ///
    /// `半角英数字 最大13文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:249`
    #[doc(alias("payerId", "顧客番号"))]
    #[field(name = "payerId", label = "顧客番号", format = "半角英数字 最大13文字")]
    pub payer_id: Option<String>,

    /// 取引金額
    ///
    /// `半角数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:250`
    #[doc(alias("取引金額"))]
    #[field(name = "amount", label = "取引金額", format = "半角数字", json(text, number), public)]
    pub amount: Option<::denbun::Yen>,

    /// 手数料
    ///
    /// `半角数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:251`
    #[doc(alias("feeAmount", "手数料"))]
    #[field(name = "feeAmount", label = "手数料", format = "半角数字", json(text, number))]
    pub fee_amount: Option<::denbun::Yen>,

    /// 決済金額
    ///
    /// `半角数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:252`
    #[doc(alias("settleAmount", "決済金額"))]
    #[field(name = "settleAmount", label = "決済金額", format = "半角数字", json(text, number))]
    pub settle_amount: Option<::denbun::Yen>,

    /// 外貨換算レート
    ///
    /// `半角英数字 最大17文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:253`
    #[doc(alias("exchangeRate", "外貨換算レート"))]
    #[field(name = "exchangeRate", label = "外貨換算レート", format = "半角英数字 最大17文字", chars = ".")]
    pub exchange_rate: Option<String>,

    /// 支払時刻
    ///
    /// yyyyMMddHHmmss
    ///
    /// `半角英数字 最大14文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:254`
    #[doc(alias("paymentDate", "支払時刻"))]
    #[field(name = "paymentDate", label = "支払時刻", format = "半角英数字 最大14文字")]
    pub payment_date: Option<String>,

    /// 支払ステータス
    ///
    /// `半角英数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:255`
    #[doc(alias("paymentStatus", "支払ステータス"))]
    #[field(name = "paymentStatus", label = "支払ステータス", format = "半角英数字", chars = "-_")]
    pub payment_status: Option<String>,

    /// 決済センタ承認ID
    ///
    /// `半角英数字 最大17文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:256`
    #[doc(alias("centerAuthId", "決済センタ承認ID"))]
    #[field(name = "centerAuthId", label = "決済センタ承認ID", format = "半角英数字 最大17文字")]
    pub center_auth_id: Option<String>,

    /// 配送先氏名
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:257`
    #[doc(alias("shipName", "配送先氏名"))]
    #[field(name = "shipName", label = "配送先氏名", format = "文字列")]
    pub ship_name: Option<String>,

    /// 配送先住所１
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:258`
    #[doc(alias("shipStreet1", "配送先住所１"))]
    #[field(name = "shipStreet1", label = "配送先住所１", format = "文字列")]
    pub ship_street1: Option<String>,

    /// 配送先住所２
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:259`
    #[doc(alias("shipStreet2", "配送先住所２"))]
    #[field(name = "shipStreet2", label = "配送先住所２", format = "文字列")]
    pub ship_street2: Option<String>,

    /// 配送先市区町村名
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:260`
    #[doc(alias("shipCity", "配送先市区町村名"))]
    #[field(name = "shipCity", label = "配送先市区町村名", format = "文字列")]
    pub ship_city: Option<String>,

    /// 配送先州名
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:261`
    #[doc(alias("shipState", "配送先州名"))]
    #[field(name = "shipState", label = "配送先州名", format = "文字列")]
    pub ship_state: Option<String>,

    /// 配送先国コード
    ///
    /// `半角英数字 最大2文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:262`
    #[doc(alias("shipCountry", "配送先国コード"))]
    #[field(name = "shipCountry", label = "配送先国コード", format = "半角英数字 最大2文字")]
    pub ship_country: Option<String>,

    /// 配送先郵便番号
    ///
    /// `半角英数字 最大20文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:263`
    #[doc(alias("shipPostalCode", "配送先郵便番号"))]
    #[field(name = "shipPostalCode", label = "配送先郵便番号", format = "半角英数字 最大20文字")]
    pub ship_postal_code: Option<String>,

    /// 配送先電話番号
    ///
    /// `半角英数字 最大20文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:264`
    #[doc(alias("shipPhone", "配送先電話番号"))]
    #[field(name = "shipPhone", label = "配送先電話番号", format = "半角英数字 最大20文字")]
    pub ship_phone: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:265`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// PayPal決済 売上の結果
///
/// `paypal_capture_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:266`
#[doc(alias("paypal_capture_result", "PayPal決済 売上の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_capture_result",
    label = "PayPal決済 売上の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PaypalCaptureResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:269`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10文字", public)]
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:270`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32文字", public)]
    pub status: ::denbun::Open<super::super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:271`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16文字", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大1024バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:272`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 半角1024文字全角512文字", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:273`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:274`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:275`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDK バージョン
    ///
    /// `半角英数字 最大5桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:276`
    #[doc(alias("txnVersion", "MDK バージョン"))]
    #[field(
        name = "txnVersion",
        label = "MDK バージョン",
        format = "半角英数字 最大5桁",
        chars = ".",
        public
    )]
    pub version: Option<String>,

    /// ログインURL
    ///
    /// of set alone: the browser is sent there
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:277`
    #[doc(alias("loginUrl", "ログインURL"))]
    #[field(name = "loginUrl", label = "ログインURL", type = "url")]
    pub login_url: Option<String>,

    /// トークン
    ///
    /// `半角英数字 最大20文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:278`
    #[doc(alias("トークン"))]
    #[field(name = "token", label = "トークン", format = "半角英数字 最大20文字", chars = "-", secret)]
    pub token: Option<::denbun::Secret<String>>,

    /// 請求番号
    ///
    /// `半角英数字 最大127文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:279`
    #[doc(alias("invoiceId", "請求番号"))]
    #[field(name = "invoiceId", label = "請求番号", format = "半角英数字 最大127文字", chars = "-_")]
    pub invoice_id: Option<String>,

    /// 顧客番号
    ///
    /// `半角英数字 最大13文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:280`
    #[doc(alias("payerId", "顧客番号"))]
    #[field(name = "payerId", label = "顧客番号", format = "半角英数字 最大13文字")]
    pub payer_id: Option<String>,

    /// 取引金額
    ///
    /// `半角数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:281`
    #[doc(alias("取引金額"))]
    #[field(name = "amount", label = "取引金額", format = "半角数字", json(text, number), public)]
    pub amount: Option<::denbun::Yen>,

    /// 手数料
    ///
    /// `半角数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:282`
    #[doc(alias("feeAmount", "手数料"))]
    #[field(name = "feeAmount", label = "手数料", format = "半角数字", json(text, number))]
    pub fee_amount: Option<::denbun::Yen>,

    /// 決済金額
    ///
    /// `半角数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:283`
    #[doc(alias("settleAmount", "決済金額"))]
    #[field(name = "settleAmount", label = "決済金額", format = "半角数字", json(text, number))]
    pub settle_amount: Option<::denbun::Yen>,

    /// 外貨換算レート
    ///
    /// `半角英数字 最大17文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:284`
    #[doc(alias("exchangeRate", "外貨換算レート"))]
    #[field(name = "exchangeRate", label = "外貨換算レート", format = "半角英数字 最大17文字", chars = ".")]
    pub exchange_rate: Option<String>,

    /// 支払時刻
    ///
    /// yyyyMMddHHmmss
    ///
    /// `半角英数字 最大14文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:285`
    #[doc(alias("paymentDate", "支払時刻"))]
    #[field(name = "paymentDate", label = "支払時刻", format = "半角英数字 最大14文字")]
    pub payment_date: Option<String>,

    /// 支払ステータス
    ///
    /// `半角英数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:286`
    #[doc(alias("paymentStatus", "支払ステータス"))]
    #[field(name = "paymentStatus", label = "支払ステータス", format = "半角英数字", chars = "-_")]
    pub payment_status: Option<String>,

    /// 決済センタ取引ID
    ///
    /// `半角英数字 最大17文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:287`
    #[doc(alias("centerTxnId", "決済センタ取引ID"))]
    #[field(name = "centerTxnId", label = "決済センタ取引ID", format = "半角英数字 最大17文字")]
    pub center_txn_id: Option<String>,

    /// 配送先氏名
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:288`
    #[doc(alias("shipName", "配送先氏名"))]
    #[field(name = "shipName", label = "配送先氏名", format = "文字列")]
    pub ship_name: Option<String>,

    /// 配送先住所１
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:289`
    #[doc(alias("shipStreet1", "配送先住所１"))]
    #[field(name = "shipStreet1", label = "配送先住所１", format = "文字列")]
    pub ship_street1: Option<String>,

    /// 配送先住所２
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:290`
    #[doc(alias("shipStreet2", "配送先住所２"))]
    #[field(name = "shipStreet2", label = "配送先住所２", format = "文字列")]
    pub ship_street2: Option<String>,

    /// 配送先市区町村名
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:291`
    #[doc(alias("shipCity", "配送先市区町村名"))]
    #[field(name = "shipCity", label = "配送先市区町村名", format = "文字列")]
    pub ship_city: Option<String>,

    /// 配送先州名
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:292`
    #[doc(alias("shipState", "配送先州名"))]
    #[field(name = "shipState", label = "配送先州名", format = "文字列")]
    pub ship_state: Option<String>,

    /// 配送先国コード
    ///
    /// `半角英数字 最大2文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:293`
    #[doc(alias("shipCountry", "配送先国コード"))]
    #[field(name = "shipCountry", label = "配送先国コード", format = "半角英数字 最大2文字")]
    pub ship_country: Option<String>,

    /// 配送先郵便番号
    ///
    /// `半角英数字 最大20文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:294`
    #[doc(alias("shipPostalCode", "配送先郵便番号"))]
    #[field(name = "shipPostalCode", label = "配送先郵便番号", format = "半角英数字 最大20文字")]
    pub ship_postal_code: Option<String>,

    /// 配送先電話番号
    ///
    /// `半角英数字 最大20文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:295`
    #[doc(alias("shipPhone", "配送先電話番号"))]
    #[field(name = "shipPhone", label = "配送先電話番号", format = "半角英数字 最大20文字")]
    pub ship_phone: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:296`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// PayPal決済 キャンセルの結果
///
/// `paypal_cancel_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:297`
#[doc(alias("paypal_cancel_result", "PayPal決済 キャンセルの結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_cancel_result",
    label = "PayPal決済 キャンセルの結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PaypalCancelResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:300`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10文字", public)]
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:301`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32文字", public)]
    pub status: ::denbun::Open<super::super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:302`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16文字", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大1024バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:303`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 半角1024文字全角512文字", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:304`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:305`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:306`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDK バージョン
    ///
    /// `半角英数字 最大5桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:307`
    #[doc(alias("txnVersion", "MDK バージョン"))]
    #[field(
        name = "txnVersion",
        label = "MDK バージョン",
        format = "半角英数字 最大5桁",
        chars = ".",
        public
    )]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:308`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// PayPal決済 返金の結果
///
/// `paypal_refund_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:309`
#[doc(alias("paypal_refund_result", "PayPal決済 返金の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_refund_result",
    label = "PayPal決済 返金の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PaypalRefundResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:312`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10文字", public)]
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:313`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32文字", public)]
    pub status: ::denbun::Open<super::super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:314`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16文字", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大1024バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:315`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 半角1024文字全角512文字", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:316`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:317`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:318`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDK バージョン
    ///
    /// `半角英数字 最大5桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:319`
    #[doc(alias("txnVersion", "MDK バージョン"))]
    #[field(
        name = "txnVersion",
        label = "MDK バージョン",
        format = "半角英数字 最大5桁",
        chars = ".",
        public
    )]
    pub version: Option<String>,

    /// 払戻し手数料
    ///
    /// `半角数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:320`
    #[doc(alias("feeRefundAmount", "払戻し手数料"))]
    #[field(name = "feeRefundAmount", label = "払戻し手数料", format = "半角数字", json(text, number))]
    pub fee_refund_amount: Option<::denbun::Yen>,

    /// 返金金額
    ///
    /// `半角数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:321`
    #[doc(alias("refundAmount", "返金金額"))]
    #[field(name = "refundAmount", label = "返金金額", format = "半角数字", json(text, number))]
    pub refund_amount: Option<::denbun::Yen>,

    /// 純返金金額
    ///
    /// `半角数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:322`
    #[doc(alias("netRefundAmount", "純返金金額"))]
    #[field(name = "netRefundAmount", label = "純返金金額", format = "半角数字", json(text, number))]
    pub net_refund_amount: Option<::denbun::Yen>,

    /// 元決済金額
    ///
    /// `半角数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:323`
    #[doc(alias("principalAmount", "元決済金額"))]
    #[field(name = "principalAmount", label = "元決済金額", format = "半角数字", json(text, number))]
    pub principal_amount: Option<::denbun::Yen>,

    /// 決済残高
    ///
    /// `半角数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:324`
    #[doc(alias("settlementBalance", "決済残高"))]
    #[field(name = "settlementBalance", label = "決済残高", format = "半角数字", json(text, number))]
    pub settlement_balance: Option<::denbun::Yen>,

    /// 請求番号
    ///
    /// `半角数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:325`
    #[doc(alias("invoiceId", "請求番号"))]
    #[field(name = "invoiceId", label = "請求番号", format = "半角数字")]
    pub invoice_id: Option<String>,

    /// 決済センタ取引ID
    ///
    /// `半角英数字 最大19文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:326`
    #[doc(alias("centerTxnId", "決済センタ取引ID"))]
    #[field(name = "centerTxnId", label = "決済センタ取引ID", format = "半角英数字 最大19文字")]
    pub center_txn_id: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:327`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of VeriTrans4G.

/// Alipay決済 与信同時売上の結果
///
/// `alipay_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:203`
#[doc(alias("alipay_authorize_result", "Alipay決済 与信同時売上の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "alipay_authorize_result",
    label = "Alipay決済 与信同時売上の結果",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = alipay_authorize_result_rules
)]
#[non_exhaustive]
pub struct AlipayAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:206`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:207`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:208`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大300` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:209`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 最大300", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:210`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:211`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:212`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:213`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// Alipayリダイレクト用HTMLフォーム文字列
    ///
    /// online; passed on to the browser as it is
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:214`
    #[doc(alias("entryForm", "Alipayリダイレクト用HTMLフォーム文字列"))]
    #[field(name = "entryForm", label = "Alipayリダイレクト用HTMLフォーム文字列")]
    pub entry_form: Option<::denbun::Relayed>,

    /// 決済センターとの取引ID
    ///
    /// of both barcode kinds
    ///
    /// `半角英数字 最大64` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:215`
    #[doc(alias("centerTradeId", "決済センターとの取引ID"))]
    #[field(name = "centerTradeId", label = "決済センターとの取引ID", format = "半角英数字 最大64")]
    pub center_trade_id: Option<String>,

    /// 決済時刻（日本時間）
    ///
    /// 店舗スキャン型; YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:216`
    #[doc(alias("payTimeJp", "決済時刻（日本時間）"))]
    #[field(name = "payTimeJp", label = "決済時刻（日本時間）", format = "半角数字 最大14")]
    pub pay_time_jp: Option<String>,

    /// 決済時刻（中国時間）
    ///
    /// 店舗スキャン型; YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:217`
    #[doc(alias("payTimeCn", "決済時刻（中国時間）"))]
    #[field(name = "payTimeCn", label = "決済時刻（中国時間）", format = "半角数字 最大14")]
    pub pay_time_cn: Option<String>,

    /// 請求金額（中国元）
    ///
    /// 店舗スキャン型
    ///
    /// `半角数字(小数点含む) 最大9` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:218`
    #[doc(alias("buyerChargedAmountCny", "請求金額（中国元）"))]
    #[field(
        name = "buyerChargedAmountCny",
        label = "請求金額（中国元）",
        format = "半角数字(小数点含む) 最大9",
        json(text)
    )]
    pub buyer_charged_amount_cny: Option<::denbun::Number>,

    /// QRコード
    ///
    /// 消費者スキャン型
    ///
    /// `半角英数字 最大2048` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:219`
    #[doc(alias("qrCode", "QRコード"))]
    #[field(name = "qrCode", label = "QRコード", format = "半角英数字 最大2048", chars = "%&-./:=?_")]
    pub qr_code: Option<String>,

    /// QRコード画像URL（標準）
    ///
    /// 消費者スキャン型
    ///
    /// `半角英数字 最大2048` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:220`
    #[doc(alias("qrCodeImgUrl", "QRコード画像URL（標準）"))]
    #[field(
        name = "qrCodeImgUrl",
        label = "QRコード画像URL（標準）",
        format = "半角英数字 最大2048",
        type = "url"
    )]
    pub qr_code_img_url: Option<String>,

    /// QRコード画像URL（縮小）
    ///
    /// 消費者スキャン型
    ///
    /// `半角英数字 最大2048` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:221`
    #[doc(alias("qrCodeSmallImgUrl", "QRコード画像URL（縮小）"))]
    #[field(
        name = "qrCodeSmallImgUrl",
        label = "QRコード画像URL（縮小）",
        format = "半角英数字 最大2048",
        type = "url"
    )]
    pub qr_code_small_img_url: Option<String>,

    /// QRコード画像URL（拡大）
    ///
    /// 消費者スキャン型
    ///
    /// `半角英数字 最大2048` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:222`
    #[doc(alias("qrCodeLargeImgUrl", "QRコード画像URL（拡大）"))]
    #[field(
        name = "qrCodeLargeImgUrl",
        label = "QRコード画像URL（拡大）",
        format = "半角英数字 最大2048",
        type = "url"
    )]
    pub qr_code_large_img_url: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:223`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

fn alipay_authorize_result_rules(message: &AlipayAuthorizeResult, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "HTMLフォームまたは決済センターとの取引IDがある",
        &["entryForm", "mstatus", "centerTradeId"],
        rule::any([
            rule::ne(message.status.as_text(), Some("success")),
            rule::present(message.entry_form.is_present().then_some("")),
            rule::present(message.center_trade_id.as_text()),
        ]),
    );
}

/// Alipay決済 確認の結果
///
/// `alipay_confirm_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:226`
#[doc(alias("alipay_confirm_result", "Alipay決済 確認の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "alipay_confirm_result",
    label = "Alipay決済 確認の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct AlipayConfirmResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:229`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:230`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:231`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大300` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:232`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 最大300", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:233`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:234`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:235`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:236`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 決済センターとの取引ID
    ///
    /// `半角英数字 最大64` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:237`
    #[doc(alias("centerTradeId", "決済センターとの取引ID"))]
    #[field(name = "centerTradeId", label = "決済センターとの取引ID", format = "半角英数字 最大64")]
    pub center_trade_id: Option<String>,

    /// 決済時刻（日本時間）
    ///
    /// YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:238`
    #[doc(alias("payTimeJp", "決済時刻（日本時間）"))]
    #[field(name = "payTimeJp", label = "決済時刻（日本時間）", format = "半角数字 最大14")]
    pub pay_time_jp: Option<String>,

    /// 決済時刻（中国時間）
    ///
    /// YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:239`
    #[doc(alias("payTimeCn", "決済時刻（中国時間）"))]
    #[field(name = "payTimeCn", label = "決済時刻（中国時間）", format = "半角数字 最大14")]
    pub pay_time_cn: Option<String>,

    /// 請求金額（中国元）
    ///
    /// `半角数字(小数点含む) 最大9` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:240`
    #[doc(alias("buyerChargedAmountCny", "請求金額（中国元）"))]
    #[field(
        name = "buyerChargedAmountCny",
        label = "請求金額（中国元）",
        format = "半角数字(小数点含む) 最大9",
        json(text)
    )]
    pub buyer_charged_amount_cny: Option<::denbun::Number>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:241`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// Alipay決済 返金の結果
///
/// `alipay_refund_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:242`
#[doc(alias("alipay_refund_result", "Alipay決済 返金の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "alipay_refund_result",
    label = "Alipay決済 返金の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct AlipayRefundResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:245`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:246`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:247`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大300` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:248`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 最大300", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:249`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:250`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:251`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:252`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 決済センターとの取引ID
    ///
    /// `半角英数字 最大64` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:253`
    #[doc(alias("centerTradeId", "決済センターとの取引ID"))]
    #[field(name = "centerTradeId", label = "決済センターとの取引ID", format = "半角英数字 最大64")]
    pub center_trade_id: Option<String>,

    /// 残高
    ///
    /// of both barcode kinds
    ///
    /// `半角数字 最大7` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:254`
    #[doc(alias("残高"))]
    #[field(name = "balance", label = "残高", format = "半角数字 最大7", json(text, number))]
    pub balance: Option<::denbun::Amount>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:255`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// Alipay決済 店舗のQRコード作成の結果
///
/// `alipay_create_identity_code_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:256`
#[doc(alias("alipay_create_identity_code_result", "Alipay決済 店舗のQRコード作成の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "alipay_create_identity_code_result",
    label = "Alipay決済 店舗のQRコード作成の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct AlipayCreateIdentityCodeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:259`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:260`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:261`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大300` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:262`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 最大300", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:263`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:264`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// QRコード
    ///
    /// `半角英数字 最大2048` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:265`
    #[doc(alias("qrCode", "QRコード"))]
    #[field(name = "qrCode", label = "QRコード", format = "半角英数字 最大2048", chars = "%&-./:=?_")]
    pub qr_code: Option<String>,

    /// QRコード画像URL
    ///
    /// `半角英数字 最大2048` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:266`
    #[doc(alias("qrCodeImgUrl", "QRコード画像URL"))]
    #[field(name = "qrCodeImgUrl", label = "QRコード画像URL", format = "半角英数字 最大2048", type = "url")]
    pub qr_code_img_url: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:267`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// 銀行決済 決済申込の結果
///
/// `bank_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:158`
#[doc(alias("bank_authorize_result", "銀行決済 決済申込の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_authorize_result",
    label = "銀行決済 決済申込の結果",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = bank_authorize_result_rules
)]
#[non_exhaustive]
pub struct BankAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:161`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:162`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:163`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:164`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:165`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:166`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:167`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// リクエストID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:168`
    #[doc(alias("requestId", "リクエストID"))]
    #[field(name = "requestId", label = "リクエストID", public)]
    pub request_id: Option<String>,

    /// 収納機関番号
    ///
    /// 5 digits seen
    ///
    /// `最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:169`
    #[doc(alias("shunoKikanNo", "収納機関番号"))]
    #[field(name = "shunoKikanNo", label = "収納機関番号", format = "最大8")]
    pub shuno_kikan_no: Option<String>,

    /// お客様番号
    ///
    /// 20 digits seen
    ///
    /// `最大20` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:170`
    #[doc(alias("customerNo", "お客様番号"))]
    #[field(name = "customerNo", label = "お客様番号", format = "最大20")]
    pub customer_no: Option<String>,

    /// 確認番号
    ///
    /// 6 digits seen
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:171`
    #[doc(alias("confirmNo", "確認番号"))]
    #[field(name = "confirmNo", label = "確認番号")]
    pub confirm_no: Option<String>,

    /// 支払パターン
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:172`
    #[doc(alias("billPattern", "支払パターン"))]
    #[field(name = "billPattern", label = "支払パターン")]
    pub bill_pattern: Option<String>,

    /// 支払暗号文字列
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:173`
    #[doc(alias("支払暗号文字列"))]
    #[field(name = "bill", label = "支払暗号文字列")]
    pub bill: Option<String>,

    /// URL
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:174`
    #[doc(alias("URL"))]
    #[field(name = "url", label = "URL", type = "url")]
    pub url: Option<String>,

    /// 画面情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:175`
    #[doc(alias("画面情報"))]
    #[field(name = "view", label = "画面情報")]
    pub view: Option<String>,

    /// MDK バージョン
    ///
    /// `半角英数字 最大5桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:176`
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
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:177`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

fn bank_authorize_result_rules(message: &BankAuthorizeResult, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "収納機関番号・お客様番号・確認番号、またはURLがある",
        &["url", "mstatus", "shunoKikanNo", "customerNo", "confirmNo"],
        rule::any([
            rule::ne(message.status.as_text(), Some("success")),
            rule::present(message.url.as_text()),
            rule::all([
                rule::present(message.shuno_kikan_no.as_text()),
                rule::present(message.customer_no.as_text()),
                rule::present(message.confirm_no.as_text()),
            ]),
        ]),
    );
    check.rule(
        "支払暗号文字列にはURL・収納機関番号・支払パターンが伴う",
        &["bill", "url", "shunoKikanNo", "billPattern"],
        rule::or(rule::absent(message.bill.as_text()), || {
            rule::all([
                rule::present(message.url.as_text()),
                rule::present(message.shuno_kikan_no.as_text()),
                rule::present(message.bill_pattern.as_text()),
            ])
        }),
    );
}

/// 与信の結果(カード)
///
/// `card_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:315`
#[doc(alias("card_authorize_result", "与信の結果(カード)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_authorize_result",
    label = "与信の結果(カード)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CardAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,

    /// カードトランザクションタイプ
    ///
    /// with a small t here
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("cardTransactiontype", "カードトランザクションタイプ"))]
    #[field(name = "cardTransactiontype", label = "カードトランザクションタイプ", public)]
    pub card_transaction_type: Option<::denbun::Open<super::CardTransactionType>>,

    /// ゲートウェイ要求日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("gatewayRequestDate", "ゲートウェイ要求日時"))]
    #[field(name = "gatewayRequestDate", label = "ゲートウェイ要求日時", format = "YYYYMMDDhhmmss", public)]
    pub gateway_request_date: Option<::denbun::DateTime>,

    /// ゲートウェイ応答日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("gatewayResponseDate", "ゲートウェイ応答日時"))]
    #[field(name = "gatewayResponseDate", label = "ゲートウェイ応答日時", format = "YYYYMMDDhhmmss", public)]
    pub gateway_response_date: Option<::denbun::DateTime>,

    /// センター要求日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("centerRequestDate", "センター要求日時"))]
    #[field(name = "centerRequestDate", label = "センター要求日時", format = "YYYYMMDDhhmmss", public)]
    pub center_request_date: Option<::denbun::DateTime>,

    /// センター応答日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("centerResponseDate", "センター応答日時"))]
    #[field(name = "centerResponseDate", label = "センター応答日時", format = "YYYYMMDDhhmmss", public)]
    pub center_response_date: Option<::denbun::DateTime>,

    /// ペンディング
    ///
    /// seen 0
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:317`
    #[doc(alias("ペンディング"))]
    #[field(name = "pending", label = "ペンディング", public)]
    pub pending: Option<String>,

    /// ループバック
    ///
    /// seen 0
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:317`
    #[doc(alias("ループバック"))]
    #[field(name = "loopback", label = "ループバック", public)]
    pub loopback: Option<String>,

    /// 接続先カード接続センター
    ///
    /// seen jcn
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:317`
    #[doc(alias("connectedCenterId", "接続先カード接続センター"))]
    #[field(name = "connectedCenterId", label = "接続先カード接続センター", public)]
    pub connected_center: Option<String>,

    /// センター要求番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:317`
    #[doc(alias("centerRequestNumber", "センター要求番号"))]
    #[field(name = "centerRequestNumber", label = "センター要求番号")]
    pub center_request_number: Option<String>,

    /// センターリファレンス番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:317`
    #[doc(alias("centerReferenceNumber", "センターリファレンス番号"))]
    #[field(name = "centerReferenceNumber", label = "センターリファレンス番号")]
    pub center_reference_number: Option<String>,

    /// 要求カード番号
    ///
    /// masked; the first 6 and the last 4 or 2 digits
    ///
    /// `半角数字、記号 最大26` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:317`
    #[doc(alias("reqCardNumber", "要求カード番号"))]
    #[field(name = "reqCardNumber", label = "要求カード番号", format = "半角数字、記号 最大26")]
    pub masked_card_number: Option<String>,

    /// 要求カード有効期限
    ///
    /// all \*
    ///
    /// `半角数字、記号 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:317`
    #[doc(alias("reqCardExpire", "要求カード有効期限"))]
    #[field(name = "reqCardExpire", label = "要求カード有効期限", format = "半角数字、記号 最大5")]
    pub masked_card_expire: Option<String>,

    /// 要求カードオプションタイプ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:317`
    #[doc(alias("reqCardOptionType", "要求カードオプションタイプ"))]
    #[field(name = "reqCardOptionType", label = "要求カードオプションタイプ")]
    pub sent_card_option_type: Option<String>,

    /// 要求取引金額
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:317`
    #[doc(alias("reqAmount", "要求取引金額"))]
    #[field(name = "reqAmount", label = "要求取引金額", format = "半角数字 最大12", json(text), public)]
    pub sent_amount: Option<::denbun::Yen>,

    /// 要求マーチャントトランザクション番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:317`
    #[doc(alias("reqMerchantTransaction", "要求マーチャントトランザクション番号"))]
    #[field(name = "reqMerchantTransaction", label = "要求マーチャントトランザクション番号")]
    pub sent_merchant_transaction: Option<String>,

    /// 要求リターン参照番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:317`
    #[doc(alias("reqReturnReferenceNumber", "要求リターン参照番号"))]
    #[field(name = "reqReturnReferenceNumber", label = "要求リターン参照番号")]
    pub sent_return_reference_number: Option<String>,

    /// 要求承認番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:317`
    #[doc(alias("reqAuthCode", "要求承認番号"))]
    #[field(name = "reqAuthCode", label = "要求承認番号")]
    pub sent_auth_code: Option<String>,

    /// 要求仕向先コード
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
    #[doc(alias("reqAcquirerCode", "要求仕向先コード"))]
    #[field(name = "reqAcquirerCode", label = "要求仕向先コード", format = "半角数字 最大2")]
    pub sent_acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 要求商品コード
    ///
    /// `半角数字 最大7` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
    #[doc(alias("reqItemCode", "要求商品コード"))]
    #[field(name = "reqItemCode", label = "要求商品コード", format = "半角数字 最大7")]
    pub sent_item_code: Option<String>,

    /// 要求カードセンター
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
    #[doc(alias("reqCardCenter", "要求カードセンター"))]
    #[field(name = "reqCardCenter", label = "要求カードセンター", format = "半角英数字 最大10")]
    pub sent_card_center: Option<String>,

    /// 要求JPO情報
    ///
    /// `半角英数字 最大138` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
    #[doc(alias("reqJpoInformation", "要求JPO情報"))]
    #[field(name = "reqJpoInformation", label = "要求JPO情報", format = "半角英数字 最大138")]
    pub sent_payment_plan: Option<String>,

    /// 要求売上日
    ///
    /// `半角数字 最大8 YYYYMMDD` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
    #[doc(alias("reqSalesDay", "要求売上日"))]
    #[field(name = "reqSalesDay", label = "要求売上日", format = "半角数字 最大8 YYYYMMDD")]
    pub sent_sales_day: Option<::denbun::Date>,

    /// 要求取消日
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
    #[doc(alias("reqCancelDay", "要求取消日"))]
    #[field(name = "reqCancelDay", label = "要求取消日")]
    pub sent_cancel_day: Option<String>,

    /// 要求同時売上
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
    #[doc(alias("reqWithCapture", "要求同時売上"))]
    #[field(name = "reqWithCapture", label = "要求同時売上", format = "半角英数字 最大5", json(text))]
    pub sent_with_capture: Option<bool>,

    /// 要求同時直接
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
    #[doc(alias("reqWithDirect", "要求同時直接"))]
    #[field(name = "reqWithDirect", label = "要求同時直接")]
    pub sent_with_direct: Option<String>,

    /// 要求3Dメッセージバージョン
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
    #[doc(alias("req3dMessageVersion", "要求3Dメッセージバージョン"))]
    #[field(name = "req3dMessageVersion", label = "要求3Dメッセージバージョン")]
    pub sent_three_ds_message_version: Option<String>,

    /// 要求3DトランザクションID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
    #[doc(alias("req3dTransactionId", "要求3DトランザクションID"))]
    #[field(name = "req3dTransactionId", label = "要求3DトランザクションID")]
    pub sent_three_ds_transaction_id: Option<String>,

    /// 要求3Dトランザクションステータス
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
    #[doc(alias("req3dTransactionStatus", "要求3Dトランザクションステータス"))]
    #[field(name = "req3dTransactionStatus", label = "要求3Dトランザクションステータス")]
    pub sent_three_ds_status: Option<String>,

    /// 要求3D CAVVアルゴリズム
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:318`
    #[doc(alias("req3dCavvAlgorithm", "要求3D CAVVアルゴリズム"))]
    #[field(name = "req3dCavvAlgorithm", label = "要求3D CAVVアルゴリズム")]
    pub sent_three_ds_cavv_algorithm: Option<String>,

    /// 要求3D CAVV
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:319`
    #[doc(alias("req3dCavv", "要求3D CAVV"))]
    #[field(name = "req3dCavv", label = "要求3D CAVV", secret)]
    pub sent_three_ds_cavv: Option<::denbun::Secret<String>>,

    /// 要求3D ECI
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:319`
    #[doc(alias("req3dEci", "要求3D ECI"))]
    #[field(name = "req3dEci", label = "要求3D ECI")]
    pub sent_three_ds_eci: Option<String>,

    /// 要求3D DSトランザクションID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:319`
    #[doc(alias("req3dDsTransactionId", "要求3D DSトランザクションID"))]
    #[field(name = "req3dDsTransactionId", label = "要求3D DSトランザクションID")]
    pub sent_three_ds_ds_transaction_id: Option<String>,

    /// 要求3DサーバトランザクションID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:319`
    #[doc(alias("req3dServerTransactionId", "要求3DサーバトランザクションID"))]
    #[field(name = "req3dServerTransactionId", label = "要求3DサーバトランザクションID")]
    pub sent_three_ds_server_transaction_id: Option<String>,

    /// 要求セキュリティコード
    ///
    /// every digit as 0
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:319`
    #[doc(alias("reqSecurityCode", "要求セキュリティコード"))]
    #[field(name = "reqSecurityCode", label = "要求セキュリティコード", format = "半角数字 最大4")]
    pub sent_security_code: Option<String>,

    /// 要求認証番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:319`
    #[doc(alias("reqAuthFlag", "要求認証番号"))]
    #[field(name = "reqAuthFlag", label = "要求認証番号")]
    pub sent_elio_code: Option<String>,

    /// 要求誕生日
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:319`
    #[doc(alias("reqBirthday", "要求誕生日"))]
    #[field(name = "reqBirthday", label = "要求誕生日", format = "半角数字 最大4")]
    pub sent_birthday: Option<String>,

    /// 要求電話番号
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:319`
    #[doc(alias("reqTel", "要求電話番号"))]
    #[field(name = "reqTel", label = "要求電話番号", format = "半角数字 最大4")]
    pub sent_phone_last_four: Option<String>,

    /// 要求カナ名前（名）
    ///
    /// `半角カナ 最大15` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:319`
    #[doc(alias("reqFirstKanaName", "要求カナ名前（名）"))]
    #[field(name = "reqFirstKanaName", label = "要求カナ名前（名）", format = "半角カナ 最大15")]
    pub sent_first_kana_name: Option<String>,

    /// 要求カナ名前（姓）
    ///
    /// `半角カナ 最大15` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:319`
    #[doc(alias("reqLastKanaName", "要求カナ名前（姓）"))]
    #[field(name = "reqLastKanaName", label = "要求カナ名前（姓）", format = "半角カナ 最大15")]
    pub sent_last_kana_name: Option<String>,

    /// 応答マーチャントトランザクション番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:319`
    #[doc(alias("resMerchantTransaction", "応答マーチャントトランザクション番号"))]
    #[field(name = "resMerchantTransaction", label = "応答マーチャントトランザクション番号")]
    pub center_merchant_transaction: Option<String>,

    /// 応答リターン参照番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:319`
    #[doc(alias("resReturnReferenceNumber", "応答リターン参照番号"))]
    #[field(name = "resReturnReferenceNumber", label = "応答リターン参照番号")]
    pub center_return_reference_number: Option<String>,

    /// 応答承認番号
    ///
    /// 000000 in trials
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:320`
    #[doc(alias("resAuthCode", "応答承認番号"))]
    #[field(name = "resAuthCode", label = "応答承認番号")]
    pub auth_code: Option<String>,

    /// アクションコード
    ///
    /// seen 000
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:320`
    #[doc(alias("resActionCode", "アクションコード"))]
    #[field(name = "resActionCode", label = "アクションコード", public)]
    pub action_code: Option<String>,

    /// 応答センターエラーコード
    ///
    /// three blanks when there is none
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:320`
    #[doc(alias("resCenterErrorCode", "応答センターエラーコード"))]
    #[field(name = "resCenterErrorCode", label = "応答センターエラーコード", public)]
    pub center_error_code: Option<String>,

    /// 応答与信期間
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:320`
    #[doc(alias("resAuthTerm", "応答与信期間"))]
    #[field(name = "resAuthTerm", label = "応答与信期間")]
    pub auth_term: Option<String>,

    /// 応答商品コード
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:320`
    #[doc(alias("resItemCode", "応答商品コード"))]
    #[field(name = "resItemCode", label = "応答商品コード")]
    pub center_item_code: Option<String>,

    /// 応答データ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:320`
    #[doc(alias("resResponseData", "応答データ"))]
    #[field(name = "resResponseData", label = "応答データ")]
    pub center_data: Option<String>,

    /// 要求通貨単位
    ///
    /// `英字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:320`
    #[doc(alias("reqCurrencyUnit", "要求通貨単位"))]
    #[field(name = "reqCurrencyUnit", label = "要求通貨単位", format = "英字 最大3")]
    pub sent_currency: Option<String>,

    /// 要求新規返品
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:320`
    #[doc(alias("reqWithNew", "要求新規返品"))]
    #[field(name = "reqWithNew", label = "要求新規返品")]
    pub sent_with_new: Option<String>,

    /// 仕向け先コード
    ///
    /// `半角数字 固定2桁` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:320`
    #[doc(alias("acquirerCode", "仕向け先コード"))]
    #[field(name = "acquirerCode", label = "仕向け先コード", format = "半角数字 固定2桁", public)]
    pub acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 端末識別番号
    ///
    /// `半角数字 固定13桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:320`
    #[doc(alias("terminalId", "端末識別番号"))]
    #[field(name = "terminalId", label = "端末識別番号", format = "半角数字 固定13桁")]
    pub terminal_id: Option<String>,

    /// 不正検知評価結果
    ///
    /// its rows are not public
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:320`
    #[doc(alias("fraudDetectionResponse", "不正検知評価結果"))]
    #[field(name = "fraudDetectionResponse", label = "不正検知評価結果")]
    pub fraud_detection: Option<::denbun::Json>,

    /// 応答センター処理通番
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:320`
    #[doc(alias("resCenterProcessNumber", "応答センター処理通番"))]
    #[field(name = "resCenterProcessNumber", label = "応答センター処理通番")]
    pub center_process_number: Option<String>,

    /// 応答センター送信日時
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:321`
    #[doc(alias("resCenterSendDateTime", "応答センター送信日時"))]
    #[field(name = "resCenterSendDateTime", label = "応答センター送信日時")]
    pub center_sent_at: Option<String>,

    /// ギフト残高
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:321`
    #[doc(alias("resGiftBalance", "ギフト残高"))]
    #[field(name = "resGiftBalance", label = "ギフト残高")]
    pub gift_balance: Option<String>,

    /// ギフト有効期限
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:321`
    #[doc(alias("resGiftExpire", "ギフト有効期限"))]
    #[field(name = "resGiftExpire", label = "ギフト有効期限")]
    pub gift_expire: Option<String>,

    /// 券種コード
    ///
    /// seen 5
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:321`
    #[doc(alias("kindCode", "券種コード"))]
    #[field(name = "kindCode", label = "券種コード", format = "半角英数字 最大10", public)]
    pub kind_code: Option<String>,

    /// JCNトークン結果コード
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:321`
    #[doc(alias("jcnTokenResultCode", "JCNトークン結果コード"))]
    #[field(name = "jcnTokenResultCode", label = "JCNトークン結果コード")]
    pub jcn_token_result_code: Option<String>,

    /// JCNトークン化カード番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:321`
    #[doc(alias("jcnTokenMemberNum", "JCNトークン化カード番号"))]
    #[field(name = "jcnTokenMemberNum", label = "JCNトークン化カード番号", secret)]
    pub jcn_token_member_num: Option<::denbun::Secret<String>>,

    /// JCNトークンバージョン
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:321`
    #[doc(alias("jcnTokenVersion", "JCNトークンバージョン"))]
    #[field(name = "jcnTokenVersion", label = "JCNトークンバージョン")]
    pub jcn_token_version: Option<String>,

    /// JCNトークン判定結果1
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:322`
    #[doc(alias("jcnTokenResult1", "JCNトークン判定結果1"))]
    #[field(name = "jcnTokenResult1", label = "JCNトークン判定結果1")]
    pub jcn_token_result1: Option<String>,

    /// JCNトークン判定結果2
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:322`
    #[doc(alias("jcnTokenResult2", "JCNトークン判定結果2"))]
    #[field(name = "jcnTokenResult2", label = "JCNトークン判定結果2")]
    pub jcn_token_result2: Option<String>,

    /// JCNトークンエラーレスポンスコード
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:322`
    #[doc(alias("jcnTokenResCode", "JCNトークンエラーレスポンスコード"))]
    #[field(name = "jcnTokenResCode", label = "JCNトークンエラーレスポンスコード")]
    pub jcn_token_res_code: Option<String>,
}

/// 再取引の結果(カード)
///
/// `card_re_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:323`
#[doc(alias("card_re_authorize_result", "再取引の結果(カード)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_re_authorize_result",
    label = "再取引の結果(カード)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CardReAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,

    /// カードトランザクションタイプ
    ///
    /// with a small t here
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("cardTransactiontype", "カードトランザクションタイプ"))]
    #[field(name = "cardTransactiontype", label = "カードトランザクションタイプ", public)]
    pub card_transaction_type: Option<::denbun::Open<super::CardTransactionType>>,

    /// ゲートウェイ要求日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("gatewayRequestDate", "ゲートウェイ要求日時"))]
    #[field(name = "gatewayRequestDate", label = "ゲートウェイ要求日時", format = "YYYYMMDDhhmmss", public)]
    pub gateway_request_date: Option<::denbun::DateTime>,

    /// ゲートウェイ応答日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("gatewayResponseDate", "ゲートウェイ応答日時"))]
    #[field(name = "gatewayResponseDate", label = "ゲートウェイ応答日時", format = "YYYYMMDDhhmmss", public)]
    pub gateway_response_date: Option<::denbun::DateTime>,

    /// センター要求日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("centerRequestDate", "センター要求日時"))]
    #[field(name = "centerRequestDate", label = "センター要求日時", format = "YYYYMMDDhhmmss", public)]
    pub center_request_date: Option<::denbun::DateTime>,

    /// センター応答日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("centerResponseDate", "センター応答日時"))]
    #[field(name = "centerResponseDate", label = "センター応答日時", format = "YYYYMMDDhhmmss", public)]
    pub center_response_date: Option<::denbun::DateTime>,

    /// ペンディング
    ///
    /// seen 0
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:325`
    #[doc(alias("ペンディング"))]
    #[field(name = "pending", label = "ペンディング", public)]
    pub pending: Option<String>,

    /// ループバック
    ///
    /// seen 0
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:325`
    #[doc(alias("ループバック"))]
    #[field(name = "loopback", label = "ループバック", public)]
    pub loopback: Option<String>,

    /// 接続先カード接続センター
    ///
    /// seen jcn
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:325`
    #[doc(alias("connectedCenterId", "接続先カード接続センター"))]
    #[field(name = "connectedCenterId", label = "接続先カード接続センター", public)]
    pub connected_center: Option<String>,

    /// センター要求番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:325`
    #[doc(alias("centerRequestNumber", "センター要求番号"))]
    #[field(name = "centerRequestNumber", label = "センター要求番号")]
    pub center_request_number: Option<String>,

    /// センターリファレンス番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:325`
    #[doc(alias("centerReferenceNumber", "センターリファレンス番号"))]
    #[field(name = "centerReferenceNumber", label = "センターリファレンス番号")]
    pub center_reference_number: Option<String>,

    /// 要求カード番号
    ///
    /// masked; the first 6 and the last 4 or 2 digits
    ///
    /// `半角数字、記号 最大26` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:325`
    #[doc(alias("reqCardNumber", "要求カード番号"))]
    #[field(name = "reqCardNumber", label = "要求カード番号", format = "半角数字、記号 最大26")]
    pub masked_card_number: Option<String>,

    /// 要求カード有効期限
    ///
    /// all \*
    ///
    /// `半角数字、記号 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:325`
    #[doc(alias("reqCardExpire", "要求カード有効期限"))]
    #[field(name = "reqCardExpire", label = "要求カード有効期限", format = "半角数字、記号 最大5")]
    pub masked_card_expire: Option<String>,

    /// 要求カードオプションタイプ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:325`
    #[doc(alias("reqCardOptionType", "要求カードオプションタイプ"))]
    #[field(name = "reqCardOptionType", label = "要求カードオプションタイプ")]
    pub sent_card_option_type: Option<String>,

    /// 要求取引金額
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:325`
    #[doc(alias("reqAmount", "要求取引金額"))]
    #[field(name = "reqAmount", label = "要求取引金額", format = "半角数字 最大12", json(text), public)]
    pub sent_amount: Option<::denbun::Yen>,

    /// 要求マーチャントトランザクション番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:325`
    #[doc(alias("reqMerchantTransaction", "要求マーチャントトランザクション番号"))]
    #[field(name = "reqMerchantTransaction", label = "要求マーチャントトランザクション番号")]
    pub sent_merchant_transaction: Option<String>,

    /// 要求リターン参照番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:325`
    #[doc(alias("reqReturnReferenceNumber", "要求リターン参照番号"))]
    #[field(name = "reqReturnReferenceNumber", label = "要求リターン参照番号")]
    pub sent_return_reference_number: Option<String>,

    /// 要求承認番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:325`
    #[doc(alias("reqAuthCode", "要求承認番号"))]
    #[field(name = "reqAuthCode", label = "要求承認番号")]
    pub sent_auth_code: Option<String>,

    /// 要求仕向先コード
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:326`
    #[doc(alias("reqAcquirerCode", "要求仕向先コード"))]
    #[field(name = "reqAcquirerCode", label = "要求仕向先コード", format = "半角数字 最大2")]
    pub sent_acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 要求商品コード
    ///
    /// `半角数字 最大7` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:326`
    #[doc(alias("reqItemCode", "要求商品コード"))]
    #[field(name = "reqItemCode", label = "要求商品コード", format = "半角数字 最大7")]
    pub sent_item_code: Option<String>,

    /// 要求カードセンター
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:326`
    #[doc(alias("reqCardCenter", "要求カードセンター"))]
    #[field(name = "reqCardCenter", label = "要求カードセンター", format = "半角英数字 最大10")]
    pub sent_card_center: Option<String>,

    /// 要求JPO情報
    ///
    /// `半角英数字 最大138` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:326`
    #[doc(alias("reqJpoInformation", "要求JPO情報"))]
    #[field(name = "reqJpoInformation", label = "要求JPO情報", format = "半角英数字 最大138")]
    pub sent_payment_plan: Option<String>,

    /// 要求売上日
    ///
    /// `半角数字 最大8 YYYYMMDD` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:326`
    #[doc(alias("reqSalesDay", "要求売上日"))]
    #[field(name = "reqSalesDay", label = "要求売上日", format = "半角数字 最大8 YYYYMMDD")]
    pub sent_sales_day: Option<::denbun::Date>,

    /// 要求取消日
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:326`
    #[doc(alias("reqCancelDay", "要求取消日"))]
    #[field(name = "reqCancelDay", label = "要求取消日")]
    pub sent_cancel_day: Option<String>,

    /// 要求同時売上
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:326`
    #[doc(alias("reqWithCapture", "要求同時売上"))]
    #[field(name = "reqWithCapture", label = "要求同時売上", format = "半角英数字 最大5", json(text))]
    pub sent_with_capture: Option<bool>,

    /// 要求同時直接
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:326`
    #[doc(alias("reqWithDirect", "要求同時直接"))]
    #[field(name = "reqWithDirect", label = "要求同時直接")]
    pub sent_with_direct: Option<String>,

    /// 要求3Dメッセージバージョン
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:326`
    #[doc(alias("req3dMessageVersion", "要求3Dメッセージバージョン"))]
    #[field(name = "req3dMessageVersion", label = "要求3Dメッセージバージョン")]
    pub sent_three_ds_message_version: Option<String>,

    /// 要求3DトランザクションID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:326`
    #[doc(alias("req3dTransactionId", "要求3DトランザクションID"))]
    #[field(name = "req3dTransactionId", label = "要求3DトランザクションID")]
    pub sent_three_ds_transaction_id: Option<String>,

    /// 要求3Dトランザクションステータス
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:326`
    #[doc(alias("req3dTransactionStatus", "要求3Dトランザクションステータス"))]
    #[field(name = "req3dTransactionStatus", label = "要求3Dトランザクションステータス")]
    pub sent_three_ds_status: Option<String>,

    /// 要求3D CAVVアルゴリズム
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:326`
    #[doc(alias("req3dCavvAlgorithm", "要求3D CAVVアルゴリズム"))]
    #[field(name = "req3dCavvAlgorithm", label = "要求3D CAVVアルゴリズム")]
    pub sent_three_ds_cavv_algorithm: Option<String>,

    /// 要求3D CAVV
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:327`
    #[doc(alias("req3dCavv", "要求3D CAVV"))]
    #[field(name = "req3dCavv", label = "要求3D CAVV", secret)]
    pub sent_three_ds_cavv: Option<::denbun::Secret<String>>,

    /// 要求3D ECI
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:327`
    #[doc(alias("req3dEci", "要求3D ECI"))]
    #[field(name = "req3dEci", label = "要求3D ECI")]
    pub sent_three_ds_eci: Option<String>,

    /// 要求3D DSトランザクションID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:327`
    #[doc(alias("req3dDsTransactionId", "要求3D DSトランザクションID"))]
    #[field(name = "req3dDsTransactionId", label = "要求3D DSトランザクションID")]
    pub sent_three_ds_ds_transaction_id: Option<String>,

    /// 要求3DサーバトランザクションID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:327`
    #[doc(alias("req3dServerTransactionId", "要求3DサーバトランザクションID"))]
    #[field(name = "req3dServerTransactionId", label = "要求3DサーバトランザクションID")]
    pub sent_three_ds_server_transaction_id: Option<String>,

    /// 要求セキュリティコード
    ///
    /// every digit as 0
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:327`
    #[doc(alias("reqSecurityCode", "要求セキュリティコード"))]
    #[field(name = "reqSecurityCode", label = "要求セキュリティコード", format = "半角数字 最大4")]
    pub sent_security_code: Option<String>,

    /// 要求認証番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:327`
    #[doc(alias("reqAuthFlag", "要求認証番号"))]
    #[field(name = "reqAuthFlag", label = "要求認証番号")]
    pub sent_elio_code: Option<String>,

    /// 要求誕生日
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:327`
    #[doc(alias("reqBirthday", "要求誕生日"))]
    #[field(name = "reqBirthday", label = "要求誕生日", format = "半角数字 最大4")]
    pub sent_birthday: Option<String>,

    /// 要求電話番号
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:327`
    #[doc(alias("reqTel", "要求電話番号"))]
    #[field(name = "reqTel", label = "要求電話番号", format = "半角数字 最大4")]
    pub sent_phone_last_four: Option<String>,

    /// 要求カナ名前（名）
    ///
    /// `半角カナ 最大15` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:327`
    #[doc(alias("reqFirstKanaName", "要求カナ名前（名）"))]
    #[field(name = "reqFirstKanaName", label = "要求カナ名前（名）", format = "半角カナ 最大15")]
    pub sent_first_kana_name: Option<String>,

    /// 要求カナ名前（姓）
    ///
    /// `半角カナ 最大15` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:327`
    #[doc(alias("reqLastKanaName", "要求カナ名前（姓）"))]
    #[field(name = "reqLastKanaName", label = "要求カナ名前（姓）", format = "半角カナ 最大15")]
    pub sent_last_kana_name: Option<String>,

    /// 応答マーチャントトランザクション番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:327`
    #[doc(alias("resMerchantTransaction", "応答マーチャントトランザクション番号"))]
    #[field(name = "resMerchantTransaction", label = "応答マーチャントトランザクション番号")]
    pub center_merchant_transaction: Option<String>,

    /// 応答リターン参照番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:327`
    #[doc(alias("resReturnReferenceNumber", "応答リターン参照番号"))]
    #[field(name = "resReturnReferenceNumber", label = "応答リターン参照番号")]
    pub center_return_reference_number: Option<String>,

    /// 応答承認番号
    ///
    /// 000000 in trials
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:328`
    #[doc(alias("resAuthCode", "応答承認番号"))]
    #[field(name = "resAuthCode", label = "応答承認番号")]
    pub auth_code: Option<String>,

    /// アクションコード
    ///
    /// seen 000
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:328`
    #[doc(alias("resActionCode", "アクションコード"))]
    #[field(name = "resActionCode", label = "アクションコード", public)]
    pub action_code: Option<String>,

    /// 応答センターエラーコード
    ///
    /// three blanks when there is none
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:328`
    #[doc(alias("resCenterErrorCode", "応答センターエラーコード"))]
    #[field(name = "resCenterErrorCode", label = "応答センターエラーコード", public)]
    pub center_error_code: Option<String>,

    /// 応答与信期間
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:328`
    #[doc(alias("resAuthTerm", "応答与信期間"))]
    #[field(name = "resAuthTerm", label = "応答与信期間")]
    pub auth_term: Option<String>,

    /// 応答商品コード
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:328`
    #[doc(alias("resItemCode", "応答商品コード"))]
    #[field(name = "resItemCode", label = "応答商品コード")]
    pub center_item_code: Option<String>,

    /// 応答データ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:328`
    #[doc(alias("resResponseData", "応答データ"))]
    #[field(name = "resResponseData", label = "応答データ")]
    pub center_data: Option<String>,

    /// 要求通貨単位
    ///
    /// `英字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:328`
    #[doc(alias("reqCurrencyUnit", "要求通貨単位"))]
    #[field(name = "reqCurrencyUnit", label = "要求通貨単位", format = "英字 最大3")]
    pub sent_currency: Option<String>,

    /// 要求新規返品
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:328`
    #[doc(alias("reqWithNew", "要求新規返品"))]
    #[field(name = "reqWithNew", label = "要求新規返品")]
    pub sent_with_new: Option<String>,

    /// 仕向け先コード
    ///
    /// `半角数字 固定2桁` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:328`
    #[doc(alias("acquirerCode", "仕向け先コード"))]
    #[field(name = "acquirerCode", label = "仕向け先コード", format = "半角数字 固定2桁", public)]
    pub acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 端末識別番号
    ///
    /// `半角数字 固定13桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:328`
    #[doc(alias("terminalId", "端末識別番号"))]
    #[field(name = "terminalId", label = "端末識別番号", format = "半角数字 固定13桁")]
    pub terminal_id: Option<String>,

    /// 不正検知評価結果
    ///
    /// its rows are not public
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:328`
    #[doc(alias("fraudDetectionResponse", "不正検知評価結果"))]
    #[field(name = "fraudDetectionResponse", label = "不正検知評価結果")]
    pub fraud_detection: Option<::denbun::Json>,

    /// 券種コード
    ///
    /// seen 5
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:328`
    #[doc(alias("kindCode", "券種コード"))]
    #[field(name = "kindCode", label = "券種コード", format = "半角英数字 最大10", public)]
    pub kind_code: Option<String>,
}

/// 売上の結果(カード)
///
/// `card_capture_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:329`
#[doc(alias("card_capture_result", "売上の結果(カード)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_capture_result",
    label = "売上の結果(カード)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CardCaptureResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,

    /// カードトランザクションタイプ
    ///
    /// with a small t here
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("cardTransactiontype", "カードトランザクションタイプ"))]
    #[field(name = "cardTransactiontype", label = "カードトランザクションタイプ", public)]
    pub card_transaction_type: Option<::denbun::Open<super::CardTransactionType>>,

    /// ゲートウェイ要求日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("gatewayRequestDate", "ゲートウェイ要求日時"))]
    #[field(name = "gatewayRequestDate", label = "ゲートウェイ要求日時", format = "YYYYMMDDhhmmss", public)]
    pub gateway_request_date: Option<::denbun::DateTime>,

    /// ゲートウェイ応答日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("gatewayResponseDate", "ゲートウェイ応答日時"))]
    #[field(name = "gatewayResponseDate", label = "ゲートウェイ応答日時", format = "YYYYMMDDhhmmss", public)]
    pub gateway_response_date: Option<::denbun::DateTime>,

    /// センター要求日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("centerRequestDate", "センター要求日時"))]
    #[field(name = "centerRequestDate", label = "センター要求日時", format = "YYYYMMDDhhmmss", public)]
    pub center_request_date: Option<::denbun::DateTime>,

    /// センター応答日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("centerResponseDate", "センター応答日時"))]
    #[field(name = "centerResponseDate", label = "センター応答日時", format = "YYYYMMDDhhmmss", public)]
    pub center_response_date: Option<::denbun::DateTime>,

    /// ペンディング
    ///
    /// seen 0
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:331`
    #[doc(alias("ペンディング"))]
    #[field(name = "pending", label = "ペンディング", public)]
    pub pending: Option<String>,

    /// ループバック
    ///
    /// seen 0
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:331`
    #[doc(alias("ループバック"))]
    #[field(name = "loopback", label = "ループバック", public)]
    pub loopback: Option<String>,

    /// 接続先カード接続センター
    ///
    /// seen jcn
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:331`
    #[doc(alias("connectedCenterId", "接続先カード接続センター"))]
    #[field(name = "connectedCenterId", label = "接続先カード接続センター", public)]
    pub connected_center: Option<String>,

    /// センター要求番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:331`
    #[doc(alias("centerRequestNumber", "センター要求番号"))]
    #[field(name = "centerRequestNumber", label = "センター要求番号")]
    pub center_request_number: Option<String>,

    /// センターリファレンス番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:331`
    #[doc(alias("centerReferenceNumber", "センターリファレンス番号"))]
    #[field(name = "centerReferenceNumber", label = "センターリファレンス番号")]
    pub center_reference_number: Option<String>,

    /// 要求カード番号
    ///
    /// masked; the first 6 and the last 4 or 2 digits
    ///
    /// `半角数字、記号 最大26` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:331`
    #[doc(alias("reqCardNumber", "要求カード番号"))]
    #[field(name = "reqCardNumber", label = "要求カード番号", format = "半角数字、記号 最大26")]
    pub masked_card_number: Option<String>,

    /// 要求カード有効期限
    ///
    /// all \*
    ///
    /// `半角数字、記号 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:331`
    #[doc(alias("reqCardExpire", "要求カード有効期限"))]
    #[field(name = "reqCardExpire", label = "要求カード有効期限", format = "半角数字、記号 最大5")]
    pub masked_card_expire: Option<String>,

    /// 要求カードオプションタイプ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:331`
    #[doc(alias("reqCardOptionType", "要求カードオプションタイプ"))]
    #[field(name = "reqCardOptionType", label = "要求カードオプションタイプ")]
    pub sent_card_option_type: Option<String>,

    /// 要求取引金額
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:331`
    #[doc(alias("reqAmount", "要求取引金額"))]
    #[field(name = "reqAmount", label = "要求取引金額", format = "半角数字 最大12", json(text), public)]
    pub sent_amount: Option<::denbun::Yen>,

    /// 要求マーチャントトランザクション番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:331`
    #[doc(alias("reqMerchantTransaction", "要求マーチャントトランザクション番号"))]
    #[field(name = "reqMerchantTransaction", label = "要求マーチャントトランザクション番号")]
    pub sent_merchant_transaction: Option<String>,

    /// 要求リターン参照番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:331`
    #[doc(alias("reqReturnReferenceNumber", "要求リターン参照番号"))]
    #[field(name = "reqReturnReferenceNumber", label = "要求リターン参照番号")]
    pub sent_return_reference_number: Option<String>,

    /// 要求承認番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:331`
    #[doc(alias("reqAuthCode", "要求承認番号"))]
    #[field(name = "reqAuthCode", label = "要求承認番号")]
    pub sent_auth_code: Option<String>,

    /// 要求仕向先コード
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:332`
    #[doc(alias("reqAcquirerCode", "要求仕向先コード"))]
    #[field(name = "reqAcquirerCode", label = "要求仕向先コード", format = "半角数字 最大2")]
    pub sent_acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 要求商品コード
    ///
    /// `半角数字 最大7` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:332`
    #[doc(alias("reqItemCode", "要求商品コード"))]
    #[field(name = "reqItemCode", label = "要求商品コード", format = "半角数字 最大7")]
    pub sent_item_code: Option<String>,

    /// 要求カードセンター
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:332`
    #[doc(alias("reqCardCenter", "要求カードセンター"))]
    #[field(name = "reqCardCenter", label = "要求カードセンター", format = "半角英数字 最大10")]
    pub sent_card_center: Option<String>,

    /// 要求JPO情報
    ///
    /// `半角英数字 最大138` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:332`
    #[doc(alias("reqJpoInformation", "要求JPO情報"))]
    #[field(name = "reqJpoInformation", label = "要求JPO情報", format = "半角英数字 最大138")]
    pub sent_payment_plan: Option<String>,

    /// 要求売上日
    ///
    /// `半角数字 最大8 YYYYMMDD` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:332`
    #[doc(alias("reqSalesDay", "要求売上日"))]
    #[field(name = "reqSalesDay", label = "要求売上日", format = "半角数字 最大8 YYYYMMDD")]
    pub sent_sales_day: Option<::denbun::Date>,

    /// 要求取消日
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:332`
    #[doc(alias("reqCancelDay", "要求取消日"))]
    #[field(name = "reqCancelDay", label = "要求取消日")]
    pub sent_cancel_day: Option<String>,

    /// 要求同時売上
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:332`
    #[doc(alias("reqWithCapture", "要求同時売上"))]
    #[field(name = "reqWithCapture", label = "要求同時売上", format = "半角英数字 最大5", json(text))]
    pub sent_with_capture: Option<bool>,

    /// 要求同時直接
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:332`
    #[doc(alias("reqWithDirect", "要求同時直接"))]
    #[field(name = "reqWithDirect", label = "要求同時直接")]
    pub sent_with_direct: Option<String>,

    /// 要求3Dメッセージバージョン
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:332`
    #[doc(alias("req3dMessageVersion", "要求3Dメッセージバージョン"))]
    #[field(name = "req3dMessageVersion", label = "要求3Dメッセージバージョン")]
    pub sent_three_ds_message_version: Option<String>,

    /// 要求3DトランザクションID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:332`
    #[doc(alias("req3dTransactionId", "要求3DトランザクションID"))]
    #[field(name = "req3dTransactionId", label = "要求3DトランザクションID")]
    pub sent_three_ds_transaction_id: Option<String>,

    /// 要求3Dトランザクションステータス
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:332`
    #[doc(alias("req3dTransactionStatus", "要求3Dトランザクションステータス"))]
    #[field(name = "req3dTransactionStatus", label = "要求3Dトランザクションステータス")]
    pub sent_three_ds_status: Option<String>,

    /// 要求3D CAVVアルゴリズム
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:332`
    #[doc(alias("req3dCavvAlgorithm", "要求3D CAVVアルゴリズム"))]
    #[field(name = "req3dCavvAlgorithm", label = "要求3D CAVVアルゴリズム")]
    pub sent_three_ds_cavv_algorithm: Option<String>,

    /// 要求3D CAVV
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:333`
    #[doc(alias("req3dCavv", "要求3D CAVV"))]
    #[field(name = "req3dCavv", label = "要求3D CAVV", secret)]
    pub sent_three_ds_cavv: Option<::denbun::Secret<String>>,

    /// 要求3D ECI
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:333`
    #[doc(alias("req3dEci", "要求3D ECI"))]
    #[field(name = "req3dEci", label = "要求3D ECI")]
    pub sent_three_ds_eci: Option<String>,

    /// 要求3D DSトランザクションID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:333`
    #[doc(alias("req3dDsTransactionId", "要求3D DSトランザクションID"))]
    #[field(name = "req3dDsTransactionId", label = "要求3D DSトランザクションID")]
    pub sent_three_ds_ds_transaction_id: Option<String>,

    /// 要求3DサーバトランザクションID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:333`
    #[doc(alias("req3dServerTransactionId", "要求3DサーバトランザクションID"))]
    #[field(name = "req3dServerTransactionId", label = "要求3DサーバトランザクションID")]
    pub sent_three_ds_server_transaction_id: Option<String>,

    /// 要求セキュリティコード
    ///
    /// every digit as 0
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:333`
    #[doc(alias("reqSecurityCode", "要求セキュリティコード"))]
    #[field(name = "reqSecurityCode", label = "要求セキュリティコード", format = "半角数字 最大4")]
    pub sent_security_code: Option<String>,

    /// 要求認証番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:333`
    #[doc(alias("reqAuthFlag", "要求認証番号"))]
    #[field(name = "reqAuthFlag", label = "要求認証番号")]
    pub sent_elio_code: Option<String>,

    /// 要求誕生日
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:333`
    #[doc(alias("reqBirthday", "要求誕生日"))]
    #[field(name = "reqBirthday", label = "要求誕生日", format = "半角数字 最大4")]
    pub sent_birthday: Option<String>,

    /// 要求電話番号
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:333`
    #[doc(alias("reqTel", "要求電話番号"))]
    #[field(name = "reqTel", label = "要求電話番号", format = "半角数字 最大4")]
    pub sent_phone_last_four: Option<String>,

    /// 要求カナ名前（名）
    ///
    /// `半角カナ 最大15` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:333`
    #[doc(alias("reqFirstKanaName", "要求カナ名前（名）"))]
    #[field(name = "reqFirstKanaName", label = "要求カナ名前（名）", format = "半角カナ 最大15")]
    pub sent_first_kana_name: Option<String>,

    /// 要求カナ名前（姓）
    ///
    /// `半角カナ 最大15` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:333`
    #[doc(alias("reqLastKanaName", "要求カナ名前（姓）"))]
    #[field(name = "reqLastKanaName", label = "要求カナ名前（姓）", format = "半角カナ 最大15")]
    pub sent_last_kana_name: Option<String>,

    /// 応答マーチャントトランザクション番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:333`
    #[doc(alias("resMerchantTransaction", "応答マーチャントトランザクション番号"))]
    #[field(name = "resMerchantTransaction", label = "応答マーチャントトランザクション番号")]
    pub center_merchant_transaction: Option<String>,

    /// 応答リターン参照番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:333`
    #[doc(alias("resReturnReferenceNumber", "応答リターン参照番号"))]
    #[field(name = "resReturnReferenceNumber", label = "応答リターン参照番号")]
    pub center_return_reference_number: Option<String>,

    /// 応答承認番号
    ///
    /// 000000 in trials
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("resAuthCode", "応答承認番号"))]
    #[field(name = "resAuthCode", label = "応答承認番号")]
    pub auth_code: Option<String>,

    /// アクションコード
    ///
    /// seen 000
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("resActionCode", "アクションコード"))]
    #[field(name = "resActionCode", label = "アクションコード", public)]
    pub action_code: Option<String>,

    /// 応答センターエラーコード
    ///
    /// three blanks when there is none
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("resCenterErrorCode", "応答センターエラーコード"))]
    #[field(name = "resCenterErrorCode", label = "応答センターエラーコード", public)]
    pub center_error_code: Option<String>,

    /// 応答与信期間
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("resAuthTerm", "応答与信期間"))]
    #[field(name = "resAuthTerm", label = "応答与信期間")]
    pub auth_term: Option<String>,

    /// 応答商品コード
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("resItemCode", "応答商品コード"))]
    #[field(name = "resItemCode", label = "応答商品コード")]
    pub center_item_code: Option<String>,

    /// 応答データ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("resResponseData", "応答データ"))]
    #[field(name = "resResponseData", label = "応答データ")]
    pub center_data: Option<String>,

    /// 要求通貨単位
    ///
    /// `英字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("reqCurrencyUnit", "要求通貨単位"))]
    #[field(name = "reqCurrencyUnit", label = "要求通貨単位", format = "英字 最大3")]
    pub sent_currency: Option<String>,

    /// 要求新規返品
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("reqWithNew", "要求新規返品"))]
    #[field(name = "reqWithNew", label = "要求新規返品")]
    pub sent_with_new: Option<String>,

    /// 仕向け先コード
    ///
    /// `半角数字 固定2桁` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("acquirerCode", "仕向け先コード"))]
    #[field(name = "acquirerCode", label = "仕向け先コード", format = "半角数字 固定2桁", public)]
    pub acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 端末識別番号
    ///
    /// `半角数字 固定13桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("terminalId", "端末識別番号"))]
    #[field(name = "terminalId", label = "端末識別番号", format = "半角数字 固定13桁")]
    pub terminal_id: Option<String>,

    /// 応答センター処理通番
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("resCenterProcessNumber", "応答センター処理通番"))]
    #[field(name = "resCenterProcessNumber", label = "応答センター処理通番")]
    pub center_process_number: Option<String>,

    /// 応答センター送信日時
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("resCenterSendDateTime", "応答センター送信日時"))]
    #[field(name = "resCenterSendDateTime", label = "応答センター送信日時")]
    pub center_sent_at: Option<String>,

    /// 券種コード
    ///
    /// seen 5
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:334`
    #[doc(alias("kindCode", "券種コード"))]
    #[field(name = "kindCode", label = "券種コード", format = "半角英数字 最大10", public)]
    pub kind_code: Option<String>,
}

/// 取消・返品の結果(カード)
///
/// `card_cancel_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:335`
#[doc(alias("card_cancel_result", "取消・返品の結果(カード)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_cancel_result",
    label = "取消・返品の結果(カード)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CardCancelResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,

    /// カードトランザクションタイプ
    ///
    /// with a small t here
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("cardTransactiontype", "カードトランザクションタイプ"))]
    #[field(name = "cardTransactiontype", label = "カードトランザクションタイプ", public)]
    pub card_transaction_type: Option<::denbun::Open<super::CardTransactionType>>,

    /// ゲートウェイ要求日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("gatewayRequestDate", "ゲートウェイ要求日時"))]
    #[field(name = "gatewayRequestDate", label = "ゲートウェイ要求日時", format = "YYYYMMDDhhmmss", public)]
    pub gateway_request_date: Option<::denbun::DateTime>,

    /// ゲートウェイ応答日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("gatewayResponseDate", "ゲートウェイ応答日時"))]
    #[field(name = "gatewayResponseDate", label = "ゲートウェイ応答日時", format = "YYYYMMDDhhmmss", public)]
    pub gateway_response_date: Option<::denbun::DateTime>,

    /// センター要求日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("centerRequestDate", "センター要求日時"))]
    #[field(name = "centerRequestDate", label = "センター要求日時", format = "YYYYMMDDhhmmss", public)]
    pub center_request_date: Option<::denbun::DateTime>,

    /// センター応答日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("centerResponseDate", "センター応答日時"))]
    #[field(name = "centerResponseDate", label = "センター応答日時", format = "YYYYMMDDhhmmss", public)]
    pub center_response_date: Option<::denbun::DateTime>,

    /// ペンディング
    ///
    /// seen 0
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:337`
    #[doc(alias("ペンディング"))]
    #[field(name = "pending", label = "ペンディング", public)]
    pub pending: Option<String>,

    /// ループバック
    ///
    /// seen 0
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:337`
    #[doc(alias("ループバック"))]
    #[field(name = "loopback", label = "ループバック", public)]
    pub loopback: Option<String>,

    /// 接続先カード接続センター
    ///
    /// seen jcn
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:337`
    #[doc(alias("connectedCenterId", "接続先カード接続センター"))]
    #[field(name = "connectedCenterId", label = "接続先カード接続センター", public)]
    pub connected_center: Option<String>,

    /// センター要求番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:337`
    #[doc(alias("centerRequestNumber", "センター要求番号"))]
    #[field(name = "centerRequestNumber", label = "センター要求番号")]
    pub center_request_number: Option<String>,

    /// センターリファレンス番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:337`
    #[doc(alias("centerReferenceNumber", "センターリファレンス番号"))]
    #[field(name = "centerReferenceNumber", label = "センターリファレンス番号")]
    pub center_reference_number: Option<String>,

    /// 要求カード番号
    ///
    /// masked; the first 6 and the last 4 or 2 digits
    ///
    /// `半角数字、記号 最大26` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:337`
    #[doc(alias("reqCardNumber", "要求カード番号"))]
    #[field(name = "reqCardNumber", label = "要求カード番号", format = "半角数字、記号 最大26")]
    pub masked_card_number: Option<String>,

    /// 要求カード有効期限
    ///
    /// all \*
    ///
    /// `半角数字、記号 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:337`
    #[doc(alias("reqCardExpire", "要求カード有効期限"))]
    #[field(name = "reqCardExpire", label = "要求カード有効期限", format = "半角数字、記号 最大5")]
    pub masked_card_expire: Option<String>,

    /// 要求カードオプションタイプ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:337`
    #[doc(alias("reqCardOptionType", "要求カードオプションタイプ"))]
    #[field(name = "reqCardOptionType", label = "要求カードオプションタイプ")]
    pub sent_card_option_type: Option<String>,

    /// 要求取引金額
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:337`
    #[doc(alias("reqAmount", "要求取引金額"))]
    #[field(name = "reqAmount", label = "要求取引金額", format = "半角数字 最大12", json(text), public)]
    pub sent_amount: Option<::denbun::Yen>,

    /// 要求マーチャントトランザクション番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:337`
    #[doc(alias("reqMerchantTransaction", "要求マーチャントトランザクション番号"))]
    #[field(name = "reqMerchantTransaction", label = "要求マーチャントトランザクション番号")]
    pub sent_merchant_transaction: Option<String>,

    /// 要求リターン参照番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:337`
    #[doc(alias("reqReturnReferenceNumber", "要求リターン参照番号"))]
    #[field(name = "reqReturnReferenceNumber", label = "要求リターン参照番号")]
    pub sent_return_reference_number: Option<String>,

    /// 要求承認番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:337`
    #[doc(alias("reqAuthCode", "要求承認番号"))]
    #[field(name = "reqAuthCode", label = "要求承認番号")]
    pub sent_auth_code: Option<String>,

    /// 要求仕向先コード
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:338`
    #[doc(alias("reqAcquirerCode", "要求仕向先コード"))]
    #[field(name = "reqAcquirerCode", label = "要求仕向先コード", format = "半角数字 最大2")]
    pub sent_acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 要求商品コード
    ///
    /// `半角数字 最大7` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:338`
    #[doc(alias("reqItemCode", "要求商品コード"))]
    #[field(name = "reqItemCode", label = "要求商品コード", format = "半角数字 最大7")]
    pub sent_item_code: Option<String>,

    /// 要求カードセンター
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:338`
    #[doc(alias("reqCardCenter", "要求カードセンター"))]
    #[field(name = "reqCardCenter", label = "要求カードセンター", format = "半角英数字 最大10")]
    pub sent_card_center: Option<String>,

    /// 要求JPO情報
    ///
    /// `半角英数字 最大138` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:338`
    #[doc(alias("reqJpoInformation", "要求JPO情報"))]
    #[field(name = "reqJpoInformation", label = "要求JPO情報", format = "半角英数字 最大138")]
    pub sent_payment_plan: Option<String>,

    /// 要求売上日
    ///
    /// `半角数字 最大8 YYYYMMDD` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:338`
    #[doc(alias("reqSalesDay", "要求売上日"))]
    #[field(name = "reqSalesDay", label = "要求売上日", format = "半角数字 最大8 YYYYMMDD")]
    pub sent_sales_day: Option<::denbun::Date>,

    /// 要求取消日
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:338`
    #[doc(alias("reqCancelDay", "要求取消日"))]
    #[field(name = "reqCancelDay", label = "要求取消日")]
    pub sent_cancel_day: Option<String>,

    /// 要求同時売上
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:338`
    #[doc(alias("reqWithCapture", "要求同時売上"))]
    #[field(name = "reqWithCapture", label = "要求同時売上", format = "半角英数字 最大5", json(text))]
    pub sent_with_capture: Option<bool>,

    /// 要求同時直接
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:338`
    #[doc(alias("reqWithDirect", "要求同時直接"))]
    #[field(name = "reqWithDirect", label = "要求同時直接")]
    pub sent_with_direct: Option<String>,

    /// 要求3Dメッセージバージョン
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:338`
    #[doc(alias("req3dMessageVersion", "要求3Dメッセージバージョン"))]
    #[field(name = "req3dMessageVersion", label = "要求3Dメッセージバージョン")]
    pub sent_three_ds_message_version: Option<String>,

    /// 要求3DトランザクションID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:338`
    #[doc(alias("req3dTransactionId", "要求3DトランザクションID"))]
    #[field(name = "req3dTransactionId", label = "要求3DトランザクションID")]
    pub sent_three_ds_transaction_id: Option<String>,

    /// 要求3Dトランザクションステータス
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:338`
    #[doc(alias("req3dTransactionStatus", "要求3Dトランザクションステータス"))]
    #[field(name = "req3dTransactionStatus", label = "要求3Dトランザクションステータス")]
    pub sent_three_ds_status: Option<String>,

    /// 要求3D CAVVアルゴリズム
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:338`
    #[doc(alias("req3dCavvAlgorithm", "要求3D CAVVアルゴリズム"))]
    #[field(name = "req3dCavvAlgorithm", label = "要求3D CAVVアルゴリズム")]
    pub sent_three_ds_cavv_algorithm: Option<String>,

    /// 要求3D CAVV
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:339`
    #[doc(alias("req3dCavv", "要求3D CAVV"))]
    #[field(name = "req3dCavv", label = "要求3D CAVV", secret)]
    pub sent_three_ds_cavv: Option<::denbun::Secret<String>>,

    /// 要求3D ECI
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:339`
    #[doc(alias("req3dEci", "要求3D ECI"))]
    #[field(name = "req3dEci", label = "要求3D ECI")]
    pub sent_three_ds_eci: Option<String>,

    /// 要求3D DSトランザクションID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:339`
    #[doc(alias("req3dDsTransactionId", "要求3D DSトランザクションID"))]
    #[field(name = "req3dDsTransactionId", label = "要求3D DSトランザクションID")]
    pub sent_three_ds_ds_transaction_id: Option<String>,

    /// 要求3DサーバトランザクションID
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:339`
    #[doc(alias("req3dServerTransactionId", "要求3DサーバトランザクションID"))]
    #[field(name = "req3dServerTransactionId", label = "要求3DサーバトランザクションID")]
    pub sent_three_ds_server_transaction_id: Option<String>,

    /// 要求セキュリティコード
    ///
    /// every digit as 0
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:339`
    #[doc(alias("reqSecurityCode", "要求セキュリティコード"))]
    #[field(name = "reqSecurityCode", label = "要求セキュリティコード", format = "半角数字 最大4")]
    pub sent_security_code: Option<String>,

    /// 要求認証番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:339`
    #[doc(alias("reqAuthFlag", "要求認証番号"))]
    #[field(name = "reqAuthFlag", label = "要求認証番号")]
    pub sent_elio_code: Option<String>,

    /// 要求誕生日
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:339`
    #[doc(alias("reqBirthday", "要求誕生日"))]
    #[field(name = "reqBirthday", label = "要求誕生日", format = "半角数字 最大4")]
    pub sent_birthday: Option<String>,

    /// 要求電話番号
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:339`
    #[doc(alias("reqTel", "要求電話番号"))]
    #[field(name = "reqTel", label = "要求電話番号", format = "半角数字 最大4")]
    pub sent_phone_last_four: Option<String>,

    /// 要求カナ名前（名）
    ///
    /// `半角カナ 最大15` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:339`
    #[doc(alias("reqFirstKanaName", "要求カナ名前（名）"))]
    #[field(name = "reqFirstKanaName", label = "要求カナ名前（名）", format = "半角カナ 最大15")]
    pub sent_first_kana_name: Option<String>,

    /// 要求カナ名前（姓）
    ///
    /// `半角カナ 最大15` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:339`
    #[doc(alias("reqLastKanaName", "要求カナ名前（姓）"))]
    #[field(name = "reqLastKanaName", label = "要求カナ名前（姓）", format = "半角カナ 最大15")]
    pub sent_last_kana_name: Option<String>,

    /// 応答マーチャントトランザクション番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:339`
    #[doc(alias("resMerchantTransaction", "応答マーチャントトランザクション番号"))]
    #[field(name = "resMerchantTransaction", label = "応答マーチャントトランザクション番号")]
    pub center_merchant_transaction: Option<String>,

    /// 応答リターン参照番号
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:339`
    #[doc(alias("resReturnReferenceNumber", "応答リターン参照番号"))]
    #[field(name = "resReturnReferenceNumber", label = "応答リターン参照番号")]
    pub center_return_reference_number: Option<String>,

    /// 応答承認番号
    ///
    /// 000000 in trials
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("resAuthCode", "応答承認番号"))]
    #[field(name = "resAuthCode", label = "応答承認番号")]
    pub auth_code: Option<String>,

    /// アクションコード
    ///
    /// seen 000
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("resActionCode", "アクションコード"))]
    #[field(name = "resActionCode", label = "アクションコード", public)]
    pub action_code: Option<String>,

    /// 応答センターエラーコード
    ///
    /// three blanks when there is none
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("resCenterErrorCode", "応答センターエラーコード"))]
    #[field(name = "resCenterErrorCode", label = "応答センターエラーコード", public)]
    pub center_error_code: Option<String>,

    /// 応答与信期間
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("resAuthTerm", "応答与信期間"))]
    #[field(name = "resAuthTerm", label = "応答与信期間")]
    pub auth_term: Option<String>,

    /// 応答商品コード
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("resItemCode", "応答商品コード"))]
    #[field(name = "resItemCode", label = "応答商品コード")]
    pub center_item_code: Option<String>,

    /// 応答データ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("resResponseData", "応答データ"))]
    #[field(name = "resResponseData", label = "応答データ")]
    pub center_data: Option<String>,

    /// 要求通貨単位
    ///
    /// `英字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("reqCurrencyUnit", "要求通貨単位"))]
    #[field(name = "reqCurrencyUnit", label = "要求通貨単位", format = "英字 最大3")]
    pub sent_currency: Option<String>,

    /// 要求新規返品
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("reqWithNew", "要求新規返品"))]
    #[field(name = "reqWithNew", label = "要求新規返品")]
    pub sent_with_new: Option<String>,

    /// 仕向け先コード
    ///
    /// `半角数字 固定2桁` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("acquirerCode", "仕向け先コード"))]
    #[field(name = "acquirerCode", label = "仕向け先コード", format = "半角数字 固定2桁", public)]
    pub acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 端末識別番号
    ///
    /// `半角数字 固定13桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("terminalId", "端末識別番号"))]
    #[field(name = "terminalId", label = "端末識別番号", format = "半角数字 固定13桁")]
    pub terminal_id: Option<String>,

    /// 応答センター処理通番
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("resCenterProcessNumber", "応答センター処理通番"))]
    #[field(name = "resCenterProcessNumber", label = "応答センター処理通番")]
    pub center_process_number: Option<String>,

    /// 応答センター送信日時
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("resCenterSendDateTime", "応答センター送信日時"))]
    #[field(name = "resCenterSendDateTime", label = "応答センター送信日時")]
    pub center_sent_at: Option<String>,

    /// ギフト残高
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:340`
    #[doc(alias("resGiftBalance", "ギフト残高"))]
    #[field(name = "resGiftBalance", label = "ギフト残高")]
    pub gift_balance: Option<String>,

    /// ギフト有効期限
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:341`
    #[doc(alias("resGiftExpire", "ギフト有効期限"))]
    #[field(name = "resGiftExpire", label = "ギフト有効期限")]
    pub gift_expire: Option<String>,

    /// 券種コード
    ///
    /// seen 5
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:341`
    #[doc(alias("kindCode", "券種コード"))]
    #[field(name = "kindCode", label = "券種コード", format = "半角英数字 最大10", public)]
    pub kind_code: Option<String>,
}

/// キャリア決済 決済申込の結果
///
/// `carrier_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:497`
#[doc(alias("carrier_authorize_result", "キャリア決済 決済申込の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_authorize_result",
    label = "キャリア決済 決済申込の結果",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = carrier_authorize_result_rules
)]
#[non_exhaustive]
pub struct CarrierAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:500`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:501`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:502`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:503`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:504`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:505`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:506`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:507`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// リダイレクトURL
    ///
    /// at s_bikkuri, in place of the page
    ///
    /// `文字列 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:508`
    #[doc(alias("redirectUrl", "リダイレクトURL"))]
    #[field(name = "redirectUrl", label = "リダイレクトURL", format = "文字列 最大256", type = "url")]
    pub redirect_url: Option<String>,

    /// レスポンスコンテンツ
    ///
    /// passed on to the browser; at docomo and sb_ktai it has to be written as Shift_JIS
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:509`
    #[doc(alias("responseContents", "レスポンスコンテンツ"))]
    #[field(name = "responseContents", label = "レスポンスコンテンツ")]
    pub response_contents: Option<::denbun::Relayed>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:510`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

fn carrier_authorize_result_rules(
    message: &CarrierAuthorizeResult,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "レスポンスコンテンツまたはリダイレクトURLがある",
        &["responseContents", "mstatus", "redirectUrl"],
        rule::any([
            rule::ne(message.status.as_text(), Some("success")),
            rule::present(message.response_contents.is_present().then_some("")),
            rule::present(message.redirect_url.as_text()),
        ]),
    );
}

/// キャリア決済 バーコード決済の結果
///
/// `carrier_barcode_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:513`
#[doc(alias("carrier_barcode_result", "キャリア決済 バーコード決済の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_barcode_result",
    label = "キャリア決済 バーコード決済の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierBarcodeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:516`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:517`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:518`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:519`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:520`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:521`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:522`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:523`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 処理日時
    ///
    /// YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:524`
    #[doc(alias("txnTime", "処理日時"))]
    #[field(name = "txnTime", label = "処理日時", format = "半角数字 最大14")]
    pub txn_time: Option<String>,

    /// キャリア側取引ID
    ///
    /// `半角英数字 最大19` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:525`
    #[doc(alias("crOrderId", "キャリア側取引ID"))]
    #[field(name = "crOrderId", label = "キャリア側取引ID", format = "半角英数字 最大19")]
    pub cr_order_id: Option<String>,

    /// 割引金額
    ///
    /// at au
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:526`
    #[doc(alias("discountAmount", "割引金額"))]
    #[field(name = "discountAmount", label = "割引金額", format = "半角数字 最大12", json(text, number))]
    pub discount_amount: Option<::denbun::Yen>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:527`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// キャリア決済 スキャンコード決済の結果
///
/// `carrier_scan_code_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:528`
#[doc(alias("carrier_scan_code_result", "キャリア決済 スキャンコード決済の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_scan_code_result",
    label = "キャリア決済 スキャンコード決済の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierScanCodeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:531`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:532`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:533`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:534`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:535`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:536`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:537`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:538`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// レスポンスコンテンツ
    ///
    /// passed on to the browser; at docomo and sb_ktai it has to be written as Shift_JIS
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:539`
    #[doc(alias("responseContents", "レスポンスコンテンツ"))]
    #[field(name = "responseContents", label = "レスポンスコンテンツ")]
    pub response_contents: Option<::denbun::Relayed>,

    /// シーケンス番号
    ///
    /// `半角数字 最大64` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:540`
    #[doc(alias("seqNo", "シーケンス番号"))]
    #[field(name = "seqNo", label = "シーケンス番号", format = "半角数字 最大64")]
    pub seq_no: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:541`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// キャリア決済 再与信の結果
///
/// `carrier_re_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:542`
#[doc(alias("carrier_re_authorize_result", "キャリア決済 再与信の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_re_authorize_result",
    label = "キャリア決済 再与信の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierReAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:545`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:546`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:547`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:548`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:549`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:550`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 元取引ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:551`
    #[doc(alias("originalOrderId", "元取引ID"))]
    #[field(
        name = "originalOrderId",
        label = "元取引ID",
        format = "半角英数字 最大100",
        chars = "-_",
        public
    )]
    pub original_order_id: Option<String>,

    /// キャリア側取引ID
    ///
    /// `半角英数字 最大19` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:552`
    #[doc(alias("crOrderId", "キャリア側取引ID"))]
    #[field(name = "crOrderId", label = "キャリア側取引ID", format = "半角英数字 最大19")]
    pub cr_order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:553`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:554`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 処理日時
    ///
    /// YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:555`
    #[doc(alias("txnTime", "処理日時"))]
    #[field(name = "txnTime", label = "処理日時", format = "半角数字 最大14")]
    pub txn_time: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:556`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// キャリア決済 売上の結果
///
/// `carrier_capture_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:557`
#[doc(alias("carrier_capture_result", "キャリア決済 売上の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_capture_result",
    label = "キャリア決済 売上の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierCaptureResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:560`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:561`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:562`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:563`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:564`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:565`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:566`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:567`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 売上日時
    ///
    /// YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:568`
    #[doc(alias("captureDatetime", "売上日時"))]
    #[field(name = "captureDatetime", label = "売上日時", format = "半角数字 最大14")]
    pub capture_datetime: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:569`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// キャリア決済 キャンセルの結果
///
/// `carrier_cancel_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:570`
#[doc(alias("carrier_cancel_result", "キャリア決済 キャンセルの結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_cancel_result",
    label = "キャリア決済 キャンセルの結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierCancelResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:573`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:574`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:575`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:576`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:577`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:578`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:579`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:580`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 取消日時
    ///
    /// YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:581`
    #[doc(alias("cancelDatetime", "取消日時"))]
    #[field(name = "cancelDatetime", label = "取消日時", format = "半角数字 最大14")]
    pub cancel_datetime: Option<String>,

    /// 残高
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:582`
    #[doc(alias("残高"))]
    #[field(name = "balance", label = "残高", format = "半角数字 最大12", json(text, number))]
    pub balance: Option<::denbun::Yen>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:583`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// キャリア決済 継続課金・随時決済終了の結果
///
/// `carrier_terminate_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:584`
#[doc(alias("carrier_terminate_result", "キャリア決済 継続課金・随時決済終了の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_terminate_result",
    label = "キャリア決済 継続課金・随時決済終了の結果",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = carrier_terminate_result_rules
)]
#[non_exhaustive]
pub struct CarrierTerminateResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:587`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:588`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:589`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:590`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:591`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:592`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:593`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:594`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// リダイレクトURL
    ///
    /// never there
    ///
    /// `文字列 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:595`
    #[doc(alias("redirectUrl", "リダイレクトURL"))]
    #[field(name = "redirectUrl", label = "リダイレクトURL", format = "文字列 最大256", type = "url")]
    pub redirect_url: Option<String>,

    /// レスポンスコンテンツ
    ///
    /// 終了(3者間); passed on to the browser, at docomo written as Shift_JIS
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:596`
    #[doc(alias("responseContents", "レスポンスコンテンツ"))]
    #[field(name = "responseContents", label = "レスポンスコンテンツ")]
    pub response_contents: Option<::denbun::Relayed>,

    /// 継続課金終了日時
    ///
    /// 終了(2者間); YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:597`
    #[doc(alias("terminateDatetime", "継続課金終了日時"))]
    #[field(name = "terminateDatetime", label = "継続課金終了日時", format = "半角数字 最大14")]
    pub terminate_datetime: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:598`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

fn carrier_terminate_result_rules(
    message: &CarrierTerminateResult,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "レスポンスコンテンツまたは継続課金終了日時がある",
        &["responseContents", "mstatus", "terminateDatetime"],
        rule::any([
            rule::ne(message.status.as_text(), Some("success")),
            rule::present(message.response_contents.is_present().then_some("")),
            rule::present(message.terminate_datetime.as_text()),
        ]),
    );
}

/// キャリア決済 金額変更の結果
///
/// `carrier_update_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:601`
#[doc(alias("carrier_update_authorize_result", "キャリア決済 金額変更の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_update_authorize_result",
    label = "キャリア決済 金額変更の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierUpdateAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:604`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:605`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:606`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:607`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:608`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:609`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:610`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:611`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 金額変更日時
    ///
    /// YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:612`
    #[doc(alias("updateDatetime", "金額変更日時"))]
    #[field(name = "updateDatetime", label = "金額変更日時", format = "半角数字 最大14")]
    pub update_datetime: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:613`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// コンビニ決済 申込の結果
///
/// `cvs_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:81`
#[doc(alias("cvs_authorize_result", "コンビニ決済 申込の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "cvs_authorize_result",
    label = "コンビニ決済 申込の結果",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = cvs_authorize_result_rules
)]
#[non_exhaustive]
pub struct CvsAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:84`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:85`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32文字", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:86`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16文字", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大1024バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:87`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 半角1024文字全角512文字", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:88`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:89`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:90`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// 受付番号
    ///
    /// 払込票番号 of sej (13 digits); オンライン決済番号 of other (11); 受付番号 of lawson and econ (7 digits) and famima (18 digits and hyphens), shown with the telNo that was sent
    ///
    /// Required when `mstatus == 'success'`.
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:91`
    #[doc(alias("receiptNo", "受付番号"))]
    #[field(name = "receiptNo", label = "受付番号", format = "半角英数字 最大32文字", chars = "-")]
    pub receipt_no: Option<String>,

    /// 払込票URL
    ///
    /// not at lawson. A host \~.info with the path JLP/JLPcon is replaced by https\://w2.kessai.info/JLM/JLMcon
    ///
    /// `半角英数字 最大256文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:92`
    #[doc(alias("haraikomiUrl", "払込票URL"))]
    #[field(name = "haraikomiUrl", label = "払込票URL", format = "半角英数字 最大256文字", type = "url")]
    pub haraikomi_url: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:93`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5桁", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:94`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

fn cvs_authorize_result_rules(message: &CvsAuthorizeResult, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "receiptNo",
        rule::eq(message.status.as_text(), Some("success")),
        message.receipt_no.as_text().is_some_and(|text| !text.is_empty()),
    );
}

/// コンビニ決済 キャンセルの結果
///
/// `cvs_cancel_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:95`
#[doc(alias("cvs_cancel_result", "コンビニ決済 キャンセルの結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "cvs_cancel_result",
    label = "コンビニ決済 キャンセルの結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CvsCancelResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:98`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:99`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32文字", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:100`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16文字", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大1024バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:101`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 半角1024文字全角512文字", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:102`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:103`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:104`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:105`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5桁", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:106`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// 3-Dセキュア認証要求の結果
///
/// `mpi_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:250`
#[doc(alias("mpi_authorize_result", "3-Dセキュア認証要求の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "mpi_authorize_result",
    label = "3-Dセキュア認証要求の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct MpiAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:251`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:251`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:251`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:251`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:251`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:251`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:251`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:251`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:251`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,

    /// MPIトランザクションタイプ
    ///
    /// `半角数字 最大6` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:251`
    #[doc(alias("mpiTransactiontype", "MPIトランザクションタイプ"))]
    #[field(
        name = "mpiTransactiontype",
        label = "MPIトランザクションタイプ",
        format = "半角数字 最大6",
        public
    )]
    pub mpi_transaction_type: Option<String>,

    /// 要求カード番号
    ///
    /// masked; the first 6 and the last 4 or 2 digits
    ///
    /// `半角数字、記号 最大26` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqCardNumber", "要求カード番号"))]
    #[field(name = "reqCardNumber", label = "要求カード番号", format = "半角数字、記号 最大26")]
    pub masked_card_number: Option<String>,

    /// 要求カード有効期限
    ///
    /// all \*
    ///
    /// `半角数字、記号 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqCardExpire", "要求カード有効期限"))]
    #[field(name = "reqCardExpire", label = "要求カード有効期限", format = "半角数字、記号 最大5")]
    pub masked_card_expire: Option<String>,

    /// 要求取引金額
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqAmount", "要求取引金額"))]
    #[field(name = "reqAmount", label = "要求取引金額", format = "半角数字 最大12", json(text), public)]
    pub sent_amount: Option<::denbun::Yen>,

    /// 要求仕向先コード
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqAcquirerCode", "要求仕向先コード"))]
    #[field(name = "reqAcquirerCode", label = "要求仕向先コード", format = "半角数字 最大2")]
    pub sent_acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 要求商品コード
    ///
    /// `半角数字 最大7` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqItemCode", "要求商品コード"))]
    #[field(name = "reqItemCode", label = "要求商品コード", format = "半角数字 最大7")]
    pub sent_item_code: Option<String>,

    /// 要求カードセンター
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqCardCenter", "要求カードセンター"))]
    #[field(name = "reqCardCenter", label = "要求カードセンター", format = "半角英数字 最大10")]
    pub sent_card_center: Option<String>,

    /// 要求JPO情報
    ///
    /// `半角英数字 最大138` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqJpoInformation", "要求JPO情報"))]
    #[field(name = "reqJpoInformation", label = "要求JPO情報", format = "半角英数字 最大138")]
    pub sent_payment_plan: Option<String>,

    /// 要求売上日
    ///
    /// `半角数字 最大8 YYYYMMDD` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqSalesDay", "要求売上日"))]
    #[field(name = "reqSalesDay", label = "要求売上日", format = "半角数字 最大8 YYYYMMDD")]
    pub sent_sales_day: Option<::denbun::Date>,

    /// 要求同時売上
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqWithCapture", "要求同時売上"))]
    #[field(name = "reqWithCapture", label = "要求同時売上", format = "半角英数字 最大5", json(text))]
    pub sent_with_capture: Option<bool>,

    /// 要求セキュリティコード
    ///
    /// every digit as 0
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqSecurityCode", "要求セキュリティコード"))]
    #[field(name = "reqSecurityCode", label = "要求セキュリティコード", format = "半角数字 最大4")]
    pub sent_security_code: Option<String>,

    /// 要求誕生日
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqBirthday", "要求誕生日"))]
    #[field(name = "reqBirthday", label = "要求誕生日", format = "半角数字 最大4")]
    pub sent_birthday: Option<String>,

    /// 要求電話番号
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqTel", "要求電話番号"))]
    #[field(name = "reqTel", label = "要求電話番号", format = "半角数字 最大4")]
    pub sent_phone_last_four: Option<String>,

    /// 要求カナ名前（名）
    ///
    /// `半角カナ 最大15` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqFirstKanaName", "要求カナ名前（名）"))]
    #[field(name = "reqFirstKanaName", label = "要求カナ名前（名）", format = "半角カナ 最大15")]
    pub sent_first_kana_name: Option<String>,

    /// 要求カナ名前（姓）
    ///
    /// `半角カナ 最大15` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:252`
    #[doc(alias("reqLastKanaName", "要求カナ名前（姓）"))]
    #[field(name = "reqLastKanaName", label = "要求カナ名前（姓）", format = "半角カナ 最大15")]
    pub sent_last_kana_name: Option<String>,

    /// 要求通貨単位
    ///
    /// `英字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:253`
    #[doc(alias("reqCurrencyUnit", "要求通貨単位"))]
    #[field(name = "reqCurrencyUnit", label = "要求通貨単位", format = "英字 最大3")]
    pub sent_currency: Option<String>,

    /// リダイレクションURI
    ///
    /// `半角英数字 最大1024` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:253`
    #[doc(alias("reqRedirectionUri", "リダイレクションURI"))]
    #[field(
        name = "reqRedirectionUri",
        label = "リダイレクションURI",
        format = "半角英数字 最大1024",
        chars = "#%&+-./:=?@_~"
    )]
    pub sent_return_url: Option<String>,

    /// 要求HTTPユーザエージェント
    ///
    /// `半角英数字記号` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:254`
    #[doc(alias("reqHttpUserAgent", "要求HTTPユーザエージェント"))]
    #[field(name = "reqHttpUserAgent", label = "要求HTTPユーザエージェント", format = "半角英数字記号")]
    pub sent_http_user_agent: Option<String>,

    /// 要求HTTPアクセプト
    ///
    /// `半角英数字記号` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:254`
    #[doc(alias("reqHttpAccept", "要求HTTPアクセプト"))]
    #[field(name = "reqHttpAccept", label = "要求HTTPアクセプト", format = "半角英数字記号")]
    pub sent_http_accept: Option<String>,

    /// 応答コンテンツ
    ///
    /// goes to the browser as it is
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:255`
    #[doc(alias("resResponseContents", "応答コンテンツ"))]
    #[field(name = "resResponseContents", label = "応答コンテンツ")]
    pub browser_html: Option<::denbun::Relayed>,

    /// 応答会社ID
    ///
    /// the acquirer\'s company; seen 05
    ///
    /// `半角英数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:256`
    #[doc(alias("resCorporationId", "応答会社ID"))]
    #[field(
        name = "resCorporationId",
        label = "応答会社ID",
        format = "半角英数字 最大2",
        type = "digits",
        public
    )]
    pub corporation_code: Option<String>,

    /// 応答ブランドID
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:257`
    #[doc(alias("resBrandId", "応答ブランドID"))]
    #[field(name = "resBrandId", label = "応答ブランドID", format = "半角数字 最大2", public)]
    pub brand: Option<::denbun::Open<super::Brand>>,

    /// 応答3Dセキュアメッセージバージョン
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:259`
    #[doc(alias("res3dMessageVersion", "応答3Dセキュアメッセージバージョン"))]
    #[field(
        name = "res3dMessageVersion",
        label = "応答3Dセキュアメッセージバージョン",
        format = "半角英数字 最大10",
        chars = ".",
        public
    )]
    pub three_ds_message_version: Option<String>,

    /// 本人認証要求日時
    ///
    /// EEE MMM dd HH:mm:ss JST yyyy
    ///
    /// `半角英数字記号 最大28` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:260`
    #[doc(alias("authRequestDatetime", "本人認証要求日時"))]
    #[field(
        name = "authRequestDatetime",
        label = "本人認証要求日時",
        format = "半角英数字記号 最大28",
        public
    )]
    pub requested_at: Option<String>,

    /// 本人認証応答日時
    ///
    /// EEE MMM dd HH:mm:ss JST yyyy
    ///
    /// `半角英数字記号 最大28` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:261`
    #[doc(alias("authResponseDatetime", "本人認証応答日時"))]
    #[field(
        name = "authResponseDatetime",
        label = "本人認証応答日時",
        format = "半角英数字記号 最大28",
        public
    )]
    pub answered_at: Option<String>,

    /// 券種コード
    ///
    /// seen 5
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:261`
    #[doc(alias("kindCode", "券種コード"))]
    #[field(name = "kindCode", label = "券種コード", format = "半角英数字 最大10", public)]
    pub kind_code: Option<String>,

    /// 認証開始URL
    ///
    /// serves the HTML that leads on; in place of it
    ///
    /// `文字列 最大1024` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:262`
    #[doc(alias("authStartUrl", "認証開始URL"))]
    #[field(name = "authStartUrl", label = "認証開始URL", format = "文字列 最大1024")]
    pub start_url: Option<String>,
}

/// 3-Dセキュア認証要求の結果(再取引)
///
/// `mpi_re_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:263`
#[doc(alias("mpi_re_authorize_result", "3-Dセキュア認証要求の結果(再取引)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "mpi_re_authorize_result",
    label = "3-Dセキュア認証要求の結果(再取引)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct MpiReAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:264`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:264`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:264`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:264`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:264`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:264`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:264`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:264`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:264`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,

    /// MPIトランザクションタイプ
    ///
    /// `半角数字 最大6` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:264`
    #[doc(alias("mpiTransactiontype", "MPIトランザクションタイプ"))]
    #[field(
        name = "mpiTransactiontype",
        label = "MPIトランザクションタイプ",
        format = "半角数字 最大6",
        public
    )]
    pub mpi_transaction_type: Option<String>,

    /// 要求カード番号
    ///
    /// masked; the first 6 and the last 4 or 2 digits
    ///
    /// `半角数字、記号 最大26` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqCardNumber", "要求カード番号"))]
    #[field(name = "reqCardNumber", label = "要求カード番号", format = "半角数字、記号 最大26")]
    pub masked_card_number: Option<String>,

    /// 要求カード有効期限
    ///
    /// all \*
    ///
    /// `半角数字、記号 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqCardExpire", "要求カード有効期限"))]
    #[field(name = "reqCardExpire", label = "要求カード有効期限", format = "半角数字、記号 最大5")]
    pub masked_card_expire: Option<String>,

    /// 要求取引金額
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqAmount", "要求取引金額"))]
    #[field(name = "reqAmount", label = "要求取引金額", format = "半角数字 最大12", json(text), public)]
    pub sent_amount: Option<::denbun::Yen>,

    /// 要求仕向先コード
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqAcquirerCode", "要求仕向先コード"))]
    #[field(name = "reqAcquirerCode", label = "要求仕向先コード", format = "半角数字 最大2")]
    pub sent_acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 要求商品コード
    ///
    /// `半角数字 最大7` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqItemCode", "要求商品コード"))]
    #[field(name = "reqItemCode", label = "要求商品コード", format = "半角数字 最大7")]
    pub sent_item_code: Option<String>,

    /// 要求カードセンター
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqCardCenter", "要求カードセンター"))]
    #[field(name = "reqCardCenter", label = "要求カードセンター", format = "半角英数字 最大10")]
    pub sent_card_center: Option<String>,

    /// 要求JPO情報
    ///
    /// `半角英数字 最大138` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqJpoInformation", "要求JPO情報"))]
    #[field(name = "reqJpoInformation", label = "要求JPO情報", format = "半角英数字 最大138")]
    pub sent_payment_plan: Option<String>,

    /// 要求売上日
    ///
    /// `半角数字 最大8 YYYYMMDD` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqSalesDay", "要求売上日"))]
    #[field(name = "reqSalesDay", label = "要求売上日", format = "半角数字 最大8 YYYYMMDD")]
    pub sent_sales_day: Option<::denbun::Date>,

    /// 要求同時売上
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqWithCapture", "要求同時売上"))]
    #[field(name = "reqWithCapture", label = "要求同時売上", format = "半角英数字 最大5", json(text))]
    pub sent_with_capture: Option<bool>,

    /// 要求セキュリティコード
    ///
    /// every digit as 0
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqSecurityCode", "要求セキュリティコード"))]
    #[field(name = "reqSecurityCode", label = "要求セキュリティコード", format = "半角数字 最大4")]
    pub sent_security_code: Option<String>,

    /// 要求誕生日
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqBirthday", "要求誕生日"))]
    #[field(name = "reqBirthday", label = "要求誕生日", format = "半角数字 最大4")]
    pub sent_birthday: Option<String>,

    /// 要求電話番号
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqTel", "要求電話番号"))]
    #[field(name = "reqTel", label = "要求電話番号", format = "半角数字 最大4")]
    pub sent_phone_last_four: Option<String>,

    /// 要求カナ名前（名）
    ///
    /// `半角カナ 最大15` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqFirstKanaName", "要求カナ名前（名）"))]
    #[field(name = "reqFirstKanaName", label = "要求カナ名前（名）", format = "半角カナ 最大15")]
    pub sent_first_kana_name: Option<String>,

    /// 要求カナ名前（姓）
    ///
    /// `半角カナ 最大15` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:265`
    #[doc(alias("reqLastKanaName", "要求カナ名前（姓）"))]
    #[field(name = "reqLastKanaName", label = "要求カナ名前（姓）", format = "半角カナ 最大15")]
    pub sent_last_kana_name: Option<String>,

    /// 要求通貨単位
    ///
    /// `英字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:266`
    #[doc(alias("reqCurrencyUnit", "要求通貨単位"))]
    #[field(name = "reqCurrencyUnit", label = "要求通貨単位", format = "英字 最大3")]
    pub sent_currency: Option<String>,

    /// リダイレクションURI
    ///
    /// `半角英数字 最大1024` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:266`
    #[doc(alias("reqRedirectionUri", "リダイレクションURI"))]
    #[field(
        name = "reqRedirectionUri",
        label = "リダイレクションURI",
        format = "半角英数字 最大1024",
        chars = "#%&+-./:=?@_~"
    )]
    pub sent_return_url: Option<String>,

    /// 要求HTTPユーザエージェント
    ///
    /// `半角英数字記号` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:267`
    #[doc(alias("reqHttpUserAgent", "要求HTTPユーザエージェント"))]
    #[field(name = "reqHttpUserAgent", label = "要求HTTPユーザエージェント", format = "半角英数字記号")]
    pub sent_http_user_agent: Option<String>,

    /// 要求HTTPアクセプト
    ///
    /// `半角英数字記号` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:267`
    #[doc(alias("reqHttpAccept", "要求HTTPアクセプト"))]
    #[field(name = "reqHttpAccept", label = "要求HTTPアクセプト", format = "半角英数字記号")]
    pub sent_http_accept: Option<String>,

    /// 応答コンテンツ
    ///
    /// goes to the browser as it is
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:268`
    #[doc(alias("resResponseContents", "応答コンテンツ"))]
    #[field(name = "resResponseContents", label = "応答コンテンツ")]
    pub browser_html: Option<::denbun::Relayed>,

    /// 応答会社ID
    ///
    /// the acquirer\'s company; seen 05
    ///
    /// `半角英数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:269`
    #[doc(alias("resCorporationId", "応答会社ID"))]
    #[field(
        name = "resCorporationId",
        label = "応答会社ID",
        format = "半角英数字 最大2",
        type = "digits",
        public
    )]
    pub corporation_code: Option<String>,

    /// 応答ブランドID
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:270`
    #[doc(alias("resBrandId", "応答ブランドID"))]
    #[field(name = "resBrandId", label = "応答ブランドID", format = "半角数字 最大2", public)]
    pub brand: Option<::denbun::Open<super::Brand>>,

    /// 応答3Dセキュアメッセージバージョン
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:272`
    #[doc(alias("res3dMessageVersion", "応答3Dセキュアメッセージバージョン"))]
    #[field(
        name = "res3dMessageVersion",
        label = "応答3Dセキュアメッセージバージョン",
        format = "半角英数字 最大10",
        chars = ".",
        public
    )]
    pub three_ds_message_version: Option<String>,

    /// 本人認証要求日時
    ///
    /// EEE MMM dd HH:mm:ss JST yyyy
    ///
    /// `半角英数字記号 最大28` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:273`
    #[doc(alias("authRequestDatetime", "本人認証要求日時"))]
    #[field(
        name = "authRequestDatetime",
        label = "本人認証要求日時",
        format = "半角英数字記号 最大28",
        public
    )]
    pub requested_at: Option<String>,

    /// 本人認証応答日時
    ///
    /// EEE MMM dd HH:mm:ss JST yyyy
    ///
    /// `半角英数字記号 最大28` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:274`
    #[doc(alias("authResponseDatetime", "本人認証応答日時"))]
    #[field(
        name = "authResponseDatetime",
        label = "本人認証応答日時",
        format = "半角英数字記号 最大28",
        public
    )]
    pub answered_at: Option<String>,

    /// 券種コード
    ///
    /// seen 5
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:274`
    #[doc(alias("kindCode", "券種コード"))]
    #[field(name = "kindCode", label = "券種コード", format = "半角英数字 最大10", public)]
    pub kind_code: Option<String>,

    /// 認証開始URL
    ///
    /// serves the HTML that leads on; in place of it
    ///
    /// `文字列 最大1024` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:275`
    #[doc(alias("authStartUrl", "認証開始URL"))]
    #[field(name = "authStartUrl", label = "認証開始URL", format = "文字列 最大1024")]
    pub start_url: Option<String>,
}

/// 3-Dセキュア結果取得の結果
///
/// `mpi_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:276`
#[doc(alias("mpi_result", "3-Dセキュア結果取得の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "mpi_result", label = "3-Dセキュア結果取得の結果", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct MpiResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:277`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:277`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:277`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:277`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:277`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:277`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:277`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,

    /// リクエストID
    ///
    /// finds the authentication in search
    ///
    /// `半角英数字記号 最大128` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:277`
    #[doc(alias("requestId", "リクエストID"))]
    #[field(name = "requestId", label = "リクエストID", format = "半角英数字記号 最大128", public)]
    pub request_id: Option<String>,

    /// 要求取引金額
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:277`
    #[doc(alias("reqAmount", "要求取引金額"))]
    #[field(name = "reqAmount", label = "要求取引金額", format = "半角数字 最大12", json(text), public)]
    pub sent_amount: Option<::denbun::Yen>,

    /// 要求カード番号
    ///
    /// masked; the first 6 and the last 4 or 2 digits
    ///
    /// `半角数字、記号 最大26` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:277`
    #[doc(alias("reqCardNumber", "要求カード番号"))]
    #[field(name = "reqCardNumber", label = "要求カード番号", format = "半角数字、記号 最大26")]
    pub masked_card_number: Option<String>,

    /// 要求通貨単位
    ///
    /// `英字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:278`
    #[doc(alias("reqCurrencyUnit", "要求通貨単位"))]
    #[field(name = "reqCurrencyUnit", label = "要求通貨単位", format = "英字 最大3")]
    pub sent_currency: Option<String>,

    /// 本人認証処理結果コード
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:278`
    #[doc(alias("mpiMstatus", "本人認証処理結果コード"))]
    #[field(name = "mpiMstatus", label = "本人認証処理結果コード", format = "半角英数字 最大32", public)]
    pub mpi_status: Option<::denbun::Open<super::MpiStatus>>,

    /// 本人認証詳細結果コード
    ///
    /// `文字列 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:278`
    #[doc(alias("mpiVresultCode", "本人認証詳細結果コード"))]
    #[field(name = "mpiVresultCode", label = "本人認証詳細結果コード", format = "文字列 最大16", public)]
    pub mpi_result_code: Option<String>,

    /// トランザクションタイプ
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:279`
    #[doc(alias("txnType", "トランザクションタイプ"))]
    #[field(name = "txnType", label = "トランザクションタイプ", format = "半角英数字 最大32", public)]
    pub authenticated_by: Option<::denbun::Open<super::AuthenticatedBy>>,

    /// カード結果コード
    ///
    /// absent after mpi-none; empty when the authentication failed
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:281`
    #[doc(alias("cardMstatus", "カード結果コード"))]
    #[field(name = "cardMstatus", label = "カード結果コード", format = "半角英数字 最大32", public)]
    pub card_status: Option<::denbun::Open<super::CardStatus>>,

    /// カードトランザクションタイプ
    ///
    /// `文字列 最大6` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:282`
    #[doc(alias("cardTransactionType", "カードトランザクションタイプ"))]
    #[field(
        name = "cardTransactionType",
        label = "カードトランザクションタイプ",
        format = "文字列 最大6",
        public
    )]
    pub card_transaction_type: Option<::denbun::Open<super::CardTransactionType>>,

    /// センター要求日時
    ///
    /// `文字列 最大14 YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:284`
    #[doc(alias("centerRequestDate", "センター要求日時"))]
    #[field(
        name = "centerRequestDate",
        label = "センター要求日時",
        format = "文字列 最大14 YYYYMMDDhhmmss",
        public
    )]
    pub center_request_date: Option<::denbun::DateTime>,

    /// センター応答日時
    ///
    /// `文字列 最大14 YYYYMMDDhhmmss` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:284`
    #[doc(alias("centerResponseDate", "センター応答日時"))]
    #[field(
        name = "centerResponseDate",
        label = "センター応答日時",
        format = "文字列 最大14 YYYYMMDDhhmmss",
        public
    )]
    pub center_response_date: Option<::denbun::DateTime>,

    /// 接続先カード接続センター
    ///
    /// seen jcn
    ///
    /// `文字列 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:284`
    #[doc(alias("connectedCenterId", "接続先カード接続センター"))]
    #[field(name = "connectedCenterId", label = "接続先カード接続センター", format = "文字列 最大5", public)]
    pub connected_center: Option<String>,

    /// 要求仕向け先コード
    ///
    /// `文字列 最大2` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:285`
    #[doc(alias("acquirerCode", "要求仕向け先コード"))]
    #[field(name = "acquirerCode", label = "要求仕向け先コード", format = "文字列 最大2", public)]
    pub acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 応答承認番号
    ///
    /// of the issuer
    ///
    /// `半角英数字スペース 最大7` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:285`
    #[doc(alias("authCode", "応答承認番号"))]
    #[field(name = "authCode", label = "応答承認番号", format = "半角英数字スペース 最大7")]
    pub auth_code: Option<String>,

    /// 不正検知結果コード
    ///
    /// `半角数字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:286`
    #[doc(alias("fdResult", "不正検知結果コード"))]
    #[field(name = "fdResult", label = "不正検知結果コード", format = "半角数字 最大3")]
    pub fraud_detection_result: Option<::denbun::Open<super::FraudDetectionResult>>,

    /// 3Dメッセージバージョン
    ///
    /// after mpi-none only
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:288`
    #[doc(alias("dddMessageVersion", "3Dメッセージバージョン"))]
    #[field(
        name = "dddMessageVersion",
        label = "3Dメッセージバージョン",
        format = "半角英数字 最大10",
        chars = "."
    )]
    pub three_ds_message_version: Option<String>,

    /// 3DトランザクションID
    ///
    /// after mpi-none only; the XID in Base64
    ///
    /// `半角英数字、"+"、"/"、"=" 最大28` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:288`
    #[doc(alias("dddTransactionId", "3DトランザクションID"))]
    #[field(
        name = "dddTransactionId",
        label = "3DトランザクションID",
        format = "半角英数字、\"+\"、\"/\"、\"=\" 最大28",
        chars = "-"
    )]
    pub three_ds_transaction_id: Option<String>,

    /// 3DDSトランザクションID
    ///
    /// `半角英数字、"-"、"+"、"/"、"=" 最大36` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:289`
    #[doc(alias("dddDsTransactionId", "3DDSトランザクションID"))]
    #[field(
        name = "dddDsTransactionId",
        label = "3DDSトランザクションID",
        format = "半角英数字、\"-\"、\"+\"、\"/\"、\"=\" 最大36"
    )]
    pub three_ds_ds_transaction_id: Option<String>,

    /// 3DサーバトランザクションID
    ///
    /// `半角英数字、"-" 最大36` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:289`
    #[doc(alias("dddServerTransactionId", "3DサーバトランザクションID"))]
    #[field(
        name = "dddServerTransactionId",
        label = "3DサーバトランザクションID",
        format = "半角英数字、\"-\" 最大36"
    )]
    pub three_ds_server_transaction_id: Option<String>,

    /// 3Dトランザクションステータス
    ///
    /// `半角英字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:289`
    #[doc(alias("dddTransactionStatus", "3Dトランザクションステータス"))]
    #[field(
        name = "dddTransactionStatus",
        label = "3Dトランザクションステータス",
        format = "半角英字 最大1",
        chars = " "
    )]
    pub three_ds_status: Option<::denbun::Open<super::ThreeDsStatus>>,

    /// 3Dトランザクションステータス理由
    ///
    /// `半角文字列 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:290`
    #[doc(alias("dddTransactionStatusReason", "3Dトランザクションステータス理由"))]
    #[field(
        name = "dddTransactionStatusReason",
        label = "3Dトランザクションステータス理由",
        format = "半角文字列 最大2"
    )]
    pub three_ds_status_reason: Option<::denbun::Open<super::ThreeDsStatusReason>>,

    /// 3DCAVVアルゴリズム
    ///
    /// printed as letters although digits come
    ///
    /// `半角英字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:297`
    #[doc(alias("dddCavvAlgorithm", "3DCAVVアルゴリズム"))]
    #[field(
        name = "dddCavvAlgorithm",
        label = "3DCAVVアルゴリズム",
        format = "半角英字 最大1",
        chars = "0123456789"
    )]
    pub three_ds_cavv_algorithm: Option<::denbun::Open<super::ThreeDs2CavvAlgorithm>>,

    /// 3DCAVV
    ///
    /// Base64
    ///
    /// `半角英数字、"+"、"/"、"=" 最大28` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:299`
    #[doc(alias("dddCavv", "3DCAVV"))]
    #[field(name = "dddCavv", label = "3DCAVV", format = "半角英数字、\"+\"、\"/\"、\"=\" 最大28", secret)]
    pub three_ds_cavv: Option<::denbun::Secret<String>>,

    /// 3DECI
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:299`
    #[doc(alias("dddEci", "3DECI"))]
    #[field(name = "dddEci", label = "3DECI", format = "半角数字 最大2")]
    pub three_ds_eci: Option<::denbun::Open<super::ThreeDsEci>>,
}

/// ショッピングクレジット決済 画面表示応答の結果
///
/// `oricosc_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:64`
#[doc(alias("oricosc_authorize_result", "ショッピングクレジット決済 画面表示応答の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "oricosc_authorize_result",
    label = "ショッピングクレジット決済 画面表示応答の結果",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = oricosc_authorize_result_rules
)]
#[non_exhaustive]
pub struct OricoscAuthorizeResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:67`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:68`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:69`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大300` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:70`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 最大300", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:71`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:72`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:73`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// 応答コンテンツ
    ///
    /// passed on to the browser; the official sample writes it as Shift_JIS
    ///
    /// Required when `mstatus == 'success'`.
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:74`
    #[doc(alias("resResponseContents", "応答コンテンツ"))]
    #[field(name = "resResponseContents", label = "応答コンテンツ")]
    pub res_response_contents: Option<::denbun::Relayed>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:75`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:76`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

fn oricosc_authorize_result_rules(
    message: &OricoscAuthorizeResult,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "resResponseContents",
        rule::eq(message.status.as_text(), Some("success")),
        message.res_response_contents.is_present(),
    );
}

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
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:239`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32文字", public)]
    pub status: ::denbun::Open<super::Status>,

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
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:270`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32文字", public)]
    pub status: ::denbun::Open<super::Status>,

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
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:301`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32文字", public)]
    pub status: ::denbun::Open<super::Status>,

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
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:313`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32文字", public)]
    pub status: ::denbun::Open<super::Status>,

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

/// オーダー情報
///
/// `searched_order` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:102`
#[doc(alias("searched_order", "オーダー情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "searched_order", label = "オーダー情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct SearchedOrder {
    /// インデックス
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:103`
    #[doc(alias("インデックス"))]
    #[field(name = "index", label = "インデックス", public)]
    pub index: Option<i64>,

    /// 決済サービスタイプ
    ///
    /// `半角英数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:104`
    #[doc(alias("serviceTypeCd", "決済サービスタイプ"))]
    #[field(name = "serviceTypeCd", label = "決済サービスタイプ", format = "半角英数字", public)]
    pub service_type: Option<::denbun::Open<super::SearchedService>>,

    /// オーダーID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:106`
    #[doc(alias("orderId", "オーダーID"))]
    #[field(name = "orderId", label = "オーダーID", format = "半角英数字", chars = "-_", public)]
    pub order_id: Option<String>,

    /// オーダー決済状態
    ///
    /// `半角英数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:107`
    #[doc(alias("orderStatus", "オーダー決済状態"))]
    #[field(name = "orderStatus", label = "オーダー決済状態", format = "半角英数字", chars = "_", public)]
    pub order_status: Option<::denbun::Open<super::OrderStatus>>,

    /// 最終成功トランザクションタイプ
    ///
    /// `半角英数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:109`
    #[doc(alias("lastSuccessTxnType", "最終成功トランザクションタイプ"))]
    #[field(
        name = "lastSuccessTxnType",
        label = "最終成功トランザクションタイプ",
        format = "半角英数字",
        public
    )]
    pub last_command: Option<::denbun::Open<super::Command>>,

    /// 詳細トランザクションタイプ
    ///
    /// `半角英数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:112`
    #[doc(alias("successDetailTxnType", "詳細トランザクションタイプ"))]
    #[field(
        name = "successDetailTxnType",
        label = "詳細トランザクションタイプ",
        format = "半角英数字",
        public
    )]
    pub detail_transaction_type: Option<String>,

    /// 取引メモ1
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:112`
    #[doc(alias("取引メモ1"))]
    #[field(name = "memo1", label = "取引メモ1", format = "文字列")]
    pub memo1: Option<String>,

    /// 取引メモ2
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:112`
    #[doc(alias("取引メモ2"))]
    #[field(name = "memo2", label = "取引メモ2", format = "文字列")]
    pub memo2: Option<String>,

    /// 取引メモ3
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:112`
    #[doc(alias("取引メモ3"))]
    #[field(name = "memo3", label = "取引メモ3", format = "文字列")]
    pub memo3: Option<String>,

    /// キー情報
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:113`
    #[doc(alias("freeKey", "キー情報"))]
    #[field(name = "freeKey", label = "キー情報", format = "文字列")]
    pub free_key: Option<String>,

    /// 会員ID
    ///
    /// `半角英数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:113`
    #[doc(alias("accountId", "会員ID"))]
    #[field(name = "accountId", label = "会員ID", format = "半角英数字", chars = "-.@_")]
    pub account_id: Option<String>,

    /// 固有オーダー情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:113`
    #[doc(alias("properOrderInfo", "固有オーダー情報"))]
    #[field(name = "properOrderInfo", label = "固有オーダー情報")]
    pub details: Option<SearchedOrderDetails>,

    /// トランザクション情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:114`
    #[doc(alias("transactionInfos", "トランザクション情報"))]
    #[field(name = "transactionInfos", label = "トランザクション情報")]
    pub transactions: Option<SearchedOrderTransactions>,
}

/// 固有オーダー情報
///
/// `searched_order_details` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:116`
#[doc(alias("searched_order_details", "固有オーダー情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "searched_order_details",
    label = "固有オーダー情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct SearchedOrderDetails {
    /// 電文ID
    ///
    /// of mpi and card
    ///
    /// `半角英数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:117`
    #[doc(alias("startTxn", "電文ID"))]
    #[field(name = "startTxn", label = "電文ID", format = "半角英数字")]
    pub first_message_id: Option<String>,

    /// カード有効期限
    ///
    /// MM/YY and not masked
    ///
    /// `半角英数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:117`
    #[doc(alias("cardExpire", "カード有効期限"))]
    #[field(name = "cardExpire", label = "カード有効期限", format = "半角英数字", chars = "/", secret)]
    pub card_expire: Option<::denbun::Secret<String>>,

    /// 決済サービスオプション
    ///
    /// of cvs
    ///
    /// `半角英数字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:118`
    #[doc(alias("cvsType", "決済サービスオプション"))]
    #[field(name = "cvsType", label = "決済サービスオプション", format = "半角英数字")]
    pub cvs_type: Option<String>,

    /// 氏名１
    ///
    /// of cvs and bank
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:118`
    #[doc(alias("氏名１"))]
    #[field(name = "name1", label = "氏名１", format = "文字列")]
    pub name1: Option<String>,

    /// 氏名２
    ///
    /// of cvs and bank
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:118`
    #[doc(alias("氏名２"))]
    #[field(name = "name2", label = "氏名２", format = "文字列")]
    pub name2: Option<String>,

    /// カナ
    ///
    /// of cvs
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:119`
    #[doc(alias("カナ"))]
    #[field(name = "kana", label = "カナ", format = "文字列")]
    pub kana: Option<String>,

    /// 電話番号
    ///
    /// of cvs
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:119`
    #[doc(alias("telNo", "電話番号"))]
    #[field(name = "telNo", label = "電話番号", format = "文字列")]
    pub tel_no: Option<String>,

    /// メールアドレス
    ///
    /// of cvs
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:119`
    #[doc(alias("mailAddr", "メールアドレス"))]
    #[field(name = "mailAddr", label = "メールアドレス", format = "文字列")]
    pub mail_addr: Option<String>,

    /// 備考１
    ///
    /// of cvs
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:119`
    #[doc(alias("備考１"))]
    #[field(name = "free1", label = "備考１", format = "文字列")]
    pub free1: Option<String>,

    /// 備考２
    ///
    /// of cvs
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:120`
    #[doc(alias("備考２"))]
    #[field(name = "free2", label = "備考２", format = "文字列")]
    pub free2: Option<String>,

    /// 支払期限
    ///
    /// of cvs and bank
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:120`
    #[doc(alias("payLimit", "支払期限"))]
    #[field(name = "payLimit", label = "支払期限", format = "文字列")]
    pub pay_limit: Option<String>,

    /// 支払期限日時
    ///
    /// of cvs and bank
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:120`
    #[doc(alias("payLimitDatetime", "支払期限日時"))]
    #[field(name = "payLimitDatetime", label = "支払期限日時", format = "文字列")]
    pub pay_limit_datetime: Option<String>,

    /// 受付番号
    ///
    /// of cvs
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:121`
    #[doc(alias("receiptNo", "受付番号"))]
    #[field(name = "receiptNo", label = "受付番号", format = "文字列")]
    pub receipt_no: Option<String>,

    /// 入金受付日
    ///
    /// of cvs
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:121`
    #[doc(alias("paidDatetime", "入金受付日"))]
    #[field(name = "paidDatetime", label = "入金受付日", format = "文字列")]
    pub paid_datetime: Option<String>,

    /// 収納日時
    ///
    /// of bank
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:121`
    #[doc(alias("receivedDatetime", "収納日時"))]
    #[field(name = "receivedDatetime", label = "収納日時", format = "文字列")]
    pub received_datetime: Option<String>,

    /// 請求番号
    ///
    /// of paypal
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:122`
    #[doc(alias("invoiceId", "請求番号"))]
    #[field(name = "invoiceId", label = "請求番号", format = "文字列")]
    pub invoice_id: Option<String>,

    /// 顧客番号
    ///
    /// of paypal
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:122`
    #[doc(alias("payerId", "顧客番号"))]
    #[field(name = "payerId", label = "顧客番号", format = "文字列")]
    pub payer_id: Option<String>,

    /// 支払日時
    ///
    /// of paypal
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:122`
    #[doc(alias("paymentDatetime", "支払日時"))]
    #[field(name = "paymentDatetime", label = "支払日時", format = "文字列")]
    pub payment_datetime: Option<String>,

    /// キャリアサービスタイプ
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:123`
    #[doc(alias("crServiceType", "キャリアサービスタイプ"))]
    #[field(name = "crServiceType", label = "キャリアサービスタイプ", format = "文字列")]
    pub cr_service_type: Option<String>,

    /// 課金タイプ
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:123`
    #[doc(alias("accountingType", "課金タイプ"))]
    #[field(name = "accountingType", label = "課金タイプ", format = "文字列")]
    pub accounting_type: Option<String>,

    /// 決済申込日時
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:123`
    #[doc(alias("authorizeDatetime", "決済申込日時"))]
    #[field(name = "authorizeDatetime", label = "決済申込日時", format = "文字列")]
    pub authorize_datetime: Option<String>,

    /// 売上日時
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:124`
    #[doc(alias("captureDatetime", "売上日時"))]
    #[field(name = "captureDatetime", label = "売上日時", format = "文字列")]
    pub capture_datetime: Option<String>,

    /// 取消日時
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:124`
    #[doc(alias("cancelDatetime", "取消日時"))]
    #[field(name = "cancelDatetime", label = "取消日時", format = "文字列")]
    pub cancel_datetime: Option<String>,

    /// 初回課金日付
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:124`
    #[doc(alias("mpFirstDate", "初回課金日付"))]
    #[field(name = "mpFirstDate", label = "初回課金日付", format = "文字列")]
    pub mp_first_date: Option<String>,

    /// 継続課金日
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:125`
    #[doc(alias("mpDay", "継続課金日"))]
    #[field(name = "mpDay", label = "継続課金日", format = "文字列")]
    pub mp_day: Option<String>,

    /// 継続状態フラグ
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:125`
    #[doc(alias("mpStatus", "継続状態フラグ"))]
    #[field(name = "mpStatus", label = "継続状態フラグ", format = "文字列")]
    pub mp_status: Option<String>,

    /// 継続課金オーダーID
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:125`
    #[doc(alias("mpOrderId", "継続課金オーダーID"))]
    #[field(name = "mpOrderId", label = "継続課金オーダーID", format = "文字列")]
    pub mp_order_id: Option<String>,

    /// 継続課金状態タイプ
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:126`
    #[doc(alias("mpTxnStatusType", "継続課金状態タイプ"))]
    #[field(name = "mpTxnStatusType", label = "継続課金状態タイプ", format = "文字列")]
    pub mp_txn_status_type: Option<String>,

    /// 継続課金売上日時
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:126`
    #[doc(alias("mpCaptureDatetime", "継続課金売上日時"))]
    #[field(name = "mpCaptureDatetime", label = "継続課金売上日時", format = "文字列")]
    pub mp_capture_datetime: Option<String>,

    /// 継続課金取消日時
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:126`
    #[doc(alias("mpCancelDatetime", "継続課金取消日時"))]
    #[field(name = "mpCancelDatetime", label = "継続課金取消日時", format = "文字列")]
    pub mp_cancel_datetime: Option<String>,

    /// 継続課金終了日時
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:127`
    #[doc(alias("mpTerminateDatetime", "継続課金終了日時"))]
    #[field(name = "mpTerminateDatetime", label = "継続課金終了日時", format = "文字列")]
    pub mp_terminate_datetime: Option<String>,

    /// キャリアオーダーID
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:127`
    #[doc(alias("crOrderId", "キャリアオーダーID"))]
    #[field(name = "crOrderId", label = "キャリアオーダーID", format = "文字列")]
    pub cr_order_id: Option<String>,

    /// 注文番号
    ///
    /// what was asked for comes back under its own names
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:128`
    #[doc(alias("oricoOrderNo", "注文番号"))]
    #[field(name = "oricoOrderNo", label = "注文番号", format = "文字列")]
    pub orico_order_no: Option<String>,
}

/// トランザクション情報
///
/// `searched_transaction` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:129`
#[doc(alias("searched_transaction", "トランザクション情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "searched_transaction",
    label = "トランザクション情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct SearchedTransaction {
    /// トランザクション管理ID
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:130`
    #[doc(alias("txnId", "トランザクション管理ID"))]
    #[field(name = "txnId", label = "トランザクション管理ID", format = "文字列", public)]
    pub transaction_id: Option<String>,

    /// コマンド
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:131`
    #[doc(alias("コマンド"))]
    #[field(name = "command", label = "コマンド", format = "文字列", public)]
    pub command: Option<::denbun::Open<super::Command>>,

    /// ステータスコード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:133`
    #[doc(alias("mstatus", "ステータスコード"))]
    #[field(name = "mstatus", label = "ステータスコード", format = "半角英数字 最大32", public)]
    pub status: Option<::denbun::Open<super::Status>>,

    /// 結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:133`
    #[doc(alias("vResultCode", "結果コード"))]
    #[field(name = "vResultCode", label = "結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// 取引日時
    ///
    /// yyyy-MM-dd HH:mm:ss and a fraction of 1 to 3 digits
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:133`
    #[doc(alias("txnDatetime", "取引日時"))]
    #[field(name = "txnDatetime", label = "取引日時", format = "文字列", public)]
    pub at: Option<String>,

    /// 金額
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:134`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", json(text), public)]
    pub amount: Option<::denbun::Yen>,

    /// 固有トランザクション情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:134`
    #[doc(alias("properTransactionInfo", "固有トランザクション情報"))]
    #[field(name = "properTransactionInfo", label = "固有トランザクション情報")]
    pub details: Option<SearchedTransactionDetails>,
}

impl SearchedTransaction {
    /// What it says of the effect it tells of, by the spec's conditions alone.
    pub fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(self.status.as_text(), Some("success")),
            rule::eq(self.status.as_text(), Some("failure")),
        )
    }
}

/// 固有トランザクション情報
///
/// `searched_transaction_details` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:135`
#[doc(alias("searched_transaction_details", "固有トランザクション情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "searched_transaction_details",
    label = "固有トランザクション情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct SearchedTransactionDetails {
    /// トランザクション種別
    ///
    /// observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:136`
    #[doc(alias("txnKind", "トランザクション種別"))]
    #[field(name = "txnKind", label = "トランザクション種別", public)]
    pub txn_kind: Option<String>,

    /// カードトランザクションタイプ
    ///
    /// observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:137`
    #[doc(alias("cardTransactionType", "カードトランザクションタイプ"))]
    #[field(name = "cardTransactionType", label = "カードトランザクションタイプ", public)]
    pub card_transaction_type: Option<::denbun::Open<super::CardTransactionType>>,

    /// ゲートウェイ要求日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:139`
    #[doc(alias("gatewayRequestDate", "ゲートウェイ要求日時"))]
    #[field(name = "gatewayRequestDate", label = "ゲートウェイ要求日時", format = "YYYYMMDDhhmmss", public)]
    pub gateway_request_date: Option<::denbun::DateTime>,

    /// ゲートウェイ応答日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:139`
    #[doc(alias("gatewayResponseDate", "ゲートウェイ応答日時"))]
    #[field(name = "gatewayResponseDate", label = "ゲートウェイ応答日時", format = "YYYYMMDDhhmmss", public)]
    pub gateway_response_date: Option<::denbun::DateTime>,

    /// センター要求日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:139`
    #[doc(alias("centerRequestDate", "センター要求日時"))]
    #[field(name = "centerRequestDate", label = "センター要求日時", format = "YYYYMMDDhhmmss", public)]
    pub center_request_date: Option<::denbun::DateTime>,

    /// センター応答日時
    ///
    /// `YYYYMMDDhhmmss` · observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:139`
    #[doc(alias("centerResponseDate", "センター応答日時"))]
    #[field(name = "centerResponseDate", label = "センター応答日時", format = "YYYYMMDDhhmmss", public)]
    pub center_response_date: Option<::denbun::DateTime>,

    /// ペンディング
    ///
    /// seen 0
    ///
    /// observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:139`
    #[doc(alias("ペンディング"))]
    #[field(name = "pending", label = "ペンディング", public)]
    pub pending: Option<String>,

    /// ループバック
    ///
    /// seen 0
    ///
    /// observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:139`
    #[doc(alias("ループバック"))]
    #[field(name = "loopback", label = "ループバック", public)]
    pub loopback: Option<String>,

    /// 接続先カード接続センター
    ///
    /// seen jcn
    ///
    /// observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:140`
    #[doc(alias("connectedCenterId", "接続先カード接続センター"))]
    #[field(name = "connectedCenterId", label = "接続先カード接続センター", public)]
    pub connected_center: Option<String>,

    /// 要求カード番号
    ///
    /// masked; the first 6 and the last 4 or 2 digits
    ///
    /// `半角数字、記号 最大26` · observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:140`
    #[doc(alias("reqCardNumber", "要求カード番号"))]
    #[field(name = "reqCardNumber", label = "要求カード番号", format = "半角数字、記号 最大26")]
    pub masked_card_number: Option<String>,

    /// 要求カード有効期限
    ///
    /// all \*
    ///
    /// `半角数字、記号 最大5` · observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:140`
    #[doc(alias("reqCardExpire", "要求カード有効期限"))]
    #[field(name = "reqCardExpire", label = "要求カード有効期限", format = "半角数字、記号 最大5")]
    pub masked_card_expire: Option<String>,

    /// 要求取引金額
    ///
    /// `半角数字 最大12` · observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:140`
    #[doc(alias("reqAmount", "要求取引金額"))]
    #[field(name = "reqAmount", label = "要求取引金額", format = "半角数字 最大12", json(text), public)]
    pub sent_amount: Option<::denbun::Yen>,

    /// 要求仕向先コード
    ///
    /// `半角数字 最大2` · observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:140`
    #[doc(alias("reqAcquirerCode", "要求仕向先コード"))]
    #[field(name = "reqAcquirerCode", label = "要求仕向先コード", format = "半角数字 最大2")]
    pub sent_acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 要求商品コード
    ///
    /// `半角数字 最大7` · observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:140`
    #[doc(alias("reqItemCode", "要求商品コード"))]
    #[field(name = "reqItemCode", label = "要求商品コード", format = "半角数字 最大7")]
    pub sent_item_code: Option<String>,

    /// 要求JPO情報
    ///
    /// `半角英数字 最大138` · observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:141`
    #[doc(alias("reqJpoInformation", "要求JPO情報"))]
    #[field(name = "reqJpoInformation", label = "要求JPO情報", format = "半角英数字 最大138")]
    pub sent_payment_plan: Option<String>,

    /// 要求セキュリティコード
    ///
    /// every digit as 0
    ///
    /// `半角数字 最大4` · observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:141`
    #[doc(alias("reqSecurityCode", "要求セキュリティコード"))]
    #[field(name = "reqSecurityCode", label = "要求セキュリティコード", format = "半角数字 最大4")]
    pub sent_security_code: Option<String>,

    /// 要求同時売上
    ///
    /// `半角英数字 最大5` · observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:141`
    #[doc(alias("reqWithCapture", "要求同時売上"))]
    #[field(name = "reqWithCapture", label = "要求同時売上", format = "半角英数字 最大5", json(text))]
    pub sent_with_capture: Option<bool>,

    /// 応答リターン参照番号
    ///
    /// observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:141`
    #[doc(alias("resReturnReferenceNumber", "応答リターン参照番号"))]
    #[field(name = "resReturnReferenceNumber", label = "応答リターン参照番号")]
    pub center_return_reference_number: Option<String>,

    /// 応答承認番号
    ///
    /// 000000 in trials
    ///
    /// observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:141`
    #[doc(alias("resAuthCode", "応答承認番号"))]
    #[field(name = "resAuthCode", label = "応答承認番号")]
    pub auth_code: Option<String>,

    /// アクションコード
    ///
    /// seen 000
    ///
    /// observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:141`
    #[doc(alias("resActionCode", "アクションコード"))]
    #[field(name = "resActionCode", label = "アクションコード", public)]
    pub action_code: Option<String>,

    /// 応答センターエラーコード
    ///
    /// three blanks when there is none
    ///
    /// observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:142`
    #[doc(alias("resCenterErrorCode", "応答センターエラーコード"))]
    #[field(name = "resCenterErrorCode", label = "応答センターエラーコード", public)]
    pub center_error_code: Option<String>,

    /// 不正検知評価結果
    ///
    /// a word here, such as accept, and a number in mpi_get_result
    ///
    /// observed: 3g-mdk-go · `specs/veritrans4g/search.yaml:142`
    #[doc(alias("fdResult", "不正検知評価結果"))]
    #[field(name = "fdResult", label = "不正検知評価結果")]
    pub fraud_detection_result: Option<String>,

    /// 審査結果コード
    ///
    /// of oricosc
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:143`
    #[doc(alias("orderStateCode", "審査結果コード"))]
    #[field(name = "orderStateCode", label = "審査結果コード", format = "文字列")]
    pub order_state_code: Option<String>,

    /// 承認番号
    ///
    /// of oricosc
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:143`
    #[doc(alias("approvalNo", "承認番号"))]
    #[field(name = "approvalNo", label = "承認番号", format = "文字列")]
    pub approval_no: Option<String>,

    /// 申込日
    ///
    /// of oricosc
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:143`
    #[doc(alias("requestDate", "申込日"))]
    #[field(name = "requestDate", label = "申込日", format = "文字列")]
    pub request_date: Option<String>,

    /// ローン元金
    ///
    /// of oricosc
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:144`
    #[doc(alias("loanPrincipal", "ローン元金"))]
    #[field(name = "loanPrincipal", label = "ローン元金", format = "文字列")]
    pub loan_principal: Option<String>,

    /// 支払回数
    ///
    /// of oricosc
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:144`
    #[doc(alias("paymentCount", "支払回数"))]
    #[field(name = "paymentCount", label = "支払回数", format = "文字列")]
    pub payment_count: Option<String>,

    /// キャリア結果コード
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:144`
    #[doc(alias("crResultCode", "キャリア結果コード"))]
    #[field(name = "crResultCode", label = "キャリア結果コード", format = "文字列")]
    pub cr_result_code: Option<String>,

    /// 詳細コマンドタイプ
    ///
    /// of carrier
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:145`
    #[doc(alias("detailCommandType", "詳細コマンドタイプ"))]
    #[field(name = "detailCommandType", label = "詳細コマンドタイプ", format = "文字列")]
    pub detail_command_type: Option<String>,

    /// UPOP決済センターとの取引ID
    ///
    /// of upop
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:145`
    #[doc(alias("resUpopOrderId", "UPOP決済センターとの取引ID"))]
    #[field(name = "resUpopOrderId", label = "UPOP決済センターとの取引ID", format = "文字列")]
    pub res_upop_order_id: Option<String>,

    /// 清算日付
    ///
    /// of upop
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:145`
    #[doc(alias("resUpopSettleDate", "清算日付"))]
    #[field(name = "resUpopSettleDate", label = "清算日付", format = "文字列")]
    pub res_upop_settle_date: Option<String>,

    /// 清算金額
    ///
    /// of upop
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:146`
    #[doc(alias("resUpopSettleAmount", "清算金額"))]
    #[field(name = "resUpopSettleAmount", label = "清算金額", format = "文字列")]
    pub res_upop_settle_amount: Option<String>,

    /// 清算通貨
    ///
    /// of upop
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:146`
    #[doc(alias("resUpopSettleCurrency", "清算通貨"))]
    #[field(name = "resUpopSettleCurrency", label = "清算通貨", format = "文字列")]
    pub res_upop_settle_currency: Option<String>,

    /// 外貨換算日付
    ///
    /// of upop
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:146`
    #[doc(alias("resUpopExchangeDate", "外貨換算日付"))]
    #[field(name = "resUpopExchangeDate", label = "外貨換算日付", format = "文字列")]
    pub res_upop_exchange_date: Option<String>,

    /// 外貨換算レート
    ///
    /// of upop
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:147`
    #[doc(alias("resUpopExchangeRate", "外貨換算レート"))]
    #[field(name = "resUpopExchangeRate", label = "外貨換算レート", format = "文字列")]
    pub res_upop_exchange_rate: Option<String>,

    /// 決済センターとの取引ID
    ///
    /// of alipay
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:147`
    #[doc(alias("centerTradeId", "決済センターとの取引ID"))]
    #[field(name = "centerTradeId", label = "決済センターとの取引ID", format = "文字列")]
    pub center_trade_id: Option<String>,

    /// 対象取引タイプ
    ///
    /// of alipay
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:147`
    #[doc(alias("alipayTxnType", "対象取引タイプ"))]
    #[field(name = "alipayTxnType", label = "対象取引タイプ", format = "文字列")]
    pub alipay_txn_type: Option<String>,

    /// 取引識別子
    ///
    /// of paypal
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:148`
    #[doc(alias("centerTxnId", "取引識別子"))]
    #[field(name = "centerTxnId", label = "取引識別子", format = "文字列")]
    pub center_txn_id: Option<String>,
}

/// 金融機関
///
/// `financial_institution` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:149`
#[doc(alias("financial_institution", "金融機関"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "financial_institution", label = "金融機関", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct FinancialInstitution {
    /// 金融機関コード
    ///
    /// for payCsv
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:150`
    #[doc(alias("bankCode", "金融機関コード"))]
    #[field(name = "bankCode", label = "金融機関コード", format = "文字列", public)]
    pub bank_code: Option<String>,

    /// デバイスコード
    ///
    /// 01 is a PC
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:150`
    #[doc(alias("deviceCode", "デバイスコード"))]
    #[field(name = "deviceCode", label = "デバイスコード", format = "文字列", public)]
    pub device_code: Option<String>,

    /// 金融機関名称
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:150`
    #[doc(alias("bankName", "金融機関名称"))]
    #[field(name = "bankName", label = "金融機関名称", format = "文字列", public)]
    pub bank_name: Option<String>,

    /// 金融機関カナ
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:150`
    #[doc(alias("bankKana", "金融機関カナ"))]
    #[field(name = "bankKana", label = "金融機関カナ", format = "文字列", public)]
    pub bank_kana: Option<String>,

    /// カナ頭文字
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:151`
    #[doc(alias("bankIndexChar1", "カナ頭文字"))]
    #[field(name = "bankIndexChar1", label = "カナ頭文字", format = "文字列")]
    pub first_kana: Option<String>,

    /// カナ行頭文字
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:151`
    #[doc(alias("bankIndexChar2", "カナ行頭文字"))]
    #[field(name = "bankIndexChar2", label = "カナ行頭文字", format = "文字列")]
    pub kana_row: Option<String>,

    /// 登録日時
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:151`
    #[doc(alias("startDatetime", "登録日時"))]
    #[field(name = "startDatetime", label = "登録日時", format = "文字列")]
    pub registered_at: Option<String>,
}

/// 検索結果
///
/// `search_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:152`
#[doc(alias("search_result", "検索結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_result", label = "検索結果", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct SearchResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · name, format, values observed: 公式PHP MDK 2.0.0; required documented: MDK開発ガイド · `specs/veritrans4g/search.yaml:153`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: ::denbun::Open<super::ServiceType>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · name, format, values observed: 公式PHP MDK 2.0.0; required documented: MDK開発ガイド · `specs/veritrans4g/search.yaml:153`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:153`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:153`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:153`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-_", public)]
    pub order_id: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:153`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:153`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:153`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:153`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,

    /// 最大件数超えフラグ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:154`
    #[doc(alias("overMaxCountFlag", "最大件数超えフラグ"))]
    #[field(name = "overMaxCountFlag", label = "最大件数超えフラグ", public)]
    pub has_more: Option<bool>,

    /// 検索結果件数
    ///
    /// of orders
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:154`
    #[doc(alias("searchCount", "検索結果件数"))]
    #[field(name = "searchCount", label = "検索結果件数", public)]
    pub count: Option<i64>,

    /// オーダー情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:155`
    #[doc(alias("orderInfos", "オーダー情報"))]
    #[field(name = "orderInfos", label = "オーダー情報")]
    pub orders: Option<SearchResultOrders>,
}

/// 金融機関マスタの検索結果
///
/// `bank_master_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:156`
#[doc(alias("bank_master_result", "金融機関マスタの検索結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_master_result",
    label = "金融機関マスタの検索結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct BankMasterResult {
    /// 決済サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:156`
    #[doc(alias("serviceType", "決済サービスタイプ"))]
    #[field(name = "serviceType", label = "決済サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: ::denbun::Open<super::ServiceType>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:156`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:156`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:156`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列", public)]
    pub message: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:156`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引毎に付くID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:156`
    #[doc(alias("custTxn", "取引毎に付くID"))]
    #[field(name = "custTxn", label = "取引毎に付くID", format = "半角英数字 最大100", public)]
    pub transaction_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:156`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:156`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,

    /// マスタ情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:157`
    #[doc(alias("masterInfos", "マスタ情報"))]
    #[field(name = "masterInfos", label = "マスタ情報")]
    pub masters: Option<BankMasterResultMasters>,
}

/// 銀聯ネット決済(UPOP) 与信の結果
///
/// `upop_authorize_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:98`
#[doc(alias("upop_authorize_result", "銀聯ネット決済(UPOP) 与信の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "upop_authorize_result",
    label = "銀聯ネット決済(UPOP) 与信の結果",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = upop_authorize_result_rules
)]
#[non_exhaustive]
pub struct UpopAuthorizeResult {
    /// サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:101`
    #[doc(alias("serviceType", "サービスタイプ"))]
    #[field(name = "serviceType", label = "サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:102`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:103`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大300` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:104`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 最大300", public)]
    pub message: Option<String>,

    /// トランザクションID(取引毎につけるID)
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:105`
    #[doc(alias("custTxn", "トランザクションID(取引毎につけるID)"))]
    #[field(
        name = "custTxn",
        label = "トランザクションID(取引毎につけるID)",
        format = "半角英数字 最大100",
        public
    )]
    pub transaction_id: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:106`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:107`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:108`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// UPOPリダイレクト用HTMLフォーム文字列
    ///
    /// passed on to the browser as it is
    ///
    /// Required when `mstatus == 'success'`.
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:109`
    #[doc(alias("entryForm", "UPOPリダイレクト用HTMLフォーム文字列"))]
    #[field(name = "entryForm", label = "UPOPリダイレクト用HTMLフォーム文字列")]
    pub entry_form: Option<::denbun::Relayed>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:110`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

fn upop_authorize_result_rules(message: &UpopAuthorizeResult, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "entryForm",
        rule::eq(message.status.as_text(), Some("success")),
        message.entry_form.is_present(),
    );
}

/// 銀聯ネット決済(UPOP) 売上・キャンセル・返金の結果
///
/// `upop_settled_result` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:111`
#[doc(alias("upop_settled_result", "銀聯ネット決済(UPOP) 売上・キャンセル・返金の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "upop_settled_result",
    label = "銀聯ネット決済(UPOP) 売上・キャンセル・返金の結果",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct UpopSettledResult {
    /// サービスタイプ
    ///
    /// `半角英数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:114`
    #[doc(alias("serviceType", "サービスタイプ"))]
    #[field(name = "serviceType", label = "サービスタイプ", format = "半角英数字 最大10", public)]
    pub service_type: Option<::denbun::Open<super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:115`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::Status>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字 最大16` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:116`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字 最大16", public)]
    pub result_code: Option<String>,

    /// エラーメッセージ
    ///
    /// filled in successes too
    ///
    /// `文字列 最大300` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:117`
    #[doc(alias("merrMsg", "エラーメッセージ"))]
    #[field(name = "merrMsg", label = "エラーメッセージ", format = "文字列 最大300", public)]
    pub message: Option<String>,

    /// トランザクションID(取引毎につけるID)
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:118`
    #[doc(alias("custTxn", "トランザクションID(取引毎につけるID)"))]
    #[field(
        name = "custTxn",
        label = "トランザクションID(取引毎につけるID)",
        format = "半角英数字 最大100",
        public
    )]
    pub transaction_id: Option<String>,

    /// 電文ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:119`
    #[doc(alias("marchTxn", "電文ID"))]
    #[field(name = "marchTxn", label = "電文ID", format = "半角英数字 最大100", public)]
    pub message_id: Option<String>,

    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:120`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// MDKバージョン
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:121`
    #[doc(alias("txnVersion", "MDKバージョン"))]
    #[field(name = "txnVersion", label = "MDKバージョン", format = "半角英数字 最大5", chars = ".", public)]
    pub version: Option<String>,

    /// 決済時刻（日本時間）
    ///
    /// YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:122`
    #[doc(alias("txnDatetimeJp", "決済時刻（日本時間）"))]
    #[field(name = "txnDatetimeJp", label = "決済時刻（日本時間）", format = "半角数字 最大14")]
    pub txn_datetime_jp: Option<String>,

    /// 決済時刻（中国時間）
    ///
    /// YYYYMMDDhhmmss
    ///
    /// `半角数字 最大14` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:123`
    #[doc(alias("txnDatetimeCn", "決済時刻（中国時間）"))]
    #[field(name = "txnDatetimeCn", label = "決済時刻（中国時間）", format = "半角数字 最大14")]
    pub txn_datetime_cn: Option<String>,

    /// 元売上金額
    ///
    /// 0 where only an authorization is canceled
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:124`
    #[doc(alias("capturedAmount", "元売上金額"))]
    #[field(name = "capturedAmount", label = "元売上金額", format = "半角数字 最大12", json(text, number))]
    pub captured_amount: Option<::denbun::Yen>,

    /// 返品後の金額
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:125`
    #[doc(alias("remainingAmount", "返品後の金額"))]
    #[field(name = "remainingAmount", label = "返品後の金額", format = "半角数字 最大12", json(text, number))]
    pub remaining_amount: Option<::denbun::Yen>,

    /// 清算金額
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:126`
    #[doc(alias("settleAmount", "清算金額"))]
    #[field(name = "settleAmount", label = "清算金額", format = "半角数字 最大12", json(text, number))]
    pub settle_amount: Option<::denbun::Yen>,

    /// 清算日付
    ///
    /// MMDD
    ///
    /// `半角数字 最大4` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:127`
    #[doc(alias("settleDate", "清算日付"))]
    #[field(name = "settleDate", label = "清算日付", format = "半角数字 最大4")]
    pub settle_date: Option<String>,

    /// 清算通貨種類
    ///
    /// 392
    ///
    /// `半角数字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:128`
    #[doc(alias("settleCurrency", "清算通貨種類"))]
    #[field(name = "settleCurrency", label = "清算通貨種類", format = "半角数字 最大3")]
    pub settle_currency: Option<String>,

    /// 清算レート
    ///
    /// `半角数字 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:129`
    #[doc(alias("settleRate", "清算レート"))]
    #[field(name = "settleRate", label = "清算レート", format = "半角数字 最大8", chars = ".")]
    pub settle_rate: Option<String>,

    /// 決済センターとの取引ID
    ///
    /// `半角英数字 最大20` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:130`
    #[doc(alias("upopOrderId", "決済センターとの取引ID"))]
    #[field(name = "upopOrderId", label = "決済センターとの取引ID", format = "半角英数字 最大20")]
    pub upop_order_id: Option<String>,

    /// 結果オプション
    ///
    /// seen empty
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:131`
    #[doc(alias("optionResults", "結果オプション"))]
    #[field(name = "optionResults", label = "結果オプション")]
    pub option_results: Option<Vec<::denbun::Json>>,
}

/// PayNowIDオブジェクト
///
/// `pay_now_id_param` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:99`
#[doc(alias("pay_now_id_param", "PayNowIDオブジェクト"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param",
    label = "PayNowIDオブジェクト",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParam {
    /// トークン
    ///
    /// from the browser; one use and 15 minutes
    ///
    /// `半角英数記号 最大36` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:99`
    #[doc(alias("token", "トークン"))]
    #[field(name = "token", label = "トークン", format = "半角英数記号 最大36", secret)]
    pub mdk_token: Option<::denbun::Secret<String>>,

    /// 会員情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:100`
    #[doc(alias("accountParam", "会員情報"))]
    #[field(name = "accountParam", label = "会員情報")]
    pub account: Option<PayNowIdParamAccount>,

    /// タンキングフラグ
    ///
    /// 0 unless given
    ///
    /// `半角数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:106`
    #[doc(alias("タンキングフラグ"))]
    #[field(name = "tanking", label = "タンキングフラグ", format = "半角数字 最大1")]
    pub tanking: Option<super::Tanking>,

    /// 取引メモ1
    ///
    /// kept encrypted
    ///
    /// `文字列 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:107`
    #[doc(alias("取引メモ1"))]
    #[field(name = "memo1", label = "取引メモ1", format = "文字列 最大256")]
    pub memo1: Option<String>,

    /// 取引メモ2
    ///
    /// kept encrypted
    ///
    /// `文字列 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:107`
    #[doc(alias("取引メモ2"))]
    #[field(name = "memo2", label = "取引メモ2", format = "文字列 最大256")]
    pub memo2: Option<String>,

    /// 取引メモ3
    ///
    /// kept encrypted
    ///
    /// `文字列 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:107`
    #[doc(alias("取引メモ3"))]
    #[field(name = "memo3", label = "取引メモ3", format = "文字列 最大256")]
    pub memo3: Option<String>,

    /// キー情報
    ///
    /// kept in plain text
    ///
    /// `半角英数字 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:108`
    #[doc(alias("freeKey", "キー情報"))]
    #[field(name = "freeKey", label = "キー情報", format = "半角英数字 最大256")]
    pub free_key: Option<String>,

    /// レシートデータ
    ///
    /// kept in plain text
    ///
    /// `文字列 最大1024バイト` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:108`
    #[doc(alias("receiptData", "レシートデータ"))]
    #[field(name = "receiptData", label = "レシートデータ", format = "文字列 最大1024バイト")]
    pub receipt_data: Option<String>,

    /// 取引情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:109`
    #[doc(alias("orderParam", "取引情報"))]
    #[field(name = "orderParam", label = "取引情報")]
    pub order: Option<PayNowIdParamOrder>,
}

/// PayNowIDオブジェクト
///
/// `pay_now_id_response` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:124`
#[doc(alias("pay_now_id_response", "PayNowIDオブジェクト"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_response",
    label = "PayNowIDオブジェクト",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PayNowIdResponse {
    /// 会員情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:125`
    #[doc(alias("会員情報"))]
    #[field(name = "account", label = "会員情報")]
    pub account: Option<PayNowIdResponseAccount>,

    /// PayNowIDメッセージ
    ///
    /// `文字列 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:132`
    #[doc(alias("PayNowIDメッセージ"))]
    #[field(name = "message", label = "PayNowIDメッセージ", format = "文字列 最大100", public)]
    pub message: Option<String>,

    /// PayNowID処理番号
    ///
    /// the comments of processId and status are swapped in the kit
    ///
    /// `半角英数字 最大20` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:132`
    #[doc(alias("processId", "PayNowID処理番号"))]
    #[field(name = "processId", label = "PayNowID処理番号", format = "半角英数字 最大20", public)]
    pub process_id: Option<String>,

    /// PayNowIDステータス
    ///
    /// `半角英数字 最大24` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:133`
    #[doc(alias("PayNowIDステータス"))]
    #[field(name = "status", label = "PayNowIDステータス", format = "半角英数字 最大24", public)]
    pub status: Option<::denbun::Open<super::PayNowIdStatus>>,
}

/// 会員情報
///
/// `pay_now_id_param.accountParam` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:100`
#[doc(alias("pay_now_id_param.accountParam", "会員情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param.accountParam",
    label = "会員情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParamAccount {
    /// 会員ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:101`
    #[doc(alias("accountId", "会員ID"))]
    #[field(name = "accountId", label = "会員ID", format = "半角英数字 最大100", chars = "-.@_")]
    pub account_id: Option<String>,

    /// 会員基本情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:102`
    #[doc(alias("accountBasicParam", "会員基本情報"))]
    #[field(name = "accountBasicParam", label = "会員基本情報")]
    pub basic: Option<PayNowIdParamAccountBasic>,

    /// カード情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:103`
    #[doc(alias("cardParam", "カード情報"))]
    #[field(name = "cardParam", label = "カード情報")]
    pub card: Option<PayNowIdParamAccountCard>,
}

/// 取引情報
///
/// `pay_now_id_param.orderParam` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:109`
#[doc(alias("pay_now_id_param.orderParam", "取引情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "pay_now_id_param.orderParam", label = "取引情報", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct PayNowIdParamOrder {
    /// 元取引ID
    ///
    /// whose card is registered
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:109`
    #[doc(alias("originalOrderId", "元取引ID"))]
    #[field(
        name = "originalOrderId",
        label = "元取引ID",
        format = "半角英数字 最大100",
        chars = "-_",
        public
    )]
    pub original_order_id: Option<String>,
}

/// 会員情報
///
/// `pay_now_id_response.account` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:125`
#[doc(alias("pay_now_id_response.account", "会員情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "pay_now_id_response.account", label = "会員情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PayNowIdResponseAccount {
    /// 会員ID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:125`
    #[doc(alias("accountId", "会員ID"))]
    #[field(name = "accountId", label = "会員ID", format = "半角英数字 最大100", chars = "-.@_")]
    pub account_id: Option<String>,

    /// カード情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:125`
    #[doc(alias("cardInfo", "カード情報"))]
    #[field(name = "cardInfo", label = "カード情報")]
    pub cards: Option<Vec<PayNowIdResponseAccountCards>>,
}

/// オーダー情報
///
/// `search_result.orderInfos` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:155`
#[doc(alias("search_result.orderInfos", "オーダー情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_result.orderInfos",
    label = "オーダー情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct SearchResultOrders {
    /// オーダー情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:155`
    #[doc(alias("orderInfo", "オーダー情報"))]
    #[field(name = "orderInfo", label = "オーダー情報")]
    pub items: Option<Vec<SearchedOrder>>,
}

/// マスタ情報
///
/// `bank_master_result.masterInfos` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:157`
#[doc(alias("bank_master_result.masterInfos", "マスタ情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_master_result.masterInfos",
    label = "マスタ情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct BankMasterResultMasters {
    /// マスタ情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:157`
    #[doc(alias("masterInfo", "マスタ情報"))]
    #[field(name = "masterInfo", label = "マスタ情報")]
    pub items: Option<Vec<BankMasterResultMastersItems>>,
}

/// 会員基本情報
///
/// `pay_now_id_param.accountParam.accountBasicParam` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:102`
#[doc(alias("pay_now_id_param.accountParam.accountBasicParam", "会員基本情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param.accountParam.accountBasicParam",
    label = "会員基本情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParamAccountBasic {
    /// 入会年月日
    ///
    /// `半角数字 最大8 YYYYMMDD` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:102`
    #[doc(alias("createDate", "入会年月日"))]
    #[field(name = "createDate", label = "入会年月日", format = "半角数字 最大8 YYYYMMDD")]
    pub joined_on: Option<::denbun::Date>,
}

/// カード情報
///
/// `pay_now_id_param.accountParam.cardParam` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:103`
#[doc(alias("pay_now_id_param.accountParam.cardParam", "カード情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_param.accountParam.cardParam",
    label = "カード情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PayNowIdParamAccountCard {
    /// カードID
    ///
    /// 25 characters have been seen although 24 are printed
    ///
    /// `半角英数字 最大24` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:103`
    #[doc(alias("cardId", "カードID"))]
    #[field(name = "cardId", label = "カードID", format = "半角英数字 最大24", length = 100)]
    pub card_id: Option<String>,

    /// 標準カードフラグ
    ///
    /// `半角数字 最大1` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:104`
    #[doc(alias("defaultCard", "標準カードフラグ"))]
    #[field(name = "defaultCard", label = "標準カードフラグ", format = "半角数字 最大1")]
    pub default_card: Option<super::MakeDefault>,

    /// カード保有者名
    ///
    /// as embossed; printed without the blank that stands between names
    ///
    /// `半角英数記号 最大45` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:105`
    #[doc(alias("cardholderName", "カード保有者名"))]
    #[field(name = "cardholderName", label = "カード保有者名", format = "半角英数記号 最大45")]
    pub cardholder_name: Option<String>,

    /// トークン
    ///
    /// to register a card
    ///
    /// `半角英数記号 最大36` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/veritrans4g.yaml:105`
    #[doc(alias("token", "トークン"))]
    #[field(name = "token", label = "トークン", format = "半角英数記号 最大36", secret)]
    pub mdk_token: Option<::denbun::Secret<String>>,
}

/// カード情報
///
/// `pay_now_id_response.account.cardInfo` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:125`
#[doc(alias("pay_now_id_response.account.cardInfo", "カード情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "pay_now_id_response.account.cardInfo",
    label = "カード情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PayNowIdResponseAccountCards {
    /// カードID
    ///
    /// 25 characters have been seen although 24 are printed
    ///
    /// `半角英数字 最大24` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:126`
    #[doc(alias("cardId", "カードID"))]
    #[field(name = "cardId", label = "カードID", format = "半角英数字 最大24", length = 100)]
    pub card_id: Option<String>,

    /// マスクカード番号
    ///
    /// the first 6 and the last 4 or 2 digits
    ///
    /// `半角英数字 最大19` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:127`
    #[doc(alias("cardNumber", "マスクカード番号"))]
    #[field(name = "cardNumber", label = "マスクカード番号", format = "半角英数字 最大19", chars = "*")]
    pub masked_number: Option<String>,

    /// 有効期限
    ///
    /// MM/YY and not masked
    ///
    /// `半角英数字 最大5` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:128`
    #[doc(alias("cardExpire", "有効期限"))]
    #[field(name = "cardExpire", label = "有効期限", format = "半角英数字 最大5", chars = "/", secret)]
    pub card_expire: Option<::denbun::Secret<String>>,

    /// カード保有者名
    ///
    /// as embossed; printed without the blank that stands between names
    ///
    /// `半角英数字記号 最大45` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:128`
    #[doc(alias("cardholderName", "カード保有者名"))]
    #[field(name = "cardholderName", label = "カード保有者名", format = "半角英数字記号 最大45")]
    pub cardholder_name: Option<String>,

    /// 標準カードフラグ
    ///
    /// `半角英数字 最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:129`
    #[doc(alias("defaultCard", "標準カードフラグ"))]
    #[field(name = "defaultCard", label = "標準カードフラグ", format = "半角英数字 最大1")]
    pub default_card: Option<::denbun::Open<super::DefaultCard>>,

    /// 仕向先コード
    ///
    /// `半角数字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:130`
    #[doc(alias("acquireCode3", "仕向先コード"))]
    #[field(name = "acquireCode3", label = "仕向先コード", format = "半角数字 最大3")]
    pub acquirer_code: Option<String>,

    /// 券種コード
    ///
    /// seen 5
    ///
    /// `半角数字 最大10` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:130`
    #[doc(alias("kindCode", "券種コード"))]
    #[field(name = "kindCode", label = "券種コード", format = "半角数字 最大10", public)]
    pub kind_code: Option<String>,

    /// 元カードID
    ///
    /// `半角英数字 最大100` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/veritrans4g.yaml:131`
    #[doc(alias("originalCardId", "元カードID"))]
    #[field(name = "originalCardId", label = "元カードID", format = "半角英数字 最大100")]
    pub original_card_id: Option<String>,
}

/// マスタ情報
///
/// `bank_master_result.masterInfos.masterInfo` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:157`
#[doc(alias("bank_master_result.masterInfos.masterInfo", "マスタ情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_master_result.masterInfos.masterInfo",
    label = "マスタ情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct BankMasterResultMastersItems {
    /// マスタ名
    ///
    /// `文字列` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:157`
    #[doc(alias("マスタ名"))]
    #[field(name = "name", label = "マスタ名", format = "文字列")]
    pub name: Option<String>,

    /// マスタ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:157`
    #[doc(alias("masters", "マスタ"))]
    #[field(name = "masters", label = "マスタ")]
    pub lists: Option<BankMasterResultMastersItemsLists>,
}

/// トランザクション情報
///
/// `searched_order.transactionInfos` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:114`
#[doc(alias("searched_order.transactionInfos", "トランザクション情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "searched_order.transactionInfos",
    label = "トランザクション情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct SearchedOrderTransactions {
    /// トランザクション情報
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:114`
    #[doc(alias("transactionInfo", "トランザクション情報"))]
    #[field(name = "transactionInfo", label = "トランザクション情報")]
    pub items: Option<Vec<SearchedTransaction>>,
}

/// マスタ
///
/// `bank_master_result.masterInfos.masterInfo.masters` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:157`
#[doc(alias("bank_master_result.masterInfos.masterInfo.masters", "マスタ"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_master_result.masterInfos.masterInfo.masters",
    label = "マスタ",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct BankMasterResultMastersItemsLists {
    /// 金融機関
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:158`
    #[doc(alias("bankFinancialInstInfo", "金融機関"))]
    #[field(name = "bankFinancialInstInfo", label = "金融機関")]
    pub banks: Option<Vec<FinancialInstitution>>,
}

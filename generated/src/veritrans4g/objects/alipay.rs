// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of VeriTrans4G, from `specs/veritrans4g/alipay.yaml`.

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
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:207`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:230`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:246`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:260`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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

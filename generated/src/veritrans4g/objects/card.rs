// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of VeriTrans4G, from `specs/veritrans4g/card.yaml`.

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
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:316`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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
    pub card_transaction_type: Option<::denbun::Open<super::super::CardTransactionType>>,

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
    pub sent_acquirer_code: Option<::denbun::Open<super::super::AcquirerCode>>,

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
    pub acquirer_code: Option<::denbun::Open<super::super::AcquirerCode>>,

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
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:324`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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
    pub card_transaction_type: Option<::denbun::Open<super::super::CardTransactionType>>,

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
    pub sent_acquirer_code: Option<::denbun::Open<super::super::AcquirerCode>>,

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
    pub acquirer_code: Option<::denbun::Open<super::super::AcquirerCode>>,

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
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:330`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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
    pub card_transaction_type: Option<::denbun::Open<super::super::CardTransactionType>>,

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
    pub sent_acquirer_code: Option<::denbun::Open<super::super::AcquirerCode>>,

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
    pub acquirer_code: Option<::denbun::Open<super::super::AcquirerCode>>,

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
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:336`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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
    pub card_transaction_type: Option<::denbun::Open<super::super::CardTransactionType>>,

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
    pub sent_acquirer_code: Option<::denbun::Open<super::super::AcquirerCode>>,

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
    pub acquirer_code: Option<::denbun::Open<super::super::AcquirerCode>>,

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

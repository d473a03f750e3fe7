// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of VeriTrans4G, from `specs/veritrans4g/mpi.yaml`.

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
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:251`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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
    pub sent_acquirer_code: Option<::denbun::Open<super::super::AcquirerCode>>,

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
    pub brand: Option<::denbun::Open<super::super::Brand>>,

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
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:264`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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
    pub sent_acquirer_code: Option<::denbun::Open<super::super::AcquirerCode>>,

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
    pub brand: Option<::denbun::Open<super::super::Brand>>,

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
    pub service_type: Option<::denbun::Open<super::super::ServiceType>>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:277`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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
    pub mpi_status: Option<::denbun::Open<super::super::MpiStatus>>,

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
    pub authenticated_by: Option<::denbun::Open<super::super::AuthenticatedBy>>,

    /// カード結果コード
    ///
    /// absent after mpi-none; empty when the authentication failed
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:281`
    #[doc(alias("cardMstatus", "カード結果コード"))]
    #[field(name = "cardMstatus", label = "カード結果コード", format = "半角英数字 最大32", public)]
    pub card_status: Option<::denbun::Open<super::super::CardStatus>>,

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
    pub card_transaction_type: Option<::denbun::Open<super::super::CardTransactionType>>,

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
    pub acquirer_code: Option<::denbun::Open<super::super::AcquirerCode>>,

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
    pub fraud_detection_result: Option<::denbun::Open<super::super::FraudDetectionResult>>,

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
    pub three_ds_status: Option<::denbun::Open<super::super::ThreeDsStatus>>,

    /// 3Dトランザクションステータス理由
    ///
    /// `半角文字列 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:290`
    #[doc(alias("dddTransactionStatusReason", "3Dトランザクションステータス理由"))]
    #[field(
        name = "dddTransactionStatusReason",
        label = "3Dトランザクションステータス理由",
        format = "半角文字列 最大2"
    )]
    pub three_ds_status_reason: Option<::denbun::Open<super::super::ThreeDsStatusReason>>,

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
    pub three_ds_cavv_algorithm: Option<::denbun::Open<super::super::ThreeDs2CavvAlgorithm>>,

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
    pub three_ds_eci: Option<::denbun::Open<super::super::ThreeDsEci>>,
}

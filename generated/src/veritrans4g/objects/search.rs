// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of VeriTrans4G, from `specs/veritrans4g/search.yaml`.

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
    pub service_type: Option<::denbun::Open<super::super::SearchedService>>,

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
    pub order_status: Option<::denbun::Open<super::super::OrderStatus>>,

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
    pub last_command: Option<::denbun::Open<super::super::Command>>,

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
    pub command: Option<::denbun::Open<super::super::Command>>,

    /// ステータスコード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:133`
    #[doc(alias("mstatus", "ステータスコード"))]
    #[field(name = "mstatus", label = "ステータスコード", format = "半角英数字 最大32", public)]
    pub status: Option<::denbun::Open<super::super::Status>>,

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
    pub card_transaction_type: Option<::denbun::Open<super::super::CardTransactionType>>,

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
    pub sent_acquirer_code: Option<::denbun::Open<super::super::AcquirerCode>>,

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
    pub service_type: ::denbun::Open<super::super::ServiceType>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · name, format, values observed: 公式PHP MDK 2.0.0; required documented: MDK開発ガイド · `specs/veritrans4g/search.yaml:153`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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
    pub service_type: ::denbun::Open<super::super::ServiceType>,

    /// 処理結果コード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:156`
    #[doc(alias("mstatus", "処理結果コード"))]
    #[field(name = "mstatus", label = "処理結果コード", format = "半角英数字 最大32", public)]
    pub status: ::denbun::Open<super::super::Status>,

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

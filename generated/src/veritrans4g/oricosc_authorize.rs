// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! ショッピングクレジット決済 画面表示要求
//!
//! `POST /{mode.prefix}paynow/v2/Authorize/oricosc`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushOricosc`](super::PushOricosc).
//!
//! documented: システムフロー · `specs/veritrans4g/oricosc.yaml:6`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::OricoscAuthorizeRequest::builder()
//!     .order_id("order-0001")
//!     .merchant_redirection_url("https://shop.example.jp/orico/return")
//!     .orico_order_no("order-0001")
//!     .user_no("member-1")
//!     .item_name1("商品 A")
//!     .item_count1(2u64)
//!     .item_amount1(50000i64)
//!     .total_item_amount(::denbun::Yen(50000))
//!     .amount(::denbun::Yen(50000))
//!     .shipping_zip_code("150-0001")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// ショッピングクレジット決済 画面表示要求
///
/// `oricosc_authorize.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:6`
#[doc(alias("oricosc_authorize.request", "ショッピングクレジット決済 画面表示要求"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "oricosc_authorize.request",
    label = "ショッピングクレジット決済 画面表示要求",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = oricosc_authorize_request_rules
)]
#[non_exhaustive]
pub struct OricoscAuthorizeRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:23`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// マーチャントリダイレクションURL
    ///
    /// the sample always sends it
    ///
    /// `半角英数字 最大256` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/oricosc.yaml:24`
    #[doc(alias("merchantRedirectionUrl", "マーチャントリダイレクションURL"))]
    #[field(
        name = "merchantRedirectionUrl",
        label = "マーチャントリダイレクションURL",
        format = "半角英数字 最大256",
        type = "url"
    )]
    pub merchant_redirection_url: Option<String>,

    /// 注文番号
    ///
    /// `半角英数字 最大20` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:25`
    #[doc(alias("oricoOrderNo", "注文番号"))]
    #[field(name = "oricoOrderNo", label = "注文番号", format = "半角英数字 最大20", chars = "-_")]
    pub orico_order_no: String,

    /// 会員番号（加盟店）
    ///
    /// `半角英数記号 最大20` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:26`
    #[doc(alias("userNo", "会員番号（加盟店）"))]
    #[field(name = "userNo", label = "会員番号（加盟店）", format = "半角英数記号 最大20")]
    pub user_no: Option<String>,

    /// 商品名１
    ///
    /// `全角半角英数記号 最大256` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:27`
    #[doc(alias("itemName1", "商品名１"))]
    #[field(name = "itemName1", label = "商品名１", format = "全角半角英数記号 最大256")]
    pub item_name1: String,

    /// 数量１
    ///
    /// `半角数字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:28`
    #[doc(alias("itemCount1", "数量１"))]
    #[field(name = "itemCount1", label = "数量１", format = "半角数字 最大3", json(text))]
    pub item_count1: u64,

    /// 商品価格１（税込）
    ///
    /// of the whole line: the quantity is not multiplied in
    ///
    /// `半角数字記号 最大8` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:29`
    #[doc(alias("itemAmount1", "商品価格１（税込）"))]
    #[field(name = "itemAmount1", label = "商品価格１（税込）", format = "半角数字記号 最大8", json(text))]
    pub item_amount1: i64,

    /// 商品名２
    ///
    /// Required when `itemCount2 != null || itemAmount2 != null`.
    ///
    /// `全角半角英数記号 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:30`
    #[doc(alias("itemName2", "商品名２"))]
    #[field(name = "itemName2", label = "商品名２", format = "全角半角英数記号 最大256")]
    pub item_name2: Option<String>,

    /// 数量２
    ///
    /// Required when `itemName2 != null || itemAmount2 != null`.
    ///
    /// `半角数字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:31`
    #[doc(alias("itemCount2", "数量２"))]
    #[field(name = "itemCount2", label = "数量２", format = "半角数字 最大3", json(text))]
    pub item_count2: Option<u64>,

    /// 商品価格２（税込）
    ///
    /// Required when `itemName2 != null || itemCount2 != null`.
    ///
    /// `半角数字記号 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:32`
    #[doc(alias("itemAmount2", "商品価格２（税込）"))]
    #[field(name = "itemAmount2", label = "商品価格２（税込）", format = "半角数字記号 最大8", json(text))]
    pub item_amount2: Option<i64>,

    /// 商品名３
    ///
    /// Required when `itemCount3 != null || itemAmount3 != null`.
    ///
    /// `全角半角英数記号 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:33`
    #[doc(alias("itemName3", "商品名３"))]
    #[field(name = "itemName3", label = "商品名３", format = "全角半角英数記号 最大256")]
    pub item_name3: Option<String>,

    /// 数量３
    ///
    /// Required when `itemName3 != null || itemAmount3 != null`.
    ///
    /// `半角数字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:34`
    #[doc(alias("itemCount3", "数量３"))]
    #[field(name = "itemCount3", label = "数量３", format = "半角数字 最大3", json(text))]
    pub item_count3: Option<u64>,

    /// 商品価格３（税込）
    ///
    /// Required when `itemName3 != null || itemCount3 != null`.
    ///
    /// `半角数字記号 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:35`
    #[doc(alias("itemAmount3", "商品価格３（税込）"))]
    #[field(name = "itemAmount3", label = "商品価格３（税込）", format = "半角数字記号 最大8", json(text))]
    pub item_amount3: Option<i64>,

    /// 商品名４
    ///
    /// Required when `itemCount4 != null || itemAmount4 != null`.
    ///
    /// `全角半角英数記号 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:36`
    #[doc(alias("itemName4", "商品名４"))]
    #[field(name = "itemName4", label = "商品名４", format = "全角半角英数記号 最大256")]
    pub item_name4: Option<String>,

    /// 数量４
    ///
    /// Required when `itemName4 != null || itemAmount4 != null`.
    ///
    /// `半角数字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:37`
    #[doc(alias("itemCount4", "数量４"))]
    #[field(name = "itemCount4", label = "数量４", format = "半角数字 最大3", json(text))]
    pub item_count4: Option<u64>,

    /// 商品価格４（税込）
    ///
    /// Required when `itemName4 != null || itemCount4 != null`.
    ///
    /// `半角数字記号 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:38`
    #[doc(alias("itemAmount4", "商品価格４（税込）"))]
    #[field(name = "itemAmount4", label = "商品価格４（税込）", format = "半角数字記号 最大8", json(text))]
    pub item_amount4: Option<i64>,

    /// 商品名５
    ///
    /// Required when `itemCount5 != null || itemAmount5 != null`.
    ///
    /// `全角半角英数記号 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:39`
    #[doc(alias("itemName5", "商品名５"))]
    #[field(name = "itemName5", label = "商品名５", format = "全角半角英数記号 最大256")]
    pub item_name5: Option<String>,

    /// 数量５
    ///
    /// Required when `itemName5 != null || itemAmount5 != null`.
    ///
    /// `半角数字 最大3` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:40`
    #[doc(alias("itemCount5", "数量５"))]
    #[field(name = "itemCount5", label = "数量５", format = "半角数字 最大3", json(text))]
    pub item_count5: Option<u64>,

    /// 商品価格５（税込）
    ///
    /// Required when `itemName5 != null || itemCount5 != null`.
    ///
    /// `半角数字記号 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:41`
    #[doc(alias("itemAmount5", "商品価格５（税込）"))]
    #[field(name = "itemAmount5", label = "商品価格５（税込）", format = "半角数字記号 最大8", json(text))]
    pub item_amount5: Option<i64>,

    /// 商品価格合計（税込）
    ///
    /// must reach what the contract says
    ///
    /// `半角数字 最大8` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:42`
    #[doc(alias("totalItemAmount", "商品価格合計（税込）"))]
    #[field(name = "totalItemAmount", label = "商品価格合計（税込）", format = "半角数字 最大8", json(text))]
    pub total_item_amount: ::denbun::Yen,

    /// 送料合計（税込）
    ///
    /// 0 unless given
    ///
    /// `半角数字 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:43`
    #[doc(alias("totalCarriage", "送料合計（税込）"))]
    #[field(name = "totalCarriage", label = "送料合計（税込）", format = "半角数字 最大8", json(text))]
    pub total_carriage: Option<::denbun::Yen>,

    /// 支払合計金額
    ///
    /// must reach what the contract says
    ///
    /// `半角数字 最大8` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:44`
    #[doc(alias("支払合計金額"))]
    #[field(name = "amount", label = "支払合計金額", format = "半角数字 最大8", json(text), public)]
    pub amount: ::denbun::Yen,

    /// 頭金
    ///
    /// 0 unless given
    ///
    /// `半角数字 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:45`
    #[doc(alias("頭金"))]
    #[field(name = "deposit", label = "頭金", format = "半角数字 最大8", json(text))]
    pub deposit: Option<::denbun::Yen>,

    /// 配送先郵便番号
    ///
    /// 999-9999 with its hyphen
    ///
    /// `半角数字記号 最大8` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/oricosc.yaml:46`
    #[doc(alias("shippingZipCode", "配送先郵便番号"))]
    #[field(
        name = "shippingZipCode",
        label = "配送先郵便番号",
        format = "半角数字記号 最大8",
        length = exact
    )]
    pub shipping_zip_code: String,

    /// 取扱契約番号
    ///
    /// `半角英数字 最大3` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/oricosc.yaml:47`
    #[doc(alias("handlingContractNo", "取扱契約番号"))]
    #[field(name = "handlingContractNo", label = "取扱契約番号", format = "半角英数字 最大3")]
    pub handling_contract_no: Option<String>,

    /// 加盟店番号
    ///
    /// `半角数字 最大8` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/oricosc.yaml:48`
    #[doc(alias("memberStoreNo", "加盟店番号"))]
    #[field(name = "memberStoreNo", label = "加盟店番号", format = "半角数字 最大8")]
    pub member_store_no: Option<String>,

    /// 契約書有無区分
    ///
    /// its values are not published
    ///
    /// `半角数字 最大1` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/oricosc.yaml:49`
    #[doc(alias("contractDocumentKbn", "契約書有無区分"))]
    #[field(name = "contractDocumentKbn", label = "契約書有無区分", format = "半角数字 最大1")]
    pub contract_document_kbn: Option<String>,

    /// WEB申込商品ID
    ///
    /// `半角英数字 最大4` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/oricosc.yaml:50`
    #[doc(alias("webDescriptionId", "WEB申込商品ID"))]
    #[field(name = "webDescriptionId", label = "WEB申込商品ID", format = "半角英数字 最大4")]
    pub web_description_id: Option<String>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/oricosc.yaml:51`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn oricosc_authorize_request_rules(
    message: &OricoscAuthorizeRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "itemName2",
        rule::or(rule::present(message.item_count2.as_integer()), || {
            rule::present(message.item_amount2.as_integer())
        }),
        message.item_name2.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "itemCount2",
        rule::or(rule::present(message.item_name2.as_text()), || {
            rule::present(message.item_amount2.as_integer())
        }),
        message.item_count2.is_present(),
    );
    check.required(
        "itemAmount2",
        rule::or(rule::present(message.item_name2.as_text()), || {
            rule::present(message.item_count2.as_integer())
        }),
        message.item_amount2.is_present(),
    );
    check.required(
        "itemName3",
        rule::or(rule::present(message.item_count3.as_integer()), || {
            rule::present(message.item_amount3.as_integer())
        }),
        message.item_name3.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "itemCount3",
        rule::or(rule::present(message.item_name3.as_text()), || {
            rule::present(message.item_amount3.as_integer())
        }),
        message.item_count3.is_present(),
    );
    check.required(
        "itemAmount3",
        rule::or(rule::present(message.item_name3.as_text()), || {
            rule::present(message.item_count3.as_integer())
        }),
        message.item_amount3.is_present(),
    );
    check.required(
        "itemName4",
        rule::or(rule::present(message.item_count4.as_integer()), || {
            rule::present(message.item_amount4.as_integer())
        }),
        message.item_name4.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "itemCount4",
        rule::or(rule::present(message.item_name4.as_text()), || {
            rule::present(message.item_amount4.as_integer())
        }),
        message.item_count4.is_present(),
    );
    check.required(
        "itemAmount4",
        rule::or(rule::present(message.item_name4.as_text()), || {
            rule::present(message.item_count4.as_integer())
        }),
        message.item_amount4.is_present(),
    );
    check.required(
        "itemName5",
        rule::or(rule::present(message.item_count5.as_integer()), || {
            rule::present(message.item_amount5.as_integer())
        }),
        message.item_name5.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "itemCount5",
        rule::or(rule::present(message.item_name5.as_text()), || {
            rule::present(message.item_amount5.as_integer())
        }),
        message.item_count5.is_present(),
    );
    check.required(
        "itemAmount5",
        rule::or(rule::present(message.item_name5.as_text()), || {
            rule::present(message.item_count5.as_integer())
        }),
        message.item_amount5.is_present(),
    );
    check.rule(
        "商品価格合計は商品価格１から５の合計",
        &["totalItemAmount", "itemAmount1", "itemAmount2", "itemAmount3", "itemAmount4", "itemAmount5"],
        rule::eq(
            message.total_item_amount.as_integer(),
            rule::add(
                rule::add(
                    rule::add(
                        rule::add(
                            message.item_amount1.as_integer(),
                            rule::choose(
                                rule::present(message.item_amount2.as_integer()),
                                || message.item_amount2.as_integer(),
                                || Some(0),
                            ),
                        ),
                        rule::choose(
                            rule::present(message.item_amount3.as_integer()),
                            || message.item_amount3.as_integer(),
                            || Some(0),
                        ),
                    ),
                    rule::choose(
                        rule::present(message.item_amount4.as_integer()),
                        || message.item_amount4.as_integer(),
                        || Some(0),
                    ),
                ),
                rule::choose(
                    rule::present(message.item_amount5.as_integer()),
                    || message.item_amount5.as_integer(),
                    || Some(0),
                ),
            ),
        ),
    );
    check.rule(
        "支払合計金額は商品価格合計と送料合計の合計",
        &["amount", "totalItemAmount", "totalCarriage"],
        rule::eq(
            message.amount.as_integer(),
            rule::add(
                message.total_item_amount.as_integer(),
                rule::choose(
                    rule::present(message.total_carriage.as_integer()),
                    || message.total_carriage.as_integer(),
                    || Some(0),
                ),
            ),
        ),
    );
}

impl ::denbun::Operation for OricoscAuthorizeRequest {
    type Answer = super::OricoscAuthorizeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "oricosc_authorize",
        label: "ショッピングクレジット決済 画面表示要求",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Authorize/oricosc",
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
        resolve: Some(::denbun::operation::Resolve::Operation("search")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::OricoscAuthorizeResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(None, rule::eq(answer.result.status.as_text(), Some("failure")))
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("result.orderId", "取引ID", &self.order_id, &answer.result.order_id);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.result.result_code)
            .map(::std::borrow::Cow::Borrowed)
            .and_then(|codes| ::denbun::operation::strongest(super::ERRORS, codes, 4))
    }
}

impl ::denbun::page::Relays for OricoscAuthorizeRequest {
    fn relayed<'a>(
        &self,
        answer: &'a Self::Answer,
    ) -> Option<(&'a ::denbun::Relayed, ::denbun::Charset, ::denbun::Charset)> {
        let taken = ::denbun::Charset::ShiftJis;
        answer.result.res_response_contents.as_ref().map(|page| (page, ::denbun::Charset::Utf8, taken))
    }
}

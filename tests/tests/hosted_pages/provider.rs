//! The provider of `tests/pages/hosted.yaml` as a hand-written client has it.

use denbun::hand_back::HandBackInfo;
use denbun::operation::{Effect, Method, Resolve};
use denbun::page::{Address, DigestInfo, DigestInput, PageInfo};
use denbun::{Digest, HandBack, Message, Open, Page, Value as _, Values, Verdict, Yen};

pub(crate) const KEY: &str = "a key of at least sixteen bytes";

#[derive(Clone, Default, PartialEq, Message)]
#[message(name = "pay.request", label = "データ連携決済", wire = form, charset = "Shift_JIS", encode)]
pub(crate) struct Pay {
    #[field(name = "shop", label = "店舗番号", format = "半角数字(4)", public)]
    pub(crate) shop: String,
    #[field(name = "amount", label = "決済金額", format = "半角数字(7)", public)]
    pub(crate) amount: Yen,
    #[field(name = "free1", label = "自由項目1", format = "200バイト以内")]
    pub(crate) free1: String,
    #[field(name = "free2", label = "自由項目2", format = "200バイト以内")]
    pub(crate) free2: Option<String>,
    #[field(name = "free3", label = "自由項目3", format = "200バイト以内")]
    pub(crate) free3: Option<String>,
    #[field(name = "seal", label = "照合値", format = "半角英数(64)")]
    pub(crate) seal: Digest,
}

impl Page for Pay {
    const PAGE: &'static PageInfo = &PageInfo {
        name: "pay",
        label: "データ連携決済",
        methods: &[Method::Post, Method::Get],
        address: Address::Given("決済URL"),
        hosts: &[("live", "https://pay.example.jp")],
        modes: &[],
        effect: Effect::CreateMoney,
        resolve: Some(Resolve::Manual("管理画面")),
        hand_back: Some(<Back as HandBack>::HAND_BACK),
        digest: Some(&DigestInfo { field: "seal", key: "return_key", length: 64 }),
        request: <Pay as Message>::SCHEMA,
    };

    fn digest_mut(&mut self) -> Option<&mut Digest> {
        Some(&mut self.seal)
    }

    fn digest_values(&self, input: &mut DigestInput) {
        input.value("free1", &self.free1);
        input.value("amount", &self.amount);
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]
pub(crate) enum Rc {
    #[value("0", label = "成功")]
    Ok,
    #[value("9", label = "失敗")]
    Ng,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "come_back", label = "決済後の戻り", wire = form, charset = "Shift_JIS", decode)]
pub(crate) struct Back {
    #[field(name = "rc", label = "決済結果", format = "半角数字(1)", public)]
    pub(crate) rc: Open<Rc>,
    #[field(name = "id", label = "取引番号", format = "半角英数(20)", public)]
    pub(crate) id: Option<String>,
    #[field(name = "amount", label = "決済金額", format = "半角数字(7)", public)]
    pub(crate) amount: Option<Yen>,
    #[field(name = "free1", label = "自由項目1", format = "200バイト以内")]
    pub(crate) free1: Option<String>,
    #[field(name = "free2", label = "自由項目2", format = "200バイト以内")]
    pub(crate) free2: Option<String>,
    #[field(name = "free3", label = "自由項目3", format = "200バイト以内")]
    pub(crate) free3: Option<String>,
    #[field(name = "seal", label = "照合値", format = "200バイト以内")]
    pub(crate) seal: Option<String>,
}

impl HandBack for Back {
    const HAND_BACK: &'static HandBackInfo = &HandBackInfo {
        name: "come_back",
        label: "決済後の戻り",
        methods: &[Method::Get, Method::Post],
        digest: Some(&DigestInfo { field: "seal", key: "return_key", length: 64 }),
        signature: None,
        resolve: Resolve::Manual("管理画面"),
        errors: &[],
        schema: <Back as Message>::SCHEMA,
    };

    fn verdict(&self) -> Verdict {
        let rc = self.rc.as_text();
        Verdict::from_conditions(Some(rc == Some("0")), Some(rc == Some("9")))
    }

    fn dedupe_key(&self) -> String {
        format!("{}\u{1f}{}", self.id.as_deref().unwrap_or_default(), self.rc.as_str())
    }

    fn digest(&self) -> Option<&str> {
        self.seal.as_text()
    }

    fn digest_values(&self, input: &mut DigestInput) {
        input.value("free1", &self.free1);
        input.value("amount", &self.amount);
    }
}

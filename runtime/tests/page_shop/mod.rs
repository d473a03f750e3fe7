// A provider with a hosted page as generated code describes one: the request, and what is handed back.

use denbun::hand_back::HandBackInfo;
use denbun::operation::{Effect, Method, Resolve};
use denbun::page::{Address, DigestInfo, DigestInput, PageInfo};
use denbun::{Digest, HandBack, Message, Open, Page, Rest, Value as _, Values, Verdict, Yen};

pub(crate) const HOSTS: &[(&str, &str)] = &[("live", "https://pay.example/")];

#[derive(Clone, PartialEq, Message)]
#[message(name = "pay.request", label = "決済", wire = form, charset = "Shift_JIS", encode)]
pub(crate) struct Pay {
    #[field(name = "AMOUNT", label = "決済金額", format = "半角数字(7)", public)]
    pub(crate) amount: Yen,
    #[field(name = "ORDER", label = "注文番号", format = "50バイト以内")]
    pub(crate) order: String,
    #[field(name = "NOTE", label = "備考", format = "100バイト以内")]
    pub(crate) note: Option<String>,
    #[field(name = "submit", label = "送信", format = "100バイト以内")]
    pub(crate) submit: Option<String>,
    #[field(name = "FREE3", label = "自由項目3", format = "半角英数(64)")]
    pub(crate) digest: Digest,
    #[rest(label = "その他", format = "1000バイト以内")]
    pub(crate) rest: Rest,
}

impl Default for Pay {
    fn default() -> Self {
        let order = "A-1".into();
        Pay {
            amount: Yen(1000),
            order,
            note: None,
            submit: None,
            digest: Digest::default(),
            rest: Rest::new(),
        }
    }
}

impl Page for Pay {
    const PAGE: &'static PageInfo = &PageInfo {
        name: "pay",
        label: "決済",
        methods: &[Method::Post, Method::Get],
        address: Address::Given("決済URL"),
        hosts: HOSTS,
        modes: &[],
        effect: Effect::CreateMoney,
        resolve: Some(Resolve::Manual("管理画面")),
        hand_back: Some(<Back as HandBack>::HAND_BACK),
        digest: Some(&DigestInfo { field: "FREE3", key: "hand_back_key", length: 64 }),
        request: <Pay as Message>::SCHEMA,
    };

    fn digest_mut(&mut self) -> Option<&mut Digest> {
        Some(&mut self.digest)
    }

    fn digest_values(&self, input: &mut DigestInput) {
        input.value("ORDER", &self.order);
        input.value("AMOUNT", &self.amount);
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]
pub(crate) enum ResultCode {
    #[value("0", label = "決済OK")]
    Ok,
    #[value("9", label = "決済NG")]
    Ng,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "back", label = "引き渡し", wire = form, charset = "Shift_JIS", decode)]
pub(crate) struct Back {
    #[field(name = "RC", label = "決済の判定結果", format = "半角数字(1)", public)]
    pub(crate) result: Open<ResultCode>,
    #[field(name = "ORDER", label = "注文番号", format = "50バイト以内")]
    pub(crate) order: Option<String>,
    #[field(name = "AMOUNT", label = "決済金額", format = "半角数字(7)", public)]
    pub(crate) amount: Option<Yen>,
    #[field(name = "HOLDER", label = "カード名義", format = "50バイト以内")]
    pub(crate) holder: Option<String>,
    #[field(name = "FREE3", label = "自由項目3", format = "100バイト以内")]
    pub(crate) digest: Option<String>,
}

impl HandBack for Back {
    const HAND_BACK: &'static HandBackInfo = &HandBackInfo {
        name: "back",
        label: "引き渡し",
        methods: &[Method::Get, Method::Post],
        digest: Some(&DigestInfo { field: "FREE3", key: "hand_back_key", length: 64 }),
        signature: None,
        resolve: Resolve::Manual("管理画面"),
        errors: &[],
        schema: <Back as Message>::SCHEMA,
    };

    fn verdict(&self) -> Verdict {
        let result = self.result.as_text();
        Verdict::from_conditions(Some(result == Some("0")), Some(result == Some("9")))
    }

    fn dedupe_key(&self) -> String {
        format!("{}\u{1f}{}", self.order.as_deref().unwrap_or_default(), self.result.as_str())
    }

    fn digest(&self) -> Option<&str> {
        self.digest.as_text()
    }

    fn digest_values(&self, input: &mut DigestInput) {
        input.value("ORDER", &self.order);
        input.value("AMOUNT", &self.amount);
    }
}

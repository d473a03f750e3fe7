//! The messages measured, and the broken ones that everybody must refuse.

use super::values::{ReplyMethod, Request, Text};

/// 176 bytes with Japanese text and blanks to escape.
pub(crate) const REQUEST: &str = "aid=123456&rt=1&tid=1095729&am=980&tx=80&sf=500&em=hanako.ito%40example.jp&pn=0312345678\
    &memo=%E6%9D%B1%E4%BA%AC+2%E4%B8%81%E7%9B%AE&staff=%E5%B1%B1%E7%94%B0+%E5%A4%AA%E9%83%8E";

/// The printed sample with all 13 columns.
pub(crate) const ANSWER: &[u8] = b"1095729,1,TestMod,,205685,,1000,2,4,1006,,,";

/// The printed sample; the blank after `test` is in print.
pub(crate) const KICKBACK: &[u8] =
    b"gid=10000001&rst=1&ap=0001112&ec=&god=10000002&cod=test &am=1000&tx=80&sf=500&ta=1580";

/// A declined payment, which has no approval number.
pub(crate) const DECLINED: &[u8] =
    b"gid=10000003&rst=2&ec=G5542G550000&god=10000004&cod=test &am=1000&tx=80&sf=500&ta=1580";

/// The first one, the other way round: the worst order for a reader that expects the document's.
pub(crate) const REVERSED: &[u8] =
    b"ta=1580&sf=500&tx=80&am=1000&cod=test &god=10000002&ec=&ap=0001112&rst=1&gid=10000001";

/// The value of [`REQUEST`].
pub(crate) fn request<T: Text + From<&'static str>>() -> Request<T> {
    Request {
        aid: "123456".into(),
        rt: ReplyMethod::Response,
        tid: "1095729".into(),
        am: 980,
        tx: 80,
        sf: 500,
        em: Some("hanako.ito@example.jp".into()),
        pn: Some("0312345678".into()),
        rest: vec![("memo".into(), "東京 2丁目".into()), ("staff".into(), "山田 太郎".into())],
    }
}

/// Another request that everybody writes, without anything optional.
pub(crate) fn short_request() -> (Request<String>, &'static str) {
    let request =
        Request { rt: ReplyMethod::Kickback, sf: 0, em: None, pn: None, rest: Vec::new(), ..request() };
    (request, "aid=123456&rt=0&tid=1095729&am=980&tx=80&sf=0")
}

/// Requests that break one rule each, by what is wrong.
pub(crate) fn wrong_requests() -> Vec<(&'static str, Request<String>)> {
    type Change = fn(&mut Request<String>);
    let changes: [(&'static str, Change); 14] = [
        ("shop of five digits", |request| request.aid = "12345".into()),
        ("shop of seven digits", |request| request.aid = "1234567".into()),
        ("shop with a letter", |request| request.aid = "12345a".into()),
        ("shop in full width", |request| request.aid = "１２".into()),
        ("empty target", |request| request.tid.clear()),
        ("target with a hyphen", |request| request.tid = "10-95".into()),
        ("address without @", |request| request.em = Some("example.jp".into())),
        ("address with a blank", |request| request.em = Some("a b@example.jp".into())),
        ("address without a dot", |request| request.em = Some("a@example".into())),
        ("address of 255 characters", |request| request.em = Some(format!("{}@example.jp", "a".repeat(244)))),
        ("telephone of 16 digits", |request| request.pn = Some("0123456789012345".into())),
        ("telephone with hyphens", |request| request.pn = Some("03-1234-5678".into())),
        ("own data of 1025 bytes", |request| request.rest = vec![("m".into(), "あ".repeat(341))]),
        ("own key of a field", |request| request.rest.push(("aid".into(), "1".into()))),
    ];
    changes.into_iter().map(|(name, change)| (name, changed(change))).collect()
}

fn changed(change: fn(&mut Request<String>)) -> Request<String> {
    let mut request = request();
    change(&mut request);
    request
}

/// Answers that everybody reads, besides [`ANSWER`].
pub(crate) const GOOD_ANSWERS: [&str; 7] = [
    "0,2,,ER900,,,0,0,0,0,,,",
    "1095729,9,,,,,,,,,,,",
    "1095729,1,TestMod,,205685,,1000,2,4,1006,,,color=red,blue",
    "1095729,1,TestMod,,205685,,1000,2,4,1006,,,memo=1\r\n",
    "1095729,1,0001112,,205685,注文-1,1000,2,4,1006,user01,pass01,",
    "1095729,2,,G5542G550000,,,1000,2,4,9,,,",
    "1095729,1,TestMod,,205685,say \"hi\",1000,2,4,1006,,,",
];

/// Answers that break a rule.
pub(crate) const WRONG_ANSWERS: [&str; 14] = [
    "",
    "1095729",
    ",1,TestMod,,205685,,1000,2,4,1006,,,",
    "1095729,,TestMod,,205685,,1000,2,4,1006,,,",
    "109572a,1,TestMod,,205685,,1000,2,4,1006,,,",
    "1095729,12,TestMod,,205685,,1000,2,4,1006,,,",
    "1095729,1,Test,,205685,,1000,2,4,1006,,,",
    "1095729,1,Test-01,,205685,,1000,2,4,1006,,,",
    "1095729,1,TestMod,ER90000000000,205685,,1000,2,4,1006,,,",
    "1095729,1,TestMod,,205685,注文番号注文番号注文番号注文番号注,1000,2,4,1006,,,",
    "1095729,1,TestMod,,205685,,+1000,2,4,1006,,,",
    "1095729,1,TestMod,,205685,,10.00,2,4,1006,,,",
    "1095729,1,TestMod,,205685,,1000,2,4,1007,,,",
    "1095729,1,TestMod,,205685,,1000,2,4,1006,日本,,",
];

/// Notifications that everybody reads, besides [`KICKBACK`].
pub(crate) const GOOD_KICKBACKS: [&str; 4] = [
    "gid=1&rst=2",
    "rst=7&gid=10000003&ec=G5542G550000&cod=%E6%B3%A8%E6%96%87-1&am=1000&tx=80&sf=500&ta=1",
    "gid=10000001&rst=1&ap=0001112&am=1000&tx=80&sf=500&ta=1580&id=a1&ps=b2&cod=a+b",
    "ta=1580&am=1000&tx=80&sf=500&gid=1&rst=1",
];

/// Notifications that break a rule.
pub(crate) const WRONG_KICKBACKS: [&str; 12] = [
    "",
    "rst=1",
    "gid=1",
    "gid=&rst=1",
    "gid=1a&rst=1",
    "gid=1&rst=12",
    "gid=1&rst=1&ap=12345",
    "gid=1&rst=1&am=1%2C000",
    "gid=1&rst=1&tx=80&tx=81",
    "gid=1&rst=1&cod=%E6%B3%A8%E6%96%87%E7%95%AA%E5%8F%B7%E6%B3%A8%E6%96%87%E7%95%AA%E5%8F%B7%E6%B3%A8%E6%96%87%E7%95%AA%E5%8F%B7%E6%B3%A8%E6%96%87%E7%95%AA%E5%8F%B7%E6%B3%A8",
    "gid=1&rst=1&am=1000&tx=80&sf=500&ta=1579",
    "gid=1&rst=1&id=a-1",
];

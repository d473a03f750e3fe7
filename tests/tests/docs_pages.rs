//! The reference pages in a real browser: no barrier that axe-core finds, a search, and pages that do without script.

#[path = "hosted_pages/browser.rs"]
#[allow(dead_code, reason = "shared with the tests of hosted pages")]
mod browser;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::source::Sources;
use denbun_docs::{Format, Lang, Options};
use serde_json::{Value, json};

use browser::{Browser, Script};

/// One page of each kind, and the largest.
const PAGES: [&str; 16] = [
    "index.html",
    "language/tutorial.ja.html",
    "providers/card24/index.html",
    "providers/card24/operations/data_link.html",
    "providers/card24/hand-backs/hand_back.html",
    "providers/robotpayment/index.html",
    "providers/robotpayment/operations/recurring_start.html",
    "providers/robotpayment/notifications/kickback.html",
    "providers/robotpayment/messages/payment_result.html",
    "providers/robotpayment/flows/re_auth_kickback.html",
    "providers/robotpayment/errors.html",
    "providers/univapay/operations/create_charge.html",
    "providers/veritrans4g/index.html",
    "providers/veritrans4g/operations/mpi_authorize.html",
    "providers/veritrans4g/families/push.html",
    "providers/veritrans4g/flows/card_3ds.html",
];

/// The pages of the spec language are many times as large: each is looked at on one screen, and they have the same parts.
const LARGE: [(&str, u32, &str); 2] =
    [("language/ja.html", 360, "dark"), ("language/en.html", 1280, "light")];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// The pages of all providers on the disk, made once.
fn pages() -> &'static Path {
    static PAGES: OnceLock<PathBuf> = OnceLock::new();
    PAGES.get_or_init(|| {
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("docs-pages");
        let load = |path: &str| {
            let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
            let path = root().join("specs").join(path);
            denbun_codegen::load(&path, &[], &mut sources, &mut diagnostics).expect("no errors")
        };
        let specs = ["card24.yaml", "robotpayment.yaml", "univapay", "veritrans4g"].map(load);
        let site = denbun_docs::site(&specs, Options { format: Format::Html, lang: Lang::Ja });
        site.write(&out).expect("the pages are written");
        out
    })
}

fn url(page: &str) -> String {
    format!("file://{}/{page}", pages().display())
}

/// The text of axe-core, as its lock file pins it.
fn axe() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/docs_pages");
    let done = Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder).output();
    let done = done.expect("npm: `apt-get install npm`, or Node's own installer");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    std::fs::read_to_string(folder.join("node_modules/axe-core/axe.min.js")).expect("axe-core")
}

async fn run(browser: &Browser, script: &str) -> Value {
    let body = json!({ "script": script, "args": [] });
    browser.ask("POST", "/execute/sync", Some(body)).await.expect("the script runs")
}

async fn screen(browser: &Browser, width: u32, scheme: &str) {
    let scheme = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    let size = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
    for (cmd, params) in [("setEmulatedMedia", scheme), ("setDeviceMetricsOverride", size)] {
        let body = json!({ "cmd": format!("Emulation.{cmd}"), "params": params });
        browser.ask("POST", "/goog/cdp/execute", Some(body)).await.expect("the screen changes");
    }
}

/// What axe-core finds on the page that is open: rules and places.
async fn barriers(browser: &Browser, axe: &str) -> Vec<String> {
    let script = format!(
        "const done = arguments[arguments.length - 1]; {axe};\n\
         axe.run(document, {{ resultTypes: ['violations'] }}).then(r => done(r.violations.map(v =>\n\
         v.id + ' ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.html.slice(0, 160) + ' ' + n.failureSummary).join(' | '))), e => done([String(e)]));"
    );
    let body = json!({ "script": script, "args": [] });
    let found = browser.ask("POST", "/execute/async", Some(body)).await.expect("axe-core runs");
    found.as_array().expect("a list").iter().map(|it| it.as_str().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
#[ignore = "needs Chromium and npm: .ci/run installs them and runs these"]
async fn no_page_has_a_barrier() {
    let (axe, browser) = (axe(), Browser::open(Script::On).await);
    let patience = json!({ "script": 300_000 });
    browser.ask("POST", "/timeouts", Some(patience)).await.expect("a script may take long");
    for (width, scheme) in [(1280, "light"), (360, "dark"), (360, "light"), (1280, "dark")] {
        screen(&browser, width, scheme).await;
        let large = LARGE.into_iter().filter(|(_, at, under)| (*at, *under) == (width, scheme));
        for page in PAGES.into_iter().chain(large.map(|(page, _, _)| page)) {
            browser.go(&url(page)).await;
            run(&browser, "document.querySelectorAll('details').forEach(it => { it.open = true; })").await;
            let found = barriers(&browser, &axe).await;
            assert!(found.is_empty(), "{page} at {width} in {scheme}:\n{}", found.join("\n"));
            let wide = run(&browser, "return document.documentElement.scrollWidth - innerWidth").await;
            assert!(wide.as_i64() <= Some(0), "{page} at {width}: {wide} pixels too wide");
        }
    }
}

/// The first names that the search finds for a text.
async fn found(browser: &Browser, text: &str) -> Vec<String> {
    let script = format!(
        "const box = document.getElementById('find'); box.focus(); box.value = {}; box.dispatchEvent(new Event('input'));\n\
         return new Promise(done => {{ const look = () => document.getElementById('found').hidden ? setTimeout(look, 20) :\n\
         done([...document.querySelectorAll('#found li:not(.none)')].slice(0, 8).map(it => it.querySelector('code').textContent)); look(); }});",
        Value::from(text)
    );
    let names = run(browser, &script).await;
    names.as_array().expect("a list").iter().map(|it| it.as_str().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
#[ignore = "needs Chromium: .ci/run installs it and runs these"]
async fn the_search_folds_case_width_and_kana() {
    let browser = Browser::open(Script::On).await;
    browser.go(&url("providers/robotpayment/operations/sales.html")).await;
    for (text, name) in [
        ("tid", "tid"),
        ("ＴＩＤ", "tid"),
        ("target_id", "tid"),
        ("店舗id", "aid"),
        ("ｷｯｸﾊﾞｯｸ", "kickback"),
        ("きっくばっく", "kickback"),
        ("ER003", "ER003"),
        ("g6542", "G6542G650000"),
        ("card_3ds", "card_3ds"),
        // The spec language: keys and their values, words of the notation, diagnostics; in both languages.
        ("dedupe", "dedupe"),
        ("ぱーせんと符号化する", "wire"),
        ("ＣＯＭＰＥＮＳＡＴＩＮＧ", "effect"),
        ("ｶﾅ文字", "カナ文字"),
        ("symbols by name ﾊｲﾌﾝ", "ハイフン"),
        ("d0101", "D0101"),
        ("unknown-notation", "D0101"),
        ("書く階層", "D0003"),
        ("a key the spec language does not have", "D0003"),
    ] {
        let names = found(&browser, text).await;
        assert!(names.iter().any(|it| it == name), "{text}: {names:?}");
    }
    assert_eq!(found(&browser, "何も見つからない語").await, Vec::<String>::new());

    // By keyboard to the place itself.
    found(&browser, "re_auth").await;
    let keys = "for (const key of ['ArrowDown', 'Enter']) document.getElementById('find').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))";
    run(&browser, keys).await;
    browser.wait_for("re_auth.request").await;
}

#[tokio::test]
#[ignore = "needs Chromium: .ci/run installs it and runs these"]
async fn bytes_and_their_fields_light_up_together() {
    let browser = Browser::open(Script::On).await;
    browser.go(&url("providers/robotpayment/operations/sales.html")).await;
    let lit = "return [...document.querySelectorAll('.example tr.lit')].map(it => it.querySelector('th').textContent)";
    run(&browser, "document.querySelectorAll('.example a.bytes')[3].focus()").await;
    assert_eq!(run(&browser, lit).await, json!(["対象決済番号"]));
    run(&browser, "document.activeElement.blur()").await;
    assert_eq!(run(&browser, lit).await, json!([]));
    // A link into a closed example opens it.
    let follow = "const example = document.querySelectorAll('.example')[1]; const was = example.open;\n\
                  location.hash = example.querySelector('tr[id]').id;\n\
                  return new Promise(done => setTimeout(() => done([was, example.open]), 300));";
    assert_eq!(run(&browser, follow).await, json!([false, true]));
}

#[tokio::test]
#[ignore = "needs Chromium: .ci/run installs it and runs these"]
async fn pages_do_without_script() {
    let browser = Browser::open(Script::Off).await;
    browser.go(&url("providers/robotpayment/operations/sales.html")).await;
    for (selector, shown) in [
        (".find", false),
        (".side summary", true),
        (".fields tbody tr", true),
        (".parts tbody td", true),
        (".rust", true),
    ] {
        let element = browser.find(selector).await.unwrap_or_else(|| panic!("no {selector}"));
        assert_eq!(browser.is_shown(&element).await, shown, "{selector}");
    }
    // Where the bytes lead is their row.
    let link = ".example a.bytes[href='#sales.request/example_1/4']";
    assert!(browser.find(link).await.is_some());
    browser.go(&url("providers/robotpayment/operations/sales.html#sales.request/example_1/4")).await;
    assert!(browser.find("tr:target").await.is_some());
}

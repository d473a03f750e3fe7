//! `denbun tour`.

use std::time::{Duration, Instant};

use crate::{denbun, denbun_in, folder};

#[test]
fn the_tour_shows_the_whole_path() {
    let begun = Instant::now();
    let ran = denbun(&["tour"], "");
    let took = begun.elapsed();
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let text = ran.text();
    let stations = [
        "specs/robotpayment.yaml: 14 operations",
        "pub struct SalesRequest",
        "listening on http://127.0.0.1:",
        "== 実売上",
        "    aid=123456&jb=SALES&rt=1&tid=1095729\n",
        "    1095729,1,TestMod,,205685,,1000,2,4,1006,,,\n",
        "  outcome: confirmed\n",
        "== 取消",
        "    aid=123456&jb=CANCEL&rt=1&tid=1095729\n",
        "== 再オーソリ",
        "&am=2000&tx=200&sf=500&em=hanako%2Bshop%40example.jp\n",
        "== キックバック",
        "answered: HTTP 200, \"OK\"",
        "an invalid request, which never leaves",
        "  outcome: not executed\n",
        "aid: ",
        "tid: ",
        "em: ",
        "pn: ",
        "a request whose answer never comes",
        "  outcome: unknown\n",
        "管理画面",
    ];
    let mut rest = text;
    for station in stations {
        let Some((_, after)) = rest.split_once(station) else {
            panic!("no {station:?} in the rest of\n{text}")
        };
        rest = after;
    }
    // Five seconds on an idle machine; tests run beside each other.
    assert!(took < Duration::from_secs(20), "{took:?}");
}

#[test]
fn typed_values_are_masked() {
    let ran = denbun(&["tour"], "");
    let mut is_typed = false;
    let typed = ran.text().lines().filter(|line| {
        is_typed |= line.starts_with("  outcome: ") || *line == "    Unverified(";
        is_typed &= !line.starts_with("== ");
        is_typed
    });
    let typed = typed.collect::<Vec<_>>().join("\n");
    assert!(typed.contains("approval_number: ‹7 letters›"), "{typed}");
    for masked in ["hanako", "TestMod", "test ", "nobody", "03-1234", "12345６"] {
        assert!(!typed.contains(masked), "{masked}: {typed}");
    }
}

#[test]
fn elsewhere_it_says_where_it_belongs() {
    let ran = denbun_in(&folder("tour-elsewhere"), &["tour"], "");
    assert_eq!(ran.code, 1);
    assert_eq!(ran.err, "error: specs/robotpayment.yaml is not here; run the tour in the project's folder\n");
}

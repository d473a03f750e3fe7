//! `denbun flow`.

use crate::denbun;

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/specs/good/flows.yaml");

#[test]
fn a_flow_is_a_sequence_diagram() {
    let drawn = denbun(&["flow", SPEC, "signed"], "");
    assert_eq!(drawn.code, 0);
    let expected = "\
%% signed: 署名のある通知と署名のない戻り 図 1
sequenceDiagram
    participant shop as shop
    participant gateway as 決済サーバー
    participant browser as 消費者のブラウザ
    shop->>gateway: 1 決済 (pay)
    gateway-->>shop: 結果
    shop->>browser: 2 遷移用HTML (html)
    par in any order
        gateway->>shop: 3 結果通知 (push)
    and
        browser-xshop: 4 戻り (unsigned)
    end
    opt if wanted
        shop->>gateway: 5 照会 (status)
        gateway-->>shop: 結果
    end
";
    assert_eq!(drawn.text(), expected);
}

#[test]
fn a_flow_is_text_too() {
    let drawn = denbun(&["flow", SPEC, "branches", "--format", "text"], "");
    assert_eq!(drawn.code, 0);
    let expected = "\
branches: 売上か取消

 1 shop    -> gateway  決済 (pay)
   gateway -> shop     結果
   either:
 2   shop    -> gateway  売上 (capture)
     gateway -> shop     結果
   or:
 3   shop    -> gateway  取消 (cancel)
 4   gateway -> shop     結果
 5 shop    -> browser  結果表示
";
    assert_eq!(drawn.text(), expected);
}

#[test]
fn an_unknown_flow_has_a_near_one() {
    let drawn = denbun(&["flow", SPEC, "singed"], "");
    assert_eq!(drawn.code, 1);
    assert!(drawn.err.contains("no flow `singed`, did you mean `signed`?"), "{}", drawn.err);
}

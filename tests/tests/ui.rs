//! What a person sees who makes a mistake: the compiler's words, kept beside each case.

#[test]
fn mistakes() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/derive/*.rs");
    cases.compile_fail("ui/generated/*.rs");
    cases.compile_fail("ui/provider/*.rs");
    cases.pass("ui/derive/pass/*.rs");
    cases.pass("ui/provider/pass/*.rs");
}

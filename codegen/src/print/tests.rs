use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenTree};
use proptest::prelude::*;
use quote::quote;

use super::*;

/// What tokens say: all but commas, and the braces that a body may get.
fn said(tokens: TokenStream) -> Vec<String> {
    let said = |token| match token {
        TokenTree::Group(group) => {
            let (open, close) = match group.delimiter() {
                Delimiter::Parenthesis => ("(", ")"),
                Delimiter::Bracket => ("[", "]"),
                Delimiter::Brace | Delimiter::None => ("", ""),
            };
            [vec![open.to_owned()], said(group.stream()), vec![close.to_owned()]].concat()
        }
        TokenTree::Punct(punct) if punct.as_char() == ',' => Vec::new(),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => vec![token.to_string()],
    };
    tokens.into_iter().flat_map(said).filter(|word| !word.is_empty()).collect()
}

fn read(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let files = entries.flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

#[test]
fn what_is_printed_is_printed_again_as_it_is() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files =
        [rust_files(&workspace.join("generated")), rust_files(&workspace.join("tests/expected"))].concat();
    assert!(files.len() > 100, "{}", files.len());
    for path in files {
        let text = fs::read_to_string(&path).expect("a file");
        let first = text.lines().next().unwrap_or_default();
        assert!(file(first, read(&text)) == text, "{}", path.display());
    }
}

#[test]
fn items_and_fields_stand_apart() {
    let text = file(
        "// first",
        quote! {
            #![doc = " page"]
            #![allow(dead_code)]
            pub mod a;
            pub mod b;
            /// One.
            pub struct A {
                /// First.
                #[field(name = "a")]
                pub a: String,
                /// Second.
                pub b: String,
            }
            impl<T: Into<u8>> ::b::C<T> for A {
                type D = T;
                const E: &'static [u8] = &[1, 2];
                fn f() {}
                fn g() {
                    use b::c;
                    c();
                    if !x && *y == -1 { z(|a, b| a + b) } else if let Some(a) = b { d() }
                }
            }
        },
    );
    let expected = "// first\n//! page\n\n#![allow(dead_code)]\n\npub mod a;\npub mod b;\n\n/// One.\npub struct A {\n    \
                    /// First.\n    #[field(name = \"a\")]\n    pub a: String,\n\n    /// Second.\n    pub b: String,\n}\n\n\
                    impl<T: Into<u8>> ::b::C<T> for A {\n    type D = T;\n    const E: &'static [u8] = &[1, 2];\n\n    \
                    fn f() {}\n\n    fn g() {\n        use b::c;\n\n        c();\n        \
                    if !x && *y == -1 {\n            z(|a, b| a + b)\n        } else if let Some(a) = b {\n            \
                    d()\n        }\n    }\n}\n";
    assert_eq!(text, expected);
}

#[test]
fn what_is_long_is_divided_at_its_brackets() {
    let label = "同じ長さの名前が続く項目の名前".repeat(3);
    let tokens = quote! {
        #[field(name = "a", label = #label, length = 1..=6)]
        fn f(argument: &mut Option<Box<dyn Fn(u8) -> u8>>) -> ::core::result::Result<(), (Box<dyn ::std::error::Error>,)> {
            check.rule(#label, &["a"], rule::or(rule::absent(message.a.as_text()), || rule::one_of(message.b.as_text(), &["one", "two", "three"])));
            let value = a::B::builder().first("a value that takes its place").second("another value that does").build();
            match value {
                Some(a) => println!("{}; and {:?}", a.a_field_with_a_long_name, a.another_field_with_a_long_name_that_is_long),
                None => {}
            }
        }
    };
    let expected = format!(
        "//\n#[field(\n    name = \"a\",\n    label = \"{label}\",\n    length = 1..=6\n)]\n\
         fn f(\n    argument: &mut Option<Box<dyn Fn(u8) -> u8>>,\n) -> ::core::result::Result<(), (Box<dyn ::std::error::Error>,)> {{\n    \
         check.rule(\n        \"{label}\",\n        &[\"a\"],\n        rule::or(rule::absent(message.a.as_text()), || {{\n            \
         rule::one_of(message.b.as_text(), &[\"one\", \"two\", \"three\"])\n        }}),\n    );\n    \
         let value =\n        a::B::builder().first(\"a value that takes its place\").second(\"another value that does\").build();\n    \
         match value {{\n        Some(a) => println!(\n            \"{{}}; and {{:?}}\",\n            a.a_field_with_a_long_name,\n            \
         a.another_field_with_a_long_name_that_is_long\n        ),\n        None => {{}}\n    }}\n}}\n"
    );
    let text = file("//", tokens.clone());
    assert_eq!(text, expected);
    assert_eq!(said(read(&text)), said(tokens));
}

#[test]
fn only_what_can_be_seen_becomes_a_comment() {
    for (given, line) in [
        (" 円 \\ \" ' ﾞ", "/// 円 \\ \" ' ﾞ"),
        ("", "///"),
        ("/ a", "#[doc = \"/ a\"]"),
        (" a\n#[b]", "/// a"),
        ("a\n/b", "#[doc = \"a\\n/b\"]"),
        ("a\r", "#[doc = \"a\\r\"]"),
        ("a\u{2028}b", "#[doc = \"a\\u{2028}b\"]"),
    ] {
        let text = file("//", quote!(#[doc = #given] const A: u8 = 1;));
        assert_eq!(text.lines().nth(1), Some(line), "{given:?}");
    }
    let text = file(
        "//",
        quote!(
            #[doc = " a\n\n #[b]"]
            const A: u8 = 1;
        ),
    );
    assert_eq!(text, "//\n/// a\n///\n/// #[b]\nconst A: u8 = 1;\n");
}

#[test]
fn statements_and_expressions_have_no_function() {
    assert_eq!(statements(quote!(use a::b; let a = 1; f(a);)), ["use a::b;", "", "let a = 1;", "f(a);"]);
    assert_eq!(expression(quote!(a::B::builder().c("d").build())), "a::B::builder().c(\"d\").build()");
}

/// Brackets of any depth around words and marks in any order.
fn anything() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "a",
        "B",
        "::",
        ".",
        ",",
        ";",
        ":",
        "=",
        "=>",
        "->",
        "&",
        "&&",
        "|",
        "||",
        "!",
        "#",
        "<",
        ">",
        "..",
        "..=",
        "?",
        "-",
        "*",
        "+",
        "if",
        "else",
        "match",
        "fn",
        "impl",
        "struct",
        "enum",
        "for",
        "let",
        "use",
        "pub",
        "mod",
        "const",
        "move",
        "'a",
        "1",
        "\"円\"",
        "r#type",
        "#[doc = \" a\"]",
        "#![b(c)]",
        "/// d\n",
        "\"a text that takes much of the width of a line\"",
    ]);
    let leaf = prop::collection::vec(word, 0..8).prop_map(|words| words.join(" "));
    leaf.prop_recursive(6, 60, 6, |inner| {
        let brackets = prop::sample::select(vec![("(", ")"), ("[", "]"), ("{", "}")]);
        prop::collection::vec((brackets, inner), 0..6).prop_map(|parts| {
            let parts = parts.into_iter().map(|((open, close), part)| format!("{part} {open}{part}{close} "));
            parts.collect()
        })
    })
}

proptest! {
    #[test]
    fn no_layout_changes_what_is_said(text in anything()) {
        let tokens = read(&text);
        for printed in [file("//", tokens.clone()), statements(tokens.clone()).join("\n"), expression(tokens.clone())] {
            let again: Result<TokenStream, _> = printed.parse();
            prop_assert!(again.is_ok(), "{}", printed);
            prop_assert_eq!(again.map(said).unwrap_or_default(), said(tokens.clone()), "{}", printed);
        }
    }
}

//! Markdown of our own as HTML. HTML in it is shown as text.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd, html};

/// A text of one paragraph, without the paragraph.
pub(crate) fn inline(text: &str) -> String {
    let events = Parser::new_ext(text, Options::empty());
    let kept =
        events.filter(|event| !matches!(event, Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph)));
    let mut out = String::new();
    html::push_html(&mut out, kept.map(as_text));
    out
}

/// A text of several blocks. What is wider than the page scrolls, so it can be reached with the keyboard.
pub(crate) fn blocks(text: &str) -> String {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).map(as_text);
    let events = events.map(|event| match event {
        Event::Start(Tag::CodeBlock(kind)) => {
            Event::Html(format!("{}<pre tabindex=\"0\"><code>", caption(&kind)).into())
        }
        Event::End(TagEnd::CodeBlock) => Event::Html("</code></pre>\n".into()),
        event => event,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out
}

fn as_text(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        event => event,
    }
}

/// The name of the file that a block is, if it is one.
fn caption(kind: &CodeBlockKind<'_>) -> String {
    let info = match kind {
        CodeBlockKind::Fenced(info) => info,
        CodeBlockKind::Indented => return String::new(),
    };
    let file = info.split(' ').find_map(|word| word.strip_prefix("file="));
    file.map_or(String::new(), |file| {
        format!("<p class=\"cap\">{}</p>\n", denbun_codegen::escape::html(file))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_made_and_html_is_text() {
        assert_eq!(inline("The `a` key."), "The <code>a</code> key.");
        assert_eq!(inline("<b>x</b> & `<i>`"), "&lt;b&gt;x&lt;/b&gt; &amp; <code>&lt;i&gt;</code>");
        let page = blocks("# A\n\n<script>x</script>\n\n```yaml file=a/<b>.yaml\nx: <y>\n```\n");
        assert!(!page.contains("<script>") && !page.contains("<b>") && !page.contains("<y>"), "{page}");
        assert!(page.contains(
            "<p class=\"cap\">a/&lt;b&gt;.yaml</p>\n<pre tabindex=\"0\"><code>x: &lt;y&gt;\n</code></pre>"
        ));
    }
}

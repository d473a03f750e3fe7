//! Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.

use super::Diagnostic;
use crate::source::Sources;

pub(super) fn render(shown: &[&Diagnostic], more: usize, sources: &Sources) -> String {
    let mut text: String = shown.iter().map(|it| command(it, sources)).collect();
    if more > 0 {
        text.push_str(&format!("::notice::and {more} more\n"));
    }
    text
}

fn command(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let place = sources.place(diagnostic.span);
    let message = match &diagnostic.help {
        Some(help) => format!("{}\nhelp: {help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    format!(
        "::{} file={},line={},col={},endLine={},endColumn={},title={}::{}\n",
        diagnostic.severity,
        property(place.path),
        place.line,
        place.column,
        place.end_line,
        place.end_column,
        property(diagnostic.id.code()),
        data(&message),
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Diagnostics, Format, LIMIT, ids};
    use crate::source::{Sources, Span};

    #[test]
    fn what_would_end_a_command_is_escaped() {
        let mut sources = Sources::new();
        let file = sources.add("c:/a,b.yaml", "x: y\n");
        let mut diagnostics = Diagnostics::new();
        diagnostics.error(ids::UNKNOWN_KEY, Span::new(file, 0..1), "100%: no\r\n").help("drop it");
        let expected = "::error file=c%3A/a%2Cb.yaml,line=1,col=1,endLine=1,endColumn=2,\
                        title=D0003::100%25: no%0D%0A%0Ahelp: drop it\n";
        assert_eq!(diagnostics.render(&sources, Format::Github, LIMIT), expected);
    }
}

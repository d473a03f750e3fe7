//! SVG written piece by piece; every text is escaped.

use std::fmt::Write;

use denbun_codegen::escape;

/// A higher picture gets a page of paper for itself.
const TALL: f32 = 900.0;

/// A picture that grows. Colors come from the page's stylesheet, by class.
#[derive(Default)]
pub(super) struct Svg {
    body: String,
}

impl Svg {
    /// A line of text around `x`, or from it on.
    pub(super) fn text(&mut self, x: f32, y: f32, class: &str, text: &str) {
        let text = escape::html(text);
        let _ = write!(self.body, "<text x=\"{x:.0}\" y=\"{y:.0}\" class=\"{class}\">{text}</text>");
    }

    pub(super) fn rect(&mut self, [x, y, width, height]: [f32; 4], round: u32, class: &str) {
        let _ = write!(
            self.body,
            "<rect x=\"{x:.0}\" y=\"{y:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" rx=\"{round}\" class=\"{class}\"/>"
        );
    }

    pub(super) fn path(&mut self, path: &str, class: &str) {
        let _ = write!(self.body, "<path d=\"{path}\" class=\"{class}\"/>");
    }

    pub(super) fn circle(&mut self, x: f32, y: f32, radius: u32, class: &str) {
        let _ = write!(self.body, "<circle cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"{radius}\" class=\"{class}\"/>");
    }

    /// The head of an arrow that points right, or left.
    pub(super) fn head(&mut self, x: f32, y: f32, right: bool, class: &str) {
        let back = if right { -8.0 } else { 8.0 };
        let path = format!("M{x:.0} {y:.0}l{back:.0} -4v8z");
        self.path(&path, class);
    }

    /// The whole picture with what it shows in words.
    pub(super) fn finish(self, width: f32, height: f32, id: &str, title: &str) -> String {
        let (title, body) = (escape::html(title), self.body);
        let class = if height > TALL { "diagram tall" } else { "diagram" };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{class}\" role=\"img\" aria-labelledby=\"{id}\" \
             viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\">\
             <title id=\"{id}\">{title}</title>{body}</svg>"
        )
    }
}

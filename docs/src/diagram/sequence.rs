//! Sequence diagrams: parties in columns, time downwards.

use std::collections::BTreeMap;

use denbun_codegen::escape;
use denbun_codegen::model::{Flow, Party};

use super::rows::{Arrow, Row, RowKind};
use super::svg::Svg;
use super::text::{SIZE, width, wrapped};

type Words = BTreeMap<&'static str, &'static str>;

const LINE: f32 = 17.0;
const MARGIN: f32 = 16.0;
const HEAD: f32 = 44.0;
/// The least and the greatest distance of two columns.
const NEAREST: f32 = 130.0;
const FARTHEST: f32 = 250.0;

/// The picture of a flow.
pub(crate) fn svg(flow: &Flow, rows: &[Row], words: &Words, id: &str, title: &str) -> String {
    let columns = columns(flow, rows);
    let mut drawing =
        Drawing { svg: Svg::default(), columns, words, y: MARGIN + HEAD + 10.0, blocks: Vec::new() };
    // Lines of life are drawn first, so that everything else stands on them; they need the height.
    let mut rehearsal = Drawing { svg: Svg::default(), columns: drawing.columns.clone(), ..drawing.empty() };
    rehearsal.rows(rows);
    let bottom = rehearsal.y + 8.0;
    for x in drawing.columns.clone() {
        drawing.svg.path(&format!("M{x:.0} {:.0}V{bottom:.0}", MARGIN + HEAD), "life");
    }
    drawing.parties(&flow.parties);
    drawing.rows(rows);
    let right = drawing.columns.last().copied().unwrap_or_default() + side(flow.parties.last()) + MARGIN;
    drawing.svg.finish(right, bottom + MARGIN, id, title)
}

/// Half of the width of a party's box.
fn side(party: Option<&Party>) -> f32 {
    party.map_or(0.0, |party| (width(&party.label).min(FARTHEST - 30.0) / 2.0 + 14.0).max(44.0))
}

/// Where each party's line of life stands: as far apart as what is written between them needs.
fn columns(flow: &Flow, rows: &[Row]) -> Vec<f32> {
    let count = flow.parties.len();
    let mut gaps = vec![NEAREST; count.saturating_sub(1)];
    for (at, gap) in gaps.iter_mut().enumerate() {
        *gap = gap.max(side(flow.parties.get(at)) + side(flow.parties.get(at + 1)) + 20.0);
    }
    for row in rows {
        let RowKind::Arrow(arrow) = &row.kind else { continue };
        let (left, right) = (arrow.from.min(arrow.to), arrow.from.max(arrow.to));
        let wanted = (width(&caption(arrow)) + 34.0).min(FARTHEST);
        let Some(between) = gaps.get_mut(left..right) else { continue };
        let missing = wanted - between.iter().sum::<f32>();
        if missing > 0.0 && !between.is_empty() {
            let share = missing / between.len() as f32;
            between.iter_mut().for_each(|gap| *gap += share);
        }
    }
    let mut x = MARGIN + side(flow.parties.first()) + 10.0;
    let mut columns = vec![x];
    for gap in gaps {
        x += gap;
        columns.push(x);
    }
    columns
}

fn caption(arrow: &Arrow) -> String {
    match arrow.no {
        Some(no) => format!("{no}. {}", arrow.label),
        None => arrow.label.clone(),
    }
}

struct Drawing<'d> {
    svg: Svg,
    columns: Vec<f32>,
    words: &'d Words,
    y: f32,
    /// Where each open block begins.
    blocks: Vec<f32>,
}

impl<'d> Drawing<'d> {
    fn empty(&self) -> Drawing<'d> {
        Drawing { svg: Svg::default(), columns: Vec::new(), words: self.words, y: self.y, blocks: Vec::new() }
    }

    fn parties(&mut self, parties: &[Party]) {
        for (party, x) in parties.iter().zip(self.columns.clone()) {
            let half = side(Some(party));
            self.svg.rect([x - half, MARGIN, 2.0 * half, HEAD], 8, "party");
            let lines = wrapped(&party.label, 2.0 * half - 12.0, 2);
            let top = MARGIN + HEAD / 2.0 + 5.0 - (lines.len() as f32 - 1.0) * LINE / 2.0;
            for (at, line) in lines.iter().enumerate() {
                self.svg.text(x, top + at as f32 * LINE, "name", line);
            }
        }
    }

    fn rows(&mut self, rows: &[Row]) {
        for row in rows {
            match &row.kind {
                RowKind::Open(word) => self.open(word),
                RowKind::Branch(word) => self.branch(word),
                RowKind::Close => self.close(),
                RowKind::Arrow(arrow) => self.arrow(arrow),
            }
        }
    }

    fn open(&mut self, word: &str) {
        self.y += 10.0;
        self.blocks.push(self.y);
        self.tag(word);
    }

    fn branch(&mut self, word: &str) {
        self.y += 12.0;
        let (left, right) = self.sides(self.blocks.len());
        self.svg.path(&format!("M{left:.0} {:.0}H{right:.0}", self.y), "branch");
        self.tag(word);
    }

    fn tag(&mut self, word: &str) {
        let (left, _) = self.sides(self.blocks.len());
        let word = self.words.get(word).copied().unwrap_or_default();
        self.svg.rect([left, self.y, width(word) + 14.0, 20.0], 4, "tag");
        self.svg.text(left + 7.0, self.y + 14.5, "word", word);
        self.y += 22.0;
    }

    fn close(&mut self) {
        self.y += 10.0;
        let (left, right) = self.sides(self.blocks.len());
        if let Some(top) = self.blocks.pop() {
            self.svg.rect([left, top, right - left, self.y - top], 4, "block");
        }
        self.y += 2.0;
    }

    /// The left and the right side of a block this deep.
    fn sides(&self, depth: usize) -> (f32, f32) {
        let inset = 7.0 * (depth as f32 - 1.0);
        let last = self.columns.last().copied().unwrap_or_default();
        (4.0 + inset, last + 56.0 - inset)
    }

    fn arrow(&mut self, arrow: &Arrow) {
        let [from, to] = [arrow.from, arrow.to].map(|at| self.columns.get(at).copied().unwrap_or_default());
        if arrow.from == arrow.to {
            return self.own(arrow, from);
        }
        let lines = wrapped(&caption(arrow), (from - to).abs() - 20.0, 4);
        let middle = (from + to) / 2.0;
        self.y += 6.0;
        for line in &lines {
            self.y += LINE;
            self.svg.text(middle, self.y, "label", line);
        }
        self.y += 7.0;
        let right = to > from;
        let end = if arrow.may_be_lost { to - if right { 14.0 } else { -14.0 } } else { to };
        let class = if arrow.is_answer { "arrow answer" } else { "arrow" };
        self.svg.path(&format!("M{from:.0} {y:.0}H{end:.0}", y = self.y), class);
        if arrow.may_be_lost {
            self.svg.path(&format!("M{:.0} {:.0}l8 8m0 -8l-8 8", end - 4.0, self.y - 4.0), "lost");
        } else {
            self.svg.head(to, self.y, right, "head");
        }
        self.y += 7.0;
        self.remarks(arrow, middle);
    }

    /// What somebody sends to himself.
    fn own(&mut self, arrow: &Arrow, x: f32) {
        self.y += LINE + 4.0;
        self.svg.text(x + 34.0, self.y, "label start", &caption(arrow));
        self.svg.path(&format!("M{x:.0} {:.0}h26v16h-22", self.y - 8.0), "arrow");
        self.svg.head(x + 1.0, self.y + 8.0, false, "head");
        self.y += 18.0;
        self.remarks(arrow, x + 34.0);
    }

    fn remarks(&mut self, arrow: &Arrow, x: f32) {
        let words: Vec<&str> =
            arrow.remarks.iter().filter_map(|word| self.words.get(word).copied()).collect();
        if !words.is_empty() {
            self.y += SIZE - 2.0;
            self.svg.text(x, self.y, "remark", &words.join(" · "));
            self.y += 5.0;
        }
    }
}

/// The same in Mermaid.
pub(crate) fn mermaid(flow: &Flow, rows: &[Row], words: &Words) -> String {
    let mut out = String::from("sequenceDiagram\n");
    for (at, party) in flow.parties.iter().enumerate() {
        out.push_str(&format!("    participant p{at} as {}\n", escape::mermaid(&party.label)));
    }
    for row in rows {
        let indent = "    ".repeat(row.depth + 1);
        let said = |word: &str| words.get(word).copied().unwrap_or_default();
        let line = match &row.kind {
            RowKind::Open("block_any_order") => format!("par {}", said("block_any_order")),
            RowKind::Open("block_either") => format!("alt {}", said("block_either")),
            RowKind::Open("block_repeats") => format!("loop {}", said("block_repeats")),
            RowKind::Open(word) => format!("opt {}", said(word)),
            RowKind::Branch("block_and") => "and".to_owned(),
            RowKind::Branch(_) => "else".to_owned(),
            RowKind::Close => "end".to_owned(),
            RowKind::Arrow(arrow) => {
                let line = if arrow.may_be_lost {
                    "-x"
                } else if arrow.is_answer {
                    "-->>"
                } else {
                    "->>"
                };
                let [text, name] = [&caption(arrow), &arrow.name].map(|text| escape::mermaid(text));
                let named = if name.is_empty() { name } else { format!(" ({name})") };
                format!("p{}{line}p{}: {text}{named}", arrow.from, arrow.to)
            }
        };
        out.push_str(&format!("{indent}{line}\n"));
    }
    out
}

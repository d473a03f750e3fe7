//! Where boxes and arrows of a graph go: boxes in layers from top to bottom, arrows around what is not theirs.

/// The places of a graph's parts, in pixels.
pub(super) struct Placed {
    /// The middle of each box's upper side.
    pub(super) boxes: Vec<[f32; 2]>,
    /// An arrow for each edge.
    pub(super) curves: Vec<Curve>,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// An arrow.
#[derive(Clone, Default)]
pub(super) struct Curve {
    /// The line, as SVG has it.
    pub(super) path: String,
    /// The head.
    pub(super) head: String,
    /// Where its number goes.
    pub(super) badge: [f32; 2],
}

const MARGIN: f32 = 18.0;
/// Between boxes of a layer, and the room an arrow takes that passes them.
const GAP: f32 = 38.0;
const PASSAGE: f32 = 22.0;
/// Between layers.
const STEP: f32 = 74.0;

/// Places boxes of these heights and of one width, the first on top.
pub(super) fn place(heights: &[f32], edges: &[(usize, usize)], width: f32) -> Placed {
    let turned = turned(heights.len(), edges);
    let ranks = ranks(heights.len(), edges, &turned);
    let mut layers = Layers::new(heights, edges, &turned, &ranks, width);
    for _ in 0..6 {
        layers.sort();
    }
    layers.placed(heights, edges, &turned, width)
}

/// Which edges lead back to where one comes from: they are drawn upwards.
fn turned(count: usize, edges: &[(usize, usize)]) -> Vec<bool> {
    let mut turned = vec![false; edges.len()];
    // 0 not seen, 1 on the way, 2 left behind.
    let mut seen = vec![0u8; count];
    for start in 0..count {
        let mut stack = vec![(start, 0)];
        if seen[start] > 0 {
            continue;
        }
        seen[start] = 1;
        while let Some((node, next)) = stack.pop() {
            match edges.iter().enumerate().skip(next).find(|(_, (from, _))| *from == node) {
                None => seen[node] = 2,
                Some((at, (_, to))) => {
                    stack.push((node, at + 1));
                    match seen[*to] {
                        0 => {
                            seen[*to] = 1;
                            stack.push((*to, 0));
                        }
                        1 => turned[at] = true,
                        _ => {}
                    }
                }
            }
        }
    }
    turned
}

/// Each edge's upper and lower end.
fn ends(edge: (usize, usize), turned: bool) -> (usize, usize) {
    if turned { (edge.1, edge.0) } else { edge }
}

/// The layer of each box: below all that lead to it.
fn ranks(count: usize, edges: &[(usize, usize)], turned: &[bool]) -> Vec<usize> {
    let mut ranks = vec![0; count];
    for _ in 0..count {
        for (edge, turned) in edges.iter().zip(turned) {
            let (upper, lower) = ends(*edge, *turned);
            ranks[lower] = ranks[lower].max(ranks[upper] + 1).min(count);
        }
    }
    ranks
}

/// Something that takes room in a layer: a box, or an edge that passes.
#[derive(Clone, Copy)]
struct Item {
    /// The box, unless it is a passage.
    node: Option<usize>,
    width: f32,
    x: f32,
}

struct Layers {
    items: Vec<Item>,
    layers: Vec<Vec<usize>>,
    /// The items each edge goes through, from top to bottom.
    routes: Vec<Vec<usize>>,
    widest: f32,
}

impl Layers {
    fn new(heights: &[f32], edges: &[(usize, usize)], turned: &[bool], ranks: &[usize], width: f32) -> Self {
        let mut items: Vec<Item> =
            (0..heights.len()).map(|node| Item { node: Some(node), width, x: 0.0 }).collect();
        let count = ranks.iter().max().map_or(0, |last| last + 1);
        let mut layers = vec![Vec::new(); count];
        for (node, rank) in ranks.iter().enumerate() {
            layers[*rank].push(node);
        }
        let mut routes = Vec::new();
        for (edge, turned) in edges.iter().zip(turned) {
            let (upper, lower) = ends(*edge, *turned);
            let mut route = vec![upper];
            for layer in layers.iter_mut().take(ranks[lower]).skip(ranks[upper] + 1) {
                layer.push(items.len());
                route.push(items.len());
                items.push(Item { node: None, width: PASSAGE, x: 0.0 });
            }
            route.push(lower);
            routes.push(route);
        }
        let mut layers = Layers { items, layers, routes, widest: 0.0 };
        layers.spread();
        layers
    }

    /// Puts the items of each layer side by side, around the middle.
    fn spread(&mut self) {
        let room = |items: &[Item], layer: &[usize]| -> f32 {
            layer.iter().map(|at| items[*at].width).sum::<f32>() + GAP * (layer.len() as f32 - 1.0).max(0.0)
        };
        let items = &mut self.items;
        self.widest = self.layers.iter().map(|layer| room(items, layer)).fold(0.0, f32::max);
        for layer in &self.layers {
            let mut x = MARGIN + (self.widest - room(items, layer)) / 2.0;
            for at in layer {
                items[*at].x = x + items[*at].width / 2.0;
                x += items[*at].width + GAP;
            }
        }
    }

    /// Orders the items of each layer by where those above and below stand that they are joined with.
    fn sort(&mut self) {
        let mut joined: Vec<Vec<usize>> = vec![Vec::new(); self.items.len()];
        for pair in self.routes.iter().flat_map(|route| route.windows(2)) {
            joined[pair[0]].push(pair[1]);
            joined[pair[1]].push(pair[0]);
        }
        for layer in 0..self.layers.len() {
            let items = &self.items;
            let wish = |at: &usize| match joined[*at].len() {
                0 => items[*at].x,
                count => joined[*at].iter().map(|other| items[*other].x).sum::<f32>() / count as f32,
            };
            self.layers[layer].sort_by(|a, b| wish(a).total_cmp(&wish(b)));
            self.spread();
        }
    }

    fn placed(&self, heights: &[f32], edges: &[(usize, usize)], turned: &[bool], width: f32) -> Placed {
        let mut tops = Vec::new();
        let mut y = MARGIN;
        for layer in &self.layers {
            tops.push(y);
            let tallest = layer.iter().filter_map(|at| self.items[*at].node).map(|node| heights[node]);
            y += tallest.fold(0.0, f32::max) + STEP;
        }
        let height = y - STEP + MARGIN;
        let mut boxes = vec![[0.0; 2]; heights.len()];
        let mut top_of = vec![0.0; self.items.len()];
        for (layer, top) in self.layers.iter().zip(&tops) {
            for at in layer {
                top_of[*at] = *top;
                if let Some(node) = self.items[*at].node {
                    boxes[node] = [self.items[*at].x, *top];
                }
            }
        }
        let ports = self.ports(width);
        let curves = (0..edges.len()).map(|edge| {
            let route = &self.routes[edge];
            let [from, to] = ports[edge];
            let (first, last) = (route[0], route[route.len() - 1]);
            let start = top_of[first] + self.items[first].node.map_or(0.0, |node| heights[node]);
            let mut points = vec![[from, start]];
            points.extend(route[1..route.len() - 1].iter().map(|at| [self.items[*at].x, top_of[*at] + 20.0]));
            points.push([to, top_of[last]]);
            curve(&points, turned[edge], edge)
        });
        Placed { boxes, curves: curves.collect(), width: self.widest + 2.0 * MARGIN, height }
    }

    /// Where each edge leaves its upper box and meets its lower one, so that none lies on another.
    fn ports(&self, width: f32) -> Vec<[f32; 2]> {
        let upper = self.ends(width, |route| (route[0], route[1]));
        let lower = self.ends(width, |route| (route[route.len() - 1], route[route.len() - 2]));
        upper.into_iter().zip(lower).map(|(upper, lower)| [upper, lower]).collect()
    }

    /// Where each edge meets one of its boxes; `end` gives the box's item and the one next to it.
    fn ends(&self, width: f32, end: impl Fn(&[usize]) -> (usize, usize)) -> Vec<f32> {
        let mut places = vec![0.0; self.routes.len()];
        for (at, item) in self.items.iter().enumerate().filter(|(_, item)| item.node.is_some()) {
            let routes = self.routes.iter().enumerate();
            let own = routes.map(|(edge, route)| (edge, end(route))).filter(|(_, (own, _))| *own == at);
            let mut edges: Vec<(usize, f32)> =
                own.map(|(edge, (_, next))| (edge, self.items[next].x)).collect();
            edges.sort_by(|a, b| a.1.total_cmp(&b.1));
            let step = (width - 24.0) / (edges.len() as f32 + 1.0);
            for (place, (edge, _)) in edges.iter().enumerate() {
                places[*edge] = item.x - (width - 24.0) / 2.0 + step * (place as f32 + 1.0);
            }
        }
        places
    }
}

/// A smooth line through these points, with a head at its end, or at its beginning if it leads upwards.
fn curve(points: &[[f32; 2]], upwards: bool, number: usize) -> Curve {
    let [x, y] = points[0];
    let mut path = format!("M{x:.0} {y:.0}");
    for pair in points.windows(2) {
        let ([x0, y0], [x1, y1]) = (pair[0], pair[1]);
        let middle = (y0 + y1) / 2.0;
        path.push_str(&format!("C{x0:.0} {middle:.0} {x1:.0} {middle:.0} {x1:.0} {y1:.0}"));
    }
    let [end_x, end_y] = points[points.len() - 1];
    let head = match upwards {
        true => format!("M{x:.0} {y:.0}l-4 8h8z"),
        false => format!("M{end_x:.0} {end_y:.0}l-4 -8h8z"),
    };
    // On the way out of the box, where arrows are still apart; by turns a little further.
    let ([x0, y0], [x1, y1]) = (points[0], points[1]);
    let t = [0.42, 0.58, 0.5][number % 3];
    Curve {
        path,
        head,
        badge: [bezier(x0, x0, x1, x1, t), bezier(y0, (y0 + y1) / 2.0, (y0 + y1) / 2.0, y1, t)],
    }
}

fn bezier(a: f32, b: f32, c: f32, d: f32, t: f32) -> f32 {
    let s = 1.0 - t;
    s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d
}

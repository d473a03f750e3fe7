use denbun::{Fixed, Message, Records};

#[derive(Message)]
#[message(wire = csv, record)]
struct First {
    #[field(fixed = "1")]
    kind: Fixed,
}

#[derive(Message)]
#[message(wire = csv, record)]
struct Again {
    #[field(fixed = "1")]
    kind: Fixed,
}

#[derive(Records)]
#[file(by = "kind")]
enum Twice {
    First(First),
    Again(Again),
}

#[derive(Message)]
#[message(wire = csv, record)]
struct Free {
    kind: String,
}

#[derive(Records)]
#[file(by = "kind")]
enum NoConstant {
    First(First),
    Free(Free),
}

#[derive(Records)]
#[file(by = "knd")]
enum NoColumn {
    First(First),
    Free(Free),
}

fn main() {}

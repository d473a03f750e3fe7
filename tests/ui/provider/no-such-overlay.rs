denbun::provider!("specs/assumed.yaml", overlay = "specs/no-such-overlay.yaml");

fn main() {}

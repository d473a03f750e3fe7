denbun::provider!("specs/unknown-key.yaml");

fn main() {}

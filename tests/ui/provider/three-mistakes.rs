denbun::provider!("specs/three-mistakes.yaml");

fn main() {}

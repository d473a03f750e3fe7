denbun::provider!("specs/not-yaml.yaml");

fn main() {}

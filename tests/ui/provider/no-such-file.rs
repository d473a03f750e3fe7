denbun::provider!("specs/no-such-file.yaml");

fn main() {}

denbun::provider!("specs/assumed.yaml", deny_assumed);

fn main() {}

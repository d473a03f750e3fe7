denbun::provider!("specs/good.yaml", overlays = "x.yaml", deny_assumed = true);

fn main() {}

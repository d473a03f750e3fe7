denbun::provider!(specs / acme);

fn main() {}

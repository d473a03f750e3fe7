#[derive(denbun::Values)]
enum Result {
    #[value()]
    Approved,
}

fn main() {
    println!("{}", matches!(Result::Approved, Result::Approved));
}

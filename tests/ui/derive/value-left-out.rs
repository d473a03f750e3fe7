#[derive(Clone, Copy, denbun::Values)]
enum Outcome {
    #[value()]
    Approved,
}

fn main() {
    println!("{}", matches!(Outcome::Approved, Outcome::Approved));
}

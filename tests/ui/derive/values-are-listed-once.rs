#[derive(Clone, Copy, denbun::Values)]
enum Result {
    #[value("1", label = "決済成功")]
    Approved,
    #[value("1", label = "決済失敗")]
    Declined,
    #[value(3)]
    Held,
    Other,
}

fn main() {
    println!("{}", Result::Approved);
}

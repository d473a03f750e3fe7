#[derive(denbun::Values)]
enum Reply {
    #[value("0")]
    Mail,
}

fn main() {
    println!("{}", Reply::Mail);
}

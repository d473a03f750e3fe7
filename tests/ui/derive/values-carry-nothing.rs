#[derive(Debug, denbun::Values)]
enum Result {
    #[value("1", label = "決済成功")]
    Approved,
    #[value("2", label = "決済失敗")]
    Declined(String),
}

#[derive(denbun::Message)]
#[message(wire = "csv-line")]
struct Answer {
    rst: Result,
}

fn main() {
    println!("{:?}", Answer { rst: Result::Approved });
}

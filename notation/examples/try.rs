fn main() {
    for l in std::io::stdin().lines() {
        let l = l.unwrap();
        let r = denbun_notation::report_line(&l);
        let d = denbun_notation::parse(&l)
            .map(|f| {
                let s = f.to_string();
                let ok = denbun_notation::parse(&s).as_ref() == Ok(&f);
                format!("{s}{}", if ok { "" } else { "   !!!ROUNDTRIP" })
            })
            .unwrap_or_default();
        println!("{r}\t\t{d}");
    }
}

use denbun::Message;

#[derive(Clone, PartialEq, Message)]
#[message(wire = json, encode)]
struct UpdateCharge {
    #[field(path, type = uuid, public)]
    store_id: String,
    #[field(path, name = "id", format = "半角数字(4)")]
    charge: String,
    #[field(public)]
    descriptor: Option<String>,
    #[field(path, default = "1", public)]
    version: u64,
}

fn main() {
    let id = "11e78c02-e8e8-11e7-b0c1-33f0f5a1b1d9";
    let request = UpdateCharge::builder().store_id(id).charge("0001").descriptor("d").build();
    assert_eq!(&denbun::encode(&request).expect("all is right")[..], br#"{"descriptor":"d"}"#);
    let shown = format!("{request:?}");
    assert!(shown.contains("11e78c02") && !shown.contains("0001"), "{shown}");
    assert!(shown.find("store_id") < shown.find("descriptor"), "{shown}");
    let path = denbun::encode_path(&request, "/v{version}/stores/{store_id}/charges/{id}");
    assert_eq!(path, Ok(format!("/v1/stores/{id}/charges/0001")));
    let violations = UpdateCharge { charge: "12345".into(), store_id: "x".into(), ..request }.validate();
    let violations = violations.expect_err("two parts of the path are wrong").to_string();
    assert!(violations.contains("store_id") && violations.contains("id:"), "{violations}");
    let schema = <UpdateCharge as Message>::SCHEMA;
    assert_eq!(schema.fields.len(), 1);
    assert_eq!(<UpdateCharge as Message>::PATH.map(|path| path.fields.len()), Some(3));
}

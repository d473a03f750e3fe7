//! What a recording keeps: everything public, and of everything else class and length.

#[allow(dead_code)]
mod shop;

use denbun::operation::Method;
use denbun::transport::{Exchange, InProcess, Recording, TransportError};
use denbun::{Client, HttpResponse, Operation, Target};
use shop::{Charge, LookUp};

fn recorded(operation: &impl Operation, answer: Result<&[u8], &str>) -> Exchange {
    let provider = Recording::new(InProcess::new(|_: &_| match answer {
        Ok(body) => Ok(HttpResponse::new(200, body.to_vec())),
        Err(message) => Err(TransportError::perhaps_sent(message)),
    }));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let _ = runtime.block_on(Client::new(&provider, Target::live()).send(operation));
    let mut exchanges = provider.take();
    assert!(provider.take().is_empty());
    assert_eq!(exchanges.len(), 1);
    exchanges.remove(0)
}

#[test]
fn a_form_and_a_line() {
    let charge = Charge { memo: Some("山田 太郎".into()), ..Charge::example() };
    assert_eq!(
        recorded(&charge, Ok(b"77,1,,1000,paid by card")),
        Exchange {
            operation: "charge",
            method: Method::Post,
            path: "/charge",
            headers: vec![],
            request: "aid=‹6 digits›&tkn=‹7 characters›&am=1000&memo=‹5 characters›".into(),
            answer: Ok((200, "77,1,,1000,‹12 characters›".into())),
            answer_headers: vec![],
        }
    );
}

#[test]
fn a_query_and_pairs() {
    let exchange = recorded(
        &LookUp { payment_id: "sec-4242".into() },
        Ok(b"gid=77&state=paid&holder=TARO&note=4242&4242424242424242=1"),
    );
    assert_eq!(exchange.method, Method::Get);
    assert_eq!(exchange.request, "gid=‹8 characters›");
    let answer = "gid=77&state=paid&holder=‹4 letters›&note=‹4 digits›&‹16 digits›=‹1 digit›";
    assert_eq!(exchange.answer, Ok((200, answer.into())));
}

#[test]
fn an_answer_of_another_kind_shows_nothing() {
    let look_up = LookUp { payment_id: "77".into() };
    for page in [
        "card 4111111111111111 refused",
        "gid=card 4111111111111111&state=4111111111111111",
        "4111111111111111",
        "%zz4111111111111111=1",
        "\u{feff}4111111111111111&&&",
    ] {
        let (_, answer) = recorded(&look_up, Ok(page.as_bytes())).answer.unwrap();
        assert!(!answer.contains("4111"), "{answer}");
    }
    for page in ["<p>4242 4242,x4242,4242-4242,a4242,4242,4242", "a4242", "x\n4242", "\u{ff14}242x4242"] {
        let (_, answer) = recorded(&Charge::example(), Ok(page.as_bytes())).answer.unwrap();
        assert!(!answer.contains("4242"), "{answer}");
    }
}

#[test]
fn a_failure_is_recorded_in_words() {
    let exchange = recorded(&Charge::example(), Err("no answer in time"));
    assert_eq!(exchange.answer, Err("no answer in time; the request may have been received".into()));
}

//! What the client shows of requests that hold secrets, whatever becomes of them.

use std::error::Error;
use std::fmt::Debug;

use denbun::transport::{InProcess, Recording, TransportError};
use denbun::{Client, HttpResponse, Operation, Outcome, Reply, Target};
use denbun_providers::univapay::{CardInput, CreateTokenWithCardDataRequest, Credentials, TokenType};

use super::plant::Secret;
use super::{ready, traced};

const CARD: &str = "4929421234567894";
const CVV: &str = "8035172946";
const HOLDER: &str = "Xk9pVt2mQz";
const SECRET: &str = "Bn4Fs8Yd6Lw";
const JWT: &str = "Jp5Gc1Wr7Mx";

/// All errors from the outermost to the first.
fn chain(error: &dyn Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}\n");
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!("{error}\n{error:?}\n"));
        source = error.source();
    }
    text
}

fn shown<A: Debug>(reply: &Reply<A>) -> String {
    let why = match &reply.outcome {
        Outcome::NotExecuted(reason) => chain(reason),
        Outcome::Unknown(unknown) => format!("{}\n{unknown:?}", unknown.reason),
        Outcome::Confirmed(_) | Outcome::Declined(_) => String::new(),
    };
    format!("{reply:?}\n{reply:#?}\n{}\n{why}", reply.violations)
}

fn request(number: &str) -> CreateTokenWithCardDataRequest {
    let card =
        CardInput::builder().cardholder(HOLDER).card_number(number).exp_month("09").exp_year("2026").cvv(CVV);
    CreateTokenWithCardDataRequest::builder().token_type(TokenType::OneTime).data(card.build()).build()
}

/// The answers of a provider that repeats what it was sent, in every place that is not public.
fn answers() -> Vec<Result<HttpResponse, fn() -> TransportError>> {
    let echo = format!(
        r#"{{"id":"{CVV}","payment_type":"card","email":"{HOLDER}","data":{{"card":"{CARD}"}},"kode":"{CVV}","{SECRET} x":"{JWT}"}}"#
    );
    let with = |status: u16, body: &str| {
        HttpResponse::new(status, body.as_bytes().to_vec())
            .header("content-type", format!("text/{CVV}"))
            .header("Idempotency-Status", JWT)
            .header("X-Anything", SECRET)
    };
    vec![
        Ok(with(200, &echo)),
        Ok(with(200, &echo[..echo.len() - 3])),
        Ok(with(400, &echo)),
        Ok(with(503, &format!("<html>{CARD} {CVV}</html>"))),
        Ok(with(
            200,
            &format!(
                r#"{{"payment_type":"card","data":{{"card":{{"cardholder":"{HOLDER}","exp_month":"{CVV}"}}}}}}"#
            ),
        )),
        Err(|| TransportError::never_sent("connection refused")),
        Err(|| TransportError::perhaps_sent("no answer in time")),
    ]
}

#[test]
fn no_secret_is_shown_of_what_is_sent() {
    let secrets = [CARD, CVV, HOLDER, SECRET, JWT].map(|core| Secret::new("sent", core));
    for answer in answers() {
        for number in [CARD, "4929-4212-3456-7894x"] {
            let answer = answer.clone();
            let provider = InProcess::new(move |_| answer.clone().map_err(|error| error()));
            let transport = Recording::new(provider);
            let credentials = Credentials { secret: SECRET.into(), jwt: JWT.into() };
            let target = Target::url("https://pay.example").credentials(credentials);
            let client = Client::new(&transport, target.clone());
            let request = request(number);
            let (reply, traced) = traced::during(|| ready(client.send(&request)));
            let text = [
                format!(
                    "{target:?}\n{request:?}\n{request:#?}\n{:?}",
                    CreateTokenWithCardDataRequest::OPERATION
                ),
                shown(&reply),
                format!("{:?}", transport.take()),
                traced.clone(),
            ];
            assert!(number != CARD || traced.contains("create_token"), "nothing was traced");
            for secret in &secrets {
                assert!(!secret.is_in(&text.join("\n")), "{text:#?}");
            }
        }
    }
}

//! Flows: a payment is followed whatever comes, stored, and read back.

mod flow_shop;

use denbun::Verdict;
use denbun::flow::{End, Event, Fact, Flow, Next, Said, State, StateError, Told};
use flow_shop::Card;

fn after(events: &[Event<Card>]) -> State<Card> {
    events.iter().fold(Card::begin(), |state, event| state.apply(event).state)
}

fn paid() -> Event<Card> {
    Card::push_told(Told::proved(Verdict::Confirmed))
}

#[test]
fn push_and_browser_end_the_same_in_either_order() {
    let begun = [Card::sending_pay(), Event::replied(0, Said::GoesOn), Event::relayed(1)];
    let back = Card::back_told(Told::Hint);
    let orders: [&[Event<Card>]; 5] = [
        &[paid(), back.clone()],
        &[back.clone(), paid()],
        &[paid(), paid(), back.clone(), back.clone()],
        &[paid()],
        &[back.clone(), Card::timed_out(), Event::looked_up(Said::Unknown), paid()],
    ];
    for order in orders {
        let state = after(&[&begun, order].concat());
        assert_eq!(state.next(), Next::Done(End::Confirmed), "{state}");
    }
    // The browser alone is a hint: it is looked up.
    let state = after(&[&begun[..], &[back]].concat());
    assert_eq!((state.next(), state.fact()), (Next::LookUp("status"), Fact::Open));
}

#[test]
fn a_forged_push_is_no_payment() {
    let state = after(&[Card::sending_pay(), Event::replied(0, Said::GoesOn), Card::push_told(Told::Hint)]);
    assert_eq!((state.next(), state.fact()), (Next::LookUp("status"), Fact::Open));
}

#[test]
fn a_contradiction_calls_a_person_and_only_a_person_ends_it() {
    let declined = Card::push_told(Told::proved(Verdict::Declined));
    let state = after(&[Card::sending_pay(), paid(), declined]);
    assert!(matches!(state.next(), Next::CallPerson(_)));
    for event in [paid(), Event::looked_up(Said::Confirmed), Card::timed_out(), Card::decided_by(" ", true)] {
        assert_eq!(state.apply(&event).state.fact(), Fact::Disputed, "{event:?}");
    }
    let step = state.apply(&Card::decided_by("accounting, 2026-11-22", true));
    assert_eq!(step.next, Next::Done(End::Confirmed));
}

#[test]
fn nothing_is_sent_twice() {
    let state = after(&[Card::sending_pay()]);
    assert_eq!(state.apply(&Card::sending_pay()).state, state);
    let doubt = after(&[Card::sending_pay(), Card::timed_out()]);
    assert_eq!(doubt.apply(&Card::sending_pay()).state, doubt);
    assert_eq!(doubt.next(), Next::LookUp("status"));
    // What provably never left may be sent again.
    let state = after(&[Card::sending_pay(), Event::replied(0, Said::NotExecuted)]);
    assert!(matches!(state.next(), Next::Send(steps) if steps.contains("pay")));
}

#[test]
fn states_are_short_texts() {
    let state = after(&[Card::sending_pay(), Event::replied(0, Said::GoesOn), paid()]);
    assert_eq!(state.to_string(), "1:card:confirmed:-:pay=d,push=d");
    assert_eq!(state.to_string().parse(), Ok(state));
    assert_eq!("1:card:open:-:".parse(), Ok(Card::begin()));
    let wrong = |text: &str| text.parse::<State<Card>>().expect_err(text);
    for text in [
        "",
        "card",
        "1",
        "1:card",
        "1:card:open:-",
        "1:card:open:-:pay",
        "1:card:open:-:pay=x",
        "x:card:open:-:",
    ] {
        assert_eq!(wrong(text), StateError::Malformed, "{text}");
    }
    assert_eq!(wrong("1:card:open:-:pay=d,pay=s"), StateError::Malformed);
    assert_eq!(wrong("1:card:open:-:pay=d:"), StateError::Malformed);
    assert_eq!(wrong("1:card:maybe:-:"), StateError::Malformed);
    assert_eq!(wrong("1:konbini:open:-:"), StateError::OtherFlow("konbini".into()));
    assert_eq!(wrong("2:card:open:-:"), StateError::OtherVersion("2".into()));
    assert_eq!(wrong("1:card:open:-:slip=d"), StateError::UnknownStep("slip".into()));
    assert_eq!(wrong(&"1".repeat(10_000)), StateError::Malformed);
}

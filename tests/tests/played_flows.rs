//! Every flow of every spec, played over real HTTP: the generated state machine and a shop on one side, the provider made
//! from the same spec on the other. Whatever is lost, comes twice or in another order, both come to the same end.

#[path = "played_flows/house.rs"]
mod house;

use std::time::Duration;

use denbun::flow::{End, Event, Fact, Flow, Next, Said, State, StepKind};
use denbun::notification::{self, Received};
use denbun::transport::Http;
use denbun::{Client, Credentials, HandedBack, Reply, Target, Verdict, hand_back, page};
use denbun_providers::{card24, robotpayment, univapay, veritrans4g};
use denbun_simulator::{Behavior, Running};

use house::{Came, House, Visit, in_words, is_whole, listed};

/// Events of one course before it is given up.
const LONGEST: usize = 40;
/// What chance is given to decide by.
const SEEDS: u64 = 8;

/// What a shop's program does in a flow; generated for each by the build script.
trait Shop: Flow {
    const PROVIDER: &'static str;
    /// Sends the request of a step; gives what comes of it, and the answer's bytes.
    async fn send(client: &Client<Http>, step: usize) -> (Event<Self>, Vec<u8>);
    /// The event before it, and the operation.
    fn starting(step: usize) -> (Event<Self>, &'static str);
    /// What the shopper's browser opens.
    fn visit(provider: &Running, credentials: &Credentials, step: usize) -> Visit;
    fn relayed(step: usize) -> Event<Self>;
    /// What came, if it is this step's.
    fn hear(step: usize, came: &Came, credentials: &Credentials) -> Option<Event<Self>>;
    /// Looks at the flow's own payment; gives also what is said of it.
    async fn look_up(client: &Client<Http>) -> (Event<Self>, Said);
    /// The operation, notification or hand-back of a step.
    fn name(step: usize) -> &'static str;
}

include!(concat!(env!("OUT_DIR"), "/shops.rs"));

/// What goes another way than usual.
#[derive(Debug, Clone, Default)]
struct Script {
    /// What the provider does with these, by name.
    behaviors: Vec<(&'static str, Behavior)>,
    seed: Option<u64>,
    /// Which of several requests is sent.
    branch: usize,
    /// Sends also what it need not send.
    eager: bool,
    /// A browser that follows what it is given, and what its shopper decides at the provider's page.
    browses: Option<Verdict>,
}

/// How a course ended.
#[derive(Debug, PartialEq, Eq)]
struct Ended {
    fact: Fact,
    end: Option<End>,
    /// Whether a person had to be called.
    by_person: bool,
    /// What a look-up says afterwards, where there is one.
    later: Option<Said>,
}

/// All scripts of a flow, side by side; each comes to the end that the usual course has.
async fn play_all<F: Shop>() {
    let usual = play::<F>(Script::default()).await;
    assert_eq!(usual.fact, Fact::Confirmed, "the usual course of {}: {usual:?}", F::FLOW.name);
    let local = tokio::task::LocalSet::new();
    let scripts = scripts::<F>();
    local
        .run_until(async {
            let played = scripts.into_iter().map(|script| {
                tokio::task::spawn_local(async move { (play::<F>(script.clone()).await, script) })
            });
            for played in played.collect::<Vec<_>>() {
                let (ended, script) = played.await.expect("it comes to an end");
                let is = |behavior| script.behaviors.iter().any(|(_, it)| *it == behavior);
                // Nobody came back, so nothing was moved: that is an end as well.
                let is_given_up = ended.end == Some(End::NothingMoved);
                let gets_lost = is(Behavior::Lose) || script.seed.is_some();
                let is_right = match is(Behavior::Decline) || script.browses == Some(Verdict::Declined) {
                    true => ended.fact != Fact::Open || (is_given_up && comes_back::<F>()),
                    false => ended.fact == usual.fact || (is_given_up && gets_lost && comes_back::<F>()),
                };
                assert!(is_right, "{}, {script:?}: {ended:?}", F::FLOW.name);
                // What was said once is said again.
                let is_one_truth = match ended.fact {
                    Fact::Confirmed => ended.later != Some(Said::Declined),
                    Fact::Declined => ended.later != Some(Said::Confirmed),
                    Fact::Open | Fact::Disputed => true,
                };
                assert!(is_one_truth, "{}, {script:?}: {ended:?}", F::FLOW.name);
                let is_declined = script.browses == Some(Verdict::Declined) && is_at_a_page::<F>();
                assert!(!is_declined || ended.fact != Fact::Confirmed, "{}: {ended:?}", F::FLOW.name);
                // Where something can be looked up nobody has to be called, unless the provider contradicts itself.
                let is_declined = is_declined || is(Behavior::Decline);
                let is_plain = F::FLOW.look_up.is_none() || is_declined;
                assert!(!ended.by_person || is_plain, "{}, {script:?}", F::FLOW.name);
            }
        })
        .await;
}

/// Whether the flow goes on only with the shopper.
fn comes_back<F: Shop>() -> bool {
    F::FLOW.steps.iter().any(|step| step.kind == StepKind::Receive && step.browser)
}

/// Whether the shopper decides at a page of the provider.
fn is_at_a_page<F: Shop>() -> bool {
    F::FLOW.steps.iter().any(|step| step.kind == StepKind::Relay) && comes_back::<F>()
}

/// Each message lost, twice and late; each answer lost; refusals; the other branches; and what chance decides.
fn scripts<F: Shop>() -> Vec<Script> {
    let mut scripts = Vec::new();
    let one = |name, behavior| Script { behaviors: vec![(name, behavior)], ..Script::default() };
    for (at, step) in F::FLOW.steps.iter().enumerate() {
        let name = F::name(at);
        match step.kind {
            StepKind::Receive => {
                let behaviors = [Behavior::Lose, Behavior::Twice, Behavior::Late, Behavior::Decline];
                scripts.extend(behaviors.map(|behavior| one(name, behavior)));
                scripts.push(one(name, Behavior::Silence(Duration::from_millis(200))));
            }
            StepKind::Send => scripts.extend([Behavior::Lose, Behavior::Decline].map(|it| one(name, it))),
            StepKind::Relay => {}
        }
    }
    scripts.extend((1..4).map(|branch| Script { branch, ..Script::default() }));
    scripts.push(Script { eager: true, ..Script::default() });
    let decided = [Verdict::Confirmed, Verdict::Declined];
    scripts.extend(decided.map(|it| Script { browses: Some(it), ..Script::default() }));
    scripts.extend((0..SEEDS).map(|seed| Script { seed: Some(seed), ..Script::default() }));
    scripts
}

/// One payment, until nothing is left to do and nothing comes any more.
async fn play<F: Shop>(script: Script) -> Ended {
    let house = House::build(F::PROVIDER, F::FLOW.name, script.seed, script.browses.is_some()).await;
    script.behaviors.iter().for_each(|(name, behavior)| house.provider.next(name, behavior.clone()));
    let mut by_person = false;
    // The latest answer, whose page the browser gets.
    let mut answer = Vec::new();
    let mut state = F::begin();
    // What begins at the provider begins now.
    house.provider.begin(F::FLOW.name);
    for _ in 0..LONGEST {
        let before = state;
        state = match state.next() {
            Next::Send(_) => {
                let steps = numbers::<F>(state.next());
                let step = steps[script.branch.min(steps.len() - 1)];
                let (next, raw) = send(&house, state, step).await;
                answer = raw;
                next
            }
            Next::Relay(_) => {
                let step = numbers::<F>(state.next())[0];
                let visit = F::visit(&house.provider, &house.credentials, step);
                match script.browses {
                    Some(verdict) => house.browse(visit, &answer, verdict).await,
                    None => house.open(visit).await,
                }
                state.apply(&F::relayed(step)).state
            }
            Next::LookUp(_) => state.apply(&F::look_up(&house.client).await.0).state,
            Next::CallPerson(_) => {
                by_person = true;
                // Who looks at the provider's own pages finds what the provider was told to say.
                let is_declined = script.browses == Some(Verdict::Declined)
                    || script.behaviors.iter().any(|(_, it)| *it == Behavior::Decline);
                state.apply(&F::decided_by("accounting", !is_declined)).state
            }
            Next::Wait(_) if script.eager && !state.may_send().is_empty() => {
                let optional = F::FLOW.steps.iter().position(|step| state.may_send().contains(step.id));
                send(&house, state, optional.expect("a step")).await.0
            }
            Next::Wait(_) | Next::Done(_) => match house.came().await {
                Some(came) => hear(&house, state, &came),
                None if matches!(state.next(), Next::Done(_)) => {
                    return ended(&house, state, by_person).await;
                }
                None => state.apply(&F::timed_out()).state,
            },
        };
        // What is proved stays, unless the provider says the opposite, or a person ends that.
        let contradicts = script.behaviors.iter().any(|(_, it)| *it == Behavior::Decline);
        let stays = before.fact() == Fact::Open || state.fact() == before.fact();
        assert!(stays || contradicts, "{script:?}: {before:?} to {state:?}");
    }
    panic!("{}, {script:?} does not end: {state:?}", F::FLOW.name)
}

async fn ended<F: Shop>(house: &House, state: State<F>, by_person: bool) -> Ended {
    let end = match state.next() {
        Next::Done(end) => Some(end),
        _ => None,
    };
    let later = match F::FLOW.look_up {
        Some(_) if F::FLOW.steps.first().is_some_and(|step| step.kind == StepKind::Send) => {
            Some(F::look_up(&house.client).await.1)
        }
        _ => None,
    };
    Ended { fact: state.fact(), end, by_person, later }
}

/// The bytes of an answer, if one came.
fn raw<A>(reply: &Reply<A>) -> Vec<u8> {
    reply.raw.as_ref().map(|raw| raw.body.to_vec()).unwrap_or_default()
}

/// The steps that are next, by number.
fn numbers<F: Shop>(next: Next) -> Vec<usize> {
    let (Next::Send(steps) | Next::Relay(steps)) = next else { return Vec::new() };
    let all = F::FLOW.steps.iter().enumerate();
    all.filter(|(_, step)| steps.contains(step.id)).map(|(at, _)| at).collect()
}

async fn send<F: Shop>(house: &House, state: State<F>, step: usize) -> (State<F>, Vec<u8>) {
    let (starting, _) = F::starting(step);
    // The state is stored as text before the request leaves, and read back by whoever goes on.
    let stored = state.apply(&starting).state.to_string();
    let state: State<F> = stored.parse().unwrap_or_else(|error| panic!("{stored}: {error}"));
    let (event, raw) = F::send(&house.client, step).await;
    (state.apply(&event).state, raw)
}

/// Something came: it is the step's that is waited for, or else any step's that reads it.
fn hear<F: Shop>(house: &House, state: State<F>, came: &Came) -> State<F> {
    let awaited = |step: &usize| match state.next() {
        Next::Wait(wait) => wait.steps.contains(F::FLOW.steps[*step].id),
        _ => false,
    };
    let (first, later): (Vec<usize>, Vec<usize>) = (0..F::FLOW.steps.len()).partition(awaited);
    let event = first.into_iter().chain(later).find_map(|step| F::hear(step, came, &house.credentials));
    let Some(event) = event else {
        // A resource that changes is told of, whether or not the flow has a step for that.
        let is_told = F::FLOW.steps.iter().any(|step| step.kind == StepKind::Receive && !step.browser);
        assert!(came.is_pushed() && !is_told, "{}: nobody reads {came:?}", F::FLOW.name);
        return state;
    };
    let step = state.apply(&event);
    assert!(!came.is_pushed() || step.answer.is_some(), "a push has its answer");
    step.state
}

//! `denbun simulate`: the providers of specs, as servers of this machine.

use std::collections::HashSet;
use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use denbun_codegen::model::Spec;
use denbun_simulator::{Event, Running, Simulator};

use super::Ended;
use crate::specs::{self, Output};

/// What follows the list of options.
pub(crate) const HELP: &str = "\
Each provider is a server of its own. It answers as the examples of its spec do, sends notifications to --notify, and has
pages for the shopper's browser, where a payment is confirmed or declined; the browser then goes back to --return.
What is sent and asked stands on standard output, one line each, without the messages. Ctrl-C ends it.

A POST to /denbun/advance moves everything on that waits; a POST to /denbun/begin/FLOW begins a flow of the provider.

Example:
  denbun simulate specs/veritrans4g --listen 127.0.0.1:8080 \\
    --notify http://127.0.0.1:3000/push --return http://127.0.0.1:3000/back";

/// How long is waited for an event before it is looked for elsewhere.
const TURN: Duration = Duration::from_millis(50);

/// Start the providers of specs.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Specs: files, folders of files that form one, or folders of specs
    #[arg(value_name = "SPEC", required = true)]
    specs: Vec<PathBuf>,
    /// Where the first provider listens, and the next ones at the ports behind it; port 0 takes free ones
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// Where notifications go
    #[arg(long, value_name = "URL")]
    notify: Option<String>,
    /// Where the shopper's browser goes back to; may be given again
    #[arg(long = "return", value_name = "URL")]
    returns: Vec<String>,
    /// What the shop and the provider have agreed on, by its name in the spec; the value of an environment variable
    #[arg(long, value_name = "NAME=VARIABLE")]
    credential: Vec<String>,
    /// A private file merged over the spec it names
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
}

/// Starts them, unless a spec has an error, and tells what happens until the program is ended.
pub(crate) fn run(args: &Args) -> Ended {
    let run = specs::load(&args.specs, &args.overlay)?;
    run.print(Output::Human, false)?;
    if run.diagnostics.has_errors() {
        return Ok(ExitCode::FAILURE);
    }
    let credentials = credentials(&args.credential)?;
    let known: HashSet<String> = run.specs.iter().flat_map(|spec| spec.credentials.iter().cloned()).collect();
    if let Some((name, _)) = credentials.iter().find(|(name, _)| !known.contains(name)) {
        return Err(format!("no spec has a credential `{name}`").into());
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut running = Vec::new();
        for (number, spec) in run.specs.into_iter().enumerate() {
            let simulator = simulator(args, &credentials, spec.clone(), number)?;
            let started = simulator.start().await;
            let started = started.map_err(|error| format!("{} cannot start: {error}", spec.provider))?;
            show(&spec, &started)?;
            running.push((spec.provider, started));
        }
        tell(running).await
    })
}

fn simulator(
    args: &Args,
    credentials: &[(String, String)],
    spec: Spec,
    number: usize,
) -> Result<Simulator, Box<dyn std::error::Error>> {
    let mut listen = args.listen;
    if listen.port() != 0 {
        let port = u16::try_from(number).ok().and_then(|number| listen.port().checked_add(number));
        listen.set_port(port.ok_or("there are no ports left behind the one of --listen")?);
    }
    let mut simulator = Simulator::new(spec).listen(listen).wait_for_shopper();
    if let Some(url) = &args.notify {
        simulator = simulator.notify(url);
    }
    simulator = args.returns.iter().fold(simulator, Simulator::return_url);
    Ok(credentials.iter().fold(simulator, |all, (name, value)| all.credential(name, value)))
}

/// Names and values; a value comes from the environment, so that it stands in no list of processes.
fn credentials(given: &[String]) -> Result<Vec<(String, String)>, String> {
    let read = |pair: &String| {
        let (name, variable) =
            pair.split_once('=').ok_or_else(|| format!("`{pair}`: write a name, `=` and a variable"))?;
        let value = std::env::var(variable).map_err(|_| format!("there is no variable `{variable}`"))?;
        Ok((name.to_owned(), value))
    };
    given.iter().map(read).collect()
}

/// Where a provider is, and what it can do.
fn show(spec: &Spec, running: &Running) -> std::io::Result<()> {
    let mut out = anstream::stdout().lock();
    writeln!(out, "{} ({}) at {}", spec.provider, spec.label, running.url())?;
    for host in &spec.hosts {
        writeln!(out, "  in place of {}", host.url)?;
    }
    for operation in &spec.operations {
        let (name, label) = (&operation.name, &operation.label);
        match &operation.page {
            Some(_) => writeln!(out, "  page {} {name} {label}", running.page(name))?,
            None => {
                let path = spec.live_path(&operation.path);
                writeln!(
                    out,
                    "  {} {path} {name} {label}",
                    denbun_simulator::codec::method(operation.method)
                )?;
            }
        }
    }
    for notification in &spec.notifications {
        let message = &spec.messages[notification.message];
        writeln!(out, "  sends {} {}", notification.name, message.label)?;
    }
    for flow in &spec.flows {
        writeln!(out, "  flow {} {}", flow.name, flow.label)?;
    }
    out.flush()
}

/// Tells what happens, one line each and nothing of the messages, until the program is ended.
async fn tell(mut running: Vec<(String, Running)>) -> Ended {
    if running.is_empty() {
        return Err("there is no spec to simulate".into());
    }
    loop {
        for (provider, simulator) in &mut running {
            while let Some(event) = simulator.event(TURN).await {
                let mut out = anstream::stdout().lock();
                writeln!(out, "{provider}: {}", line(&event))?;
                out.flush()?;
            }
        }
    }
}

fn line(event: &Event) -> String {
    let came = |answer: &Result<(u16, Vec<u8>), String>| match answer {
        Ok((status, _)) => format!("answered {status}"),
        Err(why) => format!("not reached: {why}"),
    };
    match event {
        Event::Request { operation, method, path, message, .. } => {
            let operation = operation.as_deref().unwrap_or("-");
            format!("{method} {path} {operation}, {} bytes", message.len())
        }
        Event::Answer { status, body } => format!("answer {status}, {} bytes", body.len()),
        Event::Notified { notification, answer, .. } => format!("{notification} {}", came(answer)),
        Event::HandedBack { hand_back, answer, .. } => format!("{hand_back} {}", came(answer)),
        Event::Lost { what, .. } => format!("{what} lost"),
    }
}

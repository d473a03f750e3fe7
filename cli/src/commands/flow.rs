//! `denbun flow SPEC [NAME]`: the course of a payment as a sequence diagram.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use denbun_codegen::diagnostic::nearest;
use denbun_codegen::flow::{self, diagram};
use denbun_codegen::model::{Flow, Spec};

use super::Ended;
use crate::specs;

/// Draw the flows of a spec.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The spec: a file, or a folder of files that form one
    spec: PathBuf,
    /// The flow; without it all are drawn
    name: Option<String>,
    /// A private file merged over the spec
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// How the diagram is written
    #[arg(long, value_enum, default_value_t = Format::Mermaid)]
    format: Format,
}

/// How a diagram is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A Mermaid sequence diagram
    Mermaid,
    /// Plain text, a line a step
    Text,
}

/// Prints the diagrams.
pub(crate) fn run(args: &Args) -> Ended {
    let Some(spec) = specs::load_one(&args.spec, &args.overlay)? else { return Ok(ExitCode::FAILURE) };
    let flows = chosen(&spec, args.name.as_deref())?;
    let mut out = std::io::stdout().lock();
    for (at, flow) in flows.iter().enumerate() {
        let gap = if at > 0 { "\n" } else { "" };
        let heading = heading(flow);
        match args.format {
            Format::Mermaid => {
                write!(out, "{gap}%% {heading}\n{}", diagram(&spec, flow, flow::Format::Mermaid))?;
            }
            Format::Text => write!(out, "{gap}{heading}\n\n{}", diagram(&spec, flow, flow::Format::Text))?,
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn heading(flow: &Flow) -> String {
    let figure = flow.figure.as_deref().unwrap_or_default();
    let heading = format!("{}: {} {figure}", flow.name, flow.label);
    heading.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim_end().to_owned()
}

fn chosen<'s>(spec: &'s Spec, name: Option<&str>) -> Result<Vec<&'s Flow>, String> {
    if spec.flows.is_empty() {
        return Err(format!("{} has no flows", spec.path));
    }
    let Some(name) = name else { return Ok(spec.flows.iter().collect()) };
    let known = || spec.flows.iter().map(|flow| flow.name.as_str());
    match spec.flows.iter().find(|flow| flow.name == name) {
        Some(flow) => Ok(vec![flow]),
        None => {
            let near = nearest(name, known()).map(|near| format!(", did you mean `{near}`?"));
            let all = || format!(", its flows are {}", known().collect::<Vec<_>>().join(", "));
            Err(format!("{} has no flow `{name}`{}", spec.path, near.unwrap_or_else(all)))
        }
    }
}

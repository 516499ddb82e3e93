//! Compares the engine with its peers, prints a table for each question, and draws what a decision costs in `cost.svg`.
//!
//! The questions that are named are asked (`decide`, `names`, `record`, `policies`, `batch`, `lines`, `load`, `proofs`), or all of them.

use caldicott_benches::questions::{batch, decide, lines, load, names, policies, proofs, record, repeated};
use caldicott_benches::{chart, tables::Measured};
use std::path::Path;

/// What measures a question.
type Measure = fn() -> Measured;

/// The questions, by name.
const QUESTIONS: [(&str, Measure); 8] = [
    ("decide", decide::measure),
    ("names", names::measure),
    ("record", record::measure),
    ("policies", policies::measure),
    ("batch", batch::measure),
    ("lines", lines::measure),
    ("load", load::measure),
    ("proofs", proofs::measure),
];

fn main() -> std::io::Result<()> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    if let Some(unknown) = asked.iter().find(|asked| QUESTIONS.iter().all(|(name, _)| name != asked)) {
        return Err(std::io::Error::other(format!("there is no question `{unknown}`")));
    }
    for (name, measure) in QUESTIONS.iter().filter(|(name, _)| asked.is_empty() || asked.iter().any(|asked| asked == name)) {
        let measured = repeated(measure);
        println!("{measured}");
        if *name == "decide" {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("cost.svg");
            std::fs::write(path, chart::svg(&measured, &decide::SIZES))?;
        }
    }
    Ok(())
}

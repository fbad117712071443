//! The options of `chimectl batch`, in addition to those of the operation and the global ones.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};

use crate::cli::ServiceGroup;
use crate::cli::leaves::{Messaging, Named};
use crate::jobs::batch::shard::Shard;

#[expect(missing_docs, reason = "a doc comment would be shown as the help of the command")]
#[derive(Args)]
pub struct Command {
    // Its options.
    #[command(flatten)]
    pub options: Options,
    // The operation that is called for each row, with its flags.
    #[command(subcommand)]
    pub group: ServiceGroup<Named<Messaging>>,
}

// A doc comment would be shown as the help of the command.
#[allow(missing_docs)]
#[allow(rustdoc::broken_intra_doc_links, reason = "the text is the help, in which brackets are brackets")]
#[derive(Args, Debug)]
#[command(next_help_heading = "Batch options")]
pub struct Options {
    /// File with one row per call, or - for standard input
    ///
    /// NDJSON (one JSON object per line, with the API's member names) or CSV (one column per member, such as Name or
    /// Tags[0].Key; an empty cell omits the member). All rows are checked before anything is sent.
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub input: Option<PathBuf>,
    /// Input format (default: CSV if the file name ends in .csv, NDJSON otherwise)
    #[arg(long, global = true, value_name = "FORM")]
    pub input_format: Option<InputFormat>,
    /// File that records requests and responses, so that the same command can continue
    ///
    /// If omitted, the file is in the XDG state directory and named after the operation and the input.
    #[arg(long, global = true, value_name = "PATH", value_hint = ValueHint::FilePath)]
    pub journal: Option<PathBuf>,
    /// Start over and discard the journal
    #[arg(long, global = true)]
    pub new: bool,
    /// Print the recorded result of each row without sending anything
    #[arg(long, global = true)]
    pub results_only: bool,
    /// What to do with rows whose outcome is unknown and that could be done twice (default: skip)
    #[arg(long, global = true, value_name = "WHAT")]
    pub unknown: Option<Unknown>,
    /// Maximum number of parallel requests (default: from the documented quota of the operation)
    #[arg(long, global = true, value_name = "NUMBER", value_parser = concurrency)]
    pub concurrency: Option<usize>,
    /// Maximum request rate, such as 10/s or 30/m
    #[arg(long, global = true, value_name = "RATE", value_parser = rate)]
    pub rate: Option<f64>,
    /// Print rows as they complete, not in input order
    #[arg(long, global = true)]
    pub as_completed: bool,
    /// File to write failed rows to, in the format of the input
    #[arg(long, global = true, value_name = "PATH", value_hint = ValueHint::FilePath)]
    pub failed: Option<PathBuf>,
    /// Process one part of the rows: part I of N, starting at 0
    ///
    /// If omitted, an AWS Batch or Slurm array job, or an indexed Kubernetes job with --shards, sets the part.
    #[arg(long, global = true, value_name = "I/N", value_parser = shard)]
    pub shard: Option<Shard>,
    /// Number of parts, if JOB_COMPLETION_INDEX sets the part
    #[arg(long, global = true, value_name = "NUMBER", value_parser = concurrency)]
    pub shards: Option<usize>,
}

/// Input formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum InputFormat {
    /// One JSON object per line, with the API's member names
    Ndjson,
    /// A table whose header line contains paths of members
    Csv,
}

/// What to do with rows whose outcome is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Unknown {
    /// Send them again
    Retry,
    /// Report them without sending them
    Skip,
    /// Send nothing
    Stop,
}

/// The maximum number of parallel requests that makes sense for one process.
const MOST: usize = 1000;

fn concurrency(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| (1..=MOST).contains(number));
    number.ok_or_else(|| format!("{text:?} is not a whole number from 1 to {MOST}"))
}

/// Requests a second.
fn rate(text: &str) -> Result<f64, String> {
    let (number, seconds) = match text.split_once('/') {
        None | Some((_, "s")) => (text.trim_end_matches("/s"), 1.0),
        Some((number, "m")) => (number, 60.0),
        Some((number, "h")) => (number, 3600.0),
        Some(_) => ("", 1.0),
    };
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let rate = number.parse::<f64>().ok().filter(|number| is_plain && *number > 0.0 && *number <= 100_000.0);
    rate.map(|number| number / seconds).ok_or_else(|| format!("{text:?} is not a rate such as 10/s, 0.5/s or 30/m"))
}

fn shard(text: &str) -> Result<Shard, String> {
    let parsed = text.split_once('/').and_then(|(index, count)| Shard::new(index.parse().ok()?, count.parse().ok()?));
    parsed.ok_or_else(|| format!("{text:?} is not a part such as 0/4, which is the first of four"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_for_a_second() {
        for (text, expected) in [("10/s", 10.0), ("10", 10.0), ("30/m", 0.5), ("0.5/s", 0.5), ("3600/h", 1.0)] {
            assert_eq!(rate(text), Ok(expected));
        }
        for text in ["", "0", "-1/s", "inf", "NaN/s", "1e3/s", "10/d", "10/s/s", "ten", "1000000/s"] {
            assert!(rate(text).is_err(), "{text}");
        }
    }

    #[test]
    fn parts_are_counted_from_zero() {
        assert_eq!(shard("3/4").unwrap().to_string(), "3/4");
        for text in ["4/4", "1", "", "-1/4", "a/b", "0/0", "1/2/3"] {
            assert!(shard(text).is_err(), "{text}");
        }
    }
}

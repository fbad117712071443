//! Where the journal of a batch is, which part of the rows this process does, and the default number of parallel
//! requests.

use std::path::{Path, PathBuf};

use ring::digest::{SHA256, digest};

use super::BatchOptions;
use crate::api::error::{Error, Kind};
use crate::api::operation::Operation;
use crate::aws::environment::Environment;
use crate::jobs::batch::journal::Belongs;
use crate::jobs::batch::shard::Shard;

/// The part of the rows that the options, or the scheduler of an array of jobs, ask for.
///
/// # Errors
/// If what says so makes no sense.
pub fn shard(options: &BatchOptions, environment: &Environment) -> Result<Shard, String> {
    if let Some(shard) = options.shard {
        return match options.shards {
            Some(_) => Err("--shards: cannot be used with --shard, which includes the number of parts".to_owned()),
            None => Ok(shard),
        };
    }
    let number = |name: &str| match environment.get(name) {
        Some(text) => {
            text.trim().parse::<u64>().map(Some).map_err(|_| format!("{name}: {text:?} is not a whole number"))
        }
        None => Ok(None),
    };
    let part = |name: &str, index: u64, count: u64| {
        Shard::new(index, count).ok_or_else(|| {
            format!(
                "{name}: part {index} (starting at 0) is not one of {count}; to choose another, \
                                    use --shard"
            )
        })
    };
    if let Some(index) = number("JOB_COMPLETION_INDEX")? {
        let Some(count) = options.shards else {
            return Err(
                "JOB_COMPLETION_INDEX is set: specify the number of jobs with --shards, or use --shard 0/1 for all rows"
                    .to_owned(),
            );
        };
        return part("JOB_COMPLETION_INDEX", index, count as u64);
    }
    if options.shards.is_some() {
        return Err("--shards: the part is unknown because JOB_COMPLETION_INDEX is not set; use --shard I/N".to_owned());
    }
    if let (Some(index), Some(count)) = (number("AWS_BATCH_JOB_ARRAY_INDEX")?, number("AWS_BATCH_JOB_ARRAY_SIZE")?) {
        return part("AWS_BATCH_JOB_ARRAY_INDEX", index, count);
    }
    if let (Some(id), Some(count)) = (number("SLURM_ARRAY_TASK_ID")?, number("SLURM_ARRAY_TASK_COUNT")?) {
        let first = number("SLURM_ARRAY_TASK_MIN")?.unwrap_or(0);
        let step = number("SLURM_ARRAY_TASK_STEP")?.unwrap_or(1).max(1);
        return part("SLURM_ARRAY_TASK_ID", id.saturating_sub(first) / step, count);
    }
    Ok(Shard::WHOLE)
}

/// The journal at `path`, or the one of a part in the same directory.
pub fn of_shard(path: &Path, shard: Shard) -> PathBuf {
    if !shard.is_part() {
        return path.to_owned();
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}", shard.to_string().replace('/', "-of-")));
    path.with_file_name(name)
}

/// The journal of the batch that `belongs` describes, whose input is at `input`. Its name reveals no contents: for a
/// file, it depends on the path, so that a changed file is noticed; for standard input, on the hash of the contents.
///
/// # Errors
/// If there is no home directory.
pub fn journal(environment: &Environment, belongs: &Belongs, input: &Path, shard: Shard) -> Result<PathBuf, Error> {
    let directory = environment.state_directory().ok_or_else(|| {
        Error::new(Kind::Configuration, "cannot locate the journal: could not find the home directory")
            .hint("Set HOME or XDG_STATE_HOME, or name a file with --journal.")
    })?;
    let (stem, identity) = match input == Path::new("-") {
        true => ("stdin".to_owned(), belongs.input.clone()),
        false => {
            let absolute = std::fs::canonicalize(input).unwrap_or_else(|_| input.to_owned());
            let stem = input.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            (stem, absolute.into_os_string().into_encoded_bytes())
        }
    };
    let is_plain = |letter: &char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    let stem: String = stem.chars().filter(is_plain).take(40).collect();
    let hashed = [belongs.operation.as_bytes(), b"\0", belongs.target.as_bytes(), b"\0", &identity].concat();
    let hash: String = digest(&SHA256, &hashed).as_ref()[..6].iter().map(|byte| format!("{byte:02x}")).collect();
    let name = format!("{}-{stem}-{hash}.journal", belongs.operation.replace(' ', "-"));
    Ok(of_shard(&directory.join("chimectl").join("batches").join(name), shard))
}

/// The default number of parallel requests: what the documented quota allows in a third of a second, in which most responses
/// arrive.
pub fn concurrency(operation: &Operation) -> usize {
    const USUAL: usize = 8;
    operation.quota().map_or(USUAL, |quota| quota.div_ceil(3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::service::Service;
    use crate::services::Operations as _;

    fn options(shard: Option<Shard>, shards: Option<usize>) -> BatchOptions {
        BatchOptions {
            input: None,
            input_format: None,
            journal: None,
            new: false,
            results_only: false,
            unknown: None,
            concurrency: None,
            rate: None,
            as_completed: false,
            failed: None,
            shard,
            shards,
        }
    }

    #[test]
    fn schedulers_say_which_part_this_is() {
        let batch = [("AWS_BATCH_JOB_ARRAY_INDEX", "2"), ("AWS_BATCH_JOB_ARRAY_SIZE", "3")];
        let slurm = [
            ("SLURM_ARRAY_TASK_ID", "14"),
            ("SLURM_ARRAY_TASK_COUNT", "4"),
            ("SLURM_ARRAY_TASK_MIN", "10"),
            ("SLURM_ARRAY_TASK_STEP", "2"),
        ];
        let kubernetes = [("JOB_COMPLETION_INDEX", "1")];
        for (variables, shards, expected) in [
            (&[][..], None, Some("0/1")),
            (&batch, None, Some("2/3")),
            (&slurm, None, Some("2/4")),
            (&slurm[..3], None, None),
            (&kubernetes, Some(2), Some("1/2")),
            (&kubernetes, Some(1), None),
            (&kubernetes, None, None),
            (&[], Some(2), None),
            (&[("AWS_BATCH_JOB_ARRAY_INDEX", "x")], None, None),
        ] {
            let found = shard(&options(None, shards), &Environment::of(variables)).ok();
            assert_eq!(found.map(|shard| shard.to_string()).as_deref(), expected, "{variables:?}");
        }
        let given = shard(&options(Shard::new(0, 1), None), &Environment::of(&kubernetes));
        assert_eq!(given, Ok(Shard::WHOLE));
    }

    #[test]
    fn journals_of_parts_are_side_by_side() {
        assert_eq!(of_shard(Path::new("/a/b"), Shard::WHOLE), Path::new("/a/b"));
        assert_eq!(of_shard(Path::new("/a/b"), Shard::new(1, 3).unwrap()), Path::new("/a/b.1-of-3"));
    }

    #[test]
    fn requests_at_a_time_are_those_of_the_narrowest_quota() {
        for (service, name, expected) in [
            (Service::Identity, "CreateAppInstanceUser", 17),
            (Service::Messaging, "BatchCreateChannelMembership", 1),
            (Service::Messaging, "SendChannelMessage", 4),
            (Service::Voice, "CreateSipMediaApplicationCall", 1),
            (Service::Voice, "CreateVoiceConnector", 8),
        ] {
            assert_eq!(concurrency(service.operation(name).unwrap()), expected, "{name}");
        }
    }
}

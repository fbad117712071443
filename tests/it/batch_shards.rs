//! The parts of a batch on several machines: the command lines that the guide shows run with the variables that each engine sets, all parts at
//! once, and do every row once.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value as Json;
use serde_yaml_ng::Value as Yaml;

use crate::common::batch::{created, user, users};
use crate::common::{Server, World};

const ROWS: usize = 60;

/// The guide behind these words.
fn guide(behind: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/batch.md");
    let text = fs::read_to_string(path).unwrap();
    text[text.find(behind).unwrap_or_else(|| panic!("{behind}"))..].to_owned()
}

/// The first block of the guide behind these words.
fn block(behind: &str) -> String {
    guide(behind).split("```").nth(1).unwrap().split_once('\n').unwrap().1.to_owned()
}

/// Runs `script`, in which `/data` is a directory of the test, once for each part with its variables, all at once; then once more.
fn runs(script: &str, parts: &[Vec<(&str, String)>]) {
    let world = World::new();
    let server = Server::new(created);
    world.file("users.csv", &users(ROWS));
    let home = world.home.path();
    let script = script.replace("/data/", &format!("{}/", home.display()));
    let programs = Path::new(env!("CARGO_BIN_EXE_chimectl")).parent().unwrap();
    let command = |variables: &[(&str, String)]| {
        let mut command = Command::new("sh");
        command.args(["-c", &script]).current_dir(home).env_clear().env("HOME", home);
        command.env("PATH", format!("{}:/usr/bin:/bin", programs.display()));
        command.env("AWS_REGION", "us-east-1").env("AWS_ACCESS_KEY_ID", "a").env("AWS_SECRET_ACCESS_KEY", "b");
        command.env("AWS_ENDPOINT_URL", &server.url).env("APP", crate::common::batch::INSTANCE);
        command.envs(variables.iter().map(|(name, value)| (*name, value.as_str())));
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        command
    };
    for _ in 0..2 {
        let started: Vec<_> = parts.iter().map(|part| command(part).spawn().unwrap()).collect();
        for part in started {
            let output = part.wait_with_output().unwrap();
            assert!(output.status.success(), "{script}: {}", String::from_utf8_lossy(&output.stderr));
        }
        let sent: Vec<_> = server.requests().iter().map(user).collect();
        let once: BTreeSet<_> = sent.iter().collect();
        assert_eq!((sent.len(), once.len()), (ROWS, ROWS), "{script}");
    }
    let names = fs::read_dir(home).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let journals: BTreeSet<_> = names.filter(|name| name.starts_with("users.journal.")).collect();
    let count = parts.len();
    let expected = (0..count).map(|part| format!("users.journal.{part}-of-{count}"));
    assert_eq!(journals, expected.collect());
}

#[test]
fn an_indexed_job_of_kubernetes_runs_as_it_is_shown() {
    let manifest: Yaml = serde_yaml_ng::from_str(&block("An indexed Kubernetes job")).unwrap();
    let spec = &manifest["spec"];
    assert_eq!((manifest["kind"].as_str(), spec["completionMode"].as_str()), (Some("Job"), Some("Indexed")));
    let container = &spec["template"]["spec"]["containers"][0];
    let command: Vec<_> =
        container["command"].as_sequence().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    assert_eq!(command, ["sh", "-c"]);
    let parts =
        (0..spec["completions"].as_u64().unwrap()).map(|index| vec![("JOB_COMPLETION_INDEX", index.to_string())]);
    runs(container["args"][0].as_str().unwrap(), &parts.collect::<Vec<_>>());
}

#[test]
fn an_array_of_aws_batch_runs_as_it_is_shown() {
    let shown = block("An AWS Batch array");
    let overrides = shown.split("--container-overrides '").nth(1).unwrap().split('\'').next().unwrap();
    let overrides: Json = serde_json::from_str(overrides).unwrap();
    assert_eq!((&overrides["command"][0], &overrides["command"][1]), (&"sh".into(), &"-c".into()));
    let size = shown.split("size=").nth(1).unwrap().split_whitespace().next().unwrap();
    let part = |index: usize| {
        vec![("AWS_BATCH_JOB_ARRAY_INDEX", index.to_string()), ("AWS_BATCH_JOB_ARRAY_SIZE", size.to_owned())]
    };
    let parts: Vec<_> = (0..size.parse().unwrap()).map(part).collect();
    runs(overrides["command"][2].as_str().unwrap(), &parts);
}

#[test]
fn an_array_of_slurm_runs_as_it_is_shown_and_with_other_numbers() {
    let script = block("A Slurm array");
    let array = script.lines().find_map(|line| line.strip_prefix("#SBATCH --array=")).unwrap();
    let (first, last) = array.split_once('-').unwrap();
    let shown = (first.parse().unwrap(), last.parse().unwrap(), 1);
    for (first, last, step) in [shown, (1, 4, 1), (10, 16, 2)] {
        let ids: Vec<usize> = (first..=last).step_by(step).collect();
        let part = |id: &usize| {
            vec![
                ("SLURM_ARRAY_TASK_ID", id.to_string()),
                ("SLURM_ARRAY_TASK_COUNT", ids.len().to_string()),
                ("SLURM_ARRAY_TASK_MIN", first.to_string()),
                ("SLURM_ARRAY_TASK_MAX", last.to_string()),
                ("SLURM_ARRAY_TASK_STEP", step.to_string()),
            ]
        };
        runs(&script, &ids.iter().map(part).collect::<Vec<_>>());
    }
}

//! One program for all tests that use the whole of chimectl: it is linked once after an edit, not once a file.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod addresses;
mod aliases;
mod answer_memory;
mod answer_times;
mod architecture;
mod batch;
#[cfg(unix)]
mod batch_ended;
mod batch_existing;
#[cfg(unix)]
mod batch_killed;
#[cfg(unix)]
mod batch_shards;
mod calls;
mod common;
mod completions;
mod configuration;
mod contexts;
mod conventions;
mod coverage;
mod credentials;
#[cfg(unix)]
mod credentials_asked;
#[cfg(unix)]
mod credentials_kept;
mod dependencies;
mod error_answers;
mod error_formats;
mod errors;
mod existing;
mod facts;
mod found_commands;
mod generated;
#[cfg(unix)]
mod guides;
mod held_up;
mod help_layers;
mod hints;
mod input_forms;
#[cfg(unix)]
mod interruption;
#[cfg(unix)]
mod listening;
mod manual;
mod many_words;
mod moving;
#[cfg(target_os = "linux")]
mod on_a_terminal;
mod outcomes;
mod output;
mod paging;
#[cfg(unix)]
mod pasted_examples;
#[cfg(target_os = "linux")]
mod pictures;
#[cfg(unix)]
mod properties;
#[cfg(target_os = "linux")]
mod protected;
mod queries;
mod redaction;
#[cfg(unix)]
mod release;
mod reliability;
mod sandbox_calls;
mod sandbox_clients;
#[cfg(unix)]
mod sandbox_events;
mod sandbox_exec;
mod sandbox_faults;
mod sandbox_functions;
mod sandbox_identity;
#[cfg(unix)]
mod sandbox_killed;
mod sandbox_media_pipelines;
mod sandbox_meetings;
#[cfg(target_os = "linux")]
mod sandbox_memory;
mod sandbox_messages;
mod sandbox_messaging;
mod sandbox_processes;
#[cfg(target_os = "linux")]
mod sandbox_server;
mod sandbox_sessions;
mod sandbox_tls;
mod sandbox_tools;
mod sandbox_voice;
mod settings;
mod short_names;
mod skeletons;
mod style;
#[cfg(unix)]
mod surroundings;
mod tables;
mod times;
mod tls;
mod typed_values;
#[cfg(target_os = "linux")]
mod unwritten;
mod user_agent;
#[cfg(unix)]
mod waiting;

/// The files of tests in `folder`, each of which `file` has to name, and those of its folders in turn.
fn assert_named(folder: &std::path::Path, file: &std::path::Path) {
    let text = std::fs::read_to_string(file).unwrap();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let is_of_tests = path.is_dir() || path.extension().is_some_and(|extension| extension == "rs");
        if path == file || !is_of_tests {
            continue;
        }
        let declared = text.lines().any(|line| line.trim_start_matches("pub ") == format!("mod {name};"));
        assert!(declared, "{} does not run: {} has no line `mod {name};`", path.display(), file.display());
        if path.is_dir() {
            assert_named(&path, &path.join("mod.rs"));
        }
    }
}

#[test]
fn no_file_of_tests_is_forgotten() {
    let tests = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    assert_named(&tests.join("it"), &tests.join("it/main.rs"));
    let loose = std::fs::read_dir(&tests).unwrap().map(|entry| entry.unwrap().path());
    let loose: Vec<_> = loose.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect();
    assert_eq!(loose, [] as [std::path::PathBuf; 0], "a program of its own: move it into tests/it");
}

//! `file://` and `fileb://`: any path and any contents are a value or an error that names the path.

use std::env;
use std::path::Path;
use std::sync::LazyLock;

use chimectl::api::operation::Operation;
use chimectl::aws::environment::Environment;
use chimectl::cli::input::{Flags, Whole, gather};
use proptest::prelude::*;
use serde_json::Value as Json;
use tempfile::TempDir;

use super::generated::{OPERATIONS, any_text, cases};

static DIRECTORY: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().unwrap());

fn operation() -> &'static Operation {
    OPERATIONS.iter().find(|operation| operation.name == "CreateMeeting").unwrap()
}

/// What a member of text gets from one word, or the only problem.
fn read(word: &str) -> Result<Json, String> {
    let mut flags = Flags::default();
    flags.push(operation().member("ExternalMeetingId").unwrap(), vec![word.to_owned()]);
    let (mut document, problems) = gather(operation(), &flags, None, &Environment::of_process());
    match &problems[..] {
        [] => Ok(document.remove("ExternalMeetingId").unwrap()),
        [problem] => {
            assert_eq!(problem.member, "ExternalMeetingId");
            Err(problem.message.clone())
        }
        more => panic!("{more:?}"),
    }
}

/// Paths of which none is a file: what is read is never more than a name.
fn any_path() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        2 => prop::sample::select(vec![
            "~", "~root", "~/", "$HOME", "${HOME}", "$", "${", "${}", "}", "$$", "$UNKNOWN_NAME", "${odd name}", "..", ".", "/",
            "//", "nowhere", "\u{0}", "%00", " ", "é", "$é",
        ])
        .prop_map(str::to_owned),
        1 => any_text(),
    ];
    // A name that is nowhere comes last, so that no case reads what is on the machine.
    prop::collection::vec(part, 0..6).prop_map(|parts| format!("{}/nowhere-0a1b2c", parts.concat()))
}

/// Bytes as files have them.
fn any_contents() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..40),
        any_text().prop_map(String::into_bytes),
        any_text().prop_map(|text| format!("\u{feff}{text}\r\n").into_bytes()),
        any_text().prop_map(|text| text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        Just(Vec::new()),
    ]
}

proptest! {
    #![proptest_config(cases(1))]

    #[test]
    fn a_path_that_is_nowhere_is_named(path in any_path(), scheme in prop::sample::select(vec!["file://", "fileb://"])) {
        let message = read(&format!("{scheme}{path}")).unwrap_err();
        prop_assert!(message.starts_with("cannot read "), "{message}");
        // What stands for nothing stays as it is; of the rest the last part always does.
        prop_assert!(message.contains("/nowhere-0a1b2c: "), "{message}");
        if !path.contains(['~', '$']) {
            prop_assert!(message.starts_with(&format!("cannot read {path}: ")), "{message}");
        }
    }

    #[test]
    fn other_words_are_themselves(text in any_text()) {
        prop_assume!(!text.starts_with("file://") && !text.starts_with("fileb://"));
        prop_assert_eq!(read(&text), Ok(Json::from(text)));
    }
}

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn contents_are_the_value_to_the_byte_or_an_error(bytes in any_contents(), scheme in prop::sample::select(vec!["file://", "fileb://"])) {
        let path = DIRECTORY.path().join("contents");
        std::fs::write(&path, &bytes).unwrap();
        let word = format!("{scheme}{}", path.display());
        match String::from_utf8(bytes) {
            // The lines of a text end with a line feed.
            Ok(text) if scheme == "file://" => {
                let lines = text.replace("\r\n", "\n").replace('\r', "\n");
                prop_assert_eq!(read(&word), Ok(Json::from(lines)), "{:?}", text);
            }
            Ok(text) => prop_assert_eq!(read(&word), Ok(Json::from(text.clone())), "{:?}", text),
            Err(_) => {
                let message = read(&word).unwrap_err();
                let begins = [" is not UTF-8 text", " is UTF-16"].map(|end| format!("{}{end}", path.display()));
                prop_assert!(begins.iter().any(|begin| message.starts_with(begin)), "{message}");
            }
        }
        // The same file as a whole input and as a value in shorthand: whatever is in it, nothing panics.
        for whole in [Whole::Json(&word), Whole::Yaml(&word)] {
            gather(operation(), &Flags::default(), Some(whole), &Environment::of_process());
        }
        let mut flags = Flags::default();
        flags.push(operation().member("Tags").unwrap(), vec![format!("Key=a,Value@={word}")]);
        gather(operation(), &flags, None, &Environment::of_process());
    }
}

#[test]
fn places_that_are_no_files_are_refused() {
    let directory = DIRECTORY.path().display().to_string();
    for path in [directory.as_str(), "", "/", "/dev/null/x", "\u{0}"] {
        let message = read(&format!("file://{path}")).unwrap_err();
        assert!(message.starts_with(&format!("cannot read {path}: ")), "{message:?}");
    }
    assert_eq!(read("file:///dev/null"), Ok(Json::from("")));
    assert!(env::var_os("UNKNOWN_NAME").is_none() && !Path::new("/nowhere-0a1b2c").exists());
}

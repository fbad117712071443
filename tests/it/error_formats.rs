//! The forms in which errors are printed: those of version 2 of the AWS CLI, with what chimectl knows beyond behind it.

use std::net::TcpListener;

use chimectl::text::escape::is_dangerous;
use serde_json::Value as Json;

use crate::common::{Run, Server, World, http, run};

const GET: &str = "meetings get-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
const FORMATS: [&str; 6] = ["enhanced", "legacy", "json", "yaml", "text", "table"];
const GONE: &str = r#"{"Code": "NotFoundException", "Message": "gone", "RequestId": "rid", "Other": "x"}"#;

/// A call that the service refuses, with the error in this form.
fn refused(format: &str, words: &str, body: &str) -> String {
    let run = World::new().call(&Server::answering(404, body), words, &["--no-validate", "--cli-error-format", format]);
    assert_eq!((run.status, run.stdout.as_str()), (254, ""), "{run:?}");
    run.stderr
}

fn json(run: &Run) -> Json {
    serde_json::from_str(&run.stderr).unwrap_or_else(|error| panic!("{error}: {run:?}"))
}

#[test]
fn an_error_of_a_service_stands_as_with_the_aws_cli() {
    let said = |format| refused(format, GET, GONE);
    let message = "An error occurred (NotFoundException) when calling the GetMeeting operation: gone\n";
    assert!(said("enhanced").starts_with(&format!("{message}Request ID: rid\nHint: ")), "{}", said("enhanced"));
    assert_eq!(said("legacy"), message);
    let object = "{\n    \"Message\": \"gone\",\n    \"Code\": \"NotFoundException\",\n    \"RequestId\": \"rid\",\n    \"Kind\": \"Service\",\n";
    assert!(said("json").starts_with(object) && said("json").ends_with("\n}\n"), "{}", said("json"));
    let document = "Code: NotFoundException\nMessage: gone\nRequestId: rid\nAttempts: 1\n";
    assert!(said("yaml").starts_with(document), "{}", said("yaml"));
    assert_eq!(said("text"), "NotFoundException\tgone\trid\n");
    assert_eq!(
        said("table"),
        "\
-----------------------------------------------
|                    error                    |
+--------------------+----------+-------------+
|        Code        | Message  |  RequestId  |
+--------------------+----------+-------------+
|  NotFoundException |  gone    |  rid        |
+--------------------+----------+-------------+
"
    );
}

#[test]
fn rows_have_the_members_that_the_model_of_the_error_has() {
    let body = r#"{"Code": "NotFoundException", "Message": "gone", "RequestId": "rid"}"#;
    assert_eq!(refused("text", "voice get-sip-rule --sip-rule-id a", body), "NotFoundException\tgone\n");
    let odd = body.replace("NotFoundException", "OddException");
    assert_eq!(refused("text", GET, &odd), "OddException\tgone\n");
    let named = r#"{"Code": "ResourceNotFoundException", "Message": "gone", "RequestId": "r", "ResourceName": "n"}"#;
    let tags = "meetings list-tags-for-resource --resource-arn arn:aws:chime:us-east-1:123456789012:meeting/m";
    assert_eq!(refused("text", tags, named), "ResourceNotFoundException\tgone\tr\tn\n");
    let answer = http(503, &[("retry-after", "7")], r#"{"Code": "ServiceUnavailableException", "Message": "later"}"#);
    let server = Server::new(move |_| answer.clone());
    let mut command = World::new().chimectl();
    command.args(["--endpoint-url", &server.url, "--cli-error-format", "text"]).args(GET.split(' '));
    assert_eq!(run(command.env("AWS_MAX_ATTEMPTS", "1")).stderr, "ServiceUnavailableException\tlater\t7\n");
}

#[test]
fn further_members_are_always_there() {
    let world = World::new();
    let answer = http(404, &[("x-amzn-requestid", "header-id")], r#"{"Code": "NotFoundException", "Message": "gone"}"#);
    let server = Server::new(move |_| answer.clone());
    let service = json(&world.call(&server, GET, &["--cli-error-format", "json"]));
    let names: Vec<_> = service.as_object().unwrap().keys().collect();
    assert_eq!(
        names,
        [
            "Message",
            "Code",
            "Kind",
            "Operation",
            "RequestId",
            "Retries",
            "Attempts",
            "OutcomeUnknown",
            "Retryable",
            "Hints",
            "ExitStatus"
        ]
    );
    assert_eq!((&service["RequestId"], &service["ExitStatus"]), (&"header-id".into(), &254.into()));
    // The body's own id stands where the AWS CLI has it.
    let both = http(404, &[("x-amzn-requestid", "header-id")], GONE);
    let server = Server::new(move |_| both.clone());
    let service = json(&world.call(&server, GET, &["--cli-error-format", "json"]));
    let names: Vec<_> = service.as_object().unwrap().keys().collect();
    assert_eq!(names[..4], ["Message", "Code", "RequestId", "Kind"]);
    assert_eq!(names[4..], ["Operation", "Retries", "Attempts", "OutcomeUnknown", "Retryable", "Hints", "ExitStatus"]);
    assert_eq!(service["RequestId"], "rid");
    let own = json(&world.call(&server, "meetings get-meeting", &["--cli-error-format", "json"]));
    let names: Vec<_> = own.as_object().unwrap().keys().collect();
    assert_eq!(names, ["Code", "Message", "Kind", "Hints", "ExitStatus"]);
}

/// Errors that no service makes: the code, the status, and the run with this form.
fn own_errors(format: &str) -> Vec<(&'static str, i32, Run)> {
    let world = World::new();
    let nobody = format!("http://{}", TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap());
    let option = ["--cli-error-format", format];
    let words = |command: &mut std::process::Command, words: &str| run(command.args(words.split(' ')).args(option));
    let page = Server::answering(200, "<html>hello</html>");
    vec![
        ("ParamValidation", 252, words(&mut world.chimectl(), "meetings get-meeting")),
        ("ParamValidation", 252, words(&mut world.chimectl(), &format!("{GET} --nope"))),
        ("ParamValidation", 252, words(&mut world.chimectl(), "meetings get-nothing")),
        ("ParamValidation", 252, words(&mut world.chimectl(), "sandbox tick never")),
        ("Configuration", 253, words(world.chimectl().env("AWS_DEFAULT_OUTPUT", "cinema"), GET)),
        ("NoRegion", 253, words(&mut world.bare(), GET)),
        ("NoCredentials", 253, words(&mut world.bare(), &format!("{GET} --region us-east-1"))),
        ("Other", 255, words(world.chimectl().env("AWS_MAX_ATTEMPTS", "1"), &format!("{GET} --endpoint-url {nobody}"))),
        ("Other", 255, words(&mut world.chimectl(), &format!("{GET} --endpoint-url {}", page.url))),
    ]
}

#[test]
fn every_other_error_has_a_code_too() {
    for (code, status, run) in own_errors("json") {
        let object = json(&run);
        assert_eq!((object["Code"].as_str(), run.status), (Some(code), status), "{run:?}");
        assert!(run.stderr.starts_with(&format!("{{\n    \"Code\": \"{code}\",\n    \"Message\": ")), "{run:?}");
        assert_eq!(object["ExitStatus"], status);
    }
    for (code, _, run) in own_errors("yaml") {
        assert!(run.stderr.starts_with(&format!("Code: {code}\nMessage: ")), "{run:?}");
    }
    for (code, _, run) in own_errors("text") {
        let cells: Vec<_> = run.stderr.trim_end().split('\t').collect();
        assert_eq!((cells[0], cells.len()), (code, 2), "{run:?}");
    }
    for (code, _, run) in own_errors("table") {
        let lines: Vec<_> = run.stderr.lines().collect();
        assert!(lines[0].starts_with("-----") && lines[1].contains(" error ") && run.stderr.contains(code), "{run:?}");
    }
    for (code, _, run) in own_errors("legacy") {
        assert!(!run.stderr.contains("Hint: "), "{run:?}");
        assert!(run.stderr.starts_with("chimectl: error: ") && !run.stderr.contains(code), "{run:?}");
    }
    for (code, _, run) in own_errors("enhanced") {
        let begins = match code {
            "NoRegion" | "NoCredentials" => format!("An error occurred ({code}): "),
            _ => "chimectl: error: ".to_owned(),
        };
        assert!(run.stderr.starts_with(&begins), "{run:?}");
    }
}

#[test]
fn the_form_comes_from_option_variable_or_profile() {
    let server = Server::answering(404, GONE);
    let form = |option: &[&str], variable: Option<&str>, profile: &str| {
        let world = World::new();
        world.configure(&format!("[default]\n{profile}\n"));
        let mut command = world.chimectl();
        command.envs(variable.map(|value| ("AWS_CLI_ERROR_FORMAT", value)));
        let run = run(command.args(["--endpoint-url", &server.url]).args(option).args(GET.split(' ')));
        assert_eq!(run.status, 254, "{run:?}");
        match run.stderr.chars().next() {
            Some('{') => "json",
            Some('C') => "yaml",
            Some('N') => "text",
            Some('-') => "table",
            _ if run.stderr.contains("Hint") => "enhanced",
            _ => "legacy",
        }
    };
    for name in FORMATS {
        assert_eq!(form(&["--cli-error-format", name], None, ""), name);
        assert_eq!(form(&["--cli-error", name], Some("legacy"), "cli_error_format = legacy"), name);
        assert_eq!(form(&[], Some(name), "cli_error_format = legacy"), name);
        assert_eq!(form(&[], Some(&name.to_uppercase()), ""), name);
        assert_eq!(form(&[], None, &format!("cli_error_format = {name}")), name);
        assert_eq!(form(&[], Some(""), &format!("cli_error_format = {}", name.to_uppercase())), name);
    }
    // What is no name of a form is no error of its own.
    for wrong in ["cinema", " json", "json\n", "é"] {
        assert_eq!(form(&[], Some(wrong), ""), "enhanced", "{wrong:?}");
    }
    assert_eq!(form(&[], None, "cli_error_format = cinema"), "enhanced");
    assert_eq!(form(&[], None, ""), "enhanced");
}

#[test]
fn words_that_cannot_be_read_are_reported_in_the_form_too() {
    let world = World::new();
    world.configure("[default]\nregion = us-east-1\n[profile p]\ncli_error_format = text\n");
    let first = |variable: &str, words: &str| {
        let run = run(world.chimectl().env("AWS_CLI_ERROR_FORMAT", variable).args(words.split(' ')));
        assert_eq!(run.status, 252, "{run:?}");
        run.stderr.chars().next().unwrap()
    };
    assert_eq!(first("json", "meetings get-nothing"), '{');
    assert_eq!(first("json", "meetings get-nothing --cli-error yaml"), 'C');
    assert_eq!(first("", "meetings get-nothing --profile p"), 'P');
    assert_eq!(first("", "--profile=p meetings get-meeting"), 'P');
    assert_eq!(first("", "meetings get-nothing --cli-error-format cinema"), 'c');
    assert_eq!(first("yaml", "meetings"), 'C');
    assert_eq!(first("json", "--region us-east-1"), '{');
    // An unknown form is a word that cannot be read.
    let run = run(world.chimectl().args(GET.split(' ')).args(["--cli-error-format", "cinema"]));
    let known = "--cli-error-format: \"cinema\" is not a known value; known: enhanced, legacy, json, yaml, text, table";
    assert!(run.status == 252 && run.stderr.contains(known), "{run:?}");
}

#[test]
fn a_profile_that_cannot_be_read_leaves_the_form_to_the_others() {
    let world = World::new();
    world.configure("[default]\ncli_error_format = json\nbroken\n");
    let with = |variable: &str| run(world.chimectl().env("AWS_CLI_ERROR_FORMAT", variable).args(GET.split(' ')));
    let (plain, yaml) = (with(""), with("YAML"));
    assert!(plain.status == 253 && plain.stderr.starts_with("chimectl: error: "), "{plain:?}");
    assert!(yaml.status == 253 && yaml.stderr.starts_with("Code: Configuration\n"), "{yaml:?}");
}

#[test]
fn nothing_that_is_said_controls_a_terminal_in_any_form() {
    let body = serde_json::json!({
        "Code": "Odd\u{1b}[2JException",
        "Message": "\u{1b}[2J\u{9b}31m\u{202e}\u{7f}\u{8}one\ttwo\nthree\r\u{2028}",
        "RequestId": "\u{1b}r",
    });
    for format in FORMATS {
        let said = refused(format, GET, &body.to_string());
        let is_kept = |letter: char| letter == '\n' || letter == '\t' && format == "text";
        assert!(!said.contains(|letter| is_dangerous(letter) && !is_kept(letter)), "{format}: {said:?}");
        assert!(said.contains("one") && said.contains("three"), "{format}: {said:?}");
    }
    let run = World::new().call(&Server::answering(404, &body.to_string()), GET, &["--cli-error-format", "json"]);
    assert_eq!(json(&run)["Message"], body["Message"]);
}

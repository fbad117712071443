//! Help topics that belong to no single command. Each fact comes from the code that decides it: options from the command
//! line, variables from the settings, functions from the query engine.

use clap::builder::StyledStr;
use clap::{Command, ValueEnum};

use super::page::Page;
use crate::api::service::Service;
use crate::aws::settings::{self, Issuer, Setting};
use crate::cli::exit_status;
use crate::cli::modes::{DEFAULT_EVERY, DEFAULT_TIMEOUT, LEAST_EVERY};
use crate::cli::output::{ErrorFormat, Format};
use crate::cli::query::function_names;
use crate::text::duration;

/// A text on something that many commands share.
#[derive(Debug)]
pub struct Topic {
    name: &'static str,
    about: &'static str,
    write: fn(&mut Page, &Command),
}

impl Topic {
    /// The word after `chimectl help`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its subject, in one line.
    pub fn about(&self) -> &'static str {
        self.about
    }

    /// The topic called `name`.
    pub fn called(name: &str) -> Option<&'static Self> {
        ALL.iter().find(|topic| topic.name == name)
    }

    /// Its text, with the options of the built `program`.
    pub fn text(&self, program: &Command, width: usize) -> StyledStr {
        let mut page = Page::new(program.get_styles(), width);
        page.line(self.about);
        (self.write)(&mut page, program);
        page.text()
    }
}

/// Every topic.
pub static ALL: [Topic; 10] = [
    Topic { name: "topics", about: "All topics", write: topics },
    Topic { name: "options", about: "Options that every command accepts", write: options },
    Topic { name: "input", about: "How to write values, and where they come from", write: input },
    Topic { name: "output", about: "Output and error formats", write: output },
    Topic { name: "queries", about: "Select from a result with --query", write: queries },
    Topic { name: "paging", about: "Paging through long lists", write: paging },
    Topic { name: "waiting", about: "Wait for a result, or watch it", write: waiting },
    Topic { name: "retries", about: "What happens when a request fails", write: retries },
    Topic { name: "exit-status", about: "Exit statuses", write: exit_statuses },
    Topic { name: "environment", about: "Environment variables and profile keys", write: environment },
];

fn topics(page: &mut Page, _: &Command) {
    page.gap();
    let names = ALL.iter().map(|topic| (format!("chimectl help {}", topic.name), topic.about.to_owned()));
    page.items(&names.collect::<Vec<_>>());
    page.paragraph(
        "Help with a command: chimectl help GROUP COMMAND. The sandbox: chimectl help sandbox. Calls for every row of a file: \
         chimectl help batch.",
    );
}

fn options(page: &mut Page, program: &Command) {
    page.paragraph("Put them before the group or after the command. If an option is repeated, the last one wins.");
    page.gap();
    page.items(&options_of(program, |_| true));
    let hidden: Vec<_> =
        program.get_arguments().filter(|option| option.is_hide_set()).filter_map(clap::Arg::get_long).collect();
    page.paragraph(&format!("Accepted for AWS CLI scripts, without effect: --{}.", hidden.join(", --")));
}

fn input(page: &mut Page, program: &Command) {
    page.paragraphs(
        "Every member of an operation is a flag: --channel-arn is ChannelArn. Booleans are pairs: --x and --no-x. You can \
         abbreviate a flag if no other flag starts with the same letters. If a value starts with a dash, write \
         --content=-5.\n\nA list takes several words: --tag-keys team stage. A structure, a map, or a list of structures \
         is shorthand or JSON:",
    );
    page.gap();
    page.command("chimectl identity tag-resource --resource-arn ARN --tags Key=team,Value=support");
    page.command(
        "chimectl identity tag-resource --resource-arn ARN --tags '[{\"Key\": \"team\", \"Value\": \"support\"}]'",
    );
    page.paragraphs(
        "Any value can come from a file: --content file://text.txt, or from standard input: --content file:///dev/stdin. Use \
         this to keep passwords out of the command line.\n\nTimes are ISO 8601 (2026-11-22, 2026-11-22T09:30:00Z) or \
         seconds since 1970.\n\nThe whole input can be a document; flags override its members:",
    );
    page.gap();
    page.items(&options_of(program, |name| name.starts_with("cli-input") || name.contains("skeleton")));
    page.paragraphs(
        "All values are checked before anything is sent, and all problems are reported together. --no-validate sends values that \
         are outside the documented limits; --dry-run shows the request and sends nothing.",
    );
}

fn output(page: &mut Page, program: &Command) {
    page.paragraph(
        "Results go to standard output; messages go to standard error. If --output is omitted, the result is a table on a \
         terminal and JSON in a pipe. An empty response prints nothing.",
    );
    page.heading("Formats of --output");
    page.items(&known_values::<Format>());
    page.heading("Options");
    page.items(&options_of(program, |name| ["query", "columns", "wide", "color"].contains(&name)));
    page.heading("Formats of --cli-error-format");
    page.items(&known_values::<ErrorFormat>());
}

fn queries(page: &mut Page, _: &Command) {
    page.paragraphs(
        "--query takes a JMESPath expression (https://jmespath.org) in the dialect of the AWS CLI, and works with every \
         format. It applies to the whole result, with all pages joined. To see the members of a result without sending a \
         request, add --generate-cli-skeleton output to a command.",
    );
    page.heading("Examples");
    for example in QUERIES {
        page.command(example);
    }
    page.heading("Expressions");
    page.items(&EXPRESSIONS.map(|(expression, meaning)| (expression.to_owned(), meaning.to_owned())));
    page.heading("Functions");
    page.flow(&function_names().map(str::to_owned).collect::<Vec<_>>(), ", ");
}

/// Command lines with queries, which a test runs.
pub const QUERIES: [&str; 4] = [
    "chimectl identity list-app-instances --query 'AppInstances[].Name' --output text",
    "chimectl identity list-app-instances --query 'AppInstances[0].AppInstanceArn'",
    "chimectl voice list-phone-numbers --query \"PhoneNumbers[?Status=='Unassigned'].E164PhoneNumber\"",
    "chimectl voice list-phone-numbers --query 'PhoneNumbers[].{Number: E164PhoneNumber, Type: Type}' --output csv",
];

const EXPRESSIONS: [(&str, &str); 7] = [
    ("A.B", "Member B of member A"),
    ("A[0], A[-1]", "The first and the last item"),
    ("A[].B", "B of every item"),
    ("A[].[B, C]", "A row of B and C for every item"),
    ("A[?B=='x']", "The items whose B is x; also !=, <, >, &&, ||"),
    ("sort_by(A, &B)", "The items sorted by B"),
    ("A | [0]", "The first result of the left side"),
];

fn paging(page: &mut Page, program: &Command) {
    page.paragraphs(
        "Lists are fetched to the end: all pages are joined in one result. The formats ndjson, csv and yaml-stream print items as \
         pages arrive, however many there are.",
    );
    page.gap();
    let names = ["no-paginate", "page-size", "max-items", "starting-token"];
    page.items(&options_of(program, |name| names.contains(&name)));
    page.paragraphs(
        "If --max-items cuts a list, the result contains a NextToken; to continue, pass it to --starting-token, even from the \
         middle of a page. --next-token and --max-results are options of the service: with them, a single request is sent. \
         If a page cannot be fetched, the error says how to continue.",
    );
}

fn waiting(page: &mut Page, _: &Command) {
    let (most, every, least) =
        (duration::shown(DEFAULT_TIMEOUT), duration::shown(DEFAULT_EVERY), duration::shown(LEAST_EVERY));
    page.paragraph(
        "Some work continues after the response. The help of a command lists which of these options it accepts.",
    );
    page.gap();
    let items = [
        ("--wait", "Wait until the result reaches its final state, and print it".to_owned()),
        (
            "--until <JMESPATH>",
            "Repeat the request until the expression is true of the result, and print the result".to_owned(),
        ),
        ("--wait-timeout <DURATION>", format!("Maximum time to wait, such as 90s or 1h30m (default: {most})")),
        ("--every <DURATION>", format!("Pause between requests (default: {every}; at least {least})")),
        ("--watch", "Show the result on a terminal and refresh it until Ctrl-C".to_owned()),
        ("--if-not-exists", "Create nothing if it already exists".to_owned()),
        ("--ignore-not-found", "Succeed if it does not exist".to_owned()),
    ];
    page.items(&items.map(|(term, text)| (term.to_owned(), text)));
    page.paragraph(
        "The exit status is 1 if the final state is a failure, and 255 if the time is over. In both cases, the last response is printed.",
    );
}

fn retries(page: &mut Page, _: &Command) {
    page.paragraphs(
        "A failed request is sent again if that can help and cannot do harm:\n\n- A request that was throttled, or that did \
         not reach the service, is always sent again.\n- A request whose response was lost is sent again if repeating it \
         has no further effect: it only reads, carries a token, or sets a state.\n- Any other request is not sent again. \
         The exit status is 255, and the error says how to check whether it took effect.\n\nThe pause between attempts is \
         random and grows. Retry-After is respected.",
    );
    page.gap();
    page.items(&[settings::MAX_ATTEMPTS, settings::RETRY_MODE].map(row));
    page.paragraph("To try your script against failures, use --fault: chimectl sandbox serve --help.");
}

fn exit_statuses(page: &mut Page, _: &Command) {
    page.gap();
    page.items(&exit_status::ALL.map(|(status, meaning)| (status.to_string(), meaning.to_owned())));
    page.paragraph(
        "A closed pipe, such as | head, is not a failure. With --partial-failure ok, the exit status is 0 if only some items failed.",
    );
}

fn environment(page: &mut Page, _: &Command) {
    page.paragraph(
        "Flags override variables, and variables override the profile in ~/.aws/config. An empty variable counts as not set.",
    );
    page.gap();
    let own =
        Service::ALL.iter().map(|service| (service.endpoint_variable(), format!("Endpoint URL of {}", service.name())));
    let settings = settings::ALL.iter().filter(|setting| !setting.variables.is_empty()).copied().map(row);
    let addresses = Issuer::ALL.map(Issuer::endpoint_url).map(row);
    let own = own.map(|(variable, about)| (variable.to_owned(), about));
    let of_all = row(Setting {
        variables: &Service::Meetings.endpoint_variables()[1..],
        ..settings::endpoint_url(Service::Meetings)
    });
    page.items(&settings.chain([of_all]).chain(own).chain(addresses).collect::<Vec<_>>());
}

/// The variables of a setting, and its description.
fn row(setting: Setting) -> (String, String) {
    let flag = setting.option.map(|option| format!("flag {option}"));
    let key = setting.key.map(|key| format!("profile key {key}"));
    let default = format!("default: {}", setting.default.replace('`', ""));
    let notes: Vec<_> = flag.into_iter().chain(key).chain([default]).collect();
    let about = setting.about.trim().replace('`', "");
    let variables = [setting.variables, setting.last_variables].concat().join(", ");
    (variables, format!("{about} ({})", notes.join("; ")))
}

/// The global options with matching names, and their descriptions.
fn options_of(program: &Command, fits: impl Fn(&str) -> bool) -> Vec<(String, String)> {
    let of_every_command = |option: &&clap::Arg| option.is_global_set() && !option.is_hide_set();
    let options = program.get_arguments().filter(of_every_command);
    options
        .filter_map(|option| {
            let long = option.get_long().filter(|long| fits(long))?;
            let values = option.get_action().takes_values();
            let value = option.get_value_names().and_then(|names| names.first()).filter(|_| values);
            let term = value.map_or(format!("--{long}"), |value| format!("--{long} <{value}>"));
            let help = option.get_help().map(ToString::to_string).unwrap_or_default();
            let known: Vec<_> = option.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
            let known = if known.is_empty() || !values { String::new() } else { format!(": {}", known.join(", ")) };
            Some((term, format!("{help}{known}")))
        })
        .collect()
}

/// The values of an option, with descriptions.
fn known_values<T: ValueEnum>() -> Vec<(String, String)> {
    let values = T::value_variants().iter().filter_map(T::to_possible_value);
    values
        .map(|value| (value.get_name().to_owned(), value.get_help().map(ToString::to_string).unwrap_or_default()))
        .collect()
}

//! The commands of the group `sandbox`.

use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::PossibleValue;
use clap::{Args, Subcommand, ValueEnum};

use crate::cli::dial::Dial;
use crate::sandbox::{Callee, Clock, FailureRule, FaultRule, Function, Origin};
use crate::text::{duration, in_quotes};

#[expect(missing_docs, reason = "a doc comment would be shown as the group's help")]
#[derive(Subcommand)]
pub enum Sandbox {
    /// Serve the sandbox over HTTP, on loopback unless --address says otherwise, for any AWS SDK
    ///
    /// Prints one line with its address when it is ready, and ends on SIGINT, SIGTERM or SIGHUP.
    #[command(after_help = "Example:\n  chimectl sandbox serve --port 4599 --in-memory")]
    Serve {
        /// Port to listen on; 0 picks a free one
        #[arg(long, default_value_t = 0, allow_negative_numbers = true)]
        port: u16,
        /// IP address to listen on; any but a loopback address lets other machines in
        #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
        address: IpAddr,
        /// Keep the state in memory and forget it at the end
        #[arg(long, conflicts_with = "state")]
        in_memory: bool,
        /// File that holds the state, instead of that of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
        /// What the sandbox is like
        #[command(flatten)]
        conditions: Conditions,
    },
    /// Run a command with an empty sandbox behind it
    ///
    /// chimectl, the AWS CLI and every AWS SDK that the command starts find the sandbox through the
    /// environment. Background work is done at once unless --clock says otherwise. The exit status is the
    /// command's.
    #[command(after_help = "Example:\n  chimectl sandbox exec -- ./provision.sh")]
    Exec {
        /// What the sandbox is like
        #[command(flatten)]
        conditions: Conditions,
        /// Command with its arguments
        #[arg(last = true, required = true, value_name = "CMD")]
        command: Vec<OsString>,
    },
    /// Move the time of a sandbox with a manual clock on
    ///
    /// The time belongs to the state, so that every process that uses it sees the same, except one that runs already
    /// with another clock. A state without a manual
    /// clock gets one, which stands still until the next tick; sandbox reset takes it away.
    #[command(after_help = "Example:\n  chimectl sandbox tick 24h")]
    Tick {
        /// How far: 200ms, 30s, 5m, 24h, 7d, 1h30m
        #[arg(value_name = "DURATION", value_parser = duration::parse)]
        duration: Duration,
        /// File that holds the state, instead of that of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
    /// Call a number that leads to a SIP media application, and print what happens
    ///
    /// The sandbox plays the service: it finds the SIP rule of the number, invokes the function with the documented events, and
    /// runs the actions of its responses. It also plays the caller, who types --digits and hangs up when no action is left, or on
    /// Ctrl-C. Prints lines to read on a terminal and lines of JSON elsewhere. The exit status is 1 if the function cannot be invoked
    /// or its response cannot be used.
    #[command(after_help = "Example:
  chimectl sandbox call --from +12065550142 --to +12065550100 --digits 1,4711#")]
    Call(Box<Dial>),
    /// Print what makes a shell's programs find a sandbox that is served
    ///
    /// Lines for the shell to evaluate: they set the addresses of the services, keys, and the region, which is that of --region,
    /// else that of the environment or the profile, else us-east-1.
    #[command(after_help = "Example:\n  eval \"$(chimectl sandbox env --port 4599)\"")]
    Env {
        /// Port on which the sandbox listens
        #[arg(long, default_value_t = 4599)]
        port: u16,
        /// IP address on which it listens
        #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
        address: IpAddr,
        /// Shell for which the lines are; left out, that of SHELL
        #[arg(long, value_name = "SHELL")]
        shell: Option<EnvShell>,
        /// Take the variables away instead
        #[arg(long)]
        unset: bool,
    },
    /// Show what is in the sandbox, as counts and as a tree
    #[command(after_help = "Example:\n  chimectl sandbox status")]
    Status {
        /// End with the status 1 if anything is left that could have been deleted
        #[arg(long)]
        fail_if_any: bool,
        /// File that holds the state, instead of that of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
    /// Print everything in the sandbox as JSON
    ///
    /// Resources are in the order of their creation, so that two exports can be compared line by line. It holds
    /// what the sandbox was given, secrets too.
    #[command(after_help = "Example:\n  chimectl sandbox export > state.json")]
    Export {
        /// File that holds the state, instead of that of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
    /// Put an export in place of everything in the sandbox
    #[command(after_help = "Example:\n  chimectl sandbox import state.json")]
    Import {
        /// File that sandbox export wrote
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// File that holds the state, instead of that of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
    /// Forget everything in the sandbox
    #[command(after_help = "Example:\n  chimectl sandbox reset")]
    Reset {
        /// File that holds the state, instead of that of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
}

/// What a sandbox that is served is like.
#[derive(Args, Debug)]
pub struct Conditions {
    /// When background work is done
    ///
    /// Left out, by the machine's clock, or by the manual clock that the state has; at once with exec.
    #[arg(long, value_name = "CLOCK")]
    pub clock: Option<Clock>,
    /// Number from which all ids and tokens are made, so that each run makes the same ones
    #[arg(long, value_name = "NUMBER", allow_negative_numbers = true)]
    pub seed: Option<u64>,
    /// File to which each request is added as a line of JSON, without secrets
    #[arg(long, value_name = "PATH")]
    pub log: Option<PathBuf>,
    /// Fault that befalls requests, such as SendChannelMessage=429:0.3
    ///
    /// OPERATION=EFFECT, with * for every operation, and behind a colon a probability (0.3) or how many requests it befalls
    /// (2x), if not all. The effect is a status (429), a code (ThrottlingException), both (400/SlowDown), a gateway's
    /// page (502/html), an answer without a body (503/empty), reset, cut, hang or garbage in place of the answer,
    /// delay=DURATION, clock=DURATION (how far the service's clock is ahead) or rate=10/s (more is refused). A request that
    /// gets an error has had no effect, and one whose connection breaks has; after-500 and before-reset say otherwise.
    /// 429,retry-after=5 says when to come again. Given several times, delays add up, and of the others the first one that
    /// holds decides. With --seed every run has the same faults.
    #[arg(long = "fault", value_name = "RULE", value_parser = FaultRule::parse)]
    pub faults: Vec<FaultRule>,
    /// Speak HTTPS, and WSS to messaging sessions, with a certificate for localhost, 127.0.0.1 and ::1
    ///
    /// The certificate is issued by an authority of the sandbox's own, which clients have to be told to trust. serve makes it
    /// once in the XDG state directory and says where; exec makes one for the command and tells it, by AWS_CA_BUNDLE and
    /// NODE_EXTRA_CA_CERTS.
    #[arg(long)]
    pub tls: bool,
    /// Where the Lambda function of a channel flow or SIP media application is: ARN=URL, with * for every function
    ///
    /// The event is posted to the URL, as to the runtime emulator of AWS Lambda
    /// (http://127.0.0.1:9000/2015-03-31/functions/function/invocations). A function that cannot be reached, or answers with an
    /// error, leads to the processor's fallback action. A flow whose functions are nowhere waits for channel-flow-callback.
    /// A function of a SIP media application responds with the actions that steer its call.
    #[arg(long = "function", value_name = "ARN=URL", value_parser = Function::parse)]
    pub functions: Vec<Function>,
    /// How a number behaves that a SIP media application calls, such as +12065550142=busy
    ///
    /// NUMBER=answer, NUMBER=answer:DIGITS (the keys that are typed, with a comma before each next prompt), NUMBER=busy or
    /// NUMBER=no-answer, with * for all numbers. Other numbers answer.
    #[arg(long = "callee", value_name = "NUMBER=BEHAVIOR", value_parser = Callee::parse)]
    pub callees: Vec<Callee>,
    /// Work in the background that fails, such as phone-number-order:0.2
    ///
    /// WORK, and behind a colon a probability (0.2) or how many times (2x), if not always. WORK is phone-number-order,
    /// calling-name, media-capture-pipeline and its like, stream-pool, speaker-search-task, voice-tone-analysis-task, or * for
    /// all. Given several times, the first rule for it decides.
    #[arg(long = "fail", value_name = "WORK", value_parser = FailureRule::parse)]
    pub failures: Vec<FailureRule>,
    /// File or URL that gets what the service would put on EventBridge or into a messaging stream, a line of JSON each
    ///
    /// An event of EventBridge is in its envelope, and a record of a stream is as in the stream: {"EventType", "Payload"}. To
    /// a URL each is posted by itself.
    #[arg(long, value_name = "FILE|URL")]
    pub events: Option<String>,
    /// Refuse requests whose signature was not made with the sandbox's keys
    ///
    /// The access key is AKIDSANDBOX and the secret access key is sandbox. Without this option, no signature is checked.
    #[arg(long)]
    pub verify_signatures: bool,
    /// Refuse numbers and booleans that a request has as text, such as "5"
    #[arg(long)]
    pub strict: bool,
    /// Origin whose web pages may use the sandbox, beside those of this machine
    ///
    /// Such as https://app.example.com or http://10.0.0.7:3000; null is that of files, and * every one. Can be given several
    /// times.
    #[allow(rustdoc::bare_urls, reason = "it is shown as help")]
    #[arg(long = "cors", value_name = "ORIGIN", value_parser = Origin::parse)]
    pub origins: Vec<Origin>,
}

/// A shell that sets variables in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum EnvShell {
    /// bash, zsh, dash and every other one that knows export
    Sh,
    /// fish
    Fish,
    /// PowerShell
    Powershell,
}

impl EnvShell {
    /// The shell whose program has this path.
    pub fn of(path: &str) -> Self {
        match path.rsplit(['/', '\\']).next().unwrap_or_default() {
            "fish" => Self::Fish,
            "pwsh" | "powershell" => Self::Powershell,
            _ => Self::Sh,
        }
    }

    /// A line that gives a variable a value, or takes it away.
    pub fn line(self, name: &str, value: Option<&str>) -> String {
        match (self, value) {
            (Self::Sh, Some(value)) => format!("export {name}={}\n", in_quotes(value)),
            (Self::Sh, None) => format!("unset {name}\n"),
            (Self::Fish, Some(value)) => {
                format!("set -gx {name} '{}';\n", value.replace('\\', r"\\").replace('\'', r"\'"))
            }
            (Self::Fish, None) => format!("set -e {name};\n"),
            (Self::Powershell, Some(value)) => format!("$Env:{name} = '{}'\n", value.replace('\'', "''")),
            (Self::Powershell, None) => format!("Remove-Item Env:\\{name} -ErrorAction SilentlyContinue\n"),
        }
    }
}

impl ValueEnum for Clock {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Real, Self::Instant, Self::Manual]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Real => ("real", "After a time like that of the service, by the machine's clock"),
            Self::Instant => ("instant", "As soon as it was asked for"),
            Self::Manual => ("manual", "When sandbox tick has moved the time on; it stands still otherwise"),
        };
        Some(PossibleValue::new(name).help(help))
    }
}

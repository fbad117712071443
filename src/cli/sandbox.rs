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
    /// Serve the sandbox over HTTP for any AWS SDK
    ///
    /// Listens on loopback unless --address says otherwise. When the server is ready, it prints one line with its address. It
    /// runs until it receives SIGINT, SIGTERM or SIGHUP.
    #[command(after_help = "Example:\n  chimectl sandbox serve --port 4599 --in-memory")]
    Serve {
        /// Port to listen on; 0 selects a free one
        #[arg(long, default_value_t = 0, allow_negative_numbers = true)]
        port: u16,
        /// IP address to listen on; other machines can connect unless it is a loopback address
        #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
        address: IpAddr,
        /// Keep the state in memory and discard it at the end
        #[arg(long, conflicts_with = "state")]
        in_memory: bool,
        /// State file to use instead of the one of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
        /// What the sandbox is like
        #[command(flatten)]
        conditions: Conditions,
    },
    /// Run a command in an empty sandbox
    ///
    /// Sets environment variables that direct chimectl, the AWS CLI and every AWS SDK in the command to the sandbox. Background
    /// work is done immediately unless --clock says otherwise. The exit status is that of the command.
    #[command(after_help = "Example:\n  chimectl sandbox exec -- ./provision.sh")]
    Exec {
        /// What the sandbox is like
        #[command(flatten)]
        conditions: Conditions,
        /// Command and its arguments
        #[arg(last = true, required = true, value_name = "CMD")]
        command: Vec<OsString>,
    },
    /// Advance the manual clock of the sandbox
    ///
    /// The clock is part of the state, so every process that uses the state sees the same time, except a process that is already
    /// running with another clock. If the state has no manual clock, tick adds one, and time then stands still until the next
    /// tick. sandbox reset removes the clock.
    #[command(after_help = "Example:\n  chimectl sandbox tick 24h")]
    Tick {
        /// How far to advance the clock, such as 200ms, 30s, 5m, 1h30m, 24h or 7d
        #[arg(value_name = "DURATION", value_parser = duration::parse)]
        duration: Duration,
        /// State file to use instead of the one of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
    /// Call the number of a SIP media application and print what happens
    ///
    /// The sandbox plays the service: it finds the SIP rule for the number, invokes the Lambda function with the documented
    /// events, and runs the actions in its responses. It also plays the caller, who presses the keys of --digits and hangs up
    /// when no action is left or you press Ctrl-C. Output is readable text on a terminal and lines of JSON otherwise. The exit
    /// status is 1 if the function cannot be invoked or its response cannot be used.
    #[command(after_help = "Example:
  chimectl sandbox call --from +12065550142 --to +12065550100 --digits 1,4711#")]
    Call(Box<Dial>),
    /// Print environment variables that direct a shell's programs to a running sandbox
    ///
    /// Evaluate the output in your shell: it sets the endpoint of each service, credentials, and the region. The region comes
    /// from --region, the environment or the profile (default: us-east-1).
    #[command(after_help = "Example:\n  eval \"$(chimectl sandbox env --port 4599)\"")]
    Env {
        /// Port that the sandbox listens on
        #[arg(long, default_value_t = 4599)]
        port: u16,
        /// IP address that the sandbox listens on
        #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
        address: IpAddr,
        /// Shell to print for (default: the shell in SHELL)
        #[arg(long, value_name = "SHELL")]
        shell: Option<EnvShell>,
        /// Unset the variables instead
        #[arg(long)]
        unset: bool,
    },
    /// Show the resources in the sandbox as counts and as a tree
    #[command(after_help = "Example:\n  chimectl sandbox status")]
    Status {
        /// Exit with status 1 if a resource that can be deleted still exists
        #[arg(long)]
        fail_if_any: bool,
        /// State file to use instead of the one of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
    /// Print everything in the sandbox as JSON
    ///
    /// Resources are sorted by creation, so you can compare two exports line by line. The output includes secrets that were sent
    /// to the sandbox.
    #[command(after_help = "Example:\n  chimectl sandbox export > state.json")]
    Export {
        /// State file to use instead of the one of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
    /// Replace everything in the sandbox with an export
    #[command(after_help = "Example:\n  chimectl sandbox import state.json")]
    Import {
        /// File with the output of sandbox export
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// State file to use instead of the one of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
    /// Delete everything in the sandbox
    #[command(after_help = "Example:\n  chimectl sandbox reset")]
    Reset {
        /// State file to use instead of the one of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
}

/// What a sandbox that is served is like.
#[derive(Args, Debug)]
pub struct Conditions {
    /// When background work is done (default: real, or the state's manual clock; for exec, instant)
    #[arg(long, value_name = "CLOCK")]
    pub clock: Option<Clock>,
    /// Seed for generated IDs and tokens, so that every run generates the same ones
    #[arg(long, value_name = "NUMBER", allow_negative_numbers = true)]
    pub seed: Option<u64>,
    /// File to append each request to, as a line of JSON without secrets
    #[arg(long, value_name = "PATH")]
    pub log: Option<PathBuf>,
    /// Fault to inject, such as SendChannelMessage=429:0.3
    ///
    /// Write OPERATION=EFFECT, with * for all operations. To affect only some requests, add a colon and a probability (0.3) or a
    /// count (2x). EFFECT is a status (429), an error code (ThrottlingException), both (400/SlowDown), a gateway's error page
    /// (502/html), an empty response (503/empty), reset, cut, hang, garbage, delay=DURATION, clock=DURATION (how far the
    /// service's clock is ahead) or rate=10/s (requests above the rate are throttled).
    ///
    /// A request that fails with an error has no effect; a request whose connection breaks takes effect. To change this, use
    /// after- and before-, such as after-500 and before-reset. To tell clients when to retry, use 429,retry-after=5. The
    /// option can be repeated: delays add up, and among other faults the first that applies wins. With --seed, every run has
    /// the same faults.
    #[arg(long = "fault", value_name = "RULE", value_parser = FaultRule::parse)]
    pub faults: Vec<FaultRule>,
    /// Use HTTPS, and WSS for messaging sessions, with a certificate for localhost, 127.0.0.1 and ::1
    ///
    /// The certificate is issued by the sandbox's certificate authority, which clients must be configured to trust. serve
    /// creates the authority once, in the XDG state directory, and prints its path. exec creates one for the command and sets
    /// AWS_CA_BUNDLE and NODE_EXTRA_CA_CERTS.
    #[arg(long)]
    pub tls: bool,
    /// URL of the Lambda function of a channel flow or SIP media application, as ARN=URL; * = all functions
    ///
    /// Events are posted to the URL, as for the AWS Lambda runtime interface emulator
    /// (http://127.0.0.1:9000/2015-03-31/functions/function/invocations). If a channel flow's function cannot be reached or
    /// returns an error, the processor's fallback action applies. A flow whose functions have no URL waits for
    /// channel-flow-callback. The function of a SIP media application responds with the actions for its call.
    #[arg(long = "function", value_name = "ARN=URL", value_parser = Function::parse)]
    pub functions: Vec<Function>,
    /// How a number that a SIP media application calls behaves, such as +12065550142=busy
    ///
    /// Write NUMBER=answer, NUMBER=answer:DIGITS (keys to press, with a comma between prompts), NUMBER=busy or
    /// NUMBER=no-answer, with * for all numbers. Other numbers answer.
    #[arg(long = "callee", value_name = "NUMBER=BEHAVIOR", value_parser = Callee::parse)]
    pub callees: Vec<Callee>,
    /// Background work that fails, such as phone-number-order:0.2
    ///
    /// To make it fail only sometimes, add a colon and a probability (0.2) or a count (2x). WORK is phone-number-order,
    /// calling-name, media-capture-pipeline or another kind of pipeline, stream-pool, speaker-search-task,
    /// voice-tone-analysis-task, or * for all. The option can be repeated: the first rule that matches wins.
    #[arg(long = "fail", value_name = "WORK", value_parser = FailureRule::parse)]
    pub failures: Vec<FailureRule>,
    /// File or URL for the events that the service would send to EventBridge or a messaging stream, as lines of JSON
    ///
    /// EventBridge events have their envelope; stream records have the form {"EventType", "Payload"}. To a URL, each event is
    /// posted as a separate request.
    #[arg(long, value_name = "FILE|URL")]
    pub events: Option<String>,
    /// Reject requests that are not signed with the sandbox's keys
    ///
    /// The access key is AKIDSANDBOX and the secret access key is sandbox. If omitted, signatures are not checked.
    #[arg(long)]
    pub verify_signatures: bool,
    /// Reject numbers and booleans that are sent as text, such as "5"
    #[arg(long)]
    pub strict: bool,
    /// Origin whose web pages can use the sandbox, such as https://app.example.com
    ///
    /// Pages of loopback origins always can. To allow pages opened from files, use null; to allow all pages, use *. The option
    /// can be repeated.
    #[allow(rustdoc::bare_urls, reason = "it is shown as help")]
    #[arg(long = "cors", value_name = "ORIGIN", value_parser = Origin::parse)]
    pub origins: Vec<Origin>,
}

/// A shell that sets variables in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum EnvShell {
    /// bash, zsh, dash and other shells with export
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
            Self::Real => ("real", "After about as long as the service takes, by the system clock"),
            Self::Instant => ("instant", "Immediately"),
            Self::Manual => ("manual", "When sandbox tick advances the clock; time stands still otherwise"),
        };
        Some(PossibleValue::new(name).help(help))
    }
}

//! `chimectl sandbox call`: its options, and how a call is shown.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::api::error::{Error, Kind};
use crate::api::signals::{Signal, Signals};
use crate::cli::Options;
use crate::cli::call::Style;
use crate::cli::output;
use crate::cli::terminal::Terminal;
use crate::sandbox::{
    Callee, Clock, Digits, Function, Header, Inbound, Line, Sandbox, Store, called_number, dial, digits, phone_number,
    readable,
};
use crate::text::{duration, escape};

/// A call.
#[derive(Args, Debug)]
pub struct Dial {
    /// Caller's phone number, such as +12065550142
    #[arg(long, value_name = "NUMBER", value_parser = phone_number, allow_hyphen_values = true)]
    pub from: String,
    /// Number to call, or NUMBER@HOST with the outbound host of a voice connector
    #[arg(long, value_name = "NUMBER", value_parser = called_number, allow_hyphen_values = true)]
    pub to: String,
    /// Keys that the caller presses (0 to 9, *, #, A to D), with a comma between prompts, such as 1,4711#
    ///
    /// A prompt is an action that collects digits, an active ReceiveDigits, or audio or a recording that a key ends. To press no
    /// key at a prompt, write nothing between two commas.
    #[arg(long, value_name = "DIGITS", value_parser = digits)]
    pub digits: Option<Digits>,
    /// SIP header to pass to the function, such as X-Case=42; User-to-User, Diversion or a name that starts with x-
    #[arg(long = "sip-header", value_name = "NAME=VALUE", value_parser = Header::parse)]
    pub headers: Vec<Header>,
    /// How a number that the function calls behaves: NUMBER=answer, NUMBER=busy or NUMBER=no-answer; * = all numbers
    #[arg(long = "callee", value_name = "NUMBER=BEHAVIOR", value_parser = Callee::parse)]
    pub callees: Vec<Callee>,
    /// Intent that ends a conversation with a bot; repeat it for further conversations (default: FallbackIntent)
    #[arg(long = "intent", value_name = "NAME")]
    pub intents: Vec<String>,
    /// How long the caller stays, such as 30s or 10m (default: until no action is left)
    #[arg(long = "for", value_name = "DURATION", value_parser = duration::parse)]
    pub period: Option<Duration>,
    /// URL of a SIP media application's Lambda function, as ARN=URL; * = all functions
    ///
    /// If omitted, a running sandbox serve with --function on the same state must play the call.
    #[arg(long = "function", value_name = "ARN=URL", value_parser = Function::parse)]
    pub functions: Vec<Function>,
    /// How time passes in the call, if --function is given (default: the state's manual clock, otherwise instant)
    #[arg(long, value_name = "CLOCK")]
    pub clock: Option<Clock>,
    /// State file to use instead of the one of --sandbox
    #[arg(long, value_name = "PATH")]
    pub state: Option<PathBuf>,
}

impl Dial {
    /// Makes the call on the state in `store`, prints what happens, and returns the exit status: 1 if the function failed.
    ///
    /// # Errors
    /// If the number leads nowhere, if no process plays the call, or if something cannot be printed.
    pub async fn run(self, terminal: &Terminal, store: Store, options: &Options) -> Result<u8, Error> {
        let clock = match self.clock {
            Some(clock) => clock,
            None if store.stands_still()? => Clock::Manual,
            None => Clock::Instant,
        };
        let sandbox = Sandbox::new(store, clock).calling(self.functions);
        let call = Inbound {
            from: self.from,
            to: self.to,
            digits: self.digits.map(|Digits(digits)| digits).unwrap_or_default(),
            intents: self.intents,
            headers: self.headers,
            callees: self.callees,
            stays: self.period,
        };
        let style = Style::of(terminal, options);
        let tell = |line: &Line| match style {
            Style::Lines => output::data(terminal, &format!("{}\n", escape::json(&line.document().to_string()))),
            Style::Chat => output::data(terminal, &shown(line)),
            Style::Nothing => Ok(()),
        };
        let mut signals = Signals::listen(Some(2))?;
        let mut signal: Option<Signal> = None;
        let interrupted = async || signal = Some(signals.received().await);
        let is_well = dial(sandbox, call, tell, interrupted).await?;
        Ok(match signal {
            Some(signal) => Kind::Interrupted(signal).exit_status(),
            None => u8::from(!is_well),
        })
    }
}

/// What a person reads.
fn shown(line: &Line) -> String {
    let time = Timestamp::from_millisecond(line.at).unwrap_or_default();
    let time = time.to_zoned(TimeZone::system()).strftime("%H:%M:%S");
    format!("{time} {}\n", escape::cell(&readable(line)))
}

//! The path of `chimectl messaging listen`: opens the session at the usual endpoint, and prints its events.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, SystemTime};

use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use super::connection::Connection;
use super::prepared::CHIME_BEARER;
use super::session::Session;
use super::told::{Printer, Style};
use crate::api::Document;
use crate::api::error::{Error, Kind};
use crate::api::operation::{Declared as _, Member};
use crate::api::service::Service;
use crate::api::signals::Signals;
use crate::aws::session_url::{self, signed};
use crate::aws::settings::Lookup;
use crate::aws::socket::{self, Socket, Unopened as Closed};
use crate::aws::transport::Network;
use crate::aws::trust::TRUST;
use crate::cli::Options;
use crate::cli::call::short_names::{self, Names};
use crate::cli::listen::Listen;
use crate::cli::output::{self, Format};
use crate::cli::state_file::state_file;
use crate::cli::terminal::Terminal;
use crate::cli::under_way::UnderWay;
use crate::jobs::Ask as _;
use crate::jobs::listening::{News, Unopened, Whom, listen as follow};
use crate::sandbox::{Backing, serve};
use crate::services::messaging::{DescribeChannel, GetMessagingSessionEndpoint};

/// The member that names a channel.
const CHANNEL_ARN: &str = "ChannelArn";

/// Maximum time to open a socket.
const PATIENCE: Duration = Duration::from_secs(10);

/// Listens until it is interrupted, or for the requested time. `unread` lists the words that could not be read.
///
/// # Errors
/// If the command line has problems, if no session can be opened, or if an event cannot be printed.
pub async fn listen(
    terminal: &Terminal,
    lookup: Lookup,
    mut asked: Listen,
    options: Options,
    mut unread: Vec<String>,
) -> Result<u8, Error> {
    let lookup = options.with_profile(lookup)?;
    let bearer = Box::pin(without_short_names(terminal, &mut asked, &options, &lookup, &mut unread)).await?;
    let problems = problems(&asked, bearer.as_deref(), &options, unread);
    let (Some(bearer), true) = (bearer, problems.is_empty()) else {
        return Err(Error::problems("chimectl messaging listen", &problems));
    };
    let printer = Printer { terminal, style: Style::of(terminal, &options), asked: &asked };
    let connection = Connection::of(&options, lookup.clone(), Service::Messaging)?;
    let mut network = connection.network().unwrap_or_default();
    if options.no_verify_ssl {
        network = network.without_verification();
    }
    let plain_host = connection.plain_host();
    // A sandbox in this process serves itself, so that there is something to connect to.
    let (tell_address, address) = oneshot::channel();
    let (served, plain_host) = if options.sandbox {
        let sandbox = Backing::File(state_file(&lookup.environment, None)?).open(None)?;
        let ready = move |address: SocketAddr| {
            tell_address.send(address).map_err(|_| Error::new(Kind::Other, "the listener has ended"))
        };
        let serving = serve(sandbox, (Ipv4Addr::LOCALHOST, 0).into(), ready, std::future::pending());
        (Some(serving), None)
    } else {
        drop(tell_address);
        (None, plain_host)
    };
    let under_way = UnderWay::of(terminal, GetMessagingSessionEndpoint::OPERATION, &Document::new());
    let session = Session::open(terminal, Service::Messaging, connection, None, options.debug, &under_way);
    let session = Box::pin(session).await?;
    let mut signals = Signals::listen(Some(1))?;
    let whom = Whom { bearer, channels: asked.channel_arn.clone() };
    let work = async {
        let served_at = address.await.ok().map(|address: SocketAddr| address.to_string());
        let place = Place { session: &session, network: &network, plain_host, served_at, bearer: &whom.bearer };
        let (sender, receiver) = mpsc::unbounded_channel();
        // Nobody hears it only when the printing has failed, which ends everything.
        let tell = move |news: News| drop(sender.send(news));
        let listening = async {
            let open = async || place.open().await;
            let error = Box::pin(follow(&whom, &open, &session, &tell)).await;
            drop(tell);
            error
        };
        let over = async {
            match asked.period {
                Some(period) => tokio::time::sleep(period).await,
                None => std::future::pending().await,
            }
        };
        Box::pin(printer.print_until(listening, over, receiver)).await
    };
    let serving = async {
        match served {
            Some(serving) => Box::pin(serving).await.err(),
            None => std::future::pending().await,
        }
    };
    let done = tokio::select! {
        biased;
        // It is how the work ends.
        signal = signals.received() => Ok(Kind::Interrupted(signal).exit_status()),
        done = Box::pin(work) => done,
        failed = serving => Err(failed.unwrap_or_else(|| Error::new(Kind::Other, "the sandbox has ended"))),
    };
    if network.was_unverified() {
        output::say(terminal, &format!("Warning: {}", super::run::UNVERIFIED));
    }
    done
}

/// Replaces short names with ARNs and returns the bearer's. Problems are added to `lines`.
async fn without_short_names(
    terminal: &Terminal,
    asked: &mut Listen,
    options: &Options,
    lookup: &Lookup,
    lines: &mut Vec<String>,
) -> Result<Option<String>, Error> {
    // It takes the channels, and the bearer.
    let operation = DescribeChannel::OPERATION;
    let names = Names::new(terminal, options, lookup);
    let mut bearer = asked.chime_bearer.clone();
    let channels: Vec<_> = asked.channel_arn.iter_mut().map(Some).chain([None]).collect();
    for channel in channels {
        let mut input = Document::new();
        let values = [(CHIME_BEARER, bearer.as_deref()), (CHANNEL_ARN, channel.as_deref().map(String::as_str))];
        input.extend(values.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.into()))));
        let settled = short_names::settle(operation, &mut input, lookup);
        let mut problems = settled.problems.clone();
        if problems.is_empty() && lines.is_empty() {
            problems = settled.resolve(&mut input, &names).await?;
        }
        lines.extend(settled.lines.iter().cloned());
        for problem in problems {
            let flag = operation.member(&problem.member).map(Member::flag).unwrap_or_default();
            let source =
                settled.source_of(&problem.member).map_or_else(|| format!("--{flag}"), |source| source.to_string());
            lines.push(format!("{source}: {}", problem.message));
        }
        let text = |name: &str| input.get(name).and_then(|value| value.as_str()).map(str::to_owned);
        bearer = text(CHIME_BEARER);
        if let (Some(channel), Some(arn)) = (channel, text(CHANNEL_ARN)) {
            *channel = arn;
        }
    }
    Ok(bearer)
}

/// Everything that is wrong with the command line.
fn problems(asked: &Listen, bearer: Option<&str>, options: &Options, mut lines: Vec<String>) -> Vec<String> {
    let is_person = |arn: &str| arn.contains(":app-instance/") && (arn.contains("/user/") || arn.contains("/bot/"));
    let is_read = !lines.iter().any(|line| line.starts_with("--chime-bearer: "));
    match bearer {
        None if is_read => lines
            .push("--chime-bearer: missing; specify the ARN of a user or bot here or in CHIMECTL_BEARER".to_owned()),
        Some(arn) if !is_person(arn) => {
            lines.push(format!("--chime-bearer: {arn:?} is not the ARN of an app instance user or bot"));
        }
        _ => {}
    }
    let no_channel = |arn: &&String| !(arn.contains(":app-instance/") && arn.contains("/channel/"));
    lines.extend(
        asked
            .channel_arn
            .iter()
            .filter(no_channel)
            .map(|arn| format!("--channel-arn: {arn:?} is not the ARN of a channel")),
    );
    lines.extend(Connection::problems(options));
    let given = [
        ("--query", options.query.is_some(), "filter the output with another program, such as jq"),
        ("--columns", !options.columns.is_empty(), "the output is a chat or NDJSON"),
        (
            "--output",
            !matches!(options.output, None | Some(Format::Json | Format::Ndjson | Format::Table | Format::Off)),
            "the output is a chat (table), NDJSON (ndjson, json) or nothing (off)",
        ),
        (
            "--generate-cli-skeleton",
            options.generate_cli_skeleton.is_some(),
            "listen does not take the input of an operation",
        ),
        ("--cli-input-json", options.cli_input_json.is_some(), "listen does not take the input of an operation"),
        ("--cli-input-yaml", options.cli_input_yaml.is_some(), "listen does not take the input of an operation"),
        ("--dry-run", options.dry_run, "listen sends several requests"),
        ("--no-sign-request", options.no_sign_request, "sessions must be signed"),
        ("--max-items", options.max_items.is_some(), "to limit the time, use --for"),
        ("--starting-token", options.starting_token.is_some(), "listen does not return pages"),
    ];
    let given = given.into_iter().filter(|(_, given, _)| *given);
    lines.extend(given.map(|(name, _, why)| format!("{name}: cannot be used with listen; {why}")));
    lines
}

/// Where sessions are opened.
struct Place<'a> {
    session: &'a Session<'a>,
    network: &'a Network,
    /// The host of an endpoint that is not encrypted: sessions at the same host are not encrypted either.
    plain_host: Option<String>,
    /// The sandbox of this process.
    served_at: Option<String>,
    bearer: &'a str,
}

impl Place<'_> {
    /// Opens a session. The endpoint and the credentials are requested again each time.
    async fn open(&self) -> Result<Socket, Unopened> {
        let host = match &self.served_at {
            Some(address) => address.clone(),
            None => self.host().await?,
        };
        let is_plain = self.served_at.is_some() || self.plain_host.as_ref() == Some(&host);
        let clients = self.session.clients();
        let credentials = clients.credentials().await.map_err(Unopened::Never)?;
        let credentials = credentials.ok_or_else(|| {
            Unopened::Never(Error::new(Kind::Configuration, "sessions must be signed, but no credentials were found"))
        })?;
        let id = Uuid::new_v4().to_string();
        let session =
            session_url::Session { host: &host, is_plain, region: clients.region(), user: self.bearer, id: &id };
        let url = signed(session, &[], credentials, SystemTime::now());
        let url = url.map_err(|why| Unopened::Never(Error::new(Kind::Other, format!("cannot sign: {why}"))))?;
        socket::open(self.network, &url, PATIENCE).await.map_err(|closed| match closed {
            Closed::Setting(fault) => Unopened::Never(fault.error()),
            Closed::Distrusted(why) => Unopened::Never(Error::new(Kind::Other, why).hint(TRUST)),
            Closed::Failed(why) => Unopened::Perhaps(why),
        })
    }

    /// The host that the service names. If the network fails, it can recover.
    async fn host(&self) -> Result<String, Unopened> {
        let answer = self.session.ask(GetMessagingSessionEndpoint::OPERATION, Document::new()).await;
        let answer = answer.map_err(|error| match error.kind {
            Kind::Other => Unopened::Perhaps(error.message),
            _ => Unopened::Never(error),
        })?;
        let url = answer.get("Endpoint").and_then(|endpoint| endpoint["Url"].as_str()).unwrap_or_default();
        // A bare host, but an emulator might return more.
        let host = url.split_once("://").map_or(url, |(_, rest)| rest).trim_end_matches('/');
        match host.is_empty() {
            true => Err(Unopened::Never(Error::new(
                Kind::Other,
                "the response to GetMessagingSessionEndpoint contains no host",
            ))),
            false => Ok(host.to_owned()),
        }
    }
}

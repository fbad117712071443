//! Calling a number of the sandbox: `chimectl sandbox call`.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value as Json};
use tokio::time::{Instant, sleep};

use super::line::What;
use super::{CALL, Callee, Header, Line, News, Player, Route, Start};
use crate::api::error::{Error, Kind};
use crate::sandbox::event::Event;
use crate::sandbox::fault::Fault;
use crate::sandbox::functions::{LOOK, Poster, news};
use crate::sandbox::{DEFAULT_REGION, Sandbox};

/// How long a call waits for a process to play it.
const PATIENCE: Duration = Duration::from_secs(5);

/// An inbound call.
#[derive(Debug, Clone)]
pub struct Inbound {
    /// Who calls.
    pub from: String,
    /// The number that is called, or `NUMBER@HOST` through a voice connector.
    pub to: String,
    /// What the caller types, one text for each prompt.
    pub digits: Vec<String>,
    /// The caller's intents in conversations with bots.
    pub intents: Vec<String>,
    /// Its SIP headers.
    pub headers: Vec<Header>,
    /// How others behave who are called.
    pub callees: Vec<Callee>,
    /// How long the caller stays; if not set, as long as the call is active.
    pub stays: Option<Duration>,
}

/// Makes a call, and reports with `tell` what happens until it ends. It is played here if the sandbox has functions,
/// otherwise by a server with functions on the same state. The caller hangs up when `interrupted` completes; a second
/// interruption ends the wait. Returns whether the function worked correctly.
///
/// # Errors
/// If the number leads to no application, if no process plays the call, or if `tell` fails.
pub async fn dial(
    sandbox: Sandbox,
    call: Inbound,
    mut tell: impl FnMut(&Line) -> Result<(), Error>,
    mut interrupted: impl AsyncFnMut(),
) -> Result<bool, Error> {
    let sandbox = Arc::new(sandbox);
    let failed = |fault: Fault| Error::new(Kind::Other, fault.message);
    let mut position = sandbox.store.last_event().map_err(failed)?;
    let name = (!sandbox.functions.is_empty()).then(|| sandbox.request_id());
    let mut player = name.is_some().then(|| Player::new(&sandbox, Poster::new(), name.clone()));
    let start = begin(&sandbox, call, name)?;
    let until = Instant::now() + PATIENCE;
    let (mut is_played, mut has_hung_up) = (false, false);
    loop {
        tokio::select! {
            biased;
            () = interrupted() => {
                if has_hung_up || !is_played {
                    forget(&sandbox, &start);
                    return Ok(true);
                }
                has_hung_up = true;
                let news = News::HangUp(start.transaction.clone());
                let event = Event { call: Some(Box::new(news)), ..Event::default() };
                sandbox.work(DEFAULT_REGION, move |call| call.records.tell(&event)).map_err(failed)?;
            }
            () = sleep(LOOK) => {}
        }
        let events = news(&sandbox, position);
        for event in events.into_iter().flat_map(|(at, events)| {
            position = at;
            events
        }) {
            let Some(news) = event.call else { continue };
            if let Some(player) = &mut player {
                player.take(&news);
            }
            let News::Told(transaction, line) = *news else { continue };
            if transaction != start.transaction {
                continue;
            }
            is_played = true;
            tell(&line)?;
            if let What::End(_, has_failed) = line.what {
                return Ok(!has_failed);
            }
        }
        if !is_played && Instant::now() > until {
            forget(&sandbox, &start);
            let functions: Vec<_> = start.targets.iter().map(|target| target.function.as_str()).collect();
            return Err(Error::new(
                Kind::Other,
                format!("the call cannot be played: no sandbox has the URL of {}", functions.join(" or ")),
            )
            .hint(
                "Specify the URL: --function '*=http://127.0.0.1:9000/', here or for sandbox serve or sandbox exec.",
            ));
        }
    }
}

/// Finds where the call goes, and begins it.
fn begin(sandbox: &Sandbox, call: Inbound, player: Option<String>) -> Result<Start, Error> {
    let begun = sandbox.work(DEFAULT_REGION, move |working| {
        let Route { rule, targets } = (working.families.route)(working, &call.to)?;
        let headers: Map<_, _> =
            call.headers.iter().map(|header| (header.name.clone(), header.value.clone().into())).collect();
        let start = Start {
            transaction: working.new_id()?,
            is_inbound: true,
            rule: Some(rule),
            targets,
            from: call.from.clone(),
            to: call.to.split('@').next().unwrap_or_default().to_owned(),
            headers: if headers.is_empty() { Json::Null } else { headers.into() },
            arguments: Json::Null,
            digits: call.digits.clone(),
            intents: call.intents.clone(),
            stays_ms: call.stays.map(|stays| u64::try_from(stays.as_millis()).unwrap_or(u64::MAX)),
            callees: call.callees.clone(),
            player: player.clone(),
        };
        working.begin_call(start.clone())?;
        Ok(start)
    });
    begun.map_err(|fault| match fault.status {
        404 => Error::usage(format!("--to: {}", fault.message))
            .hint("To see the numbers and hosts of SIP media applications, use chimectl voice list-sip-rules."),
        _ => Error::new(Kind::Other, fault.message),
    })
}

/// Forgets a call that nobody plays.
fn forget(sandbox: &Sandbox, start: &Start) {
    let (targets, transaction) = (start.targets.clone(), start.transaction.clone());
    // It expires after a day in any case.
    let _ = sandbox.work(DEFAULT_REGION, move |call| {
        for target in &targets {
            call.records.in_region(&target.kept_in).delete(CALL, &target.application, &transaction)?;
        }
        Ok(())
    });
}

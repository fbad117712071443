//! Speaker searches and voice tone analyses: tasks with their states. No voice is heard, so that a search finds
//! nobody and an analysis has nothing to report.

use serde_json::{Value as Json, json};

use super::super::{Call, Clock};
use super::{
    SPEAKER_SEARCH_TASK, VOICE_CONNECTOR, VOICE_PROFILE_DOMAIN, VOICE_TONE_ANALYSIS_TASK, created, find, missing,
    setting, updated,
};
use crate::sandbox::fault::Fault;
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::time::iso8601;

/// How long a task waits, and when it is done, from its request.
const QUEUE_MS: i64 = 1_000;
const DURATION_MS: i64 = 10_000;

/// What distinguishes the two kinds of tasks.
pub struct Kind {
    kind: &'static str,
    /// The response member, and the prefix of its ID and status members.
    name: &'static str,
    /// Its name in rules of --fail.
    work: &'static str,
    /// The type of its events, and their contents for a task that succeeded and one that failed.
    events: (&'static str, &'static [&'static str], &'static str),
}

pub const SPEAKER_SEARCH: Kind = Kind {
    kind: SPEAKER_SEARCH_TASK,
    name: "SpeakerSearchTask",
    work: "speaker-search-task",
    events: (
        "SpeakerSearchStatus",
        &["IdentificationNoMatchesFound", "VoiceprintGenerationSuccessful"],
        "IdentificationFailure",
    ),
};
pub const VOICE_TONE: Kind = Kind {
    kind: VOICE_TONE_ANALYSIS_TASK,
    name: "VoiceToneAnalysisTask",
    work: "voice-tone-analysis-task",
    events: ("VoiceToneAnalysisStatus", &["VoiceToneAnalysisCompleted"], "VoiceToneAnalysisFailure"),
};

pub fn start_speaker_search(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        analyses(call)?;
        find(call, VOICE_PROFILE_DOMAIN, "VoiceProfileDomainId")?;
        let caller = call.member("CallLeg").is_none_or(|leg| leg == "Caller");
        start(call, &SPEAKER_SEARCH, json!({ "$domain": call.text("VoiceProfileDomainId")? }), caller)
    })
}

pub fn start_voice_tone(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        analyses(call)?;
        start(call, &VOICE_TONE, json!({}), true)
    })
}

fn start(call: &Call<'_>, kind: &Kind, mut task: Json, is_caller: bool) -> Result<(String, Json), Fault> {
    let connector = call.text("VoiceConnectorId")?;
    let id = call.new_id()?;
    task[format!("{}Id", kind.name)] = id.clone().into();
    task["CallDetails"] = json!({
        "VoiceConnectorId": connector,
        "TransactionId": call.text("TransactionId")?,
        "IsCaller": is_caller,
    });
    task[format!("{}Status", kind.name)] = "IN_QUEUE".into();
    created(call, &mut task);
    call.records.put(kind.kind, connector, &id, None, &task)?;
    plan(call, kind, connector, &id, Some(call.done_at(QUEUE_MS)))?;
    Ok((connector.to_owned(), json!({ kind.name: task })))
}

pub fn get(call: &Call<'_>, kind: &Kind) -> Result<Json, Fault> {
    let mut task = task(call, kind)?;
    // A voice tone analysis hears both sides and is shown for one of them.
    if let Some(is_caller) = call.member("IsCaller") {
        task["CallDetails"]["IsCaller"] = is_caller.clone();
    }
    Ok(json!({ kind.name: task }))
}

fn plan(call: &Call<'_>, kind: &Kind, connector: &str, id: &str, at: Option<i64>) -> Result<(), Fault> {
    schedule::plan(call, Event::CallTask, &format!("{}/{connector}/{id}", kind.kind), at)
}

/// Starts a queued task, or ends it. It might have been deleted with its voice connector.
pub fn go_on(call: &Call<'_>, path: &str) -> Result<(), Fault> {
    let mut parts = path.splitn(3, '/');
    let (Some(name), Some(connector), Some(id)) = (parts.next(), parts.next(), parts.next()) else { return Ok(()) };
    let Some(kind) = [SPEAKER_SEARCH, VOICE_TONE].into_iter().find(|kind| kind.kind == name) else { return Ok(()) };
    let Some(mut task) = call.records.get(name, connector, id)? else { return Ok(()) };
    let member = format!("{}Status", kind.name);
    if task[&member] == "IN_QUEUE" {
        task[member] = "IN_PROGRESS".into();
        task["StartedTimestamp"] = iso8601(call.records.now).into();
        // It can be stopped, so that it lasts under every clock.
        plan(call, &kind, connector, id, Some(call.lasts_until(DURATION_MS - QUEUE_MS)))?;
    } else if call.fails(kind.work) {
        task[member] = "FAILED".into();
        task["StatusMessage"] = "The task failed as specified by --fail.".into();
    } else {
        task[member] = "SUCCEEDED".into();
        task["$done_at"] = call.records.now.into();
        if kind.kind == SPEAKER_SEARCH_TASK {
            task["SpeakerSearchDetails"] =
                json!({ "Results": [], "VoiceprintGenerationStatus": "VoiceprintGenerationSuccess" });
        }
    }
    updated(call, &mut task);
    call.records.update(name, connector, id, &task)?;
    match status(&task) {
        "SUCCEEDED" => kind.events.1.iter().try_for_each(|done| tell(call, &kind, &task, done)),
        "FAILED" => tell(call, &kind, &task, kind.events.2),
        _ => Ok(()),
    }
}

/// Tells what a task has come to.
fn tell(call: &Call<'_>, kind: &Kind, task: &Json, detail_status: &str) -> Result<(), Fault> {
    let details = &task["CallDetails"];
    let mut detail = json!({
        "taskId": task[format!("{}Id", kind.name)],
        "detailStatus": detail_status,
        "isCaller": details["IsCaller"],
        "voiceConnectorId": details["VoiceConnectorId"],
        "transactionId": details["TransactionId"],
    });
    if detail_status == "IdentificationNoMatchesFound" {
        detail["speakerSearchDetails"] = json!({ "results": [] });
    }
    call.put_event(kind.events.0, detail)
}

/// The speaker search `task`; under the instant clock it has come to its end, because it is needed.
pub fn finished_if_instant(call: &Call<'_>, task: Json) -> Result<Json, Fault> {
    let connector = task["CallDetails"]["VoiceConnectorId"].as_str().unwrap_or_default();
    let id = task["SpeakerSearchTaskId"].as_str().unwrap_or_default();
    let mut task = task.clone();
    while call.clock == Clock::Instant && matches!(status(&task), "IN_QUEUE" | "IN_PROGRESS") {
        let path = format!("{SPEAKER_SEARCH_TASK}/{connector}/{id}");
        go_on(call, &path)?;
        task = call.records.get(SPEAKER_SEARCH_TASK, connector, id)?.unwrap_or_default();
        if matches!(status(&task), "SUCCEEDED" | "FAILED") {
            schedule::plan(call, Event::CallTask, &path, None)?;
        }
    }
    Ok(task)
}

pub fn stop(call: &Call<'_>, kind: &Kind) -> Result<Json, Fault> {
    let mut task = task(call, kind)?;
    let status = status(&task);
    if !matches!(status, "IN_QUEUE" | "IN_PROGRESS") {
        return Err(Fault::unprocessable(format!("{}Id: the status of the task is {status}", kind.name)));
    }
    task[format!("{}Status", kind.name)] = "STOPPED".into();
    plan(call, kind, call.text("VoiceConnectorId")?, call.text(&format!("{}Id", kind.name))?, None)?;
    task["StatusMessage"] = "The task was stopped by a request.".into();
    updated(call, &mut task);
    call.records.update(kind.kind, call.text("VoiceConnectorId")?, call.text(&format!("{}Id", kind.name))?, &task)?;
    Ok(Json::Null)
}

/// The status of a task.
pub fn status(task: &Json) -> &str {
    let status =
        [SPEAKER_SEARCH, VOICE_TONE].into_iter().find_map(|kind| task[format!("{}Status", kind.name)].as_str());
    status.unwrap_or_default()
}

fn task(call: &Call<'_>, kind: &Kind) -> Result<Json, Fault> {
    find(call, VOICE_CONNECTOR, "VoiceConnectorId")?;
    let id = call.text(&format!("{}Id", kind.name))?;
    let found = call.records.get(kind.kind, call.text("VoiceConnectorId")?, id)?;
    found.ok_or_else(|| missing(call, kind.kind, id))
}

/// Refuses a voice connector whose calls are not streamed to call analytics.
fn analyses(call: &Call<'_>) -> Result<(), Fault> {
    let streaming = setting::present(call, setting::STREAMING)?.unwrap_or(Json::Null);
    let insights = &streaming["MediaInsightsConfiguration"];
    if streaming["Disabled"] == false && insights["ConfigurationArn"].is_string() && insights["Disabled"] != true {
        return Ok(());
    }
    Err(Fault::unprocessable(
        "the voice connector does not stream its calls to call analytics: its StreamingConfiguration must have a MediaInsightsConfiguration",
    ))
}

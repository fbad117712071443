//! Speaker searches and voice tone analyses of an insights pipeline. Nobody is recognized, and no tone is evaluated.

use serde_json::{Map, Value as Json, json};

use super::super::Call;
use super::{configuration, insights, notice, pipeline, state};
use crate::sandbox::fault::Fault;
use crate::sandbox::reference;
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::time::iso8601;

/// A kind of task: the names in which they differ.
struct Kind {
    /// The kind in the store, with the pipeline's ID as the parent.
    name: &'static str,
    answer: &'static str,
    id: &'static str,
    status: &'static str,
    /// The member of a VoiceAnalyticsProcessor that allows the tasks.
    switch: &'static str,
    /// The type of its events, and their contents if it found nothing or failed.
    events: (&'static str, &'static str, &'static str),
}

const SPEAKER_SEARCH: Kind = Kind {
    name: "speaker-search-task",
    answer: "SpeakerSearchTask",
    id: "SpeakerSearchTaskId",
    status: "SpeakerSearchTaskStatus",
    switch: "SpeakerSearchStatus",
    events: ("SpeakerSearchStatus", "IdentificationNoMatchesFound", "IdentificationFailure"),
};

const VOICE_TONE_ANALYSIS: Kind = Kind {
    name: "voice-tone-analysis-task",
    answer: "VoiceToneAnalysisTask",
    id: "VoiceToneAnalysisTaskId",
    status: "VoiceToneAnalysisTaskStatus",
    switch: "VoiceToneAnalysisStatus",
    events: ("VoiceToneAnalysisStatus", "VoiceToneAnalysisCompleted", "VoiceToneAnalysisFailure"),
};

/// The stream and channel that a task listens to.
const SOURCE: &str = "KinesisVideoStreamSourceTaskConfiguration";
/// The same, as a task keeps it.
const SOURCE_KEPT: &str = "$source";

const BEGINNING_MS: i64 = 1_000;
/// How long a task listens.
const LISTENING_MS: i64 = 30_000;

pub fn start_speaker_search(call: &Call<'_>) -> Result<Json, Fault> {
    let domain = call.text("VoiceProfileDomainArn")?;
    if !domain.contains(":voice-profile-domain/") {
        return Err(Fault::bad_request("VoiceProfileDomainArn: not the ARN of a voice profile domain"));
    }
    start(call, &SPEAKER_SEARCH)
}

pub fn start_voice_tone_analysis(call: &Call<'_>) -> Result<Json, Fault> {
    start(call, &VOICE_TONE_ANALYSIS)
}

pub fn get_speaker_search(call: &Call<'_>) -> Result<Json, Fault> {
    get(call, &SPEAKER_SEARCH)
}

pub fn get_voice_tone_analysis(call: &Call<'_>) -> Result<Json, Fault> {
    get(call, &VOICE_TONE_ANALYSIS)
}

pub fn stop_speaker_search(call: &Call<'_>) -> Result<Json, Fault> {
    stop(call, &SPEAKER_SEARCH)
}

pub fn stop_voice_tone_analysis(call: &Call<'_>) -> Result<Json, Fault> {
    stop(call, &VOICE_TONE_ANALYSIS)
}

/// Stops all tasks of a pipeline, as its pause and its end do.
pub fn stop_all(call: &Call<'_>, pipeline: &Json) -> Result<(), Fault> {
    let pipeline = pipeline::id(pipeline);
    for kind in [SPEAKER_SEARCH, VOICE_TONE_ANALYSIS] {
        for task in call.records.all(kind.name, pipeline)? {
            end(call, &kind, pipeline, task)?;
        }
    }
    Ok(())
}

fn start(call: &Call<'_>, kind: &Kind) -> Result<Json, Fault> {
    call.once(|| {
        let insights = pipeline::find_of(call, insights::KIND, call.text("Identifier")?)?;
        let pipeline = pipeline::id(&insights);
        if insights["Status"] != "InProgress" {
            let status = insights["Status"].as_str().unwrap_or_default();
            return Err(call.conflict(format!("Insights pipeline {pipeline} is {status}, not InProgress")));
        }
        check_switch(call, kind, &insights)?;
        check_stream(call, &insights)?;
        if let Some(domain) = call.member("VoiceProfileDomainArn").and_then(Json::as_str)
            && !reference::is_voice_profile_domain(call, domain)?
        {
            return Err(call.not_found(format!("VoiceProfileDomainArn: voice profile domain {domain} does not exist")));
        }
        let (id, now) = (call.new_id()?, call.records.now);
        let mut task = json!({ kind.id: id, "CreatedTimestamp": iso8601(now), "UpdatedTimestamp": iso8601(now) });
        if let Some(source) = call.member(SOURCE) {
            task[SOURCE_KEPT] = source.clone();
        }
        // It can be stopped, so that it lasts under every clock.
        let (begun, stopped) = (call.done_at(BEGINNING_MS), call.lasts_until(BEGINNING_MS + LISTENING_MS));
        let later = [(call.done_at(0), "Initializing"), (begun, "InProgress"), (stopped, "Stopped")];
        state::set(&mut task, kind.status, now, "NotStarted", &later);
        call.records.put(kind.name, pipeline, &id, None, &task)?;
        plan(call, kind, pipeline, &task)?;
        Ok((pipeline.to_owned(), json!({ kind.answer: task })))
    })
}

fn get(call: &Call<'_>, kind: &Kind) -> Result<Json, Fault> {
    let (_, task) = find(call, kind)?;
    Ok(json!({ kind.answer: task }))
}

fn stop(call: &Call<'_>, kind: &Kind) -> Result<Json, Fault> {
    let (pipeline, task) = find(call, kind)?;
    end(call, kind, &pipeline, task)?;
    Ok(Json::Null)
}

/// Stops a task. Nothing happens to one that has ended: whether it has by now is not for the caller to know.
fn end(call: &Call<'_>, kind: &Kind, pipeline: &str, mut task: Json) -> Result<(), Fault> {
    if !matches!(task[kind.status].as_str(), Some("Stopped" | "Failed")) {
        let stopped = call.done_at(BEGINNING_MS);
        state::set(&mut task, kind.status, call.records.now, "Stopping", &[(stopped, "Stopped")]);
    }
    let id = task[kind.id].as_str().unwrap_or_default();
    call.records.update(kind.name, pipeline, id, &task)?;
    plan(call, kind, pipeline, &task)
}

/// Plans the next change of a task.
fn plan(call: &Call<'_>, kind: &Kind, pipeline: &str, task: &Json) -> Result<(), Fault> {
    let id = task[kind.id].as_str().unwrap_or_default();
    schedule::plan(call, Event::PipelineTask, &format!("{}/{pipeline}/{id}", kind.name), state::next(task))
}

/// Changes a task as planned for this time. The task might have been deleted with its pipeline.
pub fn go_on(call: &Call<'_>, path: &str) -> Result<(), Fault> {
    let mut parts = path.splitn(3, '/');
    let (Some(name), Some(pipeline), Some(id)) = (parts.next(), parts.next(), parts.next()) else { return Ok(()) };
    let Some(kind) = [SPEAKER_SEARCH, VOICE_TONE_ANALYSIS].into_iter().find(|kind| kind.name == name) else {
        return Ok(());
    };
    let Some(mut task) = call.records.get(name, pipeline, id)? else { return Ok(()) };
    let is_running = task[kind.status] == "InProgress";
    state::settle(&mut task, kind.status, call.records.now);
    if is_running && task[kind.status] == "Stopped" && call.fails(name) {
        state::set(&mut task, kind.status, call.records.now, "Failed", &[]);
    }
    call.records.update(name, pipeline, id, &task)?;
    plan(call, &kind, pipeline, &task)?;
    match task[kind.status].as_str() {
        Some("Stopped" | "Failed") if is_running => tell(call, &kind, pipeline, &task),
        _ => Ok(()),
    }
}

/// Publishes the outcome of a task that nobody stopped: nobody was recognized, or it failed.
fn tell(call: &Call<'_>, kind: &Kind, pipeline: &str, task: &Json) -> Result<(), Fault> {
    let (detail_type, found_nothing, failed) = kind.events;
    let pipeline = pipeline::find(call, pipeline)?;
    let mut more = Map::new();
    if kind.name == SPEAKER_SEARCH.name {
        more.insert("speakerSearchDetails".to_owned(), json!({ "results": [] }));
    }
    let status = if task[kind.status] == "Failed" { failed } else { found_nothing };
    notice::of_task(call, (detail_type, status), (&pipeline, &task[kind.id]), &task[SOURCE_KEPT], more)
}

/// The task in the request, with its pipeline's ID.
fn find(call: &Call<'_>, kind: &Kind) -> Result<(String, Json), Fault> {
    let insights = pipeline::find_of(call, insights::KIND, call.text("Identifier")?)?;
    let (pipeline, id) = (pipeline::id(&insights).to_owned(), call.text(kind.id)?);
    let missing = || call.not_found(format!("{} {id} does not exist in pipeline {pipeline}", kind.answer));
    let task = call.records.get(kind.name, &pipeline, id)?.ok_or_else(missing)?;
    Ok((pipeline, task))
}

/// Refuses tasks that the pipeline's configuration does not allow.
fn check_switch(call: &Call<'_>, kind: &Kind, insights: &Json) -> Result<(), Fault> {
    let arn = insights["MediaInsightsPipelineConfigurationArn"].as_str().unwrap_or_default();
    let configuration = configuration::find(call, arn)?.unwrap_or_default();
    let allowed = configuration["Elements"].as_array().into_iter().flatten().any(|element| {
        element["Type"] == "VoiceAnalyticsProcessor"
            && element["VoiceAnalyticsProcessorConfiguration"][kind.switch] == "Enabled"
    });
    if allowed {
        return Ok(());
    }
    Err(Fault::bad_request(format!(
        "Identifier: the pipeline's configuration has no VoiceAnalyticsProcessor with {} Enabled",
        kind.switch
    )))
}

/// Rejects a stream or a channel that does not belong to the pipeline.
fn check_stream(call: &Call<'_>, insights: &Json) -> Result<(), Fault> {
    let member = SOURCE;
    let Some(source) = call.member(member) else { return Ok(()) };
    let streams = insights["KinesisVideoStreamSourceRuntimeConfiguration"]["Streams"].as_array();
    let Some(stream) = streams.into_iter().flatten().find(|stream| stream["StreamArn"] == source["StreamArn"]) else {
        return Err(Fault::bad_request(format!("{member}.StreamArn: not a stream of the pipeline")));
    };
    let channels = stream["StreamChannelDefinition"]["NumberOfChannels"].as_i64();
    if source["ChannelId"].as_i64() >= channels {
        return Err(Fault::bad_request(format!("{member}.ChannelId: not a channel of the stream")));
    }
    Ok(())
}

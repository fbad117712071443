//! What operations start, each with the operation that shows its state.

use super::states::{
    CALL_TASK, CALL_TASK_ENDED, DONE, LEAVING, LEAVING_POOL, MESSAGE, NAMED, NONE, ORDER, PAUSED, PIPELINE_TASK, POOL,
    RESTORED, RESUMED, UNNAMED, WORKING,
};
use super::{Reason, Wait, When};
use crate::api::service::Service::{MediaPipelines, Messaging, Voice};
use crate::api::source::{Source, Sources};

/// The least of a row: what the table leaves out of each.
const ANY: Wait = Wait {
    service: Voice,
    started_by: "",
    when: When::Always,
    thing: "",
    asked: "",
    by: &[],
    state: "",
    states: NONE,
    until_gone: false,
    vanished: "",
    reason: Reason::None,
};

const NUMBER: Wait = Wait {
    thing: "the phone number",
    asked: "GetPhoneNumber",
    by: &[("PhoneNumberId", Source::Input("PhoneNumberId"))],
    state: "PhoneNumber.Status",
    ..ANY
};
const CALLING_NAME: Wait = Wait {
    started_by: "UpdatePhoneNumber",
    thing: "the calling name",
    state: "PhoneNumber.CallingNameStatus",
    ..NUMBER
};
const CALL_SEARCH: Wait = Wait {
    thing: "the speaker search",
    asked: "GetSpeakerSearchTask",
    state: "SpeakerSearchTask.SpeakerSearchTaskStatus",
    reason: Reason::Text("SpeakerSearchTask.StatusMessage"),
    ..ANY
};
const CALL_TONE: Wait = Wait {
    thing: "the voice tone analysis",
    asked: "GetVoiceToneAnalysisTask",
    state: "VoiceToneAnalysisTask.VoiceToneAnalysisTaskStatus",
    reason: Reason::Text("VoiceToneAnalysisTask.StatusMessage"),
    ..ANY
};
const PIPELINE: Wait =
    Wait { service: MediaPipelines, thing: "the pipeline", asked: "GetMediaPipeline", states: WORKING, ..ANY };
const SEARCH: Wait = Wait {
    service: MediaPipelines,
    thing: "the speaker search",
    asked: "GetSpeakerSearchTask",
    state: "SpeakerSearchTask.SpeakerSearchTaskStatus",
    states: PIPELINE_TASK,
    ..ANY
};
const TONE: Wait = Wait {
    service: MediaPipelines,
    thing: "the voice tone analysis",
    asked: "GetVoiceToneAnalysisTask",
    state: "VoiceToneAnalysisTask.VoiceToneAnalysisTaskStatus",
    states: PIPELINE_TASK,
    ..ANY
};
const STREAM_POOL: Wait = Wait {
    service: MediaPipelines,
    thing: "the pool",
    asked: "GetMediaPipelineKinesisVideoStreamPool",
    by: &[("Identifier", Source::Input("Identifier"))],
    state: "KinesisVideoStreamPoolConfiguration.PoolStatus",
    states: POOL,
    ..ANY
};
const SENT: Wait = Wait {
    service: Messaging,
    thing: "the message",
    asked: "GetChannelMessageStatus",
    by: &[
        ("ChannelArn", Source::Input("ChannelArn")),
        ("MessageId", Source::Answer("MessageId")),
        ("SubChannelId", Source::Optional("SubChannelId")),
        ("ChimeBearer", Source::Input("ChimeBearer")),
    ],
    state: "Status.Value",
    states: MESSAGE,
    vanished: "was denied by the channel flow and is not stored",
    reason: Reason::Text("Status.Detail"),
    ..ANY
};
const INSIGHTS_STATUS: Wait = Wait {
    started_by: "UpdateMediaInsightsPipelineStatus",
    by: &[("MediaPipelineId", Source::IdIn("Identifier"))],
    state: "MediaPipeline.MediaInsightsPipeline.Status",
    reason: ELEMENTS,
    ..PIPELINE
};

const ELEMENTS: Reason =
    Reason::Parts { list: "MediaPipeline.MediaInsightsPipeline.ElementStatuses", name: "Type", state: "Status" };
const NUMBERS: Reason =
    Reason::Parts { list: "PhoneNumberOrder.OrderedPhoneNumbers", name: "E164PhoneNumber", state: "Status" };
const OF_PIPELINE: Sources = &[("MediaPipelineId", Source::Input("MediaPipelineId"))];
const SEARCH_OF_CALL: Sources = &[
    ("VoiceConnectorId", Source::Input("VoiceConnectorId")),
    ("SpeakerSearchTaskId", Source::Answer("SpeakerSearchTask.SpeakerSearchTaskId")),
];
const SEARCH_OF_PIPELINE: Sources = &[
    ("Identifier", Source::Input("Identifier")),
    ("SpeakerSearchTaskId", Source::Answer("SpeakerSearchTask.SpeakerSearchTaskId")),
];
const TONE_OF_PIPELINE: Sources = &[
    ("Identifier", Source::Input("Identifier")),
    ("VoiceToneAnalysisTaskId", Source::Answer("VoiceToneAnalysisTask.VoiceToneAnalysisTaskId")),
];

/// Every row, by service. Of several rows of an operation, the first one counts whose condition holds.
pub static WAITS: &[Wait] = &[
    // A message in a channel with a flow is stored when the flow has let it pass.
    Wait { started_by: "SendChannelMessage", ..SENT },
    Wait { started_by: "UpdateChannelMessage", ..SENT },
    Wait {
        started_by: "CreateMediaCapturePipeline",
        asked: "GetMediaCapturePipeline",
        by: &[("MediaPipelineId", Source::Answer("MediaCapturePipeline.MediaPipelineId"))],
        state: "MediaCapturePipeline.Status",
        ..PIPELINE
    },
    Wait {
        started_by: "CreateMediaConcatenationPipeline",
        by: &[("MediaPipelineId", Source::Answer("MediaConcatenationPipeline.MediaPipelineId"))],
        state: "MediaPipeline.MediaConcatenationPipeline.Status",
        states: DONE,
        ..PIPELINE
    },
    Wait {
        started_by: "CreateMediaInsightsPipeline",
        by: &[("MediaPipelineId", Source::Answer("MediaInsightsPipeline.MediaPipelineId"))],
        state: "MediaPipeline.MediaInsightsPipeline.Status",
        reason: ELEMENTS,
        ..PIPELINE
    },
    Wait {
        started_by: "CreateMediaLiveConnectorPipeline",
        by: &[("MediaPipelineId", Source::Answer("MediaLiveConnectorPipeline.MediaPipelineId"))],
        state: "MediaPipeline.MediaLiveConnectorPipeline.Status",
        ..PIPELINE
    },
    Wait {
        started_by: "CreateMediaStreamPipeline",
        by: &[("MediaPipelineId", Source::Answer("MediaStreamPipeline.MediaPipelineId"))],
        state: "MediaPipeline.MediaStreamPipeline.Status",
        ..PIPELINE
    },
    Wait { when: When::Is("UpdateStatus", "Pause"), states: PAUSED, ..INSIGHTS_STATUS },
    Wait { when: When::Is("UpdateStatus", "Resume"), states: RESUMED, ..INSIGHTS_STATUS },
    Wait {
        started_by: "DeleteMediaCapturePipeline",
        asked: "GetMediaCapturePipeline",
        by: OF_PIPELINE,
        state: "MediaCapturePipeline.Status",
        states: DONE,
        until_gone: true,
        ..PIPELINE
    },
    Wait {
        started_by: "DeleteMediaPipeline",
        by: OF_PIPELINE,
        state: "MediaPipeline.*.Status",
        states: DONE,
        until_gone: true,
        ..PIPELINE
    },
    Wait {
        started_by: "CreateMediaPipelineKinesisVideoStreamPool",
        by: &[("Identifier", Source::Answer("KinesisVideoStreamPoolConfiguration.PoolArn"))],
        ..STREAM_POOL
    },
    Wait { started_by: "UpdateMediaPipelineKinesisVideoStreamPool", ..STREAM_POOL },
    Wait {
        started_by: "DeleteMediaPipelineKinesisVideoStreamPool",
        states: LEAVING_POOL,
        until_gone: true,
        ..STREAM_POOL
    },
    Wait { started_by: "StartSpeakerSearchTask", by: SEARCH_OF_PIPELINE, ..SEARCH },
    Wait {
        started_by: "StopSpeakerSearchTask",
        by: &[
            ("Identifier", Source::Input("Identifier")),
            ("SpeakerSearchTaskId", Source::Input("SpeakerSearchTaskId")),
        ],
        ..SEARCH
    },
    Wait { started_by: "StartVoiceToneAnalysisTask", by: TONE_OF_PIPELINE, ..TONE },
    Wait {
        started_by: "StopVoiceToneAnalysisTask",
        by: &[
            ("Identifier", Source::Input("Identifier")),
            ("VoiceToneAnalysisTaskId", Source::Input("VoiceToneAnalysisTaskId")),
        ],
        ..TONE
    },
    Wait {
        started_by: "CreatePhoneNumberOrder",
        thing: "the order",
        asked: "GetPhoneNumberOrder",
        by: &[("PhoneNumberOrderId", Source::Answer("PhoneNumberOrder.PhoneNumberOrderId"))],
        state: "PhoneNumberOrder.Status",
        states: ORDER,
        reason: NUMBERS,
        ..ANY
    },
    // A number is in the deletion queue for seven days.
    Wait { started_by: "DeletePhoneNumber", states: LEAVING, until_gone: true, ..NUMBER },
    Wait { started_by: "RestorePhoneNumber", states: RESTORED, ..NUMBER },
    Wait { when: When::Has("CallingName"), states: NAMED, ..CALLING_NAME },
    Wait { when: When::Is("CallingName", ""), states: UNNAMED, ..CALLING_NAME },
    Wait { started_by: "StartSpeakerSearchTask", by: SEARCH_OF_CALL, states: CALL_TASK, ..CALL_SEARCH },
    Wait {
        started_by: "StopSpeakerSearchTask",
        by: &[
            ("VoiceConnectorId", Source::Input("VoiceConnectorId")),
            ("SpeakerSearchTaskId", Source::Input("SpeakerSearchTaskId")),
        ],
        states: CALL_TASK_ENDED,
        ..CALL_SEARCH
    },
    // The state is that of the task, whichever of the two voices is asked for.
    Wait {
        started_by: "StartVoiceToneAnalysisTask",
        by: &[
            ("VoiceConnectorId", Source::Input("VoiceConnectorId")),
            ("VoiceToneAnalysisTaskId", Source::Answer("VoiceToneAnalysisTask.VoiceToneAnalysisTaskId")),
            ("IsCaller", Source::True),
        ],
        states: CALL_TASK,
        ..CALL_TONE
    },
    Wait {
        started_by: "StopVoiceToneAnalysisTask",
        by: &[
            ("VoiceConnectorId", Source::Input("VoiceConnectorId")),
            ("VoiceToneAnalysisTaskId", Source::Input("VoiceToneAnalysisTaskId")),
            ("IsCaller", Source::True),
        ],
        states: CALL_TASK_ENDED,
        ..CALL_TONE
    },
];

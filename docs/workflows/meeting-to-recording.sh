#!/bin/sh
# Meeting to recording: a meeting with attendees and live transcription, recorded in pieces that are joined at the end.
#
# BUCKET_ARN is an S3 bucket of the account in the meeting's region, whose policy lets
# mediapipelines.chime.amazonaws.com write to it. MEDIA_REGION is where the media runs.
set -eu

BUCKET_ARN=${BUCKET_ARN:-arn:aws:s3:::example-recordings}
MEDIA_REGION=${MEDIA_REGION:-us-east-1}

# Nothing lists meetings: keep what this says. Its own token makes it safe to repeat create-meeting after a time-out:
# the same token gives the same meeting.
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
meeting=$(chimectl meetings create-meeting --external-meeting-id standup --media-region "$MEDIA_REGION" \
  --client-request-token "$token" --query Meeting.MeetingId --output text)
meeting_arn=$(chimectl meetings get-meeting --meeting-id "$meeting" --query Meeting.MeetingArn --output text)

# Up to 100 attendees at a time. Each one's join token goes to that person's client, and to nobody else.
chimectl meetings batch-create-attendee --meeting-id "$meeting" \
  --attendees ExternalUserId=alice ExternalUserId=bob --query 'Attendees[].ExternalUserId' --output text

chimectl meetings start-meeting-transcription --meeting-id "$meeting" \
  --transcription-configuration 'EngineTranscribeSettings={LanguageCode=en-US}'

# A meeting is recorded once. The recording comes in pieces of a few seconds, under the pipeline's id in the bucket.
capture=$(chimectl media-pipelines create-media-capture-pipeline \
  --source-type ChimeSdkMeeting --source-arn "$meeting_arn" --sink-type S3Bucket --sink-arn "$BUCKET_ARN" --wait \
  --query MediaCapturePipeline.MediaPipelineId --output text)
capture_arn=$(chimectl media-pipelines get-media-capture-pipeline --media-pipeline-id "$capture" \
  --query MediaCapturePipeline.MediaPipelineArn --output text)
echo 'recording'

# Here people talk. The concatenation can be asked for at once: it waits until the recording has ended.
concatenation=$(chimectl media-pipelines create-media-concatenation-pipeline --sources '[{
    "Type": "MediaCapturePipeline",
    "MediaCapturePipelineSourceConfiguration": {
      "MediaPipelineArn": "'"$capture_arn"'",
      "ChimeSdkMeetingConfiguration": {"ArtifactsConfiguration": {
        "Audio": {"State": "Enabled"},
        "Video": {"State": "Disabled"},
        "Content": {"State": "Enabled"},
        "DataChannel": {"State": "Disabled"},
        "TranscriptionMessages": {"State": "Enabled"},
        "MeetingEvents": {"State": "Disabled"},
        "CompositedVideo": {"State": "Disabled"}
      }}
    }
  }]' --sinks "Type=S3Bucket,S3BucketSinkConfiguration={Destination=$BUCKET_ARN}" \
  --query MediaConcatenationPipeline.MediaPipelineId --output text)

# The end of the meeting ends the recording, too; to end the recording alone, delete its pipeline.
chimectl media-pipelines delete-media-pipeline --media-pipeline-id "$capture"
chimectl meetings stop-meeting-transcription --meeting-id "$meeting"
chimectl meetings delete-meeting --meeting-id "$meeting"

chimectl media-pipelines get-media-pipeline --media-pipeline-id "$concatenation" \
  --until "MediaPipeline.MediaConcatenationPipeline.Status=='Stopped'" --output off
echo 'joined'

# Clean up. The files stay in the bucket.
chimectl media-pipelines delete-media-pipeline --media-pipeline-id "$concatenation"

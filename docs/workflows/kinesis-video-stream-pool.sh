#!/bin/sh
# Kinesis video stream pool: the audio of a meeting goes to Kinesis video streams, which are made in advance because that
# takes longer than a meeting can wait.
#
# NAME is the name of the pool. MEDIA_REGION is the region of the meeting's media, the pool and its streams.
set -eu

NAME=${NAME:-meeting-audio}
MEDIA_REGION=${MEDIA_REGION:-us-east-1}

export AWS_REGION="$MEDIA_REGION"

pool=$(chimectl media-pipelines create-media-pipeline-kinesis-video-stream-pool --pool-name "$NAME" \
  --stream-configuration "Region=$MEDIA_REGION,DataRetentionInHours=24" --wait \
  --query KinesisVideoStreamPoolConfiguration.PoolArn --output text)

meeting=$(chimectl meetings create-meeting --external-meeting-id standup --media-region "$MEDIA_REGION" \
  --query Meeting.MeetingId --output text)
meeting_arn=$(chimectl meetings get-meeting --meeting-id "$meeting" --query Meeting.MeetingArn --output text)

# MixedAudio is one stream with all voices, IndividualAudio one for each attendee: then reserve as many as may join.
pipeline=$(chimectl media-pipelines create-media-stream-pipeline \
  --sources "SourceType=ChimeSdkMeeting,SourceArn=$meeting_arn" \
  --sinks "SinkType=KinesisVideoStreamPool,SinkArn=$pool,ReservedStreamCapacity=1,MediaStreamType=MixedAudio" --wait \
  --query MediaStreamPipeline.MediaPipelineId --output text)
chimectl media-pipelines get-media-pipeline-kinesis-video-stream-pool --identifier "$NAME" \
  --query 'KinesisVideoStreamPoolConfiguration.[PoolStatus, PoolSize]' --output text

# Clean up. A pool is deleted only when no pipeline uses it.
chimectl media-pipelines delete-media-pipeline --media-pipeline-id "$pipeline" --wait --output off
chimectl meetings delete-meeting --meeting-id "$meeting"
# The name is free again when the pool is gone.
chimectl media-pipelines delete-media-pipeline-kinesis-video-stream-pool --identifier "$NAME" --wait

#!/bin/sh
# Call analytics: calls of a voice connector are transcribed, their callers recognised and their tone judged.
#
# ROLE_ARN is the role with which the service reads the calls and writes the results; STREAM_ARN is the Kinesis data stream
# for the results; KEY_ARN is the KMS key of the voice prints. TRANSACTION_ID is a call that is on: the events of the voice
# connector name it. The quotas of speaker search and voice tone analysis are zero until AWS has raised them.
set -eu

ROLE_ARN=${ROLE_ARN:-arn:aws:iam::123456789012:role/call-analytics}
STREAM_ARN=${STREAM_ARN:-arn:aws:kinesis:us-east-1:123456789012:stream/call-insights}
KEY_ARN=${KEY_ARN:-arn:aws:kms:us-east-1:123456789012:key/7f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918}
TRANSACTION_ID=${TRANSACTION_ID:-8e7d6c5b-4a39-4281-9706-f5e4d3c2b1a0}

configuration=$(chimectl media-pipelines create-media-insights-pipeline-configuration \
  --media-insights-pipeline-configuration-name call-analytics --resource-access-role-arn "$ROLE_ARN" --elements '[
    {
      "Type": "AmazonTranscribeCallAnalyticsProcessor",
      "AmazonTranscribeCallAnalyticsProcessorConfiguration": {"LanguageCode": "en-US"}
    },
    {
      "Type": "VoiceAnalyticsProcessor",
      "VoiceAnalyticsProcessorConfiguration": {"SpeakerSearchStatus": "Enabled", "VoiceToneAnalysisStatus": "Enabled"}
    },
    {
      "Type": "KinesisDataStreamSink",
      "KinesisDataStreamSinkConfiguration": {"InsightsTarget": "'"$STREAM_ARN"'"}
    }
  ]' --query MediaInsightsPipelineConfiguration.MediaInsightsPipelineConfigurationArn --output text)

# Every call of the voice connector is streamed to the configuration. (In production this is a voice connector that has
# numbers: see telephony-voice-connector.sh.)
connector=$(chimectl voice create-voice-connector --name call-analytics --require-encryption \
  --query VoiceConnector.VoiceConnectorId --output text)
chimectl voice put-voice-connector-streaming-configuration --voice-connector-id "$connector" \
  --streaming-configuration '{
    "DataRetentionInHours": 24,
    "Disabled": false,
    "MediaInsightsConfiguration": {"Disabled": false, "ConfigurationArn": "'"$configuration"'"}
  }' --query StreamingConfiguration.MediaInsightsConfiguration.Disabled --output text

# Voice profiles are biometric data: laws may demand that callers are told and have agreed.
domain=$(chimectl voice create-voice-profile-domain --name callers \
  --server-side-encryption-configuration "KmsKeyArn=$KEY_ARN" \
  --query VoiceProfileDomain.VoiceProfileDomainId --output text)

# Who is calling? The answer names the voice profiles that are nearest.
search=$(chimectl voice start-speaker-search-task --voice-connector-id "$connector" \
  --transaction-id "$TRANSACTION_ID" --voice-profile-domain-id "$domain" --call-leg Caller --wait \
  --query SpeakerSearchTask.SpeakerSearchTaskId --output text)
echo 'speaker search done'

# Nobody whom the domain knows: within a day, the search can be made a voice profile, which later searches find.
profile=$(chimectl voice create-voice-profile --speaker-search-task-id "$search" \
  --query VoiceProfile.VoiceProfileId --output text)

# In which mood? The results go to the sink while the call is on.
chimectl voice start-voice-tone-analysis-task --voice-connector-id "$connector" \
  --transaction-id "$TRANSACTION_ID" --language-code en-US --wait --output off
echo 'voice tone analysis done'

# Clean up.
chimectl voice delete-voice-profile --voice-profile-id "$profile"
chimectl voice delete-voice-profile-domain --voice-profile-domain-id "$domain"
chimectl voice delete-voice-connector-streaming-configuration --voice-connector-id "$connector"
chimectl voice delete-voice-connector --voice-connector-id "$connector"
chimectl media-pipelines delete-media-insights-pipeline-configuration --identifier "$configuration"

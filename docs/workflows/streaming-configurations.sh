#!/bin/sh
# Streaming: what happens in the channels of an app instance goes to Kinesis streams, to be archived or analysed.
#
# STREAM_ARN is a Kinesis data stream; its name must begin with chime-messaging-.
set -eu

STREAM_ARN=${STREAM_ARN:-arn:aws:kinesis:us-east-1:123456789012:stream/chime-messaging-archive}

app=$(chimectl identity create-app-instance --name streaming --query AppInstanceArn --output text)

# Channel has channels, memberships and the like without the messages, ChannelMessage the messages alone. Each kind is
# given once; they may share a stream.
chimectl messaging put-messaging-streaming-configurations --app-instance-arn "$app" --streaming-configurations \
  "DataType=Channel,ResourceArn=$STREAM_ARN" \
  "DataType=ChannelMessage,ResourceArn=$STREAM_ARN" \
  --output off
chimectl messaging get-messaging-streaming-configurations --app-instance-arn "$app" \
  --query 'StreamingConfigurations[].[DataType, ResourceArn]' --output text

# Clean up.
chimectl messaging delete-messaging-streaming-configurations --app-instance-arn "$app"
chimectl identity delete-app-instance --app-instance-arn "$app"

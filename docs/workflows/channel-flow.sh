#!/bin/sh
# Channel flow: a Lambda function sees every message of a channel before the members do, and may change or deny it.
#
# LAMBDA_ARN is the function, which must allow messaging.chime.amazonaws.com to call it.
set -eu

LAMBDA_ARN=${LAMBDA_ARN:-arn:aws:lambda:us-east-1:123456789012:function:filter-words}

app=$(chimectl identity create-app-instance --name moderated --query AppInstanceArn --output text)
for user in alice bob; do
  chimectl identity create-app-instance-user --app-instance-arn "$app" --app-instance-user-id "$user" --name "$user" \
    --output off
done
export CHIMECTL_BEARER="$app/user/alice"
channel=$(chimectl messaging create-channel --app-instance-arn "$app" --name lobby --query ChannelArn --output text)

# ABORT drops a message that the function could not judge; CONTINUE would let it through.
flow=$(chimectl messaging create-channel-flow --app-instance-arn "$app" --name filter --processors '[{
    "Name": "filter-words",
    "ExecutionOrder": 1,
    "FallbackAction": "ABORT",
    "Configuration": {"Lambda": {"ResourceArn": "'"$LAMBDA_ARN"'", "InvocationType": "ASYNC"}}
  }]' --query ChannelFlowArn --output text)
# A channel has one flow.
chimectl messaging associate-channel-flow --channel-arn "$channel" --channel-flow-arn "$flow"

message=$(chimectl messaging send-channel-message --channel-arn "$channel" --content 'Darn it' --type STANDARD \
  --persistence PERSISTENT --query MessageId --output text)
# The answer to the sender comes before that of the function: only the status tells, and only the sender may ask.
chimectl messaging get-channel-message-status --channel-arn "$channel" --message-id "$message" \
  --query Status.Value --output text

# The function answers like this, with the callback's id from the event that it was called with; a message that it denies
# (--delete-resource) is not stored. The sandbox calls no function and takes any id. AWS refuses one that it did not give
# out, and then the function's own answer counts.
chimectl messaging channel-flow-callback --callback-id e2c4a6b8-0d1f-4a3c-9b5e-7f6d8c0a2e4b \
  --channel-arn "$channel" --channel-message "MessageId=$message,Content='**** it'" --output off ||
  echo 'waiting for the function' >&2

chimectl messaging get-channel-message-status --channel-arn "$channel" --message-id "$message" \
  --until "Status.Value=='SENT'" --output off
chimectl messaging list-channel-messages --channel-arn "$channel" --query 'ChannelMessages[].Content' --output text

# Clean up. A flow is deleted only after it was taken from every channel.
chimectl messaging disassociate-channel-flow --channel-arn "$channel" --channel-flow-arn "$flow"
chimectl messaging delete-channel-flow --channel-flow-arn "$flow"
chimectl identity delete-app-instance --app-instance-arn "$app"

#!/bin/sh
# Messaging: an app instance with users and an admin, a channel with members, and a message that they read.
#
# NAME is the name of the app instance.
set -eu

NAME=${NAME:-chat}

app=$(chimectl identity create-app-instance --name "$NAME" --query AppInstanceArn --output text)

# A user's id is yours to choose, and its ARN follows from it: nothing needs to be looked up later.
for user in root alice bob carol; do
  chimectl identity create-app-instance-user --app-instance-arn "$app" --app-instance-user-id "$user" --name "$user" \
    --output off
done
chimectl identity create-app-instance-admin --app-instance-arn "$app" --app-instance-admin-arn "$app/user/root" \
  --output off

# Messaging commands act for a user, who is named by --chime-bearer or, for all that follow, by this variable.
export CHIMECTL_BEARER="$app/user/alice"

channel=$(chimectl messaging create-channel --app-instance-arn "$app" --name standup --privacy PRIVATE \
  --query ChannelArn --output text)

# Up to 100 members at a time. Those that cannot be added are listed under Errors, and the exit status is then 1.
chimectl messaging batch-create-channel-membership --channel-arn "$channel" \
  --member-arns "$app/user/bob" "$app/user/carol" --output off

chimectl messaging send-channel-message --channel-arn "$channel" --content 'Good morning' --type STANDARD \
  --persistence PERSISTENT --output off

# Bob reads it. Messages come newest first; ASCENDING turns that round.
chimectl messaging list-channel-messages --channel-arn "$channel" --sort-order ASCENDING \
  --chime-bearer "$app/user/bob" --query 'ChannelMessages[].[Sender.Name, Content]' --output text

# Private channels are listed to admins only; everybody else asks for the channels of a user.
chimectl messaging list-channels --app-instance-arn "$app" --privacy PRIVATE --chime-bearer "$app/user/root" \
  --query 'Channels[].Name' --output text

# Clean up. Everything in the app instance goes with it, in the background.
chimectl identity delete-app-instance --app-instance-arn "$app"

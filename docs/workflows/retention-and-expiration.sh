#!/bin/sh
# Retention and expiration: messages that are deleted after a while, and channels and users that end by themselves.
#
# RETENTION_DAYS is how long messages are kept, EXPIRATION_DAYS how long channels and users are kept.
set -eu

RETENTION_DAYS=${RETENTION_DAYS:-60}
EXPIRATION_DAYS=${EXPIRATION_DAYS:-30}

app=$(chimectl identity create-app-instance --name retention --query AppInstanceArn --output text)
chimectl identity create-app-instance-user --app-instance-arn "$app" --app-instance-user-id alice --name Alice \
  --output off
export CHIMECTL_BEARER="$app/user/alice"

# For all channels of the app instance. The first deletion begins at the time that the answer gives.
chimectl identity put-app-instance-retention-settings --app-instance-arn "$app" \
  --app-instance-retention-settings "ChannelRetentionSettings={RetentionDays=$RETENTION_DAYS}" --output off
chimectl identity get-app-instance-retention-settings --app-instance-arn "$app" \
  --query AppInstanceRetentionSettings.ChannelRetentionSettings.RetentionDays --output text

# A channel that ends when nobody has written for so many days; CREATED_TIMESTAMP counts from its creation.
channel=$(chimectl messaging create-channel --app-instance-arn "$app" --name incident \
  --expiration-settings "ExpirationDays=$EXPIRATION_DAYS,ExpirationCriterion=LAST_MESSAGE_TIMESTAMP" \
  --query ChannelArn --output text)
chimectl messaging describe-channel --channel-arn "$channel" \
  --query 'Channel.ExpirationSettings.[ExpirationDays, ExpirationCriterion]' --output text

# Other settings save a channel until they have run out; none at all keep it for good. Deletion runs in the background:
# until then the channel looks alive.
chimectl messaging put-channel-expiration-settings --channel-arn "$channel" --output off

chimectl identity put-app-instance-user-expiration-settings --app-instance-user-arn "$app/user/alice" \
  --expiration-settings "ExpirationDays=$EXPIRATION_DAYS,ExpirationCriterion=CREATED_TIMESTAMP" --output off
chimectl identity describe-app-instance-user --app-instance-user-arn "$app/user/alice" \
  --query AppInstanceUser.ExpirationSettings.ExpirationDays --output text

# Clean up.
chimectl identity delete-app-instance --app-instance-arn "$app"

#!/bin/sh
# Teardown of telephony: takes down what telephony-voice-connector.sh and telephony-sip-media-application.sh made, in the
# order that the service demands, and gives the numbers back. It may be repeated: what is gone is not found again.
#
# NAME is the name of the voice connectors, the applications and their rules. LAMBDA_ARN is the function of the
# application: its region is where everything is.
set -eu

NAME=${NAME:-front-desk}
LAMBDA_ARN=${LAMBDA_ARN:-arn:aws:lambda:us-east-1:123456789012:function:ivr}

# What another region has is not found here.
region=$(echo "$LAMBDA_ARN" | cut -d : -f 4)
export AWS_REGION="$region"

# An application is deleted only when no rule leads to it, and a rule only when it is disabled; disabling it takes its name.
rules=$(chimectl voice list-sip-rules --query "SipRules[?Name=='$NAME'].SipRuleId" --output text)
for rule in $rules; do
  number=$(chimectl voice get-sip-rule --sip-rule-id "$rule" --query SipRule.TriggerValue --output text)
  chimectl voice update-sip-rule --sip-rule-id "$rule" --name "$NAME" --disabled --output off
  chimectl voice delete-sip-rule --sip-rule-id "$rule"
  # For seven days, restore-phone-number takes the number back.
  chimectl voice delete-phone-number --phone-number-id "$number"
  echo "$number is in the deletion queue"
done

applications=$(chimectl voice list-sip-media-applications \
  --query "SipMediaApplications[?Name=='$NAME'].SipMediaApplicationId" --output text)
for application in $applications; do
  chimectl voice delete-sip-media-application --sip-media-application-id "$application"
done

# A voice connector is deleted only when it has no numbers.
connectors=$(chimectl voice list-voice-connectors --query "VoiceConnectors[?Name=='$NAME'].VoiceConnectorId" --output text)
for connector in $connectors; do
  numbers=$(chimectl voice list-phone-numbers --filter-name VoiceConnectorId --filter-value "$connector" \
    --query 'PhoneNumbers[].E164PhoneNumber' --output text)
  for number in $numbers; do
    chimectl voice disassociate-phone-numbers-from-voice-connector --voice-connector-id "$connector" \
      --e164-phone-numbers "$number" --output off
    chimectl voice delete-phone-number --phone-number-id "$number"
    echo "$number is in the deletion queue"
  done
  chimectl voice delete-voice-connector --voice-connector-id "$connector"
done

chimectl voice list-phone-numbers --status DeleteInProgress --query 'PhoneNumbers[].[E164PhoneNumber, Status]' --output text

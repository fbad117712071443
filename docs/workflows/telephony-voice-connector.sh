#!/bin/sh
# Telephony with a voice connector: a number is ordered and leads to your own phone system, which may also call out.
#
# NAME is the name of the voice connector. COUNTRY and AREA_CODE say where the number is. SIP_HOST is the phone system,
# ALLOWED_CIDR the addresses that it calls from (a public range, at most /27 wide).
# telephony-teardown.sh takes everything down again.
set -eu

NAME=${NAME:-front-desk}
COUNTRY=${COUNTRY:-US}
AREA_CODE=${AREA_CODE:-206}
SIP_HOST=${SIP_HOST:-sip.example.com}
ALLOWED_CIDR=${ALLOWED_CIDR:-203.0.113.0/28}

number=$(chimectl voice search-available-phone-numbers --country "$COUNTRY" --area-code "$AREA_CODE" \
  --phone-number-type Local --max-items 1 --query 'E164PhoneNumbers[0]' --output text)
chimectl voice create-phone-number-order --product-type VoiceConnector \
  --e164-phone-numbers "$number" --wait --output off

connector=$(chimectl voice create-voice-connector --name "$NAME" --require-encryption \
  --query VoiceConnector.VoiceConnectorId --output text)

# Calls to the number go to the phone system.
chimectl voice put-voice-connector-origination --voice-connector-id "$connector" \
  --origination "Routes=[{Host=$SIP_HOST,Port=5061,Protocol=TCP,Priority=1,Weight=1}]" --output off
# The phone system may call out, to numbers of these countries.
chimectl voice put-voice-connector-termination --voice-connector-id "$connector" \
  --termination "CallingRegions=[$COUNTRY],CidrAllowedList=[$ALLOWED_CIDR],CpsLimit=1" --output off

# Numbers that cannot be associated are listed under PhoneNumberErrors, and the exit status is then 1: a number that was
# only just ordered may be refused for a while.
tries=60
until chimectl voice associate-phone-numbers-with-voice-connector --voice-connector-id "$connector" \
  --e164-phone-numbers "$number" --output off; do
  tries=$((tries - 1))
  [ "$tries" -gt 0 ]
  sleep 10
done

chimectl voice get-phone-number --phone-number-id "$number" \
  --query 'PhoneNumber.[PhoneNumberId, Status, Associations[0].Value]' --output text

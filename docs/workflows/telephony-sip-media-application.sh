#!/bin/sh
# Telephony with a SIP media application: a number is ordered and leads to a Lambda function, which also places calls.
#
# NAME is the name of the application and its rule. LAMBDA_ARN is the function, in the application's region; it must allow
# voiceconnector.chime.amazonaws.com to call it. COUNTRY and AREA_CODE say where the number is. CALL, if it is set, is a
# number to call.
# telephony-teardown.sh takes everything down again.
set -eu

NAME=${NAME:-front-desk}
LAMBDA_ARN=${LAMBDA_ARN:-arn:aws:lambda:us-east-1:123456789012:function:ivr}
COUNTRY=${COUNTRY:-US}
AREA_CODE=${AREA_CODE:-206}
CALL=${CALL:-}

# The function's region is the fourth part of its ARN; the application belongs to the same one.
region=$(echo "$LAMBDA_ARN" | cut -d : -f 4)
export AWS_REGION="$region"

number=$(chimectl voice search-available-phone-numbers --country "$COUNTRY" --area-code "$AREA_CODE" \
  --phone-number-type Local --max-items 1 --query 'E164PhoneNumbers[0]' --output text)
chimectl voice create-phone-number-order --product-type SipMediaApplicationDialIn \
  --e164-phone-numbers "$number" --wait --output off

application=$(chimectl voice create-sip-media-application --name "$NAME" --aws-region "$region" \
  --endpoints "LambdaArn=$LAMBDA_ARN" --query SipMediaApplication.SipMediaApplicationId --output text)

# The rule ties the number to the application. A number that was only just ordered may be refused for a while.
chimectl voice get-phone-number --phone-number-id "$number" \
  --until "PhoneNumber.Status=='Unassigned'" --output off
chimectl voice create-sip-rule --name "$NAME" --trigger-type ToPhoneNumber --trigger-value "$number" \
  --target-applications "SipMediaApplicationId=$application,Priority=1,AwsRegion=$region" \
  --query 'SipRule.[TriggerValue, Disabled]' --output text

# The function hears of the call and says what happens in it; the map comes along in its event.
if [ -n "$CALL" ]; then
  call=$(chimectl voice create-sip-media-application-call --sip-media-application-id "$application" \
    --from-phone-number "$number" --to-phone-number "$CALL" --arguments-map reason=reminder \
    --query SipMediaApplicationCall.TransactionId --output text)
  # Tells the function something while the call is on.
  chimectl voice update-sip-media-application-call --sip-media-application-id "$application" \
    --transaction-id "$call" --arguments action=hang-up --output off
fi

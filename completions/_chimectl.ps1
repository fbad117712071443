
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'chimectl' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'chimectl'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'chimectl' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('meetings', 'meetings', [CompletionResultType]::ParameterValue, 'Run meetings, their attendees and live transcription')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Try and test everything on this machine, without an account')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'chimectl;meetings' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('batch-create-attendee', 'batch-create-attendee', [CompletionResultType]::ParameterValue, 'Create up to 100 attendees of a meeting in one request')
            [CompletionResult]::new('batch-update-attendee-capabilities-except', 'batch-update-attendee-capabilities-except', [CompletionResultType]::ParameterValue, 'Change the capabilities of all attendees of a meeting but some')
            [CompletionResult]::new('create-attendee', 'create-attendee', [CompletionResultType]::ParameterValue, 'Create one attendee of a meeting')
            [CompletionResult]::new('create-meeting', 'create-meeting', [CompletionResultType]::ParameterValue, 'Create a meeting that attendees can then be added to')
            [CompletionResult]::new('create-meeting-with-attendees', 'create-meeting-with-attendees', [CompletionResultType]::ParameterValue, 'Create a meeting together with its first attendees')
            [CompletionResult]::new('delete-attendee', 'delete-attendee', [CompletionResultType]::ParameterValue, 'Remove an attendee from a meeting')
            [CompletionResult]::new('delete-meeting', 'delete-meeting', [CompletionResultType]::ParameterValue, 'Delete a meeting with all its attendees')
            [CompletionResult]::new('get-attendee', 'get-attendee', [CompletionResultType]::ParameterValue, 'Show one attendee: user id, capabilities and join token')
            [CompletionResult]::new('get-meeting', 'get-meeting', [CompletionResultType]::ParameterValue, 'Show a meeting: its media endpoints, features and region')
            [CompletionResult]::new('list-attendees', 'list-attendees', [CompletionResultType]::ParameterValue, 'List the attendees of a meeting')
            [CompletionResult]::new('list-tags-for-resource', 'list-tags-for-resource', [CompletionResultType]::ParameterValue, 'List the tags of a meeting')
            [CompletionResult]::new('start-meeting-transcription', 'start-meeting-transcription', [CompletionResultType]::ParameterValue, 'Start live transcription of a meeting with Amazon Transcribe')
            [CompletionResult]::new('stop-meeting-transcription', 'stop-meeting-transcription', [CompletionResultType]::ParameterValue, 'Stop live transcription of a meeting')
            [CompletionResult]::new('tag-resource', 'tag-resource', [CompletionResultType]::ParameterValue, 'Add tags to a meeting, or change the values of tags that it has')
            [CompletionResult]::new('untag-resource', 'untag-resource', [CompletionResultType]::ParameterValue, 'Remove tags from a meeting')
            [CompletionResult]::new('update-attendee-capabilities', 'update-attendee-capabilities', [CompletionResultType]::ParameterValue, 'Change what one attendee may send and receive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'chimectl;meetings;batch-create-attendee' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--meeting-id', '--meeting-id', [CompletionResultType]::ParameterName, 'Meeting to add the attendees to (required)')
            [CompletionResult]::new('--attendees', '--attendees', [CompletionResultType]::ParameterName, 'Attendees to create, each with your id of the user and optionally capabilities (required)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;batch-update-attendee-capabilities-except' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--meeting-id', '--meeting-id', [CompletionResultType]::ParameterName, 'Meeting whose attendees change (required)')
            [CompletionResult]::new('--excluded-attendee-ids', '--excluded-attendee-ids', [CompletionResultType]::ParameterName, 'Attendees that stay as they are (required)')
            [CompletionResult]::new('--capabilities', '--capabilities', [CompletionResultType]::ParameterName, 'What everybody else may send and receive from now on (required)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;create-attendee' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--meeting-id', '--meeting-id', [CompletionResultType]::ParameterName, 'Meeting to add the attendee to (required)')
            [CompletionResult]::new('--external-user-id', '--external-user-id', [CompletionResultType]::ParameterName, 'Your own id of the user, which comes back in events and rosters (required)')
            [CompletionResult]::new('--capabilities', '--capabilities', [CompletionResultType]::ParameterName, 'What the attendee may send and receive; everything where it is left out')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;create-meeting' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--media-region', '--media-region', [CompletionResultType]::ParameterName, 'Region in which the media runs; choose the one nearest to the attendees (required)')
            [CompletionResult]::new('--external-meeting-id', '--external-meeting-id', [CompletionResultType]::ParameterName, 'Your own name for the meeting, to find it again in events and logs (required)')
            [CompletionResult]::new('--client-request-token', '--client-request-token', [CompletionResultType]::ParameterName, 'Token that makes a repeated request safe: the same token with the same request gives the same meeting')
            [CompletionResult]::new('--meeting-host-id', '--meeting-host-id', [CompletionResultType]::ParameterName, 'Not used by the service; reserved')
            [CompletionResult]::new('--notifications-configuration', '--notifications-configuration', [CompletionResultType]::ParameterName, 'Where to send events of the meeting and its attendees: a Lambda function, an SNS topic, an SQS queue')
            [CompletionResult]::new('--meeting-features', '--meeting-features', [CompletionResultType]::ParameterName, 'Audio, video, content and attendee limits of the meeting')
            [CompletionResult]::new('--primary-meeting-id', '--primary-meeting-id', [CompletionResultType]::ParameterName, 'Meeting whose media is replicated into this one')
            [CompletionResult]::new('--tenant-ids', '--tenant-ids', [CompletionResultType]::ParameterName, 'Your identifiers of the customers whom the meeting serves; up to five')
            [CompletionResult]::new('--tags', '--tags', [CompletionResultType]::ParameterName, 'Tags of the meeting; not for personal or secret data')
            [CompletionResult]::new('--media-placement-network-type', '--media-placement-network-type', [CompletionResultType]::ParameterName, 'IP versions of the media endpoints; IPv4 only where it is left out')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;create-meeting-with-attendees' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--media-region', '--media-region', [CompletionResultType]::ParameterName, 'Region in which the media runs; choose the one nearest to the attendees (required)')
            [CompletionResult]::new('--external-meeting-id', '--external-meeting-id', [CompletionResultType]::ParameterName, 'Your own name for the meeting, to find it again in events and logs (required)')
            [CompletionResult]::new('--attendees', '--attendees', [CompletionResultType]::ParameterName, 'Attendees to create with the meeting (required)')
            [CompletionResult]::new('--client-request-token', '--client-request-token', [CompletionResultType]::ParameterName, 'Token that makes a repeated request safe: the same token with the same request gives the same meeting')
            [CompletionResult]::new('--meeting-host-id', '--meeting-host-id', [CompletionResultType]::ParameterName, 'Not used by the service; reserved')
            [CompletionResult]::new('--meeting-features', '--meeting-features', [CompletionResultType]::ParameterName, 'Audio, video, content and attendee limits of the meeting')
            [CompletionResult]::new('--notifications-configuration', '--notifications-configuration', [CompletionResultType]::ParameterName, 'Where to send events of the meeting and its attendees: a Lambda function, an SNS topic, an SQS queue')
            [CompletionResult]::new('--primary-meeting-id', '--primary-meeting-id', [CompletionResultType]::ParameterName, 'Meeting whose media is replicated into this one')
            [CompletionResult]::new('--tenant-ids', '--tenant-ids', [CompletionResultType]::ParameterName, 'Your identifiers of the customers whom the meeting serves; up to five')
            [CompletionResult]::new('--tags', '--tags', [CompletionResultType]::ParameterName, 'Tags of the meeting; not for personal or secret data')
            [CompletionResult]::new('--media-placement-network-type', '--media-placement-network-type', [CompletionResultType]::ParameterName, 'IP versions of the media endpoints; IPv4 only where it is left out')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;delete-attendee' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--meeting-id', '--meeting-id', [CompletionResultType]::ParameterName, 'Meeting that the attendee belongs to (required)')
            [CompletionResult]::new('--attendee-id', '--attendee-id', [CompletionResultType]::ParameterName, 'Attendee to remove (required)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;delete-meeting' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--meeting-id', '--meeting-id', [CompletionResultType]::ParameterName, 'Meeting to delete (required)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;get-attendee' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--meeting-id', '--meeting-id', [CompletionResultType]::ParameterName, 'Meeting that the attendee belongs to (required)')
            [CompletionResult]::new('--attendee-id', '--attendee-id', [CompletionResultType]::ParameterName, 'Attendee to show (required)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;get-meeting' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--meeting-id', '--meeting-id', [CompletionResultType]::ParameterName, 'Meeting to show (required)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;list-attendees' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--meeting-id', '--meeting-id', [CompletionResultType]::ParameterName, 'Meeting whose attendees are listed (required)')
            [CompletionResult]::new('--next-token', '--next-token', [CompletionResultType]::ParameterName, 'The service''s own token of the page to fetch; makes a single request')
            [CompletionResult]::new('--max-results', '--max-results', [CompletionResultType]::ParameterName, 'How many attendees the single request asks for; use --page-size to list them all')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;list-tags-for-resource' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--resource-arn', '--resource-arn', [CompletionResultType]::ParameterName, 'ARN of the meeting, as create-meeting and get-meeting show it (required)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;start-meeting-transcription' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--meeting-id', '--meeting-id', [CompletionResultType]::ParameterName, 'Meeting to transcribe (required)')
            [CompletionResult]::new('--transcription-configuration', '--transcription-configuration', [CompletionResultType]::ParameterName, 'Settings of one engine: EngineTranscribeSettings or EngineTranscribeMedicalSettings (required)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;stop-meeting-transcription' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--meeting-id', '--meeting-id', [CompletionResultType]::ParameterName, 'Meeting whose transcription stops (required)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;tag-resource' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--resource-arn', '--resource-arn', [CompletionResultType]::ParameterName, 'ARN of the meeting, as create-meeting and get-meeting show it (required)')
            [CompletionResult]::new('--tags', '--tags', [CompletionResultType]::ParameterName, 'Tags to add (required)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;untag-resource' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--resource-arn', '--resource-arn', [CompletionResultType]::ParameterName, 'ARN of the meeting, as create-meeting and get-meeting show it (required)')
            [CompletionResult]::new('--tag-keys', '--tag-keys', [CompletionResultType]::ParameterName, 'Keys of the tags to remove (required)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;update-attendee-capabilities' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--meeting-id', '--meeting-id', [CompletionResultType]::ParameterName, 'Meeting that the attendee belongs to (required)')
            [CompletionResult]::new('--attendee-id', '--attendee-id', [CompletionResultType]::ParameterName, 'Attendee to change (required)')
            [CompletionResult]::new('--capabilities', '--capabilities', [CompletionResultType]::ParameterName, 'What the attendee may send and receive from now on: audio, video and content, all three (required)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;meetings;help' {
            [CompletionResult]::new('batch-create-attendee', 'batch-create-attendee', [CompletionResultType]::ParameterValue, 'Create up to 100 attendees of a meeting in one request')
            [CompletionResult]::new('batch-update-attendee-capabilities-except', 'batch-update-attendee-capabilities-except', [CompletionResultType]::ParameterValue, 'Change the capabilities of all attendees of a meeting but some')
            [CompletionResult]::new('create-attendee', 'create-attendee', [CompletionResultType]::ParameterValue, 'Create one attendee of a meeting')
            [CompletionResult]::new('create-meeting', 'create-meeting', [CompletionResultType]::ParameterValue, 'Create a meeting that attendees can then be added to')
            [CompletionResult]::new('create-meeting-with-attendees', 'create-meeting-with-attendees', [CompletionResultType]::ParameterValue, 'Create a meeting together with its first attendees')
            [CompletionResult]::new('delete-attendee', 'delete-attendee', [CompletionResultType]::ParameterValue, 'Remove an attendee from a meeting')
            [CompletionResult]::new('delete-meeting', 'delete-meeting', [CompletionResultType]::ParameterValue, 'Delete a meeting with all its attendees')
            [CompletionResult]::new('get-attendee', 'get-attendee', [CompletionResultType]::ParameterValue, 'Show one attendee: user id, capabilities and join token')
            [CompletionResult]::new('get-meeting', 'get-meeting', [CompletionResultType]::ParameterValue, 'Show a meeting: its media endpoints, features and region')
            [CompletionResult]::new('list-attendees', 'list-attendees', [CompletionResultType]::ParameterValue, 'List the attendees of a meeting')
            [CompletionResult]::new('list-tags-for-resource', 'list-tags-for-resource', [CompletionResultType]::ParameterValue, 'List the tags of a meeting')
            [CompletionResult]::new('start-meeting-transcription', 'start-meeting-transcription', [CompletionResultType]::ParameterValue, 'Start live transcription of a meeting with Amazon Transcribe')
            [CompletionResult]::new('stop-meeting-transcription', 'stop-meeting-transcription', [CompletionResultType]::ParameterValue, 'Stop live transcription of a meeting')
            [CompletionResult]::new('tag-resource', 'tag-resource', [CompletionResultType]::ParameterValue, 'Add tags to a meeting, or change the values of tags that it has')
            [CompletionResult]::new('untag-resource', 'untag-resource', [CompletionResultType]::ParameterValue, 'Remove tags from a meeting')
            [CompletionResult]::new('update-attendee-capabilities', 'update-attendee-capabilities', [CompletionResultType]::ParameterValue, 'Change what one attendee may send and receive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'chimectl;meetings;help;batch-create-attendee' {
            break
        }
        'chimectl;meetings;help;batch-update-attendee-capabilities-except' {
            break
        }
        'chimectl;meetings;help;create-attendee' {
            break
        }
        'chimectl;meetings;help;create-meeting' {
            break
        }
        'chimectl;meetings;help;create-meeting-with-attendees' {
            break
        }
        'chimectl;meetings;help;delete-attendee' {
            break
        }
        'chimectl;meetings;help;delete-meeting' {
            break
        }
        'chimectl;meetings;help;get-attendee' {
            break
        }
        'chimectl;meetings;help;get-meeting' {
            break
        }
        'chimectl;meetings;help;list-attendees' {
            break
        }
        'chimectl;meetings;help;list-tags-for-resource' {
            break
        }
        'chimectl;meetings;help;start-meeting-transcription' {
            break
        }
        'chimectl;meetings;help;stop-meeting-transcription' {
            break
        }
        'chimectl;meetings;help;tag-resource' {
            break
        }
        'chimectl;meetings;help;untag-resource' {
            break
        }
        'chimectl;meetings;help;update-attendee-capabilities' {
            break
        }
        'chimectl;meetings;help;help' {
            break
        }
        'chimectl;sandbox' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the sandbox over HTTP on loopback, for any AWS SDK')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Run a command with an empty sandbox behind it')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Forget everything in the sandbox')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'chimectl;sandbox;serve' {
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Port to listen on; 0 picks a free one')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'File that holds the state, instead of that of --sandbox')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--in-memory', '--in-memory', [CompletionResultType]::ParameterName, 'Keep the state in memory and forget it at the end')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;sandbox;exec' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;sandbox;reset' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'File that holds the state, instead of that of --sandbox')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;sandbox;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the sandbox over HTTP on loopback, for any AWS SDK')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Run a command with an empty sandbox behind it')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Forget everything in the sandbox')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'chimectl;sandbox;help;serve' {
            break
        }
        'chimectl;sandbox;help;exec' {
            break
        }
        'chimectl;sandbox;help;reset' {
            break
        }
        'chimectl;sandbox;help;help' {
            break
        }
        'chimectl;completion' {
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Control region, such as us-east-1')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Profile of ~/.aws/config')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result; a table on a terminal and JSON in a pipe where it is left out')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'JMESPath expression that picks from the result')
            [CompletionResult]::new('--cli-input-json', '--cli-input-json', [CompletionResultType]::ParameterName, 'Input as a JSON object or file://PATH; flags override its members')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Items that each request asks for')
            [CompletionResult]::new('--max-items', '--max-items', [CompletionResultType]::ParameterName, 'Items after which to stop; the result then has a NextToken')
            [CompletionResult]::new('--starting-token', '--starting-token', [CompletionResultType]::ParameterName, 'NextToken of an earlier result, to go on from there')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Address to send requests to instead of the service''s own')
            [CompletionResult]::new('--cli-read-timeout', '--cli-read-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for an answer; 0 waits for ever')
            [CompletionResult]::new('--cli-connect-timeout', '--cli-connect-timeout', [CompletionResultType]::ParameterName, 'Seconds to wait for a connection; 0 waits for ever')
            [CompletionResult]::new('--cli-binary-format', '--cli-binary-format', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; no operation takes binary values')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the sandbox in this process instead of AWS')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the request that would be sent, and send nothing')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Show requests and answers on standard error, without secrets')
            [CompletionResult]::new('--no-validate', '--no-validate', [CompletionResultType]::ParameterName, 'Send values that are outside the documented limits')
            [CompletionResult]::new('--no-paginate', '--no-paginate', [CompletionResultType]::ParameterName, 'Make a single request for one page')
            [CompletionResult]::new('--no-sign-request', '--no-sign-request', [CompletionResultType]::ParameterName, 'Send requests without signing them')
            [CompletionResult]::new('--no-cli-pager', '--no-cli-pager', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no pager')
            [CompletionResult]::new('--no-cli-auto-prompt', '--no-cli-auto-prompt', [CompletionResultType]::ParameterName, 'Accepted for scripts of the AWS CLI; there is no prompt')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'chimectl;help' {
            [CompletionResult]::new('meetings', 'meetings', [CompletionResultType]::ParameterValue, 'Run meetings, their attendees and live transcription')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Try and test everything on this machine, without an account')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'chimectl;help;meetings' {
            break
        }
        'chimectl;help;sandbox' {
            break
        }
        'chimectl;help;completion' {
            break
        }
        'chimectl;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}

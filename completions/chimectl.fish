# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_chimectl_global_optspecs
    string join \n region= profile= output= query= sandbox dry-run debug cli-input-json= no-validate no-paginate page-size= max-items= starting-token= endpoint-url= no-sign-request cli-read-timeout= cli-connect-timeout= no-cli-pager no-cli-auto-prompt cli-binary-format= h/help V/version
end

function __fish_chimectl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_chimectl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_chimectl_using_subcommand
    set -l cmd (__fish_chimectl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c chimectl -n "__fish_chimectl_needs_command" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_needs_command" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_needs_command" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_needs_command" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_needs_command" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_needs_command" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_needs_command" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_needs_command" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_needs_command" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_needs_command" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_needs_command" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_needs_command" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_needs_command" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_needs_command" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_needs_command" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_needs_command" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_needs_command" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_needs_command" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_needs_command" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_needs_command" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_needs_command" -s V -l version -d 'Print version'
complete -c chimectl -n "__fish_chimectl_needs_command" -f -a "meetings" -d 'Run meetings, their attendees and live transcription'
complete -c chimectl -n "__fish_chimectl_needs_command" -f -a "sandbox" -d 'Try and test everything on this machine, without an account'
complete -c chimectl -n "__fish_chimectl_needs_command" -f -a "completion" -d 'Print the completion script of a shell'
complete -c chimectl -n "__fish_chimectl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "batch-create-attendee" -d 'Create up to 100 attendees of a meeting in one request'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "batch-update-attendee-capabilities-except" -d 'Change the capabilities of all attendees of a meeting but some'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "create-attendee" -d 'Create one attendee of a meeting'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "create-meeting" -d 'Create a meeting that attendees can then be added to'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "create-meeting-with-attendees" -d 'Create a meeting together with its first attendees'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "delete-attendee" -d 'Remove an attendee from a meeting'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "delete-meeting" -d 'Delete a meeting with all its attendees'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "get-attendee" -d 'Show one attendee: user id, capabilities and join token'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "get-meeting" -d 'Show a meeting: its media endpoints, features and region'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "list-attendees" -d 'List the attendees of a meeting'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "list-tags-for-resource" -d 'List the tags of a meeting'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "start-meeting-transcription" -d 'Start live transcription of a meeting with Amazon Transcribe'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "stop-meeting-transcription" -d 'Stop live transcription of a meeting'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "tag-resource" -d 'Add tags to a meeting, or change the values of tags that it has'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "untag-resource" -d 'Remove tags from a meeting'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "update-attendee-capabilities" -d 'Change what one attendee may send and receive'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and not __fish_seen_subcommand_from batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l meeting-id -d 'Meeting to add the attendees to (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l attendees -d 'Attendees to create, each with your id of the user and optionally capabilities (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-create-attendee" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l meeting-id -d 'Meeting whose attendees change (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l excluded-attendee-ids -d 'Attendees that stay as they are (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l capabilities -d 'What everybody else may send and receive from now on (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from batch-update-attendee-capabilities-except" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l meeting-id -d 'Meeting to add the attendee to (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l external-user-id -d 'Your own id of the user, which comes back in events and rosters (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l capabilities -d 'What the attendee may send and receive; everything where it is left out' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-attendee" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l media-region -d 'Region in which the media runs; choose the one nearest to the attendees (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l external-meeting-id -d 'Your own name for the meeting, to find it again in events and logs (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l client-request-token -d 'Token that makes a repeated request safe: the same token with the same request gives the same meeting' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l meeting-host-id -d 'Not used by the service; reserved' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l notifications-configuration -d 'Where to send events of the meeting and its attendees: a Lambda function, an SNS topic, an SQS queue' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l meeting-features -d 'Audio, video, content and attendee limits of the meeting' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l primary-meeting-id -d 'Meeting whose media is replicated into this one' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l tenant-ids -d 'Your identifiers of the customers whom the meeting serves; up to five' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l tags -d 'Tags of the meeting; not for personal or secret data' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l media-placement-network-type -d 'IP versions of the media endpoints; IPv4 only where it is left out' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l media-region -d 'Region in which the media runs; choose the one nearest to the attendees (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l external-meeting-id -d 'Your own name for the meeting, to find it again in events and logs (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l attendees -d 'Attendees to create with the meeting (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l client-request-token -d 'Token that makes a repeated request safe: the same token with the same request gives the same meeting' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l meeting-host-id -d 'Not used by the service; reserved' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l meeting-features -d 'Audio, video, content and attendee limits of the meeting' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l notifications-configuration -d 'Where to send events of the meeting and its attendees: a Lambda function, an SNS topic, an SQS queue' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l primary-meeting-id -d 'Meeting whose media is replicated into this one' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l tenant-ids -d 'Your identifiers of the customers whom the meeting serves; up to five' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l tags -d 'Tags of the meeting; not for personal or secret data' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l media-placement-network-type -d 'IP versions of the media endpoints; IPv4 only where it is left out' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from create-meeting-with-attendees" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l meeting-id -d 'Meeting that the attendee belongs to (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l attendee-id -d 'Attendee to remove (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-attendee" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l meeting-id -d 'Meeting to delete (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from delete-meeting" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l meeting-id -d 'Meeting that the attendee belongs to (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l attendee-id -d 'Attendee to show (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-attendee" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l meeting-id -d 'Meeting to show (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from get-meeting" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l meeting-id -d 'Meeting whose attendees are listed (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l next-token -d 'The service\'s own token of the page to fetch; makes a single request' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l max-results -d 'How many attendees the single request asks for; use --page-size to list them all' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-attendees" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l resource-arn -d 'ARN of the meeting, as create-meeting and get-meeting show it (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from list-tags-for-resource" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l meeting-id -d 'Meeting to transcribe (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l transcription-configuration -d 'Settings of one engine: EngineTranscribeSettings or EngineTranscribeMedicalSettings (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from start-meeting-transcription" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l meeting-id -d 'Meeting whose transcription stops (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from stop-meeting-transcription" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l resource-arn -d 'ARN of the meeting, as create-meeting and get-meeting show it (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l tags -d 'Tags to add (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from tag-resource" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l resource-arn -d 'ARN of the meeting, as create-meeting and get-meeting show it (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l tag-keys -d 'Keys of the tags to remove (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from untag-resource" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l meeting-id -d 'Meeting that the attendee belongs to (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l attendee-id -d 'Attendee to change (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l capabilities -d 'What the attendee may send and receive from now on: audio, video and content, all three (required)' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from update-attendee-capabilities" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "batch-create-attendee" -d 'Create up to 100 attendees of a meeting in one request'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "batch-update-attendee-capabilities-except" -d 'Change the capabilities of all attendees of a meeting but some'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "create-attendee" -d 'Create one attendee of a meeting'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "create-meeting" -d 'Create a meeting that attendees can then be added to'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "create-meeting-with-attendees" -d 'Create a meeting together with its first attendees'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "delete-attendee" -d 'Remove an attendee from a meeting'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "delete-meeting" -d 'Delete a meeting with all its attendees'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "get-attendee" -d 'Show one attendee: user id, capabilities and join token'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "get-meeting" -d 'Show a meeting: its media endpoints, features and region'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "list-attendees" -d 'List the attendees of a meeting'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "list-tags-for-resource" -d 'List the tags of a meeting'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "start-meeting-transcription" -d 'Start live transcription of a meeting with Amazon Transcribe'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "stop-meeting-transcription" -d 'Stop live transcription of a meeting'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "tag-resource" -d 'Add tags to a meeting, or change the values of tags that it has'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "untag-resource" -d 'Remove tags from a meeting'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "update-attendee-capabilities" -d 'Change what one attendee may send and receive'
complete -c chimectl -n "__fish_chimectl_using_subcommand meetings; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -f -a "serve" -d 'Serve the sandbox over HTTP on loopback, for any AWS SDK'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -f -a "exec" -d 'Run a command with an empty sandbox behind it'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -f -a "reset" -d 'Forget everything in the sandbox'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve exec reset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l port -d 'Port to listen on; 0 picks a free one' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l state -d 'File that holds the state, instead of that of --sandbox' -r -F
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l in-memory -d 'Keep the state in memory and forget it at the end'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l state -d 'File that holds the state, instead of that of --sandbox' -r -F
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Serve the sandbox over HTTP on loopback, for any AWS SDK'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "exec" -d 'Run a command with an empty sandbox behind it'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Forget everything in the sandbox'
complete -c chimectl -n "__fish_chimectl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l region -d 'Control region, such as us-east-1' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l profile -d 'Profile of ~/.aws/config' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l output -d 'Format of the result; a table on a terminal and JSON in a pipe where it is left out' -r -f -a "json\t'One JSON document'
ndjson\t'One line of JSON for each item of a list, printed as pages arrive'
table\t'Tables for reading'
off\t'Nothing'"
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l query -d 'JMESPath expression that picks from the result' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l cli-input-json -d 'Input as a JSON object or file://PATH; flags override its members' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l page-size -d 'Items that each request asks for' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l max-items -d 'Items after which to stop; the result then has a NextToken' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l starting-token -d 'NextToken of an earlier result, to go on from there' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l endpoint-url -d 'Address to send requests to instead of the service\'s own' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l cli-read-timeout -d 'Seconds to wait for an answer; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l cli-connect-timeout -d 'Seconds to wait for a connection; 0 waits for ever' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l cli-binary-format -d 'Accepted for scripts of the AWS CLI; no operation takes binary values' -r
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l sandbox -d 'Use the sandbox in this process instead of AWS'
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l dry-run -d 'Show the request that would be sent, and send nothing'
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l debug -d 'Show requests and answers on standard error, without secrets'
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l no-validate -d 'Send values that are outside the documented limits'
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l no-paginate -d 'Make a single request for one page'
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l no-sign-request -d 'Send requests without signing them'
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l no-cli-pager -d 'Accepted for scripts of the AWS CLI; there is no pager'
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -l no-cli-auto-prompt -d 'Accepted for scripts of the AWS CLI; there is no prompt'
complete -c chimectl -n "__fish_chimectl_using_subcommand completion" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c chimectl -n "__fish_chimectl_using_subcommand help; and not __fish_seen_subcommand_from meetings sandbox completion help" -f -a "meetings" -d 'Run meetings, their attendees and live transcription'
complete -c chimectl -n "__fish_chimectl_using_subcommand help; and not __fish_seen_subcommand_from meetings sandbox completion help" -f -a "sandbox" -d 'Try and test everything on this machine, without an account'
complete -c chimectl -n "__fish_chimectl_using_subcommand help; and not __fish_seen_subcommand_from meetings sandbox completion help" -f -a "completion" -d 'Print the completion script of a shell'
complete -c chimectl -n "__fish_chimectl_using_subcommand help; and not __fish_seen_subcommand_from meetings sandbox completion help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'

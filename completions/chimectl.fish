# Completion of chimectl for fish. It asks chimectl itself what can stand at the cursor.
#
# For one session:  chimectl completion fish | source
# For good:         mkdir -p ~/.config/fish/completions
#                   chimectl completion fish > ~/.config/fish/completions/chimectl.fish

function __chimectl_candidates
    set --local before (commandline --current-process --tokenize --cut-at-cursor)
    set --local word (commandline --current-token --cut-at-cursor)
    command chimectl complete fish "--word=$word" -- $before[2..] 2>/dev/null
end

complete --command chimectl --no-files --keep-order --arguments '(__chimectl_candidates)'

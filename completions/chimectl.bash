# Completion of chimectl for bash 3.2 and newer. It asks chimectl itself what can stand at the cursor.
#
# For one session:  source <(chimectl completion bash)
# For good:         mkdir -p ~/.local/share/bash-completion/completions
#                   chimectl completion bash > ~/.local/share/bash-completion/completions/chimectl

_chimectl() {
    local reply list=()
    # Help is a part of what bash shows, so it is asked for where bash is about to show a list (?, !, @).
    case $COMP_TYPE in 63 | 33 | 64) list=("--list=${COLUMNS:-80}") ;; esac
    COMPREPLY=()
    while IFS= read -r reply; do
        COMPREPLY+=("$reply")
    done < <(command chimectl complete bash "--word=$2" ${list[@]+"${list[@]}"} -- \
        "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    # What ends like this goes on.
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[/=] ]] && type compopt &>/dev/null; then
        compopt -o nospace
    fi
}

# Before 4.4, bash cannot leave the order as it is.
complete -o nosort -F _chimectl chimectl 2>/dev/null || complete -F _chimectl chimectl

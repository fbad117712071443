_chimectl() {
    local i cur prev opts cmd
    COMPREPLY=()
    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
        cur="$2"
    else
        cur="${COMP_WORDS[COMP_CWORD]}"
    fi
    prev="$3"
    cmd=""
    opts=""

    for i in "${COMP_WORDS[@]:0:COMP_CWORD}"
    do
        case "${cmd},${i}" in
            ",$1")
                cmd="chimectl"
                ;;
            chimectl,completion)
                cmd="chimectl__subcmd__completion"
                ;;
            chimectl,help)
                cmd="chimectl__subcmd__help"
                ;;
            chimectl,identity)
                cmd="chimectl__subcmd__identity"
                ;;
            chimectl,media-pipelines)
                cmd="chimectl__subcmd__media__subcmd__pipelines"
                ;;
            chimectl,meetings)
                cmd="chimectl__subcmd__meetings"
                ;;
            chimectl,messaging)
                cmd="chimectl__subcmd__messaging"
                ;;
            chimectl,sandbox)
                cmd="chimectl__subcmd__sandbox"
                ;;
            chimectl,voice)
                cmd="chimectl__subcmd__voice"
                ;;
            chimectl__subcmd__help,completion)
                cmd="chimectl__subcmd__help__subcmd__completion"
                ;;
            chimectl__subcmd__help,help)
                cmd="chimectl__subcmd__help__subcmd__help"
                ;;
            chimectl__subcmd__help,identity)
                cmd="chimectl__subcmd__help__subcmd__identity"
                ;;
            chimectl__subcmd__help,media-pipelines)
                cmd="chimectl__subcmd__help__subcmd__media__subcmd__pipelines"
                ;;
            chimectl__subcmd__help,meetings)
                cmd="chimectl__subcmd__help__subcmd__meetings"
                ;;
            chimectl__subcmd__help,messaging)
                cmd="chimectl__subcmd__help__subcmd__messaging"
                ;;
            chimectl__subcmd__help,sandbox)
                cmd="chimectl__subcmd__help__subcmd__sandbox"
                ;;
            chimectl__subcmd__help,voice)
                cmd="chimectl__subcmd__help__subcmd__voice"
                ;;
            chimectl__subcmd__identity,create-app-instance)
                cmd="chimectl__subcmd__identity__subcmd__create__subcmd__app__subcmd__instance"
                ;;
            chimectl__subcmd__identity,create-app-instance-admin)
                cmd="chimectl__subcmd__identity__subcmd__create__subcmd__app__subcmd__instance__subcmd__admin"
                ;;
            chimectl__subcmd__identity,create-app-instance-bot)
                cmd="chimectl__subcmd__identity__subcmd__create__subcmd__app__subcmd__instance__subcmd__bot"
                ;;
            chimectl__subcmd__identity,create-app-instance-user)
                cmd="chimectl__subcmd__identity__subcmd__create__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__identity,delete-app-instance)
                cmd="chimectl__subcmd__identity__subcmd__delete__subcmd__app__subcmd__instance"
                ;;
            chimectl__subcmd__identity,delete-app-instance-admin)
                cmd="chimectl__subcmd__identity__subcmd__delete__subcmd__app__subcmd__instance__subcmd__admin"
                ;;
            chimectl__subcmd__identity,delete-app-instance-bot)
                cmd="chimectl__subcmd__identity__subcmd__delete__subcmd__app__subcmd__instance__subcmd__bot"
                ;;
            chimectl__subcmd__identity,delete-app-instance-user)
                cmd="chimectl__subcmd__identity__subcmd__delete__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__identity,deregister-app-instance-user-endpoint)
                cmd="chimectl__subcmd__identity__subcmd__deregister__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint"
                ;;
            chimectl__subcmd__identity,describe-app-instance)
                cmd="chimectl__subcmd__identity__subcmd__describe__subcmd__app__subcmd__instance"
                ;;
            chimectl__subcmd__identity,describe-app-instance-admin)
                cmd="chimectl__subcmd__identity__subcmd__describe__subcmd__app__subcmd__instance__subcmd__admin"
                ;;
            chimectl__subcmd__identity,describe-app-instance-bot)
                cmd="chimectl__subcmd__identity__subcmd__describe__subcmd__app__subcmd__instance__subcmd__bot"
                ;;
            chimectl__subcmd__identity,describe-app-instance-user)
                cmd="chimectl__subcmd__identity__subcmd__describe__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__identity,describe-app-instance-user-endpoint)
                cmd="chimectl__subcmd__identity__subcmd__describe__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint"
                ;;
            chimectl__subcmd__identity,get-app-instance-retention-settings)
                cmd="chimectl__subcmd__identity__subcmd__get__subcmd__app__subcmd__instance__subcmd__retention__subcmd__settings"
                ;;
            chimectl__subcmd__identity,help)
                cmd="chimectl__subcmd__identity__subcmd__help"
                ;;
            chimectl__subcmd__identity,list-app-instance-admins)
                cmd="chimectl__subcmd__identity__subcmd__list__subcmd__app__subcmd__instance__subcmd__admins"
                ;;
            chimectl__subcmd__identity,list-app-instance-bots)
                cmd="chimectl__subcmd__identity__subcmd__list__subcmd__app__subcmd__instance__subcmd__bots"
                ;;
            chimectl__subcmd__identity,list-app-instance-user-endpoints)
                cmd="chimectl__subcmd__identity__subcmd__list__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoints"
                ;;
            chimectl__subcmd__identity,list-app-instance-users)
                cmd="chimectl__subcmd__identity__subcmd__list__subcmd__app__subcmd__instance__subcmd__users"
                ;;
            chimectl__subcmd__identity,list-app-instances)
                cmd="chimectl__subcmd__identity__subcmd__list__subcmd__app__subcmd__instances"
                ;;
            chimectl__subcmd__identity,list-tags-for-resource)
                cmd="chimectl__subcmd__identity__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource"
                ;;
            chimectl__subcmd__identity,put-app-instance-retention-settings)
                cmd="chimectl__subcmd__identity__subcmd__put__subcmd__app__subcmd__instance__subcmd__retention__subcmd__settings"
                ;;
            chimectl__subcmd__identity,put-app-instance-user-expiration-settings)
                cmd="chimectl__subcmd__identity__subcmd__put__subcmd__app__subcmd__instance__subcmd__user__subcmd__expiration__subcmd__settings"
                ;;
            chimectl__subcmd__identity,register-app-instance-user-endpoint)
                cmd="chimectl__subcmd__identity__subcmd__register__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint"
                ;;
            chimectl__subcmd__identity,tag-resource)
                cmd="chimectl__subcmd__identity__subcmd__tag__subcmd__resource"
                ;;
            chimectl__subcmd__identity,untag-resource)
                cmd="chimectl__subcmd__identity__subcmd__untag__subcmd__resource"
                ;;
            chimectl__subcmd__identity,update-app-instance)
                cmd="chimectl__subcmd__identity__subcmd__update__subcmd__app__subcmd__instance"
                ;;
            chimectl__subcmd__identity,update-app-instance-bot)
                cmd="chimectl__subcmd__identity__subcmd__update__subcmd__app__subcmd__instance__subcmd__bot"
                ;;
            chimectl__subcmd__identity,update-app-instance-user)
                cmd="chimectl__subcmd__identity__subcmd__update__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__identity,update-app-instance-user-endpoint)
                cmd="chimectl__subcmd__identity__subcmd__update__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint"
                ;;
            chimectl__subcmd__identity__subcmd__help,create-app-instance)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__create__subcmd__app__subcmd__instance"
                ;;
            chimectl__subcmd__identity__subcmd__help,create-app-instance-admin)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__create__subcmd__app__subcmd__instance__subcmd__admin"
                ;;
            chimectl__subcmd__identity__subcmd__help,create-app-instance-bot)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__create__subcmd__app__subcmd__instance__subcmd__bot"
                ;;
            chimectl__subcmd__identity__subcmd__help,create-app-instance-user)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__create__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__identity__subcmd__help,delete-app-instance)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__delete__subcmd__app__subcmd__instance"
                ;;
            chimectl__subcmd__identity__subcmd__help,delete-app-instance-admin)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__delete__subcmd__app__subcmd__instance__subcmd__admin"
                ;;
            chimectl__subcmd__identity__subcmd__help,delete-app-instance-bot)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__delete__subcmd__app__subcmd__instance__subcmd__bot"
                ;;
            chimectl__subcmd__identity__subcmd__help,delete-app-instance-user)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__delete__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__identity__subcmd__help,deregister-app-instance-user-endpoint)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__deregister__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint"
                ;;
            chimectl__subcmd__identity__subcmd__help,describe-app-instance)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__describe__subcmd__app__subcmd__instance"
                ;;
            chimectl__subcmd__identity__subcmd__help,describe-app-instance-admin)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__describe__subcmd__app__subcmd__instance__subcmd__admin"
                ;;
            chimectl__subcmd__identity__subcmd__help,describe-app-instance-bot)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__describe__subcmd__app__subcmd__instance__subcmd__bot"
                ;;
            chimectl__subcmd__identity__subcmd__help,describe-app-instance-user)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__describe__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__identity__subcmd__help,describe-app-instance-user-endpoint)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__describe__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint"
                ;;
            chimectl__subcmd__identity__subcmd__help,get-app-instance-retention-settings)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__get__subcmd__app__subcmd__instance__subcmd__retention__subcmd__settings"
                ;;
            chimectl__subcmd__identity__subcmd__help,help)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__help"
                ;;
            chimectl__subcmd__identity__subcmd__help,list-app-instance-admins)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__list__subcmd__app__subcmd__instance__subcmd__admins"
                ;;
            chimectl__subcmd__identity__subcmd__help,list-app-instance-bots)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__list__subcmd__app__subcmd__instance__subcmd__bots"
                ;;
            chimectl__subcmd__identity__subcmd__help,list-app-instance-user-endpoints)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__list__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoints"
                ;;
            chimectl__subcmd__identity__subcmd__help,list-app-instance-users)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__list__subcmd__app__subcmd__instance__subcmd__users"
                ;;
            chimectl__subcmd__identity__subcmd__help,list-app-instances)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__list__subcmd__app__subcmd__instances"
                ;;
            chimectl__subcmd__identity__subcmd__help,list-tags-for-resource)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource"
                ;;
            chimectl__subcmd__identity__subcmd__help,put-app-instance-retention-settings)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__put__subcmd__app__subcmd__instance__subcmd__retention__subcmd__settings"
                ;;
            chimectl__subcmd__identity__subcmd__help,put-app-instance-user-expiration-settings)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__put__subcmd__app__subcmd__instance__subcmd__user__subcmd__expiration__subcmd__settings"
                ;;
            chimectl__subcmd__identity__subcmd__help,register-app-instance-user-endpoint)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__register__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint"
                ;;
            chimectl__subcmd__identity__subcmd__help,tag-resource)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__tag__subcmd__resource"
                ;;
            chimectl__subcmd__identity__subcmd__help,untag-resource)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__untag__subcmd__resource"
                ;;
            chimectl__subcmd__identity__subcmd__help,update-app-instance)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__update__subcmd__app__subcmd__instance"
                ;;
            chimectl__subcmd__identity__subcmd__help,update-app-instance-bot)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__update__subcmd__app__subcmd__instance__subcmd__bot"
                ;;
            chimectl__subcmd__identity__subcmd__help,update-app-instance-user)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__update__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__identity__subcmd__help,update-app-instance-user-endpoint)
                cmd="chimectl__subcmd__identity__subcmd__help__subcmd__update__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,create-media-capture-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__capture__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,create-media-concatenation-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__concatenation__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,create-media-insights-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__insights__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,create-media-insights-pipeline-configuration)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,create-media-live-connector-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__live__subcmd__connector__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,create-media-pipeline-kinesis-video-stream-pool)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,create-media-stream-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__stream__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,delete-media-capture-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__delete__subcmd__media__subcmd__capture__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,delete-media-insights-pipeline-configuration)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__delete__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,delete-media-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__delete__subcmd__media__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,delete-media-pipeline-kinesis-video-stream-pool)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__delete__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,get-media-capture-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__get__subcmd__media__subcmd__capture__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,get-media-insights-pipeline-configuration)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__get__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,get-media-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__get__subcmd__media__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,get-media-pipeline-kinesis-video-stream-pool)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__get__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,get-speaker-search-task)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__get__subcmd__speaker__subcmd__search__subcmd__task"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,get-voice-tone-analysis-task)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__get__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,help)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,list-media-capture-pipelines)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__list__subcmd__media__subcmd__capture__subcmd__pipelines"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,list-media-insights-pipeline-configurations)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__list__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configurations"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,list-media-pipeline-kinesis-video-stream-pools)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__list__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pools"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,list-media-pipelines)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__list__subcmd__media__subcmd__pipelines"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,list-tags-for-resource)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,start-speaker-search-task)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__start__subcmd__speaker__subcmd__search__subcmd__task"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,start-voice-tone-analysis-task)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__start__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,stop-speaker-search-task)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__stop__subcmd__speaker__subcmd__search__subcmd__task"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,stop-voice-tone-analysis-task)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__stop__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,tag-resource)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__tag__subcmd__resource"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,untag-resource)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__untag__subcmd__resource"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,update-media-insights-pipeline-configuration)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__update__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,update-media-insights-pipeline-status)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__update__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__status"
                ;;
            chimectl__subcmd__media__subcmd__pipelines,update-media-pipeline-kinesis-video-stream-pool)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__update__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,create-media-capture-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__capture__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,create-media-concatenation-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__concatenation__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,create-media-insights-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__insights__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,create-media-insights-pipeline-configuration)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,create-media-live-connector-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__live__subcmd__connector__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,create-media-pipeline-kinesis-video-stream-pool)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,create-media-stream-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__stream__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,delete-media-capture-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__delete__subcmd__media__subcmd__capture__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,delete-media-insights-pipeline-configuration)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__delete__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,delete-media-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__delete__subcmd__media__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,delete-media-pipeline-kinesis-video-stream-pool)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__delete__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,get-media-capture-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__get__subcmd__media__subcmd__capture__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,get-media-insights-pipeline-configuration)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__get__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,get-media-pipeline)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__get__subcmd__media__subcmd__pipeline"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,get-media-pipeline-kinesis-video-stream-pool)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__get__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,get-speaker-search-task)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__get__subcmd__speaker__subcmd__search__subcmd__task"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,get-voice-tone-analysis-task)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__get__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,help)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__help"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,list-media-capture-pipelines)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__list__subcmd__media__subcmd__capture__subcmd__pipelines"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,list-media-insights-pipeline-configurations)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__list__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configurations"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,list-media-pipeline-kinesis-video-stream-pools)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__list__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pools"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,list-media-pipelines)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__list__subcmd__media__subcmd__pipelines"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,list-tags-for-resource)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,start-speaker-search-task)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__start__subcmd__speaker__subcmd__search__subcmd__task"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,start-voice-tone-analysis-task)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__start__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,stop-speaker-search-task)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__stop__subcmd__speaker__subcmd__search__subcmd__task"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,stop-voice-tone-analysis-task)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__stop__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,tag-resource)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__tag__subcmd__resource"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,untag-resource)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__untag__subcmd__resource"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,update-media-insights-pipeline-configuration)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__update__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,update-media-insights-pipeline-status)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__update__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__status"
                ;;
            chimectl__subcmd__media__subcmd__pipelines__subcmd__help,update-media-pipeline-kinesis-video-stream-pool)
                cmd="chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__update__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool"
                ;;
            chimectl__subcmd__meetings,batch-create-attendee)
                cmd="chimectl__subcmd__meetings__subcmd__batch__subcmd__create__subcmd__attendee"
                ;;
            chimectl__subcmd__meetings,batch-update-attendee-capabilities-except)
                cmd="chimectl__subcmd__meetings__subcmd__batch__subcmd__update__subcmd__attendee__subcmd__capabilities__subcmd__except"
                ;;
            chimectl__subcmd__meetings,create-attendee)
                cmd="chimectl__subcmd__meetings__subcmd__create__subcmd__attendee"
                ;;
            chimectl__subcmd__meetings,create-meeting)
                cmd="chimectl__subcmd__meetings__subcmd__create__subcmd__meeting"
                ;;
            chimectl__subcmd__meetings,create-meeting-with-attendees)
                cmd="chimectl__subcmd__meetings__subcmd__create__subcmd__meeting__subcmd__with__subcmd__attendees"
                ;;
            chimectl__subcmd__meetings,delete-attendee)
                cmd="chimectl__subcmd__meetings__subcmd__delete__subcmd__attendee"
                ;;
            chimectl__subcmd__meetings,delete-meeting)
                cmd="chimectl__subcmd__meetings__subcmd__delete__subcmd__meeting"
                ;;
            chimectl__subcmd__meetings,get-attendee)
                cmd="chimectl__subcmd__meetings__subcmd__get__subcmd__attendee"
                ;;
            chimectl__subcmd__meetings,get-meeting)
                cmd="chimectl__subcmd__meetings__subcmd__get__subcmd__meeting"
                ;;
            chimectl__subcmd__meetings,help)
                cmd="chimectl__subcmd__meetings__subcmd__help"
                ;;
            chimectl__subcmd__meetings,list-attendees)
                cmd="chimectl__subcmd__meetings__subcmd__list__subcmd__attendees"
                ;;
            chimectl__subcmd__meetings,list-tags-for-resource)
                cmd="chimectl__subcmd__meetings__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource"
                ;;
            chimectl__subcmd__meetings,start-meeting-transcription)
                cmd="chimectl__subcmd__meetings__subcmd__start__subcmd__meeting__subcmd__transcription"
                ;;
            chimectl__subcmd__meetings,stop-meeting-transcription)
                cmd="chimectl__subcmd__meetings__subcmd__stop__subcmd__meeting__subcmd__transcription"
                ;;
            chimectl__subcmd__meetings,tag-resource)
                cmd="chimectl__subcmd__meetings__subcmd__tag__subcmd__resource"
                ;;
            chimectl__subcmd__meetings,untag-resource)
                cmd="chimectl__subcmd__meetings__subcmd__untag__subcmd__resource"
                ;;
            chimectl__subcmd__meetings,update-attendee-capabilities)
                cmd="chimectl__subcmd__meetings__subcmd__update__subcmd__attendee__subcmd__capabilities"
                ;;
            chimectl__subcmd__meetings__subcmd__help,batch-create-attendee)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__batch__subcmd__create__subcmd__attendee"
                ;;
            chimectl__subcmd__meetings__subcmd__help,batch-update-attendee-capabilities-except)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__batch__subcmd__update__subcmd__attendee__subcmd__capabilities__subcmd__except"
                ;;
            chimectl__subcmd__meetings__subcmd__help,create-attendee)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__create__subcmd__attendee"
                ;;
            chimectl__subcmd__meetings__subcmd__help,create-meeting)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__create__subcmd__meeting"
                ;;
            chimectl__subcmd__meetings__subcmd__help,create-meeting-with-attendees)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__create__subcmd__meeting__subcmd__with__subcmd__attendees"
                ;;
            chimectl__subcmd__meetings__subcmd__help,delete-attendee)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__delete__subcmd__attendee"
                ;;
            chimectl__subcmd__meetings__subcmd__help,delete-meeting)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__delete__subcmd__meeting"
                ;;
            chimectl__subcmd__meetings__subcmd__help,get-attendee)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__get__subcmd__attendee"
                ;;
            chimectl__subcmd__meetings__subcmd__help,get-meeting)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__get__subcmd__meeting"
                ;;
            chimectl__subcmd__meetings__subcmd__help,help)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__help"
                ;;
            chimectl__subcmd__meetings__subcmd__help,list-attendees)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__list__subcmd__attendees"
                ;;
            chimectl__subcmd__meetings__subcmd__help,list-tags-for-resource)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource"
                ;;
            chimectl__subcmd__meetings__subcmd__help,start-meeting-transcription)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__start__subcmd__meeting__subcmd__transcription"
                ;;
            chimectl__subcmd__meetings__subcmd__help,stop-meeting-transcription)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__stop__subcmd__meeting__subcmd__transcription"
                ;;
            chimectl__subcmd__meetings__subcmd__help,tag-resource)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__tag__subcmd__resource"
                ;;
            chimectl__subcmd__meetings__subcmd__help,untag-resource)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__untag__subcmd__resource"
                ;;
            chimectl__subcmd__meetings__subcmd__help,update-attendee-capabilities)
                cmd="chimectl__subcmd__meetings__subcmd__help__subcmd__update__subcmd__attendee__subcmd__capabilities"
                ;;
            chimectl__subcmd__messaging,associate-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__associate__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging,batch-create-channel-membership)
                cmd="chimectl__subcmd__messaging__subcmd__batch__subcmd__create__subcmd__channel__subcmd__membership"
                ;;
            chimectl__subcmd__messaging,channel-flow-callback)
                cmd="chimectl__subcmd__messaging__subcmd__channel__subcmd__flow__subcmd__callback"
                ;;
            chimectl__subcmd__messaging,create-channel)
                cmd="chimectl__subcmd__messaging__subcmd__create__subcmd__channel"
                ;;
            chimectl__subcmd__messaging,create-channel-ban)
                cmd="chimectl__subcmd__messaging__subcmd__create__subcmd__channel__subcmd__ban"
                ;;
            chimectl__subcmd__messaging,create-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__create__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging,create-channel-membership)
                cmd="chimectl__subcmd__messaging__subcmd__create__subcmd__channel__subcmd__membership"
                ;;
            chimectl__subcmd__messaging,create-channel-moderator)
                cmd="chimectl__subcmd__messaging__subcmd__create__subcmd__channel__subcmd__moderator"
                ;;
            chimectl__subcmd__messaging,delete-channel)
                cmd="chimectl__subcmd__messaging__subcmd__delete__subcmd__channel"
                ;;
            chimectl__subcmd__messaging,delete-channel-ban)
                cmd="chimectl__subcmd__messaging__subcmd__delete__subcmd__channel__subcmd__ban"
                ;;
            chimectl__subcmd__messaging,delete-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__delete__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging,delete-channel-membership)
                cmd="chimectl__subcmd__messaging__subcmd__delete__subcmd__channel__subcmd__membership"
                ;;
            chimectl__subcmd__messaging,delete-channel-message)
                cmd="chimectl__subcmd__messaging__subcmd__delete__subcmd__channel__subcmd__message"
                ;;
            chimectl__subcmd__messaging,delete-channel-moderator)
                cmd="chimectl__subcmd__messaging__subcmd__delete__subcmd__channel__subcmd__moderator"
                ;;
            chimectl__subcmd__messaging,delete-messaging-streaming-configurations)
                cmd="chimectl__subcmd__messaging__subcmd__delete__subcmd__messaging__subcmd__streaming__subcmd__configurations"
                ;;
            chimectl__subcmd__messaging,describe-channel)
                cmd="chimectl__subcmd__messaging__subcmd__describe__subcmd__channel"
                ;;
            chimectl__subcmd__messaging,describe-channel-ban)
                cmd="chimectl__subcmd__messaging__subcmd__describe__subcmd__channel__subcmd__ban"
                ;;
            chimectl__subcmd__messaging,describe-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__describe__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging,describe-channel-membership)
                cmd="chimectl__subcmd__messaging__subcmd__describe__subcmd__channel__subcmd__membership"
                ;;
            chimectl__subcmd__messaging,describe-channel-membership-for-app-instance-user)
                cmd="chimectl__subcmd__messaging__subcmd__describe__subcmd__channel__subcmd__membership__subcmd__for__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__messaging,describe-channel-moderated-by-app-instance-user)
                cmd="chimectl__subcmd__messaging__subcmd__describe__subcmd__channel__subcmd__moderated__subcmd__by__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__messaging,describe-channel-moderator)
                cmd="chimectl__subcmd__messaging__subcmd__describe__subcmd__channel__subcmd__moderator"
                ;;
            chimectl__subcmd__messaging,disassociate-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__disassociate__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging,get-channel-membership-preferences)
                cmd="chimectl__subcmd__messaging__subcmd__get__subcmd__channel__subcmd__membership__subcmd__preferences"
                ;;
            chimectl__subcmd__messaging,get-channel-message)
                cmd="chimectl__subcmd__messaging__subcmd__get__subcmd__channel__subcmd__message"
                ;;
            chimectl__subcmd__messaging,get-channel-message-status)
                cmd="chimectl__subcmd__messaging__subcmd__get__subcmd__channel__subcmd__message__subcmd__status"
                ;;
            chimectl__subcmd__messaging,get-messaging-session-endpoint)
                cmd="chimectl__subcmd__messaging__subcmd__get__subcmd__messaging__subcmd__session__subcmd__endpoint"
                ;;
            chimectl__subcmd__messaging,get-messaging-streaming-configurations)
                cmd="chimectl__subcmd__messaging__subcmd__get__subcmd__messaging__subcmd__streaming__subcmd__configurations"
                ;;
            chimectl__subcmd__messaging,help)
                cmd="chimectl__subcmd__messaging__subcmd__help"
                ;;
            chimectl__subcmd__messaging,list-channel-bans)
                cmd="chimectl__subcmd__messaging__subcmd__list__subcmd__channel__subcmd__bans"
                ;;
            chimectl__subcmd__messaging,list-channel-flows)
                cmd="chimectl__subcmd__messaging__subcmd__list__subcmd__channel__subcmd__flows"
                ;;
            chimectl__subcmd__messaging,list-channel-memberships)
                cmd="chimectl__subcmd__messaging__subcmd__list__subcmd__channel__subcmd__memberships"
                ;;
            chimectl__subcmd__messaging,list-channel-memberships-for-app-instance-user)
                cmd="chimectl__subcmd__messaging__subcmd__list__subcmd__channel__subcmd__memberships__subcmd__for__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__messaging,list-channel-messages)
                cmd="chimectl__subcmd__messaging__subcmd__list__subcmd__channel__subcmd__messages"
                ;;
            chimectl__subcmd__messaging,list-channel-moderators)
                cmd="chimectl__subcmd__messaging__subcmd__list__subcmd__channel__subcmd__moderators"
                ;;
            chimectl__subcmd__messaging,list-channels)
                cmd="chimectl__subcmd__messaging__subcmd__list__subcmd__channels"
                ;;
            chimectl__subcmd__messaging,list-channels-associated-with-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__list__subcmd__channels__subcmd__associated__subcmd__with__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging,list-channels-moderated-by-app-instance-user)
                cmd="chimectl__subcmd__messaging__subcmd__list__subcmd__channels__subcmd__moderated__subcmd__by__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__messaging,list-sub-channels)
                cmd="chimectl__subcmd__messaging__subcmd__list__subcmd__sub__subcmd__channels"
                ;;
            chimectl__subcmd__messaging,list-tags-for-resource)
                cmd="chimectl__subcmd__messaging__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource"
                ;;
            chimectl__subcmd__messaging,put-channel-expiration-settings)
                cmd="chimectl__subcmd__messaging__subcmd__put__subcmd__channel__subcmd__expiration__subcmd__settings"
                ;;
            chimectl__subcmd__messaging,put-channel-membership-preferences)
                cmd="chimectl__subcmd__messaging__subcmd__put__subcmd__channel__subcmd__membership__subcmd__preferences"
                ;;
            chimectl__subcmd__messaging,put-messaging-streaming-configurations)
                cmd="chimectl__subcmd__messaging__subcmd__put__subcmd__messaging__subcmd__streaming__subcmd__configurations"
                ;;
            chimectl__subcmd__messaging,redact-channel-message)
                cmd="chimectl__subcmd__messaging__subcmd__redact__subcmd__channel__subcmd__message"
                ;;
            chimectl__subcmd__messaging,search-channels)
                cmd="chimectl__subcmd__messaging__subcmd__search__subcmd__channels"
                ;;
            chimectl__subcmd__messaging,send-channel-message)
                cmd="chimectl__subcmd__messaging__subcmd__send__subcmd__channel__subcmd__message"
                ;;
            chimectl__subcmd__messaging,tag-resource)
                cmd="chimectl__subcmd__messaging__subcmd__tag__subcmd__resource"
                ;;
            chimectl__subcmd__messaging,untag-resource)
                cmd="chimectl__subcmd__messaging__subcmd__untag__subcmd__resource"
                ;;
            chimectl__subcmd__messaging,update-channel)
                cmd="chimectl__subcmd__messaging__subcmd__update__subcmd__channel"
                ;;
            chimectl__subcmd__messaging,update-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__update__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging,update-channel-message)
                cmd="chimectl__subcmd__messaging__subcmd__update__subcmd__channel__subcmd__message"
                ;;
            chimectl__subcmd__messaging,update-channel-read-marker)
                cmd="chimectl__subcmd__messaging__subcmd__update__subcmd__channel__subcmd__read__subcmd__marker"
                ;;
            chimectl__subcmd__messaging__subcmd__help,associate-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__associate__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging__subcmd__help,batch-create-channel-membership)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__batch__subcmd__create__subcmd__channel__subcmd__membership"
                ;;
            chimectl__subcmd__messaging__subcmd__help,channel-flow-callback)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__channel__subcmd__flow__subcmd__callback"
                ;;
            chimectl__subcmd__messaging__subcmd__help,create-channel)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__create__subcmd__channel"
                ;;
            chimectl__subcmd__messaging__subcmd__help,create-channel-ban)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__create__subcmd__channel__subcmd__ban"
                ;;
            chimectl__subcmd__messaging__subcmd__help,create-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__create__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging__subcmd__help,create-channel-membership)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__create__subcmd__channel__subcmd__membership"
                ;;
            chimectl__subcmd__messaging__subcmd__help,create-channel-moderator)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__create__subcmd__channel__subcmd__moderator"
                ;;
            chimectl__subcmd__messaging__subcmd__help,delete-channel)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__channel"
                ;;
            chimectl__subcmd__messaging__subcmd__help,delete-channel-ban)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__channel__subcmd__ban"
                ;;
            chimectl__subcmd__messaging__subcmd__help,delete-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging__subcmd__help,delete-channel-membership)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__channel__subcmd__membership"
                ;;
            chimectl__subcmd__messaging__subcmd__help,delete-channel-message)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__channel__subcmd__message"
                ;;
            chimectl__subcmd__messaging__subcmd__help,delete-channel-moderator)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__channel__subcmd__moderator"
                ;;
            chimectl__subcmd__messaging__subcmd__help,delete-messaging-streaming-configurations)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__messaging__subcmd__streaming__subcmd__configurations"
                ;;
            chimectl__subcmd__messaging__subcmd__help,describe-channel)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel"
                ;;
            chimectl__subcmd__messaging__subcmd__help,describe-channel-ban)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel__subcmd__ban"
                ;;
            chimectl__subcmd__messaging__subcmd__help,describe-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging__subcmd__help,describe-channel-membership)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel__subcmd__membership"
                ;;
            chimectl__subcmd__messaging__subcmd__help,describe-channel-membership-for-app-instance-user)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel__subcmd__membership__subcmd__for__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__messaging__subcmd__help,describe-channel-moderated-by-app-instance-user)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel__subcmd__moderated__subcmd__by__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__messaging__subcmd__help,describe-channel-moderator)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel__subcmd__moderator"
                ;;
            chimectl__subcmd__messaging__subcmd__help,disassociate-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__disassociate__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging__subcmd__help,get-channel-membership-preferences)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__get__subcmd__channel__subcmd__membership__subcmd__preferences"
                ;;
            chimectl__subcmd__messaging__subcmd__help,get-channel-message)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__get__subcmd__channel__subcmd__message"
                ;;
            chimectl__subcmd__messaging__subcmd__help,get-channel-message-status)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__get__subcmd__channel__subcmd__message__subcmd__status"
                ;;
            chimectl__subcmd__messaging__subcmd__help,get-messaging-session-endpoint)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__get__subcmd__messaging__subcmd__session__subcmd__endpoint"
                ;;
            chimectl__subcmd__messaging__subcmd__help,get-messaging-streaming-configurations)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__get__subcmd__messaging__subcmd__streaming__subcmd__configurations"
                ;;
            chimectl__subcmd__messaging__subcmd__help,help)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__help"
                ;;
            chimectl__subcmd__messaging__subcmd__help,list-channel-bans)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channel__subcmd__bans"
                ;;
            chimectl__subcmd__messaging__subcmd__help,list-channel-flows)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channel__subcmd__flows"
                ;;
            chimectl__subcmd__messaging__subcmd__help,list-channel-memberships)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channel__subcmd__memberships"
                ;;
            chimectl__subcmd__messaging__subcmd__help,list-channel-memberships-for-app-instance-user)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channel__subcmd__memberships__subcmd__for__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__messaging__subcmd__help,list-channel-messages)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channel__subcmd__messages"
                ;;
            chimectl__subcmd__messaging__subcmd__help,list-channel-moderators)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channel__subcmd__moderators"
                ;;
            chimectl__subcmd__messaging__subcmd__help,list-channels)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channels"
                ;;
            chimectl__subcmd__messaging__subcmd__help,list-channels-associated-with-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channels__subcmd__associated__subcmd__with__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging__subcmd__help,list-channels-moderated-by-app-instance-user)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channels__subcmd__moderated__subcmd__by__subcmd__app__subcmd__instance__subcmd__user"
                ;;
            chimectl__subcmd__messaging__subcmd__help,list-sub-channels)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__sub__subcmd__channels"
                ;;
            chimectl__subcmd__messaging__subcmd__help,list-tags-for-resource)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource"
                ;;
            chimectl__subcmd__messaging__subcmd__help,put-channel-expiration-settings)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__put__subcmd__channel__subcmd__expiration__subcmd__settings"
                ;;
            chimectl__subcmd__messaging__subcmd__help,put-channel-membership-preferences)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__put__subcmd__channel__subcmd__membership__subcmd__preferences"
                ;;
            chimectl__subcmd__messaging__subcmd__help,put-messaging-streaming-configurations)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__put__subcmd__messaging__subcmd__streaming__subcmd__configurations"
                ;;
            chimectl__subcmd__messaging__subcmd__help,redact-channel-message)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__redact__subcmd__channel__subcmd__message"
                ;;
            chimectl__subcmd__messaging__subcmd__help,search-channels)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__search__subcmd__channels"
                ;;
            chimectl__subcmd__messaging__subcmd__help,send-channel-message)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__send__subcmd__channel__subcmd__message"
                ;;
            chimectl__subcmd__messaging__subcmd__help,tag-resource)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__tag__subcmd__resource"
                ;;
            chimectl__subcmd__messaging__subcmd__help,untag-resource)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__untag__subcmd__resource"
                ;;
            chimectl__subcmd__messaging__subcmd__help,update-channel)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__update__subcmd__channel"
                ;;
            chimectl__subcmd__messaging__subcmd__help,update-channel-flow)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__update__subcmd__channel__subcmd__flow"
                ;;
            chimectl__subcmd__messaging__subcmd__help,update-channel-message)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__update__subcmd__channel__subcmd__message"
                ;;
            chimectl__subcmd__messaging__subcmd__help,update-channel-read-marker)
                cmd="chimectl__subcmd__messaging__subcmd__help__subcmd__update__subcmd__channel__subcmd__read__subcmd__marker"
                ;;
            chimectl__subcmd__sandbox,exec)
                cmd="chimectl__subcmd__sandbox__subcmd__exec"
                ;;
            chimectl__subcmd__sandbox,help)
                cmd="chimectl__subcmd__sandbox__subcmd__help"
                ;;
            chimectl__subcmd__sandbox,reset)
                cmd="chimectl__subcmd__sandbox__subcmd__reset"
                ;;
            chimectl__subcmd__sandbox,serve)
                cmd="chimectl__subcmd__sandbox__subcmd__serve"
                ;;
            chimectl__subcmd__sandbox__subcmd__help,exec)
                cmd="chimectl__subcmd__sandbox__subcmd__help__subcmd__exec"
                ;;
            chimectl__subcmd__sandbox__subcmd__help,help)
                cmd="chimectl__subcmd__sandbox__subcmd__help__subcmd__help"
                ;;
            chimectl__subcmd__sandbox__subcmd__help,reset)
                cmd="chimectl__subcmd__sandbox__subcmd__help__subcmd__reset"
                ;;
            chimectl__subcmd__sandbox__subcmd__help,serve)
                cmd="chimectl__subcmd__sandbox__subcmd__help__subcmd__serve"
                ;;
            chimectl__subcmd__voice,associate-phone-numbers-with-voice-connector)
                cmd="chimectl__subcmd__voice__subcmd__associate__subcmd__phone__subcmd__numbers__subcmd__with__subcmd__voice__subcmd__connector"
                ;;
            chimectl__subcmd__voice,associate-phone-numbers-with-voice-connector-group)
                cmd="chimectl__subcmd__voice__subcmd__associate__subcmd__phone__subcmd__numbers__subcmd__with__subcmd__voice__subcmd__connector__subcmd__group"
                ;;
            chimectl__subcmd__voice,batch-delete-phone-number)
                cmd="chimectl__subcmd__voice__subcmd__batch__subcmd__delete__subcmd__phone__subcmd__number"
                ;;
            chimectl__subcmd__voice,batch-update-phone-number)
                cmd="chimectl__subcmd__voice__subcmd__batch__subcmd__update__subcmd__phone__subcmd__number"
                ;;
            chimectl__subcmd__voice,create-phone-number-order)
                cmd="chimectl__subcmd__voice__subcmd__create__subcmd__phone__subcmd__number__subcmd__order"
                ;;
            chimectl__subcmd__voice,create-proxy-session)
                cmd="chimectl__subcmd__voice__subcmd__create__subcmd__proxy__subcmd__session"
                ;;
            chimectl__subcmd__voice,create-sip-media-application)
                cmd="chimectl__subcmd__voice__subcmd__create__subcmd__sip__subcmd__media__subcmd__application"
                ;;
            chimectl__subcmd__voice,create-sip-media-application-call)
                cmd="chimectl__subcmd__voice__subcmd__create__subcmd__sip__subcmd__media__subcmd__application__subcmd__call"
                ;;
            chimectl__subcmd__voice,create-sip-rule)
                cmd="chimectl__subcmd__voice__subcmd__create__subcmd__sip__subcmd__rule"
                ;;
            chimectl__subcmd__voice,create-voice-connector)
                cmd="chimectl__subcmd__voice__subcmd__create__subcmd__voice__subcmd__connector"
                ;;
            chimectl__subcmd__voice,create-voice-connector-group)
                cmd="chimectl__subcmd__voice__subcmd__create__subcmd__voice__subcmd__connector__subcmd__group"
                ;;
            chimectl__subcmd__voice,create-voice-profile)
                cmd="chimectl__subcmd__voice__subcmd__create__subcmd__voice__subcmd__profile"
                ;;
            chimectl__subcmd__voice,create-voice-profile-domain)
                cmd="chimectl__subcmd__voice__subcmd__create__subcmd__voice__subcmd__profile__subcmd__domain"
                ;;
            chimectl__subcmd__voice,delete-phone-number)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__phone__subcmd__number"
                ;;
            chimectl__subcmd__voice,delete-proxy-session)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__proxy__subcmd__session"
                ;;
            chimectl__subcmd__voice,delete-sip-media-application)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__sip__subcmd__media__subcmd__application"
                ;;
            chimectl__subcmd__voice,delete-sip-rule)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__sip__subcmd__rule"
                ;;
            chimectl__subcmd__voice,delete-voice-connector)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector"
                ;;
            chimectl__subcmd__voice,delete-voice-connector-emergency-calling-configuration)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__emergency__subcmd__calling__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,delete-voice-connector-external-systems-configuration)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__external__subcmd__systems__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,delete-voice-connector-group)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__group"
                ;;
            chimectl__subcmd__voice,delete-voice-connector-origination)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__origination"
                ;;
            chimectl__subcmd__voice,delete-voice-connector-proxy)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__proxy"
                ;;
            chimectl__subcmd__voice,delete-voice-connector-streaming-configuration)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__streaming__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,delete-voice-connector-termination)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__termination"
                ;;
            chimectl__subcmd__voice,delete-voice-connector-termination-credentials)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__credentials"
                ;;
            chimectl__subcmd__voice,delete-voice-profile)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__profile"
                ;;
            chimectl__subcmd__voice,delete-voice-profile-domain)
                cmd="chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__profile__subcmd__domain"
                ;;
            chimectl__subcmd__voice,disassociate-phone-numbers-from-voice-connector)
                cmd="chimectl__subcmd__voice__subcmd__disassociate__subcmd__phone__subcmd__numbers__subcmd__from__subcmd__voice__subcmd__connector"
                ;;
            chimectl__subcmd__voice,disassociate-phone-numbers-from-voice-connector-group)
                cmd="chimectl__subcmd__voice__subcmd__disassociate__subcmd__phone__subcmd__numbers__subcmd__from__subcmd__voice__subcmd__connector__subcmd__group"
                ;;
            chimectl__subcmd__voice,get-global-settings)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__global__subcmd__settings"
                ;;
            chimectl__subcmd__voice,get-phone-number)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__phone__subcmd__number"
                ;;
            chimectl__subcmd__voice,get-phone-number-order)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__phone__subcmd__number__subcmd__order"
                ;;
            chimectl__subcmd__voice,get-phone-number-settings)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__phone__subcmd__number__subcmd__settings"
                ;;
            chimectl__subcmd__voice,get-proxy-session)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__proxy__subcmd__session"
                ;;
            chimectl__subcmd__voice,get-sip-media-application)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__sip__subcmd__media__subcmd__application"
                ;;
            chimectl__subcmd__voice,get-sip-media-application-alexa-skill-configuration)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__sip__subcmd__media__subcmd__application__subcmd__alexa__subcmd__skill__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,get-sip-media-application-logging-configuration)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__sip__subcmd__media__subcmd__application__subcmd__logging__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,get-sip-rule)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__sip__subcmd__rule"
                ;;
            chimectl__subcmd__voice,get-speaker-search-task)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__speaker__subcmd__search__subcmd__task"
                ;;
            chimectl__subcmd__voice,get-voice-connector)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector"
                ;;
            chimectl__subcmd__voice,get-voice-connector-emergency-calling-configuration)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__emergency__subcmd__calling__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,get-voice-connector-external-systems-configuration)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__external__subcmd__systems__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,get-voice-connector-group)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__group"
                ;;
            chimectl__subcmd__voice,get-voice-connector-logging-configuration)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__logging__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,get-voice-connector-origination)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__origination"
                ;;
            chimectl__subcmd__voice,get-voice-connector-proxy)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__proxy"
                ;;
            chimectl__subcmd__voice,get-voice-connector-streaming-configuration)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__streaming__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,get-voice-connector-termination)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__termination"
                ;;
            chimectl__subcmd__voice,get-voice-connector-termination-health)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__health"
                ;;
            chimectl__subcmd__voice,get-voice-profile)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__profile"
                ;;
            chimectl__subcmd__voice,get-voice-profile-domain)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__profile__subcmd__domain"
                ;;
            chimectl__subcmd__voice,get-voice-tone-analysis-task)
                cmd="chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task"
                ;;
            chimectl__subcmd__voice,help)
                cmd="chimectl__subcmd__voice__subcmd__help"
                ;;
            chimectl__subcmd__voice,list-available-voice-connector-regions)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__available__subcmd__voice__subcmd__connector__subcmd__regions"
                ;;
            chimectl__subcmd__voice,list-phone-number-orders)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__phone__subcmd__number__subcmd__orders"
                ;;
            chimectl__subcmd__voice,list-phone-numbers)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__phone__subcmd__numbers"
                ;;
            chimectl__subcmd__voice,list-proxy-sessions)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__proxy__subcmd__sessions"
                ;;
            chimectl__subcmd__voice,list-sip-media-applications)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__sip__subcmd__media__subcmd__applications"
                ;;
            chimectl__subcmd__voice,list-sip-rules)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__sip__subcmd__rules"
                ;;
            chimectl__subcmd__voice,list-supported-phone-number-countries)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__supported__subcmd__phone__subcmd__number__subcmd__countries"
                ;;
            chimectl__subcmd__voice,list-tags-for-resource)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource"
                ;;
            chimectl__subcmd__voice,list-voice-connector-groups)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__voice__subcmd__connector__subcmd__groups"
                ;;
            chimectl__subcmd__voice,list-voice-connector-termination-credentials)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__credentials"
                ;;
            chimectl__subcmd__voice,list-voice-connectors)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__voice__subcmd__connectors"
                ;;
            chimectl__subcmd__voice,list-voice-profile-domains)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__voice__subcmd__profile__subcmd__domains"
                ;;
            chimectl__subcmd__voice,list-voice-profiles)
                cmd="chimectl__subcmd__voice__subcmd__list__subcmd__voice__subcmd__profiles"
                ;;
            chimectl__subcmd__voice,put-sip-media-application-alexa-skill-configuration)
                cmd="chimectl__subcmd__voice__subcmd__put__subcmd__sip__subcmd__media__subcmd__application__subcmd__alexa__subcmd__skill__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,put-sip-media-application-logging-configuration)
                cmd="chimectl__subcmd__voice__subcmd__put__subcmd__sip__subcmd__media__subcmd__application__subcmd__logging__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,put-voice-connector-emergency-calling-configuration)
                cmd="chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__emergency__subcmd__calling__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,put-voice-connector-external-systems-configuration)
                cmd="chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__external__subcmd__systems__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,put-voice-connector-logging-configuration)
                cmd="chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__logging__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,put-voice-connector-origination)
                cmd="chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__origination"
                ;;
            chimectl__subcmd__voice,put-voice-connector-proxy)
                cmd="chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__proxy"
                ;;
            chimectl__subcmd__voice,put-voice-connector-streaming-configuration)
                cmd="chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__streaming__subcmd__configuration"
                ;;
            chimectl__subcmd__voice,put-voice-connector-termination)
                cmd="chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__termination"
                ;;
            chimectl__subcmd__voice,put-voice-connector-termination-credentials)
                cmd="chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__credentials"
                ;;
            chimectl__subcmd__voice,restore-phone-number)
                cmd="chimectl__subcmd__voice__subcmd__restore__subcmd__phone__subcmd__number"
                ;;
            chimectl__subcmd__voice,search-available-phone-numbers)
                cmd="chimectl__subcmd__voice__subcmd__search__subcmd__available__subcmd__phone__subcmd__numbers"
                ;;
            chimectl__subcmd__voice,start-speaker-search-task)
                cmd="chimectl__subcmd__voice__subcmd__start__subcmd__speaker__subcmd__search__subcmd__task"
                ;;
            chimectl__subcmd__voice,start-voice-tone-analysis-task)
                cmd="chimectl__subcmd__voice__subcmd__start__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task"
                ;;
            chimectl__subcmd__voice,stop-speaker-search-task)
                cmd="chimectl__subcmd__voice__subcmd__stop__subcmd__speaker__subcmd__search__subcmd__task"
                ;;
            chimectl__subcmd__voice,stop-voice-tone-analysis-task)
                cmd="chimectl__subcmd__voice__subcmd__stop__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task"
                ;;
            chimectl__subcmd__voice,tag-resource)
                cmd="chimectl__subcmd__voice__subcmd__tag__subcmd__resource"
                ;;
            chimectl__subcmd__voice,untag-resource)
                cmd="chimectl__subcmd__voice__subcmd__untag__subcmd__resource"
                ;;
            chimectl__subcmd__voice,update-global-settings)
                cmd="chimectl__subcmd__voice__subcmd__update__subcmd__global__subcmd__settings"
                ;;
            chimectl__subcmd__voice,update-phone-number)
                cmd="chimectl__subcmd__voice__subcmd__update__subcmd__phone__subcmd__number"
                ;;
            chimectl__subcmd__voice,update-phone-number-settings)
                cmd="chimectl__subcmd__voice__subcmd__update__subcmd__phone__subcmd__number__subcmd__settings"
                ;;
            chimectl__subcmd__voice,update-proxy-session)
                cmd="chimectl__subcmd__voice__subcmd__update__subcmd__proxy__subcmd__session"
                ;;
            chimectl__subcmd__voice,update-sip-media-application)
                cmd="chimectl__subcmd__voice__subcmd__update__subcmd__sip__subcmd__media__subcmd__application"
                ;;
            chimectl__subcmd__voice,update-sip-media-application-call)
                cmd="chimectl__subcmd__voice__subcmd__update__subcmd__sip__subcmd__media__subcmd__application__subcmd__call"
                ;;
            chimectl__subcmd__voice,update-sip-rule)
                cmd="chimectl__subcmd__voice__subcmd__update__subcmd__sip__subcmd__rule"
                ;;
            chimectl__subcmd__voice,update-voice-connector)
                cmd="chimectl__subcmd__voice__subcmd__update__subcmd__voice__subcmd__connector"
                ;;
            chimectl__subcmd__voice,update-voice-connector-group)
                cmd="chimectl__subcmd__voice__subcmd__update__subcmd__voice__subcmd__connector__subcmd__group"
                ;;
            chimectl__subcmd__voice,update-voice-profile)
                cmd="chimectl__subcmd__voice__subcmd__update__subcmd__voice__subcmd__profile"
                ;;
            chimectl__subcmd__voice,update-voice-profile-domain)
                cmd="chimectl__subcmd__voice__subcmd__update__subcmd__voice__subcmd__profile__subcmd__domain"
                ;;
            chimectl__subcmd__voice,validate-e911-address)
                cmd="chimectl__subcmd__voice__subcmd__validate__subcmd__e911__subcmd__address"
                ;;
            chimectl__subcmd__voice__subcmd__help,associate-phone-numbers-with-voice-connector)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__associate__subcmd__phone__subcmd__numbers__subcmd__with__subcmd__voice__subcmd__connector"
                ;;
            chimectl__subcmd__voice__subcmd__help,associate-phone-numbers-with-voice-connector-group)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__associate__subcmd__phone__subcmd__numbers__subcmd__with__subcmd__voice__subcmd__connector__subcmd__group"
                ;;
            chimectl__subcmd__voice__subcmd__help,batch-delete-phone-number)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__batch__subcmd__delete__subcmd__phone__subcmd__number"
                ;;
            chimectl__subcmd__voice__subcmd__help,batch-update-phone-number)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__batch__subcmd__update__subcmd__phone__subcmd__number"
                ;;
            chimectl__subcmd__voice__subcmd__help,create-phone-number-order)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__phone__subcmd__number__subcmd__order"
                ;;
            chimectl__subcmd__voice__subcmd__help,create-proxy-session)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__proxy__subcmd__session"
                ;;
            chimectl__subcmd__voice__subcmd__help,create-sip-media-application)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__sip__subcmd__media__subcmd__application"
                ;;
            chimectl__subcmd__voice__subcmd__help,create-sip-media-application-call)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__sip__subcmd__media__subcmd__application__subcmd__call"
                ;;
            chimectl__subcmd__voice__subcmd__help,create-sip-rule)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__sip__subcmd__rule"
                ;;
            chimectl__subcmd__voice__subcmd__help,create-voice-connector)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__voice__subcmd__connector"
                ;;
            chimectl__subcmd__voice__subcmd__help,create-voice-connector-group)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__voice__subcmd__connector__subcmd__group"
                ;;
            chimectl__subcmd__voice__subcmd__help,create-voice-profile)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__voice__subcmd__profile"
                ;;
            chimectl__subcmd__voice__subcmd__help,create-voice-profile-domain)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__voice__subcmd__profile__subcmd__domain"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-phone-number)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__phone__subcmd__number"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-proxy-session)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__proxy__subcmd__session"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-sip-media-application)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__sip__subcmd__media__subcmd__application"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-sip-rule)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__sip__subcmd__rule"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-voice-connector)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-voice-connector-emergency-calling-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__emergency__subcmd__calling__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-voice-connector-external-systems-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__external__subcmd__systems__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-voice-connector-group)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__group"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-voice-connector-origination)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__origination"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-voice-connector-proxy)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__proxy"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-voice-connector-streaming-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__streaming__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-voice-connector-termination)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__termination"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-voice-connector-termination-credentials)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__credentials"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-voice-profile)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__profile"
                ;;
            chimectl__subcmd__voice__subcmd__help,delete-voice-profile-domain)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__profile__subcmd__domain"
                ;;
            chimectl__subcmd__voice__subcmd__help,disassociate-phone-numbers-from-voice-connector)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__disassociate__subcmd__phone__subcmd__numbers__subcmd__from__subcmd__voice__subcmd__connector"
                ;;
            chimectl__subcmd__voice__subcmd__help,disassociate-phone-numbers-from-voice-connector-group)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__disassociate__subcmd__phone__subcmd__numbers__subcmd__from__subcmd__voice__subcmd__connector__subcmd__group"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-global-settings)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__global__subcmd__settings"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-phone-number)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__phone__subcmd__number"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-phone-number-order)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__phone__subcmd__number__subcmd__order"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-phone-number-settings)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__phone__subcmd__number__subcmd__settings"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-proxy-session)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__proxy__subcmd__session"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-sip-media-application)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__sip__subcmd__media__subcmd__application"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-sip-media-application-alexa-skill-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__sip__subcmd__media__subcmd__application__subcmd__alexa__subcmd__skill__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-sip-media-application-logging-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__sip__subcmd__media__subcmd__application__subcmd__logging__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-sip-rule)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__sip__subcmd__rule"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-speaker-search-task)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__speaker__subcmd__search__subcmd__task"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-connector)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-connector-emergency-calling-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__emergency__subcmd__calling__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-connector-external-systems-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__external__subcmd__systems__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-connector-group)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__group"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-connector-logging-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__logging__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-connector-origination)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__origination"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-connector-proxy)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__proxy"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-connector-streaming-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__streaming__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-connector-termination)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__termination"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-connector-termination-health)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__health"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-profile)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__profile"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-profile-domain)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__profile__subcmd__domain"
                ;;
            chimectl__subcmd__voice__subcmd__help,get-voice-tone-analysis-task)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task"
                ;;
            chimectl__subcmd__voice__subcmd__help,help)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__help"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-available-voice-connector-regions)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__available__subcmd__voice__subcmd__connector__subcmd__regions"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-phone-number-orders)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__phone__subcmd__number__subcmd__orders"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-phone-numbers)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__phone__subcmd__numbers"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-proxy-sessions)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__proxy__subcmd__sessions"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-sip-media-applications)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__sip__subcmd__media__subcmd__applications"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-sip-rules)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__sip__subcmd__rules"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-supported-phone-number-countries)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__supported__subcmd__phone__subcmd__number__subcmd__countries"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-tags-for-resource)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-voice-connector-groups)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__voice__subcmd__connector__subcmd__groups"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-voice-connector-termination-credentials)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__credentials"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-voice-connectors)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__voice__subcmd__connectors"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-voice-profile-domains)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__voice__subcmd__profile__subcmd__domains"
                ;;
            chimectl__subcmd__voice__subcmd__help,list-voice-profiles)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__voice__subcmd__profiles"
                ;;
            chimectl__subcmd__voice__subcmd__help,put-sip-media-application-alexa-skill-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__sip__subcmd__media__subcmd__application__subcmd__alexa__subcmd__skill__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,put-sip-media-application-logging-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__sip__subcmd__media__subcmd__application__subcmd__logging__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,put-voice-connector-emergency-calling-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__emergency__subcmd__calling__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,put-voice-connector-external-systems-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__external__subcmd__systems__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,put-voice-connector-logging-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__logging__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,put-voice-connector-origination)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__origination"
                ;;
            chimectl__subcmd__voice__subcmd__help,put-voice-connector-proxy)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__proxy"
                ;;
            chimectl__subcmd__voice__subcmd__help,put-voice-connector-streaming-configuration)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__streaming__subcmd__configuration"
                ;;
            chimectl__subcmd__voice__subcmd__help,put-voice-connector-termination)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__termination"
                ;;
            chimectl__subcmd__voice__subcmd__help,put-voice-connector-termination-credentials)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__credentials"
                ;;
            chimectl__subcmd__voice__subcmd__help,restore-phone-number)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__restore__subcmd__phone__subcmd__number"
                ;;
            chimectl__subcmd__voice__subcmd__help,search-available-phone-numbers)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__search__subcmd__available__subcmd__phone__subcmd__numbers"
                ;;
            chimectl__subcmd__voice__subcmd__help,start-speaker-search-task)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__start__subcmd__speaker__subcmd__search__subcmd__task"
                ;;
            chimectl__subcmd__voice__subcmd__help,start-voice-tone-analysis-task)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__start__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task"
                ;;
            chimectl__subcmd__voice__subcmd__help,stop-speaker-search-task)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__stop__subcmd__speaker__subcmd__search__subcmd__task"
                ;;
            chimectl__subcmd__voice__subcmd__help,stop-voice-tone-analysis-task)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__stop__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task"
                ;;
            chimectl__subcmd__voice__subcmd__help,tag-resource)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__tag__subcmd__resource"
                ;;
            chimectl__subcmd__voice__subcmd__help,untag-resource)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__untag__subcmd__resource"
                ;;
            chimectl__subcmd__voice__subcmd__help,update-global-settings)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__global__subcmd__settings"
                ;;
            chimectl__subcmd__voice__subcmd__help,update-phone-number)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__phone__subcmd__number"
                ;;
            chimectl__subcmd__voice__subcmd__help,update-phone-number-settings)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__phone__subcmd__number__subcmd__settings"
                ;;
            chimectl__subcmd__voice__subcmd__help,update-proxy-session)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__proxy__subcmd__session"
                ;;
            chimectl__subcmd__voice__subcmd__help,update-sip-media-application)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__sip__subcmd__media__subcmd__application"
                ;;
            chimectl__subcmd__voice__subcmd__help,update-sip-media-application-call)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__sip__subcmd__media__subcmd__application__subcmd__call"
                ;;
            chimectl__subcmd__voice__subcmd__help,update-sip-rule)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__sip__subcmd__rule"
                ;;
            chimectl__subcmd__voice__subcmd__help,update-voice-connector)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__voice__subcmd__connector"
                ;;
            chimectl__subcmd__voice__subcmd__help,update-voice-connector-group)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__voice__subcmd__connector__subcmd__group"
                ;;
            chimectl__subcmd__voice__subcmd__help,update-voice-profile)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__voice__subcmd__profile"
                ;;
            chimectl__subcmd__voice__subcmd__help,update-voice-profile-domain)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__voice__subcmd__profile__subcmd__domain"
                ;;
            chimectl__subcmd__voice__subcmd__help,validate-e911-address)
                cmd="chimectl__subcmd__voice__subcmd__help__subcmd__validate__subcmd__e911__subcmd__address"
                ;;
            *)
                ;;
        esac
    done

    case "${cmd}" in
        chimectl)
            opts="-h -V --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help --version identity media-pipelines meetings messaging voice sandbox completion help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 1 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__completion)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help bash elvish fish powershell zsh"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__help)
            opts="identity media-pipelines meetings messaging voice sandbox completion help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__help__subcmd__completion)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__help__subcmd__identity)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__help__subcmd__media__subcmd__pipelines)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__help__subcmd__meetings)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__help__subcmd__messaging)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__help__subcmd__sandbox)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__help__subcmd__voice)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help create-app-instance create-app-instance-admin create-app-instance-bot create-app-instance-user delete-app-instance delete-app-instance-admin delete-app-instance-bot delete-app-instance-user deregister-app-instance-user-endpoint describe-app-instance describe-app-instance-admin describe-app-instance-bot describe-app-instance-user describe-app-instance-user-endpoint get-app-instance-retention-settings list-app-instance-admins list-app-instance-bots list-app-instance-user-endpoints list-app-instance-users list-app-instances list-tags-for-resource put-app-instance-retention-settings put-app-instance-user-expiration-settings register-app-instance-user-endpoint tag-resource untag-resource update-app-instance update-app-instance-bot update-app-instance-user update-app-instance-user-endpoint help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__create__subcmd__app__subcmd__instance)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --name --metadata --client-request-token --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__create__subcmd__app__subcmd__instance__subcmd__admin)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-admin-arn --app-instance-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-admin-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__create__subcmd__app__subcmd__instance__subcmd__bot)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --configuration --name --metadata --client-request-token --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__create__subcmd__app__subcmd__instance__subcmd__user)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --app-instance-user-id --name --metadata --client-request-token --tags --expiration-settings --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expiration-settings)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__delete__subcmd__app__subcmd__instance)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__delete__subcmd__app__subcmd__instance__subcmd__admin)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-admin-arn --app-instance-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-admin-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__delete__subcmd__app__subcmd__instance__subcmd__bot)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-bot-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-bot-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__delete__subcmd__app__subcmd__instance__subcmd__user)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-user-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__deregister__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-user-arn --endpoint-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__describe__subcmd__app__subcmd__instance)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__describe__subcmd__app__subcmd__instance__subcmd__admin)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-admin-arn --app-instance-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-admin-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__describe__subcmd__app__subcmd__instance__subcmd__bot)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-bot-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-bot-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__describe__subcmd__app__subcmd__instance__subcmd__user)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-user-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__describe__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-user-arn --endpoint-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__get__subcmd__app__subcmd__instance__subcmd__retention__subcmd__settings)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help)
            opts="create-app-instance create-app-instance-admin create-app-instance-bot create-app-instance-user delete-app-instance delete-app-instance-admin delete-app-instance-bot delete-app-instance-user deregister-app-instance-user-endpoint describe-app-instance describe-app-instance-admin describe-app-instance-bot describe-app-instance-user describe-app-instance-user-endpoint get-app-instance-retention-settings list-app-instance-admins list-app-instance-bots list-app-instance-user-endpoints list-app-instance-users list-app-instances list-tags-for-resource put-app-instance-retention-settings put-app-instance-user-expiration-settings register-app-instance-user-endpoint tag-resource untag-resource update-app-instance update-app-instance-bot update-app-instance-user update-app-instance-user-endpoint help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__create__subcmd__app__subcmd__instance)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__create__subcmd__app__subcmd__instance__subcmd__admin)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__create__subcmd__app__subcmd__instance__subcmd__bot)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__create__subcmd__app__subcmd__instance__subcmd__user)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__delete__subcmd__app__subcmd__instance)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__delete__subcmd__app__subcmd__instance__subcmd__admin)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__delete__subcmd__app__subcmd__instance__subcmd__bot)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__delete__subcmd__app__subcmd__instance__subcmd__user)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__deregister__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__describe__subcmd__app__subcmd__instance)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__describe__subcmd__app__subcmd__instance__subcmd__admin)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__describe__subcmd__app__subcmd__instance__subcmd__bot)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__describe__subcmd__app__subcmd__instance__subcmd__user)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__describe__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__get__subcmd__app__subcmd__instance__subcmd__retention__subcmd__settings)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__list__subcmd__app__subcmd__instance__subcmd__admins)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__list__subcmd__app__subcmd__instance__subcmd__bots)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__list__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoints)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__list__subcmd__app__subcmd__instance__subcmd__users)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__list__subcmd__app__subcmd__instances)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__put__subcmd__app__subcmd__instance__subcmd__retention__subcmd__settings)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__put__subcmd__app__subcmd__instance__subcmd__user__subcmd__expiration__subcmd__settings)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__register__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__tag__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__untag__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__update__subcmd__app__subcmd__instance)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__update__subcmd__app__subcmd__instance__subcmd__bot)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__update__subcmd__app__subcmd__instance__subcmd__user)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__help__subcmd__update__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__list__subcmd__app__subcmd__instance__subcmd__admins)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__list__subcmd__app__subcmd__instance__subcmd__bots)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__list__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoints)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-user-arn --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__list__subcmd__app__subcmd__instance__subcmd__users)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__list__subcmd__app__subcmd__instances)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__put__subcmd__app__subcmd__instance__subcmd__retention__subcmd__settings)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --app-instance-retention-settings --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-retention-settings)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__put__subcmd__app__subcmd__instance__subcmd__user__subcmd__expiration__subcmd__settings)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-user-arn --expiration-settings --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expiration-settings)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__register__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-user-arn --type --resource-arn --endpoint-attributes --name --client-request-token --allow-messages --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-attributes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --allow-messages)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__tag__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__untag__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --tag-keys --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tag-keys)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__update__subcmd__app__subcmd__instance)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --name --metadata --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__update__subcmd__app__subcmd__instance__subcmd__bot)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-bot-arn --name --metadata --configuration --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-bot-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__update__subcmd__app__subcmd__instance__subcmd__user)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-user-arn --name --metadata --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__identity__subcmd__update__subcmd__app__subcmd__instance__subcmd__user__subcmd__endpoint)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-user-arn --endpoint-id --name --allow-messages --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --allow-messages)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help create-media-capture-pipeline create-media-concatenation-pipeline create-media-insights-pipeline create-media-insights-pipeline-configuration create-media-live-connector-pipeline create-media-pipeline-kinesis-video-stream-pool create-media-stream-pipeline delete-media-capture-pipeline delete-media-insights-pipeline-configuration delete-media-pipeline delete-media-pipeline-kinesis-video-stream-pool get-media-capture-pipeline get-media-insights-pipeline-configuration get-media-pipeline get-media-pipeline-kinesis-video-stream-pool get-speaker-search-task get-voice-tone-analysis-task list-media-capture-pipelines list-media-insights-pipeline-configurations list-media-pipeline-kinesis-video-stream-pools list-media-pipelines list-tags-for-resource start-speaker-search-task start-voice-tone-analysis-task stop-speaker-search-task stop-voice-tone-analysis-task tag-resource untag-resource update-media-insights-pipeline-configuration update-media-insights-pipeline-status update-media-pipeline-kinesis-video-stream-pool help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__capture__subcmd__pipeline)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --source-type --source-arn --sink-type --sink-arn --client-request-token --chime-sdk-meeting-configuration --sse-aws-key-management-params --sink-iam-role-arn --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --source-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --source-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sink-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sink-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-sdk-meeting-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sse-aws-key-management-params)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sink-iam-role-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__concatenation__subcmd__pipeline)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sources --sinks --client-request-token --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sources)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sinks)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__insights__subcmd__pipeline)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --media-insights-pipeline-configuration-arn --kinesis-video-stream-source-runtime-configuration --media-insights-runtime-metadata --kinesis-video-stream-recording-source-runtime-configuration --s3-recording-sink-runtime-configuration --tags --client-request-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --media-insights-pipeline-configuration-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --kinesis-video-stream-source-runtime-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --media-insights-runtime-metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --kinesis-video-stream-recording-source-runtime-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --s3-recording-sink-runtime-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --media-insights-pipeline-configuration-name --resource-access-role-arn --elements --real-time-alert-configuration --tags --client-request-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --media-insights-pipeline-configuration-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-access-role-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --elements)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --real-time-alert-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__live__subcmd__connector__subcmd__pipeline)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sources --sinks --client-request-token --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sources)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sinks)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --stream-configuration --pool-name --client-request-token --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pool-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__create__subcmd__media__subcmd__stream__subcmd__pipeline)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sources --sinks --client-request-token --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sources)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sinks)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__delete__subcmd__media__subcmd__capture__subcmd__pipeline)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --media-pipeline-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --media-pipeline-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__delete__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__delete__subcmd__media__subcmd__pipeline)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --media-pipeline-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --media-pipeline-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__delete__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__get__subcmd__media__subcmd__capture__subcmd__pipeline)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --media-pipeline-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --media-pipeline-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__get__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__get__subcmd__media__subcmd__pipeline)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --media-pipeline-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --media-pipeline-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__get__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__get__subcmd__speaker__subcmd__search__subcmd__task)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --speaker-search-task-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --speaker-search-task-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__get__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --voice-tone-analysis-task-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-tone-analysis-task-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help)
            opts="create-media-capture-pipeline create-media-concatenation-pipeline create-media-insights-pipeline create-media-insights-pipeline-configuration create-media-live-connector-pipeline create-media-pipeline-kinesis-video-stream-pool create-media-stream-pipeline delete-media-capture-pipeline delete-media-insights-pipeline-configuration delete-media-pipeline delete-media-pipeline-kinesis-video-stream-pool get-media-capture-pipeline get-media-insights-pipeline-configuration get-media-pipeline get-media-pipeline-kinesis-video-stream-pool get-speaker-search-task get-voice-tone-analysis-task list-media-capture-pipelines list-media-insights-pipeline-configurations list-media-pipeline-kinesis-video-stream-pools list-media-pipelines list-tags-for-resource start-speaker-search-task start-voice-tone-analysis-task stop-speaker-search-task stop-voice-tone-analysis-task tag-resource untag-resource update-media-insights-pipeline-configuration update-media-insights-pipeline-status update-media-pipeline-kinesis-video-stream-pool help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__capture__subcmd__pipeline)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__concatenation__subcmd__pipeline)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__insights__subcmd__pipeline)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__live__subcmd__connector__subcmd__pipeline)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__create__subcmd__media__subcmd__stream__subcmd__pipeline)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__delete__subcmd__media__subcmd__capture__subcmd__pipeline)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__delete__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__delete__subcmd__media__subcmd__pipeline)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__delete__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__get__subcmd__media__subcmd__capture__subcmd__pipeline)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__get__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__get__subcmd__media__subcmd__pipeline)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__get__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__get__subcmd__speaker__subcmd__search__subcmd__task)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__get__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__list__subcmd__media__subcmd__capture__subcmd__pipelines)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__list__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configurations)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__list__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pools)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__list__subcmd__media__subcmd__pipelines)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__start__subcmd__speaker__subcmd__search__subcmd__task)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__start__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__stop__subcmd__speaker__subcmd__search__subcmd__task)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__stop__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__tag__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__untag__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__update__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__update__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__status)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__help__subcmd__update__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__list__subcmd__media__subcmd__capture__subcmd__pipelines)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --next-token --max-results --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__list__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configurations)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --next-token --max-results --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__list__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pools)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --next-token --max-results --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__list__subcmd__media__subcmd__pipelines)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --next-token --max-results --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__start__subcmd__speaker__subcmd__search__subcmd__task)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --voice-profile-domain-arn --kinesis-video-stream-source-task-configuration --client-request-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-profile-domain-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --kinesis-video-stream-source-task-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__start__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --language-code --kinesis-video-stream-source-task-configuration --client-request-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --language-code)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --kinesis-video-stream-source-task-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__stop__subcmd__speaker__subcmd__search__subcmd__task)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --speaker-search-task-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --speaker-search-task-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__stop__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --voice-tone-analysis-task-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-tone-analysis-task-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__tag__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__untag__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --tag-keys --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tag-keys)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__update__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --resource-access-role-arn --elements --real-time-alert-configuration --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-access-role-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --elements)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --real-time-alert-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__update__subcmd__media__subcmd__insights__subcmd__pipeline__subcmd__status)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --update-status --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --update-status)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__media__subcmd__pipelines__subcmd__update__subcmd__media__subcmd__pipeline__subcmd__kinesis__subcmd__video__subcmd__stream__subcmd__pool)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --identifier --stream-configuration --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identifier)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__batch__subcmd__create__subcmd__attendee)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --meeting-id --attendees --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --attendees)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__batch__subcmd__update__subcmd__attendee__subcmd__capabilities__subcmd__except)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --meeting-id --excluded-attendee-ids --capabilities --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --excluded-attendee-ids)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --capabilities)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__create__subcmd__attendee)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --meeting-id --external-user-id --capabilities --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --external-user-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --capabilities)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__create__subcmd__meeting)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --media-region --external-meeting-id --client-request-token --meeting-host-id --notifications-configuration --meeting-features --primary-meeting-id --tenant-ids --tags --media-placement-network-type --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --media-region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --external-meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-host-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --notifications-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-features)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --primary-meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tenant-ids)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --media-placement-network-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__create__subcmd__meeting__subcmd__with__subcmd__attendees)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --media-region --external-meeting-id --attendees --client-request-token --meeting-host-id --meeting-features --notifications-configuration --primary-meeting-id --tenant-ids --tags --media-placement-network-type --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --media-region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --external-meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --attendees)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-host-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-features)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --notifications-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --primary-meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tenant-ids)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --media-placement-network-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__delete__subcmd__attendee)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --meeting-id --attendee-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --attendee-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__delete__subcmd__meeting)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --meeting-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__get__subcmd__attendee)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --meeting-id --attendee-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --attendee-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__get__subcmd__meeting)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --meeting-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help)
            opts="batch-create-attendee batch-update-attendee-capabilities-except create-attendee create-meeting create-meeting-with-attendees delete-attendee delete-meeting get-attendee get-meeting list-attendees list-tags-for-resource start-meeting-transcription stop-meeting-transcription tag-resource untag-resource update-attendee-capabilities help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__batch__subcmd__create__subcmd__attendee)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__batch__subcmd__update__subcmd__attendee__subcmd__capabilities__subcmd__except)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__create__subcmd__attendee)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__create__subcmd__meeting)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__create__subcmd__meeting__subcmd__with__subcmd__attendees)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__delete__subcmd__attendee)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__delete__subcmd__meeting)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__get__subcmd__attendee)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__get__subcmd__meeting)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__list__subcmd__attendees)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__start__subcmd__meeting__subcmd__transcription)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__stop__subcmd__meeting__subcmd__transcription)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__tag__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__untag__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__help__subcmd__update__subcmd__attendee__subcmd__capabilities)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__list__subcmd__attendees)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --meeting-id --next-token --max-results --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__start__subcmd__meeting__subcmd__transcription)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --meeting-id --transcription-configuration --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --transcription-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__stop__subcmd__meeting__subcmd__transcription)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --meeting-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__tag__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__untag__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --tag-keys --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tag-keys)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__meetings__subcmd__update__subcmd__attendee__subcmd__capabilities)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --meeting-id --attendee-id --capabilities --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --meeting-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --attendee-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --capabilities)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help associate-channel-flow batch-create-channel-membership channel-flow-callback create-channel create-channel-ban create-channel-flow create-channel-membership create-channel-moderator delete-channel delete-channel-ban delete-channel-flow delete-channel-membership delete-channel-message delete-channel-moderator delete-messaging-streaming-configurations describe-channel describe-channel-ban describe-channel-flow describe-channel-membership describe-channel-membership-for-app-instance-user describe-channel-moderated-by-app-instance-user describe-channel-moderator disassociate-channel-flow get-channel-membership-preferences get-channel-message get-channel-message-status get-messaging-session-endpoint get-messaging-streaming-configurations list-channel-bans list-channel-flows list-channel-memberships list-channel-memberships-for-app-instance-user list-channel-messages list-channel-moderators list-channels list-channels-associated-with-channel-flow list-channels-moderated-by-app-instance-user list-sub-channels list-tags-for-resource put-channel-expiration-settings put-channel-membership-preferences put-messaging-streaming-configurations redact-channel-message search-channels send-channel-message tag-resource untag-resource update-channel update-channel-flow update-channel-message update-channel-read-marker help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__associate__subcmd__channel__subcmd__flow)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --channel-flow-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-flow-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__batch__subcmd__create__subcmd__channel__subcmd__membership)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --member-arns --chime-bearer --type --sub-channel-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --member-arns)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__channel__subcmd__flow__subcmd__callback)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --channel-message --callback-id --delete-resource --no-delete-resource --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-message)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --callback-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__create__subcmd__channel)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --name --chime-bearer --mode --privacy --metadata --client-request-token --tags --channel-id --member-arns --moderator-arns --elastic-channel-configuration --expiration-settings --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mode)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --privacy)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --member-arns)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --moderator-arns)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --elastic-channel-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expiration-settings)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__create__subcmd__channel__subcmd__ban)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --member-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --member-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__create__subcmd__channel__subcmd__flow)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --processors --name --tags --client-request-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --processors)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__create__subcmd__channel__subcmd__membership)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --member-arn --type --chime-bearer --sub-channel-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --member-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__create__subcmd__channel__subcmd__moderator)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --channel-moderator-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-moderator-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__delete__subcmd__channel)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__delete__subcmd__channel__subcmd__ban)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --member-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --member-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__delete__subcmd__channel__subcmd__flow)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-flow-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-flow-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__delete__subcmd__channel__subcmd__membership)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --member-arn --chime-bearer --sub-channel-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --member-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__delete__subcmd__channel__subcmd__message)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --message-id --chime-bearer --sub-channel-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --message-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__delete__subcmd__channel__subcmd__moderator)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --channel-moderator-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-moderator-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__delete__subcmd__messaging__subcmd__streaming__subcmd__configurations)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__describe__subcmd__channel)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__describe__subcmd__channel__subcmd__ban)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --member-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --member-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__describe__subcmd__channel__subcmd__flow)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-flow-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-flow-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__describe__subcmd__channel__subcmd__membership)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --member-arn --chime-bearer --sub-channel-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --member-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__describe__subcmd__channel__subcmd__membership__subcmd__for__subcmd__app__subcmd__instance__subcmd__user)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --app-instance-user-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__describe__subcmd__channel__subcmd__moderated__subcmd__by__subcmd__app__subcmd__instance__subcmd__user)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --app-instance-user-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__describe__subcmd__channel__subcmd__moderator)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --channel-moderator-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-moderator-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__disassociate__subcmd__channel__subcmd__flow)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --channel-flow-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-flow-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__get__subcmd__channel__subcmd__membership__subcmd__preferences)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --member-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --member-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__get__subcmd__channel__subcmd__message)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --message-id --chime-bearer --sub-channel-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --message-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__get__subcmd__channel__subcmd__message__subcmd__status)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --message-id --chime-bearer --sub-channel-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --message-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__get__subcmd__messaging__subcmd__session__subcmd__endpoint)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --network-type --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --network-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__get__subcmd__messaging__subcmd__streaming__subcmd__configurations)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help)
            opts="associate-channel-flow batch-create-channel-membership channel-flow-callback create-channel create-channel-ban create-channel-flow create-channel-membership create-channel-moderator delete-channel delete-channel-ban delete-channel-flow delete-channel-membership delete-channel-message delete-channel-moderator delete-messaging-streaming-configurations describe-channel describe-channel-ban describe-channel-flow describe-channel-membership describe-channel-membership-for-app-instance-user describe-channel-moderated-by-app-instance-user describe-channel-moderator disassociate-channel-flow get-channel-membership-preferences get-channel-message get-channel-message-status get-messaging-session-endpoint get-messaging-streaming-configurations list-channel-bans list-channel-flows list-channel-memberships list-channel-memberships-for-app-instance-user list-channel-messages list-channel-moderators list-channels list-channels-associated-with-channel-flow list-channels-moderated-by-app-instance-user list-sub-channels list-tags-for-resource put-channel-expiration-settings put-channel-membership-preferences put-messaging-streaming-configurations redact-channel-message search-channels send-channel-message tag-resource untag-resource update-channel update-channel-flow update-channel-message update-channel-read-marker help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__associate__subcmd__channel__subcmd__flow)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__batch__subcmd__create__subcmd__channel__subcmd__membership)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__channel__subcmd__flow__subcmd__callback)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__create__subcmd__channel)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__create__subcmd__channel__subcmd__ban)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__create__subcmd__channel__subcmd__flow)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__create__subcmd__channel__subcmd__membership)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__create__subcmd__channel__subcmd__moderator)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__channel)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__channel__subcmd__ban)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__channel__subcmd__flow)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__channel__subcmd__membership)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__channel__subcmd__message)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__channel__subcmd__moderator)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__delete__subcmd__messaging__subcmd__streaming__subcmd__configurations)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel__subcmd__ban)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel__subcmd__flow)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel__subcmd__membership)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel__subcmd__membership__subcmd__for__subcmd__app__subcmd__instance__subcmd__user)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel__subcmd__moderated__subcmd__by__subcmd__app__subcmd__instance__subcmd__user)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__describe__subcmd__channel__subcmd__moderator)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__disassociate__subcmd__channel__subcmd__flow)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__get__subcmd__channel__subcmd__membership__subcmd__preferences)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__get__subcmd__channel__subcmd__message)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__get__subcmd__channel__subcmd__message__subcmd__status)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__get__subcmd__messaging__subcmd__session__subcmd__endpoint)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__get__subcmd__messaging__subcmd__streaming__subcmd__configurations)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channel__subcmd__bans)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channel__subcmd__flows)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channel__subcmd__memberships)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channel__subcmd__memberships__subcmd__for__subcmd__app__subcmd__instance__subcmd__user)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channel__subcmd__messages)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channel__subcmd__moderators)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channels)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channels__subcmd__associated__subcmd__with__subcmd__channel__subcmd__flow)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__channels__subcmd__moderated__subcmd__by__subcmd__app__subcmd__instance__subcmd__user)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__sub__subcmd__channels)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__put__subcmd__channel__subcmd__expiration__subcmd__settings)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__put__subcmd__channel__subcmd__membership__subcmd__preferences)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__put__subcmd__messaging__subcmd__streaming__subcmd__configurations)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__redact__subcmd__channel__subcmd__message)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__search__subcmd__channels)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__send__subcmd__channel__subcmd__message)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__tag__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__untag__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__update__subcmd__channel)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__update__subcmd__channel__subcmd__flow)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__update__subcmd__channel__subcmd__message)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__help__subcmd__update__subcmd__channel__subcmd__read__subcmd__marker)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__list__subcmd__channel__subcmd__bans)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --chime-bearer --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__list__subcmd__channel__subcmd__flows)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__list__subcmd__channel__subcmd__memberships)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --chime-bearer --type --max-results --next-token --sub-channel-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__list__subcmd__channel__subcmd__memberships__subcmd__for__subcmd__app__subcmd__instance__subcmd__user)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --chime-bearer --app-instance-user-arn --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__list__subcmd__channel__subcmd__messages)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --chime-bearer --sort-order --not-before --not-after --max-results --next-token --sub-channel-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort-order)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --not-before)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --not-after)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__list__subcmd__channel__subcmd__moderators)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --chime-bearer --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__list__subcmd__channels)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --chime-bearer --privacy --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --privacy)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__list__subcmd__channels__subcmd__associated__subcmd__with__subcmd__channel__subcmd__flow)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-flow-arn --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-flow-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__list__subcmd__channels__subcmd__moderated__subcmd__by__subcmd__app__subcmd__instance__subcmd__user)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --chime-bearer --app-instance-user-arn --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-user-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__list__subcmd__sub__subcmd__channels)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --chime-bearer --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__put__subcmd__channel__subcmd__expiration__subcmd__settings)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --chime-bearer --expiration-settings --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expiration-settings)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__put__subcmd__channel__subcmd__membership__subcmd__preferences)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --member-arn --chime-bearer --preferences --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --member-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --preferences)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__put__subcmd__messaging__subcmd__streaming__subcmd__configurations)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --app-instance-arn --streaming-configurations --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --app-instance-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --streaming-configurations)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__redact__subcmd__channel__subcmd__message)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --message-id --chime-bearer --sub-channel-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --message-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__search__subcmd__channels)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --fields --chime-bearer --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__send__subcmd__channel__subcmd__message)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --content --type --persistence --chime-bearer --metadata --client-request-token --push-notification --message-attributes --sub-channel-id --content-type --target --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --content)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --persistence)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --push-notification)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --message-attributes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --content-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --target)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__tag__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__untag__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --tag-keys --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tag-keys)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__update__subcmd__channel)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --chime-bearer --name --mode --metadata --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mode)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__update__subcmd__channel__subcmd__flow)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-flow-arn --processors --name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-flow-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --processors)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__update__subcmd__channel__subcmd__message)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --message-id --content --chime-bearer --metadata --sub-channel-id --content-type --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --message-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --content)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-channel-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --content-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__messaging__subcmd__update__subcmd__channel__subcmd__read__subcmd__marker)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --channel-arn --chime-bearer --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --channel-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chime-bearer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__sandbox)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help serve exec reset help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__sandbox__subcmd__exec)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__sandbox__subcmd__help)
            opts="serve exec reset help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__sandbox__subcmd__help__subcmd__exec)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__sandbox__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__sandbox__subcmd__help__subcmd__reset)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__sandbox__subcmd__help__subcmd__serve)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__sandbox__subcmd__reset)
            opts="-h --state --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --state)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__sandbox__subcmd__serve)
            opts="-h --port --in-memory --state --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --port)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --state)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help associate-phone-numbers-with-voice-connector associate-phone-numbers-with-voice-connector-group batch-delete-phone-number batch-update-phone-number create-phone-number-order create-proxy-session create-sip-media-application create-sip-media-application-call create-sip-rule create-voice-connector create-voice-connector-group create-voice-profile create-voice-profile-domain delete-phone-number delete-proxy-session delete-sip-media-application delete-sip-rule delete-voice-connector delete-voice-connector-emergency-calling-configuration delete-voice-connector-external-systems-configuration delete-voice-connector-group delete-voice-connector-origination delete-voice-connector-proxy delete-voice-connector-streaming-configuration delete-voice-connector-termination delete-voice-connector-termination-credentials delete-voice-profile delete-voice-profile-domain disassociate-phone-numbers-from-voice-connector disassociate-phone-numbers-from-voice-connector-group get-global-settings get-phone-number get-phone-number-order get-phone-number-settings get-proxy-session get-sip-media-application get-sip-media-application-alexa-skill-configuration get-sip-media-application-logging-configuration get-sip-rule get-speaker-search-task get-voice-connector get-voice-connector-emergency-calling-configuration get-voice-connector-external-systems-configuration get-voice-connector-group get-voice-connector-logging-configuration get-voice-connector-origination get-voice-connector-proxy get-voice-connector-streaming-configuration get-voice-connector-termination get-voice-connector-termination-health get-voice-profile get-voice-profile-domain get-voice-tone-analysis-task list-available-voice-connector-regions list-phone-number-orders list-phone-numbers list-proxy-sessions list-sip-media-applications list-sip-rules list-supported-phone-number-countries list-tags-for-resource list-voice-connector-groups list-voice-connector-termination-credentials list-voice-connectors list-voice-profile-domains list-voice-profiles put-sip-media-application-alexa-skill-configuration put-sip-media-application-logging-configuration put-voice-connector-emergency-calling-configuration put-voice-connector-external-systems-configuration put-voice-connector-logging-configuration put-voice-connector-origination put-voice-connector-proxy put-voice-connector-streaming-configuration put-voice-connector-termination put-voice-connector-termination-credentials restore-phone-number search-available-phone-numbers start-speaker-search-task start-voice-tone-analysis-task stop-speaker-search-task stop-voice-tone-analysis-task tag-resource untag-resource update-global-settings update-phone-number update-phone-number-settings update-proxy-session update-sip-media-application update-sip-media-application-call update-sip-rule update-voice-connector update-voice-connector-group update-voice-profile update-voice-profile-domain validate-e911-address help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__associate__subcmd__phone__subcmd__numbers__subcmd__with__subcmd__voice__subcmd__connector)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --e164-phone-numbers --force-associate --no-force-associate --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --e164-phone-numbers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__associate__subcmd__phone__subcmd__numbers__subcmd__with__subcmd__voice__subcmd__connector__subcmd__group)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-group-id --e164-phone-numbers --force-associate --no-force-associate --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-group-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --e164-phone-numbers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__batch__subcmd__delete__subcmd__phone__subcmd__number)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --phone-number-ids --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --phone-number-ids)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__batch__subcmd__update__subcmd__phone__subcmd__number)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --update-phone-number-request-items --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --update-phone-number-request-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__create__subcmd__phone__subcmd__number__subcmd__order)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --product-type --e164-phone-numbers --name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --product-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --e164-phone-numbers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__create__subcmd__proxy__subcmd__session)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --participant-phone-numbers --capabilities --name --expiry-minutes --number-selection-behavior --geo-match-level --geo-match-params --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --participant-phone-numbers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --capabilities)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expiry-minutes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --number-selection-behavior)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --geo-match-level)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --geo-match-params)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__create__subcmd__sip__subcmd__media__subcmd__application)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --aws-region --name --endpoints --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --aws-region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoints)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__create__subcmd__sip__subcmd__media__subcmd__application__subcmd__call)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --from-phone-number --to-phone-number --sip-media-application-id --sip-headers --arguments-map --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --from-phone-number)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --to-phone-number)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-media-application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-headers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --arguments-map)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__create__subcmd__sip__subcmd__rule)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --name --trigger-type --trigger-value --disabled --no-disabled --target-applications --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --trigger-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --trigger-value)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --target-applications)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__create__subcmd__voice__subcmd__connector)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --name --require-encryption --no-require-encryption --aws-region --tags --integration-type --network-type --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --aws-region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --integration-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --network-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__create__subcmd__voice__subcmd__connector__subcmd__group)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --name --voice-connector-items --call-distribution-type --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --call-distribution-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__create__subcmd__voice__subcmd__profile)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --speaker-search-task-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --speaker-search-task-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__create__subcmd__voice__subcmd__profile__subcmd__domain)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --name --server-side-encryption-configuration --description --client-request-token --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --server-side-encryption-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__phone__subcmd__number)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --phone-number-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --phone-number-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__proxy__subcmd__session)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --proxy-session-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --proxy-session-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__sip__subcmd__media__subcmd__application)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sip-media-application-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-media-application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__sip__subcmd__rule)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sip-rule-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-rule-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__emergency__subcmd__calling__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__external__subcmd__systems__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__group)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-group-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-group-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__origination)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__proxy)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__streaming__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__termination)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__credentials)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --usernames --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --usernames)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__profile)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-profile-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-profile-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__delete__subcmd__voice__subcmd__profile__subcmd__domain)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-profile-domain-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-profile-domain-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__disassociate__subcmd__phone__subcmd__numbers__subcmd__from__subcmd__voice__subcmd__connector)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --e164-phone-numbers --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --e164-phone-numbers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__disassociate__subcmd__phone__subcmd__numbers__subcmd__from__subcmd__voice__subcmd__connector__subcmd__group)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-group-id --e164-phone-numbers --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-group-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --e164-phone-numbers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__global__subcmd__settings)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__phone__subcmd__number)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --phone-number-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --phone-number-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__phone__subcmd__number__subcmd__order)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --phone-number-order-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --phone-number-order-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__phone__subcmd__number__subcmd__settings)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__proxy__subcmd__session)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --proxy-session-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --proxy-session-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__sip__subcmd__media__subcmd__application)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sip-media-application-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-media-application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__sip__subcmd__media__subcmd__application__subcmd__alexa__subcmd__skill__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sip-media-application-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-media-application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__sip__subcmd__media__subcmd__application__subcmd__logging__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sip-media-application-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-media-application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__sip__subcmd__rule)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sip-rule-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-rule-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__speaker__subcmd__search__subcmd__task)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --speaker-search-task-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --speaker-search-task-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__emergency__subcmd__calling__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__external__subcmd__systems__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__group)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-group-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-group-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__logging__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__origination)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__proxy)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__streaming__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__termination)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__health)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__profile)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-profile-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-profile-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__profile__subcmd__domain)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-profile-domain-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-profile-domain-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__get__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --voice-tone-analysis-task-id --is-caller --no-is-caller --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-tone-analysis-task-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help)
            opts="associate-phone-numbers-with-voice-connector associate-phone-numbers-with-voice-connector-group batch-delete-phone-number batch-update-phone-number create-phone-number-order create-proxy-session create-sip-media-application create-sip-media-application-call create-sip-rule create-voice-connector create-voice-connector-group create-voice-profile create-voice-profile-domain delete-phone-number delete-proxy-session delete-sip-media-application delete-sip-rule delete-voice-connector delete-voice-connector-emergency-calling-configuration delete-voice-connector-external-systems-configuration delete-voice-connector-group delete-voice-connector-origination delete-voice-connector-proxy delete-voice-connector-streaming-configuration delete-voice-connector-termination delete-voice-connector-termination-credentials delete-voice-profile delete-voice-profile-domain disassociate-phone-numbers-from-voice-connector disassociate-phone-numbers-from-voice-connector-group get-global-settings get-phone-number get-phone-number-order get-phone-number-settings get-proxy-session get-sip-media-application get-sip-media-application-alexa-skill-configuration get-sip-media-application-logging-configuration get-sip-rule get-speaker-search-task get-voice-connector get-voice-connector-emergency-calling-configuration get-voice-connector-external-systems-configuration get-voice-connector-group get-voice-connector-logging-configuration get-voice-connector-origination get-voice-connector-proxy get-voice-connector-streaming-configuration get-voice-connector-termination get-voice-connector-termination-health get-voice-profile get-voice-profile-domain get-voice-tone-analysis-task list-available-voice-connector-regions list-phone-number-orders list-phone-numbers list-proxy-sessions list-sip-media-applications list-sip-rules list-supported-phone-number-countries list-tags-for-resource list-voice-connector-groups list-voice-connector-termination-credentials list-voice-connectors list-voice-profile-domains list-voice-profiles put-sip-media-application-alexa-skill-configuration put-sip-media-application-logging-configuration put-voice-connector-emergency-calling-configuration put-voice-connector-external-systems-configuration put-voice-connector-logging-configuration put-voice-connector-origination put-voice-connector-proxy put-voice-connector-streaming-configuration put-voice-connector-termination put-voice-connector-termination-credentials restore-phone-number search-available-phone-numbers start-speaker-search-task start-voice-tone-analysis-task stop-speaker-search-task stop-voice-tone-analysis-task tag-resource untag-resource update-global-settings update-phone-number update-phone-number-settings update-proxy-session update-sip-media-application update-sip-media-application-call update-sip-rule update-voice-connector update-voice-connector-group update-voice-profile update-voice-profile-domain validate-e911-address help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__associate__subcmd__phone__subcmd__numbers__subcmd__with__subcmd__voice__subcmd__connector)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__associate__subcmd__phone__subcmd__numbers__subcmd__with__subcmd__voice__subcmd__connector__subcmd__group)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__batch__subcmd__delete__subcmd__phone__subcmd__number)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__batch__subcmd__update__subcmd__phone__subcmd__number)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__phone__subcmd__number__subcmd__order)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__proxy__subcmd__session)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__sip__subcmd__media__subcmd__application)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__sip__subcmd__media__subcmd__application__subcmd__call)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__sip__subcmd__rule)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__voice__subcmd__connector)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__voice__subcmd__connector__subcmd__group)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__voice__subcmd__profile)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__create__subcmd__voice__subcmd__profile__subcmd__domain)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__phone__subcmd__number)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__proxy__subcmd__session)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__sip__subcmd__media__subcmd__application)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__sip__subcmd__rule)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__emergency__subcmd__calling__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__external__subcmd__systems__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__group)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__origination)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__proxy)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__streaming__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__termination)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__credentials)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__profile)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__delete__subcmd__voice__subcmd__profile__subcmd__domain)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__disassociate__subcmd__phone__subcmd__numbers__subcmd__from__subcmd__voice__subcmd__connector)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__disassociate__subcmd__phone__subcmd__numbers__subcmd__from__subcmd__voice__subcmd__connector__subcmd__group)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__global__subcmd__settings)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__phone__subcmd__number)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__phone__subcmd__number__subcmd__order)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__phone__subcmd__number__subcmd__settings)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__proxy__subcmd__session)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__sip__subcmd__media__subcmd__application)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__sip__subcmd__media__subcmd__application__subcmd__alexa__subcmd__skill__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__sip__subcmd__media__subcmd__application__subcmd__logging__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__sip__subcmd__rule)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__speaker__subcmd__search__subcmd__task)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__emergency__subcmd__calling__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__external__subcmd__systems__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__group)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__logging__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__origination)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__proxy)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__streaming__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__termination)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__health)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__profile)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__profile__subcmd__domain)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__get__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__available__subcmd__voice__subcmd__connector__subcmd__regions)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__phone__subcmd__number__subcmd__orders)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__phone__subcmd__numbers)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__proxy__subcmd__sessions)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__sip__subcmd__media__subcmd__applications)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__sip__subcmd__rules)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__supported__subcmd__phone__subcmd__number__subcmd__countries)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__voice__subcmd__connector__subcmd__groups)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__credentials)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__voice__subcmd__connectors)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__voice__subcmd__profile__subcmd__domains)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__list__subcmd__voice__subcmd__profiles)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__sip__subcmd__media__subcmd__application__subcmd__alexa__subcmd__skill__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__sip__subcmd__media__subcmd__application__subcmd__logging__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__emergency__subcmd__calling__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__external__subcmd__systems__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__logging__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__origination)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__proxy)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__streaming__subcmd__configuration)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__termination)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__put__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__credentials)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__restore__subcmd__phone__subcmd__number)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__search__subcmd__available__subcmd__phone__subcmd__numbers)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__start__subcmd__speaker__subcmd__search__subcmd__task)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__start__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__stop__subcmd__speaker__subcmd__search__subcmd__task)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__stop__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__tag__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__untag__subcmd__resource)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__global__subcmd__settings)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__phone__subcmd__number)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__phone__subcmd__number__subcmd__settings)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__proxy__subcmd__session)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__sip__subcmd__media__subcmd__application)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__sip__subcmd__media__subcmd__application__subcmd__call)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__sip__subcmd__rule)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__voice__subcmd__connector)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__voice__subcmd__connector__subcmd__group)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__voice__subcmd__profile)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__update__subcmd__voice__subcmd__profile__subcmd__domain)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__help__subcmd__validate__subcmd__e911__subcmd__address)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__available__subcmd__voice__subcmd__connector__subcmd__regions)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__phone__subcmd__number__subcmd__orders)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --next-token --max-results --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__phone__subcmd__numbers)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --status --product-type --filter-name --filter-value --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --status)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --product-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter-value)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__proxy__subcmd__sessions)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --status --next-token --max-results --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --status)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__sip__subcmd__media__subcmd__applications)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__sip__subcmd__rules)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sip-media-application-id --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-media-application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__supported__subcmd__phone__subcmd__number__subcmd__countries)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --product-type --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --product-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__tags__subcmd__for__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__voice__subcmd__connector__subcmd__groups)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --next-token --max-results --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__credentials)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__voice__subcmd__connectors)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --next-token --max-results --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__voice__subcmd__profile__subcmd__domains)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --next-token --max-results --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__list__subcmd__voice__subcmd__profiles)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-profile-domain-id --next-token --max-results --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-profile-domain-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__put__subcmd__sip__subcmd__media__subcmd__application__subcmd__alexa__subcmd__skill__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sip-media-application-id --sip-media-application-alexa-skill-configuration --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-media-application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-media-application-alexa-skill-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__put__subcmd__sip__subcmd__media__subcmd__application__subcmd__logging__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sip-media-application-id --sip-media-application-logging-configuration --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-media-application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-media-application-logging-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__emergency__subcmd__calling__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --emergency-calling-configuration --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --emergency-calling-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__external__subcmd__systems__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --session-border-controller-types --contact-center-system-types --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --session-border-controller-types)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --contact-center-system-types)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__logging__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --logging-configuration --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --logging-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__origination)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --origination --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --origination)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__proxy)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --default-session-expiry-minutes --phone-number-pool-countries --fall-back-phone-number --disabled --no-disabled --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --default-session-expiry-minutes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --phone-number-pool-countries)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --fall-back-phone-number)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__streaming__subcmd__configuration)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --streaming-configuration --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --streaming-configuration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__termination)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --termination --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --termination)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__put__subcmd__voice__subcmd__connector__subcmd__termination__subcmd__credentials)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --credentials --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --credentials)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__restore__subcmd__phone__subcmd__number)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --phone-number-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --phone-number-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__search__subcmd__available__subcmd__phone__subcmd__numbers)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --area-code --city --country --state --toll-free-prefix --phone-number-type --max-results --next-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --area-code)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --city)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --country)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --state)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --toll-free-prefix)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --phone-number-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-results)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --next-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__start__subcmd__speaker__subcmd__search__subcmd__task)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --transaction-id --voice-profile-domain-id --client-request-token --call-leg --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --transaction-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-profile-domain-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --call-leg)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__start__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --transaction-id --language-code --client-request-token --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --transaction-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --language-code)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --client-request-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__stop__subcmd__speaker__subcmd__search__subcmd__task)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --speaker-search-task-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --speaker-search-task-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__stop__subcmd__voice__subcmd__tone__subcmd__analysis__subcmd__task)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --voice-tone-analysis-task-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-tone-analysis-task-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__tag__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --tags --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__untag__subcmd__resource)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --resource-arn --tag-keys --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-arn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tag-keys)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__update__subcmd__global__subcmd__settings)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__update__subcmd__phone__subcmd__number)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --phone-number-id --product-type --calling-name --name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --phone-number-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --product-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --calling-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__update__subcmd__phone__subcmd__number__subcmd__settings)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --calling-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --calling-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__update__subcmd__proxy__subcmd__session)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --proxy-session-id --capabilities --expiry-minutes --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --proxy-session-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --capabilities)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expiry-minutes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__update__subcmd__sip__subcmd__media__subcmd__application)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sip-media-application-id --name --endpoints --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-media-application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoints)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__update__subcmd__sip__subcmd__media__subcmd__application__subcmd__call)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sip-media-application-id --transaction-id --arguments --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-media-application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --transaction-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --arguments)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__update__subcmd__sip__subcmd__rule)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --sip-rule-id --name --disabled --no-disabled --target-applications --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sip-rule-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --target-applications)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__update__subcmd__voice__subcmd__connector)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-id --name --require-encryption --no-require-encryption --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__update__subcmd__voice__subcmd__connector__subcmd__group)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-connector-group-id --name --voice-connector-items --call-distribution-type --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-group-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-connector-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --call-distribution-type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__update__subcmd__voice__subcmd__profile)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-profile-id --speaker-search-task-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-profile-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --speaker-search-task-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__update__subcmd__voice__subcmd__profile__subcmd__domain)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --voice-profile-domain-id --name --description --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --voice-profile-domain-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        chimectl__subcmd__voice__subcmd__validate__subcmd__e911__subcmd__address)
            opts="-h --region --profile --output --query --sandbox --dry-run --debug --cli-input-json --cli-input-yaml --no-validate --no-paginate --page-size --max-items --starting-token --endpoint-url --no-sign-request --cli-read-timeout --cli-connect-timeout --no-cli-pager --no-cli-auto-prompt --cli-binary-format --aws-account-id --street-number --street-info --city --state --country --postal-code --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "json ndjson table off" -- "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-json)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-input-yaml)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-items)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --starting-token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --endpoint-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-read-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-connect-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cli-binary-format)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --aws-account-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --street-number)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --street-info)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --city)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --state)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --country)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --postal-code)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
    esac
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _chimectl -o nosort -o bashdefault -o default chimectl
else
    complete -F _chimectl -o bashdefault -o default chimectl
fi

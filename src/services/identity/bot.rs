//! Bots: Amazon Lex V2 bots that take part in the channels of an app instance.

use super::sdk::types::{Configuration, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a bot that answers messages through Amazon Lex V2
    ///
    /// The Lex bot must be there first, with an alias, in the account and region of the app instance, and its
    /// resource policy must allow messaging.chime.amazonaws.com to invoke it.
    ///
    /// The answer holds the bot's ARN: add it to channels as a member like a user, with
    /// create-channel-membership of messaging. Until then it hears nothing.
    CreateAppInstanceBot = identity : create_app_instance_bot {
        /// ARN of the app instance to add the bot to
        app_instance_arn: String,
        /// Name that members of channels see
        name: Option<Sensitive<String>>,
        /// Text of your own to keep with the bot
        metadata: Option<Sensitive<String>>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// With another request, the same token is refused with a ConflictException. Left out, a new one is
        /// made for each command.
        client_request_token: Option<String>,
        /// Tags of the bot; not for personal or secret data
        tags: Option<Vec<Tag>>,
        /// Lex bot behind the bot, its language, and which messages it answers
        ///
        /// All intents, slot types and slots of the Lex bot must be in the language of LocaleId. Choose the
        /// messages with InvokedBy; RespondsTo is deprecated.
        configuration: Configuration,
    }
    example "chimectl identity create-app-instance-bot --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --name helpdesk --configuration '{\"Lex\": {\"LexBotAliasArn\": \"arn:aws:lex:us-east-1:123456789012:bot-alias/Q7WRT4XK2P/TSTALIASID\", \"LocaleId\": \"en_US\", \"InvokedBy\": {\"StandardMessages\": \"MENTIONS\", \"TargetedMessages\": \"ALL\"}}}'"
}

operation! {
    /// Delete a bot, but not the Lex bot behind it
    ///
    /// It answers no more messages. To change which ones it answers, use update-app-instance-bot.
    DeleteAppInstanceBot = identity : delete_app_instance_bot {
        /// ARN of the bot to delete
        app_instance_bot_arn: String,
    }
    example "chimectl identity delete-app-instance-bot --app-instance-bot-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/bot/8a2d6f10-3c7e-4b95-8d41-e0f9a7c2b364"
}

operation! {
    /// Show a bot: name, metadata, Lex configuration and times
    ///
    /// To see all bots of an app instance, use list-app-instance-bots.
    DescribeAppInstanceBot = identity : describe_app_instance_bot {
        /// ARN of the bot to show
        app_instance_bot_arn: String,
    }
    example "chimectl identity describe-app-instance-bot --app-instance-bot-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/bot/8a2d6f10-3c7e-4b95-8d41-e0f9a7c2b364"
}

operation! {
    /// List the bots of an app instance
    ///
    /// The Lex configuration of one is shown by describe-app-instance-bot.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListAppInstanceBots = identity : list_app_instance_bots {
        /// ARN of the app instance whose bots are listed
        app_instance_arn: String,
        /// How many bots the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl identity list-app-instance-bots --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35"
}

operation! {
    /// Change the name, the metadata or the Lex configuration of a bot
    ///
    /// Name and metadata are both replaced. To keep one as it is, repeat what describe-app-instance-bot
    /// shows.
    UpdateAppInstanceBot = identity : update_app_instance_bot {
        /// ARN of the bot to change
        app_instance_bot_arn: String,
        /// Name from now on; an empty text clears it
        name: Sensitive<String>,
        /// Metadata from now on; an empty text clears it
        metadata: Sensitive<String>,
        /// Lex bot behind the bot, its language, and which messages it answers
        ///
        /// Give the whole configuration, not only what changes. All intents, slot types and slots of the Lex
        /// bot must be in the language of LocaleId. Choose the messages with InvokedBy; RespondsTo is
        /// deprecated.
        configuration: Option<Configuration>,
    }
    example "chimectl identity update-app-instance-bot --app-instance-bot-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/bot/8a2d6f10-3c7e-4b95-8d41-e0f9a7c2b364 --name helpdesk --metadata 'owner: support team'"
}

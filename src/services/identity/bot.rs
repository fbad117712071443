//! Bots: Amazon Lex V2 bots that take part in the channels of an app instance.

use super::sdk::types::{Configuration, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a bot that answers messages through Amazon Lex V2
    ///
    /// The Lex bot must exist in the account and region of the app instance and have an alias. Its resource
    /// policy must allow messaging.chime.amazonaws.com to invoke it.
    ///
    /// The response contains the bot's ARN. Next, add the bot to channels as a member with chimectl messaging
    /// create-channel-membership; until then it receives no messages.
    CreateAppInstanceBot = identity : create_app_instance_bot {
        /// ARN of the app instance to add the bot to
        app_instance_arn: String,
        /// Name shown to channel members
        name: Option<Sensitive<String>>,
        /// Custom text to store with the bot
        metadata: Option<Sensitive<String>>,
        /// Idempotency token: the same token and request return the same response
        ///
        /// The same token with a different request fails with a ConflictException. If omitted, a new token is
        /// generated for each command.
        client_request_token: Option<String>,
        /// Tags for the bot; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
        /// Lex bot to use, its language, and the messages that it answers
        ///
        /// All intents, slot types and slots of the Lex bot must be in the language that LocaleId names.
        /// Choose the messages with InvokedBy; RespondsTo is deprecated.
        configuration: Configuration,
    }
    example "chimectl identity create-app-instance-bot --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --name helpdesk --configuration '{\"Lex\": {\"LexBotAliasArn\": \"arn:aws:lex:us-east-1:123456789012:bot-alias/Q7WRT4XK2P/TSTALIASID\", \"LocaleId\": \"en_US\", \"InvokedBy\": {\"StandardMessages\": \"MENTIONS\", \"TargetedMessages\": \"ALL\"}}}'"
}

operation! {
    /// Delete a bot, but not the Lex bot behind it
    ///
    /// The bot no longer answers messages. To change which messages it answers, use update-app-instance-bot
    /// instead.
    DeleteAppInstanceBot = identity : delete_app_instance_bot {
        /// ARN of the bot to delete
        app_instance_bot_arn: String,
    }
    example "chimectl identity delete-app-instance-bot --app-instance-bot-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/bot/8a2d6f10-3c7e-4b95-8d41-e0f9a7c2b364"
}

operation! {
    /// Show a bot: name, metadata, Lex configuration and timestamps
    ///
    /// To see all bots in an app instance, use list-app-instance-bots.
    DescribeAppInstanceBot = identity : describe_app_instance_bot {
        /// ARN of the bot to show
        app_instance_bot_arn: String,
    }
    example "chimectl identity describe-app-instance-bot --app-instance-bot-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/bot/8a2d6f10-3c7e-4b95-8d41-e0f9a7c2b364"
}

operation! {
    /// List the bots in an app instance
    ///
    /// To see a bot's Lex configuration, use describe-app-instance-bot.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListAppInstanceBots = identity : list_app_instance_bots {
        /// ARN of the app instance whose bots are listed
        app_instance_arn: String,
        /// Number of bots to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl identity list-app-instance-bots --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35"
}

operation! {
    /// Change the name, metadata or Lex configuration of a bot
    ///
    /// Replaces both the name and the metadata. To keep one, repeat the value that describe-app-instance-bot
    /// shows.
    UpdateAppInstanceBot = identity : update_app_instance_bot {
        /// ARN of the bot to change
        app_instance_bot_arn: String,
        /// New name; an empty string clears it
        name: Sensitive<String>,
        /// New metadata; an empty string clears it
        metadata: Sensitive<String>,
        /// Lex bot to use, its language, and the messages that it answers
        ///
        /// Specify the whole configuration, not only what changes. All intents, slot types and slots of the
        /// Lex bot must be in the language that LocaleId names. Choose the messages with InvokedBy;
        /// RespondsTo is deprecated.
        configuration: Option<Configuration>,
    }
    example "chimectl identity update-app-instance-bot --app-instance-bot-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/bot/8a2d6f10-3c7e-4b95-8d41-e0f9a7c2b364 --name helpdesk --metadata 'owner: support team'"
}

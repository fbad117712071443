//! Conversations with a bot of Amazon Lex. There is no bot: the caller's intents are set in advance.

use serde_json::{Value as Json, json};

use super::life::Life;
use super::media::PROMPT_MS;
use super::run::{Ended, Failure};

/// Most bytes of a configuration.
const MOST_BYTES: usize = 10 * 1024;
/// What a bot understands that has no other intent.
const FALLBACK: &str = "FallbackIntent";

impl Life {
    pub(super) async fn converse(&mut self, parameters: &Json) -> Ended {
        if let Err(failure) = self.check_bot(parameters) {
            return Ended::Failed(failure);
        }
        if let Ended::Left = self.take_time(PROMPT_MS).await {
            return Ended::Left;
        }
        let name = self.intents.pop_front().unwrap_or_else(|| FALLBACK.to_owned());
        let state = if name == FALLBACK { "Failed" } else { "ReadyForFulfillment" };
        let intent = json!({ "Name": name, "Slots": {}, "State": state, "ConfirmationState": "None" });
        let attributes = match &parameters["Configuration"]["SessionState"]["SessionAttributes"] {
            Json::Null => json!({}),
            attributes => attributes.clone(),
        };
        Ended::Done(json!({
            "IntentResult": {
                "SessionId": parameters["CallId"],
                "SessionState": { "SessionAttributes": attributes, "Intent": intent },
                "Interpretations": [{ "Intent": intent, "NluConfidence": { "Score": 1.0 } }],
            }
        }))
    }

    fn check_bot(&self, parameters: &Json) -> Result<(), Failure> {
        if self.is_bridged() {
            return Err(Failure::invalid("CallId", "the call has a second leg"));
        }
        let arn: Vec<_> = parameters["BotAliasArn"].as_str().unwrap_or_default().split(':').collect();
        if !matches!(arn.as_slice(), ["arn", _, "lex", _, _, resource] if resource.starts_with("bot-alias/")) {
            return Err(Failure::invalid("BotAliasArn", "must be the ARN of a bot alias"));
        }
        let region = self.target().region;
        if arn.get(3) != Some(&region.as_str()) {
            return Err(Failure::of("ResourceNotFound", format!("BotAliasArn: the bot is not in {region}")));
        }
        let configuration = &parameters["Configuration"];
        if configuration.to_string().len() > MOST_BYTES {
            return Err(Failure::invalid("Configuration", "must be at most 10 KB"));
        }
        let attributes = &configuration["SessionState"]["SessionAttributes"];
        let are_texts = attributes.as_object().is_some_and(|pairs| pairs.values().all(Json::is_string));
        if !attributes.is_null() && !are_texts {
            let name = "Configuration.SessionState.SessionAttributes";
            return Err(Failure::invalid(name, "must be an object of strings"));
        }
        let elicits = configuration["SessionState"]["DialogAction"]["Type"] == "ElicitIntent";
        if !configuration["WelcomeMessages"].is_null() && !elicits {
            let why = "requires the DialogAction ElicitIntent";
            return Err(Failure::invalid("Configuration.WelcomeMessages", why));
        }
        Ok(())
    }
}

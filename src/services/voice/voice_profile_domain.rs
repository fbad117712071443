//! Voice profile domains: collections of voice profiles under one key.

use super::sdk::types::{ServerSideEncryptionConfiguration, Tag};
use crate::api::declare::operation;

operation! {
    /// Create a domain that holds voice profiles, encrypted with your key
    ///
    /// start-speaker-search-task compares a voice with the profiles of one domain. Once voice profiles are
    /// in it, their voice prints and recordings can be read only while the key can be used.
    ///
    /// A voice print is biometric data: inform the speakers and get the consent that the law asks for before
    /// you create voice profiles.
    CreateVoiceProfileDomain = voice : create_voice_profile_domain {
        /// Your own name for the domain
        name: String,
        /// What the domain is for, in your own words
        description: Option<String>,
        /// KMS key that encrypts the domain's data
        ///
        /// A symmetric key, given by its ARN: no alias, no asymmetric and no HMAC key.
        server_side_encryption_configuration: ServerSideEncryptionConfiguration,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// domain
        ///
        /// Take another one for another domain. Left out, none is sent.
        client_request_token: Option<String>,
        /// Tags of the domain; not for personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl voice create-voice-profile-domain --name callers --server-side-encryption-configuration '{\"KmsKeyArn\": \"arn:aws:kms:us-east-1:123456789012:key/7f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918\"}'"
}

operation! {
    /// Delete a voice profile domain with all its voice profiles
    ///
    /// This cannot be undone. list-voice-profiles shows what would go.
    DeleteVoiceProfileDomain = voice : delete_voice_profile_domain {
        /// Voice profile domain to delete
        voice_profile_domain_id: String,
    }
    example "chimectl voice delete-voice-profile-domain --voice-profile-domain-id 4b3a2918-0f7e-4d6c-8b5a-493827160594"
}

operation! {
    /// Show a voice profile domain: name, description and key
    ///
    /// Its voice profiles are listed by list-voice-profiles.
    GetVoiceProfileDomain = voice : get_voice_profile_domain {
        /// Voice profile domain to show
        voice_profile_domain_id: String,
    }
    example "chimectl voice get-voice-profile-domain --voice-profile-domain-id 4b3a2918-0f7e-4d6c-8b5a-493827160594"
}

operation! {
    /// List the voice profile domains of the account
    ///
    /// The keys of the domains are not listed; get-voice-profile-domain shows them.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListVoiceProfileDomains = voice : list_voice_profile_domains {
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
        /// How many voice profile domains the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
    }
    example "chimectl voice list-voice-profile-domains --query 'VoiceProfileDomains[].[Name, VoiceProfileDomainId]'"
}

operation! {
    /// Change the name or the description of a voice profile domain
    ///
    /// The key cannot be changed.
    UpdateVoiceProfileDomain = voice : update_voice_profile_domain {
        /// Voice profile domain to change
        voice_profile_domain_id: String,
        /// Your own new name for the domain
        name: Option<String>,
        /// What the domain is for, in your own words
        description: Option<String>,
    }
    example "chimectl voice update-voice-profile-domain --voice-profile-domain-id 4b3a2918-0f7e-4d6c-8b5a-493827160594 --description 'Callers of the support line'"
}

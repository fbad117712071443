//! Voice profile domains: collections of voice profiles under one key.

use super::sdk::types::{ServerSideEncryptionConfiguration, Tag};
use crate::api::declare::operation;

operation! {
    /// Create a domain for voice profiles, encrypted with your KMS key
    ///
    /// start-speaker-search-task compares a voice with the profiles in one domain. The voice prints and
    /// recordings in the domain can be read only while the key can be used.
    ///
    /// A voice print is biometric data: before you create voice profiles, inform the speakers and obtain the
    /// consent that the law requires.
    CreateVoiceProfileDomain = voice : create_voice_profile_domain {
        /// Your own name for the domain
        name: String,
        /// Your own description of the domain
        description: Option<String>,
        /// KMS key to encrypt the domain's data with
        ///
        /// Must be the ARN of a symmetric key. Aliases, asymmetric keys and HMAC keys are not supported.
        server_side_encryption_configuration: ServerSideEncryptionConfiguration,
        /// Idempotency token: the same token and request return the same domain
        ///
        /// Use a different token for each domain. If omitted, no token is sent.
        client_request_token: Option<String>,
        /// Tags for the domain; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl voice create-voice-profile-domain --name callers --server-side-encryption-configuration '{\"KmsKeyArn\": \"arn:aws:kms:us-east-1:123456789012:key/7f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918\"}'"
}

operation! {
    /// Delete a voice profile domain and all its voice profiles
    ///
    /// This cannot be undone. To see the voice profiles first, use list-voice-profiles.
    DeleteVoiceProfileDomain = voice : delete_voice_profile_domain {
        /// ID of the voice profile domain to delete
        voice_profile_domain_id: String,
    }
    example "chimectl voice delete-voice-profile-domain --voice-profile-domain-id 4b3a2918-0f7e-4d6c-8b5a-493827160594"
}

operation! {
    /// Show a voice profile domain: name, description and key
    ///
    /// To see its voice profiles, use list-voice-profiles.
    GetVoiceProfileDomain = voice : get_voice_profile_domain {
        /// ID of the voice profile domain to show
        voice_profile_domain_id: String,
    }
    example "chimectl voice get-voice-profile-domain --voice-profile-domain-id 4b3a2918-0f7e-4d6c-8b5a-493827160594"
}

operation! {
    /// List the voice profile domains in your account
    ///
    /// Keys are not listed; to see a domain's key, use get-voice-profile-domain.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListVoiceProfileDomains = voice : list_voice_profile_domains {
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
        /// Number of voice profile domains to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
    }
    example "chimectl voice list-voice-profile-domains --query 'VoiceProfileDomains[].[Name, VoiceProfileDomainId]'"
}

operation! {
    /// Change the name or description of a voice profile domain
    ///
    /// You cannot change the key.
    UpdateVoiceProfileDomain = voice : update_voice_profile_domain {
        /// ID of the voice profile domain to change
        voice_profile_domain_id: String,
        /// Your own new name for the domain
        name: Option<String>,
        /// Your own description of the domain
        description: Option<String>,
    }
    example "chimectl voice update-voice-profile-domain --voice-profile-domain-id 4b3a2918-0f7e-4d6c-8b5a-493827160594 --description 'Callers of the support line'"
}

//! Voice profiles: the known voices of a voice profile domain.

use crate::api::declare::operation;

operation! {
    /// Create a voice profile from the voice print of a speaker search
    ///
    /// From then on start-speaker-search-task can find the speaker again. Wait until get-speaker-search-task
    /// shows that the search is done; the profile must be created within 24 hours after the call has ended.
    /// It belongs to the domain of the search, and expires at ExpirationTimestamp unless update-voice-profile
    /// renews it.
    ///
    /// A voice print is biometric data: inform the speaker and get the consent that the law asks for first.
    CreateVoiceProfile = voice : create_voice_profile {
        /// Speaker search whose voice print the profile gets
        speaker_search_task_id: String,
    }
    example "chimectl voice create-voice-profile --speaker-search-task-id 6d5c4b3a-2918-4f0e-9d8c-7b6a59483726"
}

operation! {
    /// Delete a voice profile with its voice print and enrollment data
    ///
    /// This cannot be undone.
    DeleteVoiceProfile = voice : delete_voice_profile {
        /// Voice profile to delete
        voice_profile_id: String,
    }
    example "chimectl voice delete-voice-profile --voice-profile-id 2c1b0a99-8877-4665-9544-332211009988"
}

operation! {
    /// Show a voice profile: its domain, and when it expires
    ///
    /// Renew it before ExpirationTimestamp with update-voice-profile. The voice print itself is never shown.
    GetVoiceProfile = voice : get_voice_profile {
        /// Voice profile to show
        voice_profile_id: String,
    }
    example "chimectl voice get-voice-profile --voice-profile-id 2c1b0a99-8877-4665-9544-332211009988"
}

operation! {
    /// List the voice profiles of a domain
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListVoiceProfiles = voice : list_voice_profiles {
        /// Voice profile domain whose profiles are listed
        voice_profile_domain_id: String,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
        /// How many voice profiles the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
    }
    example "chimectl voice list-voice-profiles --voice-profile-domain-id 4b3a2918-0f7e-4d6c-8b5a-493827160594 --query 'VoiceProfiles[].[VoiceProfileId, ExpirationTimestamp]'"
}

operation! {
    /// Renew the voice print of a voice profile, and with it the time it expires
    ///
    /// Takes the voice print of another finished speaker search of the same person, within 24 hours after
    /// that call has ended.
    ///
    /// The law may require each caller's written consent to keep a voice print: get it first.
    UpdateVoiceProfile = voice : update_voice_profile {
        /// Voice profile to renew
        voice_profile_id: String,
        /// Speaker search whose voice print the profile gets
        speaker_search_task_id: String,
    }
    example "chimectl voice update-voice-profile --voice-profile-id 2c1b0a99-8877-4665-9544-332211009988 --speaker-search-task-id 6d5c4b3a-2918-4f0e-9d8c-7b6a59483726"
}

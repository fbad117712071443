//! Voice profiles: the known voices of a voice profile domain.

use crate::api::declare::operation;

operation! {
    /// Create a voice profile from the voice print of a speaker search
    ///
    /// start-speaker-search-task can then recognize the speaker. Wait until get-speaker-search-task shows
    /// that the search is complete. You must create the profile within 24 hours after the call ended. It
    /// belongs to the search's domain and expires at ExpirationTimestamp unless you renew it with
    /// update-voice-profile.
    ///
    /// A voice print is biometric data: first inform the speaker and obtain the consent that the law
    /// requires.
    CreateVoiceProfile = voice : create_voice_profile {
        /// ID of the speaker search whose voice print to store
        speaker_search_task_id: String,
    }
    example "chimectl voice create-voice-profile --speaker-search-task-id 6d5c4b3a-2918-4f0e-9d8c-7b6a59483726"
}

operation! {
    /// Delete a voice profile with its voice print and enrollment data
    ///
    /// This cannot be undone.
    DeleteVoiceProfile = voice : delete_voice_profile {
        /// ID of the voice profile to delete
        voice_profile_id: String,
    }
    example "chimectl voice delete-voice-profile --voice-profile-id 2c1b0a99-8877-4665-9544-332211009988"
}

operation! {
    /// Show a voice profile: domain and expiration
    ///
    /// To renew it, use update-voice-profile before ExpirationTimestamp. The voice print itself is never
    /// shown.
    GetVoiceProfile = voice : get_voice_profile {
        /// ID of the voice profile to show
        voice_profile_id: String,
    }
    example "chimectl voice get-voice-profile --voice-profile-id 2c1b0a99-8877-4665-9544-332211009988"
}

operation! {
    /// List the voice profiles in a domain
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListVoiceProfiles = voice : list_voice_profiles {
        /// ID of the voice profile domain whose profiles are listed
        voice_profile_domain_id: String,
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
        /// Number of voice profiles to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
    }
    example "chimectl voice list-voice-profiles --voice-profile-domain-id 4b3a2918-0f7e-4d6c-8b5a-493827160594 --query 'VoiceProfiles[].[VoiceProfileId, ExpirationTimestamp]'"
}

operation! {
    /// Renew the voice print and the expiration of a voice profile
    ///
    /// Uses the voice print of another completed speaker search of the same person. You must renew the
    /// profile within 24 hours after that call ended.
    ///
    /// The law may require each caller's written consent to keep a voice print: obtain it first.
    UpdateVoiceProfile = voice : update_voice_profile {
        /// ID of the voice profile to renew
        voice_profile_id: String,
        /// ID of the speaker search whose voice print to store
        speaker_search_task_id: String,
    }
    example "chimectl voice update-voice-profile --voice-profile-id 2c1b0a99-8877-4665-9544-332211009988 --speaker-search-task-id 6d5c4b3a-2918-4f0e-9d8c-7b6a59483726"
}
